// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace gouji {

/// Narrows the list of findings: by grade, and by words that stand in a finding's sentence, its rule or the names of its
/// cells. What passed or was dismissed has no grade to be
/// narrowed by.
class FindingFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FindingFilterProxy(QObject *parent = nullptr);

    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return (m_hidden & bit(severity)) == 0; }
    /// Words divided by spaces, all of which must be found.
    void setWords(const QString &words);
    bool isNarrowed() const { return m_hidden != 0 || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    static int bit(Severity severity) { return 1 << static_cast<int>(severity); }

    int m_hidden = 0; // grades, a bit each
    QStringList m_words;
};

} // namespace gouji
