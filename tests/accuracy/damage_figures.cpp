// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/damage.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

using Figures = std::vector<WrittenFigure *>;

void collect(Sheet &sheet, Figures &figures)
{
    for (SheetRow &row : sheet.rows) {
        for (SheetCell &cell : row.cells) {
            if (cell.figure)
                figures.push_back(&*cell.figure);
        }
    }
}

Figures allFigures(Draft &draft)
{
    Figures figures;
    for (Sheet &sheet : draft.sheets)
        collect(sheet, figures);
    return figures;
}

/// The figures that one cause touches: those of all tables, of one table, of some rows, or a few here and there.
Figures someFigures(Draft &draft, Chance &chance)
{
    Figures figures;
    switch (chance.weighted({40, 25, 20, 15})) {
    case 0:
        return allFigures(draft);
    case 1:
        collect(draft.sheets[static_cast<size_t>(chance.below(sheetCount))], figures);
        return figures;
    case 2:
        for (Sheet &sheet : draft.sheets) {
            for (SheetRow &row : sheet.rows) {
                const bool touched = chance.percent(40);
                for (SheetCell &cell : row.cells) {
                    if (touched && cell.figure)
                        figures.push_back(&*cell.figure);
                }
            }
        }
        return figures;
    default:
        for (WrittenFigure *figure : allFigures(draft)) {
            if (chance.percent(20))
                figures.push_back(figure);
        }
        return figures;
    }
}

/// A figure that no damage has touched yet and that is zero or not as asked.
bool isPlain(const WrittenFigure &figure)
{
    return figure.value && figure.text == *figure.value;
}
bool isPlainZero(const WrittenFigure &figure)
{
    return isPlain(figure) && *figure.value == "0"_L1;
}

/// Changes the text of a few figures that \a fits; what they say stays.
template<typename Fits, typename Rewrite>
bool rewriteSome(Draft &draft, Chance &chance, int most, Fits fits, Rewrite rewrite)
{
    Figures figures;
    for (WrittenFigure *figure : allFigures(draft)) {
        if (figure->value && fits(*figure))
            figures.push_back(figure);
    }
    if (figures.empty())
        return false;
    chance.shuffle(figures);
    figures.resize(std::min(figures.size(), static_cast<size_t>(chance.between(1, most))));
    for (WrittenFigure *figure : figures)
        rewrite(*figure);
    return true;
}

/// A sum in 万元 written in 元: the point moves by four digits.
QString inYuan(const QString &tenThousands)
{
    const QStringList parts = tenThousands.split(u'.');
    const QString fraction = (parts.size() > 1 ? parts[1] : QString()).leftJustified(4, u'0');
    QString whole = parts[0] + fraction.left(4);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    return fraction.size() > 4 ? whole + u'.' + fraction.mid(4) : whole;
}

QString withSeparators(const QString &figure, QChar separator)
{
    const qsizetype point = figure.indexOf(u'.');
    QString whole = point < 0 ? figure : figure.left(point);
    for (qsizetype place = whole.size() - 3; place > (whole.startsWith(u'-') ? 1 : 0); place -= 3)
        whole.insert(place, separator);
    return point < 0 ? whole : whole + figure.mid(point);
}

} // namespace

bool blanksForZero(Draft &draft, Chance &chance)
{
    bool done = false;
    for (WrittenFigure *figure : someFigures(draft, chance)) {
        if (isPlainZero(*figure)) {
            write(*figure, {}, std::nullopt);
            done = true;
        }
    }
    return done;
}

bool marksForZero(Draft &draft, Chance &chance)
{
    struct Spelling
    {
        QString text;
        Mark mark;
    };
    const std::vector<Spelling> spellings{{u"-"_s, Mark::Dash},     {u"—"_s, Mark::Dash},  {u"－"_s, Mark::Dash},
                                          {u"——"_s, Mark::Dash},    {u"/"_s, Mark::Slash}, {u"／"_s, Mark::Slash},
                                          {u"/"_s, Mark::Slash},    {u"无"_s, Mark::Word}, {u"无"_s, Mark::Word},
                                          {u"不适用"_s, Mark::Word}};
    const bool mixed = chance.percent(15);
    Spelling spelling = chance.pick(spellings);
    bool done = false;
    for (WrittenFigure *figure : someFigures(draft, chance)) {
        if (!isPlainZero(*figure))
            continue;
        if (mixed)
            spelling = chance.pick(spellings);
        write(*figure, spelling.text, std::nullopt, spelling.mark);
        done = true;
    }
    return done;
}

bool totalsOnly(Draft &draft, Chance &chance)
{
    const bool blankEmptyRows = chance.percent(60);
    const bool disputesToo = chance.percent(60);
    for (const TableName table : {TableName::Requests, TableName::Disputes}) {
        if (table == TableName::Disputes && !disputesToo)
            continue;
        for (SheetRow &row : draft.sheet(table).rows) {
            for (SheetCell &cell : row.cells) {
                if (!cell.figure)
                    continue;
                const bool isTotal = draft.report.addresses[cell.figure->address].endsWith("/total"_L1);
                if (!isTotal || (blankEmptyRows && isPlainZero(*cell.figure) && table == TableName::Requests))
                    write(*cell.figure, {}, std::nullopt);
            }
        }
    }
    return true;
}

bool unitsGlued(Draft &draft, Chance &chance)
{
    const QString counted = chance.pick({u"件"_s, u"件"_s, u"条"_s, u"项"_s, u"个"_s, u"宗"_s});
    const bool everywhere = chance.percent(20);
    const auto rewrite = [&](WrittenFigure &figure) {
        if (figure.sort != FigureSort::Money) {
            figure.text += counted;
        } else if (figure.statedUnit.isEmpty()) {
            figure.text += chance.pick({u"元"_s, u"万元"_s}); // the form states none: the figure stands as it is
        } else if (chance.percent(60)) {
            figure.text = inYuan(*figure.value) + u"元"_s;
        } else {
            figure.text += u"万元"_s;
        }
    };
    const auto fits = [everywhere](const WrittenFigure &figure) {
        return isPlain(figure) && (everywhere || *figure.value != "0"_L1);
    };
    return rewriteSome(draft, chance, everywhere ? 400 : 6, fits, rewrite)
           || rewriteSome(draft, chance, 3, isPlain, rewrite);
}

bool notesGlued(Draft &draft, Chance &chance)
{
    return rewriteSome(
        draft, chance, 3, [](const WrittenFigure &figure) { return figure.value.has_value(); },
        [&chance](WrittenFigure &figure) {
            figure.text += chance.pick(
                {u"①"_s, u"②"_s, u"（注1）"_s, u"（含上年结转1件）"_s, u"(含未办结2件)"_s, u"（见说明）"_s});
        });
}

bool thousandsSeparated(Draft &draft, Chance &chance)
{
    const QChar separator = chance.percent(80) ? u',' : u'，';
    return rewriteSome(
        draft, chance, 400,
        [](const WrittenFigure &figure) { return isPlain(figure) && withSeparators(figure.text, u',') != figure.text; },
        [separator](WrittenFigure &figure) { figure.text = withSeparators(figure.text, separator); });
}

bool fullWidthDigits(Draft &draft, Chance &chance)
{
    bool done = false;
    for (WrittenFigure *figure : someFigures(draft, chance)) {
        if (!figure->value)
            continue;
        for (QChar &character : figure->text) {
            if (character >= u'0' && character <= u'9')
                character = QChar(static_cast<char16_t>(character.unicode() - u'0' + u'０'));
            else if (character == u'.')
                character = u'．';
            else
                continue;
            done = true;
        }
    }
    return done;
}

bool changesSpelled(Draft &draft, Chance &chance)
{
    const QString more = chance.pick({u"+"_s, u"增"_s, u"增加"_s, u"＋"_s});
    const QString less = chance.pick({u"-"_s, u"减"_s, u"减少"_s, u"－"_s, u"−"_s});
    bool done = false;
    for (WrittenFigure *figure : allFigures(draft)) {
        if (figure->sort != FigureSort::Signed || !isPlain(*figure) || *figure->value == "0"_L1)
            continue;
        const bool negative = figure->value->startsWith(u'-');
        figure->text = negative ? less + figure->value->mid(1) : more + *figure->value;
        done = true;
    }
    return done;
}

} // namespace gouji::accuracy
