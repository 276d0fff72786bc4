// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/word_list_model.h"

#include <algorithm>

namespace gouji {

WordListModel::WordListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WordListModel::setWords(const std::vector<ListedWord> &words)
{
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    endResetModel();
}

void WordListModel::remove(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_words.size())
        return;
    beginRemoveRows({}, row, row);
    m_words.erase(m_words.begin() + row);
    endRemoveRows();
    emit wordsEdited();
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size()) + 1;
}

int WordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() >= ColumnCount || index.row() >= rowCount())
        return {};
    const bool isNew = static_cast<size_t>(index.row()) >= m_words.size();
    if (role == Qt::AccessibleTextRole && isNew)
        return index.column() == WordColumn ? tr("A new word") : QString();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    if (isNew)
        return role == Qt::DisplayRole && index.column() == WordColumn ? QStringLiteral("+") : QString();
    const ListedWord &word = m_words[static_cast<size_t>(index.row())];
    return index.column() == WordColumn ? word.word : word.instead;
}

bool WordListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.row() >= rowCount())
        return false;
    const QString text = value.toString().trimmed();
    const bool isNew = static_cast<size_t>(index.row()) >= m_words.size();
    const bool isWord = index.column() == WordColumn;
    const bool isKnown = isWord && std::any_of(m_words.begin(), m_words.end(), [&text](const ListedWord &word) {
                             return word.word == text;
                         });
    if (isNew) {
        if (!isWord || text.isEmpty() || isKnown)
            return false;
        const int row = index.row();
        beginInsertRows({}, row, row);
        m_words.push_back({text, {}});
        endInsertRows();
        emit wordsEdited();
        return true;
    }
    ListedWord &word = m_words[static_cast<size_t>(index.row())];
    QString &part = isWord ? word.word : word.instead;
    if (part == text)
        return true;
    if (isWord && text.isEmpty()) {
        remove(index.row());
        return true;
    }
    if (isKnown)
        return false; // it stands there already
    part = text;
    emit dataChanged(index, index);
    emit wordsEdited();
    return true;
}

Qt::ItemFlags WordListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == WordColumn || static_cast<size_t>(index.row()) < m_words.size())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WordColumn:
        return tr("Word");
    case InsteadColumn:
        return tr("Instead (empty: only to be looked at)");
    default:
        return {};
    }
}

} // namespace gouji
