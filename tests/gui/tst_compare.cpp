// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/compare_hands.h"

using namespace gouji;
using namespace gouji::test;

/// The window of years, worked by keys alone.
class TestCompare : public QObject
{
    Q_OBJECT
private slots:
    void opensForTheReportShown();
    void nothingToCompareIsSaid();
    void movesAndShowsTheSource();
    void foldsAndOrders();
    void partsByKey();
    void problemsByKey();
    void leadsToTheReport();
    void proseSideBySide();
    void everySentenceThatDiffersIsReached();
    void reportsThatAreGoneCloseIt();
    void everythingHasAName();
    void wordsFollowTheLanguage();
};

void TestCompare::opensForTheReportShown()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    fixture.review()->setReport(fixture.workspace.reports().at(1));
    QVERIFY(fixture.compareYears());
    QCOMPARE(fixture.compare()->windowTitle(), QStringLiteral("云岭区住房和城乡建设局 — years side by side"));
    QCOMPARE(fixture.years()->model()->yearColumns(), 3);
    QCOMPARE(fixture.currentYear(), 2023);
    QVERIFY(fixture.yearGrid()->hasFocus());
    // Again for another report: the same window, another column.
    fixture.review()->setReport(fixture.workspace.reports().at(0));
    QVERIFY(fixture.compareYears());
    QCOMPARE(fixture.currentYear(), 2022);
    QCOMPARE(fixture.window->findChildren<CompareWindow *>().size(), 1);
}

void TestCompare::nothingToCompareIsSaid()
{
    CompareFixture fixture;
    ReportMaker nameless = reportOf(u"", 2023);
    fixture.workspace.addReport(nameless.make());
    QVERIFY(fixture.compareYears());
    QCOMPARE(fixture.said().size(), 1);
    QVERIFY(fixture.said().front().contains(QStringLiteral("no body or no year")));
    QCOMPARE(fixture.years()->model()->rowCount(), 0);
}

void TestCompare::movesAndShowsTheSource()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/carried_out/total", year2022);
    fixture.hit("Right");
    QCOMPARE(fixture.currentYear(), 2023);
    QCOMPARE(fixture.currentRow(), QStringLiteral("requests/carried_out/total"));
    const ReportId report = *fixture.years()->currentReport();
    const ReportState &state = fixture.workspace.state(report);
    const CellId cell = state.extraction().find(u"requests/carried_out/total").value();
    SourceView *source = fixture.years()->source()->view();
    QVERIFY(source->toPlainText().contains(QStringLiteral("2023年")));
    QVERIFY(!state.places(cell).empty());
    QVERIFY(source->isInSight(state.places(cell).front()));
    fixture.hit("Up");
    QVERIFY(fixture.currentRow() != QStringLiteral("requests/carried_out/total"));
}

void TestCompare::foldsAndOrders()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    const int all = fixture.years()->rows()->rowCount();
    fixture.hit("Ctrl+U");
    const int left = fixture.years()->rows()->rowCount();
    QVERIFY(left > 0 && left < all);
    QVERIFY(fixture.compare()->statusBar()->currentMessage().contains(QString::number(all - left)));
    fixture.hit("Ctrl+B");
    QCOMPARE(fixture.yearGrid()->currentIndex().row(), 0);
    QCOMPARE(fixture.yearGrid()->selectionModel()->selectedIndexes().size(), 1);
    const auto rankOf = [&](int row) { return fixture.years()->rows()->index(row, 0).data(ChangeRankRole).toInt(); };
    for (int row = 1; row < left; ++row)
        QVERIFY(rankOf(row - 1) <= rankOf(row));
    fixture.hit("Ctrl+B");
    fixture.hit("Ctrl+U");
    QCOMPARE(fixture.years()->rows()->rowCount(), all);
}

void TestCompare::partsByKey()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    const int all = fixture.years()->rows()->rowCount();
    fixture.hit("Alt+3");
    QCOMPARE(fixture.years()->rows()->rowCount(), 15);
    QVERIFY(fixture.yearGrid()->currentIndex().isValid());
    fixture.hit("Ctrl+4");
    QVERIFY(fixture.currentRow().count(QLatin1Char('/')) == 0);
    fixture.hit("Ctrl+0");
    QCOMPARE(fixture.years()->rows()->rowCount(), all);
}

void TestCompare::problemsByKey()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.hit("Ctrl+Home");
    fixture.hit("Ctrl+2");
    fixture.goToRow("requests/new/natural_person", year2022);
    QStringList found;
    for (int step = 0; step < 50; ++step) {
        const QModelIndex before = fixture.yearGrid()->currentIndex();
        fixture.hit("F8");
        if (fixture.yearGrid()->currentIndex() == before)
            break;
        found += QStringLiteral("%1 %2").arg(fixture.currentRow()).arg(fixture.currentYear());
    }
    QVERIFY2(found.contains(QStringLiteral("requests/carried_in/natural_person 2024")), qPrintable(found.join('|')));
    QVERIFY(found.contains(QStringLiteral("requests/carried_in/business 2024")));
    QVERIFY(!fixture.compare()->statusBar()->currentMessage().isEmpty());
    const QModelIndex last = fixture.yearGrid()->currentIndex();
    fixture.hit("Shift+F8");
    QVERIFY(fixture.yearGrid()->currentIndex() != last);
    QCOMPARE(fixture.yearGrid()->selectionModel()->selectedIndexes().size(), 1);
}

void TestCompare::leadsToTheReport()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    fixture.review()->setReport(fixture.workspace.reports().at(2));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/carried_out/business", year2023);
    fixture.hit("Ctrl+Return");
    QCOMPARE(fixture.review()->report(), std::optional(fixture.workspace.reports().at(1)));
    QCOMPARE(fixture.address(), QStringLiteral("requests/carried_out/business"));
    // By a double click, too.
    const QModelIndex place = fixture.yearGrid()->model()->index(fixture.yearGrid()->currentIndex().row(), year2022);
    QTest::mouseDClick(fixture.yearGrid()->viewport(), Qt::LeftButton, {},
                       fixture.yearGrid()->visualRect(place).center());
    QCOMPARE(fixture.review()->report(), std::optional(fixture.workspace.reports().at(0)));
    QVERIFY(!fixture.yearEditor());
}

void TestCompare::proseSideBySide()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/new/total", year2024);
    fixture.hit("Ctrl+T");
    ProsePage *prose = fixture.compare()->prose();
    QVERIFY(prose->isVisible());
    QCOMPARE(prose->afterBox()->currentText(), QStringLiteral("2024"));
    QCOMPARE(prose->beforeBox()->currentText(), QStringLiteral("2023"));
    QVERIFY(prose->model()->rowCount() > 6);
    for (int row = 0; row < prose->model()->rowCount(); ++row)
        QVERIFY(prose->model()->index(row, 2).data().toString() != QLatin1String("|")); // left behind by a table
    QVERIFY2(prose->share().contains(QStringLiteral("% copied (")), qPrintable(prose->share()));
    // Against another year.
    prose->beforeBox()->setFocus();
    QTest::keyClick(prose->beforeBox(), Qt::Key_Up);
    QCOMPARE(prose->beforeBox()->currentText(), QStringLiteral("2022"));
    QCOMPARE(prose->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("2022"));
    // Against itself nothing can be said.
    prose->afterBox()->setCurrentIndex(0);
    QCOMPARE(prose->model()->rowCount(), 0);
    QCOMPARE(prose->share(), QStringLiteral("Choose two different years."));
}

void TestCompare::everySentenceThatDiffersIsReached()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.hit("Ctrl+T");
    ProsePage *prose = fixture.compare()->prose();
    int expected = 0;
    for (int row = prose->model()->differenceFrom(-1, 1); row >= 0; row = prose->model()->differenceFrom(row, 1))
        ++expected;
    QVERIFY(expected > 1);
    int reached = 1; // the first one is chosen at once
    while (reached < 1000) {
        const int before = prose->view()->currentIndex().row();
        fixture.hit("F4");
        if (prose->view()->currentIndex().row() == before)
            break;
        QVERIFY(prose->view()->viewport()->rect().intersects(prose->view()->visualRect(prose->view()->currentIndex())));
        ++reached;
    }
    QCOMPARE(reached, expected);
    QCOMPARE(fixture.compare()->statusBar()->currentMessage(), QStringLiteral("No further sentence differs."));
    fixture.hit("Shift+F4");
    QVERIFY(prose->view()->currentIndex().row() < prose->model()->rowCount() - 1);
    fixture.hit("Ctrl+U");
    QVERIFY(prose->model()->isFolded());
    fixture.hit("Ctrl+Return");
    QCOMPARE(fixture.review()->report(), std::optional(fixture.workspace.reports().at(2)));
}

void TestCompare::reportsThatAreGoneCloseIt()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.workspace.removeAll();
    QVERIFY(!fixture.compare()->isVisible());
    QCOMPARE(fixture.years()->model()->rowCount(), 0);
    QVERIFY(fixture.years()->chart()->chart().isEmpty());
}

void TestCompare::everythingHasAName()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.hit("Ctrl+T");
    fixture.hit("F6");
    for (QWidget *widget : fixture.compare()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        const bool isNamed = !widget->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(widget)
                             || widget->inherits("QTabBar") || widget->inherits("QMenuBar")
                             || widget->inherits("QTabWidget") || widget->inherits("QMainWindow")
                             || qobject_cast<QLabel *>(widget); // its words are its name
        QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

void TestCompare::wordsFollowTheLanguage()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    const QModelIndex place = fixture.years()->model()->indexFor(QStringLiteral("requests/new/total"), year2024);
    QVERIFY(place.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("as read")));
    const QString part = fixture.compare()->actions()[CompareId::Undo]->text();
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/translations/gouji_zh_CN.qm")));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QCoreApplication::processEvents();
    QVERIFY(!place.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("as read")));
    QCoreApplication::removeTranslator(&chinese);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.compare()->actions()[CompareId::Undo]->text(), part);
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
