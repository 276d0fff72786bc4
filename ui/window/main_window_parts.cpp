// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window_parts.h"

#include "model/items/cell_words.h"
#include "model/items/report_list_model.h"
#include "model/items/review_tally.h"
#include "ui/findings/findings_pane.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"
#include "ui/messages/message_area.h"
#include "ui/opening/mime_report.h"
#include "ui/opening/workspace_session.h"
#include "ui/reports/reports_pane.h"
#include "ui/revision/newer_readings.h"
#include "ui/revision/read_again_bars.h"
#include "ui/revision/revisions.h"
#include "ui/settings/person.h"
#include "ui/source/body_menu.h"
#include "ui/source/source_pane.h"
#include "ui/source/source_view.h"
#include "ui/window/help_window.h"
#include "ui/window/progress_strip.h"
#include "ui/window/review_page.h"
#include "ui/window/search_box.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace gouji {
namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString panesKey = QStringLiteral("window/panes");
const QString tablesKey = QStringLiteral("window/tables");
const QString losingKey = QStringLiteral("closing");
const QString groupingKey = QStringLiteral("findings/grouping");

std::unique_ptr<QSettings> openSettings(const QString &file)
{
    return file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace

MainWindowParts::MainWindowParts(MainWindow *window, Workspace &reports, const Services &given)
    : q(window)
    , workspace(reports)
    , services(given)
    , settings(openSettings(given.settingsFile))
    , appearance(std::make_unique<Appearance>(settings.get()))
    , session(std::make_unique<WorkspaceSession>(reports, given.keeping, given.workspaceFolder, settings.get()))
    , recent(settings.get())
    , actions(window)
    , viewMenus(appearance.get(), window)
    , recentMenu(new QMenu(window))
    , workspacesMenu(new QMenu(window))
    , encodingMenu(new QMenu(window))
    , bodyMenu(new BodyMenu(reports, window))
    , tools(new QToolBar(window))
    , messages(new MessageArea(false))
    , progress(new ProgressStrip)
    , pages(new QStackedWidget)
    , empty(new EmptyPage(actions, !given.samplesFolder.isEmpty()))
    , status(new StatusLine(reports))
    , review(new ReviewPage(reports, status))
    , searchBox(new SearchBox(window))
    , opening(new Opening(reports, *session, given.reader, &recent, window))
    , exporting(new Exporting(reports, given.writers, settings.get(), messages, window))
    , revisions(new Revisions(reports, review, opening, window))
    , readAgain(new ReadAgainBars(reports, review, opening, window))
    , newerReadings(new NewerReadings(reports, review, opening, readAgain, given.reader, window))
{
    reports.setPerson(personName(*settings));
    layOut();
    fillMenus();
    fillTools();
    connectActions();
    connectParts();
    connectWorkspace();
    refreshActions();
    if (!reports.reports().empty()) {
        pages->setCurrentWidget(review);
        review->setReport(reports.reports().front());
    }
}

void MainWindowParts::layOut()
{
    auto *middle = new QWidget(q);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(messages);
    layout->addWidget(progress);
    layout->addWidget(pages, 1);
    pages->addWidget(empty);
    pages->addWidget(review);
    empty->setEndings(services.reader->fileEndings());
    q->setCentralWidget(middle);
    q->statusBar()->addWidget(status, 1);
    q->statusBar()->setSizeGripEnabled(false);
    q->addToolBar(tools);
    tools->setObjectName(QStringLiteral("tools"));
    tools->setMovable(false);
    tools->setContextMenuPolicy(Qt::PreventContextMenu);
}

void MainWindowParts::endBatch(bool wasEmpty)
{
    progress->end();
    fillRecent();
    fillEncodings();
    sayHowItWent();
    if (workspace.reports().empty() || !m_firstOfBatch)
        return;
    pages->setCurrentWidget(review);
    ReportId chosen = *m_firstOfBatch;
    if (wasEmpty && !m_choseByHand) {
        // A whole folder begins where there is something to do.
        for (const ReportId report : workspace.reports()) {
            if (tallyOf(workspace.state(report), workspace.checks(report)).errors > 0) {
                chosen = report;
                break;
            }
        }
    }
    if (m_choseByHand)
        return;
    review->setReport(chosen);
    review->findings()->setCurrent({});
    if (tallyOf(workspace.state(chosen), workspace.checks(chosen)).errors > 0)
        review->stepProblem(1);
    review->tables()->grid(review->tables()->table())->setFocus();
}

void MainWindowParts::sayHowItWent()
{
    // Over the list of reports if there is one to see, else over the empty page.
    MessageArea *over = workspace.reports().empty() ? messages : review->reports()->messages();
    for (MessageArea *area : {messages, review->reports()->messages()})
        Opening::withdrawMessages(area);
    opening->sayHowItWent(over);
    review->reports()->setOtherFiles(opening->otherFiles());
}

void MainWindowParts::connectParts()
{
    ReportLoader *loader = opening->loader();
    QObject::connect(loader, &ReportLoader::started, q, [this] {
        m_choseByHand = false;
        m_firstOfBatch.reset();
        progress->begin();
    });
    QObject::connect(loader, &ReportLoader::progress, progress, &ProgressStrip::show);
    QObject::connect(opening, &Opening::firstOpened, q, [this](ReportId report) {
        m_firstOfBatch = report;
        if (!m_choseByHand)
            review->setReport(report);
    });
    QObject::connect(opening, &Opening::batchDone, q, [this](bool wasEmpty) {
        endBatch(wasEmpty);
        revisions->offer();
    });
    QObject::connect(&workspace, &Workspace::reportAdded, q, [this](ReportId report) {
        pages->setCurrentWidget(review);
        if (!review->report())
            review->setReport(report);
    });
    QObject::connect(&workspace, &Workspace::reportReplaced, review, &ReviewPage::refreshReport);
    review->tables()->edits()->setMarkup(services.tableMarkup);
    QObject::connect(review->tables()->edits(), &TableEdits::said, q,
                     [this](const QString &words) { q->statusBar()->showMessage(words, 6000); });
    QObject::connect(review->reports(), &ReportsPane::pointedAt, q, [this] { m_choseByHand = true; });
    QObject::connect(exporting->job(), &ExportJob::progress, progress, &ProgressStrip::show);
    QObject::connect(exporting->job(), &ExportJob::finished, progress, &ProgressStrip::end);
    QObject::connect(progress, &ProgressStrip::stopRequested, q, [this] {
        opening->loader()->stop();
        exporting->job()->stop();
        session->stopLoading();
        newerReadings->stop();
    });
    QObject::connect(newerReadings, &NewerReadings::progress, q, [this](int done, int all, const QString &name) {
        if (opening->loader()->isWorking())
            return; // its own work is what a person waits for
        // Where loading ends, its progress ends after this.
        if (done == 0)
            QTimer::singleShot(0, q, [this] { showComparing(); });
        progress->show(done, all, name);
    });
    QObject::connect(newerReadings, &NewerReadings::compared, q, [this] {
        if (!opening->loader()->isWorking())
            progress->end();
    });
    QObject::connect(review, &ReviewPage::reportChanged, q, [this] {
        refreshTitle();
        refreshBody();
        refreshActions();
        fillEncodings();
        review->source()->search(searchBox->words(), 0);
        searchBox->showHits(-1, review->source()->hits());
    });
    QObject::connect(&workspace, &Workspace::historyChanged, q, [this] {
        refreshActions();
        refreshTitle();
    });
    QObject::connect(&workspace, &Workspace::settingsChanged, q, [this] {
        refreshBody();
        refreshActions();
        refreshTitle();
    });
    QObject::connect(&workspace, &Workspace::reviewSettingsChanged, q, [this] { refreshBody(); });
    review->source()->setHeadMenu(bodyMenu);
    QObject::connect(&workspace, &Workspace::reportsCleared, q, [this] { pages->setCurrentWidget(empty); });
    QObject::connect(appearance.get(), &Appearance::changed, q, [this] { scaleIcons(); });
    QObject::connect(searchBox, &SearchBox::searched, q, [this](const QString &words, int direction) {
        const bool found = review->search(words, direction);
        searchBox->showHits(review->source()->currentHit(), review->source()->hits());
        report(found || direction == 0, tr("No further place in the reports of the list."));
    });
    QObject::connect(searchBox, &SearchBox::left, q,
                     [this] { review->focusPane(review->tables()->grid(review->tables()->table())); });
}

void MainWindowParts::showComparing()
{
    if (newerReadings->isComparing() && !opening->loader()->isWorking())
        progress->begin();
}

void MainWindowParts::openMime(const MimeReport &report)
{
    if (!report.paths.isEmpty()) {
        openPaths(report.paths);
    } else if (!report.text.trimmed().isEmpty()) {
        opening->openText(report.text);
    } else {
        Message message;
        message.key = QStringLiteral("opening/nothing");
        message.kind = Message::Kind::Problem;
        message.text = [] { return tr("There is no text to open there. Copy the text of a whole report first."); };
        messages->say(std::move(message));
    }
}

void MainWindowParts::report(bool found, const QString &otherwise)
{
    if (found)
        q->statusBar()->clearMessage();
    else
        q->statusBar()->showMessage(otherwise, 4000);
}

void MainWindowParts::chooseFiles()
{
    QStringList patterns;
    for (const QString &ending : services.reader->fileEndings())
        patterns += QStringLiteral("*.") + ending;
    if (!session->ending().isEmpty())
        patterns += QStringLiteral("*.") + session->ending();
    const QStringList paths = QFileDialog::getOpenFileNames(q, tr("Open reports"), QString(),
                                                            tr("Reports (%1)").arg(patterns.join(QLatin1Char(' ')))
                                                                + QStringLiteral(";;") + tr("All files (*)"));
    openPaths(paths);
}

void MainWindowParts::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(q, tr("Open a folder of reports"));
    if (!folder.isEmpty())
        opening->openPaths({folder});
}

void MainWindowParts::stepHistory(bool forward)
{
    const Journal &journal = workspace.journal();
    const Command *command = forward ? journal.redoCommand() : journal.undoCommand();
    if (!command || command->changes.empty())
        return;
    const Change change = command->changes.front();
    const int stood = journal.current();
    if (forward)
        workspace.redo();
    else
        workspace.undo();
    // What was changed comes into sight, wherever it is.
    if (journal.current() != stood)
        review->showChange(change);
}

void MainWindowParts::refreshBody()
{
    bodyMenu->setReport(review->report());
    bodyMenu->setTitle(tr("&Kind of Body"));
    const QString kind = bodyMenu->kindText();
    review->source()->setHead(bodyMenu->isSet() ? tr("%1 (set)").arg(kind) : kind,
                              tr("The kind of body that reports: some rules hold for some kinds only. As the name says "
                                 "it, or as set here."));
}

void MainWindowParts::savePanes()
{
    keepPlace();
    settings->setValue(geometryKey, q->saveGeometry());
    settings->setValue(panesKey, review->savePanes());
    settings->setValue(tablesKey, review->tables()->saveSizes());
    settings->setValue(groupingKey, static_cast<int>(review->findings()->grouping()));
}

void MainWindowParts::restorePanes()
{
    q->restoreGeometry(settings->value(geometryKey).toByteArray());
    review->restorePanes(settings->value(panesKey).toByteArray());
    review->tables()->restoreSizes(settings->value(tablesKey).toByteArray());
    if (settings->contains(groupingKey))
        review->findings()->setGrouping(static_cast<FindingGrouping>(settings->value(groupingKey).toInt()));
}

bool MainWindowParts::mayClose()
{
    return mayLose([] { return tr("Close and lose them"); }, [this] { q->close(); });
}

bool MainWindowParts::mayLeave(const std::function<void()> &goOn)
{
    return mayLose([] { return tr("Go on and lose them"); }, goOn);
}

void MainWindowParts::leaveFor(const std::function<void()> &step)
{
    if (mayLeave(step))
        step();
}

bool MainWindowParts::mayLose(const std::function<QString()> &agree, const std::function<void()> &goOn)
{
    // With a file all that was decided is on the disk.
    const int reports = session->isSafe() ? 0 : exporting->unsavedReports();
    messages->withdraw(losingKey);
    if (reports == 0 || m_losesAnyway)
        return true;
    Message message;
    message.key = losingKey;
    message.kind = Message::Kind::Problem;
    message.text = [reports] {
        return tr("Corrections and decisions on %n report(s) are in memory only and would be lost.", nullptr, reports);
    };
    message.steps += {[] { return tr("Export…"); }, [this] { actions[ActionId::Export]->trigger(); }};
    message.steps += {agree, [this, goOn] {
                          messages->withdraw(losingKey);
                          m_losesAnyway = true;
                          goOn();
                          m_losesAnyway = false;
                      }};
    messages->say(std::move(message));
    return false;
}

void MainWindowParts::refreshTitle()
{
    const QString program = tr("Gouji");
    const std::optional<ReportId> current = review->report();
    QStringList parts;
    if (current && workspace.contains(*current))
        parts += ReportListModel::title(workspace.state(*current).extraction());
    const KeptWorkspace *file = session->file();
    if (file)
        parts += file->name();
    // What is in memory only and was decided upon is marked as the desktop marks what is not saved.
    const bool isUnsaved = !file && exporting->unsavedReports() > 0;
    if (isUnsaved && !parts.isEmpty())
        parts.back() += QStringLiteral("[*]");
    q->setWindowModified(false); // a title without the place for the mark must not meet it
    q->setWindowFilePath(file ? file->path() : QString());
    q->setWindowTitle((parts + QStringList{program}).join(QStringLiteral(" — ")));
    q->setWindowModified(isUnsaved && !parts.isEmpty());
}

} // namespace gouji
