// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/check_suggestions.h"

#include "model/explanation/explain.h"
#include "model/explanation/explanation_sentences.h"
#include "model/explanation/known_evidence.h"

#include <QCoreApplication>

namespace gouji {

QString suggestionsText(const ReportState &report, const CheckSession &checks, const Wording &wording)
{
    const Extraction &extraction = report.extraction();
    const ExplanationSentences sentences(wording.sentences());
    const ExplanationList list = explain(report, checks, knownEvidence(report, checks));
    QString text;
    for (size_t index = 0; index < list.problems.size(); ++index) {
        const Problem &problem = list.problems[index];
        const QString heading = problem.failing
                                    ? wording.text(QT_TRANSLATE_NOOP("Commands", "What would explain %1:"))
                                    : wording.text(QT_TRANSLATE_NOOP("Commands", "What would make %1 countable:"));
        text += QStringLiteral("  ") + heading.arg(sentences.identityNames(problem.identities, extraction)) + u'\n';
        bool any = false;
        for (const Explanation &explanation : list.explanations) {
            if (explanation.problem != static_cast<int>(index))
                continue;
            any = true;
            text += QStringLiteral("    %1. %2\n")
                        .arg(QString::number(explanation.rank), sentences.because(explanation, extraction));
        }
        if (!any && problem.complete)
            text +=
                QStringLiteral("    ")
                + wording.text(QT_TRANSLATE_NOOP("Commands", "nothing small was found; several figures may be wrong"))
                + u'\n';
        if (const QString cut = sentences.incompleteness(problem); !cut.isEmpty())
            text += QStringLiteral("    ") + cut + u'\n';
    }
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace gouji
