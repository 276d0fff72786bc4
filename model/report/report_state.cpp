// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/report_state.h"

#include <algorithm>

namespace gouji {

ReportState::ReportState(std::shared_ptr<const Extraction> extraction)
    : m_extraction(std::move(extraction))
{
}

const CellDecision &ReportState::decision(CellId cell) const
{
    static const CellDecision nothing;
    if (m_decisions.empty())
        return nothing;
    const auto found = m_decisions.find(cell);
    return found == m_decisions.end() ? nothing : found->second;
}

void ReportState::setDecision(CellId cell, CellDecision decision)
{
    if (decision.isEmpty())
        m_decisions.erase(cell);
    else
        m_decisions[cell] = std::move(decision);
}

std::optional<Decimal> ReportState::reported(CellId cell) const
{
    const auto &correction = decision(cell).correction;
    return correction ? correction->value : m_extraction->reading(cell).value;
}

CellState ReportState::state(CellId cell) const
{
    const auto &correction = decision(cell).correction;
    return correction ? correction->state : m_extraction->reading(cell).state;
}

BlankMark ReportState::mark(CellId cell) const
{
    const auto &correction = decision(cell).correction;
    return correction ? correction->mark : m_extraction->reading(cell).mark;
}

bool ReportState::isCorrected(CellId cell) const
{
    return decision(cell).correction.has_value();
}

QString ReportState::shownText(CellId cell) const
{
    const auto &correction = decision(cell).correction;
    return correction ? correction->typed : m_extraction->reading(cell).raw;
}

const std::vector<Span> &ReportState::places(CellId cell) const
{
    const auto &correction = decision(cell).correction;
    if (correction && (correction->moved || !correction->spans.empty()))
        return correction->spans;
    return m_extraction->reading(cell).spans;
}

void ReportState::setBlankIsZero(bool zero)
{
    if (zero != blankIsZero())
        m_settings.blankIsZero = zero ? std::optional(QString()) : std::nullopt;
}

std::optional<Decimal> ReportState::figureForAdding(CellId cell) const
{
    const auto &adopted = decision(cell).adopted;
    return adopted ? adopted->value : figureForChecks(cell);
}

bool ReportState::isConfirmed(CellId cell) const
{
    const auto &confirmed = decision(cell).confirmed;
    return confirmed && *confirmed == Confirmation{state(cell), reported(cell)};
}

bool ReportState::holdsProposals() const
{
    return std::any_of(m_decisions.begin(), m_decisions.end(),
                       [](const auto &entry) { return entry.second.proposed.has_value(); });
}

QString ReportState::agency() const
{
    return m_settings.agency.value_or(m_extraction->agency);
}

std::optional<int> ReportState::year() const
{
    return m_settings.year ? m_settings.year : m_extraction->year;
}

void ReportState::setDismissal(const QString &finding, std::optional<Dismissal> dismissal)
{
    if (dismissal)
        m_dismissals[finding] = *std::move(dismissal);
    else
        m_dismissals.erase(finding);
}

const Dismissal *ReportState::dismissalOf(const Finding &finding) const
{
    const auto found = m_dismissals.find(finding.id);
    return found != m_dismissals.end() && found->second.values == finding.values ? &found->second : nullptr;
}

void ReportState::setOpinion(int number, std::optional<Opinion> opinion)
{
    if (opinion)
        m_opinions[number] = *std::move(opinion);
    else
        m_opinions.erase(number);
}

bool ReportState::exists(CellId cell) const
{
    const TableReading &table = m_extraction->table(cell.table);
    const FormCell &formCell = m_extraction->formCell(cell);
    const auto row = static_cast<size_t>(formCell.row);
    return row >= table.rowPresent.size() || table.rowPresent[row]
           || !table.form->table(cell.table).rows[row].isOptional;
}

int ReportState::count(TableId table, CellState state) const
{
    int result = 0;
    for (int i = 0; i < static_cast<int>(m_extraction->tableForm(table).cells.size()); ++i) {
        const CellId cell{table, i};
        if (this->state(cell) == state && exists(cell))
            ++result;
    }
    return result;
}

} // namespace gouji
