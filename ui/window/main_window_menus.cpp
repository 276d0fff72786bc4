// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Menus and tools of the main window, and the windows that open from them.

#include "ui/compare/compare_window.h"
#include "ui/settings/person.h"
#include "ui/settings/review_settings_dialog.h"
#include "ui/source/body_menu.h"
#include "ui/window/help_window.h"
#include "ui/window/main_window_parts.h"
#include "ui/window/review_page.h"
#include "ui/window/search_box.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>

namespace gouji {

void MainWindowParts::fillMenus()
{
    for (const MenuId id : WindowActions::menus()) {
        QMenu *menu = q->menuBar()->addMenu(QString());
        menu->setToolTipsVisible(true);
        menus.emplace(id, menu);
        for (QAction *action : actions.ofMenu(id)) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    }
    menus.at(MenuId::File)->insertMenu(actions[ActionId::PasteReport], recentMenu);
    menus.at(MenuId::File)->insertMenu(actions[ActionId::NameWorkspace], workspacesMenu);
    workspacesMenu->setToolTipsVisible(true);
    actions[ActionId::OpenSamples]->setVisible(!services.samplesFolder.isEmpty());
    recentMenu->setToolTipsVisible(true);

    menus.at(MenuId::Decide)->addMenu(bodyMenu);
    QMenu *view = menus.at(MenuId::View);
    QAction *first = actions[ActionId::LargerText];
    for (QMenu *menu : viewMenus.menus())
        view->insertMenu(first, menu);
    encodingMenu->setToolTipsVisible(true);
    view->insertMenu(first, encodingMenu);
    QAction *reset = actions[ActionId::ResetPanes];
    for (QDockWidget *pane : review->panes())
        view->insertAction(reset, pane->toggleViewAction());
    fillRecent();
}

void MainWindowParts::fillTools()
{
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const ActionId id : {ActionId::Open, ActionId::PasteReport})
        tools->addAction(actions[id]);
    tools->addSeparator();
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        tools->addAction(actions[id]);
    tools->addSeparator();
    for (const ActionId id : {ActionId::PreviousProblem, ActionId::NextProblem, ActionId::NextDoubtful})
        tools->addAction(actions[id]);
    tools->addSeparator();
    tools->addAction(actions[ActionId::CompareYears]);
    tools->addAction(actions[ActionId::Export]);
    auto *space = new QWidget(tools);
    space->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
    tools->addWidget(space);
    tools->addWidget(searchBox);
    scaleIcons();
}

void MainWindowParts::scaleIcons()
{
    const int side = QFontMetrics(QApplication::font()).height();
    tools->setIconSize(QSize(side, side));
}

void MainWindowParts::fillRecent()
{
    recentMenu->clear();
    const QStringList paths = recent.paths();
    recentMenu->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QString shown = QDir::toNativeSeparators(path).section(QDir::separator(), -2);
        QAction *action = recentMenu->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        QObject::connect(action, &QAction::triggered, q, [this, path] { openPaths({path}); });
    }
    recentMenu->addSeparator();
    QAction *clear = recentMenu->addAction(tr("&Forget These"));
    QObject::connect(clear, &QAction::triggered, q, [this] {
        recent.clear();
        fillRecent();
    });
}

void MainWindowParts::fillEncodings()
{
    encodingMenu->clear();
    const std::optional<ReportId> current = review->report();
    const bool can = current && opening->canReread(*current);
    encodingMenu->setEnabled(can);
    if (!can)
        return;
    const QString used = workspace.state(*current).extraction().source->encoding;
    const auto add = [this, report = *current](const QString &name, const QString &encoding) {
        QAction *action = encodingMenu->addAction(name);
        QObject::connect(action, &QAction::triggered, q,
                         [this, report, encoding] { opening->reread(report, encoding); });
        return action;
    };
    add(tr("&Find out"), QString());
    encodingMenu->addSeparator();
    for (const QString &encoding : services.reader->encodings()) {
        QAction *action = add(encoding, encoding);
        action->setCheckable(true);
        action->setChecked(encoding == used);
    }
}

void MainWindowParts::retranslate()
{
    actions.retranslate();
    viewMenus.retranslate();
    for (const auto &[id, menu] : menus)
        menu->setTitle(WindowActions::menuTitle(id));
    recentMenu->setTitle(tr("Recent"));
    workspacesMenu->setTitle(tr("Recent Wor&kspaces"));
    encodingMenu->setTitle(tr("&Encoding of the Text"));
    tools->setWindowTitle(tr("Tools"));
    fillRecent();
    fillWorkspaces();
    fillEncodings();
    refreshKept();
    refreshActions();
    refreshTitle();
    refreshBody();
    review->setSentences(Sentences::inLanguage(appearance->shownLanguage()));
    if (reviewSettings)
        reviewSettings->setSentences(review->sentences());
    if (compare)
        compare->setSentences(review->sentences());
    if (help)
        help->setLanguage(appearance->shownLanguage());
}

void MainWindowParts::showHelp()
{
    if (!help)
        help = new HelpWindow(actions, q);
    help->setLanguage(appearance->shownLanguage());
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindowParts::showReviewSettings()
{
    if (!reviewSettings) {
        reviewSettings = new ReviewSettingsDialog(workspace, q);
        QObject::connect(reviewSettings, &ReviewSettingsDialog::personEdited, q, [this](const QString &name) {
            setPersonName(*settings, name);
            workspace.setPerson(personName(*settings));
            reviewSettings->setPerson(workspace.person());
        });
    }
    reviewSettings->setPerson(workspace.person());
    reviewSettings->setSentences(review->sentences());
    reviewSettings->show();
    reviewSettings->raise();
    reviewSettings->activateWindow();
}

void MainWindowParts::showAbout()
{
    QMessageBox::about(q, tr("About"),
                       tr("<h3>Gouji %1</h3><p>A review workbench for yearly reports on government information "
                          "disclosure. It works offline and never guesses in silence.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace gouji
