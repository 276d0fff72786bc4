// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/comparison_writer.h"

namespace gouji {

/// The years of one body as a table for spreadsheets: UTF-8 with byte order mark, CRLF. A record a row of the comparison with
/// columns table, row, label, editions, and for each place its value, state, address, change and change in percent.
/// Behind them three records for each derived share (table "share"): the percentage, its numerator and its denominator. Texts that a
/// spreadsheet would take for formulas are defused.
class CsvComparisonWriter : public ComparisonWriter
{
public:
    QString format() const override { return QStringLiteral("csv"); }
    QByteArray write(const ComparisonContent &content) const override;
    tl::expected<std::vector<WrittenYearCell>, QString> readBack(const QByteArray &bytes) const override;
};

} // namespace gouji
