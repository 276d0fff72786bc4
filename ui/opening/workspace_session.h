// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/kept_workspace.h"

#include <QElapsedTimer>
#include <QTimer>

class QSettings;

namespace gouji {

/// The workspace of a window and the file it is kept in: makes one when the first report is opened, opens others, loads
/// their reports in slices while the window stays alive, and knows whether what is shown is on the disk.
class WorkspaceSession : public QObject
{
    Q_OBJECT
public:
    /// What became of the last change.
    enum class State : quint8 {
        Nothing,  ///< nothing is open
        Saved,    ///< everything is on the disk
        NotSaved, ///< the last change was refused; all before it is on the disk
        ReadOnly, ///< nothing can be changed
        InMemory  ///< no file could be made: changes are lost with the window
    };

    /// \a keeping null or \a folder empty: workspaces are in memory only, on purpose.
    WorkspaceSession(Workspace &workspace, std::shared_ptr<const WorkspaceKeeping> keeping, QString folder,
                     QSettings *settings, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    /// Null where nothing is open, or in memory only.
    KeptWorkspace *file() const { return m_file.get(); }
    bool isWorkspace(const QString &path) const { return m_keeping && m_keeping->isWorkspace(path); }
    bool canKeep() const { return m_keeping && !m_folder.isEmpty(); }
    QString ending() const { return m_keeping ? m_keeping->ending() : QString(); }

    /// Puts files that were read into the workspace, into a new one called after \a origin where none is open. What could not
    /// be kept is an error; nothing was added then.
    StoreResult<std::vector<ReportId>> add(const std::vector<ReadFile> &files, const QString &origin);
    /// Puts another reading of a report in the place of the one there.
    StoreResult<CarryOver> replaceReading(ReportId report, const std::shared_ptr<const Extraction> &extraction,
                                          const ReadOptions &options);

    /// The reading of a report that was in force before a record of the journal put another one in its place. Null where it
    /// is not known any more.
    std::shared_ptr<const Extraction> readingBefore(ReportId report, int record) const;

    using Lock = WorkspaceKeeping::Lock;
    /// Opens another workspace; what is open stays if that fails, which \c failed tells.
    bool open(const QString &path, Lock lock = Lock::Respect);
    /// Closes the workspace and opens it again, after damage in the middle of work.
    bool openAgain();
    /// The one that was open last, if there is one; with \a paths only if it holds all these files and folders, which is
    /// found out without changing it. Where that cannot be found out: lastNotKnown.
    bool openLast(const QStringList &paths = {});
    /// Nothing is open afterwards: the next report begins a new workspace.
    void close();
    bool setName(const QString &name);
    bool saveCopy(const QString &path, bool withoutRemarks);
    /// Saves the workspace at \a path and goes on there; the file left stays as it is. Otherwise one is where one was.
    bool saveAs(const QString &path);
    /// Asks for the step again that was refused last.
    void tryAgain();

    bool isLoading() const { return !m_toLoad.empty(); }
    /// Leaves the reports unloaded that are not loaded yet; \c loadingEnded tells how many.
    void stopLoading();
    void loadRest();

    State state() const;
    /// Whether all that was decided is on the disk.
    bool isSafe() const { return m_file != nullptr; }
    const std::optional<StoreError> &problem() const { return m_problem; }
    QDateTime savedAt() const { return m_savedAt; }
    QString message(const StoreError &error) const { return m_keeping->message(error); }
    QString message(const OpenNotice &notice) const { return m_keeping->message(notice); }
    /// Workspaces opened last, the newest first.
    QStringList recent() const;
    void forgetRecent();

    /// Where a person was in the workspace when it was left.
    struct Place
    {
        ReportId report = 0;
        QString cell; ///< address; may be empty
    };
    void setPlace(const Place &place);
    Place place() const;

signals:
    /// What is open is about to be closed, for another one or for none.
    void leaving();
    /// Another workspace is open, or none; its reports come one after another.
    void opened();
    void failed(const gouji::StoreError &error);
    void copied(const QString &path, const gouji::CopyOutcome &outcome);
    /// One goes on at \c path now.
    void moved(const QString &from, const gouji::CopyOutcome &outcome);
    /// No copy was made, and one is where one was.
    void notCopied(const gouji::StoreError &error);
    /// There is something new to say about the file that is open.
    void noticed(const gouji::OpenNotice &notice);
    /// Reports were added that cannot be shown.
    void notLoaded(const std::vector<gouji::StoreError> &problems);
    /// Whether the workspace left last holds the files asked for could not be found out; they begin a new one.
    void lastNotKnown(const QString &path, const std::optional<gouji::StoreError> &error);
    void stateChanged();
    /// The report that was looked at last is there.
    void firstLoaded(gouji::ReportId report);
    void loadProgress(int done, int all, const QString &name);
    /// \a stopped: reports left out because of stopLoading; \a problems: those that could not be loaded.
    void loadingEnded(int stopped, const std::vector<gouji::StoreError> &problems);

private:
    void attach(std::unique_ptr<KeptWorkspace> file);
    void remember(const QString &path);
    /// As the office set them last; those built in where it set none.
    std::shared_ptr<const ReviewSettings> officeSettings() const;
    StoreResult<void> make(const QString &origin);
    void begin();
    void loadSlice();
    void endLoading(int stopped);
    static QString placeKey(const QString &path);

    Workspace &m_workspace;
    std::shared_ptr<const WorkspaceKeeping> m_keeping;
    QString m_folder;
    QSettings *m_settings;
    std::unique_ptr<KeptWorkspace> m_file;
    std::optional<StoreError> m_problem;
    QDateTime m_savedAt;
    std::vector<ReportId> m_toLoad; // the next one last
    /// Of reports in memory only: those that other ones took the place of, by report and record.
    std::map<std::pair<ReportId, int>, std::shared_ptr<const Extraction>> m_readingsBefore;
    int m_all = 0;
    std::vector<StoreError> m_loadProblems;
    QTimer m_slices;
    bool m_isRestoring = false;
};

} // namespace gouji
