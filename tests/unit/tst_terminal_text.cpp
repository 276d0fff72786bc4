// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/terminal_text.h"

#include <QTest>

using namespace gouji;

class TestTerminalText : public QObject
{
    Q_OBJECT
private slots:
    void signs_data();
    void signs();
};

void TestTerminalText::signs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString other(QChar::ReplacementCharacter);
    QTest::newRow("words, lines and tabs stay")
        << QStringLiteral("青石县 63 → 36\n\t“总计”\n") << QStringLiteral("青石县 63 → 36\n\t“总计”\n");
    QTest::newRow("a character of two code units stays")
        << QString::fromUcs4(U"\U00020000") << QString::fromUcs4(U"\U00020000");
    QTest::newRow("a colour") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a") + other + QStringLiteral("[31mb");
    QTest::newRow("back to the start of the line")
        << QStringLiteral("ab\rc") << QStringLiteral("ab") + other + QStringLiteral("c");
    QTest::newRow("a bell and a deleted sign") << QStringLiteral("\x07\x7f") << other + other;
    QTest::newRow("a steering sign of one byte above") << QString(QChar(0x9b)) << other;
    QTest::newRow("text turned around") << QStringLiteral("a") + QChar(0x202e) + QStringLiteral("b") + QChar(0x2066)
                                        << QStringLiteral("a") + other + QStringLiteral("b") + other;
    QTest::newRow("the neighbours of those that turn it stay")
        << QString(QChar(0x2029)) + QChar(0x202f) + QChar(0x206a)
        << QString(QChar(0x2029)) + QChar(0x202f) + QChar(0x206a);
}

void TestTerminalText::signs()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(terminalText(text), shown);
}

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminal_text.moc"
