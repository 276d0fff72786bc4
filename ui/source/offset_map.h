// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace gouji {

/// Between offsets of a source text and positions of the document that shows it: a document counts the two characters
/// of a CR LF line end as one.
class OffsetMap
{
public:
    OffsetMap() = default;
    explicit OffsetMap(const QString &text);

    int toDocument(int offset) const;
    int toText(int position) const;

private:
    std::vector<int> m_lineFeeds; // offsets of the LF of each CR LF
};

} // namespace gouji
