// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

namespace gouji {

/// Neighbouring sentences of a section that are others in the newer report. Line ends and spaces count for nothing, since
/// they come from the file's format.
struct ProseChange
{
    int section = 0; ///< 1 to 6
    QString before;  ///< without spaces; empty: put in
    QString now;     ///< empty: taken out
    Span earlier;    ///< where it stood; empty where nothing did
    Span newer;      ///< where it stands; where nothing does, the empty place between its neighbours
    friend bool operator==(const ProseChange &, const ProseChange &) = default;
};

/// What differs in the prose, section by section; the tables inside a section are left out.
std::vector<ProseChange> proseChanges(const Extraction &earlier, const Extraction &newer);

} // namespace gouji
