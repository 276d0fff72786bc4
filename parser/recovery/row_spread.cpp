// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/row_spread.h"

#include <algorithm>
#include <iterator>

namespace gouji::recovery {

namespace {

void loseItems(RowInstance &row)
{
    row.items.clear();
    row.figuresAstray = true;
}

/// A word among the figures of a row, where the next row has no label, may be what is left of it. It is if the
/// figures on one side of it fill their row; otherwise nothing shows whose they are.
void cutAtWord(RowInstance &own, const std::vector<int> &missing, const std::vector<LineForm> &lines,
               std::vector<RowInstance> &rows)
{
    RowInstance next = own;
    const auto isBefore = [&own](const Item &item) { return item.span.begin < own.wordAt; };
    const auto erase = [](RowInstance &row, const auto &gone) {
        row.items.erase(std::remove_if(row.items.begin(), row.items.end(),
                                       [&](const Item &item) { return item.kind == FieldKind::Text || gone(item); }),
                        row.items.end());
    };
    erase(next, isBefore);
    if (next.filled() == 0)
        return; // the word stands behind the figures
    const size_t slots = lines[static_cast<size_t>(own.line)].cells.size();
    const size_t slotsOfNext = lines[static_cast<size_t>(missing.front())].cells.size();
    const auto before = static_cast<size_t>(std::count_if(
        own.items.begin(), own.items.end(), [&](const Item &item) { return item.isFilled() && isBefore(item); }));
    const auto behind = static_cast<size_t>(next.filled());
    const bool fits =
        before > 0 && before <= slots && behind <= slotsOfNext && (before == slots || behind == slotsOfNext);
    if (missing.size() != 1 || !fits) {
        loseItems(own);
        return;
    }
    erase(own, [&](const Item &item) { return !isBefore(item); });
    next.line = missing.front();
    next.label = {};
    next.labelGuessed = true;
    rows.push_back(std::move(next));
}

} // namespace

std::vector<RowInstance> spreadOver(const std::vector<int> &missing, const std::vector<LineForm> &lines,
                                    CollectedItems &collected)
{
    std::vector<RowInstance> rows;
    const size_t slots = lines[static_cast<size_t>(collected.own.line)].cells.size();
    if (!collected.unlabelled.empty()) {
        if (collected.own.filled() == 0 && collected.unlabelled.size() == missing.size() + 1) {
            RowInstance first = std::move(collected.unlabelled.front());
            collected.unlabelled.erase(collected.unlabelled.begin());
            first.line = collected.own.line;
            first.label = collected.own.label;
            collected.own = std::move(first);
        }
        if (collected.unlabelled.size() == missing.size()) {
            for (size_t k = 0; k < missing.size(); ++k) {
                RowInstance &row = collected.unlabelled[k];
                row.line = missing[k];
                row.labelGuessed = true;
                rows.push_back(std::move(row));
            }
        } else {
            collected.own.figuresAstray = true;
        }
        return rows;
    }
    if (!collected.own.firm && !missing.empty() && collected.own.wordAt >= 0) {
        cutAtWord(collected.own, missing, lines, rows);
        return rows;
    }
    const bool sameWidth = std::all_of(missing.begin(), missing.end(), [&](int other) {
        return lines[static_cast<size_t>(other)].cells.size() == slots;
    });
    if (collected.own.firm || missing.empty() || !sameWidth || slots < 2)
        return rows;
    std::vector<Item> filled;
    std::copy_if(collected.own.items.begin(), collected.own.items.end(), std::back_inserter(filled),
                 [](const Item &item) { return item.isFilled(); });
    if (filled.size() != slots * (missing.size() + 1)) {
        if (filled.size() > slots)
            loseItems(collected.own); // nothing shows where the next row's figures begin
        return rows;
    }
    for (size_t k = 0; k < missing.size(); ++k) {
        RowInstance row = collected.own;
        row.line = missing[k];
        row.label = {};
        row.labelGuessed = true;
        row.items.assign(filled.begin() + static_cast<std::ptrdiff_t>(slots * (k + 1)),
                         filled.begin() + static_cast<std::ptrdiff_t>(slots * (k + 2)));
        rows.push_back(std::move(row));
    }
    collected.own.items.assign(filled.begin(), filled.begin() + static_cast<std::ptrdiff_t>(slots));
    return rows;
}

} // namespace gouji::recovery
