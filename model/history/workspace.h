// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/history/journal.h"

#include <QHash>
#include <QObject>

#include <tl/expected.hpp>

namespace gouji {

/// Why an edit was refused; nothing was changed.
struct EditError
{
    enum class Kind : quint8 { NoSuchCell, NotAFigure, Negative, NotWhole, TooPrecise, UnitMismatch };
    Kind kind = Kind::NotAFigure;
    QString address;
    QString typed;
};

/// The reports under review, their decisions and the one history: the document of the program. Every change goes
/// through \c apply (invariant 9: command, journal, signal, views). Lives in the main thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);

    /// Adds a report; the same bytes and part again give the id that is already there (second: false).
    std::pair<ReportId, bool> addReport(std::shared_ptr<const Extraction> extraction);
    /// Puts another reading of the same report in the place of the one there (another encoding chosen, say). Decisions
    /// stay with their addresses; those whose address the new reading lacks have no effect. The journal is untouched.
    /// False if there is no such report.
    bool replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction);
    /// Empties the workspace: reports and history. Ids are not given again.
    void removeAll();
    const std::vector<ReportId> &reports() const { return m_order; }
    bool contains(ReportId id) const;
    const ReportState &state(ReportId id) const;
    const CheckSession &checks(ReportId id) const;

    /// What a typed text would make of a cell: a correction, or why not. Changes nothing.
    /// Empty text means blank. Text that goes back to what was read gives an empty decision.
    tl::expected<CellDecision, EditError> interpret(ReportId id, CellId cell, const QString &typed) const;

    /// Carries a command out and records it, all of its changes or none. A command that changes nothing leaves no trace,
    /// and so does one that does not fit: a report or cell that is not there, or a decision other than its \c before
    /// (returns false).
    bool apply(Command command);
    /// One cell put right by what was typed; false if that changes nothing.
    tl::expected<bool, EditError> correctCell(ReportId id, CellId cell, const QString &typed,
                                              const QString &reason = {});
    /// Takes back (carries out again) the last command, if there is one.
    void undo();
    void redo();
    const Journal &journal() const { return m_journal; }
    void setPerson(const QString &person) { m_person = person; }

signals:
    void reportAdded(gouji::ReportId id);
    void reportReplaced(gouji::ReportId id);
    void reportsCleared();
    /// After a command, an undo or a redo: state and checks are already up to date.
    void cellsChanged(gouji::ReportId id, const std::vector<gouji::CellId> &cells);
    void historyChanged();

private:
    struct Entry
    {
        ReportState state;
        CheckSession checks;
    };
    using Changed = std::map<ReportId, std::vector<CellId>>;
    Entry &entry(ReportId id);
    const Entry &entry(ReportId id) const;
    bool fits(const Command &command) const;
    Changed carryOut(const Command &command, bool forward);
    void announce(const Changed &changed);

    std::map<ReportId, Entry> m_entries;
    std::vector<ReportId> m_order;
    QHash<QByteArray, ReportId> m_known; // by the source's hash and the part
    ReportId m_nextId = 1;
    Journal m_journal;
    QString m_person;
};

} // namespace gouji
