// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/revision_list_model.h"
#include "tests/gui/read_otherwise.h"
#include "ui/revision/revision_pane.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QString granted = QStringLiteral("requests/granted/total");
const QString penalties = QStringLiteral("proactive/penalties/decisions");
const QString direct = QStringLiteral("disputes/direct/other");
const QString again = QStringLiteral("Read Them Again");

RevisionListModel *model(const Versions &versions)
{
    return versions.fixture.review()->revisions()->model();
}

QStringList figures(const Versions &versions)
{
    QStringList all;
    for (int body = 0; body < 3; ++body)
        all += versions.shown(body, granted) + u' ' + versions.shown(body, penalties) + u' '
               + versions.shown(body, direct);
    return all;
}

} // namespace

/// Reports read by one version of the program and read again by another: what is in conflict waits until it is decided.
class TestReadingAgainInWindow : public QObject
{
    Q_OBJECT

private slots:
    void readAgainKeptAndRemembered();
    void droppedIsRemembered();
    void oneReportAfterAnother();
    void allAtOnce();
    void decidedAnewIsNotReplaced();
    void whatWasTakenBackStaysSo();
    void undoLetsThemWaitAgain();
    void aWorkspaceThatIsClosedTakesItsBarsAlong();
    void dismissedFindingsHaveNames();
    void pictures_data();
    void pictures();
};

void TestReadingAgainInWindow::readAgainKeptAndRemembered()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    versions.correct(0, direct, QStringLiteral("5"));
    versions.correct(1, direct, QStringLiteral("6"));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.take(again));

    QCOMPARE(versions.bars(),
             plain({QStringLiteral("2 reports were read again: 2 decisions carried over · 1 conflict.")}));
    // Both readings are in the file, and the corrections that still fit lie over the newer one.
    const KeptWorkspace *file = versions.session().file();
    QCOMPARE(file->readings(versions.report(0)).size(), size_t(2));
    QCOMPARE(file->readings(versions.report(1)).size(), size_t(2));
    QCOMPARE(file->readings(versions.report(2)).size(), size_t(1));
    const auto earlier = file->extractionOf(file->readings(versions.report(0)).front().number);
    QVERIFY(earlier);
    QCOMPARE(earlier->reading(earlier->find(granted).value()).value, std::optional(Decimal(13)));
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("12 7 5"), QStringLiteral("13  6"), QStringLiteral("13 7 0")}));
    QCOMPARE(versions.state(0).settings().setAside, QStringList{QStringLiteral("correction requests/granted/total")});

    // The window is closed before anything is decided. Nothing is lost.
    QVERIFY(versions.begin(QStringLiteral("better")));
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("12 7 5"), QStringLiteral("13  6"), QStringLiteral("13 7 0")}));
    QCOMPARE(versions.bars(), plain({QStringLiteral("青石县财政局 2023: 1 decision set aside when it was read again "
                                                    "wait to be kept or dropped.")}));
    QToolButton *decide = versions.step(QStringLiteral("Decide"));
    QVERIFY(decide);
    decide->click();
    QCOMPARE(versions.fixture.review()->report(), std::optional(versions.report(0)));
    QCOMPARE(model(versions)->rowCount(), 1);
    const auto cell = [&versions](int column) { return model(versions)->index(0, column).data().toString(); };
    QCOMPARE(versions.fixture.address(), granted); // what is to be decided about is in sight
    QCOMPARE(cell(RevisionListModel::BeforeColumn), QStringLiteral("13"));
    QCOMPARE(cell(RevisionListModel::NowColumn), QStringLiteral("12"));
    QCOMPARE(cell(RevisionListModel::OutcomeColumn), QStringLiteral("? decided was: 11"));
    versions.fixture.press("Alt+Y"); // nothing is chosen yet
    QCOMPARE(versions.shown(0, granted), QStringLiteral("12"));
    versions.fixture.press("Alt+K");
    versions.fixture.press("Alt+Y");
    QCOMPARE(versions.shown(0, granted), QStringLiteral("11"));
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(model(versions)->showing(), RevisionListModel::Showing::Nothing);

    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(versions.shown(0, granted), QStringLiteral("11"));
}

void TestReadingAgainInWindow::droppedIsRemembered()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.take(again));
    const size_t records = versions.fixture.workspace.journal().records().size();
    versions.step(QStringLiteral("Decide"))->click();
    QVERIFY(versions.step(QStringLiteral("Drop")));
    versions.fixture.press("Alt+N");
    versions.fixture.press("Alt+Y");
    QCOMPARE(versions.fixture.workspace.journal().records().size(), records + 1);
    QVERIFY(versions.bars().isEmpty());
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(versions.shown(0, granted), QStringLiteral("12"));
}

void TestReadingAgainInWindow::oneReportAfterAnother()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    versions.correct(1, penalties, QStringLiteral("70"));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.take(again));
    QCOMPARE(versions.bars(), plain({QStringLiteral("2 reports were read again: 2 conflicts.")}));
    versions.step(QStringLiteral("Decide"))->click();
    QCOMPARE(versions.fixture.review()->report(), std::optional(versions.report(0)));
    versions.fixture.press("Alt+Shift+K");
    versions.fixture.press("Alt+Y");
    // On to the next, and the bar says what is left.
    QCOMPARE(versions.fixture.review()->report(), std::optional(versions.report(1)));
    QCOMPARE(model(versions)->newer(), std::optional(versions.report(1)));
    QCOMPARE(versions.bars(), plain({QStringLiteral("河湾市司法局 2023: 1 decision set aside when it was read again "
                                                    "wait to be kept or dropped.")}));
    versions.fixture.press("Alt+Shift+N");
    versions.fixture.press("Alt+Y");
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("11 7 0"), QStringLiteral("13  0"), QStringLiteral("13 7 0")}));
}

void TestReadingAgainInWindow::allAtOnce()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    versions.correct(1, penalties, QStringLiteral("70"));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.take(again));
    const size_t records = versions.fixture.workspace.journal().records().size();
    QToolButton *keep = versions.step(QStringLiteral("Keep Them All"));
    QVERIFY(keep);
    keep->click();
    QCOMPARE(versions.fixture.workspace.journal().records().size(), records + 1);
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("11 7 0"), QStringLiteral("13 70 0"), QStringLiteral("13 7 0")}));
    QVERIFY(versions.bars().isEmpty());
}

void TestReadingAgainInWindow::decidedAnewIsNotReplaced()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    versions.correct(1, penalties, QStringLiteral("70"));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.take(again));
    versions.correct(0, granted, QStringLiteral("10"));
    QCOMPARE(versions.bars(),
             plain({QStringLiteral("2 decisions set aside when reports were read again wait to be kept or dropped. "
                                   "1 of them decided anew meanwhile: to be decided one by one.")}));
    versions.step(QStringLiteral("Keep Them All"))->click();
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("10 7 0"), QStringLiteral("13 70 0"), QStringLiteral("13 7 0")}));
    QCOMPARE(versions.bars().size(), 1);
    QVERIFY(!versions.step(QStringLiteral("Keep Them All")));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(!versions.step(QStringLiteral("Keep Them All")));
    versions.step(QStringLiteral("Decide"))->click();
    QCOMPARE(model(versions)->index(0, RevisionListModel::OutcomeColumn).data().toString(),
             QStringLiteral("? decided was: 11, decided anew: 10"));
    QVERIFY(versions.fixture.review()->revisions()->summary().contains(QStringLiteral("decided anew meanwhile")));
    versions.fixture.press("Alt+K");
    versions.fixture.press("Alt+Y");
    QCOMPARE(versions.shown(0, granted), QStringLiteral("11"));
    QVERIFY(versions.bars().isEmpty());
}

/// A correction that was undone before the reading does not come back over it, today or in the next session.
void TestReadingAgainInWindow::whatWasTakenBackStaysSo()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    versions.fixture.workspace.undo();
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.take(again));
    const Journal &journal = versions.fixture.workspace.journal();
    QCOMPARE(journal.records().size(), size_t(3)); // one for the report that something was decided about
    QVERIFY(!journal.canRedo());
    QVERIFY(versions.begin(QStringLiteral("better")));
    QCOMPARE(journal.records().size(), size_t(3));
    QCOMPARE(journal.undoCommand()->kind, QStringLiteral("read-otherwise"));
    QVERIFY(!journal.canRedo());
    // Whoever goes there by the list of the history is told.
    QVERIFY(versions.fixture.workspace.jumpTo(1));
    QCOMPARE(versions.shown(0, granted), QStringLiteral("11"));
    QCOMPARE(versions.bars(), QStringList{QStringLiteral("The newer reading of 青石县财政局 2023 stays, whatever was "
                                                         "decided over the earlier reading.")});
    versions.step(QStringLiteral("Back to the Reading"))->click();
    QCOMPARE(versions.shown(0, granted), QStringLiteral("12"));
    QVERIFY(versions.bars().isEmpty());
}

void TestReadingAgainInWindow::undoLetsThemWaitAgain()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.take(again));
    versions.step(QStringLiteral("Decide"))->click();
    versions.fixture.press("Alt+N");
    versions.fixture.press("Alt+Y");
    QVERIFY(versions.bars().isEmpty());
    versions.fixture.workspace.undo();
    QCOMPARE(versions.bars().size(), 1);
    QVERIFY(versions.bars().first().startsWith(QStringLiteral("青石县财政局 2023: 1 decision")));
    QCOMPARE(model(versions)->rowCount(), 1);
    versions.fixture.workspace.undo(); // reading again itself: the decision is back over the newer reading
    const QStringList stays =
        plain({QStringLiteral("The newer reading of 青石县财政局 2023 stays, with 1 decision made over "
                              "the earlier reading back in force.")});
    QCOMPARE(versions.bars(), stays);
    QCOMPARE(versions.shown(0, granted), QStringLiteral("11"));
    versions.fixture.workspace.undo(); // the correction itself: nothing else is to be said
    QCOMPARE(versions.bars(), stays);
    QCOMPARE(versions.shown(0, granted), QStringLiteral("12"));
    versions.step(QStringLiteral("Back to the Reading"))->click();
    QCOMPARE(versions.bars().size(), 1);
    QVERIFY(versions.bars().first().startsWith(QStringLiteral("青石县财政局 2023: 1 decision")));
    QCOMPARE(versions.shown(0, granted), QStringLiteral("12"));
    // Begun anew, too.
    QVERIFY(versions.begin(QStringLiteral("better")));
    versions.fixture.workspace.undo();
    QCOMPARE(versions.bars(), stays);
    versions.fixture.workspace.redo();
    QVERIFY(!versions.bars().contains(stays.first()));
    versions.fixture.workspace.undo();
    versions.session().close();
    QVERIFY(versions.bars().isEmpty());
}

void TestReadingAgainInWindow::aWorkspaceThatIsClosedTakesItsBarsAlong()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QCOMPARE(versions.bars().size(), 1);
    versions.session().close();
    QVERIFY(versions.bars().isEmpty());
    versions.fixture.window->openPaths({versions.session().recent().first()});
    QVERIFY(QTest::qWaitFor([&] { return versions.bars().size() == 1; }));
    QVERIFY(versions.take(again));
    QCOMPARE(versions.bars().size(), 1);
    QCOMPARE(model(versions)->showing(), RevisionListModel::Showing::ReadAgain);
    versions.session().close();
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(model(versions)->showing(), RevisionListModel::Showing::Nothing);
}

/// Without a cell to be named after, a finding is told in its words.
void TestReadingAgainInWindow::dismissedFindingsHaveNames()
{
    Versions versions;
    QVERIFY(versions.open());
    const std::vector<Finding> findings = versions.fixture.workspace.checks(versions.report(0)).findings();
    const auto known = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.target.isEmpty() && finding.outcome == Outcome::Fail;
    });
    QVERIFY(known != findings.end());
    CarriedDecision decision;
    decision.kind = DecisionKind::Dismissal;
    decision.outcome = CarryOutcome::Conflict;
    decision.finding = known->id;
    CarriedDecision gone = decision;
    gone.finding = QStringLiteral("layout.unused_figure:requests");
    RevisionListModel list(versions.fixture.workspace);
    list.setSentences(versions.fixture.review()->sentences());
    list.showReadAgain(versions.report(0), {RereadKind::SameBytes, {decision, gone}});
    const auto place = [&list](int row) {
        return list.index(row, RevisionListModel::PlaceColumn).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(place(0), versions.fixture.review()->sentences().message(*known, versions.state(0).extraction()));
    QCOMPARE(place(1), versions.fixture.review()->sentences().ruleTitle(QStringLiteral("layout.unused_figure")));
    for (int row = 0; row < 2; ++row)
        QVERIFY2(!place(row).isEmpty() && !place(row).contains(u':') && !place(row).contains(u'_'),
                 qPrintable(place(row)));
}

void TestReadingAgainInWindow::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("size");
    QTest::newRow("zh_CN light") << QStringLiteral("zh_CN") << QStringLiteral("light") << 100;
    QTest::newRow("en dark") << QStringLiteral("en") << QStringLiteral("dark") << 100;
    QTest::newRow("zh_CN dark, large") << QStringLiteral("zh_CN") << QStringLiteral("dark") << 200;
}

void TestReadingAgainInWindow::pictures()
{
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    QFETCH(const int, size);
    Versions versions(language, theme, size);
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    versions.correct(0, direct, QStringLiteral("5"));
    versions.correct(1, penalties, QStringLiteral("70"));
    const QString named = qEnvironmentVariable("GOUJI_SCREENSHOTS");
    const QString folder =
        named.isEmpty() ? qEnvironmentVariable("GOUJI_SCRATCH") + QStringLiteral("/screenshots") : named;
    QVERIFY(QDir().mkpath(folder));
    const auto save = [&](const QString &name) {
        QTest::qWait(80);
        return versions.fixture.window->grab().save(
            folder + QStringLiteral("/reading-again-%1-%2-%3-%4.png").arg(name, language, theme).arg(size));
    };
    /// The button with the last words of a bar's steps differs by language; its place does not.
    const auto button = [&versions](int place) {
        QList<QToolButton *> buttons;
        for (const MessageBar *bar : versions.fixture.window->findChildren<MessageBar *>()) {
            if (!bar->isVisible())
                continue;
            for (QToolButton *each : bar->findChildren<QToolButton *>()) {
                if (!each->text().isEmpty())
                    buttons += each;
            }
        }
        return place < buttons.size() ? buttons[place] : nullptr;
    };
    QVERIFY(versions.begin(QStringLiteral("better")));
    QCOMPARE(versions.bars().size(), 1);
    QVERIFY(button(0));
    button(0)->click(); // which
    QVERIFY(save(QStringLiteral("otherwise")));
    QSignalSpy done(versions.opening(), &Opening::batchDone);
    button(1)->click();
    QVERIFY(QTest::qWaitFor([&] { return done.count() > 0; }, 20000));
    QVERIFY(save(QStringLiteral("done")));
    QVERIFY(button(1));
    button(1)->click();
    QVERIFY(save(QStringLiteral("conflicts")));
    QVERIFY(versions.begin(QStringLiteral("better")));
    button(0)->click();
    QVERIFY(save(QStringLiteral("waiting")));
}

QTEST_MAIN(TestReadingAgainInWindow)
#include "tst_reading_again_in_window.moc"
