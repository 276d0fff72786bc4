// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/kept_workspace.h"
#include "model/storage/kept_report.h"
#include "model/storage/report_summary.h"
#include "model/storage/workspace_store.h"

#include <set>

namespace gouji {

/// Ties a workspace to its file: whatever is added or decided is on the disk before it is shown, and opening the file
/// brings it all back. Where the file cannot take a record, the command is not carried out and \c notSaved tells why.
///
/// A report's cells come into memory when it is asked for (\c load); until then its summary is there.
/// Lives in the main thread, and not longer than the workspace.
class WorkspaceFile : public KeptWorkspace
{
    Q_OBJECT
public:
    /// \a readerVersion: of the program's reading, kept with each report, so that a better one can be told.
    struct Reading
    {
        std::shared_ptr<const ReportReader> reader;
        QString version;
        FormLibrary forms; ///< editions that what was kept of reports is understood by
    };

    /// A new file; \a workspace is emptied, and its settings of the review are kept in the file.
    static StoreResult<std::unique_ptr<WorkspaceFile>> create(const QString &path, Workspace &workspace,
                                                              Reading reading, const StoreOptions &options = {});
    /// A new file NAME.gouji in \a folder (made if it is not there), with a number behind the name where it is taken.
    static StoreResult<std::unique_ptr<WorkspaceFile>> createIn(const QString &folder, const QString &name,
                                                                Workspace &workspace, Reading reading);
    /// \a workspace becomes what the file holds: the journal at once, the reports as they are loaded. If the file cannot be
    /// opened, the workspace stays as it is.
    static StoreResult<std::unique_ptr<WorkspaceFile>> open(const QString &path, Workspace &workspace, Reading reading,
                                                            const StoreOptions &options = {});
    /// The same for a store that is open already, so that what is open otherwise can be closed in between.
    static std::unique_ptr<WorkspaceFile> open(std::unique_ptr<WorkspaceStore> store, Workspace &workspace,
                                               Reading reading);
    /// Saves the summaries and lets the workspace go on without a file.
    ~WorkspaceFile() override;

    /// "gouji"
    static QString ending();
    QString path() const override { return m_store->path(); }
    bool isReadOnly() const override { return m_store->isReadOnly() || m_isIncomplete; }
    const std::vector<OpenNotice> &notices() const override { return m_notices; }
    WorkspaceStore &store() { return *m_store; }
    const WorkspaceStore &store() const { return *m_store; }

    StoreResult<std::vector<ReportId>> add(const std::vector<ReadFile> &files) override;
    StoreResult<CarryOver> replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction,
                                          const ReadOptions &options) override;
    QString readerVersion() const override { return m_reading.version; }
    bool isReadOtherwise(ReportId id) const override;
    std::vector<KeptReading> readings(ReportId id) const override;
    std::shared_ptr<const Extraction> extractionOf(int reading) const override;

    const std::vector<ReportId> &reportIds() const override { return m_order; }
    /// Every report, loaded or not, in that order.
    std::vector<ReportSummary> summaries() const;
    bool isLoaded(ReportId id) const override { return m_workspace.contains(id); }
    StoreResult<void> load(ReportId id) override;
    /// The first error, after all that can be loaded have been.
    StoreResult<void> loadAll();
    QString fileOf(ReportId id) const override;
    StoreResult<QByteArray> sourceBytes(ReportId id) const override;
    /// What lists show, for the next opening; done when the file is closed, too.
    StoreResult<void> saveSummaries();

    QString name() const override;
    StoreResult<void> setName(const QString &name) override;
    QByteArray setting(const QString &name) const override { return m_store->setting(name); }
    StoreResult<void> setSetting(const QString &name, const QByteArray &value) override;
    StoreResult<CopyOutcome> copyTo(const QString &path, bool overwrite = false,
                                    bool withoutRemarks = false) const override;
    StoreResult<CopyOutcome> moveTo(const QString &path, bool overwrite = false) override;

    QDateTime lastSaved() const override;
    bool canTryAgain() const override { return !m_refused.empty(); }
    bool tryAgain() override;

private:
    WorkspaceFile(std::unique_ptr<WorkspaceStore> store, Workspace &workspace, Reading reading);
    void restore();
    bool keep(const std::vector<JournalRecord> &records);
    bool keepSettings(const ReviewSettings &settings);
    void restoreSettings();
    /// Tells what the store has had to say since the last time.
    void tellNews();
    /// The same error about one report.
    StoreError about(const StoredReading &reading, const StoreError &error) const;
    static QByteArray reportKey(const QByteArray &sha256, int part);
    /// Null where nothing was kept, it is lost or not understood.
    StoreResult<std::shared_ptr<const Extraction>> keptReport(const StoredReading &reading) const;
    StoreResult<std::shared_ptr<const Extraction>> readFromSource(const StoredReading &reading);
    /// A report that was read anew, since nothing was kept of it, becomes a further reading of its source, so that it does
    /// not change from now on. Many are written at once.
    void keepLater(const StoredReading &old, const Extraction &extraction);
    /// What was read can be something else than what was lost.
    void tellIfLost(const StoredReading &reading);
    StoreResult<void> keepReadings();
    std::vector<NewReading> unkeptOf(const std::vector<JournalRecord> &records) const;
    void tookReadings();
    void forgetSource();
    StoreResult<void> restoreReport(ReportId id);
    /// Every report is there, or cannot be: what was read anew is written.
    void endLoading();
    StoreResult<void> appendMissing(WorkspaceStore &copy) const;
    StoreError readOnly() const { return {StoreError::Kind::ReadOnly, path(), {}}; }
    const StoredReading *readingOf(ReportId id) const;
    /// Of a report that is loaded.
    ReportSummary summaryNow(ReportId id) const;

    std::unique_ptr<WorkspaceStore> m_store;
    Workspace &m_workspace;
    Reading m_reading;
    std::vector<OpenNotice> m_notices;
    size_t m_told = 0;                        // of the store's notices
    bool m_isIncomplete = false;              // records are there that this program cannot read
    std::map<ReportId, size_t> m_lastReading; // place among the store's readings
    std::vector<ReportId> m_order;
    std::map<QByteArray, ReportId> m_known;        // by the source's hash and the part
    std::map<ReportId, ReportSummary> m_summaries; // of reports not loaded
    std::set<ReportId> m_notLoaded;                // tried in vain
    std::set<ReportId> m_readHere;                 // read anew from their sources by this program
    mutable KeptReports m_kept;
    size_t m_readingCount = 0;               // of the store's readings, those known here
    std::map<ReportId, NewReading> m_unkept; // read anew, and not yet written
    std::vector<NewReading> m_lost;          // the same, where the bytes are those that were lost
    int m_lostReports = 0;                   // and read as something else
    bool m_keepsLater = true;                // false once that was refused
    ReportPacker m_packer;
    std::optional<StoredReading> m_lastRead; // from its source, along with the others there
    ReadResult m_reports;
    std::optional<NewReading> m_readAgain; // being put in the place of another
    std::optional<StoreError> m_whyNotRead;
    std::vector<JournalRecord> m_refused; // one to do something, or the undos and redos of one move
};

} // namespace gouji
