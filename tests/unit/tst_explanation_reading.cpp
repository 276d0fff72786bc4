// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/explained_report.h"

#include <QTest>

#include <algorithm>

using namespace gouji;
using namespace gouji::test;

/// Explanations where our reading is part of the question: blank, missing and doubtful cells, and what the source shows.
class TestExplanationReading : public QObject
{
    Q_OBJECT
private slots:
    void blankCellIsFilled();
    void blanksThatMeanZero();
    void doubtfulCellIsDetermined();
    void identitiesThatDisagreeOnAMissingCell();
    void figureThatNoCellClaims();
    void correctedCellIsThePersons();
};

void TestExplanationReading::blankCellIsFilled()
{
    const ExplanationList list = explained(busyReport().without("requests/partial/social", CellState::Blank).state());
    QCOMPARE(list.explanations.front().operation, Operation::Fill);
    QCOMPARE(shown(list.explanations.front()), QStringLiteral("requests/partial/social=4"));
    QVERIFY(!list.explanations.front().changes.front().before);
    QCOMPARE(keysOf(list.explanations.front()), QStringList{QStringLiteral("blank-filled")});
    QCOMPARE(list.explanations.front().settles,
             (QStringList{"requests.row_total:partial", "requests.results_total:social"}));
}

void TestExplanationReading::blanksThatMeanZero()
{
    ReportMaker maker = busyReport();
    maker.without("requests/rejected.petition/business", CellState::Blank)
        .without("requests/rejected.petition/legal", CellState::Blank);
    ReportState state = maker.state();
    const ExplanationList list = explained(state);
    QCOMPARE(list.problems.size(), size_t(1));
    QVERIFY(!list.problems.front().failing);
    QCOMPARE(list.explanations.size(), size_t(1));
    QCOMPARE(shown(list.explanations.front()),
             QStringLiteral("requests/rejected.petition/business=0 requests/rejected.petition/legal=0"));
    QCOMPARE(list.explanations.front().settles,
             (QStringList{"requests.row_total:rejected.petition", "requests.results_total:business",
                          "requests.results_total:legal"}));
    QVERIFY(!list.explanations.front().unique);
    // Where a person has decided that blank means 0, there is nothing to propose.
    state.setBlankIsZero(true);
    QVERIFY(explained(state).explanations.empty());
    // A wrong figure in the same row is found as if the blanks were 0, and that is said.
    const ExplanationList wrong = explained(maker.read("requests/rejected.petition/natural_person", 21).state());
    QCOMPARE(shown(wrong.explanations.front()), QStringLiteral("requests/rejected.petition/natural_person=12"));
    QCOMPARE(wrong.explanations.front().countedAsZero, 2);
}

void TestExplanationReading::doubtfulCellIsDetermined()
{
    ReportMaker maker = busyReport();
    maker.without("requests/granted/legal", CellState::Ambiguous);
    maker.reading("requests/granted/legal").candidates = {{Decimal(9), {{500, 501}}}, {std::nullopt, {}}};
    const ExplanationList list = explained(maker.state());
    QCOMPARE(list.explanations.size(), size_t(1));
    const Explanation &fill = list.explanations.front();
    QCOMPARE(fill.operation, Operation::Fill);
    QCOMPARE(shown(fill), QStringLiteral("requests/granted/legal=9"));
    QCOMPARE(keysOf(fill).front(), QStringLiteral("doubtful-reading"));
    QCOMPARE(fill.remedy, Remedy::CorrectReading);
    QCOMPARE(fill.justification, (std::vector<Span>{{500, 501}}));
    QVERIFY(!list.problems.front().failing);
}

void TestExplanationReading::identitiesThatDisagreeOnAMissingCell()
{
    // The row wants 9 there, the column 10: beside the missing figure one is wrong, and each candidate fills it, too.
    ReportMaker maker = busyReport();
    maker.without("requests/granted/legal", CellState::Missing).read("requests/granted/total", 205);
    const ExplanationList list = explained(maker.state());
    QCOMPARE(list.problems.size(), size_t(1));
    QVERIFY(list.problems.front().identities.contains(QStringLiteral("requests.row_total:granted")));
    const auto truth = std::find_if(list.explanations.begin(), list.explanations.end(), [](const auto &explanation) {
        return shown(explanation) == QLatin1String("requests/granted/legal=9 requests/granted/total=204");
    });
    QVERIFY(truth != list.explanations.end());
    QCOMPARE(truth->rank, 1);
    QCOMPARE(truth->settles, (QStringList{"requests.row_total:granted", "requests.results_total:legal",
                                          "requests.results_total:total"}));
}

void TestExplanationReading::figureThatNoCellClaims()
{
    ReportMaker maker = busyReport();
    auto source = std::make_shared<SourceText>(*maker.extraction().source);
    source->text = QString(4000, u' ');
    const std::vector<Span> first = maker.reading("requests/granted/natural_person").spans;
    const Span place{first.front().end + 3, first.front().end + 5};
    source->text.replace(place.begin, 2, QStringLiteral("50"));
    maker.extraction().source = source;
    const ReportState state = maker.read("requests/granted/business", 53).state();
    const ExplanationList list = explained(state);
    const Explanation &explanation = list.explanations.front();
    QCOMPARE(shown(explanation), QStringLiteral("requests/granted/business=50"));
    QCOMPARE(keysOf(explanation).front(), QStringLiteral("elsewhere-in-row"));
    QCOMPARE(explanation.remedy, Remedy::CorrectReading);
    QCOMPARE(explanation.justification, std::vector<Span>{place});
}

void TestExplanationReading::correctedCellIsThePersons()
{
    ReportMaker maker = busyReport();
    maker.inferred("requests/granted/business", 50, "requests.row_total:granted");
    ReportState state = maker.state();
    state.setDecision(maker.cell("requests/granted/business"), correctedTo(5));
    const ExplanationList list = explained(state);
    QCOMPARE(shown(list.explanations.front()), QStringLiteral("requests/granted/business=50"));
    QCOMPARE(list.explanations.front().remedy, Remedy::OpinionToBody);
    QVERIFY(!keysOf(list.explanations.front()).contains(QStringLiteral("doubtful-reading")));
}

QTEST_APPLESS_MAIN(TestExplanationReading)
#include "tst_explanation_reading.moc"
