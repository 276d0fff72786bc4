// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"

#include <QStringView>

#include <vector>

namespace gouji::recovery {

/// What a line looks like from outside.
struct Line
{
    Span span; ///< without the line end
    int pipes = 0;
    int tabs = 0;
    int filledPieces = 0;   ///< pieces between pipes or tabs that hold something
    bool blank = true;      ///< nothing visible
    bool hasSpaces = false; ///< blank, but not empty
    bool prose = false;     ///< holds a full stop or a semicolon outside any table mark
    bool pageMark = false;  ///< "— 3 —", "第3页"
    bool onlyPipes() const { return pipes > 0 && filledPieces == 0; }
};

/// Lines of a part of the text; every kind of line end and the form feed separate them.
std::vector<Line> splitLines(QStringView text, Span range);

} // namespace gouji::recovery
