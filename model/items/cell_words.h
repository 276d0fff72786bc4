// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QCoreApplication>

namespace gouji {

/// Puts a cell, its state and a refused edit into words of the window's language. The one place for them.
class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(CellWords)
public:
    /// "一、本年新收政府信息公开申请数量 · 法人或其他组织 · 商业企业": row and column as printed.
    static QString name(const Extraction &extraction, CellId cell);
    /// Row and column alone, for narrow places.
    static QString shortName(const Extraction &extraction, CellId cell);
    /// The state in words, with what was decided: "doubtful: 2 or nothing", "as read · proposed figure: 36".
    static QString state(const ReportState &report, CellId cell);
    /// The state's name alone: 存疑, 缺项, 空白 ….
    static QString stateName(CellState state);
    static QString blankMark(BlankMark mark);
    /// How many checks that define the cell failed; empty for none.
    static QString failedChecks(int count);
    /// What an edit or a suggestion would put into a cell if it were carried out.
    static QString preview(const QString &text);
    /// What is wrong with a typed text and what would be right.
    static QString problem(const EditError &error, const FormCell &cell);
    /// The state of what is shown alone: "read", "corrected, read as 63".
    static QString readingState(const ReportState &report, CellId cell);
    /// Name of a step of the history: "correct 结转下年度 · 总计".
    static QString commandName(const Command &command, const Workspace &workspace);
};

} // namespace gouji
