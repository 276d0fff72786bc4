// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

#include <string>

namespace gouji {

/// A run of prose without what cannot be seen, full-width characters and traditional ones made plain: what words are
/// looked for in. Each character knows its place in the source.
struct ProseText
{
    std::u16string characters;
    std::vector<int> offsets; ///< place of each character in the source, and one more for the end
    int section = 0;
    bool startsLine = false; ///< the run begins a line (an enumerator may stand there)

    int size() const { return static_cast<int>(characters.size()); }
    std::u16string_view view() const { return characters; }
    Span span(int begin, int end) const;
};

/// Goes through the prose of a report sentence by sentence. Lines that were broken by the layout are joined.
class ProseSentences
{
public:
    explicit ProseSentences(const Extraction &extraction);
    /// Fills \a sentence with the next one; false at the end.
    bool next(ProseText &sentence);

private:
    struct Region
    {
        Span span;
        int section = 0;
    };
    bool lineGoesOn(int newline, int end) const;

    QStringView m_text;
    bool m_traditional = false;
    std::vector<Region> m_regions;
    size_t m_region = 0;
    int m_position = 0;
    int m_lineStart = 0;
};

} // namespace gouji
