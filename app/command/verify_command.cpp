// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/verify_command.h"

#include "app/command/terminal_text.h"
#include "app/input/path_text.h"
#include "model/storage/store_sentences.h"
#include "parser/json/json_text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace gouji {

namespace {

QByteArray resultJson(const QString &path, const VerifyResult &result, const StoreSentences &sentences)
{
    JsonText json;
    json.beginObject();
    json.member("file", shownPath(path));
    json.member("proved", result.proved());
    json.member("records", result.records);
    json.member("reports", result.readings);
    json.member("sources", result.sources);
    json.member("extractions", result.extractions);
    json.member("remarks_left_out", result.remarksLeftOut);
    json.member("last_hash", QString::fromLatin1(result.lastHash.toHex()));
    json.key("faults");
    json.beginArray();
    for (const VerifyFault &fault : result.faults) {
        json.beginObject();
        json.member("what", verifyPlaceKey(fault.what));
        if (fault.number > 0)
            json.member("number", fault.number);
        if (fault.report > 0)
            json.member("report", fault.report);
        if (!fault.name.isEmpty())
            json.member("name", fault.name);
        json.member("why", verifyReasonKey(fault.why));
        json.member("message", sentences.message(fault));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.toByteArray() + '\n';
}

QByteArray resultText(const QString &path, const VerifyResult &result, const Wording &wording,
                      const StoreSentences &sentences)
{
    QString text = (result.proved() ? wording.text(QT_TRANSLATE_NOOP("Commands", "%1: proved")) //
                                    : wording.text(QT_TRANSLATE_NOOP("Commands", "%1: refuted")))
                       .arg(shownPath(path));
    text += u'\n';
    for (const VerifyFault &fault : result.faults)
        text += QStringLiteral("    ") + sentences.message(fault) + u'\n';
    text += QStringLiteral("    ")
            + wording
                  .text(QT_TRANSLATE_NOOP("Commands", "In order: records %1, entries in the list of reports %2, "
                                                      "sources %3, extractions %4."))
                  .arg(result.records)
                  .arg(result.readings)
                  .arg(result.sources)
                  .arg(result.extractions)
            + u'\n';
    if (result.remarksLeftOut > 0) {
        text += QStringLiteral("    ")
                + wording.text(QT_TRANSLATE_NOOP("Commands", "Remarks left out of this copy: %1."))
                      .arg(result.remarksLeftOut)
                + u'\n';
    }
    text += QStringLiteral("    ")
            + wording
                  .text(QT_TRANSLATE_NOOP("Commands", "Hash of the last record: %1. Who has noted it can also tell "
                                                      "whether records were taken off the end."))
                  .arg(QString::fromLatin1(result.lastHash.toHex()))
            + u'\n';
    return terminalText(text).toUtf8();
}

QByteArray errorJson(const QString &path, const StoreError &error, const StoreSentences &sentences)
{
    JsonText json;
    json.beginObject();
    json.member("file", shownPath(path));
    json.key("error");
    json.beginObject();
    json.member("kind", storeErrorKey(error.kind));
    json.member("message", sentences.message(error));
    json.endObject();
    json.endObject();
    return json.toByteArray() + '\n';
}

} // namespace

CommandText verifyCommandText()
{
    return {"verify",
            "WORKSPACE...",
            QT_TRANSLATE_NOOP("Commands", "Proves or refutes that nobody changed a workspace's records and sources "
                                          "after they were written."),
            {
                {"format", "text|json", QT_TRANSLATE_NOOP("Commands", "How the results are written (text).")},
                {"lang", "zh_CN|en",
                 QT_TRANSLATE_NOOP("Commands", "Language of the sentences (en; for text that of the locale).")},
            }};
}

int runVerifyCommand(const QStringList &arguments, const Wording &wording, CommandOutput &output)
{
    CommandParser parser(verifyCommandText(), wording, output);
    if (const auto code = parser.parse(arguments))
        return *code;
    if (parser.paths().isEmpty())
        return parser.wrong(wording.text(QT_TRANSLATE_NOOP("Commands", "It takes one workspace or more.")));
    const bool asJson = parser.value("format") == QLatin1String("json");
    const Wording words(parser.value("lang", asJson ? QStringLiteral("en") : wording.language()));
    const StoreSentences sentences(words.phrases());
    int code = ExitPassed;
    for (const QString &path : parser.paths()) {
        const auto result = verifyWorkspace(QFile::decodeName(QByteArray::fromStdString(pathBytes(path))));
        if (!result) {
            if (asJson)
                output.result(errorJson(path, result.error(), sentences));
            output.message(sentences.message(result.error()));
            code = ExitUnusable;
            continue;
        }
        output.result(asJson ? resultJson(path, *result, sentences) : resultText(path, *result, words, sentences));
        if (result->isBrokenOff)
            output.message(sentences.message(OpenNotice{OpenNotice::Kind::LogCut, shownPath(path), {}, {}}));
        code = std::max(code, static_cast<int>(result->proved() ? ExitPassed : ExitFailed));
    }
    return code;
}

} // namespace gouji
