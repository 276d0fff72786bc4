// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/mime_report.h"

#include <QMimeData>
#include <QUrl>

namespace gouji {

MimeReport readMime(const QMimeData *data)
{
    MimeReport report;
    if (!data)
        return report;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            report.paths += url.toLocalFile();
    }
    if (!report.paths.isEmpty())
        return report;
    // Tables of a page say where each figure stands; the plain text beside them only says in which order.
    const QString html = data->hasHtml() ? data->html() : QString();
    const bool hasTable = html.contains(QLatin1String("<table"), Qt::CaseInsensitive);
    report.text = hasTable ? html : data->text();
    if (report.text.trimmed().isEmpty())
        report.text = html;
    return report;
}

} // namespace gouji
