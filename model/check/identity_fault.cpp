// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/identity_fault.h"

#include <algorithm>

namespace gouji {

namespace {

std::vector<int> operandsOf(const Identity &identity)
{
    std::vector<int> cells = identity.left;
    cells.insert(cells.end(), identity.right.begin(), identity.right.end());
    return cells;
}

/// Whether reading found a figure for which there is no cell among the places of a row's cells.
bool holdsUnusedFigure(const Extraction &extraction, TableId table, const std::vector<int> &cells)
{
    Span row;
    for (const int index : cells) {
        for (const Span &span : extraction.reading({table, index}).spans)
            row = row.isEmpty() ? span : Span{std::min(row.begin, span.begin), std::max(row.end, span.end)};
    }
    return std::any_of(extraction.findings.begin(), extraction.findings.end(), [&row](const Finding &finding) {
        return finding.rule == QLatin1String("layout.unused_figure")
               && std::any_of(finding.spans.begin(), finding.spans.end(),
                              [&row](const Span &span) { return row.overlaps(span); });
    });
}

} // namespace

bool sourceReadsOtherwise(const ReportState &state, CellId cell)
{
    const CellReading &reading = state.extraction().reading(cell);
    const std::optional<Decimal> value = state.reported(cell);
    if (!value || reading.spans.empty() || !state.extraction().source)
        return false;
    if (state.isCorrected(cell) && !state.decision(cell).correction->spans.empty())
        return false; // a person showed the place
    const QString &source = state.extraction().source->text;
    QString text;
    for (const Span &span : reading.spans) {
        if (span.begin < 0 || span.end > source.size() || span.isEmpty())
            return false;
        text += QStringView(source).mid(span.begin, span.length());
    }
    const FigureText figure = readFigureText(text);
    if (figure.kind != FigureText::Kind::Value)
        return false;
    const auto converted = valueInUnit(figure.value, figure.unit, state.extraction().formCell(cell).unit);
    return converted && *converted != *value;
}

Fault identityFault(const ReportState &state, TableId table, const Identity &identity)
{
    const Extraction &extraction = state.extraction();
    const std::vector<int> operands = operandsOf(identity);
    bool plain = true;
    for (const int index : operands) {
        const CellId cell{table, index};
        const CellState reading = extraction.reading(cell).state;
        if (state.isCorrected(cell)) {
            plain = false;
            continue;
        }
        if (reading == CellState::Inferred || reading == CellState::Ambiguous || sourceReadsOtherwise(state, cell))
            return Fault::Extraction;
        plain = plain && reading == CellState::Read;
    }
    if (identity.forRow && holdsUnusedFigure(extraction, table, operands))
        return Fault::Extraction;
    return plain ? Fault::Report : Fault::Unknown;
}

} // namespace gouji
