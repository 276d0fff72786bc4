// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace gouji {

/// Explains under a cell why what was typed cannot be entered. It takes no focus and asks for no click.
class ProblemBubble : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemBubble(QWidget *parent);

    /// \a cell is in the parent's coordinates; \a forEditor: an open editor waits for a better text.
    void explain(const QString &problem, const QRect &cell, bool forEditor);
    bool concernsEditor() const { return m_forEditor; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    QLabel *m_mark;
    QLabel *m_text;
    bool m_forEditor = false;
};

} // namespace gouji
