// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_report_writer.h"

#include "parser/json/json_report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

QByteArray JsonReportWriter::write(const ReportState &report, const CheckSession &checks) const
{
    JsonReportContent content;
    content.passingChecks = true;
    return jsonReport(report, checks, m_sentences, content) + '\n';
}

tl::expected<std::vector<WrittenCell>, QString> JsonReportWriter::readBack(const QByteArray &bytes) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return tl::unexpected(QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    const QJsonValue cells = document.object().value(QLatin1String("cells"));
    if (!cells.isObject())
        return tl::unexpected(QStringLiteral("there is no object \"cells\""));

    struct Place
    {
        qsizetype offset = 0;
        WrittenCell cell;
    };
    std::vector<Place> places;
    const QJsonObject object = cells.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject cell = entry.value().toObject();
        // QJsonObject sorts its keys; the order in which they were written stands in the bytes alone.
        const qsizetype offset = bytes.indexOf('"' + entry.key().toUtf8() + "\":{");
        places.push_back(
            {offset,
             {entry.key(), cell.value(QLatin1String("value")).toString(), cell.value(QLatin1String("state")).toString(),
              cell.value(QLatin1String("raw")).toString(), cell.value(QLatin1String("proposed")).toString(),
              cell.value(QLatin1String("adopted")).toString()}});
    }
    std::sort(places.begin(), places.end(),
              [](const Place &left, const Place &right) { return left.offset < right.offset; });

    std::vector<WrittenCell> result;
    result.reserve(places.size());
    for (Place &place : places)
        result.push_back(std::move(place.cell));
    return result;
}

} // namespace gouji
