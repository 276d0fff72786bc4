// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/faulty_files.h"

#include <cstring>

#include <sqlite3.h>

namespace gouji::test {

namespace {

struct OpenFile
{
    sqlite3_file base;
    FaultyFiles::File *known; ///< null for files that nobody misses
    sqlite3_file *real;
};

FaultyFiles &shared()
{
    return FaultyFiles::instance();
}

sqlite3_vfs *usual()
{
    static sqlite3_vfs *const layer = sqlite3_vfs_find(nullptr); // asked for the first time before this one is there
    return layer;
}

OpenFile *own(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return own(file)->real;
}

void done()
{
    if (shared().afterOperation)
        shared().afterOperation();
}

void apply(QByteArray &bytes, const FaultyFiles::Change &change, qint64 length)
{
    if (change.isTruncation) {
        bytes.truncate(change.offset);
        return;
    }
    if (bytes.size() < change.offset + length)
        bytes.append(change.offset + length - bytes.size(), '\0');
    std::memcpy(bytes.data() + change.offset, change.bytes.constData(), static_cast<size_t>(length));
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    ++shared().writes;
    if (const int code = shared().count())
        return code;
    const int code = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (code == SQLITE_OK && own(file)->known)
        own(file)->known->since.push_back({false, offset, QByteArray(static_cast<const char *>(bytes), count)});
    if (code == SQLITE_OK)
        done();
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = shared().count())
        return code == SQLITE_FULL ? SQLITE_IOERR_TRUNCATE : code;
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK && own(file)->known)
        own(file)->known->since.push_back({true, size, {}});
    if (code == SQLITE_OK)
        done();
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    ++shared().syncs;
    if (const int code = shared().count())
        return code == SQLITE_FULL ? SQLITE_IOERR_FSYNC : code;
    Q_UNUSED(flags); // nobody pulls the plug on the tests themselves, so the disk is spared
    if (FaultyFiles::File *known = own(file)->known) {
        for (const FaultyFiles::Change &change : known->since)
            apply(known->flushed, change, change.bytes.size());
        known->since.clear();
        // A new log or journal is flushed along with its folder, and so with what was deleted there.
        if (!known->everFlushed)
            shared().settleDeletions();
        known->everFlushed = true;
    }
    done();
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return shared().hasLocks ? real(file)->pMethods->xLock(real(file), level) : SQLITE_IOERR_LOCK;
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    // A batch that is atomic would be written past this layer.
    return real(file)->pMethods->xDeviceCharacteristics(real(file)) & ~SQLITE_IOCAP_BATCH_ATOMIC;
}

int mapShared(sqlite3_file *file, int region, int size, int extend, volatile void **memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

sqlite3_io_methods methodsOf(int version)
{
    sqlite3_io_methods methods{};
    methods.iVersion = version;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    if (version > 1) {
        methods.xShmMap = mapShared;
        methods.xShmLock = lockShared;
        methods.xShmBarrier = barrierShared;
        methods.xShmUnmap = unmapShared;
    }
    return methods;
}

QByteArray content(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (size > 0)
        file->pMethods->xRead(file, bytes.data(), static_cast<int>(size), 0);
    return bytes;
}

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    OpenFile *opened = own(file);
    opened->base.pMethods = nullptr;
    opened->known = nullptr;
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    opened->real->pMethods = nullptr;
    const int code = usual()->xOpen(usual(), path, opened->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    static const sqlite3_io_methods withSharedMemory = methodsOf(2);
    static const sqlite3_io_methods withoutSharedMemory = methodsOf(1);
    opened->base.pMethods = shared().hasSharedMemory ? &withSharedMemory : &withoutSharedMemory;
    if (path && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0) {
        FaultyFiles::File &known = shared().files[QString::fromUtf8(path)];
        const QByteArray bytes = content(opened->real);
        if (known.removed || (!known.everFlushed && known.since.empty())) {
            known = {};
            known.flushed = bytes;
            known.everFlushed = !bytes.isEmpty();
        }
        opened->known = &known;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (const int code = shared().count())
        return code == SQLITE_FULL ? SQLITE_IOERR_DELETE : code;
    const int code = usual()->xDelete(usual(), path, 0); // as with syncFile, the disk itself is spared
    const QString name = QString::fromUtf8(path);
    if (code == SQLITE_OK && shared().files.contains(name)) {
        FaultyFiles::File &known = shared().files[name];
        if (syncFolder != 0)
            known = {};
        known.removed = true;
    }
    if (code == SQLITE_OK)
        done();
    return code;
}

} // namespace

FaultyFiles &FaultyFiles::instance()
{
    static FaultyFiles files;
    return files;
}

FaultyFiles::FaultyFiles()
{
    // Never unregistered: it lives as long as the program.
    static sqlite3_vfs layer = *usual();
    layer.zName = name;
    layer.szOsFile = static_cast<int>(sizeof(OpenFile)) + usual()->szOsFile;
    layer.pNext = nullptr;
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    sqlite3_vfs_register(&layer, 0);
}

void FaultyFiles::becomeUsual()
{
    instance(); // there since the first call
    sqlite3_vfs_register(sqlite3_vfs_find(name), 1);
}

void FaultyFiles::reset()
{
    writes = syncs = operations = failAt = failWith = failed = 0;
    failFromThereOn = false;
    hasSharedMemory = hasLocks = true;
    afterOperation = nullptr;
    files.clear();
}

void FaultyFiles::settleDeletions()
{
    for (File &file : files) {
        if (file.removed)
            file = {};
    }
}

int FaultyFiles::count()
{
    ++operations;
    const bool fails = failAt > 0 && (operations == failAt || (failFromThereOn && operations > failAt));
    failed += fails ? 1 : 0;
    return fails ? failWith : 0;
}

QMap<QString, QByteArray> FaultyFiles::afterPowerFailure(std::mt19937 &chance) const
{
    QMap<QString, QByteArray> left;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file->removed && (!file->everFlushed || chance() % 2 == 0))
            continue;
        if (!file->everFlushed && (file->since.empty() || chance() % 2 == 0))
            continue;
        QByteArray bytes = file->flushed;
        for (const Change &change : file->since) {
            constexpr qint64 sector = 512;
            const auto fate = chance() % 3;
            if (fate == 0)
                continue;
            const qint64 sectors = change.bytes.size() / sector;
            const bool whole = fate == 1 || change.isTruncation || sectors == 0;
            apply(bytes, change, whole ? change.bytes.size() : sector * (chance() % static_cast<quint32>(sectors)));
        }
        left.insert(file.key(), bytes);
    }
    return left;
}

} // namespace gouji::test
