// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/opinion/acceptance.h"

#include <algorithm>
#include <set>

namespace gouji {

namespace {

QString sourceText(const ReportState &state, const std::vector<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += state.extraction().source->text.mid(span.begin, span.length());
    return text;
}

void addOpinion(Command &command, ReportId report, const ReportState &state, int number,
                const std::optional<Opinion> &after)
{
    const auto known = state.opinions().find(number);
    OpinionChange change{report, number, {}, after};
    if (known != state.opinions().end())
        change.before = known->second;
    if (change.before != change.after)
        command.changes.emplace_back(std::move(change));
}

Opinion opinionFrom(const ReportState &state, const OpinionToWrite &content)
{
    Opinion opinion;
    opinion.body = content.body.isEmpty() ? state.agency() : content.body;
    opinion.finding = content.finding;
    opinion.spans = content.spans;
    opinion.quote = content.quote;
    opinion.problem = content.problem;
    opinion.proposal = content.proposal;
    return opinion;
}

/// The figure that a second report has for an address; nothing too where it has no such cell.
std::optional<Decimal> figureAt(const ReportState &state, const QString &address)
{
    const auto cell = state.extraction().find(address);
    return cell ? state.reported(*cell) : std::nullopt;
}

} // namespace

EditResult acceptAsReading(ReportId report, const ReportState &state, const std::vector<ReadingToAccept> &figures,
                           const QString &reason)
{
    EditBuilder builder(report, state, "accept-reading");
    builder.edit().command.reason = reason;
    for (const ReadingToAccept &figure : figures) {
        const auto refuse = [&](EditError::Kind kind, const QString &text) {
            builder.fail({kind, figure.address, text});
        };
        const auto cell = state.extraction().find(figure.address);
        if (!cell || !hasCell(state, *cell)) {
            refuse(EditError::Kind::NoSuchCell, {});
            break;
        }
        if (figure.spans.empty()) {
            refuse(EditError::Kind::NoPlace, {});
            break;
        }
        const QString text = sourceText(state, figure.spans);
        auto read = readTyped(state.extraction().formCell(*cell), text);
        if (!read || read->value != figure.value) {
            refuse(EditError::Kind::PlaceSaysOther, text);
            break;
        }
        CellContent content;
        content.from = *cell;
        content.shown = *std::move(read);
        content.shown.spans = figure.spans;
        content.shown.moved = true;
        builder.put(*cell, content);
    }
    return builder.finish();
}

tl::expected<Command, EditError> acceptAsOpinion(ReportId report, const ReportState &state, int number,
                                                 const std::vector<FigureToPropose> &figures,
                                                 const OpinionToWrite &content)
{
    Command command;
    command.kind = QStringLiteral("write-opinion");
    command.reason = content.reason;
    std::set<QString> seen;
    for (const FigureToPropose &figure : figures) {
        const auto cell = state.extraction().find(figure.address);
        if (!cell || !hasCell(state, *cell))
            return tl::unexpected(EditError{EditError::Kind::NoSuchCell, figure.address, {}});
        if (!seen.insert(figure.address).second)
            return tl::unexpected(EditError{EditError::Kind::WrongSelection, figure.address, {}});
        const KindProblem problem = checkKind(figure.value, state.extraction().formCell(*cell).kind);
        if (problem != KindProblem::None)
            return tl::unexpected(EditError{errorFor(problem), figure.address, figure.value.toString()});
        Opinion opinion = opinionFrom(state, content);
        opinion.address = figure.address;
        opinion.reported = state.reported(*cell);
        opinion.proposed = figure.value;
        if (opinion.spans.empty())
            opinion.spans = state.places(*cell);
        if (opinion.quote.isEmpty())
            opinion.quote = state.shownText(*cell);
        CellDecision decision = state.decision(*cell);
        decision.proposed = figure.value;
        addOpinion(command, report, state, number++, opinion);
        command.changes.emplace_back(CellChange{report, figure.address, state.decision(*cell), std::move(decision)});
    }
    if (figures.empty())
        addOpinion(command, report, state, number, opinionFrom(state, content));
    return command;
}

Command editOpinion(ReportId report, const ReportState &state, int number, const Opinion &opinion)
{
    Command command;
    command.kind = QStringLiteral("edit-opinion");
    const auto known = state.opinions().find(number);
    if (known == state.opinions().end())
        return command;
    addOpinion(command, report, state, number, opinion);
    const auto cell = state.extraction().find(opinion.address);
    if (cell && opinion.address == known->second.address && opinion.proposed != known->second.proposed) {
        CellDecision decision = state.decision(*cell);
        decision.proposed = opinion.proposed;
        command.changes.emplace_back(CellChange{report, opinion.address, state.decision(*cell), std::move(decision)});
    }
    return command;
}

Command settleOpinion(ReportId report, const ReportState &state, int number, OpinionState outcome,
                      const QString &answer)
{
    Command command;
    command.kind = QStringLiteral("settle-opinion");
    command.reason = answer;
    const auto known = state.opinions().find(number);
    if (known == state.opinions().end())
        return command;
    Opinion opinion = known->second;
    opinion.state = outcome;
    opinion.answer = answer;
    addOpinion(command, report, state, number, opinion);
    const auto cell = state.extraction().find(opinion.address);
    if (!cell || !opinion.proposed)
        return command;
    // The proposed figure goes with the last opinion that proposes it, and comes back with the first.
    const bool othersStand =
        std::any_of(state.opinions().begin(), state.opinions().end(), [number, &opinion](const auto &other) {
            return other.first != number && other.second.address == opinion.address && other.second.proposed
                   && other.second.state != OpinionState::Withdrawn;
        });
    CellDecision decision = state.decision(*cell);
    if (outcome != OpinionState::Withdrawn && known->second.state == OpinionState::Withdrawn && !decision.proposed)
        decision.proposed = opinion.proposed;
    else if (outcome == OpinionState::Withdrawn && !othersStand && decision.proposed == opinion.proposed)
        decision.proposed.reset();
    if (decision != state.decision(*cell))
        command.changes.emplace_back(CellChange{report, opinion.address, state.decision(*cell), std::move(decision)});
    return command;
}

Command settleBySecondReport(ReportId report, const ReportState &first, const ReportState &second)
{
    Command command;
    command.kind = QStringLiteral("settle-opinion");
    for (const auto &[number, opinion] : first.opinions()) {
        Opinion settled = opinion;
        settled.state = settledState(opinion, figureAt(second, opinion.address));
        addOpinion(command, report, first, number, settled);
    }
    return command;
}

QStringList changedUnasked(const ReportState &first, const ReportState &second)
{
    std::set<QString> asked;
    for (const auto &[number, opinion] : first.opinions()) {
        if (opinion.state != OpinionState::Withdrawn)
            asked.insert(opinion.address);
    }
    QStringList result;
    for (const TableId table : allTables) {
        const TableForm &form = first.extraction().tableForm(table);
        for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
            const QString &address = form.cells[static_cast<size_t>(i)].address;
            if (first.exists({table, i}) && !asked.contains(address)
                && first.reported({table, i}) != figureAt(second, address))
                result.append(address);
        }
    }
    return result;
}

} // namespace gouji
