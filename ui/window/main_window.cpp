// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/appearance/appearance.h"
#include "ui/opening/mime_report.h"
#include "ui/window/main_window_parts.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace gouji {

MainWindow::MainWindow(Workspace &workspace, const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::make_unique<MainWindowParts>(this, workspace, services))
{
    setAcceptDrops(true);
    resize(1600, 960);
    m_parts->restorePanes();
    m_parts->retranslate();
}

MainWindow::~MainWindow()
{
    // An open editor and the panes still tell of their end; whom they tell must be there.
    hide();
    delete takeCentralWidget();
}

void MainWindow::start(const QStringList &paths)
{
    m_parts->start(paths);
}

void MainWindow::openPaths(const QStringList &paths)
{
    m_parts->openPaths(paths);
}

void MainWindow::openPasted(const QMimeData *content)
{
    m_parts->openMime(readMime(content));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_parts)
        m_parts->retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_parts->mayClose()) {
        event->ignore();
        return;
    }
    m_parts->savePanes();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // With nothing open there is no cell to paste into: then it is a report that is meant.
    if (event->matches(QKeySequence::Paste) && m_parts->empty->isVisible()) {
        m_parts->actions[ActionId::PasteReport]->trigger();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (readMime(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_parts->empty->setDropTarget(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_parts->empty->setDropTarget(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_parts->empty->setDropTarget(false);
    event->acceptProposedAction();
    m_parts->openMime(readMime(event->mimeData()));
}

} // namespace gouji
