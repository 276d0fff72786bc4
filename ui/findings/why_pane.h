// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explanation_sentences.h"
#include "model/finding/sentences.h"
#include "model/history/workspace.h"
#include "model/items/source_quote.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace gouji {

class PointedView;
class SuggestionsPanel;
class SumModel;

/// Why a finding is one: the sentence in full, what the text says, the sum in one line and operand by operand.
class WhyPane : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPane(const Workspace &workspace, QWidget *parent = nullptr);

    void show(std::optional<ReportId> report, const Finding *finding, const Sentences &sentences);
    /// What explains the failed checks of the report shown; \a isFresh as in SuggestionsPanel.
    void setExplanations(std::shared_ptr<const ExplanationList> list, bool isFresh);
    SuggestionsPanel *suggestions() const { return m_suggestions; }
    /// Says that the finding that was shown is settled.
    void showSettled();
    SumModel *model() const { return m_model; }
    /// Whether the finding is about the text itself, and no sum; what adds nothing to the cells is not quoted all the same.
    bool isQuoting() const { return m_isQuoting; }
    const std::vector<SourceQuote> &quotes() const { return m_quotes; }

signals:
    void cellPointedAt(gouji::CellId cell);
    void placePointedAt(const gouji::Span &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void writeQuotes();
    void showSuggestions();
    /// What the residual of a failed sum looks like; empty if nothing strikes the eye.
    QString looksOf(ReportId report, const Finding &finding, const Sentences &sentences) const;
    void fitColumns();
    void applyFont();

    const Workspace &m_workspace;
    SumModel *m_model;
    QScrollArea *m_scroll;
    QLabel *m_sentence;
    QLabel *m_quote;
    QLabel *m_formula;
    QLabel *m_looks;
    SuggestionsPanel *m_suggestions;
    PointedView *m_view;
    std::shared_ptr<const ExplanationList> m_explanations;
    bool m_areFresh = false;
    std::shared_ptr<const Extraction> m_extraction;
    QStringList m_identities; // that the finding stands for
    std::vector<SourceQuote> m_quotes;
    bool m_isQuoting = false;
    bool m_hasFinding = false;
    bool m_isSettled = false;
};

} // namespace gouji
