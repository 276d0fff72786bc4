// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/draft.h"

#include <vector>

namespace gouji::accuracy {

/// A kind of damage that texts suffer on their way. Each changes the draft only where it says so, and they can be
/// combined in any number; they are applied in the order of their stages.
struct Damage
{
    enum class Stage : quint8 { Figures, Labels, Rows, Document, Text };
    QString key;
    Stage stage = Stage::Figures;
    int weight = 1; ///< how often it occurs, against the others
    /// Damages the draft; false if there is nothing in it that could be damaged so.
    bool (*apply)(Draft &draft, Chance &chance) = nullptr;
};

/// All damages in the order in which they are applied.
const std::vector<Damage> &allDamages();
const Damage *findDamage(QStringView key);
/// The damages of one report; most have none to three.
std::vector<const Damage *> chooseDamages(Chance &chance);

// Figures: how they are written, and what is left out.
bool blanksForZero(Draft &draft, Chance &chance);
bool marksForZero(Draft &draft, Chance &chance);
bool totalsOnly(Draft &draft, Chance &chance);
bool unitsGlued(Draft &draft, Chance &chance);
bool notesGlued(Draft &draft, Chance &chance);
bool thousandsSeparated(Draft &draft, Chance &chance);
bool fullWidthDigits(Draft &draft, Chance &chance);
bool changesSpelled(Draft &draft, Chance &chance);

// Labels.
bool figureGluedToLabel(Draft &draft, Chance &chance);
bool strayFigureAtLabel(Draft &draft, Chance &chance);
bool labelCharacters(Draft &draft, Chance &chance);
bool labelSpaces(Draft &draft, Chance &chance);
bool bracketsMixed(Draft &draft, Chance &chance);

// Rows.
bool pageMarks(Draft &draft, Chance &chance);
bool headerRepeated(Draft &draft, Chance &chance);
bool headerWrong(Draft &draft, Chance &chance);
bool headingFigure(Draft &draft, Chance &chance);
bool rowsMissing(Draft &draft, Chance &chance);
bool rowsDoubled(Draft &draft, Chance &chance);
bool rowsOutOfOrder(Draft &draft, Chance &chance);

// Document.
bool narrativeBeforeTable(Draft &draft, Chance &chance);
bool sectionsMisnumbered(Draft &draft, Chance &chance);
bool titleOverTwoLines(Draft &draft, Chance &chance);
bool titleAbsent(Draft &draft, Chance &chance);
bool navigationBefore(Draft &draft, Chance &chance);
bool linesAfter(Draft &draft, Chance &chance);
bool proseCharacters(Draft &draft, Chance &chance);
bool tablesMissing(Draft &draft, Chance &chance);

// Text.
bool wholeTwice(Draft &draft, Chance &chance);
bool partTwice(Draft &draft, Chance &chance);
bool linesRemoved(Draft &draft, Chance &chance);
bool traditionalCharacters(Draft &draft, Chance &chance);

} // namespace gouji::accuracy
