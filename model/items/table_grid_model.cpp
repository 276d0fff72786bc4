// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/table_grid_model.h"

#include "model/items/cell_words.h"

#include <algorithm>

namespace gouji {

TableGridModel::TableGridModel(Workspace &workspace, TableId table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_table(table)
{
    connect(&m_workspace, &Workspace::cellsChanged, this, &TableGridModel::onCellsChanged);
    connect(&m_workspace, &Workspace::settingsChanged, this, &TableGridModel::onCellsChanged);
    connect(&m_workspace, &Workspace::reviewSettingsChanged, this, [this] {
        if (m_report)
            onCellsChanged(*m_report);
    });
    connect(&m_workspace, &Workspace::reportReplaced, this, [this](ReportId report) {
        if (m_report == report)
            setReport(report);
    });
    connect(&m_workspace, &Workspace::reportsCleared, this, [this] { setReport(std::nullopt); });
}

void TableGridModel::setReport(std::optional<ReportId> report)
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_report = report && m_workspace.contains(*report) ? report : std::nullopt;
    m_involved.clear();
    m_preview.clear();
    m_support.clear();
    m_layout =
        m_report ? SheetLayout(m_workspace.state(*m_report).extraction().table(m_table), m_table) : SheetLayout();
}

const SheetLayout::Item *TableGridModel::item(const QModelIndex &index) const
{
    return index.isValid() ? m_layout.itemAt(index.row(), index.column()) : nullptr;
}

std::optional<CellId> TableGridModel::cellFor(const QModelIndex &index) const
{
    const SheetLayout::Item *printed = item(index);
    return printed && printed->cell >= 0 ? std::optional<CellId>(CellId{m_table, printed->cell}) : std::nullopt;
}

QModelIndex TableGridModel::indexFor(CellId cell) const
{
    if (cell.table != m_table)
        return {};
    const SheetLayout::Item *printed = m_layout.itemOfCell(cell.index);
    return printed ? index(printed->row, printed->column) : QModelIndex();
}

QString TableGridModel::problemWith(const QModelIndex &index, const QString &typed) const
{
    const std::optional<CellId> cell = cellFor(index);
    if (!cell)
        return {};
    const auto decision = m_workspace.interpret(*m_report, *cell, typed);
    if (decision)
        return {};
    return CellWords::problem(decision.error(), m_workspace.state(*m_report).extraction().formCell(*cell));
}

void TableGridModel::setInvolved(const std::vector<CellId> &cells)
{
    std::set<int> involved;
    for (const CellId &cell : cells) {
        if (cell.table == m_table)
            involved.insert(cell.index);
    }
    if (involved == m_involved)
        return;
    m_involved = std::move(involved);
    tellAll({IsInvolvedRole});
}

std::map<int, QString> TableGridModel::ownOf(const std::map<CellId, QString> &texts) const
{
    std::map<int, QString> own;
    for (const auto &[cell, text] : texts) {
        if (cell.table == m_table)
            own.emplace(cell.index, text);
    }
    return own;
}

void TableGridModel::setPreview(const std::map<CellId, QString> &texts)
{
    std::map<int, QString> own = ownOf(texts);
    if (own == m_preview)
        return;
    m_preview = std::move(own);
    tellAll({PreviewRole});
}

void TableGridModel::setSupport(const std::map<CellId, QString> &words)
{
    std::map<int, QString> own = ownOf(words);
    if (own == m_support)
        return;
    m_support = std::move(own);
    tellAll({IsConsistentRole, Qt::ToolTipRole});
}

void TableGridModel::retranslate()
{
    tellAll();
}

void TableGridModel::tellAll(const QList<int> &roles)
{
    if (m_layout.rows() > 0 && m_layout.columns() > 0)
        emit dataChanged(index(0, 0), index(m_layout.rows() - 1, m_layout.columns() - 1), roles);
}

void TableGridModel::onCellsChanged(ReportId report)
{
    // A corrected figure can change the marks of every total it enters, so the whole table is told.
    if (m_report == report)
        tellAll();
}

int TableGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_layout.rows();
}

int TableGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_layout.columns();
}

QVariant TableGridModel::data(const QModelIndex &index, int role) const
{
    const SheetLayout::Item *printed = item(index);
    if (!printed)
        return {};
    return printed->cell < 0 ? labelData(*printed, role) : figureData({m_table, printed->cell}, role);
}

QVariant TableGridModel::labelData(const SheetLayout::Item &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return item.label;
    case IsLabelRole:
        return true;
    case IsHeadingRole:
        return m_layout.isHeading(item);
    default:
        return {};
    }
}

QVariant TableGridModel::figureData(CellId cell, int role) const
{
    const ReportState &report = m_workspace.state(*m_report);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return report.shownText(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(cell);
    case Qt::AccessibleDescriptionRole:
    case AddressRole:
        return report.extraction().formCell(cell).address;
    case IsLabelRole:
        return false;
    case CellStateRole:
        return static_cast<int>(report.state(cell));
    case IsCorrectedRole:
        return report.isCorrected(cell);
    case ReadTextRole:
        return report.isCorrected(cell) ? report.extraction().reading(cell).raw : QString();
    case FailedChecksRole:
        return failedChecks(cell);
    case IsInvolvedRole:
        return m_involved.contains(cell.index);
    case ProposedRole: {
        const std::optional<Decimal> proposed = report.proposed(cell);
        return proposed ? proposed->toString() : QString();
    }
    case IsConfirmedRole:
        return report.isConfirmed(cell);
    case IsConsistentRole:
        return m_support.contains(cell.index);
    case PreviewRole: {
        const auto preview = m_preview.find(cell.index);
        return preview == m_preview.end() ? QVariant() : QVariant(preview->second);
    }
    case StateWordsRole:
        return CellWords::state(report, cell);
    default:
        return {};
    }
}

QString TableGridModel::describe(CellId cell) const
{
    const ReportState &report = m_workspace.state(*m_report);
    const QString name = CellWords::name(report.extraction(), cell);
    const QString text = report.shownText(cell);
    QStringList parts{text.isEmpty() ? name : name + QStringLiteral(": ") + text, CellWords::state(report, cell)};
    if (const int failed = failedChecks(cell))
        parts += CellWords::failedChecks(failed);
    if (const auto support = m_support.find(cell.index); support != m_support.end())
        parts += support->second;
    if (const auto preview = m_preview.find(cell.index); preview != m_preview.end())
        parts += CellWords::preview(preview->second);
    return parts.join(QLatin1Char('\n'));
}

int TableGridModel::failedChecks(CellId cell) const
{
    const TableForm &form = m_workspace.state(*m_report).extraction().tableForm(m_table);
    int failed = 0;
    for (const IdentityResult &result : m_workspace.checks(*m_report).identities()) {
        if (result.table == m_table && result.outcome == IdentityOutcome::Fail
            && form.identities[static_cast<size_t>(result.identity)].target == cell.index)
            ++failed;
    }
    // What other rules hold against the figure; the prose has marks of its own.
    const QString &address = m_workspace.state(*m_report).extraction().formCell(cell).address;
    const std::vector<Finding> &findings = m_workspace.checks(*m_report).findings();
    failed += static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.outcome == Outcome::Fail && finding.severity == Severity::Error && finding.target == address
               && !finding.rule.startsWith(QLatin1String("narrative."))
               && !m_workspace.checks(*m_report).identity(finding.id);
    }));
    return failed;
}

bool TableGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<CellId> cell = cellFor(index);
    if (!cell || role != Qt::EditRole)
        return false;
    const auto changed = m_workspace.correctCell(*m_report, *cell, value.toString());
    if (!changed) {
        const FormCell &place = m_workspace.state(*m_report).extraction().formCell(*cell);
        emit editRefused(index, CellWords::problem(changed.error(), place));
        return false;
    }
    // What changes nothing was accepted too.
    return !changed->isRefused();
}

QVariant TableGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (role != Qt::DisplayRole || section < 0 || section >= (isColumn ? m_layout.columns() : m_layout.rows()))
        return {};
    // Labels name a row up to its first figure; headings a column as far as they stand above all figures.
    const int count = isColumn ? m_layout.frozenRows() : m_layout.columns();
    QStringList words;
    for (int place = 0; place < count; ++place) {
        const SheetLayout::Item *printed =
            isColumn ? m_layout.coveringItem(place, section) : m_layout.coveringItem(section, place);
        if (!printed)
            continue;
        if (printed->cell >= 0)
            break;
        if (words.isEmpty() || words.back() != printed->label)
            words += printed->label;
    }
    return words.join(QStringLiteral(" · "));
}

Qt::ItemFlags TableGridModel::flags(const QModelIndex &index) const
{
    const SheetLayout::Item *printed = item(index);
    if (!printed)
        return Qt::NoItemFlags;
    if (printed->cell < 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

QSize TableGridModel::span(const QModelIndex &index) const
{
    const SheetLayout::Item *printed = item(index);
    return printed ? QSize(printed->columnSpan, printed->rowSpan) : QSize(1, 1);
}

} // namespace gouji
