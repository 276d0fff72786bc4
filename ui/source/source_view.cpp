// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/source_view.h"

#include "model/clipboard/source_part.h"
#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>

namespace gouji {
namespace {

/// The strip with the numbers of the lines.
class Gutter : public QWidget
{
public:
    explicit Gutter(SourceView *view)
        : QWidget(view)
        , m_view(view)
    {
    }
    QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintGutter(painter, event->rect());
    }

private:
    SourceView *m_view;
};

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setCursorWidth(2);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int by) {
        if (by != 0)
            m_gutter->scroll(0, by);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    // Whoever scrolls by hand wants to see something else.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_keepsInSight.reset(); });
    applyFont();
}

void SourceView::applyFont()
{
    const QFont font = sourceFont(QApplication::font());
    setFont(font);
    setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 8);
    document()->setDocumentMargin(QFontMetrics(font).height() / 3.0);
    placeGutter();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshMarks();
}

void SourceView::setSource(const QString &text)
{
    m_places.clear();
    m_bound.clear();
    m_related.clear();
    m_unused.clear();
    m_damage.clear();
    m_chosen.clear();
    m_hits.clear();
    m_text = text;
    m_currentHit = -1;
    m_keepsInSight.reset();
    m_offsets = OffsetMap(text);
    setPlainText(text);
    refreshMarks();
}

void SourceView::setPlaces(std::vector<Span> places)
{
    m_places = std::move(places);
    refreshMarks();
}

void SourceView::setBound(std::vector<Span> places)
{
    m_bound = std::move(places);
    refreshMarks();
}

void SourceView::setRelated(std::vector<Span> places)
{
    if (places == m_related)
        return;
    m_related = std::move(places);
    refreshMarks();
}

void SourceView::setUnused(std::vector<Span> places)
{
    m_unused = std::move(places);
    refreshMarks();
}

void SourceView::setDamage(std::vector<Span> places)
{
    m_damage = std::move(places);
    refreshMarks();
}

void SourceView::setChosen(std::vector<Span> places)
{
    m_chosen = std::move(places);
    refreshMarks();
}

void SourceView::setHits(std::vector<Span> hits, int current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    refreshMarks();
}

void SourceView::addMarks(QList<QTextEdit::ExtraSelection> &marks, const std::vector<Span> &spans,
                          const QTextCharFormat &format) const
{
    for (const Span &span : spans) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(qBound(0, m_offsets.toDocument(span.begin), document()->characterCount() - 1));
        mark.cursor.setPosition(qBound(0, m_offsets.toDocument(span.end), document()->characterCount() - 1),
                                QTextCursor::KeepAnchor);
        mark.format = format;
        marks += mark;
    }
}

void SourceView::refreshMarks()
{
    const ColorScheme &scheme = schemeOf(palette());
    const auto format = [](const QColor &ground, const QColor &line, QTextCharFormat::UnderlineStyle style) {
        QTextCharFormat mark;
        if (ground.isValid())
            mark.setBackground(ground);
        mark.setUnderlineColor(line);
        mark.setUnderlineStyle(style);
        return mark;
    };
    QList<QTextEdit::ExtraSelection> marks;
    addMarks(marks, m_places, format(scheme.placeGround, scheme.strongLine, QTextCharFormat::DotLine));
    addMarks(marks, m_bound, format(QColor(), scheme.inferInk, QTextCharFormat::DashUnderline));
    addMarks(marks, m_related, format(scheme.placeGround, scheme.accent, QTextCharFormat::SingleUnderline));
    addMarks(marks, m_unused, format(scheme.doubtGround, scheme.doubtInk, QTextCharFormat::WaveUnderline));
    addMarks(marks, m_damage, format(scheme.failGround, scheme.failInk, QTextCharFormat::WaveUnderline));
    addMarks(marks, m_hits, format(scheme.searchGround, scheme.strongLine, QTextCharFormat::NoUnderline));
    QTextCharFormat chosen = format(scheme.chosenPlaceGround, scheme.accent, QTextCharFormat::SingleUnderline);
    chosen.setForeground(scheme.text);
    addMarks(marks, m_chosen, chosen);
    if (m_currentHit >= 0 && static_cast<size_t>(m_currentHit) < m_hits.size()) {
        QTextCharFormat hit = format(scheme.accent, scheme.accent, QTextCharFormat::SingleUnderline);
        hit.setForeground(scheme.accentText);
        addMarks(marks, {m_hits[static_cast<size_t>(m_currentHit)]}, hit);
    }
    setExtraSelections(marks);
    m_gutter->update();
}

bool SourceView::isInSight(const Span &span) const
{
    QTextCursor cursor(document());
    const QRect room = viewport()->rect();
    for (const int offset : {span.begin, span.end}) {
        cursor.setPosition(qBound(0, m_offsets.toDocument(offset), document()->characterCount() - 1));
        const QRect rect = cursorRect(cursor);
        if (rect.top() < room.top() || rect.bottom() > room.bottom())
            return false;
    }
    return true;
}

void SourceView::reveal(const Span &span)
{
    m_keepsInSight = span;
    // Text that was marked is meant for something: it stays marked while one looks for the cells to take it into.
    const QTextCursor marked = textCursor();
    const auto keepMark = qScopeGuard([this, &marked] {
        if (!marked.hasSelection())
            return;
        const int top = verticalScrollBar()->value();
        setTextCursor(marked);
        verticalScrollBar()->setValue(top);
    });
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, m_offsets.toDocument(span.begin), document()->characterCount() - 1));
    if (isInSight(span)) {
        // The caret goes with the mark, the view stays where it is.
        const int top = verticalScrollBar()->value();
        setTextCursor(cursor);
        verticalScrollBar()->setValue(top);
        return;
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

int SourceView::offsetAt(const QPoint &point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    const bool inFront = point.x() < cursorRect(cursor).left();
    return m_offsets.toText(qMax(0, cursor.position() - (inFront ? 1 : 0)));
}

int SourceView::caretOffset() const
{
    return m_offsets.toText(textCursor().position());
}

Span SourceView::marked() const
{
    const QTextCursor cursor = textCursor();
    return {m_offsets.toText(cursor.selectionStart()), m_offsets.toText(cursor.selectionEnd())};
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        emit placePointedAt(offsetAt(event->position().toPoint()));
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit placeEntered(caretOffset());
        return;
    }
    const int before = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (textCursor().position() != before && !textCursor().hasSelection())
        emit placePointedAt(caretOffset());
}

QMimeData *SourceView::createMimeDataFromSelection() const
{
    // The base class's knows no formats but its own.
    auto *content = new QMimeData;
    content->setText(textCursor().selection().toPlainText());
    content->setData(sourcePartFormat(), writeSourcePart(marked(), m_text));
    return content;
}

QString SourceView::explanationAt(int offset) const
{
    const Span here{offset, offset + 1};
    if (anyOverlaps(m_damage, here))
        return tr("These bytes could not be read in the chosen encoding.");
    if (anyOverlaps(m_unused, here))
        return tr("This figure is in no cell of the tables.");
    return m_explainer ? m_explainer(offset) : QString();
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString explanation = explanationAt(offsetAt(help->pos()));
        if (explanation.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), explanation, this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

bool SourceView::anyOverlaps(const std::vector<Span> &spans, const Span &line) const
{
    return std::any_of(spans.begin(), spans.end(), [&line](const Span &span) { return span.overlaps(line); });
}

int SourceView::gutterWidth() const
{
    int digits = 2;
    for (int lines = blockCount(); lines >= 100; lines /= 10)
        ++digits;
    return fontMetrics().horizontalAdvance(u'9') * (digits + 2) + fontMetrics().height() / 2;
}

void SourceView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect room = contentsRect();
    m_gutter->setGeometry(room.left(), room.top(), gutterWidth(), room.height());
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
    if (m_keepsInSight)
        reveal(*m_keepsInSight);
}

void SourceView::paintGutter(QPainter &painter, const QRect &exposed)
{
    const ColorScheme &scheme = schemeOf(palette());
    painter.fillRect(exposed, scheme.window);
    painter.setFont(font());
    const int width = m_gutter->width();
    const int gap = fontMetrics().height() / 4;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > exposed.bottom())
            break;
        if (!block.isVisible() || rect.bottom() < exposed.top())
            continue;
        const Span line{m_offsets.toText(block.position()), m_offsets.toText(block.position() + block.length())};
        const QRect row(0, static_cast<int>(rect.top()), width, fontMetrics().height());
        const bool isChosen = anyOverlaps(m_chosen, line);
        const auto paintMark = [&](const QString &mark, const QColor &ink) {
            painter.setPen(ink);
            painter.drawText(row.adjusted(gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark);
        };
        if (isChosen) {
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), scheme.accent);
            paintMark(QStringLiteral("▸"), scheme.accent);
        } else if (anyOverlaps(m_damage, line)) {
            paintMark(QStringLiteral("!"), scheme.failInk);
        } else if (anyOverlaps(m_unused, line)) {
            paintMark(QStringLiteral("?"), scheme.doubtInk);
        }
        painter.setPen(isChosen ? scheme.text : scheme.faintText);
        painter.drawText(row.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
    }
    painter.setPen(scheme.line);
    painter.drawLine(width - 1, exposed.top(), width - 1, exposed.bottom());
}

} // namespace gouji
