// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

/// Asks for names of bodies in a bar: one line, with the known names offered. Its words are made when they are shown.
class NameBar : public QFrame
{
    Q_OBJECT
public:
    explicit NameBar(QWidget *parent = nullptr);
    /// Opens with the keyboard in the field. \a question and \a take are made anew in another language.
    void ask(std::function<QString()> question, std::function<QString()> take, const QStringList &known,
             const QString &names, std::function<void(const QString &)> done);

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give();
    void leave();
    void retranslate();

    QLabel *m_question;
    QLineEdit *m_names;
    QToolButton *m_take;
    QToolButton *m_cancel;
    std::function<QString()> m_words;
    std::function<QString()> m_takeWords;
    std::function<void(const QString &)> m_done;
};

} // namespace gouji
