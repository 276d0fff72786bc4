// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/report_pair.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

bool blursTheEnd(const Damage *damage)
{
    static const QStringList keys{u"title-absent"_s, u"tables-missing"_s, u"whole-twice"_s, u"part-twice"_s,
                                  u"lines-removed"_s};
    return keys.contains(damage->key);
}

} // namespace

ReportPair generatePair(quint64 seed, quint64 index, Wish wish)
{
    wish.plainBytes = true;
    const auto choose = [&](quint64 number) {
        Chance chance(seed, number, Chance::Stream::Damages);
        std::vector<const Damage *> damages = chooseDamages(chance);
        damages.erase(std::remove_if(damages.begin(), damages.end(), blursTheEnd), damages.end());
        return damages;
    };
    if (wish.family == nullptr) {
        Chance chance(seed, index, Chance::Stream::Family);
        do {
            wish.family = &chooseFamily(chance, false);
        } while (wish.family->id == Family::Id::LinesRemoved || wish.family->id == Family::Id::TablesMissing);
    }
    const bool chosen = wish.damages.has_value();
    const auto make = [&](quint64 number) {
        if (!chosen)
            wish.damages = choose(number);
        return generate(seed, number, wish);
    };
    ReportPair pair{{}, make(index * 2), make(index * 2 + 1)};
    const QString text = pair.first.text + u'\n' + pair.second.text;
    const int shift = static_cast<int>(pair.first.text.size()) + 1;
    for (CellTruth &cell : pair.second.truth.cells) {
        for (Place &place : cell.places)
            place = {place.begin + shift, place.end + shift};
    }
    pair.first.text = text;
    pair.second.text = text;
    pair.bytes = text.toUtf8();
    return pair;
}

} // namespace gouji::accuracy
