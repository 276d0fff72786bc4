// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/round_words.h"

#include "model/finding/placeholders.h"

#include <QCoreApplication>

namespace gouji {

namespace {

constexpr const char *context = "Second round";

struct OutcomeWords
{
    OpinionState outcome;
    const char *words;
};

constexpr OutcomeWords outcomeWords[] = {
    {OpinionState::Changed, QT_TRANSLATE_N_NOOP("Second round", "%n changed")},
    {OpinionState::NotChanged, QT_TRANSLATE_N_NOOP("Second round", "%n not changed")},
    {OpinionState::ChangedWrongly, QT_TRANSLATE_N_NOOP("Second round", "%n changed wrongly")},
    {OpinionState::Explained, QT_TRANSLATE_N_NOOP("Second round", "%n explained and accepted")},
    {OpinionState::Open, QT_TRANSLATE_N_NOOP("Second round", "%n to be looked at")},
};

struct CarryWords
{
    CarryOutcome outcome;
    const char *words;
};

constexpr CarryWords carryWords[] = {
    {CarryOutcome::Carried, QT_TRANSLATE_N_NOOP("Second round", "%n decision(s) carried over")},
    {CarryOutcome::NotNeeded, QT_TRANSLATE_N_NOOP("Second round", "%n no longer needed")},
    {CarryOutcome::Conflict, QT_TRANSLATE_N_NOOP("Second round", "%n conflict(s)")},
};

struct KindName
{
    DecisionKind kind;
    const char *name;
};

constexpr KindName kindNames[] = {
    {DecisionKind::Correction, QT_TRANSLATE_NOOP("Second round", "correction")},
    {DecisionKind::Proposal, QT_TRANSLATE_NOOP("Second round", "proposed figure")},
    {DecisionKind::Adoption, QT_TRANSLATE_NOOP("Second round", "figure used for adding up")},
    {DecisionKind::Confirmation, QT_TRANSLATE_NOOP("Second round", "confirmation")},
    {DecisionKind::Dismissal, QT_TRANSLATE_NOOP("Second round", "finding dismissed")},
    {DecisionKind::Opinion, QT_TRANSLATE_NOOP("Second round", "opinion")},
    {DecisionKind::BlankIsZero, QT_TRANSLATE_NOOP("Second round", "blank means 0")},
    {DecisionKind::BodyKind, QT_TRANSLATE_NOOP("Second round", "kind of body")},
    {DecisionKind::Agency, QT_TRANSLATE_NOOP("Second round", "name of the body")},
    {DecisionKind::Year, QT_TRANSLATE_NOOP("Second round", "year")},
    {DecisionKind::Series, QT_TRANSLATE_NOOP("Second round", "body whose years it belongs to")},
    {DecisionKind::Predecessors, QT_TRANSLATE_NOOP("Second round", "predecessors")},
};

} // namespace

RoundWords::RoundWords(Phrases phrases)
    : m_phrases(std::move(phrases))
{
}

QString RoundWords::counted(const char *source, int count) const
{
    return m_phrases.phrase(context, source, count);
}

QString RoundWords::sentence(const SecondRound &round) const
{
    QStringList parts;
    for (const OutcomeWords &words : outcomeWords) {
        if (const int count = round.count(words.outcome); count > 0)
            parts += counted(words.words, count);
    }
    const int total = static_cast<int>(round.opinions.size()) - round.count(OpinionState::Withdrawn);
    const QString comma = m_phrases.phrase(context, QT_TRANSLATE_NOOP("Second round", ", "));
    const QString unasked =
        counted(QT_TRANSLATE_N_NOOP("Second round", "%n change(s) that nobody asked for"), round.unasked());
    if (total == 0) {
        const QString none = m_phrases.phrase(context, QT_TRANSLATE_NOOP("Second round", "No opinions last round"));
        return round.unasked() == 0
                   ? none
                   : withArguments(m_phrases.phrase(context, QT_TRANSLATE_NOOP("Second round", "%1; %2")),
                                   {none, unasked});
    }
    const QString asked = withArguments(
        m_phrases.phrase(context, QT_TRANSLATE_NOOP("Second round", "%1: %2")),
        {counted(QT_TRANSLATE_N_NOOP("Second round", "Last round %n opinion(s)"), total), parts.join(comma)});
    return round.unasked() == 0
               ? asked
               : withArguments(m_phrases.phrase(context, QT_TRANSLATE_NOOP("Second round", "%1; besides %2")),
                               {asked, unasked});
}

QString RoundWords::sentence(const CarryOver &carried) const
{
    QStringList parts;
    for (const CarryWords &words : carryWords) {
        if (const int count = carried.count(words.outcome); count > 0)
            parts += counted(words.words, count);
    }
    return parts.isEmpty() ? m_phrases.phrase(context, QT_TRANSLATE_NOOP("Second round", "No decisions to carry over"))
                           : parts.join(QStringLiteral(" · "));
}

QString RoundWords::kindName(DecisionKind kind) const
{
    for (const KindName &known : kindNames) {
        if (known.kind == kind)
            return m_phrases.phrase(context, known.name);
    }
    return {};
}

} // namespace gouji
