// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace gouji {

namespace {

constexpr int hashBytes = 32;

class Sealer
{
public:
    explicit Sealer(const char *purpose) { add(QByteArray(purpose)); }
    Sealer &add(const QByteArray &bytes)
    {
        add(qint64(bytes.size()));
        m_hash.addData(bytes);
        return *this;
    }
    Sealer &add(const QString &text) { return add(text.toUtf8()); }
    Sealer &add(const QDateTime &time) { return add(time.toMSecsSinceEpoch()); }
    Sealer &add(qint64 number)
    {
        const qint64 bigEndian = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
        return *this;
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray chainStart()
{
    return {hashBytes, '\0'};
}

QByteArray remarkSeal(const QByteArray &salt, const QString &remark)
{
    return Sealer("gouji remark 1").add(salt).add(remark).result();
}

QByteArray recordHash(const QByteArray &previous, const StoredRecord &record, const QByteArray &seal)
{
    return Sealer("gouji record 1")
        .add(previous)
        .add(qint64(record.number))
        .add(record.time)
        .add(record.person)
        .add(record.action)
        .add(record.record)
        .add(seal)
        .result();
}

QByteArray readingHash(const QByteArray &previous, const StoredReading &reading)
{
    // Readings from before extractions were kept have the hash that they had then.
    const bool isKept = !reading.extraction.isEmpty();
    Sealer sealer(isKept ? "gouji reading 2" : "gouji reading 1");
    sealer.add(previous)
        .add(qint64(reading.number))
        .add(reading.time)
        .add(qint64(reading.report))
        .add(reading.source)
        .add(reading.file)
        .add(qint64(reading.part))
        .add(reading.encoding)
        .add(qint64(reading.pasted ? 1 : 0))
        .add(reading.readerVersion);
    if (isKept)
        sealer.add(reading.extraction).add(reading.text);
    return sealer.result();
}

QByteArray rowHash(const QString &key, const QByteArray &value)
{
    return Sealer("gouji row 1").add(key).add(value).result();
}

} // namespace gouji
