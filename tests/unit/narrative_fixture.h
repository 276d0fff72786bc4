// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "tests/unit/labelled_prose.h"

namespace gouji::test {

/// "address=value …" as cells of a paragraph.
inline LabelledParagraph paragraphOf(const QString &text, const QString &cells = {})
{
    LabelledParagraph paragraph;
    paragraph.text = text;
    for (const QString &cell : cells.split(u' ', Qt::SkipEmptyParts))
        paragraph.cells.emplace_back(cell.section(u'=', 0, 0), cell.section(u'=', 1));
    return paragraph;
}

/// The rules on the prose that fail, with their severity.
inline QStringList failing(const ReportState &state)
{
    QStringList rules;
    const CheckSession session(state);
    for (const Finding &finding : session.findings()) {
        if (finding.rule.startsWith(QLatin1String("narrative.")))
            rules.append(finding.rule + u' ' + severityKey(finding.severity));
    }
    return rules;
}

inline Narrative readText(const QString &text)
{
    return readNarrative(*paragraphOf(text).extraction());
}

} // namespace gouji::test
