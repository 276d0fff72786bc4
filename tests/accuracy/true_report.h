// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/chance.h"
#include "tests/accuracy/paper_form.h"

#include <QHash>

namespace gouji::accuracy {

/// A figure in millionths, so that sums of money with six digits behind the point are whole numbers.
using Millionths = qint64;
inline constexpr Millionths one = 1'000'000;

/// Plain ASCII without superfluous zeros: "-3", "15.279".
QString plainFigure(Millionths value);

/// What a body reports, before anything is laid out: a figure for every address of the report's tables.
struct TrueReport
{
    enum class Size : quint8 { AllZero, Small, Busy };

    int year = 2023;
    QString agency; ///< the body's name as its title gives it
    QString place;  ///< county, district or city of the body, for navigation lines and prose
    std::array<Edition, sheetCount> editions{}; ///< of each table; they differ only in a form that mixes editions
    bool otherDocuments = false;
    Size size = Size::AllZero;
    QString slip;                   ///< how the body's own sums are wrong; empty if all identities hold
    QStringList addresses;          ///< in printed order
    std::vector<Millionths> values; ///< for each address
    QHash<QString, int> indexes;    ///< address to its place in both lists

    Edition edition() const { return editions[0]; }
    bool mixesEditions() const { return editions[0] != editions[1]; }
    const PaperTable &table(TableName sheet) const
    {
        return paperTable(editions[static_cast<size_t>(sheet)], sheet, otherDocuments);
    }
    Millionths value(const QString &address) const { return values[static_cast<size_t>(indexes.value(address))]; }
    void set(const QString &address, Millionths value) { values[static_cast<size_t>(indexes.value(address))] = value; }
};

TrueReport makeTrueReport(Chance &chance);

/// The identities that the report's figures break, "rule:target".
QStringList brokenIdentities(const TrueReport &report);

} // namespace gouji::accuracy
