// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a web page: cells lie in the text, in its order, and a report read from it holds together.

#include "model/form/form_library.h"
#include "parser/html/html_text.h"
#include "parser/reader/report_text_reader.h"
#include "tests/fuzz/extraction_checks.h"

using namespace gouji;
using namespace gouji::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const TextReportReader reader(forms);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const HtmlText page = readHtml(bytes);
    Span before;
    for (const MarkedCell &cell : page.cells) {
        checkSpans({cell.span}, page.text);
        require(before.begin <= cell.span.begin, "cells come in the order of the text");
        require(cell.rowSpan >= 1 && cell.columnSpan >= 1 && cell.column >= 0, "a cell takes room in its grid");
        before = cell.span;
    }
    const ReadResult reports = reader.read("<html>" + bytes, QStringLiteral("report.html"), {});
    if (!reports)
        return 0;
    for (const auto &extraction : *reports)
        checkExtraction(*extraction);
    return 0;
}
