// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/workspace.h"

#include "model/check/decided_checks.h"
#include "model/history/command_data.h"
#include "model/years/compared_prose.h"

#include <algorithm>

namespace gouji {

namespace {

QByteArray keyOf(const Extraction &extraction)
{
    return extraction.source->sha256 + '#' + QByteArray::number(extraction.part);
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
    const ReportId id = m_nextId;
    insert(id, ReportState(std::move(extraction)));
    return {id, true};
}

void Workspace::insert(ReportId id, ReportState state)
{
    m_known.insert(keyOf(state.extraction()), id);
    auto figures = std::make_shared<const ReportFigures>(state, id, maskedProse(state.extraction()));
    m_years.put(figures);
    CheckSession checks = checked(id, state);
    m_entries.emplace(id, Entry{std::move(state), std::move(checks), std::move(figures)});
    m_order.insert(std::upper_bound(m_order.begin(), m_order.end(), id), id);
    m_nextId = std::max(m_nextId, id + 1);
    const std::vector<int> others = m_years.dependentsOf(id);
    TouchedReports touched;
    compareAgain({others.begin(), others.end()}, touched);
    emit reportAdded(id);
    announce(touched);
}

ReportState Workspace::rebuilt(ReportId id, std::shared_ptr<const Extraction> extraction) const
{
    ReportState state = project(std::move(extraction), id, m_journal);
    Touched touched;
    for (const OpenGroup &group : m_openGroups) {
        for (const Change &change : group.command.changes) {
            if (reportOf(change) == id)
                gouji::carryOut(state, change, true, touched);
        }
    }
    return state;
}

bool Workspace::replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction)
{
    if (!contains(id))
        return false;
    TouchedReports touched;
    exchange(id, rebuilt(id, std::move(extraction)), touched);
    emit reportReplaced(id);
    announce(touched);
    return true;
}

void Workspace::exchange(ReportId id, ReportState state, TouchedReports &touched)
{
    Entry &old = entry(id);
    m_known.remove(keyOf(old.state.extraction()));
    m_known.insert(keyOf(state.extraction()), id);
    old.state = std::move(state);
    old.figures = std::make_shared<const ReportFigures>(old.state, id, maskedProse(old.state.extraction()));
    std::set<ReportId> concerned;
    refreshFigures(id, concerned);
    old.checks = checked(id, old.state);
    compareAgain(concerned, touched);
}

Applied Workspace::readOtherwise(ReportId id, std::shared_ptr<const Extraction> extraction, Command command)
{
    // A change that changes nothing stays: it names the report of a record that is there for the reading alone.
    ReportState state = contains(id) ? rebuilt(id, std::move(extraction)) : ReportState(std::move(extraction));
    std::vector<JournalRecord> records;
    bool isPossible = contains(id) && m_openGroups.empty();
    if (isPossible) {
        // The command starts from the new reading, which nobody sees until it is kept.
        std::swap(entry(id).state, state);
        isPossible = fits(command);
        if (isPossible && !command.changes.empty()) {
            complete(command);
            records.push_back(m_journal.recordToDo(std::move(command), m_person, QDateTime::currentDateTimeUtc()));
        }
        std::swap(entry(id).state, state);
    }
    if (!isPossible) {
        emit refused(Applied::DoesNotFit);
        return Applied::DoesNotFit;
    }
    if (!keep(records))
        return Applied::NotKept;
    TouchedReports touched;
    exchange(id, std::move(state), touched);
    if (!records.empty()) {
        m_lastOpinion = std::max(m_lastOpinion, lastOpinionIn(records.front().command));
        carryOut(records.front().command, true, touched);
        update(touched);
        m_journal.append(std::move(records.front()));
    }
    emit reportReplaced(id);
    announce(touched);
    if (!records.empty())
        emit historyChanged();
    return Applied::Done;
}

bool Workspace::restoreReport(ReportId id, std::shared_ptr<const Extraction> extraction)
{
    if (id < 1 || contains(id) || m_known.contains(keyOf(*extraction)))
        return false;
    insert(id, rebuilt(id, std::move(extraction)));
    return true;
}

void Workspace::restoreJournal(Journal journal)
{
    m_openGroups.clear();
    m_journal = std::move(journal);
    m_lastOpinion = 0;
    for (const JournalRecord &record : m_journal.records())
        m_lastOpinion = std::max(m_lastOpinion, lastOpinionIn(record.command));
    for (const ReportId id : m_order)
        replaceReading(id, entry(id).state.sharedExtraction());
    emit historyChanged();
}

void Workspace::removeAll()
{
    m_entries.clear();
    m_years.clear();
    m_order.clear();
    m_known.clear();
    m_openGroups.clear();
    m_lastOpinion = 0;
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

CheckSession Workspace::checked(ReportId id, const ReportState &state) const
{
    return decidedChecks(state, m_reviewSettings, m_years.neighboursOf(id));
}

const SharedFigures &Workspace::figures(ReportId id) const
{
    return entry(id).figures;
}

std::vector<SharedFigures> Workspace::allFigures() const
{
    std::vector<SharedFigures> result;
    for (const auto &[id, report] : m_entries)
        result.push_back(report.figures);
    return result;
}

void Workspace::refreshFigures(ReportId id, std::set<ReportId> &concerned)
{
    Entry &report = entry(id);
    const std::vector<int> before = m_years.dependentsOf(id);
    concerned.insert(before.begin(), before.end());
    report.figures = std::make_shared<const ReportFigures>(report.state, id, report.figures->prose());
    m_years.put(report.figures);
    const std::vector<int> after = m_years.dependentsOf(id); // others, where body or year changed
    concerned.insert(after.begin(), after.end());
}

void Workspace::compareAgain(const std::set<ReportId> &reports, TouchedReports &touched)
{
    for (const ReportId id : reports) {
        Entry &report = entry(id);
        report.checks.setNeighbours(report.state, m_years.neighboursOf(id));
        touched[id].neighbours = true;
    }
}

bool Workspace::setReviewSettings(std::shared_ptr<const ReviewSettings> settings)
{
    if (!settings || *settings == *m_reviewSettings)
        return true;
    if (m_settingsKeeper && !m_settingsKeeper(*settings))
        return false;
    m_reviewSettings = std::move(settings);
    for (auto &[id, report] : m_entries)
        report.checks = checked(id, report.state);
    emit reviewSettingsChanged();
    return true;
}

tl::expected<CellDecision, EditError> Workspace::interpret(ReportId id, CellId cell, const QString &typed) const
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return tl::unexpected(EditError{EditError::Kind::NoSuchCell, {}, typed});
    return interpretTyped(found->second.state, cell, typed);
}

bool Workspace::fits(const Command &command) const
{
    std::map<QString, const Change *> earlier; // by this same command
    for (const Change &change : command.changes) {
        const auto report = m_entries.find(reportOf(change));
        const auto [place, isFirst] = earlier.try_emplace(placeOf(change), nullptr);
        if (report == m_entries.end() || !gouji::fits(report->second.state, change, place->second))
            return false;
        place->second = &change;
    }
    return true;
}

void Workspace::complete(Command &command) const
{
    completeData(command, [this](ReportId id) {
        const auto found = m_entries.find(id);
        return found == m_entries.end() ? nullptr : &found->second.state;
    });
}

bool Workspace::keep(const std::vector<JournalRecord> &records)
{
    if (!m_keeper || m_keeper(records))
        return true;
    emit refused(Applied::NotKept);
    return false;
}

Applied Workspace::apply(Command command)
{
    if (!fits(command)) {
        emit refused(Applied::DoesNotFit);
        return Applied::DoesNotFit;
    }
    std::erase_if(command.changes, [](const Change &change) { return isEmpty(change); });
    if (command.changes.empty())
        return Applied::NoChange;
    TouchedReports touched;
    const int lastOpinion = std::max(m_lastOpinion, lastOpinionIn(command));
    if (!m_openGroups.empty()) {
        m_lastOpinion = lastOpinion;
        carryOut(command, true, touched);
        update(touched);
        std::vector<Change> &changes = m_openGroups.back().command.changes;
        std::move(command.changes.begin(), command.changes.end(), std::back_inserter(changes));
        announce(touched);
        return Applied::Done;
    }
    complete(command);
    JournalRecord record = m_journal.recordToDo(std::move(command), m_person, QDateTime::currentDateTimeUtc());
    if (!keep({record}))
        return Applied::NotKept;
    m_lastOpinion = lastOpinion;
    carryOut(record.command, true, touched);
    update(touched);
    m_journal.append(std::move(record));
    announce(touched);
    emit historyChanged();
    return Applied::Done;
}

tl::expected<Applied, EditError> Workspace::correctCell(ReportId id, CellId cell, const QString &typed,
                                                        const QString &reason)
{
    auto decision = interpret(id, cell, typed);
    if (!decision)
        return tl::unexpected(decision.error());
    const ReportState &state = entry(id).state;
    Command command;
    command.kind = decision->correction ? QStringLiteral("correct") : QStringLiteral("clear");
    command.reason = reason;
    command.changes.emplace_back(
        CellChange{id, state.extraction().formCell(cell).address, state.decision(cell), *std::move(decision)});
    return apply(std::move(command));
}

void Workspace::undo()
{
    if (m_journal.canUndo())
        jumpTo(m_journal.parent(m_journal.current()));
}

void Workspace::redo()
{
    if (m_journal.canRedo())
        jumpTo(m_journal.next());
}

bool Workspace::jumpTo(int recordNumber)
{
    if (!m_openGroups.empty())
        return false;
    const std::vector<JournalRecord> records =
        m_journal.recordsToReach(recordNumber, m_person, QDateTime::currentDateTimeUtc());
    if (records.empty() || !keep(records))
        return false;
    TouchedReports touched;
    for (const JournalRecord &record : records) {
        carryOut(m_journal.command(record.concerns), record.action == JournalRecord::Action::Redo, touched);
        m_journal.append(record);
    }
    update(touched);
    announce(touched);
    emit historyChanged();
    return true;
}

void Workspace::carryOut(const Command &command, bool forward, TouchedReports &touched)
{
    const auto carry = [&](const Change &change) {
        if (const auto report = m_entries.find(reportOf(change)); report != m_entries.end())
            gouji::carryOut(report->second.state, change, forward, touched[report->first]);
    };
    if (forward)
        std::for_each(command.changes.begin(), command.changes.end(), carry);
    else
        std::for_each(command.changes.rbegin(), command.changes.rend(), carry);
}

void Workspace::update(TouchedReports &touched)
{
    std::set<ReportId> concerned;
    for (const auto &[id, changes] : touched) {
        if (changes.settings || !changes.cells.empty())
            refreshFigures(id, concerned);
    }
    for (auto &[id, changes] : touched) {
        Entry &report = entry(id);
        if (changes.blankIsZero) {
            for (const TableId table : allTables) {
                const auto count = static_cast<int>(report.state.extraction().tableForm(table).cells.size());
                for (int i = 0; i < count; ++i) {
                    if (report.state.state({table, i}) == CellState::Blank)
                        changes.cells.push_back({table, i});
                }
            }
        }
        changes.sort();
        if (changes.settings)
            report.checks = checked(id, report.state);
        else if (!changes.cells.empty())
            report.checks.update(report.state, changes.cells);
    }
    compareAgain(concerned, touched);
}

void Workspace::announce(const TouchedReports &touched)
{
    for (const auto &[id, changes] : touched) {
        if (!changes.cells.empty() || changes.neighbours)
            emit cellsChanged(id, changes.cells);
        if (!changes.findings.isEmpty())
            emit dismissalsChanged(id, changes.findings);
        if (!changes.opinions.empty())
            emit opinionsChanged(id, changes.opinions);
        if (changes.settings)
            emit settingsChanged(id);
    }
}

} // namespace gouji
