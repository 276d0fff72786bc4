// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/reader/report_text_reader.h"

#include "parser/html/html_text.h"
#include "parser/recovery/region_recovery.h"
#include "parser/recovery/report_recovery.h"
#include "parser/text/text_decoder.h"

#include <QCryptographicHash>

namespace gouji {

namespace {

constexpr qsizetype largestInput = 512 * 1024 * 1024; // bytes; offsets into the text are 32 bits wide

void readText(const QByteArray &bytes, const QString &encoding, SourceText &source)
{
    DecodedText decoded = decodeText(bytes, encoding);
    source.encoding = std::move(decoded.encoding);
    source.text = std::move(decoded.text);
    source.damage = std::move(decoded.damage);
}

/// The text of a web page, and the cells of its tables as a grid over it. False if the page is cut off.
bool readPage(const QByteArray &bytes, const QString &encoding, SourceText &source,
              std::vector<recovery::GridCell> &grid)
{
    HtmlText page = readHtml(bytes, encoding);
    source.encoding = std::move(page.encoding);
    source.text = std::move(page.text);
    source.damage = std::move(page.damage);
    for (const MarkedCell &cell : page.cells)
        grid.push_back({cell.span, cell.table, cell.column, cell.columnSpan});
    return !page.truncated;
}

} // namespace

TextReportReader::TextReportReader(const FormLibrary &library)
    : m_vocabulary(library)
{
}

ReadResult TextReportReader::read(const QByteArray &bytes, const QString &file, const ReadOptions &options) const
{
    if (bytes.size() > largestInput)
        return tl::make_unexpected(
            ReadError{ReadError::Kind::TooLarge,
                      QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "the file is larger than 512 MB"))});
    std::vector<recovery::GridCell> grid;
    auto source = std::make_shared<SourceText>();
    bool whole = true;
    if (looksLikeHtml(bytes))
        whole = readPage(bytes, options.encoding, *source, grid);
    else
        readText(bytes, options.encoding, *source);
    source->file = file;
    source->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    source->pasted = options.pasted;
    return recovery::recoverReports(m_vocabulary, std::move(source), grid, whole);
}

std::vector<AddressedReading> TextReportReader::readRegion(const Extraction &extraction, Span region, TableId table,
                                                           const QString &rowKey) const
{
    return recovery::recoverRegion(m_vocabulary, extraction, region, table, rowKey);
}

QStringList TextReportReader::fileEndings() const
{
    return {QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("text"), QStringLiteral("html"),
            QStringLiteral("htm")};
}

QStringList TextReportReader::encodings() const
{
    return knownEncodings();
}

} // namespace gouji
