// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/opinion/opinion.h"

#include <array>

namespace gouji {

namespace {

constexpr std::array<std::pair<OpinionState, const char *>, 6> keys{{
    {OpinionState::Open, "open"},
    {OpinionState::Changed, "changed"},
    {OpinionState::NotChanged, "not-changed"},
    {OpinionState::ChangedWrongly, "changed-wrongly"},
    {OpinionState::Explained, "explained"},
    {OpinionState::Withdrawn, "withdrawn"},
}};

} // namespace

QString opinionStateKey(OpinionState state)
{
    for (const auto &[known, key] : keys) {
        if (known == state)
            return QString::fromLatin1(key);
    }
    return {};
}

std::optional<OpinionState> opinionStateFromKey(const QString &key)
{
    for (const auto &[state, known] : keys) {
        if (key == QLatin1String(known))
            return state;
    }
    return std::nullopt;
}

OpinionState settledState(const Opinion &opinion, const std::optional<Decimal> &figure)
{
    if (opinion.state != OpinionState::Open || !opinion.proposed)
        return opinion.state;
    if (figure == opinion.proposed)
        return OpinionState::Changed;
    return figure == opinion.reported ? OpinionState::NotChanged : OpinionState::ChangedWrongly;
}

} // namespace gouji
