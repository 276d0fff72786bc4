// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/file_shape.h"

#include "model/storage/statements.h"

#include <QtEndian>

namespace gouji {

namespace {

// Places in the header of SQLite's file format.
constexpr int headerBytes = 100;
constexpr int writeVersionAt = 18;
constexpr int readVersionAt = 19;
constexpr int pagesAt = 28;
constexpr int versionAt = 60;
constexpr int applicationIdAt = 68;
constexpr quint32 logVersion = 2;
constexpr quint32 mostVersions = 1000;

// The write-ahead log: a header, then frames of a header and a page.
constexpr qsizetype logHeaderBytes = 32;
constexpr qsizetype frameHeaderBytes = 24;
constexpr qsizetype saltsAt = 16; // two, which each frame repeats
constexpr qsizetype saltBytes = 4;
constexpr quint32 logMagic = 0x377f0682; // the lowest bit says how the sums are counted

quint32 numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

bool hasUnchangingFields(const QByteArray &header)
{
    const auto byte = [&header](int place) { return static_cast<quint8>(header[place]); };
    const bool form = header.startsWith(QByteArray("SQLite format 3\0", 16))
                      && qFromBigEndian<quint16>(header.constData() + 16) == statements::pageSize;
    const bool versions =
        byte(writeVersionAt) == byte(readVersionAt) && (byte(readVersionAt) == 1 || byte(readVersionAt) == logVersion);
    const bool fractions = byte(20) == 0 && byte(21) == 64 && byte(22) == 32 && byte(23) == 32;
    const bool schema = numberAt(header, 44) == 4 && numberAt(header, 52) == 0 && numberAt(header, 56) == 1
                        && numberAt(header, 64) == 0;
    const quint32 version = numberAt(header, versionAt);
    return form && versions && fractions && schema && version > 0 && version < mostVersions
           && numberAt(header, applicationIdAt) == statements::applicationId;
}

/// The sums that SQLite keeps over a log.
class LogSum
{
public:
    explicit LogSum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void add(const QByteArray &bytes, qsizetype from, qsizetype count)
    {
        for (qsizetype place = from; place < from + count; place += 8) {
            m_first += word(bytes, place) + m_second;
            m_second += word(bytes, place + 4) + m_first;
        }
    }
    bool fits(const QByteArray &bytes, qsizetype place) const
    {
        return numberAt(bytes, place) == m_first && numberAt(bytes, place + 4) == m_second;
    }

private:
    quint32 word(const QByteArray &bytes, qsizetype place) const
    {
        return m_bigEndian ? numberAt(bytes, place) : qFromLittleEndian<quint32>(bytes.constData() + place);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

FileShape fileShape(const QByteArray &start)
{
    if (start.isEmpty())
        return FileShape::Empty;
    if (start.size() >= headerBytes && hasUnchangingFields(start))
        return FileShape::Sound;
    // Either mark tells a workspace whose header was hit; a foreign database has neither.
    const bool named = start.size() >= headerBytes && numberAt(start, applicationIdAt) == statements::applicationId;
    const bool hasTables = start.contains("CREATE TABLE journal (number INTEGER PRIMARY KEY");
    return named || hasTables ? FileShape::Damaged : FileShape::Foreign;
}

bool usesLog(const QByteArray &start)
{
    return start.size() > readVersionAt && start[readVersionAt] == logVersion;
}

QByteArray repairedFirstPage(const QByteArray &model, qint64 pages, bool log)
{
    QByteArray page = model;
    page[writeVersionAt] = log ? 2 : 1;
    page[readVersionAt] = log ? 2 : 1;
    qToBigEndian<quint32>(static_cast<quint32>(pages), page.data() + pagesAt);
    return page;
}

LogEnd logEnd(const QByteArray &log)
{
    if (log.isEmpty())
        return LogEnd::Whole;
    const quint32 magic = log.size() >= logHeaderBytes ? numberAt(log, 0) : 0;
    if ((magic & ~1U) != logMagic || numberAt(log, 8) != statements::pageSize)
        return LogEnd::Damaged;
    LogSum sum((magic & 1U) != 0);
    sum.add(log, 0, 24);
    if (!sum.fits(log, 24))
        return LogEnd::Damaged;

    // Behind the last good frame, frames of an earlier use of the same file may stand: those have other salts.
    const QByteArray salts = log.mid(saltsAt, 2 * saltBytes);
    const qsizetype frameBytes = frameHeaderBytes + statements::pageSize;
    bool good = true;
    bool committed = true;
    LogEnd end = LogEnd::Whole; // by the first frame that is not good
    qsizetype frame = logHeaderBytes;
    for (; frame + frameBytes <= log.size(); frame += frameBytes) {
        const bool first = log.mid(frame + 8, saltBytes) == salts.first(saltBytes);
        const bool second = log.mid(frame + 12, saltBytes) == salts.last(saltBytes);
        const bool commits = numberAt(log, frame + 4) != 0; // the last frame of a change
        if (!good) {
            if (first || second)
                return LogEnd::Damaged;
            continue;
        }
        sum.add(log, frame, 8);
        sum.add(log, frame + frameHeaderBytes, statements::pageSize);
        good = first && second && sum.fits(log, frame + 16);
        if (good)
            committed = commits;
        else if (first != second)
            return LogEnd::Damaged;
        else if (first) // the page may be that of an earlier use, whose header alone was written over
            end = commits ? LogEnd::Doubtful : LogEnd::BrokenOff;
    }
    const QByteArray partSalts = log.mid(frame + 8, 2 * saltBytes);
    if (!good && partSalts == salts)
        return LogEnd::Damaged;
    if (end != LogEnd::Whole)
        return end;
    // Too little of a frame to hold its salts is one of this log if it directly follows another.
    const bool partial = good && frame < log.size() && salts.startsWith(partSalts);
    return partial || !committed ? LogEnd::BrokenOff : LogEnd::Whole;
}

} // namespace gouji
