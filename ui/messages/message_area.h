// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gouji {

/// Something to say in a bar over a pane. Its words are made when they are shown, so that they follow the language.
struct Message
{
    enum class Kind { Information, Success, Problem };
    struct Step
    {
        std::function<QString()> name;
        std::function<void()> take;
    };

    QString key; ///< a later message of the same key takes the place of this one
    Kind kind = Kind::Information;
    std::function<QString()> text;
    std::function<QStringList()> details; ///< one line each, shown on demand; may be empty
    QList<Step> steps;                    ///< what can be done about it
};

/// One message: mark, words, what can be done, and a way to close it.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    /// \a isNarrow: what can be done stands below the words instead of behind them.
    MessageBar(Message message, bool isNarrow, QWidget *parent);
    const Message &message() const { return m_message; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyColors();

    Message m_message;
    QLabel *m_mark;
    QLabel *m_text;
    QLabel *m_details;
    QList<QToolButton *> m_buttons;
    QToolButton *m_more = nullptr;
    QToolButton *m_close;
};

/// The bars over a pane; takes no room when there is nothing to say.
class MessageArea : public QWidget
{
    Q_OBJECT
public:
    explicit MessageArea(bool isNarrow, QWidget *parent = nullptr);
    void say(Message message);
    void withdraw(const QString &key);
    /// Whether a message of this key is there and was not closed.
    bool shows(const QString &key) const;
    /// The texts shown, from the top.
    QStringList texts() const;

private:
    QVBoxLayout *m_layout;
    bool m_isNarrow;
};

} // namespace gouji
