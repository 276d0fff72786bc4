// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/masked_prose.h"

#include <algorithm>

namespace gouji {

CopiedShares copiedShares(const MaskedProse &earlier, const MaskedProse &later)
{
    std::vector<quint64> known;
    known.reserve(earlier.clauses.size());
    for (const MaskedProse::Clause &clause : earlier.clauses)
        known.push_back(clause.hash);
    std::sort(known.begin(), known.end());

    CopiedShares shares;
    for (const MaskedProse::Clause &clause : later.clauses) {
        if (clause.paragraph >= shares.paragraphs.size())
            shares.paragraphs.resize(static_cast<size_t>(clause.paragraph) + 1);
        if (!clause.own || clause.section < 1 || clause.section > CopiedShares::sectionCount)
            continue;
        CopiedShare share;
        share.characters = clause.characters;
        if (std::binary_search(known.begin(), known.end(), clause.hash))
            share.copied = clause.characters;
        shares.whole += share;
        shares.sections[static_cast<size_t>(clause.section) - 1] += share;
        shares.paragraphs[clause.paragraph] += share;
    }
    return shares;
}

} // namespace gouji
