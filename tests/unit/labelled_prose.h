// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/narrative.h"
#include "tests/unit/report_maker.h"

#include <QDir>
#include <QFile>

namespace gouji::test {

/// A paragraph of tests/data/narrative with what a person said of it; the format is in readme.txt there.
struct LabelledParagraph
{
    struct Figure
    {
        QString text;
        QString meaning;
    };
    struct Sum
    {
        QString total;
        QStringList parts;
    };
    QString name;
    QString body = QStringLiteral("青石县科学技术局");
    int year = 2023;
    QString edition = QStringLiteral("2021");
    int section = 1;
    QString text;
    std::vector<std::pair<QString, QString>> cells;
    std::vector<Figure> figures;
    std::vector<Sum> sums;
    std::vector<std::pair<QString, QString>> cellsBefore; ///< of last year's report; none if there is none
    QStringList finds;                                    ///< "rule severity"
    QStringList wrong;                                    ///< words of the text that are wrong

    std::shared_ptr<const Extraction> extraction() const { return make(cells, year, text); }
    std::shared_ptr<const Extraction> extractionBefore() const { return make(cellsBefore, year - 1, QString()); }

    /// Places of what is wrong.
    std::vector<Span> wrongPlaces() const
    {
        std::vector<Span> places;
        for (const QString &words : wrong) {
            const int at = static_cast<int>(text.indexOf(words));
            places.push_back({at, at + static_cast<int>(words.size())});
        }
        return places;
    }

private:
    std::shared_ptr<const Extraction> make(const std::vector<std::pair<QString, QString>> &figuresOfCells, int ofYear,
                                           const QString &prose) const
    {
        ReportMaker maker(edition.toLatin1().constData());
        Extraction &made = maker.extraction();
        auto source = std::make_shared<SourceText>(*made.source);
        source->text = prose;
        source->file = body + QString::number(ofYear);
        made.source = source;
        made.year = ofYear;
        made.agency = body;
        made.span = {0, static_cast<int>(prose.size())};
        made.sections = {{section, QString(), made.span}};
        for (const auto &[address, value] : figuresOfCells) {
            CellReading &reading = maker.reading(address.toLatin1().constData());
            reading.value = Decimal::parse(value);
            reading.raw = value;
        }
        return maker.make();
    }
};

/// Takes "key: " off the front of a line.
inline bool takeKey(QString &line, QLatin1String key)
{
    if (!line.startsWith(key + u':'))
        return false;
    line = line.mid(key.size() + 1).trimmed();
    return true;
}

inline std::vector<LabelledParagraph> labelledParagraphs(const QString &path)
{
    std::vector<LabelledParagraph> paragraphs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return paragraphs;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("== "))) {
            paragraphs.emplace_back();
            paragraphs.back().name = line.mid(3);
            continue;
        }
        if (paragraphs.empty() || line.trimmed().isEmpty())
            continue;
        LabelledParagraph &paragraph = paragraphs.back();
        if (takeKey(line, QLatin1String("body"))) {
            paragraph.body = line;
        } else if (takeKey(line, QLatin1String("year"))) {
            paragraph.year = line.toInt();
        } else if (takeKey(line, QLatin1String("edition"))) {
            paragraph.edition = line;
        } else if (takeKey(line, QLatin1String("section"))) {
            paragraph.section = line.toInt();
        } else if (takeKey(line, QLatin1String("table"))) {
            for (const QString &cell : line.split(u' ', Qt::SkipEmptyParts))
                paragraph.cells.emplace_back(cell.section(u'=', 0, 0), cell.section(u'=', 1));
        } else if (takeKey(line, QLatin1String("before"))) {
            for (const QString &cell : line.split(u' ', Qt::SkipEmptyParts))
                paragraph.cellsBefore.emplace_back(cell.section(u'=', 0, 0), cell.section(u'=', 1));
        } else if (takeKey(line, QLatin1String("text"))) {
            paragraph.text = line.replace(QLatin1String("\\n"), QLatin1String("\n"));
        } else if (takeKey(line, QLatin1String("sum"))) {
            paragraph.sums.push_back(
                {line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).split(u' ', Qt::SkipEmptyParts)});
        } else if (takeKey(line, QLatin1String("finds"))) {
            paragraph.finds.append(line);
        } else if (takeKey(line, QLatin1String("wrong"))) {
            paragraph.wrong.append(line);
        } else if (line.contains(QLatin1String(" = "))) {
            paragraph.figures.push_back(
                {line.section(QLatin1String(" = "), 0, 0), line.section(QLatin1String(" = "), 1).trimmed()});
        }
    }
    return paragraphs;
}

/// All labelled paragraphs of a folder, by file name.
inline std::vector<LabelledParagraph> labelledFolder(const QString &folder, const QStringList &names)
{
    std::vector<LabelledParagraph> all;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(names, QDir::Files, QDir::Name)) {
        if (name == QLatin1String("readme.txt"))
            continue;
        for (LabelledParagraph &paragraph : labelledParagraphs(directory.filePath(name)))
            all.push_back(std::move(paragraph));
    }
    return all;
}

/// The cells of "requests/refused.*/total-requests/other.*/total" as signed addresses, sorted.
inline QStringList signedCells(const QString &sum, const Extraction &extraction)
{
    QStringList cells;
    QString part;
    QChar sign = u'+';
    const auto flush = [&] {
        const QString table = part.section(u'/', 0, 0);
        const QString row = part.section(u'/', 1, 1);
        const QString column = part.section(u'/', 2, 2);
        const auto id = tableFromKey(table);
        if (!id)
            return;
        const TableForm &form = extraction.tableForm(*id);
        for (const FormCell &cell : form.cells) {
            const CellAddress address = splitAddress(cell.address);
            const bool sameRow = row == QLatin1String("@litigation") ? address.row != u"reconsideration"
                                 : row.endsWith(QLatin1String(".*"))
                                     ? address.row == row.chopped(2) || address.row.startsWith(row.chopped(1))
                                     : address.row == row;
            const bool sameColumn = column == QLatin1String("@organisations")
                                        ? address.column != u"natural_person" && address.column != u"total"
                                        : address.column == column;
            if (sameRow && sameColumn)
                cells.append(sign + cell.address);
        }
    };
    for (const QChar character : sum) {
        if (character != u'+' && character != u'-') {
            part.append(character);
            continue;
        }
        flush();
        sign = character;
        part.clear();
    }
    flush();
    cells.sort();
    return cells;
}

/// A binding in the same form: meanings joined by |, "none" if there is none.
inline QString shownBinding(const Narrative &narrative, const ProseFigure &figure, const Extraction &extraction)
{
    QStringList meanings;
    for (const ProseMeaning &meaning : figure.binding.meanings) {
        QStringList cells;
        for (const ProseTerm &term : meaning)
            cells.append((term.negative ? u'-' : u'+') + extraction.formCell(term.cell).address);
        cells.sort();
        meanings.append(cells.join(QString()));
    }
    meanings.sort();
    if (figure.ratio) {
        const auto value = [&](int index) { return narrative.figures[static_cast<size_t>(index)].value.toString(); };
        return (figure.ratio->kind == ProseRatio::Kind::Share ? QString() : QStringLiteral("growth "))
               + value(figure.ratio->part) + u'/' + value(figure.ratio->whole);
    }
    return meanings.isEmpty() ? QStringLiteral("none") : meanings.join(u'|');
}

inline QString expectedBinding(const QString &label, const Extraction &extraction)
{
    if (label == QLatin1String("none") || !tableFromKey(label.section(u'/', 0, 0)))
        return label;
    QStringList meanings;
    for (const QString &meaning : label.split(u'|'))
        meanings.append(signedCells(meaning, extraction).join(QString()));
    meanings.sort();
    return meanings.join(u'|');
}

/// How the reading of labelled paragraphs came out.
struct ProseScore
{
    int figures = 0; ///< labelled, with or without a cell
    int right = 0;
    int bound = 0; ///< labelled with cells or a ratio
    int boundRightly = 0;
    int boundWrongly = 0; ///< other cells, or cells where there are none
    int missed = 0;
    int open = 0; ///< bound, but so that no finding can come of it
    int sums = 0;
    int sumsRight = 0;
    int sumsWrong = 0; ///< found, but not there
    QStringList problems;
};

inline void score(const LabelledParagraph &paragraph, ProseScore &result)
{
    const auto extraction = paragraph.extraction();
    const Narrative narrative = readNarrative(*extraction);
    const auto problem = [&](const QString &what) {
        result.problems.append(paragraph.name + QStringLiteral(": ") + what);
    };
    std::vector<bool> labelled(narrative.figures.size(), false);
    int from = 0;
    for (const LabelledParagraph::Figure &figure : paragraph.figures) {
        const int at = static_cast<int>(paragraph.text.indexOf(figure.text, from));
        if (at < 0) {
            problem(QStringLiteral("the label %1 is not in the text").arg(figure.text));
            continue;
        }
        const Span place{at, at + static_cast<int>(figure.text.size())};
        from = place.end;
        const QString expected = expectedBinding(figure.meaning, *extraction);
        QString found = QStringLiteral("none");
        for (size_t i = 0; i < narrative.figures.size(); ++i) {
            if (narrative.figures[i].span.overlaps(place)) {
                found = shownBinding(narrative, narrative.figures[i], *extraction);
                labelled[i] = true;
            }
        }
        const bool isRight = found == expected;
        const bool isBound = expected != QLatin1String("none");
        ++result.figures;
        result.right += isRight ? 1 : 0;
        result.bound += isBound ? 1 : 0;
        result.boundRightly += isBound && isRight ? 1 : 0;
        if (isRight)
            continue;
        if (found == QLatin1String("none"))
            ++result.missed;
        else
            ++result.boundWrongly;
        problem(QStringLiteral("%1 is %2, found %3").arg(figure.text, expected, found));
    }
    for (size_t i = 0; i < narrative.figures.size(); ++i) {
        const QString found = shownBinding(narrative, narrative.figures[i], *extraction);
        const ProseBinding &binding = narrative.figures[i].binding;
        result.open += !binding.isEmpty() && binding.certainty == ProseCertainty::Open ? 1 : 0;
        if (!labelled[i] && found != QLatin1String("none")) {
            const Span span = narrative.figures[i].span;
            ++result.boundWrongly;
            problem(QStringLiteral("%1 is not labelled, found %2")
                        .arg(paragraph.text.mid(span.begin, span.length()), found));
        }
    }
    std::vector<bool> known(paragraph.sums.size(), false);
    for (const ProseEnumeration &enumeration : narrative.enumerations) {
        QStringList parts;
        for (const int part : enumeration.parts)
            parts.append(narrative.figures[static_cast<size_t>(part)].value.toString());
        const QString total = narrative.figures[static_cast<size_t>(enumeration.total)].value.toString();
        bool matched = false;
        for (size_t i = 0; i < paragraph.sums.size(); ++i) {
            if (paragraph.sums[i].total == total && paragraph.sums[i].parts == parts)
                matched = known[i] = true;
        }
        if (!matched && parts.size() > 1) {
            ++result.sumsWrong;
            problem(QStringLiteral("no sum: %1 = %2").arg(total, parts.join(u' ')));
        }
    }
    for (size_t i = 0; i < known.size(); ++i) {
        ++result.sums;
        result.sumsRight += known[i] ? 1 : 0;
        if (!known[i])
            problem(QStringLiteral("sum not found: %1 = %2")
                        .arg(paragraph.sums[i].total, paragraph.sums[i].parts.join(u' ')));
    }
}

inline QString shownScore(const ProseScore &score)
{
    return QStringLiteral(
               "figures %1, right %2; with cells %3, rightly bound %4, wrongly %5, missed %6, open %10; sums %7, found %8, "
               "wrong %9")
        .arg(score.figures)
        .arg(score.right)
        .arg(score.bound)
        .arg(score.boundRightly)
        .arg(score.boundWrongly)
        .arg(score.missed)
        .arg(score.sums)
        .arg(score.sumsRight)
        .arg(score.sumsWrong)
        .arg(score.open);
}

} // namespace gouji::test
