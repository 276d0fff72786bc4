// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/finding/sentences.h"
#include "model/years/compared_prose.h"
#include "tests/support/whole_report.h"
#include "tests/unit/report_maker.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<ReportState()>;

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

/// The whole report with a change.
Make whole(const std::function<void(WholeReport &)> &change)
{
    return [change] {
        WholeReport report;
        change(report);
        return report.state();
    };
}

Make sound()
{
    return whole([](WholeReport &) {});
}

Make wholeOf2019(const std::function<void(WholeReport &)> &change)
{
    return [change] {
        WholeReport report = WholeReport::of2019();
        change(report);
        return report.state();
    };
}

/// A row of the tables with these figures.
Make row(const char *key, const char *figures)
{
    return whole([key, figures](WholeReport &report) { report.tables.set(key, QString::fromLatin1(figures)); });
}

/// Figures at some addresses in a report that has no text.
Make figures(const char *edition, const char16_t *agency, std::initializer_list<std::pair<const char *, qint64>> values)
{
    return [edition, agency, list = std::vector(values)] {
        ReportMaker maker(edition);
        maker.extraction().agency = QString::fromUtf16(agency);
        for (const auto &[address, value] : list)
            maker.read(address, value);
        return maker.state();
    };
}

Make overview(const char16_t *more)
{
    return whole([more](WholeReport &report) { report.overview += u'\n' + QString::fromUtf16(more); });
}

Make title(const char16_t *title)
{
    return whole([title](WholeReport &report) { report.title = QString::fromUtf16(title); });
}

Make problems(const char16_t *text)
{
    return whole([text](WholeReport &report) { report.problems = QString::fromUtf16(text); });
}

Make other(const char16_t *text)
{
    return whole([text](WholeReport &report) { report.other = QString::fromUtf16(text); });
}

Make heading(int section, const char16_t *heading)
{
    return whole([section, heading](WholeReport &report) { report.headings[section] = QString::fromUtf16(heading); });
}

Make township(const char16_t *more)
{
    return whole([more](WholeReport &report) {
        report.title = u"云岭区石桥镇人民政府2023年政府信息公开工作年度报告"_s;
        report.overview.replace(u"我局"_s, u"我镇"_s);
        report.overview += QString::fromUtf16(more);
    });
}

/// An overview of this many characters.
Make overviewOf(int characters)
{
    return whole([characters](WholeReport &report) { report.overview = QString(characters, u'善'); });
}

Make bytes(const QByteArray &instead)
{
    return [instead] {
        const QByteArray text = WholeReport().text().toUtf8().replace(u"定期自查"_s.toUtf8(), instead);
        return ReportState(textReader().read(text, u"report.txt"_s, {}).value().front());
    };
}

/// The report as a web page that ends in this.
Make page(const QByteArray &end)
{
    return [end] {
        const QByteArray text = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><pre>"
                                + WholeReport().text().toUtf8() + "</pre>" + end;
        return ReportState(textReader().read(text, u"report.html"_s, {}).value().front());
    };
}

Make otherRest(const char16_t *more)
{
    return whole([more](WholeReport &report) {
        for (const char *key : {"requests/new", "requests/other.rest", "requests/total"})
            report.tables.set(key, u"1 0 0 0 0 0 1"_s);
        report.overview += QString::fromUtf16(more);
    });
}

Make feeUnpaid(const char16_t *said)
{
    return whole([said](WholeReport &report) {
        for (const char *key : {"requests/new", "requests/other.fee_unpaid", "requests/total"})
            report.tables.set(key, u"1 0 0 0 0 0 1"_s);
        report.other = QString::fromUtf16(said);
    });
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

std::vector<Finding> findingsOf(const std::vector<Finding> &findings, const QString &rule)
{
    std::vector<Finding> own;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(own),
                 [&rule](const Finding &finding) { return finding.rule == rule; });
    return own;
}

QString told(const ReportState &state, const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.id + u": "_s + Sentences().message(finding, state.extraction()));
    return lines.join(u'\n');
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
    void severitySofterInTrialYears();
    void listedWords();
    void absentRowIsOneFinding();
    void damagedTitleIsOurReading();
    void partTwiceLeavesSectionsFilled();
    void onlyFailuresAreKept();
    void uncoveredCellsAreNamed_data();
    void uncoveredCellsAreNamed();
    void figureRulesFollowEdits();
    void incrementalEqualsFull_data();
    void incrementalEqualsFull();
    void silent_data();
    void silent();
    void found_data();
    void found();
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

void TestRules::severitySofterInTrialYears()
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

void TestRules::listedWords()
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
void TestRules::absentRowIsOneFinding()
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
void TestRules::damagedTitleIsOurReading()
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
void TestRules::partTwiceLeavesSectionsFilled()
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

void TestRules::onlyFailuresAreKept()
{
    const RuleDescription *rule = findRule(u"form.rows"_s);
    QVERIFY(rule);
    for (const bool keep : {false, true}) {
        RuleInstances instances(*rule, keep);
        instances.pass(u"requests"_s, {u"requests/new/total"_s});
        instances.fail();
        instances.undecided(u"disputes"_s);
        instances.untold();
        QCOMPARE(instances.counts(), (CheckCounts{1, 1, 2}));
        QCOMPARE(instances.findings().size(), keep ? size_t(3) : size_t(2));
        QCOMPARE(instances.findings().back().id, u"form.rows:disputes"_s);
        QCOMPARE(instances.findings().back().outcome, Outcome::Undecided);
        QCOMPARE(instances.findings().front().severity, Severity::Error);
    }
    QVERIFY(!findRule(u"form.nothing"_s));
}

void TestRules::uncoveredCellsAreNamed_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<QStringList>("addresses");
    // What stands in sums, or beside a figure that limits it, is covered; the rest of the first table is not.
    QTest::newRow("2021") << QByteArray("2021")
                          << QStringList{u"proactive/licensing/decisions"_s, u"proactive/penalties/decisions"_s,
                                         u"proactive/coercion/decisions"_s, u"proactive/fees/amount"_s};
    QTest::newRow("2019") << QByteArray("2019")
                          << QStringList{u"proactive/licensing/decisions"_s, u"proactive/other_services/decisions"_s,
                                         u"proactive/penalties/decisions"_s, u"proactive/coercion/decisions"_s,
                                         u"proactive/procurement/items"_s,   u"proactive/procurement/amount"_s};
}

void TestRules::uncoveredCellsAreNamed()
{
    QFETCH(QByteArray, edition);
    QFETCH(QStringList, addresses);
    const ReportState state = ReportMaker(edition.constData()).state();
    QStringList named;
    for (const CellId cell : uncoveredCells(state, CheckSession(state)))
        named.append(state.extraction().formCell(cell).address);
    QCOMPARE(named, addresses);
}

void TestRules::figureRulesFollowEdits()
{
    ReportState state = WholeReport().state();
    CheckSession session(state);
    QVERIFY(session.findings().empty());
    const CellId cell = state.extraction().find(u"proactive/normative/issued"_s).value();
    const CheckCounts before = session.ruleCounts();
    state.setDecision(cell, correctedTo(9));
    session.update(state, {cell});
    QCOMPARE(session.findings().size(), size_t(1));
    QCOMPARE(session.findings()[0].id, u"proactive.in_force:normative"_s);
    QCOMPARE(session.ruleCounts().fail, 1);
    state.setDecision(cell, {});
    session.update(state, {cell});
    QVERIFY(session.findings().empty());
    QCOMPARE(session.ruleCounts(), before);
}

void TestRules::incrementalEqualsFull_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("2019") << true
                          << QStringList{u"proactive.total_published"_s, u"proactive.published"_s,
                                         u"proactive.previous_items"_s, u"proactive.kind"_s, u"proactive.blank"_s};
    QTest::newRow("2021") << false
                          << QStringList{u"proactive.in_force"_s, u"proactive.regulations_power"_s,
                                         u"requests.other_rest"_s, u"requests.fee_unpaid"_s, u"requests.kind"_s};
}

/// After every edit the rules that read figures say what a full run says, those that read text what they said.
void TestRules::incrementalEqualsFull()
{
    QFETCH(bool, old);
    QFETCH(QStringList, rules);
    QRandomGenerator random(old ? 2019u : 2021u);
    ReportState state = old ? WholeReport::of2019().state() : overview(u"公开信息100多条。")();
    CheckSession session(state);
    QSet<QString> seen;
    for (int step = 0; step < 300; ++step) {
        // Mostly the first table and the rows that rules of their own look at.
        const TableId table = random.bounded(4) > 0 ? TableId::Proactive : TableId::Requests;
        const auto size = static_cast<quint32>(state.extraction().tableForm(table).cells.size());
        CellId cell{table, static_cast<int>(random.bounded(size))};
        if (table == TableId::Requests && !old) {
            const QString row =
                random.bounded(2) == 0 ? u"requests/other.rest/total"_s : u"requests/other.fee_unpaid/total"_s;
            cell = state.extraction().find(row).value();
        }
        const int kind = random.bounded(8);
        state.setDecision(cell, kind == 0   ? CellDecision()
                                : kind == 1 ? correctedToBlank()
                                            : correctedTo(static_cast<qint64>(random.bounded(9)) - 2));
        session.update(state, {cell});
        const CheckSession full(state);
        QCOMPARE(session.findings(), full.findings());
        QCOMPARE(session.ruleCounts(), full.ruleCounts());
        QCOMPARE(session.counts(), full.counts());
        for (const Finding &finding : session.findings())
            seen.insert(finding.rule);
    }
    for (const QString &rule : rules)
        QVERIFY2(seen.contains(rule), qPrintable(rule));
}

void TestRules::silent_data()
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
void TestRules::silent()
{
    QFETCH(QString, more);
    WholeReport report;
    report.overview += u'\n' + more;
    const ReportState state = report.state();
    QCOMPARE(told(state, CheckSession(state).findings()), QString());
}

void TestRules::found_data()
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

void TestRules::found()
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

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
