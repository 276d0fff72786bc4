// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/finding_filter_proxy.h"

#include "model/items/item_roles.h"

#include <algorithm>

namespace gouji {

FindingFilterProxy::FindingFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void FindingFilterProxy::setShown(Severity severity, bool shown)
{
    const int hidden = shown ? m_hidden & ~bit(severity) : m_hidden | bit(severity);
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    invalidateFilter();
}

void FindingFilterProxy::setWords(const QString &words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateFilter();
}

bool FindingFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex finding = sourceModel()->index(row, 0, parent);
    const bool hasPassed = static_cast<Outcome>(finding.data(OutcomeRole).toInt()) == Outcome::Pass;
    const bool isOpen = !hasPassed && !finding.data(IsDismissedRole).toBool();
    if (isOpen && !isShown(static_cast<Severity>(finding.data(SeverityRole).toInt())))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = finding.data(SearchTextRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace gouji
