// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/sheet_layout.h"

#include <QFont>
#include <QList>
#include <QMap>

namespace gouji {

/// Widths of the columns and heights of the rows of a printed table, in pixels.
struct GridMetrics
{
    QList<int> columnWidths;
    QList<int> rowHeights;

    int width(int firstColumn, int count) const;
    int height(int firstRow, int count) const;
};

/// Fits a printed table into a width: no figure and no label is ever cut, labels fold, and what room is left goes to
/// the labels before the figures. Where the width is not enough the table is wider than it. \a ownWidths are widths
/// that a person gave to columns; what is written there is not cut for them either.
GridMetrics measureGrid(const SheetLayout &layout, const QFont &font, int availableWidth,
                        const QMap<int, int> &ownWidths = {});

} // namespace gouji
