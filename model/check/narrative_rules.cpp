// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/narrative_rules.h"

#include "model/check/narrative_checks.h"
#include "model/check/rule_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace gouji {

namespace {

using Result = ProseComparison::Result;

bool isSure(const ProseFigure &figure)
{
    return !figure.binding.isEmpty() && figure.binding.certainty == ProseCertainty::Sure;
}

bool isDoubtful(const ProseFigure &figure)
{
    return !figure.binding.isEmpty() && !isSure(figure);
}

bool isStated(const ProseFigure &figure)
{
    return isSure(figure) && !figure.implied;
}

bool isAnswer(const ProseFigure &figure)
{
    return isStated(figure) && figure.verb == ProseVerb::Answered && figure.binding.meanings.size() > 1;
}

bool saysNoneReceived(const ProseFigure &figure)
{
    return isSure(figure) && figure.implied
           && (figure.verb == ProseVerb::Received || figure.verb == ProseVerb::Accepted);
}

bool saysNone(const ProseFigure &figure)
{
    return isSure(figure) && figure.implied && !saysNoneReceived(figure);
}

/// The figures of one kind, each with the end of its id: the first cell, and a number where several speak of it.
class Targets
{
public:
    QString next(const Dossier &dossier, const ProseFigure &figure)
    {
        const QString address = dossier.extraction().formCell(figure.binding.meanings.front().front().cell).address;
        const int count = ++m_counts[address];
        return count == 1 ? address : address + u'#' + QString::number(count);
    }

private:
    std::map<QString, int> m_counts;
};

void tellFigure(Finding &finding, const Dossier &dossier, const ProseFigure &figure, const ProseComparison &comparison)
{
    const ProseMeaning &meaning = figure.binding.meanings[static_cast<size_t>(comparison.meaning)];
    const QStringList addresses = addressesOf(dossier, meaning);
    finding.spans = {figure.span};
    nameCells(finding, dossier, addresses);
    if (finding.fault == Fault::Extraction)
        finding.fault = Fault::Unknown; // the prose speaks against a placement of ours: either can be wrong
    finding.target = addresses.front();
    finding.expected = comparison.expected;
    finding.actual = comparison.actual;
    QStringList added;
    for (const ProseTerm &term : meaning) {
        if (!term.negative)
            added.append(dossier.extraction().formCell(term.cell).address);
    }
    finding.arguments = {quoteOf(dossier, figure.span), CellArgument{added}, comparison.expected.value_or(Decimal())};
}

/// Compares the figures that \a applies to.
void compareAll(const Dossier &dossier, RuleInstances &instances, bool (*applies)(const ProseFigure &))
{
    if (!dossier.narrative)
        return;
    Targets targets;
    for (const ProseFigure &figure : dossier.narrative->figures) {
        if (!applies(figure))
            continue;
        const QString target = targets.next(dossier, figure);
        const ProseComparison comparison = compareFigure(dossier, figure);
        const bool isOpen = figure.binding.certainty == ProseCertainty::Open;
        if (comparison.result == Result::Holds)
            instances.pass(target,
                           addressesOf(dossier, figure.binding.meanings[static_cast<size_t>(comparison.meaning)]));
        else if (comparison.result == Result::Untold || isOpen)
            instances.untold();
        else
            tellFigure(instances.fail(target), dossier, figure, comparison);
    }
}

void figures(const Dossier &dossier, RuleInstances &instances)
{
    compareAll(dossier, instances, isStated);
}

void doubtfulFigures(const Dossier &dossier, RuleInstances &instances)
{
    compareAll(dossier, instances, isDoubtful);
}

void noneReceived(const Dossier &dossier, RuleInstances &instances)
{
    compareAll(dossier, instances, saysNoneReceived);
}

void noneHappened(const Dossier &dossier, RuleInstances &instances)
{
    compareAll(dossier, instances, saysNone);
}

/// 答复 that leaves 其他处理 out.
void answered(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative)
        return;
    Targets targets;
    for (const ProseFigure &figure : dossier.narrative->figures) {
        if (!isAnswer(figure))
            continue;
        const QString target = targets.next(dossier, figure);
        const ProseComparison comparison = compareFigure(dossier, figure);
        if (comparison.result != Result::Holds)
            continue; // narrative.figure speaks of it
        if (comparison.meaning == 0) {
            instances.pass(target, addressesOf(dossier, figure.binding.meanings.front()));
            continue;
        }
        Finding &finding = instances.fail(target);
        ProseComparison whole = comparison;
        whole.meaning = 0;
        const auto total =
            figureAt(dossier, dossier.extraction().formCell(figure.binding.meanings.front().front().cell).address);
        whole.expected = total;
        tellFigure(finding, dossier, figure, whole);
    }
}

void allDone(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative)
        return;
    int number = 0;
    for (const ProseClaim &claim : dossier.narrative->claims) {
        if (claim.kind != ProseClaim::Kind::AllDone || claim.parts.empty())
            continue;
        const QString target = QString::number(++number);
        const QString address = dossier.extraction().formCell(claim.parts.front()).address;
        const auto value = figureAt(dossier, address);
        if (!value) {
            instances.untold();
            continue;
        }
        if (value->isZero()) {
            instances.pass(target, {address});
            continue;
        }
        Finding &finding = instances.fail(target);
        finding.spans = {claim.span};
        nameCells(finding, dossier, {address});
        finding.target = address;
        finding.expected = Decimal(0);
        finding.actual = value;
        finding.arguments = {quoteOf(dossier, claim.span), CellArgument{{address}}, *value};
    }
}

void allUpheld(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative)
        return;
    int number = 0;
    for (const ProseClaim &claim : dossier.narrative->claims) {
        if (claim.kind != ProseClaim::Kind::AllUpheld)
            continue;
        const QString target = QString::number(++number);
        Decimal total;
        Decimal upheld;
        bool known = true;
        QStringList wholes;
        QStringList cells;
        for (size_t i = 0; i < claim.wholes.size() && known; ++i) {
            wholes.append(dossier.extraction().formCell(claim.wholes[i]).address);
            cells << wholes.back() << dossier.extraction().formCell(claim.parts[i]).address;
            const auto whole = figureAt(dossier, cells[cells.size() - 2]);
            const auto part = figureAt(dossier, cells.back());
            known = whole && part;
            if (known) {
                total += *whole;
                upheld += *part;
            }
        }
        if (!known) {
            instances.untold();
            continue;
        }
        if (total == upheld) {
            instances.pass(target, cells);
            continue;
        }
        Finding &finding = instances.fail(target);
        finding.spans = {claim.span};
        nameCells(finding, dossier, cells);
        finding.target = wholes.front();
        finding.expected = upheld;
        finding.actual = total;
        finding.arguments = {quoteOf(dossier, claim.span), CellArgument{wholes}, total, upheld};
    }
}

// clang-format off
constexpr RuleText texts[] = {
    {"narrative.figure", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Figure in the text"),
     QT_TRANSLATE_NOOP("Rules", "a figure in the prose equals the cells that it speaks of (accepted: new, or new + carried_in)"),
     QT_TRANSLATE_NOOP("Rules", "figures whose words are not understood, and those of other years or bodies"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1, but %2 is %3 in the table. Ask the body which is right.")},
    {"narrative.doubtful", Severity::Note, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Figure in the text, doubtful"),
     QT_TRANSLATE_NOOP("Rules", "a figure in the prose whose words leave a doubt equals the cells that it seems to speak of"),
     QT_TRANSLATE_NOOP("Rules", "whether the figure speaks of these cells at all"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1, which seems to speak of %2 (%3 in the table). Look at both.")},
    {"narrative.answered", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Answered"),
     QT_TRANSLATE_NOOP("Rules", "a number of answers in the prose equals the results in all, the other handling included"),
     QT_TRANSLATE_NOOP("Rules", "which applications were answered"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1 were answered, but %2 is %3: the text seems to leave other handling out. Ask the body to explain or correct it.")},
    {"narrative.none_received", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Nothing received"),
     QT_TRANSLATE_NOOP("Rules", "where the prose says that no application was received, new is 0"),
     QT_TRANSLATE_NOOP("Rules", "applications carried in"),
     QT_TRANSLATE_NOOP("Rules", "The text says “%1”, but %2 is %3 in the table. Ask the body which is right.")},
    {"narrative.none_happened", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Nothing happened"),
     QT_TRANSLATE_NOOP("Rules", "where the prose says that there was no reconsideration, litigation, document or decision, the cells are 0"),
     QT_TRANSLATE_NOOP("Rules", "denials in words that are not understood"),
     QT_TRANSLATE_NOOP("Rules", "The text says “%1” of %2, but the table has %3. Ask the body which is right.")},
    {"narrative.all_done", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "All done"),
     QT_TRANSLATE_NOOP("Rules", "where the prose says that all applications were handled, carried_out is 0"),
     QT_TRANSLATE_NOOP("Rules", "whether they were handled in time"),
     QT_TRANSLATE_NOOP("Rules", "The text says “%1”, but %2 is %3. Ask the body to explain or correct it.")},
    {"narrative.all_upheld", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "All upheld"),
     QT_TRANSLATE_NOOP("Rules", "where the prose says that all cases were upheld, upheld = total"),
     QT_TRANSLATE_NOOP("Rules", "which cases were upheld"),
     QT_TRANSLATE_NOOP("Rules", "The text says “%1”, but of %3 cases (%2) %4 were upheld. Ask the body to explain or correct it.")},
    {"narrative.enumeration", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Enumeration"),
     QT_TRANSLATE_NOOP("Rules", "results, applicants or outcomes listed in the prose are not more than their total"),
     QT_TRANSLATE_NOOP("Rules", "slips that cancel each other out"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1, but the parts listed add up to %2. Ask the body to correct it.")},
    {"narrative.enumeration_short", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Enumeration, perhaps not complete"),
     QT_TRANSLATE_NOOP("Rules", "parts listed in the prose add up to their total"),
     QT_TRANSLATE_NOOP("Rules", "parts that overlap or were left out on purpose"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1, but the parts listed add up to %2. Ask the body to explain or correct it.")},
    {"narrative.enumeration_units", Severity::Note, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Units of an enumeration"),
     QT_TRANSLATE_NOOP("Rules", "a total and its parts are counted in one unit"),
     QT_TRANSLATE_NOOP("Rules", "units that differ in meaning only"),
     QT_TRANSLATE_NOOP("Rules", "The total is given as %1, a part as %2. Suggest to use one unit.")},
    {"narrative.share", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Share"),
     QT_TRANSLATE_NOOP("Rules", "a percentage in the prose is part / total, rounded to the digits written"),
     QT_TRANSLATE_NOOP("Rules", "percentages whose total is not given in the sentence"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1, but %2 of %3 is %4. Ask the body to correct it.")},
    {"narrative.growth", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Growth"),
     QT_TRANSLATE_NOOP("Rules", "a rise or fall in the prose is that between the two figures of the sentence, rounded to the digits written"),
     QT_TRANSLATE_NOOP("Rules", "changes whose former figure is not given in the sentence"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1, but the change from %3 to %2 is %4. Ask the body to correct it.")},
    {"narrative.listing", Severity::Note, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Things named and counted"),
     QT_TRANSLATE_NOOP("Rules", "as many things are named as are announced"),
     QT_TRANSLATE_NOOP("Rules", "names that hold a comma or 和"),
     QT_TRANSLATE_NOOP("Rules", "%1 are named, %2 announced: %3. Suggest to look again.")},
};
// clang-format on

} // namespace

const std::vector<Rule> &narrativeRules()
{
    static const std::vector<Rule> rules = [] {
        const Rule::Check checks[] = {
            figures,     doubtfulFigures, answered,          noneReceived,           noneHappened,
            allDone,     allUpheld,       checkEnumerations, checkShortEnumerations, checkEnumerationUnits,
            checkShares, checkGrowth,     checkListings};
        return rulesOf(texts, checks, Rule::Reads::Figures);
    }();
    return rules;
}

std::shared_ptr<const Narrative> narrativeOf(const Extraction &extraction)
{
    if (!extraction.source || extraction.source->text.isEmpty())
        return {};
    return std::make_shared<const Narrative>(readNarrative(extraction));
}

} // namespace gouji
