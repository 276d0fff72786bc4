// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/prepared_edit.h"

namespace gouji {

// Decisions that leave our reading as it is, as commands. All are pure; a command without changes changes nothing. Cells that the
// report does not have are left out.

/// 建议数 for a cell; nothing takes it back. The reported figure stays. Refused where the figure is not of the cell's kind.
tl::expected<Command, EditError> proposeFigure(ReportId report, const ReportState &state, CellId cell,
                                               const std::optional<Decimal> &figure, const QString &reason);
/// 汇总采用数 for a cell, with the reason; nothing goes back to the reported figure.
tl::expected<Command, EditError> adoptFigure(ReportId report, const ReportState &state, CellId cell,
                                             const std::optional<Decimal> &figure, const QString &reason);
/// 已核对: the cells as they are now were looked at and found right; or no longer.
Command confirmCells(ReportId report, const ReportState &state, const std::vector<CellId> &cells);
Command takeConfirmationsBack(ReportId report, const ReportState &state, const std::vector<CellId> &cells);

/// 核实无误: the finding with the values it has now; or shown again.
Command dismissFinding(ReportId report, const ReportState &state, const Finding &finding, const QString &reason);
Command restoreFinding(ReportId report, const ReportState &state, const QString &finding);

Command decideBlankIsZero(ReportId report, const ReportState &state, bool zero, const QString &reason);
/// The body's name (the year) put right; nothing goes back to what was read.
Command putAgencyRight(ReportId report, const ReportState &state, const std::optional<QString> &agency,
                       const QString &reason);
Command putYearRight(ReportId report, const ReportState &state, std::optional<int> year, const QString &reason);
/// The report belongs to the years of another body, by name (市科技局 to 市科学技术局); empty: to those of its own.
Command joinBody(ReportId report, const ReportState &state, const QString &body, const QString &reason);
/// The bodies that were merged into this one, or that it was split from, in the year reported.
Command namePredecessors(ReportId report, const ReportState &state, const QStringList &bodies, const QString &reason);
/// \a kind: a key; empty goes back to what the program takes.
Command decideBodyKind(ReportId report, const ReportState &state, const QString &kind, const QString &reason);

} // namespace gouji
