// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace gouji {

/// What there is to say of one report in a bar that tells of several.
struct ReportLine
{
    QString title;
    std::function<QString()> words; ///< made when they are shown, so that they follow the language
};

/// "青石县财政局 2023: 2 cells would change", one report a line. A bar is no list: from a number on it says how many more there are.
QStringList reportLines(const QList<ReportLine> &lines);

} // namespace gouji
