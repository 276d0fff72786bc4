// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

#include <map>

namespace gouji {

/// Finds the places of one reading again in another one: by the cells that were read from them, else by the text that
/// stands there and round it. What cannot be found for certain is not found.
class SpanMap
{
public:
    SpanMap(std::shared_ptr<const SourceText> earlier, std::shared_ptr<const SourceText> newer);
    /// With the places of the cells that both readings have.
    SpanMap(const Extraction &earlier, const Extraction &newer);

    std::optional<Span> moved(const Span &place) const;
    /// All of them in order, or none.
    std::vector<Span> moved(const std::vector<Span> &places) const;

private:
    std::shared_ptr<const SourceText> m_earlier;
    std::shared_ptr<const SourceText> m_newer;
    std::map<Span, Span> m_known;
};

/// Whether two readings say the same of a cell: the figure, or that nothing stands there, or the text that is no figure,
/// or the same doubt. Where it stands does not matter.
bool sameReading(const CellReading &left, const CellReading &right);

} // namespace gouji
