// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/second_round.h"

#include <algorithm>
#include <set>

namespace gouji {

namespace {

const Finding *find(const std::vector<Finding> &findings, const QString &id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&id](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

QString withoutSpaces(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](QChar letter) { return !letter.isSpace(); });
    return result;
}

/// What a report says in a cell, so far as that can be told.
struct Said
{
    bool isKnown = false;
    std::optional<Decimal> figure;
    QString words; // where they are no figure
    QString shown;
    friend bool operator==(const Said &left, const Said &right)
    {
        return left.isKnown == right.isKnown && left.figure == right.figure && left.words == right.words;
    }
};

Said saidBy(const ReportState &state, const QString &address)
{
    const auto cell = state.extraction().find(address);
    if (!cell || !state.exists(*cell))
        return {true, std::nullopt, {}, {}}; // the form of that report has no such row
    Said said;
    switch (state.state(*cell)) {
    case CellState::Ambiguous:
    case CellState::Missing:
        return said;
    case CellState::NotAFigure:
        said.words = withoutSpaces(state.shownText(*cell));
        said.shown = state.shownText(*cell);
        break;
    case CellState::Read:
    case CellState::Inferred:
    case CellState::Blank:
        said.figure = state.reported(*cell);
        said.shown = said.figure ? said.figure->toString() : QString();
        break;
    }
    said.isKnown = true;
    return said;
}

bool isSettled(OpinionState state)
{
    return state != OpinionState::Open;
}

OpinionState byFinding(const QString &id, const CheckedReport &earlier, const CheckedReport &newer)
{
    const Finding *before = find(earlier.findings, id);
    const Finding *now = find(newer.findings, id);
    if (!now)
        return OpinionState::Changed;
    return before && before->values != now->values ? OpinionState::ChangedWrongly : OpinionState::NotChanged;
}

/// Addresses of both reports, those of the earlier one first, in the order of the form.
std::vector<QString> addressesOf(const ReportState &earlier, const ReportState &newer)
{
    std::vector<QString> addresses;
    for (const TableId table : allTables) {
        for (const FormCell &cell : earlier.extraction().tableForm(table).cells)
            addresses.push_back(cell.address);
        for (const FormCell &cell : newer.extraction().tableForm(table).cells) {
            if (!earlier.extraction().find(cell.address))
                addresses.push_back(cell.address);
        }
    }
    return addresses;
}

bool hasCell(const ReportState &state, const QString &address)
{
    const auto cell = state.extraction().find(address);
    return cell && state.exists(*cell);
}

} // namespace

int SecondRound::count(OpinionState outcome) const
{
    return static_cast<int>(std::count_if(opinions.begin(), opinions.end(), [outcome](const RoundOpinion &opinion) {
        return opinion.outcome == outcome;
    }));
}

OpinionState roundOutcome(const Opinion &opinion, const CheckedReport &earlier, const CheckedReport &newer)
{
    if (isSettled(opinion.state))
        return opinion.state;
    const bool hasFinding = !opinion.finding.isEmpty();
    if (!opinion.address.isEmpty()) {
        const Said now = saidBy(newer.state, opinion.address);
        if (!now.isKnown)
            return OpinionState::Open;
        if (opinion.proposed)
            return settledState(opinion, now.figure);
        if (hasFinding && !find(newer.findings, opinion.finding))
            return OpinionState::Changed;
        return now == saidBy(earlier.state, opinion.address) ? OpinionState::NotChanged : OpinionState::ChangedWrongly;
    }
    if (hasFinding && find(earlier.findings, opinion.finding))
        return byFinding(opinion.finding, earlier, newer);
    const QString quote = withoutSpaces(opinion.quote);
    const bool stands = !quote.isEmpty() && withoutSpaces(newer.state.extraction().source->text).contains(quote);
    return stands ? OpinionState::NotChanged : OpinionState::Open;
}

SecondRound secondRound(const CheckedReport &earlier, const CheckedReport &newer)
{
    SecondRound round;
    std::set<QString> asked;
    std::vector<Span> askedPlaces;
    for (const auto &[number, opinion] : earlier.state.opinions()) {
        const Said now = opinion.address.isEmpty() ? Said() : saidBy(newer.state, opinion.address);
        round.opinions.push_back({number, roundOutcome(opinion, earlier, newer), now.shown});
        if (opinion.state == OpinionState::Withdrawn)
            continue;
        if (!opinion.address.isEmpty())
            asked.insert(opinion.address);
        else
            askedPlaces.insert(askedPlaces.end(), opinion.spans.begin(), opinion.spans.end());
    }
    for (const QString &address : addressesOf(earlier.state, newer.state)) {
        if (asked.contains(address) || (!hasCell(earlier.state, address) && !hasCell(newer.state, address)))
            continue;
        const Said before = saidBy(earlier.state, address);
        const Said now = saidBy(newer.state, address);
        if (before.isKnown && now.isKnown) {
            if (before != now)
                round.figures.push_back({address, before.shown, now.shown});
        } else if (before.isKnown || now.isKnown) {
            round.unread.append(address);
        }
    }
    for (ProseChange &change : proseChanges(earlier.state.extraction(), newer.state.extraction())) {
        const bool wasAsked = std::any_of(askedPlaces.begin(), askedPlaces.end(),
                                          [&change](const Span &place) { return place.overlaps(change.earlier); });
        if (!wasAsked)
            round.prose.push_back(std::move(change));
    }
    return round;
}

Command settleRound(ReportId report, const ReportState &earlier, const SecondRound &round,
                    const std::vector<int> &chosen)
{
    Command command;
    command.kind = QStringLiteral("settle-opinion");
    for (const RoundOpinion &settled : round.opinions) {
        if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), settled.number) == chosen.end())
            continue;
        const auto known = earlier.opinions().find(settled.number);
        if (known == earlier.opinions().end() || known->second.state == settled.outcome)
            continue;
        Opinion after = known->second;
        after.state = settled.outcome;
        command.changes.emplace_back(OpinionChange{report, settled.number, known->second, std::move(after)});
    }
    return command;
}

} // namespace gouji
