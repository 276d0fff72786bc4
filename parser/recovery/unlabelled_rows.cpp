// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/unlabelled_rows.h"

#include "parser/recovery/row_items.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

constexpr int longestLine = 400; // fields behind the heading in which the figures stand

class UnlabelledRows : private TableLabels
{
public:
    explicit UnlabelledRows(const TableLabels &labels)
        : TableLabels(labels)
    {
    }

    std::vector<RowInstance> find()
    {
        const auto &hits = m_search.hits();
        const auto slots = static_cast<int>(line(0).cells.size());
        for (size_t index = 0; index < hits.size();) {
            if (!isOwnHeading(hits[index])) {
                ++index;
                continue;
            }
            const size_t first = index;
            while (index + 1 < hits.size() && isAnyHeading(hits[index + 1])
                   && !breaksHeading(hits[index].lastField, hits[index + 1].firstField))
                ++index;
            if (index - first + 1 >= 6) {
                const auto [begin, end] = regionBehind(first, index);
                CollectedItems collected = collectItems(m_text, m_list, nullptr, begin, end, slots);
                collected.own.line = 0;
                collected.own.firstField = hits[first].firstField;
                takeWhatContinues(collected, slots);
                const auto places = static_cast<int>(collected.own.items.size());
                collected.own.figuresAstray = collected.own.filled() == 0 && places * 2 < slots;
                m_rows.push_back(std::move(collected.own));
            }
            ++index;
        }
        if (m_rows.empty())
            collectFromSection(slots);
        return std::move(m_rows);
    }

private:
    /// A damaged heading can read like one of another table (其他 for 其他结果).
    bool isAnyHeading(const LabelHit &hit) const
    {
        return m_search.wording(hit).means(Meaning::Kind::Heading)
               && !m_search.wording(hit).means(Meaning::Kind::Section);
    }
    /// Whether a wording heads a column of this table and means nothing else.
    bool isOwnHeading(const LabelHit &hit) const
    {
        const auto &meanings = m_search.wording(hit).meanings;
        return std::all_of(meanings.begin(), meanings.end(), [this](const Meaning &meaning) {
            return meaning.kind == Meaning::Kind::Heading && meaning.table == m_table;
        });
    }

    /// Where the heading is in pieces: exactly as many figures in the table's section as there are slots.
    void collectFromSection(int slots)
    {
        const auto &hits = m_search.hits();
        const int section = m_vocabulary.library().forms()[static_cast<size_t>(m_form)]->table(m_table).section;
        for (size_t index = 0; index < hits.size(); ++index) {
            if (!isSection(hits[index], section))
                continue;
            size_t next = index + 1;
            while (next < hits.size() && !m_search.wording(hits[next]).means(Meaning::Kind::Section))
                ++next;
            const int end = next < hits.size() ? hits[next].firstField : static_cast<int>(m_list.fields.size());
            RowInstance row;
            row.plain = true;
            for (int field = hits[index].lastField + 1; field < end; ++field) {
                const Field &candidate = m_list.fields[static_cast<size_t>(field)];
                if (candidate.kind != FieldKind::Figure && candidate.kind != FieldKind::Mark)
                    continue;
                row.firstField = row.items.empty() ? field : row.firstField;
                row.lastField = field;
                row.physicalRow = candidate.row;
                row.items.push_back(itemOf(candidate, static_cast<int>(row.items.size()), false));
            }
            if (static_cast<int>(row.items.size()) == slots && !hasHeadingsBetween(row, index + 1, next))
                m_rows.push_back(std::move(row));
        }
    }

    /// Outcomes printed as labels, with the figures of the three kinds beside each: another order than the line's.
    bool hasHeadingsBetween(const RowInstance &row, size_t firstHit, size_t endHit) const
    {
        const auto begin = m_search.hits().begin();
        return std::any_of(begin + static_cast<std::ptrdiff_t>(firstHit), begin + static_cast<std::ptrdiff_t>(endHit),
                           [&](const LabelHit &hit) {
                               return isAnyHeading(hit) && hit.firstField > row.firstField
                                      && hit.lastField < row.lastField;
                           });
    }

    bool isSection(const LabelHit &hit, int section) const
    {
        const auto &meanings = m_search.wording(hit).meanings;
        return std::any_of(meanings.begin(), meanings.end(), [section](const Meaning &meaning) {
            return meaning.kind == Meaning::Kind::Section && meaning.section == section;
        });
    }

    /// A sentence, or figures other than a stray one or two, end a run of headings.
    bool breaksHeading(int from, int to) const
    {
        int figures = 0;
        for (int index = from; index < to; ++index) {
            const FieldKind kind = m_list.fields[static_cast<size_t>(index)].kind;
            if (kind == FieldKind::Prose)
                return true;
            figures += kind == FieldKind::Figure || kind == FieldKind::Mark ? 1 : 0;
        }
        return figures > 2;
    }

    /// Fields behind a run of headings in which the line's figures stand.
    std::pair<int, int> regionBehind(size_t firstHit, size_t lastHit) const
    {
        const auto &hits = m_search.hits();
        const SpacedBlock *block = m_search.blockOf(hits[lastHit]);
        if (!block)
            return {firstFieldBehind(hits[lastHit]), endFieldAfter(lastHit)};
        int row = 0;
        for (size_t index = firstHit; index <= lastHit; ++index) {
            row = std::max({row, m_list.fields[static_cast<size_t>(hits[index].firstField)].row,
                            m_list.fields[static_cast<size_t>(hits[index].lastField)].row});
        }
        const PhysicalRow &heading = m_list.rows[static_cast<size_t>(row)];
        const PhysicalRow &last = m_list.rows[static_cast<size_t>(block->lastRow)];
        const int begin = heading.firstField + heading.fieldCount;
        return {begin, std::min(last.firstField + last.fieldCount, begin + longestLine)};
    }

    /// What stands behind the last heading on its own physical row belongs to the heading, unless nothing shows where
    /// that row ends and figures stand there.
    int firstFieldBehind(const LabelHit &hit) const
    {
        int next = hit.lastField + 1;
        const int row = m_list.fields[static_cast<size_t>(hit.lastField)].row;
        const PhysicalRow &physical = m_list.rows[static_cast<size_t>(row)];
        const auto behind = m_list.fields.begin() + next;
        const auto end = m_list.fields.begin() + physical.firstField + physical.fieldCount;
        const bool figuresBehind = !physical.firm && std::any_of(behind, end, [](const Field &field) {
            return field.kind == FieldKind::Figure;
        });
        if (physical.layout == Layout::Plain || figuresBehind)
            return next;
        while (next < static_cast<int>(m_list.fields.size()) && m_list.fields[static_cast<size_t>(next)].row == row)
            ++next;
        return next;
    }

    /// Empty heading rows before the figures, and a line cut in two, are one line.
    static void takeWhatContinues(CollectedItems &collected, int slots)
    {
        for (RowInstance &other : collected.unlabelled) {
            if (collected.own.filled() == 0 || other.filled() + collected.own.filled() == slots) {
                if (collected.own.filled() == 0)
                    collected.own.items.clear();
                const int firstField = collected.own.firstField;
                std::vector<Item> items = std::move(collected.own.items);
                items.insert(items.end(), other.items.begin(), other.items.end());
                const bool joined = items.size() > other.items.size();
                collected.own = other;
                collected.own.items = std::move(items);
                collected.own.firstField = firstField;
                if (joined)
                    collected.own.firm = false;
            }
        }
    }

    std::vector<RowInstance> m_rows;
};

} // namespace

std::vector<RowInstance> unlabelledRows(const TableLabels &labels)
{
    return UnlabelledRows(labels).find();
}

} // namespace gouji::recovery
