// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

namespace gouji {

/// A cell and what was read for it.
struct AddressedReading
{
    QString address;
    CellReading reading;
};

/// Reads a part of a source again when a person has said what it is. Implemented in parser, wired in app. Thread-safe.
class RegionReader
{
public:
    virtual ~RegionReader() = default;
    /// \a rowKey: the row whose figures stand in the region, labels or not; empty: the region holds rows of the
    /// table with their labels. Gives the cells that the region settles, in the order of the form; those that stay
    /// doubtful and those that the region does not speak of are left out.
    virtual std::vector<AddressedReading> readRegion(const Extraction &extraction, Span region, TableId table,
                                                     const QString &rowKey) const = 0;
};

} // namespace gouji
