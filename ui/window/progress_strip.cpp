// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/progress_strip.h"

#include "ui/appearance/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace gouji {
namespace {

constexpr int quietMilliseconds = 300; // work shorter than this shows no bar

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setFormat(QStringLiteral("%v / %m"));
    m_stop->setIcon(lineIcon(QStringLiteral("stop")));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_stop, &QToolButton::clicked, this, &ProgressStrip::stopRequested);
    retranslate();
    hide();
}

void ProgressStrip::begin()
{
    m_bar->setRange(0, 0);
    m_file.clear();
    retranslate();
    if (m_timer == 0)
        m_timer = startTimer(quietMilliseconds);
}

void ProgressStrip::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    killTimer(m_timer);
    m_timer = 0;
    setVisible(true);
}

void ProgressStrip::show(int done, int all, const QString &name)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_file = name;
    retranslate();
}

void ProgressStrip::end()
{
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
    hide();
}

void ProgressStrip::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop after this file; what is done stays"));
    const QString text = m_file.isEmpty() ? tr("Working…") : tr("Working on %1").arg(m_file);
    m_name->setText(m_name->fontMetrics().elidedText(text, Qt::ElideMiddle, qMax(100, m_name->width())));
    m_bar->setAccessibleName(text);
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
