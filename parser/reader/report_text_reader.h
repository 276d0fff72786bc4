// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/vocabulary.h"

#include "model/exchange/region_reader.h"
#include "model/exchange/report_reader.h"

namespace gouji {

/// Reads reports from text files and web pages of any encoding and layout. Thread-safe; holds only constant data.
class TextReportReader : public ReportReader, public RegionReader
{
public:
    explicit TextReportReader(const FormLibrary &library);

    ReadResult read(const QByteArray &bytes, const QString &file, const ReadOptions &options) const override;
    std::vector<AddressedReading> readRegion(const Extraction &extraction, Span region, TableId table,
                                             const QString &rowKey) const override;
    QStringList fileEndings() const override;
    QStringList encodings() const override;

private:
    recovery::Vocabulary m_vocabulary;
};

} // namespace gouji
