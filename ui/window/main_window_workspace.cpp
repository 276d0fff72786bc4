// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window does with the file of the workspace.

#include "model/history/workspace.h"
#include "ui/exporting/documents_folder.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/tables_pane.h"
#include "ui/messages/message_area.h"
#include "ui/opening/workspace_bars.h"
#include "ui/opening/workspace_session.h"
#include "ui/reports/reports_pane.h"
#include "ui/window/main_window_parts.h"
#include "ui/window/progress_strip.h"
#include "ui/window/review_page.h"
#include "ui/window/status_line.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace gouji {
namespace {

constexpr int placeDelay = 1500; // milliseconds: not every step of the cursor goes to the disk
const QString notAddedKey = QStringLiteral("workspace/not-added");

} // namespace

void MainWindowParts::connectWorkspace()
{
    new WorkspaceBars(*session, messages,
                      {[this] { askCopy(false); }, [this] { askSaveAs(); },
                       [this](const QString &path) { openWorkspace(path); },
                       [this](const QStringList &paths) { opening->openPaths(paths); }},
                      q);
    whenTriggered(ActionId::OpenWorkspace, [this] { chooseWorkspace(); });
    whenTriggered(ActionId::NewWorkspace, [this] { leaveFor([this] { session->close(); }); });
    whenTriggered(ActionId::SaveWorkspaceAs, [this] { askSaveAs(); });
    whenTriggered(ActionId::NameWorkspace, [this] { askName(); });
    whenTriggered(ActionId::CopyWorkspace, [this] { askCopy(false); });
    whenTriggered(ActionId::CopyWithoutRemarks, [this] { askCopy(true); });

    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(placeDelay);
    QObject::connect(&m_placeTimer, &QTimer::timeout, q, [this] { keepPlace(); });
    QObject::connect(review->tables(), &TablesPane::currentCellChanged, q, [this] { m_placeTimer.start(); });
    QObject::connect(session.get(), &WorkspaceSession::opened, q, [this] {
        m_placeTimer.stop();
        messages->withdraw(notAddedKey);
        fillWorkspaces();
        refreshKept();
    });
    QObject::connect(session.get(), &WorkspaceSession::stateChanged, q, [this] { refreshKept(); });
    QObject::connect(session.get(), &WorkspaceSession::moved, q, [this] { fillWorkspaces(); });
    QObject::connect(session.get(), &WorkspaceSession::notLoaded, q, [this] { fillEncodings(); });
    QObject::connect(session.get(), &WorkspaceSession::firstLoaded, q, [this](ReportId report) { showPlace(report); });
    QObject::connect(session.get(), &WorkspaceSession::loadProgress, q, [this](int done, int all, const QString &name) {
        if (done == 0)
            progress->begin();
        else
            progress->show(done, all, name);
    });
    QObject::connect(session.get(), &WorkspaceSession::loadingEnded, q, [this] {
        progress->end();
        fillEncodings();
        review->reports()->scrollToCurrent();
    });
    QObject::connect(opening, &Opening::readAgainDone, q,
                     [this] { q->statusBar()->showMessage(tr("The report was read again."), 6000); });
    QObject::connect(opening, &Opening::notReadAgain, q, [this](const StoreError &error) {
        Message message;
        message.key = QStringLiteral("workspace/not-read-again");
        message.kind = Message::Kind::Problem;
        message.text = [this, error] { return tr("The report was not read again. %1").arg(session->message(error)); };
        messages->say(std::move(message));
    });
    QObject::connect(opening, &Opening::notKept, q, [this](const StoreError &error) { sayNotAdded(error); });
    QObject::connect(&workspace, &Workspace::reportAdded, q, [this] { refreshKept(); });
    refreshKept();
}

void MainWindowParts::refreshKept()
{
    StatusLine::Kept kept;
    const KeptWorkspace *file = session->file();
    kept.isInFile = file != nullptr;
    review->setKeptInFile(kept.isInFile);
    for (const ActionId id : {ActionId::SaveWorkspaceAs, ActionId::CopyWorkspace, ActionId::CopyWithoutRemarks})
        actions[id]->setEnabled(file != nullptr);
    actions[ActionId::NameWorkspace]->setEnabled(file && !file->isReadOnly());
    actions[ActionId::NewWorkspace]->setEnabled(file || !workspace.reports().empty());
    if (file) {
        const QDateTime saved = session->savedAt();
        const QString when = saved.date() == QDate::currentDate()
                                 ? saved.toLocalTime().toString(QStringLiteral("HH:mm:ss"))
                                 : saved.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QStringList tip{file->name(), QDir::toNativeSeparators(file->path())};
        switch (session->state()) {
        case WorkspaceSession::State::NotSaved:
            kept.isProblem = true;
            kept.text = tr("the last change is not saved");
            tip += session->message(*session->problem());
            break;
        case WorkspaceSession::State::ReadOnly:
            kept.text = tr("for reading only");
            break;
        default:
            kept.text = saved.isValid() ? tr("every change saved, %1").arg(when) : tr("every change saved");
            break;
        }
        kept.tip = tip.join(QLatin1Char('\n'));
    }
    status->setKept(kept);
    refreshTitle();
}

void MainWindowParts::start(const QStringList &paths)
{
    QStringList absolute;
    bool namesWorkspace = false;
    for (const QString &path : paths) {
        absolute += QFileInfo(path).absoluteFilePath();
        namesWorkspace = namesWorkspace || session->isWorkspace(path);
    }
    const bool goesOn = !namesWorkspace && session->openLast(absolute);
    openPaths(absolute);
    if (!goesOn)
        return;
    // Nobody is told that what was to be gone on with is open; a folder is gone on with where it was left.
    opening->keepQuietOfDoubles();
    m_choseByHand =
        std::all_of(absolute.begin(), absolute.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
}

void MainWindowParts::openPaths(const QStringList &paths)
{
    // A workspace first, so that the other files come into it.
    QStringList others;
    bool hasWorkspace = false;
    int further = 0;
    for (const QString &path : paths) {
        if (!session->isWorkspace(path)) {
            others += path;
        } else if (!hasWorkspace) {
            hasWorkspace = true;
            if (!mayLeave([this, paths] { openPaths(paths); }))
                return;
            if (!session->open(path))
                return; // the bar says why; the others do not belong into what is open
        } else {
            ++further;
        }
    }
    if (further > 0) {
        Message message;
        message.key = QStringLiteral("workspace/further");
        message.text = [further] {
            return tr("One workspace is open at a time: %n further one(s) were not opened.", nullptr, further);
        };
        messages->say(std::move(message));
    }
    opening->openPaths(others);
}

void MainWindowParts::chooseWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(q, tr("Open a workspace"), services.workspaceFolder,
                                                      tr("Workspaces (*.%1)").arg(session->ending())
                                                          + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindowParts::openWorkspace(const QString &path)
{
    leaveFor([this, path] { session->open(path); });
}

QString MainWindowParts::askForCopy(const QString &title) const
{
    const QString folder = documentsFolder();
    const QString name = QFileInfo(session->file()->path()).fileName();
    const QString path = QFileDialog::getSaveFileName(q, title, folder + QLatin1Char('/') + name,
                                                      tr("Workspaces (*.%1)").arg(session->ending()));
    const bool hasEnding = path.isEmpty() || !QFileInfo(path).suffix().isEmpty();
    return hasEnding ? path : path + QLatin1Char('.') + session->ending();
}

void MainWindowParts::askCopy(bool withoutRemarks)
{
    if (!session->file())
        return;
    const QString path =
        askForCopy(withoutRemarks ? tr("Save a copy without remarks") : tr("Save a copy of the workspace"));
    if (!path.isEmpty())
        session->saveCopy(path, withoutRemarks);
}

void MainWindowParts::askSaveAs()
{
    if (!session->file())
        return;
    keepPlace();
    const QString path = askForCopy(tr("Save the workspace and go on there"));
    if (!path.isEmpty())
        session->saveAs(path);
}

void MainWindowParts::askName()
{
    if (!session->file())
        return;
    auto *dialog = new QInputDialog(q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the workspace"));
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(session->file()->name());
    QObject::connect(dialog, &QInputDialog::textValueSelected, q, [this](const QString &name) {
        session->setName(name.trimmed());
        fillWorkspaces();
    });
    dialog->open();
}

void MainWindowParts::fillWorkspaces()
{
    workspacesMenu->clear();
    const QStringList paths = session->recent();
    workspacesMenu->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action =
            workspacesMenu->addAction(QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        QObject::connect(action, &QAction::triggered, q, [this, path] { openWorkspace(path); });
    }
    workspacesMenu->addSeparator();
    QAction *clear = workspacesMenu->addAction(tr("&Forget These"));
    QObject::connect(clear, &QAction::triggered, q, [this] {
        session->forgetRecent();
        fillWorkspaces();
    });
}

void MainWindowParts::showPlace(ReportId report)
{
    pages->setCurrentWidget(review);
    review->setReport(report);
    const WorkspaceSession::Place place = session->place();
    const auto cell = place.report == report ? workspace.state(report).extraction().find(place.cell) : std::nullopt;
    if (cell)
        review->showCell(report, *cell);
    review->tables()->grid(review->tables()->table())->setFocus();
}

void MainWindowParts::keepPlace()
{
    m_placeTimer.stop();
    const std::optional<ReportId> report = review->report();
    if (!report || !workspace.contains(*report))
        return;
    const std::optional<CellId> cell = review->tables()->currentCell();
    session->setPlace({*report, cell ? workspace.state(*report).extraction().formCell(*cell).address : QString()});
}

void MainWindowParts::sayNotAdded(const StoreError &error)
{
    Message message;
    message.key = notAddedKey;
    message.kind = Message::Kind::Problem;
    message.text = [this, error] { return tr("The reports were not added. %1").arg(session->message(error)); };
    const auto step = [this](void (Opening::*take)()) {
        return [this, take] {
            messages->withdraw(notAddedKey);
            (opening->*take)();
        };
    };
    if (error.kind == StoreError::Kind::LostWhileOpen)
        message.steps += {[] { return tr("Open it again and add them"); }, step(&Opening::addAfterOpening)};
    else if (error.kind == StoreError::Kind::ReadOnly)
        message.steps += {[] { return tr("Put them into a new workspace"); }, step(&Opening::addToNew)};
    else
        message.steps += {[] { return tr("Try again"); }, step(&Opening::addAgain)};
    messages->say(std::move(message));
}

} // namespace gouji
