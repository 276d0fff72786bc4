// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/sheet.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gouji::accuracy {

/// Half-open range of UTF-16 code units of the text.
struct Place
{
    int begin = 0;
    int end = 0;
};

/// What the text says of one cell.
///
/// "Determined" is meant narrowly: a careful person who has nothing but the text can say with certainty what stands at
/// this cell's own place. It never rests on the sums, and when in doubt a cell is not determined. In detail
/// (LayoutProof):
/// - A row with something written at each of its places is determined in every layout: the number of figures is right.
/// - A row with nothing written is determined where its places left traces (fields, pipes, tabs): they are blank
///   wherever they are thought to stand. Without traces its blanks have vanished.
/// - Between the first and the last figure of a row nothing can hide: if the traces from one to the other are as many
///   as the row has places, the row is determined.
/// - Otherwise traces count only in a grid whose rows agree: either the row has no merged cells (as many fields as
///   labels and places), or a row of the same shape in the same table is full and shows where the places stand. Tabs
///   that drift never prove a margin.
/// - Gaps in the text of a page, and lines that hold a space only, count like such traces, but for every row that is
///   not full; where a whole row is such a gap, blank and missing are both right.
/// - A figure glued to its row's label is the row's first only where nothing else in the table is blank.
/// - Where blanks leave no trace, a row that is neither full nor empty is not determined, not even in part.
struct CellTruth
{
    enum class Kind : quint8 {
        Lost,     ///< the text has no place for it: row or table missing, or the figure fell out of the text
        Vanished, ///< left blank, and the layout shows no trace of a blank
        Blank,    ///< a place that holds nothing or a mark for nothing
        Figure
    };
    Kind kind = Kind::Lost;
    bool determined = true;    ///< of a lost cell: certainly not there
    QString value;             ///< with Figure, plain ASCII in the form's unit
    Mark mark = Mark::None;    ///< with Blank
    QString written;           ///< as it stands in the text
    std::vector<Place> places; ///< where it stands, in each copy; empty for HTML, whose shown text is the reader's own
};

/// Everything that is known of a generated text.
struct Truth
{
    int year = 0;
    bool yearCertain = true; ///< false: the title is absent, so that no answer is right as well
    QString agency;
    bool agencyCertain = true; ///< the same for the body
    bool figuresLost = false;  ///< tables missing or repeated lines removed: the reader has to say so
    bool checkCopies = true;
    int copies = 1;
    std::array<Edition, sheetCount> editions{};
    bool checkSections = true; ///< whether all six sections have their headings
    bool checkEdition = true;  ///< false for a form that mixes editions, or whose first table is missing
    QStringList addresses;
    std::vector<CellTruth> cells; ///< for each address
};

} // namespace gouji::accuracy
