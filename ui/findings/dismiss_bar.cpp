// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/dismiss_bar.h"

#include "ui/appearance/fonts.h"
#include "ui/lists/flow_layout.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gouji {

DismissBar::DismissBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_dismiss(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addWidget(m_dismiss);
    layout->addWidget(m_cancel);
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reason->installEventFilter(this);
    m_question->setBuddy(m_reason);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_dismiss->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &DismissBar::give);
    connect(m_dismiss, &QToolButton::clicked, this, &DismissBar::give);
    connect(m_cancel, &QToolButton::clicked, this, &DismissBar::leave);
    m_dismiss->setEnabled(false);
    retranslate();
    hide();
}

void DismissBar::ask(const QStringList &reasonsBefore)
{
    auto *completer = new QCompleter(reasonsBefore, m_reason);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    delete m_reason->completer();
    m_reason->setCompleter(completer);
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void DismissBar::give()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    emit reasonGiven(reason);
}

void DismissBar::leave()
{
    hide();
    emit closed();
}

bool DismissBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    leave();
    return true;
}

void DismissBar::retranslate()
{
    m_question->setText(tr("Why is there &nothing wrong?"));
    m_reason->setAccessibleName(tr("Reason for dismissing the finding"));
    m_reason->setPlaceholderText(tr("The reason, for the record"));
    m_dismiss->setText(tr("Dismiss (Enter)"));
    m_dismiss->setToolTip(tr("The finding is not shown any more, until a figure involved changes"));
    m_cancel->setText(tr("Cancel (Esc)"));
}

void DismissBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
