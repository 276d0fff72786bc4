// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace gouji {

/// How high a body stands. A city without districts cannot be told from one with districts by its name.
enum class BodyLevel : quint8 { Unknown, State, Province, City, County, Township };

enum class BodyNature : quint8 {
    Unknown,
    Government,   ///< the government of its level, townships included
    StreetOffice, ///< 街道办事处
    Department,   ///< of a government
    Vertical      ///< under vertical management: taxes, customs, weather …; not reported to the local government
};

/// Fields that live from licences and penalties, or that have no power for either.
enum class BodyField : quint8 { Other, PublicSecurity, MarketSupervision, Transport, UrbanManagement, WithoutPower };

/// What kind of body reports. It follows from the name, and can be set by a person.
struct BodyKind
{
    BodyNature nature = BodyNature::Unknown;
    BodyLevel level = BodyLevel::Unknown;
    BodyField field = BodyField::Other;

    bool isGovernment() const { return nature == BodyNature::Government; }
    /// Whether it lives from licences and penalties: none at all in a year would be odd.
    bool livesFromEnforcement() const
    {
        return field != BodyField::Other && field != BodyField::WithoutPower && nature == BodyNature::Department;
    }
    /// Whether it can make 规章: departments of the State Council, provinces, and cities with districts (立法法).
    /// Nothing where the name does not tell.
    std::optional<bool> canMakeRegulations() const;
    friend bool operator==(const BodyKind &, const BodyKind &) = default;
};

/// The kind that follows from a body's name as titles give it. All Unknown where the name says nothing.
BodyKind bodyKindOf(QStringView name);

/// "government/county/other": for settings and exports.
QString bodyKindKey(const BodyKind &kind);
/// Nothing if the key is none.
std::optional<BodyKind> bodyKindFromKey(QStringView key);

} // namespace gouji
