// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

/// Asks for the reason why a finding is none, in a bar over the list.
class DismissBar : public QFrame
{
    Q_OBJECT
public:
    explicit DismissBar(QWidget *parent = nullptr);
    /// Opens with the keyboard in the field; reasons given before are offered.
    void ask(const QStringList &reasonsBefore);

signals:
    void reasonGiven(const QString &reason);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give();
    void leave();
    void retranslate();

    QLabel *m_question;
    QLineEdit *m_reason;
    QToolButton *m_dismiss;
    QToolButton *m_cancel;
};

} // namespace gouji
