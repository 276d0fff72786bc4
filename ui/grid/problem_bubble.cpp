// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/problem_bubble.h"

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace gouji {
namespace {

constexpr int shownMilliseconds = 6000; // without an editor to wait for

} // namespace

ProblemBubble::ProblemBubble(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(QStringLiteral("✗"), this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    applyColors();
    hide();
}

void ProblemBubble::applyColors()
{
    const ColorScheme &scheme = schemeOf(QGuiApplication::palette());
    if (palette().color(QPalette::Window) == scheme.failGround)
        return;
    QPalette colors; // only these two are its own, the others stay those of the window
    colors.setColor(QPalette::Window, scheme.failGround);
    colors.setColor(QPalette::WindowText, scheme.failInk);
    setPalette(colors);
}

void ProblemBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

QString ProblemBubble::text() const
{
    return m_text->text();
}

void ProblemBubble::explain(const QString &problem, const QRect &cell, bool forEditor)
{
    m_forEditor = forEditor;
    m_text->setText(problem);
    for (QLabel *label : {m_mark, m_text})
        label->ensurePolished();
    const QMargins margins = layout()->contentsMargins();
    const int em = fontMetrics().height();
    const int around = margins.left() + margins.right() + 2 * frameWidth() + m_mark->sizeHint().width() + 2 * em;
    const int widest = qMin(lettersWidth(fontMetrics(), 60), parentWidget()->width() - 8);
    const int width = qMin(fontMetrics().horizontalAdvance(problem) + around, widest);
    layout()->invalidate();
    resize(width, layout()->totalHeightForWidth(width));
    const QRect room = parentWidget()->rect();
    int left = qBound(room.left() + 4, cell.right() - width, qMax(room.left() + 4, room.right() - width - 4));
    int top = cell.bottom() + 3;
    if (top + height() > room.bottom())
        top = cell.top() - height() - 3;
    move(left, top);
    show();
    raise();
    setAccessibleName(problem);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!forEditor)
        QTimer::singleShot(shownMilliseconds, this, [this] {
            if (!m_forEditor)
                hide();
        });
}

} // namespace gouji
