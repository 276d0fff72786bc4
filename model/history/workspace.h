// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/edit/typed_figure.h"
#include "model/history/projection.h"
#include "model/years/neighbours.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <set>

namespace gouji {

/// Keeps records where they outlast the program, all of those given or none. Called before anything is shown; false refuses what
/// was asked, and nothing changes. Without any record: a report is about to be read otherwise (Workspace::readOtherwise).
using RecordKeeper = std::function<bool(const std::vector<JournalRecord> &)>;
/// The same for the settings of the review.
using SettingsKeeper = std::function<bool(const ReviewSettings &)>;

/// What became of a command. True if it was carried out.
class Applied
{
public:
    enum Kind : quint8 {
        Done,
        NoChange,   ///< it changes nothing, and left no trace
        DoesNotFit, ///< a report or cell is not there, or holds another decision than the command starts from
        NotKept     ///< the record keeper refused it
    };

    constexpr Applied(Kind kind = NoChange)
        : m_kind(kind)
    {
    }
    constexpr Kind kind() const { return m_kind; }
    constexpr bool isRefused() const { return m_kind == DoesNotFit || m_kind == NotKept; }
    constexpr explicit operator bool() const { return m_kind == Done; }

private:
    Kind m_kind;
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
    /// stay with their addresses; those whose address the new reading lacks have no effect, until a reading has it again. The
    /// journal is untouched.
    /// False if there is no such report.
    bool replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction);
    /// The same together with a command over the new reading, which may change nothing: one step, kept as a whole or not
    /// carried out at all. Not while a group is open.
    Applied readOtherwise(ReportId id, std::shared_ptr<const Extraction> extraction, Command command);
    /// Adds a report under the id that it had, with what the journal says of it. False if the id or the report is there.
    bool restoreReport(ReportId id, std::shared_ptr<const Extraction> extraction);
    /// Puts a kept journal in the place of this one; the reports become what it leaves them.
    void restoreJournal(Journal journal);
    /// Empties the workspace: reports and history. Ids are not given again.
    void removeAll();
    /// In the order in which they were added, whatever the order in which they were restored.
    const std::vector<ReportId> &reports() const { return m_order; }
    bool contains(ReportId id) const;
    const ReportState &state(ReportId id) const;
    const CheckSession &checks(ReportId id) const;
    /// The figures of a report, as the reports of other years see it.
    const SharedFigures &figures(ReportId id) const;
    /// The figures of all reports, by id; for the years of a body side by side (yearSeries).
    std::vector<SharedFigures> allFigures() const;

    /// What an office decided about the rules; holds for all reports of the workspace, which are checked anew. It is no
    /// step of the history, since it is no decision about a report. False where they cannot be kept; nothing changes then.
    bool setReviewSettings(std::shared_ptr<const ReviewSettings> settings);
    const ReviewSettings &reviewSettings() const { return *m_reviewSettings; }
    const std::shared_ptr<const ReviewSettings> &sharedReviewSettings() const { return m_reviewSettings; }

    /// What a typed text would make of a cell's decision (its correction; the rest stays), or why not. Changes nothing.
    /// Empty text means blank. Text that goes back to what was read gives a decision without correction.
    tl::expected<CellDecision, EditError> interpret(ReportId id, CellId cell, const QString &typed) const;

    /// Carries a command out and records it, all of its changes or none. A command that changes nothing leaves no trace,
    /// nor does one that is refused; \c refused tells of that.
    Applied apply(Command command);
    /// One cell put right by what was typed.
    tl::expected<Applied, EditError> correctCell(ReportId id, CellId cell, const QString &typed,
                                                 const QString &reason = {});
    /// Takes back (carries out again) the last command, if there is one. Not while a group is open.
    void undo();
    void redo();
    /// Goes to the state after a record (0: the start), on a branch not taken too, by undos and redos that are recorded.
    /// False if we are there already, there is no such record, or a group is open.
    bool jumpTo(int recordNumber);

    /// Commands that become one step. Each is carried out and shown at once; none is in the journal until \c commit, and a
    /// group that ends without it takes all of them back. A group inside another passes its commands on to it.
    class CommandGroup
    {
    public:
        /// \a kind and \a reason are those of the step.
        CommandGroup(Workspace &workspace, const QString &kind, const QString &reason = {});
        ~CommandGroup();
        Q_DISABLE_COPY_MOVE(CommandGroup)
        /// Ends the group and records its step; false if it changed nothing on the whole or cannot be kept.
        bool commit();

    private:
        QPointer<Workspace> m_workspace;
        int m_id = 0;
    };

    /// A number for an opinion that no opinion of this workspace ever had.
    int nextOpinion() const { return m_lastOpinion + 1; }
    void setRecordKeeper(RecordKeeper keeper) { m_keeper = std::move(keeper); }
    void setSettingsKeeper(SettingsKeeper keeper) { m_settingsKeeper = std::move(keeper); }
    const Journal &journal() const { return m_journal; }
    void setPerson(const QString &person) { m_person = person; }
    const QString &person() const { return m_person; }

signals:
    void reportAdded(gouji::ReportId id);
    void reportReplaced(gouji::ReportId id);
    void reportsCleared();
    /// After a command, an undo or a redo: state and checks are already up to date.
    /// Findings can be other ones after this.
    /// A report of another year that is held against the one changed is told of, too, with no cells.
    void cellsChanged(gouji::ReportId id, const std::vector<gouji::CellId> &cells);
    /// Findings were dismissed, or dismissals taken back; the findings themselves are the same.
    void dismissalsChanged(gouji::ReportId id, const QStringList &findings);
    void opinionsChanged(gouji::ReportId id, const std::vector<int> &opinions);
    /// Where blank comes to mean 0 or no longer does, cellsChanged tells of the blank cells too.
    void settingsChanged(gouji::ReportId id);
    /// The rules were set otherwise; the checks of all reports are up to date.
    void reviewSettingsChanged();
    void historyChanged();
    /// A step (a command, a group's, an undo or a redo) was refused, and nothing changed.
    void refused(gouji::Applied reason);

private:
    struct Entry
    {
        ReportState state;
        CheckSession checks;
        SharedFigures figures;
    };
    struct OpenGroup
    {
        int id = 0;
        Command command;
    };
    CheckSession checked(ReportId id, const ReportState &state) const;
    /// Keeps what the reports of other years see of a report up to date; adds those whose checks it concerns.
    void refreshFigures(ReportId id, std::set<ReportId> &concerned);
    /// Holds reports against those of other years anew; adds those whose findings changed to \a touched.
    void compareAgain(const std::set<ReportId> &reports, TouchedReports &touched);
    Entry &entry(ReportId id);
    const Entry &entry(ReportId id) const;
    void insert(ReportId id, ReportState state);
    void exchange(ReportId id, ReportState state, TouchedReports &touched);
    ReportState rebuilt(ReportId id, std::shared_ptr<const Extraction> extraction) const;
    bool fits(const Command &command) const;
    void complete(Command &command) const;
    void carryOut(const Command &command, bool forward, TouchedReports &touched);
    void update(TouchedReports &touched);
    void announce(const TouchedReports &touched);
    bool keep(const std::vector<JournalRecord> &records);
    bool closeGroup(int id, bool commit);
    void rollBack(const Command &command);

    std::shared_ptr<const ReviewSettings> m_reviewSettings = ReviewSettings::builtIn();
    std::map<ReportId, Entry> m_entries;
    std::vector<ReportId> m_order;
    NeighbourIndex m_years;
    QHash<QByteArray, ReportId> m_known; // by the source's hash and the part
    ReportId m_nextId = 1;
    Journal m_journal;
    std::vector<OpenGroup> m_openGroups; // the innermost last
    int m_nextGroup = 1;
    int m_lastOpinion = 0;
    RecordKeeper m_keeper;
    SettingsKeeper m_settingsKeeper;
    QString m_person;
};

} // namespace gouji
