// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/exchange/report_reader.h"
#include "model/explanation/explanation.h"
#include "model/finding/sentences.h"

#include <QByteArray>

#include <optional>

namespace gouji {

class JsonText;

/// What a report's object holds beside the fixed part.
struct JsonReportContent
{
    bool passingChecks = false;        ///< list the checks that passed, after the findings
    bool suggestions = false;          ///< have the key "suggestions", and "consistent" at cells that are
    ExplanationEvidence evidence = {}; ///< what is known from elsewhere, for the suggestions
};

/// The object of one report on one line, without the line's end. The keys and their order are the program's stable
/// interface; the sentences alone depend on \a sentences.
QByteArray jsonReport(const ReportState &report, const CheckSession &checks, const Sentences &sentences,
                      const JsonReportContent &content = {});

/// The object of an input that gave no report, on one line without the line's end. \a sha256 is raw (32 bytes), empty
/// where the input's bytes could not be had.
QByteArray jsonError(const QString &file, const QByteArray &sha256, const ReadError &error, const Sentences &sentences);

/// Writes [[begin,end],…].
void writeSpans(JsonText &json, const std::vector<Span> &spans);

} // namespace gouji
