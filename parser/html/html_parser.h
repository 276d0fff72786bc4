// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/html/html_cleaner.h"
#include "parser/html/tree_builder.h"

namespace gouji::html {

struct ParsedPage
{
    Tree tree;
    bool truncated = false; ///< the parser stopped before the end of the page
};

/// Parses a clean page with libxml2, which closes what is left open and resolves entities. Nothing is read but the
/// page. Deep nesting ends at a limit, where the page goes on as if all had been closed: its text stays.
ParsedPage parse(const CleanPage &page, Hidden hidden);

} // namespace gouji::html
