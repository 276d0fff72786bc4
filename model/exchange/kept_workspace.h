// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"
#include "model/exchange/store_error.h"
#include "model/history/workspace.h"
#include "model/report/kept_extraction.h"
#include "model/revision/carry_over.h"

namespace gouji {

/// A file that was read and is to be kept: its bytes, how it was read, and what came of it.
struct ReadFile
{
    QByteArray bytes;
    QString file;
    ReadOptions options;
    std::vector<std::shared_ptr<const Extraction>> reports;
    /// The same to be kept, where that was made ready in the background; else empty.
    std::vector<KeptBytes> packed = {};
};

/// One way in which a report was read, in force or earlier.
struct KeptReading
{
    int number = 0; ///< among all readings of the workspace
    QDateTime time; ///< UTC
    QString readerVersion;
    ReadOptions options;
    /// What came of it is in the file. It is not where an earlier version of the program read it.
    bool hasExtraction = false;
    friend bool operator==(const KeptReading &, const KeptReading &) = default;
};

/// A workspace with the file it is kept in, as the window sees it: whatever is added or decided is on the disk before it is
/// shown. Lives in the main thread, and not longer than the workspace.
class KeptWorkspace : public QObject
{
    Q_OBJECT
public:
    ~KeptWorkspace() override;

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;
    /// What there was to say when it was opened.
    virtual const std::vector<OpenNotice> &notices() const = 0;

    /// Keeps files and adds their reports; those that are there already give the ids they have. All of it or nothing.
    /// A file whose bytes were lost or damaged gets them back. Reports that are kept and cannot be shown: notLoaded.
    virtual StoreResult<std::vector<ReportId>> add(const std::vector<ReadFile> &files) = 0;
    /// Puts another reading (encoding, better extraction) in the place of a report's; the old one stays in the file. What
    /// no longer fits of the decisions is set aside in the same step, and told (readAgain). All of it or nothing.
    virtual StoreResult<CarryOver> replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction,
                                                  const ReadOptions &options) = 0;
    /// Of the program's reading as it is today (KeptReading::readerVersion).
    virtual QString readerVersion() const = 0;
    /// Whether a report was read by another version of the program's reading, so that it is worth reading again.
    virtual bool isReadOtherwise(ReportId id) const = 0;
    /// Every reading of a report, oldest first; the last one is in force. Empty if there is no such report.
    virtual std::vector<KeptReading> readings(ReportId id) const = 0;
    /// What came of a reading (KeptReading::number), in force or earlier. Null where it was not kept, is damaged or cannot
    /// be understood by this program.
    virtual std::shared_ptr<const Extraction> extractionOf(int reading) const = 0;
    /// Every report, loaded or not, in the order in which they were added.
    virtual const std::vector<ReportId> &reportIds() const = 0;
    virtual bool isLoaded(ReportId id) const = 0;
    /// Takes a report as it was read and projects the journal over it; only where that was not kept, it is read again from
    /// the bytes in the file, and kept from then on. Nothing to do if it is there.
    virtual StoreResult<void> load(ReportId id) = 0;
    /// The name that the reader was given.
    virtual QString fileOf(ReportId id) const = 0;
    /// The bytes that a report was read from.
    virtual StoreResult<QByteArray> sourceBytes(ReportId id) const = 0;

    /// Name that the person gave to the workspace; the file's otherwise.
    virtual QString name() const = 0;
    virtual StoreResult<void> setName(const QString &name) = 0;
    /// Small things kept along with it; null if there is none of that name.
    virtual QByteArray setting(const QString &name) const = 0;
    virtual StoreResult<void> setSetting(const QString &name, const QByteArray &value) = 0;
    /// A whole copy while this one stays open; \a withoutRemarks leaves out what people said in words of their own. Of a
    /// damaged workspace: what can be used.
    virtual StoreResult<CopyOutcome> copyTo(const QString &path, bool overwrite, bool withoutRemarks) const = 0;
    /// Makes a whole copy and goes on in it; what is in memory stays as it is, and the file left stays where it is. Notices
    /// are those of the new file. After an error one is where one was.
    virtual StoreResult<CopyOutcome> moveTo(const QString &path, bool overwrite) = 0;

    /// When the last record was written; not valid if there is none.
    virtual QDateTime lastSaved() const = 0;
    /// Whether there is a step that was refused because it could not be saved, to be asked for again.
    virtual bool canTryAgain() const = 0;
    /// Asks for the step again that was refused last; true if it is kept now.
    virtual bool tryAgain() = 0;

signals:
    /// Something was refused because it could not be saved; nothing changed.
    void notSaved(const gouji::StoreError &error);
    /// Records, reports or settings are on the disk.
    void saved();
    /// There is something new to say about the file, which is among \c notices from now on.
    void noticed(const gouji::OpenNotice &notice);
    /// Reports that were to be added are in the file and could not be shown.
    void notLoaded(const std::vector<gouji::StoreError> &problems);
};

/// What can be said of a workspace without opening it for work.
struct WorkspaceLook
{
    QStringList files;      ///< the names of its reports' sources, in the order in which they were added
    bool isComplete = true; ///< false: it is damaged, and reports are missing here
};

/// Opens and makes the files of workspaces. Implemented in model/storage, wired in app.
class WorkspaceKeeping
{
public:
    virtual ~WorkspaceKeeping();

    /// "gouji"
    virtual QString ending() const = 0;
    /// Whether a file looks like a workspace, by its ending or its first bytes.
    virtual bool isWorkspace(const QString &path) const = 0;
    /// A new file NAME.gouji in \a folder (made if it is not there), with a number behind the name where it is taken.
    /// \a workspace is emptied; its settings of the review are kept in the file.
    virtual StoreResult<std::unique_ptr<KeptWorkspace>> createIn(const QString &folder, const QString &name,
                                                                 Workspace &workspace) const = 0;
    /// \a workspace becomes what the file holds: journal and settings at once, the reports as they are loaded. \a current,
    /// which may be null, is closed once it is certain that the other one opens; otherwise it stays.
    enum class Lock : quint8 {
        Respect, ///< a workspace that another program has is opened for reading
        Break    ///< a person has said that nobody has it open
    };
    virtual StoreResult<std::unique_ptr<KeptWorkspace>> open(const QString &path, Workspace &workspace,
                                                             std::unique_ptr<KeptWorkspace> &current,
                                                             Lock lock) const = 0;
    /// Looks into a file and leaves it as it is, repairs included.
    virtual StoreResult<WorkspaceLook> look(const QString &path) const = 0;
    /// In words, in the window's language: what happened, where, and what to do.
    virtual QString message(const StoreError &error) const = 0;
    virtual QString message(const OpenNotice &notice) const = 0;
};

} // namespace gouji
