// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/workspace_file.h"

#include "model/storage/stored_journal.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gouji {

namespace {

const QString nameSetting = QStringLiteral("name");
const QString reviewSetting = QStringLiteral("review");

/// Number of the last record that concerns each report.
std::map<ReportId, int> lastRecords(const Journal &journal)
{
    std::map<ReportId, int> last;
    for (const JournalRecord &record : journal.records()) {
        const Command &command = record.concerns > 0 ? journal.command(record.concerns) : record.command;
        for (const Change &change : command.changes)
            last[reportOf(change)] = record.number;
    }
    return last;
}

} // namespace

QString WorkspaceFile::ending()
{
    return QStringLiteral("gouji");
}

WorkspaceFile::WorkspaceFile(std::unique_ptr<WorkspaceStore> store, Workspace &workspace, Reading reading)
    : m_store(std::move(store))
    , m_workspace(workspace)
    , m_reading(std::move(reading))
    , m_kept(m_reading.forms)
{
    restore();
    m_workspace.setRecordKeeper([this](const std::vector<JournalRecord> &records) { return keep(records); });
    m_workspace.setSettingsKeeper([this](const ReviewSettings &settings) { return keepSettings(settings); });
}

WorkspaceFile::~WorkspaceFile()
{
    (void)keepReadings();  // what is refused is read again the next time, as it was this time
    (void)saveSummaries(); // can be made again from the rest
    m_workspace.setRecordKeeper({});
    m_workspace.setSettingsKeeper({});
}

StoreResult<std::unique_ptr<WorkspaceFile>> WorkspaceFile::create(const QString &path, Workspace &workspace,
                                                                  Reading reading, const StoreOptions &options)
{
    auto store = WorkspaceStore::create(path, options);
    if (!store)
        return tl::unexpected(store.error());
    if (const auto kept = (*store)->setSetting(reviewSetting, workspace.reviewSettings().toJson()); !kept)
        return tl::unexpected(kept.error());
    return open(*std::move(store), workspace, std::move(reading));
}

StoreResult<std::unique_ptr<WorkspaceFile>> WorkspaceFile::createIn(const QString &folder, const QString &name,
                                                                    Workspace &workspace, Reading reading)
{
    QString path = QStringLiteral("%1/%2.%3").arg(folder, name, ending());
    if (!QDir().mkpath(folder))
        return tl::unexpected(StoreError{StoreError::Kind::NoSuchFolder, path, {}});
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2-%3.%4").arg(folder, name, QString::number(number), ending());
    return create(path, workspace, std::move(reading));
}

StoreResult<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString &path, Workspace &workspace,
                                                                Reading reading, const StoreOptions &options)
{
    auto store = WorkspaceStore::open(path, options);
    if (!store)
        return tl::unexpected(store.error());
    return open(*std::move(store), workspace, std::move(reading));
}

std::unique_ptr<WorkspaceFile> WorkspaceFile::open(std::unique_ptr<WorkspaceStore> store, Workspace &workspace,
                                                   Reading reading)
{
    return std::unique_ptr<WorkspaceFile>(new WorkspaceFile(std::move(store), workspace, std::move(reading)));
}

void WorkspaceFile::restore()
{
    m_notices = m_store->notices();
    m_told = m_notices.size();
    const std::vector<StoredRecord> records = m_store->takeRecords();
    Journal journal = journalFrom(records);
    if (journal.records().size() < records.size()) {
        // The chain holds, so these records are what was written; a later program wrote them.
        m_isIncomplete = true;
        m_notices.push_back({OpenNotice::Kind::NewerSchema, path(), {}, {}});
    }
    const std::map<ReportId, int> last = lastRecords(journal);
    m_workspace.removeAll();
    restoreSettings();
    m_workspace.restoreJournal(std::move(journal));

    std::map<ReportId, const StoredSummary *> stored;
    for (const StoredSummary &summary : m_store->summaries())
        stored[summary.report] = &summary;
    for (size_t place = 0; place < m_store->readings().size(); ++place) {
        const StoredReading &reading = m_store->readings()[place];
        if (m_lastReading.insert_or_assign(reading.report, place).second)
            m_order.push_back(reading.report);
    }
    m_readingCount = m_store->readings().size();
    for (const ReportId id : m_order) {
        const StoredReading &reading = *readingOf(id);
        m_known.emplace(reportKey(reading.source, reading.part), id);
        const auto found = stored.find(id);
        ReportSummary summary = summaryFrom(reading, found == stored.end() ? QByteArray() : found->second->summary);
        const auto record = last.find(id);
        summary.isUpToDate = found != stored.end() && summary.reading == reading.number
                             && (record == last.end() || record->second <= found->second->asOf);
        m_summaries.emplace(id, std::move(summary));
    }
}

void WorkspaceFile::restoreSettings()
{
    auto settings = ReviewSettings::builtIn();
    if (const QByteArray stored = m_store->setting(reviewSetting); !stored.isNull()) {
        if (auto kept = ReviewSettings::fromJson(stored))
            settings = std::make_shared<const ReviewSettings>(*std::move(kept));
        else
            m_notices.push_back({OpenNotice::Kind::SettingsLost, path(), {}, {}});
    }
    m_workspace.setReviewSettings(settings);
}

bool WorkspaceFile::keepSettings(const ReviewSettings &settings)
{
    const auto done = setSetting(reviewSetting, settings.toJson());
    m_refused.clear();
    if (done)
        emit saved();
    else
        emit notSaved(done.error());
    return done.has_value();
}

bool WorkspaceFile::tryAgain()
{
    const std::vector<JournalRecord> records = m_refused;
    if (records.empty())
        return false;
    const JournalRecord &last = records.back();
    if (last.action == JournalRecord::Action::Do)
        return static_cast<bool>(m_workspace.apply(last.command));
    return m_workspace.jumpTo(last.action == JournalRecord::Action::Redo ? last.concerns
                                                                         : m_workspace.journal().parent(last.concerns));
}

QDateTime WorkspaceFile::lastSaved() const
{
    const std::vector<JournalRecord> &records = m_workspace.journal().records();
    return records.empty() ? QDateTime() : records.back().time;
}

bool WorkspaceFile::keep(const std::vector<JournalRecord> &records)
{
    std::vector<StoredRecord> stored;
    stored.reserve(records.size());
    for (const JournalRecord &record : records)
        stored.push_back(storedFrom(record));
    // What a decision lies over is kept with it, if it was not yet.
    std::vector<NewReading> readings = unkeptOf(records);
    if (m_readAgain)
        readings.push_back(*m_readAgain);
    const auto done = m_isIncomplete ? StoreResult<void>(tl::unexpected(readOnly()))
                                     : m_store->append(stored, readings, QDateTime::currentDateTimeUtc());
    tellNews();
    m_refused.clear();
    if (done) {
        tookReadings();
        emit saved();
    } else if (m_readAgain) {
        m_whyNotRead = done.error(); // told to whoever wanted it read again
    } else {
        m_refused = records;
        emit notSaved(done.error());
    }
    return done.has_value();
}

QString WorkspaceFile::fileOf(ReportId id) const
{
    const StoredReading *reading = readingOf(id);
    return reading ? reading->file : QString();
}

StoreResult<void> WorkspaceFile::setSetting(const QString &name, const QByteArray &value)
{
    if (m_isIncomplete)
        return tl::unexpected(readOnly());
    auto done = m_store->setSetting(name, value);
    tellNews();
    return done;
}

StoreError WorkspaceFile::about(const StoredReading &reading, const StoreError &error) const
{
    StoreError told = error;
    told.file = reading.file;
    return told;
}

void WorkspaceFile::tellNews()
{
    for (; m_told < m_store->notices().size(); ++m_told) {
        const OpenNotice notice = m_store->notices()[m_told];
        m_notices.push_back(notice);
        emit noticed(notice);
    }
}

ReportSummary WorkspaceFile::summaryNow(ReportId id) const
{
    ReportSummary summary = summaryOf(id, m_workspace.state(id), m_workspace.checks(id));
    summary.reading = m_unkept.contains(id) ? 0 : readingOf(id)->number;
    return summary;
}

std::vector<ReportSummary> WorkspaceFile::summaries() const
{
    std::vector<ReportSummary> result;
    result.reserve(m_order.size());
    for (const ReportId id : m_order) {
        result.push_back(isLoaded(id) ? summaryNow(id) : m_summaries.at(id));
    }
    return result;
}

StoreResult<void> WorkspaceFile::saveSummaries()
{
    if (isReadOnly())
        return {};
    const auto asOf = static_cast<int>(m_workspace.journal().records().size());
    std::vector<StoredSummary> changed;
    for (const ReportId id : m_order) {
        if (!isLoaded(id))
            continue;
        const ReportSummary summary = summaryNow(id);
        const auto before = m_summaries.find(id);
        if (before == m_summaries.end() || before->second != summary)
            changed.push_back({id, asOf, toBytes(summary)});
        m_summaries.insert_or_assign(id, summary);
    }
    return changed.empty() ? StoreResult<void>() : m_store->setSummaries(changed);
}

QString WorkspaceFile::name() const
{
    const QByteArray name = m_store->setting(nameSetting);
    return name.isEmpty() ? QFileInfo(path()).completeBaseName() : QString::fromUtf8(name);
}

StoreResult<void> WorkspaceFile::setName(const QString &name)
{
    return setSetting(nameSetting, name.toUtf8());
}

StoreResult<CopyOutcome> WorkspaceFile::copyTo(const QString &path, bool overwrite, bool withoutRemarks) const
{
    return m_store->copyTo(path, overwrite, withoutRemarks);
}

/// Brings a copy up to what is in memory, where damage that was met in the middle of work has taken records from the file.
StoreResult<void> WorkspaceFile::appendMissing(WorkspaceStore &copy) const
{
    const std::vector<JournalRecord> &records = m_workspace.journal().records();
    const Journal there = journalFrom(copy.takeRecords());
    const bool isBeginning = there.records().size() <= records.size()
                             && std::equal(there.records().begin(), there.records().end(), records.begin());
    // A copy of what another program has written on in the meantime is another workspace.
    if (!isBeginning || copy.recordCount() != static_cast<int>(there.records().size()))
        return tl::unexpected(StoreError{StoreError::Kind::LostWhileOpen, m_store->path(), {}});
    std::vector<StoredRecord> missing;
    for (size_t i = there.records().size(); i < records.size(); ++i)
        missing.push_back(storedFrom(records[i]));
    return copy.append(missing);
}

StoreResult<CopyOutcome> WorkspaceFile::moveTo(const QString &path, bool overwrite)
{
    (void)saveSummaries(); // can be made again from the rest
    auto outcome = m_store->copyTo(path, overwrite);
    if (!outcome)
        return outcome;
    auto store = WorkspaceStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    if ((*store)->readings().size() != m_readingCount)
        return tl::unexpected(StoreError{StoreError::Kind::LostWhileOpen, m_store->path(), {}});
    if (const auto whole = appendMissing(**store); !whole)
        return tl::unexpected(whole.error());
    m_store = *std::move(store);
    m_notices = m_store->notices();
    m_told = m_notices.size();
    return outcome;
}

} // namespace gouji
