// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/csv/csv_text.h"

#include <QStringDecoder>

namespace gouji {

namespace {

const QByteArray byteOrderMark("\xef\xbb\xbf");

bool needsQuotes(const QString &field)
{
    for (const QChar character : field) {
        if (character == u',' || character == u'"' || character == u'\r' || character == u'\n')
            return true;
    }
    // White space at the ends is kept by RFC 4180, but not by every program that reads it.
    return !field.isEmpty() && (field.front().isSpace() || field.back().isSpace());
}

/// Beginnings that make a formula, or that a spreadsheet strips before it looks; the full-width ones are taken
/// for their ASCII forms where the input is Chinese or Japanese.
bool startsFormula(QChar first)
{
    return QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(first);
}

} // namespace

void appendCsvRecord(QString &text, const QStringList &fields)
{
    bool first = true;
    for (const QString &field : fields) {
        if (!first)
            text += u',';
        first = false;
        if (!needsQuotes(field)) {
            text += field;
            continue;
        }
        text += u'"';
        for (const QChar character : field) {
            if (character == u'"')
                text += u'"';
            text += character;
        }
        text += u'"';
    }
    text += QLatin1String("\r\n");
}

tl::expected<std::vector<QStringList>, QString> parseCsv(QStringView text)
{
    std::vector<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    bool closed = false; // a quoted field has ended; only a separator may follow
    const auto wrong = [&records](const char *what) {
        return tl::unexpected(QStringLiteral("record %1: %2").arg(records.size() + 1).arg(QLatin1String(what)));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (quoted) {
            if (character != u'"') {
                field += character;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                field += character;
                ++i;
            } else {
                quoted = false;
                closed = true;
            }
            continue;
        }
        const bool carriageReturn = character == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (character == u',' || character == u'\n' || carriageReturn) {
            record.append(field);
            field.clear();
            closed = false;
            if (character != u',') {
                records.push_back(record);
                record.clear();
                i += carriageReturn ? 1 : 0;
            }
        } else if (closed) {
            return wrong("text behind a closing quote");
        } else if (character == u'"') {
            if (!field.isEmpty())
                return wrong("a quote inside an unquoted field");
            quoted = true;
        } else {
            field += character;
        }
    }
    if (quoted)
        return wrong("a quote is not closed");
    if (!record.isEmpty() || !field.isEmpty() || closed) {
        record.append(field);
        records.push_back(record);
    }
    return records;
}

QByteArray csvFile(const QString &text)
{
    return byteOrderMark + text.toUtf8();
}

tl::expected<std::vector<QStringList>, QString> parseCsvFile(const QByteArray &bytes)
{
    if (!bytes.startsWith(byteOrderMark))
        return tl::unexpected(QStringLiteral("the byte order mark is missing"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes.mid(byteOrderMark.size()));
    if (decoder.hasError())
        return tl::unexpected(QStringLiteral("the text is not UTF-8"));
    return parseCsv(text);
}

QString defused(const QString &text)
{
    const bool change = !text.isEmpty() && (text.front() == u'\'' || startsFormula(text.front()));
    return change ? u'\'' + text : text;
}

QString armed(const QString &text)
{
    return text.startsWith(u'\'') ? text.mid(1) : text;
}

} // namespace gouji
