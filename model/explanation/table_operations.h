// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/smallest_changes.h"
#include "model/explanation/table_system.h"

namespace gouji {

/// An operation on several cells that settles failures and touches nothing else.
struct OperationFound
{
    Operation operation = Operation::Swap;
    std::vector<BalanceChange> changes; ///< in the order of the cells
    std::vector<int> settled;           ///< constraints, in rising order
    int improbability = 0;
    bool neighbours = false; ///< the cells or rows exchanged lie beside each other
};

/// All single operations (a row shifted left or right from a column, two cells or two rows swapped, a figure split, two joined)
/// that settle at least one failing constraint, break none, and leave no other failing one with another residual. In a
/// fixed order; of several operations with the same changes the likeliest one.
///
/// A figure that is moved off the end of a row must have been 0 or blank: no figure may vanish. The place that a shift frees
/// gets the value that the sums determine; a value other than 0 has to be confirmed by a second constraint.
std::vector<OperationFound> findOperations(const TableSystem &table, WorkCounter &work);

} // namespace gouji
