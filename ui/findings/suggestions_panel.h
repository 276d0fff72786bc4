// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explanation_sentences.h"
#include "model/report/report_state.h"

#include <QWidget>

class QLabel;

namespace gouji {

class SuggestionListModel;
class SuggestionView;

/// The possible causes of a failed check, best first, and what accepting the current one does, before a key is pressed.
class SuggestionsPanel : public QWidget
{
    Q_OBJECT
public:
    using List = std::shared_ptr<const ExplanationList>;

    explicit SuggestionsPanel(QWidget *parent = nullptr);

    /// Shows the causes of some identities. \a list: what is known, null if nothing yet; unless \a isFresh it is that of
    /// an earlier state, which can be looked at until the next is known, but not be accepted.
    void show(const std::shared_ptr<const Extraction> &extraction, const List &list, bool isFresh,
              const QStringList &identities);
    void setSentences(const Sentences &sentences);
    SuggestionListModel *model() const { return m_model; }
    SuggestionView *view() const { return m_view; }
    bool hasSuggestions() const;
    bool isFresh() const { return m_isFresh; }
    /// Accepts the current suggestion, the first if none is current. False if there is none, or it is of an earlier state.
    bool acceptCurrent(bool otherwise);
    void fit();

signals:
    /// Null: nothing is being looked at.
    void lookedAt(const gouji::Explanation *explanation);
    void accepted(const gouji::Explanation &explanation, gouji::Remedy remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describeCurrent();
    QString status() const;

    SuggestionListModel *m_model;
    SuggestionView *m_view;
    QLabel *m_status;
    QLabel *m_consequence;
    ExplanationSentences m_sentences{Sentences()};
    std::shared_ptr<const Extraction> m_extraction;
    bool m_isFresh = false;
    bool m_isAsked = false; // a failed check is shown
};

} // namespace gouji
