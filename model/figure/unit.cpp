// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/figure/unit.h"

namespace gouji {

namespace {

// 千, 百 and 万 alone are left out: "12万" may be a count or a sum, and nothing is guessed.
const Unit knownUnits[] = {
    {u"元", 0},  {u"百元", 2},  {u"千元", 3},  {u"万元", 4}, {u"萬元", 4}, {u"亿元", 8}, {u"億元", 8}, {u"件", {}},
    {u"条", {}}, {u"條", {}},   {u"项", {}},   {u"項", {}},  {u"个", {}},  {u"個", {}},  {u"份", {}},  {u"人", {}},
    {u"次", {}}, {u"人次", {}}, {u"件次", {}}, {u"宗", {}},  {u"篇", {}},  {u"部", {}},  {u"起", {}},
};

} // namespace

const Unit *findUnit(QStringView text)
{
    for (const Unit &unit : knownUnits) {
        if (unit.written == text)
            return &unit;
    }
    return nullptr;
}

} // namespace gouji
