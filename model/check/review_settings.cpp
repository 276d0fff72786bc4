// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/review_settings.h"

#include "model/check/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

namespace {

const QLatin1String rulesKey("rules");
const QLatin1String charactersKey("overview_characters");
const QLatin1String factorKey("jump_factor");
const QLatin1String differenceKey("jump_difference");
const QLatin1String copiedPercentKey("copied_percent");
const QLatin1String copiedCharactersKey("copied_characters");
const QLatin1String wordsKey("words");
const QLatin1String keys[] = {rulesKey,         charactersKey,       factorKey, differenceKey,
                              copiedPercentKey, copiedCharactersKey, wordsKey};
constexpr int wholePercent = 100;
constexpr int mostJumpFactor = 1000;
const QLatin1String wordKey("word");
const QLatin1String insteadKey("instead");

std::optional<Severity> severityFromKey(const QString &key)
{
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        if (severityKey(severity) == key)
            return severity;
    }
    return std::nullopt;
}

tl::unexpected<SettingsError> problem(SettingsError::Kind kind, const QString &detail)
{
    return tl::make_unexpected(SettingsError{kind, detail});
}

using Result = tl::expected<void, SettingsError>;

Result readRules(const QJsonObject &object, ReviewSettings &settings)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!findRule(member.key()))
            return problem(SettingsError::Kind::UnknownRule, member.key());
        ReviewSettings::RuleSetting setting;
        if (member.value().isBool()) {
            setting.enabled = member.value().toBool();
        } else {
            setting.severity = severityFromKey(member.value().toString());
            if (!setting.severity)
                return problem(SettingsError::Kind::WrongValue, member.key());
        }
        settings.rules[member.key()] = setting;
    }
    return {};
}

Result readWords(const QJsonArray &array, ReviewSettings &settings)
{
    settings.words.clear();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const ListedWord word{object[wordKey].toString().trimmed(), object[insteadKey].toString().trimmed()};
        if (word.word.isEmpty())
            return problem(SettingsError::Kind::WrongValue, wordsKey);
        settings.words.push_back(word);
    }
    return {};
}

/// Slips that spelling programs let pass, since each is a word elsewhere or nearly one.
std::vector<ListedWord> usualSlips()
{
    return {{QStringLiteral("布署"), QStringLiteral("部署")},
            {QStringLiteral("通迅"), QStringLiteral("通讯")},
            {QStringLiteral("公开条列"), QStringLiteral("公开条例")},
            {QStringLiteral("即使公开"), QStringLiteral("及时公开")},
            {QStringLiteral("行政复意"), QStringLiteral("行政复议")},
            {QStringLiteral("行政诉颂"), QStringLiteral("行政诉讼")},
            {QStringLiteral("政府信息公工开"), QStringLiteral("政府信息公开")},
            {QStringLiteral("政符"), QStringLiteral("政府")},
            {QStringLiteral("撤消"), QStringLiteral("撤销")},
            {QStringLiteral("按装"), QStringLiteral("安装")}};
}

} // namespace

bool ReviewSettings::isEnabled(const QString &rule) const
{
    const auto found = rules.find(rule);
    return found == rules.end() || found->second.enabled;
}

Severity ReviewSettings::severity(const QString &rule, Severity own) const
{
    const auto found = rules.find(rule);
    return found == rules.end() ? own : found->second.severity.value_or(own);
}

std::shared_ptr<const ReviewSettings> ReviewSettings::builtIn()
{
    static const std::shared_ptr<const ReviewSettings> settings = [] {
        auto usual = std::make_shared<ReviewSettings>();
        usual->words = usualSlips();
        return usual;
    }();
    return settings;
}

QByteArray ReviewSettings::toJson() const
{
    QJsonObject ruleObject;
    for (const auto &[rule, setting] : rules) {
        if (!setting.enabled)
            ruleObject[rule] = false;
        else if (setting.severity)
            ruleObject[rule] = severityKey(*setting.severity);
        else
            ruleObject[rule] = true;
    }
    QJsonArray wordArray;
    for (const ListedWord &word : words) {
        QJsonObject object{{wordKey, word.word}};
        if (!word.instead.isEmpty())
            object[insteadKey] = word.instead;
        wordArray.append(object);
    }
    return QJsonDocument(QJsonObject{{rulesKey, ruleObject},
                                     {charactersKey, overviewCharacters},
                                     {factorKey, jumpFactor},
                                     {differenceKey, jumpDifference},
                                     {copiedPercentKey, copiedPercent},
                                     {copiedCharactersKey, copiedCharacters},
                                     {wordsKey, wordArray}})
        .toJson();
}

tl::expected<ReviewSettings, SettingsError> ReviewSettings::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        constexpr int enoughToShow = 40;
        const bool isOther = error.error == QJsonParseError::NoError; // JSON, and no object
        return problem(SettingsError::Kind::NotJson,
                       isOther ? QString::fromUtf8(json.simplified().left(enoughToShow)) : error.errorString());
    }
    const QJsonObject object = document.object();
    ReviewSettings settings = *builtIn();
    for (auto member = object.begin(); member != object.end(); ++member) {
        Result result;
        if (member.key() == rulesKey && member.value().isObject()) {
            result = readRules(member.value().toObject(), settings);
        } else if (member.key() == wordsKey && member.value().isArray()) {
            result = readWords(member.value().toArray(), settings);
        } else if (member.key() == charactersKey && member.value().toInt() > 0) {
            settings.overviewCharacters = member.value().toInt();
        } else if (member.key() == factorKey && member.value().toInt() > 0 && member.value().toInt() <= mostJumpFactor)
        {
            settings.jumpFactor = member.value().toInt();
        } else if (member.key() == differenceKey && member.value().toInt() > 0) {
            settings.jumpDifference = member.value().toInt();
        } else if (member.key() == copiedPercentKey && member.value().toInt() > 0
                   && member.value().toInt() <= wholePercent) {
            settings.copiedPercent = member.value().toInt();
        } else if (member.key() == copiedCharactersKey && member.value().toInt() > 0) {
            settings.copiedCharacters = member.value().toInt();
        } else {
            const bool known = std::find(std::begin(keys), std::end(keys), member.key()) != std::end(keys);
            return problem(known ? SettingsError::Kind::WrongValue : SettingsError::Kind::UnknownKey, member.key());
        }
        if (!result)
            return tl::make_unexpected(result.error());
    }
    return settings;
}

} // namespace gouji
