// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/explain.h"

#include "model/check/carried_over.h"
#include "model/explanation/explanation_weight.h"
#include "model/explanation/problem_search.h"

#include <algorithm>

namespace gouji {

namespace {

/// One cell changed: by what the change looks like. Several: as it is.
Operation operationOf(const std::vector<FigureChange> &changes)
{
    const bool onlyFilled =
        std::all_of(changes.begin(), changes.end(), [](const auto &change) { return !change.before.has_value(); });
    if (onlyFilled)
        return Operation::Fill;
    if (changes.size() > 1 || changes.front().before->isZero() || changes.front().after.isZero())
        return Operation::Set;
    const Decimal &before = *changes.front().before;
    const Decimal &after = changes.front().after;
    if (after == -before)
        return Operation::Sign;
    constexpr int mostPower = 9;
    for (int power = 1; power <= mostPower; ++power) {
        if (before.scaledByPowerOfTen(power) == after || after.scaledByPowerOfTen(power) == before)
            return Operation::Scale;
    }
    return Operation::Set;
}

class TableExplanations
{
public:
    TableExplanations(const ReportState &state, const CheckSession &session, TableId table,
                      const ExplanationEvidence &evidence, const WorkLimit &limit, WorkCounter &work,
                      ExplanationList &list)
        : m_table(state, session, table)
        , m_weight(m_table, evidence)
        , m_limit(limit)
        , m_work(work)
        , m_list(list)
    {
        if (session.neighbours() && session.settings().isEnabled(QStringLiteral("years.carry")))
            addCarries(state, *session.neighbours());
    }

    void run()
    {
        for (const ProblemFound &problem : findProblems(m_table, m_work))
            add(problem);
        fillUnknown();
        fillBlanks();
    }

private:
    /// A check of one cell against last year's report.
    struct Carry
    {
        CellId cell;
        QString id;
        Decimal expected;
    };

    void addCarries(const ReportState &state, const Neighbours &years)
    {
        const QString series = seriesKey(state);
        for (const QString &column : carriedColumns()) {
            const auto cell = state.extraction().find(QStringLiteral("requests/carried_in/") + column);
            const CarriedOver carried = carriedOver(years, series, column);
            if (cell && cell->table == m_table.table() && carried.told == CarriedOver::Told::Yes)
                m_carries.push_back({*cell, carryId(column), *carried.expected});
        }
    }

    /// What becomes of the checks against last year.
    void proveCarries(Explanation &explanation) const
    {
        for (const Carry &carry : m_carries) {
            for (const FigureChange &change : explanation.changes) {
                if (change.cell != carry.cell)
                    continue;
                const bool held = change.before == carry.expected;
                const bool holds = change.after == carry.expected;
                if (holds && !held)
                    explanation.settles.append(carry.id);
                if (held && !holds)
                    explanation.breaks.append(carry.id);
            }
        }
    }

    void add(const ProblemFound &found)
    {
        Problem problem;
        problem.table = m_table.table();
        problem.identities = m_table.identityIds(found.constraints);
        problem.complete = found.complete;
        std::vector<Explanation> explanations;
        for (const OperationFound &operation : found.operations) {
            if (auto explanation = make(found, operation.changes)) {
                explanation->operation = operation.operation;
                explanation->size = 1;
                m_weight.weigh(*explanation, operation.improbability);
                if (operation.neighbours)
                    explanation->evidence.push_back({Evidence::Neighbour, {}, {}});
                explanations.push_back(std::move(*explanation));
            }
        }
        for (const auto &set : found.sets) {
            const bool known =
                std::any_of(found.operations.begin(), found.operations.end(),
                            [&set](const OperationFound &operation) { return operation.changes == set; });
            if (known)
                continue;
            if (auto explanation = make(found, set)) {
                m_weight.weigh(*explanation, std::nullopt);
                explanations.push_back(std::move(*explanation));
            }
        }
        finish(std::move(problem), std::move(explanations), !found.partial);
    }

    /// Changes as an explanation, proved on the identities. Nothing where an unknown cell would have to hold what it cannot.
    std::optional<Explanation> make(const ProblemFound &found, const std::vector<BalanceChange> &set) const
    {
        Explanation explanation;
        for (const BalanceChange &change : set)
            explanation.changes.push_back(m_table.figureChange(change));
        bool impossible = false;
        const auto determined = m_table.sums().determined(set, &impossible);
        for (const auto &unknown : m_table.sums().determinedCells()) {
            const int cell = unknown.first;
            const bool concerned = std::any_of(found.constraints.begin(), found.constraints.end(), [&](int constraint) {
                const std::vector<int> &origins = m_table.sums().origins(constraint);
                const auto &identities = m_table.form().identitiesOfCell[static_cast<size_t>(cell)];
                return std::find_first_of(origins.begin(), origins.end(), identities.begin(), identities.end())
                       != origins.end();
            });
            if (!concerned)
                continue;
            const auto value = std::find_if(determined.begin(), determined.end(),
                                            [cell](const auto &change) { return change.cell == cell; });
            if (value == determined.end() || !m_table.fits(*value))
                return std::nullopt;
            explanation.changes.push_back(m_table.figureChange(*value));
        }
        std::sort(explanation.changes.begin(), explanation.changes.end(),
                  [](const FigureChange &left, const FigureChange &right) { return left.cell < right.cell; });
        explanation.operation = operationOf(explanation.changes);
        explanation.size = static_cast<int>(set.size());
        explanation.complete = !found.partial;
        const IdentityProof proof = m_table.prove(explanation.changes);
        explanation.settles = proof.settles;
        explanation.breaks = proof.breaks;
        explanation.countedAsZero = proof.countedAsZero;
        proveCarries(explanation);
        return explanation;
    }

    /// Orders, ranks and cuts the explanations of a problem.
    void finish(Problem problem, std::vector<Explanation> explanations, bool settlesAll)
    {
        std::stable_sort(
            explanations.begin(), explanations.end(),
            [](const Explanation &left, const Explanation &right) { return left.improbability < right.improbability; });
        const int found = static_cast<int>(explanations.size());
        problem.omitted = std::max(0, found - m_limit.mostListed);
        explanations.resize(explanations.size() - static_cast<size_t>(problem.omitted));
        for (size_t i = 0; i < explanations.size(); ++i) {
            Explanation &explanation = explanations[i];
            explanation.problem = static_cast<int>(m_list.problems.size());
            const bool tie = i > 0 && explanations[i - 1].improbability == explanation.improbability;
            explanation.rank = tie ? explanations[i - 1].rank : static_cast<int>(i) + 1;
            explanation.rivals = found - 1;
            explanation.unique = found == 1 && problem.complete && settlesAll;
        }
        m_list.complete = m_list.complete && problem.complete && problem.omitted == 0;
        m_list.problems.push_back(std::move(problem));
        m_list.explanations.insert(m_list.explanations.end(), std::make_move_iterator(explanations.begin()),
                                   std::make_move_iterator(explanations.end()));
    }

    /// Figures that cannot be read and that the identities determine, where none of these identities is in doubt.
    void fillUnknown()
    {
        const BalanceSystem &sums = m_table.sums();
        std::vector<char> doubtful(m_table.form().identities.size(), 0);
        for (const int constraint : sums.failing()) {
            for (const int identity : sums.origins(constraint))
                doubtful[static_cast<size_t>(identity)] = 1;
        }
        const std::vector<BalanceChange> values = sums.determined({});
        std::vector<FigureChange> changes;
        for (const auto &[cell, equations] : sums.determinedCells()) {
            const auto &identities = m_table.form().identitiesOfCell[static_cast<size_t>(cell)];
            const auto isDoubtful = [&doubtful](int identity) { return doubtful[static_cast<size_t>(identity)] != 0; };
            const auto value = std::find_if(values.begin(), values.end(),
                                            [wanted = cell](const auto &change) { return change.cell == wanted; });
            if (value != values.end() && m_table.fits(*value)
                && std::none_of(identities.begin(), identities.end(), isDoubtful)
                && std::none_of(equations.begin(), equations.end(), isDoubtful))
                changes.push_back(m_table.figureChange(*value));
        }
        for (const auto &connected : partByIdentities(changes))
            addFill(connected);
    }

    /// Cells that share an identity are filled together: filled one by one, they would settle nothing.
    std::vector<std::vector<FigureChange>> partByIdentities(const std::vector<FigureChange> &changes) const
    {
        std::vector<std::vector<FigureChange>> parts;
        const auto shareIdentity = [this](const FigureChange &left, const FigureChange &right) {
            const auto &one = m_table.form().identitiesOfCell[static_cast<size_t>(left.cell.index)];
            const auto &other = m_table.form().identitiesOfCell[static_cast<size_t>(right.cell.index)];
            return std::find_first_of(one.begin(), one.end(), other.begin(), other.end()) != one.end();
        };
        for (const FigureChange &change : changes) {
            std::vector<FigureChange> joined;
            std::vector<std::vector<FigureChange>> others;
            for (auto &part : parts) {
                const bool shared = std::any_of(
                    part.begin(), part.end(), [&](const FigureChange &other) { return shareIdentity(change, other); });
                if (shared)
                    joined.insert(joined.end(), part.begin(), part.end());
                else
                    others.push_back(std::move(part));
            }
            joined.push_back(change);
            others.push_back(std::move(joined));
            parts = std::move(others);
        }
        for (auto &part : parts) {
            std::sort(part.begin(), part.end(),
                      [](const FigureChange &left, const FigureChange &right) { return left.cell < right.cell; });
        }
        std::sort(parts.begin(), parts.end(),
                  [](const auto &left, const auto &right) { return left.front().cell < right.front().cell; });
        return parts;
    }

    /// Blank cells of identities that hold if blank means 0.
    void fillBlanks()
    {
        std::vector<FigureChange> changes;
        const TableForm &form = m_table.form();
        for (int cell = 0; cell < static_cast<int>(form.cells.size()); ++cell) {
            const auto &identities = form.identitiesOfCell[static_cast<size_t>(cell)];
            if (m_table.isBlank(cell) && !identities.empty()
                && std::all_of(identities.begin(), identities.end(),
                               [this](int identity) { return m_table.holdsNow(identity); }))
                changes.push_back(m_table.figureChange({cell, 0}));
        }
        if (!changes.empty())
            addFill(changes);
    }

    void addFill(const std::vector<FigureChange> &changes)
    {
        const IdentityProof proof = m_table.prove(changes);
        if (proof.settles.isEmpty())
            return;
        Explanation explanation;
        explanation.operation = Operation::Fill;
        explanation.changes = changes;
        explanation.settles = proof.settles;
        explanation.breaks = proof.breaks;
        explanation.countedAsZero = proof.countedAsZero;
        proveCarries(explanation);
        explanation.size = static_cast<int>(changes.size());
        m_weight.weigh(explanation, std::nullopt);
        Problem problem;
        problem.table = m_table.table();
        problem.identities = proof.settles;
        problem.failing = false;
        finish(std::move(problem), {std::move(explanation)}, false);
    }

    TableSystem m_table;
    std::vector<Carry> m_carries;
    ExplanationWeight m_weight;
    const WorkLimit &m_limit;
    WorkCounter &m_work;
    ExplanationList &m_list;
};

} // namespace

ExplanationList explain(const ReportState &state, const CheckSession &session, const ExplanationEvidence &evidence,
                        const WorkLimit &limit)
{
    ExplanationList list;
    WorkCounter work(limit.steps);
    for (const TableId table : allTables) {
        if (!state.extraction().tableForm(table).identities.empty())
            TableExplanations(state, session, table, evidence, limit, work, list).run();
    }
    list.work = work.spent();
    return list;
}

} // namespace gouji
