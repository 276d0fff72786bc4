// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/row_finder.h"

#include "parser/recovery/row_items.h"
#include "parser/recovery/row_spread.h"
#include "parser/recovery/spaced_rows.h"

#include "model/text/folding.h"

#include <algorithm>
#include <limits>

namespace gouji::recovery {

namespace {

constexpr int longestGap = 4000; // characters between two labels in which a damaged one is looked for
constexpr size_t mostHeadings = 500;
constexpr int longestLine = 400; // fields behind the disputes' heading in which its figures stand

class RowFinder
{
public:
    RowFinder(LabelSearch &search, const Vocabulary &vocabulary, QStringView text, const FieldList &list, int form,
              TableId table)
        : m_search(search)
        , m_vocabulary(vocabulary)
        , m_text(text)
        , m_list(list)
        , m_form(form)
        , m_table(table)
        , m_lines(vocabulary.lines(form, table))
    {
    }

    TableRows find()
    {
        const bool labelled =
            std::any_of(m_lines.begin(), m_lines.end(), [](const LineForm &line) { return line.row >= 0; });
        if (labelled) {
            readLabels();
            findMissingLabels();
            collectLabelled();
        } else {
            collectUnlabelled();
        }
        measureExtent();
        collectHeadings();
        return std::move(m_result);
    }

private:
    struct Labelled
    {
        size_t hit = 0; // index into search.hits()
        int line = 0;
    };

    const Meaning *rowMeaning(const LabelHit &hit) const
    {
        return m_search.wording(hit).find(Meaning::Kind::Row, m_form, m_table);
    }
    bool isHeading(const LabelHit &hit) const
    {
        return m_search.wording(hit).find(Meaning::Kind::Heading, m_form, m_table) != nullptr;
    }
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
    const LineForm &line(int index) const { return m_lines[static_cast<size_t>(index)]; }

    /// Some labels are headings as well (其他, 总计): a number in front, or the row before, tells.
    bool isRow(const LabelHit &hit, const Meaning &meaning, int lastLine, bool headingBefore) const
    {
        if (!isHeading(hit))
            return true;
        if (m_search.hasEnumerator(hit, line(meaning.line).enumerator))
            return true;
        return lastLine == meaning.line - 1 && !headingBefore && m_search.itemsFollow(hit);
    }

    void readLabels()
    {
        m_labelled.clear();
        m_has.assign(m_lines.size(), false);
        int lastLine = -1;
        bool headingBefore = false;
        for (size_t index = 0; index < m_search.hits().size(); ++index) {
            const LabelHit &hit = m_search.hits()[index];
            const Meaning *meaning = rowMeaning(hit);
            if (meaning && isRow(hit, *meaning, lastLine, headingBefore)) {
                m_labelled.push_back({index, meaning->line});
                m_has[static_cast<size_t>(meaning->line)] = true;
                lastLine = meaning->line;
                headingBefore = false;
            } else if (isHeading(hit)) {
                headingBefore = true;
            }
        }
    }

    /// Labels that no wording matches are looked for between their neighbours only.
    void findMissingLabels()
    {
        if (m_labelled.empty())
            return;
        const auto count = static_cast<int>(m_lines.size());
        for (int missing = 0; missing < count; ++missing) {
            if (line(missing).isOptional || has(missing))
                continue;
            int begin = streamEndBefore(missing);
            int end = streamBeginAfter(missing, begin);
            if (const SpacedBlock *block = m_search.blockOf(m_search.hits()[m_labelled.front().hit])) {
                begin = block->streamBegin; // read column by column, neighbours tell nothing
                end = block->streamEnd;
            }
            end = std::min(end, begin + longestGap);
            if (begin < end && m_search.findDamaged(m_form, m_table, missing, begin, end))
                readLabels();
        }
    }

    bool has(int wanted) const { return m_has[static_cast<size_t>(wanted)]; }

    int streamEndBefore(int missing) const
    {
        int nearest = -1;
        int end = 0;
        for (const Labelled &labelled : m_labelled) {
            if (labelled.line < missing && labelled.line > nearest) {
                nearest = labelled.line;
                end = m_search.hits()[labelled.hit].streamEnd;
            }
        }
        if (nearest < 0) // nothing before it: not further back than a form's heading reaches
            end = std::max(0, m_search.hits()[m_labelled.front().hit].streamBegin - 160);
        return end;
    }

    int streamBeginAfter(int missing, int begin) const
    {
        int nearest = static_cast<int>(m_lines.size());
        int result = std::min(static_cast<int>(m_search.stream().characters.size()),
                              m_search.hits()[m_labelled.back().hit].streamEnd + 160);
        for (const Labelled &labelled : m_labelled) {
            const int at = m_search.hits()[labelled.hit].streamBegin;
            if (labelled.line > missing && labelled.line < nearest && at >= begin) {
                nearest = labelled.line;
                result = at;
            }
        }
        return result;
    }

    int endFieldAfter(size_t hit) const
    {
        if (hit + 1 >= m_search.hits().size())
            return static_cast<int>(m_list.fields.size());
        const LabelHit &next = m_search.hits()[hit + 1];
        const int number = numberBefore(next);
        return number < 0 ? next.firstField : number;
    }

    /// The field of a row's number where a space parts it from its label ("5 .要求…"), -1 if it is none: alone in front
    /// of the label on its line, and the very number that the form prints.
    int numberBefore(const LabelHit &hit) const
    {
        const Meaning *meaning = rowMeaning(hit);
        const int field = hit.firstField - 1;
        if (!meaning || field < 0)
            return -1;
        const Field &number = m_list.fields[static_cast<size_t>(field)];
        const PhysicalRow &row = m_list.rows[static_cast<size_t>(number.row)];
        const bool alone = row.layout == Layout::Plain && row.firstField == field
                           && m_list.fields[static_cast<size_t>(hit.firstField)].row == number.row;
        const bool isNumber = alone && number.kind == FieldKind::Figure
                              && m_text.mid(number.span.begin, number.span.length()) == line(meaning->line).enumerator;
        return isNumber ? field : -1;
    }

    void collectLabelled()
    {
        for (const Labelled &labelled : m_labelled) {
            const int number = numberBefore(m_search.hits()[labelled.hit]);
            if (number >= 0)
                m_result.numbers.push_back(m_list.fields[static_cast<size_t>(number)].span);
        }
        collectSpaced();
        for (size_t i = 0; i < m_labelled.size(); ++i) {
            const Labelled &labelled = m_labelled[i];
            const LabelHit &hit = m_search.hits()[labelled.hit];
            if (m_search.blockOf(hit))
                continue;
            const auto slots = static_cast<int>(line(labelled.line).cells.size());
            CollectedItems collected =
                collectItems(m_text, m_list, &hit, 0, std::max(endFieldAfter(labelled.hit), hit.lastField + 1), slots);
            collected.own.line = labelled.line;
            std::vector<RowInstance> others = spreadOver(linesWithoutLabel(i), m_lines, collected);
            m_result.rows.push_back(std::move(collected.own));
            for (RowInstance &other : others)
                m_result.rows.push_back(std::move(other));
        }
    }

    void collectSpaced()
    {
        std::vector<const SpacedBlock *> blocks;
        for (const Labelled &labelled : m_labelled) {
            const SpacedBlock *block = m_search.blockOf(m_search.hits()[labelled.hit]);
            if (block && (blocks.empty() || blocks.back() != block))
                blocks.push_back(block);
        }
        for (const SpacedBlock *block : blocks) {
            std::vector<SpacedLabel> labels;
            for (const Labelled &labelled : m_labelled) {
                const LabelHit &hit = m_search.hits()[labelled.hit];
                if (m_search.blockOf(hit) == block)
                    labels.push_back({&hit, labelled.line, static_cast<int>(line(labelled.line).cells.size())});
            }
            for (RowInstance &row :
                 collectSpacedRows(m_text, m_list, *block, std::move(labels), static_cast<int>(m_lines.size())))
                m_result.rows.push_back(std::move(row));
        }
    }

    /// Lines between this label and the next one that have no label anywhere.
    std::vector<int> linesWithoutLabel(size_t i) const
    {
        std::vector<int> lines;
        const int next = i + 1 < m_labelled.size() ? m_labelled[i + 1].line : static_cast<int>(m_lines.size());
        for (int between = m_labelled[i].line + 1; between < next; ++between) {
            if (line(between).isOptional)
                continue;
            if (has(between))
                return {}; // out of order: nothing follows from the order here
            lines.push_back(between);
        }
        return lines;
    }

    /// The disputes' line has no label: it stands behind a run of headings.
    void collectUnlabelled()
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
                m_result.rows.push_back(std::move(collected.own));
            }
            ++index;
        }
        if (m_result.rows.empty())
            collectFromSection(slots);
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
            if (static_cast<int>(row.items.size()) == slots)
                m_result.rows.push_back(std::move(row));
        }
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

    /// What stands behind the last heading on its own physical row belongs to the heading.
    int firstFieldBehind(const LabelHit &hit) const
    {
        int next = hit.lastField + 1;
        const int row = m_list.fields[static_cast<size_t>(hit.lastField)].row;
        if (m_list.rows[static_cast<size_t>(row)].layout == Layout::Plain)
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

    void collectHeadings()
    {
        const TableForm &table = m_vocabulary.library().forms()[static_cast<size_t>(m_form)]->table(m_table);
        for (const LabelHit &hit : m_search.hits()) {
            if (!isHeading(hit) || !m_search.blockOf(hit))
                continue;
            if (m_result.headings.size() >= mostHeadings)
                return;
            for (size_t column = 0; column < table.columns.size(); ++column) {
                if (m_search.wording(hit).text != hanOnly(table.columns[column].label))
                    continue;
                HeadingColumn heading;
                heading.column = static_cast<int>(column);
                heading.begin = std::numeric_limits<int>::max();
                for (int at = hit.streamBegin; at < hit.streamEnd; ++at) {
                    const Field &field =
                        m_list.fields[static_cast<size_t>(m_search.stream().fields[static_cast<size_t>(at)])];
                    heading.begin = std::min(heading.begin, field.column);
                    heading.end = std::max(heading.end, field.position);
                    heading.physicalRow = std::max(heading.physicalRow, field.row);
                }
                m_result.headings.push_back(heading);
            }
        }
    }

    void measureExtent()
    {
        for (const RowInstance &row : m_result.rows) {
            m_result.firstField =
                m_result.firstField < 0 ? row.firstField : std::min(m_result.firstField, row.firstField);
            m_result.lastField = std::max({m_result.lastField, row.firstField, row.lastField});
        }
        if (m_result.firstField < 0)
            return;
        // Headings of the table in front of its first row are part of its region.
        for (size_t index = m_search.hits().size(); index-- > 0;) {
            const LabelHit &hit = m_search.hits()[index];
            if (hit.firstField >= m_result.firstField)
                continue;
            if (!isHeading(hit) || m_search.wording(hit).means(Meaning::Kind::Section))
                break;
            m_result.firstField = hit.firstField;
        }
        m_result.span = {m_list.fields[static_cast<size_t>(m_result.firstField)].span.begin,
                         m_list.fields[static_cast<size_t>(m_result.lastField)].span.end};
    }

    LabelSearch &m_search;
    const Vocabulary &m_vocabulary;
    QStringView m_text;
    const FieldList &m_list;
    int m_form;
    TableId m_table;
    const std::vector<LineForm> &m_lines;
    std::vector<Labelled> m_labelled;
    std::vector<bool> m_has; // by line: whether a label of it was found
    TableRows m_result;
};

} // namespace

TableRows findRows(LabelSearch &search, const Vocabulary &vocabulary, QStringView text, const FieldList &list, int form,
                   TableId table)
{
    return RowFinder(search, vocabulary, text, list, form, table).find();
}

} // namespace gouji::recovery
