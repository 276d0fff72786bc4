// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/field.h"
#include "parser/recovery/line_styles.h"
#include "parser/recovery/lines.h"
#include "parser/recovery/pieces.h"

#include "model/text/folding.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

constexpr int wideGap = 2; // spaces that part two columns

class Cutter
{
public:
    Cutter(QStringView text, Span range, const std::vector<GridCell> &grid)
        : m_text(text)
        , m_lines(splitLines(text, range))
        , m_styles(findLineStyles(text, m_lines))
        , m_grid(grid)
        , m_gridWidths(gridWidths(grid))
    {
        m_nextCell = static_cast<size_t>(
            std::lower_bound(grid.begin(), grid.end(), range.begin,
                             [](const GridCell &cell, int begin) { return cell.span.begin < begin; })
            - grid.begin());
    }

    FieldList cut()
    {
        m_result.fields.reserve(m_lines.size());
        m_result.rows.reserve(m_lines.size());
        for (m_line = 0; m_line < m_lines.size(); ++m_line)
            cutLine(m_lines[m_line]);
        endRow(false);
        return std::move(m_result);
    }

private:
    void cutLine(const Line &line)
    {
        while (m_nextCell < m_grid.size() && m_grid[m_nextCell].span.begin < line.span.begin)
            ++m_nextCell;
        if (m_nextCell < m_grid.size() && m_grid[m_nextCell].span.begin <= line.span.end) {
            cutGridRow(line);
            return;
        }
        if (line.pageMark)
            return; // the row may go on behind it
        if (line.prose) {
            endRow(true);
            add(FieldKind::Prose, trimmed(line.span), 0);
            endRow(true);
            return;
        }
        if (line.pipes > 0)
            cutPipes(line);
        else if (line.tabs > 0)
            cutTabs(line);
        else
            cutPlain(line);
    }

    void cutGridRow(const Line &line)
    {
        beginRow(Layout::Rows);
        const int table = m_grid[m_nextCell].table;
        for (; m_nextCell < m_grid.size() && m_grid[m_nextCell].span.begin <= line.span.end; ++m_nextCell) {
            const GridCell &cell = m_grid[m_nextCell];
            const Span piece = trimmed(cell.span);
            // Labels count from their right edge, so that what stands next to them is next in number.
            m_position = cell.column;
            if (piece.isEmpty())
                add(FieldKind::Empty, piece, cell.column);
            else
                addPiece(piece, false);
            Field &field = m_result.fields.back();
            if (field.kind == FieldKind::Text)
                field.position = cell.column + cell.columnSpan - 1;
        }
        m_result.rows.back().width = m_gridWidths[static_cast<size_t>(table)];
        endRow(true);
    }

    void cutPipes(const Line &line)
    {
        if (line.filledPieces >= 2 || (line.filledPieces == 1 && line.pipes >= 2)) {
            if (isMarkdownRule(m_text.mid(line.span.begin, line.span.length())))
                return;
            const bool oneCell = m_open && m_layout == Layout::Cells && line.filledPieces == 1;
            if (!oneCell) {
                endRow(true);
                beginRow(Layout::Rows);
                cutPieces(line.span, true);
                endRow(true);
                return;
            }
        }
        // A cell a line: a pipe ends a cell, a lone one is an empty cell, several end the row.
        if (!m_open || m_layout != Layout::Cells) {
            const bool hadPlain = m_open && m_layout == Layout::Plain;
            if (!hadPlain)
                beginRow(Layout::Cells);
            m_layout = m_result.rows.back().layout = Layout::Cells;
        }
        bool pending = m_pendingCell;
        int pipes = 0;
        int begin = line.span.begin;
        for (int at = line.span.begin; at <= line.span.end; ++at) {
            if (at < line.span.end && !isPipe(m_text[at].unicode()))
                continue;
            const Span piece = trimmed({begin, at});
            begin = at + 1;
            if (!piece.isEmpty()) {
                addPiece(piece, pending);
                pending = true;
            }
            if (at == line.span.end)
                break;
            ++pipes;
            if (!pending)
                add(FieldKind::Empty, {at, at}, m_position++);
            pending = false;
        }
        m_pendingCell = pending;
        if (pipes >= 2)
            endRow(true);
    }

    void cutTabs(const Line &line)
    {
        if (m_styles.ledCells[m_line]) {
            if (!ledRowIsOpen())
                beginRow(Layout::Cells, true);
            m_result.rows.back().tabs = true;
            const Span piece = trimmed(line.span);
            if (piece.isEmpty())
                add(FieldKind::Empty, {line.span.end, line.span.end}, m_position++);
            else
                addPiece(piece, false);
            return;
        }
        endRow(true);
        beginRow(Layout::Rows);
        m_result.rows.back().tabs = true;
        cutPieces(line.span, false);
        endRow(true);
    }

    void cutPlain(const Line &line)
    {
        const bool cellsGoOn = m_open && m_layout == Layout::Cells;
        if (line.blank) {
            if (ledRowIsOpen())
                endRow(true);
            else if (!cellsGoOn && line.hasSpaces && line.span.length() <= 2) {
                beginRow(Layout::Plain);
                add(FieldKind::Empty, {line.span.begin, line.span.begin}, 0);
                endRow(true);
            }
            return;
        }
        if (ledRowIsOpen()) {
            // A label folded inside its cell goes on without a tab; a heading at the margin ends the table.
            const Span piece = trimmed(line.span);
            const QStringView content = m_text.mid(piece.begin, piece.length());
            if (!startsSection(content)) {
                addPiece(piece, true);
                return;
            }
            endRow(false);
        } else if (nextLineIsPipe()) {
            if (!cellsGoOn) {
                endRow(true);
                beginRow(Layout::Cells);
            }
            addPiece(trimmed(line.span), m_pendingCell);
            m_pendingCell = true;
            return;
        } else if (cellsGoOn) {
            if (m_pendingCell || nextPipeIsNear()) {
                addPiece(trimmed(line.span), m_pendingCell);
                m_pendingCell = true;
                return;
            }
            endRow(true);
        }
        beginRow(Layout::Plain);
        cutWords(line.span);
        endRow(true);
    }

    bool ledRowIsOpen() const { return m_open && m_layout == Layout::Cells && m_result.rows.back().firm; }
    bool nextLineIsPipe() const { return nextPipe(1); }
    bool nextPipeIsNear() const { return nextPipe(3); }
    bool nextPipe(int filledLines) const
    {
        int seen = 0;
        for (size_t next = m_line + 1; next < m_lines.size() && seen < filledLines; ++next) {
            const Line &line = m_lines[next];
            if (line.blank && line.pipes == 0)
                continue;
            if (line.onlyPipes())
                return true;
            if (line.pipes > 0 && line.filledPieces == 1 && m_open && m_layout == Layout::Cells)
                return filledLines > 1;
            ++seen;
        }
        return false;
    }

    void cutPieces(Span span, bool pipes)
    {
        const auto isMark = [pipes](char16_t character) { return pipes ? isPipe(character) : character == u'\t'; };
        const Span content = pipes ? trimmed(span) : span;
        int begin = content.begin;
        int end = content.end;
        if (pipes && begin < end && isPipe(m_text[begin].unicode()) && m_styles.outerPipes[m_line])
            ++begin;
        if (pipes && end > begin && isPipe(m_text[end - 1].unicode())) {
            const LastPipe last = m_styles.outerPipes[m_line] ? LastPipe::EndsRow : m_styles.lastPipes[m_line];
            end -= last == LastPipe::BeforeEmpty ? 0 : 1;
            m_result.rows.back().endsWithPipe = !m_styles.outerPipes[m_line] && last != LastPipe::BeforeEmpty;
            m_result.rows.back().endDoubtful = last == LastPipe::Doubtful;
        }
        for (int at = begin; begin <= end; ++at) {
            if (at < end && !isMark(m_text[at].unicode()))
                continue;
            const Span piece = trimmed({begin, at});
            if (piece.isEmpty())
                add(FieldKind::Empty, {at, at}, m_position++);
            else
                addPiece(piece, false);
            begin = at + 1;
        }
    }

    /// Cells set apart by spaces alone: figures stand by themselves, words next to each other are one text, and
    /// a wide gap parts two texts.
    void cutWords(Span span)
    {
        Span label;
        int column = 0;
        int dashes = 0;
        int signs = 0;
        int labelColumn = 0;
        int labelEnd = 0;
        const auto flush = [&] {
            if (!label.isEmpty()) {
                add(FieldKind::Text, label, labelEnd);
                m_result.fields.back().column = labelColumn;
            }
            label = {};
        };
        for (int at = span.begin; at < span.end;) {
            if (isInvisible(m_text[at].unicode())) {
                column += m_text[at].unicode() == 0x3000 ? 2 : 1;
                ++at;
                continue;
            }
            const int begin = at;
            const int beginColumn = column;
            while (at < span.end && !isInvisible(m_text[at].unicode())) {
                const char16_t character = m_text[at].unicode();
                column += character >= 0x1100 ? 2 : 1;
                dashes += isDash(character) ? 1 : 0;
                signs += isDoubtfullyWide(character) ? 1 : 0;
                ++at;
            }
            const QStringView word = m_text.mid(begin, at - begin);
            FigureText figure;
            if (mayBeFigure(word))
                figure = readFigureText(word);
            // "（四）无 2.没有…": a word for nothing with words behind it is the piece of a label.
            const bool pieceOfLabel =
                figure.kind == FigureText::Kind::Blank && figure.mark == BlankMark::Word && wordsFollow({at, span.end});
            if (figure.kind == FigureText::Kind::NotAFigure || pieceOfLabel) {
                if (!label.isEmpty() && beginColumn - labelEnd >= wideGap)
                    flush();
                if (label.isEmpty())
                    labelColumn = beginColumn;
                label = label.isEmpty() ? Span{begin, at} : Span{label.begin, at};
                labelEnd = column;
                continue;
            }
            flush();
            addFigure({begin, at}, std::move(figure), column);
            m_result.fields.back().column = beginColumn;
            m_result.fields.back().dashes = dashes;
            m_result.fields.back().signs = signs;
        }
        flush();
    }

    bool wordsFollow(Span span) const
    {
        const Span rest = trimmed(span);
        int end = rest.begin;
        while (end < rest.end && !isInvisible(m_text[end].unicode()))
            ++end;
        const QStringView word = m_text.mid(rest.begin, end - rest.begin);
        return !word.isEmpty() && readFigureText(word).kind == FigureText::Kind::NotAFigure;
    }

    void addPiece(Span piece, bool continues)
    {
        const QStringView content = m_text.mid(piece.begin, piece.length());
        const int position = continues ? std::max(m_position - 1, 0) : m_position++;
        if (hasFullStop(content)) {
            add(FieldKind::Prose, piece, position);
            return;
        }
        if (mayBeFigure(content)) {
            FigureText figure = readFigureText(content);
            if (figure.kind != FigureText::Kind::NotAFigure) {
                addFigure(piece, std::move(figure), position);
                return;
            }
        }
        add(FieldKind::Text, piece, position);
    }

    void addFigure(Span span, FigureText figure, int position)
    {
        add(figure.kind == FigureText::Kind::Value ? FieldKind::Figure : FieldKind::Mark, span, position);
        m_result.fields.back().figure = std::move(figure);
    }

    void add(FieldKind kind, Span span, int position)
    {
        if (!m_open)
            beginRow(Layout::Plain);
        Field field;
        field.kind = kind;
        field.span = span;
        field.row = static_cast<int>(m_result.rows.size()) - 1;
        field.position = position;
        m_result.fields.push_back(std::move(field));
        PhysicalRow &row = m_result.rows.back();
        ++row.fieldCount;
        row.width = row.fieldCount;
    }

    void beginRow(Layout layout, bool firm = false)
    {
        endRow(true);
        PhysicalRow row;
        row.layout = layout;
        row.firm = firm || layout == Layout::Rows;
        row.firstField = static_cast<int>(m_result.fields.size());
        m_result.rows.push_back(row);
        m_open = true;
        m_layout = layout;
        m_position = 0;
        m_pendingCell = false;
    }

    void endRow(bool closed)
    {
        if (m_open)
            m_result.rows.back().closed = closed;
        m_open = false;
        m_pendingCell = false;
    }

    Span trimmed(Span span) const { return visiblePart(m_text, span); }

    QStringView m_text;
    std::vector<Line> m_lines;
    LineStyles m_styles;
    const std::vector<GridCell> &m_grid;
    std::vector<int> m_gridWidths; // columns, by table
    size_t m_nextCell = 0;
    FieldList m_result;
    size_t m_line = 0;
    bool m_open = false;
    bool m_pendingCell = false; // a cell was begun and no pipe has ended it yet
    Layout m_layout = Layout::Plain;
    int m_position = 0;
};

} // namespace

FieldList cutIntoFields(QStringView text, Span range, const std::vector<GridCell> &grid)
{
    return Cutter(text, range, grid).cut();
}

} // namespace gouji::recovery
