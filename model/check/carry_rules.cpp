// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/carried_over.h"
#include "model/check/rule_groups.h"
#include "model/check/year_findings.h"

#include <QCoreApplication>

namespace gouji {

namespace {

const char *const predecessorUnknown =
    QT_TRANSLATE_NOOP("Rules", "There is no report of last year of a body that was named as predecessor");
const char *const restNotNamed = QT_TRANSLATE_NOOP(
    "Rules", "Only a part came in of what was carried out there, and the bodies that took the rest are not named");

/// True where the column cannot be decided; told or counted.
bool tellTrouble(const CarriedOver &carried, const Decimal &own, const QString &column, UndecidedOnce &undecided)
{
    const auto tell = [&](const char *target, const char *cause) {
        undecided.tell(QString::fromLatin1(target), cause, carried.reports,
                       QStringLiteral("requests/carried_in/") + column,
                       QStringLiteral("requests/carried_out/") + column);
        return true;
    };
    switch (carried.told) {
    case CarriedOver::Told::NoReport:
        return true;
    case CarriedOver::Told::Differing:
        return tell("differing", severalReportsDiffer);
    case CarriedOver::Told::NoFigure:
        return tell("no-figure", noFigureLastYear);
    case CarriedOver::Told::Unknown:
        return tell("predecessor", predecessorUnknown);
    case CarriedOver::Told::Shared:
        if (own < *carried.expected)
            return tell("shared", restNotNamed);
        break;
    case CarriedOver::Told::Yes:
        break;
    }
    return false;
}

void carry(const Dossier &dossier, RuleInstances &instances)
{
    const QString series = seriesKey(dossier.report);
    UndecidedOnce undecided(instances);
    for (const QString &column : carriedColumns()) {
        const QString address = QStringLiteral("requests/carried_in/") + column;
        if (!dossier.extraction().find(address))
            continue;
        const CarriedOver carried = carriedOver(*dossier.years, series, column);
        if (carried.told == CarriedOver::Told::NoReport)
            return;
        const auto own = figureAt(dossier, address);
        if (!own) {
            instances.untold(); // requests.undecided tells of the cell
            continue;
        }
        if (carried.told == CarriedOver::Told::NoFigure && own->isZero()) {
            instances.untold(); // last year's report tells of its blank; a clean one of this year need not
            continue;
        }
        if (tellTrouble(carried, *own, column, undecided))
            continue;
        if (*own == *carried.expected) {
            instances.pass(column, {address});
            continue;
        }
        Finding &finding = instances.fail(column);
        finding.target = address;
        finding.expected = carried.expected;
        finding.actual = own;
        nameYears(finding, dossier, {address}, carried.expected->toString(), carried.isInferred);
        finding.arguments = {CellArgument{{address}}, *own, *carried.expected, *own - *carried.expected,
                             carried.reports.join(QStringLiteral(", "))};
        if (carried.isContradicted)
            finding.arguments.emplace_back(WordArgument{
                QStringLiteral(QT_TRANSLATE_NOOP("Rules", " Last year's report does not add up there either."))});
    }
}

/// Documents in force against those of last year.
void inForce(const Dossier &dossier, RuleInstances &instances)
{
    UndecidedOnce undecided(instances);
    for (const char *row : {"regulations", "normative"}) {
        const QString front = QStringLiteral("proactive/%1/").arg(QLatin1String(row));
        const QStringList addresses{front + QStringLiteral("in_force"), front + QStringLiteral("issued"),
                                    front + QStringLiteral("repealed")};
        if (!dossier.extraction().find(addresses.front()))
            continue;
        const LastYearFigure before = lastYearFigureAt(dossier, addresses.front());
        if (before.told == LastYearFigure::Told::NoCell)
            continue;
        const auto own = figureAt(dossier, addresses[0]);
        const auto issued = figureAt(dossier, addresses[1]);
        const auto repealed = figureAt(dossier, addresses[2]);
        if (!own || !issued || !repealed) {
            instances.untold(); // proactive.blank and proactive.doubtful tell of the cells
            continue;
        }
        if (before.told != LastYearFigure::Told::Yes) {
            const bool differ = before.told == LastYearFigure::Told::Differing;
            undecided.tell(differ ? QStringLiteral("differing") : QStringLiteral("no-figure"),
                           differ ? severalReportsDiffer : noFigureLastYear, lastYearReports(dossier),
                           addresses.front(), addresses.front());
            continue;
        }
        const Decimal expected = before.value + *issued - *repealed;
        if (*own == expected) {
            instances.pass(QString::fromLatin1(row), addresses);
            continue;
        }
        if (*own < *issued - *repealed) { // proactive.in_force says so of this year alone
            instances.repeated();
            continue;
        }
        const bool more = *own > expected;
        Finding &finding = instances.fail(QString::fromLatin1(row));
        finding.severity = more ? Severity::Warning : Severity::Note;
        finding.target = addresses.front();
        finding.expected = expected;
        finding.actual = own;
        nameYears(finding, dossier, addresses, before.value.toString(), before.isInferred);
        const char *const advice =
            more ? QT_TRANSLATE_NOOP("Rules",
                                     "More than that cannot be in force: ask the body to explain or correct it.")
                 : QT_TRANSLATE_NOOP("Rules", "Fewer can be right, since documents lapse; suggest to look again.");
        finding.arguments = {CellArgument{{addresses.front()}},      *own, before.value, *issued, *repealed, expected,
                             WordArgument{QString::fromUtf8(advice)}};
    }
}

/// The number of items that last year ended with (2019 → 2020).
void previousItems(const Dossier &dossier, RuleInstances &instances)
{
    UndecidedOnce undecided(instances);
    for (const char *row : {"licensing", "other_services", "penalties", "coercion", "fees"}) {
        const QString front = QStringLiteral("proactive/%1/").arg(QLatin1String(row));
        const QString address = front + QStringLiteral("previous_items");
        if (!dossier.extraction().find(address))
            continue;
        const LastYearFigure items = lastYearFigureAt(dossier, address);
        const LastYearFigure change = lastYearFigureAt(dossier, front + QStringLiteral("change"));
        if (items.told == LastYearFigure::Told::NoCell || change.told == LastYearFigure::Told::NoCell)
            continue;
        const auto own = figureAt(dossier, address);
        if (!own) {
            instances.untold();
            continue;
        }
        if (items.told != LastYearFigure::Told::Yes || change.told != LastYearFigure::Told::Yes) {
            const bool differ =
                items.told == LastYearFigure::Told::Differing || change.told == LastYearFigure::Told::Differing;
            undecided.tell(differ ? QStringLiteral("differing") : QStringLiteral("no-figure"),
                           differ ? severalReportsDiffer : noFigureLastYear, lastYearReports(dossier), address,
                           items.told == LastYearFigure::Told::Yes ? front + QStringLiteral("change") : address);
            continue;
        }
        const Decimal expected = items.value + change.value;
        if (*own == expected) {
            instances.pass(QString::fromLatin1(row), {address});
            continue;
        }
        Finding &finding = instances.fail(QString::fromLatin1(row));
        finding.target = address;
        finding.expected = expected;
        finding.actual = own;
        nameYears(finding, dossier, {address}, expected.toString(), items.isInferred || change.isInferred);
        finding.arguments = {CellArgument{{address}}, *own, items.value, change.value, expected};
    }
}

// clang-format off
constexpr RuleText carryTexts[] = {
    {"years.carry", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Carried over from last year"),
     QT_TRANSLATE_NOOP("Rules", "carried_in = last year's carried_out, in each of the seven columns; after a merger or split, the sums over the bodies that the reviewer named"),
     QT_TRANSLATE_NOOP("Rules", "a figure that is wrong in both years; bodies that were merged or split without being named"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but by what was published last year (%5) it should be %3 (off by %4). It does not match what was published last year: ask the body to change or explain it.%6")},
    {"years.in_force", Severity::Warning, Editions::Edition2021, nullptr,
     QT_TRANSLATE_NOOP("Rules", "In force since last year"),
     QT_TRANSLATE_NOOP("Rules", "in_force = last year's in_force + issued − repealed; more is to be explained, fewer is a note"),
     QT_TRANSLATE_NOOP("Rules", "documents that lapse while others are left out"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but last year's %3 + issued %4 − repealed %5 = %6. %7")},
    {"years.previous_items", Severity::Warning, Editions::Edition2019, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Items of last year"),
     QT_TRANSLATE_NOOP("Rules", "previous_items = last year's previous_items + change"),
     QT_TRANSLATE_NOOP("Rules", "items that came and went within a year"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but last year's %3 and its change %4 make %5. Ask the body to explain or correct it.")},
};
// clang-format on

} // namespace

std::vector<Rule> carryRules()
{
    const Rule::Check checks[] = {carry, inForce, previousItems};
    return rulesOf(carryTexts, checks, Rule::Reads::Years);
}

} // namespace gouji
