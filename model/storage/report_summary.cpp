// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/report_summary.h"

#include "model/check/check_session.h"
#include "model/report/report_state.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

namespace {

const QString readingKey = QStringLiteral("reading");
const QString agencyKey = QStringLiteral("agency");
const QString yearKey = QStringLiteral("year");
const QString editionKey = QStringLiteral("edition");
const QString passKey = QStringLiteral("pass");
const QString failKey = QStringLiteral("fail");
const QString undecidedKey = QStringLiteral("undecided");
const QString correctedKey = QStringLiteral("corrected");
const QString supersedesKey = QStringLiteral("supersedes");
const QString supersedesPartKey = QStringLiteral("supersedesPart");

} // namespace

ReportSummary summaryOf(int report, const ReportState &state, const CheckSession &checks)
{
    const Extraction &extraction = state.extraction();
    ReportSummary summary;
    summary.report = report;
    summary.file = extraction.source->file;
    summary.sha256 = extraction.source->sha256;
    summary.part = extraction.part;
    summary.agency = extraction.agency;
    summary.year = extraction.year;
    summary.edition = extraction.form->edition;
    const CheckCounts counts = checks.counts();
    summary.pass = counts.pass;
    summary.fail = counts.fail;
    summary.undecided = counts.undecided;
    summary.corrected =
        static_cast<int>(std::count_if(state.decisions().begin(), state.decisions().end(),
                                       [](const auto &each) { return each.second.correction.has_value(); }));
    summary.supersedes = state.settings().supersedes;
    summary.isUpToDate = true;
    return summary;
}

QByteArray toBytes(const ReportSummary &summary)
{
    QJsonObject object{{readingKey, summary.reading},    {agencyKey, summary.agency}, {editionKey, summary.edition},
                       {passKey, summary.pass},          {failKey, summary.fail},     {undecidedKey, summary.undecided},
                       {correctedKey, summary.corrected}};
    if (summary.year)
        object.insert(yearKey, *summary.year);
    if (summary.supersedes) {
        object.insert(supersedesKey, QString::fromLatin1(summary.supersedes->sha256.toHex()));
        object.insert(supersedesPartKey, summary.supersedes->part);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ReportSummary summaryFrom(const StoredReading &reading, const QByteArray &bytes)
{
    ReportSummary summary;
    summary.report = reading.report;
    summary.file = reading.file;
    summary.sha256 = reading.source;
    summary.part = reading.part;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    summary.reading = object.value(readingKey).toInt();
    summary.agency = object.value(agencyKey).toString();
    if (object.contains(yearKey))
        summary.year = object.value(yearKey).toInt();
    summary.edition = object.value(editionKey).toString();
    summary.pass = object.value(passKey).toInt();
    summary.fail = object.value(failKey).toInt();
    summary.undecided = object.value(undecidedKey).toInt();
    summary.corrected = object.value(correctedKey).toInt();
    if (object.contains(supersedesKey)) {
        summary.supersedes = {QByteArray::fromHex(object.value(supersedesKey).toString().toLatin1()),
                              object.value(supersedesPartKey).toInt()};
    }
    return summary;
}

} // namespace gouji
