// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/report_text.h"

namespace gouji::test {

/// How an extraction sets a table down as text.
enum class TextLayout : quint8 {
    PaddedPipes,    ///< a row a line; merged cells as extra pipes behind the texts
    TrimmedPipes,   ///< the same without what stands behind the last text
    Markdown,       ///< a full grid with pipes on both sides
    OpenMarkdown,   ///< … without the outer pipes
    CellsWithPipes, ///< a cell a line, its pipe behind it
    PipesAlone,     ///< … its pipe on a line of its own
    BareCells,      ///< a cell a line, blank lines between; blanks vanish
    TabLed,         ///< tab and cell a line, a blank line ends the row
    TabRows,        ///< a row a line, a full grid
    DriftingTabs,   ///< … in which the number of tabs in front of the label and behind it changes from row to row
    Spaced          ///< columns by spaces, long labels folded around the line with the figures
};

class TextSheet
{
public:
    explicit TextSheet(TextLayout layout)
        : m_layout(layout)
    {
    }

    QString write(const ReportText &report)
    {
        if (!report.title.isEmpty())
            paragraph(report.title);
        const QStringList titles = {QStringLiteral("一、总体情况"),
                                    QStringLiteral("二、主动公开政府信息情况"),
                                    QStringLiteral("三、收到和处理政府信息公开申请情况"),
                                    QStringLiteral("四、政府信息公开行政复议、行政诉讼情况"),
                                    QStringLiteral("五、存在的主要问题及改进情况"),
                                    QStringLiteral("六、其他需要报告的事项")};
        for (qsizetype section = 0; section < titles.size(); ++section) {
            paragraph(titles[section]);
            if (section < 1 || section > 3)
                paragraph(report.prose);
            else if (static_cast<size_t>(section) <= report.tables.size())
                write(report.tables[static_cast<size_t>(section) - 1]);
        }
        return m_text;
    }

    const QString &write(const PrintedTable &table)
    {
        for (size_t i = 0; i < table.rows.size(); ++i)
            write(table, i);
        if (m_layout == TextLayout::Markdown || m_layout == TextLayout::OpenMarkdown)
            m_text += u'\n';
        return m_text;
    }

private:
    void paragraph(const QString &text)
    {
        m_text += text + u'\n';
        const bool wide = m_layout == TextLayout::BareCells || m_layout == TextLayout::Markdown
                          || m_layout == TextLayout::OpenMarkdown || m_layout == TextLayout::TabRows
                          || m_layout == TextLayout::DriftingTabs;
        if (wide)
            m_text += u'\n';
    }

    void write(const PrintedTable &table, size_t index)
    {
        const PrintedRow &row = table.rows[index];
        const QStringList cells = row.labels + row.figures;
        const auto extra = static_cast<qsizetype>(table.width) - cells.size();
        const bool last = index + 1 == table.rows.size();
        switch (m_layout) {
        case TextLayout::PaddedPipes:
            m_text += cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
            if (extra > 0 && !last)
                m_text += u' ' + QString(extra, u'|');
            break;
        case TextLayout::TrimmedPipes:
            m_text += cells.join(QStringLiteral(" | "));
            break;
        case TextLayout::Markdown:
        case TextLayout::OpenMarkdown:
            writeMarkdown(table, index);
            return;
        case TextLayout::CellsWithPipes:
        case TextLayout::PipesAlone:
            writeCells(cells, last ? 0 : extra);
            return;
        case TextLayout::BareCells:
            for (const QString &cell : cells)
                m_text += cell.isEmpty() ? QString() : cell + QStringLiteral("\n\n");
            return;
        case TextLayout::TabLed:
            for (const QString &cell : cells)
                m_text += u'\t' + cell + u'\n';
            break;
        case TextLayout::TabRows:
            m_text += grid(table, row).join(u'\t');
            break;
        case TextLayout::DriftingTabs:
            m_text +=
                QString(row.key.isEmpty() ? row.above : static_cast<int>(index % 3), u'\t') + row.labels.join(u'\t');
            if (!row.figures.isEmpty()) {
                const qsizetype drift = row.labels.isEmpty() ? 0 : 1 + static_cast<qsizetype>(index % 2);
                m_text += QString(drift, u'\t') + row.figures.join(u'\t');
            }
            break;
        case TextLayout::Spaced:
            writeSpaced(table, row);
            return;
        }
        m_text += u'\n';
    }

    /// The row with its merged cells as empty ones: those from above in front, the others behind what spans them.
    static QStringList grid(const PrintedTable &table, const PrintedRow &row)
    {
        QStringList cells(row.above, QString());
        cells += row.labels;
        const auto figures = row.figures.isEmpty() ? static_cast<qsizetype>(0) : row.figures.size();
        const bool figuresAtEnd = table.width == 10 || table.width == 15;
        while (figuresAtEnd && figures > 0 && cells.size() + figures < table.width)
            cells.append(QString());
        cells += row.figures;
        while (cells.size() < table.width)
            cells.append(QString());
        return cells;
    }

    void writeMarkdown(const PrintedTable &table, size_t index)
    {
        const QString separator = QStringLiteral(" | ");
        const QString line = grid(table, table.rows[index]).join(separator);
        const QString rule = QStringList(table.width, QStringLiteral("---")).join(separator);
        const bool outer = m_layout == TextLayout::Markdown;
        m_text += outer ? QStringLiteral("| %1 |\n").arg(line) : line + u'\n';
        if (index == 0)
            m_text += outer ? QStringLiteral("| %1 |\n").arg(rule) : rule + u'\n';
    }

    void writeCells(const QStringList &cells, qsizetype extra)
    {
        const QString end = m_layout == TextLayout::PipesAlone ? QStringLiteral("\n|\n") : QStringLiteral(" |\n");
        for (const QString &cell : cells)
            m_text += cell.isEmpty() ? QStringLiteral("|\n") : cell + end;
        if (extra > 0)
            m_text += QString(extra, u'|') + u'\n';
    }

    static int widthOf(const QString &text)
    {
        int width = 0;
        for (const QChar character : text)
            width += character.unicode() >= 0x1100 ? 2 : 1;
        return width;
    }
    static void putAt(QString &line, int column, const QString &text)
    {
        const int gap = column - widthOf(line);
        line += QString(std::max(gap, line.isEmpty() ? 0 : 2), u' ') + text;
    }

    void writeSpaced(const PrintedTable &table, const PrintedRow &row)
    {
        if (row.key.isEmpty()) {
            writeSpacedHeading(table, row);
            return;
        }
        constexpr int longest = 12; // characters of a label on one line
        const int labelColumn = row.above > 0 || row.labels.size() > 1 ? 18 : 0;
        const QString label = row.labels.isEmpty() ? QString() : row.labels.last();
        const qsizetype lines = std::max<qsizetype>(1, (label.size() + longest - 1) / longest);
        for (qsizetype i = 0; i < lines; ++i) {
            QString line;
            if (i == 0 && row.labels.size() > 1)
                putAt(line, 0, row.labels.first());
            putAt(line, labelColumn, label.mid(i * longest, longest));
            for (qsizetype k = 0; i == (lines - 1) / 2 && k < row.figures.size(); ++k) {
                if (!row.figures[k].isEmpty())
                    putAt(line, middleOf(table, static_cast<int>(k)) + 1 - widthOf(row.figures[k]), row.figures[k]);
            }
            m_text += line + u'\n';
        }
    }

    /// Display column in the middle of a figure's column.
    static int middleOf(const PrintedTable &table, int slot)
    {
        return table.width == 15 ? 6 + 10 * slot : table.width == 10 ? 56 + 14 * slot : 40 + 18 * slot;
    }

    /// Words of a heading over the middle of the columns that they head; the first in the row may head the labels.
    void writeSpacedHeading(const PrintedTable &table, const PrintedRow &row)
    {
        QString line;
        for (qsizetype i = 0; i < row.labels.size(); ++i) {
            const auto number = static_cast<int>(i);
            int first = number - 1;
            int last = first;
            if (table.width == 10 && row.above == 0) {
                last = 6;
            } else if (table.width == 10 && row.above == 3) {
                first = number == 2 ? 6 : number;
                last = number == 1 ? 5 : first;
            } else if (table.width == 10) {
                first = last = number + 1;
            } else if (table.width == 15) {
                const bool top = row.labels.size() == 2;        // 行政复议, 行政诉讼
                const bool wide = row.above == 0 && number > 4; // 未经复议直接起诉, 复议后起诉
                first = top ? 5 * number : wide ? 5 * (number - 4) : row.above + number;
                last = top ? 4 + 10 * number : wide ? first + 4 : first;
            }
            const int middle = first < 0 ? 0 : (middleOf(table, first) + middleOf(table, last)) / 2;
            putAt(line, first < 0 ? 0 : middle - widthOf(row.labels[i]) / 2, row.labels[i]);
        }
        m_text += line + u'\n';
    }

    TextLayout m_layout;
    QString m_text;
};

inline QString written(const ReportText &report, TextLayout layout)
{
    return TextSheet(layout).write(report);
}

} // namespace gouji::test
