// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/item_roles.h"
#include "model/report/extraction.h"
#include "ui/appearance/color_scheme.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace gouji {

/// How one cell is drawn: always by a mark or a frame and by a colour, never by colour alone.
struct CellAppearance
{
    QString mark; ///< before the figure: ✗ ? ≈; empty for none
    QString text; ///< the figure, or what stands in its place (·, – –)
    QColor ink;
    QColor ground; ///< invalid: the table's own
    bool isHatched = false;
    bool hasDashedFrame = false;
    bool hasCorner = false; ///< ◤: a person put the reading right
    bool isBold = false;
    QString wasRead; ///< shown struck through beside the figure
};

/// The one legend of the program: from what is known of a cell to how it looks, and its explanation in words.
class CellLegend
{
    Q_DECLARE_TR_FUNCTIONS(CellLegend)
public:
    /// What a cell looks like that has this state. \a shown is the text of the cell.
    static CellAppearance appearance(const QString &shown, CellState state, int failedChecks, bool isCorrected,
                                     const QString &wasRead, const ColorScheme &scheme);
    /// The same from the roles of a grid's index.
    static CellAppearance appearance(const QModelIndex &index, const ColorScheme &scheme);

    /// The look of a cell that an edit would change, if it happened: the new text, the old one beside it.
    static CellAppearance preview(CellAppearance look, const QString &after, const ColorScheme &scheme);

    struct Entry
    {
        CellAppearance appearance; ///< of an example
        QString name;
        QString explanation;
    };
    /// Every look with its explanation, for the page of help.
    static QList<Entry> entries(const ColorScheme &scheme);

    static QString mark(ReportStanding standing);
    static QColor ink(ReportStanding standing, const ColorScheme &scheme);
    /// "✗3 ?2", "✓", or nothing: what stands behind a report's or a table's name.
    static QString tally(ReportStanding standing, int failed, int doubtful);
};

} // namespace gouji
