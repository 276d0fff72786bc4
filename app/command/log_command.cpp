// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/log_command.h"

#include "app/command/log_entry.h"
#include "app/input/path_text.h"
#include "model/storage/store_sentences.h"
#include "model/storage/stored_journal.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>

namespace gouji {

CommandText logCommandText()
{
    return {"log",
            "WORKSPACE",
            QT_TRANSLATE_NOOP("Commands", "Shows who changed what, when and why, record by record."),
            {
                {"format", "text|json", QT_TRANSLATE_NOOP("Commands", "How the results are written (text).")},
                {"report", "N", QT_TRANSLATE_NOOP("Commands", "Only what concerns the report of this number.")},
                {"cell", "ADDRESS", QT_TRANSLATE_NOOP("Commands", "Only what concerns this cell (table/row/column).")},
                {"without-remarks", "", QT_TRANSLATE_NOOP("Commands", "Leave the reasons out.")},
                {"lang", "zh_CN|en",
                 QT_TRANSLATE_NOOP("Commands", "Language of the sentences (en; for text that of the locale).")},
            }};
}

int runLogCommand(const QStringList &arguments, const Services &services, const Wording &wording, CommandOutput &output)
{
    CommandParser parser(logCommandText(), wording, output);
    if (const auto code = parser.parse(arguments))
        return *code;
    if (parser.paths().size() != 1)
        return parser.wrong(wording.text(QT_TRANSLATE_NOOP("Commands", "It takes one workspace.")));
    std::optional<int> problem;
    RecordScope scope;
    scope.report = parser.number("report", 0, std::numeric_limits<int>::max(), problem);
    scope.cell = parser.value("cell");
    if (problem)
        return *problem;
    const bool asJson = parser.value("format") == QLatin1String("json");
    const Wording words(parser.value("lang", asJson ? QStringLiteral("en") : wording.language()));
    const StoreSentences sentences(words.phrases());

    // The chain is read beside the workspace, since only the store knows the hashes.
    const QString path = QFile::decodeName(QByteArray::fromStdString(pathBytes(parser.paths().front())));
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    std::vector<StoredRecord> stored;
    {
        auto store = WorkspaceStore::open(path, options);
        if (!store) {
            output.message(sentences.message(store.error()));
            return ExitUnusable;
        }
        stored = (*store)->takeRecords();
    }
    Workspace workspace;
    const auto file = WorkspaceFile::open(path, workspace, {services.reader, {}, services.forms}, options);
    if (!file) {
        output.message(sentences.message(file.error()));
        return ExitUnusable;
    }
    int code = ExitPassed;
    for (const OpenNotice &notice : (*file)->notices()) {
        output.message(sentences.message(notice));
        code = ExitFailed;
    }
    if (const auto loaded = (*file)->loadAll(); !loaded) {
        output.message(sentences.message(loaded.error()));
        code = ExitFailed;
    }
    std::map<ReportId, std::shared_ptr<const Extraction>> extractions;
    for (const ReportId id : workspace.reports())
        extractions.emplace(id, workspace.state(id).sharedExtraction());
    std::map<ReportId, ReportSummary> reports;
    for (ReportSummary &summary : (*file)->summaries())
        reports.emplace(summary.report, std::move(summary));

    const LogContext context{workspace, reports, !parser.isSet("without-remarks")};
    const std::vector<JournalRecord> &records = workspace.journal().records();
    const std::vector<RecordEffects> effects =
        recordEffects(workspace.journal(), extractions, workspace.sharedReviewSettings());
    if (scope.report > 0 && !reports.contains(scope.report)) {
        output.message(words.text(QT_TRANSLATE_NOOP("Commands", "%1: there is no report %2 in it."))
                           .arg(parser.paths().front())
                           .arg(scope.report));
        return ExitUnusable;
    }
    const bool isKnown = scope.cell.isEmpty()
                         || std::any_of(extractions.begin(), extractions.end(),
                                        [&](const auto &each) { return each.second->find(scope.cell).has_value(); })
                         || std::any_of(effects.begin(), effects.end(),
                                        [&](const RecordEffects &each) { return concerns(each, scope, workspace); });
    if (!isKnown) {
        output.message(words.text(QT_TRANSLATE_NOOP("Commands", "%1: no report in it has a cell %2."))
                           .arg(parser.paths().front(), scope.cell));
        return ExitUnusable;
    }
    if (const QByteArray head = asJson ? QByteArray() : logHead(scope, context, words); !head.isEmpty())
        output.result(head);
    for (size_t i = 0; i < records.size() && i < stored.size(); ++i) {
        if (!concerns(effects[i], scope, workspace))
            continue;
        const LogEntry entry{records[i], effects[i], stored[i].hash, stored[i].remarkLeftOut};
        output.result(asJson ? logJson(entry, context) : logText(entry, context, words));
    }
    return code;
}

} // namespace gouji
