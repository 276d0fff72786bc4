// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/table_system.h"

namespace gouji {

/// Weighs explanations of one table by what is known of its cells: what slip a change would mean, what the reading,
/// the source around it, the prose and last year's report say.
class ExplanationWeight
{
public:
    ExplanationWeight(const TableSystem &table, const ExplanationEvidence &evidence);

    /// Fills improbability, evidence, remedy and justification of an explanation whose changes are known. \a ofOperation is
    /// the improbability of an operation on several cells; without it the changes are slips of their own.
    void weigh(Explanation &explanation, std::optional<int> ofOperation) const;

private:
    void weighOutside(Explanation &explanation, const FigureChange &change) const;
    void weighReading(Explanation &explanation, const FigureChange &change) const;
    void weighSlip(Explanation &explanation, const FigureChange &change) const;
    std::vector<Span> unclaimedPlaces(const FigureChange &change) const;

    const TableSystem &m_table;
    const ExplanationEvidence &m_evidence;
    std::vector<Span> m_claimed; // places of all cells of the report, in rising order
};

} // namespace gouji
