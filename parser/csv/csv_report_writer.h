// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_writer.h"

namespace gouji {

/// One report as a table for spreadsheets: UTF-8 with byte order mark, CRLF, a record a cell in the order of the form,
/// columns table, row, column, label, value, state, raw, proposed. In label and raw, texts that a spreadsheet would
/// take for formulas are defused; value and proposed are plain decimals or empty.
/// Where figures for adding up were decided, a column adopted follows. Where figures are proposed, a record in front of the
/// columns' names says that this is a reviewer's copy (reviewCopyNotice).
class CsvReportWriter : public ReportWriter
{
public:
    QString format() const override { return QStringLiteral("csv"); }
    QByteArray write(const ReportState &report, const CheckSession &checks) const override;
    tl::expected<std::vector<WrittenCell>, QString> readBack(const QByteArray &bytes) const override;
};

} // namespace gouji
