// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/empty_page.h"

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {

EmptyPage::EmptyPage(const WindowActions &actions, bool hasSamples, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (const ActionId id : {ActionId::Open, ActionId::OpenFolder, ActionId::PasteReport, ActionId::OpenSamples}) {
        if (id == ActionId::OpenSamples && !hasSamples)
            continue;
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(3);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    retranslate();
}

void EmptyPage::setEndings(const QStringList &endings)
{
    m_endings = endings;
    retranslate();
}

void EmptyPage::setDropTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void EmptyPage::retranslate()
{
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_title->setText(tr("Drop yearly reports here"));
    QStringList patterns;
    for (const QString &ending : m_endings)
        patterns += QLatin1Char('.') + ending;
    m_text->setText(tr("Files (%1), whole folders, or the text of a report from a web page or a document.\n"
                       "Each figure is shown beside its place in the text, and every sum is checked.")
                        .arg(patterns.join(QLatin1Char(' '))));
    m_text->setMinimumWidth(lettersWidth(fontMetrics(), 90));
    setAccessibleName(m_title->text());
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void EmptyPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorScheme &scheme = schemeOf(palette());
    painter.setPen(QPen(m_isTarget ? scheme.accent : scheme.strongLine, m_isTarget ? 3 : 1.5, Qt::DashLine));
    const int inset = fontMetrics().height();
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), 10, 10);
}

} // namespace gouji
