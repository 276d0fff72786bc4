// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/phrases.h"
#include "model/revision/carry_over.h"
#include "model/revision/second_round.h"

namespace gouji {

/// Reading again in words.
class RoundWords
{
public:
    /// The window's language, unless another is given.
    explicit RoundWords(Phrases phrases = {});

    /// How the round came out: "上轮7条：5条已改、1条未改、1条改错；另有2处未要求的改动". What there is none of is left out.
    QString sentence(const SecondRound &round) const;
    /// What became of the decisions: "12 carried over · 1 no longer needed · 2 to be decided".
    QString sentence(const CarryOver &carried) const;
    QString kindName(DecisionKind kind) const;

private:
    QString counted(const char *source, int count) const;
    Phrases m_phrases;
};

} // namespace gouji
