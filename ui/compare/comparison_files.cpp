// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparison_files.h"

#include "model/years/prose_alignment.h"
#include "ui/compare/chart_view.h"
#include "ui/compare/comparison_print.h"
#include "ui/compare/years_page.h"
#include "ui/exporting/documents_folder.h"
#include "ui/messages/message_area.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace gouji {
namespace {

const QString folderKey = QStringLiteral("exporting/folder");

QString endingOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

/// Asks for a file without standing in the way of the window.
void askForFile(QWidget *window, const QString &title, const QString &suggested, const QStringList &endings,
                const std::function<void(const QString &)> &done)
{
    QStringList filters;
    for (const QString &ending : endings)
        filters += QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending);
    auto *dialog = new QFileDialog(window, title, suggested, filters.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endings.front());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString &filter) {
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter)));
    });
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, done);
    dialog->open();
}

} // namespace

ComparisonFiles::ComparisonFiles(const Workspace &workspace,
                                 std::vector<std::shared_ptr<const ComparisonWriter>> writers, QSettings *settings,
                                 MessageArea *messages, YearsPage *years, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_writers(std::move(writers))
    , m_settings(settings)
    , m_messages(messages)
    , m_years(years)
    , m_window(window)
{
}

QString ComparisonFiles::folder() const
{
    const QString kept = m_settings->value(folderKey).toString();
    return !kept.isEmpty() && QDir(kept).exists() ? kept : documentsFolder();
}

/// "青石县财政局 2019–2024"
QString ComparisonFiles::suggestedName() const
{
    const YearSeries &series = m_years->model()->comparison().series;
    if (series.isEmpty())
        return {};
    QString name =
        QStringLiteral("%1 %2-%3").arg(series.body).arg(series.years.front().year).arg(series.years.back().year);
    return QDir(folder()).filePath(name.replace(QLatin1Char('/'), QLatin1Char('_')));
}

void ComparisonFiles::askForExport()
{
    QStringList endings;
    for (const auto &writer : m_writers)
        endings += writer->format();
    if (!endings.isEmpty() && !m_years->model()->comparison().series.isEmpty())
        askForFile(m_window, tr("Export the comparison"), suggestedName(), endings,
                   [this](const QString &file) { exportTo(file); });
}

void ComparisonFiles::askForChart()
{
    if (!m_years->chart()->chart().isEmpty())
        askForFile(m_window, tr("Save the chart"), suggestedName(), {QStringLiteral("svg"), QStringLiteral("png")},
                   [this](const QString &file) { saveChartTo(file); });
}

void ComparisonFiles::askForPrinter()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ComparisonFiles::print(QPrinter *printer)
{
    const QString title = m_window->windowTitle();
    printer->setDocName(title);
    printComparison(printer, *m_years->rows(), title, m_years->chart()->picture());
}

QString ComparisonFiles::problemOf(const QString &file, const ComparisonWriter &writer) const
{
    ComparisonContent content;
    content.comparison = &m_years->model()->comparison();
    content.sentences = m_sentences;
    const std::vector<SeriesYear> &years = content.comparison->years();
    for (int place = 0; place < static_cast<int>(years.size()); ++place) {
        ComparisonContent::Report report;
        const SeriesYear &year = years[static_cast<size_t>(place)];
        if (!year.isMissing()) {
            const ReportId id = year.report->id();
            report.extraction = m_workspace.state(id).sharedExtraction();
            for (const Finding &finding : m_workspace.checks(id).findings()) {
                if (finding.rule.startsWith(QLatin1String("years.")) && finding.outcome == Outcome::Fail
                    && !m_workspace.state(id).isDismissed(finding))
                    report.findings.push_back(finding);
            }
            const int previous = content.comparison->previousOf(place);
            if (previous >= 0) {
                const auto &before = content.reports[static_cast<size_t>(previous)].extraction;
                report.prose = std::make_shared<const ProseAlignment>(alignProse(*before, *report.extraction));
            }
        }
        content.reports.push_back(std::move(report));
    }
    QSaveFile target(file);
    const QByteArray bytes = writer.write(content);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return target.errorString();
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        return written.errorString();
    const auto cells = writer.readBack(written.readAll());
    return cells ? firstDifference(yearCellsToWrite(*content.comparison), *cells) : cells.error();
}

bool ComparisonFiles::exportTo(const QString &file)
{
    const auto writer = std::find_if(m_writers.begin(), m_writers.end(),
                                     [&file](const auto &candidate) { return candidate->format() == endingOf(file); });
    if (writer == m_writers.end())
        return say(file, tr("there is no such format"));
    return say(file, problemOf(file, **writer));
}

bool ComparisonFiles::saveChartTo(const QString &file)
{
    return say(file, m_years->chart()->saveTo(file));
}

bool ComparisonFiles::say(const QString &file, const QString &problem)
{
    Message message;
    message.key = QStringLiteral("comparison/file");
    message.kind = problem.isEmpty() ? Message::Kind::Success : Message::Kind::Problem;
    message.text = [name = QDir::toNativeSeparators(file), problem] {
        return problem.isEmpty() ? tr("Written: %1").arg(name) : tr("%1 was not written: %2").arg(name, problem);
    };
    m_messages->say(std::move(message));
    if (problem.isEmpty())
        m_settings->setValue(folderKey, QFileInfo(file).absolutePath());
    return problem.isEmpty();
}

} // namespace gouji
