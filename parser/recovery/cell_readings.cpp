// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/cell_readings.h"

#include "parser/recovery/identity_choice.h"

#include <algorithm>

namespace gouji::recovery {

CellReading readingOf(const Item *item, const FormCell &cell, QStringView text, bool closed)
{
    CellReading reading;
    reading.state = CellState::Blank;
    if (!item) {
        if (!closed)
            reading.state = CellState::Missing;
        return reading;
    }
    if (item->kind != FieldKind::Empty) {
        reading.raw = text.mid(item->span.begin, item->span.length()).toString();
        reading.spans.push_back(item->span);
    }
    if (item->kind == FieldKind::Text) {
        reading.state = CellState::NotAFigure;
    } else if (item->kind == FieldKind::Mark) {
        reading.mark = item->figure.mark;
    } else if (item->kind == FieldKind::Figure) {
        reading.unit = item->figure.unit;
        reading.value = valueInUnit(item->figure.value, item->figure.unit, cell.unit);
        reading.state = reading.value ? CellState::Read : CellState::NotAFigure;
    }
    return reading;
}

void addCandidate(std::vector<Candidate> &candidates, const CellReading &reading)
{
    const auto known = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate &candidate) { return candidate.value == reading.value; });
    if (known == candidates.end()) {
        Candidate candidate;
        candidate.value = reading.value;
        if (reading.value)
            candidate.spans = reading.spans;
        candidates.push_back(std::move(candidate));
        return;
    }
    for (const Span &span : reading.spans) {
        if (reading.value && std::find(known->spans.begin(), known->spans.end(), span) == known->spans.end())
            known->spans.push_back(span);
    }
}

void sortCandidates(std::vector<Candidate> &candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        if (left.value.has_value() != right.value.has_value())
            return left.value.has_value();
        return left.value && left.spans < right.spans;
    });
}

bool saysTheSame(const CellReading &left, const CellReading &right)
{
    return meansTheSame(left, right) && (left.state == CellState::Ambiguous) == (right.state == CellState::Ambiguous);
}

} // namespace gouji::recovery
