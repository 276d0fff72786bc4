// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/review_settings.h"

#include <QAbstractTableModel>

namespace gouji {

/// The words that an office wants to be told about, and what should stand there. The last line is empty: a word typed
/// there is a new one; a word emptied is gone.
class WordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { WordColumn, InsteadColumn, ColumnCount };

    explicit WordListModel(QObject *parent = nullptr);

    void setWords(const std::vector<ListedWord> &words);
    const std::vector<ListedWord> &words() const { return m_words; }
    /// Takes a word off the list; nothing for the last, empty line.
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void wordsEdited();

private:
    std::vector<ListedWord> m_words;
};

} // namespace gouji
