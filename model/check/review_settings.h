// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"

#include <tl/expected.hpp>

#include <map>

namespace gouji {

/// A word that the office wants to be told about.
struct ListedWord
{
    QString word;
    QString instead; ///< what should stand there; empty for a word that is only to be looked at (a name, a secret)
    friend bool operator==(const ListedWord &, const ListedWord &) = default;
};

/// Why a text is no settings.
struct SettingsError
{
    enum class Kind : quint8 { NotJson, UnknownKey, UnknownRule, WrongValue };
    Kind kind = Kind::NotJson;
    QString detail; ///< the key or rule concerned, or what the JSON parser said
};

/// Settings of a review: what an office can decide about the rules. A value.
struct ReviewSettings
{
    struct RuleSetting
    {
        bool enabled = true;
        std::optional<Severity> severity; ///< instead of the rule's own
        friend bool operator==(const RuleSetting &, const RuleSetting &) = default;
    };
    static constexpr int usualOverviewCharacters = 1000;
    static constexpr int usualJumpFactor = 5;
    static constexpr int usualJumpDifference = 20;
    static constexpr int usualCopiedPercent = 80;
    static constexpr int usualCopiedCharacters = 200;

    std::map<QString, RuleSetting> rules;             ///< by id; rules not named are as the catalogue has them
    int overviewCharacters = usualOverviewCharacters; ///< most characters of 总体情况
    /// A figure jumps that is more than so many times last year's (or less than so small a part of it) …
    int jumpFactor = usualJumpFactor;
    /// … and differs from it by as much as this.
    int jumpDifference = usualJumpDifference;
    /// A section is called copied from last year from this share on …
    int copiedPercent = usualCopiedPercent;
    /// … if it has as many characters of its own words; section five, which should be new every year, a quarter of them.
    int copiedCharacters = usualCopiedCharacters;
    std::vector<ListedWord> words;

    bool isEnabled(const QString &rule) const;
    /// Severity of a finding of \a rule that the rule itself holds for \a own.
    Severity severity(const QString &rule, Severity own) const;

    /// The settings that hold where nobody decided otherwise.
    static std::shared_ptr<const ReviewSettings> builtIn();
    /// {"rules":{"form.length":false,"text.vague":"warning"},"overview_characters":1000,"jump_factor":5,
    /// "jump_difference":20,"copied_percent":80,"copied_characters":200,"words":[{"word":…,"instead":…}]}
    QByteArray toJson() const;
    /// What the text leaves out is as built in. A key or rule that does not exist is an error, so that a slip of the
    /// pen does not go unnoticed.
    static tl::expected<ReviewSettings, SettingsError> fromJson(const QByteArray &json);

    friend bool operator==(const ReviewSettings &, const ReviewSettings &) = default;
};

} // namespace gouji
