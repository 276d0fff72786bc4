// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/suggestions_panel.h"

#include "model/items/explanation_words.h"
#include "model/items/suggestion_list_model.h"
#include "ui/appearance/color_scheme.h"
#include "ui/findings/suggestion_view.h"
#include "ui/lists/line_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace gouji {
namespace {

constexpr int mostLines = 6; // then the list scrolls

/// What would change stands out; what speaks for it is fainter.
class SuggestionDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LineDelegate::initStyleOption(option, index);
        const ColorScheme &scheme = schemeOf(option->palette);
        const QColor ink = index.column() == SuggestionListModel::ChangeColumn ? scheme.text : scheme.faintText;
        option->font.setBold(index.column() == SuggestionListModel::ChangeColumn);
        setInk(*option, ink);
    }
};

Remedy otherThan(Remedy remedy)
{
    return remedy == Remedy::CorrectReading ? Remedy::OpinionToBody : Remedy::CorrectReading;
}

} // namespace

SuggestionsPanel::SuggestionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SuggestionListModel(this))
    , m_view(new SuggestionView(this))
    , m_status(new QLabel(this))
    , m_consequence(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(0);
    layout->addWidget(m_status);
    layout->addWidget(m_view);
    layout->addWidget(m_consequence);
    for (QLabel *label : {m_status, m_consequence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 2, 8, 2);
    }
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->header()->setStretchLastSection(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuggestionsPanel::describeCurrent);
    connect(m_view, &SuggestionView::lookedAt, this,
            [this](const QModelIndex &index) { emit lookedAt(m_model->explanationFor(index)); });
    connect(m_view, &SuggestionView::accepted, this, [this](const QModelIndex &, bool otherwise) {
        if (!acceptCurrent(otherwise))
            describeCurrent();
    });
    retranslate();
}

void SuggestionsPanel::show(const std::shared_ptr<const Extraction> &extraction, const List &list, bool isFresh,
                            const QStringList &identities)
{
    m_extraction = extraction;
    m_isFresh = isFresh && list;
    m_isAsked = !identities.isEmpty();
    const int before = m_model->rowCount();
    m_model->show(extraction, list, identities);
    if (m_model->rowCount() > 0 && before == 0 && m_view->hasFocus())
        m_view->setCurrentIndex(m_model->index(0, 0));
    fit();
    retranslate();
}

void SuggestionsPanel::setSentences(const Sentences &sentences)
{
    m_sentences = ExplanationSentences(sentences);
    m_model->setSentences(sentences);
    fit();
    retranslate();
}

bool SuggestionsPanel::hasSuggestions() const
{
    return m_model->rowCount() > 0;
}

bool SuggestionsPanel::acceptCurrent(bool otherwise)
{
    const QModelIndex index = m_view->currentIndex().isValid() ? m_view->currentIndex() : m_model->index(0, 0);
    const Explanation *explanation = m_model->explanationFor(index);
    if (!explanation || !m_isFresh)
        return false;
    const Explanation chosen = *explanation; // the list changes with what is done
    emit accepted(chosen, otherwise ? otherThan(chosen.remedy) : chosen.remedy);
    return true;
}

QString SuggestionsPanel::status() const
{
    if (!m_isAsked)
        return {};
    const Problem *problem = m_model->problem();
    if (!m_isFresh && !problem)
        return tr("Looking for possible causes…");
    if (!problem)
        return {};
    QStringList parts;
    if (m_model->rowCount() == 0)
        parts +=
            tr("No slip in one to three cells and no single mix-up explains this. Compare the figures one by one.");
    else
        parts += tr("%n possible cause(s)", nullptr, m_model->rowCount());
    if (const QString cut = m_sentences.incompleteness(*problem); !cut.isEmpty())
        parts += cut;
    return parts.join(QStringLiteral(" · "));
}

void SuggestionsPanel::describeCurrent()
{
    const Explanation *explanation = m_model->explanationFor(m_view->currentIndex());
    if (!explanation) {
        m_consequence->setText(tr("F3: look at them one by one · F4: accept the first"));
    } else if (!m_isFresh) {
        m_consequence->setText(tr("The figures have changed; possible causes are being looked for…"));
    } else {
        QString text = tr("Enter — %1").arg(ExplanationWords::consequence(explanation->remedy, *explanation));
        if (explanation->remedy == Remedy::CorrectReading && !explanation->justification.empty() && m_extraction) {
            const Span &place = explanation->justification.front();
            const QString &source = m_extraction->source->text;
            const auto line = QStringView(source).left(place.begin).count(u'\n') + 1;
            text += QLatin1Char(' ')
                    + tr("Line %1 of the source says “%2”.").arg(line).arg(source.mid(place.begin, place.length()));
        }
        text +=
            QLatin1Char('\n') + tr("Shift+Enter — as %1").arg(m_sentences.remedyName(otherThan(explanation->remedy)));
        m_consequence->setText(text);
    }
    m_consequence->setVisible(hasSuggestions());
}

void SuggestionsPanel::fit()
{
    setVisible(m_isAsked && !status().isEmpty());
    m_view->setVisible(hasSuggestions());
    if (!hasSuggestions())
        return;
    // What would change is read in full before what speaks for it; what accepting is stands below the list, too.
    int wanted[SuggestionListModel::ColumnCount]{};
    for (int column = 0; column < SuggestionListModel::ColumnCount; ++column) {
        m_view->setColumnHidden(column, false);
        m_view->resizeColumnToContents(column);
        wanted[column] = m_view->columnWidth(column);
    }
    const int room = width() - wanted[SuggestionListModel::RankColumn] - fontMetrics().height();
    const int change = qMin(wanted[SuggestionListModel::ChangeColumn], room * 8 / 10);
    const int evidence = wanted[SuggestionListModel::EvidenceColumn];
    const bool hasRoom = change + evidence + wanted[SuggestionListModel::RemedyColumn] <= room;
    m_view->setColumnHidden(SuggestionListModel::RemedyColumn, !hasRoom);
    m_view->setColumnWidth(SuggestionListModel::ChangeColumn, change);
    m_view->setColumnWidth(SuggestionListModel::EvidenceColumn, qMin(evidence, qMax(0, room - change)));
    const int lines = qMin(m_model->rowCount(), mostLines);
    m_view->setFixedHeight(lines * m_view->sizeHintForRow(0) + 2 * m_view->frameWidth());
}

void SuggestionsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Possible causes"));
    m_status->setText(status());
    describeCurrent();
    setVisible(m_isAsked && !status().isEmpty());
}

void SuggestionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gouji
