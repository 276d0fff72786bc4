// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMimeData;

namespace gouji {

/// What a drop or a clipboard holds for us: files and folders, or the text of a report.
struct MimeReport
{
    QStringList paths;
    QString text;
    bool isEmpty() const { return paths.isEmpty() && text.trimmed().isEmpty(); }
};

/// Local files go before text, text before the text of HTML: a page's plain text keeps the cells of a row on a line.
MimeReport readMime(const QMimeData *data);

} // namespace gouji
