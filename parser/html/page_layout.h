// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/html/html_text.h"
#include "parser/html/html_tree.h"

namespace gouji::html {

/// The text of a page and the cells of its data tables; encoding and damage stay empty.
HtmlText layOut(Tree &tree);

} // namespace gouji::html
