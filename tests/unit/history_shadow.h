// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/fill_edit.h"
#include "model/history/journal_json.h"
#include "model/history/workspace.h"
#include "tests/unit/decision_fixture.h"

namespace gouji::test {

/// What the workspace should show, kept by the simplest means: texts of cells, and maps of what was decided.
struct Shadow
{
    std::map<std::pair<ReportId, CellId>, QString> texts;
    std::map<std::pair<ReportId, CellId>, QString> proposed;
    std::map<std::pair<ReportId, CellId>, QString> adopted;
    std::map<std::pair<ReportId, CellId>, QString> confirmed; // the text confirmed
    std::map<std::pair<ReportId, QString>, QString> dismissals;
    std::map<std::pair<ReportId, int>, QString> opinions; // proposal and state
    std::map<ReportId, QString> settings;
    friend bool operator==(const Shadow &, const Shadow &) = default;
};

inline QString settingsText(const ReportState &state)
{
    const ReportSettings &settings = state.settings();
    return QStringList{settings.blankIsZero.value_or(QStringLiteral("-")),
                       settings.bodyKind,
                       settings.agency.value_or(QStringLiteral("-")),
                       QString::number(settings.year.value_or(-1)),
                       settings.body,
                       settings.predecessors.join(u'+')}
        .join(u'/');
}

inline QString opinionWords(const Opinion &opinion)
{
    return opinion.address + u'/' + opinion.problem + u'/' + opinionStateKey(opinion.state);
}

/// The same, taken from the workspace.
inline Shadow shownBy(const Workspace &workspace)
{
    Shadow shown;
    for (const ReportId id : workspace.reports()) {
        const ReportState &state = workspace.state(id);
        for (const CellId cell : cellsOfReport(state)) {
            shown.texts[{id, cell}] = state.shownText(cell);
            const CellDecision &decision = state.decision(cell);
            if (decision.proposed)
                shown.proposed[{id, cell}] = decision.proposed->toString();
            if (decision.adopted)
                shown.adopted[{id, cell}] = decision.adopted->value.toString();
            if (decision.confirmed)
                shown.confirmed[{id, cell}] = decision.confirmed->value ? decision.confirmed->value->toString() : "";
        }
        for (const auto &[finding, dismissal] : state.dismissals())
            shown.dismissals[{id, finding}] = dismissal.reason;
        for (const auto &[number, opinion] : state.opinions())
            shown.opinions[{id, number}] = opinionWords(opinion);
        if (const QString text = settingsText(state); text != QLatin1String("-//-/-1//"))
            shown.settings[id] = text;
    }
    return shown;
}

inline QByteArray dump(const Workspace &workspace)
{
    QByteArray bytes;
    for (const ReportId id : workspace.reports()) {
        bytes += decisionsToJson(workspace.state(id)) + '\n';
        for (const Finding &finding : workspace.checks(id).findings())
            bytes += finding.id.toUtf8() + ' ' + finding.values.toUtf8() + '\n';
    }
    return bytes;
}

} // namespace gouji::test
