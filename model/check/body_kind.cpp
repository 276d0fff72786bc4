// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/body_kind.h"

#include "model/text/folding.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using Words = std::initializer_list<QStringView>;

bool endsWithAny(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.endsWith(word); });
}

bool containsAny(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

/// The end of a name's division: 青石县|财政局. Division words also stand inside other words (市场, 城市管理, 社区).
struct Division
{
    qsizetype end = 0;
    BodyLevel level = BodyLevel::Unknown;
};

bool isDirectCity(QStringView name, qsizetype end)
{
    return endsWithAny(name.left(end), {u"北京市", u"上海市", u"天津市", u"重庆市"});
}

BodyLevel levelAt(QStringView name, qsizetype at)
{
    const QChar mark = name[at];
    const QStringView before = name.left(at);
    const QStringView behind = name.mid(at + 1);
    if (at == 0)
        return BodyLevel::Unknown;
    if (mark == u'省')
        return BodyLevel::Province;
    if (mark == u'市') {
        if (endsWithAny(before, {u"城", u"都"}) && !behind.startsWith(u"人民政府"))
            return BodyLevel::Unknown; // 城市管理, unless a city's name ends so
        if (behind.startsWith(u'场') || behind.startsWith(u'容') || behind.startsWith(u'民')
            || (behind.startsWith(u'政') && !behind.startsWith(u"政府") && !behind.startsWith(u"政务")))
            return BodyLevel::Unknown;
        return isDirectCity(name, at + 1) ? BodyLevel::Province : BodyLevel::City;
    }
    if (mark == u'州')
        return before.endsWith(u"自治") ? BodyLevel::City : BodyLevel::Unknown;
    if (mark == u'盟')
        return behind.startsWith(u"行政公署") || behind.startsWith(u"行署") ? BodyLevel::City : BodyLevel::Unknown;
    if (mark == u'区') {
        if (before.endsWith(u"自治"))
            return BodyLevel::Province;
        const bool otherWord =
            endsWithAny(before, {u"社", u"园", u"景", u"灌", u"库", u"片", u"开发", u"保护", u"风景名胜", u"高新",
                                 u"示范", u"新", u"地", u"校", u"小", u"林", u"矿"});
        return otherWord ? BodyLevel::Unknown : BodyLevel::County;
    }
    if (mark == u'县' || mark == u'旗')
        return BodyLevel::County;
    return BodyLevel::Unknown;
}

Division divisionOf(QStringView name)
{
    Division division;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const BodyLevel level = levelAt(name, at);
        if (level != BodyLevel::Unknown)
            division = {at + 1, level};
    }
    return division;
}

BodyField fieldOf(QStringView organ)
{
    if (containsAny(organ, {u"公安"}))
        return BodyField::PublicSecurity;
    if (containsAny(organ, {u"市场监督", u"市场监管", u"市场和质量", u"工商行政"}))
        return BodyField::MarketSupervision;
    if (containsAny(organ, {u"交通运输", u"交通局", u"交通委"}))
        return BodyField::Transport;
    if (containsAny(organ, {u"城市管理", u"城管", u"综合行政执法", u"综合执法"}))
        return BodyField::UrbanManagement;
    if (containsAny(organ, {u"信访", u"机关事务", u"外事", u"研究室", u"地方志", u"供销", u"接待", u"合作交流", u"招商",
                            u"投资促进", u"驻京", u"国有资产监督", u"国资委", u"乡村振兴", u"老干部"}))
        return BodyField::WithoutPower;
    if (endsWithAny(organ, {u"政府办公室", u"政府办公厅", u"政府办", u"府办公室"}))
        return BodyField::WithoutPower;
    return BodyField::Other;
}

bool isVertical(QStringView organ)
{
    return containsAny(organ,
                       {u"税务局", u"海关", u"气象局", u"邮政管理", u"烟草专卖", u"海事局", u"金融监管局",
                        u"金融监督管理", u"银保监", u"人民银行", u"调查队", u"消防救援", u"地震局", u"出入境边防"});
}

BodyNature natureOf(QStringView organ, BodyLevel level)
{
    if (isVertical(organ))
        return BodyNature::Vertical;
    if (organ.isEmpty())
        return level == BodyLevel::Unknown ? BodyNature::Unknown : BodyNature::Government;
    if (endsWithAny(organ, {u"人民政府", u"政府"}) || organ == QStringView(u"行政公署")
        || organ == QStringView(u"行署"))
        return BodyNature::Government;
    if (endsWithAny(organ,
                    {u"局", u"厅", u"委员会", u"委", u"办公室", u"办公厅", u"办", u"部", u"中心", u"社", u"院", u"署"}))
        return organ.contains(u"管理委员会") || organ.contains(u"管委会") ? BodyNature::Unknown
                                                                          : BodyNature::Department;
    return BodyNature::Unknown;
}

/// Townships and street offices end in what they are; a town's name inside another (乡村振兴局) does not count.
std::optional<BodyKind> lowest(QStringView name)
{
    if (endsWithAny(name, {u"街道办事处", u"街道办", u"街道"}))
        return BodyKind{BodyNature::StreetOffice, BodyLevel::Township, BodyField::Other};
    if (endsWithAny(name, {u"镇人民政府", u"镇政府", u"乡人民政府", u"乡政府", u"镇", u"乡", u"苏木人民政府"}))
        return BodyKind{BodyNature::Government, BodyLevel::Township, BodyField::Other};
    return std::nullopt;
}

constexpr std::array natureNames{"unknown", "government", "street", "department", "vertical"};
constexpr std::array levelNames{"unknown", "state", "province", "city", "county", "township"};
constexpr std::array fieldNames{"other", "public-security", "market", "transport", "urban", "without-power"};

template<typename Enum, size_t Size>
std::optional<Enum> fromName(const std::array<const char *, Size> &names, QStringView name)
{
    for (size_t i = 0; i < Size; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<bool> BodyKind::canMakeRegulations() const
{
    if (nature == BodyNature::Unknown || level == BodyLevel::Unknown)
        return std::nullopt;
    if (nature == BodyNature::StreetOffice || level == BodyLevel::County || level == BodyLevel::Township)
        return false;
    if (nature == BodyNature::Vertical)
        return std::nullopt; // a bureau of the State Council may, its branches may not
    if (nature == BodyNature::Government)
        return level == BodyLevel::Province || level == BodyLevel::City || level == BodyLevel::State;
    return level == BodyLevel::State;
}

BodyKind bodyKindOf(QStringView name)
{
    QString clean = compact(name);
    if (const qsizetype bracket = clean.indexOf(u'('); bracket > 0)
        clean.truncate(bracket); // 区发展和改革局(粮食和物资储备局)
    if (clean.isEmpty())
        return {};
    if (const auto low = lowest(clean))
        return *low;
    const Division division = divisionOf(clean);
    const QStringView organ = QStringView(clean).mid(division.end);
    BodyKind kind{natureOf(organ, division.level), division.level, BodyField::Other};
    if (kind.level == BodyLevel::Unknown && clean.startsWith(QStringView(u"国家")))
        kind.level = BodyLevel::State;
    if (kind.level == BodyLevel::Unknown && clean.startsWith(QStringView(u"中华人民共和国")))
        kind.level = BodyLevel::State;
    if (clean == QStringView(u"国务院"))
        return {BodyNature::Government, BodyLevel::State, BodyField::Other};
    if (kind.nature == BodyNature::Department || kind.nature == BodyNature::Unknown)
        kind.field = fieldOf(organ);
    if (kind.nature == BodyNature::Unknown && kind.field != BodyField::Other && !organ.contains(u"管委会")
        && !organ.contains(u"管理委员会"))
        kind.nature = BodyNature::Department; // 公安分局交警大队 and the like
    return kind;
}

QString bodyKindKey(const BodyKind &kind)
{
    return QStringLiteral("%1/%2/%3")
        .arg(QLatin1String(natureNames[static_cast<size_t>(kind.nature)]),
             QLatin1String(levelNames[static_cast<size_t>(kind.level)]),
             QLatin1String(fieldNames[static_cast<size_t>(kind.field)]));
}

std::optional<BodyKind> bodyKindFromKey(QStringView key)
{
    const QList<QStringView> parts = key.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    const auto nature = fromName<BodyNature>(natureNames, parts[0]);
    const auto level = fromName<BodyLevel>(levelNames, parts[1]);
    const auto field = fromName<BodyField>(fieldNames, parts[2]);
    if (!nature || !level || !field)
        return std::nullopt;
    return BodyKind{*nature, *level, *field};
}

} // namespace gouji
