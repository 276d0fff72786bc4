// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"

namespace gouji {

namespace {

Command commandOf(const char *kind, const QString &reason)
{
    Command command;
    command.kind = QString::fromLatin1(kind);
    command.reason = reason;
    return command;
}

template<typename Kind>
void add(Command &command, Kind change)
{
    if (change.before != change.after)
        command.changes.emplace_back(std::move(change));
}

void addCell(Command &command, ReportId report, const ReportState &state, CellId cell, CellDecision after)
{
    add(command, CellChange{report, state.extraction().formCell(cell).address, state.decision(cell), std::move(after)});
}

std::optional<EditError> problemOf(const ReportState &state, CellId cell, const std::optional<Decimal> &figure)
{
    if (!hasCell(state, cell))
        return EditError{EditError::Kind::NoSuchCell, {}, {}};
    const FormCell &place = state.extraction().formCell(cell);
    if (!figure)
        return std::nullopt;
    if (const KindProblem problem = checkKind(*figure, place.kind); problem != KindProblem::None)
        return EditError{errorFor(problem), place.address, figure->toString()};
    return std::nullopt;
}

Command settingsCommand(ReportId report, const ReportState &state, const char *kind, ReportSettings after,
                        const QString &reason)
{
    Command command = commandOf(kind, reason);
    add(command, SettingsChange{report, state.settings(), std::move(after)});
    return command;
}

Command confirmationCommand(ReportId report, const ReportState &state, const std::vector<CellId> &cells, bool confirmed)
{
    Command command = commandOf(confirmed ? "confirm" : "unconfirm", {});
    for (const CellId cell : cells) {
        if (!hasCell(state, cell))
            continue;
        CellDecision decision = state.decision(cell);
        decision.confirmed.reset();
        if (confirmed)
            decision.confirmed = Confirmation{state.state(cell), state.reported(cell)};
        addCell(command, report, state, cell, std::move(decision));
    }
    return command;
}

} // namespace

tl::expected<Command, EditError> proposeFigure(ReportId report, const ReportState &state, CellId cell,
                                               const std::optional<Decimal> &figure, const QString &reason)
{
    if (const auto problem = problemOf(state, cell, figure))
        return tl::unexpected(*problem);
    Command command = commandOf(figure ? "propose" : "withdraw-proposal", reason);
    CellDecision decision = state.decision(cell);
    decision.proposed = figure;
    addCell(command, report, state, cell, std::move(decision));
    return command;
}

tl::expected<Command, EditError> adoptFigure(ReportId report, const ReportState &state, CellId cell,
                                             const std::optional<Decimal> &figure, const QString &reason)
{
    if (const auto problem = problemOf(state, cell, figure))
        return tl::unexpected(*problem);
    Command command = commandOf(figure ? "adopt" : "drop-adoption", reason);
    CellDecision decision = state.decision(cell);
    decision.adopted.reset();
    if (figure)
        decision.adopted = Adoption{*figure, reason};
    addCell(command, report, state, cell, std::move(decision));
    return command;
}

Command confirmCells(ReportId report, const ReportState &state, const std::vector<CellId> &cells)
{
    return confirmationCommand(report, state, cells, true);
}

Command takeConfirmationsBack(ReportId report, const ReportState &state, const std::vector<CellId> &cells)
{
    return confirmationCommand(report, state, cells, false);
}

Command dismissFinding(ReportId report, const ReportState &state, const Finding &finding, const QString &reason)
{
    Command command = commandOf("dismiss", reason);
    const auto known = state.dismissals().find(finding.id);
    add(command, DismissalChange{report, finding.id,
                                 known == state.dismissals().end() ? std::nullopt : std::optional(known->second),
                                 Dismissal{finding.values, reason, finding.target}});
    return command;
}

Command restoreFinding(ReportId report, const ReportState &state, const QString &finding)
{
    Command command = commandOf("restore-finding", {});
    if (const auto known = state.dismissals().find(finding); known != state.dismissals().end())
        add(command, DismissalChange{report, finding, known->second, std::nullopt});
    return command;
}

Command decideBlankIsZero(ReportId report, const ReportState &state, bool zero, const QString &reason)
{
    ReportSettings settings = state.settings();
    settings.blankIsZero = zero ? std::optional(reason) : std::nullopt;
    return settingsCommand(report, state, zero ? "blank-is-zero" : "blank-is-blank", std::move(settings), reason);
}

Command putAgencyRight(ReportId report, const ReportState &state, const std::optional<QString> &agency,
                       const QString &reason)
{
    ReportSettings settings = state.settings();
    settings.agency = agency;
    Command command = settingsCommand(report, state, "set-agency", std::move(settings), reason);
    command.data.before = state.agency();
    command.data.after = agency.value_or(state.extraction().agency);
    return command;
}

Command putYearRight(ReportId report, const ReportState &state, std::optional<int> year, const QString &reason)
{
    const auto text = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    ReportSettings settings = state.settings();
    settings.year = year;
    Command command = settingsCommand(report, state, "set-year", std::move(settings), reason);
    command.data.before = text(state.year());
    command.data.after = text(year ? year : state.extraction().year);
    return command;
}

Command joinBody(ReportId report, const ReportState &state, const QString &body, const QString &reason)
{
    ReportSettings settings = state.settings();
    settings.body = body.trimmed();
    return settingsCommand(report, state, "set-body", std::move(settings), reason);
}

Command namePredecessors(ReportId report, const ReportState &state, const QStringList &bodies, const QString &reason)
{
    ReportSettings settings = state.settings();
    settings.predecessors.clear();
    for (const QString &body : bodies) {
        if (const QString name = body.trimmed(); !name.isEmpty() && !settings.predecessors.contains(name))
            settings.predecessors.append(name);
    }
    return settingsCommand(report, state, "set-predecessors", std::move(settings), reason);
}

Command decideBodyKind(ReportId report, const ReportState &state, const QString &kind, const QString &reason)
{
    ReportSettings settings = state.settings();
    settings.bodyKind = kind;
    return settingsCommand(report, state, "set-body-kind", std::move(settings), reason);
}

} // namespace gouji
