// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/table_markup.h"

namespace gouji {

/// The HTML of spreadsheets' clipboards: Excel's (with or without the header that Windows puts before it),
/// LibreOffice's, that of WPS, and any other page with tables.
///
/// The text of a cell is what the program showed. Where that is no figure (a column too narrow: ####, or 1.1E+03), the value
/// that LibreOffice (sdval) or Excel (x:num) keeps beside it counts. What the page hides is left out.
class HtmlTableMarkup : public TableMarkup
{
public:
    std::optional<ClipboardTable> read(const QString &html) const override;
    QString write(const ClipboardTable &table) const override;
};

} // namespace gouji
