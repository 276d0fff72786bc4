// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"

#include "tests/unit/report_maker.h"
#include "ui/settings/review_settings_dialog.h"

#include <QPixmap>
#include <QTabWidget>
#include <QTreeView>

using namespace gouji;
using namespace gouji::test;

/// Writes pictures of the window, to be looked at, into the folder that GOUJI_SCREENSHOTS names (else beside the tests).
class TestScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void window_data();
    void window();
    void largeText_data();
    void largeText();
    void everyState_data();
    void everyState();
    void suggestions_data();
    void suggestions();
    void findingsByTable();
    void reviewSettings_data();
    void reviewSettings();
    void record_data();
    void record();
    void help_data();
    void help();
    void emptyWindow();

private:
    static std::shared_ptr<const Extraction> reportWithEveryState();
    static QString folder();
    static void save(QWidget &widget, const QString &name);
};

QString TestScreenshots::folder()
{
    const QString named = qEnvironmentVariable("GOUJI_SCREENSHOTS");
    const QString path =
        named.isEmpty() ? qEnvironmentVariable("GOUJI_SCRATCH") + QStringLiteral("/screenshots") : named;
    QDir().mkpath(path);
    return path;
}

void TestScreenshots::save(QWidget &widget, const QString &name)
{
    QTest::qWait(50);
    const QString file = QDir(folder()).filePath(name + QStringLiteral(".png"));
    QVERIFY2(widget.grab().save(file), qPrintable(file));
}

std::shared_ptr<const Extraction> TestScreenshots::reportWithEveryState()
{
    ReportMaker maker("2021");
    maker.read("requests/new/natural_person", 371).read("requests/new/business", 38).read("requests/new/total", 412);
    maker.without("requests/granted/legal", CellState::Blank, u"—");
    maker.without("requests/granted/social", CellState::Blank);
    maker.without("requests/partial/total", CellState::Ambiguous);
    maker.without("requests/partial/business", CellState::Ambiguous);
    maker.without("requests/other.rest/total", CellState::Missing);
    maker.without("requests/other.rest/legal", CellState::Missing);
    maker.without("requests/refused.inquiry/total", CellState::NotAFigure, u"若干");
    maker.inferred("requests/refused.process/total", 2, "requests.row_total:refused.process");
    maker.read("requests/carried_out/total", 63);
    return std::make_shared<const Extraction>(maker.extraction());
}

void TestScreenshots::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const char *language : {"zh_CN", "en"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s, %s", language, theme) << QString::fromLatin1(language) << QString::fromLatin1(theme);
    }
}

void TestScreenshots::window()
{
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    WindowFixture fixture(language, theme);
    const auto samples = static_cast<int>(QDir(WindowFixture::samples()).entryList({QStringLiteral("*.txt")}).size());
    QVERIFY(fixture.open({WindowFixture::samples()}, samples));
    const QString name = QStringLiteral("window-%1-%2").arg(language, theme);
    save(*fixture.window, name);
    for (const ReportId id : fixture.workspace.reports()) {
        if (fixture.workspace.state(id).agency() == QStringLiteral("青石县财政局"))
            fixture.review()->showCell(id, {TableId::Requests, 0});
    }
    QVERIFY(fixture.checks().counts().fail > 0);

    for (const TableId table : {TableId::Proactive, TableId::Disputes}) {
        fixture.review()->tables()->setTable(table);
        save(*fixture.review()->tables(), name + QLatin1Char('-') + tableKey(table));
    }
}

void TestScreenshots::largeText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    for (const char *language : {"zh_CN", "en"}) {
        for (const int size : {150, 200})
            QTest::addRow("%s %d", language, size) << QString::fromLatin1(language) << size;
    }
}

void TestScreenshots::largeText()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    WindowFixture fixture(language, QStringLiteral("light"), size);
    QVERIFY(fixture.open({WindowFixture::samples()}, 3));
    save(*fixture.window, QStringLiteral("window-%1-%2").arg(language).arg(size));
}

void TestScreenshots::everyState_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addRow("light") << QStringLiteral("light");
    QTest::addRow("dark") << QStringLiteral("dark");
}

void TestScreenshots::everyState()
{
    QFETCH(const QString, theme);
    WindowFixture fixture(QStringLiteral("zh_CN"), theme);
    const ReportId report = fixture.workspace.addReport(reportWithEveryState()).first;
    QCOMPARE(fixture.review()->report(), std::optional(report));
    const auto typed = fixture.workspace.correctCell(
        report, fixture.state().extraction().find(QStringLiteral("requests/carried_out/total")).value(),
        QStringLiteral("36"));
    QVERIFY(typed.has_value());
    fixture.goTo(QStringLiteral("requests/carried_out/total"));
    QTest::qWait(50); // until the panes have their places
    QTest::keyClick(fixture.grid(), Qt::Key_3);
    QVERIFY(fixture.editor());
    QTest::keyClicks(fixture.editor(), QStringLiteral("x"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    save(*fixture.review(), QStringLiteral("states-") + theme);
}

void TestScreenshots::suggestions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("size");
    QTest::addRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("light") << 100;
    QTest::addRow("zh_CN dark") << QStringLiteral("zh_CN") << QStringLiteral("dark") << 100;
    QTest::addRow("zh_CN 150") << QStringLiteral("zh_CN") << QStringLiteral("light") << 150;
    QTest::addRow("en") << QStringLiteral("en") << QStringLiteral("light") << 100;
}

void TestScreenshots::suggestions()
{
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    QFETCH(const int, size);
    WindowFixture fixture(language, theme, size);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    QVERIFY(fixture.waitForSuggestions());
    const QString name = QStringLiteral("suggestions-%1-%2-%3").arg(language, theme).arg(size);
    fixture.press("F8");
    fixture.press("F3");
    save(*fixture.window, name);
    fixture.press("Return");
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("Ctrl+Shift+J");
    save(*fixture.window, name + QStringLiteral("-opinion"));
    fixture.press("Ctrl+Shift+F");
    fixture.press("F8");
    fixture.press("F6");
    save(*fixture.window, name + QStringLiteral("-dismiss"));
}

void TestScreenshots::findingsByTable()
{
    WindowFixture fixture(QStringLiteral("zh_CN"));
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("白沙市科技局2019.txt"))}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F7");
    fixture.press("Ctrl+8");
    fixture.press("F8");
    save(*fixture.window, QStringLiteral("findings-by-table"));
}

void TestScreenshots::reviewSettings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    QTest::addRow("zh_CN") << QStringLiteral("zh_CN") << 100;
    QTest::addRow("en 150") << QStringLiteral("en") << 150;
}

void TestScreenshots::reviewSettings()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    WindowFixture fixture(language, QStringLiteral("light"), size);
    fixture.workspace.addReport(reportWithEveryState());
    fixture.action(QStringLiteral("Settings of the Review"))->trigger();
    auto *dialog = fixture.window->findChild<ReviewSettingsDialog *>();
    QVERIFY(dialog);
    auto *view = dialog->findChild<QTreeView *>(QStringLiteral("rules"));
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Space);
    const QString name = QStringLiteral("settings-%1-%2").arg(language).arg(size);
    save(*dialog, name);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    save(*dialog, name + QStringLiteral("-words"));
}

void TestScreenshots::record_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Chinese") << QStringLiteral("zh_CN");
    QTest::addRow("English") << QStringLiteral("en");
}

/// The record of a cell, and the bars of a workspace that is open elsewhere and takes no change.
void TestScreenshots::record()
{
    QFETCH(const QString, language);
    WindowFixture fixture(language);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    fixture.workspace.setPerson(QStringLiteral("李审"));
    fixture.goTo(QStringLiteral("requests/carried_out/total"));
    const CellId cell = *fixture.review()->tables()->currentCell();
    QVERIFY(*fixture.workspace.correctCell(1, cell, QStringLiteral("36"), QStringLiteral("与原件一致")));
    fixture.workspace.undo();
    fixture.workspace.redo();
    fixture.action(QStringLiteral("Record"))->trigger();
    save(*fixture.window, QStringLiteral("record-") + language);

    WindowFixture other(language);
    const QString path =
        QDir(fixture.services.workspaceFolder).entryInfoList({QStringLiteral("*.gouji")}).front().filePath();
    other.window->openPaths({path});
    QVERIFY(!*other.workspace.correctCell(1, cell, QStringLiteral("37")));
    QCOMPARE(other.messages().size(), 2);
    other.action(QStringLiteral("Record"))->trigger();
    other.action(QStringLiteral("Record of More or Less"))->trigger();
    save(*other.window, QStringLiteral("bars-") + language);
}

void TestScreenshots::help_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("zh_CN") << QStringLiteral("zh_CN");
    QTest::addRow("en") << QStringLiteral("en");
}

void TestScreenshots::help()
{
    QFETCH(const QString, language);
    WindowFixture fixture(language);
    fixture.action(QStringLiteral("Keys and Marks"))->trigger();
    auto *page = fixture.window->findChild<HelpWindow *>();
    QVERIFY(page);
    page->resize(1000, 1500);
    save(*page, QStringLiteral("help-") + language);
}

void TestScreenshots::emptyWindow()
{
    WindowFixture fixture(QStringLiteral("zh_CN"));
    QVERIFY(fixture.review()->isHidden());
    save(*fixture.window, QStringLiteral("window-empty"));
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
