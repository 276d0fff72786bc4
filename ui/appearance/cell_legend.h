// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"
#include "model/items/item_roles.h"
#include "model/report/extraction.h"
#include "ui/appearance/color_scheme.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace gouji {

/// How one cell is drawn: always by a mark or a frame and by a colour, never by colour alone.
struct CellAppearance
{
    QString mark;             ///< before the figure: ✗ ? ≈; empty for none
    bool isMarkFaint = false; ///< small, in \c markInk
    QColor markInk;
    QString text; ///< the figure, or what stands in its place (·, – –)
    QColor ink;
    QColor ground; ///< invalid: the table's own
    bool isHatched = false;
    bool hasDashedFrame = false;
    bool hasCorner = false; ///< ◤: a person put the reading right
    bool isBold = false;
    QString wasRead;  ///< shown struck through beside the figure
    QString proposed; ///< "▸36": shown beside the figure that was reported
    QColor proposedInk;
    bool isPreview = false; ///< would stand there after a suggestion
};

/// What is known of a cell that bears on its looks.
struct CellFacts
{
    QString shown;
    CellState state = CellState::Read;
    int failedChecks = 0;
    bool isCorrected = false;
    QString wasRead;
    QString proposed = {};
    bool isConfirmed = false;
    bool isConsistent = false;
    std::optional<QString> preview = {};
    std::optional<Severity> otherYear = {}; ///< does not go with the report of another year
    bool isSum = false;                     ///< several cells added up
};

/// The one legend of the program: from what is known of a cell to how it looks, and its explanation in words.
class CellLegend
{
    Q_DECLARE_TR_FUNCTIONS(CellLegend)
public:
    static CellAppearance appearance(const CellFacts &facts, const ColorScheme &scheme);
    /// The same from the roles of a grid's index.
    static CellAppearance appearance(const QModelIndex &index, const ColorScheme &scheme);

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
    /// "✗3 !1 ?2", "✓", or nothing: what stands behind a report's or a table's name.
    static QString tally(ReportStanding standing, int failed, int warned, int doubtful);
};

} // namespace gouji
