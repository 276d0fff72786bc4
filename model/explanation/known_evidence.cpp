// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/known_evidence.h"

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

} // namespace

ExplanationEvidence knownEvidence(const ReportState &state, const CheckSession &session, const ReportState *lastYear)
{
    ExplanationEvidence evidence;
    if (session.narrative()) {
        for (const ProseFigure &figure : session.narrative()->figures) {
            if (statesACell(figure))
                evidence.prose[figure.binding.meanings.front().front().cell].push_back(figure.value);
        }
    }
    if (!lastYear)
        return evidence;
    const TableForm &form = state.extraction().tableForm(TableId::Requests);
    for (size_t i = 0; i < form.cells.size(); ++i) {
        const QString &address = form.cells[i].address;
        if (!address.startsWith(QLatin1String("requests/carried_in/")))
            continue;
        const QString before = QStringLiteral("requests/carried_out/") + address.section(QLatin1Char('/'), 2);
        const auto cell = lastYear->extraction().find(before);
        const auto value = cell ? lastYear->reported(*cell) : std::nullopt;
        if (value)
            evidence.lastYear[{TableId::Requests, static_cast<int>(i)}].push_back(*value);
    }
    return evidence;
}

} // namespace gouji
