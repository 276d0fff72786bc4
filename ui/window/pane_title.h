// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace gouji {

/// The line over a pane: its name, and buttons to take it out and to close it. Text and buttons grow with the window's
/// text, which those of the style do not.
class PaneTitle : public QWidget
{
    Q_OBJECT
public:
    explicit PaneTitle(QDockWidget *pane);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void scaleIcons();

    QLabel *m_name;
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace gouji
