// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"

#include "model/check/identity_check.h"
#include "model/check/narrative_rules.h"
#include "model/check/prepared_text.h"
#include "model/check/rule_groups.h"

#include <algorithm>
#include <set>

namespace gouji {

namespace {

/// The states that leave an identity undecided, in the order in which they are told.
constexpr std::array undecidedStates{CellState::Missing, CellState::Ambiguous, CellState::NotAFigure, CellState::Blank};

void addCount(CheckCounts &counts, IdentityOutcome outcome, int amount)
{
    switch (outcome) {
    case IdentityOutcome::Pass:
        counts.pass += amount;
        break;
    case IdentityOutcome::Fail:
        counts.fail += amount;
        break;
    case IdentityOutcome::Undecided:
        counts.undecided += amount;
        break;
    case IdentityOutcome::Spent:
        break;
    }
}

/// Cells of one state and the identities that they keep from being computed, both in the form's order.
struct Obstacles
{
    std::vector<int> cells;
    std::vector<int> identities;
};

Obstacles obstacles(const ReportState &state, TableId table, CellState cause)
{
    const TableForm &form = state.extraction().tableForm(table);
    Obstacles result;
    for (size_t i = 0; i < form.cells.size(); ++i) {
        const CellId cell{table, static_cast<int>(i)};
        if (form.identitiesOfCell[i].empty() || state.state(cell) != cause || operandOf(state, cell))
            continue;
        result.cells.push_back(cell.index);
        result.identities.insert(result.identities.end(), form.identitiesOfCell[i].begin(),
                                 form.identitiesOfCell[i].end());
    }
    std::sort(result.identities.begin(), result.identities.end());
    result.identities.erase(std::unique(result.identities.begin(), result.identities.end()), result.identities.end());
    return result;
}

Finding undecidedFinding(const ReportState &state, TableId table, CellState cause, const Obstacles &obstacles)
{
    const Extraction &extraction = state.extraction();
    const TableForm &form = extraction.tableForm(table);
    Finding finding;
    finding.rule = tableKey(table) + QStringLiteral(".undecided");
    finding.id = finding.rule + u':' + cellStateKey(cause);
    finding.severity = Severity::Error;
    finding.outcome = Outcome::Undecided;
    finding.fault = cause == CellState::Blank        ? Fault::Report
                    : cause == CellState::NotAFigure ? Fault::Unknown
                                                     : Fault::Extraction;
    finding.values = valuesFingerprint(state, table, obstacles.cells);
    for (const int index : obstacles.cells) {
        finding.cells.append(form.cells[static_cast<size_t>(index)].address);
        const std::vector<Span> places = placesOf(state, {table, index});
        finding.spans.insert(finding.spans.end(), places.begin(), places.end());
    }
    for (const int index : obstacles.identities)
        finding.identities.append(form.identities[static_cast<size_t>(index)].id);
    const bool absent = cause == CellState::Missing && !extraction.table(table).found;
    finding.arguments = {static_cast<qint64>(obstacles.cells.size()), static_cast<qint64>(obstacles.identities.size()),
                         cellStateKey(cause), static_cast<qint64>(absent ? 1 : 0)};
    return finding;
}

/// The tables whose figures reading could not recover, by what it said.
std::vector<TableId> lostTables(const Finding &finding)
{
    std::vector<TableId> tables;
    if (finding.rule != QLatin1String("layout.figures_lost") || finding.arguments.size() < 2)
        return tables;
    if (const QString *keys = std::get_if<QString>(&finding.arguments[1])) {
        for (const QString &key : keys->split(u',')) {
            if (const auto table = tableFromKey(key))
                tables.push_back(*table);
        }
    }
    return tables;
}

/// The rules that reading tells itself.
const std::vector<Rule> &toldByReading()
{
    static const std::vector<Rule> rules = readingRules();
    return rules;
}

bool appliesTo(const Rule &rule, const Dossier &dossier)
{
    if (!rule.check || !dossier.settings.isEnabled(rule.description.id))
        return false;
    // Without the words of the report, only its figures can be checked.
    if (rule.reads == Rule::Reads::Years)
        return dossier.years != nullptr;
    return rule.reads == Rule::Reads::Figures || dossier.facts.hasText;
}

/// All that the rules say of a report, with what passes.
std::vector<Finding> completeList(const Dossier &dossier)
{
    std::vector<Finding> findings;
    for (const Rule &rule : ruleRegistry()) {
        if (!appliesTo(rule, dossier))
            continue;
        RuleInstances instances(rule.description, true);
        rule.check(dossier, instances);
        findings.insert(findings.end(), std::make_move_iterator(instances.findings().begin()),
                        std::make_move_iterator(instances.findings().end()));
    }
    return findings;
}

} // namespace

CheckSession::CheckSession(const ReportState &state, std::shared_ptr<const ReviewSettings> settings,
                           std::optional<BodyKind> body, std::shared_ptr<const Neighbours> years)
    : m_extraction(state.sharedExtraction())
    , m_settings(settings ? std::move(settings) : ReviewSettings::builtIn())
    , m_body(body.value_or(bodyKindOf(m_extraction->agency)))
    , m_narrative(narrativeOf(*m_extraction))
    , m_years(std::move(years))
    , m_rules(ruleRegistry().size())
{
    for (const TableId table : allTables) {
        m_firstOfTable[static_cast<size_t>(table)] = m_identities.size();
        const int count = static_cast<int>(m_extraction->tableForm(table).identities.size());
        for (int i = 0; i < count; ++i)
            m_identities.push_back({table, i, IdentityOutcome::Spent, {}, {}}); // counted nowhere yet
    }
    m_failures.resize(m_identities.size());
    for (size_t i = 0; i < m_identities.size(); ++i)
        evaluate(state, i);
    for (const TableId table : allTables)
        collectUndecided(state, table);
    const PreparedText text(*m_extraction); // not kept: it is larger than all else here
    m_facts = factsOf(text);
    applyRules(state, Rule::Reads::Text, &text);
    applyRules(state, Rule::Reads::Figures, nullptr);
    applyRules(state, Rule::Reads::Years, nullptr);
    assemble();
}

void CheckSession::update(const ReportState &state, const std::vector<CellId> &changed)
{
    std::vector<size_t> touched;
    std::array<bool, tableCount> tables{};
    for (const CellId cell : changed) {
        const size_t table = static_cast<size_t>(cell.table);
        tables[table] = true;
        for (const int index : m_extraction->tableForm(cell.table).identitiesOfCell[static_cast<size_t>(cell.index)])
            touched.push_back(m_firstOfTable[table] + static_cast<size_t>(index));
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const size_t index : touched)
        evaluate(state, index);
    for (const TableId table : allTables) {
        if (tables[static_cast<size_t>(table)])
            collectUndecided(state, table);
    }
    applyRules(state, Rule::Reads::Figures, nullptr);
    applyRules(state, Rule::Reads::Years, nullptr);
    assemble();
}

void CheckSession::setNeighbours(const ReportState &state, std::shared_ptr<const Neighbours> years)
{
    if (!years && !m_years)
        return;
    m_years = std::move(years);
    applyRules(state, Rule::Reads::Years, nullptr);
    assemble();
}

void CheckSession::evaluate(const ReportState &state, size_t index)
{
    IdentityResult &result = m_identities[index];
    CheckCounts &counts = m_tableCounts[static_cast<size_t>(result.table)];
    addCount(counts, result.outcome, -1);
    addCount(m_counts, result.outcome, -1);
    result = checkIdentity(state, result.table, result.identity);
    addCount(counts, result.outcome, 1);
    addCount(m_counts, result.outcome, 1);
    if (result.outcome == IdentityOutcome::Fail)
        m_failures[index] = identityFinding(state, result);
    else
        m_failures[index].reset();
}

void CheckSession::collectUndecided(const ReportState &state, TableId table)
{
    Undecided &undecided = m_undecided[static_cast<size_t>(table)];
    undecided = {};
    if (counts(table).undecided == 0)
        return;
    const std::vector<std::vector<int>> &identities = m_extraction->tableForm(table).identitiesOfCell;
    const auto operands =
        identities.size() - static_cast<size_t>(std::count(identities.begin(), identities.end(), std::vector<int>()));
    for (const CellState cause : undecidedStates) {
        const Obstacles found = obstacles(state, table, cause);
        if (found.cells.empty())
            continue;
        undecided.findings.push_back(undecidedFinding(state, table, cause, found));
        undecided.nothingThere = cause == CellState::Missing && found.cells.size() == operands;
    }
}

void CheckSession::applyRules(const ReportState &state, Rule::Reads reads, const PreparedText *text)
{
    const std::vector<Rule> &rules = ruleRegistry();
    const Dossier dossier{state, *m_settings, m_body, m_facts, text, m_narrative.get(), m_years.get()};
    for (size_t i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        if (rule.reads != reads)
            continue;
        if (!appliesTo(rule, dossier)) {
            m_rules[i] = {};
            continue;
        }
        RuleInstances instances(rule.description, false);
        rule.check(dossier, instances);
        m_rules[i] = {std::move(instances.findings()), instances.counts()};
    }
}

/// Adds a finding as the settings want it.
void CheckSession::admit(Finding finding)
{
    if (!m_settings->isEnabled(finding.rule))
        return;
    finding.severity = m_settings->severity(finding.rule, finding.severity);
    m_findings.push_back(std::move(finding));
}

/// Whether a failed identity says all that a finding says.
bool CheckSession::isFolded(const Finding &finding) const
{
    return std::any_of(m_failures.begin(), m_failures.end(), [&finding](const std::optional<Finding> &failure) {
        return failure && !finding.cells.isEmpty()
               && std::all_of(finding.cells.begin(), finding.cells.end(),
                              [&failure](const QString &cell) { return failure->cells.contains(cell); });
    });
}

/// Whether a finding only says of missing cells what form.rows says of their rows and columns.
bool CheckSession::isAbsentRow(const Finding &finding) const
{
    if (finding.outcome != Outcome::Undecided || !finding.id.endsWith(u':' + cellStateKey(CellState::Missing)))
        return false;
    const auto covers = [&finding](const Finding &rows) {
        return rows.rule == QLatin1String("form.rows")
               && std::all_of(finding.cells.begin(), finding.cells.end(),
                              [&rows](const QString &cell) { return rows.cells.contains(cell); });
    };
    return m_settings->isEnabled(QStringLiteral("form.rows"))
           && std::any_of(m_rules.begin(), m_rules.end(), [&covers](const RuleOutcome &rule) {
                  return std::any_of(rule.findings.begin(), rule.findings.end(), covers);
              });
}

void CheckSession::assemble()
{
    m_findings.clear();
    for (const auto &failure : m_failures) {
        if (failure)
            admit(*failure);
    }
    std::vector<Finding> readings = m_extraction->findings;
    std::array<Finding *, tableCount> losses{};
    for (Finding &finding : readings) {
        for (const TableId table : lostTables(finding))
            losses[static_cast<size_t>(table)] = &finding;
    }
    for (const TableId table : allTables) {
        const Undecided &undecided = m_undecided[static_cast<size_t>(table)];
        Finding *loss = losses[static_cast<size_t>(table)];
        if (loss && undecided.nothingThere) {
            loss->identities += undecided.findings.front().identities;
            continue;
        }
        for (const Finding &finding : undecided.findings) {
            if (!isAbsentRow(finding))
                admit(finding);
        }
    }
    for (size_t i = 0; i < m_rules.size(); ++i) {
        for (const Finding &finding : m_rules[i].findings) {
            if (!isAbsentRow(finding) && (!ruleRegistry()[i].repeatsIdentities || !isFolded(finding)))
                admit(finding);
        }
    }
    for (Finding &finding : readings)
        admit(std::move(finding));
}

CheckCounts CheckSession::ruleCounts() const
{
    CheckCounts counts;
    for (const RuleOutcome &rule : m_rules)
        counts += rule.counts;
    if (!m_extraction)
        return counts;
    for (const Rule &rule : toldByReading()) {
        const auto isOwn = [&rule](const Finding &finding) { return finding.rule == rule.description.id; };
        if (!m_settings->isEnabled(rule.description.id))
            continue;
        int told = 0;
        for (const Finding &finding : m_extraction->findings) {
            if (!isOwn(finding))
                continue;
            ++told;
            ++(finding.outcome == Outcome::Undecided ? counts.undecided : counts.fail);
        }
        if (told == 0)
            ++counts.pass;
    }
    return counts;
}

const IdentityResult *CheckSession::identity(const QString &id) const
{
    for (const IdentityResult &result : m_identities) {
        if (m_extraction->tableForm(result.table).identities[static_cast<size_t>(result.identity)].id == id)
            return &result;
    }
    return nullptr;
}

std::vector<Finding> passingChecks(const ReportState &state, const CheckSession &session)
{
    std::vector<Finding> result;
    for (const IdentityResult &identity : session.identities()) {
        if (identity.outcome == IdentityOutcome::Pass)
            result.push_back(identityFinding(state, identity));
    }
    const PreparedText text(state.extraction());
    for (Finding &finding : completeList({state, *session.m_settings, session.m_body, session.m_facts, &text,
                                          session.m_narrative.get(), session.m_years.get()}))
    {
        if (finding.outcome == Outcome::Pass)
            result.push_back(std::move(finding));
    }
    for (const Rule &rule : toldByReading()) {
        const std::vector<Finding> &told = state.extraction().findings;
        const bool said = std::any_of(told.begin(), told.end(),
                                      [&rule](const Finding &finding) { return finding.rule == rule.description.id; });
        if (said || !session.m_settings->isEnabled(rule.description.id))
            continue;
        RuleInstances instances(rule.description, true);
        instances.pass();
        result.push_back(std::move(instances.findings().front()));
    }
    return result;
}

std::vector<CellId> uncoveredCells(const ReportState &state, const CheckSession &session)
{
    std::set<QString> covered;
    for (const std::vector<Finding> &findings : {passingChecks(state, session), session.findings()}) {
        for (const Finding &finding : findings) {
            if (finding.outcome == Outcome::Undecided || finding.rule.endsWith(QLatin1String(".kind"))
                || finding.rule.endsWith(QLatin1String(".blank")))
                continue; // these look at a figure alone
            covered.insert(finding.cells.begin(), finding.cells.end());
        }
    }
    std::vector<CellId> cells;
    for (const TableId table : allTables) {
        const TableForm &form = state.extraction().tableForm(table);
        for (size_t i = 0; i < form.cells.size(); ++i) {
            const CellId cell{table, static_cast<int>(i)};
            if (form.identitiesOfCell[i].empty() && covered.count(form.cells[i].address) == 0 && state.exists(cell))
                cells.push_back(cell);
        }
    }
    return cells;
}

} // namespace gouji
