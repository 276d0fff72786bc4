// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/sum_model.h"

#include "model/items/cell_words.h"

#include <algorithm>

namespace gouji {
namespace {

// The sum of a side; nothing if an operand has no figure.
std::optional<Decimal> sumOf(const ReportState &report, TableId table, const std::vector<int> &cells)
{
    Decimal sum;
    for (const int cell : cells) {
        const std::optional<Decimal> value = report.figureForChecks({table, cell});
        if (!value)
            return std::nullopt;
        sum += *value;
    }
    return sum;
}

QString sideText(const ReportState &report, TableId table, const std::vector<int> &cells)
{
    QStringList values;
    for (const int cell : cells) {
        const std::optional<Decimal> value = report.figureForChecks({table, cell});
        values += value ? value->toString() : QStringLiteral("?");
    }
    return values.join(QStringLiteral(" + "));
}

} // namespace

SumModel::SumModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::reportsCleared, this, &SumModel::clear);
    connect(&workspace, &Workspace::reportReplaced, this, [this](ReportId report) {
        if (m_report == report)
            clear();
    });
}

void SumModel::show(std::optional<ReportId> report, const Finding *finding)
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_report = report;
    m_lines.clear();
    m_formula.clear();
    if (report && finding && m_workspace.contains(*report))
        build(*finding);
}

void SumModel::build(const Finding &finding)
{
    const ReportState &report = m_workspace.state(*m_report);
    for (const TableId table : allTables) {
        for (const Identity &identity : report.extraction().tableForm(table).identities) {
            if (identity.id == finding.id) {
                buildSum(finding, table, identity);
                return;
            }
        }
    }
    for (const QString &address : finding.cells) {
        if (const std::optional<CellId> cell = report.extraction().find(address))
            m_lines.push_back({SumLine::Kind::Operand, {}, cell, report.figureForChecks(*cell)});
    }
}

void SumModel::buildSum(const Finding &finding, TableId table, const Identity &identity)
{
    const ReportState &report = m_workspace.state(*m_report);
    const auto addSide = [&](const std::vector<int> &cells, const QString &firstSign) {
        for (size_t i = 0; i < cells.size(); ++i) {
            const CellId cell{table, cells[i]};
            m_lines.push_back(
                {SumLine::Kind::Operand, i == 0 ? firstSign : QStringLiteral("+"), cell, report.figureForChecks(cell)});
        }
        if (cells.size() > 1)
            m_lines.push_back({SumLine::Kind::Total, QStringLiteral("="), std::nullopt, sumOf(report, table, cells)});
    };
    const std::optional<Decimal> left = sumOf(report, table, identity.left);
    const std::optional<Decimal> right = sumOf(report, table, identity.right);
    const QString relation = !left || !right   ? QStringLiteral("?=")
                             : *left == *right ? QStringLiteral("=")
                                               : QStringLiteral("≠");
    addSide(identity.left, {});
    addSide(identity.right, relation);
    m_formula = sideText(report, table, identity.left) + QLatin1Char(' ') + relation + QLatin1Char(' ')
                + sideText(report, table, identity.right);

    const CellId target{table, identity.target};
    if (finding.expected)
        m_lines.push_back({SumLine::Kind::Expected, {}, target, finding.expected});
    if (finding.actual)
        m_lines.push_back({SumLine::Kind::Found, {}, target, finding.actual});
    if (const std::optional<Decimal> residual = finding.residual())
        m_lines.push_back({SumLine::Kind::Difference, {}, std::nullopt, residual});
}

std::optional<CellId> SumModel::cellFor(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_lines.size())
        return std::nullopt;
    return m_lines[static_cast<size_t>(index.row())].cell;
}

std::vector<CellId> SumModel::cells() const
{
    std::vector<CellId> cells;
    for (const SumLine &line : m_lines) {
        if (line.kind == SumLine::Kind::Operand && line.cell)
            cells.push_back(*line.cell);
    }
    return cells;
}

void SumModel::retranslate()
{
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString SumModel::label(const SumLine &line) const
{
    const QString name =
        line.cell ? CellWords::shortName(m_workspace.state(*m_report).extraction(), *line.cell) : QString();
    switch (line.kind) {
    case SumLine::Kind::Operand:
        return name;
    case SumLine::Kind::Total:
        return tr("added up");
    case SumLine::Kind::Expected:
        return tr("expected: %1").arg(name);
    case SumLine::Kind::Found:
        return tr("found: %1").arg(name);
    case SumLine::Kind::Difference:
        return tr("difference");
    }
    return {};
}

QString SumModel::valueText(const SumLine &line) const
{
    if (!line.value) {
        const ReportState &report = m_workspace.state(*m_report);
        if (line.cell && report.state(*line.cell) == CellState::Blank)
            return QStringLiteral("·");
        if (line.cell && report.state(*line.cell) == CellState::NotAFigure)
            return report.shownText(*line.cell);
        return QStringLiteral("?");
    }
    const QString text = line.value->toString();
    if (line.kind != SumLine::Kind::Difference)
        return text;
    // A typographic minus is as wide as a digit, and a gain carries its sign too.
    if (line.value->isNegative())
        return QStringLiteral("−") + text.mid(1);
    return line.value->isZero() ? text : QLatin1Char('+') + text;
}

QVariant SumModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_lines.size() || index.column() >= ColumnCount)
        return {};
    const SumLine &line = m_lines[static_cast<size_t>(index.row())];
    const ReportState &report = m_workspace.state(*m_report);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case SignColumn:
            return line.sign;
        case LabelColumn:
            return label(line);
        case ValueColumn:
            return valueText(line);
        default:
            return line.kind == SumLine::Kind::Operand && line.cell
                           && (report.isCorrected(*line.cell) || report.state(*line.cell) != CellState::Read)
                       ? CellWords::state(report, *line.cell)
                       : QString();
        }
    case Qt::ToolTipRole:
        return line.cell ? CellWords::name(report.extraction(), *line.cell) : QString();
    case Qt::AccessibleTextRole: {
        if (index.column() != LabelColumn)
            return data(index, Qt::DisplayRole);
        const QString sign = line.sign.isEmpty() ? QString() : line.sign + QLatin1Char(' ');
        return sign + label(line) + QStringLiteral(": ") + valueText(line);
    }
    case Qt::TextAlignmentRole:
        return index.column() == ValueColumn  ? QVariant(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
               : index.column() == SignColumn ? QVariant(Qt::Alignment(Qt::AlignCenter))
                                              : QVariant(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case SumLineKindRole:
        return static_cast<int>(line.kind);
    case SumAddressRole:
        return line.cell ? report.extraction().formCell(*line.cell).address : QString();
    default:
        return {};
    }
}

QVariant SumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Cell");
    case ValueColumn:
        return tr("Figure");
    case StateColumn:
        return tr("State");
    default:
        return QString();
    }
}

} // namespace gouji
