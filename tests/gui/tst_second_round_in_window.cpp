// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal_json.h"
#include "model/items/report_list_model.h"
#include "model/items/revision_list_model.h"
#include "model/opinion/acceptance.h"
#include "model/revision/reading_again.h"
#include "model/revision/versions.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/report_text.h"
#include "tests/support/text_layout.h"
#include "ui/revision/revision_pane.h"

#include <QShortcut>
#include <QTreeView>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString granted = QStringLiteral("requests/granted/total");
const QString total = QStringLiteral("requests/total/total");
const QString direct = QStringLiteral("disputes/direct/other");

/// A body's report as it came first, and as it came again.
class Sent
{
public:
    explicit Sent(const WindowFixture &fixture)
        : m_folder(fixture.folder.filePath(QStringLiteral("reports")))
    {
        QDir().mkpath(m_folder);
    }

    QString write(const QString &name, const ReportText &report) const
    {
        const QString path = m_folder + u'/' + name;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(written(report, TextLayout::Markdown).toUtf8());
        return path;
    }

    static ReportText first()
    {
        ReportText report = ReportText::busy();
        report.set("requests/granted", "8 2 1 0 0 1 13"); // 12 is right
        report.set("requests/carried_in", "2 0 0 1 0 0 4");
        return report;
    }

    /// One figure as proposed, another one unasked.
    static ReportText second()
    {
        ReportText report = first();
        report.set("requests/granted", "8 2 1 0 0 1 12");
        report.set("proactive/penalties", "8");
        return report;
    }

private:
    QString m_folder;
};

RevisionListModel *model(const WindowFixture &fixture)
{
    return fixture.review()->revisions()->model();
}

/// The step of a bar with this name.
QToolButton *step(const WindowFixture &fixture, const QString &name)
{
    for (QToolButton *button : fixture.window->findChildren<QToolButton *>()) {
        if (button->text() == name && button->isVisible())
            return button;
    }
    return nullptr;
}

/// Without the plural that a translation for English would choose.
QString plain(QString text)
{
    return text.remove(QStringLiteral("(s)"));
}

ReportId first(const WindowFixture &fixture)
{
    return fixture.workspace.reports().front();
}

ReportId second(const WindowFixture &fixture)
{
    return fixture.workspace.reports().back();
}

void correct(WindowFixture &fixture, ReportId report, const QString &address, const QString &typed)
{
    const auto cell = fixture.workspace.state(report).extraction().find(address).value();
    QVERIFY(fixture.workspace.correctCell(report, cell, typed).has_value());
}

void propose(WindowFixture &fixture, const QString &address, int figure)
{
    const ReportId report = first(fixture);
    QVERIFY(fixture.workspace.apply(*acceptAsOpinion(
        report, fixture.workspace.state(report), fixture.workspace.nextOpinion(), {{address, Decimal(figure)}}, {})));
}

QString outcomes(const WindowFixture &fixture)
{
    QStringList lines;
    for (int row = 0; row < model(fixture)->rowCount(); ++row)
        lines += model(fixture)->index(row, RevisionListModel::OutcomeColumn).data().toString();
    return lines.join(QStringLiteral(" / "));
}

} // namespace

/// A corrected file comes: the offer, the conflicts and the round, with bars and keys alone.
class TestSecondRoundInWindow : public QObject
{
    Q_OBJECT

private slots:
    void offeredAndTaken();
    void keptApart();
    void conflictsOneByOne();
    void conflictsAllAtOnce();
    void theRoundIsSettled();
    void linesLeadToTheirPlaces();
    void severalAtOnce();
    void anotherYearIsNoNextVersion();
    void readAgainSetsAside();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void TestSecondRoundInWindow::offeredAndTaken()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    QVERIFY(fixture.messages().isEmpty());
    propose(fixture, granted, 12);
    correct(fixture, first(fixture), direct, QStringLiteral("1"));
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), Sent::second())}, 2));
    QCOMPARE(fixture.messages(),
             QStringList{QStringLiteral("second.txt looks like a new version of 青石县财政局 2023 (first.txt).")});
    QVERIFY(!QApplication::activeModalWidget());
    const size_t records = fixture.workspace.journal().records().size();
    QToolButton *take = step(fixture, QStringLiteral("Take as Its Next Version"));
    QVERIFY(take);
    take->click();

    QCOMPARE(fixture.workspace.journal().records().size(), records + 1);
    QCOMPARE(earlierVersion(fixture.workspace, second(fixture)), std::optional(first(fixture)));
    QVERIFY(fixture.messages().isEmpty());
    QCOMPARE(fixture.review()->report(), std::optional(second(fixture)));
    const CellId cell = fixture.state().extraction().find(direct).value();
    QVERIFY(fixture.state().isCorrected(cell));
    QVERIFY(fixture.review()->revisions()->isVisible());
    QCOMPARE(plain(fixture.review()->revisions()->summary()),
             QStringLiteral("second.txt is the next version of first.txt.\nLast round 1 opinion: 1 changed; besides 1 "
                            "change that nobody asked for"));
    QCOMPARE(outcomes(fixture), QStringLiteral("✓ changed as proposed / ! figure changed"));

    // The earlier version is marked, and nothing in it is a problem any more.
    const ReportsPane *reports = fixture.review()->reports();
    QVERIFY(reports->isEarlierVersion(first(fixture)));
    QCOMPARE(reports->shown(), std::vector<ReportId>{second(fixture)});
    const QLabel *count = nullptr;
    for (const QLabel *label : reports->findChildren<QLabel *>()) {
        if (label->text().startsWith(QStringLiteral("1 report")))
            count = label;
    }
    QVERIFY(count);
    QCOMPARE(plain(count->text()), QStringLiteral("1 report · 1 earlier version"));
    ReportListModel list(fixture.workspace);
    QCOMPARE(list.index(0).data(FailedRole).toInt(), 0);
    QVERIFY(list.index(1).data(FailedRole).toInt() > 0);
    QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Earlier version")));

    fixture.grid()->setFocus();
    fixture.press("Ctrl+Z");
    QVERIFY(!earlierVersion(fixture.workspace, second(fixture)));
    QVERIFY(!reports->isEarlierVersion(first(fixture)));
    QCOMPARE(model(fixture)->showing(), RevisionListModel::Showing::Nothing);
    QCOMPARE(count->text(), QStringLiteral("2 reports"));
}

void TestSecondRoundInWindow::keptApart()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), Sent::second())}, 2));
    QToolButton *apart = step(fixture, QStringLiteral("Keep Both Apart"));
    QVERIFY(apart);
    apart->click();
    QVERIFY(fixture.messages().isEmpty());
    QVERIFY(fixture.workspace.journal().records().empty());
    // It can still be taken, at a key.
    fixture.press("Ctrl+Shift+T");
    QCOMPARE(earlierVersion(fixture.workspace, second(fixture)), std::optional(first(fixture)));
}

void TestSecondRoundInWindow::conflictsOneByOne()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    correct(fixture, first(fixture), granted, QStringLiteral("11"));
    correct(fixture, first(fixture), QStringLiteral("proactive/penalties/decisions"), QStringLiteral("70"));
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), Sent::second())}, 2));
    fixture.press("Ctrl+Shift+T");
    QCOMPARE(model(fixture)->showing(), RevisionListModel::Showing::NextVersion);
    QVERIFY(!earlierVersion(fixture.workspace, second(fixture))); // nothing is applied blindly
    QCOMPARE(model(fixture)->carried().count(CarryOutcome::Conflict), 2);
    QCOMPARE(model(fixture)->index(0, RevisionListModel::BeforeColumn).data().toString(), QStringLiteral("7"));
    QCOMPARE(model(fixture)->index(0, RevisionListModel::NowColumn).data().toString(), QStringLiteral("8"));
    QCOMPARE(model(fixture)->index(0, RevisionListModel::OutcomeColumn).data().toString(),
             QStringLiteral("? decided was: 70"));
    fixture.press("Alt+Y"); // not before everything is decided
    QVERIFY(!earlierVersion(fixture.workspace, second(fixture)));
    fixture.press("Alt+K"); // keep the first, …
    fixture.press("Alt+N"); // … let the second go
    QVERIFY(model(fixture)->isAllDecided());
    const size_t records = fixture.workspace.journal().records().size();
    fixture.press("Alt+Y");
    QCOMPARE(fixture.workspace.journal().records().size(), records + 1);
    const auto figure = [&fixture](const QString &address) {
        return fixture.state().reported(fixture.state().extraction().find(address).value());
    };
    QCOMPARE(figure(QStringLiteral("proactive/penalties/decisions")), std::optional(Decimal(70)));
    QCOMPARE(figure(granted), std::optional(Decimal(12)));
    QCOMPARE(model(fixture)->showing(), RevisionListModel::Showing::Round);
}

void TestSecondRoundInWindow::conflictsAllAtOnce()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    correct(fixture, first(fixture), granted, QStringLiteral("11"));
    correct(fixture, first(fixture), QStringLiteral("proactive/penalties/decisions"), QStringLiteral("70"));
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), Sent::second())}, 2));
    fixture.press("Ctrl+Shift+T");
    fixture.press("Alt+Shift+K");
    QVERIFY(model(fixture)->isAllDecided());
    QCOMPARE(model(fixture)->kept().size(), size_t(2));
    fixture.press("Alt+Shift+N");
    QVERIFY(model(fixture)->kept().empty());
    // An edit elsewhere leaves what was chosen alone.
    correct(fixture, second(fixture), direct, QStringLiteral("3"));
    QVERIFY(model(fixture)->isAllDecided());
    fixture.press("Alt+Y");
    QVERIFY(earlierVersion(fixture.workspace, second(fixture)));
    QVERIFY(!fixture.state().isCorrected(fixture.state().extraction().find(granted).value()));
}

void TestSecondRoundInWindow::theRoundIsSettled()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    propose(fixture, granted, 12);                                        // 1: as proposed
    propose(fixture, QStringLiteral("requests/carried_in/total"), 3);     // 2: sent again as it was
    propose(fixture, QStringLiteral("proactive/penalties/decisions"), 9); // 3: 8 instead of 9
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), Sent::second())}, 2));
    fixture.press("Ctrl+Shift+T");
    fixture.press("Alt+Shift+N"); // the opinion that was answered otherwise is not asked again
    fixture.press("Alt+Y");
    QCOMPARE(outcomes(fixture), QStringLiteral("✓ changed as proposed / ✗ not changed / ✗ changed wrongly"));
    const auto state = [&fixture](int number) {
        return fixture.workspace.state(first(fixture)).opinions().at(number).state;
    };
    QCOMPARE(state(1), OpinionState::Open);
    fixture.press("Alt+J"); // the current one
    QCOMPARE(state(1), OpinionState::Changed);
    QCOMPARE(state(2), OpinionState::Open);
    fixture.review()->revisions()->view()->setCurrentIndex(model(fixture)->index(1, 0));
    fixture.press("Alt+X");
    QCOMPARE(state(2), OpinionState::Explained);
    const size_t records = fixture.workspace.journal().records().size();
    fixture.press("Alt+Shift+J");
    QCOMPARE(state(3), OpinionState::ChangedWrongly);
    QCOMPARE(fixture.workspace.journal().records().size(), records + 1);
    QCOMPARE(outcomes(fixture), QStringLiteral("✓ changed as proposed (settled) / ✓ explanation accepted (settled) / "
                                               "✗ changed wrongly (settled)"));
    // What was sent again as it was is asked again, in the newer report.
    QCOMPARE(fixture.state().opinions().size(), size_t(1));
    QCOMPARE(fixture.state().opinions().begin()->second.address, QStringLiteral("requests/carried_in/total"));
}

void TestSecondRoundInWindow::linesLeadToTheirPlaces()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    ReportText text = Sent::second();
    text.prose += QStringLiteral("全年举办培训三场。");
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), text)}, 2));
    fixture.press("Ctrl+Shift+T");
    QCOMPARE(outcomes(fixture), QStringLiteral("! figure changed / ! figure changed / ! text put in / ! text put in / "
                                               "! text put in"));
    PointedView *view = fixture.review()->revisions()->view();
    fixture.review()->focusPane(view);
    view->setCurrentIndex(model(fixture)->index(0, 0));
    fixture.press("Down");
    QCOMPARE(fixture.address(), granted);
    fixture.press("Up");
    QCOMPARE(fixture.address(), QStringLiteral("proactive/penalties/decisions"));
    fixture.press("Down");
    fixture.press("Down");
    QCOMPARE(model(fixture)->kindAt(2), RevisionListModel::LineKind::Prose);
    const std::vector<Span> places = model(fixture)->placesAt(2);
    QCOMPARE(places.size(), size_t(1));
    QCOMPARE(fixture.state().extraction().source->text.mid(places[0].begin, places[0].length()),
             QStringLiteral("全年举办培训三场。"));
    // From the earlier version the lines lead to the newer one.
    fixture.review()->setReport(first(fixture));
    QCOMPARE(model(fixture)->newer(), std::optional(second(fixture)));
    fixture.review()->focusPane(view);
    view->setCurrentIndex(model(fixture)->index(1, 0));
    fixture.press("Up");
    QCOMPARE(fixture.review()->report(), std::optional(second(fixture)));
}

void TestSecondRoundInWindow::severalAtOnce()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QStringList before;
    QStringList after;
    for (const QString &body :
         {QStringLiteral("青石县财政局"), QStringLiteral("河湾市司法局"), QStringLiteral("白沙市科技局")})
    {
        ReportText one = Sent::first();
        ReportText two = Sent::second();
        one.title = body + QStringLiteral("2023年政府信息公开工作年度报告");
        two.title = one.title;
        before += sent.write(body + QStringLiteral("1.txt"), one);
        after += sent.write(body + QStringLiteral("2.txt"), two);
    }
    QVERIFY(fixture.open(before, 3));
    correct(fixture, fixture.workspace.reports()[1], granted, QStringLiteral("11"));
    QVERIFY(fixture.open(after, 6));
    QCOMPARE(fixture.messages(),
             QStringList{QStringLiteral("3 reports look like new versions of reports that are here.")});
    QToolButton *take = step(fixture, QStringLiteral("Take Them as Next Versions"));
    QVERIFY(take);
    take->click();
    QCOMPARE(supersededReports(fixture.workspace).size(), size_t(2));
    QCOMPARE(fixture.messages().size(), 1);
    QVERIFY(plain(fixture.messages().first()).startsWith(QStringLiteral("1 new version wait")));
    QToolButton *decide = step(fixture, QStringLiteral("Decide"));
    QVERIFY(decide);
    decide->click();
    fixture.press("Alt+Shift+N");
    fixture.press("Alt+Y");
    QCOMPARE(supersededReports(fixture.workspace).size(), size_t(3));
    QVERIFY(fixture.messages().isEmpty());
}

void TestSecondRoundInWindow::anotherYearIsNoNextVersion()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    ReportText other = Sent::second();
    other.title = QStringLiteral("青石县财政局2022年政府信息公开工作年度报告");
    QVERIFY(fixture.open({sent.write(QStringLiteral("other.txt"), other)}, 2));
    QVERIFY(fixture.messages().isEmpty());
    fixture.press("Ctrl+Shift+T");
    QCOMPARE(fixture.window->statusBar()->currentMessage(),
             QStringLiteral("No earlier report of this body and year is there."));
    QVERIFY(fixture.workspace.journal().records().empty());
}

void TestSecondRoundInWindow::readAgainSetsAside()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    const QString path = sent.write(QStringLiteral("report.txt"), Sent::first());
    QVERIFY(fixture.open({path}, 1));
    const ReportId report = first(fixture);
    correct(fixture, report, granted, QStringLiteral("11"));
    correct(fixture, report, direct, QStringLiteral("5"));
    const QByteArray decided = decisionsToJson(fixture.state());

    // The same file: everything stays, and that is said.
    fixture.press("Ctrl+Alt+E");
    QVERIFY(QTest::qWaitFor([&] { return !fixture.messages().isEmpty(); }));
    QCOMPARE(fixture.messages().size(), 1);
    QVERIFY(fixture.messages().first().startsWith(QStringLiteral("Read again: 2 decision")));
    QCOMPARE(decisionsToJson(fixture.state()), decided);

    // Read otherwise: the decision that no longer fits is set aside, told, and can be kept.
    const CellId cell = fixture.state().extraction().find(granted).value();
    const auto otherwise = std::make_shared<Extraction>(fixture.state().extraction());
    CellReading &reading = otherwise->tables[static_cast<size_t>(cell.table)].cells[static_cast<size_t>(cell.index)];
    reading.value = Decimal(12);
    reading.raw = QStringLiteral("12");
    emit fixture.window->findChild<Opening *>()->readAgainDone(report,
                                                               readAgain(fixture.workspace, report, otherwise).value());
    QCOMPARE(fixture.state().reported(cell), std::optional(Decimal(12)));
    QVERIFY(fixture.messages().last().startsWith(QStringLiteral("Read again: 1 decision")));
    QVERIFY(fixture.messages().last().endsWith(QStringLiteral("set aside.")));
    QVERIFY(fixture.state().isCorrected(fixture.state().extraction().find(direct).value()));
    QToolButton *decide = step(fixture, QStringLiteral("Decide"));
    QVERIFY(decide);
    decide->click();
    fixture.press("Alt+K");
    fixture.press("Alt+Y");
    QCOMPARE(fixture.state().reported(cell), std::optional(Decimal(11)));
    QCOMPARE(model(fixture)->showing(), RevisionListModel::Showing::Nothing);
}

void TestSecondRoundInWindow::everythingHasAName()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    correct(fixture, first(fixture), granted, QStringLiteral("11"));
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), Sent::second())}, 2));
    fixture.press("Ctrl+Shift+T");
    QVERIFY(!fixture.review()->revisions()->view()->accessibleName().isEmpty());
    std::set<QString> keys;
    for (const QToolButton *button : fixture.review()->revisions()->findChildren<QToolButton *>()) {
        QVERIFY(!button->text().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
        const auto *shortcut = button->findChild<QShortcut *>();
        QVERIFY(shortcut);
        QVERIFY2(keys.insert(shortcut->key().toString()).second, qPrintable(button->text()));
        QVERIFY(button->toolTip().contains(shortcut->key().toString(QKeySequence::NativeText)));
    }
    for (int column = 0; column < RevisionListModel::ColumnCount; ++column)
        QVERIFY(!model(fixture)->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestSecondRoundInWindow::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << 100;
    QTest::newRow("en") << QStringLiteral("en") << 100;
    QTest::newRow("zh_CN, large") << QStringLiteral("zh_CN") << 200;
}

void TestSecondRoundInWindow::pictures()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    WindowFixture fixture(language, size == 100 ? QStringLiteral("light") : QStringLiteral("dark"), size);
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("青石县财政局2023.txt"), Sent::first())}, 1));
    propose(fixture, granted, 12);
    propose(fixture, QStringLiteral("requests/carried_in/total"), 3);
    correct(fixture, first(fixture), QStringLiteral("proactive/penalties/decisions"), QStringLiteral("70"));
    ReportText text = Sent::second();
    text.prose += QStringLiteral("全年举办培训三场。");
    QVERIFY(fixture.open({sent.write(QStringLiteral("青石县财政局2023（修改稿）.txt"), text)}, 2));
    const QString named = qEnvironmentVariable("GOUJI_SCREENSHOTS");
    const QString folder =
        named.isEmpty() ? qEnvironmentVariable("GOUJI_SCRATCH") + QStringLiteral("/screenshots") : named;
    QVERIFY(QDir().mkpath(folder));
    const auto save = [&](const QString &name) {
        QTest::qWait(50);
        return fixture.window->grab().save(
            folder + QStringLiteral("/second-round-%1-%2-%3.png").arg(name, language).arg(size));
    };
    QVERIFY(save(QStringLiteral("offer")));
    fixture.press("Ctrl+Shift+T");
    QCOMPARE(model(fixture)->carried().count(CarryOutcome::Conflict), 1);
    QVERIFY(save(QStringLiteral("conflicts")));
    fixture.press("Alt+Shift+N");
    fixture.press("Alt+Y");
    QCOMPARE(model(fixture)->showing(), RevisionListModel::Showing::Round);
    fixture.press("Alt+J");
    QVERIFY(save(QStringLiteral("round")));
}

QTEST_MAIN(TestSecondRoundInWindow)
#include "tst_second_round_in_window.moc"
