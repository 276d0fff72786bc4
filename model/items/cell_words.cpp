// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/cell_words.h"

#include "model/history/command_words.h"

namespace gouji {
namespace {

QString candidateText(const Candidate &candidate, const QString &nothing)
{
    return candidate.value ? candidate.value->toString() : nothing;
}

} // namespace

QString CellWords::name(const Extraction &extraction, CellId cell)
{
    const TableForm &table = extraction.tableForm(cell.table);
    const FormCell &place = extraction.formCell(cell);
    const FormColumn &column = table.columns[static_cast<size_t>(place.column)];
    QStringList parts{table.rowLabel(cell.index)};
    if (!column.group.isEmpty())
        parts += column.group;
    parts += column.label;
    return parts.join(QStringLiteral(" · "));
}

QString CellWords::shortName(const Extraction &extraction, CellId cell)
{
    const TableForm &table = extraction.tableForm(cell.table);
    return table.rowLabel(cell.index) + QStringLiteral(" · ") + table.columnLabel(cell.index);
}

QString CellWords::stateName(CellState state)
{
    switch (state) {
    case CellState::Read:
        return tr("as read");
    case CellState::Inferred:
        return tr("inferred from the identities");
    case CellState::Ambiguous:
        return tr("doubtful");
    case CellState::Blank:
        return tr("blank");
    case CellState::NotAFigure:
        return tr("not a figure");
    case CellState::Missing:
        return tr("missing");
    }
    return {};
}

QString CellWords::blankMark(BlankMark mark)
{
    switch (mark) {
    case BlankMark::None:
        return {};
    case BlankMark::Dash:
        return tr("a dash stands there");
    case BlankMark::Slash:
        return tr("a slash stands there");
    case BlankMark::Word:
        return tr("a word for nothing stands there");
    }
    return {};
}

QString CellWords::failedChecks(int count)
{
    return count > 0 ? tr("fails %n check(s)", nullptr, count) : QString();
}

QString CellWords::state(const ReportState &report, CellId cell)
{
    QStringList parts{readingState(report, cell)};
    const CellDecision &decision = report.decision(cell);
    if (decision.proposed)
        parts += tr("proposed figure: %1").arg(decision.proposed->toString());
    if (decision.adopted)
        parts += tr("for adding up: %1").arg(decision.adopted->value.toString());
    if (report.isConfirmed(cell))
        parts += tr("confirmed");
    return parts.join(QStringLiteral(" · "));
}

QString CellWords::readingState(const ReportState &report, CellId cell)
{
    const CellReading &reading = report.extraction().reading(cell);
    const CellState state = report.state(cell);
    if (report.isCorrected(cell)) {
        const QString read = reading.raw.isEmpty() ? stateName(reading.state) : reading.raw;
        const QString corrected = tr("reading corrected, was: %1").arg(read);
        return state == CellState::Read ? corrected : stateName(state) + QStringLiteral(" · ") + corrected;
    }
    if (state == CellState::Ambiguous && !reading.candidates.empty()) {
        QStringList candidates;
        for (const Candidate &candidate : reading.candidates)
            candidates += candidateText(candidate, tr("nothing"));
        return tr("doubtful, could be: %1").arg(candidates.join(tr(", ", "between candidates")));
    }
    if (state == CellState::Read && !reading.unit.isEmpty() && reading.value) {
        const QString formUnit = report.extraction().formCell(cell).unit;
        if (!formUnit.isEmpty() && formUnit != reading.unit)
            return tr("as read, counts as %1 %2").arg(reading.value->toString(), formUnit);
    }
    if (state == CellState::Blank && reading.mark != BlankMark::None)
        return stateName(state) + QStringLiteral(" · ") + blankMark(reading.mark);
    return stateName(state);
}

QString CellWords::preview(const QString &text)
{
    return text.isEmpty() ? tr("would become blank") : tr("would become %1").arg(text);
}

QString CellWords::problem(const EditError &error, const FormCell &cell)
{
    switch (error.kind) {
    case EditError::Kind::NoSuchCell:
        return tr("This report has no such cell.");
    case EditError::Kind::NotAFigure:
        return tr("“%1” is no figure. Type digits, or leave the cell empty if nothing stands there.").arg(error.typed);
    case EditError::Kind::Negative:
        return tr("A number of items cannot be below 0.");
    case EditError::Kind::NotWhole:
        return tr("Items are counted whole: no digits behind the point.");
    case EditError::Kind::TooPrecise:
        return tr("At most six digits behind the point.");
    case EditError::Kind::WrongSelection:
        return tr("The cells chosen do not suit this.");
    case EditError::Kind::NothingThere:
        return tr("There is nothing to work on.");
    case EditError::Kind::PlaceSaysOther:
        return tr("The place in the source says “%1”. Where the source itself is wrong, write an opinion to the body.")
            .arg(error.typed);
    case EditError::Kind::NoPlace:
        return tr(
            "Nothing in the source says so. Mark the place that does and take it from there (Ctrl+M), or accept it as "
            "an opinion to the body.");
    case EditError::Kind::AnotherStanding:
        return tr("The cell has been changed in the meantime.");
    case EditError::Kind::UnitMismatch:
        return cell.unit.isEmpty() ? tr("This unit does not belong here.")
                                   : tr("This unit cannot be turned into %1.").arg(cell.unit);
    }
    return {};
}

QString CellWords::commandName(const Command &command, const Workspace &workspace)
{
    if (command.changes.empty())
        return {};
    const std::vector<const CellChange *> cells = cellChanges(command);
    const bool plain = command.kind == QLatin1String("correct") || command.kind == QLatin1String("clear")
                       || command.kind == QLatin1String("read-region");
    if (cells.empty() || !plain)
        return CommandWords().name(command, workspace);
    const CellChange &first = *cells.front();
    QString where = first.address;
    if (workspace.contains(first.report)) {
        const Extraction &extraction = workspace.state(first.report).extraction();
        if (const std::optional<CellId> cell = extraction.find(first.address))
            where = shortName(extraction, *cell);
    }
    if (command.changes.size() > 1) {
        return tr("change %n cell(s)", nullptr, static_cast<int>(command.changes.size()));
    }
    return !first.after.correction ? tr("take the correction back: %1").arg(where) : tr("correct %1").arg(where);
}

} // namespace gouji
