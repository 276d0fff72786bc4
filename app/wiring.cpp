// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring.h"

#include "model/storage/workspace_files.h"
#include "parser/clipboard/html_table_markup.h"
#include "parser/csv/csv_comparison_writer.h"
#include "parser/csv/csv_report_writer.h"
#include "parser/html/html_comparison_writer.h"
#include "parser/json/json_comparison.h"
#include "parser/json/json_report_writer.h"
#include "parser/reader/report_text_reader.h"

#include <QCoreApplication>

namespace gouji {

Services makeServices(const FormLibrary &forms)
{
    Services services;
    const auto reader = std::make_shared<const TextReportReader>(forms);
    services.reader = reader;
    services.forms = forms;
    services.regionReader = reader;
    services.tableMarkup = std::make_shared<const HtmlTableMarkup>();
    services.writers = {std::make_shared<const CsvReportWriter>(), std::make_shared<const JsonReportWriter>()};
    services.keeping = std::make_shared<const WorkspaceFiles>(
        WorkspaceFile::Reading{reader, QCoreApplication::applicationVersion(), forms});
    services.comparisonWriters = {std::make_shared<const HtmlComparisonWriter>(),
                                  std::make_shared<const CsvComparisonWriter>(),
                                  std::make_shared<const JsonComparisonWriter>()};
    return services;
}

} // namespace gouji
