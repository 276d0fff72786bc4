// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/report/extraction.h"

#include <tl/expected.hpp>

namespace gouji {

struct YearComparison;
struct ProseAlignment;

/// All that is written about the years of one body: a view of values that must outlive the call.
struct ComparisonContent
{
    /// What stands at one place of YearComparison::years().
    struct Report
    {
        std::shared_ptr<const Extraction> extraction; ///< null: the year is missing
        std::vector<Finding> findings;                ///< of the rules years.*
        /// The prose against that of the place it is compared with (YearComparison::previousOf); null: there is none,
        /// or it was not looked at.
        std::shared_ptr<const ProseAlignment> prose;
    };
    const YearComparison *comparison = nullptr; ///< never null
    std::vector<Report> reports;                ///< one for each place
    Sentences sentences;                        ///< the language of what is said
};

/// A cell of a comparison as it was written, read back from the bytes.
struct WrittenYearCell
{
    QString row;   ///< ComparedRow::key
    int place = 0; ///< index into YearComparison::years()
    QString value; ///< plain decimal, empty if none
    QString state; ///< key of the cell's state; empty where the year has no such cell
    friend bool operator==(const WrittenYearCell &, const WrittenYearCell &) = default;
};

/// The years of one body to bytes, and those bytes read again so that an export can be compared before it is called
/// done. Implemented in parser beside each format, wired in app. Output depends on nothing but the arguments.
class ComparisonWriter
{
public:
    virtual ~ComparisonWriter() = default;
    virtual QString format() const = 0; ///< "html", "csv", "json": the file's ending
    virtual QByteArray write(const ComparisonContent &content) const = 0;
    virtual tl::expected<std::vector<WrittenYearCell>, QString> readBack(const QByteArray &bytes) const = 0;
};

/// The cells as they must come back from a writer: row by row, and in a row place by place.
std::vector<WrittenYearCell> yearCellsToWrite(const YearComparison &comparison);
/// First difference between what was to be written and what was read back, empty if none.
QString firstDifference(const std::vector<WrittenYearCell> &expected, const std::vector<WrittenYearCell> &actual);

} // namespace gouji
