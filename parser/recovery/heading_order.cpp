// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/heading_order.h"

#include "parser/recovery/other_year.h"
#include "parser/recovery/outcome_order.h"

#include "model/text/folding.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace gouji::recovery {

namespace {

constexpr size_t mostHeadings = 100; // above one row

class HeadingOrders : private TableLabels
{
public:
    HeadingOrders(const TableLabels &labels, const std::vector<size_t> &labelled, std::optional<int> year)
        : TableLabels(labels)
        , m_year(year)
        , m_tableForm(m_vocabulary.library().forms()[static_cast<size_t>(m_form)]->table(m_table))
    {
        for (size_t column = 0; column < m_tableForm.columns.size(); ++column) {
            m_columns.emplace(hanOnly(m_tableForm.columns[column].label), static_cast<int>(column));
            for (const QString &alias : m_tableForm.columns[column].aliases)
                m_columns.emplace(hanOnly(alias), static_cast<int>(column));
            if (!m_tableForm.columns[column].group.isEmpty())
                m_groups.insert(hanOnly(m_tableForm.columns[column].group));
        }
        collect(labelled);
    }

    void apply(std::vector<RowInstance> &rows)
    {
        std::vector<RowInstance *> ordered;
        ordered.reserve(rows.size());
        for (RowInstance &row : rows)
            ordered.push_back(&row);
        std::stable_sort(ordered.begin(), ordered.end(), [](const RowInstance *left, const RowInstance *right) {
            return left->firstField < right->firstField;
        });
        size_t next = 0;
        bool closed = false;
        for (RowInstance *row : ordered) {
            const bool labelled = line(row->line).row >= 0;
            const int end = labelled ? row->firstField : firstFilledField(*row);
            for (; next < m_events.size() && m_events[next].hit->firstField < end; ++next) {
                if (closed || isBreak(m_events[next]))
                    m_run.clear();
                closed = false;
                m_judged.clear();
                if (isBreak(m_events[next]))
                    m_verdicts.clear();
                else if (m_run.size() < mostHeadings)
                    m_run.push_back(m_events[next]);
            }
            closed = true;
            if (!labelled)
                m_run.erase(std::remove_if(m_run.begin(), m_run.end(),
                                           [row](const PlacedHeading &heading) {
                                               return heading.hit->firstField < row->firstField;
                                           }),
                            m_run.end());
            const HeadingVerdict verdict =
                labelled ? verdictFor(slotColumns(line(row->line)), row->firstField) : outcomeOrder(m_run, m_tableForm);
            row->order = verdict.order;
            row->orderWeak = verdict.weak;
            row->orderUnknown = verdict.unknown;
            row->columnAbsent = verdict.absent;
        }
    }

private:
    static constexpr int breakOfRun = -2;
    static bool isBreak(const PlacedHeading &heading) { return heading.column == breakOfRun; }

    /// Headings of the table in the order of the text, with the places where what stands above is over.
    void collect(const std::vector<size_t> &labelled)
    {
        for (size_t index = 0; index < m_search.hits().size(); ++index) {
            const LabelHit &hit = m_search.hits()[index];
            if (std::binary_search(labelled.begin(), labelled.end(), index))
                continue;
            PlacedHeading heading;
            heading.hit = &hit;
            heading.text = m_search.wording(hit).text;
            heading.physicalRow = m_list.fields[static_cast<size_t>(hit.firstField)].row;
            const PhysicalRow &row = m_list.rows[static_cast<size_t>(heading.physicalRow)];
            heading.apart = row.layout == Layout::Cells || row.fieldCount == 1;
            if (m_search.wording(hit).means(Meaning::Kind::Section)) {
                heading.column = breakOfRun;
            } else if (isHeading(hit)) {
                const auto column = m_columns.find(heading.text.toString());
                heading.column = column == m_columns.end() ? groupHeading : column->second;
            } else {
                continue;
            }
            m_events.push_back(heading);
        }
        std::stable_sort(m_events.begin(), m_events.end(), [](const PlacedHeading &left, const PlacedHeading &right) {
            return left.hit->span.begin < right.hit->span.begin;
        });
        // Several headings in one field of a line stand side by side.
        for (size_t i = 1; i < m_events.size(); ++i) {
            if (m_events[i].hit->firstField == m_events[i - 1].hit->firstField)
                m_events[i].apart = m_events[i - 1].apart = false;
        }
    }

    int firstFilledField(const RowInstance &row) const
    {
        int begin = -1;
        for (const Item &item : row.items) {
            if (item.isFilled()) {
                begin = item.span.begin;
                break;
            }
        }
        const auto behind = std::lower_bound(m_list.fields.begin() + row.firstField, m_list.fields.end(), begin,
                                             [](const Field &field, int at) { return field.span.begin < at; });
        return static_cast<int>(behind - m_list.fields.begin());
    }

    std::vector<int> slotColumns(const LineForm &lineForm) const
    {
        std::vector<int> columns;
        for (const int cell : lineForm.cells)
            columns.push_back(m_tableForm.cells[static_cast<size_t>(cell)].column);
        return columns;
    }

    /// Headings that say nothing (a page's, in pieces) leave standing what those further up said.
    HeadingVerdict verdictFor(const std::vector<int> &columns, int rowField)
    {
        if (columns.size() < 2)
            return {};
        std::optional<HeadingVerdict> verdict;
        if (m_judged.insert(columns).second)
            verdict = judge(columns, rowField);
        if (verdict)
            m_verdicts[columns] = std::move(*verdict);
        const auto known = m_verdicts.find(columns);
        return known == m_verdicts.end() ? HeadingVerdict() : known->second;
    }

    /// The headings of a line's columns as numbers of its slots, in the order of the text.
    struct InSlots
    {
        std::vector<int> slots;
        std::vector<const PlacedHeading *> headings;
    };

    std::optional<HeadingVerdict> judge(const std::vector<int> &columns, int rowField) const
    {
        InSlots found;
        for (const PlacedHeading &heading : m_run) {
            const auto slot = std::find(columns.begin(), columns.end(), heading.column);
            if (slot == columns.end())
                continue;
            found.slots.push_back(static_cast<int>(slot - columns.begin()));
            found.headings.push_back(&heading);
        }
        if (namesOtherYear({m_text, m_list, m_tableForm, m_year}, m_run, columns, rowField)) {
            HeadingVerdict verdict;
            verdict.unknown = true;
            return verdict;
        }
        if (found.slots.size() < 2)
            return std::nullopt;
        if (const auto verdict = judgeOneLine(found, columns.size()))
            return verdict;
        const InSlots once = firstOfEach(found);
        HeadingVerdict verdict;
        if (const Inverted inverted = inversion(once, columns); inverted != Inverted::No) {
            verdict = orderOf(once, columns);
            verdict.weak = inverted == Inverted::Weakly;
            if (!verdict.weak || !verdict.unknown)
                return verdict;
            verdict = HeadingVerdict();
        }
        verdict.absent = once.slots.size() < columns.size() && nothingElseStandsThere(found);
        return verdict;
    }

    /// All columns side by side on one line, the lowest that has so many.
    std::optional<HeadingVerdict> judgeOneLine(const InSlots &found, size_t count) const
    {
        for (size_t end = found.slots.size(); end > 0;) {
            size_t begin = end - 1;
            while (begin > 0 && isSideBySide(*found.headings[begin - 1], *found.headings[begin]))
                --begin;
            const std::vector<int> some(found.slots.begin() + static_cast<std::ptrdiff_t>(begin),
                                        found.slots.begin() + static_cast<std::ptrdiff_t>(end));
            end = begin;
            if (some.size() != count)
                continue;
            HeadingVerdict verdict;
            if (!std::is_sorted(some.begin(), some.end()) || hasTwice(some)) {
                verdict.unknown = hasTwice(some);
                verdict.order = verdict.unknown ? std::vector<int>() : some;
            }
            return verdict;
        }
        return std::nullopt;
    }

    static InSlots firstOfEach(const InSlots &found)
    {
        InSlots once;
        for (size_t i = 0; i < found.slots.size(); ++i) {
            if (std::find(once.slots.begin(), once.slots.end(), found.slots[i]) != once.slots.end())
                continue;
            once.slots.push_back(found.slots[i]);
            once.headings.push_back(found.headings[i]);
        }
        return once;
    }

    bool isGrouped(int slot, const std::vector<int> &columns) const
    {
        return !m_tableForm.columns[static_cast<size_t>(columns[static_cast<size_t>(slot)])].group.isEmpty();
    }

    const PlacedHeading *group() const
    {
        for (const PlacedHeading &heading : m_run) {
            const bool isGroup = heading.column == groupHeading && m_groups.count(heading.text.toString()) > 0;
            if (isGroup)
                return &heading;
        }
        return nullptr;
    }

    enum class Inverted : quint8 { No, Weakly, Surely };

    /// Whether two headings stand in the other order than the form's. A cell that is printed beside several lines of
    /// others can come before or behind them where each cell has its own line, so that proves little.
    Inverted inversion(const InSlots &once, const std::vector<int> &columns) const
    {
        Inverted result = Inverted::No;
        const auto note = [&](const PlacedHeading &left, const PlacedHeading &right, bool sameLevel) {
            if (isSideBySide(left, right) || (left.apart && right.apart && sameLevel))
                result = Inverted::Surely;
            else if (left.apart && right.apart)
                result = std::max(result, Inverted::Weakly);
        };
        const PlacedHeading *above = group();
        for (size_t i = 0; i < once.slots.size(); ++i) {
            const bool grouped = isGrouped(once.slots[i], columns);
            for (size_t k = i + 1; k < once.slots.size(); ++k) {
                // The columns of a group can be printed on a line below those beside it.
                const bool otherGrouped = isGrouped(once.slots[k], columns);
                if (once.slots[i] < once.slots[k]
                    || (grouped != otherGrouped && !isSideBySide(*once.headings[i], *once.headings[k])))
                    continue;
                note(*once.headings[i], *once.headings[k], (grouped && otherGrouped) || m_groups.empty());
            }
            if (!above || grouped)
                continue;
            const bool isBefore = once.headings[i]->hit->span.begin < above->hit->span.begin;
            if (isBefore != (once.slots[i] == 0))
                note(*once.headings[i], *above, false);
        }
        return result;
    }

    /// The order that the headings show, if each stands there and nothing else is to be made of them.
    HeadingVerdict orderOf(const InSlots &once, const std::vector<int> &columns) const
    {
        HeadingVerdict verdict;
        verdict.unknown = true;
        if (once.slots.size() != columns.size())
            return verdict;
        std::vector<int> grouped;
        std::vector<int> beside;
        const PlacedHeading *above = group();
        size_t besideBefore = 0;
        for (size_t i = 0; i < once.slots.size(); ++i) {
            (isGrouped(once.slots[i], columns) ? grouped : beside).push_back(once.slots[i]);
            if (above && !isGrouped(once.slots[i], columns)
                && once.headings[i]->hit->span.begin < above->hit->span.begin)
                ++besideBefore;
        }
        if (!grouped.empty() && !above) {
            if (!std::is_sorted(beside.begin(), beside.end()))
                return verdict;
            besideBefore = 1;
        }
        verdict.unknown = false;
        verdict.order = beside;
        verdict.order.insert(verdict.order.begin()
                                 + static_cast<std::ptrdiff_t>(std::min(besideBefore, verdict.order.size())),
                             grouped.begin(), grouped.end());
        return verdict;
    }

    /// Whether every word from the first column's heading to the last one's is one of the form: then one that is missing
    /// is not damaged but not there.
    bool nothingElseStandsThere(const InSlots &found) const
    {
        const int first = found.headings.front()->hit->firstField;
        const int last = found.headings.back()->hit->lastField;
        std::ptrdiff_t characters = 0;
        for (int index = first; index <= last; ++index) {
            const Field &field = m_list.fields[static_cast<size_t>(index)];
            if (field.kind == FieldKind::Text)
                characters += hanOnly(m_text.mid(field.span.begin, field.span.length())).size();
        }
        for (const PlacedHeading &heading : m_run) {
            if (heading.hit->firstField >= first && heading.hit->firstField <= last)
                characters -= heading.hit->streamEnd - heading.hit->streamBegin;
        }
        return characters == 0;
    }

    std::optional<int> m_year; // of the report
    const TableForm &m_tableForm;
    std::map<QString, int> m_columns;
    std::set<QString> m_groups; // headings above several columns
    std::vector<PlacedHeading> m_events;
    std::vector<PlacedHeading> m_run;
    std::map<std::vector<int>, HeadingVerdict> m_verdicts; // by the columns of a line
    std::set<std::vector<int>> m_judged;                   // … that the present run was asked for
};

} // namespace

void applyHeadingOrder(const TableLabels &labels, const std::vector<size_t> &labelled, std::optional<int> year,
                       std::vector<RowInstance> &rows)
{
    if (!rows.empty())
        HeadingOrders(labels, labelled, year).apply(rows);
}

} // namespace gouji::recovery
