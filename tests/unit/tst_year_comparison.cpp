// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form_library.h"
#include "model/years/year_comparison.h"
#include "parser/csv/csv_comparison_writer.h"
#include "parser/html/html_comparison_writer.h"
#include "tests/unit/years_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// Years of a body in one grid. Expected values were worked out by hand.
class TestYearComparison : public QObject
{
    Q_OBJECT

private slots:
    void differences_data();
    void differences();
    void changesFromYearToYear();
    void rowsStandByTheirMeaning();
    void meaningsOfBothEditionsAreListed();
    void rowsThatDoNotCorrespond();
    void sumsWhereARowWasParted();
    void unitsOfMoney();
    void unchangedAndLargest();
    void doubtfulFiguresAreNotCompared();
    void optionalRowOnlyWhereItIs();
    void shares();
    void largestIsInOneUnit();
    void percentagesHaveOnePlace();
    void emptySeries();
    void correspondencesNameCells();
};

namespace {

YearComparison compared(const YearsMaker &years)
{
    return compareYears(yearSeriesOf(years.figures(), QString::fromUtf16(YearsMaker::usualBody)));
}

/// "5 | 7 +2 40% | - ": the cells of a row.
QString shown(const ComparedRow *row)
{
    if (!row)
        return u"no row"_s;
    QStringList cells;
    for (const ComparedCell &cell : row->cells) {
        QString text = !cell.exists ? u"–"_s : cell.value ? cell.value->toString() + cell.unit : u"?"_s;
        if (cell.change)
            text += u" (%1%2)"_s.arg(cell.change->difference.toString(),
                                     cell.change->isNew     ? u" new"_s
                                     : cell.change->percent ? u" "_s + cell.change->percent->toString() + u"%"_s
                                                            : QString());
        cells.append(text);
    }
    return cells.join(u" | "_s);
}

} // namespace

void TestYearComparison::differences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("more") << u"8"_s << u"9"_s << u"1"_s << u"12.5"_s << false;
    QTest::newRow("rounded up") << u"3"_s << u"5"_s << u"2"_s << u"66.7"_s << false;
    QTest::newRow("a half") << u"800"_s << u"802"_s << u"2"_s << u"0.3"_s << false;
    QTest::newRow("less by a half") << u"800"_s << u"798"_s << u"-2"_s << u"-0.3"_s << false;
    QTest::newRow("to nothing") << u"4"_s << u"0"_s << u"-4"_s << u"-100"_s << false;
    QTest::newRow("from nothing") << u"0"_s << u"4"_s << u"4"_s << QString() << true;
    QTest::newRow("nothing again") << u"0"_s << u"0"_s << u"0"_s << QString() << false;
    QTest::newRow("out of a debt") << u"-2"_s << u"1"_s << u"3"_s << u"150"_s << false;
    QTest::newRow("money") << u"15.279"_s << u"20"_s << u"4.721"_s << u"30.9"_s << false; // 30.898…
}

void TestYearComparison::differences()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, difference);
    QFETCH(QString, percent);
    QFETCH(bool, isNew);
    const FigureDifference found = differenceOf(Decimal::parse(before).value(), Decimal::parse(after).value());
    QCOMPARE(found.difference.toString(), difference);
    QCOMPARE(found.percent ? found.percent->toString() : QString(), percent);
    QCOMPARE(found.isNew, isNew);
}

void TestYearComparison::changesFromYearToYear()
{
    YearsMaker years;
    years.add(2021, {{"requests/new/total", 10}});
    years.add(2022, {{"requests/new/total", 15}});
    years.add(2024, {{"requests/new/total", 5}});
    years.add(2024, {{"requests/new/total", 6}});
    years.add(2025, {{"requests/new/total", 9}});
    const YearComparison comparison = compared(years);
    QCOMPARE(comparison.years().size(), size_t(6));
    // 2023 is missing; 2025 is held against the later of the two reports of 2024.
    QCOMPARE(shown(comparison.row(u"requests/new/total")), u"10 | 15 (5 50%) | – | 5 | 6 | 9 (3 50%)"_s);
    const ComparedRow *row = comparison.row(u"requests/new/total");
    QCOMPARE(row->cells[0].addresses, QStringList{u"requests/new/total"_s});
    QCOMPARE(row->cells[0].state, CellState::Read);
    QCOMPARE(row->column, u"总计"_s);
    QVERIFY(row->row.contains(u"本年新收"));
    QCOMPARE(row->largest, Decimal(5));
}

void TestYearComparison::rowsStandByTheirMeaning()
{
    YearsMaker years;
    years.add(2020, {{"proactive/normative/created", 4}, {"proactive/licensing/decisions", 30}});
    years.add(2021, {{"proactive/normative/issued", 6}, {"proactive/licensing/decisions", 33}});
    const YearComparison comparison = compared(years);
    QCOMPARE(shown(comparison.row(u"proactive/normative/issued")), u"4 | 6 (2 50%)"_s);
    QVERIFY(!comparison.row(u"proactive/normative/created"));
    const ComparedRow *issued = comparison.row(u"proactive/normative/issued");
    QCOMPARE(issued->cells[0].addresses, QStringList{u"proactive/normative/created"_s});
    QVERIFY(issued->corresponds);
    QCOMPARE(issued->editions, (QStringList{u"2019"_s, u"2021"_s}));
    QCOMPARE(shown(comparison.row(u"proactive/licensing/decisions")), u"30 | 33 (3 10%)"_s);
}

/// 10 cells of the first table of 2021, 175, 15; those of 2019 that have no counterpart, and 其他处理 as one row.
void TestYearComparison::meaningsOfBothEditionsAreListed()
{
    YearsMaker newer;
    newer.add(2021);
    QCOMPARE(compared(newer).rows.size(), size_t(10 + 175 + 15));
    YearsMaker older;
    older.add(2020);
    QCOMPARE(compared(older).rows.size(), size_t(22 + 161 + 15));
    YearsMaker both;
    both.add(2020);
    both.add(2021);
    // Of the 22 of 2019: created (2) and decisions (3) correspond, 17 do not. Of the 161: 7 of 其他处理 are rows of their own.
    QCOMPARE(compared(both).rows.size(), size_t(10 + 17 + 175 + 7 + 15));
}

void TestYearComparison::rowsThatDoNotCorrespond()
{
    YearsMaker years;
    years.add(2020, {{"proactive/normative/total_published", 40}});
    years.add(2021, {{"proactive/normative/in_force", 38}, {"proactive/fees/amount", 3}});
    const YearComparison comparison = compared(years);
    const ComparedRow *old = comparison.row(u"proactive/normative/total_published");
    QCOMPARE(shown(old), u"40 | –"_s);
    QVERIFY(!old->corresponds);
    QCOMPARE(old->editions, QStringList{u"2019"_s});
    QCOMPARE(shown(comparison.row(u"proactive/fees/amount")), u"– | 3万元"_s);
    // It stands with its fellows: behind the columns that both editions have.
    std::vector<QString> keys;
    for (const ComparedRow &row : comparison.rows)
        keys.push_back(row.key);
    const auto place = [&keys](const char16_t *key) {
        return std::find(keys.begin(), keys.end(), QString::fromUtf16(key)) - keys.begin();
    };
    QCOMPARE(place(u"proactive/normative/published"), place(u"proactive/normative/in_force") + 1);
    QCOMPARE(place(u"proactive/normative/total_published"), place(u"proactive/normative/in_force") + 2);
    QVERIFY(place(u"proactive/licensing/decisions") > place(u"proactive/normative/total_published"));
    QCOMPARE(place(u"requests/other/total"), place(u"requests/other.not_corrected/natural_person") - 1);
}

void TestYearComparison::sumsWhereARowWasParted()
{
    YearsMaker years;
    years.add(2020, {{"requests/other/total", 5}});
    years.add(2021, {{"requests/other.not_corrected/total", 4}, {"requests/other.rest/total", 2}});
    ReportMaker blank;
    blank.read("requests/other.rest/total", 2).without("requests/other.fee_unpaid/total", CellState::Blank);
    years.add(2022, blank);
    const YearComparison comparison = compared(years);
    const ComparedRow *other = comparison.row(u"requests/other/total");
    QCOMPARE(shown(other), u"5 | 6 (1 20%) | ?"_s);
    QVERIFY(other->corresponds);
    QCOMPARE(other->cells[1].addresses.size(), 3);
    QCOMPARE(other->cells[2].state, CellState::Blank);
    QCOMPARE(shown(comparison.row(u"requests/other.rest/total")), u"– | 2 | 2 (0 0%)"_s);
    QVERIFY(!comparison.row(u"requests/other.rest/total")->corresponds);
}

void TestYearComparison::unitsOfMoney()
{
    YearsMaker years;
    ReportMaker yuan("2019");
    yuan.read("proactive/procurement/amount", 250000).reading("proactive/procurement/amount").unit = u"元"_s;
    years.add(2019, yuan);
    ReportMaker tenThousand("2019");
    tenThousand.read("proactive/procurement/amount", 30).reading("proactive/procurement/amount").unit = u"万元"_s;
    years.add(2020, tenThousand);
    const YearComparison comparison = compared(years);
    const ComparedRow *row = comparison.row(u"proactive/procurement/amount");
    QCOMPARE(shown(row), u"250000元 | 30万元 (5 20%)"_s);
    QCOMPARE(row->cells[0].onOneScale, std::optional(Decimal(25))); // as a chart draws it
    QCOMPARE(row->cells[1].onOneScale, std::optional(Decimal(30)));

    // Wherever the figures are written, their units stand beside them.
    ComparisonContent content;
    content.comparison = &comparison;
    content.reports.resize(comparison.years().size());
    const CsvComparisonWriter csv;
    const HtmlComparisonWriter html;
    QVERIFY(QString::fromUtf8(csv.write(content)).contains(u",250000,read,proactive/procurement/amount,,,元,30,"_s));
    QVERIFY(QString::fromUtf8(html.write(content)).contains(u" data-unit=\"元\">250000<"_s));
    for (const ComparisonWriter *writer : std::initializer_list<const ComparisonWriter *>{&csv, &html}) {
        const auto read = writer->readBack(writer->write(content));
        QVERIFY(read.has_value());
        QCOMPARE(firstDifference(yearCellsToWrite(comparison), *read), QString());
    }
}

void TestYearComparison::unchangedAndLargest()
{
    YearsMaker years;
    years.add(2021, {{"requests/new/total", 10}, {"requests/granted/total", 3}, {"proactive/fees/amount", 9}});
    years.add(2022, {{"requests/new/total", 12}, {"requests/granted/total", 3}, {"proactive/fees/amount", 1}});
    const YearComparison comparison = compared(years);
    QVERIFY(comparison.row(u"requests/granted/total")->unchanged);
    QVERIFY(!comparison.row(u"requests/new/total")->unchanged);
    const std::vector<int> order = comparison.byLargestChange();
    QCOMPARE(order.size(), comparison.rows.size());
    QCOMPARE(comparison.rows[static_cast<size_t>(order[0])].key, u"proactive/fees/amount"_s); // 8
    QCOMPARE(comparison.rows[static_cast<size_t>(order[1])].key, u"requests/new/total"_s);    // 2
    QCOMPARE(comparison.rows[static_cast<size_t>(order[2])].key, comparison.rows[0].key);     // the others in order
    YearsMaker one;
    one.add(2021);
    QVERIFY(!compared(one).rows[0].unchanged); // there is nothing to compare with
}

void TestYearComparison::doubtfulFiguresAreNotCompared()
{
    YearsMaker years;
    years.add(2021, {{"requests/new/total", 10}});
    ReportMaker doubtful;
    doubtful.without("requests/new/total", CellState::Ambiguous);
    years.add(2022, doubtful);
    years.add(2023, {{"requests/new/total", 10}});
    const YearComparison comparison = compared(years);
    const ComparedRow *row = comparison.row(u"requests/new/total");
    QCOMPARE(shown(row), u"10 | ? | 10"_s);
    QVERIFY(!row->unchanged);
    QCOMPARE(row->cells[1].state, CellState::Ambiguous);
}

void TestYearComparison::optionalRowOnlyWhereItIs()
{
    YearsMaker years;
    years.add(2019);
    QVERIFY(!compared(years).row(u"proactive/other_documents/created"));
    ReportMaker with("2019");
    with.extraction().tables[0].rowPresent.assign(with.extraction().tables[0].rowPresent.size(), true);
    with.read("proactive/other_documents/created", 3);
    years.add(2020, with);
    QCOMPARE(shown(compared(years).row(u"proactive/other_documents/created")), u"– | 3"_s);
}

void TestYearComparison::shares()
{
    YearsMaker years;
    years.add(2020, {{"requests/granted/total", 4},
                     {"requests/refused.process/total", 1},
                     {"requests/refused.inquiry/total", 1},
                     {"requests/other/total", 2},
                     {"requests/total/total", 8},
                     {"disputes/reconsideration/corrected", 1},
                     {"disputes/reconsideration/upheld", 2},
                     {"disputes/reconsideration/pending", 5}});
    years.add(2021, {{"requests/granted/total", 5}, {"requests/other.rest/total", 1}, {"requests/total/total", 6}});
    const YearComparison comparison = compared(years);
    const auto shareOf = [&comparison](const char16_t *key, size_t year) {
        for (const ComparedShare &share : comparison.shares) {
            if (share.key != QString::fromUtf16(key))
                continue;
            const ShareOfYear &own = share.years[year];
            return u"%1/%2=%3 %4"_s.arg(own.numerator->toString(), own.denominator->toString(),
                                        own.percent ? own.percent->toString() : u"-"_s,
                                        own.change ? own.change->toString() : u"-"_s);
        }
        return u"none"_s;
    };
    QCOMPARE(shareOf(u"granted", 0), u"4/8=50 -"_s);
    QCOMPARE(shareOf(u"granted", 1), u"5/6=83.3 33.3"_s);
    QCOMPARE(shareOf(u"refused", 0), u"2/8=25 -"_s);
    QCOMPARE(shareOf(u"other", 0), u"2/8=25 -"_s);
    QCOMPARE(shareOf(u"other", 1), u"1/6=16.7 -8.3"_s);
    QCOMPARE(shareOf(u"reconsideration.corrected", 0), u"1/3=33.3 -"_s); // those pending are not decided
    QCOMPARE(shareOf(u"reconsideration.corrected", 1), u"0/0=- -"_s);
    for (const ComparedShare &each : comparison.shares) {
        QVERIFY(!each.numerator.isEmpty() && !each.denominator.isEmpty());
        QVERIFY(!each.title.isEmpty());
    }
}

void TestYearComparison::largestIsInOneUnit()
{
    const auto money = [](YearsMaker &years, int year, int amount, const QString &unit) {
        ReportMaker maker("2019");
        maker.read("proactive/procurement/amount", amount).reading("proactive/procurement/amount").unit = unit;
        years.add(year, maker);
    };
    YearsMaker years;
    money(years, 2018, 60, u"万元"_s);
    money(years, 2019, 500000, u"元"_s); // 10 万元 less, which are 100000 in this year's unit
    money(years, 2020, 52, u"万元"_s);
    const YearComparison comparison = compared(years);
    const ComparedRow *row = comparison.row(u"proactive/procurement/amount");
    QVERIFY(row);
    QCOMPARE(row->cells[1].change->difference, Decimal(-100000));
    QCOMPARE(row->largest, Decimal(10));
}

void TestYearComparison::percentagesHaveOnePlace()
{
    QCOMPARE(percentText(Decimal(50)), u"50.0"_s);
    QCOMPARE(percentText(Decimal(0)), u"0.0"_s);
    QCOMPARE(percentText(Decimal(-5)), u"-5.0"_s);
    QCOMPARE(percentText(Decimal::parse(u"12.5").value()), u"12.5"_s);
    QCOMPARE(differenceOf(Decimal(2), Decimal(3)).percent->toString(), u"50"_s); // the value stays as it is
}

void TestYearComparison::emptySeries()
{
    const YearComparison comparison = compareYears({});
    QVERIFY(comparison.rows.empty());
    QVERIFY(comparison.shares.empty());
    QVERIFY(comparison.byLargestChange().empty());
}

/// Both sides of every correspondence are cells, and no cell is listed twice.
void TestYearComparison::correspondencesNameCells()
{
    const FormLibrary library = FormLibrary::builtIn().value();
    int listed = 0;
    QStringList earlier;
    for (const auto &form : library.forms()) {
        for (const Correspondence &each : form->correspondences) {
            const auto other = library.edition(each.edition);
            QVERIFY(other && other->firstYear < form->firstYear);
            QVERIFY2(other->find(each.earlier), qPrintable(each.earlier));
            QVERIFY(!earlier.contains(each.earlier));
            earlier.append(each.earlier);
            for (const QString &here : each.here)
                QVERIFY2(form->find(here), qPrintable(here));
            ++listed;
        }
    }
    QCOMPARE(listed, 2 + 7);
}

QTEST_GUILESS_MAIN(TestYearComparison)
#include "tst_year_comparison.moc"
