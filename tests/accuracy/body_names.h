// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/chance.h"

#include <QString>

namespace gouji::accuracy {

struct BodyName
{
    QString place;  ///< 青石县
    QString agency; ///< 青石县科学技术局, 青石县人民政府
};

/// An invented body: a department, a government or a township.
BodyName makeBodyName(Chance &chance);

} // namespace gouji::accuracy
