// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/labelled_prose.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Holds the reading of prose against paragraphs that were labelled by hand.
class TestNarrativeLabelled : public QObject
{
    Q_OBJECT
private slots:
    void figuresAreBoundRightly();
};

void TestNarrativeLabelled::figuresAreBoundRightly()
{
    const auto paragraphs = labelledFolder(qEnvironmentVariable("GOUJI_TEST_DATA") + QStringLiteral("/narrative"),
                                           {QStringLiteral("*.txt")});
    QVERIFY(paragraphs.size() >= 60);
    ProseScore result;
    for (const LabelledParagraph &paragraph : paragraphs)
        score(paragraph, result);
    qInfo().noquote() << paragraphs.size() << "paragraphs:" << shownScore(result);
    for (const QString &problem : result.problems)
        qInfo().noquote() << problem;
    QVERIFY2(result.right * 100 >= result.figures * 95, qUtf8Printable(shownScore(result)));
    QVERIFY2(result.boundRightly * 100 >= result.bound * 95, qUtf8Printable(shownScore(result)));
}

QTEST_GUILESS_MAIN(TestNarrativeLabelled)
#include "tst_narrative_labelled.moc"
