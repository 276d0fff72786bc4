// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/workspace.h"

#include <algorithm>

namespace gouji {

namespace {

QByteArray keyOf(const Extraction &extraction)
{
    return extraction.source->sha256 + '#' + QByteArray::number(extraction.part);
}

EditError::Kind errorFor(KindProblem problem)
{
    switch (problem) {
    case KindProblem::Negative:
        return EditError::Kind::Negative;
    case KindProblem::NotWhole:
        return EditError::Kind::NotWhole;
    case KindProblem::TooPrecise:
        return EditError::Kind::TooPrecise;
    case KindProblem::None:
        break;
    }
    return EditError::Kind::NotAFigure;
}

/// What a typed text means in a cell.
tl::expected<Correction, EditError::Kind> correctionFor(const QString &typed, const FormCell &cell)
{
    const FigureText figure = readFigureText(typed);
    Correction correction;
    correction.typed = typed;
    correction.unit = figure.unit;
    switch (figure.kind) {
    case FigureText::Kind::NotAFigure:
        return tl::unexpected(EditError::Kind::NotAFigure);
    case FigureText::Kind::Blank:
        correction.state = CellState::Blank;
        correction.mark = figure.mark;
        return correction;
    case FigureText::Kind::Value:
        break;
    }
    correction.value = valueInUnit(figure.value, figure.unit, cell.unit);
    if (!unitSuits(figure.unit, cell.kind) || !correction.value)
        return tl::unexpected(EditError::Kind::UnitMismatch);
    if (const KindProblem problem = checkKind(*correction.value, cell.kind); problem != KindProblem::None)
        return tl::unexpected(errorFor(problem));
    return correction;
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
}

Workspace::Entry &Workspace::entry(ReportId id)
{
    return m_entries.at(id);
}

const Workspace::Entry &Workspace::entry(ReportId id) const
{
    return m_entries.at(id);
}

std::pair<ReportId, bool> Workspace::addReport(std::shared_ptr<const Extraction> extraction)
{
    const QByteArray key = keyOf(*extraction);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return {*known, false};
    const ReportId id = m_nextId++;
    ReportState state(std::move(extraction));
    CheckSession checks(state);
    m_entries.emplace(id, Entry{std::move(state), std::move(checks)});
    m_order.push_back(id);
    m_known.insert(key, id);
    emit reportAdded(id);
    return {id, true};
}

bool Workspace::replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction)
{
    if (!contains(id))
        return false;
    Entry &old = entry(id);
    ReportState state(std::move(extraction));
    state.setBlankIsZero(old.state.blankIsZero());
    for (const auto &[cell, decision] : old.state.decisions()) {
        if (const auto place = state.extraction().find(old.state.extraction().formCell(cell).address))
            state.setDecision(*place, decision);
    }
    m_known.remove(keyOf(old.state.extraction()));
    m_known.insert(keyOf(state.extraction()), id);
    old.checks = CheckSession(state);
    old.state = std::move(state);
    emit reportReplaced(id);
    return true;
}

void Workspace::removeAll()
{
    m_entries.clear();
    m_order.clear();
    m_known.clear();
    m_journal = Journal();
    emit reportsCleared();
    emit historyChanged();
}

bool Workspace::contains(ReportId id) const
{
    return m_entries.contains(id);
}

const ReportState &Workspace::state(ReportId id) const
{
    return entry(id).state;
}

const CheckSession &Workspace::checks(ReportId id) const
{
    return entry(id).checks;
}

tl::expected<CellDecision, EditError> Workspace::interpret(ReportId id, CellId cell, const QString &typed) const
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return tl::unexpected(EditError{EditError::Kind::NoSuchCell, {}, typed});
    const ReportState &state = found->second.state;
    const auto &cells = state.extraction().tableForm(cell.table).cells;
    if (cell.index < 0 || static_cast<size_t>(cell.index) >= cells.size() || !state.exists(cell))
        return tl::unexpected(EditError{EditError::Kind::NoSuchCell, {}, typed});

    if (typed.trimmed() == state.extraction().reading(cell).raw.trimmed())
        return CellDecision{};
    const FormCell &formCell = cells[static_cast<size_t>(cell.index)];
    auto correction = correctionFor(typed, formCell);
    if (!correction)
        return tl::unexpected(EditError{correction.error(), formCell.address, typed});
    return CellDecision{*std::move(correction)};
}

bool Workspace::fits(const Command &command) const
{
    std::map<std::pair<ReportId, CellId>, const CellDecision *> earlier; // by this same command
    for (const CellChange &change : command.changes) {
        const auto report = m_entries.find(change.report);
        if (report == m_entries.end())
            return false;
        const ReportState &state = report->second.state;
        const auto cell = state.extraction().find(change.address);
        if (!cell || !state.exists(*cell))
            return false;
        const auto [place, first] = earlier.try_emplace({change.report, *cell}, &state.decision(*cell));
        if (*place->second != change.before)
            return false;
        place->second = &change.after;
    }
    return true;
}

bool Workspace::apply(Command command)
{
    if (!fits(command))
        return false;
    std::erase_if(command.changes, [](const CellChange &change) { return change.before == change.after; });
    if (command.changes.empty())
        return false;
    const Changed changed = carryOut(command, true);
    m_journal.recordDo(std::move(command), m_person, QDateTime::currentDateTimeUtc());
    announce(changed);
    return true;
}

tl::expected<bool, EditError> Workspace::correctCell(ReportId id, CellId cell, const QString &typed,
                                                     const QString &reason)
{
    auto decision = interpret(id, cell, typed);
    if (!decision)
        return tl::unexpected(decision.error());
    const ReportState &state = entry(id).state;
    Command command;
    command.kind = decision->isEmpty() ? QStringLiteral("clear") : QStringLiteral("correct");
    command.reason = reason;
    command.changes.push_back(
        {id, state.extraction().formCell(cell).address, state.decision(cell), *std::move(decision)});
    return apply(std::move(command));
}

void Workspace::undo()
{
    if (!m_journal.canUndo())
        return;
    announce(carryOut(m_journal.recordUndo(m_person, QDateTime::currentDateTimeUtc()), false));
}

void Workspace::redo()
{
    if (!m_journal.canRedo())
        return;
    announce(carryOut(m_journal.recordRedo(m_person, QDateTime::currentDateTimeUtc()), true));
}

Workspace::Changed Workspace::carryOut(const Command &command, bool forward)
{
    Changed changed;
    const auto carry = [&](const CellChange &change) {
        ReportState &state = entry(change.report).state;
        // A reading put in since (replaceReading) may be of an edition without this cell.
        if (const auto cell = state.extraction().find(change.address)) {
            state.setDecision(*cell, forward ? change.after : change.before);
            changed[change.report].push_back(*cell);
        }
    };
    if (forward)
        std::for_each(command.changes.begin(), command.changes.end(), carry);
    else
        std::for_each(command.changes.rbegin(), command.changes.rend(), carry);
    for (auto &[id, cells] : changed) {
        std::sort(cells.begin(), cells.end());
        cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        Entry &report = entry(id);
        report.checks.update(report.state, cells);
    }
    return changed;
}

void Workspace::announce(const Changed &changed)
{
    for (const auto &[id, cells] : changed)
        emit cellsChanged(id, cells);
    emit historyChanged();
}

} // namespace gouji
