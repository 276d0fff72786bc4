// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/suggestion_list_model.h"

#include "model/items/explanation_words.h"

#include <algorithm>

namespace gouji {

int problemOf(const ExplanationList &list, const QStringList &identities)
{
    for (size_t i = 0; i < list.problems.size(); ++i) {
        const QStringList &own = list.problems[i].identities;
        if (std::any_of(identities.begin(), identities.end(),
                        [&own](const QString &identity) { return own.contains(identity); }))
            return static_cast<int>(i);
    }
    return -1;
}

SuggestionListModel::SuggestionListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SuggestionListModel::show(std::shared_ptr<const Extraction> extraction,
                               std::shared_ptr<const ExplanationList> list, const QStringList &identities)
{
    const int problem = list ? problemOf(*list, identities) : -1;
    if (extraction == m_extraction && list == m_list && problem == m_problem)
        return;
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_extraction = std::move(extraction);
    m_list = std::move(list);
    m_problem = problem;
    m_rows.clear();
    if (problem < 0)
        return;
    for (size_t i = 0; i < m_list->explanations.size(); ++i) {
        if (m_list->explanations[i].problem == problem)
            m_rows.push_back(static_cast<int>(i));
    }
}

const Explanation *SuggestionListModel::explanationFor(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_rows.size())
        return nullptr;
    return &m_list->explanations[static_cast<size_t>(m_rows[static_cast<size_t>(index.row())])];
}

const Problem *SuggestionListModel::problem() const
{
    return m_problem < 0 ? nullptr : &m_list->problems[static_cast<size_t>(m_problem)];
}

void SuggestionListModel::setSentences(const Sentences &sentences)
{
    m_sentences = ExplanationSentences(sentences);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SuggestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SuggestionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SuggestionListModel::data(const QModelIndex &index, int role) const
{
    const Explanation *explanation = explanationFor(index);
    if (!explanation || index.column() >= ColumnCount)
        return {};
    const auto text = [&](int column) {
        switch (column) {
        case RankColumn:
            return QString::number(explanation->rank);
        case ChangeColumn:
            return ExplanationWords::change(*explanation, *m_extraction);
        case EvidenceColumn:
            return ExplanationWords::evidence(*explanation, m_sentences);
        default:
            return m_sentences.remedyName(explanation->remedy);
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(index.column());
    case Qt::ToolTipRole:
        return m_sentences.because(*explanation, *m_extraction);
    case Qt::AccessibleTextRole:
        return index.column() == ChangeColumn
                   ? QStringList{text(RankColumn), text(ChangeColumn), text(EvidenceColumn), text(RemedyColumn)}.join(
                       QStringLiteral(", "))
                   : text(index.column());
    case Qt::TextAlignmentRole:
        return index.column() == RankColumn ? QVariant(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                            : QVariant(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant SuggestionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn:
        return tr("Possible cause");
    case EvidenceColumn:
        return tr("What speaks for it");
    case RemedyColumn:
        return tr("Accepting is");
    default:
        return QString();
    }
}

} // namespace gouji
