// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace gouji {

/// A unit as it is written with figures of the reports.
struct Unit
{
    QStringView written;      ///< as it may stand (traditional forms too)
    std::optional<int> money; ///< power of ten over 元; nothing for a unit that things are counted in (件, 条, 人次)
};

/// The unit of exactly this wording, null if it is none.
const Unit *findUnit(QStringView text);

} // namespace gouji
