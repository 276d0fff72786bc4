// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lines of RevisionListModel say.

#include "model/items/cell_words.h"
#include "model/items/opinion_list_model.h"
#include "model/items/revision_list_model.h"
#include "model/revision/round_words.h"

namespace gouji {

namespace {

QString markOf(OpinionState state)
{
    switch (state) {
    case OpinionState::Changed:
    case OpinionState::Explained:
        return QStringLiteral("✓ ");
    case OpinionState::NotChanged:
    case OpinionState::ChangedWrongly:
        return QStringLiteral("✗ ");
    case OpinionState::Open:
        return QStringLiteral("? ");
    case OpinionState::Withdrawn:
        break;
    }
    return {};
}

} // namespace

QString RevisionListModel::cellName(const QString &address) const
{
    for (const auto &report : {m_newer, m_earlier}) {
        if (!report || !m_workspace.contains(*report))
            continue;
        const Extraction &extraction = m_workspace.state(*report).extraction();
        if (const auto cell = extraction.find(address))
            return CellWords::shortName(extraction, *cell);
    }
    return address;
}

/// What a finding says where it is there now or was in the earlier version; else what its rule is called.
QString RevisionListModel::findingText(const QString &finding) const
{
    for (const auto &report : {m_newer, m_earlier}) {
        if (!report || !m_workspace.contains(*report))
            continue;
        for (const Finding &each : m_workspace.checks(*report).findings()) {
            if (each.id == finding)
                return m_sentences.message(each, m_workspace.state(*report).extraction());
        }
    }
    const QString title = m_sentences.ruleTitle(finding.section(u':', 0, 0));
    return title.isEmpty() ? finding : title;
}

QString RevisionListModel::conflictText(const CarriedDecision &decision, Choice choice, int column) const
{
    const auto figure = [](const QString &text) { return text.isEmpty() ? tr("(nothing)") : text; };
    switch (column) {
    case KindColumn:
        return tr("Conflict: %1").arg(RoundWords().kindName(decision.kind));
    case PlaceColumn:
        if (const auto *asked = std::get_if<Opinion>(&decision.content); asked && decision.address.isEmpty())
            return asked->quote.isEmpty() ? asked->problem : asked->quote;
        return decision.address.isEmpty() ? findingText(decision.finding) : cellName(decision.address);
    case BeforeColumn:
        return figure(decision.before);
    case NowColumn:
        return decision.gone ? tr("(no such place)") : figure(decision.now);
    default:
        break;
    }
    const QString decided = decision.decided.isEmpty() ? tr("(blank)") : decision.decided;
    if (choice == Choice::Keep)
        return decision.anew ? tr("◤ keep: %1, not: %2").arg(decided, figure(*decision.anew))
                             : tr("◤ keep: %1").arg(decided);
    if (choice == Choice::TakeNewer)
        return (m_showing == Showing::ReadAgain ? tr("✓ dropped: %1") : tr("✓ newer reading, not: %1")).arg(decided);
    if (decision.anew)
        return tr("? decided was: %1, decided anew: %2").arg(decided, figure(*decision.anew));
    return tr("? decided was: %1").arg(decided);
}

QString RevisionListModel::opinionText(const RoundOpinion &settled, int column) const
{
    const Opinion *asked = opinion(settled.number);
    if (!asked)
        return {};
    switch (column) {
    case KindColumn:
        return tr("Opinion %1").arg(settled.number);
    case PlaceColumn:
        return asked->address.isEmpty() ? (asked->quote.isEmpty() ? asked->problem : asked->quote)
                                        : cellName(asked->address);
    case BeforeColumn:
        return asked->reported ? asked->reported->toString() : QString();
    case NowColumn:
        return settled.now;
    default:
        break;
    }
    const QString name = markOf(settled.outcome) + OpinionListModel::stateName(settled.outcome);
    if (settled.outcome == OpinionState::Open)
        return markOf(settled.outcome) + tr("to be looked at");
    return asked->state == settled.outcome ? tr("%1 (settled)").arg(name) : name;
}

QString RevisionListModel::text(const Line &line, int column) const
{
    switch (line.kind) {
    case LineKind::Conflict:
        return conflictText(m_carried.decisions[line.item], m_choices[line.item], column);
    case LineKind::Opinion:
        return opinionText(m_round.opinions[line.item], column);
    case LineKind::Figure: {
        const UnaskedFigure &figure = m_round.figures[line.item];
        return column == KindColumn     ? tr("Not asked for")
               : column == PlaceColumn  ? cellName(figure.address)
               : column == BeforeColumn ? (figure.before.isEmpty() ? tr("(nothing)") : figure.before)
               : column == NowColumn    ? (figure.now.isEmpty() ? tr("(nothing)") : figure.now)
                                        : tr("! figure changed");
    }
    case LineKind::Prose: {
        const ProseChange &change = m_round.prose[line.item];
        return column == KindColumn      ? tr("Not asked for")
               : column == PlaceColumn   ? tr("Section %1").arg(change.section)
               : column == BeforeColumn  ? change.before
               : column == NowColumn     ? change.now
               : change.before.isEmpty() ? tr("! text put in")
               : change.now.isEmpty()    ? tr("! text taken out")
                                         : tr("! text changed");
    }
    case LineKind::Unread:
        return column == KindColumn      ? tr("Not compared")
               : column == PlaceColumn   ? cellName(m_round.unread[static_cast<qsizetype>(line.item)])
               : column == OutcomeColumn ? tr("? doubtful or missing in one reading")
                                         : QString();
    }
    return {};
}

} // namespace gouji
