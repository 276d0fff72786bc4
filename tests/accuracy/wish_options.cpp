// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/wish_options.h"

#include <cstdio>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Item>
[[noreturn]] void listNames(const QString &wrong, const std::vector<Item> &known)
{
    QStringList names;
    for (const Item &item : known)
        names << item.key;
    std::fprintf(stderr, "%s is not one of: %s\n", qPrintable(wrong), qPrintable(names.join(u' ')));
    std::exit(2);
}

} // namespace

void addWishOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"seed"_s, u"Seed of all chances."_s, u"number"_s, u"1"_s},
                       {u"first"_s, u"Number of the first report."_s, u"number"_s, u"0"_s},
                       {u"family"_s, u"Only this family of layouts."_s, u"key"_s},
                       {u"damage"_s, u"Only these damages, joined by '+'; 'none' for none."_s, u"keys"_s},
                       {u"html"_s, u"Web pages among the families too."_s},
                       {u"plain"_s, u"UTF-8 and line feeds only."_s}});
}

Wish wishOf(const QCommandLineParser &parser)
{
    Wish wish;
    wish.html = parser.isSet(u"html"_s);
    wish.plainBytes = parser.isSet(u"plain"_s);
    if (parser.isSet(u"family"_s)) {
        wish.family = findFamily(parser.value(u"family"_s));
        if (wish.family == nullptr)
            listNames(parser.value(u"family"_s), allFamilies());
    }
    if (parser.isSet(u"damage"_s)) {
        wish.damages.emplace();
        for (const QString &key : parser.value(u"damage"_s).split(u'+')) {
            const Damage *damage = findDamage(key);
            if (damage == nullptr && key != "none"_L1)
                listNames(key, allDamages());
            if (damage != nullptr)
                wish.damages->push_back(damage);
        }
    }
    return wish;
}

quint64 numberOf(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const quint64 number = parser.value(option).toULongLong(&isNumber);
    if (!isNumber) {
        std::fprintf(stderr, "--%s needs a number\n", qPrintable(option));
        std::exit(2);
    }
    return number;
}

} // namespace gouji::accuracy
