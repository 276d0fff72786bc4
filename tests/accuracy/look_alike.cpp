// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/look_alike.h"

#include "tests/accuracy/family.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

QString explanation(const TrueReport &report, Chance &chance)
{
    const QString year = QString::number(report.year);
    const QString received = plainFigure(report.value(u"requests/new/total"_s));
    return u"《%1%2年政府信息公开工作年度报告》解读\n\n一、编制背景\n\n根据《中华人民共和国政府信息公开条例》第五十条的规定，%1编制并公布了%2年政府信息公开工作年度报告。\n\n二、主要内容\n\n报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。全年主动公开政府信息%3条，收到政府信息公开申请%4件，均已按期答复。\n\n三、下一步工作\n\n进一步提高公开质量，回应群众关切。\n"_s
        .arg(report.agency, year, QString::number(chance.between(20, 900)), received);
}

QString notice(const TrueReport &report, Chance &chance)
{
    const QString year = QString::number(report.year);
    if (chance.percent(50))
        return u"关于做好%1年政府信息公开工作年度报告编制和公布工作的通知\n\n各乡镇人民政府，县直各部门：\n\n为做好%1年政府信息公开工作年度报告的编制工作，现将有关事项通知如下：\n\n一、严格按照《政府信息公开工作年度报告格式》编制，包括总体情况、主动公开政府信息情况等六项内容。\n二、各单位于%2年1月20日前将年度报告报送县政府办公室，1月31日前向社会公布。\n三、联系人：王某，联系电话：0375-2%3。\n\n%4\n%2年1月5日\n"_s
            .arg(year, QString::number(report.year + 1), QString::number(chance.between(100000, 999999)),
                 report.agency);
    QString text = u"%1%2年政府信息公开工作年度报告公布情况\n\n根据要求，下列单位的年度报告已经公布：\n\n"_s.arg(
        report.place, year);
    for (int number = 1; number <= 12; ++number)
        text += u"%1. %2第%1局%3年政府信息公开工作年度报告 %4-01-%5\n"_s.arg(QString::number(number), report.place,
                                                                             year, QString::number(report.year + 1),
                                                                             QString::number(chance.between(10, 31)));
    return text;
}

QString halfYear(const TrueReport &report, Chance &chance)
{
    QString text = u"%1%2年上半年政府信息公开工作统计表\n\n统计指标 | 单位 | 统计数\n"_s.arg(
        report.agency, QString::number(report.year));
    const QStringList lines{
        u"一、主动公开情况 | | "_s,    u"（一）主动公开政府信息数 | 条 | "_s, u"其中：规范性文件 | 件 | "_s,
        u"二、依申请公开情况 | | "_s,  u"（一）收到申请数 | 件 | "_s,         u"1.当面申请数 | 件 | "_s,
        u"2.网络申请数 | 件 | "_s,     u"（二）申请办结数 | 件 | "_s,         u"1.同意公开答复数 | 件 | "_s,
        u"三、行政复议数量 | 件 | "_s, u"四、行政诉讼数量 | 件 | "_s,         u"五、举报投诉数量 | 件 | "_s};
    for (const QString &line : lines)
        text += line + (line.endsWith(u"| | "_s) ? QString() : QString::number(chance.below(60))) + u'\n';
    return text;
}

QString blankTemplate(TrueReport report, const Style &style, const Family &family, Chance &chance)
{
    Draft draft;
    draft.style = style;
    const auto add = [&draft](Block::Sort sort, const QString &text) {
        draft.blocks.push_back({sort, text, 0, TableName::Proactive});
    };
    add(Block::Sort::Title, chance.pick({u"XX单位20XX年政府信息公开工作年度报告"_s, u"政府信息公开工作年度报告格式"_s,
                                         u"（单位名称）××××年政府信息公开工作年度报告（模板）"_s}));
    const auto &titles = sectionTitles();
    for (int section = 1; section <= 6; ++section) {
        add(Block::Sort::Heading, chineseNumber(section) + u'、' + titles[static_cast<size_t>(section - 1)]);
        if (section >= 2 && section <= 4) {
            const auto table = static_cast<TableName>(section - 2);
            draft.sheet(table) = makeSheet(report, table, style);
            for (SheetRow &row : draft.sheet(table).rows) {
                for (SheetCell &cell : row.cells) {
                    if (cell.figure)
                        write(*cell.figure, {}, std::nullopt);
                }
            }
            draft.blocks.push_back({Block::Sort::Table, {}, section, table});
        } else {
            add(Block::Sort::Paragraph,
                u"（此处填写%1，字数一般不超过1000字。）"_s.arg(titles[static_cast<size_t>(section - 1)]));
        }
    }
    draft.report = std::move(report);
    TextSink sink(draft.report.addresses.size());
    printText(draft, family, chance, sink);
    return TextSink::plain(sink.text());
}

} // namespace

LookAlike makeLookAlike(quint64 seed, quint64 index)
{
    Chance figures(seed, index, Chance::Stream::Figures);
    Chance chance(seed, index, Chance::Stream::Prose);
    Chance styling(seed, index, Chance::Stream::Style);
    const TrueReport report = makeTrueReport(figures);
    LookAlike result;
    result.kind = static_cast<LookAlike::Kind>(chance.below(4));
    switch (result.kind) {
    case LookAlike::Kind::Explanation:
        result.text = explanation(report, chance);
        break;
    case LookAlike::Kind::Notice:
        result.text = notice(report, chance);
        break;
    case LookAlike::Kind::HalfYear:
        result.text = halfYear(report, chance);
        break;
    case LookAlike::Kind::Template: {
        const Family &family = chooseFamily(chance, false);
        result.text = blankTemplate(report, makeStyle(styling), family, chance);
        break;
    }
    }
    return result;
}

QString lookAlikeName(LookAlike::Kind kind)
{
    switch (kind) {
    case LookAlike::Kind::Explanation:
        return u"explanation"_s;
    case LookAlike::Kind::Notice:
        return u"notice"_s;
    case LookAlike::Kind::HalfYear:
        return u"half-year"_s;
    case LookAlike::Kind::Template:
        return u"template"_s;
    }
    return {};
}

} // namespace gouji::accuracy
