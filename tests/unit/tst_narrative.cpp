// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/narrative_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestNarrative : public QObject
{
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void rules_data();
    void rules();
    void everyRuleHasARow();
    void blankCellsAreUndecided();
};

void TestNarrative::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("plain") << "收到申请12件"
                           << "12"
                           << "件";
    QTest::newRow("separators") << "收到申请3,119件"
                                << "3119"
                                << "件";
    QTest::newRow("full width") << "收到申请３１件"
                                << "31"
                                << "件";
    QTest::newRow("ten thousands") << "作出行政许可决定1.2万件"
                                   << "12000"
                                   << "件";
    QTest::newRow("money keeps its unit") << "行政事业性收费15.279万元"
                                          << "15.279"
                                          << "万元";
    QTest::newRow("chinese") << "收到申请十二件"
                             << "12"
                             << "件";
    QTest::newRow("chinese two") << "收到申请两件"
                                 << "2"
                                 << "件";
    QTest::newRow("chinese hundreds") << "收到申请一百零五件"
                                      << "105"
                                      << "件";
    QTest::newRow("percent") << "答复率37.5%"
                             << "37.5"
                             << "%";
    QTest::newRow("percent in words") << "答复率百分之三十"
                                      << "30"
                                      << "%";
    QTest::newRow("a document's number is none") << "国办函〔2020〕109号" << QString() << QString();
    QTest::newRow("an article is none") << "依照第三十三条的规定" << QString() << QString();
    QTest::newRow("a date is none") << "2023年12月31日" << QString() << QString();
    QTest::newRow("a telephone line is none") << "12345热线和0351-1234567" << QString() << QString();
    QTest::newRow("a line by its number alone is none") << "答复12345热线转办" << QString() << QString();
    QTest::newRow("a table's number is none") << "表2　2022年度收到和处理申请情况" << QString() << QString();
    QTest::newRow("tables are counted") << "报送报表2份"
                                        << "2"
                                        << "份";
    QTest::newRow("a line's platform is none") << "12345政务服务热线工单" << QString() << QString();
    QTest::newRow("as many things as a line's number") << "发布信息12345条"
                                                       << "12345"
                                                       << "条";
    QTest::newRow("tenths") << "申请量下降了三成"
                            << "30"
                            << "%";
    QTest::newRow("tenths and a half of one") << "网络申请占六成五"
                                              << "65"
                                              << "%";
    QTest::newRow("no tenths: set up") << "增加一成立于2019年的机构，完成三成员单位联审。" << QString() << QString();
    QTest::newRow("first, second are none") << "一是加强领导。" << QString() << QString();
}

void TestNarrative::values()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    const Narrative narrative = readText(text);
    QCOMPARE(static_cast<int>(narrative.figures.size()), value.isEmpty() ? 0 : 1);
    if (value.isEmpty())
        return;
    QCOMPARE(narrative.figures.front().value.toString(), value);
    QCOMPARE(narrative.figures.front().unit, unit);
}

void TestNarrative::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("fails"); // rule and severity; empty: nothing may be found
    const QString twelve = QStringLiteral("requests/new/total=12 requests/total/total=12");
    QTest::newRow("figure: differs") << "收到政府信息公开申请13件" << twelve << "narrative.figure error";
    QTest::newRow("figure: agrees") << "收到政府信息公开申请12件" << twelve << "";
    QTest::newRow("figure: accepted with those carried in") << "受理申请14件"
                                                            << "requests/new/total=12 requests/carried_in/total=2"
                                                            << "";
    QTest::newRow("figure: accepted, neither meaning") << "受理申请15件"
                                                       << "requests/new/total=12 requests/carried_in/total=2"
                                                       << "narrative.figure error";
    QTest::newRow("figure: money rounded") << "行政事业性收费128.46万元"
                                           << "proactive/fees/amount=128.4567"
                                           << "";
    QTest::newRow("figure: money half a unit off") << "行政事业性收费128.47万元"
                                                   << "proactive/fees/amount=128.4567"
                                                   << "narrative.figure error";
    QTest::newRow("doubtful: differs") << "依申请公开3件" << twelve << "narrative.doubtful note";
    QTest::newRow("doubtful: agrees") << "依申请公开12件" << twelve << "";
    QTest::newRow("answered: other handling left out")
        << "答复申请10件" << twelve + QStringLiteral(" requests/other.rest/total=2") << "narrative.answered warning";
    QTest::newRow("answered: all") << "答复申请12件" << twelve + QStringLiteral(" requests/other.rest/total=2") << "";
    QTest::newRow("none received: one in the table")
        << "未收到政府信息公开申请" << twelve << "narrative.none_received error";
    QTest::newRow("none received: only carried in") << "未收到政府信息公开申请"
                                                    << "requests/carried_in/total=2"
                                                    << "";
    QTest::newRow("none happened: one in the table") << "未发生行政复议、行政诉讼案件"
                                                     << "disputes/direct/total=1"
                                                     << "narrative.none_happened error";
    QTest::newRow("none happened: none") << "未发生行政复议、行政诉讼案件"
                                         << ""
                                         << "";
    QTest::newRow("all done: carried out")
        << "收到申请12件，均已办结" << twelve + QStringLiteral(" requests/carried_out/total=1")
        << "narrative.all_done warning";
    QTest::newRow("all done: nothing left") << "收到申请12件，均已办结" << twelve << "";
    QTest::newRow("all upheld: one pending") << "行政复议2件，均获维持"
                                             << "disputes/reconsideration/total=2 disputes/reconsideration/upheld=1"
                                             << "narrative.all_upheld warning";
    QTest::newRow("all upheld: so it is") << "行政复议2件，均获维持"
                                          << "disputes/reconsideration/total=2 disputes/reconsideration/upheld=2"
                                          << "";
    const QString outcomes = QStringLiteral("disputes/reconsideration/total=5 disputes/reconsideration/upheld=4 "
                                            "disputes/reconsideration/corrected=2");
    QTest::newRow("enumeration: more than the total")
        << "因政府信息公开被申请行政复议5件（维持4件、纠正2件）" << outcomes << "narrative.enumeration error";
    QTest::newRow("enumeration: as many") << "因政府信息公开被申请行政复议5件（维持4件、纠正1件）"
                                          << "disputes/reconsideration/total=5 disputes/reconsideration/upheld=4 "
                                             "disputes/reconsideration/corrected=1"
                                          << "";
    QTest::newRow("short: three parts do not make the total") << "发布信息20条，其中动态9条、公告5条、政策5条"
                                                              << ""
                                                              << "narrative.enumeration_short warning";
    QTest::newRow("short: two parts need not be all") << "发布信息20条，其中动态9条、公告5条"
                                                      << ""
                                                      << "";
    QTest::newRow("units: differ") << "发布信息14件，其中动态9条、公告5条"
                                   << ""
                                   << "narrative.enumeration_units note";
    QTest::newRow("units: the same") << "发布信息14条，其中动态9条、公告5条"
                                     << ""
                                     << "";
    QTest::newRow("share: wrong") << "发布信息40条，其中动态30条，占70%"
                                  << ""
                                  << "narrative.share error";
    QTest::newRow("share: rounded to one digit") << "发布信息3条，其中动态2条，占66.7%"
                                                 << ""
                                                 << "";
    QTest::newRow("share: half a unit of the last digit") << "发布信息8条，其中动态1条，占12%"
                                                          << ""
                                                          << "";
    QTest::newRow("share: the other half") << "发布信息8条，其中动态1条，占13%"
                                           << ""
                                           << "";
    QTest::newRow("share: more than half a unit") << "发布信息8条，其中动态1条，占14%"
                                                  << ""
                                                  << "narrative.share error";
    QTest::newRow("growth: wrong") << "收到申请12件，比2022年的10件增长25%" << twelve << "narrative.growth error";
    QTest::newRow("growth: right") << "收到申请12件，比2022年的10件增长20%" << twelve << "";
    QTest::newRow("growth: a fall") << "收到申请12件，较去年的15件下降20%" << twelve << "";
    QTest::newRow("growth: a difference") << "收到申请12件，较去年的15件减少2件" << twelve << "narrative.growth error";
    QTest::newRow("listing: three named, four announced") << "链接了甲网、乙网、丙网四个平台"
                                                          << ""
                                                          << "narrative.listing note";
    QTest::newRow("listing: as many") << "链接了甲网、乙网、丙网、丁网四个平台"
                                      << ""
                                      << "";
    QTest::newRow("listing: and others") << "链接了甲网、乙网、丙网等9个平台"
                                         << ""
                                         << "";

    const QString year = QStringLiteral("requests/new/total=71 requests/carried_in/total=6 requests/total/total=68 "
                                        "requests/carried_out/total=9 proactive/licensing/decisions=238 "
                                        "proactive/penalties/decisions=20 disputes/reconsideration/total=5 "
                                        "requests/new/natural_person=60 requests/granted/total=12 "
                                        "requests/partial/total=16 requests/unavailable.not_held/total=40");
    const auto row = [&](const char *name, const char *text, const char *fails) {
        QTest::newRow(name) << QString::fromUtf8(text) << year << QString::fromLatin1(fails);
    };
    row("months: parts of the year", "收到申请71件,1-6月收到30件,7-12月收到41件。", "");
    row("months: January and December alone", "1月收到申请5件,12月收到申请8件。", "");
    row("months: the whole year", "1-12月收到申请72件。", "narrative.figure error");
    row("months: the whole year by its days", "2023年1月1日至12月31日收到申请72件。", "narrative.figure error");
    row("months: up to the end of the year", "截至2023年12月31日,收到申请72件。", "narrative.figure error");
    row("months: up to June", "截至2023年6月30日,收到申请30件。", "");
    row("carried in: of another figure", "共收到申请71件,办理77件(其中上年结转6件),结转下年9件。", "");
    row("carried in: included", "共收到申请77件(其中上年结转6件)。", "");
    row("carried in: new ones told all the same", "共收到申请71件,其中上年结转6件。", "");
    row("carried in: beside the new ones", "办理77件(本年新收71件,上年结转6件)。", "");
    row("carried in: neither meaning", "共收到申请75件(其中上年结转6件)。", "narrative.figure error");
    row("share: subjects side by side", "共收到申请71件,涉及拆迁40件,占56.3%;涉及规划31件,占43.7%。", "");
    row("share: subjects behind 其中", "共收到申请71件,其中涉及拆迁40件,占56.3%;涉及规划31件,占43.7%。", "");
    row("share: of one subject, wrong", "共收到申请71件,涉及拆迁40件,占56.3%;涉及规划31件,占53.7%。",
        "narrative.share error");
    row("share: of an outer whole", "收到申请71件,其中自然人60件,其中涉及拆迁30件,占42.3%。", "");
    row("parts of the answers", "年内答复申请68件,其中本年新收的62件,上年结转的6件。", "narrative.doubtful note");
    row("parts of those received", "收到申请71件,其中62件已办结,9件正在办理。", "narrative.doubtful note");
    row("parts of those received, without a word for it", "收到申请71件,已办结62件,正在办理9件。",
        "narrative.doubtful note");
    row("parts that are none: they do not add up", "收到申请71件,已办结62件,正在办理8件。", "narrative.figure error");
    row("done: no part", "收到申请71件,办结62件。", "narrative.figure error");
    row("two verbs: done and carried in", "当年办结申请62件,上年结转办结6件,9件结转下年度。", "");
    row("two verbs: done and new", "办结上年结转申请6件,办结本年新收申请62件。", "narrative.doubtful note");
    row("parts of those done", "办结申请68件,其中上年结转申请6件,本年申请62件。", "");
    row("powers: by 事项", "行政许可事项35项,行政处罚事项120项,行政强制事项6项。", "");
    row("powers: several before one 事项", "梳理行政许可、行政处罚事项155件,行政强制等事项6件。", "");
    row("powers: none were used", "无行政许可、行政处罚事项。", "narrative.none_happened error");
    row("powers: by their unit", "行政许可35项,行政处罚120项。", "");
    row("decisions: in the unit of powers", "作出行政许可决定35项。", "narrative.figure error");
    row("decisions: the verb before the list", "作出行政许可238件、行政处罚21件。", "narrative.figure error");
    row("subjects that are decisions", "收到申请71件,内容主要为房屋征收40件、行政处罚31件。", "");
    row("disputes: another cause", "因征地引发行政复议案件12件,行政诉讼8件。", "");
    row("disputes: a list that was handled", "办理行政复议案件120件、行政应诉案件30件。", "narrative.doubtful note");
    row("disputes: no cause named", "行政复议案件120件。", "narrative.doubtful note");
    row("disputes: our cause", "因政府信息公开引发行政复议案件12件,行政诉讼0件。", "narrative.figure error");
    row("a difference: told before the comma", "与上年相比,收到申请数量增加12件。", "");
    row("a difference: without a year", "收到申请增加了12件。", "");
    row("a difference: up to a number", "与上年相比,收到申请增加到72件。", "narrative.figure error");
    row("a difference: against last year's figure", "与2022年的60件相比,2023年收到申请71件,增加11件。", "");
    row("a difference: against last year's figure, wrong", "与2022年的60件相比,2023年收到申请71件,增加12件。",
        "narrative.growth error");
    row("last year in between: the list is of this year's", "收到申请71件(上年50件),其中网络申请40件、信函申请31件。",
        "");
    row("last year in between: the list is too long", "收到申请71件(上年50件),其中网络申请40件、信函申请33件。",
        "narrative.enumeration_short warning");
    row("last year in between, in commas", "收到申请71件,上年50件,其中网络申请40件、信函申请31件。", "");
    row("last year in between, in commas, and too long", "收到申请71件,上年50件,其中网络申请40件、信函申请33件。",
        "narrative.enumeration_short warning");
    row("last year in between: the list is last year's", "收到申请71件,上年50件,其中自然人申请40件、企业申请10件。",
        "");
    row("last year in between: a part of this year's is wrong",
        "收到申请71件,上年50件,其中自然人申请61件、企业申请10件。", "narrative.figure error");
    row("last year in between: a sentence of its own", "收到申请71件,2022年收到申请50件,其中自然人申请40件。", "");
    row("last year within the list", "收到申请71件,其中网络申请40件,上年35件,信函申请31件。", "");
    row("another row: something else was counted", "收到申请71件。执法方面,立案45件,办结43件。", "");
    row("another row: in the same sentence", "收到申请71件,立案45件,办结43件。", "");
    row("another row: named behind the figure", "收到申请71件。办结43件执法案件。", "");
    row("another row: measures and not documents", "无行政规范性文件。出台12条惠企措施。", "");
    row("the row of the sentence before", "收到申请71件。办结67件。", "narrative.figure error");
    row("the row of the sentence before, in a frame", "收到申请71件。在法定期限内办结67件。", "narrative.figure error");
    row("the row of the sentence before, by our own name", "收到申请71件。青石县科学技术局办结67件。",
        "narrative.figure error");
    row("the row of this sentence", "立案45件,收到申请72件。", "narrative.figure error");
    row("a share of something else", "作出行政许可决定238件,即办件占比61.3%。", "");
    row("parts of what was decided", "作出行政许可决定238件,其中准予许可230件,不予许可8件。", "");
    row("disputes: ours in brackets", "办理行政复议案件96件(其中涉及政府信息公开的5件)。", "");
    row("disputes: ours in brackets, wrong", "办理行政复议案件96件(其中涉及政府信息公开的4件)。",
        "narrative.figure error");
    row("disputes: older ones are among them", "上年度尚未审结的1件行政复议案件已审结,本年度新发生行政复议案件4件。",
        "");
    row("disputes: two ways to correct", "行政复议5件,撤销3件,确认违法2件。", "");
    row("those below received a part", "全区共收到申请71件,其中本级收到20件。", "");
    row("units: phases and bodies", "通报2期,涉及单位13家。", "");
    row("both together: right", "新收申请71件,加上上年结转的6件,共计77件。", "");
    row("both together: wrong", "新收申请71件,加上上年结转的6件,共计78件。", "narrative.figure error");
    row("both together: of something else", "新收申请71件,上年结转6件,共计发布信息80条。", "");
    row("both together: of three", "办结68件,结转下年度9件,共计78件。", "");
    row("subjects by their kind", "收到申请71件,从内容看,征地类40件、规划许可类31件。", "");
    row("not yet done", "收到申请71件,剩余9件将在法定期限内答复。", "");
    row("a term is no part of a list", "办结申请68件,其中10个工作日内办结34件,占50%。", "");
    row("a term is no part of a list: a wrong share", "办结申请68件,其中10个工作日内办结34件,占60%。",
        "narrative.share error");
    const QString outcomesToo = QStringLiteral("disputes/reconsideration/total=5 disputes/reconsideration/upheld=2 "
                                               "disputes/reconsideration/corrected=1");
    QTest::newRow("a list that goes on with an outcome of another name")
        << "因政府信息公开被申请行政复议5件,其中维持2件、纠正1件、和平解决2件。" << outcomesToo << "";
    QTest::newRow("a list that goes on, and is too long")
        << "因政府信息公开被申请行政复议5件,其中维持2件、纠正1件、和平解决3件。" << outcomesToo
        << "narrative.enumeration_short warning";
    row("the rest of another part", "71件申请中,同类申请41件,对其中31件合并办理,其余40件逐件回函。", "");
    row("the rest of a list that is too long", "71件申请中,同类申请41件,涉农申请10件,其余40件。",
        "narrative.enumeration_short warning");
    row("times of cases are cases", "办理事项42件次,其中现场20件、网上22件。", "");
    row("schools of the area", "收到申请71件,所辖中小学校共收到申请23件。", "");
    row("disputes: ours among two kinds",
        "行政复议、行政诉讼案件分别为63件、28件,其中涉政府信息公开的行政复议5件、行政诉讼0件。", "");
    row("disputes: ours among two kinds, wrong",
        "行政复议、行政诉讼案件分别为63件、28件,其中涉政府信息公开的行政复议5件、行政诉讼1件。",
        "narrative.figure error");
    row("carried over, and no year told: in", "新收申请71件、结转6件。", "");
    row("carried over, and no year told: out", "新收申请71件、结转9件。", "");
    row("carried over, and no year told: neither", "新收申请71件、结转8件。", "narrative.doubtful note");
    row("persons, and not applications", "收到申请71件,其中自然人14人。", "");
    row("two years together", "两年来共收到申请131件。", "");
    row("disputes: of a cause of their own", "土地权属争议另有11件进入复议程序。", "");
    row("a line's sheets", "办理12345热线诉求,答复12345热线转办。", "");
    row("a system of bodies", "2023年,区政府系统共收到政府信息公开申请1203件,其中我局71件。", "");
    row("a body of its own", "2023年,我局共收到政府信息公开申请1203件。", "narrative.figure error");
    row("short: carried out completes the list",
        "共办理申请77件,其中予以公开12件,部分公开16件,无法提供40件,结转下年度9件。", "");
    row("short: carried out to be handled on",
        "共办理申请77件,其中予以公开12件、部分公开16件、无法提供40件、结转下年度继续办理9件。", "");
    row("short: carried out behind a semicolon",
        "共办理申请77件,其中予以公开12件,部分公开16件,无法提供40件;结转下年度9件。", "");
    row("short: carried out does not complete it",
        "共办理申请77件,其中予以公开12件,部分公开16件,不予公开0件,结转下年度9件。",
        "narrative.enumeration_short warning");
}

void TestNarrative::rules()
{
    QFETCH(QString, text);
    QFETCH(QString, cells);
    QFETCH(QString, fails);
    const ReportState state(paragraphOf(text, cells).extraction());
    const QStringList found = failing(state);
    if (fails.isEmpty())
        QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u' ')));
    else
        QVERIFY2(found.contains(fails), qUtf8Printable(found.join(u' ')));
    if (!fails.endsWith(QLatin1String(" error")))
        QVERIFY2(found.filter(QStringLiteral(" error")).isEmpty(), qUtf8Printable(found.join(u' ')));
}

void TestNarrative::everyRuleHasARow()
{
    // Rows of rules_data are named after their rule; each rule must have one that fails.
    static const QStringList rows = {QStringLiteral("figure"),
                                     QStringLiteral("doubtful"),
                                     QStringLiteral("answered"),
                                     QStringLiteral("none_received"),
                                     QStringLiteral("none_happened"),
                                     QStringLiteral("all_done"),
                                     QStringLiteral("all_upheld"),
                                     QStringLiteral("enumeration"),
                                     QStringLiteral("enumeration_short"),
                                     QStringLiteral("enumeration_units"),
                                     QStringLiteral("share"),
                                     QStringLiteral("growth"),
                                     QStringLiteral("listing")};
    QStringList rules;
    for (const RuleDescription &rule : ruleCatalogue()) {
        if (rule.id.startsWith(QLatin1String("narrative.")))
            rules.append(rule.id.mid(10));
    }
    QCOMPARE(rules, rows);
}

void TestNarrative::blankCellsAreUndecided()
{
    for (const CellState state : {CellState::Blank, CellState::Ambiguous, CellState::Missing}) {
        ReportMaker maker;
        auto source = std::make_shared<SourceText>(*maker.extraction().source);
        source->text = QStringLiteral("收到申请12件，均已办结。未发生行政复议。");
        maker.extraction().source = source;
        maker.without("requests/new/total", state).without("requests/carried_out/total", state);
        maker.without("disputes/reconsideration/total", state);
        QCOMPARE(failing(maker.state()), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestNarrative)
#include "tst_narrative.moc"
