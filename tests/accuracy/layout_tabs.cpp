// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/layout.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Follows the cells that span rows, and tells what a row prints where they continue.
class RowSpans
{
public:
    /// The fields of \a row with an empty field for each cell that continues from above.
    std::vector<Field> withContinued(const SheetRow &row)
    {
        std::vector<Field> fields = fieldsOf(row);
        for (Span &span : m_open) {
            fields.push_back({{}, false, span.column, span.columnSpan});
            --span.rows;
        }
        m_open.erase(std::remove_if(m_open.begin(), m_open.end(), [](const Span &span) { return span.rows == 0; }),
                     m_open.end());
        for (const SheetCell &cell : row.cells) {
            if (cell.rowSpan > 1)
                m_open.push_back({cell.column, cell.columnSpan, cell.rowSpan - 1});
        }
        std::stable_sort(fields.begin(), fields.end(),
                         [](const Field &left, const Field &right) { return left.column < right.column; });
        return fields;
    }

private:
    struct Span
    {
        int column, columnSpan, rows;
    };
    std::vector<Span> m_open;
};

/// A tab and a cell a line, an empty cell is a tab alone, a blank line ends a row: a word processor's table as its text
/// export leaves it.
class TabCells final : public Layout
{
public:
    struct Options
    {
        bool oddHeading = false;  ///< heading rows have lost their continued cells and gained empty ones at the end
        bool cutsLastRow = false; ///< the last row of a table ends with its last figure
        int linesBehindTable = 1;
        bool foldedLabels = true;
    };
    explicit TabCells(Options options)
        : Layout(false)
        , m_options(options)
    {
    }

    void table(const Sheet &sheet, size_t from, size_t to, TextSink &sink) override
    {
        if (from == 0)
            sink.seam();
        RowSpans spans;
        for (size_t index = from; index < to; ++index) {
            const SheetRow &row = sheet.rows[index];
            if (!row.pageMark.isEmpty())
                sink.add(row.pageMark + u'\n');
            std::vector<Field> fields = spans.withContinued(row);
            sink.seam(row);
            if (row.sort == SheetRow::Sort::Heading && m_options.oddHeading && !fields.front().isFigure
                && fields.front().text.isEmpty())
            {
                fields.erase(fields.begin());
                fields.insert(fields.end(), 3, Field{});
            }
            const bool cutEnd = m_options.cutsLastRow && index + 1 == sheet.rows.size();
            const int cut = cutEnd ? blanksAtEnd(fields) : 0;
            fields.resize(fields.size() - static_cast<size_t>(cut));
            for (const Field &field : fields) {
                QString text = m_options.foldedLabels ? field.text : onOneLine(field.text, u"");
                text.replace(softBreak, u'\n').replace(paragraphBreak, u'\n');
                sink.add(u'\t' + text + u'\n');
            }
            if (!cutEnd)
                sink.add(u"\n");
            if (row.sort == SheetRow::Sort::Data)
                sink.judge(row, Proof::Grid, hasMerges(row, sheet), cut);
        }
        sink.add(QString(m_options.linesBehindTable, u'\n'));
        sink.endTable();
    }

private:
    Options m_options;
};

/// A row a line, cells joined by tabs. Merged cells are empty fields, but their number drifts: from one page to the
/// next those at the left or behind a label are dropped and stand at the row's end instead.
class TabRows final : public Layout
{
public:
    struct Options
    {
        bool endsTrimmed = false; ///< no row has an empty end
        QString joint;            ///< for breaks inside a label
    };
    TabRows(Options options, const Chance &chance)
        : Layout(true)
        , m_options(std::move(options))
        , m_chance(chance)
    {
    }

    void table(const Sheet &sheet, size_t from, size_t to, TextSink &sink) override
    {
        if (from == 0)
            sink.seam();
        RowSpans spans;
        drift();
        for (size_t index = from; index < to; ++index) {
            const SheetRow &row = sheet.rows[index];
            if (!row.pageMark.isEmpty())
                sink.add(u'\n' + row.pageMark + u"\n\n"_s);
            else if (index > from && m_chance.percent(7))
                sink.add(drift() ? u"\n" : u"");
            const auto fields = spans.withContinued(row);
            sink.seam(row);
            const int cut = print(row, fields, sink);
            if (row.sort == SheetRow::Sort::Data)
                sink.judge(row, Proof::Margins, true, cut, true);
        }
        sink.add(u"\n");
        sink.endTable();
    }

private:
    bool drift()
    {
        m_droppedAtLeft = m_chance.weighted({60, 25, 15});
        m_droppedBehindLabel = m_chance.weighted({40, 40, 20});
        return m_chance.percent(60);
    }

    /// Prints a row; returns how many of its blank places left no trace.
    int print(const SheetRow &row, const std::vector<Field> &fields, TextSink &sink)
    {
        QStringList texts;
        qsizetype behindLabel = 0; // where the empty fields of the last label begin
        qsizetype spare = 0;       // how many they are
        for (const Field &field : fields) {
            texts << onOneLine(field.text, m_options.joint);
            if (!field.isFigure && !field.text.isEmpty()) {
                behindLabel = texts.size();
                spare = field.columnSpan - 1;
            }
            for (int part = 1; part < field.columnSpan; ++part)
                texts << QString();
        }
        const qsizetype width = texts.size();
        if (row.sort == SheetRow::Sort::Data && behindLabel > 0) {
            for (qsizetype count = std::min<qsizetype>(m_droppedBehindLabel, spare); count > 0; --count)
                texts.removeAt(behindLabel);
            for (int count = 0; count < m_droppedAtLeft && texts.first().isEmpty(); ++count)
                texts.removeFirst();
        }
        int cut = 0;
        if (m_options.endsTrimmed) {
            while (!texts.isEmpty() && texts.last().isEmpty())
                texts.removeLast();
            cut = blanksAtEnd(fields);
        } else {
            while (texts.size() < width)
                texts << QString();
        }
        sink.add(texts.join(u'\t') + u'\n');
        return cut;
    }

    Options m_options;
    Chance m_chance;
    int m_droppedAtLeft = 0;
    int m_droppedBehindLabel = 0;
};

} // namespace

std::unique_ptr<Layout> makeTabCells(Chance &chance)
{
    TabCells::Options options;
    options.oddHeading = chance.percent(50);
    options.cutsLastRow = chance.percent(20);
    options.linesBehindTable = chance.pick({0, 1, 2, 6});
    options.foldedLabels = chance.percent(70);
    return std::make_unique<TabCells>(options);
}

std::unique_ptr<Layout> makeTabRows(Chance &chance)
{
    TabRows::Options options;
    options.endsTrimmed = chance.percent(30);
    options.joint = chance.percent(60) ? u" "_s : u""_s;
    return std::make_unique<TabRows>(options, chance);
}

} // namespace gouji::accuracy
