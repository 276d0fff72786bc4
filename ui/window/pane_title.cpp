// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pane_title.h"

#include "ui/appearance/icons.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gouji {

PaneTitle::PaneTitle(QDockWidget *pane)
    : QWidget(pane)
    , m_name(new QLabel(this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_name, 1);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_float->setIcon(lineIcon(QStringLiteral("float")));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    for (QToolButton *button : {m_float, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    connect(m_float, &QToolButton::clicked, pane, [pane] { pane->setFloating(!pane->isFloating()); });
    connect(m_close, &QToolButton::clicked, pane, &QDockWidget::close);
    connect(pane, &QDockWidget::windowTitleChanged, m_name, &QLabel::setText);
    m_name->setText(pane->windowTitle());
    scaleIcons();
    retranslate();
}

void PaneTitle::scaleIcons()
{
    const int side = fontMetrics().height() * 3 / 4;
    for (QToolButton *button : {m_float, m_close})
        button->setIconSize(QSize(side, side));
}

void PaneTitle::retranslate()
{
    m_float->setToolTip(tr("Take this pane out of the window, or put it back"));
    m_close->setToolTip(tr("Close this pane; the menu View brings it back"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setAccessibleName(m_close->toolTip());
}

void PaneTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        scaleIcons();
}

} // namespace gouji
