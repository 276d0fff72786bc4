// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/layout.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A table row a line, cells joined by pipes. Padded: merged cells stand as extra pipes behind the texts, and the last
/// row of a table loses its empty end. Trimmed: no row has an empty end.
class PipeRows final : public Layout
{
public:
    struct Options
    {
        bool padded = true;
        bool runsTogether = true;   ///< neighbouring empty cells are a run of pipes
        bool closesLastRow = false; ///< the last row keeps its empty end
        int leastWidth = 0;
        bool paragraphsAreRows = false;
        bool blankLines = false;
        QString joint; ///< for breaks inside a label
    };
    explicit PipeRows(Options options)
        : Layout(options.blankLines)
        , m_options(std::move(options))
    {
    }

    void table(const Sheet &sheet, size_t from, size_t to, TextSink &sink) override
    {
        if (from == 0)
            sink.seam();
        const int width = std::max(sheet.width, m_options.leastWidth);
        for (size_t index = from; index < to; ++index) {
            const SheetRow &row = sheet.rows[index];
            if (!row.pageMark.isEmpty())
                sink.add(row.pageMark + u'\n');
            const auto fields = fieldsOf(row);
            const bool cutEnd = !m_options.padded || (index + 1 == sheet.rows.size() && !m_options.closesLastRow);
            sink.seam(row);
            sink.add(line(fields, width, cutEnd) + u'\n');
            if (row.sort == SheetRow::Sort::Data)
                sink.judge(row, Proof::Grid, m_options.padded && (width > sheet.width || hasMerges(row, sheet)),
                           cutEnd ? blanksAtEnd(fields) : 0, !cutEnd);
        }
        sink.endTable();
        if (m_blankLines)
            sink.add(u"\n");
    }

    void paragraph(const QString &text, TextSink &sink) override
    {
        if (!m_options.paragraphsAreRows)
            return Layout::paragraph(text, sink);
        sink.seam();
        sink.add(line({{text, false, 0, 1}}, m_options.leastWidth, false) + u'\n');
    }

private:
    QString line(const std::vector<Field> &fields, int width, bool cutEnd) const
    {
        if (!m_options.padded) {
            QStringList texts;
            for (const Field &field : fields)
                texts << onOneLine(field.text, m_options.joint);
            while (!texts.isEmpty() && texts.last().isEmpty())
                texts.removeLast();
            return texts.join(u" | "_s);
        }
        QString line;
        int run = 0;
        const auto endRun = [&] {
            const QString pipes = m_options.runsTogether ? QString(run, u'|') : QStringList(run, u"|"_s).join(u' ');
            if (run > 0)
                line += (line.isEmpty() ? u""_s : u" "_s) + pipes;
            run = 0;
        };
        for (const Field &field : fields) {
            if (field.text.isEmpty()) {
                ++run;
                continue;
            }
            endRun();
            line += (line.isEmpty() ? u""_s : u" "_s) + onOneLine(field.text, m_options.joint) + u" |"_s;
        }
        if (cutEnd)
            return line;
        const int extra = std::max(0, width - static_cast<int>(fields.size()));
        if (m_options.runsTogether) {
            run += extra;
            endRun();
            return line;
        }
        endRun();
        return extra > 0 ? line + u' ' + QString(extra, u'|') : line;
    }

    Options m_options;
};

} // namespace

std::unique_ptr<Layout> makePaddedPipeRows(Chance &chance)
{
    PipeRows::Options options;
    options.runsTogether = chance.percent(60);
    options.closesLastRow = chance.percent(15);
    options.blankLines = chance.percent(15);
    options.joint = chance.percent(70) ? u" "_s : u""_s;
    return std::make_unique<PipeRows>(options);
}

std::unique_ptr<Layout> makeTrimmedPipeRows(Chance &chance)
{
    PipeRows::Options options;
    options.padded = false;
    options.blankLines = chance.percent(15);
    options.joint = chance.percent(70) ? u" "_s : u""_s;
    return std::make_unique<PipeRows>(options);
}

std::unique_ptr<Layout> makeHugePipeTable(Chance &chance)
{
    PipeRows::Options options;
    options.runsTogether = chance.percent(60);
    options.closesLastRow = true;
    options.leastWidth = chance.between(15, 18);
    options.paragraphsAreRows = true;
    options.joint = u" "_s;
    return std::make_unique<PipeRows>(options);
}

} // namespace gouji::accuracy
