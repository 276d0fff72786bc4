// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/stored_record.h"

namespace gouji {

/// The hash that stands before the first record of a chain: 32 zero bytes.
QByteArray chainStart();

/// What binds a remark into the chain, so that it can be left out later and still nobody can put another in its place:
/// SHA-256 over salt and remark. The salt goes with the remark; without it a short remark could be guessed.
QByteArray remarkSeal(const QByteArray &salt, const QString &remark);

/// SHA-256 over the hash before and every column, each with its length in front. \a seal is that of the remark,
/// empty if there is none.
QByteArray recordHash(const QByteArray &previous, const StoredRecord &record, const QByteArray &seal);
QByteArray readingHash(const QByteArray &previous, const StoredReading &reading);

/// Guards a row that belongs to no chain (settings, summaries) against damage.
QByteArray rowHash(const QString &key, const QByteArray &value);

} // namespace gouji
