// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/prose.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Replaces {y}, {p}, {n}, {m}, {k}, {body} and {place}.
QString filled(QString text, const TrueReport &report, bool namesBody, Chance &chance)
{
    text.replace(u"{y}"_s, QString::number(report.year));
    text.replace(u"{p}"_s, QString::number(report.year - 1));
    text.replace(u"{next}"_s, QString::number(report.year + 1));
    text.replace(u"{body}"_s, namesBody ? report.agency : u"本单位"_s);
    text.replace(u"{place}"_s, namesBody ? report.place : u"县"_s);
    while (text.contains(u"{n}"_s))
        text.replace(text.indexOf(u"{n}"_s), 3, QString::number(chance.between(1, 320)));
    while (text.contains(u"{k}"_s))
        text.replace(text.indexOf(u"{k}"_s), 3, QString::number(chance.between(1, 9)));
    return text;
}

QString figure(const TrueReport &report, const char *address)
{
    return plainFigure(report.value(QString::fromLatin1(address)));
}

const QStringList leads{
    u"{y}年，{body}在上级主管部门的正确领导下，严格执行《中华人民共和国政府信息公开条例》，进一步加强政府信息公开工作，取得了较好的成效，现报告如下："_s,
    u"{y}年，{body}认真贯彻落实《中华人民共和国政府信息公开条例》规定，按照政务公开工作要点的统一部署，坚持“公开为常态、不公开为例外”，不断提高公开质量和实效。"_s,
    u"为进一步加强政务公开工作，提高工作透明度，保障公民、法人和其他组织依法获取政府信息，现将{y}年政府信息公开工作总结如下："_s,
    u"根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条的规定，对{y}年度政府信息公开工作总结如下。"_s};
const QStringList disclosure{
    u"全年通过门户网站主动公开政府信息{n}条，其中人事信息{k}条，财政信息{k}条，通知公告{n}条，政策解读{k}篇。"_s,
    u"全年共更新各类政府信息100多条，政务新媒体发布信息{n}条，较{p}年增长{k}%。"_s,
    u"及时公开机构职能、规划计划、预算决算等信息，全年主动公开行政规范性文件{k}件，发布工作动态{n}篇。"_s,
    u"按照基础信息公开目录及时发布各类政务信息，做到政策发布有原文、有解读、有反馈。"_s};
const QStringList management{
    u"成立了由主要负责同志任组长、分管负责同志任副组长，各股室负责人为成员的政府信息公开领导小组，安排{k}名工作人员专职负责。"_s,
    u"严格执行“先审查、后公开”的要求，每条信息发布前层层把关，做好保密审查工作。"_s,
    u"重新修订了政府信息公开指南和保密审查制度，动态调整目录，规范信息的采集、编辑、公开程序。"_s};
const QStringList platform{u"有专门人员负责平台的动态管理，根据工作需要对{k}个栏目进行调整，全年平台访问量{n}人次。"_s,
                           u"依托门户网站、政务微信公众号等平台发布信息，设置专题专栏{k}个。"_s};
const QStringList supervision{u"将政务公开工作纳入年度工作考核，开展社会评议{k}次，全年未发生责任追究情形。"_s,
                              u"{y}年组织业务培训{k}次，主动接受社会监督，未出现责任追究情况。"_s};
const QStringList problems{
    u"一是部分信息更新不够及时；二是公开内容的种类有待进一步丰富；三是业务人员水平有待提升。"_s,
    u"一是机关内部依法公开、主动公开意识有待进一步加强；二是公开信息的内容不够丰富；三是网上互动沟通少。"_s,
    u"主要问题是信息发布存在滞后，解读形式比较单一，与群众的期待还有差距。"_s};
const QStringList improvements{
    u"一是加强人员配备，每个科室明确一名联络员；二是细化专题分类，方便群众查阅；三是组织业务培训{k}次。"_s,
    u"针对上述问题，{next}年将从以下方面加以改进：一是提高认识，二是完善制度，三是加强督促检查。"_s,
    u"下一步，我单位将加大政府信息公开工作力度，采取有力措施，使工作在制度化、规范化方面有新的突破。"_s};
const QStringList fees{
    u"依据《政府信息公开信息处理费管理办法》，本年度未收取政府信息公开信息处理费。"_s,
    u"按照《国务院办公厅关于印发政府信息公开信息处理费管理办法的通知》（国办函〔2020〕109号）规定，{y}年本单位依申请公开政府信息未收费。"_s,
    u"本机关{y}年度没有收取信息处理费的情况，无其他需要报告的事项。"_s};

QString requestsSentence(const TrueReport &report, Chance &chance)
{
    if (report.value(u"requests/new/total"_s) == 0)
        return chance.pick(
            {u"{y}年，我单位未收到政府信息公开申请。"_s, u"全年未收到依申请公开的申请，无上年结转申请。"_s});
    return u"全年共收到政府信息公开申请"_s + figure(report, "requests/new/total") + u"件，上年结转"_s
           + figure(report, "requests/carried_in/total") + u"件，办结"_s + figure(report, "requests/total/total")
           + u"件，结转下年度"_s + figure(report, "requests/carried_out/total") + u"件。"_s;
}

} // namespace

QStringList sectionProse(const TrueReport &report, int section, bool namesBody, Chance &chance)
{
    QStringList paragraphs;
    const auto add = [&](const QString &text) { paragraphs << filled(text, report, namesBody, chance); };
    switch (section) {
    case 1: {
        add(chance.pick(leads));
        const bool parts = chance.percent(75);
        const auto part = [&](const QString &title, const QString &text) {
            if (!parts)
                return add(text);
            if (chance.percent(50)) {
                add(title);
                add(text);
            } else {
                add(title + u'：' + text);
            }
        };
        part(u"（一）主动公开"_s, chance.pick(disclosure));
        part(u"（二）依申请公开"_s, requestsSentence(report, chance));
        part(u"（三）政府信息管理"_s, chance.pick(management));
        part(u"（四）政府信息公开平台建设"_s, chance.pick(platform));
        part(u"（五）监督保障"_s, chance.pick(supervision));
        break;
    }
    case 5:
        if (chance.percent(60)) {
            add(u"（一）存在问题"_s);
            add(chance.pick(problems));
            add(u"（二）改进措施"_s);
        } else {
            add(chance.pick(problems));
        }
        add(chance.pick(improvements));
        break;
    case 6:
        add(chance.pick(fees));
        break;
    default:
        break;
    }
    return paragraphs;
}

QString openingProse(const TrueReport &report, bool namesBody, Chance &chance)
{
    return filled(
        chance.pick(
            {u"根据《中华人民共和国政府信息公开条例》要求，现公布{y}年政府信息公开工作年度报告。本报告中所列数据统计期限自{y}年1月1日至{y}年12月31日止，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项。"_s,
             u"本报告由{body}按照《中华人民共和国政府信息公开条例》编制，数据统计期限自{y}年1月1日至12月31日。"_s}),
        report, namesBody, chance);
}

QString narrative(const TrueReport &report, int section, Chance &chance)
{
    QString text;
    switch (section) {
    case 2:
        text = chance.pick({u"{y}年，我单位主动公开政府信息{n}条，具体情况如下："_s,
                            u"本年度制发行政规范性文件{k}件，详见下表。"_s, u"我单位无制发规章的权限。"_s});
        break;
    case 3:
        text = requestsSentence(report, chance);
        break;
    default:
        text = chance.pick({u"{y}年，我局没有发生因政府信息公开申请行政复议、提起行政诉讼和申诉的情况。"_s,
                            u"本年度因政府信息公开引起的行政复议、行政诉讼情况如下表："_s,
                            u"全年行政复议{k}件，行政诉讼{k}件，均已按时办理。"_s});
        break;
    }
    return filled(text, report, false, chance);
}

QString reportTitle(const TrueReport &report, const Style &style)
{
    const QString year = QString::number(report.year);
    const QString ending = report.edition() == Edition::Trial2019 && style.titleForm == 3
                               ? u"政府信息公开工作报告"_s
                               : u"政府信息公开工作年度报告"_s;
    switch (style.titleForm) {
    case 1:
        return year + u'年' + report.agency + ending;
    case 2:
        return report.agency + u"关于"_s + year + u'年' + ending;
    case 3:
        return report.agency + year + u"年度"_s + ending;
    case 4:
        return report.agency + u"政府信息公开工作年度报告（"_s + year + u"年）"_s;
    default:
        return report.agency + year + u'年' + ending;
    }
}

QStringList navigationLines(const TrueReport &report, Chance &chance)
{
    QStringList lines{u"{place}人民政府门户网站"_s,
                      u"首页 | 政务公开 | 政务服务 | 互动交流 | 走进{place}"_s,
                      u"当前位置： 首页 > 政府信息公开 > 法定主动公开内容 > 政府信息公开年报"_s,
                      u"索引号：11410{n}MB{n}/{next}-00{n}"_s,
                      u"发布时间：{next}-01-15 09:{k}0 浏览次数：{n} 次"_s,
                      u"字号：[大 中 小] 打印本页 关闭窗口"_s,
                      u"无障碍阅读 长者模式 繁體 登录"_s,
                      u"来源：{body}"_s};
    QStringList chosen;
    for (const QString &line : lines) {
        if (chance.percent(55))
            chosen << filled(line, report, true, chance);
    }
    return chosen;
}

QStringList closingLines(const TrueReport &report, Chance &chance)
{
    QStringList lines{u"扫一扫在手机打开当前页"_s,
                      u"分享到：微信 微博"_s,
                      u"附件：年度报告.docx"_s,
                      u"{body}"_s,
                      u"{next}年1月{k}日"_s,
                      u"主办单位：{place}人民政府办公室 网站标识码：4104{n}0005"_s,
                      u"联系电话：0375-2{n}{n} 邮编：467{n}"_s,
                      u"上一篇：{p}年政府信息公开工作年度报告"_s,
                      u"责任编辑：办公室 审核：3"_s};
    QStringList chosen;
    for (const QString &line : lines) {
        if (chance.percent(45))
            chosen << filled(line, report, true, chance);
    }
    return chosen;
}

} // namespace gouji::accuracy
