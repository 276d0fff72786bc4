// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QString busy = QStringLiteral("青石县财政局2023.txt"); // carried out: 36 in the prose, 63 in the table
const QString wrong = QStringLiteral("requests/carried_out/total");

QVariant dataOf(const WindowFixture &fixture, const QString &address, int role)
{
    const CellId cell = fixture.state().extraction().find(address).value();
    return fixture.review()->tables()->grid(cell.table)->gridModel()->indexFor(cell).data(role);
}

QString textOfPanel(const WindowFixture &fixture)
{
    QStringList texts;
    for (const QLabel *label : fixture.review()->why()->suggestions()->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// From a failed sum to the guilty figure, with the keyboard only.
class TestSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void oneCauseIsOneEntry();
    void theGuiltyFigureComesFirst();
    void movingOverSuggestionsPreviewsThem();
    void whatAcceptingDoesIsSaidBefore();
    void enterAcceptsAndGoesOn();
    void theOtherWayIsRefusedWhereTheSourceSaysOtherwise();
    void anEditMakesSuggestionsWait();
    void lateResultsAreDropped();
    void nothingToAccept();
};

void TestSuggestions::oneCauseIsOneEntry()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    QCOMPARE(fixture.review()->findings()->grouping(), FindingGrouping::Cause);
    const QAbstractItemModel *lines = fixture.review()->findings()->view()->model();
    const QModelIndex cause = lines->index(0, 0);
    QVERIFY2(cause.data().toString().contains(QStringLiteral("63 → 36")), qPrintable(cause.data().toString()));
    QVERIFY(lines->rowCount(cause) >= 2); // both sums, and what the prose says
    QCOMPARE(lines->index(0, 0, cause).data(FindingIdRole).toString(),
             QStringLiteral("requests.row_total:carried_out"));
}

void TestSuggestions::theGuiltyFigureComesFirst()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.goTo(QStringLiteral("requests/new/total"));
    const SuggestionListModel *suggestions = fixture.review()->why()->suggestions()->model();
    QVERIFY(suggestions->rowCount() > 0);
    const Explanation *best = suggestions->explanationFor(suggestions->index(0, 0));
    QCOMPARE(best->changes.front().address, wrong);
    QCOMPARE(best->changes.front().after.toString(), QStringLiteral("36"));
    const QString evidence = suggestions->index(0, SuggestionListModel::EvidenceColumn).data().toString();
    QVERIFY2(evidence.contains(QStringLiteral("the text states this figure")), qPrintable(evidence));
}

void TestSuggestions::movingOverSuggestionsPreviewsThem()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F8");
    QVERIFY(!dataOf(fixture, wrong, PreviewRole).isValid());
    fixture.press("F3");
    QTRY_VERIFY(fixture.review()->why()->suggestions()->view()->hasFocus());
    QCOMPARE(dataOf(fixture, wrong, PreviewRole).toString(), QStringLiteral("36"));
    QCOMPARE(dataOf(fixture, wrong, Qt::DisplayRole).toString(), QStringLiteral("63")); // still there beside it
    QVERIFY(dataOf(fixture, wrong, Qt::AccessibleTextRole).toString().contains(QStringLiteral("36")));
    const SuggestionListModel *suggestions = fixture.review()->why()->suggestions()->model();
    if (suggestions->rowCount() > 1) {
        fixture.press("Down");
        const Explanation *second = suggestions->explanationFor(suggestions->index(1, 0));
        QCOMPARE(dataOf(fixture, second->changes.front().address, PreviewRole).toString(),
                 second->changes.front().after.toString());
    }
    fixture.press("Ctrl+Shift+F"); // to the findings: nothing is previewed any more
    for (const FormCell &cell : fixture.state().extraction().tableForm(TableId::Requests).cells)
        QVERIFY(!dataOf(fixture, cell.address, PreviewRole).isValid());
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(0));
}

void TestSuggestions::whatAcceptingDoesIsSaidBefore()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F8");
    fixture.press("F3");
    const QString text = textOfPanel(fixture);
    QVERIFY2(text.contains(QStringLiteral("Opinion to the body")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("stays 63")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Shift+Enter")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("possible cause")), qPrintable(text));
}

void TestSuggestions::enterAcceptsAndGoesOn()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F8");
    const QString first = fixture.currentFinding();
    fixture.press("F3");
    fixture.press("Return");
    // The reported figure stays, the proposed one stands beside it, and an opinion is written.
    QCOMPARE(dataOf(fixture, wrong, Qt::DisplayRole).toString(), QStringLiteral("63"));
    QCOMPARE(dataOf(fixture, wrong, ProposedRole).toString(), QStringLiteral("36"));
    QVERIFY(!dataOf(fixture, wrong, PreviewRole).isValid());
    QCOMPARE(fixture.state().opinions().size(), size_t(1));
    const Opinion opinion = fixture.state().opinions().begin()->second;
    QCOMPARE(opinion.address, wrong);
    QCOMPARE(opinion.proposed, std::optional(Decimal(36)));
    QVERIFY(!opinion.problem.isEmpty());
    QVERIFY(fixture.currentFinding() != first); // the next one
    const FindingListModel *findings = fixture.review()->findings()->model();
    const auto dealtWith = [&] {
        return findings->indexFor(first).siblingAtColumn(FindingListModel::FaultColumn).data().toString();
    };
    QVERIFY2(dealtWith().contains(QStringLiteral("opinion written")), qPrintable(dealtWith()));

    fixture.press("Ctrl+Z");
    QVERIFY(fixture.state().opinions().empty());
    QVERIFY(!dealtWith().contains(QStringLiteral("opinion")));
    QVERIFY(dataOf(fixture, wrong, ProposedRole).toString().isEmpty());
    QCOMPARE(fixture.address(), wrong);
}

void TestSuggestions::theOtherWayIsRefusedWhereTheSourceSaysOtherwise()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F8");
    fixture.press("F3");
    fixture.press("Shift+Return"); // as a correction of our reading, but the source says 63
    QCOMPARE(dataOf(fixture, wrong, Qt::DisplayRole).toString(), QStringLiteral("63"));
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(0));
    const QString said = fixture.messages().join(QLatin1Char(' '));
    QVERIFY2(said.contains(QStringLiteral("Nothing was changed")), qPrintable(said));
}

void TestSuggestions::anEditMakesSuggestionsWait()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F8");
    SuggestionsPanel *panel = fixture.review()->why()->suggestions();
    QVERIFY(panel->isFresh());
    const CellId other = fixture.state().extraction().find(u"requests/granted/total").value();
    QVERIFY(fixture.workspace.correctCell(*fixture.review()->report(), other, QStringLiteral("173")).has_value());
    QVERIFY(!panel->isFresh());
    QVERIFY(!panel->acceptCurrent(false)); // not for figures that have changed since
    QVERIFY(fixture.state().opinions().empty());
    QVERIFY(fixture.waitForSuggestions());
    QVERIFY(panel->isFresh());
}

void TestSuggestions::lateResultsAreDropped()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    const ReportId report = *fixture.review()->report();
    const CellId cell = fixture.state().extraction().find(wrong).value();
    QSignalSpy changed(fixture.review()->explainer(), &Explainer::listChanged);
    for (const char *typed : {"64", "65", "66", "67", "36"}) {
        QVERIFY(fixture.workspace.correctCell(report, cell, QString::fromLatin1(typed)).has_value());
        QTest::qWait(1); // some searches begin
    }
    QVERIFY(fixture.waitForSuggestions());
    // What is known is about the figures as they are: nothing fails any more.
    for (const Problem &problem : fixture.review()->explainer()->list()->problems)
        QVERIFY(!problem.failing);
    QTest::qWait(300);
    for (const Problem &problem : fixture.review()->explainer()->list()->problems)
        QVERIFY(!problem.failing);
}

void TestSuggestions::nothingToAccept()
{
    WindowFixture fixture;
    fixture.workspace.addReport(soundReport().make());
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F4");
    fixture.press("F3");
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(0));
    QVERIFY(!fixture.review()->why()->suggestions()->isVisible());
}

QTEST_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
