// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What joins the explanations of failed checks, and what is decided about them, with the panes.

#include "model/explanation/explanation_sentences.h"
#include "model/items/finding_list_model.h"
#include "ui/findings/explainer.h"
#include "ui/findings/findings_pane.h"
#include "ui/findings/suggestion_view.h"
#include "ui/findings/suggestions_panel.h"
#include "ui/findings/why_pane.h"
#include "ui/grid/tables_pane.h"
#include "ui/lists/pointed_view.h"
#include "ui/messages/message_area.h"
#include "ui/opinions/opinions_pane.h"
#include "ui/source/source_pane.h"
#include "ui/window/review_decisions.h"
#include "ui/window/review_page.h"

namespace gouji {

void ReviewPage::joinDecisions()
{
    m_decisions = new ReviewDecisions(m_workspace, this);
    SuggestionsPanel *suggestions = m_why->suggestions();
    connect(m_explainer, &Explainer::listChanged, this, &ReviewPage::onExplanationsChanged);
    connect(suggestions, &SuggestionsPanel::lookedAt, this, &ReviewPage::preview);
    connect(suggestions, &SuggestionsPanel::accepted, this, [this](const Explanation &explanation, Remedy remedy) {
        m_staysWithSuggestions = m_why->suggestions()->view()->hasFocus();
        preview(nullptr);
        if (!m_decisions->accept(explanation, remedy))
            m_staysWithSuggestions = false;
    });
    connect(m_decisions, &ReviewDecisions::refused, this, [this](const QString &problem) {
        Message message;
        message.key = QStringLiteral("decisions/refused");
        message.kind = Message::Kind::Problem;
        message.text = [problem] { return tr("Not accepted: %1 Nothing was changed.").arg(problem); };
        m_tableMessages->say(std::move(message));
    });
    // Whatever the step was: who asked for it need not say so.
    connect(&m_workspace, &Workspace::refused, this, [this](Applied reason) {
        if (reason.kind() == Applied::NotKept && m_isKeptInFile)
            return;
        Message message;
        message.key = QStringLiteral("steps/refused");
        message.kind = Message::Kind::Problem;
        message.text = [kind = reason.kind()] {
            return kind == Applied::NotKept
                       ? tr(
                           "Nothing was changed: the step could not be saved. See whether the disk is full or the file "
                           "was moved, and try again.")
                       : tr(
                           "Nothing was changed: the report is no longer as it was when the step was prepared. Try again.");
        };
        m_tableMessages->say(std::move(message));
    });
    // What was refused is over with the next step, and says nothing about another report.
    connect(&m_workspace, &Workspace::historyChanged, this, [this] {
        m_tableMessages->withdraw(QStringLiteral("steps/refused"));
        m_tableMessages->withdraw(QStringLiteral("decisions/refused"));
    });
    connect(this, &ReviewPage::reportChanged, this,
            [this] { m_tableMessages->withdraw(QStringLiteral("decisions/refused")); });
    connect(m_opinions, &OpinionsPane::pointedAt, this,
            [this](const QString &address, const std::vector<Span> &places) {
                if (!m_report)
                    return;
                if (const auto cell = m_workspace.state(*m_report).extraction().find(address))
                    showCell(*m_report, *cell);
                else
                    m_source->showPlaces(places);
            });
    const auto count = [this](ReportId report) {
        if (report == m_report)
            retranslate();
    };
    connect(&m_workspace, &Workspace::opinionsChanged, this, count);
    connect(this, &ReviewPage::reportChanged, this, &ReviewPage::retranslate);
}

void ReviewPage::onExplanationsChanged()
{
    const Explainer::List &list = m_explainer->list();
    if (list) {
        m_lastExplanations = list;
        m_findings->model()->setExplanations(list);
    }
    m_why->setExplanations(m_lastExplanations, list != nullptr);
    if (list)
        showSupport();
    SuggestionsPanel *suggestions = m_why->suggestions();
    if (!list || !m_staysWithSuggestions)
        return;
    m_staysWithSuggestions = false;
    QWidget *next = suggestions->hasSuggestions() ? static_cast<QWidget *>(suggestions->view()) : m_findings->view();
    next->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showSupport()
{
    std::map<CellId, QString> words;
    if (m_report && m_workspace.contains(*m_report)) {
        const ExplanationSentences sentences(m_sentences);
        const Extraction &extraction = m_workspace.state(*m_report).extraction();
        for (const CellSupport &support : m_explainer->support()) {
            if (support.consistent())
                words.emplace(support.cell, sentences.support(support, extraction));
        }
    }
    m_tables->setSupport(words);
}

void ReviewPage::preview(const Explanation *explanation)
{
    std::map<CellId, QString> texts;
    if (explanation) {
        for (const FigureChange &change : explanation->changes)
            texts.emplace(change.cell, change.after.toString());
    }
    m_tables->setPreview(texts);
}

} // namespace gouji
