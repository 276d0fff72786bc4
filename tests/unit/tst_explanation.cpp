// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/explained_report.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestExplanation : public QObject
{
    Q_OBJECT
private slots:
    void soundReportsNeedNone();
    void wrongFigures_data();
    void wrongFigures();
    void operations_data();
    void operations();
    void rowOfDisputesHasFiveCandidates();
    void candidatesOfEqualWeightTie();
    void outsideEvidenceComesFirst_data();
    void outsideEvidenceComesFirst();
    void whatIsStatedIsNotChangedLightly();
    void twoProblemsStandApart();
    void twoFiguresOfOneProblem();
    void exchangedRowsThatSumsCannotShow();
    void moreThanThreeFiguresAreExplainedInPart();
    void nothingBreaksInSilence();
    void limitIsTold();
    void omittedOnesAreCounted();
    void sameListOnEveryRun();
    void keysAreStable();
};

void TestExplanation::soundReportsNeedNone()
{
    QVERIFY(busyReport().state().extraction().form);
    const ExplanationList list = explained(busyReport().state());
    QVERIFY(list.problems.empty());
    QVERIFY(list.explanations.empty());
    QVERIFY(list.complete);
    QCOMPARE(explained(soundReport("2019").state()), ExplanationList());
}

void TestExplanation::wrongFigures_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("right");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QStringList>("settles");
    const auto row = [](const char *name, const char *cell, int written, int right, const char *operation,
                        const char *evidence, const QStringList &settles) {
        QTest::newRow(name) << QByteArray(cell) << written << right << QString::fromLatin1(operation)
                            << QString::fromLatin1(evidence) << settles;
    };
    row("two digits of a total", "requests/new/total", 337, 373, "set", "digits-transposed",
        {"requests.row_total:new", "requests.balance:total"});
    row("a digit lost", "requests/granted/natural_person", 12, 120, "scale", "digit-lost",
        {"requests.row_total:granted", "requests.results_total:natural_person"});
    row("a digit twice", "requests/unavailable.not_held/business", 226, 26, "set", "digit-added",
        {"requests.row_total:unavailable.not_held", "requests.results_total:business"});
    row("a cell of the row of totals", "requests/total/business", 94, 92, "set", "adding-up",
        {"requests.row_total:total", "requests.results_total:business", "requests.balance:business"});
    row("left at 0", "requests/partial/business", 0, 11, "set", "left-at-zero",
        {"requests.row_total:partial", "requests.results_total:business"});
    row("the neighbour's figure", "requests/partial/research", 11, 2, "set", "neighbour",
        {"requests.row_total:partial", "requests.results_total:research"});
    row("a sign", "requests/carried_out/business", -9, 9, "sign", "sign",
        {"requests.row_total:carried_out", "requests.balance:business"});
    row("a hundred times too much", "requests/carried_in/natural_person", 1400, 14, "scale", "scale",
        {"requests.row_total:carried_in", "requests.balance:natural_person"});
}

void TestExplanation::wrongFigures()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, written);
    QFETCH(int, right);
    QFETCH(QString, operation);
    QFETCH(QString, evidence);
    QFETCH(QStringList, settles);
    const ExplanationList list = explained(busyReport().read(cell, written).state());
    QCOMPARE(list.problems.size(), size_t(1));
    QVERIFY(list.problems.front().failing);
    QCOMPARE(list.problems.front().identities, settles);
    QVERIFY(!list.explanations.empty());
    const Explanation &first = list.explanations.front();
    QCOMPARE(shown(first), QStringLiteral("%1=%2").arg(QString::fromLatin1(cell)).arg(right));
    QCOMPARE(first.changes.front().before, std::optional<Decimal>(Decimal(written)));
    QCOMPARE(operationKey(first.operation), operation);
    QVERIFY2(keysOf(first).contains(evidence), qPrintable(keysOf(first).join(u' ')));
    QCOMPARE(first.settles, settles);
    QVERIFY(first.breaks.isEmpty());
    QVERIFY(first.unique);
    QCOMPARE(first.rivals, 0);
    QCOMPARE(first.rank, 1);
    QCOMPARE(first.remedy, Remedy::OpinionToBody); // every figure is plainly read
    QVERIFY(list.complete);
}

void TestExplanation::operations_data()
{
    QTest::addColumn<QStringList>("written"); ///< row/column=value
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const QStringList &written, Operation operation, const char *changes) {
        QTest::newRow(name) << written << static_cast<int>(operation) << QString::fromLatin1(changes);
    };
    row("a row one column to the right, the total right",
        {"partial/natural_person=0", "partial/business=23", "partial/research=11", "partial/social=2",
         "partial/legal=4", "partial/other_org=1"},
        Operation::Shift,
        "requests/partial/natural_person=23 requests/partial/business=11 requests/partial/research=2 "
        "requests/partial/social=4 requests/partial/legal=1 requests/partial/other_org=0");
    row("a row one column to the left, its first figure lost and the total, too",
        {"granted/natural_person=50", "granted/business=5", "granted/research=17", "granted/social=9",
         "granted/legal=3", "granted/other_org=204", "granted/total=0"},
        Operation::Shift,
        "requests/granted/natural_person=120 requests/granted/business=50 requests/granted/research=5 "
        "requests/granted/social=17 requests/granted/legal=9 requests/granted/other_org=3 "
        "requests/granted/total=204");
    row("two neighbours exchanged", {"granted/natural_person=50", "granted/business=120"}, Operation::Swap,
        "requests/granted/natural_person=120 requests/granted/business=50");
    row("two cells of different rows and columns", {"new/social=17", "granted/social=31"}, Operation::Swap,
        "requests/new/social=31 requests/granted/social=17");
    row("two rows exchanged",
        {"total/natural_person=14", "total/business=9", "total/research=1", "total/social=3", "total/legal=2",
         "total/other_org=1", "total/total=30", "carried_out/natural_person=210", "carried_out/business=92",
         "carried_out/research=11", "carried_out/social=31", "carried_out/legal=17", "carried_out/other_org=6",
         "carried_out/total=367"},
        Operation::SwapRows,
        "requests/total/natural_person=210 requests/total/business=92 requests/total/research=11 "
        "requests/total/social=31 requests/total/legal=17 requests/total/other_org=6 requests/total/total=367 "
        "requests/carried_out/natural_person=14 requests/carried_out/business=9 requests/carried_out/research=1 "
        "requests/carried_out/social=3 requests/carried_out/legal=2 requests/carried_out/other_org=1 "
        "requests/carried_out/total=30");
    row("two figures run together",
        {"rejected.petition/natural_person=0", "unavailable.not_held/natural_person=4726",
         "unavailable.not_held/business=4", "unavailable.not_held/research=8", "unavailable.not_held/social=6",
         "unavailable.not_held/legal=2", "unavailable.not_held/other_org=0", "rejected.petition/natural_person=12"},
        Operation::Split,
        "requests/unavailable.not_held/natural_person=47 requests/unavailable.not_held/business=26 "
        "requests/unavailable.not_held/research=4 requests/unavailable.not_held/social=8 "
        "requests/unavailable.not_held/legal=6 requests/unavailable.not_held/other_org=2");
    row("a figure torn apart",
        {"granted/natural_person=12", "granted/business=0", "granted/research=50", "granted/social=5",
         "granted/legal=17", "granted/other_org=9"},
        Operation::Join,
        "requests/granted/natural_person=120 requests/granted/business=50 requests/granted/research=5 "
        "requests/granted/social=17 requests/granted/legal=9 requests/granted/other_org=3");
}

void TestExplanation::operations()
{
    QFETCH(QStringList, written);
    QFETCH(int, operation);
    QFETCH(QString, changes);
    ReportMaker maker = busyReport();
    for (const QString &cell : written)
        maker.read(qPrintable(QStringLiteral("requests/") + cell.section(u'=', 0, 0)), cell.section(u'=', 1).toInt());
    const ReportState state = maker.state();
    const ExplanationList list = explained(state);
    QVERIFY(!list.explanations.empty());
    const Explanation &first = list.explanations.front();
    QCOMPARE(shown(first), changes);
    QCOMPARE(static_cast<int>(first.operation), operation);
    QVERIFY(first.complete);
    QCOMPARE(first.size, 1);
    QCOMPARE(keysOf(first).front(), QStringLiteral("same-figures"));
    QCOMPARE(first.settles, list.problems.front().identities);
}

void TestExplanation::rowOfDisputesHasFiveCandidates()
{
    const ExplanationList list = explained(busyReport().read("disputes/direct/upheld", 12).state());
    QCOMPARE(list.explanations.size(), size_t(5));
    // 12 for 21 is the one with digits exchanged.
    QCOMPARE(shown(list.explanations.front()), QStringLiteral("disputes/direct/upheld=21"));
    QCOMPARE(keysOf(list.explanations.front()), QStringList{QStringLiteral("digits-transposed")});
    QStringList cells;
    for (const Explanation &explanation : list.explanations) {
        QVERIFY(!explanation.unique);
        QCOMPARE(explanation.rivals, 4);
        QCOMPARE(explanation.settles, QStringList{QStringLiteral("disputes.row_total:direct")});
        cells.append(shown(explanation));
    }
    QVERIFY(cells.contains(QStringLiteral("disputes/direct/total=29")));
    QVERIFY(cells.contains(QStringLiteral("disputes/direct/other=9")));
}

void TestExplanation::candidatesOfEqualWeightTie()
{
    // Two cells hold 0 and may lack the same figure; nothing tells them apart.
    ReportMaker maker;
    maker.read("disputes/direct/total", 6).read("disputes/direct/upheld", 2).read("disputes/direct/corrected", 2);
    const ExplanationList list = explained(maker.state());
    QCOMPARE(list.explanations.size(), size_t(5));
    std::map<QString, int> ranks;
    for (const Explanation &explanation : list.explanations)
        ranks[shown(explanation)] = explanation.rank;
    QCOMPARE(ranks[QStringLiteral("disputes/direct/other=2")], ranks[QStringLiteral("disputes/direct/pending=2")]);
    QVERIFY(ranks[QStringLiteral("disputes/direct/total=4")] < ranks[QStringLiteral("disputes/direct/other=2")]);
}

void TestExplanation::outsideEvidenceComesFirst_data()
{
    QTest::addColumn<bool>("prose");
    QTest::addColumn<QString>("key");
    QTest::newRow("the text states the figure") << true << "prose";
    QTest::newRow("last year's report implies it") << false << "last-year";
}

void TestExplanation::outsideEvidenceComesFirst()
{
    QFETCH(bool, prose);
    QFETCH(QString, key);
    ReportMaker maker = busyReport();
    maker.read("disputes/direct/upheld", 12);
    const CellId other = maker.cell("disputes/direct/other");
    ExplanationEvidence evidence;
    (prose ? evidence.prose : evidence.lastYear)[other] = {Decimal(3), Decimal(9)};
    const ExplanationList list = explained(maker.state(), evidence);
    QCOMPARE(shown(list.explanations.front()), QStringLiteral("disputes/direct/other=9"));
    QCOMPARE(keysOf(list.explanations.front()).front(), key);
    QCOMPARE(list.explanations.size(), size_t(5)); // evidence orders, and takes nothing away
    // A statement about another value is no evidence.
    evidence = {};
    (prose ? evidence.prose : evidence.lastYear)[other] = {Decimal(3)};
    QCOMPARE(shown(explained(maker.state(), evidence).explanations.front()),
             QStringLiteral("disputes/direct/upheld=21"));
}

void TestExplanation::whatIsStatedIsNotChangedLightly()
{
    ReportMaker maker = busyReport();
    maker.read("disputes/direct/upheld", 12);
    ExplanationEvidence evidence;
    evidence.prose[maker.cell("disputes/direct/upheld")] = {Decimal(12)};
    QVERIFY(shown(explained(maker.state(), evidence).explanations.front())
            != QStringLiteral("disputes/direct/upheld=21"));
}

void TestExplanation::twoProblemsStandApart()
{
    ReportMaker maker = busyReport();
    maker.read("requests/new/business", 59).read("requests/granted/social", 71);
    const ExplanationList list = explained(maker.state());
    QCOMPARE(list.problems.size(), size_t(2));
    QCOMPARE(list.problems[0].identities, (QStringList{"requests.row_total:new", "requests.balance:business"}));
    QCOMPARE(list.problems[1].identities, (QStringList{"requests.row_total:granted", "requests.results_total:social"}));
    QCOMPARE(list.explanations.size(), size_t(2));
    QCOMPARE(shown(list.explanations[0]), QStringLiteral("requests/new/business=95"));
    QCOMPARE(shown(list.explanations[1]), QStringLiteral("requests/granted/social=17"));
    QCOMPARE(list.explanations[1].problem, 1);
    QVERIFY(list.explanations[0].unique);
    QVERIFY(list.explanations[1].unique);
}

void TestExplanation::twoFiguresOfOneProblem()
{
    ReportMaker maker = busyReport();
    maker.read("requests/granted/business", 60).read("requests/partial/social", 40);
    const ExplanationList list = explained(maker.state());
    QCOMPARE(list.problems.size(), size_t(1));
    QCOMPARE(shown(list.explanations.front()),
             QStringLiteral("requests/granted/business=50 requests/partial/social=4"));
    QCOMPARE(list.explanations.front().size, 2);
    QVERIFY(list.explanations.front().unique);
    // Off by the same amount, the two other corners of the rectangle fit as well.
    const ExplanationList same =
        explained(busyReport().read("requests/granted/business", 53).read("requests/partial/social", 7).state());
    QCOMPARE(same.explanations.size(), size_t(2));
    QVERIFY(!same.explanations.front().unique);
    QCOMPARE(same.explanations.front().rivals, 1);
}

void TestExplanation::exchangedRowsThatSumsCannotShow()
{
    ReportMaker maker = busyReport();
    for (const char *column : {"natural_person", "business", "research", "social", "legal", "other_org", "total"}) {
        const QByteArray granted = QByteArray("requests/granted/") + column;
        const QByteArray partial = QByteArray("requests/partial/") + column;
        std::swap(maker.reading(granted), maker.reading(partial));
    }
    QVERIFY(explained(maker.state()).problems.empty());
}

void TestExplanation::moreThanThreeFiguresAreExplainedInPart()
{
    ReportMaker maker = busyReport();
    maker.read("requests/granted/business", 61)
        .read("requests/partial/social", 24)
        .read("requests/refused.process/legal", 31);
    maker.read("requests/unavailable.not_held/research", 47).read("requests/rejected.petition/other_org", 53);
    const ExplanationList list = explained(maker.state());
    QCOMPARE(list.problems.size(), size_t(1));
    QCOMPARE(list.problems.front().identities.size(), 10);
    QStringList found;
    for (const Explanation &explanation : list.explanations) {
        QVERIFY(!explanation.complete);
        QVERIFY(!explanation.unique);
        QVERIFY(explanation.breaks.isEmpty());
        found.append(shown(explanation));
    }
    for (const char *truth :
         {"requests/granted/business=50", "requests/partial/social=4", "requests/refused.process/legal=1",
          "requests/unavailable.not_held/research=4", "requests/rejected.petition/other_org=0"})
        QVERIFY2(found.contains(QLatin1String(truth)), truth);
}

void TestExplanation::nothingBreaksInSilence()
{
    // Whatever is proposed for reports with many wrong figures: applied for real, it does what it says.
    quint32 seed = 17;
    const auto next = [&seed](int count) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8U) % static_cast<quint32>(count));
    };
    int explanations = 0;
    for (int run = 0; run < 40; ++run) {
        ReportMaker maker = busyReport();
        const auto &cells = maker.extraction().form->table(TableId::Requests).cells;
        for (int slips = 1 + next(5); slips > 0; --slips)
            maker.read(qPrintable(cells[static_cast<size_t>(next(175))].address), next(60));
        if (run % 5 == 0)
            maker.without(qPrintable(cells[static_cast<size_t>(next(175))].address), CellState::Missing);
        const ReportState state = maker.state();
        const CheckSession before(state);
        for (const Explanation &explanation : explained(state).explanations) {
            ReportState after = state;
            for (const FigureChange &change : explanation.changes)
                after.setDecision(change.cell, correctedTo(change.after.toString().toLongLong()));
            const CheckSession checks(after);
            QStringList settles;
            QStringList breaks;
            for (size_t i = 0; i < checks.identities().size(); ++i) {
                const IdentityResult &result = checks.identities()[i];
                const bool held = before.identities()[i].outcome == IdentityOutcome::Pass;
                const bool holds = result.outcome == IdentityOutcome::Pass;
                const QString id =
                    state.extraction().tableForm(result.table).identities[static_cast<size_t>(result.identity)].id;
                if (holds && !held)
                    settles.append(id);
                if (held && !holds)
                    breaks.append(id);
            }
            QCOMPARE(explanation.settles, settles);
            QCOMPARE(explanation.breaks, breaks);
            QVERIFY(!settles.isEmpty());
            ++explanations;
        }
    }
    QVERIFY2(explanations > 50, qPrintable(QString::number(explanations)));
}

void TestExplanation::limitIsTold()
{
    WorkLimit limit;
    limit.steps = 1;
    const ExplanationList list = explained(busyReport().read("requests/new/total", 377).state(), {}, limit);
    QVERIFY(!list.complete);
    QVERIFY(!list.problems.front().complete);
    for (const Explanation &explanation : list.explanations)
        QVERIFY(!explanation.unique);
}

void TestExplanation::omittedOnesAreCounted()
{
    WorkLimit limit;
    limit.mostListed = 2;
    const ExplanationList list = explained(busyReport().read("disputes/direct/upheld", 12).state(), {}, limit);
    QCOMPARE(list.explanations.size(), size_t(2));
    QCOMPARE(list.problems.front().omitted, 3);
    QVERIFY(!list.complete);
    QVERIFY(list.problems.front().complete);
    QCOMPARE(list.explanations.front().rivals, 4);
}

void TestExplanation::sameListOnEveryRun()
{
    ReportMaker maker = busyReport();
    maker.read("requests/granted/business", 53).read("requests/partial/social", 7).read("disputes/direct/total", 1);
    const ReportState state = maker.state();
    const ExplanationList first = explained(state);
    QCOMPARE(explained(state), first);
    QCOMPARE(explained(maker.state()), first); // another copy of the same report
}

void TestExplanation::keysAreStable()
{
    QStringList evidence;
    for (int kind = 0; kind <= static_cast<int>(Evidence::DigitChanged); ++kind)
        evidence.append(evidenceKey(static_cast<Evidence>(kind)));
    QCOMPARE(evidence,
             (QStringList{"prose", "last-year", "next-year", "doubtful-reading", "blank-filled", "elsewhere-in-row",
                          "same-figures", "digits-transposed", "digit-lost", "digit-added", "sign", "scale",
                          "neighbour", "left-at-zero", "adding-up", "digit-changed"}));
    QStringList operations;
    for (int kind = 0; kind <= static_cast<int>(Operation::Fill); ++kind)
        operations.append(operationKey(static_cast<Operation>(kind)));
    QCOMPARE(operations, (QStringList{"set", "shift", "swap", "swap", "split", "join", "sign", "scale", "fill"}));
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
