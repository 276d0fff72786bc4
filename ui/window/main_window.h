// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "ui/services.h"

#include <QMainWindow>

#include <memory>

class QMimeData;

namespace gouji {

class MainWindowParts;

/// The workbench. All that a main() needs:
///
///     QApplication application(argc, argv);   // name, organisation and version set before
///     Workspace workspace;
///     Services services{reader, {jsonWriter, csvWriter}}; // settings and samples have defaults
///     MainWindow window(workspace, services); // sets style, palette, font and language of the application itself
///     window.show();
///     window.start(paths);                    // files, folders or a workspace; nothing: the workspace left last
///     return application.exec();
///
/// The workspace must outlive the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What a call of the program names: a workspace, files and folders. Nothing, or what is in the workspace that was open
    /// last: that workspace, where it was left.
    void start(const QStringList &paths);
    /// Opens a workspace, reads files and walks folders in the background; what cannot be read is told in a bar, never in
    /// a dialog.
    void openPaths(const QStringList &paths);
    /// Opens a whole report from a clipboard or a drop: its text, or the text of its HTML.
    void openPasted(const QMimeData *content);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::unique_ptr<MainWindowParts> m_parts;
};

} // namespace gouji
