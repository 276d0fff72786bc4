// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace gouji::test {

/// What should be read, by address: "12 read", "- blank".
using Truth = QMap<QString, QString>;

/// A row as it is printed. Labels that reach down over several rows stand with the first of these only.
struct PrintedRow
{
    QString key; ///< "requests/new"; empty for a heading; "disputes" for the one row of the disputes
    QStringList labels;
    QStringList figures; ///< as printed; empty texts are blanks
    int above = 0;       ///< label columns to the left that a row above reaches down into
};

struct PrintedTable
{
    int width = 0; ///< columns of the printed grid
    std::vector<PrintedRow> rows;
};

/// A report as its author wrote it, from which layouts are made; the labels are those of the printed forms, written
/// out by hand. All figures are 0 until a test says otherwise.
class ReportText
{
public:
    /// The form for 2021 and later.
    static ReportText quiet()
    {
        ReportText report;
        report.title = QStringLiteral("青石县财政局2023年政府信息公开工作年度报告");
        report.tables = {firstTable(), requestsTable(true), disputesTable()};
        return report;
    }

    /// The same with requests, disputes and figures of every length; all sums hold.
    static ReportText busy()
    {
        ReportText report = quiet();
        report.set("proactive/normative", "4 1 17").set("proactive/licensing", "46");
        report.set("proactive/penalties", "7").set("proactive/fees", "15.279");
        report.set("requests/new", "20 5 1 0 2 3 31").set("requests/carried_in", "2 0 0 1 0 0 3");
        report.set("requests/granted", "8 2 1 0 0 1 12").set("requests/partial", "3 1 0 0 1 0 5");
        report.set("requests/refused.state_secret", "1 0 0 0 0 0 1");
        report.set("requests/refused.third_party", "0 1 0 0 0 0 1");
        report.set("requests/refused.inquiry", "2 0 0 0 0 0 2");
        report.set("requests/unavailable.not_held", "4 0 0 1 0 2 7");
        report.set("requests/rejected.petition", "1 0 0 0 0 0 1");
        report.set("requests/other.not_corrected", "0 1 0 0 0 0 1");
        report.set("requests/total", "19 5 1 1 1 3 30").set("requests/carried_out", "3 0 0 0 1 0 4");
        report.set("disputes", "2 1 0 0 3 1 0 0 1 2 0 0 1 0 1");
        return report;
    }

    /// The form for 2019 and 2020.
    static ReportText old()
    {
        ReportText report;
        report.m_old = true;
        report.title = QStringLiteral("白沙市科技局2019年政府信息公开工作年度报告");
        report.tables = {firstTableOf2019(), requestsTable(false), disputesTable()};
        return report;
    }

    PrintedRow &row(const char *key)
    {
        for (PrintedTable &table : tables) {
            for (PrintedRow &candidate : table.rows) {
                if (candidate.key == QLatin1String(key))
                    return candidate;
            }
        }
        qFatal("no row %s", key);
    }

    /// Figures from the left, parted by spaces; "_" is a blank.
    ReportText &set(const char *key, const QString &figures)
    {
        row(key).figures = figures.split(u' ');
        row(key).figures.replaceInStrings(QStringLiteral("_"), QString());
        return *this;
    }
    /// The row's own label as the text has it.
    ReportText &relabel(const char *key, const QString &label)
    {
        row(key).labels.last() = label;
        return *this;
    }
    ReportText &drop(const char *key)
    {
        for (PrintedTable &table : tables) {
            const auto gone = std::remove_if(table.rows.begin(), table.rows.end(), [key](const PrintedRow &candidate) {
                return candidate.key == QLatin1String(key);
            });
            table.rows.erase(gone, table.rows.end());
        }
        return *this;
    }
    /// The row once more behind itself, with other figures if some are given.
    ReportText &twice(const char *key, const QString &figures = {})
    {
        const PrintedRow again = row(key);
        for (PrintedTable &table : tables) {
            const auto place = std::find_if(table.rows.begin(), table.rows.end(), [key](const PrintedRow &candidate) {
                return candidate.key == QLatin1String(key);
            });
            if (place == table.rows.end())
                continue;
            const auto added = table.rows.insert(place + 1, again);
            added->labels = {again.labels.last()};
            if (!figures.isEmpty())
                added->figures = figures.split(u' ');
            break;
        }
        return *this;
    }

    /// Every address and what should be read there if it is read as printed.
    Truth truth() const
    {
        Truth result;
        for (const PrintedTable &table : tables) {
            for (const PrintedRow &printed : table.rows) {
                const QStringList addresses = addressesOf(printed.key);
                for (qsizetype i = 0; i < addresses.size(); ++i) {
                    const QString &figure = printed.figures[i];
                    result[addresses[i]] =
                        figure.isEmpty() ? QStringLiteral("- blank") : figure + QStringLiteral(" read");
                }
            }
        }
        return result;
    }

    /// The addresses of a row's cells, from the left.
    QStringList addressesOf(const QString &key) const
    {
        QStringList addresses;
        if (key == QLatin1String("disputes")) {
            for (const char *row : {"reconsideration", "direct", "after_reconsideration"}) {
                for (const char *column : {"upheld", "corrected", "other", "pending", "total"})
                    addresses.append(QStringLiteral("disputes/%1/%2").arg(QLatin1String(row), QLatin1String(column)));
            }
            return addresses;
        }
        for (const QString &name : columnsOf(key).split(u' ', Qt::SkipEmptyParts))
            addresses.append(key + u'/' + name);
        return addresses;
    }

    QString title; ///< empty: none
    QString prose = QStringLiteral("2023年，我局严格执行《中华人民共和国政府信息公开条例》，各项工作有序开展。");
    std::vector<PrintedTable> tables;

private:
    QString columnsOf(const QString &key) const
    {
        if (key.startsWith(QLatin1String("requests/")))
            return QStringLiteral("natural_person business research social legal other_org total");
        const bool documents = key.endsWith(QLatin1String("/regulations")) || key.endsWith(QLatin1String("/normative"));
        const bool fees = key.endsWith(QLatin1String("/fees"));
        if (key.isEmpty())
            return {};
        if (!m_old)
            return documents ? QStringLiteral("issued repealed in_force")
                   : fees    ? QStringLiteral("amount")
                             : QStringLiteral("decisions");
        if (key.endsWith(QLatin1String("/procurement")))
            return QStringLiteral("items amount");
        return documents ? QStringLiteral("created published total_published")
               : fees    ? QStringLiteral("previous_items change")
                         : QStringLiteral("previous_items change decisions");
    }

    static PrintedRow heading(const QStringList &labels, int above = 0) { return {{}, labels, {}, above}; }
    static PrintedRow line(const char *key, const QStringList &labels, int figures, int above = 0)
    {
        return {QString::fromLatin1(key), labels, QStringList(figures, QStringLiteral("0")), above};
    }

    static PrintedTable firstTable()
    {
        const QString content = QStringLiteral("信息内容");
        const QString decisions = QStringLiteral("本年处理决定数量");
        return {4,
                {heading({QStringLiteral("第二十条第（一）项")}),
                 heading({content, QStringLiteral("本年制发件数"), QStringLiteral("本年废止件数"),
                          QStringLiteral("现行有效件数")}),
                 line("proactive/regulations", {QStringLiteral("规章")}, 3),
                 line("proactive/normative", {QStringLiteral("行政规范性文件")}, 3),
                 heading({QStringLiteral("第二十条第（五）项")}), heading({content, decisions}),
                 line("proactive/licensing", {QStringLiteral("行政许可")}, 1),
                 heading({QStringLiteral("第二十条第（六）项")}), heading({content, decisions}),
                 line("proactive/penalties", {QStringLiteral("行政处罚")}, 1),
                 line("proactive/coercion", {QStringLiteral("行政强制")}, 1),
                 heading({QStringLiteral("第二十条第（八）项")}),
                 heading({content, QStringLiteral("本年收费金额（单位：万元）")}),
                 line("proactive/fees", {QStringLiteral("行政事业性收费")}, 1)}};
    }

    static PrintedTable firstTableOf2019()
    {
        const QString content = QStringLiteral("信息内容");
        const QString previous = QStringLiteral("上一年项目数量");
        const QString change = QStringLiteral("本年增/减");
        const QString decisions = QStringLiteral("处理决定数量");
        return {4,
                {heading({QStringLiteral("第二十条第（一）项")}),
                 heading({content, QStringLiteral("本年新制作数量"), QStringLiteral("本年新公开数量"),
                          QStringLiteral("对外公开总数量")}),
                 line("proactive/regulations", {QStringLiteral("规章")}, 3),
                 line("proactive/normative", {QStringLiteral("规范性文件")}, 3),
                 heading({QStringLiteral("第二十条第（五）项")}), heading({content, previous, change, decisions}),
                 line("proactive/licensing", {QStringLiteral("行政许可")}, 3),
                 line("proactive/other_services", {QStringLiteral("其他对外管理服务事项")}, 3),
                 heading({QStringLiteral("第二十条第（六）项")}), heading({content, previous, change, decisions}),
                 line("proactive/penalties", {QStringLiteral("行政处罚")}, 3),
                 line("proactive/coercion", {QStringLiteral("行政强制")}, 3),
                 heading({QStringLiteral("第二十条第（八）项")}), heading({content, previous, change}),
                 line("proactive/fees", {QStringLiteral("行政事业性收费")}, 2),
                 heading({QStringLiteral("第二十条第（九）项")}),
                 heading({content, QStringLiteral("采购项目数量"), QStringLiteral("采购总金额")}),
                 line("proactive/procurement", {QStringLiteral("政府集中采购")}, 2)}};
    }

    static PrintedTable requestsTable(bool newEdition)
    {
        PrintedTable table{
            10,
            {heading({QStringLiteral("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
                      QStringLiteral("申请人情况")}),
             heading({QStringLiteral("自然人"), QStringLiteral("法人或其他组织"), QStringLiteral("总计")}, 3),
             heading({QStringLiteral("商业企业"), QStringLiteral("科研机构"), QStringLiteral("社会公益组织"),
                      QStringLiteral("法律服务机构"), QStringLiteral("其他")},
                     4),
             line("requests/new", {QStringLiteral("一、本年新收政府信息公开申请数量")}, 7),
             line("requests/carried_in", {QStringLiteral("二、上年结转政府信息公开申请数量")}, 7),
             line("requests/granted", {QStringLiteral("三、本年度办理结果"), QStringLiteral("（一）予以公开")}, 7),
             line("requests/partial", {QStringLiteral("（二）部分公开（区分处理的，只计这一情形，不计其他情形）")}, 7,
                  1),
             line("requests/refused.state_secret", {QStringLiteral("（三）不予公开"), QStringLiteral("1.属于国家秘密")},
                  7, 1),
             line("requests/refused.prohibited_by_law", {QStringLiteral("2.其他法律行政法规禁止公开")}, 7, 2),
             line("requests/refused.security_stability", {QStringLiteral("3.危及“三安全一稳定”")}, 7, 2),
             line("requests/refused.third_party", {QStringLiteral("4.保护第三方合法权益")}, 7, 2),
             line("requests/refused.internal_affairs", {QStringLiteral("5.属于三类内部事务信息")}, 7, 2),
             line("requests/refused.process", {QStringLiteral("6.属于四类过程性信息")}, 7, 2),
             line("requests/refused.enforcement_file", {QStringLiteral("7.属于行政执法案卷")}, 7, 2),
             line("requests/refused.inquiry", {QStringLiteral("8.属于行政查询事项")}, 7, 2),
             line("requests/unavailable.not_held",
                  {QStringLiteral("（四）无法提供"), QStringLiteral("1.本机关不掌握相关政府信息")}, 7, 1),
             line("requests/unavailable.must_be_made", {QStringLiteral("2.没有现成信息需要另行制作")}, 7, 2),
             line("requests/unavailable.still_unclear", {QStringLiteral("3.补正后申请内容仍不明确")}, 7, 2),
             line("requests/rejected.petition",
                  {QStringLiteral("（五）不予处理"), QStringLiteral("1.信访举报投诉类申请")}, 7, 1),
             line("requests/rejected.repeated", {QStringLiteral("2.重复申请")}, 7, 2),
             line("requests/rejected.publication", {QStringLiteral("3.要求提供公开出版物")}, 7, 2),
             line("requests/rejected.excessive", {QStringLiteral("4.无正当理由大量反复申请")}, 7, 2),
             line("requests/rejected.reconfirm", {QStringLiteral("5.要求行政机关确认或重新出具已获取信息")}, 7, 2)}};
        if (newEdition) {
            table.rows.push_back(
                line("requests/other.not_corrected",
                     {QStringLiteral("（六）其他处理"),
                      QStringLiteral("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请")},
                     7, 1));
            table.rows.push_back(line(
                "requests/other.fee_unpaid",
                {QStringLiteral("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请")}, 7, 2));
            table.rows.push_back(line("requests/other.rest", {QStringLiteral("3.其他")}, 7, 2));
        } else {
            table.rows.push_back(line("requests/other", {QStringLiteral("（六）其他处理")}, 7, 1));
        }
        table.rows.push_back(line("requests/total", {QStringLiteral("（七）总计")}, 7, 1));
        table.rows.push_back(line("requests/carried_out", {QStringLiteral("四、结转下年度继续办理")}, 7));
        return table;
    }

    static PrintedTable disputesTable()
    {
        const QStringList outcomes = {QStringLiteral("结果维持"), QStringLiteral("结果纠正"),
                                      QStringLiteral("其他结果"), QStringLiteral("尚未审结"), QStringLiteral("总计")};
        return {15,
                {heading({QStringLiteral("行政复议"), QStringLiteral("行政诉讼")}),
                 heading(outcomes + QStringList{QStringLiteral("未经复议直接起诉"), QStringLiteral("复议后起诉")}),
                 heading(outcomes + outcomes, 5), line("disputes", {}, 15)}};
    }

    bool m_old = false;
};

/// No cell of the tables was found.
inline Truth allMissing()
{
    Truth truth = ReportText::busy().truth();
    for (QString &cell : truth)
        cell = QStringLiteral("- missing");
    return truth;
}

} // namespace gouji::test
