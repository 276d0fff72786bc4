// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/comparison_writer.h"

namespace gouji {

/// The years of one body as a page of its own, without anything from elsewhere, fit for printing: the rows, the derived shares, what
/// the rules between years found, and the sentences that differ with their differences marked. Texts of reports are escaped.
class HtmlComparisonWriter : public ComparisonWriter
{
public:
    QString format() const override { return QStringLiteral("html"); }
    QByteArray write(const ComparisonContent &content) const override;
    tl::expected<std::vector<WrittenYearCell>, QString> readBack(const QByteArray &bytes) const override;
};

} // namespace gouji
