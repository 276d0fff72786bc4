// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/cell_content.h"

namespace gouji {

namespace {

/// A figure of one cell in the unit of another: back to how it is written, then to what the other cell states.
std::optional<Decimal> valueFor(const Correction &shown, const FormCell &from, const FormCell &to)
{
    if (shown.unit.isEmpty() || from.unit == to.unit)
        return shown.value;
    const QString &valueUnit = from.unit.isEmpty() ? shown.unit : from.unit;
    return valueInUnit(*shown.value, valueUnit, to.unit.isEmpty() ? shown.unit : to.unit);
}

/// The state that a correction can have instead.
CellState settled(CellState state)
{
    if (state == CellState::Inferred)
        return CellState::Read;
    return state == CellState::Ambiguous ? CellState::Missing : state;
}

/// Two blanks say the same wherever they stand.
bool sameBlank(const Correction &left, const Correction &right)
{
    return left.state == CellState::Blank && right.state == CellState::Blank && left.mark == right.mark
           && left.typed == right.typed;
}

bool isWhatWasRead(const CellReading &reading, const Correction &correction)
{
    if (correction.state == CellState::Blank && reading.state == CellState::Blank)
        return correction.mark == reading.mark && correction.typed == reading.raw;
    return correction.state == settled(reading.state) && correction.value == reading.value
           && correction.typed == reading.raw && correction.spans == reading.spans;
}

} // namespace

CellContent contentOf(const ReportState &state, CellId cell)
{
    CellContent content;
    content.from = cell;
    if (const auto &correction = state.decision(cell).correction) {
        content.shown = *correction;
    } else {
        const CellReading &reading = state.extraction().reading(cell);
        content.shown.typed = reading.raw;
        content.shown.value = reading.value;
        content.shown.mark = reading.mark;
        content.shown.unit = reading.unit;
        content.shown.state = settled(reading.state);
        content.wasDoubtful = reading.state == CellState::Ambiguous;
    }
    content.shown.spans = state.places(cell);
    content.shown.moved = true;
    return content;
}

CellContent blankContent()
{
    CellContent content;
    content.shown.state = CellState::Blank;
    content.shown.moved = true;
    return content;
}

tl::expected<CellDecision, EditError> decisionFor(const ReportState &state, CellId cell, const CellContent &content)
{
    const FormCell &place = state.extraction().formCell(cell);
    CellDecision decision = state.decision(cell);
    Correction correction = content.shown;
    const auto refused = [&](EditError::Kind kind) {
        return tl::unexpected(EditError{kind, place.address, correction.typed});
    };
    if (!hasCell(state, cell))
        return refused(EditError::Kind::NoSuchCell);
    if (const Correction now = contentOf(state, cell).shown; now == correction || sameBlank(now, correction))
        return decision;
    if (correction.value) {
        correction.value = valueFor(correction, state.extraction().formCell(content.from), place);
        if (!unitSuits(correction.unit, place.kind) || !correction.value)
            return refused(EditError::Kind::UnitMismatch);
        if (const KindProblem problem = checkKind(*correction.value, place.kind); problem != KindProblem::None)
            return refused(errorFor(problem));
    }
    if (isWhatWasRead(state.extraction().reading(cell), correction))
        decision.correction.reset();
    else
        decision.correction = std::move(correction);
    return decision;
}

} // namespace gouji
