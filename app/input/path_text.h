// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace gouji {

/// A path is a row of bytes; mostly, but not always, UTF-8: archives packed on older Chinese systems leave names in GBK.
/// Bytes that are no UTF-8 become lone low surrogates U+DC80 to U+DCFF here, so that a path goes through QString and back
/// unharmed. For the eye, and in output, these turn into U+FFFD.
QString pathText(std::string_view bytes);
std::string pathBytes(QStringView text);
/// The text with U+FFFD for what was no UTF-8.
QString shownPath(const QString &text);

/// The arguments of main() as path texts, without the program's name.
QStringList commandArguments(int count, char **values);

} // namespace gouji
