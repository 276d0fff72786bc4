// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/item_roles.h"

#include <QSortFilterProxyModel>

namespace gouji {

/// Narrows the list of reports: by words that stand in body, year, edition or file name, and to those with problems.
class ReportFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ReportFilterProxy(QObject *parent = nullptr);

    /// Words divided by spaces, all of which must be found.
    void setWords(const QString &words);
    void setOnlyProblems(bool only);
    bool isNarrowed() const { return m_onlyProblems || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyProblems = false;
};

} // namespace gouji
