// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/figures.h"
#include "model/check/rule_groups.h"

#include <QCoreApplication>

namespace gouji {

namespace {

/// The addresses of a row's cells that hold a figure above 0, and all that hold one.
struct RowFigures
{
    QStringList above;
    QStringList known;
};

void addFigure(RowFigures &figures, const Dossier &dossier, const QString &address)
{
    const auto value = figureAt(dossier, address);
    if (!value)
        return;
    figures.known.append(address);
    if (*value > Decimal(0))
        figures.above.append(address);
}

void regulationsPower(const Dossier &dossier, RuleInstances &instances)
{
    if (dossier.body.canMakeRegulations() != false)
        return;
    RowFigures figures;
    for (const FormCell &cell : dossier.extraction().tableForm(TableId::Proactive).cells) {
        if (cell.address.startsWith(QLatin1String("proactive/regulations/")))
            addFigure(figures, dossier, cell.address);
    }
    if (figures.above.isEmpty()) {
        if (!figures.known.isEmpty())
            instances.pass({}, figures.known);
        return;
    }
    Finding &finding = instances.fail();
    finding.target = figures.above.front();
    nameCells(finding, dossier, figures.above);
    QStringList values;
    for (const QString &address : figures.above)
        values.append(figureAt(dossier, address)->toString());
    finding.arguments = {values.join(QStringLiteral("/")), dossier.extraction().agency};
}

QString decisionsOf(const char *row)
{
    return QStringLiteral("proactive/%1/decisions").arg(QLatin1String(row));
}

/// What a body of a field can hardly do without for a year.
std::vector<const char *> usualDecisions(BodyField field)
{
    switch (field) {
    case BodyField::PublicSecurity:
        return {"licensing", "penalties", "coercion"};
    case BodyField::MarketSupervision:
    case BodyField::Transport:
        return {"licensing", "penalties"};
    case BodyField::UrbanManagement:
        return {"penalties"};
    case BodyField::Other:
    case BodyField::WithoutPower:
        break;
    }
    return {};
}

void enforcementNone(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.body.livesFromEnforcement())
        return;
    QStringList none;
    QStringList known;
    for (const char *row : usualDecisions(dossier.body.field)) {
        const QString address = decisionsOf(row);
        const auto value = figureAt(dossier, address);
        if (!value)
            continue;
        known.append(address);
        if (value->isZero())
            none.append(address);
    }
    if (known.isEmpty())
        return;
    if (none.isEmpty()) {
        instances.pass({}, known);
        return;
    }
    Finding &finding = instances.fail();
    finding.target = none.front();
    finding.fault = Fault::Unknown;
    nameCells(finding, dossier, none);
    finding.arguments = {CellArgument{none}, dossier.extraction().agency};
}

void enforcementPower(const Dossier &dossier, RuleInstances &instances)
{
    if (dossier.body.field != BodyField::WithoutPower)
        return;
    RowFigures figures;
    for (const char *row : {"licensing", "penalties", "coercion"})
        addFigure(figures, dossier, decisionsOf(row));
    if (figures.known.isEmpty())
        return;
    if (figures.above.isEmpty()) {
        instances.pass({}, figures.known);
        return;
    }
    Finding &finding = instances.fail();
    finding.target = figures.above.front();
    finding.fault = Fault::Unknown;
    nameCells(finding, dossier, figures.above);
    finding.arguments = {CellArgument{figures.above}, dossier.extraction().agency};
}

/// A result of handling that needs a word in the prose when it is above 0.
const QString restTotal = QStringLiteral("requests/other.rest/total");
const QString feeTotal = QStringLiteral("requests/other.fee_unpaid/total");

void otherRest(const Dossier &dossier, RuleInstances &instances)
{
    const auto value = figureAt(dossier, restTotal);
    if (!value || !dossier.facts.hasText)
        return;
    if (*value <= Decimal(0) || dossier.facts.explainsOther) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.target = restTotal;
    nameCells(finding, dossier, {restTotal});
    finding.arguments = {CellArgument{{restTotal}}, *value};
}

void feeUnpaid(const Dossier &dossier, RuleInstances &instances)
{
    const auto value = figureAt(dossier, feeTotal);
    if (!value || !dossier.facts.hasText)
        return;
    if (*value <= Decimal(0) || !dossier.facts.saysNoFee) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.target = feeTotal;
    nameCells(finding, dossier, {feeTotal});
    finding.spans.insert(finding.spans.end(), dossier.facts.noFeeText.begin(), dossier.facts.noFeeText.end());
    finding.arguments = {CellArgument{{feeTotal}}, *value};
}

// clang-format off
constexpr RuleText bodyTexts[] = {
    {"proactive.regulations_power", Severity::Error, Editions::Both, QT_TRANSLATE_NOOP("Rules", "立法法 (Legislation Law)"),
     QT_TRANSLATE_NOOP("Rules", "规章 without the power"),
     QT_TRANSLATE_NOOP("Rules", "规章 are 0 at a body that cannot make them: departments of a province, city or county, governments of counties and townships, street offices"),
     QT_TRANSLATE_NOOP("Rules", "a city without districts, whose government cannot make 规章 either"),
     QT_TRANSLATE_NOOP("Rules", "规章 says %1, but %2 cannot make 规章; normative documents were probably meant. Ask the body to correct it.")},
    {"proactive.enforcement_none", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "No licences or penalties"),
     QT_TRANSLATE_NOOP("Rules", "licences, penalties and coercion are above 0 at a body that lives from them (police, market supervision, transport, urban management)"),
     QT_TRANSLATE_NOOP("Rules", "a figure above 0 that is wrong; powers that were given to another body"),
     QT_TRANSLATE_NOOP("Rules", "%1 says 0, which is unusual for %2. Ask the body to make sure of it.")},
    {"proactive.enforcement_power", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Licences or penalties without the power"),
     QT_TRANSLATE_NOOP("Rules", "licences, penalties and coercion are 0 at a body that has no power for them"),
     QT_TRANSLATE_NOOP("Rules", "bodies whose power does not follow from their name"),
     QT_TRANSLATE_NOOP("Rules", "%1 is above 0, though %2 usually has no power for that. Ask the body to make sure of it.")},
    {"requests.other_rest", Severity::Warning, Editions::Edition2021, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Other handling unexplained"),
     QT_TRANSLATE_NOOP("Rules", "where other.rest is above 0 the prose says what was done"),
     QT_TRANSLATE_NOOP("Rules", "whether the explanation fits"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but the prose does not say what was done. Ask the body to explain it, or to count the requests under the result that fits.")},
    {"requests.fee_unpaid", Severity::Warning, Editions::Edition2021, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Fee unpaid, none charged"),
     QT_TRANSLATE_NOOP("Rules", "where section six says that no fee was charged, other.fee_unpaid is 0"),
     QT_TRANSLATE_NOOP("Rules", "fees that were charged and not told"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but section six says that no fee was charged. Ask the body which of the two holds.")},
};
// clang-format on

} // namespace

std::vector<Rule> bodyRules()
{
    const Rule::Check checks[] = {regulationsPower, enforcementNone, enforcementPower, otherRest, feeUnpaid};
    return rulesOf(bodyTexts, checks, Rule::Reads::Figures);
}

} // namespace gouji
