// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/reader_under_test.h"

#include "model/form/form_library.h"
#include "parser/reader/report_text_reader.h"

namespace gouji::accuracy {

std::unique_ptr<ReportReader> makeReaderUnderTest()
{
    const auto library = FormLibrary::builtIn();
    if (!library)
        qFatal("%s", qPrintable(library.error().message()));
    return std::make_unique<TextReportReader>(*library);
}

} // namespace gouji::accuracy
