// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/appearance/appearance.h"
#include "ui/exporting/exporting.h"
#include "ui/opening/opening.h"
#include "ui/opening/recent_paths.h"
#include "ui/opening/workspace_session.h"
#include "ui/window/empty_page.h"
#include "ui/window/main_window.h"
#include "ui/window/view_menus.h"
#include "ui/window/window_actions.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTimer>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace gouji {

class BodyMenu;
class CompareWindow;
class HelpWindow;
class MessageArea;
class NewerReadings;
class ProgressStrip;
class ReadAgainBars;
class ReviewPage;
class ReviewSettingsDialog;
class Revisions;
class SearchBox;
class StatusLine;
struct MimeReport;

/// What the main window is made of: its parts, and the wires between actions and parts. It holds no state of a review.
class MainWindowParts
{
    Q_DECLARE_TR_FUNCTIONS(MainWindowParts)
public:
    MainWindowParts(MainWindow *window, Workspace &reports, const Services &given);

    void start(const QStringList &paths);
    void openPaths(const QStringList &paths);
    void openMime(const MimeReport &report);
    void retranslate();
    void savePanes();
    void restorePanes();
    /// Whether nothing is lost by closing; else says so in a bar, where it can be agreed to.
    bool mayClose();
    /// The same before another workspace takes the place of this one; \a goOn does it when the loss was agreed to.
    bool mayLeave(const std::function<void()> &goOn);

    MainWindow *const q;
    Workspace &workspace;
    const Services services;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<WorkspaceSession> session;
    RecentPaths recent;
    WindowActions actions;
    ViewMenus viewMenus;
    QMenu *recentMenu;
    QMenu *workspacesMenu;
    QMenu *encodingMenu;
    BodyMenu *bodyMenu;
    std::map<MenuId, QMenu *> menus;
    QToolBar *tools;
    MessageArea *messages;
    ProgressStrip *progress;
    QStackedWidget *pages;
    EmptyPage *empty;
    StatusLine *status;
    ReviewPage *review;
    SearchBox *searchBox;
    HelpWindow *help = nullptr;
    ReviewSettingsDialog *reviewSettings = nullptr;
    CompareWindow *compare = nullptr;
    Opening *opening;
    Exporting *exporting;
    Revisions *revisions;
    ReadAgainBars *readAgain;
    NewerReadings *newerReadings;

private:
    void layOut();
    void fillMenus();
    void fillTools();
    void connectActions();
    void connectParts();
    void showComparing();
    void connectWorkspace();
    void fillWorkspaces();
    void refreshKept();
    void chooseWorkspace();
    void leaveFor(const std::function<void()> &step);
    void openWorkspace(const QString &path);
    /// Asks where a copy is to be; empty: nowhere.
    QString askForCopy(const QString &title) const;
    void askCopy(bool withoutRemarks);
    void askSaveAs();
    void askName();
    void showPlace(ReportId report);
    void keepPlace();
    void sayNotAdded(const StoreError &error);
    void fillRecent();
    void fillEncodings();
    void refreshActions();
    void refreshTitle();
    void scaleIcons();
    void chooseFiles();
    void chooseFolder();
    void stepHistory(bool forward);
    void endBatch(bool wasEmpty);
    void sayHowItWent();
    void toggleSource();
    void askWhatIsMarked();
    void showHelp();
    void showReviewSettings();
    void showYears();
    void refreshBody();
    void showAbout();
    bool mayLose(const std::function<QString()> &agree, const std::function<void()> &goOn);
    void report(bool found, const QString &otherwise);
    void whenTriggered(ActionId id, std::function<void()> act);

    bool m_losesAnyway = false; // a person has agreed
    QTimer m_placeTimer;
    bool m_choseByHand = false; // a report was chosen by a person while a batch was being read
    std::optional<ReportId> m_firstOfBatch;
};

} // namespace gouji
