// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/revision/reading_again.h"
#include "model/revision/versions.h"
#include "tests/unit/decision_fixture.h"

namespace gouji::test {

inline const QString carriedOut = QStringLiteral("requests/carried_out/total");

/// The body's report as it was sent under some name.
inline ReportMaker sent(const char *name, const QString &text = QStringLiteral("正文"))
{
    ReportMaker maker = soundReport();
    maker.extraction().source = sourceWith(text, name);
    maker.extraction().agency = QStringLiteral("青石县财政局");
    maker.extraction().year = 2023;
    return maker;
}

inline std::vector<Finding> findingsOf(const ReportState &state)
{
    return CheckSession(state).findings();
}

inline CarryOver judged(const ReportState &earlier, const ReportState &newer, RereadKind kind = RereadKind::NextVersion)
{
    return carryOver(earlier, newer, kind, findingsOf);
}

/// "correction requests/new/total: carried", one a line.
inline QString inWords(const CarryOver &carried)
{
    static constexpr std::array outcomes{"carried", "not needed", "conflict"};
    QStringList lines;
    for (const CarriedDecision &decision : carried.decisions) {
        QString line = decisionKindKey(decision.kind);
        if (!decision.address.isEmpty())
            line += u' ' + decision.address;
        line += QStringLiteral(": ") + QLatin1String(outcomes[static_cast<size_t>(decision.outcome)]);
        if (decision.outcome == CarryOutcome::Conflict)
            line += QStringLiteral(", %1 -> %2, decided %3").arg(decision.before, decision.now, decision.decided);
        lines.append(line + (decision.gone ? QStringLiteral(", gone") : QString()));
    }
    return lines.join(u'\n');
}

inline KeptConflicts allConflicts(const CarryOver &carried)
{
    KeptConflicts kept;
    for (size_t i = 0; i < carried.decisions.size(); ++i) {
        if (carried.decisions[i].outcome == CarryOutcome::Conflict)
            kept.push_back(i);
    }
    return kept;
}

inline void setReading(ReportMaker &maker, const QString &address, const QString &words)
{
    const QByteArray name = address.toLatin1();
    if (words == QLatin1String("."))
        maker.without(name.constData(), CellState::Blank);
    else if (words == QLatin1String("?"))
        maker.without(name.constData(), CellState::Missing);
    else if (words == QLatin1String("a|b"))
        maker.without(name.constData(), CellState::Ambiguous).reading(name.constData()).candidates = {{Decimal(4), {}},
                                                                                                      {Decimal(8), {}}};
    else if (words == QLatin1String("words"))
        maker.without(name.constData(), CellState::NotAFigure, u"若干");
    else
        maker.read(name.constData(), words.toInt());
}

} // namespace gouji::test
