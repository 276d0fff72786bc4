// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/smallest_changes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace gouji;

namespace {

using Set = std::vector<BalanceChange>;
using Equations = std::vector<std::vector<BalanceTerm>>;

/// A small table with a total at the end of every row and column: cell = row * columns + column.
Equations tableEquations(int rows, int columns)
{
    Equations equations;
    for (int row = 0; row < rows; ++row) {
        auto &terms = equations.emplace_back();
        for (int column = 0; column < columns; ++column)
            terms.push_back({row * columns + column, column + 1 == columns ? -1 : 1});
    }
    for (int column = 0; column < columns; ++column) {
        auto &terms = equations.emplace_back();
        for (int row = 0; row < rows; ++row)
            terms.push_back({row * columns + column, row + 1 == rows ? -1 : 1});
    }
    return equations;
}

std::vector<BalanceCell> soundTable(int rows, int columns, QRandomGenerator &chance)
{
    std::vector<BalanceCell> cells(static_cast<size_t>(rows * columns));
    const auto at = [&](int row, int column) -> qint64 & {
        return cells[static_cast<size_t>(row * columns + column)].value;
    };
    for (int row = 0; row + 1 < rows; ++row) {
        for (int column = 0; column + 1 < columns; ++column) {
            at(row, column) = chance.bounded(4);
            at(row, columns - 1) += at(row, column);
            at(rows - 1, column) += at(row, column);
            at(rows - 1, columns - 1) += at(row, column);
        }
    }
    return cells;
}

qint64 sumOf(const std::vector<BalanceTerm> &equation, const std::vector<BalanceCell> &cells)
{
    qint64 sum = 0;
    for (const BalanceTerm &term : equation)
        sum += term.factor * cells[static_cast<size_t>(term.cell)].value;
    return sum;
}

bool allHold(const Equations &equations, const std::vector<BalanceCell> &cells)
{
    return std::all_of(equations.begin(), equations.end(),
                       [&cells](const auto &equation) { return sumOf(equation, cells) == 0; });
}

/// Tries every set of exactly so many cells with every value from 0 up to \a most. Plain on purpose.
void tryOut(const Equations &equations, std::vector<BalanceCell> &cells, size_t from, int left, qint64 most,
            Set &chosen, std::set<Set> &found)
{
    if (left == 0) {
        if (allHold(equations, cells))
            found.insert(chosen);
        return;
    }
    for (size_t cell = from; cell < cells.size(); ++cell) {
        const qint64 before = cells[cell].value;
        for (qint64 value = 0; value <= most; ++value) {
            if (value == before)
                continue;
            cells[cell].value = value;
            chosen.push_back({static_cast<int>(cell), value});
            tryOut(equations, cells, cell + 1, left - 1, most, chosen, found);
            chosen.pop_back();
        }
        cells[cell].value = before;
    }
}

std::set<Set> byBruteForce(const Equations &equations, std::vector<BalanceCell> cells, qint64 most)
{
    std::set<Set> found;
    for (int size = 1; size <= mostCellsChanged && found.empty(); ++size) {
        Set chosen;
        tryOut(equations, cells, 0, size, most, chosen, found);
    }
    return found;
}

} // namespace

class TestExplanationSearch : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void fullSystemIsLeftAlone();
    void unknownCellsAreEliminated();
    void unknownCellIsDetermined();
    void otherFailuresStayAsTheyAre();
    void limitEndsTheSearch();
    void sameSetsOnEveryRun();
};

void TestExplanationSearch::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("slips");
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("several"); ///< whether several sets explain some of them
    QTest::newRow("one slip in three rows of three") << 3 << 3 << 1 << 60 << false;
    QTest::newRow("two slips in three rows of three") << 3 << 3 << 2 << 60 << true;
    QTest::newRow("three slips in three rows of three") << 3 << 3 << 3 << 25 << true;
    QTest::newRow("two slips in four rows of three") << 4 << 3 << 2 << 25 << false;
    QTest::newRow("two slips in a single row") << 1 << 5 << 2 << 60 << true;
}

void TestExplanationSearch::agreesWithBruteForce()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, slips);
    QFETCH(int, runs);
    QFETCH(bool, several);
    QRandomGenerator chance(20240131);
    Equations equations = tableEquations(rows, columns);
    if (rows == 1)
        equations.resize(1);
    int failing = 0;
    int severalSets = 0;
    for (int run = 0; run < runs; ++run) {
        std::vector<BalanceCell> cells = soundTable(std::max(rows, 2), columns, chance);
        cells.resize(static_cast<size_t>(rows * columns));
        for (int slip = 0; slip < slips; ++slip)
            cells[static_cast<size_t>(chance.bounded(rows * columns))].value = chance.bounded(5);
        const BalanceSystem system(cells, equations);
        if (system.failing().empty())
            continue;
        ++failing;
        qint64 most = 0;
        for (const BalanceCell &cell : cells)
            most = std::max(most, cell.value);
        for (const auto &equation : equations)
            most += slips < 3 ? std::abs(sumOf(equation, cells)) : 1;
        WorkCounter work(1'000'000'000);
        const SmallestChanges found = smallestChanges(system, system.failing(), 1, mostCellsChanged, work);
        QVERIFY(found.complete);
        std::set<Set> sets(found.sets.begin(), found.sets.end());
        QCOMPARE(sets.size(), found.sets.size()); // nothing is found twice
        if (slips == 3) {
            // Trying all values out would take too long; those within the bound are compared.
            for (auto set = sets.begin(); set != sets.end();) {
                const bool beyond = std::any_of(set->begin(), set->end(),
                                                [most](const BalanceChange &change) { return change.value > most; });
                set = beyond ? sets.erase(set) : std::next(set);
            }
        }
        const std::set<Set> expected = byBruteForce(equations, cells, most);
        QVERIFY2(
            sets == expected,
            qPrintable(
                QStringLiteral("run %1: %2 found, %3 by brute force").arg(run).arg(sets.size()).arg(expected.size())));
        severalSets += sets.size() > 1 ? 1 : 0;
    }
    QVERIFY(failing > runs / 2);
    QVERIFY(!several || severalSets > 0);
}

void TestExplanationSearch::fullSystemIsLeftAlone()
{
    QRandomGenerator chance(1);
    const BalanceSystem system(soundTable(3, 3, chance), tableEquations(3, 3));
    QVERIFY(system.failing().empty());
    WorkCounter work(1000);
    QVERIFY(smallestChanges(system, {}, 1, 3, work).sets.empty());
}

void TestExplanationSearch::unknownCellsAreEliminated()
{
    // a + u = 5 and u + b = 7 leave b - a = 2 between the known cells.
    std::vector<BalanceCell> cells(5);
    cells[0].value = 1;
    cells[1].unknown = true;
    cells[2].value = 4;
    cells[3].value = 5;
    cells[4].value = 7;
    const BalanceSystem system(cells, {{{0, 1}, {1, 1}, {3, -1}}, {{1, 1}, {2, 1}, {4, -1}}});
    QCOMPARE(system.constraintCount(), 1);
    QVERIFY(system.fails(0));
    QCOMPARE(system.origins(0), (std::vector<int>{0, 1}));
    WorkCounter work(1'000'000);
    const SmallestChanges found = smallestChanges(system, system.failing(), 1, 3, work);
    // Each of the four known cells can be the wrong one; what is unknown follows.
    QCOMPARE(found.sets, (std::vector<Set>{{{0, 2}}, {{2, 3}}, {{3, 4}}, {{4, 8}}}));
    QCOMPARE(system.determined({{0, 2}}), (std::vector<BalanceChange>{{1, 3}}));
    QCOMPARE(system.determined({{4, 8}}), (std::vector<BalanceChange>{{1, 4}}));
}

void TestExplanationSearch::unknownCellIsDetermined()
{
    std::vector<BalanceCell> cells(3);
    cells[0].value = 9;
    cells[1].unknown = true;
    cells[2].value = 4;
    const Equations sum{{{0, 1}, {1, 1}, {2, -1}}};
    const BalanceSystem system(cells, sum);
    bool impossible = false;
    QVERIFY(system.determined({}, &impossible).empty()); // it would have to be -5
    QVERIFY(impossible);
    QCOMPARE(system.determined({{2, 12}}, &impossible), (std::vector<BalanceChange>{{1, 3}}));
    QVERIFY(!impossible);
    cells[1].mayBeSigned = true;
    QCOMPARE(BalanceSystem(cells, sum).determined({}), (std::vector<BalanceChange>{{1, -5}}));
}

void TestExplanationSearch::otherFailuresStayAsTheyAre()
{
    // Two rows without a common cell, both wrong: each is explained without the other.
    std::vector<BalanceCell> cells(4);
    cells[0].value = 1;
    cells[1].value = 2;
    cells[2].value = 3;
    cells[3].value = 5;
    const BalanceSystem system(cells, {{{0, 1}, {1, -1}}, {{2, 1}, {3, -1}}});
    WorkCounter work(1'000'000);
    QCOMPARE(smallestChanges(system, {0}, 1, 3, work).sets, (std::vector<Set>{{{0, 2}}, {{1, 1}}}));
    QCOMPARE(smallestChanges(system, {1}, 1, 3, work).sets, (std::vector<Set>{{{2, 5}}, {{3, 3}}}));
    QCOMPARE(smallestChanges(system, {0, 1}, 1, 3, work).sets.size(), size_t(4)); // every pair of them
}

void TestExplanationSearch::limitEndsTheSearch()
{
    QRandomGenerator chance(7);
    std::vector<BalanceCell> cells = soundTable(4, 4, chance);
    for (const size_t cell : {0U, 5U, 10U})
        cells[cell].value += static_cast<qint64>(cell) + 1;
    const BalanceSystem system(cells, tableEquations(4, 4));
    WorkCounter little(200);
    const SmallestChanges cut = smallestChanges(system, system.failing(), 1, 3, little);
    QVERIFY(!cut.complete);
    WorkCounter enough(1'000'000);
    const SmallestChanges whole = smallestChanges(system, system.failing(), 1, 3, enough);
    QVERIFY(whole.complete);
    QVERIFY(!whole.sets.empty());
    QVERIFY(enough.spent() > little.spent());
}

void TestExplanationSearch::sameSetsOnEveryRun()
{
    QRandomGenerator chance(9);
    std::vector<BalanceCell> cells = soundTable(4, 4, chance);
    cells[1].value -= 2;
    cells[6].value -= 2;
    const BalanceSystem system(cells, tableEquations(4, 4));
    WorkCounter first(1'000'000);
    WorkCounter second(1'000'000);
    const auto one = smallestChanges(system, system.failing(), 1, 3, first).sets;
    QCOMPARE(smallestChanges(system, system.failing(), 1, 3, second).sets, one);
    QCOMPARE(one.size(), size_t(2)); // the two corners of a rectangle, either way
    QCOMPARE(first.spent(), second.spent());
}

QTEST_APPLESS_MAIN(TestExplanationSearch)
#include "tst_explanation_search.moc"
