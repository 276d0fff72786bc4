// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/layout.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Markdown tables. A converter has three ways with merged cells: it leaves them out and fills the row up, it leaves
/// their places empty, or it repeats their text.
class Markdown final : public Layout
{
public:
    enum class Merged : quint8 { FilledUp, Empty, Repeated };
    struct Options
    {
        bool outerPipes = true;
        Merged merged = Merged::FilledUp;
        QString rule;  ///< "---" or longer
        QString joint; ///< for breaks inside a label
    };
    explicit Markdown(Options options)
        : Layout(true)
        , m_options(std::move(options))
    {
    }

    void table(const Sheet &sheet, size_t from, size_t to, TextSink &sink) override
    {
        if (from == 0)
            sink.seam();
        std::vector<QString> above(static_cast<size_t>(sheet.width));
        std::vector<int> spanned(static_cast<size_t>(sheet.width), 0);
        for (size_t index = from; index < to; ++index) {
            const SheetRow &row = sheet.rows[index];
            if (!row.pageMark.isEmpty())
                sink.add(u'\n' + row.pageMark + u"\n\n"_s);
            sink.seam(row);
            sink.add(line(texts(row, sheet.width, above, spanned)) + u'\n');
            if (index == from)
                sink.add(line(QStringList(sheet.width, m_options.rule)) + u'\n');
            if (row.sort == SheetRow::Sort::Data) {
                if (m_options.merged == Merged::Repeated && spansColumns(row))
                    sink.judgeRepeated(row);
                else
                    sink.judge(row, Proof::Grid, hasMerges(row, sheet), 0, m_options.merged == Merged::FilledUp);
            }
        }
        sink.endTable();
        sink.add(u"\n");
    }

private:
    static bool spansColumns(const SheetRow &row)
    {
        for (const SheetCell &cell : row.cells) {
            if (cell.isFigure() && cell.columnSpan > 1)
                return true;
        }
        return false;
    }

    QStringList texts(const SheetRow &row, int width, std::vector<QString> &above, std::vector<int> &spanned) const
    {
        QStringList texts;
        const auto fields = fieldsOf(row);
        if (m_options.merged == Merged::FilledUp) {
            for (const Field &field : fields)
                texts << onOneLine(field.text, m_options.joint);
            while (texts.size() < width)
                texts << QString();
            return texts;
        }
        const bool repeat = m_options.merged == Merged::Repeated;
        auto field = fields.begin();
        for (int column = 0; column < width;) {
            const auto place = static_cast<size_t>(column);
            if (spanned[place] > 0 && (field == fields.end() || field->column != column)) {
                --spanned[place];
                texts << (repeat ? above[place] : QString());
                ++column;
            } else if (field != fields.end() && field->column <= column) {
                const QString text = onOneLine(field->text, m_options.joint);
                for (int part = 0; part < field->columnSpan; ++part)
                    texts << (part == 0 || repeat ? text : QString());
                remember(row, *field, text, above, spanned);
                column += field->columnSpan;
                ++field;
            } else {
                texts << QString();
                ++column;
            }
        }
        return texts;
    }

    static void remember(const SheetRow &row, const Field &field, const QString &text, std::vector<QString> &above,
                         std::vector<int> &spanned)
    {
        for (const SheetCell &cell : row.cells) {
            if (cell.column != field.column)
                continue;
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                above[static_cast<size_t>(column)] = text;
                spanned[static_cast<size_t>(column)] = cell.rowSpan - 1;
            }
        }
    }

    QString line(const QStringList &texts) const
    {
        QString line = texts.join(u" | "_s);
        return m_options.outerPipes ? u"| "_s + line + u" |"_s : line;
    }

    Options m_options;
};

} // namespace

std::unique_ptr<Layout> makeMarkdown(Chance &chance, bool outerPipes)
{
    Markdown::Options options;
    options.outerPipes = outerPipes;
    options.merged = static_cast<Markdown::Merged>(chance.weighted({50, 35, 15}));
    options.rule = chance.pick({u"---"_s, u"---"_s, u"-----"_s, u":---:"_s});
    options.joint = chance.pick({u" "_s, u""_s, u"<br>"_s});
    return std::make_unique<Markdown>(options);
}

} // namespace gouji::accuracy
