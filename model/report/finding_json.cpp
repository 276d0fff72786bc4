// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/finding_json.h"

namespace gouji::json {

namespace {

QJsonObject write(const FindingArgument &argument)
{
    struct Writer
    {
        QJsonObject operator()(qint64 number) const
        {
            // As text: a number of JSON is exact up to 2^53 only.
            return {{QStringLiteral("number"), QString::number(number)}};
        }
        QJsonObject operator()(const Decimal &figure) const { return {{QStringLiteral("figure"), figure.toString()}}; }
        QJsonObject operator()(const QString &text) const { return {{QStringLiteral("text"), text}}; }
        QJsonObject operator()(const CellArgument &cells) const
        {
            return {{QStringLiteral("cells"), QJsonArray::fromStringList(cells.addresses)}};
        }
        QJsonObject operator()(const WordArgument &word) const { return {{QStringLiteral("word"), word.source}}; }
    };
    return std::visit(Writer(), argument);
}

std::optional<FindingArgument> readArgument(const QJsonObject &object)
{
    if (object.contains(QLatin1String("number")))
        return text(object, "number").toLongLong();
    if (const auto figure = decimal(object, "figure"))
        return *figure;
    if (object.contains(QLatin1String("text")))
        return text(object, "text");
    if (object.contains(QLatin1String("cells")))
        return CellArgument{texts(object, "cells")};
    if (object.contains(QLatin1String("word")))
        return WordArgument{text(object, "word")};
    return std::nullopt;
}

Severity severityFrom(const QString &key)
{
    static constexpr std::array all{Severity::Note, Severity::Warning, Severity::Error};
    return fromKey(key, all, severityKey);
}

Outcome outcomeFrom(const QString &key)
{
    static constexpr std::array all{Outcome::Fail, Outcome::Undecided, Outcome::Pass};
    return fromKey(key, all, outcomeKey);
}

Fault faultFrom(const QString &key)
{
    static constexpr std::array all{Fault::Unknown, Fault::Extraction, Fault::Report};
    return fromKey(key, all, faultKey);
}

} // namespace

QJsonObject write(const Finding &finding)
{
    QJsonObject object;
    put(object, "id", finding.id);
    put(object, "rule", finding.rule);
    put(object, "severity", severityKey(finding.severity));
    put(object, "outcome", outcomeKey(finding.outcome));
    put(object, "fault", faultKey(finding.fault));
    put(object, "target", finding.target);
    put(object, "cells", finding.cells);
    put(object, "expected", finding.expected);
    put(object, "actual", finding.actual);
    put(object, "values", finding.values);
    put(object, "spans", finding.spans);
    QJsonArray arguments;
    for (const FindingArgument &argument : finding.arguments)
        arguments.append(write(argument));
    put(object, "arguments", arguments);
    put(object, "identities", finding.identities);
    return object;
}

Finding readFinding(const QJsonObject &object)
{
    Finding finding;
    finding.id = text(object, "id");
    finding.rule = text(object, "rule");
    finding.severity = severityFrom(text(object, "severity"));
    finding.outcome = outcomeFrom(text(object, "outcome"));
    finding.fault = faultFrom(text(object, "fault"));
    finding.target = text(object, "target");
    finding.cells = texts(object, "cells");
    finding.expected = decimal(object, "expected");
    finding.actual = decimal(object, "actual");
    finding.values = text(object, "values");
    finding.spans = spans(object, "spans");
    const QJsonArray arguments = things(object, "arguments");
    for (const QJsonValue &each : arguments) {
        if (auto argument = readArgument(each.toObject()))
            finding.arguments.push_back(*std::move(argument));
    }
    finding.identities = texts(object, "identities");
    return finding;
}

} // namespace gouji::json
