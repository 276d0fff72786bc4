// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/outcome_order.h"

#include "model/text/folding.h"

namespace gouji::recovery {

namespace {

/// Number of the first row of the form under a heading, -1 if none.
int rowUnder(const TableForm &form, QStringView text)
{
    for (size_t row = 0; row < form.rows.size(); ++row) {
        for (const QString &label : form.rows[row].labels) {
            if (hanOnly(label) == text)
                return static_cast<int>(row);
        }
    }
    return -1;
}

} // namespace

HeadingVerdict outcomeOrder(const std::vector<PlacedHeading> &run, const TableForm &form)
{
    HeadingVerdict verdict;
    const auto count = form.columns.size();
    for (size_t begin = 0; begin < run.size();) {
        size_t end = begin + 1;
        while (end < run.size() && (isSideBySide(run[end - 1], run[end]) || (run[end - 1].apart && run[end].apart)))
            ++end;
        std::vector<int> columns;
        std::vector<int> rows; // of the form whose labels stand above
        for (size_t i = begin; i < end; ++i) {
            if (run[i].column >= 0)
                columns.push_back(run[i].column);
            else
                rows.push_back(rowUnder(form, run[i].text));
        }
        for (size_t at = 0; columns.size() % count == 0 && at < columns.size(); at += count) {
            std::vector<int> some(columns.begin() + static_cast<std::ptrdiff_t>(at),
                                  columns.begin() + static_cast<std::ptrdiff_t>(at + count));
            verdict.unknown = verdict.unknown || (!hasTwice(some) && !std::is_sorted(some.begin(), some.end()));
        }
        rows.erase(std::remove(rows.begin(), rows.end(), -1), rows.end());
        verdict.unknown = verdict.unknown || !std::is_sorted(rows.begin(), rows.end());
        begin = end;
    }
    return verdict;
}

} // namespace gouji::recovery
