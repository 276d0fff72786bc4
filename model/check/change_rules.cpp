// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/identity_check.h"
#include "model/check/rule_groups.h"
#include "model/check/year_findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// A figure of this year beside last year's, in one unit.
struct TwoYears
{
    CellId cell;
    Decimal before;
    Decimal now;
    QString unit; ///< of both; empty where there is none
    bool isInferred = false;
};

/// Nothing where one of them is not certain or there is none.
std::optional<TwoYears> twoYears(const Dossier &dossier, CellId cell)
{
    const auto now = dossier.report.exists(cell) ? operandOf(dossier.report, cell) : std::nullopt;
    if (!now)
        return std::nullopt;
    const LastYearFigure before = lastYearFigure(dossier, cell);
    if (before.told != LastYearFigure::Told::Yes)
        return std::nullopt;
    const FormCell &form = dossier.extraction().formCell(cell);
    if (form.kind != FigureKind::Decimal)
        return TwoYears{cell, before.value, *now, QString(), before.isInferred};
    const auto &correction = dossier.report.decision(cell).correction;
    const QString written = correction ? correction->unit : dossier.extraction().reading(cell).unit;
    const QString &unit = form.unit.isEmpty() ? written : form.unit;
    const auto figures = inOneUnit(before.value, before.unit, *now, unit);
    if (!figures)
        return std::nullopt;
    return TwoYears{cell, figures->first, figures->second, unit, before.isInferred};
}

const QString &addressOf(const Dossier &dossier, CellId cell)
{
    return dossier.extraction().formCell(cell).address;
}

Decimal distance(const TwoYears &figures)
{
    const Decimal difference = figures.now - figures.before;
    return difference.isNegative() ? -difference : difference;
}

Decimal times(const Decimal &value, int factor)
{
    Decimal product;
    for (int i = 0; i < factor; ++i)
        product += value;
    return product;
}

bool isJump(const TwoYears &figures, const ReviewSettings &settings)
{
    const Decimal &low = std::min(figures.before, figures.now);
    const Decimal &high = std::max(figures.before, figures.now);
    return !low.isNegative() && high > times(low, settings.jumpFactor)
           && distance(figures) >= Decimal(settings.jumpDifference);
}

bool isUp(const TwoYears &figures)
{
    return figures.now > figures.before;
}

/// What jumped in a row: the total alone where it did, else the columns.
std::vector<TwoYears> jumpsOf(const Dossier &dossier, TableId table, const FormRow &row, int &compared)
{
    const TableForm &form = dossier.extraction().tableForm(table);
    std::vector<TwoYears> jumps;
    for (size_t i = 0; i < row.columns.size(); ++i) {
        const CellId cell{table, row.firstCell + static_cast<int>(i)};
        const QString &column = form.columns[static_cast<size_t>(row.columns[i])].key;
        // These two are held against last year's figures by a rule of their own.
        if (form.cells[static_cast<size_t>(cell.index)].kind == FigureKind::Signed
            || column == QLatin1String("previous_items"))
            continue;
        const auto figures = twoYears(dossier, cell);
        compared += figures ? 1 : 0;
        if (!figures || !isJump(*figures, dossier.settings))
            continue;
        if (column == QLatin1String("total"))
            return {*figures};
        jumps.push_back(*figures);
    }
    return jumps;
}

void tellJump(const Dossier &dossier, const std::vector<TwoYears> &jumps, RuleInstances &instances)
{
    const TwoYears &first = jumps.front();
    const QString &target = addressOf(dossier, first.cell);
    Finding &finding = instances.fail(target);
    finding.fault = Fault::Unknown;
    finding.target = target;
    QStringList addresses;
    QString before;
    bool isInferred = false;
    for (const TwoYears &jump : jumps) {
        addresses.append(addressOf(dossier, jump.cell));
        before += jump.before.toString() + u';';
        isInferred = isInferred || jump.isInferred;
    }
    nameYears(finding, dossier, addresses, before, isInferred);
    finding.arguments = {CellArgument{{target}}, figureArgument(first.before, first.unit),
                         figureArgument(first.now, first.unit), dossier.settings.jumpFactor,
                         dossier.settings.jumpDifference};
}

void jump(const Dossier &dossier, RuleInstances &instances)
{
    for (const TableId table : allTables) {
        const TableForm &form = dossier.extraction().tableForm(table);
        std::optional<bool> requestsUp; // the direction in which the number of requests jumped; results follow it
        for (const FormRow &row : form.rows) {
            if (row.key == QLatin1String("carried_in"))
                continue; // it is last year's carried_out
            int compared = 0;
            const std::vector<TwoYears> jumps = jumpsOf(dossier, table, row, compared);
            if (jumps.empty()) {
                if (compared > 0)
                    instances.pass(tableKey(table) + u'/' + row.key);
                continue;
            }
            if (table == TableId::Requests && row.key == QLatin1String("new")) {
                requestsUp = isUp(jumps.front());
            } else if (requestsUp && *requestsUp == isUp(jumps.front())) {
                instances.repeated();
                continue;
            }
            tellJump(dossier, jumps, instances);
        }
    }
}

void pendingVanished(const Dossier &dossier, RuleInstances &instances)
{
    for (const char *row : {"reconsideration", "direct", "after_reconsideration"}) {
        const QString front = QStringLiteral("disputes/%1/").arg(QLatin1String(row));
        const QString total = front + QStringLiteral("total");
        const LastYearFigure pending = lastYearFigureAt(dossier, front + QStringLiteral("pending"));
        const auto now = figureAt(dossier, total);
        if (pending.told == LastYearFigure::Told::NoCell)
            continue;
        if (pending.told != LastYearFigure::Told::Yes || !now) {
            instances.untold();
            continue;
        }
        if (pending.value <= Decimal(0) || !now->isZero()) {
            instances.pass(QString::fromLatin1(row), {total});
            continue;
        }
        Finding &finding = instances.fail(QString::fromLatin1(row));
        finding.target = total;
        nameYears(finding, dossier, {total}, pending.value.toString(), pending.isInferred);
        finding.arguments = {CellArgument{{front + QStringLiteral("pending")}}, pending.value, CellArgument{{total}}};
    }
}

/// Figures of a stand that need not change from year to year.
bool isStand(const QString &address)
{
    return address.endsWith(QLatin1String("/in_force")) || address.endsWith(QLatin1String("/total_published"))
           || address.endsWith(QLatin1String("/previous_items"));
}

/// A sum over a row or a column, which says nothing of its own.
bool isSum(const QString &address)
{
    return address.endsWith(QLatin1String("/total")) || address.contains(QLatin1String("/total/"));
}

// Two small figures come out alike by chance: one request granted in both years, one decision a year.
constexpr int fewestRepeated = 3;
constexpr int largeRepeated = 10;

void repeatedTable(const Dossier &dossier, RuleInstances &instances)
{
    if (dossier.years->isRegrouped() || dossier.years->lastYear.empty())
        return;
    for (const TableId table : allTables) {
        const TableForm &form = dossier.extraction().tableForm(table);
        QStringList figures; // not 0
        int independent = 0; // neither stands nor sums
        Decimal largest;
        bool same = true;
        bool known = true;
        for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
            const CellId cell{table, i};
            if (!dossier.report.exists(cell) || lastYearFigure(dossier, cell).told == LastYearFigure::Told::NoCell)
                continue; // parts of what was one row, say
            const auto both = twoYears(dossier, cell);
            known = known && both.has_value();
            same = same && both && both->before == both->now;
            if (!both || both->now.isZero())
                continue;
            figures.append(addressOf(dossier, cell));
            if (isStand(figures.back()) || isSum(figures.back()))
                continue;
            ++independent;
            largest = std::max(largest, both->now);
        }
        const bool tells = independent >= fewestRepeated || largest >= Decimal(largeRepeated);
        if (!known || (same && !tells))
            continue; // so little comes out alike by chance, or it cannot be told
        if (!same) {
            instances.pass(tableKey(table));
            continue;
        }
        Finding &finding = instances.fail(tableKey(table));
        finding.fault = Fault::Unknown;
        finding.target = figures.front();
        nameYears(finding, dossier, figures, {}, false);
        finding.arguments = {tableWord(table), static_cast<qint64>(figures.size())};
    }
}

// clang-format off
constexpr RuleText changeTexts[] = {
    {"years.pending_vanished", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Pending cases vanished"),
     QT_TRANSLATE_NOOP("Rules", "where cases were pending at the end of last year, this year's total is above 0"),
     QT_TRANSLATE_NOOP("Rules", "a part of the pending cases left out"),
     QT_TRANSLATE_NOOP("Rules", "Last year %1 said %2, but %3 is 0 this year. Ask the body what became of these cases.")},
    {"years.jump", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Jump against last year"),
     QT_TRANSLATE_NOOP("Rules", "no figure is more than five times last year's or less than a fifth of it where they differ by 20 or more (both numbers can be set)"),
     QT_TRANSLATE_NOOP("Rules", "wrong figures of the usual size"),
     QT_TRANSLATE_NOOP("Rules", "%1: %3 against %2 last year. A change beyond %4 times and of %5 or more is unusual: compare the figure with the source, and ask the body to explain it.")},
    {"years.repeated_table", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Table repeated from last year"),
     QT_TRANSLATE_NOOP("Rules", "a table with figures above 0 is not equal to last year's in all figures"),
     QT_TRANSLATE_NOOP("Rules", "a table that was copied and altered in places"),
     QT_TRANSLATE_NOOP("Rules", "Table %1 has the same figures as last year's, %2 of them above 0. Ask the body whether it was filled in anew.")},
};
// clang-format on

} // namespace

std::vector<Rule> changeRules()
{
    const Rule::Check checks[] = {pendingVanished, jump, repeatedTable};
    std::vector<Rule> rules = rulesOf(changeTexts, checks, Rule::Reads::Years);
    for (Rule &rule : rules)
        rule.repeatsIdentities = rule.description.id == QLatin1String("years.jump");
    return rules;
}

} // namespace gouji
