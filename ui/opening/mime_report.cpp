// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/mime_report.h"

#include <QMimeData>
#include <QTextDocumentFragment>
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
    report.text = data->text();
    if (report.text.trimmed().isEmpty() && data->hasHtml())
        report.text = QTextDocumentFragment::fromHtml(data->html()).toPlainText();
    return report;
}

} // namespace gouji
