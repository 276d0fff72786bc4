// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/narrative_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Figures whose subject, period, unit or scope is not that of the form: nothing is said of them, and what stands beside
/// them is held against the tables as ever.
class TestNarrativeLeftOpen : public QObject
{
    Q_OBJECT
private slots:
    void rules_data();
    void rules();
};

void TestNarrativeLeftOpen::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("fails"); // rule and severity; empty: nothing may be found
    const QString twelve = QStringLiteral("requests/new/total=12 requests/total/total=12 requests/granted/total=12");

    QTest::newRow("since the Regulations: no figure of the year")
        << "自《条例》修订施行以来，累计收到政府信息公开申请138件" << twelve << "";
    QTest::newRow("since this year began: the year's figure")
        << "今年以来，累计收到政府信息公开申请138件" << twelve << "narrative.figure error";
    QTest::newRow("since the year reported on: the year's figure")
        << "2023年以来，收到政府信息公开申请13件" << twelve << "narrative.figure error";
    QTest::newRow("a range of years") << "2021至2023年，收到政府信息公开申请40件" << twelve << "";
    QTest::newRow("a range of years with a dash") << "2019—2023年，我局收到政府信息公开申请40件" << twelve << "";
    QTest::newRow("one year against another is no range")
        << "2023年收到政府信息公开申请13件，比2022年多1件" << twelve << "narrative.figure error";
    QTest::newRow("not one of them: a denial and no figure") << "未发生一起行政复议案件"
                                                             << "disputes/reconsideration/total=0"
                                                             << "";
    QTest::newRow("not one of them, and the table has one") << "未发生一起行政复议案件"
                                                            << "disputes/reconsideration/total=1"
                                                            << "narrative.none_happened error";
    QTest::newRow("one of them did happen") << "发生一起行政复议案件"
                                            << "disputes/reconsideration/total=1"
                                            << "";
    QTest::newRow("letters written are no answers") << "依申请公开答复文书共38份，均在法定期限内送达" << twelve << "";
    QTest::newRow("answers are answers") << "答复依申请公开38件" << twelve << "narrative.figure error";
    QTest::newRow("papers by their mark") << "全年印发文件215份，其中主动公开120份、不予公开95份" << twelve << "";
    QTest::newRow("requests by their result")
        << "答复申请12件，其中予以公开11件、不予公开1件" << twelve << "narrative.figure error|narrative.figure error";
    QTest::newRow("requests counted in 条 throughout")
        << "收到政府信息公开申请12条，其中予以公开11条" << twelve << "narrative.figure error";
    QTest::newRow("subjects in a list") << "申请内容主要涉及征地补偿7件、规划许可4件、项目审批1件" << twelve << "";
    QTest::newRow("decisions in a list of their own")
        << "作出行政许可决定4件、行政处罚决定3件"
        << "proactive/licensing/decisions=5 proactive/penalties/decisions=3"
        << "narrative.figure error";
    QTest::newRow("from last year's number to this year's") << "申请数量由9件增至12件" << twelve << "";
    QTest::newRow("and a fall that is not between them")
        << "申请数量由15件降至12件，降幅30%" << twelve << "narrative.growth error";
    QTest::newRow("and a difference that is") << "申请数量由上年的15件减少到12件，减少3件" << twelve << "";
    QTest::newRow("and a difference that is not")
        << "申请数量由上年的15件减少到12件，减少4件" << twelve << "narrative.growth error";
    const QString documents = QStringLiteral("proactive/normative/issued=8 proactive/normative/repealed=11 "
                                             "proactive/normative/in_force=161");
    QTest::newRow("documents gone through")
        << "共186件规范性文件纳入清理，其中继续有效142件、废止44件" << documents << "";
    QTest::newRow("documents made and repealed")
        << "制发规范性文件8件，废止12件，现行有效161件" << documents << "narrative.figure error";
    QTest::newRow("accounts, then what they told")
        << "开设政务新媒体3个，其中微信1个、微博1个、抖音1个，发布信息分别为624条、318条、97条" << QString() << "";
    QTest::newRow("accounts that are not as many")
        << "开设政务新媒体3个，其中微信1个、微博1个、抖音2个" << QString() << "narrative.enumeration_short warning";
    QTest::newRow("of the new ones, those done and those left over")
        << "上年结转申请3件已办结；新收36件，办结33件，结转下年度3件"
        << "requests/new/total=36 requests/carried_in/total=3 requests/total/total=36 requests/carried_out/total=3"
        << "";
    QTest::newRow("done and left over, and the table has more left over")
        << "上年结转申请3件已办结；新收36件，办结33件，结转下年度3件"
        << "requests/new/total=36 requests/carried_in/total=3 requests/total/total=35 requests/carried_out/total=4"
        << "narrative.doubtful note|narrative.figure error";
    QTest::newRow("a total told behind its parts") << "微信发布280条，微博发布140条，共计420条" << QString() << "";
    QTest::newRow("a total behind that is not their sum")
        << "微信发布280条，微博发布140条，共计430条" << QString() << "narrative.enumeration_short warning";
    QTest::newRow("a total behind of something else")
        << "微信发布280条，微博发布140条，共阅读3000条" << QString() << "";
    QTest::newRow("a total behind things that were done one after the other")
        << "收到来信15件，办结来信14件，共计15件" << QString() << "";
    QTest::newRow("a rate of those told") << "收到留言240条，已回复236条，回复率98.3%" << QString() << "";
    QTest::newRow("a rate that is not theirs")
        << "收到留言240条，已回复236条，回复率100%" << QString() << "narrative.share error";
    QTest::newRow("a rate of those in time need not be of all")
        << "收到留言240条，已回复236条，按时回复率100%" << QString() << "";
    QTest::newRow("something done with some of them") << "对3件申请进行拆分，拆分后按17件办理" << twelve << "";
    QTest::newRow("some of them told as received") << "拆分后共收到申请17件" << twelve << "narrative.figure error";
    QTest::newRow("another name for the same outcome")
        << "因政府信息公开被申请行政复议6件，其中维持5件、驳回1件"
        << "disputes/reconsideration/upheld=5 disputes/reconsideration/other=1 disputes/reconsideration/total=6"
        << "";
    QTest::newRow("penalties that were not imposed") << "作出行政处罚决定860件，不予处罚97件"
                                                     << "proactive/penalties/decisions=860"
                                                     << "";
    QTest::newRow("penalties that were") << "作出行政处罚决定870件，不予处罚97件"
                                         << "proactive/penalties/decisions=860"
                                         << "narrative.figure error";
    QTest::newRow("points between two shares") << "网上申请占比由78.4%上升至85.7%，提高7.3个百分点" << QString() << "";
    QTest::newRow("points that are not between them")
        << "网上申请占比由78.4%上升至85.7%，提高8.3个百分点" << QString() << "narrative.growth error";
    const QString persons = QStringLiteral("requests/new/total=12 requests/new/natural_person=11 "
                                           "requests/new/business=1 requests/total/total=12");
    QTest::newRow("all by natural persons, and one is a company's")
        << "收到政府信息公开申请12件，均为自然人提出" << persons << "narrative.none_happened error";
    QTest::newRow("all by natural persons, and so they are")
        << "收到政府信息公开申请12件，均为自然人提出" << twelve << "";
    QTest::newRow("some of them all by natural persons")
        << "收到政府信息公开申请12件，其中重复申请均为自然人提出" << persons << "";
    QTest::newRow("applicants in turn, and what they did")
        << "自然人、商业企业分别提出政府信息公开申请11件、2件" << persons << "narrative.figure error";
    QTest::newRow("applicants in turn, rightly")
        << "自然人、商业企业分别提出政府信息公开申请11件、1件" << persons << "";
    QTest::newRow("the area by bodies, more than it has") << "发布信息812条，其中县直部门发布397条，各乡镇发布425条"
                                                          << QString() << "narrative.enumeration_short warning";
    QTest::newRow("the area by some bodies")
        << "发布信息812条，其中县直部门发布397条，各乡镇发布25条" << QString() << "";
    QTest::newRow("not a part of the figure right before")
        << "审核文件31件，提出意见102条；其中转为正式印发5件" << QString() << "";
    QTest::newRow("results of all, not of those carried in")
        << "收到政府信息公开申请11件，连同上年结转1件，全部办结，其中予以公开12件"
        << "requests/new/total=11 requests/carried_in/total=1 requests/total/total=12 requests/granted/total=12"
        << "";
    const QString documentsNow = QStringLiteral("proactive/normative/issued=9 proactive/normative/in_force=87");
    QTest::newRow("in force when the year began")
        << "年初现行有效行政规范性文件92件，新制发9件，现行有效87件" << documentsNow << "";
    QTest::newRow("issued since, by another number")
        << "年初现行有效行政规范性文件92件，新制发8件，现行有效87件" << documentsNow << "narrative.figure error";
    QTest::newRow("what is left over completes a wider list")
        << "处理来信15件，已办14件，其中表扬9件、咨询2件、求助3件，在办1件" << QString() << "";
    QTest::newRow("and a list that is too long") << "处理来信18件，已办14件，其中表扬9件、咨询2件、求助4件" << QString()
                                                 << "narrative.enumeration_short warning";
    QTest::newRow("so many times last year's, and the rise")
        << "收到政府信息公开申请12件，是上年3件的4倍，增幅达300%" << twelve << "";
    QTest::newRow("so many times last year's, and another rise")
        << "收到政府信息公开申请12件，是上年3件的4倍，增幅达400%" << twelve << "narrative.growth error";
    QTest::newRow("a word that is not known before the verb") << "会商办理疑难申请5件" << twelve << "";
    QTest::newRow("those in time are doubtful, and told")
        << "收到申请12件。按期办结11件" << twelve << "narrative.doubtful note";
    QTest::newRow("a rest that is not counted")
        << "发布信息894条，其中动态215条，公告174条，政策163条，其余为综合类信息" << QString() << "";
    QTest::newRow("a list that is short of its total") << "发布信息894条，其中动态215条，公告174条，政策163条，均已归档"
                                                       << QString() << "narrative.enumeration_short warning";
    QTest::newRow("the rest of a greater whole")
        << "13件来信中有4件需要核实，其中2件仍不清楚，其余9件已答复" << QString() << "";
    QTest::newRow("a rest that is too much")
        << "来信12件，其中咨询8件，其余5件" << QString() << "narrative.enumeration_short warning";
    QTest::newRow("a share of what has been said") << "抽查的120条信息中，6条分类不准确，占5%" << QString() << "";
    QTest::newRow("a wrong share of what has been said")
        << "抽查的120条信息中，6条分类不准确，占6%" << QString() << "narrative.share error";
    QTest::newRow("made in the name of another")
        << "以县政府名义印发行政规范性文件2件，以本局名义印发9件" << documentsNow << "";
    QTest::newRow("made in our own name")
        << "以县政府名义印发行政规范性文件2件，以本局名义印发8件" << documentsNow << "narrative.figure error";
    QTest::newRow("a list in brackets with verbs")
        << "调整条目168条（新增75条、修改64条、删除39条）" << QString() << "narrative.enumeration_short warning";
    // Sentences of the commonest kinds, each with what is right or not to be told.
    const QString base = QStringLiteral("requests/new/total=12 requests/new/natural_person=10 requests/new/business=2 "
                                        "requests/granted/total=8 requests/partial/total=2 requests/total/total=10 "
                                        "requests/carried_out/total=2 proactive/normative/issued=5 "
                                        "proactive/normative/repealed=2 proactive/normative/in_force=20 "
                                        "proactive/licensing/decisions=12 proactive/penalties/decisions=30 "
                                        "disputes/reconsideration/total=2 disputes/direct/total=1");
    const QString ofPersons = QStringLiteral("requests/new/total=12 requests/new/natural_person=12 "
                                             "requests/total/total=12 requests/granted/total=12");
    QTest::newRow("answers to some, told by what was answered")
        << "全年共对11件政府信息公开申请作出答复" << base << "narrative.figure error";
    QTest::newRow("answers to all of them") << "全年共对10件政府信息公开申请作出答复" << base << "";
    QTest::newRow("answers about requests") << "我局就13件申请作出答复" << base << "narrative.figure error";
    QTest::newRow("answers by law") << "对13件依申请公开申请依法答复" << base << "narrative.figure error";
    QTest::newRow("some of them taken apart") << "将3件申请拆分，按17件办理" << base << "";
    QTest::newRow("parts in 条 in the next sentence")
        << "全年共收到政府信息公开申请12条。其中，予以公开9条，部分公开2条" << base
        << "narrative.figure error|narrative.enumeration_short warning";
    QTest::newRow("answers in 份 in the next sentence")
        << "收到信息公开申请12份。已答复11份" << base << "narrative.figure error";
    QTest::newRow("right answers in 份 in the next sentence") << "收到信息公开申请12份。已答复10份" << base << "";
    QTest::newRow("answers in 份 behind requests in 件")
        << "收到政府信息公开申请12件，答复11份" << base << "narrative.figure error";
    QTest::newRow("papers in 份 behind requests in 件") << "收到政府信息公开申请12件，送达文书11份" << base << "";
    QTest::newRow("a year that is the most since")
        << "2023年是党的二十大以来的关键一年，我局收到政府信息公开申请13件" << base << "narrative.figure error";
    QTest::newRow("a year, and since the Regulations")
        << "2023年，我局自新修订的《条例》施行以来，严格办理，共收到申请13件" << base << "narrative.figure error";
    QTest::newRow("a year, and all since the Regulations")
        << "2023年，我局自新修订的《条例》施行以来，累计收到政府信息公开申请138件" << base << "";
    QTest::newRow("up to a year, and since the Regulations")
        << "截至2023年底，自《条例》施行以来，共收到政府信息公开申请138件" << base << "";
    QTest::newRow("the most ever") << "2023年收到申请12件，历史以来最多，答复11件" << base << "narrative.figure error";
    QTest::newRow("since January of the year")
        << "2023年1月以来，收到政府信息公开申请13件" << base << "narrative.figure error";
    QTest::newRow("since January of this year")
        << "今年1月以来，收到政府信息公开申请13件" << base << "narrative.figure error";
    QTest::newRow("since June of the year") << "2023年6月以来，收到政府信息公开申请8件" << base << "";
    QTest::newRow("since January of another year") << "2019年1月以来，收到政府信息公开申请40件" << base << "";
    QTest::newRow("penalties behind licences of a field")
        << "重点领域行政许可12件，行政处罚31件" << base << "narrative.figure error";
    QTest::newRow("right penalties behind licences of a field") << "重点领域行政许可12件，行政处罚30件" << base << "";
    QTest::newRow("penalties behind licences in enforcement")
        << "行政执法方面行政许可12件，行政处罚31件" << base << "narrative.figure error";
    QTest::newRow("documents on something, and repealed ones")
        << "公开有关规范性文件5件，废止3件" << base << "narrative.figure error";
    QTest::newRow("lawsuits behind reviews about disclosure")
        << "收到关于政府信息公开的行政复议2件，行政诉讼2件" << base << "narrative.doubtful note";
    QTest::newRow("subjects behind a figure") << "收到来信12件，涉及征地7件、行政处罚5件" << base << "";
    QTest::newRow("a year as another one")
        << "2023年和2022年同期基本持平，收到政府信息公开申请13件" << base << "narrative.figure error";
    QTest::newRow("a year like another one")
        << "2023年与2022年一样，收到政府信息公开申请13件" << base << "narrative.figure error";
    QTest::newRow("two years at once") << "2023年和2022年收到政府信息公开申请40件" << base << "";
    QTest::newRow("one that was not answered")
        << "收到政府信息公开申请12件，未答复一件" << base << "narrative.doubtful note";
    QTest::newRow("as many as were not answered") << "收到政府信息公开申请12件，未答复2件" << base << "";
    QTest::newRow("answers to each of them")
        << "全年就11件政府信息公开申请逐一答复" << base << "narrative.figure error";
    QTest::newRow("received in 条 under a heading")
        << "依申请公开情况。全年共收到13条" << base << "narrative.figure error";
    QTest::newRow("those done are all by persons") << "收到政府信息公开申请12件，办结的全部为自然人申请" << base << "";
    QTest::newRow("some answered together") << "对5件申请合并作出答复" << base << "";
    QTest::newRow("a year, and together since it was founded")
        << "2023年，我局自成立以来共收到政府信息公开申请300件" << base << "";
    QTest::newRow("subjects told with commas") << "主要涉及征地7件，行政处罚3件" << base << "";
    QTest::newRow("penalties behind a list of subjects")
        << "来信主要涉及征地7件、拆迁2件，作出行政处罚31件" << base << "narrative.figure error";
    QTest::newRow("reviews behind subjects")
        << "收到申请12件，内容涉及规划3件、征地9件，发生行政复议3件" << base << "narrative.figure error";
    QTest::newRow("applicants and a rest, beside last year's requests")
        << "2022年收到申请20件，2023年收到12件，其中自然人10件，其余3件" << base
        << "narrative.enumeration_short warning";
    QTest::newRow("applicants and a rest that fits")
        << "2022年收到申请20件，2023年收到12件，其中自然人10件，其余2件" << base << "";
    QTest::newRow("documents gone through, and then those of the year")
        << "清理规范性文件50件，其中继续有效30件、废止20件；制发5件，现行有效20件" << base << "";
    QTest::newRow("subjects on which they centre") << "来信内容集中在征地7件、行政处罚3件" << base << "";
    QTest::newRow("none received at all")
        << "未收到一件行政复议申请" << QStringLiteral("disputes/reconsideration/total=0") << "";
    QTest::newRow("parts, and other work")
        << "收到申请12件，其中自然人申请5件，法人申请6件，其他各项工作有序推进" << base
        << "narrative.enumeration_short warning|narrative.figure error|narrative.figure error";
    QTest::newRow("a rest beside last year's greater whole")
        << "2022年收到来信20件，2023年收到12件，其中咨询5件，其余8件" << base << "narrative.enumeration_short warning";
    QTest::newRow("a rest that fits beside last year's")
        << "2022年收到来信20件，2023年收到12件，其中咨询5件，其余7件" << base << "";
    QTest::newRow("documents gone through and those in force")
        << "全面清理行政规范性文件50件，其中废止3件、现行有效47件" << base
        << "narrative.doubtful note|narrative.doubtful note";
    QTest::newRow("documents gone through, and as many")
        << "全面清理行政规范性文件22件，其中废止2件、现行有效20件" << base << "";
    QTest::newRow("in the name of our own office") << "以局办公室名义答复申请11件" << base << "narrative.figure error";
    QTest::newRow("in the name of the government's office") << "以县政府办公室名义答复申请11件" << base << "";
    QTest::newRow("all by persons and by companies") << "收到政府信息公开申请12件，均为自然人和法人提出" << base << "";
    QTest::newRow("all by persons or companies") << "收到政府信息公开申请12件，均由自然人或法人提出" << base << "";
    QTest::newRow("all by persons, and by companies in a list")
        << "收到政府信息公开申请12件，均为自然人、法人" << base << "";
    QTest::newRow("all by persons and by some companies") << "收到政府信息公开申请12件，均为自然人和企业" << base << "";
    QTest::newRow("all by companies and research bodies, and persons asked")
        << "收到政府信息公开申请12件，均为商业企业和科研机构提出" << base << "narrative.none_happened error";
    QTest::newRow("answered to persons") << "收到政府信息公开申请12件，全部向自然人作出答复" << ofPersons << "";
    QTest::newRow("by persons for companies") << "收到政府信息公开申请12件，均由法人代表以自然人身份提出" << base << "";
    QTest::newRow("all by persons alone")
        << "收到政府信息公开申请12件，均为自然人" << base << "narrative.none_happened error";
    QTest::newRow("columns of another year, and its requests")
        << "2022年门户网站栏目由20个增加至25个，收到政府信息公开申请9件" << base << "";
    QTest::newRow("a rate of last year, and its requests")
        << "去年办结率由80%提升至90%，收到政府信息公开申请9件" << base << "";
    QTest::newRow("a rise within another year") << "2022年受理政府信息公开申请5件增至9件，答复8件" << base << "";
    QTest::newRow("a rise from last year, and the answers")
        << "2023年收到申请由2022年的5件增加到13件，答复11件" << base << "narrative.figure error";
    QTest::newRow("a right rise from last year") << "2023年收到申请由2022年的5件增加到12件，答复10件" << base << "";
    QTest::newRow("a rate of those due, and a rest")
        << "收到来信12件，按时办结10件，按时办结率100%，结转下年度2件" << base << "";
    QTest::newRow("a rate with a rest behind it")
        << "收到留言240条，已办结236条，办结率100%，其余4条尚在期限内" << base << "";
    QTest::newRow("a rate of all") << "收到留言240条，已办结236条，办结率100%" << base << "narrative.share error";
    QTest::newRow("documents in force in the end") << "新增规范性文件5件，废止2件，累计有效20件" << base << "";
    QTest::newRow("issued, repealed, and what there is") << "制发公告5件，废止2件，共20件" << base << "";
    QTest::newRow("columns opened and closed") << "新增栏目5个，注销栏目2个，共计20个" << base << "";
    QTest::newRow("papers issued in two ways")
        << "制发公告5件，制发通告2件，共20件" << base << "narrative.enumeration_short warning";
}

void TestNarrativeLeftOpen::rules()
{
    QFETCH(QString, text);
    QFETCH(QString, cells);
    QFETCH(QString, fails);
    const ReportState state(paragraphOf(text, cells).extraction());
    QStringList found = failing(state);
    QStringList expected = fails.split(u'|', Qt::SkipEmptyParts);
    found.sort();
    expected.sort();
    QCOMPARE(found.join(u'|'), expected.join(u'|'));
}

QTEST_GUILESS_MAIN(TestNarrativeLeftOpen)
#include "tst_narrative_left_open.moc"
