// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/check_results.h"
#include "tests/unit/report_maker.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

Finding figuresLost(const char *tables)
{
    Finding finding;
    finding.rule = QStringLiteral("layout.figures_lost");
    finding.id = finding.rule;
    finding.outcome = Outcome::Undecided;
    finding.arguments = {QStringLiteral("missing"), QString::fromLatin1(tables)};
    return finding;
}

} // namespace

class TestCheckSession : public QObject
{
    Q_OBJECT
private slots:
    void undecidedByCause_data();
    void undecidedByCause();
    void undecidedCausesTogether();
    void blankThatMattersToNoIdentity();
    void failsBesideUndecided();
    void absentTable();
    void lostTableIsOneFinding();
    void blankMeansZero();
    void doubtfulPlacesAreTheCandidates();
    void readingsFindingsComeLast();
    void incrementalEqualsFull_data();
    void incrementalEqualsFull();
};

void TestCheckSession::undecidedByCause_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, CellState state, const char *id, Fault fault) {
        QTest::newRow(name) << static_cast<int>(state) << QString::fromLatin1(id) << static_cast<int>(fault);
    };
    row("blank", CellState::Blank, "requests.undecided:blank", Fault::Report);
    row("ambiguous", CellState::Ambiguous, "requests.undecided:ambiguous", Fault::Extraction);
    row("missing", CellState::Missing, "requests.undecided:missing", Fault::Extraction);
    row("no figure", CellState::NotAFigure, "requests.undecided:not-a-figure", Fault::Unknown);
}

void TestCheckSession::undecidedByCause()
{
    QFETCH(int, state);
    QFETCH(QString, id);
    QFETCH(int, fault);
    ReportMaker maker = soundReport();
    maker.without("requests/new/legal", static_cast<CellState>(state))
        .without("requests/granted/legal", static_cast<CellState>(state));
    const CheckSession session(maker.state());
    // Two rows and two identities of the column legal cannot be computed; all others still can.
    QCOMPARE(session.counts(), (CheckCounts{38, 0, 4}));
    QCOMPARE(session.findings().size(), size_t(1));
    const Finding &finding = session.findings().front();
    QCOMPARE(finding.id, id);
    QCOMPARE(finding.rule, QStringLiteral("requests.undecided"));
    QCOMPARE(finding.outcome, Outcome::Undecided);
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(static_cast<int>(finding.fault), fault);
    QCOMPARE(finding.cells, (QStringList{"requests/new/legal", "requests/granted/legal"}));
    QCOMPARE(finding.identities, (QStringList{"requests.row_total:new", "requests.row_total:granted",
                                              "requests.results_total:legal", "requests.balance:legal"}));
    QCOMPARE(finding.arguments, (std::vector<FindingArgument>{qint64(2), qint64(4), id.section(u':', 1), qint64(0)}));
    QVERIFY(finding.target.isEmpty());
    QVERIFY(!finding.expected);
    QCOMPARE(outcomeOf(session, "requests.balance:legal"), IdentityOutcome::Undecided);
    QCOMPARE(outcomeOf(session, "requests.balance:social"), IdentityOutcome::Pass);
}

void TestCheckSession::undecidedCausesTogether()
{
    ReportMaker maker = soundReport();
    maker.without("requests/new/legal", CellState::Blank).without("requests/new/social", CellState::Missing);
    maker.without("disputes/direct/upheld", CellState::Blank);
    const CheckSession session(maker.state());
    QCOMPARE(idsOf(session.findings()),
             (QStringList{"requests.undecided:missing", "requests.undecided:blank", "disputes.undecided:blank"}));
    // The row new is named by both causes, and counted once.
    QVERIFY(session.findings()[0].identities.contains(QStringLiteral("requests.row_total:new")));
    QVERIFY(session.findings()[1].identities.contains(QStringLiteral("requests.row_total:new")));
    QCOMPARE(session.counts(), (CheckCounts{38, 0, 4}));
}

void TestCheckSession::blankThatMattersToNoIdentity()
{
    ReportMaker maker = soundReport();
    maker.without("proactive/normative/issued", CellState::Blank);
    const CheckSession session(maker.state());
    QCOMPARE(idsOf(session.findings()), QStringList{"proactive.blank"});
    QCOMPARE(session.counts(), (CheckCounts{42, 0, 0}));
    ReportState decided = maker.state();
    decided.setBlankIsZero(true);
    QVERIFY(CheckSession(decided).findings().empty());
}

void TestCheckSession::failsBesideUndecided()
{
    ReportMaker maker = soundReport();
    maker.read("requests/new/business", 10).without("requests/granted/legal", CellState::Blank);
    const CheckSession session(maker.state());
    QCOMPARE(idsOf(session.findings()),
             (QStringList{"requests.row_total:new", "requests.balance:business", "requests.undecided:blank"}));
    QCOMPARE(session.counts(), (CheckCounts{38, 2, 2}));
}

void TestCheckSession::absentTable()
{
    ReportMaker maker = soundReport();
    maker.tableAbsent(TableId::Disputes);
    const CheckSession session(maker.state());
    QCOMPARE(session.counts(), (CheckCounts{39, 0, 3}));
    QCOMPARE(idsOf(session.findings()), (QStringList{"disputes.undecided:missing"}));
    QCOMPARE(session.findings()[0].arguments,
             (std::vector<FindingArgument>{qint64(15), qint64(3), QStringLiteral("missing"), qint64(1)}));
    QVERIFY(session.findings()[0].spans.empty());
}

void TestCheckSession::lostTableIsOneFinding()
{
    ReportMaker maker = soundReport();
    maker.tableAbsent(TableId::Disputes).tableAbsent(TableId::Proactive);
    maker.extraction().findings = {figuresLost("proactive,disputes")};
    ReportState state = maker.state();
    CheckSession session(state);
    QCOMPARE(session.counts(), (CheckCounts{39, 0, 3}));
    QCOMPARE(idsOf(session.findings()), (QStringList{"layout.figures_lost"}));
    const QStringList identities{"disputes.row_total:reconsideration", "disputes.row_total:direct",
                                 "disputes.row_total:after_reconsideration"};
    QCOMPARE(session.findings()[0].identities, identities);

    // With a first figure put in, the others are missing on their own account.
    const CellId cell = maker.cell("disputes/direct/total");
    state.setDecision(cell, correctedTo(1));
    session.update(state, {cell});
    QCOMPARE(idsOf(session.findings()), (QStringList{"disputes.undecided:missing", "layout.figures_lost"}));
    QCOMPARE(session.findings()[0].cells.size(), 14);
    QVERIFY(session.findings()[1].identities.isEmpty());

    // A table that was found, in part, is not meant.
    ReportMaker other = soundReport();
    other.without("disputes/direct/total", CellState::Missing);
    other.extraction().findings = {figuresLost("proactive")};
    QCOMPARE(idsOf(CheckSession(other.state()).findings()),
             (QStringList{"disputes.undecided:missing", "layout.figures_lost"}));
}

void TestCheckSession::blankMeansZero()
{
    ReportMaker maker = soundReport();
    maker.without("requests/new/legal", CellState::Blank).without("requests/new/business", CellState::Blank);
    maker.without("requests/granted/social", CellState::Missing);
    ReportState state = maker.state();
    QCOMPARE(CheckSession(state).counts(), (CheckCounts{37, 0, 5}));
    state.setBlankIsZero(true);
    const CheckSession session(state);
    // The blank that stood for 0 holds its sums; the one that stood for 100 breaks two; nothing makes up for a missing one.
    QCOMPARE(idsOf(session.findings()),
             (QStringList{"requests.row_total:new", "requests.balance:business", "requests.undecided:missing"}));
    QCOMPARE(session.counts(), (CheckCounts{38, 2, 2}));
    const Finding *finding = findingOf(session, "requests.row_total:new");
    QVERIFY(finding);
    QCOMPARE(finding->expected, std::optional(Decimal(800)));
    QCOMPARE(finding->arguments[1], FindingArgument(Decimal(0)));
    QVERIFY(!state.reported(maker.cell("requests/new/legal")));
}

void TestCheckSession::doubtfulPlacesAreTheCandidates()
{
    ReportMaker maker = soundReport();
    maker.without("requests/partial/total", CellState::Ambiguous);
    CellReading &reading = maker.reading("requests/partial/total");
    reading.spans.clear();
    reading.candidates = {{Decimal(2), {{2230, 2231}}}, {std::nullopt, {}}, {Decimal(3), {{2220, 2221}, {2230, 2231}}}};
    const CheckSession session(maker.state());
    QCOMPARE(session.findings().size(), size_t(1));
    QCOMPARE(session.findings()[0].spans, (std::vector<Span>{{2220, 2221}, {2230, 2231}}));
}

void TestCheckSession::readingsFindingsComeLast()
{
    ReportMaker maker = soundReport();
    Finding unused;
    unused.id = QStringLiteral("layout.unused_figure:1");
    unused.rule = QStringLiteral("layout.unused_figure");
    maker.extraction().findings = {unused};
    maker.read("disputes/direct/total", 5).without("requests/granted/legal", CellState::Blank);
    const CheckSession session(maker.state());
    QCOMPARE(idsOf(session.findings()),
             (QStringList{"disputes.row_total:direct", "requests.undecided:blank", "layout.unused_figure:1"}));
    QCOMPARE(session.findings().back(), unused);
    QCOMPARE(session.counts(), (CheckCounts{39, 1, 2})); // what reading says is no check
}

void TestCheckSession::incrementalEqualsFull_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("2019") << QByteArray("2019") << 20190060u;
    QTest::newRow("2021") << QByteArray("2021") << 20210030u;
    QTest::newRow("2021, other edits") << QByteArray("2021") << 7u;
}

void TestCheckSession::incrementalEqualsFull()
{
    QFETCH(QByteArray, edition);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ReportMaker maker = soundReport(edition.constData());
    maker.inferred("requests/granted/natural_person", 700, "requests.row_total:granted");
    maker.inferred("requests/carried_out/total", 48, "requests.balance:total");
    maker.without("requests/partial/total", CellState::Ambiguous);
    maker.without("requests/new/legal", CellState::Missing);
    maker.without("requests/new/social", CellState::NotAFigure, u"若干");
    maker.without("disputes/direct/other", CellState::Blank);
    maker.extraction().findings = {figuresLost("disputes")};
    maker.extraction().agency = QStringLiteral("河湾市公安局"); // whose licences and 规章 have rules of their own
    ReportState state = maker.state();
    CheckSession session(state);

    QSet<QString> seen;
    int changes = 0;
    for (int step = 0; step < 400; ++step) {
        std::vector<CellId> changed;
        const int edits = random.bounded(10) == 0 ? 5 : 1;
        for (int edit = 0; edit < edits; ++edit) {
            const TableId table = allTables[random.bounded(3u)];
            const auto size = static_cast<quint32>(state.extraction().tableForm(table).cells.size());
            const CellId cell{table, static_cast<int>(random.bounded(size))};
            const int kind = random.bounded(20);
            if (kind < 8)
                state.setDecision(cell, {});
            else if (kind == 8)
                state.setDecision(cell, correctedToBlank());
            else
                state.setDecision(cell, correctedTo(random.bounded(3)));
            changed.push_back(cell);
        }
        session.update(state, changed);
        const CheckSession full(state);
        QCOMPARE(session.findings(), full.findings());
        QCOMPARE(session.identities(), full.identities());
        QCOMPARE(session.counts(), full.counts());
        QCOMPARE(session.ruleCounts(), full.ruleCounts());
        CheckCounts sum;
        for (const TableId table : allTables) {
            QCOMPARE(session.counts(table), full.counts(table));
            sum += session.counts(table);
        }
        QCOMPARE(sum, session.counts());
        const auto before = seen.size();
        for (const Finding &finding : session.findings())
            seen.insert(finding.id);
        changes += seen.size() != before ? 1 : 0;
    }
    // The edits met much of what can happen, not the same few findings over and over.
    QVERIFY2(seen.size() > 35, qPrintable(QString::number(seen.size())));
    for (const char *rule : {"proactive.blank", "proactive.regulations_power", "proactive.enforcement_none"})
        QVERIFY2(seen.contains(QLatin1String(rule)), rule);
    QVERIFY(changes > 10);
}

QTEST_GUILESS_MAIN(TestCheckSession)
#include "tst_check_session.moc"
