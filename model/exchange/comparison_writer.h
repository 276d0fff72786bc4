// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"
#include "model/finding/sentences.h"

#include <tl/expected.hpp>

#include <vector>

namespace gouji {

class YearComparison;
struct ProseAlignment;

/// All that is written about the years of one body: a view of values that must outlive the call.
struct ComparisonContent
{
    const YearComparison *comparison = nullptr; ///< never null
    /// The prose of each report but the first against the one before it, as \c comparison has the years; may be empty.
    std::vector<const ProseAlignment *> prose;
    const Sentences *sentences = nullptr; ///< never null: the language of what is said
};

/// A cell of a comparison as it was written, read back from the bytes.
struct ComparedCell
{
    QString address; ///< in the report's own edition
    QString report;  ///< "2023", "2023#2": the column's key
    QString value;   ///< plain decimal, empty if none
    QString state;
    friend bool operator==(const ComparedCell &, const ComparedCell &) = default;
};

/// The years of one body to bytes, and those bytes read again so that an export can be compared before it is called
/// done. Implemented in parser beside each format, wired in app. Output depends on nothing but the arguments.
class ComparisonWriter
{
public:
    virtual ~ComparisonWriter() = default;
    virtual QString format() const = 0; ///< "html", "csv", "json": the file's ending
    virtual QByteArray write(const ComparisonContent &content) const = 0;
    virtual tl::expected<std::vector<ComparedCell>, QString> readBack(const QByteArray &bytes) const = 0;
};

/// The cells as they must come back from a writer: row by row, and in a row the years in their order.
std::vector<ComparedCell> cellsToWrite(const ComparisonContent &content);
/// First difference between what was to be written and what was read back, empty if none.
QString firstDifference(const std::vector<ComparedCell> &expected, const std::vector<ComparedCell> &actual);

} // namespace gouji
