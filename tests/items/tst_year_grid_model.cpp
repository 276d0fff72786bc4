// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/items/year_grid_model.h"
#include "model/items/year_rows_proxy.h"
#include "model/years/body_name.h"
#include "tests/items/model_text.h"
#include "tests/unit/year_reports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The years of the body, shown.
struct Shown : FourYears
{
    YearGridModel model{workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Shown() { model.setBody(bodyKey(QString::fromUtf16(name))); }

    QModelIndex at(const char *row, int column) const { return model.indexFor(QString::fromLatin1(row), column); }
    QString text(const char *row, int column) const { return at(row, column).data().toString(); }
    QStringList line(const char *row) const
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts += text(row, column);
        return texts;
    }
};

constexpr int year2020 = 0;
constexpr int year2021 = 1;
constexpr int year2022 = 2;
constexpr int year2023 = 3;
constexpr int change = 4;

QStringList keys(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row, 0).data(RowKeyRole).toString();
    return rows;
}

} // namespace

class TestYearGridModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsShownForNoBody();
    void columnsAreYears();
    void rowsHoldFiguresChangeAndPercent();
    void aRowOfOneEditionSaysSo();
    void cellsAddedUpAreNoPlaceForTyping();
    void sharesStandBehindTheRows();
    void aCellIsNamedInFull();
    void anEditChangesTheReport();
    void anEditTellsOnlyWhatDiffers();
    void aRefusedEditChangesNothing();
    void aBrokenCarryOverIsMarked();
    void theMarkGoesWithItsCause();
    void twoReportsOfOneYearAreTwoColumns();
    void aJoinedNameComesIn();
    void placesAreFoundBack();
    void theLargestChangeComesFirst();
    void unchangedRowsAreFolded();
    void aFoldedRowThatChangesIsShown();
    void onePartAlone();
};

void TestYearGridModel::nothingIsShownForNoBody()
{
    FourYears years;
    YearGridModel model(years.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.setBody(QStringLiteral("白沙市水利局"));
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(isEmptyOutside(model));
}

void TestYearGridModel::columnsAreYears()
{
    Shown shown;
    QStringList headings;
    for (int column = 0; column < shown.model.columnCount(); ++column)
        headings += shown.model.headerData(column, Qt::Horizontal).toString().replace('\n', ' ');
    QCOMPARE(headings, (QStringList{"2020 2019 edition", "2021 no report", "2022 2021 edition", "2023 2021 edition",
                                    "Change", "Percent", "Trend"}));
    QVERIFY(isEmptyOutside(shown.model));
    QVERIFY(shown.model.headerData(year2023, Qt::Horizontal, Qt::ToolTipRole).toString().contains("青石县财政局"));
}

void TestYearGridModel::rowsHoldFiguresChangeAndPercent()
{
    Shown shown;
    // 40 − 31 = 9; 9 ÷ 31 = 29.03 %
    QCOMPARE(shown.line("requests/new/total"), (QStringList{"12", "", "31", "40", "+9", "+29.0%", ""}));
    QCOMPARE(shown.line("requests/new/business"), (QStringList{"0", "", "11", "0", "−11", "−100.0%", ""}));
    QCOMPARE(shown.line("requests/carried_in/total"), (QStringList{"0", "", "0", "9", "+9", "new", ""}));
    QCOMPARE(shown.line("disputes/direct/total"), (QStringList{"0", "", "0", "0", "0", "", ""}));
    QCOMPARE(shown.at("requests/new/total", 6).data(TrendRole).toStringList(), (QStringList{"12", "", "31", "40"}));
    // A year without a report holds nothing, and says why.
    const QModelIndex missing = shown.at("requests/new/total", year2021);
    QVERIFY(!missing.data(HasPlaceRole).toBool());
    QCOMPARE(missing.data(StateWordsRole).toString(), QStringLiteral("no report"));
    QVERIFY(!missing.flags().testFlag(Qt::ItemIsEditable));
}

void TestYearGridModel::aRowOfOneEditionSaysSo()
{
    Shown shown;
    const QModelIndex old = shown.at("proactive/licensing/previous_items", year2020);
    QVERIFY(old.isValid());
    QCOMPARE(old.data(RowNoteRole).toString(), QStringLiteral("only in the 2019 edition"));
    QVERIFY(old.data(HasPlaceRole).toBool());
    const QModelIndex later = shown.at("proactive/licensing/previous_items", year2022);
    QVERIFY(!later.data(HasPlaceRole).toBool());
    QVERIFY(later.data(Qt::AccessibleTextRole).toString().contains("not in the 2021 edition"));
    // A row of both editions says nothing.
    QCOMPARE(shown.at("requests/new/total", year2020).data(RowNoteRole).toString(), QString());
}

void TestYearGridModel::cellsAddedUpAreNoPlaceForTyping()
{
    Shown shown;
    // What 2019 counts in one row, 2021 counts in three: 1 + 0 + 2.
    const QModelIndex sum = shown.at("requests/other/total", year2022);
    QVERIFY(sum.isValid());
    QCOMPARE(sum.data().toString(), QStringLiteral("3"));
    QVERIFY(sum.data(IsSumRole).toBool());
    QVERIFY(!sum.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!shown.model.setData(sum, QStringLiteral("4")));
    QCOMPARE(shown.model.placesAt(sum).size(), size_t(3));
    const QModelIndex one = shown.at("requests/other/total", year2020);
    QCOMPARE(one.data().toString(), QStringLiteral("5"));
    QVERIFY(!one.data(IsSumRole).toBool());
    QVERIFY(one.flags().testFlag(Qt::ItemIsEditable));
}

void TestYearGridModel::sharesStandBehindTheRows()
{
    Shown shown;
    // 19 of 22 granted in 2022, 49 of 49 in 2023.
    QCOMPARE(shown.text("granted", year2022), QStringLiteral("86.4%"));
    QCOMPARE(shown.text("granted", year2023), QStringLiteral("100.0%"));
    QCOMPARE(shown.text("granted", change), QStringLiteral("+13.6 points"));
    QVERIFY(shown.at("granted", year2022).data(Qt::ToolTipRole).toString().contains("19 of 22"));
    QCOMPARE(shown.at("granted", 0).data(RowPartRole).toInt(), static_cast<int>(YearPart::Shares));
    QVERIFY(shown.at("granted", 0).row() > shown.at("disputes/after_reconsideration/total", 0).row());
}

void TestYearGridModel::aCellIsNamedInFull()
{
    Shown shown;
    QCOMPARE(shown.at("requests/new/total", year2023).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("本年新收政府信息公开申请数量 · 总计, 2023: 40\nas read\n+9 (+29.0%) against 2022"));
    QCOMPARE(shown.at("requests/new/total", year2020).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("本年新收政府信息公开申请数量 · 总计, 2020: 12\nas read"));
}

void TestYearGridModel::anEditChangesTheReport()
{
    Shown shown;
    QVERIFY(shown.model.setData(shown.at("requests/new/total", year2023), QStringLiteral("41")));
    const ReportState &state = shown.workspace.state(shown.third);
    const CellId cell = state.extraction().find(u"requests/new/total").value();
    QCOMPARE(state.reported(cell), std::optional<Decimal>(Decimal(41)));
    QCOMPARE(shown.line("requests/new/total"), (QStringList{"12", "", "31", "41", "+10", "+32.3%", ""}));
    QVERIFY(shown.at("requests/new/total", year2023).data(IsCorrectedRole).toBool());
    QCOMPARE(shown.at("requests/new/total", year2023).data(ReadTextRole).toString(), QStringLiteral("40"));
    shown.workspace.undo();
    QCOMPARE(shown.line("requests/new/total"), (QStringList{"12", "", "31", "40", "+9", "+29.0%", ""}));
    QVERIFY(!shown.at("requests/new/total", year2023).data(IsCorrectedRole).toBool());
}

void TestYearGridModel::anEditTellsOnlyWhatDiffers()
{
    Shown shown;
    QSignalSpy told(&shown.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QVERIFY(shown.correct(shown.first, "disputes/direct/upheld", QStringLiteral("3")));
    QCOMPARE(reset.count(), 0);
    const int row = shown.at("disputes/direct/upheld", 0).row();
    bool isRowTold = false;
    for (const QList<QVariant> &signal : told) {
        const auto first = signal.at(0).toModelIndex();
        const auto last = signal.at(1).toModelIndex();
        const bool isWhole = first.row() == 0 && last.row() == shown.model.rowCount() - 1;
        // All rows only of the year that was edited, or of one whose checks changed; the changes of one row.
        QVERIFY(!isWhole || first.column() == last.column());
        isRowTold = isRowTold || (first.row() == row && last.row() == row && last.column() > change);
    }
    QVERIFY(isRowTold);
}

void TestYearGridModel::aRefusedEditChangesNothing()
{
    Shown shown;
    QSignalSpy refused(&shown.model, &YearGridModel::editRefused);
    const QModelIndex place = shown.at("requests/new/total", year2023);
    QVERIFY(!shown.model.problemWith(place, QStringLiteral("若干")).isEmpty());
    QVERIFY(!shown.model.setData(place, QStringLiteral("-3")));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.front().at(1).toString().contains("below 0"));
    QCOMPARE(place.data().toString(), QStringLiteral("40"));
    QCOMPARE(shown.workspace.journal().undoCommand(), nullptr);
    QVERIFY(shown.model.problemWith(place, QStringLiteral("42")).isEmpty());
}

void TestYearGridModel::aBrokenCarryOverIsMarked()
{
    Shown shown;
    // Seven of natural persons went out, eight came in; the totals agree and hide it.
    const QModelIndex broken = shown.at("requests/carried_in/natural_person", year2023);
    QCOMPARE(broken.data(YearSeverityRole).toInt(), static_cast<int>(Severity::Error));
    QCOMPARE(broken.data(YearFindingsRole).toStringList().size(), 1);
    QVERIFY(
        broken.data(Qt::AccessibleTextRole).toString().contains(broken.data(YearFindingsRole).toStringList().front()));
    QVERIFY(!shown.at("requests/carried_in/total", year2023).data(YearSeverityRole).isValid());
    QVERIFY(!shown.at("requests/carried_in/research", year2023).data(YearSeverityRole).isValid());
}

void TestYearGridModel::theMarkGoesWithItsCause()
{
    Shown shown;
    const QPersistentModelIndex broken = shown.at("requests/carried_in/natural_person", year2023);
    QVERIFY(broken.data(YearSeverityRole).isValid());
    QSignalSpy told(&shown.model, &QAbstractItemModel::dataChanged);
    // Put right in the year before: the mark stands in another report than the edit.
    QVERIFY(shown.correct(shown.second, "requests/carried_out/natural_person", QStringLiteral("8")));
    QVERIFY(!broken.data(YearSeverityRole).isValid());
    const bool isTold = std::any_of(told.begin(), told.end(), [&broken](const QList<QVariant> &signal) {
        const auto first = signal.at(0).toModelIndex();
        const auto last = signal.at(1).toModelIndex();
        return first.row() <= broken.row() && last.row() >= broken.row() && first.column() <= broken.column()
               && last.column() >= broken.column();
    });
    QVERIFY(isTold);
    shown.workspace.undo();
    QVERIFY(broken.data(YearSeverityRole).isValid());
}

void TestYearGridModel::twoReportsOfOneYearAreTwoColumns()
{
    Shown shown;
    shown.workspace.addReport(reportOf(FourYears::name, 2023, 2).read("requests/new/total", 77).make());
    QCOMPARE(shown.model.yearColumns(), 5);
    QCOMPARE(shown.model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("2023 (1)\n2021 edition"));
    QCOMPARE(shown.model.headerData(4, Qt::Horizontal).toString(), QStringLiteral("2023 (2)\n2021 edition"));
    QCOMPARE(shown.text("requests/new/total", 4), QStringLiteral("77"));
}

void TestYearGridModel::aJoinedNameComesIn()
{
    Shown shown;
    const ReportId other = shown.workspace.addReport(reportOf(u"青石县财政和国资局", 2021).make()).first;
    QVERIFY(!shown.model.reportOf(year2021));
    QVERIFY(
        shown.workspace.apply(joinBody(other, shown.workspace.state(other), QString::fromUtf16(FourYears::name), {})));
    QCOMPARE(shown.model.reportOf(year2021), std::optional<ReportId>(other));
    shown.workspace.undo();
    QVERIFY(!shown.model.reportOf(year2021));
}

void TestYearGridModel::placesAreFoundBack()
{
    Shown shown;
    for (const ReportId report : {shown.first, shown.second, shown.third}) {
        for (const char *address : {"requests/new/total", "disputes/direct/other", "proactive/fees/amount"}) {
            const auto cell = shown.workspace.state(report).extraction().find(QString::fromLatin1(address));
            if (!cell)
                continue;
            const QModelIndex index = shown.model.indexFor(YearPlace{report, *cell});
            QVERIFY(index.isValid());
            QCOMPARE(shown.model.placeAt(index), std::optional(YearPlace{report, *cell}));
        }
    }
    QVERIFY(!shown.model.indexFor(YearPlace{99, CellId{}}).isValid());
}

void TestYearGridModel::theLargestChangeComesFirst()
{
    Shown shown;
    YearRowsProxy rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setSourceModel(&shown.model);
    const QStringList inForm = keys(rows);
    rows.setByChange(true);
    // Granted: 10 → 48 of natural persons is 38; of the totals 30, of all results 35.
    QCOMPARE(keys(rows).mid(0, 3), (QStringList{"requests/granted/natural_person", "requests/total/natural_person",
                                                "requests/granted/total"}));
    // An edit moves nothing away under the hand.
    QVERIFY(shown.correct(shown.third, "disputes/direct/upheld", QStringLiteral("500")));
    QCOMPARE(keys(rows).front(), QStringLiteral("requests/granted/natural_person"));
    rows.setByChange(true);
    QCOMPARE(keys(rows).front(), QStringLiteral("disputes/direct/upheld"));
    rows.setByChange(false);
    QCOMPARE(keys(rows), inForm);
}

void TestYearGridModel::unchangedRowsAreFolded()
{
    Shown shown;
    YearRowsProxy rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setSourceModel(&shown.model);
    rows.setFolded(true);
    const QStringList left = keys(rows);
    QVERIFY(left.contains(QStringLiteral("requests/new/total")));
    QVERIFY(!left.contains(QStringLiteral("disputes/direct/total")));
    QCOMPARE(rows.foldedRows(), shown.model.rowCount() - rows.rowCount());
    rows.setFolded(false);
    QCOMPARE(rows.rowCount(), shown.model.rowCount());
    QCOMPARE(rows.foldedRows(), 0);
}

void TestYearGridModel::aFoldedRowThatChangesIsShown()
{
    Shown shown;
    YearRowsProxy rows;
    rows.setSourceModel(&shown.model);
    rows.setFolded(true);
    QVERIFY(!keys(rows).contains(QStringLiteral("disputes/direct/upheld")));
    QVERIFY(shown.correct(shown.third, "disputes/direct/upheld", QStringLiteral("1")));
    QVERIFY(keys(rows).contains(QStringLiteral("disputes/direct/upheld")));
    // What became equal stays until it is folded again.
    QVERIFY(shown.correct(shown.third, "disputes/direct/upheld", QStringLiteral("0")));
    QVERIFY(keys(rows).contains(QStringLiteral("disputes/direct/upheld")));
    rows.setFolded(true);
    QVERIFY(!keys(rows).contains(QStringLiteral("disputes/direct/upheld")));
}

void TestYearGridModel::onePartAlone()
{
    Shown shown;
    YearRowsProxy rows;
    rows.setSourceModel(&shown.model);
    rows.setPart(YearPart::Disputes);
    QCOMPARE(rows.rowCount(), 15);
    for (const QString &key : keys(rows))
        QVERIFY(key.startsWith(QLatin1String("disputes/")));
    rows.setPart(YearPart::Shares);
    QCOMPARE(rows.rowCount(), static_cast<int>(shown.model.comparison().shares.size()));
    rows.setPart(std::nullopt);
    QCOMPARE(rows.rowCount(), shown.model.rowCount());
}

QTEST_GUILESS_MAIN(TestYearGridModel)
#include "tst_year_grid_model.moc"
