// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/field.h"
#include "parser/recovery/lines.h"

#include "model/text/folding.h"

#include <algorithm>
#include <map>
#include <set>

namespace gouji::recovery {

namespace {

constexpr int wideGap = 2;        // spaces that part two columns
constexpr size_t styleReach = 12; // lines before and behind that tell what a tab means

bool isPipe(char16_t character)
{
    return character == u'|' || character == 0xFF5C;
}

bool isDash(char16_t character)
{
    return (character >= 0x2010 && character <= 0x2015) || character == 0x2500 || character == 0x2212;
}

/// Quotation marks, circled digits, arrows and such, dashes aside.
bool isDoubtfullyWide(char16_t character)
{
    return character >= 0x2016 && character <= 0x2E7F && character != 0x2500 && character != 0x2212;
}

/// Whether a piece can be a figure at all, to spare the long way for labels.
bool mayBeFigure(QStringView piece)
{
    int han = 0;
    bool digit = false;
    for (const QChar character : piece) {
        if (isHan(character.unicode()))
            ++han;
        digit = digit || character.isDigit();
    }
    return digit ? han <= 12 && (han == 0 || piece.size() <= 40) : han <= 3 && piece.size() <= 8;
}

bool hasFullStop(QStringView piece)
{
    return piece.contains(QChar(0x3002));
}

class Cutter
{
public:
    Cutter(QStringView text, Span range, const std::vector<GridCell> &grid)
        : m_text(text)
        , m_lines(splitLines(text, range))
        , m_grid(grid)
    {
        measureGrids();
        m_nextCell = static_cast<size_t>(
            std::lower_bound(grid.begin(), grid.end(), range.begin,
                             [](const GridCell &cell, int begin) { return cell.span.begin < begin; })
            - grid.begin());
    }

    FieldList cut()
    {
        findStyle();
        m_result.fields.reserve(m_lines.size());
        m_result.rows.reserve(m_lines.size());
        for (m_line = 0; m_line < m_lines.size(); ++m_line)
            cutLine(m_lines[m_line]);
        endRow(false);
        return std::move(m_result);
    }

private:
    /// Tabs can part the cells of a row or lead one cell each; the lines around tell which.
    void findStyle()
    {
        std::vector<int> rows{0};
        std::vector<int> cells{0};
        for (const Line &line : m_lines) {
            const bool tabs = line.tabs > 0 && line.pipes == 0;
            rows.push_back(rows.back() + (tabs && line.filledPieces >= 2 ? 1 : 0));
            cells.push_back(cells.back() + (tabs && isLedByTab(line) && line.filledPieces == 1 ? 1 : 0));
        }
        findOuterPipes();
        findLastPipes();
        m_ledCells.resize(m_lines.size());
        for (size_t at = 0; at < m_lines.size(); ++at) {
            const size_t from = at > styleReach ? at - styleReach : 0;
            const size_t to = std::min(m_lines.size(), at + styleReach);
            m_ledCells[at] = isLedByTab(m_lines[at]) && cells[to] - cells[from] > 2 * (rows[to] - rows[from]);
        }
    }

    /// Markdown sets a pipe before and behind every row; a single row may begin with one because its first cell is empty.
    void findOuterPipes()
    {
        std::vector<int> rows{0};
        std::vector<int> outer{0};
        for (const Line &line : m_lines) {
            const bool row = line.pipes >= 2;
            const Span content = row ? trimmed(line.span) : Span{};
            const bool both =
                row && isPipe(m_text[content.begin].unicode()) && isPipe(m_text[content.end - 1].unicode());
            rows.push_back(rows.back() + (row ? 1 : 0));
            outer.push_back(outer.back() + (both ? 1 : 0));
        }
        m_outerPipes.resize(m_lines.size());
        for (size_t at = 0; at < m_lines.size(); ++at) {
            const size_t from = at > styleReach ? at - styleReach : 0;
            const size_t to = std::min(m_lines.size(), at + styleReach);
            m_outerPipes[at] = (outer[to] - outer[from]) * 5 >= (rows[to] - rows[from]) * 4;
        }
    }

    /// Whether a pipe behind the last text of a row ends the row or stands before an empty cell: the rows of the same run
    /// that end without one show how many cells a row has.
    void findLastPipes()
    {
        m_lastPipes.assign(m_lines.size(), LastPipe::EndsRow);
        std::vector<size_t> rows; // that end with a pipe
        std::set<int> widths;     // of those that do not
        const auto close = [&] {
            for (const size_t row : rows) {
                const bool fitsWithout = widths.count(m_lines[row].pipes) > 0;
                const bool fitsWith = widths.count(m_lines[row].pipes + 1) > 0;
                m_lastPipes[row] = !fitsWith     ? LastPipe::EndsRow
                                   : fitsWithout ? LastPipe::Doubtful
                                                 : LastPipe::BeforeEmpty;
            }
            rows.clear();
            widths.clear();
        };
        for (size_t at = 0; at < m_lines.size(); ++at) {
            const Line &line = m_lines[at];
            if (line.pipes == 0 && !line.blank && !line.pageMark)
                close();
            if (line.pipes == 0 || line.filledPieces == 0)
                continue;
            const Span content = trimmed(line.span);
            if (isPipe(m_text[content.end - 1].unicode()))
                rows.push_back(at);
            else
                widths.insert(line.pipes + 1);
        }
        close();
    }

    bool isLedByTab(const Line &line) const { return line.tabs == 1 && m_text[line.span.begin] == u'\t'; }

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

    /// A grid is as wide as most of its rows: a row pushed aside by a page mark or a repeated heading may reach further.
    void measureGrids()
    {
        std::vector<std::map<int, int>> ends; // by table: column behind the last cell, and how many rows end there
        for (size_t i = 0; i < m_grid.size(); ++i) {
            const GridCell &cell = m_grid[i];
            if (ends.size() <= static_cast<size_t>(cell.table))
                ends.resize(static_cast<size_t>(cell.table) + 1);
            const bool last =
                i + 1 == m_grid.size() || m_grid[i + 1].column <= cell.column || m_grid[i + 1].table != cell.table;
            if (last)
                ++ends[static_cast<size_t>(cell.table)][cell.column + cell.columnSpan];
        }
        for (const std::map<int, int> &rows : ends) {
            const auto most = std::max_element(rows.begin(), rows.end(), [](const auto &left, const auto &right) {
                return left.second < right.second;
            });
            m_gridWidths.push_back(most == rows.end() ? 0 : most->first);
        }
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
            if (isMarkdownRule(line))
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
            else
                turnIntoCells();
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
        if (m_ledCells[m_line]) {
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

    static bool startsSection(QStringView content)
    {
        static constexpr QStringView numbers = u"一二三四五六";
        return content.size() > 2 && numbers.contains(content[0]) && content[1] == QChar(0x3001);
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

    bool isMarkdownRule(const Line &line) const
    {
        return std::all_of(m_text.begin() + line.span.begin, m_text.begin() + line.span.end,
                           [](QChar character) {
                               return isPipe(character.unicode()) || character == u'-' || character == u':'
                                      || character == u' ';
                           })
               && m_text.mid(line.span.begin, line.span.length()).contains(QStringView(u"--"));
    }

    void cutPieces(Span span, bool pipes)
    {
        const auto isMark = [pipes](char16_t character) { return pipes ? isPipe(character) : character == u'\t'; };
        const Span content = pipes ? trimmed(span) : span;
        int begin = content.begin;
        int end = content.end;
        if (pipes && begin < end && isPipe(m_text[begin].unicode()) && m_outerPipes[m_line])
            ++begin;
        if (pipes && end > begin && isPipe(m_text[end - 1].unicode())) {
            const LastPipe last = m_outerPipes[m_line] ? LastPipe::EndsRow : m_lastPipes[m_line];
            end -= last == LastPipe::BeforeEmpty ? 0 : 1;
            m_result.rows.back().endsWithPipe = !m_outerPipes[m_line] && last != LastPipe::BeforeEmpty;
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
                addText(label, labelEnd);
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
        addText(piece, position);
    }

    void addText(Span span, int position) { add(FieldKind::Text, span, position); }

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

    void turnIntoCells()
    {
        m_layout = Layout::Cells;
        m_result.rows.back().layout = Layout::Cells;
    }

    void endRow(bool closed)
    {
        if (m_open)
            m_result.rows.back().closed = closed;
        m_open = false;
        m_pendingCell = false;
    }

    Span trimmed(Span span) const
    {
        while (span.begin < span.end && isInvisible(m_text[span.begin].unicode()))
            ++span.begin;
        while (span.end > span.begin && isInvisible(m_text[span.end - 1].unicode()))
            --span.end;
        return span;
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    const std::vector<GridCell> &m_grid;
    std::vector<int> m_gridWidths; // columns, by table
    size_t m_nextCell = 0;
    FieldList m_result;
    size_t m_line = 0;
    /// What a pipe at the end of a row means.
    enum class LastPipe : quint8 { EndsRow, BeforeEmpty, Doubtful };
    std::vector<LastPipe> m_lastPipes;
    std::vector<bool> m_outerPipes;
    std::vector<bool> m_ledCells; // lines that hold one cell behind a tab
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
