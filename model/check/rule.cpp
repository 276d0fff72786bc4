// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule.h"

#include "model/check/narrative_rules.h"
#include "model/check/rule_groups.h"
#include "model/form/form_library.h"

#include <QCoreApplication>
#include <QHash>

namespace gouji {

namespace {

const std::vector<std::shared_ptr<const Form>> &allForms()
{
    static const std::vector<std::shared_ptr<const Form>> forms = [] {
        const auto library = FormLibrary::builtIn();
        return library ? library->forms() : std::vector<std::shared_ptr<const Form>>();
    }();
    return forms;
}

bool statesIdentity(const Form &form, const QString &rule)
{
    for (const TableForm &table : form.tables) {
        for (const Identity &identity : table.identities) {
            if (identity.rule == rule)
                return true;
        }
    }
    return false;
}

bool isFor(const Form &form, Editions editions)
{
    return editions == Editions::Both || form.edition == (editions == Editions::Edition2019 ? u"2019" : u"2021");
}

std::vector<Rule> allRules()
{
    std::vector<Rule> rules;
    for (const std::vector<Rule> &group :
         {identityRules(), kindRules(), relationRules(), bodyRules(), titleRules(), sectionRules(), contentRules(),
          wordRules(), digitRules(), readingRules(), narrativeRules(), carryRules(), changeRules(), copiedRules()})
        rules.insert(rules.end(), group.begin(), group.end());
    return rules;
}

} // namespace

CheckCounts &CheckCounts::operator+=(const CheckCounts &other)
{
    pass += other.pass;
    fail += other.fail;
    undecided += other.undecided;
    return *this;
}

Rule makeRule(const RuleText &text, Rule::Reads reads, Rule::Check check)
{
    Rule rule;
    rule.reads = reads;
    rule.check = check;
    RuleDescription &description = rule.description;
    description.id = QString::fromLatin1(text.id);
    description.severity = text.severity;
    description.title = QString::fromUtf8(text.title);
    description.formula = QString::fromUtf8(text.formula);
    description.cannotNotice = QString::fromUtf8(text.cannotNotice);
    description.message = QString::fromUtf8(text.message);
    QStringList documents;
    for (const auto &form : allForms()) {
        if (isFor(*form, text.editions))
            description.editions.append(form->edition);
        const bool fixes = text.source == theForms && isFor(*form, text.editions);
        if (fixes || statesIdentity(*form, description.id))
            documents.append(form->source);
    }
    if (text.source && text.source != theForms)
        description.source = QString::fromUtf8(text.source);
    else if (documents.isEmpty())
        description.source = QString::fromLatin1(QT_TRANSLATE_NOOP("Rules", "this program"));
    else
        description.source = documents.join(QStringLiteral(", "));
    return rule;
}

const std::vector<Rule> &ruleRegistry()
{
    static const std::vector<Rule> rules = allRules();
    return rules;
}

const std::vector<RuleDescription> &ruleCatalogue()
{
    static const std::vector<RuleDescription> descriptions = [] {
        std::vector<RuleDescription> result;
        for (const Rule &rule : ruleRegistry())
            result.push_back(rule.description);
        return result;
    }();
    return descriptions;
}

const RuleDescription *findRule(const QString &id)
{
    static const QHash<QString, const RuleDescription *> byId = [] {
        QHash<QString, const RuleDescription *> result;
        for (const RuleDescription &rule : ruleCatalogue())
            result.insert(rule.id, &rule);
        return result;
    }();
    return byId.value(id);
}

void RuleInstances::pass(const QString &target, const QStringList &cells)
{
    ++m_counts.pass;
    if (m_keepPasses)
        add(target, Outcome::Pass).cells = cells;
}

Finding &RuleInstances::fail(const QString &target)
{
    ++m_counts.fail;
    return add(target, Outcome::Fail);
}

Finding &RuleInstances::undecided(const QString &target)
{
    ++m_counts.undecided;
    return add(target, Outcome::Undecided);
}

void RuleInstances::repeated()
{
    ++m_counts.fail;
}

void RuleInstances::untold()
{
    ++m_counts.undecided;
}

Finding &RuleInstances::add(const QString &target, Outcome outcome)
{
    Finding &finding = m_findings.emplace_back();
    finding.rule = m_rule.id;
    finding.id = target.isEmpty() ? m_rule.id : m_rule.id + u':' + target;
    finding.severity = m_rule.severity;
    finding.outcome = outcome;
    finding.fault = outcome == Outcome::Fail ? Fault::Report : Fault::Unknown;
    return finding;
}

} // namespace gouji
