// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/compare_hands.h"

using namespace gouji;
using namespace gouji::test;

/// Which names are one body, on the reviewer's word.
class TestCompareBodies : public QObject
{
    Q_OBJECT
private slots:
    void namesAreJoinedOnTheReviewersWord();
    void namesThatAreNotTheSameStayApart();
    void namesAreJoinedByHand();
    void predecessorsAreNamed();
};

void TestCompareBodies::namesAreJoinedOnTheReviewersWord()
{
    CompareFixture fixture;
    fixture.workspace.addReport(reportOf(u"白沙市科技局", 2022).read("requests/new/total", 5).make());
    const ReportId later = fixture.workspace.addReport(reportOf(u"白沙市科学技术局", 2023).make()).first;
    fixture.review()->setReport(later);
    QVERIFY(fixture.compareYears());
    QCOMPARE(fixture.years()->model()->yearColumns(), 1); // nothing is joined by itself
    QCOMPARE(fixture.said(),
             (QStringList{"“白沙市科技局” may be another name of “白沙市科学技术局”. Are they the same body?"}));
    for (QToolButton *button : fixture.compare()->messages()->findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Join")) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
    }
    QCOMPARE(fixture.years()->model()->yearColumns(), 2);
    QCOMPARE(fixture.figure("requests/new/total", 0), QStringLiteral("5"));
    QVERIFY(fixture.said().isEmpty());
    QCOMPARE(fixture.compare()->bodyBox()->count(), 1);
    // A step like any other.
    fixture.yearGrid()->setFocus();
    fixture.hit("Ctrl+Z");
    QCOMPARE(fixture.years()->model()->yearColumns(), 1);
}

void TestCompareBodies::namesThatAreNotTheSameStayApart()
{
    CompareFixture fixture;
    fixture.workspace.addReport(reportOf(u"白沙市科技局", 2022).make());
    const ReportId later = fixture.workspace.addReport(reportOf(u"白沙市科学技术局", 2023).make()).first;
    fixture.workspace.addReport(reportOf(u"青石县财政局", 2023).make());
    fixture.review()->setReport(later);
    QVERIFY(fixture.compareYears());
    QCOMPARE(fixture.said().size(), 1);
    for (QToolButton *button : fixture.compare()->messages()->findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Not the same")) {
            button->click();
            break;
        }
    }
    QVERIFY(fixture.said().isEmpty());
    // It is not asked again.
    fixture.hit("Ctrl+PgDown");
    QCOMPARE(fixture.compare()->windowTitle(), QStringLiteral("青石县财政局 — years side by side"));
    fixture.hit("Ctrl+PgUp");
    QCOMPARE(fixture.compare()->windowTitle(), QStringLiteral("白沙市科学技术局 — years side by side"));
    QVERIFY(fixture.said().isEmpty());
    QCOMPARE(fixture.years()->model()->yearColumns(), 1);
}

void TestCompareBodies::namesAreJoinedByHand()
{
    CompareFixture fixture;
    const ReportId other = fixture.workspace.addReport(reportOf(u"河湾市文化局", 2022).make()).first;
    const ReportId later = fixture.workspace.addReport(reportOf(u"河湾市文化和旅游局", 2023).make()).first;
    fixture.review()->setReport(later);
    QVERIFY(fixture.compareYears());
    fixture.hit("Ctrl+J");
    QVERIFY(fixture.compare()->nameBar()->isVisible());
    fixture.type(QStringLiteral("云岭区文化局"));
    fixture.hit("Return");
    QVERIFY(fixture.said().join('|').contains(QStringLiteral("No report here names “云岭区文化局”")));
    fixture.hit("Ctrl+J");
    fixture.type(QStringLiteral("河湾市文化局"));
    fixture.hit("Return");
    QCOMPARE(fixture.years()->model()->yearColumns(), 2);
    QVERIFY(!fixture.compare()->nameBar()->isVisible());
    QVERIFY(fixture.yearGrid()->hasFocus());
    // And taken apart again.
    fixture.years()->showReport(other);
    fixture.hit("Ctrl+Shift+J");
    QCOMPARE(fixture.years()->model()->yearColumns(), 1);
}

void TestCompareBodies::predecessorsAreNamed()
{
    CompareFixture fixture;
    fixture.workspace.addReport(reportOf(u"河湾市旅游局", 2022).make());
    const ReportId later = fixture.workspace.addReport(reportOf(u"河湾市文化和旅游局", 2023).make()).first;
    fixture.review()->setReport(later);
    QVERIFY(fixture.compareYears());
    fixture.hit("Ctrl+Shift+M");
    QVERIFY(fixture.compare()->nameBar()->isVisible());
    fixture.type(QStringLiteral("河湾市文化局、河湾市旅游局"));
    fixture.hit("Return");
    QCOMPARE(fixture.workspace.state(later).settings().predecessors, (QStringList{"河湾市文化局", "河湾市旅游局"}));
    fixture.hit("Ctrl+Shift+M");
    fixture.hit("Esc");
    QCOMPARE(fixture.workspace.state(later).settings().predecessors.size(), 2);
}

QTEST_MAIN(TestCompareBodies)
#include "tst_compare_bodies.moc"
