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

QTEST_GUILESS_MAIN(TestSelectionSummary)
#include "tst_selection_summary.moc"
