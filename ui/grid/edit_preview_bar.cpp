// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/edit_preview_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace gouji {
namespace {

constexpr int mostLinesShown = 6; // the others by scrolling

} // namespace

EditPreviewBar::EditPreviewBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_lines(new QListWidget(this))
    , m_carryOut(new QPushButton(this))
    , m_giveUp(new QPushButton(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_notes);
    words->addWidget(m_lines);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_carryOut);
    buttons->addWidget(m_giveUp);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->addLayout(words, 1);
    layout->addLayout(buttons);
    for (QLabel *label : {m_title, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setUniformItemSizes(true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    connect(m_carryOut, &QPushButton::clicked, this, &EditPreviewBar::carryOut);
    connect(m_giveUp, &QPushButton::clicked, this, &EditPreviewBar::giveUp);
    retranslate();
    hide();
}

void EditPreviewBar::open(Content content)
{
    m_content = std::move(content);
    m_isOpen = true;
    m_title->setText(m_content.title);
    m_notes->setText(m_content.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!m_content.notes.isEmpty());
    m_lines->clear();
    m_lines->addItems(m_content.lines);
    m_lines->setVisible(!m_content.lines.isEmpty());
    const auto shown = qMin<qsizetype>(m_content.lines.size(), mostLinesShown);
    const int lineHeight = qMax(fontMetrics().height(), m_lines->sizeHintForRow(0));
    m_lines->setFixedHeight(static_cast<int>(shown) * lineHeight + 2 * m_lines->frameWidth() + 2);
    m_carryOut->setVisible(m_content.carryOut != nullptr);
    show();
    (m_content.carryOut ? m_carryOut : m_giveUp)->setFocus();
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_notes->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EditPreviewBar::close()
{
    m_isOpen = false;
    hide();
    emit closed();
}

void EditPreviewBar::carryOut()
{
    if (!m_isOpen || !m_content.carryOut)
        return;
    const std::function<void()> act = std::exchange(m_content.carryOut, nullptr);
    close();
    act();
}

void EditPreviewBar::giveUp()
{
    if (!m_isOpen)
        return;
    m_content.carryOut = nullptr;
    close();
}

void EditPreviewBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_giveUp->hasFocus()))
        giveUp();
    else if (isEnter)
        carryOut();
    else
        QFrame::keyPressEvent(event);
}

void EditPreviewBar::retranslate()
{
    m_carryOut->setText(tr("Carry Out"));
    m_carryOut->setToolTip(tr("Do it, as one step (Enter)"));
    m_giveUp->setText(tr("Give Up"));
    m_giveUp->setToolTip(tr("Leave everything as it is (Esc)"));
    m_lines->setAccessibleName(tr("Cells that would change"));
}

void EditPreviewBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        giveUp(); // its words are of the other language
    }
}

} // namespace gouji
