// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace gouji {

/// A body's name for comparing: without anything invisible, width folded, traditional characters as simplified ones, without
/// brackets that say nothing (（本级）) and, before the name of a city, without that of its province (江苏省南京市… is 南京市…).
/// Nothing else is left out: two names of one key are the same body, two keys are two bodies until a person joins them.
QString bodyKey(QStringView name);

/// Two names that may mean one body, for the reviewer's word. Never joined by the program.
struct SimilarBodies
{
    /// Why they are proposed.
    enum class Likeness : quint8 {
        Shortened, ///< one is the other in short: 市科技局, 市科学技术局
        Region,    ///< one lacks the name of the county or city: 财政局, 青石县财政局
        OneLetter  ///< they differ in one character of a long name
    };
    QString first; ///< as given; the one that comes first among the names
    QString second;
    Likeness likeness = Likeness::Shortened;
    friend bool operator==(const SimilarBodies &, const SimilarBodies &) = default;
};

/// The pairs among \a names (of different keys) that a reviewer should be asked about, in the order of the names.
std::vector<SimilarBodies> similarBodies(const QStringList &names);

} // namespace gouji
