// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/paper_form.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

using Columns = std::vector<PaperColumn>;

Columns filesOf2021()
{
    return {{u"issued"_s, u"本年制发件数"_s}, {u"repealed"_s, u"本年废止件数"_s}, {u"in_force"_s, u"现行有效件数"_s}};
}

Columns filesOf2019()
{
    return {{u"created"_s, u"本年新\v制作数量"_s},
            {u"published"_s, u"本年新\v公开数量"_s},
            {u"total_published"_s, u"对外公开总数量"_s}};
}

Columns itemsOf2019()
{
    return {{u"previous_items"_s, u"上一年项目数量"_s},
            {u"change"_s, u"本年增/减"_s, FigureSort::Signed},
            {u"decisions"_s, u"处理决定数量"_s}};
}

Columns decisionsOf2021()
{
    return {{u"decisions"_s, u"本年处理决定数量"_s}};
}

PaperTable proactive(Edition edition, bool otherDocuments)
{
    const QString first = u"第二十条第（一）项"_s;
    const QString fifth = u"第二十条第（五）项"_s;
    const QString sixth = u"第二十条第（六）项"_s;
    const QString eighth = u"第二十条第（八）项"_s;
    PaperTable table{u"proactive"_s, {}};
    if (edition == Edition::Final2021) {
        table.rows = {{u"regulations"_s, u"规章"_s, first, filesOf2021()},
                      {u"normative"_s, u"行政规范性文件"_s, first, filesOf2021()},
                      {u"licensing"_s, u"行政许可"_s, fifth, decisionsOf2021()},
                      {u"penalties"_s, u"行政处罚"_s, sixth, decisionsOf2021()},
                      {u"coercion"_s, u"行政强制"_s, sixth, decisionsOf2021()},
                      {u"fees"_s,
                       u"行政事业性收费"_s,
                       eighth,
                       {{u"amount"_s, u"本年收费金额（单位：万元）"_s, FigureSort::Money}}}};
        return table;
    }
    Columns fees = itemsOf2019();
    fees.pop_back();
    table.rows = {{u"regulations"_s, u"规章"_s, first, filesOf2019()},
                  {u"normative"_s, u"规范性文件"_s, first, filesOf2019()}};
    if (otherDocuments)
        table.rows.push_back({u"other_documents"_s, u"其他主动公开文件"_s, first, filesOf2019()});
    table.rows.push_back({u"licensing"_s, u"行政许可"_s, fifth, itemsOf2019()});
    table.rows.push_back({u"other_services"_s, u"其他对外管理服务事项"_s, fifth, itemsOf2019()});
    table.rows.push_back({u"penalties"_s, u"行政处罚"_s, sixth, itemsOf2019()});
    table.rows.push_back({u"coercion"_s, u"行政强制"_s, sixth, itemsOf2019()});
    table.rows.push_back({u"fees"_s, u"行政事业性收费"_s, eighth, fees});
    table.rows.push_back({u"procurement"_s,
                          u"政府集中采购"_s,
                          u"第二十条第（九）项"_s,
                          {{u"items"_s, u"采购项目数量"_s}, {u"amount"_s, u"采购总金额"_s, FigureSort::Money}}});
    return table;
}

PaperTable requests(Edition edition)
{
    const Columns columns{{u"natural_person"_s, u"自然人"_s},
                          {u"business"_s, u"商业\v企业"_s},
                          {u"research"_s, u"科研\v机构"_s},
                          {u"social"_s, u"社会公益组织"_s},
                          {u"legal"_s, u"法律服务机构"_s},
                          {u"other_org"_s, u"其他"_s},
                          {u"total"_s, u"总计"_s}};
    const QString refused = u"（三）不予公开"_s;
    const QString unavailable = u"（四）无法提供"_s;
    const QString rejected = u"（五）不予处理"_s;
    const QString other = u"（六）其他处理"_s;
    struct Line
    {
        QString key, label, group;
    };
    std::vector<Line> lines{{u"new"_s, u"一、本年新收政府信息公开申请数量"_s, {}},
                            {u"carried_in"_s, u"二、上年结转政府信息公开申请数量"_s, {}},
                            {u"granted"_s, u"（一）予以公开"_s, {}},
                            {u"partial"_s, u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"_s, {}},
                            {u"refused.state_secret"_s, u"1.属于国家秘密"_s, refused},
                            {u"refused.prohibited_by_law"_s, u"2.其他法律行政法规禁止公开"_s, refused},
                            {u"refused.security_stability"_s, u"3.危及“三安全一稳定”"_s, refused},
                            {u"refused.third_party"_s, u"4.保护第三方合法权益"_s, refused},
                            {u"refused.internal_affairs"_s, u"5.属于三类内部事务信息"_s, refused},
                            {u"refused.process"_s, u"6.属于四类过程性信息"_s, refused},
                            {u"refused.enforcement_file"_s, u"7.属于行政执法案卷"_s, refused},
                            {u"refused.inquiry"_s, u"8.属于行政查询事项"_s, refused},
                            {u"unavailable.not_held"_s, u"1.本机关不掌握相关政府信息"_s, unavailable},
                            {u"unavailable.must_be_made"_s, u"2.没有现成信息需要另行制作"_s, unavailable},
                            {u"unavailable.still_unclear"_s, u"3.补正后申请内容仍不明确"_s, unavailable},
                            {u"rejected.petition"_s, u"1.信访举报投诉类申请"_s, rejected},
                            {u"rejected.repeated"_s, u"2.重复申请"_s, rejected},
                            {u"rejected.publication"_s, u"3.要求提供公开出版物"_s, rejected},
                            {u"rejected.excessive"_s, u"4.无正当理由大量反复申请"_s, rejected},
                            {u"rejected.reconfirm"_s, u"5.要求行政机关确认或重新出具已获取信息"_s, rejected}};
    if (edition == Edition::Final2021) {
        lines.push_back(
            {u"other.not_corrected"_s, u"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"_s, other});
        lines.push_back({u"other.fee_unpaid"_s,
                         u"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"_s, other});
        lines.push_back({u"other.rest"_s, u"3.其他"_s, other});
    } else {
        lines.push_back({u"other"_s, other, {}});
    }
    lines.push_back({u"total"_s, u"（七）总计"_s, {}});
    lines.push_back({u"carried_out"_s, u"四、结转下年度继续办理"_s, {}});

    PaperTable table{u"requests"_s, {}};
    for (const Line &line : lines)
        table.rows.push_back({line.key, line.label, line.group, columns});
    return table;
}

PaperTable disputes()
{
    const Columns columns{{u"upheld"_s, u"结果\v维持"_s},
                          {u"corrected"_s, u"结果\v纠正"_s},
                          {u"other"_s, u"其他\v结果"_s},
                          {u"pending"_s, u"尚未\v审结"_s},
                          {u"total"_s, u"总计"_s}};
    return {u"disputes"_s,
            {{u"reconsideration"_s, u"行政复议"_s, {}, columns},
             {u"direct"_s, u"未经复议直接起诉"_s, u"行政诉讼"_s, columns},
             {u"after_reconsideration"_s, u"复议后起诉"_s, u"行政诉讼"_s, columns}}};
}

} // namespace

const PaperTable &paperTable(Edition edition, TableName sheet, bool otherDocuments)
{
    static const PaperTable proactive2019 = proactive(Edition::Trial2019, false);
    static const PaperTable proactive2019Extended = proactive(Edition::Trial2019, true);
    static const PaperTable proactive2021 = proactive(Edition::Final2021, false);
    static const PaperTable requests2019 = requests(Edition::Trial2019);
    static const PaperTable requests2021 = requests(Edition::Final2021);
    static const PaperTable disputesOfBoth = disputes();
    switch (sheet) {
    case TableName::Proactive:
        if (edition == Edition::Final2021)
            return proactive2021;
        return otherDocuments ? proactive2019Extended : proactive2019;
    case TableName::Requests:
        return edition == Edition::Final2021 ? requests2021 : requests2019;
    case TableName::Disputes:
        break;
    }
    return disputesOfBoth;
}

QString editionName(Edition edition)
{
    return edition == Edition::Final2021 ? u"2021"_s : u"2019"_s;
}

bool isResultRow(const QString &rowKey)
{
    return rowKey != "new"_L1 && rowKey != "carried_in"_L1 && rowKey != "total"_L1 && rowKey != "carried_out"_L1;
}

const std::array<QString, 6> &sectionTitles()
{
    static const std::array<QString, 6> titles{u"总体情况"_s,
                                               u"主动公开政府信息情况"_s,
                                               u"收到和处理政府信息公开申请情况"_s,
                                               u"政府信息公开行政复议、行政诉讼情况"_s,
                                               u"存在的主要问题及改进情况"_s,
                                               u"其他需要报告的事项"_s};
    return titles;
}

QString chineseNumber(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    return digits.mid(number, 1);
}

} // namespace gouji::accuracy
