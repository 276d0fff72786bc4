// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/damage.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHan(QChar character)
{
    return character >= u'\x4e00' && character <= u'\x9fff';
}

/// Characters that extraction puts where others stood; none of them occurs in a label.
const QString wrongCharacters = u"甪囗冂凵亅乚匚彡夂廾攵爫罒覀釆"_s;

/// All labels of the tables.
std::vector<QString *> allLabels(Draft &draft)
{
    std::vector<QString *> labels;
    for (Sheet &sheet : draft.sheets) {
        for (SheetRow &row : sheet.rows) {
            for (SheetCell &cell : row.cells) {
                if (!cell.isFigure() && !cell.label.isEmpty())
                    labels.push_back(&cell.label);
            }
        }
    }
    return labels;
}

/// Loses, doubles or replaces one character of Han.
bool damageCharacter(QString &text, Chance &chance)
{
    std::vector<qsizetype> places;
    for (qsizetype place = 0; place < text.size(); ++place) {
        // The number before a label is not taken: without it two labels can become the same.
        if (isHan(text[place]) && !(place < 2 && u"一二三四五六七八"_s.contains(text[place])))
            places.push_back(place);
    }
    // Of a short label too little would be left to know it by.
    if (places.size() < 4)
        return false;
    const qsizetype place = chance.pick(places);
    switch (chance.weighted({45, 20, 35})) {
    case 0:
        text.remove(place, 1);
        break;
    case 1:
        text.insert(place, text[place]);
        break;
    default:
        text[place] = chance.pick(wrongCharacters);
        break;
    }
    return true;
}

/// The row's label next to its first figure; null if figures come first.
SheetCell *labelBeforeFigures(SheetRow &row)
{
    SheetCell *label = nullptr;
    for (SheetCell &cell : row.cells) {
        if (cell.isFigure())
            return label;
        label = &cell;
    }
    return nullptr;
}

std::vector<SheetRow *> rowsWithLabels(Draft &draft)
{
    std::vector<SheetRow *> rows;
    for (Sheet &sheet : draft.sheets) {
        for (SheetRow &row : sheet.rows) {
            if (labelBeforeFigures(row) != nullptr)
                rows.push_back(&row);
        }
    }
    return rows;
}

} // namespace

bool figureGluedToLabel(Draft &draft, Chance &chance)
{
    auto rows = rowsWithLabels(draft);
    chance.shuffle(rows);
    int left = chance.between(1, 3);
    for (SheetRow *row : rows) {
        const auto first =
            std::find_if(row->cells.begin(), row->cells.end(), [](const SheetCell &cell) { return cell.isFigure(); });
        // A mark for nothing would look like a part of the label.
        if (left == 0 || !first->figure->value)
            continue;
        row->figureInLabel = true;
        --left;
    }
    return true;
}

bool strayFigureAtLabel(Draft &draft, Chance &chance)
{
    auto rows = rowsWithLabels(draft);
    chance.shuffle(rows);
    const int count = chance.between(1, 2);
    for (int index = 0; index < count; ++index) {
        SheetRow &row = *rows[static_cast<size_t>(index)];
        if (row.figureInLabel)
            continue;
        labelBeforeFigures(row)->label += QString::number(chance.between(1, 12));
        row.strayFigure = true;
    }
    return true;
}

bool labelCharacters(Draft &draft, Chance &chance)
{
    const auto labels = allLabels(draft);
    const int count = chance.between(1, 5);
    bool done = false;
    for (int number = 0; number < count; ++number) {
        QString &label = *chance.pick(labels);
        done = damageCharacter(label, chance) || done;
        if (label.size() > 14 && chance.percent(40))
            damageCharacter(label, chance);
    }
    for (Block &block : draft.blocks) {
        if (block.sort == Block::Sort::Heading && chance.percent(8))
            done = damageCharacter(block.text, chance) || done;
    }
    return done;
}

bool labelSpaces(Draft &draft, Chance &chance)
{
    const QString space = chance.pick({u" "_s, u" "_s, u"  "_s, u"\u3000"_s, u"\u00a0"_s});
    const int share = chance.pick({5, 15, 40});
    bool done = false;
    for (QString *label : allLabels(draft)) {
        if (!chance.percent(share))
            continue;
        const bool everywhere = label->size() <= 4 && chance.percent(60);
        for (qsizetype place = label->size() - 1; place > 0; --place) {
            if (!isHan((*label)[place]) || !isHan((*label)[place - 1]))
                continue;
            if (everywhere || chance.percent(12)) {
                label->insert(place, space);
                done = true;
            }
        }
    }
    return done;
}

bool bracketsMixed(Draft &draft, Chance &chance)
{
    bool done = false;
    const auto mix = [&](QString &text) {
        for (QChar &character : text) {
            static const QString wide = u"（），：；．"_s;
            static const QString narrow = u"(),:;."_s;
            if (!chance.percent(40))
                continue;
            if (const qsizetype place = wide.indexOf(character); place >= 0)
                character = narrow[place];
            else if (const qsizetype other = narrow.indexOf(character); other >= 0)
                character = wide[other];
            else
                continue;
            done = true;
        }
    };
    for (QString *label : allLabels(draft))
        mix(*label);
    for (Block &block : draft.blocks) {
        if (block.sort == Block::Sort::Paragraph)
            mix(block.text);
    }
    return done;
}

} // namespace gouji::accuracy
