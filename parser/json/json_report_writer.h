// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_writer.h"
#include "model/finding/sentences.h"

namespace gouji {

/// One report as one line of JSON, with the checks that passed (`export --to json`).
class JsonReportWriter : public ReportWriter
{
public:
    /// English sentences unless others are given.
    explicit JsonReportWriter(Sentences sentences = Sentences())
        : m_sentences(std::move(sentences))
    {
    }

    QString format() const override { return QStringLiteral("json"); }
    QByteArray write(const ReportState &report, const CheckSession &checks) const override;
    tl::expected<std::vector<WrittenCell>, QString> readBack(const QByteArray &bytes) const override;

private:
    Sentences m_sentences;
};

} // namespace gouji
