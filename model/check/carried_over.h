// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/neighbours.h"

namespace gouji {

/// What one column of 上年结转 has to say by what was published last year.
struct CarriedOver
{
    enum class Told : quint8 {
        Yes,
        NoReport,  ///< there is no report of last year: nothing is owed
        Differing, ///< several reports of one body and year say different things; \c reports
        NoFigure,  ///< a report has no certain figure; \c reports
        Unknown,   ///< a predecessor that was named has no report; \c reports are the names
        Shared     ///< a part of what one body carried out: who took the rest was not named; \c reports
    };
    Told told = Told::NoReport;
    std::optional<Decimal> expected; ///< with Yes; with Shared the most that can be right
    QStringList
        reports; ///< what the figure comes from, or what is in the way: bodies with their year, and files where these are in the way
    bool isInferred = false;     ///< our reading of one of the figures is inferred
    bool isContradicted = false; ///< last year's own sums fail there
};

/// \a column is natural_person … total; \a series the body of the report itself.
CarriedOver carriedOver(const Neighbours &years, const QString &series, const QString &column);

/// The same as an id of a check: years.carry:total.
QString carryId(const QString &column);

/// The columns of the requests table.
const QStringList &carriedColumns();

} // namespace gouji
