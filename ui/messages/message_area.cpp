// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/message_area.h"

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {
namespace {

struct Look
{
    QString icon;
    QColor ink;
    QColor ground;
};

Look lookOf(Message::Kind kind, const ColorScheme &scheme)
{
    switch (kind) {
    case Message::Kind::Problem:
        return {QStringLiteral("warning"), scheme.doubtInk, scheme.doubtGround};
    case Message::Kind::Success:
        return {QStringLiteral("passed"), scheme.passInk, scheme.inferGround};
    case Message::Kind::Information:
        break;
    }
    return {QStringLiteral("information"), scheme.inferInk, scheme.inferGround};
}

} // namespace

MessageBar::MessageBar(Message message, bool isNarrow, QWidget *parent)
    : QFrame(parent)
    , m_message(std::move(message))
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_close(new QToolButton(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    const Qt::Alignment beside = isNarrow ? Qt::AlignTop : Qt::AlignVCenter;
    line->addWidget(m_mark, 0, beside);
    line->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addStretch(1);
    if (m_message.details) {
        m_more = new QToolButton(this);
        m_more->setCheckable(true);
        m_more->setAutoRaise(true);
        buttons->addWidget(m_more);
        connect(m_more, &QToolButton::toggled, this, [this](bool open) {
            m_details->setVisible(open);
            retranslate();
        });
    }
    for (const Message::Step &step : m_message.steps) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::clicked, this, [take = step.take] { take(); });
        buttons->addWidget(button);
        m_buttons += button;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 5, 5, 5);
    layout->setSpacing(3);
    layout->addLayout(line);
    layout->addWidget(m_details);
    (isNarrow && buttons->count() > 1 ? static_cast<QBoxLayout *>(layout) : line)->addLayout(buttons);
    line->addWidget(m_close, 0, beside);

    for (QLabel *label : {m_text, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_details->hide();
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        deleteLater();
    });
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    applyColors();
    retranslate();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::applyColors()
{
    const ColorScheme &scheme = schemeOf(QGuiApplication::palette());
    const Look look = lookOf(m_message.kind, scheme);
    if (palette().color(QPalette::Window) != look.ground || palette().color(QPalette::WindowText) != scheme.text) {
        QPalette colors; // only these two are the bar's own, the others stay those of the window
        colors.setColor(QPalette::Window, look.ground);
        colors.setColor(QPalette::WindowText, scheme.text);
        setPalette(colors);
    }
    const int side = fontMetrics().height();
    m_mark->setPixmap(lineIcon(look.icon, look.ink).pixmap(side, side));
    m_close->setIconSize(QSize(side * 3 / 4, side * 3 / 4));
}

void MessageBar::retranslate()
{
    m_text->setText(m_message.text());
    setAccessibleName(m_message.text());
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    if (m_more) {
        m_more->setText(m_more->isChecked() ? tr("Less") : tr("Which?"));
        m_details->setText(m_message.details().join(QLatin1Char('\n')));
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(m_message.steps[i].name());
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

MessageArea::MessageArea(bool isNarrow, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_isNarrow(isNarrow)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
}

void MessageArea::say(Message message)
{
    withdraw(message.key);
    auto *bar = new MessageBar(std::move(message), m_isNarrow, this);
    m_layout->addWidget(bar);
    bar->show();
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageArea::withdraw(const QString &key)
{
    for (MessageBar *bar : findChildren<MessageBar *>()) {
        if (bar->message().key == key) {
            bar->hide();
            m_layout->removeWidget(bar);
            bar->deleteLater();
        }
    }
}

bool MessageArea::shows(const QString &key) const
{
    const QList<MessageBar *> bars = findChildren<MessageBar *>();
    return std::any_of(bars.begin(), bars.end(),
                       [&key](const MessageBar *bar) { return !bar->isHidden() && bar->message().key == key; });
}

QStringList MessageArea::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_layout->count(); ++i) {
        const auto *bar = qobject_cast<const MessageBar *>(m_layout->itemAt(i)->widget());
        if (bar && !bar->isHidden())
            texts += bar->text();
    }
    return texts;
}

} // namespace gouji
