// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/items/sheet_layout.h"

#include <utility>

namespace gouji {

using TypedCells = std::vector<std::pair<CellId, QString>>;

/// One step of the history that enters a text into each of several cells: all of them, or the first that is refused.
tl::expected<Command, EditError> correctionCommand(const Workspace &workspace, ReportId report,
                                                   const TypedCells &typed);
/// One step that takes the corrections of several cells back, so that what was read shows again.
Command asReadCommand(const Workspace &workspace, ReportId report, const std::vector<CellId> &cells);

/// Figures as a spreadsheet takes them: lines of fields divided by tabs, in the order of the sheet. The smallest
/// rectangle of rows and columns that holds the cells is written; what is not chosen stays empty.
QString clipboardText(const SheetLayout &layout, const ReportState &report, TableId table,
                      const std::vector<CellId> &cells);
/// Lines and fields of a spreadsheet's text; one line end at the end belongs to the last line.
QList<QStringList> clipboardFields(const QString &text);
/// The cells that a pasted block falls on, from a cell on to the right and down; fields beyond the table are left out
/// and counted in \a leftOver.
TypedCells placeFields(const SheetLayout &layout, CellId start, const QList<QStringList> &fields, int &leftOver);

} // namespace gouji
