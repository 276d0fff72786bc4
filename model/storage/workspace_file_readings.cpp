// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/reading_again.h"
#include "model/storage/rows.h"
#include "model/storage/workspace_file.h"

#include <QScopeGuard>

#include <algorithm>
#include <set>
#include <utility>

namespace gouji {

namespace {

/// So many readings are written at once when reports of an older file are loaded.
constexpr size_t readingsAtOnce = 100;

} // namespace

QByteArray WorkspaceFile::reportKey(const QByteArray &sha256, int part)
{
    return sha256 + '#' + QByteArray::number(part);
}

const StoredReading *WorkspaceFile::readingOf(ReportId id) const
{
    const auto place = m_lastReading.find(id);
    return place == m_lastReading.end() ? nullptr : &m_store->readings()[place->second];
}

void WorkspaceFile::tookReadings()
{
    for (; m_readingCount < m_store->readings().size(); ++m_readingCount) {
        const StoredReading &reading = m_store->readings()[m_readingCount];
        m_lastReading[reading.report] = m_readingCount;
        m_unkept.erase(reading.report);
    }
}

StoreResult<std::vector<ReportId>> WorkspaceFile::add(const std::vector<ReadFile> &files)
{
    std::vector<ReportId> ids;
    std::vector<std::pair<ReportId, std::shared_ptr<const Extraction>>> added;
    std::vector<NewSource> sources;
    bool isBack = false;
    ReportPacker packer;
    std::map<QByteArray, ReportId> known = m_known;
    ReportId next = m_lastReading.empty() ? 1 : m_lastReading.rbegin()->first + 1;
    for (const ReadFile &file : files) {
        NewSource source;
        source.bytes = file.bytes;
        source.file = file.file;
        bool isLookedAt = false;
        bool bringsBack = false; // bytes that were lost; their readings are there
        for (size_t i = 0; i < file.reports.size(); ++i) {
            const auto &extraction = file.reports[i];
            const auto [place, isNew] =
                known.try_emplace(reportKey(extraction->source->sha256, extraction->part), next);
            ids.push_back(place->second);
            if (!isNew) {
                if (!std::exchange(isLookedAt, true)) // once for all reports of a file: its bytes are read and proved
                    bringsBack = !m_store->hasSource(extraction->source->sha256);
                continue;
            }
            StoredReading reading;
            reading.report = next++;
            reading.file = file.file;
            reading.part = extraction->part;
            reading.encoding = file.options.encoding;
            reading.pasted = file.options.pasted;
            reading.readerVersion = m_reading.version;
            source.readings.emplace_back(std::move(reading),
                                         i < file.packed.size() ? file.packed[i] : packer.pack(*extraction));
            added.emplace_back(place->second, extraction);
        }
        isBack = isBack || bringsBack;
        if (!source.readings.empty() || bringsBack)
            sources.push_back(std::move(source));
    }
    if (!sources.empty() && m_isIncomplete)
        return tl::unexpected(readOnly());
    if (!sources.empty()) {
        const auto done = m_store->add(sources, QDateTime::currentDateTimeUtc());
        tellNews();
        if (!done)
            return tl::unexpected(done.error());
        tookReadings();
    }
    m_known = std::move(known);
    for (const auto &[id, extraction] : added) {
        m_order.push_back(id);
        m_workspace.restoreReport(id, extraction);
    }
    std::vector<StoreError> problems;
    for (const ReportId id : ids) {
        if (auto loaded = load(id);
            !loaded && std::find(problems.begin(), problems.end(), loaded.error()) == problems.end())
            problems.push_back(loaded.error());
    }
    if (isBack && !m_lost.empty())
        m_keepsLater = keepReadings().has_value();
    if (!sources.empty())
        emit saved();
    if (!problems.empty())
        emit notLoaded(problems);
    return ids;
}

StoreResult<CarryOver> WorkspaceFile::replaceReading(ReportId id, std::shared_ptr<const Extraction> extraction,
                                                     const ReadOptions &options)
{
    const StoredReading *old = readingOf(id);
    if (!old || !isLoaded(id))
        return tl::unexpected(StoreError{StoreError::Kind::NoSuchSource, path(), QString::number(id)});
    if (isReadOnly())
        return tl::unexpected(readOnly());
    if (const auto kept = keepReadings(); !kept)
        return tl::unexpected(kept.error());
    StoredReading reading = *readingOf(id);
    reading.encoding = options.encoding;
    reading.pasted = options.pasted;
    reading.readerVersion = m_reading.version;
    // Written along with the record of what it sets aside, as one.
    m_readAgain.emplace(std::move(reading), ReportPacker().pack(*extraction));
    m_whyNotRead.reset();
    const auto end = qScopeGuard([this] { m_readAgain.reset(); });
    auto carried = readAgain(m_workspace, id, std::move(extraction));
    if (carried)
        return *std::move(carried);
    return tl::unexpected(m_whyNotRead.value_or(StoreError{StoreError::Kind::Failed, path(), {}}));
}

bool WorkspaceFile::isReadOtherwise(ReportId id) const
{
    const StoredReading *reading = readingOf(id);
    return reading && !m_readHere.contains(id) && reading->readerVersion != m_reading.version;
}

std::vector<KeptReading> WorkspaceFile::readings(ReportId id) const
{
    std::vector<KeptReading> result;
    for (const StoredReading &reading : m_store->readings()) {
        if (reading.report == id)
            result.push_back({reading.number, reading.time, reading.readerVersion, optionsOf(reading),
                              !reading.extraction.isEmpty()});
    }
    return result;
}

StoreResult<std::shared_ptr<const Extraction>> WorkspaceFile::keptReport(const StoredReading &reading) const
{
    using Result = std::shared_ptr<const Extraction>;
    const auto isLost = [](const StoreError &error) { return meansDamage(error); };
    const auto bytes = m_store->extractionBytes(reading.number);
    if (!bytes)
        return isLost(bytes.error()) ? StoreResult<Result>(nullptr) : tl::unexpected(bytes.error());
    std::optional<StoreError> problem;
    Result report = m_kept.report(reading, *bytes, [&]() -> QByteArray {
        const auto text = m_store->textBytes(reading.number);
        if (!text && !isLost(text.error()))
            problem = text.error();
        return text.value_or(QByteArray());
    });
    if (problem)
        return tl::unexpected(*problem);
    return report;
}

std::shared_ptr<const Extraction> WorkspaceFile::extractionOf(int reading) const
{
    const auto &readings = m_store->readings();
    if (reading < 1 || static_cast<size_t>(reading) > readings.size())
        return nullptr;
    return keptReport(readings[static_cast<size_t>(reading) - 1]).value_or(nullptr);
}

StoreResult<void> WorkspaceFile::load(ReportId id)
{
    if (isLoaded(id))
        return {};
    auto done = restoreReport(id);
    if (done)
        m_notLoaded.erase(id);
    else
        m_notLoaded.insert(id);
    if (m_workspace.reports().size() + m_notLoaded.size() >= m_order.size())
        endLoading();
    return done;
}

void WorkspaceFile::endLoading()
{
    if (m_keepsLater && (!m_unkept.empty() || !m_lost.empty()))
        m_keepsLater = keepReadings().has_value();
    forgetSource();
}

StoreResult<void> WorkspaceFile::restoreReport(ReportId id)
{
    const StoredReading *reading = readingOf(id);
    if (!reading)
        return tl::unexpected(StoreError{StoreError::Kind::NoSuchSource, path(), QString::number(id)});
    const auto kept = keptReport(*reading);
    if (!kept)
        return tl::unexpected(about(*reading, kept.error()));
    if (*kept && m_workspace.restoreReport(id, *kept))
        return {};
    const auto read = readFromSource(*reading);
    if (!read)
        return tl::unexpected(about(*reading, read.error()));
    if (!*read || !m_workspace.restoreReport(id, *read))
        return tl::unexpected(about(*reading, {StoreError::Kind::NotRead, path(), reading->readerVersion}));
    m_readHere.insert(id);
    keepLater(*reading, **read);
    return {};
}

/// The reports of one source follow each other, so what was read last is held until all are loaded.
StoreResult<std::shared_ptr<const Extraction>> WorkspaceFile::readFromSource(const StoredReading &reading)
{
    const bool isRead = m_lastRead && m_lastRead->source == reading.source && m_lastRead->file == reading.file
                        && optionsOf(*m_lastRead) == optionsOf(reading);
    if (!isRead) {
        const auto bytes = m_store->sourceBytes(reading.source);
        if (!bytes)
            return tl::unexpected(bytes.error());
        m_reports = m_reading.reader->read(*bytes, reading.file, optionsOf(reading));
        m_lastRead = reading;
    }
    return reportOf(reading, m_reports);
}

void WorkspaceFile::keepLater(const StoredReading &old, const Extraction &extraction)
{
    if (isReadOnly() && old.extraction.isEmpty())
        return;
    NewReading reading(old, m_packer.pack(extraction));
    const bool isSame = m_store->isOf(reading);
    if (!isSame)
        tellIfLost(old);
    if (isReadOnly())
        return;
    if (isSame) {
        m_lost.push_back(std::move(reading)); // the same came of it again
    } else {
        reading.reading.readerVersion = m_reading.version;
        m_unkept.insert_or_assign(old.report, std::move(reading));
    }
    if (m_keepsLater && m_unkept.size() + m_lost.size() >= readingsAtOnce)
        m_keepsLater = keepReadings().has_value(); // else they are tried once more at the end
}

void WorkspaceFile::tellIfLost(const StoredReading &reading)
{
    using Kind = OpenNotice::Kind;
    if (m_store->extractionBytes(reading.number) && m_store->textBytes(reading.number))
        return; // nothing was kept, or a later program wrote it
    const auto isTold = [](const OpenNotice &notice) {
        return notice.kind == Kind::ExtractionsLost && !notice.keptAt.isEmpty();
    };
    if (std::any_of(m_notices.begin(), m_notices.end(), isTold)) // when it was repaired
        return;
    std::erase_if(m_notices, [](const OpenNotice &notice) { return notice.kind == Kind::ExtractionsLost; });
    const OpenNotice notice{Kind::ExtractionsLost, path(), {}, {}, 0, 0, ++m_lostReports};
    m_notices.push_back(notice);
    emit noticed(notice);
}

std::vector<NewReading> WorkspaceFile::unkeptOf(const std::vector<JournalRecord> &records) const
{
    std::vector<NewReading> readings;
    if (m_unkept.empty())
        return readings;
    std::set<ReportId> reports;
    for (const JournalRecord &record : records) {
        const Command &command = record.concerns > 0 ? m_workspace.journal().command(record.concerns) : record.command;
        for (const Change &change : command.changes)
            reports.insert(reportOf(change));
    }
    for (const ReportId id : reports) {
        if (const auto unkept = m_unkept.find(id); unkept != m_unkept.end())
            readings.push_back(unkept->second);
    }
    return readings;
}

StoreResult<void> WorkspaceFile::keepReadings()
{
    if (!m_lost.empty()) {
        if (const auto done = m_store->bringBack(m_lost); !done)
            return done;
        m_lost.clear();
    }
    std::vector<NewReading> readings;
    readings.reserve(m_unkept.size());
    for (const auto &[id, reading] : m_unkept)
        readings.push_back(reading);
    auto done = m_store->append(std::vector<StoredRecord>(), readings, QDateTime::currentDateTimeUtc());
    tellNews();
    if (!done)
        return done;
    tookReadings();
    return {};
}

StoreResult<void> WorkspaceFile::loadAll()
{
    StoreResult<void> result;
    for (const ReportId id : m_order) {
        auto loaded = load(id);
        if (!loaded && result)
            result = std::move(loaded);
    }
    m_keepsLater = true; // once more
    endLoading();
    return result;
}

void WorkspaceFile::forgetSource()
{
    m_packer = {};
    m_lastRead.reset();
    m_reports = {};
}

StoreResult<QByteArray> WorkspaceFile::sourceBytes(ReportId id) const
{
    const StoredReading *reading = readingOf(id);
    if (!reading)
        return tl::unexpected(StoreError{StoreError::Kind::NoSuchSource, path(), QString::number(id)});
    auto bytes = m_store->sourceBytes(reading->source);
    if (!bytes)
        return tl::unexpected(about(*reading, bytes.error()));
    return bytes;
}

} // namespace gouji
