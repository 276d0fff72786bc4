// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"

#include <tl/expected.hpp>

namespace gouji {

/// What a written report says of one cell, read back from the written bytes.
struct WrittenCell
{
    QString address;
    QString value;        ///< plain decimal, empty if none
    QString state;        ///< "corrected" where a person put the reading right, else the key of the reading's state
    QString raw;          ///< what stands in the source, for a corrected cell too
    QString proposed;     ///< 建议数, plain decimal, empty if none
    QString adopted = {}; ///< 汇总采用数, where it was decided; empty if none
    friend bool operator==(const WrittenCell &, const WrittenCell &) = default;
};

/// One report to bytes, and those bytes read again so that an export can be compared before it is called done.
/// Implemented in parser beside each format's reader, wired in app. Output depends on nothing but the arguments.
class ReportWriter
{
public:
    virtual ~ReportWriter() = default;
    virtual QString format() const = 0; ///< "csv", "json": the word after --to, and the file's ending
    virtual QByteArray write(const ReportState &report, const CheckSession &checks) const = 0;
    virtual tl::expected<std::vector<WrittenCell>, QString> readBack(const QByteArray &bytes) const = 0;
};

/// What an export that holds proposed figures must say: 审核用稿，非单位发布稿. Always these words, in every language.
QString reviewCopyNotice();

/// The cells as they must come back from a writer: every address of each table's own edition, in order
/// (those of an optional row only where it is there).
std::vector<WrittenCell> cellsToWrite(const ReportState &report);
/// First difference between what was to be written and what was read back ("requests/new/total: …"), empty if none.
QString firstDifference(const std::vector<WrittenCell> &expected, const std::vector<WrittenCell> &actual);

} // namespace gouji
