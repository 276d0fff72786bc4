// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "ui/opening/workspace_session.h"

#include <QLayout>
#include <QMenu>
#include <QMenuBar>

using namespace gouji;
using namespace gouji::test;

/// Pictures of the bars about a workspace's file, to be looked at; and that none of their words are cut off.
class TestWorkspaceScreenshots : public QObject
{
    Q_OBJECT
private slots:
    void bars_data();
    void bars();
    void guard_data();
    void guard();
    void fileMenu_data();
    void fileMenu();

private:
    static void save(QWidget &widget, const QString &name);
};

void TestWorkspaceScreenshots::save(QWidget &widget, const QString &name)
{
    const QString named = qEnvironmentVariable("GOUJI_SCREENSHOTS");
    const QDir folder(named.isEmpty() ? qEnvironmentVariable("GOUJI_SCRATCH") + QStringLiteral("/screenshots") : named);
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QTest::qWait(50);
    QVERIFY(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))));
}

void TestWorkspaceScreenshots::bars_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textSize");
    QTest::addRow("Chinese") << QStringLiteral("zh_CN") << 100;
    QTest::addRow("English") << QStringLiteral("en") << 100;
    QTest::addRow("Chinese, large") << QStringLiteral("zh_CN") << 150;
}

void TestWorkspaceScreenshots::bars()
{
    QFETCH(const QString, language);
    QFETCH(const int, textSize);
    using Kind = StoreError::Kind;
    WindowFixture fixture(language, QStringLiteral("light"), textSize);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    WorkspaceSession &session = fixture.window->findChild<Opening *>()->session();
    const QString path = QStringLiteral("/home/shenhe/审核批次/青石县2023年度.gouji");
    const QString copy = QStringLiteral("/media/udisk/青石县2023年度.gouji");
    const QString name = QStringLiteral("workspace-%1-%2-").arg(language).arg(textSize);
    const auto broken = [&path](Kind kind, const QString &file) {
        return StoreError{kind, path, QStringLiteral("0.9"), 0, file};
    };

    OpenNotice elsewhere{OpenNotice::Kind::InUse, path, {}, QStringLiteral("gouji (4711), ZHENGFU-PC02")};
    elsewhere.since = QDateTime(QDate(2024, 1, 15), QTime(17, 42));
    elsewhere.isElsewhere = true;
    emit session.noticed(elsewhere);
    emit session.noticed({OpenNotice::Kind::Repaired, path, path + QStringLiteral(".damaged-1"), {}});
    emit session.noticed({OpenNotice::Kind::ReadOnlyPlace, path, {}, {}});
    emit session.lastNotKnown(path, std::nullopt);
    emit session.loadingEnded(
        0, {broken(Kind::SourceDamaged, WindowFixture::sample(QStringLiteral("青石县教育局2023.txt")))});
    emit session.notLoaded({broken(Kind::NotRead, QStringLiteral("河湾市司法局2023.html")),
                            broken(Kind::NoSuchSource, QStringLiteral("白沙市科学技术局2023.txt"))});
    emit session.copied(copy, {false, 2});
    QTest::qWait(50);
    for (QToolButton *button : fixture.window->findChildren<QToolButton *>()) {
        if (button->isCheckable() && qobject_cast<MessageBar *>(button->parentWidget()))
            button->click(); // which?
    }
    save(*fixture.window, name + QStringLiteral("notices"));
    int bars = 0;
    for (const MessageBar *bar : fixture.window->findChildren<MessageBar *>()) {
        ++bars;
        QVERIFY2(bar->height() >= bar->layout()->heightForWidth(bar->width()), qPrintable(bar->text()));
        for (const QToolButton *button : bar->findChildren<QToolButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QCOMPARE(bars, 7);

    emit session.opened();
    emit session.moved(path, {});
    emit session.failed(broken(Kind::DamagedForReading, {}));
    OpenNotice here = elsewhere;
    here.isElsewhere = false;
    emit session.noticed(here);
    save(*fixture.window, name + QStringLiteral("moved"));
    emit session.notCopied({Kind::CannotWrite, copy, QStringLiteral("cannot-write")});
    emit session.failed(broken(Kind::LostWhileOpen, {}));
    emit session.lastNotKnown(path, broken(Kind::DamagedForReading, {}));
    save(*fixture.window, name + QStringLiteral("refused"));
}

void TestWorkspaceScreenshots::guard_data()
{
    fileMenu_data();
}

void TestWorkspaceScreenshots::guard()
{
    QFETCH(const QString, language);
    WindowFixture fixture(language, QStringLiteral("light"), 100, false);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    QVERIFY(fixture.workspace.correctCell(1, {TableId::Requests, 0}, QStringLiteral("36")).value());
    fixture.window->findChild<Opening *>()->session().notLoaded(
        {StoreError{StoreError::Kind::SourceDamaged,
                    QStringLiteral("D:/审核/2023.gouji"),
                    {},
                    0,
                    WindowFixture::sample(QStringLiteral("青石县教育局2023.txt"))},
         StoreError{StoreError::Kind::NoSuchSource,
                    QStringLiteral("D:/审核/2023.gouji"),
                    {},
                    0,
                    WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}});
    QVERIFY(!fixture.window->close());
    save(*fixture.window, QStringLiteral("workspace-guard-") + language);
    QCOMPARE(fixture.window->findChildren<MessageBar *>().size(), qsizetype(2));
}

void TestWorkspaceScreenshots::fileMenu_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Chinese") << QStringLiteral("zh_CN");
    QTest::addRow("English") << QStringLiteral("en");
}

void TestWorkspaceScreenshots::fileMenu()
{
    QFETCH(const QString, language);
    WindowFixture fixture(language);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    QMenu *menu = fixture.window->menuBar()->actions().front()->menu();
    QVERIFY(menu);
    menu->popup(fixture.window->mapToGlobal(QPoint(4, 24)));
    save(*menu, QStringLiteral("file-menu-") + language);
    const QList<QAction *> entries = menu->actions();
    QVERIFY(std::any_of(entries.begin(), entries.end(),
                        [](const QAction *entry) { return entry->shortcut() == QKeySequence(QStringLiteral("F12")); }));
    menu->close();
}

QTEST_MAIN(TestWorkspaceScreenshots)
#include "tst_workspace_screenshots.moc"
