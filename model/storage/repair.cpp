// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/repair.h"

#include "model/storage/chain.h"
#include "model/storage/file_shape.h"
#include "model/storage/statements.h"
#include "model/storage/store_files.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <tuple>

namespace gouji {

namespace {

/// One way to look at a damaged file: its first page as it is or as it should be, with its log or without.
struct View
{
    bool newFirstPage = false;
    bool withLog = true;
};

constexpr View views[] = {{false, true}, {true, true}, {false, false}, {true, false}};

bool isWhole(const StoreContent &content)
{
    return !content.records.fault && !content.readings.fault && content.sourcesComplete && content.summariesComplete
           && content.keptTablesThere && content.settingsLost == 0;
}

auto worth(const StoreContent &content)
{
    return std::tuple(content.records.rows.size(), content.readings.rows.size(), content.sources.size(),
                      isWhole(content));
}

class Workshop
{
public:
    explicit Workshop(const QString &path)
        : m_path(path)
        , m_folder(path + QStringLiteral(".work-XXXXXX"))
    {
    }

    bool isUsable() const { return m_folder.isValid(); }

    /// The file seen in one way; null where SQLite can do nothing with it.
    std::unique_ptr<Connection> look(const View &view, int number)
    {
        const QString copy = m_folder.filePath(QStringLiteral("view-%1").arg(number));
        if (!QFile::copy(m_path, copy))
            return nullptr;
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const bool log = view.withLog && QFileInfo(logPath(m_path)).size() > 0;
        if (log) {
            QFile::copy(logPath(m_path), logPath(copy));
            QFile::setPermissions(logPath(copy), QFile::ReadOwner | QFile::WriteOwner);
        }
        if (view.newFirstPage && !replaceFirstPage(copy, log))
            return nullptr;
        auto connection = Connection::open(copy, Connection::Mode::Write);
        return connection ? *std::move(connection) : nullptr;
    }

private:
    bool replaceFirstPage(const QString &copy, bool log)
    {
        const QString model = m_folder.filePath(QStringLiteral("model"));
        if (!QFile::exists(model) && !createTables(model))
            return false;
        const auto page = readFirstPage(model);
        QFile file(copy);
        if (!page || !file.open(QIODevice::ReadWrite))
            return false;
        const qint64 pages = (file.size() + statements::pageSize - 1) / statements::pageSize;
        const QByteArray repaired = repairedFirstPage(*page, std::max<qint64>(pages, 1), log);
        // A page cut in half is filled up, so that what is left of it can be read.
        return file.resize(pages * statements::pageSize) && file.write(repaired) == repaired.size();
    }

    QString m_path;
    QTemporaryDir m_folder;
};

StoreResult<void> insertChains(Connection &to, const StoreContent &content)
{
    QByteArray previous = chainStart();
    for (size_t i = 0; i < content.records.rows.size(); ++i) {
        const StoredRecord &record = content.records.rows[i];
        if (auto done = insertRecord(to, record, previous, content.seals[i]); !done)
            return done;
        previous = record.hash;
    }
    const int records = static_cast<int>(content.records.rows.size());
    if (auto done = setHead(to, statements::journalChain, records, previous); !done)
        return done;
    previous = chainStart();
    for (const StoredReading &reading : content.readings.rows) {
        if (auto done = insertReading(to, reading, previous); !done)
            return done;
        previous = reading.hash;
    }
    const int readings = static_cast<int>(content.readings.rows.size());
    return setHead(to, statements::readingsChain, readings, previous);
}

/// Row by row, those whose bytes have their hash; how many do not.
StoreResult<int> saveExtractions(Connection &from, const std::vector<StoredReading> &readings, Connection &to)
{
    const TextPlaces places = textPlaces(readings);
    std::map<int, bool> texts; // by their places: whether they could be saved
    int lost = 0;
    for (const StoredReading &reading : readings) {
        if (reading.extraction.isEmpty())
            continue;
        const int place = places.at(reading.text);
        const auto [text, isFirst] = texts.try_emplace(place, false);
        if (isFirst) {
            const auto bytes = readText(from, reading, places);
            text->second = bytes.has_value();
            if (auto put = bytes ? putText(to, place, *bytes) : StoreResult<void>(); !put)
                return tl::unexpected(put.error());
        }
        const auto bytes = readExtraction(from, reading);
        if (auto put = bytes ? putExtraction(to, reading.number, *bytes) : StoreResult<void>(); !put)
            return tl::unexpected(put.error());
        lost += bytes && text->second ? 0 : 1;
    }
    return lost;
}

} // namespace

StoreResult<Lost> writeSaved(Connection &from, const StoreContent &content, const QString &path)
{
    if (const auto made = createTables(path); !made)
        return tl::unexpected(made.error());
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &to = **opened;
    Lost lost;
    QSet<QByteArray> saved;
    QSet<QByteArray> known;
    const auto done = to.transaction([&]() -> StoreResult<void> {
        if (auto inserted = insertChains(to, content); !inserted)
            return inserted;
        for (const auto &[row, source] : content.sources) {
            known.insert(source.sha256);
            const auto bytes = readSource(from, row, source.sha256);
            if (!bytes || saved.contains(source.sha256))
                continue;
            if (auto inserted = insertSource(to, source, *bytes); !inserted)
                return inserted;
            saved.insert(source.sha256);
        }
        auto extractionsLost = saveExtractions(from, content.readings.rows, to);
        if (!extractionsLost)
            return tl::unexpected(extractionsLost.error());
        lost.extractions = *extractionsLost;
        for (const StoredSummary &summary : content.summaries) {
            if (auto inserted = insertSummary(to, summary); !inserted)
                return inserted;
        }
        int row = 0;
        for (const auto &[name, value] : content.settings) {
            if (auto inserted = insertSetting(to, ++row, name, value); !inserted)
                return inserted;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    for (const StoredReading &reading : content.readings.rows)
        known.insert(reading.source);
    lost.sources = static_cast<int>(known.size() - saved.size());
    return lost;
}

namespace {

/// Puts the repaired file in the place of the damaged one.
bool exchange(const QString &path, const QString &keptAt)
{
    // The log goes first: it must never meet a file that it does not belong to.
    QFile::remove(path + QStringLiteral("-shm"));
    if (QFile::exists(logPath(path)) && !QFile::rename(logPath(path), logPath(keptAt)))
        return false;
    if (QFile::exists(path) && !QFile::rename(path, keptAt))
        return false;
    if (!QFile::rename(repairedPath(path), path))
        return false;
    syncFolderOf(path);
    return true;
}

} // namespace

QString keepDamaged(const QString &path)
{
    const QString keptAt = freePath(path, QStringLiteral("damaged"));
    if (!QFile::copy(path, keptAt))
        return {};
    if (QFile::exists(logPath(path)))
        QFile::copy(logPath(path), logPath(keptAt));
    return keptAt;
}

void finishExchange(const QString &path)
{
    // It has this name only when it is whole.
    if (!QFile::exists(repairedPath(path)))
        return;
    exchange(path, freePath(path, QStringLiteral("damaged")));
}

StoreResult<Salvage> repairWorkspace(const QString &path)
{
    const auto hopeless = [&path](const QString &detail) {
        return tl::unexpected(StoreError{StoreError::Kind::Damaged, path, detail});
    };
    Workshop workshop(path);
    if (!workshop.isUsable())
        return tl::unexpected(StoreError{StoreError::Kind::ReadOnly, path, {}});
    std::unique_ptr<Connection> best;
    StoreContent content;
    int number = 0;
    for (const View &view : views) {
        auto connection = workshop.look(view, ++number);
        if (!connection)
            continue;
        auto seen = readContent(*connection);
        if (!seen || (best && worth(*seen) <= worth(content)))
            continue;
        best = std::move(connection);
        content = *std::move(seen);
        if (isWhole(content))
            break;
    }
    if (!best)
        return hopeless(QStringLiteral("SQLite cannot read it"));
    if (content.records.rows.empty() && content.readings.rows.empty() && content.sources.empty() && !isWhole(content))
        return hopeless(QStringLiteral("no row of any table can be read"));

    const QString unfinished = repairedPath(path) + QStringLiteral(".part");
    QFile::remove(unfinished);
    const auto lost = writeSaved(*best, content, unfinished);
    best.reset();
    if (!lost) {
        QFile::remove(unfinished);
        return tl::unexpected(lost.error());
    }
    if (!QFile::rename(unfinished, repairedPath(path)))
        return tl::unexpected(StoreError{StoreError::Kind::ReadOnly, path, {}});
    Salvage salvage{std::move(content), lost->sources, lost->extractions, freePath(path, QStringLiteral("damaged"))};
    if (!exchange(path, salvage.keptAt))
        return tl::unexpected(StoreError{StoreError::Kind::ReadOnly, path, {}});
    return salvage;
}

} // namespace gouji
