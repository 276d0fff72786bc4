// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/source_pane.h"

#include "ui/source/source_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_head(new QToolButton(this))
    , m_view(new SourceView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 4, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_head);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    m_head->setAutoRaise(true);
    m_head->setPopupMode(QToolButton::InstantPopup);
    m_head->setFocusPolicy(Qt::TabFocus);
    m_head->hide();
    m_title->setContentsMargins(6, 2, 6, 3);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusProxy(m_view);
    connect(m_view, &SourceView::placePointedAt, this, &SourcePane::pointAt);
    connect(m_view, &SourceView::placeEntered, this, [this](int offset) {
        pointAt(offset);
        emit cellEntered();
    });
    m_view->setExplainer([this](int offset) { return explanationAt(offset); });
    retranslate();
}

void SourcePane::setExtraction(std::shared_ptr<const Extraction> extraction)
{
    m_extraction = std::move(extraction);
    m_places = m_extraction ? SourcePlaces(*m_extraction) : SourcePlaces();
    m_narrative.reset();
    m_proseOf.reset();
    m_hits.clear();
    m_currentHit = -1;
    m_words.clear();
    m_view->setSource(m_extraction ? m_extraction->source->text : QString());
    if (m_extraction) {
        std::vector<Span> places;
        for (const SourcePlaces::Place &place : m_places.places())
            places.push_back(place.span);
        m_view->setPlaces(std::move(places));
        m_view->setUnused(SourcePlaces::unusedFigures(*m_extraction));
        m_view->setDamage(m_extraction->source->damage);
        if (m_extraction->span.begin > 0)
            m_view->reveal({m_extraction->span.begin, m_extraction->span.begin});
    }
    retranslate();
}

void SourcePane::setHeadMenu(QMenu *menu)
{
    m_head->setMenu(menu);
}

void SourcePane::setHead(const QString &text, const QString &explanation)
{
    m_head->setText(text.isEmpty() ? text : text + QStringLiteral("  ")); // room for the arrow
    m_head->setToolTip(explanation);
    m_head->setAccessibleName(text);
    m_head->setAccessibleDescription(explanation);
    m_head->setVisible(!text.isEmpty());
}

std::vector<Span> SourcePane::placesFor(CellId cell) const
{
    return m_extraction ? SourcePlaces::placesFor(*m_extraction, cell) : std::vector<Span>();
}

void SourcePane::showPlaces(const std::vector<Span> &places)
{
    m_view->setChosen(places);
    if (!places.empty())
        m_view->reveal(places.front());
}

void SourcePane::setNarrative(std::shared_ptr<const Narrative> narrative)
{
    m_narrative = std::move(narrative);
    std::vector<Span> bound;
    if (m_narrative) {
        for (const ProseFigure &figure : m_narrative->figures) {
            if (!figure.binding.isEmpty())
                bound.push_back(figure.span);
        }
    }
    m_view->setBound(std::move(bound));
}

void SourcePane::pointAt(int offset)
{
    if (const std::optional<CellId> cell = cellFor(offset)) {
        emit cellPointedAt(*cell);
        return;
    }
    const int figure = m_narrative ? m_narrative->figureAt(offset) : -1;
    if (figure < 0)
        return;
    const std::vector<CellId> cells = m_narrative->cellsOf(figure);
    if (!cells.empty())
        emit prosePointedAt(cells);
}

QString SourcePane::explanationAt(int offset) const
{
    const int index = m_narrative ? m_narrative->figureAt(offset) : -1;
    if (index < 0 || !m_namer)
        return {};
    const ProseFigure &figure = m_narrative->figures[static_cast<size_t>(index)];
    if (figure.binding.isEmpty())
        return {};
    QStringList lines;
    for (const ProseMeaning &meaning : figure.binding.meanings) {
        QString sum;
        for (const ProseTerm &term : meaning) {
            if (!sum.isEmpty() || term.negative)
                sum += term.negative ? QStringLiteral(" − ") : QStringLiteral(" + ");
            sum += m_namer(term.cell);
        }
        lines += lines.isEmpty() ? tr("Speaks of: %1").arg(sum) : tr("or of: %1").arg(sum);
    }
    if (figure.binding.certainty != ProseCertainty::Sure)
        lines += tr("It is not certain that it does.");
    return lines.join(QLatin1Char('\n'));
}

std::vector<Span> SourcePane::proseFor(CellId cell) const
{
    std::vector<Span> places;
    if (m_narrative) {
        for (const int figure : m_narrative->figuresOfCell(cell))
            places.push_back(m_narrative->figures[static_cast<size_t>(figure)].span);
    }
    return places;
}

int SourcePane::nextProse(CellId cell)
{
    const std::vector<Span> places = proseFor(cell);
    if (places.empty())
        return -1;
    m_proseNumber = m_proseOf == cell ? (m_proseNumber + 1) % static_cast<int>(places.size()) : 0;
    m_proseOf = cell;
    m_view->reveal(places[static_cast<size_t>(m_proseNumber)]);
    return m_proseNumber;
}

void SourcePane::showCell(CellId cell, const std::vector<Span> &places)
{
    const std::vector<Span> prose = proseFor(cell);
    m_view->setRelated(prose);
    const int caret = m_view->caretOffset();
    const bool isUsed = m_view->window()->focusWidget() == m_view;
    const bool isInProse = isUsed && std::any_of(prose.begin(), prose.end(), [caret](const Span &span) {
                               return span.contains(caret) || span.end == caret;
                           });
    if (isInProse)
        m_view->setChosen(places);
    else
        showPlaces(places);
}

bool SourcePane::search(const QString &words, int direction)
{
    if (words != m_words || (m_hits.empty() && !words.isEmpty())) {
        m_words = words;
        m_hits.clear();
        m_currentHit = -1;
        if (m_extraction && !words.isEmpty()) {
            const QString &text = m_extraction->source->text;
            const auto length = static_cast<int>(words.size());
            for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(words, at + length, Qt::CaseInsensitive))
                m_hits.push_back({static_cast<int>(at), static_cast<int>(at) + length});
        }
    }
    const int next = m_currentHit < 0 && direction < 0 ? hits() - 1 : m_currentHit + direction;
    const bool found = direction != 0 && next >= 0 && next < hits();
    if (found)
        m_currentHit = next;
    m_view->setHits(m_hits, m_currentHit);
    if (found)
        m_view->reveal(m_hits[static_cast<size_t>(m_currentHit)]);
    return found;
}

void SourcePane::retranslate()
{
    m_view->setAccessibleName(tr("Source text"));
    if (!m_extraction) {
        m_title->clear();
        return;
    }
    const SourceText &source = *m_extraction->source;
    QStringList parts{source.file.section(QLatin1Char('/'), -1), source.encoding};
    if (m_extraction->copies > 1)
        parts +=
            tr("the text stands there %n time(s), the first is shown in the tables", nullptr, m_extraction->copies);
    if (!source.damage.empty())
        parts += tr("%n place(s) could not be decoded", nullptr, static_cast<int>(source.damage.size()));
    const QString title = parts.join(QStringLiteral(" · "));
    m_title->setToolTip(source.file);
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideMiddle, qMax(40, m_title->width() - 12)));
}

void SourcePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    retranslate();
}

void SourcePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->applyFont(); // it has a face of its own, so it is not told itself
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
