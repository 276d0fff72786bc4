// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/check_command.h"

#include "app/command/check_suggestions.h"
#include "app/command/check_text.h"
#include "app/command/ordered_work.h"
#include "app/command/terminal_text.h"
#include "app/input/workspace_input.h"
#include "model/check/decided_checks.h"
#include "model/check/dismissed_findings.h"
#include "model/explanation/known_evidence.h"
#include "model/storage/store_sentences.h"
#include "parser/json/json_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostJobs = 256;

Severity severityOf(const QString &word)
{
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        if (severityKey(severity) == word)
            return severity;
    }
    return Severity::Error;
}

} // namespace

CommandText checkCommandText()
{
    return {
        "check",
        "PATH...",
        QT_TRANSLATE_NOOP("Commands", "Recovers the tables of reports and checks them. Folders are walked."),
        {
            {"format", "text|json|sarif", QT_TRANSLATE_NOOP("Commands", "How the results are written (text).")},
            {"all", "",
             QT_TRANSLATE_NOOP("Commands", "List the checks that passed, too, and the cells that none covers.")},
            {"explain", "", QT_TRANSLATE_NOOP("Commands", "Say what would explain failed checks (not in SARIF).")},
            {"jobs", "N", QT_TRANSLATE_NOOP("Commands", "Number of threads (one for each processor).")},
            {"lang", "zh_CN|en",
             QT_TRANSLATE_NOOP("Commands", "Language of the sentences (en; for text that of the locale).")},
            {"fail-on", "error|warning|note",
             QT_TRANSLATE_NOOP("Commands", "End with 1 from this severity on (error).")},
            {"blank-is-zero", "",
             QT_TRANSLATE_NOOP("Commands", "Let blank cells count as 0 in the checks; they stay blank in the "
                                           "results.")},
            {"settings", "FILE",
             QT_TRANSLATE_NOOP(
                 "Commands",
                 "Settings of the review in JSON: {\"rules\": {ID: false or a severity}, "
                 "\"overview_characters\": N, \"jump_factor\": N, \"jump_difference\": N, \"copied_percent\": N, "
                 "\"copied_characters\": N, \"words\": [{\"word\": W, \"instead\": W}]}. What is left out stays as built "
                 "in.")},
        }};
}

CheckCommand::CheckCommand(const Services &services, const QString &version, const Wording &wording,
                           CommandOutput &output)
    : m_services(services)
    , m_version(version)
    , m_personal(wording)
    , m_output(output)
{
}

int CheckCommand::run(const QStringList &arguments)
{
    QStringList paths;
    if (const auto code = readOptions(arguments, paths))
        return *code;
    return checkAll(paths);
}

std::optional<int> CheckCommand::readOptions(const QStringList &arguments, QStringList &paths)
{
    CommandParser parser(checkCommandText(), m_personal, m_output);
    if (const auto code = parser.parse(arguments))
        return code;
    std::optional<int> problem;
    m_options.jobs = parser.number("jobs", std::clamp(QThread::idealThreadCount(), 1, mostJobs), mostJobs, problem);
    if (problem)
        return problem;
    paths = parser.paths();
    if (paths.isEmpty())
        return parser.wrong(m_personal.text(QT_TRANSLATE_NOOP("Commands", "Name at least one file or folder.")));

    if (parser.isSet("settings")) {
        if (const auto code = readSettings(parser.value("settings")))
            return code;
    }
    const QString format = parser.value("format", QStringLiteral("text"));
    m_options.format = format == QLatin1String("json")    ? Format::Json
                       : format == QLatin1String("sarif") ? Format::Sarif
                                                          : Format::Text;
    m_options.all = parser.isSet("all");
    m_options.explain = parser.isSet("explain");
    m_options.blankIsZero = parser.isSet("blank-is-zero");
    m_options.failOn = severityOf(parser.value("fail-on", severityKey(Severity::Error)));
    const QString language = m_options.format == Format::Text ? m_personal.language() : QStringLiteral("en");
    m_wording = std::make_unique<const Wording>(parser.value("lang", language));
    m_sarif = std::make_unique<const SarifLog>(m_version, m_wording->language(), m_wording->sentences());
    return std::nullopt;
}

std::optional<int> CheckCommand::readSettings(const QString &path)
{
    const auto refuse = [&](const QString &problem) {
        m_output.message(path + QStringLiteral(": ") + problem);
        return ExitUnusable;
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    auto settings = ReviewSettings::fromJson(file.readAll());
    if (settings) {
        m_options.settings = std::make_shared<const ReviewSettings>(std::move(*settings));
        return std::nullopt;
    }
    const SettingsError &error = settings.error();
    switch (error.kind) {
    case SettingsError::Kind::NotJson:
        break;
    case SettingsError::Kind::UnknownKey:
        return refuse(m_personal.text(QT_TRANSLATE_NOOP("Commands", "There is no setting \"%1\".")).arg(error.detail));
    case SettingsError::Kind::UnknownRule:
        return refuse(
            m_personal.text(QT_TRANSLATE_NOOP("Commands", "There is no rule \"%1\"; \"gouji rules\" lists them."))
                .arg(error.detail));
    case SettingsError::Kind::WrongValue:
        return refuse(m_personal.text(QT_TRANSLATE_NOOP("Commands", "The setting \"%1\" cannot have this value."))
                          .arg(error.detail));
    }
    return refuse(m_personal.text(QT_TRANSLATE_NOOP("Commands", "This is no JSON object: %1")).arg(error.detail));
}

int CheckCommand::checkAll(const QStringList &paths)
{
    m_years.surveyAll(m_services, paths, m_options.jobs, m_options.blankIsZero);
    if (m_options.format == Format::Sarif)
        m_output.result(m_sarif->head());
    {
        OrderedWork<Checked> work(m_options.jobs, [this](const Checked &checked) { deliver(checked); });
        InputWalk walk(paths, m_services.reader->fileEndings());
        while (auto input = walk.next()) {
            if (WorkspaceInput::isOne(*input))
                addWorkspace(*input, work);
            else
                work.add([this, input = std::move(*input)] { return check(input); });
        }
        work.finish();
    }
    if (m_options.format == Format::Sarif)
        m_output.result((m_hasResults ? "\n" : "") + m_sarif->tail(m_failures));
    if (m_options.format == Format::Text)
        m_output.result(summary().toUtf8());
    if (m_reports == 0 && m_exitCode == ExitPassed)
        m_output.message(m_personal.text(QT_TRANSLATE_NOOP("Commands", "No report was found.")));
    return m_exitCode;
}

CheckCommand::Checked CheckCommand::check(const Input &input) const
{
    Checked checked;
    if (input.kind == Input::Kind::LeftOut) {
        checked.messages.append(input.file + QStringLiteral(": ") + m_personal.sentences().message(input.error));
        return checked;
    }
    if (input.kind == Input::Kind::Failed) {
        refuse(input, input.error, {}, checked);
        return checked;
    }
    const std::shared_ptr<const ReadInput> read = m_years.read(*m_services.reader, input);
    if (!read->reports) {
        refuse(input, read->reports.error(), read->sha256, checked);
        return checked;
    }
    for (const auto &extraction : *read->reports)
        checkReport(ReportState(extraction), m_options.settings, m_years.neighboursOf(input, extraction->part),
                    checked);
    return checked;
}

void CheckCommand::addWorkspace(const Input &input, OrderedWork<Checked> &work)
{
    const StoreSentences sentences(m_personal.phrases());
    const auto problem = [this](const QString &file, const QByteArray &sha256, const StoreError &error) {
        Checked checked;
        refuseStored(file, sha256, error, checked);
        return checked;
    };
    const auto opened = WorkspaceInput::open(input, m_services.forms);
    if (!opened) {
        work.add([=, error = opened.error()] { return problem(input.file, {}, error); });
        return;
    }
    const WorkspaceInput &workspace = **opened;
    if (!workspace.notices().empty()) {
        Checked said;
        for (const OpenNotice &notice : workspace.notices())
            said.messages.append(sentences.message(notice));
        said.exitCode = workspace.isIncomplete() ? ExitUnusable : ExitPassed;
        work.add([said] { return said; });
    }
    const auto settings = m_options.settings ? m_options.settings : workspace.settings();
    for (size_t i = 0; i < workspace.count(); ++i) {
        work.add([=, this, restore = workspace.restore(i, m_services.reader), file = workspace.fileOf(i),
                  sha256 = workspace.sha256Of(i)] {
            const WorkspaceInput::Restored report = restore();
            if (!report)
                return problem(file, sha256, report.error());
            Checked checked;
            if (report->isReadAnew) {
                checked.messages.append(file + QStringLiteral(": ") + m_personal.text(WorkspaceInput::readAnewText()));
                checked.exitCode = ExitUnusable;
            }
            checkReport(report->state, settings, m_years.neighboursOf(input, static_cast<int>(i) + 1), checked);
            return checked;
        });
    }
}

void CheckCommand::checkReport(ReportState report, const std::shared_ptr<const ReviewSettings> &settings,
                               std::shared_ptr<const Neighbours> years, Checked &checked) const
{
    if (m_options.blankIsZero)
        report.setBlankIsZero(true);
    const CheckSession checks = decidedChecks(report, settings, std::move(years));
    // What a person found right is no flaw; a sum that fails does so whatever anybody says, and counts below.
    const std::vector<Finding> findings = openFindings(report, checks.findings());
    const bool flawed = std::any_of(findings.begin(), findings.end(),
                                    [this](const Finding &finding) { return finding.severity >= m_options.failOn; });
    // An identity that did not pass counts whatever its finding is folded into.
    const bool undecided = checks.counts().fail + checks.counts().undecided > 0;
    ++checked.reports;
    if (flawed || undecided) {
        ++checked.reportsWithProblems;
        checked.exitCode = std::max<int>(checked.exitCode, ExitFailed);
    }
    switch (m_options.format) {
    case Format::Text:
        checked.results += terminalText(checkText(report, checks, *m_wording, m_options.all)).toUtf8();
        if (m_options.explain)
            checked.results += terminalText(suggestionsText(report, checks, *m_wording)).toUtf8();
        break;
    case Format::Json: {
        JsonReportContent content;
        content.passingChecks = m_options.all;
        content.suggestions = m_options.explain;
        if (m_options.explain)
            content.evidence = knownEvidence(report, checks);
        checked.results += jsonReport(report, checks, m_wording->sentences(), content) + '\n';
        break;
    }
    case Format::Sarif: {
        const QByteArray results = m_sarif->results(report, checks, m_options.all);
        if (!checked.results.isEmpty() && !results.isEmpty())
            checked.results += ",\n";
        checked.results += results;
        break;
    }
    }
}

void CheckCommand::refuse(const Input &input, const ReadError &error, const QByteArray &sha256, Checked &checked) const
{
    checked.messages.append(input.file + QStringLiteral(": ") + m_personal.sentences().message(error));
    if (input.named)
        putFailure(input.file, sha256, error, checked);
}

void CheckCommand::refuseStored(const QString &file, const QByteArray &sha256, const StoreError &error,
                                Checked &checked) const
{
    // Said twice, since results and messages need not be in one language.
    checked.messages.append(StoreSentences(m_personal.phrases()).message(error));
    const QString words = StoreSentences(m_wording->phrases()).message(error);
    putFailure(file, sha256, {ReadError::Kind::Unreadable, words}, checked);
}

void CheckCommand::putFailure(const QString &file, const QByteArray &sha256, const ReadError &error,
                              Checked &checked) const
{
    checked.exitCode = ExitUnusable;
    if (m_options.format == Format::Json)
        checked.results += jsonError(file, sha256, error, m_wording->sentences()) + '\n';
    if (m_options.format == Format::Sarif)
        checked.failures.push_back({file, m_wording->sentences().message(error)});
}

void CheckCommand::deliver(const Checked &checked)
{
    for (const QString &message : checked.messages)
        m_output.message(message);
    if (!checked.results.isEmpty()) {
        if (m_options.format == Format::Sarif)
            m_output.result(m_hasResults ? ",\n" : "\n");
        m_hasResults = true;
        m_output.result(checked.results);
    }
    m_failures.insert(m_failures.end(), checked.failures.begin(), checked.failures.end());
    m_exitCode = std::max(m_exitCode, checked.exitCode);
    m_reports += checked.reports;
    m_reportsWithProblems += checked.reportsWithProblems;
    m_output.progress(++m_inputs);
}

QString CheckCommand::summary() const
{
    return m_wording->text(QT_TRANSLATE_N_NOOP("Commands", "%n report(s) checked"), m_reports) + u'\n'
           + m_wording->text(QT_TRANSLATE_N_NOOP("Commands", "%n with something to look into"), m_reportsWithProblems)
           + u'\n';
}

} // namespace gouji
