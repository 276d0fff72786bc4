// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/row_items.h"

#include "model/text/folding.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

/// Whether a word can stand where the figure of a row with one cell should: it shares nothing with what the form
/// prints behind such a row.
bool isForeignToForm(QStringView word)
{
    static constexpr QStringView formCharacters =
        u"第十条项信息内容行政许可处罚强制事业性收费金额数量上年增减采购总集中本收到理公开申请情";
    return std::none_of(word.begin(), word.end(), [](QChar character) { return formCharacters.contains(character); });
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
}

/// Words where figures are due count only if they can be meant as cells: few, short, and not more than fit.
void pruneTexts(RowInstance &row, QStringView text, int slotCount)
{
    const auto isText = [](const Item &item) { return item.kind == FieldKind::Text; };
    if (slotCount == 1 && row.filled() == 0 && std::count_if(row.items.begin(), row.items.end(), isText) == 1)
        return;      // the only cell of its row, and no word of the form
    if (!row.firm) { // behind the last figure a label begins
        while (!row.items.empty() && row.items.back().kind == FieldKind::Text)
            row.items.pop_back();
    }
    const int filled = row.filled();
    const auto texts = static_cast<int>(std::count_if(row.items.begin(), row.items.end(), isText));
    if (texts == 0)
        return;
    const bool keep = row.firm ? filled + texts <= slotCount : filled > 0 && filled + texts == slotCount;
    if (keep)
        return;
    // Digits among signs that no figure has may still be one.
    row.figuresAstray =
        row.figuresAstray || (row.firm && std::any_of(row.items.begin(), row.items.end(), [&](const Item &item) {
                                  return isText(item) && hasDigit(text.mid(item.span.begin, item.span.length()));
                              }));
    row.items.erase(std::remove_if(row.items.begin(), row.items.end(), isText), row.items.end());
}

/// Digits behind a label in its own field, outside of brackets, that are no figure by themselves: "…数量：自然人7，…".
bool hasDigitsBehind(QStringView text, const Field &field, const LabelHit &hit)
{
    int brackets = 0;
    for (int at = hit.span.end; at < field.span.end; ++at) {
        const QChar character = text[at];
        static constexpr QStringView opening = u"(（[【〔";
        static constexpr QStringView closing = u")）]】〕";
        if (opening.contains(character))
            ++brackets;
        else if (closing.contains(character))
            brackets = std::max(0, brackets - 1);
        else if (brackets == 0 && character.isDigit())
            return true;
    }
    return false;
}

constexpr int longestWord = 8; // of a text that stands where a figure should

bool isNote(QChar first)
{
    return first == u'(' || first == QChar(0xFF08);
}

} // namespace

std::optional<Item> figureAtEnd(QStringView text, const Field &field)
{
    int begin = field.span.end;
    while (begin > field.span.begin && text[begin - 1].isDigit())
        --begin;
    if (field.kind != FieldKind::Text || begin == field.span.end || begin == field.span.begin
        || !isHan(text[begin - 1].unicode()))
        return std::nullopt;
    Item item;
    item.kind = FieldKind::Figure;
    item.span = {begin, field.span.end};
    item.row = field.row;
    item.glued = true;
    item.figure = readFigureText(text.mid(begin, field.span.end - begin));
    return item;
}

std::optional<Item> gluedItem(QStringView text, const Field &field, const LabelHit &hit)
{
    int at = hit.span.end;
    const auto isBetween = [](QChar character) {
        static constexpr QStringView signs = u")）:：、,，.．”\"";
        return signs.contains(character) || isInvisible(character.unicode());
    };
    while (at < field.span.end && isBetween(text[at]))
        ++at;
    if (at < field.span.end && (text[at] == u'(' || text[at] == QChar(0xFF08))) {
        while (at < field.span.end && text[at] != u')' && text[at] != QChar(0xFF09))
            ++at;
        while (at < field.span.end && isBetween(text[at]))
            ++at;
    }
    if (at >= field.span.end)
        return std::nullopt;
    FigureText figure = readFigureText(text.mid(at, field.span.end - at));
    if (figure.kind != FigureText::Kind::Value)
        return std::nullopt;
    Item item;
    item.kind = FieldKind::Figure;
    item.span = {at, field.span.end};
    item.row = field.row;
    item.glued = true;
    item.figure = std::move(figure);
    return item;
}

Item itemOf(const Field &field, int position, bool columns)
{
    Item item;
    item.kind = field.kind;
    item.span = field.span;
    item.row = field.row;
    item.position = position;
    item.column = columns ? field.position : -1;
    item.begin = columns ? field.column : -1;
    item.dashes = field.dashes;
    item.signs = field.signs;
    item.figure = field.figure;
    return item;
}

int RowInstance::filled() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const Item &item) { return item.isFilled(); }));
}

CollectedItems collectItems(QStringView text, const FieldList &list, const LabelHit *hit, int firstField, int endField,
                            int slotCount)
{
    CollectedItems result;
    RowInstance *row = &result.own;
    const auto begin = [&](RowInstance &instance, const Field &field) {
        const PhysicalRow &physical = list.rows[static_cast<size_t>(field.row)];
        instance.firm = physical.firm;
        instance.tabs = physical.tabs;
        instance.plain = physical.layout == Layout::Plain;
        instance.closed = physical.closed;
        instance.endDoubtful = physical.endDoubtful;
        instance.width = physical.width;
        instance.physicalRow = field.row;
    };
    if (hit) {
        const Field &last = list.fields[static_cast<size_t>(hit->lastField)];
        begin(*row, last);
        row->label = hit->span;
        row->labelPosition = last.position;
        row->firstField = hit->firstField;
        row->lastField = hit->lastField;
        for (int index = hit->firstField; index < hit->lastField; ++index) {
            const Field &field = list.fields[static_cast<size_t>(index)];
            if (field.kind == FieldKind::Figure || field.kind == FieldKind::Mark)
                row->items.push_back(itemOf(field, 0, true)); // the label is folded around its figures
            else if (auto glued = figureAtEnd(text, field))
                row->items.push_back(std::move(*glued));
        }
        if (auto item = gluedItem(text, last, *hit))
            row->items.push_back(std::move(*item));
        firstField = hit->lastField + 1;
    } else if (firstField < endField) {
        begin(*row, list.fields[static_cast<size_t>(firstField)]);
        row->firstField = firstField;
        row->lastField = firstField;
    }
    int behind = 0;
    for (int index = firstField; index < endField; ++index) {
        const Field &field = list.fields[static_cast<size_t>(index)];
        if (field.kind == FieldKind::Prose)
            break;
        if (field.row != row->physicalRow && (row->firm || list.rows[static_cast<size_t>(field.row)].firm)) {
            const bool nothingYet = row->items.empty() && !hit;
            if (!nothingYet) {
                result.unlabelled.emplace_back();
                row = &result.unlabelled.back();
            }
            begin(*row, field);
            row->labelPosition = -1;
            row->firstField = index;
            behind = 0;
        }
        if (field.kind == FieldKind::Text && row->wordAt < 0 && !isNote(text[field.span.begin]))
            row->wordAt = field.span.begin;
        if (field.kind == FieldKind::Text && field.span.length() > longestWord)
            continue;
        const bool singleCell = slotCount == 1 && !row->firm;
        if (singleCell && field.kind == FieldKind::Text
            && !isForeignToForm(text.mid(field.span.begin, field.span.length())))
            continue;
        row->items.push_back(itemOf(field, row->firm ? field.position : behind++, !row->firm));
        row->lastField = index;
        if (!row->firm)
            row->closed =
                list.rows[static_cast<size_t>(field.row)].closed || endField < static_cast<int>(list.fields.size());
    }
    pruneTexts(result.own, text, slotCount);
    for (RowInstance &other : result.unlabelled)
        pruneTexts(other, text, slotCount);
    if (hit && result.own.filled() == 0
        && hasDigitsBehind(text, list.fields[static_cast<size_t>(hit->lastField)], *hit))
        result.own.figuresAstray = true;
    result.unlabelled.erase(std::remove_if(result.unlabelled.begin(), result.unlabelled.end(),
                                           [](const RowInstance &instance) { return instance.filled() == 0; }),
                            result.unlabelled.end());
    return result;
}

} // namespace gouji::recovery
