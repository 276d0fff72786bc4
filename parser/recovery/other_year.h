// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/placed_heading.h"

#include <optional>

namespace gouji::recovery {

/// Where the headings of a table stand, and the year that the report is on, as far as known.
struct HeadingText
{
    QStringView text;
    const FieldList &list;
    const TableForm &form;
    std::optional<int> year;
};

/// "上年制发件数", or "2021年制发件数" in a report on 2022, among the headings \a run above a line of the form: one of its
/// columns is of another year and takes the place of one of the form's. \a columns: the line's; \a rowField: the first
/// field of its label. Neither a heading of the form with another year behind it nor the corner is meant; nor, in the
/// 2019 edition, the column that is last year's in the form itself.
bool namesOtherYear(const HeadingText &where, const std::vector<PlacedHeading> &run, const std::vector<int> &columns,
                    int rowField);

} // namespace gouji::recovery
