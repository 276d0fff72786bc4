// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gouji {

/// Why an edit was refused; nothing was changed.
struct EditError
{
    enum class Kind : quint8 {
        NoSuchCell,
        NotAFigure,
        Negative,
        NotWhole,
        TooPrecise,
        UnitMismatch,
        WrongSelection, ///< the cells chosen do not suit the edit (two of one row, rows of the same columns …)
        NothingThere,   ///< the cell or text holds nothing to work on
        PlaceSaysOther, ///< the place in the source does not say what it is to justify
        NoPlace,        ///< no place in the source was shown
        AnotherStanding ///< the report holds another decision here than the one the edit starts from
    };
    Kind kind = Kind::NotAFigure;
    QString address; ///< the cell that refuses; empty if it is none in particular
    QString typed;
    friend bool operator==(const EditError &, const EditError &) = default;
};

} // namespace gouji
