// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "ui/source/source_places.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString busy = QStringLiteral("青石县财政局2023.txt");

} // namespace

/// Two panes, one thought: source and tables, findings and reasons.
class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void aCellShowsItsPlace();
    void aPlaceShowsItsCell();
    void everyPlaceLeadsToItsCellAndBack();
    void theSourceScrollsOnlyWhenItHasTo();
    void aFindingLeadsToItsCell();
    void anOperandLeadsToItsCell();
    void whatATotalIsMadeOf();
    void nextDoubtfulCellGoesThroughTheReports();
    void problemsFollowTheFilter();
    void aFilterDoesNotChangeTheReport();
    void clickingAReportShowsIt();
    void searchGoesThroughTheReports();
    void headingsAndLabelsStayWhileScrolling();
    void theStatusLineAddsUp();
    void panesAreRemembered();
};

void TestPanes::aCellShowsItsPlace()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    const QString text = fixture.state().extraction().source->text;
    const auto places = fixture.review()->source()->placesFor(*fixture.review()->tables()->currentCell());
    QCOMPARE(places.size(), size_t(1));
    QCOMPARE(text.mid(places.front().begin, places.front().length()), QStringLiteral("371"));
    QVERIFY(fixture.source()->isInSight(places.front()));
    QCOMPARE(fixture.source()->caretOffset(), places.front().begin);
}

void TestPanes::aPlaceShowsItsCell()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.review()->tables()->setTable(TableId::Proactive);
    const QString text = fixture.state().extraction().source->text;
    const auto place = static_cast<int>(text.indexOf(QStringLiteral("| 371 |"))) + 2;
    fixture.source()->reveal({place, place + 3});
    QTextCursor cursor = fixture.source()->textCursor();
    const QRect left = fixture.source()->cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect right = fixture.source()->cursorRect(cursor);
    const QPoint middle((left.left() + right.left()) / 2, left.center().y());
    QTest::mouseClick(fixture.source()->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/natural_person"));
    QCOMPARE(fixture.review()->tables()->table(), TableId::Requests);

    // By the caret as well.
    for (int i = 0; i < 20 && fixture.address() == QLatin1String("requests/new/natural_person"); ++i)
        QTest::keyClick(fixture.source(), Qt::Key_Right);
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/business"));
}

void TestPanes::everyPlaceLeadsToItsCellAndBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    const Extraction &extraction = fixture.state().extraction();
    int cells = 0;
    for (const TableId table : allTables) {
        for (int i = 0; i < static_cast<int>(extraction.table(table).cells.size()); ++i) {
            const CellId cell{table, i};
            for (const Span &span : SourcePlaces::placesFor(extraction, cell)) {
                for (int offset = span.begin; offset < span.end; ++offset)
                    QCOMPARE(fixture.review()->source()->cellFor(offset), std::optional(cell));
                ++cells;
            }
        }
    }
    QCOMPARE(cells, 200);
    QVERIFY(!fixture.review()->source()->cellFor(0)); // the title is no cell
}

void TestPanes::theSourceScrollsOnlyWhenItHasTo()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    QTest::qWait(50);
    const int before = fixture.source()->verticalScrollBar()->value();
    fixture.goTo(QStringLiteral("requests/new/business")); // the same line
    QCOMPARE(fixture.source()->verticalScrollBar()->value(), before);

    fixture.source()->verticalScrollBar()->setValue(0);
    fixture.goTo(QStringLiteral("disputes/direct/total")); // far below
    const auto place = fixture.review()->source()->placesFor(*fixture.review()->tables()->currentCell()).front();
    QVERIFY(fixture.source()->isInSight(place));
    // No further than needed: one line less and it would be out of sight.
    QScrollBar *bar = fixture.source()->verticalScrollBar();
    QVERIFY(bar->value() > 0);
    bar->setValue(bar->value() - 2);
    QVERIFY(!fixture.source()->isInSight(place));
}

void TestPanes::aFindingLeadsToItsCell()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("proactive/regulations/issued"));
    FindingListModel *findings = fixture.review()->findings()->model();
    auto *list = fixture.review()->findings()->findChild<PointedView *>();
    const QModelIndex index = findings->indexFor(QStringLiteral("requests.balance:total"));
    QVERIFY(index.isValid());
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {},
        list->visualRect(fixture.review()->findings()->lineOf(QStringLiteral("requests.balance:total"))).center());
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/total"));
    QCOMPARE(fixture.review()->why()->model()->formula(), QStringLiteral("412 + 9 ≠ 385 + 63"));

    // A cell that is the target of a finding makes that the one that is explained.
    fixture.goTo(QStringLiteral("requests/carried_out/total"));
    QCOMPARE(fixture.review()->findings()->current()->id, QStringLiteral("requests.row_total:carried_out"));
    fixture.goTo(QStringLiteral("requests/granted/total")); // sound: the explanation stays
    QCOMPARE(fixture.review()->findings()->current()->id, QStringLiteral("requests.row_total:carried_out"));
}

void TestPanes::anOperandLeadsToItsCell()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/new/total"));
    auto *list = fixture.review()->why()->findChild<PointedView *>();
    SumModel *sum = fixture.review()->why()->model();
    QCOMPARE(sum->formula(), QStringLiteral("412 + 9 ≠ 385 + 63"));
    const QModelIndex carriedOut = sum->index(4, SumModel::LabelColumn);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(carriedOut).center());
    QCOMPARE(fixture.address(), QStringLiteral("requests/carried_out/total"));
    QCOMPARE(sum->formula(), QStringLiteral("412 + 9 ≠ 385 + 63")); // still the sum one came from
    const QModelIndex index = fixture.grid()->gridModel()->indexFor({TableId::Requests, 0});
    QVERIFY(!index.data(IsInvolvedRole).toBool());
    QVERIFY(fixture.grid()->currentIndex().data(IsInvolvedRole).toBool());
}

void TestPanes::whatATotalIsMadeOf()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/total/total")); // the total of a row and of a column
    fixture.review()->chooseOperands();
    QCOMPARE(fixture.address(), QStringLiteral("requests/total/total"));
    const size_t first = fixture.review()->tables()->chosenCells().size();
    fixture.review()->chooseOperands();
    const size_t second = fixture.review()->tables()->chosenCells().size();
    QCOMPARE(std::min(first, second), size_t(6));  // six applicants
    QCOMPARE(std::max(first, second), size_t(21)); // twenty-one results
    fixture.review()->chooseOperands();
    QCOMPARE(fixture.review()->tables()->chosenCells().size(), first);

    fixture.goTo(QStringLiteral("proactive/regulations/issued")); // adds up to nothing
    fixture.review()->chooseOperands();
    QCOMPARE(fixture.review()->tables()->chosenCells().size(), size_t(1));
}

void TestPanes::nextDoubtfulCellGoesThroughTheReports()
{
    WindowFixture fixture;
    ReportMaker maker = soundReport();
    maker.without("requests/granted/total", CellState::Ambiguous);
    maker.without("disputes/direct/total", CellState::Ambiguous);
    const ReportId first = fixture.workspace.addReport(maker.make()).first;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 2)); // nothing doubtful in it
    fixture.review()->setReport(first);
    fixture.goTo(QStringLiteral("proactive/regulations/issued"));
    QVERIFY(fixture.review()->nextDoubtful());
    QCOMPARE(fixture.address(), QStringLiteral("requests/granted/total"));
    QVERIFY(fixture.review()->nextDoubtful());
    QCOMPARE(fixture.address(), QStringLiteral("disputes/direct/total"));
    QVERIFY(!fixture.review()->nextDoubtful());
    QCOMPARE(fixture.address(), QStringLiteral("disputes/direct/total"));
}

void TestPanes::problemsFollowTheFilter()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::samples()}, 10));
    auto *words = fixture.review()->reports()->findChild<QLineEdit *>();
    words->setText(QStringLiteral("财政"));
    fixture.review()->setReport(fixture.review()->reports()->shown().front());
    int steps = 0;
    while (fixture.review()->stepProblem(1) && steps < 100)
        ++steps;
    QVERIFY(steps < 100);
    QCOMPARE(fixture.state().extraction().agency, QStringLiteral("青石县财政局"));
    QVERIFY(!fixture.review()->stepReport(1));
    words->clear();
    QVERIFY(fixture.review()->stepReport(-1));
}

void TestPanes::aFilterDoesNotChangeTheReport()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(
        {WindowFixture::sample(busy), WindowFixture::sample(QStringLiteral("云岭区科学技术局2024.txt"))}, 2));
    ReportsPane *reports = fixture.review()->reports();
    auto *list = reports->findChild<PointedView *>();
    auto *words = reports->findChild<QLineEdit *>();
    const ReportId shown = *fixture.review()->report();
    words->setText(QStringLiteral("云岭")); // hides the one that is shown
    QCOMPARE(fixture.review()->report(), std::optional(shown));
    QVERIFY(!list->currentIndex().isValid());
    QCOMPARE(reports->shown().size(), size_t(1));
    words->clear();
    QVERIFY(list->currentIndex().isValid());

    // The last problem settled, the report stays although the filter does not want it any more.
    reports->findChild<QToolButton *>()->setChecked(true);
    QCOMPARE(reports->shown(), std::vector<ReportId>{shown});
    const CellId cell = fixture.state().extraction().find(u"requests/carried_out/total").value();
    QVERIFY(fixture.workspace.correctCell(shown, cell, QStringLiteral("36")).has_value());
    QVERIFY(reports->shown().empty());
    QCOMPARE(fixture.review()->report(), std::optional(shown));
    fixture.action(QStringLiteral("Undo"))->trigger();
    QCOMPARE(reports->shown().size(), size_t(1));
    QVERIFY(list->currentIndex().isValid());
}

void TestPanes::clickingAReportShowsIt()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::samples()}, 10));
    auto *list = fixture.review()->reports()->findChild<PointedView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(fixture.review()->report(), std::optional(fixture.workspace.reports()[2]));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(fixture.review()->report(), std::optional(fixture.workspace.reports()[3]));
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(fixture.review()->report(), std::optional(fixture.workspace.reports().back()));
}

void TestPanes::searchGoesThroughTheReports()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::samples()}, 10));
    fixture.review()->setReport(fixture.workspace.reports().front());
    QVERIFY(fixture.review()->search(QStringLiteral("惠民补贴"), 1));
    QCOMPARE(fixture.state().extraction().agency, QStringLiteral("青石县财政局"));
    QCOMPARE(fixture.review()->source()->currentHit(), 0);
    QVERIFY(!fixture.review()->search(QStringLiteral("惠民补贴"), 1));
    QVERIFY(!fixture.review()->search(QStringLiteral("无处可寻的字"), 1));
    QVERIFY(!fixture.review()->search(QString(), 1));
    QCOMPARE(fixture.review()->source()->hits(), 0);
}

void TestPanes::headingsAndLabelsStayWhileScrolling()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.window->resize(1300, 600);
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    QTest::qWait(50);
    GridView *grid = fixture.grid();
    const QModelIndex first = grid->currentIndex();
    grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->maximum());
    grid->horizontalScrollBar()->setValue(grid->horizontalScrollBar()->maximum());
    QVERIFY(grid->visualRect(first).bottom() < 0);
    // Headings are as wide as the columns below them, labels as high as the rows beside them.
    const GridMetrics &metrics = grid->metrics();
    QCOMPARE(grid->horizontalHeader()->height(), metrics.height(0, 3));
    QCOMPARE(grid->verticalHeader()->width(), metrics.width(0, 3));
    QVERIFY(grid->isRowHidden(0));
    QVERIFY(grid->isColumnHidden(0));
    for (int column = 3; column < 10; ++column)
        QCOMPARE(grid->columnWidth(column), metrics.columnWidths[column]);
    // And what is gone to comes out from under them.
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    QVERIFY(grid->viewport()->rect().contains(grid->visualRect(first)));

    // Where they would take all the room they scroll with the rest.
    fixture.window->resize(700, 600);
    QTest::qWait(50);
    QCOMPARE(grid->frozenColumns(), 0);
    QVERIFY(!grid->isColumnHidden(0));
    QVERIFY(grid->verticalHeader()->isHidden());
    fixture.goTo(QStringLiteral("requests/carried_out/total"));
    QVERIFY(grid->viewport()->rect().contains(grid->visualRect(grid->currentIndex())));
}

void TestPanes::theStatusLineAddsUp()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    const auto shows = [&](const QString &text) {
        for (const QLabel *label : fixture.window->statusBar()->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    QVERIFY(shows(QStringLiteral("requests/new/natural_person")));
    QVERIFY(shows(QStringLiteral("1 place")));
    QVERIFY(shows(QStringLiteral("every change saved")));
    QTest::keySequence(fixture.grid(), QKeySequence(QStringLiteral("Shift+End")));
    QVERIFY(shows(QStringLiteral("Σ 824   n 7   x̄ 117.7"))); // 371 + 38 + 0 + 0 + 2 + 1 + 412
    fixture.goTo(QStringLiteral("requests/carried_out/total"));
    QVERIFY(!shows(QStringLiteral("Σ")));
    const CellId cell = *fixture.review()->tables()->currentCell();
    QVERIFY(fixture.workspace.correctCell(*fixture.review()->report(), cell, QStringLiteral("36")).has_value());
    QVERIFY(shows(QStringLiteral("corrected: 63 → 36")));
    QVERIFY(shows(QStringLiteral("every change saved, "))); // with the time
}

void TestPanes::panesAreRemembered()
{
    const QTemporaryDir folder;
    const auto makeWindow = [&folder](Workspace &workspace) {
        Services services = makeServices(FormLibrary::builtIn().value());
        services.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        return std::make_unique<MainWindow>(workspace, services);
    };
    {
        Workspace workspace;
        workspace.addReport(soundReport().make());
        const auto window = makeWindow(workspace);
        window->show();
        QDockWidget *why = window->findChild<QDockWidget *>(QStringLiteral("why"));
        QVERIFY(!why->isHidden());
        why->toggleViewAction()->trigger();
        QVERIFY(why->isHidden());
        window->close();
    }
    Workspace workspace;
    workspace.addReport(soundReport().make());
    const auto window = makeWindow(workspace);
    window->show();
    QVERIFY(window->findChild<QDockWidget *>(QStringLiteral("why"))->isHidden());
    QVERIFY(!window->findChild<QDockWidget *>(QStringLiteral("source"))->isHidden());
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->objectName() == QLatin1String("Put Panes Back"))
            action->trigger();
    }
    QVERIFY(!window->findChild<QDockWidget *>(QStringLiteral("why"))->isHidden());
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
