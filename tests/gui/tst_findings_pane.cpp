// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "ui/findings/finding_filter_bar.h"

#include <QAccessible>
#include <QScrollBar>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A report whose sums fail in two tables, with a note and a warning about its text.
std::shared_ptr<const Extraction> manyFindings(const char *file = "many.txt")
{
    ReportMaker maker = soundReport();
    maker.read("requests/carried_out/total", 84); // two checks
    maker.read("disputes/direct/total", 4);
    auto source = std::make_shared<SourceText>();
    source->file = QString::fromLatin1(file);
    source->encoding = QStringLiteral("UTF-8");
    source->sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    source->text = QStringLiteral("白沙市水利局工作报告。\n全年收到申请895件,办结857件。\n其余另述。");
    maker.extraction().source = source;
    Finding note;
    note.id = note.rule = QStringLiteral("text.copies");
    note.severity = Severity::Note;
    note.arguments = {qint64{2}};
    Finding warning;
    warning.id = QStringLiteral("layout.unused_figure:requests");
    warning.rule = QStringLiteral("layout.unused_figure");
    warning.severity = Severity::Warning;
    warning.arguments = {qint64{1}, QStringLiteral("requests")};
    const auto begin = static_cast<int>(source->text.indexOf(QStringLiteral("895")));
    warning.spans = {{begin, begin + 3}};
    maker.extraction().findings = {note, warning};
    return maker.make();
}

/// The sums and what reading said, without the rules that look at more.
void checkSumsAlone(Workspace &workspace)
{
    ReviewSettings settings = workspace.reviewSettings();
    for (const Rule &rule : ruleRegistry()) {
        if (rule.check)
            settings.rules[rule.description.id].enabled = false;
    }
    workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings));
}

const QString rowTotal = QStringLiteral("requests.row_total:carried_out");
const QString balance = QStringLiteral("requests.balance:total");
const QString direct = QStringLiteral("disputes.row_total:direct");
const QString copies = QStringLiteral("text.copies");
const QString unused = QStringLiteral("layout.unused_figure:requests");

QString currentId(const WindowFixture &fixture)
{
    return fixture.currentFinding();
}

void press(const WindowFixture &fixture, const char *keys)
{
    fixture.press(keys);
}

/// The ids of all problems from the first on, by key alone.
QStringList byKey(const WindowFixture &fixture, const char *keys = "F8")
{
    QStringList ids;
    for (int i = 0; i < 30; ++i) {
        const QString before = currentId(fixture);
        press(fixture, keys);
        if (currentId(fixture) == before)
            break;
        ids += currentId(fixture);
    }
    return ids;
}

} // namespace

/// The list of findings, with the keyboard only.
class TestFindingsPane : public QObject
{
    Q_OBJECT

private slots:
    void problemsInTheOrderOfTheGroups_data();
    void problemsInTheOrderOfTheGroups();
    void problemsFollowTheFilter();
    void problemsOfTheNextReportFollowTheFilter();
    void wordsNarrowTheList();
    void passedChecksAreListedButNoProblems();
    void aSettledFindingLeavesItsPlaceEmpty();
    void anEditMovesNothingElse();
    void theTextIsQuoted();
    void groupingIsRemembered();
    void countsAreSaid();
    void whatIsListedIsSaidInWords();
    void nothingOfTheBarIsCutOff_data();
    void nothingOfTheBarIsCutOff();
};

void TestFindingsPane::problemsInTheOrderOfTheGroups_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("ids");
    QTest::addRow("by cause") << static_cast<int>(FindingGrouping::Cause)
                              << QStringList{rowTotal, balance, direct, unused, copies};
    QTest::addRow("by table") << static_cast<int>(FindingGrouping::Table)
                              << QStringList{rowTotal, balance, unused, direct, copies};
    QTest::addRow("by rule") << static_cast<int>(FindingGrouping::Rule)
                             << QStringList{balance, rowTotal, direct, unused, copies};
    QTest::addRow("by grade") << static_cast<int>(FindingGrouping::Severity)
                              << QStringList{rowTotal, balance, direct, unused, copies};
    QTest::addRow("not grouped") << static_cast<int>(FindingGrouping::None)
                                 << QStringList{rowTotal, balance, direct, unused, copies};
}

void TestFindingsPane::problemsInTheOrderOfTheGroups()
{
    QFETCH(const int, grouping);
    QFETCH(const QStringList, ids);
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    fixture.workspace.addReport(manyFindings());
    for (int i = 0; i < 8 && static_cast<int>(fixture.review()->findings()->grouping()) != grouping; ++i)
        press(fixture, "F7");
    QCOMPARE(static_cast<int>(fixture.review()->findings()->grouping()), grouping);
    QCOMPARE(byKey(fixture), ids);
    QStringList back = byKey(fixture, "Shift+F8");
    std::reverse(back.begin(), back.end());
    QCOMPARE(back, ids.mid(0, ids.size() - 1));
}

void TestFindingsPane::problemsFollowTheFilter()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    fixture.workspace.addReport(manyFindings());
    press(fixture, "Ctrl+5"); // no errors
    QCOMPARE(byKey(fixture), QStringList({unused, copies}));
    press(fixture, "Ctrl+6"); // no warnings either
    QCOMPARE(currentId(fixture), copies);
    press(fixture, "Ctrl+7");
    QCOMPARE(fixture.review()->findings()->view()->model()->rowCount(), 0);
    QCOMPARE(currentId(fixture), copies); // hidden, and still what is explained
    QVERIFY(fixture.action(QStringLiteral("List Errors"))->isCheckable());
    QVERIFY(!fixture.action(QStringLiteral("List Errors"))->isChecked());
    press(fixture, "Ctrl+5");
    QVERIFY(fixture.action(QStringLiteral("List Errors"))->isChecked());
    QCOMPARE(fixture.review()->findings()->view()->model()->rowCount(), 2); // two headings
}

void TestFindingsPane::problemsOfTheNextReportFollowTheFilter()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    const ReportId first = fixture.workspace.addReport(manyFindings("a.txt")).first;
    fixture.workspace.addReport(soundReport().read("disputes/direct/total", 4).make()); // errors only
    const ReportId last = fixture.workspace.addReport(manyFindings("c.txt")).first;
    QCOMPARE(fixture.review()->report(), std::optional(first));
    press(fixture, "Ctrl+5");
    press(fixture, "F8");
    press(fixture, "F8");
    QCOMPARE(currentId(fixture), copies);
    press(fixture, "F8");
    QCOMPARE(fixture.review()->report(), std::optional(last));
    QCOMPARE(currentId(fixture), unused);
    press(fixture, "Shift+F8");
    QCOMPARE(fixture.review()->report(), std::optional(first));
    QCOMPARE(currentId(fixture), copies);
}

void TestFindingsPane::wordsNarrowTheList()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    fixture.workspace.addReport(manyFindings());
    press(fixture, "Ctrl+K");
    auto *field = fixture.review()->findings()->findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("row total"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(fixture.review()->findings()->view()->hasFocus());
    QCOMPARE(byKey(fixture), QStringList({rowTotal, direct}));
    press(fixture, "Ctrl+K");
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(fixture.review()->findings()->lineOf(copies).isValid());
}

void TestFindingsPane::passedChecksAreListedButNoProblems()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    fixture.workspace.addReport(manyFindings());
    FindingsPane *pane = fixture.review()->findings();
    const int before = pane->model()->rowCount();
    press(fixture, "Ctrl+8");
    QCOMPARE(pane->model()->rowCount(), before + pane->model()->passed());
    QVERIFY(pane->model()->passed() >= fixture.checks().counts().pass);
    QCOMPARE(byKey(fixture).size(), 5); // as without them
    // But one that passed can be looked at.
    const QModelIndex passed = pane->model()->indexFor(QStringLiteral("requests.row_total:granted"));
    QCOMPARE(passed.data(OutcomeRole).toInt(), static_cast<int>(Outcome::Pass));
    pane->setCurrent(passed);
    QVERIFY(fixture.review()->why()->model()->formula().contains(QLatin1Char('=')));
    QVERIFY(!fixture.review()->why()->model()->formula().contains(u'≠'));
}

void TestFindingsPane::aSettledFindingLeavesItsPlaceEmpty()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    const ReportId report = fixture.workspace.addReport(manyFindings()).first;
    FindingsPane *pane = fixture.review()->findings();
    for (int i = 0; i < 3; ++i)
        press(fixture, "F8");
    QCOMPARE(currentId(fixture), direct);
    const CellId total = fixture.state().extraction().find(u"disputes/direct/total").value();
    QVERIFY(fixture.workspace.correctCell(report, total, QStringLiteral("3")).has_value());
    QVERIFY(!pane->current());
    QVERIFY(pane->isCurrentSettled());
    QVERIFY(!pane->view()->currentIndex().isValid());
    QStringList shown;
    for (const QLabel *label : fixture.review()->why()->findChildren<QLabel *>())
        shown += label->text();
    QVERIFY2(shown.join(QLatin1Char(' ')).contains(QStringLiteral("settled")),
             qPrintable(shown.join(QLatin1Char(' '))));

    // Taken back, it is what it was.
    press(fixture, "Ctrl+Z");
    QCOMPARE(currentId(fixture), direct);
    press(fixture, "Ctrl+Y");
    QVERIFY(!pane->current());
    press(fixture, "F8"); // the one that stood behind it, none left out
    QCOMPARE(currentId(fixture), unused);
    press(fixture, "Ctrl+Z");
    QCOMPARE(currentId(fixture), direct); // undo leads to the cell, and the cell to its finding
}

void TestFindingsPane::anEditMovesNothingElse()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    const ReportId report = fixture.workspace.addReport(manyFindings()).first;
    FindingsPane *pane = fixture.review()->findings();
    press(fixture, "Ctrl+8"); // long enough to scroll
    pane->setCurrent(pane->model()->indexFor(copies));
    QScrollBar *bar = pane->view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 40);
    bar->setValue(30);
    const CellId total = fixture.state().extraction().find(u"requests/granted/total").value();
    QVERIFY(fixture.workspace.correctCell(report, total, QStringLiteral("699")).has_value()); // a further failure
    QTest::qWait(20);
    QCOMPARE(currentId(fixture), copies);
    QCOMPARE(pane->view()->currentIndex(), pane->lineOf(copies));
    QCOMPARE(bar->value(), 30);
    fixture.workspace.undo();
    QTest::qWait(20);
    QCOMPARE(pane->view()->currentIndex(), pane->lineOf(copies));
    QCOMPARE(bar->value(), 30);
}

void TestFindingsPane::theTextIsQuoted()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    fixture.workspace.addReport(manyFindings());
    FindingsPane *pane = fixture.review()->findings();
    WhyPane *why = fixture.review()->why();
    pane->setCurrent(pane->model()->indexFor(unused));
    QCOMPARE(why->quotes().size(), size_t(1));
    QCOMPARE(why->quotes().front().text, QStringLiteral("全年收到申请895件,办结857件。"));
    QLabel *quote = nullptr;
    for (QLabel *label : why->findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("全年")))
            quote = label;
    }
    QVERIFY(quote && quote->isVisible());
    QVERIFY2(quote->text().contains(QStringLiteral("<b><u>895</u></b>")), qPrintable(quote->text()));
    QVERIFY(quote->accessibleName().contains(QStringLiteral("全年收到申请895件")));
    emit quote->linkActivated(QStringLiteral("0"));
    const int place = why->quotes().front().span.begin;
    QCOMPARE(fixture.source()->caretOffset(), place);
    pane->setCurrent(pane->model()->indexFor(balance)); // a sum speaks for itself
    QVERIFY(!why->isQuoting());
    QVERIFY(!quote->isVisible());
}

void TestFindingsPane::groupingIsRemembered()
{
    const QTemporaryDir folder;
    Services services = makeServices(FormLibrary::builtIn().value());
    services.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    {
        Workspace workspace;
        MainWindow window(workspace, services);
        window.findChild<FindingsPane *>()->setGrouping(FindingGrouping::Severity);
        window.show();
        window.close();
    }
    Workspace workspace;
    const MainWindow window(workspace, services);
    QCOMPARE(window.findChild<FindingsPane *>()->grouping(), FindingGrouping::Severity);
}

void TestFindingsPane::countsAreSaid()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    fixture.workspace.addReport(manyFindings());
    FindingFilterBar *bar = fixture.review()->findings()->filterBar();
    const auto says = [bar](const QString &text) {
        for (const QLabel *label : bar->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QVERIFY(says(QStringLiteral("5 shown")));
    press(fixture, "Ctrl+5");
    QVERIFY(says(QStringLiteral("2 of 5 shown")));
    QCOMPARE(bar->findChild<QToolButton *>(QStringLiteral("error"))->text(), QStringLiteral("Error 3"));
    QCOMPARE(bar->findChild<QToolButton *>(QStringLiteral("warning"))->text(), QStringLiteral("Warning 1"));
    QCOMPARE(bar->findChild<QToolButton *>(QStringLiteral("passed"))->text(),
             QStringLiteral("Passed %1").arg(fixture.review()->findings()->model()->passed()));
}

void TestFindingsPane::whatIsListedIsSaidInWords()
{
    WindowFixture fixture;
    checkSumsAlone(fixture.workspace);
    fixture.workspace.addReport(manyFindings());
    PointedView *view = fixture.review()->findings()->view();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    QVERIFY(list && list->tableInterface());
    QStringList names;
    for (int row = 0; row < list->tableInterface()->rowCount(); ++row)
        names += list->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
    fixture.press("F7"); // by table
    for (int row = 0; row < list->tableInterface()->rowCount(); ++row)
        names += list->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
    QVERIFY2(names.contains(QStringLiteral("3. Requests")), qPrintable(names.join(QLatin1Char('|'))));
    QVERIFY2(names.contains(QStringLiteral("Error")), qPrintable(names.join(QLatin1Char('|'))));
}

void TestFindingsPane::nothingOfTheBarIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        for (const int size : {100, 150, 200})
            QTest::addRow("%s %d", qUtf8Printable(language), size) << language << size;
    }
}

void TestFindingsPane::nothingOfTheBarIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    WindowFixture fixture(language, QStringLiteral("light"), size);
    fixture.workspace.addReport(manyFindings());
    for (const int width : {1920, 1280}) {
        fixture.window->resize(width, 900);
        QTest::qWait(30);
        FindingFilterBar *bar = fixture.review()->findings()->filterBar();
        QRegion taken;
        for (QWidget *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isVisible())
                continue;
            QVERIFY2(bar->rect().contains(part->geometry()), part->metaObject()->className());
            QVERIFY(part->width() >= part->minimumSizeHint().width());
            QVERIFY(!taken.intersects(part->geometry())); // nor does one lie over another
            taken += part->geometry();
        }
        QVERIFY(!taken.isEmpty());
    }
}

QTEST_MAIN(TestFindingsPane)
#include "tst_findings_pane.moc"
