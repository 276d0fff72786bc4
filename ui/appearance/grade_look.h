// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"
#include "ui/appearance/color_scheme.h"

namespace gouji {

/// How a grade looks wherever one is shown: an icon's name and a colour. It also stands there in words.
struct GradeLook
{
    QString icon;
    QColor ink;
    static GradeLook of(Severity severity, Outcome outcome, const ColorScheme &scheme);
};

} // namespace gouji
