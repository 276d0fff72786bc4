// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/reader/report_text_reader.h"

#include "parser/recovery/region_recovery.h"
#include "parser/recovery/report_recovery.h"
#include "parser/text/text_decoder.h"

#include <QCryptographicHash>

namespace gouji {

namespace {

constexpr qsizetype largestInput = 512 * 1024 * 1024; // bytes; offsets into the text are 32 bits wide

} // namespace

TextReportReader::TextReportReader(const FormLibrary &library)
    : m_vocabulary(library)
{
}

ReadResult TextReportReader::read(const QByteArray &bytes, const QString &file, const ReadOptions &options) const
{
    if (bytes.size() > largestInput)
        return tl::make_unexpected(ReadError{ReadError::Kind::TooLarge,
                                             QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "the file is larger than 512 MB"))});
    DecodedText decoded = decodeText(bytes, options.encoding);
    auto source = std::make_shared<SourceText>();
    source->file = file;
    source->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    source->encoding = std::move(decoded.encoding);
    source->text = std::move(decoded.text);
    source->damage = std::move(decoded.damage);
    source->pasted = options.pasted;
    return recovery::recoverReports(m_vocabulary, std::move(source));
}

std::vector<AddressedReading> TextReportReader::readRegion(const Extraction &extraction, Span region, TableId table,
                                                            const QString &rowKey) const
{
    return recovery::recoverRegion(m_vocabulary, extraction, region, table, rowKey);
}

QStringList TextReportReader::fileEndings() const
{
    return {QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("text")};
}

QStringList TextReportReader::encodings() const
{
    return knownEncodings();
}

} // namespace gouji
