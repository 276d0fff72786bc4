// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explanation_sentences.h"
#include "model/report/report_state.h"

#include <QAbstractTableModel>

#include <memory>

namespace gouji {

/// The explanations of one problem, best first: what would have to change, what speaks for it, and whose error it would
/// be. Ties carry the same rank.
class SuggestionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { RankColumn, ChangeColumn, EvidenceColumn, RemedyColumn, ColumnCount };

    explicit SuggestionListModel(QObject *parent = nullptr);

    /// Shows the explanations that settle a finding's identities; \a list may be null.
    void show(std::shared_ptr<const Extraction> extraction, std::shared_ptr<const ExplanationList> list,
              const QStringList &identities);
    const Explanation *explanationFor(const QModelIndex &index) const;
    /// The problem shown; null if there is none.
    const Problem *problem() const;
    /// Sentences in the window's language.
    void setSentences(const Sentences &sentences);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Extraction> m_extraction;
    std::shared_ptr<const ExplanationList> m_list;
    int m_problem = -1;
    ExplanationSentences m_sentences{Sentences()};
    std::vector<int> m_rows; // indexes into the list's explanations
};

/// The problem of a list that one of some identities belongs to; -1 if there is none.
int problemOf(const ExplanationList &list, const QStringList &identities);

} // namespace gouji
