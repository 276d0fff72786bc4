// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/explanation_weight.h"

#include "model/check/identity_fault.h"
#include "model/explanation/slip_likelihood.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int anyCell = 8 * bit - bit / 2; // one of some 190 cells
constexpr int anotherSlip = 3 * bit;       // a second slip in one report
constexpr int statedElsewhere = -8 * bit;
constexpr int contradictsStated = 6 * bit;
constexpr int amongCandidates = -8 * bit;
constexpr int doubtfulPlace = -4 * bit;
constexpr int filled = 3 * bit;
constexpr int standsInRow = -6 * bit;

bool states(const std::map<CellId, std::vector<Decimal>> &values, CellId cell, const Decimal &value)
{
    const auto found = values.find(cell);
    return found != values.end() && std::find(found->second.begin(), found->second.end(), value) != found->second.end();
}

/// Whether an identity defines the cell as a sum of others.
bool isTotal(const TableForm &form, int cell)
{
    const auto &identities = form.identitiesOfCell[static_cast<size_t>(cell)];
    return std::any_of(identities.begin(), identities.end(), [&](int index) {
        const Identity &identity = form.identities[static_cast<size_t>(index)];
        return identity.target == cell && (identity.right.size() == 1 || identity.left.size() == 1);
    });
}

/// A value that slips can be looked for in: that of a count, or of its last digit behind the point.
qint64 digitsOf(const Decimal &value)
{
    return value.toString().remove(u'.').toLongLong();
}

SlipPlace placeOf(const TableSystem &table, int cell)
{
    const TableForm &form = table.form();
    const FormCell &own = form.cells[static_cast<size_t>(cell)];
    SlipPlace place;
    place.isTotal = isTotal(form, cell);
    for (int other = 0; other < static_cast<int>(form.cells.size()); ++other) {
        const FormCell &formCell = form.cells[static_cast<size_t>(other)];
        const int distance = std::abs(formCell.row - own.row) + std::abs(formCell.column - own.column);
        if (distance == 1 && !table.isUnknown(other))
            place.neighbours.push_back(digitsOf(table.decimal(table.value(other))));
    }
    return place;
}

} // namespace

ExplanationWeight::ExplanationWeight(const TableSystem &table, const ExplanationEvidence &evidence)
    : m_table(table)
    , m_evidence(evidence)
{
    for (const TableReading &reading : table.state().extraction().tables) {
        for (const CellReading &cell : reading.cells)
            m_claimed.insert(m_claimed.end(), cell.spans.begin(), cell.spans.end());
    }
    std::sort(m_claimed.begin(), m_claimed.end());
}

void ExplanationWeight::weigh(Explanation &explanation, std::optional<int> ofOperation) const
{
    explanation.improbability = ofOperation.value_or(0);
    if (ofOperation)
        explanation.evidence.push_back({Evidence::SameFigures, {}, {}});
    int slips = 0;
    for (const FigureChange &change : explanation.changes) {
        weighOutside(explanation, change);
        weighReading(explanation, change);
        if (!ofOperation) {
            weighSlip(explanation, change);
            explanation.improbability += slips++ > 0 ? anotherSlip : 0;
        }
    }
    std::stable_sort(explanation.evidence.begin(), explanation.evidence.end(),
                     [](const EvidenceItem &left, const EvidenceItem &right) { return left.kind < right.kind; });
    explanation.remedy = explanation.justification.empty() ? Remedy::OpinionToBody : Remedy::CorrectReading;
}

void ExplanationWeight::weighOutside(Explanation &explanation, const FigureChange &change) const
{
    const std::pair<const std::map<CellId, std::vector<Decimal>> *, Evidence> sources[] = {
        {&m_evidence.prose, Evidence::Prose},
        {&m_evidence.lastYear, Evidence::LastYear},
        {&m_evidence.nextYear, Evidence::NextYear}};
    for (const auto &[values, kind] : sources) {
        if (states(*values, change.cell, change.after)) {
            explanation.improbability += statedElsewhere;
            explanation.evidence.push_back({kind, change.address, {}});
        } else if (change.before && states(*values, change.cell, *change.before)) {
            explanation.improbability += contradictsStated;
        }
    }
}

void ExplanationWeight::weighReading(Explanation &explanation, const FigureChange &change) const
{
    const ReportState &state = m_table.state();
    if (state.isCorrected(change.cell))
        return;
    const CellReading &reading = state.extraction().reading(change.cell);
    std::vector<Span> places;
    switch (reading.state) {
    case CellState::Ambiguous:
        for (const Candidate &candidate : reading.candidates) {
            if (candidate.value.value_or(Decimal(0)) == change.after)
                places.insert(places.end(), candidate.spans.begin(), candidate.spans.end());
        }
        explanation.improbability += places.empty() ? doubtfulPlace : amongCandidates;
        explanation.evidence.push_back({Evidence::DoubtfulReading, change.address, places});
        break;
    case CellState::Inferred:
        places = reading.spans;
        explanation.improbability += doubtfulPlace;
        explanation.evidence.push_back({Evidence::DoubtfulReading, change.address, places});
        break;
    case CellState::Read:
    case CellState::Blank:
    case CellState::NotAFigure:
    case CellState::Missing:
        if (change.before && sourceReadsOtherwise(state, change.cell)) {
            places = reading.spans;
            explanation.improbability += doubtfulPlace;
            explanation.evidence.push_back({Evidence::DoubtfulReading, change.address, places});
        }
        break;
    }
    if (const std::vector<Span> unclaimed = unclaimedPlaces(change); !unclaimed.empty()) {
        explanation.improbability += standsInRow;
        explanation.evidence.push_back({Evidence::ElsewhereInRow, change.address, unclaimed});
        places.insert(places.end(), unclaimed.begin(), unclaimed.end());
    }
    explanation.justification.insert(explanation.justification.end(), places.begin(), places.end());
}

void ExplanationWeight::weighSlip(Explanation &explanation, const FigureChange &change) const
{
    explanation.improbability += anyCell;
    if (!change.before) {
        explanation.improbability += filled;
        explanation.evidence.push_back({Evidence::BlankFilled, change.address, {}});
        return;
    }
    const Slip slip = slipOf(digitsOf(*change.before), digitsOf(change.after), placeOf(m_table, change.cell.index));
    explanation.improbability += slip.improbability;
    for (const Evidence kind : slip.kinds)
        explanation.evidence.push_back({kind, change.address, {}});
}

/// Places of the proposed figure among the figures of the cell's row that no cell claims.
std::vector<Span> ExplanationWeight::unclaimedPlaces(const FigureChange &change) const
{
    const Extraction &extraction = m_table.state().extraction();
    const TableForm &form = m_table.form();
    if (!extraction.source || change.after.isZero())
        return {};
    const int row = form.cells[static_cast<size_t>(change.cell.index)].row;
    Span region;
    for (size_t i = 0; i < form.cells.size(); ++i) {
        if (form.cells[i].row != row)
            continue;
        for (const Span &span : extraction.reading({change.cell.table, static_cast<int>(i)}).spans)
            region = region.isEmpty() ? span : Span{std::min(region.begin, span.begin), std::max(region.end, span.end)};
    }
    const QString &text = extraction.source->text;
    region.end = std::min(region.end, static_cast<int>(text.size()));
    const QString wanted = change.after.toString();
    std::vector<Span> places;
    for (int at = std::max(region.begin, 0); at < region.end;) {
        if (!text[at].isDigit()) {
            ++at;
            continue;
        }
        const int begin = at;
        QString digits;
        for (; at < region.end && text[at].isDigit(); ++at)
            digits += QChar(u'0' + text[at].digitValue());
        const Span place{begin, at};
        const bool claimed = std::any_of(m_claimed.begin(), m_claimed.end(),
                                         [&place](const Span &span) { return span.overlaps(place); });
        if (digits == wanted && !claimed)
            places.push_back(place);
    }
    return places;
}

} // namespace gouji
