// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/grid_player.h"

using namespace gouji;
using namespace gouji::test;

/// Random commands by the keyboard against a simple shadow of the tables, lists filtered in between.
class TestGridRandom : public QObject, private GridPlayer
{
    Q_OBJECT

private slots:
    void commandsAgainstAShadow();
};

void TestGridRandom::commandsAgainstAShadow()
{
    setUp();
    QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
    const QByteArrayList start = bytes();
    const QByteArrayList kinds{"type",  "delete",       "fill",        "fill down", "fill right",  "paste",
                               "zeros", "shift left",   "shift right", "insert",    "remove",      "join",
                               "split", "swap",         "swap rows",   "row down",  "row up",      "replace",
                               "copy",  "copy corners", "take",        "as read",   "table zeros", "confirm"};
    std::map<int, GridShadow> after{{0, m_shadow}}; // by the number of the step one stands at
    const Journal &journal = m_window->workspace.journal();
    int undone = 0;
    int redone = 0;
    int switched = 0;
    for (int i = 0; i < 750; ++i) {
        const int choice = random(24);
        const int stood = journal.current();
        if (choice == 0 || choice == 1) {
            press("Ctrl+Z");
            undone += journal.current() != stood ? 1 : 0;
            m_shadow = after.at(journal.current());
        } else if (choice == 2) {
            press("Ctrl+Y");
            redone += journal.current() != stood ? 1 : 0;
            m_shadow = after.at(journal.current());
        } else if (choice == 3) {
            // Lists are narrowed and widened, and the other report is shown.
            auto *words = m_window->review()->reports()->findChild<QLineEdit *>();
            words->setText(random(2) ? QStringLiteral("无此单位") : QStringLiteral("20"));
            words->clear();
            m_window->review()->setReport(m_window->workspace.reports()[static_cast<size_t>(random(2))]);
            m_window->review()->tables()->setTable(TableId::Requests);
            ++switched;
        } else {
            const QByteArray &kind = kinds[random(static_cast<int>(kinds.size()))];
            m_refused = false;
            const GridShadow before = m_shadow;
            play(kind);
            if (journal.current() == stood) {
                // Nothing was to be done, it was given up, or a figure did not suit its cell: all stays.
                m_shadow = before;
            } else {
                QVERIFY2(journal.parent(journal.current()) == stood,
                         (QByteArray::number(i) + ": more than one step: " + kind).constData());
                ++m_changed[kind];
                after[journal.current()] = m_shadow;
            }
        }
        if (const GridShadow shown = readShadow(); shown != m_shadow) {
            for (const auto &[report, cells] : shown.reports) {
                for (const auto &[cell, text] : cells) {
                    const QString &expected = m_shadow.reports[report][cell];
                    if (text != expected)
                        qWarning("%d: %s: \"%s\" is shown, \"%s\" expected", i, qPrintable(cell), qPrintable(text),
                                 qPrintable(expected));
                }
            }
            QFAIL("the tables are not what the shadow says");
        }
    }
    for (const QByteArray &kind : kinds)
        QVERIFY2(m_changed[kind] >= 10, (kind + ": " + QByteArray::number(m_changed[kind])).constData());
    QVERIFY2(undone >= 15, qPrintable(QString::number(undone)));
    QVERIFY2(redone >= 2, qPrintable(QString::number(redone)));
    QVERIFY2(switched >= 5, qPrintable(QString::number(switched)));

    while (journal.canRedo())
        m_window->workspace.redo();
    const QByteArrayList end = bytes();
    QVERIFY(end != start);
    int back = 0;
    for (; journal.canUndo(); ++back)
        press("Ctrl+Z");
    QVERIFY(back > 100);
    QCOMPARE(bytes(), start);
    int forward = 0;
    for (; journal.canRedo(); ++forward)
        press("Ctrl+Y");
    QCOMPARE(forward, back);
    QCOMPARE(bytes(), end);
}

QTEST_MAIN(TestGridRandom)
#include "tst_grid_random.moc"
