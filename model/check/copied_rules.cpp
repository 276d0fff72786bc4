// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/narrative_checks.h"
#include "model/check/rule_groups.h"
#include "model/check/year_findings.h"
#include "model/figure/figure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

constexpr int problemsSection = 5;

QString sectionNumeral(int section)
{
    return QStringLiteral("一二三四五六").mid(section - 1, 1);
}

/// Last year's reports whose words are known.
std::vector<SharedFigures> wordsOfLastYear(const Dossier &dossier)
{
    std::vector<SharedFigures> reports;
    if (dossier.years->prose) {
        for (const SharedFigures &report : dossier.years->lastYear) {
            if (report->prose())
                reports.push_back(report);
        }
    }
    return reports;
}

/// 青石县财政局 2022
QString nameOf(const ReportFigures &report)
{
    return report.agency() + u' ' + QString::number(report.year().value_or(0));
}

/// The paragraphs of a section that were copied for the greater part.
std::vector<Span> copiedParagraphs(const MaskedProse &prose, const CopiedShares &shares, int section, int percent)
{
    std::vector<bool> wanted(prose.paragraphs.size(), false);
    for (const MaskedProse::Clause &clause : prose.clauses) {
        if (clause.section == section && clause.own && clause.paragraph < shares.paragraphs.size()
            && clause.paragraph < wanted.size())
            wanted[clause.paragraph] = shares.paragraphs[clause.paragraph].percent() >= percent;
    }
    std::vector<Span> spans;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i])
            spans.push_back(prose.paragraphs[i]);
    }
    return spans;
}

void copied(const Dossier &dossier, RuleInstances &instances)
{
    const std::vector<SharedFigures> reports = wordsOfLastYear(dossier);
    if (reports.empty())
        return;
    const ReviewSettings &settings = dossier.settings;
    const MaskedProse &own = *dossier.years->prose;
    std::vector<CopiedShares> shares;
    shares.reserve(reports.size());
    for (const SharedFigures &report : reports)
        shares.push_back(copiedShares(*report->prose(), own));
    for (int section = 1; section <= CopiedShares::sectionCount; ++section) {
        size_t worst = 0;
        for (size_t i = 1; i < shares.size(); ++i) {
            if (shares[i].section(section).copied > shares[worst].section(section).copied)
                worst = i;
        }
        const CopiedShare share = shares[worst].section(section);
        const int least = section == problemsSection ? settings.copiedCharacters / 4 : settings.copiedCharacters;
        if (share.characters < std::max(least, 1))
            continue;
        const QString target = QString::number(section);
        if (share.percent() < settings.copiedPercent) {
            instances.pass(target);
            continue;
        }
        Finding &finding = instances.fail(target);
        finding.spans = copiedParagraphs(own, shares[worst], section, settings.copiedPercent);
        finding.arguments = {sectionNumeral(section), static_cast<qint64>(share.percent()),
                             static_cast<qint64>(share.copied), static_cast<qint64>(share.characters),
                             nameOf(*reports[worst])};
    }
}

/// Whether a sentence that stood in last year's report cannot stand in this one: a plan for the year that is now over, or
/// what was said of last year as the year reported on.
bool isStale(const MaskedProse::Dated &sentence, int year)
{
    const auto names = [&sentence](int wanted) {
        return std::find(sentence.years.begin(), sentence.years.end(), wanted) != sentence.years.end();
    };
    return names(year) ? sentence.plans : sentence.opens && names(year - 1);
}

void stale(const Dossier &dossier, RuleInstances &instances)
{
    const auto year = dossier.extraction().year;
    const std::vector<SharedFigures> reports = wordsOfLastYear(dossier);
    if (reports.empty() || !year)
        return;
    std::vector<quint64> known;
    for (const SharedFigures &report : reports) {
        for (const MaskedProse::Dated &sentence : report->prose()->dated)
            known.push_back(sentence.hash);
    }
    std::sort(known.begin(), known.end());
    int number = 0;
    for (const MaskedProse::Dated &sentence : dossier.years->prose->dated) {
        if (!isStale(sentence, *year) || !std::binary_search(known.begin(), known.end(), sentence.hash))
            continue;
        if (sentence.answers && sentence.section == problemsSection) {
            instances.repeated(); // form.stale_sentence
            continue;
        }
        Finding &finding = instances.fail(QString::number(++number));
        if (sentence.section == problemsSection && sentence.plans)
            finding.severity = Severity::Error;
        finding.spans = {sentence.span};
        finding.arguments = {quoteOf(dossier, sentence.span), nameOf(*reports.front())};
    }
    if (number == 0)
        instances.pass();
}

/// A meaning's sums of this year and the last.
struct TwoSums
{
    Decimal before;
    Decimal now;
};

std::optional<TwoSums> sumsOf(const Dossier &dossier, const ProseMeaning &meaning)
{
    TwoSums sums;
    for (const ProseTerm &term : meaning) {
        const FormCell &cell = dossier.extraction().formCell(term.cell);
        const auto now = figureAt(dossier, cell.address);
        const LastYearFigure before = lastYearFigure(dossier, term.cell);
        if (!now || before.told != LastYearFigure::Told::Yes || before.isInferred || before.unit != cell.unit)
            return std::nullopt;
        sums.now += term.negative ? -*now : *now;
        sums.before += term.negative ? -before.value : before.value;
    }
    return sums;
}

/// What a trend says is the change, in the unit of the cells.
std::optional<Decimal> statedChange(const Dossier &dossier, const ProseTrend &trend, const ProseMeaning &meaning)
{
    const QString &unit = dossier.extraction().formCell(meaning.front().cell).unit;
    if (trend.unit.isEmpty() || unit.isEmpty())
        return trend.value;
    return valueInUnit(trend.value, trend.unit, unit);
}

/// Whether a trend, or last year's figure, is that of the reports; nothing where it cannot be told.
std::optional<bool> holds(const Dossier &dossier, const ProseTrend &trend, const ProseMeaning &meaning,
                          const TwoSums &sums)
{
    using Kind = ProseTrend::Kind;
    const bool down = trend.kind == Kind::Fall || trend.kind == Kind::Decrease;
    const Decimal change = down ? sums.before - sums.now : sums.now - sums.before;
    if (trend.kind == Kind::Same)
        return change.isZero();
    if (!trend.isPercent()) {
        const auto stated = statedChange(dossier, trend, meaning);
        const bool before = trend.kind == Kind::Before;
        return stated ? std::optional<bool>(*stated == (before ? sums.before : change)) : std::nullopt;
    }
    if (sums.before <= Decimal(0))
        return std::nullopt;
    // |p · before − 100 · change| ≤ half a unit of p's last digit · before
    const auto stated = product(trend.value, sums.before);
    const auto real = change.scaledByPowerOfTen(2);
    const auto unit = sums.before.scaledByPowerOfTen(trend.lastDigit);
    if (!stated || !real || !unit)
        return std::nullopt;
    const Decimal difference = *stated > *real ? *stated - *real : *real - *stated;
    return difference + difference <= *unit;
}

/// "12.5%", "-3": the real change as the trend tells it.
QString realChange(const ProseTrend &trend, const TwoSums &sums, const QString &cellUnit)
{
    const Decimal change = sums.now - sums.before;
    const QString sign = change > Decimal(0) ? QStringLiteral("+") : QString();
    if (!trend.isPercent())
        return sign + change.toString() + (trend.unit.contains(u'元') ? cellUnit : QString());
    const auto hundredfold = change.scaledByPowerOfTen(2);
    const int places = std::clamp(-trend.lastDigit, 1, 4);
    const auto percent = hundredfold ? Decimal::quotient(*hundredfold, sums.before, places) : std::nullopt;
    return percent ? sign + withPlaces(*percent, places) + u'%' : sign + change.toString();
}

void growth(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.narrative || dossier.years->isRegrouped() || dossier.years->lastYear.empty())
        return;
    int number = 0;
    for (const ProseTrend &trend : dossier.narrative->trends) {
        const QString target = QString::number(++number);
        bool untold = false;
        bool any = false;
        const ProseMeaning *first = nullptr;
        TwoSums sums;
        for (const ProseMeaning &meaning : trend.meanings) {
            const auto both = sumsOf(dossier, meaning);
            const auto held = both ? holds(dossier, trend, meaning, *both) : std::nullopt;
            untold = untold || !held;
            if (held && !first) {
                first = &meaning;
                sums = *both;
            }
            if (held && *held) {
                any = true;
                instances.pass(target, addressesOf(dossier, meaning));
                break;
            }
        }
        if (any)
            continue;
        if (untold || !first) {
            instances.untold();
            continue;
        }
        Finding &finding = instances.fail(target);
        const QStringList addresses = addressesOf(dossier, *first);
        finding.spans = {trend.span};
        nameYears(finding, dossier, addresses, sums.before.toString(), false);
        if (finding.fault == Fault::Extraction)
            finding.fault = Fault::Unknown; // the prose speaks against a placement of ours: either can be wrong
        finding.target = addresses.front();
        const QString &unit = dossier.extraction().formCell(first->front().cell).unit;
        finding.arguments = {quoteOf(dossier, trend.span), CellArgument{addresses}, figureArgument(sums.before, unit),
                             figureArgument(sums.now, unit), realChange(trend, sums, unit)};
    }
}

// clang-format off
constexpr RuleText copiedTexts[] = {
    {"years.copied", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Text copied from last year"),
     QT_TRANSLATE_NOOP("Rules", "less than 80 % of a section's own words (200 characters or more; 50 in section five) stand in last year's report; figures, years, dates and names masked, phrases of the form not counted (both numbers can be set)"),
     QT_TRANSLATE_NOOP("Rules", "text that was copied and put into other words"),
     QT_TRANSLATE_NOOP("Rules", "Section %1: %2 % of its own words (%3 of %4 characters) stand in last year's report %5. Ask the body to write what this year was like.")},
    {"years.stale_sentence", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Sentence of last year left standing"),
     QT_TRANSLATE_NOOP("Rules", "no sentence of last year's report that names its year, or plans for this one, stands here word by word (in section five: an error)"),
     QT_TRANSLATE_NOOP("Rules", "sentences that name no year, or were altered"),
     QT_TRANSLATE_NOOP("Rules", "“%1” stands word by word in last year's report %2. Ask the body to bring it up to date.")},
    {"years.growth", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Change stated in the text"),
     QT_TRANSLATE_NOOP("Rules", "a rise or fall against last year in the prose is that of the cells it speaks of, rounded to the digits written"),
     QT_TRANSLATE_NOOP("Rules", "changes of what the tables do not count, and words that are not understood"),
     QT_TRANSLATE_NOOP("Rules", "The text says “%1”, but %2 was %3 last year and is %4 now (%5). Ask the body to explain or correct it.")},
};
// clang-format on

} // namespace

std::vector<Rule> copiedRules()
{
    const Rule::Check checks[] = {copied, stale, growth};
    return rulesOf(copiedTexts, checks, Rule::Reads::Years);
}

} // namespace gouji
