// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/html/html_text.h"

namespace gouji::test {

/// Spans lie in the text, in its order, each within one line.
inline bool isSound(const HtmlText &page)
{
    int end = 0;
    for (const MarkedCell &cell : page.cells) {
        if (cell.span.begin < end || cell.span.end < cell.span.begin || cell.span.end > page.text.size())
            return false;
        end = cell.span.end;
        if (page.text.mid(cell.span.begin, cell.span.length()).contains(u'\n') || cell.rowSpan < 1
            || cell.columnSpan < 1)
            return false;
    }
    return true;
}

} // namespace gouji::test
