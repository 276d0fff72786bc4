// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/chart_picture.h"

class QAbstractItemModel;
class QPrinter;

namespace gouji {

/// Prints the years side by side, the rows that are shown in their order, on sheets across with the headings on each, and
/// then the chart. Marks stand for states, so that nothing is lost without colour.
void printComparison(QPrinter *printer, const QAbstractItemModel &rows, const QString &title,
                     const ChartPicture &chart);

} // namespace gouji
