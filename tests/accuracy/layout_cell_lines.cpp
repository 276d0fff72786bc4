// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/layout.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell a line. The pipe follows the text, stands on a line of its own, or is not there at all.
class CellLines final : public Layout
{
public:
    enum class Pipe : quint8 { Behind, Alone, None };
    struct Options
    {
        Pipe pipe = Pipe::Behind;
        bool runsTogether = true;   ///< neighbouring empty cells and the row's end are one line of pipes
        bool closesLastRow = false; ///< the last row of a table keeps its empty end
        QString blank;              ///< without pipes: what a blank leaves; empty if it vanishes
        bool blankLines = false;
        bool foldedLabels = true; ///< breaks inside a label are kept
    };
    explicit CellLines(Options options)
        : Layout(options.blankLines)
        , m_options(std::move(options))
    {
    }

    void table(const Sheet &sheet, size_t from, size_t to, TextSink &sink) override
    {
        if (from == 0)
            sink.seam();
        for (size_t index = from; index < to; ++index) {
            const SheetRow &row = sheet.rows[index];
            if (!row.pageMark.isEmpty())
                line(row.pageMark, sink);
            sink.seam(row);
            if (m_options.pipe == Pipe::None)
                bareRow(row, sink);
            else
                pipedRow(row, sheet, index + 1 == sheet.rows.size() && !m_options.closesLastRow, sink);
        }
        sink.endTable();
    }

private:
    void line(const QString &text, TextSink &sink) const
    {
        sink.add(text);
        sink.add(m_blankLines ? u"\n\n" : u"\n");
    }

    QString folded(QString label) const
    {
        if (!m_options.foldedLabels)
            return onOneLine(label, u"");
        label.replace(softBreak, u'\n');
        return label.replace(paragraphBreak, m_blankLines ? u"\n\n"_s : u"\n"_s);
    }

    void bareRow(const SheetRow &row, TextSink &sink) const
    {
        for (const Field &field : fieldsOf(row)) {
            if (!field.text.isEmpty())
                line(folded(field.text), sink);
            else if (!m_options.blank.isEmpty())
                line(m_options.blank, sink);
        }
        if (row.sort == SheetRow::Sort::Data)
            sink.judge(row, m_options.blank.isEmpty() ? Proof::Order : Proof::Gaps, true);
    }

    void pipedRow(const SheetRow &row, const Sheet &sheet, bool cutEnd, TextSink &sink) const
    {
        const auto fields = fieldsOf(row);
        const int blanks = blanksAtEnd(fields);
        const size_t count = fields.size() - static_cast<size_t>(cutEnd ? blanks : 0);
        int run = 0;
        for (size_t index = 0; index < count; ++index) {
            const Field &field = fields[index];
            if (field.text.isEmpty()) {
                ++run;
                if (!m_options.runsTogether) {
                    line(u"|"_s, sink);
                    run = 0;
                }
                continue;
            }
            if (run > 0)
                line(QString(run, u'|'), sink);
            run = 0;
            if (m_options.pipe == Pipe::Behind) {
                line(folded(field.text) + u" |"_s, sink);
            } else {
                line(folded(field.text), sink);
                line(u"|"_s, sink);
            }
        }
        const int extra = cutEnd ? 0 : sheet.width - static_cast<int>(fields.size());
        if (run + extra > 0)
            line(QString(run + extra, u'|'), sink);
        if (row.sort == SheetRow::Sort::Data)
            sink.judge(row, Proof::Grid, hasMerges(row, sheet), cutEnd ? blanks : 0, !cutEnd);
    }

    Options m_options;
};

} // namespace

std::unique_ptr<Layout> makeCellLinesWithPipes(Chance &chance)
{
    CellLines::Options options;
    options.runsTogether = chance.percent(15);
    options.closesLastRow = chance.percent(30);
    options.blankLines = chance.percent(15);
    options.foldedLabels = chance.percent(70);
    return std::make_unique<CellLines>(options);
}

std::unique_ptr<Layout> makePipesAlone(Chance &chance)
{
    CellLines::Options options;
    options.pipe = CellLines::Pipe::Alone;
    options.runsTogether = chance.percent(15);
    options.closesLastRow = chance.percent(30);
    options.blankLines = chance.percent(25);
    options.foldedLabels = chance.percent(70);
    return std::make_unique<CellLines>(options);
}

std::unique_ptr<Layout> makeBareCellLines(Chance &chance)
{
    CellLines::Options options;
    options.pipe = CellLines::Pipe::None;
    options.blank = chance.pick({u""_s, u""_s, u""_s, u" "_s, u"\u00a0"_s, u"\u3000"_s});
    options.blankLines = chance.percent(80);
    options.foldedLabels = chance.percent(80);
    return std::make_unique<CellLines>(options);
}

} // namespace gouji::accuracy
