// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/known_evidence.h"

#include "model/check/carried_over.h"
#include "model/narrative/narrative.h"

namespace gouji {
namespace {

/// Whether the prose states the value of one cell of this report, and nothing else.
bool statesACell(const ProseFigure &figure)
{
    const ProseBinding &binding = figure.binding;
    return figure.scope == ProseScope::ThisYear && !figure.percent && !figure.vague
           && !figure.unit.contains(QChar(u'元')) && binding.certainty == ProseCertainty::Sure
           && binding.meanings.size() == 1 && binding.meanings.front().size() == 1
           && !binding.meanings.front().front().negative;
}

/// What the years beside a report imply for what is carried in and out.
void addYears(const ReportState &state, const Neighbours &years, ExplanationEvidence &evidence)
{
    const QString series = seriesKey(state);
    for (const QString &column : carriedColumns()) {
        const auto in = state.extraction().find(QStringLiteral("requests/carried_in/") + column);
        if (const CarriedOver carried = carriedOver(years, series, column);
            in && carried.told == CarriedOver::Told::Yes && !carried.isContradicted)
            evidence.lastYear[*in].push_back(*carried.expected);
        const auto out = state.extraction().find(QStringLiteral("requests/carried_out/") + column);
        for (const SharedFigures &report : years.nextYear) {
            const auto cell = report->find(QStringLiteral("requests/carried_in/") + column);
            const auto figure = cell ? report->figure(*cell) : std::nullopt;
            if (out && figure && !report->isContradicted(*cell))
                evidence.nextYear[*out].push_back(*figure);
        }
    }
}

} // namespace

ExplanationEvidence knownEvidence(const ReportState &state, const CheckSession &session)
{
    ExplanationEvidence evidence;
    if (session.narrative()) {
        for (const ProseFigure &figure : session.narrative()->figures) {
            if (statesACell(figure))
                evidence.prose[figure.binding.meanings.front().front().cell].push_back(figure.value);
        }
    }
    if (session.neighbours())
        addYears(state, *session.neighbours(), evidence);
    return evidence;
}

} // namespace gouji
