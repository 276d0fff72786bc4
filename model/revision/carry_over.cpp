// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/carry_over.h"

#include "model/revision/judged_settings.h"
#include "model/revision/second_round.h"
#include "model/revision/span_map.h"

#include <algorithm>

namespace gouji {

namespace {

struct KindKey
{
    DecisionKind kind;
    const char *key;
};

constexpr KindKey kindKeys[] = {
    {DecisionKind::Correction, "correction"},
    {DecisionKind::Proposal, "proposal"},
    {DecisionKind::Adoption, "adoption"},
    {DecisionKind::Confirmation, "confirmation"},
    {DecisionKind::Dismissal, "dismissal"},
    {DecisionKind::Opinion, "opinion"},
    {DecisionKind::BlankIsZero, "blank-is-zero"},
    {DecisionKind::BodyKind, "body-kind"},
    {DecisionKind::Agency, "agency"},
    {DecisionKind::Year, "year"},
    {DecisionKind::Series, "series"},
    {DecisionKind::Predecessors, "predecessors"},
};

/// What is reported in a cell, as decisions about the figure see it.
struct Shown
{
    CellState state = CellState::Missing;
    std::optional<Decimal> value;
    friend bool operator==(const Shown &, const Shown &) = default;
};

Shown shownBy(const ReportState &state, CellId cell)
{
    // A figure that the identities placed is as good as one that was read where it stands.
    const CellState shown = state.state(cell);
    return {shown == CellState::Inferred ? CellState::Read : shown, state.reported(cell)};
}

QString textOf(const Shown &shown)
{
    return shown.value ? shown.value->toString() : QString();
}

QString textOf(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

const Finding *find(const std::vector<Finding> &findings, const QString &id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&id](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

/// What a finding says of figures: "412 ≠ 385".
QString textOf(const Finding *finding)
{
    return finding && finding->actual && finding->expected
               ? finding->actual->toString() + QStringLiteral(" ≠ ") + finding->expected->toString()
               : QString();
}

/// Goes through the decisions one kind after another.
class Judge
{
public:
    Judge(const ReportState &earlier, const ReportState &newer, RereadKind kind)
        : m_earlier(earlier)
        , m_newer(newer)
        , m_target(newer)
        , m_spans(earlier.extraction(), newer.extraction())
    {
        m_result.kind = kind;
    }

    CarryOver run(const FindingsOf &findingsOf)
    {
        for (const auto &[cell, decision] : m_earlier.decisions())
            judgeCorrection(cell, decision);
        for (const auto &[cell, decision] : m_earlier.decisions())
            judgeFigures(cell, decision);
        for (CarriedDecision &decision : judgedSettings(m_earlier, m_newer, m_target))
            m_result.decisions.push_back(std::move(decision));
        // Findings are held against the newer reading as it is once all this is carried.
        if (!m_earlier.dismissals().empty() || !m_earlier.opinions().empty()) {
            m_target = withCarried(m_newer, m_result, {}, 0);
            m_findingsBefore = findingsOf(m_earlier);
            m_findingsNow = findingsOf(m_target);
            for (const auto &[id, dismissal] : m_earlier.dismissals())
                judgeDismissal(id, dismissal);
            for (const auto &[number, opinion] : m_earlier.opinions())
                judgeOpinion(number, opinion);
        }
        return std::move(m_result);
    }

private:
    CarriedDecision &add(DecisionKind kind, CarryOutcome outcome)
    {
        CarriedDecision &decision = m_result.decisions.emplace_back();
        decision.kind = kind;
        decision.outcome = outcome;
        return decision;
    }

    CarriedDecision &addForCell(DecisionKind kind, CarryOutcome outcome, CellId cell)
    {
        CarriedDecision &decision = add(kind, outcome);
        decision.address = m_earlier.extraction().formCell(cell).address;
        return decision;
    }

    std::optional<CellId> newCell(CellId cell) const
    {
        const auto found = m_newer.extraction().find(m_earlier.extraction().formCell(cell).address);
        return found && m_newer.exists(*found) ? found : std::nullopt;
    }

    void judgeCorrection(CellId cell, const CellDecision &decision)
    {
        if (!decision.correction)
            return;
        const CellReading &before = m_earlier.extraction().reading(cell);
        CarriedDecision &judged = addForCell(DecisionKind::Correction, CarryOutcome::Conflict, cell);
        judged.before = before.raw;
        judged.decided = decision.correction->typed;
        const auto there = newCell(cell);
        judged.gone = !there;
        if (!there)
            return;
        const CellReading &now = m_newer.extraction().reading(*there);
        const Correction &correction = *decision.correction;
        const Shown wanted{correction.state, correction.value};
        const std::optional<Correction> &own = m_newer.decision(*there).correction;
        judged.now = own ? own->typed : now.raw;
        if (own)
            judged.outcome = own->state == correction.state && own->value == correction.value ? CarryOutcome::NotNeeded
                                                                                              : CarryOutcome::Conflict;
        else if (sameReading(before, now))
            judged.outcome = CarryOutcome::Carried;
        else if (shownBy(m_newer, *there) == wanted)
            judged.outcome = CarryOutcome::NotNeeded;
        Correction carried = correction;
        carried.spans = m_spans.moved(correction.spans);
        if (carried.spans.empty() && !correction.spans.empty())
            carried.moved = false; // its places are not known any more
        judged.content = carried;
        if (judged.outcome == CarryOutcome::Carried) {
            CellDecision put = m_target.decision(*there);
            put.correction = std::move(carried);
            m_target.setDecision(*there, std::move(put));
        }
    }

    /// A decision about a figure: on what is reported, \a wanted being the figure decided.
    CarryOutcome outcomeFor(const Shown &before, const Shown &now, const std::optional<Decimal> &wanted) const
    {
        if (before == now)
            return CarryOutcome::Carried;
        return now.value && now.value == wanted ? CarryOutcome::NotNeeded : CarryOutcome::Conflict;
    }

    bool isProposedByOpinion(const QString &address, const std::optional<Decimal> &proposed) const
    {
        return std::any_of(m_earlier.opinions().begin(), m_earlier.opinions().end(), [&](const auto &each) {
            return each.second.address == address && each.second.proposed == proposed
                   && each.second.state != OpinionState::Withdrawn;
        });
    }

    void judgeFigures(CellId cell, const CellDecision &decision)
    {
        const auto there = newCell(cell);
        const Shown before = shownBy(m_earlier, cell);
        const Shown now = there ? shownBy(m_target, *there) : Shown();
        const CellDecision own = there ? m_newer.decision(*there) : CellDecision();
        const auto judge = [&](DecisionKind kind, const std::optional<Decimal> &wanted, bool hasOwn, bool sameOwn) {
            CarriedDecision &judged = addForCell(kind, CarryOutcome::Conflict, cell);
            judged.before = textOf(before);
            judged.now = textOf(now);
            judged.decided = textOf(wanted);
            judged.gone = !there;
            if (there && hasOwn)
                judged.outcome = sameOwn ? CarryOutcome::NotNeeded : CarryOutcome::Conflict;
            else if (there)
                judged.outcome = outcomeFor(before, now, wanted);
            return &judged;
        };
        const QString &address = m_earlier.extraction().formCell(cell).address;
        if (decision.proposed && !isProposedByOpinion(address, decision.proposed)) {
            judge(DecisionKind::Proposal, decision.proposed, own.proposed.has_value(),
                  own.proposed == decision.proposed)
                ->content = *decision.proposed;
        }
        if (decision.adopted) {
            judge(DecisionKind::Adoption, decision.adopted->value, own.adopted.has_value(),
                  own.adopted == decision.adopted)
                ->content = *decision.adopted;
        }
        if (decision.confirmed)
            judgeConfirmation(cell, *decision.confirmed, there, before, now);
    }

    void judgeConfirmation(CellId cell, const Confirmation &confirmed, const std::optional<CellId> &there,
                           const Shown &before, const Shown &now)
    {
        CarriedDecision &judged = addForCell(DecisionKind::Confirmation, CarryOutcome::Conflict, cell);
        judged.before = textOf(before);
        judged.now = textOf(now);
        judged.decided = textOf(confirmed.value);
        judged.gone = !there;
        Confirmation carried = confirmed;
        if (there) {
            // A confirmation holds for what was seen, so it is carried with the state that the newer reading gives it.
            const Confirmation seen{m_target.state(*there), m_target.reported(*there)};
            const bool isConfirmedAnew = m_newer.decision(*there).confirmed.has_value();
            const bool held = m_earlier.isConfirmed(cell); // else it had lapsed already
            if (!isConfirmedAnew && before == now)
                judged.outcome = CarryOutcome::Carried;
            else if (isConfirmedAnew || !held)
                judged.outcome = CarryOutcome::NotNeeded;
            if (held)
                carried = seen;
        }
        judged.content = carried;
    }

    void judgeDismissal(const QString &id, const Dismissal &dismissal)
    {
        CarriedDecision &judged = add(DecisionKind::Dismissal, CarryOutcome::Conflict);
        const Finding *before = find(m_findingsBefore, id);
        const Finding *now = find(m_findingsNow, id);
        judged.finding = id;
        judged.address = dismissal.target;
        judged.before = textOf(before);
        judged.now = textOf(now);
        judged.decided = dismissal.reason;
        Dismissal carried = dismissal;
        if (m_newer.dismissals().contains(id))
            judged.outcome = CarryOutcome::NotNeeded;
        else if (!now)
            judged.outcome = before ? CarryOutcome::NotNeeded : CarryOutcome::Carried;
        else if (now->values == dismissal.values || (before && before->values == now->values))
            judged.outcome = CarryOutcome::Carried;
        else
            carried.values = now->values;
        judged.content = std::move(carried);
    }

    void judgeOpinion(int number, const Opinion &opinion)
    {
        CarriedDecision &judged = add(DecisionKind::Opinion, CarryOutcome::Carried);
        judged.opinion = number;
        judged.address = opinion.address;
        judged.before = textOf(opinion.reported);
        judged.decided = opinion.proposed ? textOf(opinion.proposed) : opinion.proposal;
        Opinion carried = opinion;
        carried.spans = m_spans.moved(opinion.spans);
        const auto earlierCell = m_earlier.extraction().find(opinion.address);
        const auto there = m_newer.extraction().find(opinion.address);
        const Shown now = there ? shownBy(m_target, *there) : Shown();
        judged.now = textOf(now);
        judged.proposes = opinion.proposed && earlierCell && m_earlier.proposed(*earlierCell) == opinion.proposed;
        if (m_result.kind == RereadKind::SameBytes) {
            const bool same = !earlierCell || (there && shownBy(m_earlier, *earlierCell) == now);
            judged.outcome =
                same || opinion.state == OpinionState::Withdrawn ? CarryOutcome::Carried : CarryOutcome::Conflict;
            judged.gone = earlierCell && !there;
            judged.content = std::move(carried);
            return;
        }
        switch (roundOutcome(opinion, {m_earlier, m_findingsBefore}, {m_target, m_findingsNow})) {
        case OpinionState::Changed:
        case OpinionState::Explained:
        case OpinionState::Withdrawn:
            judged.outcome = CarryOutcome::NotNeeded;
            break;
        case OpinionState::ChangedWrongly:
            judged.outcome = CarryOutcome::Conflict;
            judged.gone = earlierCell && !there;
            break;
        case OpinionState::Open:
        case OpinionState::NotChanged:
            break;
        }
        if (isWrittenAnew(opinion))
            judged.outcome = CarryOutcome::NotNeeded;
        carried.state = OpinionState::Open; // it is asked once more
        carried.answer.clear();
        if (there && opinion.reported)
            carried.reported = now.value;
        if (there && carried.spans.empty())
            carried.spans = m_target.places(*there);
        judged.content = std::move(carried);
    }

    /// Whether the newer report has an opinion that asks for the same already.
    bool isWrittenAnew(const Opinion &opinion) const
    {
        return std::any_of(m_newer.opinions().begin(), m_newer.opinions().end(), [&opinion](const auto &each) {
            return each.second.address == opinion.address && each.second.finding == opinion.finding
                   && each.second.proposed == opinion.proposed && each.second.state != OpinionState::Withdrawn;
        });
    }

    const ReportState &m_earlier;
    const ReportState &m_newer;
    ReportState m_target; // the newer reading with what is carried so far
    SpanMap m_spans;
    std::vector<Finding> m_findingsBefore;
    std::vector<Finding> m_findingsNow;
    CarryOver m_result;
};

} // namespace

QString decisionKindKey(DecisionKind kind)
{
    for (const KindKey &known : kindKeys) {
        if (known.kind == kind)
            return QString::fromLatin1(known.key);
    }
    return {};
}

QString decisionKey(const CarriedDecision &decision)
{
    const QString kind = decisionKindKey(decision.kind);
    if (decision.kind == DecisionKind::Opinion)
        return kind + u' ' + QString::number(decision.opinion);
    const QString &what = decision.kind == DecisionKind::Dismissal ? decision.finding : decision.address;
    return what.isEmpty() ? kind : kind + u' ' + what;
}

int CarryOver::count(CarryOutcome outcome) const
{
    return static_cast<int>(
        std::count_if(decisions.begin(), decisions.end(),
                      [outcome](const CarriedDecision &decision) { return decision.outcome == outcome; }));
}

CarryOver carryOver(const ReportState &earlier, const ReportState &newer, RereadKind kind, const FindingsOf &findingsOf)
{
    return Judge(earlier, newer, kind).run(findingsOf);
}

} // namespace gouji
