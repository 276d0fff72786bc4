// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/sheet.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

class SheetMaker
{
public:
    SheetMaker(const TrueReport &report, TableName table, const Style &style)
        : m_report(report)
        , m_style(style)
        , m_paper(report.table(table))
    {
        m_sheet.table = table;
    }

    Sheet make()
    {
        switch (m_sheet.table) {
        case TableName::Proactive:
            proactive();
            break;
        case TableName::Requests:
            requests();
            break;
        case TableName::Disputes:
            disputes();
            break;
        }
        return std::move(m_sheet);
    }

private:
    SheetRow &addRow(SheetRow::Sort sort, const QString &key = {})
    {
        m_sheet.rows.push_back({sort, key, {}, false, false, {}});
        return m_sheet.rows.back();
    }

    SheetCell label(QString text, int column, int columnSpan = 1, int rowSpan = 1) const
    {
        if (!m_style.brokenHeadings)
            text.remove(softBreak);
        else if (m_style.paragraphsInHeadings && m_sheet.table == TableName::Requests)
            text.replace(softBreak, paragraphBreak);
        return {m_style.written(text), {}, column, columnSpan, rowSpan};
    }

    SheetCell figure(const PaperRow &row, const PaperColumn &paperColumn, int column, int columnSpan = 1) const
    {
        WrittenFigure written;
        const QString address = m_paper.key + u'/' + row.key + u'/' + paperColumn.key;
        written.address = m_report.indexes.value(address);
        written.sort = paperColumn.sort;
        if (paperColumn.label.contains(u"万元"_s))
            written.statedUnit = u"万元"_s;
        const QString text = plainFigure(m_report.value(address));
        write(written, text, text);
        return {{}, written, column, columnSpan, 1};
    }

    void proactive()
    {
        m_sheet.width = 4;
        QString block;
        for (const PaperRow &row : m_paper.rows) {
            const int columns = static_cast<int>(row.columns.size());
            const auto span = [&](int column) { return column + 1 == columns ? 4 - columns : 1; };
            if (row.group != block) {
                block = row.group;
                addRow(SheetRow::Sort::Heading).cells.push_back(label(block, 0, 4));
                SheetRow &heading = addRow(SheetRow::Sort::Heading);
                heading.cells.push_back(label(u"信息内容"_s, 0));
                for (int column = 0; column < columns; ++column) {
                    QString text = row.columns[static_cast<size_t>(column)].label;
                    if (m_style.brokenUnit)
                        text.replace(u"（单位"_s, softBreak + u"（单位"_s);
                    heading.cells.push_back(label(text, 1 + column, span(column)));
                }
            }
            SheetRow &data = addRow(SheetRow::Sort::Data, row.key);
            const bool shortened = m_style.shortNormative && row.key == "normative"_L1;
            data.cells.push_back(label(shortened ? u"规范性文件"_s : row.label, 0));
            for (int column = 0; column < columns; ++column)
                data.cells.push_back(figure(row, row.columns[static_cast<size_t>(column)], 1 + column, span(column)));
        }
    }

    void requests()
    {
        m_sheet.width = 10;
        const QString corner = u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"_s;
        const auto &columns = m_paper.rows.front().columns;
        SheetRow &first = addRow(SheetRow::Sort::Heading);
        first.cells.push_back(label(corner, 0, 3, 3));
        first.cells.push_back(label(u"申请人情况"_s, 3, m_style.totalOnTop ? 6 : 7));
        if (m_style.totalOnTop)
            first.cells.push_back(label(columns.back().label, 9, 1, 3));
        SheetRow &second = addRow(SheetRow::Sort::Heading);
        second.cells.push_back(label(columns.front().label, 3, 1, 2));
        second.cells.push_back(label(u"法人或其他组织"_s, 4, 5));
        if (!m_style.totalOnTop)
            second.cells.push_back(label(columns.back().label, 9, 1, 2));
        SheetRow &third = addRow(SheetRow::Sort::Heading);
        for (size_t column = 1; column + 1 < columns.size(); ++column)
            third.cells.push_back(label(columns[column].label, 3 + static_cast<int>(column)));

        int resultRows = 0;
        for (const PaperRow &row : m_paper.rows)
            resultRows += isResultRow(row.key) || row.key == "total"_L1 ? 1 : 0;
        QString group;
        for (const PaperRow &row : m_paper.rows) {
            SheetRow &data = addRow(SheetRow::Sort::Data, row.key);
            const bool inResults = isResultRow(row.key) || row.key == "total"_L1;
            if (row.key == "granted"_L1)
                data.cells.push_back(label(u"三、本年度办理结果"_s, 0, 1, resultRows));
            if (!row.group.isEmpty() && row.group != group) {
                int members = 0;
                for (const PaperRow &other : m_paper.rows)
                    members += other.group == row.group ? 1 : 0;
                QString text = m_style.written(row.group);
                if (m_style.brokenGroups)
                    text.insert(text.indexOf(m_style.asciiPunctuation ? u')' : u'）') + 1, paragraphBreak);
                data.cells.push_back({text, {}, 1, 1, members});
            }
            group = row.group;
            const int from = !inResults ? 0 : row.group.isEmpty() ? 1 : 2;
            data.cells.push_back(label(row.label, from, 3 - from));
            for (size_t column = 0; column < row.columns.size(); ++column)
                data.cells.push_back(figure(row, row.columns[column], 3 + static_cast<int>(column)));
        }
    }

    void disputes()
    {
        m_sheet.width = 15;
        SheetRow &first = addRow(SheetRow::Sort::Heading);
        first.cells.push_back(label(m_paper.rows[0].label, 0, 5));
        first.cells.push_back(label(m_paper.rows[1].group, 5, 10));
        SheetRow &second = addRow(SheetRow::Sort::Heading);
        const auto &columns = m_paper.rows[0].columns;
        for (size_t column = 0; column < columns.size(); ++column) {
            QString text = columns[column].label;
            if (column == 0)
                text.remove(softBreak); // printed on one line in most extractions
            second.cells.push_back(label(text, static_cast<int>(column), 1, 2));
        }
        second.cells.push_back(label(m_paper.rows[1].label, 5, 5));
        second.cells.push_back(label(m_paper.rows[2].label, 10, 5));
        SheetRow &third = addRow(SheetRow::Sort::Heading);
        for (int column = 5; column < 15; ++column)
            third.cells.push_back(label(columns[static_cast<size_t>(column % 5)].label, column));
        SheetRow &data = addRow(SheetRow::Sort::Data, u"disputes"_s);
        for (size_t row = 0; row < 3; ++row) {
            for (size_t column = 0; column < 5; ++column)
                data.cells.push_back(figure(m_paper.rows[row], columns[column], static_cast<int>(row * 5 + column)));
        }
    }

    const TrueReport &m_report;
    const Style &m_style;
    const PaperTable &m_paper;
    Sheet m_sheet;
};

} // namespace

Sheet makeSheet(const TrueReport &report, TableName table, const Style &style)
{
    return SheetMaker(report, table, style).make();
}

void write(WrittenFigure &figure, const QString &text, std::optional<QString> value, Mark mark)
{
    figure.text = text;
    figure.value = std::move(value);
    figure.mark = mark;
}

} // namespace gouji::accuracy
