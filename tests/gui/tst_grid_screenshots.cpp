// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"

using namespace gouji;
using namespace gouji::test;

/// Pictures of the tables while they are edited, to be looked at, in the folder that GOUJI_SCREENSHOTS names.
class TestGridScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void editing_data();
    void editing();
};

void TestGridScreenshots::editing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const char *language : {"zh_CN", "en"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s, %s", language, theme) << QString::fromLatin1(language) << QString::fromLatin1(theme);
    }
}

void TestGridScreenshots::editing()
{
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    WindowFixture fixture(language, theme);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.goTo(QStringLiteral("requests/new/business"));
    fixture.grid()->setFocus();
    QTest::keyClick(fixture.grid(), Qt::Key_4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(fixture.grid(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(fixture.grid(), Qt::Key_5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(fixture.grid(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(fixture.window.get(), Qt::Key_H, Qt::ControlModifier);
    FindBar *find = fixture.review()->tables()->findBar();
    QVERIFY(find->isVisible());
    find->findLine()->setText(QStringLiteral("37"));
    fixture.goTo(QStringLiteral("requests/granted/natural_person"));
    fixture.grid()->setFocus();
    QTest::keyClick(fixture.grid(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(fixture.grid(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EditPreviewBar *bar = fixture.review()->tables()->previewBar();
    QVERIFY(bar->isOpen());
    QTest::qWait(50);
    const QString folder = qEnvironmentVariable("GOUJI_SCREENSHOTS");
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(QStringLiteral("grid-%1-%2.png").arg(language, theme));
    QVERIFY2(fixture.window->grab().save(file), qPrintable(file));
}

QTEST_MAIN(TestGridScreenshots)
#include "tst_grid_screenshots.moc"
