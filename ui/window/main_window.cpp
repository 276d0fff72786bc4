// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/appearance/appearance.h"
#include "ui/opening/mime_report.h"
#include "ui/window/main_window_parts.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>

namespace gouji {

MainWindow::MainWindow(Workspace &workspace, const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<MainWindowParts>(this, workspace, services))
{
    setAcceptDrops(true);
    resize(1600, 960);
    d->restorePanes();
    d->retranslate();
}

MainWindow::~MainWindow()
{
    // An open editor and the panes still tell of their end; whom they tell must be there.
    hide();
    delete takeCentralWidget();
}

void MainWindow::openPaths(const QStringList &paths)
{
    d->opening->openPaths(paths);
}

void MainWindow::openPasted(const QMimeData *content)
{
    d->openMime(readMime(content));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d)
        d->retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->mayClose()) {
        event->ignore();
        return;
    }
    d->savePanes();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (readMime(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    d->empty->setDropTarget(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    d->empty->setDropTarget(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    d->empty->setDropTarget(false);
    event->acceptProposedAction();
    d->openMime(readMime(event->mimeData()));
}

} // namespace gouji
