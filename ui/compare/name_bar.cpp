// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/name_bar.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gouji {

NameBar::NameBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_names(new QLineEdit(this))
    , m_take(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addWidget(m_names, 1);
    layout->addWidget(m_take);
    layout->addWidget(m_cancel);
    m_names->installEventFilter(this);
    m_question->setBuddy(m_names);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    connect(m_names, &QLineEdit::returnPressed, this, &NameBar::give);
    connect(m_take, &QToolButton::clicked, this, &NameBar::give);
    connect(m_cancel, &QToolButton::clicked, this, &NameBar::leave);
    retranslate();
    hide();
}

void NameBar::ask(std::function<QString()> question, std::function<QString()> take, const QStringList &known,
                  const QString &names, std::function<void(const QString &)> done)
{
    m_words = std::move(question);
    m_takeWords = std::move(take);
    m_done = std::move(done);
    auto *completer = new QCompleter(known, m_names);
    completer->setFilterMode(Qt::MatchContains);
    delete m_names->completer();
    m_names->setCompleter(completer);
    m_names->setText(names);
    retranslate();
    show();
    m_names->setFocus(Qt::ShortcutFocusReason);
}

void NameBar::give()
{
    const QString names = m_names->text().trimmed();
    const auto done = std::exchange(m_done, nullptr);
    leave();
    if (done)
        done(names);
}

void NameBar::leave()
{
    hide();
    emit closed();
}

bool NameBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    leave();
    return true;
}

void NameBar::retranslate()
{
    m_question->setText(m_words ? m_words() : QString());
    m_names->setAccessibleName(m_question->text());
    m_take->setText(m_takeWords ? m_takeWords() : QString());
    m_cancel->setText(tr("Cancel (Esc)"));
}

void NameBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
