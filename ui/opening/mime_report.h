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

/// Local files go before a page that has tables, that before plain text, and a page without tables comes last.
MimeReport readMime(const QMimeData *data);

} // namespace gouji
