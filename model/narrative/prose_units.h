// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace gouji {

/// What the unit behind a figure can be counting.
enum class UnitKind : quint8 {
    None,    ///< no unit is written
    Case,    ///< 件, 起, 宗: applications and cases
    Item,    ///< 条, 项, 份, 个, 篇: may be cases, more often are not
    Volume,  ///< 部: rules
    Time,    ///< 次, 人次
    Person,  ///< 人
    Money,   ///< 元, 万元
    Percent, ///< %
    Point,   ///< 个百分点
    Other    ///< 名, 天, 家 …: nothing that the form counts
};

struct UnitWord
{
    std::u16string_view text;
    UnitKind kind = UnitKind::None;
};

/// The unit that begins \a text; null if none does.
const UnitWord *unitAt(std::u16string_view text);

} // namespace gouji
