// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gouji {

class MessageArea;
class WindowActions;

/// What the window shows while nothing is open: what can be dropped here, and the samples.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    EmptyPage(const WindowActions &actions, bool hasSamples, QWidget *parent = nullptr);
    void setEndings(const QStringList &endings);
    /// Shown while something is dragged over the window.
    void setDropTarget(bool isTarget);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QStringList m_endings;
    bool m_isTarget = false;
};

} // namespace gouji
