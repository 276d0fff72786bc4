// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/structure_edit.h"

#include <algorithm>

namespace gouji {

namespace {

EditError wrongSelection(const ReportState &state, CellId cell)
{
    return {EditError::Kind::WrongSelection,
            hasCell(state, cell) ? state.extraction().formCell(cell).address : QString(),
            {}};
}

/// A row while its figures are moved about.
class RowContents
{
public:
    RowContents(const ReportState &state, CellId cell)
        : m_table(cell.table)
    {
        const TableForm &form = state.extraction().tableForm(cell.table);
        const FormRow &row = form.rows[static_cast<size_t>(form.cells[static_cast<size_t>(cell.index)].row)];
        m_first = row.firstCell;
        for (size_t i = 0; i < row.columns.size(); ++i)
            m_contents.push_back(contentOf(state, at(i)));
    }

    size_t positionOf(CellId cell) const { return static_cast<size_t>(cell.index - m_first); }
    bool holds(CellId cell) const
    {
        return cell.table == m_table && cell.index >= m_first && positionOf(cell) < m_contents.size();
    }
    CellId at(size_t position) const { return {m_table, m_first + static_cast<int>(position)}; }
    CellContent &operator[](size_t position) { return m_contents[position]; }
    size_t last() const { return m_contents.size() - 1; }

    /// Takes a content out; what is right of it closes up.
    CellContent remove(size_t position)
    {
        CellContent removed = m_contents[position];
        m_contents.erase(m_contents.begin() + static_cast<std::ptrdiff_t>(position));
        m_contents.push_back(blankContent());
        return removed;
    }

    /// Puts a blank in; what is right of it moves as far as \a end, whose content is returned.
    CellContent insertBlank(size_t position, size_t end)
    {
        CellContent dropped = m_contents[end];
        m_contents.erase(m_contents.begin() + static_cast<std::ptrdiff_t>(end));
        m_contents.insert(m_contents.begin() + static_cast<std::ptrdiff_t>(position), blankContent());
        return dropped;
    }

    /// The first position behind \a position that holds nothing; the last one if all hold something.
    size_t gapBehind(size_t position) const
    {
        for (size_t i = position + 1; i < m_contents.size(); ++i) {
            if (!m_contents[i].holdsSomething())
                return i;
        }
        return last();
    }

    void putInto(EditBuilder &builder) const
    {
        for (size_t i = 0; i < m_contents.size(); ++i)
            builder.put(at(i), m_contents[i]);
    }

private:
    TableId m_table;
    int m_first = 0;
    std::vector<CellContent> m_contents;
};

EditResult noSuchCell()
{
    return tl::unexpected(EditError{EditError::Kind::NoSuchCell, {}, {}});
}

/// The places of the two parts of a text that is cut; both get all where the source is not what is shown.
std::pair<std::vector<Span>, std::vector<Span>> cutPlaces(const ReportState &state, const Correction &shown, int offset)
{
    QString source;
    for (const Span &span : shown.spans)
        source += state.extraction().source->text.mid(span.begin, span.length());
    if (source != shown.typed)
        return {shown.spans, shown.spans};
    std::pair<std::vector<Span>, std::vector<Span>> parts;
    int done = 0;
    for (const Span &span : shown.spans) {
        const int cut = std::clamp(span.begin + offset - done, span.begin, span.end);
        if (cut > span.begin)
            parts.first.push_back({span.begin, cut});
        if (cut < span.end)
            parts.second.push_back({cut, span.end});
        done += span.length();
    }
    return parts;
}

/// A text as a figure for a cell, with places; an error is noted in the builder.
CellContent figure(EditBuilder &builder, CellId cell, const QString &text, std::vector<Span> places)
{
    CellContent content;
    content.from = cell;
    auto read = readTyped(builder.state().extraction().formCell(cell), text);
    if (!read) {
        builder.fail(read.error());
        return content;
    }
    content.shown = *std::move(read);
    content.shown.spans = std::move(places);
    content.shown.moved = true;
    return content;
}

bool isRow(const ReportState &state, TableId table, int row)
{
    const auto &rows = state.extraction().tableForm(table).rows;
    return row >= 0 && static_cast<size_t>(row) < rows.size()
           && state.exists({table, rows[static_cast<size_t>(row)].firstCell});
}

QString rowAddress(const ReportState &state, TableId table, int row)
{
    return tableKey(table) + u'/' + state.extraction().tableForm(table).rows[static_cast<size_t>(row)].key;
}

EditResult exchangeRows(ReportId report, const ReportState &state, TableId table, int first, int second,
                        const char *kind)
{
    if (!isRow(state, table, first) || !isRow(state, table, second))
        return noSuchCell();
    const auto &rows = state.extraction().tableForm(table).rows;
    const FormRow &one = rows[static_cast<size_t>(first)];
    const FormRow &other = rows[static_cast<size_t>(second)];
    if (first == second || one.columns != other.columns)
        return tl::unexpected(wrongSelection(state, {table, other.firstCell}));
    EditBuilder builder(report, state, kind);
    for (int i = 0; i < static_cast<int>(one.columns.size()); ++i) {
        builder.put({table, one.firstCell + i}, contentOf(state, {table, other.firstCell + i}));
        builder.put({table, other.firstCell + i}, contentOf(state, {table, one.firstCell + i}));
    }
    builder.edit().command.data.subject = rowAddress(state, table, first);
    builder.edit().command.data.other = rowAddress(state, table, second);
    return builder.finish();
}

EditResult moveRow(ReportId report, const ReportState &state, TableId table, int row, int step, const char *kind)
{
    if (!isRow(state, table, row))
        return noSuchCell();
    const auto &rows = state.extraction().tableForm(table).rows;
    const std::vector<int> &columns = rows[static_cast<size_t>(row)].columns;
    for (int next = row + step; next >= 0 && next < static_cast<int>(rows.size()); next += step) {
        if (isRow(state, table, next) && rows[static_cast<size_t>(next)].columns == columns)
            return exchangeRows(report, state, table, row, next, kind);
    }
    return tl::unexpected(wrongSelection(state, {table, rows[static_cast<size_t>(row)].firstCell}));
}

EditResult finishRow(EditBuilder &builder, const RowContents &row, CellId subject)
{
    row.putInto(builder);
    builder.edit().command.data.subject = builder.state().extraction().formCell(subject).address;
    return builder.finish();
}

} // namespace

EditResult shiftLeft(ReportId report, const ReportState &state, CellId from)
{
    if (!hasCell(state, from))
        return noSuchCell();
    EditBuilder builder(report, state, "shift-left");
    RowContents row(state, from);
    builder.lose(row.remove(row.positionOf(from) == 0 ? 0 : row.positionOf(from) - 1));
    return finishRow(builder, row, from);
}

EditResult shiftRight(ReportId report, const ReportState &state, CellId from)
{
    if (!hasCell(state, from))
        return noSuchCell();
    EditBuilder builder(report, state, "shift-right");
    RowContents row(state, from);
    builder.lose(row.insertBlank(row.positionOf(from), row.last()));
    return finishRow(builder, row, from);
}

EditResult insertCell(ReportId report, const ReportState &state, CellId at)
{
    if (!hasCell(state, at))
        return noSuchCell();
    EditBuilder builder(report, state, "insert-cell");
    RowContents row(state, at);
    builder.lose(row.insertBlank(row.positionOf(at), row.gapBehind(row.positionOf(at))));
    return finishRow(builder, row, at);
}

EditResult removeCell(ReportId report, const ReportState &state, CellId cell)
{
    if (!hasCell(state, cell))
        return noSuchCell();
    EditBuilder builder(report, state, "remove-cell");
    RowContents row(state, cell);
    builder.lose(row.remove(row.positionOf(cell)));
    return finishRow(builder, row, cell);
}

EditResult splitFigure(ReportId report, const ReportState &state, CellId cell, int offset, RestOfRow rest)
{
    if (!hasCell(state, cell))
        return noSuchCell();
    EditBuilder builder(report, state, "split");
    RowContents row(state, cell);
    const size_t position = row.positionOf(cell);
    const Correction whole = row[position].shown;
    if (position == row.last() || offset <= 0 || offset >= whole.typed.size())
        return tl::unexpected(wrongSelection(state, cell));
    const size_t next = position + 1;
    if (rest == RestOfRow::Moves && row[next].holdsSomething())
        builder.lose(row.insertBlank(next, row.gapBehind(next)));
    else
        builder.lose(row[next]);
    auto [first, second] = cutPlaces(state, whole, offset);
    row[position] = figure(builder, cell, whole.typed.left(offset).trimmed(), std::move(first));
    row[next] = figure(builder, row.at(next), whole.typed.mid(offset).trimmed(), std::move(second));
    return finishRow(builder, row, cell);
}

EditResult joinFigures(ReportId report, const ReportState &state, CellId first, CellId second, RestOfRow rest)
{
    if (!hasCell(state, first) || !hasCell(state, second))
        return noSuchCell();
    EditBuilder builder(report, state, "join");
    RowContents row(state, first);
    if (!row.holds(second) || second.index != first.index + 1)
        return tl::unexpected(wrongSelection(state, second));
    const size_t position = row.positionOf(first);
    const Correction left = row[position].shown;
    const Correction right = row[position + 1].shown;
    std::vector<Span> places = left.spans;
    places.insert(places.end(), right.spans.begin(), right.spans.end());
    row[position] = figure(builder, first, left.typed.trimmed() + right.typed.trimmed(), std::move(places));
    if (rest == RestOfRow::Moves)
        row.remove(position + 1);
    else
        row[position + 1] = blankContent();
    builder.edit().command.data.other = state.extraction().formCell(second).address;
    return finishRow(builder, row, first);
}

EditResult swapCells(ReportId report, const ReportState &state, CellId first, CellId second)
{
    if (!hasCell(state, first) || !hasCell(state, second))
        return noSuchCell();
    if (first == second)
        return tl::unexpected(wrongSelection(state, second));
    EditBuilder builder(report, state, "swap-cells");
    builder.put(first, contentOf(state, second));
    builder.put(second, contentOf(state, first));
    builder.edit().command.data.subject = state.extraction().formCell(first).address;
    builder.edit().command.data.other = state.extraction().formCell(second).address;
    return builder.finish();
}

EditResult swapRows(ReportId report, const ReportState &state, TableId table, int first, int second)
{
    return exchangeRows(report, state, table, first, second, "swap-rows");
}

EditResult moveRowUp(ReportId report, const ReportState &state, TableId table, int row)
{
    return moveRow(report, state, table, row, -1, "move-row-up");
}

EditResult moveRowDown(ReportId report, const ReportState &state, TableId table, int row)
{
    return moveRow(report, state, table, row, 1, "move-row-down");
}

} // namespace gouji
