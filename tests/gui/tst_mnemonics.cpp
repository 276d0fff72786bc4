// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>

#include <map>

using namespace gouji;
using namespace gouji::test;

/// Letters that lead to menus, entries and fields: none leads to two places.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void lettersOfMenus_data();
    void lettersOfMenus();
    void lettersOfTheWindow_data();
    void lettersOfTheWindow();
    void aClashIsFound();

private:
    using Places = std::map<QString, QStringList>; // by key sequence
    static void addRows();
    static void add(Places &places, const QString &text);
    static QStringList clashes(const Places &places, const QString &where);
    /// Of all menus, those inside menus too.
    static QStringList clashesIn(const QList<QAction *> &entries, const QString &where, int &entriesSeen);
};

void TestMnemonics::addRows()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Chinese") << QStringLiteral("zh_CN");
    QTest::addRow("English") << QStringLiteral("en");
}

void TestMnemonics::add(Places &places, const QString &text)
{
    const QKeySequence letter = QKeySequence::mnemonic(text);
    if (!letter.isEmpty())
        places[letter.toString(QKeySequence::PortableText)] += text;
}

QStringList TestMnemonics::clashes(const Places &places, const QString &where)
{
    QStringList found;
    for (const auto &[letter, texts] : places) {
        if (texts.size() > 1)
            found += where + QStringLiteral(": ") + letter + QStringLiteral(": ") + texts.join(QStringLiteral(" | "));
    }
    return found;
}

QStringList TestMnemonics::clashesIn(const QList<QAction *> &entries, const QString &where, int &entriesSeen)
{
    Places places;
    QStringList found;
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        ++entriesSeen;
        add(places, entry->text());
        if (entry->menu())
            found += clashesIn(entry->menu()->actions(), entry->text(), entriesSeen);
    }
    return found + clashes(places, where);
}

void TestMnemonics::lettersOfMenus_data()
{
    addRows();
}

void TestMnemonics::lettersOfMenus()
{
    QFETCH(const QString, language);
    WindowFixture fixture(language);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    int entries = 0;
    const QStringList found = clashesIn(fixture.window->menuBar()->actions(), QStringLiteral("menu bar"), entries);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY(entries > 90);
}

void TestMnemonics::lettersOfTheWindow_data()
{
    addRows();
}

void TestMnemonics::lettersOfTheWindow()
{
    QFETCH(const QString, language);
    WindowFixture fixture(language);
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    // Everything that answers in the same window at the same time: menus, keys of actions, buttons, labels of fields, and the
    // bars, which may all be open.
    Places places;
    for (const QAction *menu : fixture.window->menuBar()->actions())
        add(places, menu->text());
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts())
            places[keys.toString(QKeySequence::PortableText)] += action->objectName();
    }
    int bars = 0;
    for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
        if (widget->window() != fixture.window.get())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            // A tool button that shows an action has its words, not its letter.
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (!tool || !tool->defaultAction())
                add(places, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy())
                add(places, label->text());
        }
        bars += qobject_cast<const FindBar *>(widget) || qobject_cast<const EditPreviewBar *>(widget) ? 1 : 0;
    }
    const QStringList found = clashes(places, QStringLiteral("window"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY(places.size() > 70);
    QCOMPARE(bars, 2);
}

void TestMnemonics::aClashIsFound()
{
    QMenu menu(QStringLiteral("Fruit"));
    menu.addAction(QStringLiteral("&Apple"));
    menu.addAction(QStringLiteral("A&pricot"));
    QMenu *below = menu.addMenu(QStringLiteral("&More"));
    below->addAction(QStringLiteral("&Pear"));
    int entries = 0;
    QVERIFY(clashesIn(menu.actions(), menu.title(), entries).isEmpty());
    QCOMPARE(entries, 4);
    below->addAction(QStringLiteral("李子(&P)"));
    const QStringList found = clashesIn(menu.actions(), menu.title(), entries);
    QCOMPARE(found.size(), qsizetype(1));
    QVERIFY(found.front().startsWith(QStringLiteral("&More: Alt+P")));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
