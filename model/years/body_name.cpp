// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/body_name.h"

#include "model/text/folding.h"

#include <QStringList>

#include <map>

namespace gouji {

namespace {

/// The name of a region (county, town …) at the front of a body's name, and what stands behind it.
struct NameParts
{
    QStringView region;
    QStringView office;
};

/// Whether the character at \a at ends the name of a region: 市 does in 河湾市, but not in 城市管理 or 市场监督.
bool endsRegion(QStringView name, qsizetype at)
{
    static constexpr QStringView ends = u"省市州县区旗镇乡盟";
    if (at < 1 || at + 1 >= name.size() || !ends.contains(name[at]))
        return false;
    const QChar before = name[at - 1];
    const QChar behind = name[at + 1];
    if (name[at] == u'市')
        return before != u'城' && behind != u'场' && behind != u'容' && behind != u'政';
    if (name[at] == u'区')
        return before != u'社' && before != u'地';
    return (name[at] != u'乡' || before != u'城') && (name[at] != u'镇' || before != u'城') && behind != u'村';
}

NameParts partsOf(QStringView name)
{
    qsizetype end = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (endsRegion(name, at))
            end = at + 1;
    }
    return {name.first(end), name.sliced(end)};
}

/// Whether the characters of \a part stand in \a whole in this order.
bool isWithin(QStringView part, QStringView whole)
{
    qsizetype at = 0;
    for (const QChar character : whole)
        at += at < part.size() && part[at] == character ? 1 : 0;
    return at == part.size();
}

/// 科技局 for 科学技术局: begins and ends alike, and has its characters in the same order.
bool isShortFor(QStringView shorter, QStringView longer)
{
    static constexpr qsizetype least = 3; // 住建局
    return shorter.size() >= least && shorter.size() < longer.size() && shorter.front() == longer.front()
           && shorter.back() == longer.back() && isWithin(shorter, longer);
}

std::optional<SimilarBodies::Likeness> likenessOf(QStringView first, QStringView second)
{
    static constexpr qsizetype longName = 5;
    const NameParts left = partsOf(first);
    const NameParts right = partsOf(second);
    const bool sameOffice = left.office == right.office && !left.office.isEmpty();
    // 市科技局 does not say which city; 青石县财政局 and 河湾市青石县财政局 may be the same.
    const bool regionsGoTogether =
        left.region.endsWith(right.region) || right.region.endsWith(left.region)
        || (left.region.isEmpty() && (left.office.startsWith(u'市') || left.office.startsWith(u'县')));
    if (!regionsGoTogether)
        return std::nullopt;
    if (sameOffice)
        return SimilarBodies::Likeness::Region;
    if (isShortFor(left.office, right.office) || isShortFor(right.office, left.office))
        return SimilarBodies::Likeness::Shortened;
    if (left.region == right.region && left.office.size() == right.office.size() && left.office.size() >= longName
        && editDistance(left.office, right.office) == 1)
        return SimilarBodies::Likeness::OneLetter;
    return std::nullopt;
}

} // namespace

QString bodyKey(QStringView name)
{
    QString key = compact(name);
    for (QChar &character : key)
        character = QChar(toSimplified(character.unicode()));
    for (const QStringView words : {u"(本级)", u"(机关)", u"(本部)"}) {
        if (key.endsWith(words))
            key.chop(words.size());
    }
    // The names of cities of this level are given once in the country; those of counties are not.
    static constexpr qsizetype shortestCity = 2;
    static constexpr qsizetype longestCity = 4;
    const qsizetype province = key.indexOf(u'省');
    const qsizetype city = key.indexOf(u'市', province + 1);
    if (province >= 2 && province <= 3 && city - province > shortestCity && city - province <= longestCity + 1
        && endsRegion(key, city))
        key.remove(0, province + 1);
    return key;
}

std::vector<SimilarBodies> similarBodies(const QStringList &names)
{
    std::vector<SimilarBodies> result;
    QStringList keys;
    QStringList known;
    for (const QString &name : names) {
        const QString key = bodyKey(name);
        if (key.isEmpty() || keys.contains(key))
            continue;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (const auto likeness = likenessOf(keys[i], key))
                result.push_back({known[i], name, *likeness});
        }
        keys.append(key);
        known.append(name);
    }
    return result;
}

} // namespace gouji
