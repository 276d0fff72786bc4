// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/finding_list_model.h"

#include "model/items/review_tally.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

/// A check that failed and the same check passed are two lines.
bool isSame(const Finding &left, const Finding &right)
{
    return left.id == right.id && (left.outcome == Outcome::Pass) == (right.outcome == Outcome::Pass);
}

} // namespace

FindingListModel::FindingListModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    const auto refreshReport = [this](ReportId report) {
        if (m_report == report)
            refresh();
    };
    connect(&workspace, &Workspace::cellsChanged, this, refreshReport);
    connect(&workspace, &Workspace::dismissalsChanged, this, refreshReport);
    connect(&workspace, &Workspace::settingsChanged, this, refreshReport);
    connect(&workspace, &Workspace::opinionsChanged, this, [this](ReportId report) {
        if (m_report == report && !m_findings.empty())
            emit dataChanged(index(0, FaultColumn), index(rowCount() - 1, FaultColumn));
    });
    connect(&workspace, &Workspace::reviewSettingsChanged, this, &FindingListModel::refresh);
    connect(&workspace, &Workspace::reportReplaced, this, [this](ReportId report) {
        if (m_report == report)
            setReport(report);
    });
    connect(&workspace, &Workspace::reportsCleared, this, [this] { setReport(std::nullopt); });
}

std::vector<Finding> FindingListModel::current() const
{
    std::vector<Finding> findings;
    if (!m_report || !m_workspace.contains(*m_report))
        return findings;
    const ReportState &report = m_workspace.state(*m_report);
    std::vector<Finding> dismissed;
    for (const Finding &finding : m_workspace.checks(*m_report).findings())
        (report.isDismissed(finding) ? dismissed : findings).push_back(finding);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &left, const Finding &right) { return left.severity > right.severity; });
    if (m_listsDismissed)
        std::move(dismissed.begin(), dismissed.end(), std::back_inserter(findings));
    if (m_listsPassed) {
        for (Finding &passed : passingChecks(report, m_workspace.checks(*m_report)))
            findings.push_back(std::move(passed));
    }
    return findings;
}

void FindingListModel::setGrouping(FindingGrouping grouping)
{
    m_grouping = grouping;
    m_causes = m_grouping == FindingGrouping::Cause && m_report && m_workspace.contains(*m_report)
                   ? FindingCauses::of(m_workspace.state(*m_report), m_findings, m_explanations.get())
                   : std::map<QString, FindingCause>();
}

void FindingListModel::setExplanations(std::shared_ptr<const ExplanationList> list)
{
    if (list == m_explanations)
        return;
    m_explanations = std::move(list);
    refreshCauses();
}

void FindingListModel::refreshCauses()
{
    const std::map<QString, FindingCause> before = m_causes;
    setGrouping(m_grouping);
    if (before == m_causes)
        return;
    const auto causeIn = [](const std::map<QString, FindingCause> &causes, const QString &id) {
        const auto found = causes.find(id);
        return found == causes.end() ? FindingCause() : found->second;
    };
    for (int row = 0; row < rowCount(); ++row) {
        const QString &id = m_findings[static_cast<size_t>(row)].id;
        if (!(causeIn(before, id) == causeIn(m_causes, id)))
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1),
                             {GroupKeyRole, GroupOrderRole, GroupTitleRole});
    }
}

void FindingListModel::setListsPassed(bool lists)
{
    if (lists == m_listsPassed)
        return;
    m_listsPassed = lists;
    refresh();
}

void FindingListModel::setListsDismissed(bool lists)
{
    if (lists == m_listsDismissed)
        return;
    m_listsDismissed = lists;
    refresh();
}

int FindingListModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [&](const Finding &finding) {
        return finding.outcome != Outcome::Pass && finding.severity == severity && !isDismissed(finding);
    }));
}

int FindingListModel::passed() const
{
    if (!m_report || !m_workspace.contains(*m_report))
        return 0;
    const CheckSession &checks = m_workspace.checks(*m_report);
    return checks.counts().pass + checks.ruleCounts().pass;
}

int FindingListModel::dismissed() const
{
    return m_report && m_workspace.contains(*m_report)
               ? tallyOf(m_workspace.state(*m_report), m_workspace.checks(*m_report)).dismissed
               : 0;
}

bool FindingListModel::isDismissed(const Finding &finding) const
{
    return finding.outcome != Outcome::Pass && m_workspace.state(*m_report).isDismissed(finding);
}

QString FindingListModel::gradeText(const Finding &finding) const
{
    if (finding.outcome == Outcome::Pass)
        return tr("Passed");
    return isDismissed(finding) ? tr("Dismissed") : m_sentences.severityName(finding.severity);
}

void FindingListModel::setReport(std::optional<ReportId> report)
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_report = report;
    m_explanations.reset();
    m_findings = current();
    setGrouping(m_grouping);
}

void FindingListModel::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    setGrouping(m_grouping); // causes have their words from there
    if (!m_findings.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FindingListModel::refresh()
{
    const std::vector<Finding> wanted = current();
    const auto remove = [this](int row) {
        beginRemoveRows({}, row, row);
        m_findings.erase(m_findings.begin() + row);
        endRemoveRows();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Finding &here = m_findings[static_cast<size_t>(row)];
        if (std::none_of(wanted.begin(), wanted.end(), [&](const Finding &finding) { return isSame(finding, here); }))
            remove(row);
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        const Finding &finding = wanted[row];
        const int line = static_cast<int>(row);
        if (row < m_findings.size() && isSame(m_findings[row], finding)) {
            if (m_findings[row] != finding) {
                m_findings[row] = finding;
                emit dataChanged(index(line, 0), index(line, ColumnCount - 1));
            }
            continue;
        }
        for (int later = rowCount() - 1; later > line; --later) {
            if (isSame(m_findings[static_cast<size_t>(later)], finding))
                remove(later); // it has got another place
        }
        beginInsertRows({}, line, line);
        m_findings.insert(m_findings.begin() + line, finding);
        endInsertRows();
    }
    refreshCauses();
}

const Finding *FindingListModel::findingFor(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_findings.size())
        return nullptr;
    return &m_findings[static_cast<size_t>(index.row())];
}

QModelIndex FindingListModel::indexFor(const QString &findingId) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                    [&findingId](const Finding &finding) { return finding.id == findingId; });
    return found == m_findings.end() ? QModelIndex() : index(static_cast<int>(found - m_findings.begin()), 0);
}

QModelIndex FindingListModel::indexForAddress(const QString &address) const
{
    if (address.isEmpty())
        return {};
    auto found = std::find_if(m_findings.begin(), m_findings.end(),
                              [&address](const Finding &finding) { return finding.target == address; });
    if (found == m_findings.end())
        found = std::find_if(m_findings.begin(), m_findings.end(),
                             [&address](const Finding &finding) { return finding.cells.contains(address); });
    return found == m_findings.end() ? QModelIndex() : index(static_cast<int>(found - m_findings.begin()), 0);
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = findingFor(index);
    if (!finding || index.column() >= ColumnCount || !m_report || !m_workspace.contains(*m_report))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == GradeColumn)
            return gradeText(*finding);
        if (index.column() == SentenceColumn)
            return message(*finding);
        return faultText(*finding);
    case Qt::ToolTipRole:
        return message(*finding);
    case Qt::AccessibleTextRole:
        return index.column() == SentenceColumn
                   ? index.siblingAtColumn(GradeColumn).data().toString() + QStringLiteral(": ") + message(*finding)
                   : data(index, Qt::DisplayRole);
    case SeverityRole:
        return static_cast<int>(finding->severity);
    case OutcomeRole:
        return static_cast<int>(finding->outcome);
    case FindingIdRole:
        return finding->id;
    case TargetRole:
        return finding->target;
    case IsDismissedRole:
        return isDismissed(*finding);
    case SearchTextRole:
        return searchText(*finding);
    case GroupKeyRole:
        return groupOf(*finding).key;
    case GroupOrderRole:
        return groupOf(*finding).order;
    case GroupTitleRole:
        return groupOf(*finding).title;
    default:
        return {};
    }
}

QString FindingListModel::faultText(const Finding &finding) const
{
    if (isDismissed(finding)) // then it is nobody's, and the reason is what counts
        return m_workspace.state(*m_report).dismissalOf(finding)->reason;
    QStringList parts;
    if (finding.fault != Fault::Unknown)
        parts += m_sentences.faultName(finding.fault);
    const auto &opinions = m_workspace.state(*m_report).opinions();
    const bool hasOpinion = std::any_of(opinions.begin(), opinions.end(), [&finding](const auto &entry) {
        const Opinion &opinion = entry.second;
        return opinion.state != OpinionState::Withdrawn
               && (opinion.finding == finding.id || finding.cells.contains(opinion.address));
    });
    if (hasOpinion && finding.outcome != Outcome::Pass)
        parts += tr("opinion written");
    return parts.join(QStringLiteral(" · "));
}

QString FindingListModel::message(const Finding &finding) const
{
    return m_sentences.message(finding, m_workspace.state(*m_report).extraction());
}

QString FindingListModel::searchText(const Finding &finding) const
{
    const Extraction &extraction = m_workspace.state(*m_report).extraction();
    QStringList parts{message(finding), m_sentences.ruleTitle(finding.rule), finding.rule};
    for (const QString &address : finding.cells)
        parts += {address, m_sentences.cellName(address, extraction)};
    if (!finding.target.isEmpty() && !finding.cells.contains(finding.target))
        parts += {finding.target, m_sentences.cellName(finding.target, extraction)};
    if (const Dismissal *dismissal = m_workspace.state(*m_report).dismissalOf(finding))
        parts += dismissal->reason;
    return parts.join(QLatin1Char('\n'));
}

FindingListModel::Group FindingListModel::tableGroupOf(const Finding &finding) const
{
    const auto keyed = [](const QString &key, const QString &title) { return Group{key, key, title}; };
    if (const std::optional<TableId> table = tableOf(finding))
        return keyed(QString::number(static_cast<int>(*table)), m_sentences.tableName(*table));
    if (finding.rule.startsWith(QLatin1String("narrative.")))
        return keyed(QStringLiteral("7"), tr("Prose against tables"));
    return keyed(QStringLiteral("8"), tr("The report as a whole"));
}

FindingListModel::Group FindingListModel::groupOf(const Finding &finding) const
{
    const auto keyed = [](const QString &key, const QString &title) { return Group{key, key, title}; };
    switch (m_grouping) {
    case FindingGrouping::None:
        break;
    case FindingGrouping::Cause: {
        const auto cause = m_causes.find(finding.id);
        if (finding.outcome == Outcome::Fail && !isDismissed(finding) && cause != m_causes.end())
            return {cause->second.key, cause->second.order, cause->second.title};
        Group table = tableGroupOf(finding);
        return {QLatin1Char('1') + table.key, QLatin1Char('1') + table.order, table.title};
    }
    case FindingGrouping::Table:
        return tableGroupOf(finding);
    case FindingGrouping::Severity:
        if (finding.outcome == Outcome::Pass)
            return keyed(QStringLiteral("9"), tr("Passed"));
        if (isDismissed(finding))
            return keyed(QStringLiteral("8"), tr("Dismissed"));
        return keyed(QString::number(static_cast<int>(Severity::Error) - static_cast<int>(finding.severity)),
                     m_sentences.severityName(finding.severity));
    case FindingGrouping::Rule: {
        // Tables in the form's order, then what concerns the text; the same title occurs in two tables.
        const auto table = tableFromKey(finding.rule.section(QLatin1Char('.'), 0, 0));
        const QString title = m_sentences.ruleTitle(finding.rule);
        if (!table)
            return keyed(QLatin1Char('8') + finding.rule, title);
        return keyed(QString::number(static_cast<int>(*table)) + finding.rule,
                     m_sentences.tableName(*table) + QStringLiteral(" · ") + title);
    }
    }
    return {};
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GradeColumn:
        return tr("Grade");
    case SentenceColumn:
        return tr("Finding");
    case FaultColumn:
        return tr("Fault");
    default:
        return {};
    }
}

} // namespace gouji
