// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/item_roles.h"

namespace gouji {

/// Role numbers of the years side by side; what they share with the table grid is under its roles.
enum YearRole : int {
    YearColumnRole = Qt::UserRole + 501, ///< int: YearColumn
    RowKeyRole,                          ///< QString: stable name of the row (ComparedRow::key, ComparedShare::key)
    RowPartRole,                         ///< int: YearPart the row belongs to
    RowLabelRole,                        ///< QString: the row as printed, in full
    ColumnLabelRole,                     ///< QString: the column as printed
    RowNoteRole,                         ///< QString: that not every edition has the row; empty if all have
    IsUnchangedRole,                     ///< bool: the same figure in every year that the row has one for
    ChangeRankRole,                      ///< int: place of the row when the largest change comes first
    HasPlaceRole,                        ///< bool: the year has a report, and its edition the cell
    IsSumRole,                           ///< bool: several cells of this edition added up
    TrendRole,                           ///< QStringList: the exact figures of the row, empty where there is none
    YearFindingsRole,                    ///< QStringList: sentences of the findings between years that concern the cell
    YearSeverityRole                     ///< int: the highest Severity among them; invalid: none
};

/// The columns of the years side by side: the years, then what follows from them.
enum class YearColumn : int { Year, Difference, Percent, Trend };
/// The parts of the years side by side that can be shown alone: the tables, and the shares.
enum class YearPart : int { Proactive, Requests, Disputes, Shares };

} // namespace gouji
