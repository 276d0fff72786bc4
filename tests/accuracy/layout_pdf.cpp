// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/layout.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Text placed on lines at columns of a fixed-width font.
class Canvas
{
public:
    void place(int line, int column, const QString &text)
    {
        if (line >= static_cast<int>(m_lines.size()))
            m_lines.resize(static_cast<size_t>(line) + 1);
        m_lines[static_cast<size_t>(line)].push_back({column, text});
    }

    /// The line; without \a aligned all gaps shrink to a space.
    QString line(int index, bool aligned) const
    {
        if (index >= static_cast<int>(m_lines.size()))
            return {};
        auto pieces = m_lines[static_cast<size_t>(index)];
        std::stable_sort(pieces.begin(), pieces.end(),
                         [](const Piece &left, const Piece &right) { return left.column < right.column; });
        QString line;
        for (const Piece &piece : pieces) {
            const int gap = aligned ? std::max(piece.column - TextSink::width(line), 1) : 1;
            if (!line.isEmpty() || aligned)
                line += QString(line.isEmpty() ? piece.column : gap, u' ');
            line += piece.text;
        }
        return line;
    }

private:
    struct Piece
    {
        int column;
        QString text;
    };
    std::vector<std::vector<Piece>> m_lines;
};

/// The text of a page as its letters stand on it: columns are spaces, labels fold around the line with the figures,
/// labels that span rows are shattered over their lines.
class PdfText final : public Layout
{
public:
    struct Options
    {
        bool aligned = true;     ///< gaps are as wide as on the page
        bool foldsAround = true; ///< a label of two lines leaves the line between them to the figures
        bool shattered = true;   ///< the label 三、本年度办理结果 is a column of single characters
        bool formFeeds = false;  ///< a page begins with one
        bool blankLinesBetweenRows = false;
    };
    explicit PdfText(Options options)
        : Layout(false)
        , m_options(options)
    {
    }

    void table(const Sheet &sheet, size_t from, size_t to, TextSink &sink) override
    {
        if (from == 0)
            sink.seam();
        const std::vector<int> edges = columnEdges(sheet.table);
        std::vector<int> firstLine; // of each row, and the end
        Canvas canvas;
        int line = 0;
        for (size_t index = from; index < to; ++index) {
            firstLine.push_back(line);
            line = placeRow(sheet.rows[index], edges, line, canvas);
        }
        firstLine.push_back(line);
        for (size_t index = from; index < to; ++index)
            placeSpanning(sheet.rows[index], index - from, edges, firstLine, canvas);
        for (size_t index = from; index < to; ++index) {
            const SheetRow &row = sheet.rows[index];
            if (!row.pageMark.isEmpty())
                sink.add(u"\n"_s + QString(m_options.aligned ? 38 : 0, u' ') + row.pageMark + u'\n'
                         + (m_options.formFeeds ? u"\f"_s : u"\n"_s));
            sink.seam(row);
            for (int current = firstLine[index - from]; current < firstLine[index - from + 1]; ++current)
                sink.add(canvas.line(current, m_options.aligned) + u'\n');
            if (m_options.blankLinesBetweenRows)
                sink.add(u"\n");
            if (row.sort == SheetRow::Sort::Data)
                sink.judge(row, m_options.aligned && fits(row, edges) ? Proof::Gaps : Proof::Order, true);
        }
        sink.endTable();
        sink.add(u"\n");
    }

    void paragraph(const QString &text, TextSink &sink) override
    {
        static constexpr int pageWidth = 84;
        sink.seam();
        QString line = u"    "_s;
        for (const QChar character : text) {
            if (TextSink::width(line) + TextSink::width(QStringView(&character, 1)) > pageWidth) {
                sink.add(line + u'\n');
                line.clear();
            }
            line += character;
        }
        sink.add(line + u'\n');
    }

private:
    std::vector<int> columnEdges(TableName table) const
    {
        std::vector<int> widths;
        if (table == TableName::Proactive)
            widths = {24, 22, 22, 22};
        else if (table == TableName::Disputes)
            widths.assign(15, 6);
        else
            widths = {m_options.shattered ? 4 : 6, 10, 26, 8, 8, 8, 8, 8, 8, 8};
        std::vector<int> edges{2};
        for (const int width : widths)
            edges.push_back(edges.back() + width);
        return edges;
    }

    static int left(const SheetCell &cell, const std::vector<int> &edges)
    {
        return edges[static_cast<size_t>(cell.column)];
    }
    static int room(const SheetCell &cell, const std::vector<int> &edges)
    {
        return edges[static_cast<size_t>(cell.column + cell.columnSpan)] - left(cell, edges) - 2;
    }

    /// Whether every figure stays within its column, so that the columns keep their places.
    static bool fits(const SheetRow &row, const std::vector<int> &edges)
    {
        return std::all_of(row.cells.begin(), row.cells.end(), [&edges](const SheetCell &cell) {
            return !cell.isFigure() || TextSink::width(cell.figure->text) <= room(cell, edges);
        });
    }

    static QStringList wrapped(const QString &label, int room)
    {
        QStringList lines;
        QString line;
        for (const QChar character : label) {
            const bool isBreak = character == softBreak || character == paragraphBreak;
            if (isBreak || TextSink::width(line) + TextSink::width(QStringView(&character, 1)) > std::max(room, 2)) {
                if (!line.trimmed().isEmpty())
                    lines << line.trimmed();
                line.clear();
            }
            if (!isBreak)
                line += character;
        }
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
        return lines;
    }

    /// Puts the cells of one row on the canvas; returns the line behind them.
    int placeRow(const SheetRow &row, const std::vector<int> &edges, int line, Canvas &canvas) const
    {
        int height = 1;
        std::vector<QStringList> labels;
        QString glued;
        if (row.figureInLabel) {
            const auto first =
                std::find_if(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return cell.isFigure(); });
            glued = TextSink::marked(*first->figure);
        }
        for (const SheetCell &cell : row.cells) {
            labels.push_back(cell.isFigure() || cell.rowSpan > 1 ? QStringList()
                                                                 : wrapped(cell.label, room(cell, edges)));
            height = std::max(height, static_cast<int>(labels.back().size()));
        }
        const bool hasFigures = row.sort == SheetRow::Sort::Data;
        const bool between = hasFigures && m_options.foldsAround && height % 2 == 0;
        const int middle = height / 2;
        const int total = between ? height + 1 : height;
        bool skipFigure = row.figureInLabel;
        for (size_t index = 0; index < row.cells.size(); ++index) {
            const SheetCell &cell = row.cells[index];
            if (cell.isFigure()) {
                if (skipFigure) {
                    skipFigure = false;
                    continue;
                }
                const int indent = std::max(0, (room(cell, edges) - TextSink::width(cell.figure->text)) / 2);
                if (!cell.figure->text.isEmpty())
                    canvas.place(line + middle, left(cell, edges) + indent, TextSink::marked(*cell.figure));
                continue;
            }
            QStringList &lines = labels[index];
            const bool last = index + 1 < row.cells.size() && row.cells[index + 1].isFigure();
            if (!lines.isEmpty() && last)
                lines.last() += glued;
            const int top = (height - static_cast<int>(lines.size())) / 2;
            for (int part = 0; part < lines.size(); ++part) {
                const int at = top + part;
                canvas.place(line + (between && at >= middle ? at + 1 : at), left(cell, edges), lines[part]);
            }
        }
        return line + total;
    }

    /// Puts the labels that span rows on the canvas, in the middle of their rows.
    void placeSpanning(const SheetRow &row, size_t index, const std::vector<int> &edges,
                       const std::vector<int> &firstLine, Canvas &canvas) const
    {
        for (const SheetCell &cell : row.cells) {
            if (cell.rowSpan == 1)
                continue;
            const size_t end = std::min(index + static_cast<size_t>(cell.rowSpan), firstLine.size() - 1);
            const QStringList lines = wrapped(cell.label, room(cell, edges));
            const int height = firstLine[end] - firstLine[index];
            const int top = std::max(0, (height - static_cast<int>(lines.size())) / 2);
            for (int part = 0; part < lines.size(); ++part)
                canvas.place(firstLine[index] + std::min(top + part, height - 1), left(cell, edges), lines[part]);
        }
    }

    Options m_options;
};

} // namespace

std::unique_ptr<Layout> makePdfText(Chance &chance)
{
    PdfText::Options options;
    options.aligned = chance.percent(65);
    options.foldsAround = chance.percent(75);
    options.shattered = chance.percent(60);
    options.formFeeds = chance.percent(40);
    options.blankLinesBetweenRows = chance.percent(20);
    return std::make_unique<PdfText>(options);
}

} // namespace gouji::accuracy
