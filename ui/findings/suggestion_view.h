// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pointed_view.h"

namespace gouji {

/// A list of suggestions: moving over them shows what each would do, Enter takes one.
class SuggestionView : public PointedView
{
    Q_OBJECT
public:
    explicit SuggestionView(QWidget *parent = nullptr);

signals:
    /// The line to be previewed has changed; invalid: none, since the keyboard is elsewhere.
    void lookedAt(const QModelIndex &index);
    /// \a otherwise: with Shift, as the other of the two things that accepting can be.
    void accepted(const QModelIndex &index, bool otherwise);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace gouji
