// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/report_filter_proxy.h"

#include <algorithm>

namespace gouji {

ReportFilterProxy::ReportFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ReportFilterProxy::setWords(const QString &words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateFilter();
}

void ReportFilterProxy::setOnlyProblems(bool only)
{
    if (only == m_onlyProblems)
        return;
    m_onlyProblems = only;
    invalidateFilter();
}

bool ReportFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex report = sourceModel()->index(row, 0, parent);
    if (m_onlyProblems) {
        const auto standing = static_cast<ReportStanding>(report.data(ReportStandingRole).toInt());
        if (standing == ReportStanding::Passed || standing == ReportStanding::Unchecked)
            return false;
    }
    QStringList texts;
    for (const int role : {static_cast<int>(BodyRole), static_cast<int>(YearRole), static_cast<int>(EditionRole),
                           static_cast<int>(FileRole)})
        texts += report.data(role).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&texts](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace gouji
