// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/figures.h"
#include "model/check/rule_groups.h"

#include <QCoreApplication>

namespace gouji {

namespace {

/// The figures of one row that a relation speaks of; complete only where all are there.
struct Relation
{
    QStringList addresses;
    std::vector<Decimal> values;
    bool isComplete() const { return values.size() == static_cast<size_t>(addresses.size()); }
};

/// Nothing where the edition has no such row.
std::optional<Relation> relationOf(const Dossier &dossier, const char *row, std::initializer_list<const char *> columns)
{
    Relation relation;
    for (const char *column : columns) {
        const QString address = QStringLiteral("proactive/%1/%2").arg(QLatin1String(row), QLatin1String(column));
        if (!dossier.extraction().find(address))
            return std::nullopt;
        relation.addresses.append(address);
        if (const auto value = figureAt(dossier, address))
            relation.values.push_back(*value);
    }
    return relation;
}

Finding &failRelation(const Relation &relation, const char *row, const Dossier &dossier, RuleInstances &instances)
{
    Finding &finding = instances.fail(QString::fromLatin1(row));
    finding.target = relation.addresses.front();
    finding.actual = relation.values.front();
    nameCells(finding, dossier, relation.addresses);
    return finding;
}

void inForce(const Dossier &dossier, RuleInstances &instances)
{
    for (const char *row : {"regulations", "normative"}) {
        const auto relation = relationOf(dossier, row, {"in_force", "issued", "repealed"});
        if (!relation)
            continue;
        if (!relation->isComplete()) {
            instances.untold();
            continue;
        }
        const Decimal least = relation->values[1] - relation->values[2];
        if (relation->values[0] >= least) {
            instances.pass(QString::fromLatin1(row), relation->addresses);
            continue;
        }
        failRelation(*relation, row, dossier, instances).arguments = {CellArgument{{relation->addresses[0]}},
                                                                      relation->values[0], relation->values[1],
                                                                      relation->values[2], least};
    }
}

void notMoreThan(const char *lowerColumn, const char *higherColumn, const Dossier &dossier, RuleInstances &instances)
{
    for (const char *row : {"regulations", "normative"}) {
        const auto relation = relationOf(dossier, row, {lowerColumn, higherColumn});
        if (!relation)
            continue;
        if (!relation->isComplete())
            instances.untold();
        else if (relation->values[0] <= relation->values[1])
            instances.pass(QString::fromLatin1(row), relation->addresses);
        else
            failRelation(*relation, row, dossier, instances).arguments = {
                CellArgument{{relation->addresses[0]}}, relation->values[0], CellArgument{{relation->addresses[1]}},
                relation->values[1]};
    }
}

void totalPublished(const Dossier &dossier, RuleInstances &instances)
{
    notMoreThan("published", "total_published", dossier, instances);
}

void published(const Dossier &dossier, RuleInstances &instances)
{
    notMoreThan("published", "created", dossier, instances);
}

void itemsLeft(const Dossier &dossier, RuleInstances &instances)
{
    for (const char *row : {"licensing", "other_services", "penalties", "coercion", "fees"}) {
        const auto relation = relationOf(dossier, row, {"previous_items", "change"});
        if (!relation)
            continue;
        if (!relation->isComplete())
            instances.untold();
        else if (!(relation->values[0] + relation->values[1]).isNegative())
            instances.pass(QString::fromLatin1(row), relation->addresses);
        else
            failRelation(*relation, row, dossier, instances).arguments = {
                CellArgument{{relation->addresses[0]}}, relation->values[0], CellArgument{{relation->addresses[1]}},
                relation->values[1]};
    }
}

// clang-format off
constexpr RuleText relationTexts[] = {
    {"proactive.in_force", Severity::Warning, Editions::Edition2021, nullptr,
     QT_TRANSLATE_NOOP("Rules", "In force"),
     QT_TRANSLATE_NOOP("Rules", "in_force is not less than issued − repealed"),
     QT_TRANSLATE_NOOP("Rules", "documents of earlier years; these show when years are compared"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, less than issued %3 − repealed %4 = %5 of this year alone. Ask the body to explain or correct it.")},
    {"proactive.total_published", Severity::Error, Editions::Edition2019, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Published in all"),
     QT_TRANSLATE_NOOP("Rules", "published is not more than total_published"),
     QT_TRANSLATE_NOOP("Rules", "documents of earlier years"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, more than %3 with %4. Ask the body to correct it.")},
    {"proactive.published", Severity::Note, Editions::Edition2019, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Published and created"),
     QT_TRANSLATE_NOOP("Rules", "published is not more than created"),
     QT_TRANSLATE_NOOP("Rules", "which documents were published"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, more than %3 with %4. This can be right where older documents were published; suggest to look again.")},
    {"proactive.previous_items", Severity::Warning, Editions::Edition2019, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Items left"),
     QT_TRANSLATE_NOOP("Rules", "previous_items + change is not negative"),
     QT_TRANSLATE_NOOP("Rules", "a wrong number of last year; it shows when years are compared"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2 and %3 says %4: fewer than none would be left. Ask the body to explain or correct it.")},
};
// clang-format on

} // namespace

std::vector<Rule> relationRules()
{
    const Rule::Check checks[] = {inForce, totalPublished, published, itemsLeft};
    return rulesOf(relationTexts, checks, Rule::Reads::Figures);
}

} // namespace gouji
