// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/compared_prose.h"
#include "tests/unit/rule_findings.h"
#include "tests/unit/rule_makers.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

namespace {

/// A rule with an input that fails it and one that just passes it.
struct RuleCase
{
    const char *rule;
    Severity severity;
    Make fails;
    Make passes;
    Make lastYear = {}; ///< of the same body, for rules between years
};

/// Problems and improvements in fifty characters of a body's own.
constexpr char16_t fiftyCharacters[] =
    u"存在问题：网站栏目更新不够及时，政策解读形式较为单一。改进措施：加强信息审核机制建设，继续拓宽信息公开渠道范围。";
constexpr char16_t fiftyOthers[] =
    u"存在问题：群众咨询回应速度偏慢，基层站所指导力度欠缺。改进措施：提升办事指南编制质量，完善信息档案移交衔接流程。";

/// The checks of a report of 2023 (of 2020) with the one of the year before beside it.
CheckSession sessionOf(const ReportState &report, const Make &lastYear)
{
    if (!lastYear)
        return CheckSession(report);
    NeighbourIndex years;
    ReportState own = report;
    ReportState before = lastYear();
    const auto place = [](ReportState &state, int year) {
        ReportSettings settings = state.settings();
        settings.agency = u"青石县财政局"_s;
        settings.year = year;
        state.setSettings(settings);
    };
    const bool old = report.extraction().form->edition == u"2019"_s;
    place(own, old ? 2020 : 2023);
    place(before, old ? 2019 : 2022);
    years.put(std::make_shared<const ReportFigures>(own, 1, maskedProse(own.extraction())));
    years.put(std::make_shared<const ReportFigures>(before, 2, maskedProse(before.extraction())));
    return CheckSession(report, {}, {}, years.neighboursOf(1));
}

std::vector<RuleCase> ruleCases()
{
    using enum Severity;
    const char *zeros = "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0";
    return {
        {"requests.row_total", Error, row("requests/new", "1 0 0 0 0 0 2"), row("requests/new", "1 0 0 0 0 1 2")},
        {"requests.results_total", Error, row("requests/granted", "1 0 0 0 0 0 1"), sound()},
        {"requests.balance", Error, row("requests/new", "1 0 0 0 0 0 1"), sound()},
        {"requests.undecided", Error, row("requests/new", "0 _ 0 0 0 0 0"), row("requests/new", "0 0 0 0 0 0 0")},
        {"disputes.row_total", Error, row("disputes", "1 0 0 0 2 0 0 0 0 0 0 0 0 0 0"),
         row("disputes", "1 0 0 1 2 0 0 0 0 0 0 0 0 0 0")},
        {"disputes.undecided", Error, row("disputes", "0 _ 0 0 0 0 0 0 0 0 0 0 0 0 0"), row("disputes", zeros)},
        {"proactive.kind", Error, figures("2021", u"", {{"proactive/licensing/decisions", -1}}),
         figures("2019", u"", {{"proactive/licensing/change", -1}, {"proactive/licensing/previous_items", 1}})},
        {"requests.kind", Error, figures("2021", u"", {{"requests/new/total", -1}}),
         figures("2021", u"", {{"requests/new/total", 0}})},
        {"disputes.kind", Error, figures("2021", u"", {{"disputes/direct/total", -1}}),
         figures("2021", u"", {{"disputes/direct/total", 0}})},
        {"proactive.blank", Error, row("proactive/regulations", "0 _ 0"), row("proactive/regulations", "0 0 0")},
        {"proactive.doubtful", Error,
         [] {
             ReportMaker maker;
             maker.without("proactive/licensing/decisions", CellState::NotAFigure, u"若干");
             return maker.state();
         },
         sound()},
        {"proactive.in_force", Warning, row("proactive/normative", "4 1 2"), row("proactive/normative", "4 1 3")},
        {"proactive.total_published", Error,
         wholeOf2019([](WholeReport &report) { report.tables.set("proactive/normative", u"5 5 4"_s); }),
         wholeOf2019([](WholeReport &report) { report.tables.set("proactive/normative", u"5 5 5"_s); })},
        {"proactive.published", Note,
         wholeOf2019([](WholeReport &report) { report.tables.set("proactive/normative", u"4 5 5"_s); }),
         wholeOf2019([](WholeReport &report) { report.tables.set("proactive/normative", u"5 5 9"_s); })},
        {"proactive.previous_items", Warning,
         figures("2019", u"", {{"proactive/licensing/previous_items", 3}, {"proactive/licensing/change", -4}}),
         figures("2019", u"", {{"proactive/licensing/previous_items", 3}, {"proactive/licensing/change", -3}})},
        {"proactive.regulations_power", Error, row("proactive/regulations", "0 0 1"),
         figures("2021", u"河湾市人民政府", {{"proactive/regulations/in_force", 1}})},
        {"proactive.enforcement_none", Warning, figures("2021", u"河湾市公安局", {}),
         figures("2021", u"河湾市公安局",
                 {{"proactive/licensing/decisions", 1},
                  {"proactive/penalties/decisions", 1},
                  {"proactive/coercion/decisions", 1}})},
        {"proactive.enforcement_power", Warning,
         figures("2021", u"青石县信访局", {{"proactive/penalties/decisions", 1}}),
         figures("2021", u"青石县信访局", {})},
        {"requests.other_rest", Warning, otherRest(u""), otherRest(u"另有1件申请人主动撤回，作其他处理。")},
        {"requests.fee_unpaid", Warning, feeUnpaid(u"2023年未收取信息处理费。"),
         feeUnpaid(u"2023年收取信息处理费30元。")},
        {"form.no_title", Error, title(u""), sound()},
        {"form.title_parts", Error, title(u"青石县财政局2023年政府信息公开年度报告"), sound()},
        {"form.title_year_twice", Error, title(u"青石县财政局2023年度政府信息公开工作年度报告"), sound()},
        {"form.title_wording", Note, title(u"2023年青石县财政局政府信息公开工作年度报告"), sound()},
        {"form.period", Error, whole([](WholeReport &report) {
             report.preamble = u"本报告数据的统计时间为2023年1月1日至2023年11月30日。"_s;
         }),
         whole(
             [](WholeReport &report) { report.preamble = u"本报告数据的统计时间为2023年1月1日至2023年12月31日。"_s; })},
        {"form.mixed_editions", Warning,
         whole([](WholeReport &report) { report.tables.tables[0] = ReportText::old().tables[0]; }), sound()},
        {"form.edition_year", Warning, whole([](WholeReport &report) { report.tables = ReportText::old(); }),
         title(u"青石县财政局2021年政府信息公开工作年度报告")},
        {"form.section_missing", Error, heading(5, u""), sound()},
        {"form.section_empty", Error, other(u""), other(u"无。")},
        {"form.section_order", Error, whole([](WholeReport &report) {
             report.headings.swapItemsAt(4, 5);
             std::swap(report.problems, report.other);
         }),
         sound()},
        {"form.section_title", Error, heading(4, u"五、存在的主要问题及改进措施"),
         heading(4, u"五、存在的 主要问题及改进情况")},
        {"form.section_number", Error, heading(4, u"四、存在的主要问题及改进情况"),
         heading(4, u"存在的主要问题及改进情况")},
        {"form.rows", Error, whole([](WholeReport &report) { report.tables.drop("proactive/coercion"); }),
         whole([](WholeReport &report) { report.tables.relabel("proactive/coercion", u"行 政 强 制"_s); })},
        {"form.aspects", Note,
         whole([](WholeReport &report) { report.overview.remove(u"（四）平台建设。维护好门户网站专栏。\n"_s); }),
         sound()},
        {"form.length", Note, overviewOf(1001), overviewOf(1000)},
        {"form.government_duties", Error, township(u"接受社会评议，未发生责任追究。"),
         township(u"开展工作考核和社会评议，未发生责任追究。")},
        {"form.problems", Warning, problems(u"今后将加强培训。"), sound()},
        {"form.improvements", Warning, problems(u"存在的问题是公开不及时。"), sound()},
        {"form.stale_sentence", Error, problems(u"针对2022年存在的问题，2023年我局将加强培训。"),
         problems(u"针对2022年存在的问题，2023年我局加强了培训；针对2023年存在的问题，2024年我局将开展自查。")},
        {"form.processing_fee", Error, other(u"2023年无行政事业性收费，无其他事项。"),
         other(u"2023年依申请公开政府信息未收费。")},
        {"form.self_name", Warning, overview(u"我厅高度重视。"), overview(u"我局委托第三方评估。")},
        {"text.placeholder", Error, overview(u"全年公开信息XX条。"), overview(u"链接为www.qsx.gov.cn/XXGK。")},
        {"text.other_year", Warning, overview(u"2020年我局公开信息12条。"),
         overview(u"落实2019年修订的条例，较2020年增长，按照《2021年工作要点》执行。")},
        {"text.vague", Error, overview(u"全年公开信息100多条。"), overview(u"公开更多信息，近年来共100条。")},
        {"text.wrong_word", Warning, overview(u"按照上级布署开展工作。"), overview(u"按照上级部署开展工作。")},
        {"text.telephone", Warning, overview(u"申请人王某，13812345678。"), overview(u"联系电话：13812345678。")},
        {"text.identity_number", Warning, overview(u"申请人号码11010519491231002X。"),
         overview(u"文件编号110105194912310021。")},
        {"text.page_marks", Note, whole([](WholeReport &report) { report.other += u"\n— 3 —"_s; }),
         whole([](WholeReport &report) { report.other += u"\n——3件事项"_s; })},
        {"text.copies", Note, [] { return ReportState(readOne(WholeReport().text() + WholeReport().text())); },
         sound()},
        {"text.decoding", Warning, bytes("\xFF"), bytes("OK")},
        {"text.truncated", Warning, page("<!-- "), page("</body></html>")},
        {"layout.hint_from_file_name", Note, whole([](WholeReport &report) {
             report.title.clear();
             report.file = u"青石县财政局2023.txt"_s;
         }),
         sound()},
        {"layout.row_repeated", Warning,
         whole([](WholeReport &report) { report.tables.twice("requests/granted", u"1 0 0 0 0 0 1"_s); }),
         whole([](WholeReport &report) { report.tables.twice("requests/granted"); })},
        {"layout.unused_figure", Warning,
         whole([](WholeReport &report) { report.tables.tables[1].rows[2].labels.append(u"77"_s); }), sound()},
        {"layout.figures_lost", Error, whole([](WholeReport &report) { report.tables.tables[2].rows.clear(); }),
         sound()},
        {"years.carry", Error, figures("2021", u"", {{"requests/carried_in/legal", 2}}),
         figures("2021", u"", {{"requests/carried_in/legal", 3}}),
         figures("2021", u"", {{"requests/carried_out/legal", 3}})},
        {"years.in_force", Warning,
         figures("2021", u"", {{"proactive/normative/in_force", 14}, {"proactive/normative/issued", 3}}),
         figures("2021", u"",
                 {{"proactive/normative/in_force", 12},
                  {"proactive/normative/issued", 3},
                  {"proactive/normative/repealed", 1}}),
         figures("2021", u"", {{"proactive/normative/in_force", 10}})},
        {"years.previous_items", Warning, figures("2019", u"", {{"proactive/licensing/previous_items", 7}}),
         figures("2019", u"", {{"proactive/licensing/previous_items", 5}}),
         figures("2019", u"", {{"proactive/licensing/previous_items", 7}, {"proactive/licensing/change", -2}})},
        {"years.pending_vanished", Warning, figures("2021", u"", {}),
         figures("2021", u"", {{"disputes/direct/upheld", 1}, {"disputes/direct/total", 1}}),
         figures("2021", u"", {{"disputes/direct/pending", 1}, {"disputes/direct/total", 1}})},
        {"years.jump", Warning, figures("2021", u"", {{"proactive/licensing/decisions", 51}}),
         figures("2021", u"", {{"proactive/licensing/decisions", 50}}),
         figures("2021", u"", {{"proactive/licensing/decisions", 10}})},
        {"years.repeated_table", Warning,
         figures("2021", u"", {{"proactive/licensing/decisions", 10}, {"proactive/penalties/decisions", 3}}),
         figures("2021", u"", {{"proactive/licensing/decisions", 10}, {"proactive/penalties/decisions", 4}}),
         figures("2021", u"", {{"proactive/licensing/decisions", 10}, {"proactive/penalties/decisions", 3}})},
        {"years.copied", Warning, problems(fiftyCharacters), problems(fiftyOthers), problems(fiftyCharacters)},
        {"years.stale_sentence", Warning, overview(u"2023年我局将加强信息审核。"),
         overview(u"明年我局将加强信息审核。"), overview(u"2023年我局将加强信息审核。")},
        {"years.growth", Warning, overview(u"全年收到政府信息公开申请0件，与上年持平。"),
         overview(u"全年收到政府信息公开申请0件，较上年减少1件。"), row("requests/new", "1 0 0 0 0 0 1")},
    };
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void everyRuleHasBothInputs();
    void soundReportsHaveNoFindings_data();
    void soundReportsHaveNoFindings();
    void ruleFailsAndPasses_data();
    void ruleFailsAndPasses();
};

/// A rule without an input that fails it and one that just passes it is not done.
void TestRules::everyRuleHasBothInputs()
{
    QStringList missing;
    const std::vector<RuleCase> cases = ruleCases();
    for (const RuleDescription &rule : ruleCatalogue()) {
        const bool elsewhere = rule.id == u"text.listed_word"_s || rule.id.startsWith(u"narrative."_s);
        const auto own = std::count_if(cases.begin(), cases.end(), [&rule](const RuleCase &ruleCase) {
            return rule.id == QLatin1String(ruleCase.rule) && ruleCase.fails && ruleCase.passes;
        });
        if (own != 1 && !elsewhere) // listedWords() below; the prose has tests of its own
            missing.append(rule.id);
    }
    QCOMPARE(missing, QStringList());
    for (const RuleCase &ruleCase : cases)
        QVERIFY2(findRule(QString::fromLatin1(ruleCase.rule)), ruleCase.rule);
}

void TestRules::soundReportsHaveNoFindings_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("2019") << true;
    QTest::newRow("2021") << false;
}

void TestRules::soundReportsHaveNoFindings()
{
    QFETCH(bool, old);
    const ReportState state = old ? WholeReport::of2019().state() : WholeReport().state();
    const CheckSession session(state);
    QCOMPARE(told(state, session.findings()), QString());
    QCOMPARE(session.ruleCounts().fail, 0);
    QCOMPARE(session.ruleCounts().undecided, 0);
    QVERIFY(session.ruleCounts().pass > 40);
    // What is counted is what is listed.
    QCOMPARE(static_cast<int>(passingChecks(state, session).size()), session.counts().pass + session.ruleCounts().pass);
}

void TestRules::ruleFailsAndPasses_data()
{
    QTest::addColumn<int>("index");
    const std::vector<RuleCase> cases = ruleCases();
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].rule) << static_cast<int>(i);
}

void TestRules::ruleFailsAndPasses()
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    QFETCH(int, index);
    const RuleCase ruleCase = ruleCases()[static_cast<size_t>(index)];
    const QString rule = QString::fromLatin1(ruleCase.rule);
    const ReportState failing = ruleCase.fails();
    const CheckSession session = sessionOf(failing, ruleCase.lastYear);
    const std::vector<Finding> own = findingsOf(session.findings(), rule);
    QVERIFY2(!own.empty(), qPrintable(told(failing, session.findings())));
    for (const Finding &finding : own) {
        QCOMPARE(finding.severity, ruleCase.severity);
        QVERIFY(finding.outcome != Outcome::Pass);
        QVERIFY(finding.id == rule || finding.id.startsWith(rule + u':'));
        const QString message = Sentences().message(finding, failing.extraction());
        QVERIFY2(!message.contains(placeholder), qPrintable(message));
        for (const Span &span : finding.spans)
            QVERIFY(!span.isEmpty());
    }
    QCOMPARE(findRule(rule)->severity, ruleCase.severity);

    const ReportState passing = ruleCase.passes();
    const CheckSession passed = sessionOf(passing, ruleCase.lastYear);
    QCOMPARE(told(passing, findingsOf(passed.findings(), rule)), QString());
    // It passed because it was looked at. (Nothing undecided is no check of its own.)
    if (!rule.endsWith(u".undecided"_s))
        QVERIFY(!findingsOf(passingChecks(passing, passed), rule).empty());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
