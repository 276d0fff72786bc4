// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/typed_figure.h"

namespace gouji {

EditError::Kind errorFor(KindProblem problem)
{
    switch (problem) {
    case KindProblem::Negative:
        return EditError::Kind::Negative;
    case KindProblem::NotWhole:
        return EditError::Kind::NotWhole;
    case KindProblem::TooPrecise:
        return EditError::Kind::TooPrecise;
    case KindProblem::None:
        break;
    }
    return EditError::Kind::NotAFigure;
}

bool hasCell(const ReportState &state, CellId cell)
{
    return cell.index >= 0 && static_cast<size_t>(cell.index) < state.extraction().tableForm(cell.table).cells.size()
           && state.exists(cell);
}

tl::expected<Correction, EditError> readTyped(const FormCell &cell, const QString &typed)
{
    const auto refused = [&](EditError::Kind kind) { return tl::unexpected(EditError{kind, cell.address, typed}); };
    const FigureText figure = readFigureText(typed);
    Correction correction;
    correction.typed = typed;
    correction.unit = figure.unit;
    switch (figure.kind) {
    case FigureText::Kind::NotAFigure:
        return refused(EditError::Kind::NotAFigure);
    case FigureText::Kind::Blank:
        correction.state = CellState::Blank;
        correction.mark = figure.mark;
        return correction;
    case FigureText::Kind::Value:
        break;
    }
    correction.value = valueInUnit(figure.value, figure.unit, cell.unit);
    if (!unitSuits(figure.unit, cell.kind) || !correction.value)
        return refused(EditError::Kind::UnitMismatch);
    if (const KindProblem problem = checkKind(*correction.value, cell.kind); problem != KindProblem::None)
        return refused(errorFor(problem));
    return correction;
}

tl::expected<CellDecision, EditError> interpretTyped(const ReportState &state, CellId cell, const QString &typed)
{
    if (!hasCell(state, cell))
        return tl::unexpected(EditError{EditError::Kind::NoSuchCell, {}, typed});
    CellDecision decision = state.decision(cell);
    // A doubtful or missing cell has no reading to go back to: what is typed settles it, a blank too.
    const CellReading &reading = state.extraction().reading(cell);
    const bool isSettled = reading.state != CellState::Ambiguous && reading.state != CellState::Missing;
    if (isSettled && typed.trimmed() == reading.raw.trimmed()) {
        decision.correction.reset();
        return decision;
    }
    auto correction = readTyped(state.extraction().formCell(cell), typed);
    if (!correction)
        return tl::unexpected(correction.error());
    decision.correction = *std::move(correction);
    return decision;
}

} // namespace gouji
