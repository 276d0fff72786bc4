// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/export_command.h"

#include "app/input/path_text.h"
#include "app/input/workspace_input.h"
#include "app/output/save_file.h"
#include "model/check/decided_checks.h"
#include "model/storage/store_sentences.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace gouji {

CommandText exportCommandText()
{
    return {"export",
            "PATH...",
            QT_TRANSLATE_NOOP("Commands", "Writes cleaned versions of reports, one file a report, and reads each back. "
                                          "Folders are walked."),
            {
                {"to", "json|csv", QT_TRANSLATE_NOOP("Commands", "Format of the files.")},
                {"output", "FOLDER", QT_TRANSLATE_NOOP("Commands", "Where they are written; made if it is not there.")},
                {"force", "", QT_TRANSLATE_NOOP("Commands", "Overwrite files that are there already.")},
            }};
}

ExportCommand::ExportCommand(const Services &services, const Wording &wording, CommandOutput &output)
    : m_services(services)
    , m_wording(wording)
    , m_output(output)
{
}

int ExportCommand::run(const QStringList &arguments)
{
    CommandParser parser(exportCommandText(), m_wording, m_output);
    if (const auto code = parser.parse(arguments))
        return *code;
    if (!parser.isSet("to"))
        return parser.wrong(m_wording.text(QT_TRANSLATE_NOOP("Commands", "Say with --to which format is wanted.")));
    m_folder = parser.value("output");
    if (m_folder.isEmpty())
        return parser.wrong(m_wording.text(QT_TRANSLATE_NOOP("Commands", "Say with --output where to write.")));
    if (parser.paths().isEmpty())
        return parser.wrong(m_wording.text(QT_TRANSLATE_NOOP("Commands", "Name at least one file or folder.")));
    m_force = parser.isSet("force");
    const auto &writers = m_services.writers;
    const auto found = std::find_if(writers.begin(), writers.end(),
                                    [&parser](const auto &writer) { return writer->format() == parser.value("to"); });
    Q_ASSERT(found != writers.end());
    m_writer = *found;
    return exportAll(parser.paths());
}

int ExportCommand::exportAll(const QStringList &paths)
{
    // All inputs are known before the first file is written: what is written must neither become an input nor
    // take the place of one.
    std::vector<Input> inputs;
    InputWalk walk(paths, m_services.reader->fileEndings());
    while (auto input = walk.next()) {
        if (input->kind == Input::Kind::File)
            m_inputs.insert(canonicalPath(pathText(input->path)));
        inputs.push_back(std::move(*input));
    }
    if (!makeFolder(m_folder)) {
        refuse(shownPath(m_folder), m_wording.text(QT_TRANSLATE_NOOP("Commands", "The folder could not be made.")));
        return m_exitCode;
    }
    const int threads = std::max(1, QThread::idealThreadCount());
    m_years.surveyAll(m_services, paths, threads, false);
    OrderedWork<Outcome> work(threads, [this](const Outcome &outcome) { deliver(outcome); });
    for (const Input &input : inputs) {
        if (WorkspaceInput::isOne(input))
            addWorkspace(input, work);
        else
            work.add([this, &input] { return render(input); });
    }
    work.finish();
    if (m_reports == 0 && m_exitCode == ExitPassed)
        m_output.message(m_wording.text(QT_TRANSLATE_NOOP("Commands", "No report was found.")));
    return m_exitCode;
}

ExportCommand::Outcome ExportCommand::render(const Input &input) const
{
    Outcome outcome;
    const auto fail = [&](const ReadError &error) {
        outcome.messages.append(input.file + QStringLiteral(": ") + m_wording.sentences().message(error));
        if (input.named)
            outcome.exitCode = ExitUnusable;
        return outcome;
    };
    if (input.kind != Input::Kind::File)
        return fail(input.error);
    const std::shared_ptr<const ReadInput> read = m_years.read(*m_services.reader, input);
    if (!read->reports)
        return fail(read->reports.error());
    for (const auto &extraction : *read->reports) {
        const ReportState report(extraction);
        addReport(report, decidedChecks(report, {}, m_years.neighboursOf(input, extraction->part)), input.file,
                  outcome);
    }
    return outcome;
}

void ExportCommand::addReport(const ReportState &report, const CheckSession &checks, const QString &file,
                              Outcome &outcome) const
{
    Rendered rendered{file, report.extraction().part, m_writer->write(report, checks), {}};
    const auto written = m_writer->readBack(rendered.bytes);
    rendered.problem = written ? firstDifference(cellsToWrite(report), *written) : written.error();
    outcome.reports.push_back(std::move(rendered));
}

void ExportCommand::addWorkspace(const Input &input, OrderedWork<Outcome> &work) const
{
    const auto problem = [](const QString &words, int code) {
        Outcome outcome;
        outcome.messages.append(words);
        outcome.exitCode = code;
        return outcome;
    };
    const StoreSentences sentences(m_wording.phrases());
    const auto opened = WorkspaceInput::open(input, m_services.forms);
    if (!opened) {
        work.add([=, words = sentences.message(opened.error())] { return problem(words, ExitUnusable); });
        return;
    }
    const WorkspaceInput &workspace = **opened;
    for (const OpenNotice &notice : workspace.notices()) {
        const int code = workspace.isIncomplete() ? ExitUnusable : ExitPassed;
        work.add([=, words = sentences.message(notice)] { return problem(words, code); });
    }
    for (size_t i = 0; i < workspace.count(); ++i) {
        work.add([=, this, restore = workspace.restore(i, m_services.reader), file = workspace.fileOf(i),
                  settings = workspace.settings()] {
            const WorkspaceInput::Restored report = restore();
            if (!report)
                return problem(StoreSentences(m_wording.phrases()).message(report.error()), ExitUnusable);
            Outcome outcome;
            const auto years = m_years.neighboursOf(input, static_cast<int>(i) + 1);
            if (report->isReadAnew) {
                outcome.messages.append(file + QStringLiteral(": ") + m_wording.text(WorkspaceInput::readAnewText()));
                outcome.exitCode = ExitUnusable;
            }
            addReport(report->state, decidedChecks(report->state, settings, years), file, outcome);
            return outcome;
        });
    }
}

void ExportCommand::deliver(const Outcome &outcome)
{
    for (const QString &message : outcome.messages)
        m_output.message(message);
    m_exitCode = std::max(m_exitCode, outcome.exitCode);
    for (const Rendered &report : outcome.reports)
        save(report);
    m_reports += static_cast<int>(outcome.reports.size());
    m_output.progress(++m_done);
}

void ExportCommand::save(const Rendered &report)
{
    if (!report.problem.isEmpty()) {
        refuse(report.source, m_wording
                                  .text(QT_TRANSLATE_NOOP("Commands", "Nothing was written: what was read back "
                                                                      "differs, %1."))
                                  .arg(report.problem));
        return;
    }
    const QString name = m_names.name(report.source, report.part, m_writer->format());
    const QString path = m_folder.endsWith(u'/') ? m_folder + name : m_folder + u'/' + name;
    if (m_inputs.contains(canonicalPath(path))) {
        refuse(shownPath(path),
               m_wording.text(QT_TRANSLATE_NOOP("Commands", "It is one of the sources and stays as it is.")));
        return;
    }
    switch (saveFile(path, report.bytes, m_force)) {
    case SaveResult::Done:
        m_output.result(shownPath(path).toUtf8() + '\n');
        break;
    case SaveResult::Exists:
        refuse(shownPath(path), m_wording.text(QT_TRANSLATE_NOOP("Commands", "It is there already; --force overwrites "
                                                                             "it.")));
        break;
    case SaveResult::NotWritten:
        refuse(shownPath(path), m_wording.text(QT_TRANSLATE_NOOP("Commands", "It could not be written.")));
        break;
    case SaveResult::Differs:
        refuse(shownPath(path), m_wording.text(QT_TRANSLATE_NOOP("Commands", "It was written, but what stands on the "
                                                                             "disk differs.")));
        break;
    }
}

void ExportCommand::refuse(const QString &file, const QString &problem)
{
    m_output.message(file + QStringLiteral(": ") + problem);
    m_exitCode = ExitUnusable;
}

} // namespace gouji
