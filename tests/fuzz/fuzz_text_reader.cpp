// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes through the text reader. Beyond not crashing: what it says must be about the text it shows.

#include "model/form/form_library.h"
#include "parser/reader/report_text_reader.h"

#include <cstdio>
#include <cstdlib>

using namespace gouji;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void checkSpans(const std::vector<Span> &spans, const QString &text)
{
    for (const Span &span : spans)
        require(0 <= span.begin && span.begin <= span.end && span.end <= text.size(), "spans lie within the text");
}

void checkCell(const CellReading &cell, const QString &text)
{
    const bool hasValue = cell.state == CellState::Read || cell.state == CellState::Inferred;
    require(hasValue == cell.value.has_value(), "read and inferred cells, and no others, have a value");
    require(!hasValue || !cell.spans.empty(), "a value has a place");
    require((cell.state == CellState::Ambiguous) == !cell.candidates.empty(), "candidates belong to ambiguous cells");
    require((cell.state == CellState::Inferred) == !cell.by.empty(), "an inferred cell names what chose it");
    checkSpans(cell.spans, text);
    for (const Candidate &candidate : cell.candidates)
        checkSpans(candidate.spans, text);
}

void checkExtraction(const Extraction &extraction)
{
    const QString &text = extraction.source->text;
    require(extraction.form != nullptr, "a report has an edition");
    require(extraction.copies >= 1 && extraction.part >= 1, "copies and parts count from one");
    checkSpans({extraction.span, extraction.titleSpan}, text);
    checkSpans(extraction.source->damage, text);
    for (const TableId id : allTables) {
        const TableReading &table = extraction.table(id);
        require(table.form != nullptr, "a table has an edition");
        require(table.cells.size() == table.form->table(id).cells.size(), "a table has every cell of its edition");
        require(table.rowPresent.size() == table.form->table(id).rows.size(), "a table knows of each row");
        checkSpans({table.span}, text);
        for (const CellReading &cell : table.cells)
            checkCell(cell, text);
    }
    for (const SectionReading &section : extraction.sections)
        checkSpans({section.span}, text);
    for (const Finding &finding : extraction.findings) {
        require(!finding.id.isEmpty() && !finding.rule.isEmpty(), "a finding has an id and a rule");
        checkSpans(finding.spans, text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const TextReportReader reader(forms);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadResult reports = reader.read(bytes, QStringLiteral("report.txt"), {});
    if (!reports)
        return 0;
    require(!reports->empty(), "an input that can be read holds a report");
    for (const auto &extraction : *reports)
        checkExtraction(*extraction);
    return 0;
}
