// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/whole_report.h"
#include "tests/unit/rule_findings.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

class TestRulesOnTexts : public QObject
{
    Q_OBJECT
private slots:
    void severitySofterInTrialYears();
    void listedWords();
    void absentRowIsOneFinding();
    void damagedTitleIsOurReading();
    void partTwiceLeavesSectionsFilled();
    void silent_data();
    void silent();
    void found_data();
    void found();
};

void TestRulesOnTexts::severitySofterInTrialYears()
{
    WholeReport report = WholeReport::of2019();
    report.title = u"青石县财政局2019年度政府信息公开工作报告"_s;
    const ReportState state = report.state();
    const CheckSession session(state);
    QCOMPARE(session.findings().size(), size_t(1));
    QCOMPARE(session.findings()[0].id, u"form.title_parts:wording"_s);
    QCOMPARE(session.findings()[0].severity, Severity::Note);

    WholeReport early = WholeReport::of2019();
    early.tables = ReportText::quiet();
    const CheckSession earlySession(early.state());
    QCOMPARE(findingsOf(earlySession.findings(), u"form.edition_year"_s).at(0).severity, Severity::Note);
}

void TestRulesOnTexts::listedWords()
{
    ReviewSettings settings;
    settings.words = {{u"王某某"_s, {}}, {u"布署"_s, u"部署"_s}};
    const auto shared = std::make_shared<const ReviewSettings>(settings);
    WholeReport report;
    const ReportState clean = report.state();
    const CheckSession passed(clean, shared);
    QVERIFY(passed.findings().empty());
    QCOMPARE(findingsOf(passingChecks(clean, passed), u"text.listed_word"_s).size(), size_t(1));
    report.overview += u"答复王某某的申请，王某某未提出异议。"_s;
    const ReportState state = report.state();
    const CheckSession session(state, shared);
    QCOMPARE(session.findings().size(), size_t(1));
    const Finding &finding = session.findings()[0];
    QCOMPARE(finding.rule, u"text.listed_word"_s);
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.spans.size(), size_t(2));
    const QString &source = state.extraction().source->text;
    QCOMPARE(source.mid(finding.spans[1].begin, finding.spans[1].length()), u"王某某"_s);
}

/// A row that is not there leaves cells missing and sums undecided: that is one cause.
void TestRulesOnTexts::absentRowIsOneFinding()
{
    WholeReport report;
    report.tables.drop("requests/rejected.excessive");
    const ReportState state = report.state();
    const CheckSession session(state);
    QCOMPARE(session.findings().size(), size_t(1));
    QCOMPARE(session.findings()[0].id, u"form.rows:requests"_s);
    QCOMPARE(session.findings()[0].cells.size(), 7);
    QVERIFY(session.counts().undecided > 0);

    ReviewSettings settings = *ReviewSettings::builtIn();
    settings.rules[u"form.rows"_s].enabled = false;
    const CheckSession without(state, std::make_shared<const ReviewSettings>(settings));
    QCOMPARE(without.findings().size(), size_t(1));
    QCOMPARE(without.findings()[0].id, u"requests.undecided:missing"_s);
}

/// One character lost, doubled or mistaken is what extraction does; another wording is the body's.
void TestRulesOnTexts::damagedTitleIsOurReading()
{
    const auto titleFinding = [](const QString &heading) {
        WholeReport report;
        report.headings[4] = heading;
        const ReportState state = report.state();
        const CheckSession session(state);
        return session.findings().size() == 1 ? session.findings()[0] : Finding();
    };
    const Finding lost = titleFinding(u"五、存在的主要问题及进情况"_s);
    QCOMPARE(lost.id, u"form.section_title:5"_s);
    QCOMPARE(lost.severity, Severity::Note);
    QCOMPARE(lost.fault, Fault::Extraction);
    const Finding known = titleFinding(u"五、存在的主要问题和改进情况"_s); // one character, but a wording of its own
    QCOMPARE(known.id, u"form.section_title:5"_s);
    QCOMPARE(known.severity, Severity::Error);

    QString traditional = WholeReport().text();
    constexpr QStringView plain = u"报开题进况总";
    constexpr QStringView full = u"報開題進況總";
    for (qsizetype i = 0; i < plain.size(); ++i)
        traditional.replace(plain[i], full[i]);
    const ReportState state(readOne(traditional));
    const CheckSession session(state);
    QCOMPARE(told(state, findingsOf(session.findings(), u"form.section_title"_s)), QString());
}

/// The last table once more behind section six: what stands between is prose all the same.
void TestRulesOnTexts::partTwiceLeavesSectionsFilled()
{
    WholeReport report;
    const QString text = report.text();
    const qsizetype table = text.indexOf(u"四、政府信息公开行政复议"_s);
    const ReportState state(readOne(text + text.mid(table)));
    QVERIFY(state.sharedExtraction());
    const CheckSession session(state);
    for (const Finding &finding : session.findings())
        QVERIFY2(!finding.rule.startsWith(u"form."_s), qPrintable(finding.id));
}

void TestRulesOnTexts::silent_data()
{
    QTest::addColumn<QString>("more");
    const auto row = [](const char *name, const char16_t *more) { QTest::newRow(name) << QString::fromUtf16(more); };
    row("last year", u"2022年已取得成效的工作继续推进。");
    row("a document's number", u"按照国办函〔2020〕109号和2018年第6号公告执行。");
    row("a plan's name", u"落实《2021—2025年法治政府建设规划》。");
    row("since a year", u"自2008年条例施行以来，公开制度不断完善。");
    row("a comparison", u"较2020年增长12%。");
    row("next year's plan", u"2024年将继续加强公开工作。");
    row("many without a number", u"多渠道、多形式公开，多次召开会议。");
    row("an exact quantity", u"公开信息120条，答复咨询12件次。");
    row("the last time", u"最近一次培训在12月，专栏近三期已更新。");
    row("several in one manner", u"统一多次发布，其余条目不变。");
    row("people and years", u"单位成立已有10余年，近3年未变动。");
    row("a fixed line", u"监督电话：0356-4222222。");
    row("a credit code", u"统一社会信用代码11140522MB1234567X。");
    row("XX within an address", u"详见http://www.qsx.gov.cn/XX/index.html。");
    row("multiplication", u"纸张规格为210×297毫米。");
    row("我委 in 我委托", u"我委托第三方开展评估。");
}

/// What a careful reviewer would not write about.
void TestRulesOnTexts::silent()
{
    QFETCH(QString, more);
    WholeReport report;
    report.overview += u'\n' + more;
    const ReportState state = report.state();
    QCOMPARE(told(state, CheckSession(state).findings()), QString());
}

void TestRulesOnTexts::found_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char16_t *more, const char *rule, const char16_t *place) {
        QTest::newRow(name) << QString::fromUtf16(more) << QString::fromLatin1(rule) << QString::fromUtf16(place);
    };
    row("an old year", u"2019年我局公开信息12条。", "text.other_year", u"2019年");
    row("several hundred", u"公开三百余件文件。", "text.vague", u"三百余件");
    row("more than ten thousand", u"公开信息10多万条。", "text.vague", u"10多万条");
    row("nearly two hundred", u"公开信息近两百条。", "text.vague", u"近两百条");
    row("nearly", u"公开信息近50条。", "text.vague", u"近50条");
    row("up to now", u"截止目前已全部公开。", "text.vague", u"截止目前");
    row("a cross where a number belongs", u"公开信息×件。", "text.placeholder", u"×件");
    row("crosses", u"由××牵头。", "text.placeholder", u"××");
    row("another kind of body", u"我委高度重视。", "form.self_name", u"我委");
    row("a telephone in a sentence", u"申请人13912345678来电。", "text.telephone", u"13912345678");
}

void TestRulesOnTexts::found()
{
    QFETCH(QString, more);
    QFETCH(QString, rule);
    QFETCH(QString, place);
    WholeReport report;
    report.overview += u'\n' + more;
    const ReportState state = report.state();
    const CheckSession session(state);
    QCOMPARE(session.findings().size(), size_t(1));
    const Finding &finding = session.findings()[0];
    QCOMPARE(finding.rule, rule);
    QCOMPARE(finding.spans.size(), size_t(1));
    QCOMPARE(state.extraction().source->text.mid(finding.spans[0].begin, finding.spans[0].length()), place);
}

QTEST_GUILESS_MAIN(TestRulesOnTexts)
#include "tst_rules_on_texts.moc"
