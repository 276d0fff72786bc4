// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"

namespace gouji {

/// A sentence of a source text with the places in it that are meant.
struct SourceQuote
{
    QString text;            ///< on one line; … where it was cut
    std::vector<Span> marks; ///< in \c text, rising
    Span span;               ///< the first place, in the source
    friend bool operator==(const SourceQuote &, const SourceQuote &) = default;
};

/// The sentences of \a text that \a places stand in, one quote a sentence, in the order of the text. A sentence ends with
/// its mark or with its line; one that is much longer than \a length is cut around the places.
std::vector<SourceQuote> quotesAround(const QString &text, std::vector<Span> places, int length = 160);

} // namespace gouji
