// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"
#include "model/form/form.h"

namespace gouji {

/// How a place says that nothing stands there.
enum class BlankMark : quint8 {
    None,  ///< empty
    Dash,  ///< - — －
    Slash, ///< / ／
    Word   ///< 无, 不适用
};
QString blankMarkKey(BlankMark mark);

/// What the text of one cell means.
struct FigureText
{
    enum class Kind : quint8 { Value, Blank, NotAFigure };
    Kind kind = Kind::NotAFigure;
    Decimal value;                    ///< with kind Value, as written (no unit applied)
    BlankMark mark = BlankMark::None; ///< with kind Blank
    QString unit;                     ///< unit written with the figure (件, 元, 万元 …), empty if none
    bool hasNote = false;             ///< a bracketed note or a footnote mark was left out of the value
};

/// Understands a figure as officials write it: full-width digits, thousands separators (1,113 and 1，113), a unit
/// behind (12件, 152790元), 增1 / 减2 / 增加1 / +1 / −3, a footnote mark (19①) or a note in brackets, blanks
/// and the marks for nothing. Digits of every script count as ICU's u_charDigitValue says.
/// Anything else is NotAFigure; nothing is guessed.
FigureText readFigureText(QStringView text);

/// The value in the unit that the form states for the cell (152790元 where 万元 is stated: 15.279); as it stands
/// where the form states none or the text has none. Nothing if the units do not go together.
std::optional<Decimal> valueInUnit(const Decimal &value, QStringView writtenUnit, QStringView formUnit);

/// The value with at least so many places behind the point: 50 as "50.0" with one. No more than a decimal keeps.
QString withPlaces(const Decimal &value, int places);

/// Whether a figure with this unit can stand in a cell of this kind: 元 does not suit a count, 件 does not suit a sum of
/// money. No unit suits every kind.
bool unitSuits(QStringView writtenUnit, FigureKind kind);

/// Whether a value is of a cell's kind: counts whole and not negative, signed whole, decimals of any sign
/// with up to six digits behind the point.
enum class KindProblem : quint8 { None, Negative, NotWhole, TooPrecise };
KindProblem checkKind(const Decimal &value, FigureKind kind);

} // namespace gouji
