// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/check_text.h"

#include <QCoreApplication>

namespace gouji {

namespace {

/// What stands in front of a finding: a cross for what is wrong with a report, and quieter marks for the rest.
QString mark(const Finding &finding)
{
    switch (finding.outcome) {
    case Outcome::Fail:
        switch (finding.severity) {
        case Severity::Error:
            return QStringLiteral("✗");
        case Severity::Warning:
            return QStringLiteral("!");
        case Severity::Note:
            return QStringLiteral("·");
        }
        break;
    case Outcome::Undecided:
        return QStringLiteral("?");
    case Outcome::Pass:
        return QStringLiteral("✓");
    }
    return {};
}

int countCells(const ReportState &report, CellState state)
{
    int count = 0;
    for (const TableId table : allTables)
        count += report.count(table, state);
    return count;
}

QString heading(const ReportState &report, const Wording &wording)
{
    const Extraction &extraction = report.extraction();
    QStringList parts{extraction.source->file};
    if (extraction.part > 1)
        parts.append(wording.text(QT_TRANSLATE_NOOP("Commands", "part %1")).arg(extraction.part));
    parts.append(report.agency().isEmpty() ? wording.text(QT_TRANSLATE_NOOP("Commands", "body unknown"))
                                           : report.agency());
    parts.append(report.year() ? QString::number(*report.year())
                               : wording.text(QT_TRANSLATE_NOOP("Commands", "year unknown")));
    parts.append(wording.text(QT_TRANSLATE_NOOP("Commands", "edition %1")).arg(extraction.form->edition));
    return parts.join(QStringLiteral(" · "));
}

/// The checks, then what is not plainly read, without what there is none of.
QString counts(const ReportState &report, const CheckSession &checks, const Wording &wording)
{
    const CheckCounts checked = checks.counts();
    QStringList parts{wording.text(QT_TRANSLATE_NOOP("Commands", "checks passed: %1")).arg(checked.pass),
                      wording.text(QT_TRANSLATE_NOOP("Commands", "failed: %1")).arg(checked.fail),
                      wording.text(QT_TRANSLATE_NOOP("Commands", "undecided: %1")).arg(checked.undecided)};
    const CheckCounts rules = checks.ruleCounts();
    if (rules.fail + rules.undecided > 0)
        parts.append(wording.text(QT_TRANSLATE_NOOP("Commands", "other rules: %1 of %2 passed"))
                         .arg(QString::number(rules.pass), QString::number(rules.pass + rules.fail + rules.undecided)));
    else
        parts.append(wording.text(QT_TRANSLATE_NOOP("Commands", "other rules: all %1 passed")).arg(rules.pass));
    const std::pair<CellState, const char *> states[] = {
        {CellState::Ambiguous, QT_TRANSLATE_NOOP("Commands", "cells doubtful: %1")},
        {CellState::Inferred, QT_TRANSLATE_NOOP("Commands", "cells inferred: %1")},
        {CellState::Missing, QT_TRANSLATE_NOOP("Commands", "cells missing: %1")},
        {CellState::Blank, QT_TRANSLATE_NOOP("Commands", "cells blank: %1")},
        {CellState::NotAFigure, QT_TRANSLATE_NOOP("Commands", "cells with text that is no figure: %1")},
    };
    for (const auto &[state, text] : states) {
        if (const int count = countCells(report, state); count > 0)
            parts.append(wording.text(text).arg(count));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString checkText(const ReportState &report, const CheckSession &checks, const Wording &wording, bool passing)
{
    const Extraction &extraction = report.extraction();
    const Sentences &sentences = wording.sentences();
    QString text = heading(report, wording) + u'\n';
    text += QStringLiteral("    ") + counts(report, checks, wording) + u'\n';
    const auto list = [&](const std::vector<Finding> &findings) {
        for (const Finding &finding : findings) {
            const QString severity =
                finding.outcome == Outcome::Pass ? QString() : sentences.severityName(finding.severity) + u' ';
            text += QStringLiteral("  %1 %2%3\n").arg(mark(finding), severity, sentences.message(finding, extraction));
        }
    };
    list(checks.findings());
    if (passing) {
        list(passingChecks(report, checks));
        QStringList uncovered;
        for (const CellId cell : uncoveredCells(report, checks))
            uncovered.append(sentences.cellName(extraction.formCell(cell).address, extraction));
        if (!uncovered.isEmpty())
            text += QStringLiteral("  – ")
                    + wording.text(QT_TRANSLATE_NOOP("Commands", "No relation to other figures covers: %1"))
                          .arg(uncovered.join(QStringLiteral(", ")))
                    + u'\n';
    }
    return text + u'\n';
}

} // namespace gouji
