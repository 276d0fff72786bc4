// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/span_map.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int contextLength = 16; // characters on each side by which a place is known again
constexpr int fewestLetters = 8;  // fewer of them are no sign where the text round a place is another

/// Where \a sought stands, if it stands there once.
std::optional<int> onlyPlace(const QString &text, const QString &sought)
{
    const qsizetype first = sought.isEmpty() ? -1 : text.indexOf(sought);
    if (first < 0 || text.indexOf(sought, first + 1) >= 0)
        return std::nullopt;
    return static_cast<int>(first);
}

bool sameCandidates(const std::vector<Candidate> &left, const std::vector<Candidate> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Candidate &one, const Candidate &other) { return one.value == other.value; });
}

} // namespace

SpanMap::SpanMap(std::shared_ptr<const SourceText> earlier, std::shared_ptr<const SourceText> newer)
    : m_earlier(std::move(earlier))
    , m_newer(std::move(newer))
{
}

SpanMap::SpanMap(const Extraction &earlier, const Extraction &newer)
    : SpanMap(earlier.source, newer.source)
{
    for (const TableId table : allTables) {
        const TableForm &form = earlier.tableForm(table);
        for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
            const CellReading &before = earlier.reading({table, i});
            const auto cell = newer.find(form.cells[static_cast<size_t>(i)].address);
            const CellReading *now = cell ? &newer.reading(*cell) : nullptr;
            if (!now || now->raw != before.raw || now->spans.size() != before.spans.size())
                continue;
            for (size_t place = 0; place < before.spans.size(); ++place)
                m_known.emplace(before.spans[place], now->spans[place]);
        }
    }
}

std::optional<Span> SpanMap::moved(const Span &place) const
{
    if (m_earlier->text == m_newer->text)
        return place;
    if (const auto known = m_known.find(place); known != m_known.end())
        return known->second;
    if (place.begin < 0 || place.isEmpty() || place.end > m_earlier->text.size())
        return std::nullopt;
    const QString text = m_earlier->text.mid(place.begin, place.length());
    const int begin = std::max(0, place.begin - contextLength);
    const QString before = m_earlier->text.mid(begin, place.begin - begin);
    const QString after = m_earlier->text.mid(place.end, contextLength);
    const auto found = [&](const QString &left, const QString &right) -> std::optional<Span> {
        const QString sought = left + text + right;
        const auto at = sought.size() < fewestLetters && sought.size() < before.size() + text.size() + after.size()
                            ? std::nullopt
                            : onlyPlace(m_newer->text, sought);
        if (!at)
            return std::nullopt;
        const int start = *at + static_cast<int>(left.size());
        return Span{start, start + place.length()};
    };
    for (const auto &[left, right] : {std::pair(before, after), std::pair(before, QString()),
                                      std::pair(QString(), after), std::pair(QString(), QString())})
    {
        if (const auto span = found(left, right))
            return span;
    }
    return std::nullopt;
}

std::vector<Span> SpanMap::moved(const std::vector<Span> &places) const
{
    std::vector<Span> result;
    for (const Span &place : places) {
        const auto found = moved(place);
        if (!found)
            return {};
        result.push_back(*found);
    }
    return result;
}

bool sameReading(const CellReading &left, const CellReading &right)
{
    const auto figure = [](const CellReading &reading) {
        return reading.state == CellState::Read || reading.state == CellState::Inferred;
    };
    if (figure(left) && figure(right))
        return left.value == right.value;
    if (left.state != right.state)
        return false;
    switch (left.state) {
    case CellState::Ambiguous:
        return sameCandidates(left.candidates, right.candidates);
    case CellState::NotAFigure:
        return left.raw.simplified() == right.raw.simplified();
    default:
        return true;
    }
}

} // namespace gouji
