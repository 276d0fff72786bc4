// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace gouji {

/// Appends one record: fields quoted where RFC 4180 asks for it, CRLF behind. Field by field as given.
void appendCsvRecord(QString &text, const QStringList &fields);

/// The records of a text of RFC 4180 (quoted fields may hold commas, line ends and doubled quotes), or what is wrong.
tl::expected<std::vector<QStringList>, QString> parseCsv(QStringView text);

/// The same as a file: UTF-8 behind a byte order mark, without which spreadsheets take it for something else.
QByteArray csvFile(const QString &text);
tl::expected<std::vector<QStringList>, QString> parseCsvFile(const QByteArray &bytes);

/// A text that a spreadsheet would take for a formula, made harmless by an apostrophe in front. A text that begins with
/// an apostrophe gets one more, so that \c armed gives every text back.
QString defused(const QString &text);
QString armed(const QString &text);

} // namespace gouji
