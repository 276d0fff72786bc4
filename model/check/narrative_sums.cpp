// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/narrative_checks.h"
#include "model/figure/figure_text.h"

#include <algorithm>

namespace gouji {

namespace {

const ProseFigure &figureOf(const Narrative &narrative, int index)
{
    return narrative.figures[static_cast<size_t>(index)];
}

Decimal partsOf(const Narrative &narrative, const ProseEnumeration &enumeration)
{
    Decimal sum;
    for (const int part : enumeration.parts)
        sum += figureOf(narrative, part).value;
    return sum;
}

/// Whether a sum can be expected to be exact: no vague figure, nothing rounded.
bool isExact(const Narrative &narrative, const ProseEnumeration &enumeration)
{
    const auto exact = [&](int index) {
        const ProseFigure &figure = figureOf(narrative, index);
        return !figure.vague && figure.lastDigit <= 0;
    };
    return exact(enumeration.total) && std::all_of(enumeration.parts.begin(), enumeration.parts.end(), exact);
}

/// Whether the parts are those of the form (results, applicants, outcomes), which exclude each other.
bool isDivision(const Narrative &narrative, const ProseEnumeration &enumeration)
{
    const auto sure = [&](int index) {
        const ProseBinding &binding = figureOf(narrative, index).binding;
        return !binding.isEmpty() && binding.certainty == ProseCertainty::Sure;
    };
    return sure(enumeration.total) && std::all_of(enumeration.parts.begin(), enumeration.parts.end(), sure);
}

/// One id for each enumeration of the text.
QString numbered(size_t index)
{
    return QString::number(index + 1);
}

void tellSum(Finding &finding, const Dossier &dossier, const ProseEnumeration &enumeration)
{
    const Narrative &narrative = *dossier.narrative;
    const ProseFigure &total = figureOf(narrative, enumeration.total);
    finding.expected = partsOf(narrative, enumeration);
    finding.actual = total.value;
    finding.arguments = {quoteOf(dossier, total.span), *finding.expected};
    finding.spans.push_back(total.span);
    for (const int part : enumeration.parts)
        finding.spans.push_back(figureOf(narrative, part).span);
}

/// Which of the two rules on sums a failure belongs to.
bool isCertainFailure(const Narrative &narrative, const ProseEnumeration &enumeration)
{
    return partsOf(narrative, enumeration) > figureOf(narrative, enumeration.total).value
           && isDivision(narrative, enumeration) && enumeration.parts.size() > 1;
}

/// (part − whole) or the other way round, and the figure that it is compared with.
struct Ratio
{
    Decimal numerator;
    Decimal denominator;
};

Ratio ratioOf(const Narrative &narrative, const ProseRatio &ratio)
{
    const Decimal part = figureOf(narrative, ratio.part).value;
    const Decimal whole = figureOf(narrative, ratio.whole).value;
    switch (ratio.kind) {
    case ProseRatio::Kind::Share:
        return {part, whole};
    case ProseRatio::Kind::Growth:
    case ProseRatio::Kind::Increase:
        return {part - whole, whole};
    case ProseRatio::Kind::Fall:
    case ProseRatio::Kind::Decrease:
        break;
    }
    return {whole - part, whole};
}

/// The percentage to \a digits behind the point, rounded half up; for showing.
std::optional<Decimal> percentage(const Ratio &ratio, int digits)
{
    const auto numerator = ratio.numerator.scaledByPowerOfTen(2 + digits);
    if (!numerator || !numerator->isWhole() || !ratio.denominator.isWhole() || ratio.denominator <= Decimal(0))
        return std::nullopt;
    const qint64 above = numerator->toString().toLongLong();
    const qint64 below = ratio.denominator.toString().toLongLong();
    if (above < 0 || below <= 0 || above > std::numeric_limits<qint64>::max() / 4)
        return std::nullopt;
    return Decimal((above * 2 + below) / (below * 2)).scaledByPowerOfTen(-digits);
}

void checkRatios(const Dossier &dossier, RuleInstances &instances, bool shares)
{
    const Narrative &narrative = *dossier.narrative;
    int number = 0;
    for (const ProseFigure &figure : narrative.figures) {
        if (!figure.ratio || (figure.ratio->kind == ProseRatio::Kind::Share) != shares)
            continue;
        const QString target = QString::number(++number);
        const Ratio ratio = ratioOf(narrative, *figure.ratio);
        if (figure.percent && ratio.denominator.isZero()) {
            instances.untold();
            continue;
        }
        bool holds = figure.value == ratio.numerator;
        // Points between two rounded percentages: one of the last digit more or less.
        if (figure.unit.endsWith(QStringLiteral("百分点"))) {
            const Decimal difference =
                figure.value > ratio.numerator ? figure.value - ratio.numerator : ratio.numerator - figure.value;
            const auto unit = Decimal(1).scaledByPowerOfTen(figure.lastDigit);
            holds = unit && difference <= *unit;
        }
        if (figure.percent) {
            // |p · whole − 100 · part| ≤ half a unit of p's last digit · whole
            const auto stated = product(figure.value, ratio.denominator);
            const auto real = ratio.numerator.scaledByPowerOfTen(2);
            const auto unit = ratio.denominator.scaledByPowerOfTen(figure.lastDigit);
            if (!stated || !real || !unit) {
                instances.untold();
                continue;
            }
            const Decimal difference = *stated > *real ? *stated - *real : *real - *stated;
            holds = difference + difference <= *unit;
        }
        if (holds) {
            instances.pass(target);
            continue;
        }
        Finding &finding = instances.fail(target);
        finding.actual = figure.value;
        const int digits = std::max(1, -figure.lastDigit);
        finding.expected = figure.percent ? percentage(ratio, digits) : ratio.numerator;
        const QString unit = figure.percent ? QStringLiteral("%") : QString();
        const QString computed = finding.expected ? withPlaces(*finding.expected, figure.percent ? digits : 0) + unit
                                                  : ratio.numerator.toString() + u'/' + ratio.denominator.toString();
        finding.arguments = {quoteOf(dossier, figure.span),
                             quoteOf(dossier, figureOf(narrative, figure.ratio->part).span),
                             quoteOf(dossier, figureOf(narrative, figure.ratio->whole).span), computed};
        finding.spans = {figure.span, figureOf(narrative, figure.ratio->part).span,
                         figureOf(narrative, figure.ratio->whole).span};
    }
}

} // namespace

void checkEnumerations(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative)
        return;
    const Narrative &narrative = *dossier.narrative;
    for (size_t i = 0; i < narrative.enumerations.size(); ++i) {
        const ProseEnumeration &enumeration = narrative.enumerations[i];
        if (!isExact(narrative, enumeration))
            continue;
        if (isCertainFailure(narrative, enumeration))
            tellSum(instances.fail(numbered(i)), dossier, enumeration);
        else if (partsOf(narrative, enumeration) == figureOf(narrative, enumeration.total).value)
            instances.pass(numbered(i));
    }
}

void checkShortEnumerations(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative)
        return;
    const Narrative &narrative = *dossier.narrative;
    for (size_t i = 0; i < narrative.enumerations.size(); ++i) {
        const ProseEnumeration &enumeration = narrative.enumerations[i];
        const Decimal sum = partsOf(narrative, enumeration);
        const Decimal total = figureOf(narrative, enumeration.total).value;
        if (!isExact(narrative, enumeration) || isCertainFailure(narrative, enumeration))
            continue;
        // One part, or two behind 其中, need not be all.
        const size_t all = enumeration.complete || isDivision(narrative, enumeration) ? 2 : 3;
        const bool wrong = sum > total || (sum < total && enumeration.parts.size() >= all);
        if (wrong)
            tellSum(instances.fail(numbered(i)), dossier, enumeration);
        else if (sum == total)
            instances.pass(numbered(i));
    }
}

void checkEnumerationUnits(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative)
        return;
    const Narrative &narrative = *dossier.narrative;
    for (size_t i = 0; i < narrative.enumerations.size(); ++i) {
        const ProseEnumeration &enumeration = narrative.enumerations[i];
        const ProseFigure &total = figureOf(narrative, enumeration.total);
        // 件次 are 件, and what is rounded is no sum.
        const auto plainUnit = [](const ProseFigure &figure) {
            return figure.unit == QStringLiteral("件次") ? QStringLiteral("件") : figure.unit;
        };
        const auto other = std::find_if(enumeration.parts.begin(), enumeration.parts.end(), [&](int part) {
            const QString unit = plainUnit(figureOf(narrative, part));
            return !unit.isEmpty() && !total.unit.isEmpty() && unit != plainUnit(total);
        });
        if (other == enumeration.parts.end()) {
            instances.pass(numbered(i));
            continue;
        }
        Finding &finding = instances.fail(numbered(i));
        const ProseFigure &part = figureOf(narrative, *other);
        finding.arguments = {quoteOf(dossier, total.span), quoteOf(dossier, part.span)};
        finding.spans = {total.span, part.span};
    }
}

void checkShares(const Dossier &dossier, RuleInstances &instances)
{
    if (dossier.narrative)
        checkRatios(dossier, instances, true);
}

void checkGrowth(const Dossier &dossier, RuleInstances &instances)
{
    if (dossier.narrative)
        checkRatios(dossier, instances, false);
}

void checkListings(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative)
        return;
    int number = 0;
    for (const ProseListing &listing : dossier.narrative->listings) {
        const QString target = QString::number(++number);
        if (listing.listed == listing.announced || (listing.open && listing.listed < listing.announced)) {
            instances.pass(target);
            continue;
        }
        Finding &finding = instances.fail(target);
        finding.actual = Decimal(listing.announced);
        finding.expected = Decimal(listing.listed);
        finding.arguments = {Decimal(listing.listed), Decimal(listing.announced), quoteOf(dossier, listing.span)};
        finding.spans = {listing.span};
    }
}

} // namespace gouji
