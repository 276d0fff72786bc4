// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/cell_content.h"
#include "model/history/command.h"

namespace gouji {

/// One cell of an edit that has not happened yet, for the window's preview.
struct CellPreview
{
    CellId cell;
    QString address;
    QString before; ///< text shown now
    QString after;
    friend bool operator==(const CellPreview &, const CellPreview &) = default;
};

/// A figure, or text in place of one, that would stand in no cell any more.
struct LostContent
{
    QString address; ///< where it stands now
    QString text;
    friend bool operator==(const LostContent &, const LostContent &) = default;
};

/// An edit ready to be carried out: Workspace::apply takes the command, the window shows the rest before. An edit that changes
/// nothing has a command without changes.
struct PreparedEdit
{
    Command command;
    std::vector<CellPreview> cells; ///< the cells that change, in the order of the form
    std::vector<LostContent> lost;
    std::vector<EditError> refused; ///< cells that are left as they are, and why (find and replace)
    QStringList unused;             ///< figures of the source text for which no cell was left
    int rows = 0;                   ///< number of rows in which something changes
};

using EditResult = tl::expected<PreparedEdit, EditError>;

/// Collects what an edit puts into cells of one report; all of it or the first error.
class EditBuilder
{
public:
    EditBuilder(ReportId report, const ReportState &state, const char *kind);

    const ReportState &state() const { return m_state; }
    PreparedEdit &edit() { return m_edit; }
    void put(CellId cell, const CellContent &content);
    /// A text typed into the cell.
    void type(CellId cell, const QString &text);
    void decide(CellId cell, CellDecision decision);
    /// Reports a content as lost, if it holds something.
    void lose(const CellContent &content);
    void fail(const EditError &error);
    EditResult finish();

private:
    ReportId m_report;
    const ReportState &m_state;
    PreparedEdit m_edit;
    std::map<CellId, CellDecision> m_decisions;
    std::optional<EditError> m_error;
};

} // namespace gouji
