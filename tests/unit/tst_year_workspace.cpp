// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/history/workspace.h"
#include "model/years/compared_prose.h"
#include "model/years/year_comparison.h"
#include "tests/unit/years_maker.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// A workspace keeps what is checked between years up to date.
class TestYearWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void editOfLastYearIsToldToThisYear();
    void bodyAndYearPutRight();
    void undoneWithTheRest();
    void randomEditsEqualAFullRun_data();
    void randomEditsEqualAFullRun();
};

namespace {

CellId at(const Workspace &workspace, ReportId id, const char *address)
{
    return workspace.state(id).extraction().find(QString::fromLatin1(address)).value();
}

QStringList told(const Workspace &workspace, ReportId id)
{
    QStringList lines;
    for (const Finding &finding : workspace.checks(id).findings()) {
        if (finding.rule.startsWith(QLatin1String("years.")))
            lines.append(finding.id);
    }
    return lines;
}

} // namespace

void TestYearWorkspace::editOfLastYearIsToldToThisYear()
{
    YearsMaker years;
    years.add(2022);
    years.add(2023);
    years.add(2024, {}, u"青石县财政局");
    Workspace workspace;
    std::vector<ReportId> ids;
    for (const ReportState &state : years.states)
        ids.push_back(workspace.addReport(state.sharedExtraction()).first);
    QCOMPARE(told(workspace, ids[1]), QStringList());
    QSignalSpy cells(&workspace, &Workspace::cellsChanged);
    QVERIFY(workspace.correctCell(ids[0], at(workspace, ids[0], "requests/carried_out/total"), u"3"_s));
    QCOMPARE(told(workspace, ids[1]), QStringList{u"years.carry:total"_s});
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[0][0].toInt(), ids[0]);
    QCOMPARE(cells[1][0].toInt(), ids[1]);
    QVERIFY(cells[1][1].value<std::vector<CellId>>().empty());
    QCOMPARE(workspace.figures(ids[0])->figure(u"requests/carried_out/total"), std::optional(Decimal(3)));
    QVERIFY(workspace.correctCell(ids[1], at(workspace, ids[1], "requests/carried_in/total"), u"3"_s));
    QCOMPARE(told(workspace, ids[1]), QStringList());
    QCOMPARE(workspace.allFigures().size(), size_t(3));
    const YearComparison comparison = compareYears(yearSeriesOf(workspace.allFigures(), u"河湾市财政局"_s));
    QCOMPARE(comparison.row(u"requests/carried_out/total")->cells[0].value, std::optional(Decimal(3)));
}

void TestYearWorkspace::bodyAndYearPutRight()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 2}}, u"河湾市科技局");
    years.add(2023, {{"requests/carried_out/total", 4}}, u"河湾市科学技术局");
    years.add(2024, {{"requests/carried_in/total", 1}}, u"河湾市科学技术局");
    Workspace workspace;
    std::vector<ReportId> ids;
    for (const ReportState &state : years.states)
        ids.push_back(workspace.addReport(state.sharedExtraction()).first);
    QCOMPARE(told(workspace, ids[1]), QStringList());
    QCOMPARE(told(workspace, ids[2]), QStringList{u"years.carry:total"_s});
    QVERIFY(workspace.apply(joinBody(ids[0], workspace.state(ids[0]), u"河湾市科学技术局"_s, {})));
    QCOMPARE(told(workspace, ids[1]), QStringList{u"years.carry:total"_s});
    QVERIFY(workspace.apply(putYearRight(ids[1], workspace.state(ids[1]), 2020, {})));
    QCOMPARE(told(workspace, ids[1]), QStringList());
    QCOMPARE(told(workspace, ids[2]), QStringList());
    workspace.undo();
    QCOMPARE(told(workspace, ids[2]), QStringList{u"years.carry:total"_s});
    QVERIFY(workspace.apply(putAgencyRight(ids[1], workspace.state(ids[1]), u"青石县财政局"_s, {})));
    QCOMPARE(told(workspace, ids[2]), QStringList());
    QVERIFY(workspace.apply(namePredecessors(ids[2], workspace.state(ids[2]), {u"青石县财政局"_s}, {})));
    QCOMPARE(told(workspace, ids[2]), QStringList{u"years.carry:shared"_s});
}

void TestYearWorkspace::undoneWithTheRest()
{
    YearsMaker years;
    years.add(2022);
    years.add(2023);
    Workspace workspace;
    const ReportId before = workspace.addReport(years.states[0].sharedExtraction()).first;
    const ReportId after = workspace.addReport(years.states[1].sharedExtraction()).first;
    {
        Workspace::CommandGroup group(workspace, u"several"_s);
        QVERIFY(workspace.correctCell(before, at(workspace, before, "requests/carried_out/legal"), u"3"_s));
        QCOMPARE(told(workspace, after), QStringList{u"years.carry:legal"_s});
    } // broken off
    QCOMPARE(told(workspace, after), QStringList());
    workspace.removeAll();
    QVERIFY(workspace.allFigures().empty());
}

void TestYearWorkspace::randomEditsEqualAFullRun_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("first") << 7U;
    QTest::newRow("second") << 2024U;
}

void TestYearWorkspace::randomEditsEqualAFullRun()
{
    QFETCH(unsigned, seed);
    std::mt19937 chance(seed);
    const auto draw = [&chance](size_t below) { return static_cast<size_t>(chance() % below); };
    const QStringList bodies{u"河湾市财政局"_s, u"河湾市审计局"_s, u"河湾市财政审计局"_s};
    static constexpr const char *addresses[] = {"requests/carried_in/total",     "requests/carried_out/total",
                                                "requests/carried_in/legal",     "requests/carried_out/legal",
                                                "disputes/direct/pending",       "disputes/direct/total",
                                                "proactive/licensing/decisions", "requests/new/total"};
    YearsMaker years;
    for (const char16_t *body : {u"河湾市财政局", u"河湾市审计局", u"河湾市粮食局"}) {
        for (int year = 2020; year <= 2023; ++year)
            years.add(year, {{"disputes/direct/pending", 1}, {"disputes/direct/total", 1}}, body);
    }
    Workspace workspace;
    std::vector<ReportId> ids;
    size_t added = 0;
    QSet<QString> seen;
    for (int step = 0; step < 400; ++step) {
        const size_t kind = added < years.states.size() && step % 8 == 0 ? 99 : draw(20);
        if (kind == 99 || ids.empty()) {
            ids.push_back(workspace.addReport(years.states[added++].sharedExtraction()).first);
            continue;
        }
        const ReportId id = ids[draw(ids.size())];
        const ReportState &state = workspace.state(id);
        if (kind < 12) {
            const CellId cell = at(workspace, id, addresses[draw(std::size(addresses))]);
            const QString texts[] = {u"0"_s, u"1"_s, u"2"_s, u"60"_s, QString(), u"若干"_s};
            (void)workspace.correctCell(id, cell, texts[draw(std::size(texts))]);
        } else if (kind == 12) {
            workspace.apply(putYearRight(id, state, 2019 + static_cast<int>(draw(7)), {}));
        } else if (kind == 13) {
            workspace.apply(putAgencyRight(id, state, bodies[static_cast<qsizetype>(draw(3))], {}));
        } else if (kind == 14) {
            workspace.apply(
                joinBody(id, state, draw(2) == 0 ? QString() : bodies[static_cast<qsizetype>(draw(3))], {}));
        } else if (kind == 15) {
            workspace.apply(namePredecessors(
                id, state,
                draw(3) == 0 ? QStringList()
                             : bodies.mid(static_cast<qsizetype>(draw(3)), static_cast<qsizetype>(1 + draw(2))),
                {}));
        } else if (kind == 16) {
            workspace.apply(decideBlankIsZero(id, state, !state.blankIsZero(), u"x"_s));
        } else if (kind == 17) {
            workspace.replaceReading(id, state.sharedExtraction());
        } else if (kind == 18) {
            workspace.undo();
        } else {
            workspace.redo();
        }
        NeighbourIndex index;
        for (const ReportId each : ids)
            index.put(std::make_shared<const ReportFigures>(workspace.state(each), each,
                                                            maskedProse(workspace.state(each).extraction())));
        for (const ReportId each : ids) {
            const ReportState &own = workspace.state(each);
            const std::optional<BodyKind> body =
                own.settings().agency ? std::optional(bodyKindOf(*own.settings().agency)) : std::nullopt;
            const CheckSession full(own, {}, body, index.neighboursOf(each));
            QCOMPARE(workspace.checks(each).findings(), full.findings());
            QCOMPARE(workspace.checks(each).ruleCounts(), full.ruleCounts());
            for (const Finding &finding : full.findings()) {
                if (finding.rule.startsWith(QLatin1String("years.")))
                    seen.insert(finding.id);
            }
        }
    }
    for (const char *id : {"years.carry:total", "years.carry:differing", "years.carry:no-figure",
                           "years.carry:predecessor", "years.carry:shared", "years.pending_vanished:direct"})
        QVERIFY2(seen.contains(QLatin1String(id)), id);
}

QTEST_GUILESS_MAIN(TestYearWorkspace)
#include "tst_year_workspace.moc"
