// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report_state.h"
#include "tests/support/readings.h"
#include "tests/support/text_layout.h"

namespace gouji::test {

/// A report with all that a report should say, in which no rule finds anything until a test changes it.
struct WholeReport
{
    QString title = QStringLiteral("青石县财政局2023年政府信息公开工作年度报告");
    QString preamble = QStringLiteral("本报告所列数据的统计期限自2023年1月1日起至12月31日止。");
    QStringList headings = {QStringLiteral("一、总体情况"),
                            QStringLiteral("二、主动公开政府信息情况"),
                            QStringLiteral("三、收到和处理政府信息公开申请情况"),
                            QStringLiteral("四、政府信息公开行政复议、行政诉讼情况"),
                            QStringLiteral("五、存在的主要问题及改进情况"),
                            QStringLiteral("六、其他需要报告的事项")};
    QString overview =
        QStringLiteral("（一）主动公开。2023年我局主动公开信息36条。\n（二）依申请公开。全年未收到申请。\n"
                       "（三）政府信息管理。规范发布流程。\n（四）平台建设。维护好门户网站专栏。\n"
                       "（五）监督保障。定期自查。");
    QString problems = QStringLiteral("存在的问题：公开的及时性不够。\n改进措施：加强业务培训。");
    QString other = QStringLiteral("2023年本单位未收取信息处理费。");
    ReportText tables = ReportText::quiet();
    QString behindTables; ///< a line behind the requests table
    QString file = QStringLiteral("report.txt");

    static WholeReport of2019()
    {
        WholeReport report;
        report.tables = ReportText::old();
        for (QString *text : {&report.title, &report.preamble, &report.overview, &report.other})
            text->replace(QStringLiteral("2023"), QStringLiteral("2019"));
        return report;
    }

    QString text() const
    {
        QString text = title.isEmpty() ? QString() : title + u'\n';
        text += preamble + u'\n';
        const QStringList prose = {overview, {}, {}, {}, problems, other};
        for (qsizetype section = 0; section < headings.size(); ++section) {
            if (headings[section].isEmpty())
                continue;
            text += headings[section] + u'\n' + prose[section] + u'\n';
            if (section >= 1 && section <= 3)
                text += TextSheet(TextLayout::PaddedPipes).write(tables.tables[static_cast<size_t>(section) - 1]);
            if (section == 2 && !behindTables.isEmpty())
                text += behindTables + u'\n';
        }
        return text;
    }

    ReportState state() const { return ReportState(readOne(text(), file)); }
};

} // namespace gouji::test
