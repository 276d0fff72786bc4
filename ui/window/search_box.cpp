// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/search_box.h"

#include "ui/appearance/fonts.h"
#include "ui/appearance/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace gouji {

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_hits(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_hits);
    layout->addWidget(m_line, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &words) { emit searched(words, 0); });
    retranslate();
}

QString SearchBox::words() const
{
    return m_line->text();
}

void SearchBox::begin()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBox::showHits(int current, int all)
{
    m_current = current;
    m_all = all;
    retranslate();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!words().isEmpty())
                emit searched(words(), key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_line->clear();
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::retranslate()
{
    m_line->setPlaceholderText(tr("Search the texts of the reports"));
    m_line->setAccessibleName(tr("Search the texts of the reports"));
    m_line->setToolTip(tr("Enter: next place, also in the next reports; Shift+Enter: the place before"));
    m_line->setMinimumWidth(lettersWidth(fontMetrics(), 12));
    m_line->setMaximumWidth(lettersWidth(fontMetrics(), 60));
    if (words().isEmpty())
        m_hits->clear();
    else if (m_all == 0)
        m_hits->setText(tr("not in this report"));
    else if (m_current < 0)
        m_hits->setText(tr("%n place(s)", nullptr, m_all));
    else
        m_hits->setText(tr("%1 of %2").arg(m_current + 1).arg(m_all));
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
