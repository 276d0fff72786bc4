// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/sentences.h"
#include "tests/unit/years_maker.h"

#include <QTest>

#include <algorithm>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// What was carried into this year against what was carried out of the one before.
class TestYearCarry : public QObject
{
    Q_OBJECT
private slots:
    void carriedInEachColumn();
    void aColumnThatTheTotalsHide();
    void noReportOfLastYear();
    void overTheChangeOfEdition();
    void unknownFiguresAreUndecided();
    void severalReportsOfLastYear();
    void afterAMerger();
    void afterASplit();
    void aPartWithoutTheOthers();
};

void TestYearCarry::carriedInEachColumn()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/natural_person", 7},
                     {"requests/carried_out/business", 2},
                     {"requests/carried_out/total", 9}});
    const int id = years.add(2023, {{"requests/carried_in/natural_person", 7},
                                    {"requests/carried_in/business", 1},
                                    {"requests/carried_in/total", 9}});
    QCOMPARE(years.told(id), QStringList{u"years.carry:business fail 1/2"_s});
    const CheckSession session = years.checks(id);
    for (const Finding &finding : session.findings()) {
        if (finding.rule != u"years.carry"_s)
            continue;
        QCOMPARE(finding.target, u"requests/carried_in/business"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QCOMPARE(finding.fault, Fault::Report);
        QCOMPARE(finding.spans.size(), size_t(1));
        QCOMPARE(finding.residual(), std::optional(Decimal(-1)));
    }
}

/// One more here, one fewer there: the totals agree.
void TestYearCarry::aColumnThatTheTotalsHide()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/natural_person", 7},
                     {"requests/carried_out/legal", 2},
                     {"requests/carried_out/total", 9}});
    const int id = years.add(2023, {{"requests/carried_in/natural_person", 8},
                                    {"requests/carried_in/legal", 1},
                                    {"requests/carried_in/total", 9}});
    QCOMPARE(years.told(id), (QStringList{u"years.carry:natural_person fail 8/7"_s, u"years.carry:legal fail 1/2"_s}));
}

void TestYearCarry::noReportOfLastYear()
{
    YearsMaker years;
    years.add(2021, {{"requests/carried_out/total", 9}});
    years.add(2022, {{"requests/carried_out/total", 9}}, u"青石县财政局");
    const int id = years.add(2023, {{"requests/carried_in/total", 1}});
    QCOMPARE(years.told(id), QStringList());
    QCOMPARE(years.checks(id).ruleCounts(), CheckSession(years.state(id)).ruleCounts());
}

void TestYearCarry::overTheChangeOfEdition()
{
    YearsMaker years;
    years.add(2020, {{"requests/carried_out/total", 9}});
    const int id = years.add(2021, {{"requests/carried_in/total", 8}});
    QCOMPARE(years.told(id), QStringList{u"years.carry:total fail 8/9"_s});
}

void TestYearCarry::unknownFiguresAreUndecided()
{
    YearsMaker years;
    ReportMaker before;
    before.without("requests/carried_out/total", CellState::Blank)
        .without("requests/carried_out/legal", CellState::Ambiguous);
    const int last = years.add(2022, before);
    ReportMaker now;
    now.without("requests/carried_in/social", CellState::Blank);
    ReportMaker some = now;
    some.read("requests/carried_in/legal", 2);
    YearsMaker busy;
    busy.add(2022, before);
    some.read("requests/carried_in/total", 2);
    const int both = busy.add(2023, some);
    QCOMPARE(busy.told(both), QStringList{u"years.carry:no-figure undecided"_s});
    // Both cells of this year are named, with the row and the year of the figures that are not there.
    const CheckSession session = busy.checks(both);
    const auto undecided = std::find_if(session.findings().begin(), session.findings().end(),
                                        [](const Finding &each) { return each.id == u"years.carry:no-figure"; });
    QVERIFY(undecided != session.findings().end());
    QCOMPARE(undecided->severity, Severity::Error);
    QCOMPARE(undecided->target, u"requests/carried_in/legal"_s);
    QCOMPARE(undecided->cells, (QStringList{u"requests/carried_in/legal"_s, u"requests/carried_in/total"_s}));
    const QString message = Sentences().message(*undecided, busy.state(both).extraction());
    QCOMPARE(message,
             u"A report has no certain figure to compare with: 河湾市财政局 2022 (河湾市财政局2022-1). Until that "
             "is settled, 上年结转政府信息公开申请数量 · 法律服务机构 + 上年结转政府信息公开申请数量 · 总计 cannot "
             "be held against last year's 结转下年度继续办理 · 法律服务机构 + 结转下年度继续办理 · 总计."_s);
    const int id = years.add(2023, now);
    QCOMPARE(years.told(id), QStringList()); // nothing came in, and last year's report tells of its blank itself
    const CheckCounts alone = CheckSession(years.state(id)).ruleCounts();
    // Four columns agree; two of last year and one of this are not known. (Three stands, a jump in each row …)
    QCOMPARE(years.checks(id).ruleCounts().undecided, alone.undecided + 3);
    ReportSettings settings = years.state(last).settings();
    settings.blankIsZero = QString();
    years.state(last).setSettings(settings);
    QCOMPARE(years.checks(id).ruleCounts().undecided, alone.undecided + 2);
}

void TestYearCarry::severalReportsOfLastYear()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 9}});
    years.add(2022, {{"requests/carried_out/total", 8}});
    const int id = years.add(2023, {{"requests/carried_in/total", 9}});
    QCOMPARE(years.told(id), QStringList{u"years.carry:differing undecided"_s});
    const CheckSession session = years.checks(id);
    const Finding &finding = session.findings().back();
    const QString message = Sentences().message(finding, years.state(id).extraction());
    QVERIFY2(message.contains(u"河湾市财政局 2022 (河湾市财政局2022-1), 河湾市财政局 2022 (河湾市财政局2022-2)"_s),
             qPrintable(message));

    YearsMaker agreeing;
    agreeing.add(2022, {{"requests/carried_out/total", 9}, {"requests/granted/total", 1}});
    agreeing.add(2022, {{"requests/carried_out/total", 9}, {"requests/granted/total", 2}});
    QCOMPARE(agreeing.told(agreeing.add(2023, {{"requests/carried_in/total", 8}})),
             QStringList{u"years.carry:total fail 8/9"_s});
}

void TestYearCarry::afterAMerger()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 4}}, u"青石县粮食局");
    years.add(2022, {{"requests/carried_out/total", 3}, {"proactive/licensing/decisions", 900}}, u"青石县商务局");
    const int merged = years.add(2023, {{"requests/carried_in/total", 7}}, u"青石县商务局");
    QCOMPARE(years.told(merged),
             (QStringList{u"years.carry:total fail 7/3"_s, u"years.jump:proactive/licensing/decisions fail"_s}));
    years.predecessors(merged, {u"青石县粮食局"_s});
    QCOMPARE(years.told(merged), QStringList()); // 4 + 3; another body's licences are no yardstick
    years.predecessors(merged, {u"青石县粮食局"_s, u"青石县物资局"_s});
    QCOMPARE(years.told(merged), QStringList{u"years.carry:predecessor undecided"_s});
}

void TestYearCarry::afterASplit()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 9}}, u"青石县文教局");
    const int one = years.add(2023, {{"requests/carried_in/total", 4}}, u"青石县文化局");
    const int other = years.add(2023, {{"requests/carried_in/total", 5}}, u"青石县教育局");
    years.predecessors(one, {u"青石县文教局"_s}).predecessors(other, {u"青石县文教局"_s});
    QCOMPARE(years.told(one), QStringList());
    QCOMPARE(years.told(other), QStringList());
    const CellId cell = years.state(one).extraction().find(u"requests/carried_in/total").value();
    years.state(one).setDecision(cell, correctedTo(3));
    QCOMPARE(years.told(one), QStringList{u"years.carry:total fail 3/4"_s});
    QCOMPARE(years.told(other), QStringList{u"years.carry:total fail 5/6"_s});
}

void TestYearCarry::aPartWithoutTheOthers()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 9}}, u"青石县文教局");
    const int part = years.add(2023, {{"requests/carried_in/total", 4}}, u"青石县文化局");
    years.predecessors(part, {u"青石县文教局"_s});
    QCOMPARE(years.told(part), QStringList{u"years.carry:shared undecided"_s});
    const CellId cell = years.state(part).extraction().find(u"requests/carried_in/total").value();
    years.state(part).setDecision(cell, correctedTo(10)); // more than there was
    QCOMPARE(years.told(part), QStringList{u"years.carry:total fail 10/9"_s});
    years.state(part).setDecision(cell, correctedTo(9));
    QCOMPARE(years.told(part), QStringList());
}

QTEST_GUILESS_MAIN(TestYearCarry)
#include "tst_year_carry.moc"
