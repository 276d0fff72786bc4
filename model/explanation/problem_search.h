// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/table_operations.h"

namespace gouji {

/// Failing constraints of one table that have to be explained together, and what explains them.
struct ProblemFound
{
    std::vector<int> constraints;                 ///< in rising order
    std::vector<std::vector<BalanceChange>> sets; ///< smallest sets that settle all of them
    std::vector<OperationFound> operations;       ///< that settle all of them; else, without sets, parts of them
    bool partial = false;    ///< nothing settles all: sets and operations settle parts, breaking nothing
    bool lastResort = false; ///< nothing does so cleanly: single cells that settle more than they break
    bool complete = true;    ///< the search went through to its end
};

/// Parts the failing constraints of a table into problems and searches for their explanations.
std::vector<ProblemFound> findProblems(const TableSystem &table, WorkCounter &work);

} // namespace gouji
