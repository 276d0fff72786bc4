// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/finding.h"

namespace gouji {

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QString outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fail:
        return QStringLiteral("fail");
    case Outcome::Undecided:
        return QStringLiteral("undecided");
    case Outcome::Pass:
        return QStringLiteral("pass");
    }
    return {};
}

QString faultKey(Fault fault)
{
    switch (fault) {
    case Fault::Unknown:
        return QStringLiteral("unknown");
    case Fault::Extraction:
        return QStringLiteral("extraction");
    case Fault::Report:
        return QStringLiteral("report");
    }
    return {};
}

} // namespace gouji
