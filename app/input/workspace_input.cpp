// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/input/workspace_input.h"

#include "model/history/projection.h"
#include "model/storage/rows.h"
#include "model/storage/stored_journal.h"
#include "model/storage/workspace_files.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <map>
#include <mutex>

namespace gouji {

namespace {

QString systemPath(const Input &input)
{
    return QFile::decodeName(QByteArray::fromStdString(input.path));
}

StoreOptions forReading()
{
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    return options;
}

/// In any thread, from a store of its own: what was kept of a report turned out to be nothing that this program understands.
StoreResult<QByteArray> sourceBytesOf(const QString &path, const QByteArray &sha256)
{
    static std::mutex mutex; // so that no thread looks at the file while another one opens it
    const std::lock_guard guard(mutex);
    const auto store = WorkspaceStore::open(path, forReading());
    if (!store)
        return tl::unexpected(store.error());
    return (*store)->sourceBytes(sha256);
}

/// The same reading under another name for the eye.
std::shared_ptr<const Extraction> renamed(const std::shared_ptr<const Extraction> &extraction, const QString &file)
{
    auto source = std::make_shared<SourceText>(*extraction->source);
    source->file = file;
    auto copy = std::make_shared<Extraction>(*extraction);
    copy->source = std::move(source);
    return copy;
}

} // namespace

bool WorkspaceInput::isOne(const Input &input)
{
    return input.kind == Input::Kind::File && input.named && WorkspaceFiles::looksLikeWorkspace(systemPath(input));
}

StoreResult<std::unique_ptr<WorkspaceInput>> WorkspaceInput::open(const Input &input, const FormLibrary &forms)
{
    auto store = WorkspaceStore::open(systemPath(input), forReading());
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<WorkspaceInput> opened(new WorkspaceInput(*std::move(store), forms));
    opened->m_file = input.file;
    return opened;
}

WorkspaceInput::WorkspaceInput(std::unique_ptr<WorkspaceStore> store, const FormLibrary &forms)
    : m_store(std::move(store))
    , m_notices(m_store->notices())
    , m_kept(std::make_shared<KeptReports>(forms))
    , m_settings(ReviewSettings::builtIn())
{
    const std::vector<StoredRecord> records = m_store->takeRecords();
    auto journal = std::make_shared<const Journal>(journalFrom(records));
    if (journal->records().size() < records.size()) {
        // The chain holds, so these records are what was written; a later program wrote them.
        m_recordsLeftOut = true;
        const bool isSaid = std::any_of(m_notices.begin(), m_notices.end(), [](const OpenNotice &notice) {
            return notice.kind == OpenNotice::Kind::NewerSchema;
        });
        if (!isSaid)
            m_notices.push_back({OpenNotice::Kind::NewerSchema, m_store->path(), {}, {}});
    }
    m_journal = std::move(journal);
    for (const StoredReading &reading : m_store->readings()) {
        const auto known = std::find_if(m_readings.begin(), m_readings.end(), [&reading](const StoredReading &each) {
            return each.report == reading.report;
        });
        if (known == m_readings.end())
            m_readings.push_back(reading);
        else
            *known = reading;
    }
    leaveOutEarlierVersions();
    if (const QByteArray stored = m_store->setting(QStringLiteral("review")); !stored.isNull()) {
        if (auto settings = ReviewSettings::fromJson(stored))
            m_settings = std::make_shared<const ReviewSettings>(*std::move(settings));
        else
            m_notices.push_back({OpenNotice::Kind::SettingsLost, m_store->path(), {}, {}});
    }
}

void WorkspaceInput::leaveOutEarlierVersions()
{
    std::map<int, std::optional<SourcePart>> earlier; // by report
    for (const int number : m_journal->inEffect()) {
        for (const Change &change : m_journal->command(number).changes) {
            if (const auto *settings = std::get_if<SettingsChange>(&change))
                earlier[settings->report] = settings->after.supersedes;
        }
    }
    std::erase_if(m_readings, [&earlier](const StoredReading &reading) {
        return std::any_of(earlier.begin(), earlier.end(), [&reading](const auto &entry) {
            return entry.first != reading.report && entry.second == SourcePart{reading.source, reading.part};
        });
    });
}

bool WorkspaceInput::isIncomplete() const
{
    using Kind = OpenNotice::Kind;
    return m_recordsLeftOut || std::any_of(m_notices.begin(), m_notices.end(), [](const OpenNotice &notice) {
               return notice.kind == Kind::JournalCut || notice.kind == Kind::ReadingsCut
                      || notice.kind == Kind::SourcesLost || notice.kind == Kind::SettingsLost
                      || notice.kind == Kind::LogCut;
           });
}

QString WorkspaceInput::fileOf(size_t index) const
{
    return m_file + u'/' + m_readings[index].file.section(u'/', -1);
}

WorkspaceInput::Shared &WorkspaceInput::sharedOf(const StoredReading &reading) const
{
    if (m_shared.source != reading.source || m_shared.text != reading.text)
        m_shared = {reading.source, reading.text, std::nullopt, m_store->textBytes(reading.number)};
    return m_shared;
}

std::function<WorkspaceInput::Restored()> WorkspaceInput::restore(size_t index,
                                                                  std::shared_ptr<const ReportReader> reader) const
{
    const StoredReading &reading = m_readings[index];
    const auto extraction = m_store->extractionBytes(reading.number);
    Shared &shared = sharedOf(reading);
    for (const auto &bytes : {extraction, shared.textBytes}) {
        // What is lost is read from its source; a disk that fails is no reason to show other figures.
        if (!bytes && !meansDamage(bytes.error()))
            return [error = bytes.error()]() -> Restored { return tl::unexpected(error); };
    }
    // What was kept says it all, as a rule; the source is many times as long.
    const bool isKept = !reading.extraction.isEmpty() && extraction && shared.textBytes;
    if (!isKept && !shared.sourceBytes)
        shared.sourceBytes = m_store->sourceBytes(reading.source);
    return
        [reading, reader = std::move(reader), journal = m_journal, file = fileOf(index), path = m_store->path(),
         kept = m_kept, extraction = extraction.value_or(QByteArray()), text = shared.textBytes.value_or(QByteArray()),
         fetched = isKept ? std::nullopt : shared.sourceBytes]() -> Restored {
            const auto about = [&reading](StoreError error) {
                error.file = reading.file;
                return error;
            };
            auto report = kept->report(reading, extraction, [&text] { return text; });
            const bool isReadAnew = !report && !reading.extraction.isEmpty();
            if (!report) {
                const StoreResult<QByteArray> bytes = fetched ? *fetched : sourceBytesOf(path, reading.source);
                if (!bytes)
                    return tl::unexpected(about(bytes.error()));
                report = reportOf(reading, reader->read(*bytes, reading.file, optionsOf(reading)));
            }
            if (!report)
                return tl::unexpected(about({StoreError::Kind::NotRead, path, reading.readerVersion}));
            return RestoredReport{project(renamed(report, file), reading.report, *journal), isReadAnew};
        };
}

const char *WorkspaceInput::readAnewText()
{
    return QT_TRANSLATE_NOOP("Commands",
                             "What had been read from it cannot be used any more, so it was read anew by this "
                             "version; look whether figures changed.");
}

} // namespace gouji
