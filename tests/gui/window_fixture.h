// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring.h"
#include "model/form/form_library.h"
#include "model/history/workspace.h"
#include "model/items/finding_list_model.h"
#include "model/items/suggestion_list_model.h"
#include "model/items/sum_model.h"
#include "tests/unit/report_maker.h"
#include "ui/appearance/appearance.h"
#include "ui/appearance/color_scheme.h"
#include "ui/findings/explainer.h"
#include "ui/findings/findings_pane.h"
#include "ui/findings/suggestion_view.h"
#include "ui/findings/suggestions_panel.h"
#include "ui/findings/why_pane.h"
#include "ui/grid/edit_preview_bar.h"
#include "ui/grid/find_bar.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/label_painter.h"
#include "ui/grid/problem_bubble.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"
#include "ui/history/history_pane.h"
#include "ui/lists/pointed_view.h"
#include "ui/messages/message_area.h"
#include "ui/opening/opening.h"
#include "ui/opinions/opinions_pane.h"
#include "ui/reports/reports_pane.h"
#include "ui/source/source_pane.h"
#include "ui/source/source_view.h"
#include "ui/window/help_window.h"
#include "ui/window/main_window.h"
#include "ui/window/review_page.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

namespace gouji::test {

/// A main window with the real readers and writers, over settings and a folder for workspaces of its own.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &language = QStringLiteral("en"),
                           const QString &theme = QStringLiteral("light"), int textSize = 100, bool keepsFiles = true)
    {
        services = makeServices(FormLibrary::builtIn().value());
        services.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        if (keepsFiles)
            services.workspaceFolder = folder.filePath(QStringLiteral("workspaces"));
        {
            QSettings settings(services.settingsFile, QSettings::IniFormat);
            settings.setValue(QStringLiteral("appearance/language"), language);
            settings.setValue(QStringLiteral("appearance/theme"), theme);
            settings.setValue(QStringLiteral("appearance/textSize"), textSize);
        }
        window = std::make_unique<MainWindow>(workspace, services);
        window->resize(1920, 1040);
        window->show();
    }

    static QString samples() { return qEnvironmentVariable("GOUJI_SAMPLES"); }
    static QString sample(const QString &name) { return QDir(samples()).filePath(name); }

    /// Opens paths and waits until everything is read.
    bool open(const QStringList &paths, int reports)
    {
        QSignalSpy done(window->findChild<Opening *>(), &Opening::batchDone);
        window->openPaths(paths);
        return QTest::qWaitFor([&] { return done.count() > 0; }, 20000)
               && static_cast<int>(workspace.reports().size()) >= reports && review()->report().has_value();
    }

    bool isLoading() const { return window->findChild<Opening *>()->loader()->isWorking(); }
    ReviewPage *review() const { return window->findChild<ReviewPage *>(); }
    GridView *grid() const { return review()->tables()->grid(review()->tables()->table()); }
    /// The open editor of the grid, null if there is none.
    QLineEdit *editor() const { return grid()->viewport()->findChild<QLineEdit *>(); }
    SourceView *source() const { return review()->source()->view(); }
    const ReportState &state() const { return workspace.state(*review()->report()); }
    const CheckSession &checks() const { return workspace.checks(*review()->report()); }
    QString address() const
    {
        const auto cell = review()->tables()->currentCell();
        return cell ? state().extraction().formCell(*cell).address : QString();
    }
    void goTo(const QString &address)
    {
        review()->showCell(*review()->report(), state().extraction().find(address).value());
    }
    QAction *action(const QString &name) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->objectName() == name)
                return action;
        }
        return nullptr;
    }
    /// A key as a person presses it: it goes where the keyboard is.
    void press(const char *keys) const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return;
        QWidget *receiver = QApplication::focusWidget();
        QTest::keySequence(receiver ? receiver : window.get(), QKeySequence(QString::fromLatin1(keys)));
    }
    QString currentFinding() const
    {
        const Finding *finding = review()->findings()->current();
        return finding ? finding->id : QString();
    }
    /// Waits until the failed checks of the report shown are explained as they are now.
    bool waitForSuggestions() const
    {
        return QTest::qWaitFor([this] { return review()->explainer()->list() != nullptr; }, 20000);
    }
    /// All bars that are shown.
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageArea *area : window->findChildren<MessageArea *>())
            texts += area->texts();
        return texts;
    }

    QTemporaryDir folder;
    Services services;
    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace gouji::test
