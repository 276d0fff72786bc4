// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/year_roles.h"
#include "model/years/year_comparison.h"

#include <QCoreApplication>

namespace gouji {

/// Puts what is said of years side by side into words of the window's language. The one place for them.
class YearWords
{
    Q_DECLARE_TR_FUNCTIONS(YearWords)
public:
    /// "2023", and "2023 (2)" for the second of several reports.
    static QString year(const SeriesYear &year);
    /// "2021 edition", or that there is no report.
    static QString underYear(const SeriesYear &year);
    static QString noReport();
    static QString edition(const QString &edition);
    /// "only in the 2021 edition"
    static QString onlyIn(const QStringList &editions);
    static QString notInEdition(const QString &edition);
    /// "+12", "−3", "0"
    static QString difference(const Decimal &difference);
    /// "+33.3%", "new" from 0 to something, empty where there is no percentage.
    static QString percent(const FigureDifference &change);
    /// "+3 (+33.3%) against 2022", "unchanged against 2022"
    static QString change(const FigureDifference &change, const SeriesYear &before);
    static QString pointChange(const Decimal &change);
    static QString shareTitle(const ComparedShare &share);
    /// What a share is made of: "157 of 857".
    static QString shareParts(const ShareOfYear &share);
    static QString part(YearPart part);
};

} // namespace gouji
