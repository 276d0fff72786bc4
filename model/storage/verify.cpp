// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"

#include "model/storage/file_shape.h"
#include "model/storage/rows.h"
#include "model/storage/statements.h"
#include "model/storage/store_files.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>
#include <set>
#include <utility>

namespace gouji {

namespace {

using What = VerifyFault::What;
using Why = VerifyFault::Why;

Why reason(ChainFault::Why why)
{
    switch (why) {
    case ChainFault::Why::Missing:
        return Why::Missing;
    case ChainFault::Why::LinkBroken:
        return Why::LinkBroken;
    case ChainFault::Why::Altered:
        return Why::Altered;
    case ChainFault::Why::HeadDiffers:
        return Why::HeadDiffers;
    case ChainFault::Why::Unreadable:
        break;
    }
    return Why::Unreadable;
}

void addFault(VerifyResult &result, What what, const std::optional<ChainFault> &fault)
{
    if (fault)
        result.faults.push_back({what, reason(fault->why), fault->number, {}, fault->detail});
}

QString nameOf(const StoredSource &source)
{
    return QStringLiteral("%1 (%2)").arg(source.file, QString::fromLatin1(source.sha256.toHex()));
}

StoreResult<void> verifySources(Connection &connection, const StoreContent &content, VerifyResult &result)
{
    std::vector<QByteArray> known;
    for (const auto &[row, source] : content.sources) {
        known.push_back(source.sha256);
        const auto bytes = readSource(connection, row, source.sha256);
        if (bytes && bytes->size() == source.size) {
            ++result.sources;
            continue;
        }
        // Its row is listed, and not found by its number where the table's own page is damaged.
        const bool missing = !bytes && bytes.error().kind == StoreError::Kind::NoSuchSource;
        if (!bytes && !missing && !meansDamage(bytes.error()))
            return tl::unexpected(bytes.error());
        const bool unreadable = !bytes && bytes.error().code != 0;
        const Why why = missing ? Why::Missing : unreadable ? Why::Unreadable : Why::Altered;
        result.faults.push_back({What::Source, why, 0, nameOf(source), unreadable ? bytes.error().detail : QString()});
    }
    if (!content.sourcesComplete)
        result.faults.push_back({What::Source, Why::Unreadable, 0, {}, {}});
    std::sort(known.begin(), known.end());
    for (const StoredReading &reading : content.readings.rows) {
        if (!std::binary_search(known.begin(), known.end(), reading.source)) {
            StoredSource missing;
            missing.file = reading.file;
            missing.sha256 = reading.source;
            result.faults.push_back({What::Source, Why::Missing, reading.number, nameOf(missing), {}});
        }
    }
    return {};
}

/// Why bytes that should be there refute the workspace; nothing if they do not. An error has nothing to do with them.
StoreResult<std::optional<Why>> whyRefuted(Connection &connection, const StoreResult<QByteArray> &bytes,
                                           const char *statement, int place)
{
    if (bytes)
        return std::nullopt;
    if (!meansDamage(bytes.error()))
        return tl::unexpected(bytes.error());
    const auto row = connection.firstRow(statement, {place});
    if (!row)
        return Why::Unreadable;
    return row->isEmpty() ? Why::Missing : Why::Altered;
}

StoreResult<void> verifyExtractions(Connection &connection, const StoreContent &content, VerifyResult &result)
{
    const TextPlaces places = textPlaces(content.readings.rows);
    for (const StoredReading &reading : content.readings.rows) {
        if (reading.extraction.isEmpty())
            continue;
        auto why =
            whyRefuted(connection, readExtraction(connection, reading), statements::extractionBytes, reading.number);
        if (!why)
            return tl::unexpected(why.error());
        // A text is looked at once, along with the first reading that has it.
        const int place = places.at(reading.text);
        if (!*why && place == reading.number)
            why = whyRefuted(connection, readText(connection, reading, places), statements::textBytes, place);
        if (!why)
            return tl::unexpected(why.error());
        if (*why)
            result.faults.push_back({What::Extraction, **why, reading.number, reading.file, {}, reading.report});
        else
            ++result.extractions;
    }
    return {};
}

/// Numbers of the readings that have rows in the tables of what was read; where the list of readings breaks, none.
struct KeptNumbers
{
    std::set<qint64> extractions;
    std::set<qint64> texts;
};

StoreResult<KeptNumbers> keptNumbers(Connection &connection, const StoreContent &content)
{
    KeptNumbers result;
    if (content.readings.fault || !content.keptTablesThere)
        return result;
    for (const auto &[statement, numbers] : {std::pair(statements::extractionNumbers, &result.extractions),
                                             std::pair(statements::textNumbers, &result.texts)})
    {
        const auto done = connection.forEach(statement, {}, [into = numbers](const QSqlQuery &query) {
            into->insert(query.value(0).toLongLong());
            return true;
        });
        if (!done && !meansDamage(done.error())) // damage refutes the file as a whole
            return tl::unexpected(done.error());
    }
    return result;
}

/// Rows that no reading has.
void verifyNoneTooMany(KeptNumbers surplus, const StoreContent &content, VerifyResult &result)
{
    for (const StoredReading &reading : content.readings.rows) {
        if (!reading.extraction.isEmpty())
            surplus.extractions.erase(reading.number);
    }
    for (const auto &[text, number] : textPlaces(content.readings.rows))
        surplus.texts.erase(number);
    surplus.extractions.merge(surplus.texts);
    for (const qint64 number : surplus.extractions)
        result.faults.push_back({What::Extraction, Why::Altered, static_cast<int>(number), {}, {}});
}

struct Lists
{
    StoreContent content;
    KeptNumbers kept;
};

/// All lists in one state of the file. Sources and what was read are only ever added, so those that the lists name can be looked
/// at afterwards, one by one: where readers and writers exclude each other, a writer need not wait for all of them.
StoreResult<Lists> readLists(Connection &connection)
{
    const Connection::View view(connection);
    auto content = readContent(connection);
    if (!content)
        return tl::unexpected(content.error());
    auto kept = keptNumbers(connection, *content);
    if (!kept)
        return tl::unexpected(kept.error());
    return Lists{*std::move(content), *std::move(kept)};
}

StoreResult<VerifyResult> verifyContent(Connection &connection)
{
    VerifyResult result;
    const auto lists = readLists(connection);
    if (!lists)
        return tl::unexpected(lists.error());
    const StoreContent &content = lists->content;
    result.records = static_cast<int>(content.records.rows.size());
    result.readings = static_cast<int>(content.readings.rows.size());
    result.lastHash = content.records.lastHash;
    result.remarksLeftOut =
        static_cast<int>(std::count_if(content.records.rows.begin(), content.records.rows.end(),
                                       [](const StoredRecord &record) { return record.remarkLeftOut; }));
    addFault(result, What::Record, content.records.fault);
    addFault(result, What::Reading, content.readings.fault);
    if (const auto done = verifySources(connection, content, result); !done)
        return tl::unexpected(done.error());
    if (const auto done = verifyExtractions(connection, content, result); !done)
        return tl::unexpected(done.error());
    verifyNoneTooMany(lists->kept, content, result);
    if (!content.keptTablesThere)
        result.faults.push_back({What::File, Why::Missing, 0, {}, {}});
    if (content.settingsLost > 0 || !content.summariesComplete)
        result.faults.push_back({What::Setting, Why::Altered, 0, {}, {}});
    const auto check = connection.firstRow(statements::quickCheck);
    if (!check && !meansDamage(check.error()))
        return tl::unexpected(check.error());
    const QString said = !check ? check.error().detail : check->isEmpty() ? QString() : check->front().toString();
    if (said != QLatin1String("ok"))
        result.faults.push_back({What::File, Why::Unreadable, 0, {}, said});
    return result;
}

} // namespace

StoreResult<VerifyResult> verifyWorkspace(const QString &path)
{
    if (QFileInfo(path).isDir())
        return tl::unexpected(StoreError{StoreError::Kind::NotAWorkspace, path, {}});
    bool frozen = Connection::isFrozenHere(path);
    bool sound = true;
    LogEnd log = LogEnd::Whole;
    if (!Connection::isOpenHere(path)) {
        const auto start = readFirstPage(path);
        if (!start)
            return tl::unexpected(start.error());
        const FileShape shape = fileShape(*start);
        if (shape == FileShape::Empty || shape == FileShape::Foreign) {
            const auto kind = shape == FileShape::Empty ? StoreError::Kind::Empty : StoreError::Kind::NotAWorkspace;
            return tl::unexpected(StoreError{kind, path, {}});
        }
        const bool hasLog = QFile::exists(logPath(path));
        // Nobody is writing then, and so it stays as it is, down to the folder around it.
        frozen = usesLog(*start) && !hasLog;
        sound = shape == FileShape::Sound || hasLog;
        log = lastingLogEnd(path);
    }
    auto opened = Connection::open(path, frozen ? Connection::Mode::Frozen : Connection::Mode::Read);
    auto result = opened ? verifyContent(**opened) : tl::unexpected(opened.error());
    if (!result && result.error().kind == StoreError::Kind::CannotOpen && QFileInfo(logPath(path)).size() > 0)
        return tl::unexpected(StoreError{StoreError::Kind::UnfinishedForReading, path, result.error().detail});
    if (!result && meansDamage(result.error())) {
        // It is a workspace, and SQLite can do nothing with it.
        VerifyResult nothing;
        nothing.faults.push_back({What::File, Why::Unreadable, 0, {}, result.error().detail});
        return nothing;
    }
    if (result && !sound)
        result->faults.push_back({What::File, Why::Altered, 0, {}, {}});
    if (result)
        result->isBrokenOff = log == LogEnd::BrokenOff || log == LogEnd::Doubtful;
    if (result && log == LogEnd::Damaged)
        result->faults.push_back({What::File, Why::Altered, 0, QFileInfo(logPath(path)).fileName(), {}});
    return result;
}

} // namespace gouji
