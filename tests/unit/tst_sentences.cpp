// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/finding/cell_name.h"
#include "model/finding/sentences.h"
#include "tests/unit/report_maker.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Stands for a language: shows what it was asked for, with the places for arguments kept.
class ShowingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int count) const override
    {
        const QString plural = count < 0 ? QString() : QStringLiteral("%1*").arg(count);
        return QStringLiteral("[%1|%2%3]").arg(QLatin1String(context), plural, QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

Finding findingOf(const char *rule, std::vector<FindingArgument> arguments = {})
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.id = finding.rule;
    finding.arguments = std::move(arguments);
    return finding;
}

QString firstMessage(const ReportState &state, const char *id)
{
    const CheckSession session(state);
    for (const Finding &finding : session.findings()) {
        if (finding.id == QLatin1String(id))
            return Sentences().message(finding, state.extraction());
    }
    return {};
}

QString passingMessage(const ReportState &state, const char *id)
{
    for (const Finding &finding : passingChecks(state, CheckSession(state))) {
        if (finding.id == QLatin1String(id))
            return Sentences().message(finding, state.extraction());
    }
    return {};
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT
private slots:
    void failedIdentities();
    void inferredOperand();
    void passedIdentities();
    void undecided_data();
    void undecided();
    void reading_data();
    void reading();
    void everyRuleHasWords();
    void missingArgumentsLeaveAGap();
    void textWithPlaceholders();
    void namesOfCells_data();
    void namesOfCells();
    void labelsWithoutNumbers_data();
    void labelsWithoutNumbers();
    void names();
    void readErrors();
    void asksTheTranslator();
    void unknownLanguage();
};

void TestSentences::failedIdentities()
{
    ReportMaker maker;
    maker.read("requests/new/total", 895).read("requests/carried_in/total", 5).read("requests/total/total", 857);
    maker.read("requests/carried_out/total", 7).read("requests/granted/total", 860);
    maker.read("disputes/direct/upheld", 2).read("disputes/direct/pending", 1).read("disputes/direct/total", 5);
    const ReportState state = maker.state();
    QCOMPARE(
        firstMessage(state, "requests.balance:total"),
        QStringLiteral("Column “总计”: 本年新收政府信息公开申请数量 895 + 上年结转政府信息公开申请数量 5 does not "
                       "equal 本年度办理结果/总计 857 + 结转下年度继续办理 7 (off by 36). Compare these figures with "
                       "the source; if it says the same, ask the body to correct them."));
    QCOMPARE(firstMessage(state, "requests.results_total:total"),
             QStringLiteral("Column “总计”: the results of handling add up to 860, but “本年度办理结果/总计” says 857 "
                            "(off by −3). Compare the column with the source; if it says the same, ask the body to "
                            "correct it."));
    QCOMPARE(firstMessage(state, "disputes.row_total:direct"),
             QStringLiteral("Row “未经复议直接起诉”: 2 + 0 + 0 + 1 = 3, but “总计” says 5 (off by 2). Compare the row "
                            "with the source; if it says the same, ask the body to correct it."));
}

void TestSentences::inferredOperand()
{
    ReportMaker maker;
    maker.inferred("disputes/direct/upheld", 2, "disputes.row_total:direct").read("requests/new/business", 1);
    maker.inferred("requests/new/total", 1, "requests.row_total:new");
    const ReportState state = maker.state();
    QCOMPARE(firstMessage(state, "disputes.row_total:direct"),
             QStringLiteral("Row “未经复议直接起诉”: 2 + 0 + 0 + 0 = 2, but “总计” says 0 (off by −2). Our reading of "
                            "some of these figures is doubtful; look at their places in the source first."));
    QVERIFY(firstMessage(state, "requests.balance:total").endsWith(QStringLiteral("in the source first.")));
    QVERIFY(!firstMessage(state, "requests.balance:business").contains(QStringLiteral("cross-checks")));
    QVERIFY(firstMessage(state, "requests.balance:business").contains(QStringLiteral("off by 1")));
}

void TestSentences::passedIdentities()
{
    ReportMaker maker;
    maker.read("disputes/direct/upheld", 2).read("disputes/direct/total", 2);
    const ReportState state = maker.state();
    QCOMPARE(passingMessage(state, "disputes.row_total:direct"),
             QStringLiteral("Row “未经复议直接起诉”: 2 + 0 + 0 + 0 = 2, as “总计” says."));
    QCOMPARE(passingMessage(state, "requests.results_total:legal"),
             QStringLiteral("Column “法律服务机构”: the results of handling add up to 0, as “本年度办理结果/总计” "
                            "says."));
    QCOMPARE(
        passingMessage(state, "requests.balance:legal"),
        QStringLiteral("Column “法律服务机构”: 本年新收政府信息公开申请数量 0 + 上年结转政府信息公开申请数量 0 equals "
                       "本年度办理结果/总计 0 + 结转下年度继续办理 0."));
}

void TestSentences::undecided_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("message");
    QTest::newRow("blank") << static_cast<int>(CellState::Blank) << "requests.undecided:blank"
                           << "3. Requests: 2 cell(s) blank; sums that cannot be checked: 4. Ask the body to fill in 0 "
                              "where there was nothing; put the reading right where a figure stands in the source.";
    QTest::newRow("doubtful") << static_cast<int>(CellState::Ambiguous) << "requests.undecided:ambiguous"
                              << "3. Requests: 2 cell(s) doubtful; sums that cannot be checked: 4. Compare with the "
                                 "source and enter the figure that stands there.";
    QTest::newRow("missing") << static_cast<int>(CellState::Missing) << "requests.undecided:missing"
                             << "3. Requests: no place found for 2 cell(s); sums that cannot be checked: 4. Look for "
                                "the figures in the source and enter them.";
    QTest::newRow("no figure") << static_cast<int>(CellState::NotAFigure) << "requests.undecided:not-a-figure"
                               << "3. Requests: text that is no figure in 2 cell(s); sums that cannot be checked: 4. "
                                  "Compare with the source; if it says the same, ask the body for the figure.";
}

void TestSentences::undecided()
{
    QFETCH(int, state);
    QFETCH(QString, id);
    QFETCH(QString, message);
    ReportMaker maker;
    maker.without("requests/new/legal", static_cast<CellState>(state))
        .without("requests/granted/legal", static_cast<CellState>(state));
    QCOMPARE(firstMessage(maker.state(), id.toLatin1().constData()), message);

    ReportMaker absent;
    absent.tableAbsent(TableId::Disputes);
    QCOMPARE(firstMessage(absent.state(), "disputes.undecided:missing"),
             QStringLiteral("4. Disputes: this table was not found; sums that cannot be checked: 3. Look in the "
                            "original whether the table is there."));
}

void TestSentences::reading_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const Finding &finding, const char *message) {
        QTest::newRow(name) << finding << QString::fromUtf8(message);
    };
    const QString requests = QStringLiteral("requests");
    row("figures without a cell", findingOf("layout.unused_figure", {qint64(2), requests}),
        "3. Requests: 2 figure(s) of the text belong to no cell. Look in the source where they should stand.");
    row("repeated lines removed", findingOf("layout.figures_lost", {QStringLiteral("removed"), requests}),
        "3. Requests: repeated lines were taken out of this text, so the figures cannot be recovered from it. Get the "
        "original.");
    row("tables missing",
        findingOf("layout.figures_lost", {QStringLiteral("missing"), QStringLiteral("proactive,disputes")}),
        "2. Proactive, 4. Disputes: nothing of this was found in the text. Look in the original whether it is there.");
    Finding repeated = findingOf("layout.row_repeated", {QStringLiteral("（一）予以公开")});
    repeated.id += QStringLiteral(":requests/granted");
    row("row repeated", repeated,
        "3. Requests: the row “予以公开” stands more than once, with different figures. Look in the source which one "
        "holds.");
    row("no title", findingOf("form.no_title"),
        "No title was found. Look at the original first; if there is none there either, ask the body to add it.");
    const QString body = QStringLiteral("青石县财政局");
    row("year from the name", findingOf("layout.hint_from_file_name", {QString(), QStringLiteral("2023")}),
        "The year 2023 was taken from the file's name, since the text does not give it. Compare with the original.");
    row("body from the name", findingOf("layout.hint_from_file_name", {body, QString()}),
        "The body “青石县财政局” was taken from the file's name, since the text does not give it. Compare with the "
        "original.");
    row("both from the name", findingOf("layout.hint_from_file_name", {body, QStringLiteral("2023")}),
        "The body “青石县财政局” and the year 2023 were taken from the file's name, since the text does not give them. "
        "Compare with the original.");
    row("copies", findingOf("text.copies", {qint64(2)}),
        "The whole text stands 2 time(s) in this file; the first one is used. Nothing has to be done.");
    row("decoding", findingOf("text.decoding", {qint64(3), QStringLiteral("GB18030")}),
        "3 place(s) could not be decoded as GB18030. Choose another encoding, or get the file again.");
    row("a page cut off", findingOf("text.truncated"),
        "The web page is cut off, so that its end may be missing from the text. Get the page again.");
    row("mixed editions", findingOf("form.mixed_editions", {QStringLiteral("2021"), QStringLiteral("2019")}),
        "The report is in the form of 2021, but a table in it is in the form of 2019. Ask the body to use one form.");
    row("edition and year", findingOf("form.edition_year", {QStringLiteral("2019"), qint64(2022)}),
        "The report on 2022 is in the form of 2019, which does not apply to that year. Ask the body to use the right "
        "form.");
    row("a rule without words of its own", findingOf("bodies.none"), "bodies.none: see the place in the source.");
}

void TestSentences::reading()
{
    QFETCH(Finding, finding);
    QFETCH(QString, message);
    QCOMPARE(Sentences().message(finding, *ReportMaker().make()), message);
}

void TestSentences::everyRuleHasWords()
{
    const auto extraction = ReportMaker().make();
    const Sentences sentences;
    const QString general = QStringLiteral("see the place in the source.");
    for (const RuleDescription &rule : ruleCatalogue()) {
        QVERIFY2(sentences.ruleTitle(rule.id) != rule.id, qPrintable(rule.id));
        Finding finding = findingOf(rule.id.toLatin1().constData());
        for (const TableForm &table : extraction->form->tables) {
            for (const Identity &identity : table.identities) {
                if (identity.rule == rule.id) {
                    finding.id = identity.id;
                    finding.target = table.cells[static_cast<size_t>(identity.target)].address;
                }
            }
        }
        if (rule.id.endsWith(QLatin1String(".undecided")))
            finding.arguments = {qint64(1), qint64(1), QStringLiteral("blank"), qint64(0)};
        QVERIFY2(!sentences.message(finding, *extraction).endsWith(general), qPrintable(rule.id));
    }
}

void TestSentences::missingArgumentsLeaveAGap()
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9nL]"));
    const auto extraction = ReportMaker().make();
    for (const RuleDescription &rule : ruleCatalogue()) {
        const QString message = Sentences().message(findingOf(rule.id.toLatin1().constData()), *extraction);
        QVERIFY2(!message.isEmpty(), qPrintable(rule.id));
        QVERIFY2(!message.contains(placeholder), qPrintable(message));
    }
}

void TestSentences::textWithPlaceholders()
{
    const Finding finding = findingOf("layout.hint_from_file_name", {QStringLiteral("%2%n%1"), QStringLiteral("2023")});
    QCOMPARE(Sentences().message(finding, *ReportMaker().make()),
             QStringLiteral("The body “%2%n%1” and the year 2023 were taken from the file's name, since the text does "
                            "not give them. Compare with the original."));
}

void TestSentences::namesOfCells_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *edition, const char *address, const char16_t *shown) {
        QTest::newRow(name) << QByteArray(edition) << QString::fromLatin1(address) << QString::fromUtf16(shown);
    };
    row("a first row", "2021", "requests/new/total", u"本年新收政府信息公开申请数量 · 总计");
    row("a row with a note", "2021", "requests/partial/business", u"部分公开 · 商业企业");
    row("a row of a group", "2021", "requests/refused.state_secret/legal", u"属于国家秘密 · 法律服务机构");
    row("a row called like a column", "2021", "requests/total/total", u"本年度办理结果/总计 · 总计");
    row("the other others", "2021", "requests/other.rest/other_org", u"其他处理/其他 · 其他");
    row("the same row of the older edition", "2019", "requests/other/other_org", u"其他处理 · 其他");
    row("a dispute", "2021", "disputes/after_reconsideration/pending", u"复议后起诉 · 尚未审结");
    row("money", "2021", "proactive/fees/amount", u"行政事业性收费 · 本年收费金额（单位：万元）");
    row("no such cell", "2021", "requests/other/total", u"requests/other/total");
    row("no address", "2021", "", u"");
}

void TestSentences::namesOfCells()
{
    QFETCH(QByteArray, edition);
    QFETCH(QString, address);
    QFETCH(QString, name);
    QCOMPARE(Sentences().cellName(address, *ReportMaker(edition.constData()).make()), name);
}

void TestSentences::labelsWithoutNumbers_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char16_t *label, const char16_t *shown) {
        QTest::newRow(name) << QString::fromUtf16(label) << QString::fromUtf16(shown);
    };
    row("Chinese number", u"四、结转下年度继续办理", u"结转下年度继续办理");
    row("number in brackets", u"（七）总计", u"总计");
    row("Arabic number", u"1.信访举报投诉类申请", u"信访举报投诉类申请");
    row("number and note", u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）", u"部分公开");
    row("no number", u"行政许可", u"行政许可");
    row("a number that belongs to the words", u"三安全一稳定", u"三安全一稳定");
    row("brackets alone", u"（备注）", u"（备注）");
    row("a number alone", u"一、", u"");
    row("empty", u"", u"");
}

void TestSentences::labelsWithoutNumbers()
{
    QFETCH(QString, label);
    QFETCH(QString, name);
    QCOMPARE(withoutNumber(label), name);
}

void TestSentences::names()
{
    const Sentences sentences;
    QCOMPARE(sentences.severityName(Severity::Error), QStringLiteral("Error"));
    QCOMPARE(sentences.severityName(Severity::Warning), QStringLiteral("Warning"));
    QCOMPARE(sentences.severityName(Severity::Note), QStringLiteral("Note"));
    QCOMPARE(sentences.faultName(Fault::Unknown), QStringLiteral("–"));
    QCOMPARE(sentences.faultName(Fault::Extraction), QStringLiteral("Extraction"));
    QCOMPARE(sentences.faultName(Fault::Report), QStringLiteral("Report"));
    QCOMPARE(sentences.tableName(TableId::Requests), QStringLiteral("3. Requests"));
    QCOMPARE(sentences.ruleTitle(QStringLiteral("requests.balance")), QStringLiteral("Balance (1 + 2 = 3 + 4)"));
    QCOMPARE(sentences.ruleTitle(QStringLiteral("bodies.none")), QStringLiteral("bodies.none"));
    QCOMPARE(severityKey(Severity::Warning), QStringLiteral("warning"));
    QCOMPARE(outcomeKey(Outcome::Fail), QStringLiteral("fail"));
    QCOMPARE(outcomeKey(Outcome::Undecided), QStringLiteral("undecided"));
    QCOMPARE(outcomeKey(Outcome::Pass), QStringLiteral("pass"));
    QCOMPARE(faultKey(Fault::Extraction), QStringLiteral("extraction"));
    QCOMPARE(faultKey(Fault::Report), QStringLiteral("report"));
    QCOMPARE(faultKey(Fault::Unknown), QStringLiteral("unknown"));
}

void TestSentences::readErrors()
{
    const Sentences sentences;
    QCOMPARE(sentences.message(ReadError{ReadError::Kind::NotAReport, {}}),
             QStringLiteral("This is not a yearly report on information disclosure."));
    QCOMPARE(sentences.message(ReadError{ReadError::Kind::Unreadable, QStringLiteral("Permission denied")}),
             QStringLiteral("Permission denied"));
    QVERIFY(!sentences.message(ReadError{ReadError::Kind::TooLarge, {}}).isEmpty());
    QVERIFY(!sentences.message(ReadError{ReadError::Kind::NoText, {}}).isEmpty());
}

void TestSentences::asksTheTranslator()
{
    const Sentences sentences(std::make_shared<const ShowingTranslator>());
    QCOMPARE(sentences.tableName(TableId::Disputes), QStringLiteral("[Sentences|4. Disputes]"));
    QCOMPARE(sentences.ruleTitle(QStringLiteral("requests.row_total")), QStringLiteral("[Rules|Row total]"));
    QCOMPARE(sentences.ruleText(QStringLiteral("whether the title is right")),
             QStringLiteral("[Rules|whether the title is right]"));
    QCOMPARE(sentences.message(ReadError{ReadError::Kind::Unreadable, QStringLiteral("Permission denied")}),
             QStringLiteral("[ReadErrors|Permission denied]"));
    const auto extraction = ReportMaker().make();
    QCOMPARE(sentences.message(findingOf("text.copies", {qint64(2)}), *extraction),
             QStringLiteral("[Rules|2*The whole text stands 2 time(s) in this file; the first one is used. Nothing "
                            "has to be done.]"));
    QCOMPARE(
        sentences.message(findingOf("layout.figures_lost", {QStringLiteral("removed"), QStringLiteral("disputes")}),
                          *extraction),
        QStringLiteral("[Sentences|[Sentences|4. Disputes]: repeated lines were taken out of this text, so the "
                       "figures cannot be recovered from it. Get the original.]"));
}

void TestSentences::unknownLanguage()
{
    QCOMPARE(Sentences::inLanguage(QStringLiteral("xx")).severityName(Severity::Note), QStringLiteral("Note"));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
