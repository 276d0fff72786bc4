// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"
#include "model/figure/figure_text.h"
#include "model/finding/finding.h"
#include "model/form/form.h"
#include "model/report/source_text.h"

namespace gouji {

/// What our reading says of one cell (contract: "state").
enum class CellState : quint8 {
    Read,       ///< the figure stands at this cell's own place
    Inferred,   ///< several placements were likely, and the identities left one (CellReading::by)
    Ambiguous,  ///< they left more: candidates
    Blank,      ///< the place is there and holds nothing, or a mark for nothing
    NotAFigure, ///< text stands there that is no figure
    Missing     ///< no place for it was found
};
QString cellStateKey(CellState state);

struct Candidate
{
    std::optional<Decimal> value; ///< nothing: nothing stands here
    std::vector<Span> spans;
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// One cell as it was read from the source. A value is there with Read and Inferred only, and is in the form's unit.
struct CellReading
{
    CellState state = CellState::Missing;
    BlankMark mark = BlankMark::None;
    std::optional<Decimal> value;
    QString raw;  ///< what stands in the source, unaltered
    QString unit; ///< unit written with the figure
    std::vector<Span> spans;
    std::vector<Candidate> candidates; ///< with Ambiguous
    std::vector<QString> by;           ///< with Inferred: ids of the identities that chose
};

struct TableReading
{
    std::shared_ptr<const Form> form; ///< the table's own edition (a form can mix editions); never null
    bool found = false;               ///< whether any trace of the table was found
    Span span;                        ///< region of the source, empty if not found
    std::vector<CellReading> cells;   ///< one for each of the form's cells of this table
    std::vector<bool> rowPresent;     ///< false for an optional row that the report does not have
};

struct SectionReading
{
    int number = 0; ///< 1 to 6, by title, whatever number is printed
    QString title;  ///< as it stands, without its number
    Span span;      ///< heading and text up to the next section
};

/// One report as read from a text. An immutable snapshot: what people decide lies over it (ReportState).
struct Extraction
{
    std::shared_ptr<const SourceText> source;
    std::shared_ptr<const Form> form; ///< the report's edition
    int part = 1;                     ///< 1, 2, … where one file holds several reports
    int copies = 1;                   ///< how often the whole text stands there; places are those of the first
    Span span;                        ///< the report's part of the source
    std::optional<int> year;
    QString agency;                ///< empty if unknown
    bool yearFromFileName = false; ///< only a hint
    bool agencyFromFileName = false;
    Span titleSpan; ///< empty if there is no title
    std::array<TableReading, tableCount> tables;
    std::vector<SectionReading> sections;
    std::vector<Finding> findings; ///< what reading had to say (rules layout.* and text.*)

    const TableReading &table(TableId id) const { return tables[static_cast<size_t>(id)]; }
    const TableForm &tableForm(TableId id) const { return table(id).form->table(id); }
    const CellReading &reading(CellId id) const { return table(id.table).cells[static_cast<size_t>(id.index)]; }
    const FormCell &formCell(CellId id) const { return table(id.table).form->cell(id); }
    /// The cell of an address in each table's own edition.
    std::optional<CellId> find(QStringView address) const;
};

} // namespace gouji
