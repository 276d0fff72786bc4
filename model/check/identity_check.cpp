// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/identity_check.h"

#include "model/check/identity_fault.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gouji {

namespace {

const Identity &identityOf(const ReportState &state, const IdentityResult &result)
{
    return state.extraction().tableForm(result.table).identities[static_cast<size_t>(result.identity)];
}

std::vector<int> operandsOf(const Identity &identity)
{
    std::vector<int> cells = identity.left;
    cells.insert(cells.end(), identity.right.begin(), identity.right.end());
    return cells;
}

/// Whether the identity chose the place of a figure that nobody has looked at since.
bool placedOperand(const ReportState &state, CellId cell, const QString &identity)
{
    const CellReading &reading = state.extraction().reading(cell);
    return reading.state == CellState::Inferred && !state.isCorrected(cell)
           && std::find(reading.by.begin(), reading.by.end(), identity) != reading.by.end();
}

/// One side of an identity while it is added up.
struct Sum
{
    Decimal value;
    std::optional<Decimal> target; ///< value of the target, if it stands on this side
    bool complete = true;
    bool spent = false;
};

Sum addUp(const ReportState &state, TableId table, const Identity &identity, const std::vector<int> &side)
{
    Sum sum;
    for (const int index : side) {
        const CellId cell{table, index};
        const std::optional<Decimal> value = operandOf(state, cell);
        if (!value) {
            sum.complete = false;
            return sum;
        }
        sum.value += *value;
        sum.spent = sum.spent || placedOperand(state, cell, identity.id);
        if (index == identity.target)
            sum.target = value;
    }
    return sum;
}

} // namespace

std::optional<Decimal> operandOf(const ReportState &state, CellId cell)
{
    switch (state.state(cell)) {
    case CellState::Read:
    case CellState::Inferred:
    case CellState::Blank: // a figure only where blank means 0
        return state.figureForChecks(cell);
    case CellState::Ambiguous:
    case CellState::NotAFigure:
    case CellState::Missing:
        break;
    }
    return std::nullopt;
}

IdentityResult checkIdentity(const ReportState &state, TableId table, int index)
{
    const Identity &identity = state.extraction().tableForm(table).identities[static_cast<size_t>(index)];
    IdentityResult result{table, index, IdentityOutcome::Undecided, {}, {}};
    const Sum left = addUp(state, table, identity, identity.left);
    if (!left.complete)
        return result;
    const Sum right = addUp(state, table, identity, identity.right);
    if (!right.complete)
        return result;

    const Sum &own = left.target ? left : right;
    const Sum &other = left.target ? right : left;
    result.actual = own.target;
    result.expected = other.value - (own.value - *own.target);
    if (left.value != right.value)
        result.outcome = IdentityOutcome::Fail;
    else
        result.outcome = left.spent || right.spent ? IdentityOutcome::Spent : IdentityOutcome::Pass;
    return result;
}

std::vector<Span> placesOf(const CellReading &reading)
{
    if (reading.state != CellState::Ambiguous || !reading.spans.empty())
        return reading.spans;
    std::vector<Span> places;
    for (const Candidate &candidate : reading.candidates)
        places.insert(places.end(), candidate.spans.begin(), candidate.spans.end());
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<Span> placesOf(const ReportState &state, CellId cell)
{
    const std::vector<Span> &places = state.places(cell);
    return places.empty() && !state.isCorrected(cell) ? placesOf(state.extraction().reading(cell)) : places;
}

QString valuesFingerprint(const ReportState &state, TableId table, const std::vector<int> &cells)
{
    static constexpr qsizetype digits = 16;
    QString text;
    for (const int index : cells) {
        const CellId cell{table, index};
        const auto value = operandOf(state, cell);
        text +=
            state.extraction().formCell(cell).address + u'=' + (value ? value->toString() : QStringLiteral("-")) + u';';
    }
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(digits));
}

Finding identityFinding(const ReportState &state, const IdentityResult &result)
{
    const Extraction &extraction = state.extraction();
    const Identity &identity = identityOf(state, result);
    const std::vector<int> operands = operandsOf(identity);
    Finding finding;
    finding.id = identity.id;
    finding.rule = identity.rule;
    finding.severity = Severity::Error;
    finding.outcome = result.outcome == IdentityOutcome::Pass ? Outcome::Pass : Outcome::Fail;
    finding.target = extraction.formCell({result.table, identity.target}).address;
    finding.expected = result.expected;
    finding.actual = result.actual;
    finding.values = valuesFingerprint(state, result.table, operands);
    finding.cells.reserve(static_cast<qsizetype>(operands.size()));
    for (const int index : operands) {
        const CellId cell{result.table, index};
        finding.cells.append(extraction.formCell(cell).address);
        finding.arguments.emplace_back(operandOf(state, cell).value_or(Decimal()));
        const std::vector<Span> places = placesOf(state, cell);
        finding.spans.insert(finding.spans.end(), places.begin(), places.end());
    }
    if (finding.outcome == Outcome::Fail)
        finding.fault = identityFault(state, result.table, identity);
    return finding;
}

} // namespace gouji
