// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/judged_settings.h"

namespace gouji {

namespace {

struct Blanks
{
    int all = 0;
    int fresh = 0; // that were no blanks in the earlier reading
};

Blanks blanksIn(const ReportState &earlier, const ReportState &target)
{
    Blanks result;
    for (const TableId table : allTables) {
        const TableForm &form = target.extraction().tableForm(table);
        for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
            const CellId cell{table, i};
            if (!target.exists(cell) || target.state(cell) != CellState::Blank)
                continue;
            const auto before = earlier.extraction().find(form.cells[static_cast<size_t>(i)].address);
            ++result.all;
            if (!before || !earlier.exists(*before) || earlier.state(*before) != CellState::Blank)
                ++result.fresh;
        }
    }
    return result;
}

int blanksIn(const ReportState &state)
{
    int count = 0;
    for (const TableId table : allTables)
        count += state.count(table, CellState::Blank);
    return count;
}

} // namespace

std::vector<CarriedDecision> judgedSettings(const ReportState &earlier, const ReportState &newer,
                                            const ReportState &target)
{
    std::vector<CarriedDecision> result;
    const auto add = [&result](DecisionKind kind, CarryOutcome outcome) -> CarriedDecision & {
        CarriedDecision &decision = result.emplace_back();
        decision.kind = kind;
        decision.outcome = outcome;
        return decision;
    };
    const ReportSettings &decided = earlier.settings();
    const ReportSettings &own = newer.settings();
    const auto keptOwn = [](bool same) { return same ? CarryOutcome::NotNeeded : CarryOutcome::Conflict; };
    if (decided.blankIsZero) {
        CarriedDecision &judged = add(DecisionKind::BlankIsZero, CarryOutcome::Carried);
        const Blanks now = blanksIn(earlier, target);
        const int before = blanksIn(earlier);
        judged.before = QString::number(before);
        judged.now = QString::number(now.all);
        judged.decided = *decided.blankIsZero;
        judged.content = *decided.blankIsZero;
        if (own.blankIsZero || (now.all == 0 && before > 0))
            judged.outcome = CarryOutcome::NotNeeded;
        else if (now.fresh > 0)
            judged.outcome = CarryOutcome::Conflict;
    }
    if (!decided.bodyKind.isEmpty()) {
        CarriedDecision &judged = add(DecisionKind::BodyKind, CarryOutcome::Carried);
        judged.now = own.bodyKind;
        judged.decided = decided.bodyKind;
        judged.content = decided.bodyKind;
        if (!own.bodyKind.isEmpty())
            judged.outcome = keptOwn(own.bodyKind == decided.bodyKind);
    }
    if (decided.agency) {
        CarriedDecision &judged = add(DecisionKind::Agency, CarryOutcome::Conflict);
        judged.before = earlier.extraction().agency;
        judged.now = newer.agency();
        judged.decided = *decided.agency;
        judged.content = *decided.agency;
        if (own.agency)
            judged.outcome = keptOwn(own.agency == decided.agency);
        else if (judged.before == judged.now)
            judged.outcome = CarryOutcome::Carried;
        else if (judged.now == decided.agency)
            judged.outcome = CarryOutcome::NotNeeded;
    }
    if (decided.year) {
        const auto text = [](const std::optional<int> &year) { return year ? QString::number(*year) : QString(); };
        CarriedDecision &judged = add(DecisionKind::Year, CarryOutcome::Conflict);
        judged.before = text(earlier.extraction().year);
        judged.now = text(newer.year());
        judged.decided = text(decided.year);
        judged.content = *decided.year;
        if (own.year)
            judged.outcome = keptOwn(own.year == decided.year);
        else if (earlier.extraction().year == newer.year())
            judged.outcome = CarryOutcome::Carried;
        else if (newer.year() == decided.year)
            judged.outcome = CarryOutcome::NotNeeded;
    }
    // Neither has to do with what was read: they come along unless the newer report has its own.
    if (!decided.body.isEmpty()) {
        CarriedDecision &judged = add(DecisionKind::Series, CarryOutcome::Carried);
        judged.before = earlier.agency();
        judged.now = own.body.isEmpty() ? newer.agency() : own.body;
        judged.decided = decided.body;
        judged.content = decided.body;
        if (!own.body.isEmpty())
            judged.outcome = keptOwn(own.body == decided.body);
    }
    if (!decided.predecessors.isEmpty()) {
        const QString comma = QStringLiteral("、");
        CarriedDecision &judged = add(DecisionKind::Predecessors, CarryOutcome::Carried);
        judged.now = own.predecessors.join(comma);
        judged.decided = decided.predecessors.join(comma);
        judged.content = decided.predecessors;
        if (!own.predecessors.isEmpty())
            judged.outcome = keptOwn(own.predecessors == decided.predecessors);
    }
    return result;
}

} // namespace gouji
