// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes through the text reader. Beyond not crashing: what it says must be about the text it shows.

#include "model/form/form_library.h"
#include "parser/reader/report_text_reader.h"
#include "tests/fuzz/extraction_checks.h"

using namespace gouji;
using namespace gouji::fuzz;

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
