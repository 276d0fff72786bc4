// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/items/item_roles.h"

#include <QAbstractTableModel>

namespace gouji {

/// One line of a sum written out.
struct SumLine
{
    enum class Kind : int { Operand, Total, Expected, Found, Difference };
    Kind kind = Kind::Operand;
    QString sign;               ///< "+", "=", "≠"; empty before the first operand
    std::optional<CellId> cell; ///< of an operand, and of what was expected and found
    std::optional<Decimal> value;
};

/// Why a check failed or could not be computed: each operand with its sign and value, what the target should be, what
/// it is, and the difference. For a finding that is no sum: the cells it is about.
class SumModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { SignColumn, ValueColumn, LabelColumn, StateColumn, ColumnCount };

    explicit SumModel(const Workspace &workspace, QObject *parent = nullptr);

    void show(std::optional<ReportId> report, const Finding *finding);
    void clear() { show(std::nullopt, nullptr); }
    std::optional<CellId> cellFor(const QModelIndex &index) const;
    /// The sum in one line: "412 + 9 ≠ 385 + 63"; empty if there is no sum.
    QString formula() const { return m_formula; }
    /// All operands, to be marked in the grid.
    std::vector<CellId> cells() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void build(const Finding &finding);
    void buildSum(const Finding &finding, TableId table, const Identity &identity);
    QString label(const SumLine &line) const;
    QString valueText(const SumLine &line) const;

    const Workspace &m_workspace;
    std::optional<ReportId> m_report;
    std::vector<SumLine> m_lines;
    QString m_formula;
};

} // namespace gouji
