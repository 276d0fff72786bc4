// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// The three statutory tables; their keys in addresses are "proactive", "requests" and "disputes".
enum class TableId : quint8 { Proactive, Requests, Disputes };
inline constexpr int tableCount = 3;
inline constexpr std::array<TableId, tableCount> allTables{TableId::Proactive, TableId::Requests, TableId::Disputes};
QString tableKey(TableId table);
std::optional<TableId> tableFromKey(QStringView key);

/// An address in its parts ("requests/new/total"); views into the text given. No table: not an address.
struct CellAddress
{
    std::optional<TableId> table;
    QStringView row;
    QStringView column;
};
CellAddress splitAddress(QStringView address);

/// A cell of one edition: the table, and the place of the cell in TableForm::cells.
struct CellId
{
    TableId table = TableId::Proactive;
    int index = 0;
    friend auto operator<=>(const CellId &, const CellId &) = default;
};

enum class FigureKind : quint8 {
    Count,  ///< whole, from 0 up
    Signed, ///< whole, either sign (本年增/减 of the 2019 edition)
    Decimal ///< a sum of money
};

/// A column of a table by its meaning. The same column (本年处理决定数量) can stand under several blocks.
struct FormColumn
{
    QString key;
    QString label;       ///< as printed
    QStringList aliases; ///< other wordings met in reports
    QString group;       ///< heading above it (法人或其他组织, 行政复议, …), empty if none
    FigureKind kind = FigureKind::Count;
    QString unit; ///< unit that the form states (万元), empty if it states none
};

/// A row of a table by its meaning.
struct FormRow
{
    QString key;
    QStringList labels;       ///< from the left as printed; the last one is the row's own
    QStringList aliases;      ///< other wordings of the last label
    QString block;            ///< block title above it (第二十条第（一）项), empty if none
    bool isOptional = false;  ///< some provinces add it; exists only where found
    std::vector<int> columns; ///< indexes into TableForm::columns, in printed order
    int firstCell = 0;        ///< index of its first cell; the row's cells follow one another
    QString label() const { return labels.last(); }
};

struct FormCell
{
    QString address; ///< table/row/column: the stable name of this cell
    int row = 0;     ///< index into TableForm::rows
    int column = 0;  ///< index into TableForm::columns
    FigureKind kind = FigureKind::Count;
    QString unit;
};

/// Something on the printed sheet: a label or a figure's place, with its spans. Rows and columns count from
/// 0 at the upper left corner of the printed table.
struct PrintedCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString label; ///< printed text; empty where a figure stands
    int cell = -1; ///< index into TableForm::cells, -1 for a label
};

/// 勾稽关系: the values on the left add up to those on the right.
struct Identity
{
    QString rule;          ///< "requests.balance"
    QString id;            ///< rule and what it is stated for: "requests.balance:total"
    std::vector<int> left; ///< indexes into TableForm::cells
    std::vector<int> right;
    int target = 0;      ///< the cell the identity defines; stands in left or right
    bool forRow = false; ///< stated within one row (else: within one column)
};

struct TableForm
{
    TableId id = TableId::Proactive;
    int section = 0;          ///< number of the section that holds it
    QString title;            ///< title of that section
    QStringList headingWords; ///< other words printed in the heading (信息内容, 申请人情况, the corner note …)
    std::vector<FormColumn> columns;
    std::vector<FormRow> rows;
    std::vector<FormCell> cells;
    std::vector<PrintedCell> printed;
    int printedRows = 0;
    int printedColumns = 0;
    int frozenRows = 0;    ///< heading rows that stay while scrolling
    int frozenColumns = 0; ///< label columns that stay
    std::vector<Identity> identities;
    std::vector<std::vector<int>> identitiesOfCell; ///< for each cell: indexes into identities

    /// Index of the cell, -1 if there is none. \a key is "row/column".
    int cellIndex(QStringView rowKey, QStringView columnKey) const;
    /// Labels of a cell as printed, for messages: row's own label and column's label.
    QString rowLabel(int cell) const { return rows[static_cast<size_t>(cells[static_cast<size_t>(cell)].row)].label(); }
    QString columnLabel(int cell) const
    {
        return columns[static_cast<size_t>(cells[static_cast<size_t>(cell)].column)].label;
    }
};

struct FormSection
{
    int number = 0; ///< 1 to 6
    QString title;
    QStringList aliases;
};

/// Cells of an earlier edition and of this one that mean the same under other addresses: the figure of the earlier cell is the
/// sum of those of this edition. Cells of one address in both editions mean the same without being listed.
struct Correspondence
{
    QString edition;  ///< the earlier one
    QString earlier;  ///< address there
    QStringList here; ///< addresses in this edition, one or more
};

/// One edition of the statutory form, as its JSON in resources/forms states it. Immutable once loaded.
struct Form
{
    QString edition;   ///< "2019", "2021"
    QString source;    ///< number of the document that fixes it (国办公开办函〔2021〕30号)
    int firstYear = 0; ///< first year reported with it
    std::optional<int> lastYear;
    std::vector<FormSection> sections;
    std::array<TableForm, tableCount> tables;
    QStringList decisiveHeadings; ///< headings that only this edition prints
    std::vector<Correspondence> correspondences;

    const TableForm &table(TableId id) const { return tables[static_cast<size_t>(id)]; }
    std::optional<CellId> find(QStringView address) const;
    const FormCell &cell(CellId id) const { return table(id.table).cells[static_cast<size_t>(id.index)]; }
};

} // namespace gouji
