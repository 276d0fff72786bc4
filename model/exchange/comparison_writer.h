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
    QString
        state; ///< key of the cell's state; "no-cell" where the edition has no such cell, "no-report" for a missing year
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

/// How a place is headed: "2023", and "2023 (2)" for the second report of one year.
QString placeName(const YearComparison &comparison, int place);
/// What stands at a place of a row, as WrittenYearCell::state has it.
QString placeState(const YearComparison &comparison, int row, int place);
/// How many of an alignment's sentences are what.
struct ProseCounts
{
    int same = 0;
    int changed = 0; ///< those copied but for figures and names included
    int moved = 0;   ///< of the same and the changed ones
    int added = 0;
    int gone = 0;
    friend bool operator==(const ProseCounts &, const ProseCounts &) = default;
};
/// Headings are not counted.
ProseCounts countSentences(const ProseAlignment &alignment);

/// The cells as they must come back from a writer: row by row, and in a row place by place.
std::vector<WrittenYearCell> yearCellsToWrite(const YearComparison &comparison);
/// First difference between what was to be written and what was read back, empty if none.
QString firstDifference(const std::vector<WrittenYearCell> &expected, const std::vector<WrittenYearCell> &actual);

} // namespace gouji
