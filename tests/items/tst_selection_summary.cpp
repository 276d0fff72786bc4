// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/selection_summary.h"

#include <QTest>

using namespace gouji;

class TestSelectionSummary : public QObject
{
    Q_OBJECT

private slots:
    void summary_data();
    void summary();
    void placesOfTheAverage_data();
    void placesOfTheAverage();
};

void TestSelectionSummary::summary_data()
{
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("average");
    const auto row = [](const char *name, const char *figures, const char *sum, const char *average) {
        QTest::addRow("%s", name) << QString::fromLatin1(figures).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                  << QString::fromLatin1(sum) << QString::fromLatin1(average);
    };
    row("nothing", "", "0", "");
    row("one", "412", "412", "412");
    row("seven that add up to 824", "371 38 0 0 2 1 412", "824", "117.7"); // 117.714…
    row("a whole average", "1 2 3", "6", "2");
    row("a half is rounded away from zero", "1 0 0 0", "1", "0.3");     // 0.25
    row("below a half is rounded down", "1 0 0 0 0 0 0 0", "1", "0.1"); // 0.125
    row("below zero", "-1 0 0 0", "-1", "-0.3");                        // -0.25
    row("a very small loss is no minus zero", "-1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "-1", "0");
    row("carried over a nine", "9.96", "9.96", "10");
    row("decimals", "15.279 0.001", "15.28", "7.6");                               // 7.64
    row("the rest behind the tenths decides", "0.45 0 0", "0.45", "0.2");          // 0.15
    row("the rest behind the tenths does not reach", "0.449 0 0", "0.449", "0.1"); // 0.1496…
    row("more digits than a double holds", "123456789012345678 1", "123456789012345679", "61728394506172839.5");
}

void TestSelectionSummary::summary()
{
    QFETCH(const QStringList, figures);
    std::vector<Decimal> values;
    for (const QString &figure : figures)
        values.push_back(Decimal::parse(figure).value());
    const SelectionSummary summary = summarize(values);
    QTEST(summary.sum.toString(), "sum");
    QTEST(summary.average(), "average");
    QCOMPARE(summary.figures, static_cast<int>(figures.size()));
}

void TestSelectionSummary::placesOfTheAverage_data()
{
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("average");
    QTest::addColumn<bool>("isExact");
    const auto row = [](const char *name, const char *figures, int places, const char *average, bool isExact) {
        QTest::addRow("%s", name) << QString::fromLatin1(figures).split(QLatin1Char(' ')) << places
                                  << QString::fromLatin1(average) << isExact;
    };
    row("six places, rounded", "371 38 0 0 2 1 412", 6, "117.714286", false); // 117.7142857…
    row("no places", "1 0", 0, "1", false);                                   // 0.5
    row("no places, below a half", "1 0 0", 0, "0", false);
    row("two thirds", "1 1 0", 4, "0.6667", false);
    row("minus two thirds", "-1 -1 0", 4, "-0.6667", false);
    row("exactly a quarter", "1 0 0 0", 2, "0.25", true);
    row("a quarter in one place", "1 0 0 0", 1, "0.3", false);
    row("whole", "2 4", 6, "3", true);
    row("more places than the sum has", "15.279", 6, "15.279", true);
    row("fewer places than the sum has", "15.279", 2, "15.28", false);
    row("nines carry over", "9.9996", 3, "10", false);
}

void TestSelectionSummary::placesOfTheAverage()
{
    QFETCH(const QStringList, figures);
    QFETCH(const int, places);
    std::vector<Decimal> values;
    for (const QString &figure : figures)
        values.push_back(Decimal::parse(figure).value());
    QTEST(summarize(values).average(places), "average");
    QTEST(summarize(values).isExact(places), "isExact");
}

QTEST_GUILESS_MAIN(TestSelectionSummary)
#include "tst_selection_summary.moc"
