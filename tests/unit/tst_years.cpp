// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/body_name.h"
#include "model/years/year_series.h"
#include "tests/unit/years_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// Which reports belong together, and what stands beside each.
class TestYears : public QObject
{
    Q_OBJECT

private slots:
    void namesOfOneBody_data();
    void namesOfOneBody();
    void similarNames_data();
    void similarNames();
    void everyPairOnce();
    void seriesWithGapsAndDoubles();
    void joinedOnTheReviewersWord();
    void figuresOfAReport();
    void figuresOfOneUnit_data();
    void figuresOfOneUnit();
    void neighboursOfAMiddleYear();
    void neighboursAfterAMerger();
    void neighboursAfterASplit();
    void aBodyThatGoesOnBesideItsPart();
    void whoDependsOnWhom();
    void movedAndRemoved();
};

void TestYears::namesOfOneBody_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char16_t *one, const char16_t *other, bool same) {
        QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(other) << same;
    };
    row("spaces", u"河湾市 财 政 局", u"河湾市财政局", true);
    row("an ideographic space", u"河湾市　财政局", u"河湾市财政局", true);
    row("traditional characters", u"河灣市財政局", u"河湾市财政局", true);
    row("full width", u"河湾市Ａ区管委会", u"河湾市A区管委会", true);
    row("brackets that say nothing", u"河湾市财政局（本级）", u"河湾市财政局", true);
    row("the province of a city", u"东山省河湾市财政局", u"河湾市财政局", true);
    row("a short name", u"河湾市科技局", u"河湾市科学技术局", false);
    row("without its county", u"财政局", u"青石县财政局", false);
    row("the city of a county", u"河湾市青石县财政局", u"青石县财政局", false);
    row("a department of the province itself", u"东山省市场监督管理局", u"市场监督管理局", false);
    row("brackets that say something", u"河湾市财政局（国资委）", u"河湾市财政局", false);
}

void TestYears::namesOfOneBody()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(bodyKey(one) == bodyKey(other), same);
    QVERIFY(!bodyKey(one).isEmpty());
}

void TestYears::similarNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("likeness"); // -1: not proposed
    const auto row = [](const char *name, const char16_t *one, const char16_t *other, int likeness) {
        QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(other) << likeness;
    };
    constexpr int shortened = static_cast<int>(SimilarBodies::Likeness::Shortened);
    constexpr int region = static_cast<int>(SimilarBodies::Likeness::Region);
    constexpr int letter = static_cast<int>(SimilarBodies::Likeness::OneLetter);
    row("in short", u"市科技局", u"市科学技术局", shortened);
    row("in short, the other way round", u"青石县住房和城乡建设局", u"青石县住建局", shortened);
    row("without the county", u"财政局", u"青石县财政局", region);
    row("with the city above", u"青石县财政局", u"河湾市青石县财政局", region);
    row("one character", u"青石县交通运输局", u"青石县交通运数局", letter);
    row("two counties", u"青石县财政局", u"临溪县财政局", -1);
    row("two towns", u"云岭区石桥镇人民政府", u"云岭区石板镇人民政府", -1);
    row("two bureaus with short names", u"青石县财政局", u"青石县民政局", -1);
    row("two bureaus that begin alike", u"青石县交通运输局", u"青石县交通管理局", -1);
    row("a short name of another county", u"青石县科技局", u"临溪县科学技术局", -1);
}

void TestYears::similarNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, likeness);
    const auto pairs = similarBodies({one, other});
    QCOMPARE(pairs.size(), size_t(likeness < 0 ? 0 : 1));
    if (likeness >= 0) {
        QCOMPARE(static_cast<int>(pairs[0].likeness), likeness);
        QCOMPARE(pairs[0].first, one);
        QCOMPARE(pairs[0].second, other);
    }
}

void TestYears::everyPairOnce()
{
    const auto pairs = similarBodies({u"市科技局"_s, u"市 科技局"_s, u""_s, u"市科学技术局"_s, u"青石县科学技术局"_s});
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs[0].second, u"市科学技术局"_s);
}

void TestYears::seriesWithGapsAndDoubles()
{
    YearsMaker years;
    years.add(2023);
    years.add(2020);
    years.add(2021, {}, u"青石县财政局");
    years.add(2023);
    ReportMaker nameless;
    years.add(2022, nameless, u"");
    const std::vector<YearSeries> all = yearSeries(years.figures());
    QCOMPARE(all.size(), size_t(2));
    const YearSeries series = yearSeriesOf(years.figures(), u"河湾市 财政局"_s);
    QCOMPARE(series.key, u"河湾市财政局"_s);
    QCOMPARE(series.body, u"河湾市财政局"_s);
    QCOMPARE(series.reportCount(), 3);
    QStringList shown;
    for (const SeriesYear &year : series.years)
        shown.append(u"%1 %2 %3/%4"_s.arg(year.year)
                         .arg(year.isMissing() ? 0 : year.report->id())
                         .arg(year.part)
                         .arg(year.parts));
    QCOMPARE(shown, (QStringList{u"2020 2 1/1"_s, u"2021 0 1/1"_s, u"2022 0 1/1"_s, u"2023 1 1/2"_s, u"2023 4 2/2"_s}));
    QCOMPARE(series.previousOf(0), -1);
    QCOMPARE(series.previousOf(1), 0);
    QCOMPARE(series.previousOf(3), -1); // 2022 is missing
    QVERIFY(yearSeriesOf(years.figures(), u"白沙市财政局"_s).isEmpty());
}

void TestYears::joinedOnTheReviewersWord()
{
    YearsMaker years;
    years.add(2022, {}, u"河湾市科技局");
    const int newer = years.add(2023, {}, u"河湾市科学技术局");
    QVERIFY(!years.index().neighboursOf(newer));
    ReportSettings settings;
    settings.body = u"河湾市科技局"_s;
    years.state(newer).setSettings(settings);
    const auto neighbours = years.index().neighboursOf(newer);
    QVERIFY(neighbours);
    QCOMPARE(neighbours->lastYear.size(), size_t(1));
    QCOMPARE(neighbours->lastYear[0]->agency(), u"河湾市科技局"_s);
    const YearSeries series = yearSeriesOf(years.figures(), u"河湾市科技局"_s);
    QCOMPARE(series.reportCount(), 2);
    QCOMPARE(series.body, u"河湾市科学技术局"_s); // as the newest calls itself
}

void TestYears::figuresOfAReport()
{
    ReportMaker maker = soundReport();
    maker.without("requests/new/legal", CellState::Blank).without("requests/new/social", CellState::Ambiguous);
    maker.inferred("disputes/direct/upheld", 2, "disputes.row_total:direct");
    maker.read("requests/granted/total", 701); // 700 of natural persons
    ReportState state = maker.state();
    const ReportFigures figures(state, 7);
    QCOMPARE(figures.id(), 7);
    QCOMPARE(figures.figure(u"requests/new/total"), std::optional(Decimal(900)));
    QCOMPARE(figures.figure(u"requests/partial/total"), std::optional(Decimal(0)));
    QVERIFY(!figures.figure(u"requests/new/legal"));
    QVERIFY(!figures.figure(u"requests/new/social"));
    QCOMPARE(figures.state(maker.cell("requests/new/social")), CellState::Ambiguous);
    QVERIFY(figures.isInferred(maker.cell("disputes/direct/upheld")));
    QVERIFY(!figures.isInferred(maker.cell("disputes/direct/total")));
    QVERIFY(figures.isContradicted(maker.cell("requests/granted/total")));
    QVERIFY(!figures.isContradicted(maker.cell("requests/carried_out/total")));
    QVERIFY(!figures.contains(u"requests/other/total")); // of the other edition
    QVERIFY(figures.hasSameFigures(ReportFigures(state, 8)));
    state.setBlankIsZero(true);
    const ReportFigures zeros(state);
    QCOMPARE(zeros.figure(u"requests/new/legal"), std::optional(Decimal(0)));
    QVERIFY(!figures.hasSameFigures(zeros));

    ReportMaker old("2019");
    QVERIFY(!ReportFigures(old.state()).contains(u"proactive/other_documents/created")); // an optional row
    old.read("proactive/procurement/amount", 160).reading("proactive/procurement/amount").unit = u"万元"_s;
    const ReportFigures money(old.state());
    QCOMPARE(money.unit(old.cell("proactive/procurement/amount")), u"万元"_s);
    QCOMPARE(money.unit(old.cell("proactive/procurement/items")), QString());
}

void TestYears::figuresOfOneUnit_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<QString>("firstUnit");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("secondUnit");
    QTest::addColumn<QString>("both"); // empty: not to be compared
    QTest::newRow("the same unit") << qint64(3) << u"元"_s << qint64(5) << u"元"_s << u"3 5"_s;
    QTest::newRow("no unit") << qint64(3) << QString() << qint64(5) << QString() << u"3 5"_s;
    QTest::newRow("yuan and ten thousand") << qint64(251000) << u"元"_s << qint64(16) << u"万元"_s << u"25.1 16"_s;
    QTest::newRow("ten thousand and yuan") << qint64(2) << u"万元"_s << qint64(16) << u"元"_s << u"20000 16"_s;
    QTest::newRow("one without a unit") << qint64(3) << u"万元"_s << qint64(5) << QString() << QString();
    QTest::newRow("0 in any unit") << qint64(0) << QString() << qint64(5) << u"万元"_s << u"0 5"_s;
}

void TestYears::figuresOfOneUnit()
{
    QFETCH(qint64, first);
    QFETCH(QString, firstUnit);
    QFETCH(qint64, second);
    QFETCH(QString, secondUnit);
    QFETCH(QString, both);
    const auto figures = inOneUnit(Decimal(first), firstUnit, Decimal(second), secondUnit);
    QCOMPARE(figures ? figures->first.toString() + u' ' + figures->second.toString() : QString(), both);
}

namespace {

QString ids(const std::vector<SharedFigures> &reports)
{
    QStringList list;
    for (const SharedFigures &report : reports)
        list.append(QString::number(report->id()));
    return list.join(u' ');
}

QString ids(const std::vector<BodyYear> &bodies)
{
    QStringList list;
    for (const BodyYear &body : bodies)
        list.append(body.series + u' ' + ids(body.reports));
    return list.join(u';');
}

QList<int> list(const std::vector<int> &values)
{
    return {values.begin(), values.end()};
}

} // namespace

void TestYears::neighboursOfAMiddleYear()
{
    YearsMaker years;
    years.add(2021);
    years.add(2022);
    years.add(2023);
    years.add(2022, {}, u"青石县财政局");
    const NeighbourIndex index = years.index();
    const auto middle = index.neighboursOf(2);
    QCOMPARE(ids(middle->lastYear), u"1"_s);
    QCOMPARE(ids(middle->nextYear), u"3"_s);
    QCOMPARE(ids(middle->before), u"河湾市财政局 1"_s);
    QVERIFY(!middle->isRegrouped());
    QVERIFY(index.neighboursOf(1)->lastYear.empty());
    QVERIFY(index.neighboursOf(1)->before.empty());
    QVERIFY(!index.neighboursOf(4));
    QVERIFY(!index.neighboursOf(99));
}

void TestYears::neighboursAfterAMerger()
{
    YearsMaker years;
    years.add(2022, {}, u"青石县粮食局");
    years.add(2022, {}, u"青石县商务局");
    const int merged = years.add(2023, {}, u"青石县商务和粮食局");
    years.predecessors(merged, {u"青石县粮食局"_s, u"青石县 商务局"_s, u"青石县物资局"_s});
    const NeighbourIndex index = years.index();
    const auto neighbours = index.neighboursOf(merged);
    QVERIFY(neighbours->lastYear.empty());
    QCOMPARE(ids(neighbours->before), u"青石县商务局 2;青石县粮食局 1"_s);
    QCOMPARE(neighbours->unknown, QStringList{u"青石县物资局"_s});
    QVERIFY(neighbours->isRegrouped());
    QVERIFY(!index.neighboursOf(1)); // what comes after is another body
    QCOMPARE(list(index.dependentsOf(1)), (QList<int>{2, 3}));
}

void TestYears::neighboursAfterASplit()
{
    YearsMaker years;
    years.add(2022, {}, u"青石县文教局");
    const int one = years.add(2023, {}, u"青石县文化局");
    const int other = years.add(2023, {}, u"青石县教育局");
    years.predecessors(one, {u"青石县文教局"_s}).predecessors(other, {u"青石县文教局"_s});
    const auto neighbours = years.index().neighboursOf(one);
    QCOMPARE(ids(neighbours->before), u"青石县文教局 1"_s);
    QCOMPARE(ids(neighbours->with), u"青石县教育局 3"_s);
    QCOMPARE(list(years.index().dependentsOf(other)), (QList<int>{1, 2}));
}

void TestYears::aBodyThatGoesOnBesideItsPart()
{
    YearsMaker years;
    years.add(2022, {}, u"青石县文教局");
    const int rest = years.add(2023, {}, u"青石县文教局");
    const int part = years.add(2023, {}, u"青石县文化局");
    years.predecessors(part, {u"青石县文教局"_s});
    const NeighbourIndex index = years.index();
    QCOMPARE(ids(index.neighboursOf(rest)->with), u"青石县文化局 3"_s);
    QCOMPARE(ids(index.neighboursOf(part)->with), u"青石县文教局 2"_s);
    QVERIFY(index.neighboursOf(rest)->isRegrouped());
    QVERIFY(!index.neighboursOf(1)); // what it carried out went to two
}

void TestYears::whoDependsOnWhom()
{
    YearsMaker years;
    for (int year = 2019; year <= 2024; ++year)
        years.add(year);
    years.add(2022, {}, u"青石县财政局");
    const NeighbourIndex index = years.index();
    QCOMPARE(list(index.dependentsOf(3)), (QList<int>{2, 4}));
    QCOMPARE(list(index.dependentsOf(6)), (QList<int>{5}));
    QVERIFY(index.dependentsOf(7).empty());
}

void TestYears::movedAndRemoved()
{
    YearsMaker years;
    years.add(2021);
    years.add(2022);
    NeighbourIndex index = years.index();
    ReportSettings settings;
    settings.year = 2024;
    years.state(1).setSettings(settings);
    index.put(years.figures()[0]);
    QVERIFY(!index.neighboursOf(2));
    QCOMPARE(*index.report(1)->year(), 2024);
    index.remove(1);
    index.remove(1);
    QVERIFY(!index.report(1));
    index.clear();
    QVERIFY(!index.report(2));
}

QTEST_GUILESS_MAIN(TestYears)
#include "tst_years.moc"
