// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/why_pane.h"

#include "model/items/sum_model.h"
#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"
#include "ui/findings/suggestions_panel.h"
#include "ui/lists/line_delegate.h"
#include "ui/lists/pointed_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype mostLooks = 3;

/// Whether a quote holds nothing but the places that are meant.
bool isBare(const SourceQuote &quote)
{
    int marked = 0;
    for (const Span &mark : quote.marks)
        marked += mark.length();
    return marked == quote.text.size();
}

/// Totals and the difference stand out by weight, the difference also by colour and its sign.
class SumDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

protected:
    QSize room() const override { return {8, 4}; }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LineDelegate::initStyleOption(option, index);
        if (index.column() == SumModel::ValueColumn)
            option->font = figureFont(option->font);
        const auto kind = static_cast<SumLine::Kind>(index.data(SumLineKindRole).toInt());
        if (kind == SumLine::Kind::Operand)
            return;
        option->font.setBold(true);
        if (kind == SumLine::Kind::Difference)
            setInk(*option, schemeOf(option->palette).failInk);
    }
};

} // namespace

WhyPane::WhyPane(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new SumModel(workspace, this))
    , m_scroll(new QScrollArea(this))
    , m_sentence(new QLabel)
    , m_quote(new QLabel)
    , m_formula(new QLabel)
    , m_looks(new QLabel)
    , m_suggestions(new SuggestionsPanel)
    , m_view(new PointedView)
{
    // In a low pane all of it scrolls together, so that no sentence is squeezed.
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_sentence, m_quote, m_formula, m_looks}) {
        label->setWordWrap(true);
        label->setTextFormat(label == m_quote ? Qt::RichText : Qt::PlainText);
        label->setTextInteractionFlags(label == m_quote ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
        label->setContentsMargins(8, 4, 8, 2);
        layout->addWidget(label);
    }
    layout->addWidget(m_suggestions);
    layout->addWidget(m_view);
    layout->addStretch(1);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SumDelegate(m_view));
    m_view->header()->setStretchLastSection(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    setFocusProxy(m_view);
    connect(m_quote, &QLabel::linkActivated, this, [this](const QString &number) {
        const auto quote = static_cast<size_t>(number.toInt());
        if (quote < m_quotes.size())
            emit placePointedAt(m_quotes[quote].span);
    });
    connect(m_view, &PointedView::pointedAt, this, [this](const QModelIndex &index) {
        if (const std::optional<CellId> cell = m_model->cellFor(index))
            emit cellPointedAt(*cell);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QRect line =
            m_view->visualRect(index).translated(m_view->viewport()->mapTo(m_scroll->widget(), QPoint()));
        m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), line.center().y(), 0, line.height());
    });
    retranslate();
}

void WhyPane::show(std::optional<ReportId> report, const Finding *finding, const Sentences &sentences)
{
    m_hasFinding = report && finding && m_workspace.contains(*report);
    m_isSettled = false;
    m_model->show(report, finding);
    m_quotes.clear();
    m_isQuoting = false;
    if (m_hasFinding) {
        // A sum says for itself where it stands; what is said of the text is shown there.
        if (m_model->formula().isEmpty())
            m_quotes = quotesAround(m_workspace.state(*report).extraction().source->text, finding->spans);
        m_isQuoting = !m_quotes.empty();
        // A figure on a line of its own says nothing that the cells below do not.
        if (m_model->rowCount() > 0)
            m_quotes.erase(std::remove_if(m_quotes.begin(), m_quotes.end(), isBare), m_quotes.end());
        writeQuotes();
        const QString title = sentences.ruleTitle(finding->rule);
        const QString message = sentences.message(*finding, m_workspace.state(*report).extraction());
        m_sentence->setText(title.isEmpty() ? message : title + QStringLiteral(" — ") + message);
        m_formula->setText(m_model->formula());
        m_looks->setText(looksOf(*report, *finding, sentences));
        applyFont();
    }
    m_suggestions->setSentences(sentences);
    m_extraction = m_hasFinding ? m_workspace.state(*report).sharedExtraction() : nullptr;
    m_identities.clear();
    if (m_hasFinding && finding->outcome != Outcome::Pass
        && (m_model->formula().size() > 0 || !finding->identities.isEmpty()))
        m_identities = QStringList(finding->id) + finding->identities;
    showSuggestions();
    m_quote->setVisible(!m_quotes.empty());
    m_formula->setVisible(m_hasFinding && !m_model->formula().isEmpty());
    m_looks->setVisible(m_hasFinding && !m_looks->text().isEmpty());
    m_view->setVisible(m_hasFinding && m_model->rowCount() > 0);
    fitColumns();
    retranslate();
}

QString WhyPane::looksOf(ReportId report, const Finding &finding, const Sentences &sentences) const
{
    const ReportState &state = m_workspace.state(report);
    const IdentityResult *result = m_workspace.checks(report).identity(finding.id);
    if (!result || finding.outcome != Outcome::Fail)
        return {};
    const ExplanationSentences words(sentences);
    QStringList parts;
    for (const ResidualLook &look : residualLooks(state, *result)) {
        if (parts.size() < mostLooks)
            parts += words.residualLook(look, state.extraction());
    }
    return parts.isEmpty() ? QString() : tr("The difference %1").arg(parts.join(QStringLiteral(" · ")));
}

void WhyPane::showSettled()
{
    m_isSettled = true;
    retranslate();
}

void WhyPane::setExplanations(std::shared_ptr<const ExplanationList> list, bool isFresh)
{
    m_explanations = std::move(list);
    m_areFresh = isFresh;
    showSuggestions();
}

void WhyPane::showSuggestions()
{
    m_suggestions->show(m_extraction, m_explanations, m_areFresh, m_identities);
}

void WhyPane::writeQuotes()
{
    constexpr size_t most = 5;
    const ColorScheme &scheme = schemeOf(palette());
    QString html;
    QStringList plain;
    for (size_t i = 0; i < m_quotes.size() && i < most; ++i) {
        const SourceQuote &quote = m_quotes[i];
        plain += quote.text;
        int done = 0;
        QString words;
        for (const Span &mark : quote.marks) {
            words += quote.text.mid(done, mark.begin - done).toHtmlEscaped();
            words += QStringLiteral("<a href=\"%1\" style=\"color:%2\"><b><u>%3</u></b></a>")
                         .arg(QString::number(i), scheme.text.name(),
                              quote.text.mid(mark.begin, mark.length()).toHtmlEscaped());
            done = mark.end;
        }
        words += quote.text.mid(done).toHtmlEscaped();
        html += QStringLiteral("<p style=\"margin:2px 0\">“%1”</p>").arg(words);
    }
    if (m_quotes.size() > most)
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("and %n more place(s)", nullptr, static_cast<int>(m_quotes.size() - most)));
    m_quote->setText(html);
    m_quote->setAccessibleName(tr("The text says: %1").arg(plain.join(QLatin1Char(' '))));
}

void WhyPane::applyFont()
{
    QFont figures = figureFont(font());
    figures.setBold(true);
    m_formula->setFont(figures);
}

void WhyPane::fitColumns()
{
    for (int column = 0; column < SumModel::StateColumn; ++column)
        m_view->resizeColumnToContents(column);
    // A long name gives way to the state, which is short.
    int state = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        state =
            qMax(state, fontMetrics().horizontalAdvance(m_model->index(row, SumModel::StateColumn).data().toString()));
    const int others = m_view->columnWidth(SumModel::SignColumn) + m_view->columnWidth(SumModel::ValueColumn);
    const int room =
        width() - others - qMin(state + fontMetrics().height() * 2, width() / 3) - fontMetrics().height() * 2;
    if (m_view->columnWidth(SumModel::LabelColumn) > room)
        m_view->setColumnWidth(SumModel::LabelColumn, qMax(room, fontMetrics().height() * 4));
    const int rows = m_model->rowCount();
    const int line = rows > 0 ? m_view->sizeHintForRow(0) : 0;
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + rows * line + 2 * m_view->frameWidth() + 2);
}

void WhyPane::retranslate()
{
    m_view->setAccessibleName(tr("The sum, operand by operand"));
    if (!m_hasFinding)
        m_sentence->setText(m_isSettled ? tr("This finding is settled. F8 leads to the next problem.")
                                        : tr("Choose a finding to see why it is one."));
    else
        writeQuotes();
}

void WhyPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_suggestions->fit();
    fitColumns();
}

void WhyPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
        fitColumns();
    }
    if (event->type() == QEvent::PaletteChange)
        writeQuotes();
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

} // namespace gouji
