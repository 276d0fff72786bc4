// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/comparison_writer.h"

namespace gouji {

/// The object of a body's years on one line, without the line's end. The keys and their order are the program's stable
/// interface; the sentences alone depend on the content's language.
QByteArray jsonComparison(const ComparisonContent &content);

/// The years of one body as one line of JSON (`compare --format json`).
class JsonComparisonWriter : public ComparisonWriter
{
public:
    QString format() const override { return QStringLiteral("json"); }
    QByteArray write(const ComparisonContent &content) const override { return jsonComparison(content) + '\n'; }
    tl::expected<std::vector<WrittenYearCell>, QString> readBack(const QByteArray &bytes) const override;
};

} // namespace gouji
