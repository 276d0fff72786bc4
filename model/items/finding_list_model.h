// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"
#include "model/items/finding_causes.h"
#include "model/items/item_roles.h"

#include <QAbstractTableModel>

namespace gouji {

/// The findings of one report, the gravest first; on demand also the checks that passed, after them. After an edit only
/// what changed is told, so that a chosen line stays chosen.
class FindingListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { GradeColumn, SentenceColumn, FaultColumn, ColumnCount };

    explicit FindingListModel(const Workspace &workspace, QObject *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    std::optional<ReportId> report() const { return m_report; }
    /// Whether the checks that passed are listed too.
    void setListsPassed(bool lists);
    bool listsPassed() const { return m_listsPassed; }
    /// Whether the findings that were dismissed are listed too.
    void setListsDismissed(bool lists);
    bool listsDismissed() const { return m_listsDismissed; }
    /// What GroupKeyRole, GroupOrderRole and GroupTitleRole say from now on. Nothing is told: whoever groups by them
    /// asks for it, and reads them again.
    void setGrouping(FindingGrouping grouping);
    FindingGrouping grouping() const { return m_grouping; }
    /// What explains the failed checks, for grouping by cause; may be null. That of an earlier state is kept until the next
    /// one is known, so that headings do not come and go.
    void setExplanations(std::shared_ptr<const ExplanationList> list);
    /// Findings of a grade; what passed or was dismissed is none.
    int count(Severity severity) const;
    int passed() const;
    int dismissed() const;
    /// Sentences in the window's language.
    void setSentences(const Sentences &sentences);

    /// The finding of a line; null if there is none.
    const Finding *findingFor(const QModelIndex &index) const;
    QModelIndex indexFor(const QString &findingId) const;
    /// First finding that concerns a cell: as its target before as one of several.
    QModelIndex indexForAddress(const QString &address) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString key;
        QString order;
        QString title;
    };
    std::vector<Finding> current() const;
    void refresh();
    /// Finds the causes anew and tells the lines that belong elsewhere now.
    void refreshCauses();
    bool isDismissed(const Finding &finding) const;
    QString gradeText(const Finding &finding) const;
    QString faultText(const Finding &finding) const;
    QString message(const Finding &finding) const;
    QString searchText(const Finding &finding) const;
    Group groupOf(const Finding &finding) const;
    Group tableGroupOf(const Finding &finding) const;

    const Workspace &m_workspace;
    Sentences m_sentences;
    std::optional<ReportId> m_report;
    bool m_listsPassed = false;
    bool m_listsDismissed = false;
    FindingGrouping m_grouping = FindingGrouping::None;
    std::shared_ptr<const ExplanationList> m_explanations;
    std::map<QString, FindingCause> m_causes;
    std::vector<Finding> m_findings; // as told to the views
};

} // namespace gouji
