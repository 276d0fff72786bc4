// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"

#include "model/check/identity_check.h"

#include <algorithm>

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

} // namespace

CheckCounts &CheckCounts::operator+=(const CheckCounts &other)
{
    pass += other.pass;
    fail += other.fail;
    undecided += other.undecided;
    return *this;
}

CheckSession::CheckSession(const ReportState &state)
    : m_extraction(state.sharedExtraction())
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

void CheckSession::assemble()
{
    m_findings.clear();
    for (const auto &failure : m_failures) {
        if (failure)
            m_findings.push_back(*failure);
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
        if (loss && undecided.nothingThere)
            loss->identities += undecided.findings.front().identities;
        else
            m_findings.insert(m_findings.end(), undecided.findings.begin(), undecided.findings.end());
    }
    m_findings.insert(m_findings.end(), std::make_move_iterator(readings.begin()),
                      std::make_move_iterator(readings.end()));
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
    return result;
}

} // namespace gouji
