// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/row_finder.h"

#include "parser/recovery/heading_order.h"
#include "parser/recovery/row_items.h"
#include "parser/recovery/row_spread.h"
#include "parser/recovery/spaced_rows.h"
#include "parser/recovery/table_labels.h"
#include "parser/recovery/unlabelled_rows.h"

#include "model/figure/unit.h"
#include "model/text/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace gouji::recovery {

namespace {

constexpr int longestGap = 4000; // characters between two labels in which a damaged one is looked for
constexpr size_t mostHeadings = 500;
constexpr int figuresOfAColumn = 4; // fewer are page numbers and such

class RowFinder : private TableLabels
{
public:
    using TableLabels::TableLabels;

    TableRows find(std::optional<int> year)
    {
        const bool labelled =
            std::any_of(m_lines.begin(), m_lines.end(), [](const LineForm &line) { return line.row >= 0; });
        if (labelled) {
            readLabels();
            findMissingLabels();
            collectLabelled();
        } else {
            m_result.rows = unlabelledRows(*this);
        }
        std::vector<size_t> labelHits;
        for (const Labelled &label : m_labelled)
            labelHits.push_back(label.hit);
        applyHeadingOrder(*this, labelHits, year, m_result.rows);
        measureExtent();
        collectHeadings();
        m_result.otherUnit = otherUnit();
        return std::move(m_result);
    }

private:
    struct Labelled
    {
        size_t hit = 0; // index into search.hits()
        int line = 0;
    };

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
            for (RowInstance &row : collectSpacedRows(m_text, m_list, *block, labels, static_cast<int>(m_lines.size())))
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

    /// "本年收费金额（单位：元）": what stands there need not be in the form's unit. The unit stated in its place, empty if
    /// none is.
    QString otherUnit() const
    {
        const TableForm &table = m_vocabulary.library().forms()[static_cast<size_t>(m_form)]->table(m_table);
        for (const LabelHit &hit : m_search.hits()) {
            if (!isHeading(hit))
                continue;
            const auto column = std::find_if(table.columns.begin(), table.columns.end(), [&](const FormColumn &other) {
                return !other.unit.isEmpty() && hanOnly(other.label).startsWith(m_search.wording(hit).text);
            });
            if (column == table.columns.end())
                continue;
            const QString unit = unitBehind(hit);
            if (!unit.isEmpty() && unit != column->unit)
                return unit;
        }
        return {};
    }

    QString unitBehind(const LabelHit &hit) const
    {
        static constexpr int reach = 20; // characters behind the heading
        static const QRegularExpression money(QStringLiteral("[十百千万亿]*[美欧港日]?元"));
        static const QRegularExpression other(QStringLiteral("单位(?:为|是)?(.+)"));
        const int end = m_list.fields[static_cast<size_t>(hit.lastField)].span.end;
        QString behind = hanOnly(m_text.mid(hit.span.end, std::min(reach, end - hit.span.end)), true);
        if (const auto next = static_cast<size_t>(hit.lastField) + 1; behind.isEmpty() && next < m_list.fields.size()) {
            const Field &field = m_list.fields[next]; // the bracket can stand on a line of its own
            const QStringView text = m_text.mid(field.span.begin, std::min(reach, field.span.length()));
            behind = field.kind == FieldKind::Text ? hanOnly(text, true) : QString();
            if (!text.startsWith(u'（') && !text.startsWith(u'(') && !behind.startsWith(u"单位"))
                return {};
        }
        if (const QRegularExpressionMatch match = money.match(behind); match.hasMatch())
            return match.captured();
        if (const QRegularExpressionMatch match = other.match(behind); match.hasMatch())
            return match.captured(1);
        return findUnit(behind) ? behind : QString();
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
        takeFiguresBehind();
        m_result.span = {m_list.fields[static_cast<size_t>(m_result.firstField)].span.begin,
                         m_list.fields[static_cast<size_t>(m_result.lastField)].span.end};
    }

    /// Where labels stand without figures, those behind the last label can be theirs: columns read one after another.
    void takeFiguresBehind()
    {
        const bool anyEmpty = std::any_of(m_result.rows.begin(), m_result.rows.end(),
                                          [](const RowInstance &row) { return row.items.empty(); });
        if (!anyEmpty)
            return;
        const int begin = m_result.lastField + 1;
        int end = static_cast<int>(m_list.fields.size());
        for (const LabelHit &hit : m_search.hits()) {
            if (hit.firstField >= begin && !isHeading(hit) && !rowMeaning(hit))
                end = std::min(end, hit.firstField);
        }
        int figures = 0;
        int last = m_result.lastField;
        for (int index = begin; index < end; ++index) {
            const FieldKind kind = m_list.fields[static_cast<size_t>(index)].kind;
            if (kind == FieldKind::Prose)
                break;
            if (kind != FieldKind::Figure)
                continue;
            ++figures;
            last = index;
        }
        if (figures >= figuresOfAColumn)
            m_result.lastField = last;
    }

    std::vector<Labelled> m_labelled;
    std::vector<bool> m_has; // by line: whether a label of it was found
    TableRows m_result;
};

} // namespace

TableRows findRows(LabelSearch &search, const Vocabulary &vocabulary, QStringView text, const FieldList &list, int form,
                   TableId table, std::optional<int> year)
{
    return RowFinder(search, vocabulary, text, list, form, table).find(year);
}

} // namespace gouji::recovery
