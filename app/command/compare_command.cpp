// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/compare_command.h"

#include "app/command/compare_text.h"
#include "app/command/ordered_work.h"
#include "app/command/terminal_text.h"
#include "app/input/input_file.h"
#include "app/input/path_text.h"
#include "app/input/workspace_input.h"
#include "app/output/save_file.h"
#include "model/check/decided_checks.h"
#include "model/check/dismissed_findings.h"
#include "model/storage/store_sentences.h"
#include "model/years/prose_alignment.h"
#include "model/years/year_comparison.h"
#include "parser/json/json_report.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QThread>

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostJobs = 256;

} // namespace

CommandText compareCommandText()
{
    return {"compare",
            "PATH...",
            QT_TRANSLATE_NOOP("Commands", "Lays the years of one body side by side. Folders are walked; several bodies "
                                          "give one comparison each."),
            {
                {"format", "text|json|html|csv",
                 QT_TRANSLATE_NOOP("Commands", "How the comparison is written (text); html and csv hold one body.")},
                {"output", "FILE", QT_TRANSLATE_NOOP("Commands", "Write to this file instead of the terminal.")},
                {"force", "", QT_TRANSLATE_NOOP("Commands", "Overwrite the file if it is there already.")},
                {"jobs", "N", QT_TRANSLATE_NOOP("Commands", "Number of threads (one for each processor).")},
                {"lang", "zh_CN|en",
                 QT_TRANSLATE_NOOP("Commands", "Language of the sentences (en for JSON; else that of the locale).")},
            }};
}

CompareCommand::CompareCommand(const Services &services, const Wording &wording, CommandOutput &output)
    : m_services(services)
    , m_personal(wording)
    , m_output(output)
{
}

int CompareCommand::run(const QStringList &arguments)
{
    QStringList paths;
    if (const auto code = readOptions(arguments, paths))
        return *code;
    readAll(paths);
    return compareAll();
}

std::optional<int> CompareCommand::readOptions(const QStringList &arguments, QStringList &paths)
{
    CommandParser parser(compareCommandText(), m_personal, m_output);
    if (const auto code = parser.parse(arguments))
        return code;
    std::optional<int> problem;
    m_jobs = parser.number("jobs", std::clamp(QThread::idealThreadCount(), 1, mostJobs), mostJobs, problem);
    if (problem)
        return problem;
    paths = parser.paths();
    if (paths.isEmpty())
        return parser.wrong(m_personal.text(QT_TRANSLATE_NOOP("Commands", "Name at least one file or folder.")));
    m_format = parser.value("format", QStringLiteral("text"));
    m_file = parser.value("output");
    m_force = parser.isSet("force");
    const QString language = m_format == QLatin1String("json") ? QStringLiteral("en") : m_personal.language();
    m_wording = std::make_unique<const Wording>(parser.value("lang", language));
    return std::nullopt;
}

void CompareCommand::readAll(const QStringList &paths)
{
    int done = 0;
    OrderedWork<Read> work(m_jobs, [this, &done](Read read) {
        keep(std::move(read));
        m_output.progress(++done);
    });
    InputWalk walk(paths, m_services.reader->fileEndings());
    while (auto input = walk.next())
        work.add([this, input = std::move(*input)] {
            return WorkspaceInput::isOne(input) ? readWorkspace(input) : read(input);
        });
    work.finish();
}

CompareCommand::Read CompareCommand::read(const Input &input) const
{
    Read result;
    result.named = input.named;
    result.path = input.path;
    QByteArray sha256;
    const auto refuse = [&](const ReadError &error) {
        result.messages.append(input.file + QStringLiteral(": ") + m_personal.sentences().message(error));
        if (!input.named)
            return result;
        result.exitCode = ExitUnusable;
        if (m_format == QLatin1String("json"))
            result.results = jsonError(input.file, sha256, error, m_wording->sentences()) + '\n';
        return result;
    };
    if (input.kind != Input::Kind::File)
        return refuse(input.error);
    const auto bytes = readInputFile(input.path);
    if (!bytes)
        return refuse(bytes.error());
    const ReadResult reports = m_services.reader->read(*bytes, input.file, {});
    if (!reports) {
        sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
        return refuse(reports.error());
    }
    for (const auto &extraction : *reports) {
        result.reports.emplace_back(extraction);
        result.prose.push_back(maskedProse(*extraction));
    }
    return result;
}

CompareCommand::Read CompareCommand::readWorkspace(const Input &input) const
{
    Read result;
    result.named = input.named;
    result.path = input.path;
    const StoreSentences sentences(m_personal.phrases());
    const auto refuse = [&](const QString &file, const QByteArray &sha256, const StoreError &error) {
        // Said twice, since results and messages need not be in one language.
        result.messages.append(sentences.message(error));
        result.exitCode = ExitUnusable;
        const QString words = StoreSentences(m_wording->phrases()).message(error);
        if (m_format == QLatin1String("json"))
            result.results +=
                jsonError(file, sha256, {ReadError::Kind::Unreadable, words}, m_wording->sentences()) + '\n';
    };
    const auto workspace = WorkspaceInput::open(input, m_services.forms);
    if (!workspace) {
        refuse(input.file, {}, workspace.error());
        return result;
    }
    for (const OpenNotice &notice : (*workspace)->notices())
        result.messages.append(sentences.message(notice));
    if ((*workspace)->isIncomplete())
        result.exitCode = ExitUnusable;
    result.settings = (*workspace)->settings();
    for (size_t i = 0; i < (*workspace)->count(); ++i) {
        WorkspaceInput::Restored report = (*workspace)->restore(i, m_services.reader)();
        if (!report) {
            refuse((*workspace)->fileOf(i), (*workspace)->sha256Of(i), report.error());
            continue;
        }
        if (report->isReadAnew) {
            result.messages.append((*workspace)->fileOf(i) + QStringLiteral(": ")
                                   + m_personal.text(WorkspaceInput::readAnewText()));
            result.exitCode = ExitUnusable;
        }
        result.prose.push_back(maskedProse(report->state.extraction()));
        result.reports.push_back(std::move(report->state));
    }
    return result;
}

void CompareCommand::keep(Read read)
{
    for (const QString &message : read.messages)
        m_output.message(message);
    m_exitCode = std::max(m_exitCode, read.exitCode);
    if (!read.results.isEmpty() && m_file.isEmpty())
        m_output.result(read.results);
    if (!m_paths.insert(read.path).second)
        return; // named twice
    if (!m_file.isEmpty() && !read.path.empty())
        m_sources.append(canonicalPath(pathText(read.path)));
    for (size_t i = 0; i < read.reports.size(); ++i) {
        ReportState &report = read.reports[i];
        const int id = static_cast<int>(m_reports.size()) + 1;
        auto figures = std::make_shared<const ReportFigures>(report, id, std::move(read.prose[i]));
        if (figures->series().isEmpty() || !figures->year()) {
            m_output.message(figures->file() + QStringLiteral(": ")
                             + m_personal.text(QT_TRANSLATE_NOOP("Commands", "The report names no body or no year, and "
                                                                             "cannot be compared.")));
            if (read.named)
                m_exitCode = ExitUnusable;
            continue;
        }
        if (!m_series.contains(figures->series()))
            m_series.append(figures->series());
        m_index.put(figures);
        m_reports.emplace(id, Kept{std::move(report), std::move(figures), read.settings});
    }
}

const ComparisonWriter *CompareCommand::writer() const
{
    for (const auto &writer : m_services.comparisonWriters) {
        if (writer->format() == m_format)
            return writer.get();
    }
    return nullptr;
}

int CompareCommand::compareAll()
{
    if (m_series.isEmpty()) {
        if (m_exitCode == ExitPassed)
            m_output.message(m_personal.text(QT_TRANSLATE_NOOP("Commands", "No report was found.")));
        return m_exitCode;
    }
    const bool single = m_format == QLatin1String("html") || m_format == QLatin1String("csv");
    if (single && m_series.size() > 1) {
        m_output.message(
            m_personal.text(QT_TRANSLATE_NOOP("Commands", "These are reports of %1 bodies; this format holds one."))
                .arg(m_series.size()));
        return ExitUnusable;
    }
    QByteArray all;
    for (const QString &series : m_series) {
        const QByteArray bytes = compare(series);
        if (m_file.isEmpty())
            m_output.result(bytes);
        else
            all += bytes;
    }
    if (!m_file.isEmpty() && m_exitCode != ExitUnusable)
        m_exitCode = std::max(m_exitCode, save(all));
    return m_exitCode;
}

QByteArray CompareCommand::compare(const QString &series)
{
    std::vector<SharedFigures> figures;
    for (const auto &[id, kept] : m_reports) {
        if (kept.figures->series() == series)
            figures.push_back(kept.figures);
    }
    const YearComparison comparison = compareYears(yearSeries(figures).front());

    ComparisonContent content;
    content.comparison = &comparison;
    content.sentences = m_wording->sentences();
    std::vector<ComparedProse> prose;
    for (size_t place = 0; place < comparison.years().size(); ++place) {
        ComparisonContent::Report &report = content.reports.emplace_back();
        prose.emplace_back();
        const SharedFigures &own = comparison.years()[place].report;
        if (!own)
            continue;
        const auto &[state, ownFigures, settings] = m_reports.at(own->id());
        report.extraction = state.sharedExtraction();
        prose.back() = comparedProse(*report.extraction);
        const CheckSession checks = decidedChecks(state, settings, m_index.neighboursOf(own->id()));
        for (const Finding &finding : openFindings(state, checks.findings())) {
            if (!finding.rule.startsWith(QLatin1String("years.")))
                continue;
            report.findings.push_back(finding);
            if (finding.severity == Severity::Error)
                m_exitCode = std::max<int>(m_exitCode, ExitFailed);
        }
        if (const int previous = comparison.previousOf(static_cast<int>(place)); previous >= 0)
            report.prose =
                std::make_shared<const ProseAlignment>(alignProse(prose[static_cast<size_t>(previous)], prose.back()));
    }

    const ComparisonWriter *const found = writer();
    if (!found)
        return terminalText(compareText(content, *m_wording)).toUtf8();
    QByteArray bytes = found->write(content);
    const auto written = found->readBack(bytes);
    const QString problem = written ? firstDifference(yearCellsToWrite(comparison), *written) : written.error();
    if (problem.isEmpty())
        return bytes;
    m_output.message(
        m_personal.text(QT_TRANSLATE_NOOP("Commands", "Nothing was written: what was read back differs, %1."))
            .arg(problem));
    m_exitCode = ExitUnusable;
    return {};
}

int CompareCommand::save(const QByteArray &bytes)
{
    const auto refuse = [this](const char *problem) {
        m_output.message(shownPath(m_file) + QStringLiteral(": ") + m_personal.text(problem));
        return ExitUnusable;
    };
    if (m_sources.contains(canonicalPath(m_file)))
        return refuse(QT_TRANSLATE_NOOP("Commands", "It is one of the sources and stays as it is."));
    switch (saveFile(m_file, bytes, m_force)) {
    case SaveResult::Done:
        return ExitPassed;
    case SaveResult::Exists:
        return refuse(QT_TRANSLATE_NOOP("Commands", "It is there already; --force overwrites it."));
    case SaveResult::NotWritten:
        return refuse(QT_TRANSLATE_NOOP("Commands", "It could not be written."));
    case SaveResult::Differs:
        return refuse(QT_TRANSLATE_NOOP("Commands", "It was written, but what stands on the disk differs."));
    }
    return ExitPassed;
}

} // namespace gouji
