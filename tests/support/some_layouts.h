// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/text_layout.h"

#include <array>

namespace gouji::test {

/// Some that have little in common, where all of them would take too long.
inline constexpr std::array<std::pair<const char *, TextLayout>, 5> someLayouts{{
    {"pipe rows", TextLayout::PaddedPipes},
    {"Markdown", TextLayout::Markdown},
    {"cells by line with pipes", TextLayout::CellsWithPipes},
    {"bare cells", TextLayout::BareCells},
    {"drifting tabs", TextLayout::DriftingTabs},
}};

/// The same without Markdown, for whole texts.
inline constexpr std::array<std::pair<const char *, TextLayout>, 4> someBareLayouts{{
    {"pipe rows", TextLayout::PaddedPipes},
    {"cells by line with pipes", TextLayout::CellsWithPipes},
    {"bare cells", TextLayout::BareCells},
    {"drifting tabs", TextLayout::DriftingTabs},
}};

} // namespace gouji::test
