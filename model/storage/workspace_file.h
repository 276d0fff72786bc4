// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"
#include "model/history/workspace.h"
#include "model/revision/carry_over.h"
#include "model/storage/report_summary.h"
#include "model/storage/workspace_store.h"

namespace gouji {

/// A file that was read and is to be kept: its bytes, how it was read, and what came of it.
struct ReadFile
{
    QByteArray bytes;
    QString file;
    ReadOptions options;
    std::vector<std::shared_ptr<const Extraction>> reports;
};

/// Ties a workspace to its file: whatever is added or decided is on the disk before it is shown, and opening the file
/// brings it all back. Where the file cannot take a record, the command is not carried out and \c notSaved tells why.
///
/// A report's cells come into memory when it is asked for (\c load); until then its summary is there.
/// Lives in the main thread, and not longer than the workspace.
class WorkspaceFile : public QObject
{
    Q_OBJECT
public:
    /// \a readerVersion: of the program's reading, kept with each report, so that a better one can be told.
    struct Reading
    {
        std::shared_ptr<const ReportReader> reader;
        QString version;
    };

    /// A new file; \a workspace is emptied.
    static StoreResult<std::unique_ptr<WorkspaceFile>> create(const QString &path, Workspace &workspace,
                                                              Reading reading, const StoreOptions &options = {});
    /// A new file NAME.gouji in \a folder (made if it is not there), with a number behind the name where it is taken.
    static StoreResult<std::unique_ptr<WorkspaceFile>> createIn(const QString &folder, const QString &name,
                                                                Workspace &workspace, Reading reading);
    /// \a workspace becomes what the file holds: the journal at once, the reports as they are loaded. If the file cannot be
    /// opened, the workspace stays as it is.
    static StoreResult<std::unique_ptr<WorkspaceFile>> open(const QString &path, Workspace &workspace, Reading reading,
                                                            const StoreOptions &options = {});
    /// Saves the summaries and lets the workspace go on without a file.
    ~WorkspaceFile() override;

    /// "gouji"
    static QString ending();
    const QString &path() const { return m_store->path(); }
    bool isReadOnly() const { return m_store->isReadOnly() || m_isIncomplete; }
    const std::vector<OpenNotice> &notices() const { return m_notices; }
    WorkspaceStore &store() { return *m_store; }
    const WorkspaceStore &store() const { return *m_store; }

    /// Keeps files and adds their reports; those that are there already give the ids they have. All of it or nothing.
    StoreResult<std::vector<ReportId>> add(const std::vector<ReadFile> &files);
    /// Puts another reading (encoding, better extraction) in the place of a report's; the old one stays in the file. What
    /// no longer fits of the decisions is set aside, and told (readAgain).
    StoreResult<CarryOver> replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction,
                                          const ReadOptions &options);
    /// Whether a report was read by another version of the program's reading, so that it is worth reading again.
    bool isReadOtherwise(ReportId id) const;

    /// Every report, loaded or not, in the order in which they were added.
    std::vector<ReportSummary> summaries() const;
    bool isLoaded(ReportId id) const { return m_workspace.contains(id); }
    /// Reads a report again from the bytes in the file and projects the journal over it. Nothing to do if it is there.
    StoreResult<void> load(ReportId id);
    /// The first error, after all that can be loaded have been.
    StoreResult<void> loadAll();
    /// The bytes that a report was read from.
    StoreResult<QByteArray> sourceBytes(ReportId id) const;
    /// What lists show, for the next opening; done when the file is closed, too.
    StoreResult<void> saveSummaries();

    /// Name that the person gave to the workspace; the file's otherwise.
    QString name() const;
    StoreResult<void> setName(const QString &name);
    StoreResult<void> copyTo(const QString &path, bool overwrite = false, bool withoutRemarks = false) const;

signals:
    /// A command was refused because it could not be saved; nothing changed.
    void notSaved(const gouji::StoreError &error);

private:
    WorkspaceFile(std::unique_ptr<WorkspaceStore> store, Workspace &workspace, Reading reading);
    void restore();
    bool keep(const std::vector<JournalRecord> &records);
    const StoredReading *readingOf(ReportId id) const;

    std::unique_ptr<WorkspaceStore> m_store;
    Workspace &m_workspace;
    Reading m_reading;
    std::vector<OpenNotice> m_notices;
    bool m_isIncomplete = false;              // records are there that this program cannot read
    std::map<ReportId, size_t> m_lastReading; // place among the store's readings
    std::vector<ReportId> m_order;
    std::map<QByteArray, ReportId> m_known;        // by the source's hash and the part
    std::map<ReportId, ReportSummary> m_summaries; // of reports not loaded
};

} // namespace gouji
