// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/journal.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace gouji {

/// A record as canonical JSON: UTF-8 on one line, keys in a fixed order, what is empty left out, figures as decimal text,
/// times as ISO 8601 in UTC with milliseconds, nothing that depends on the machine. Equal records give equal bytes, and
/// recordFromJson gives the record back exactly, whatever its texts hold.
QByteArray toJson(const JournalRecord &record);

/// The record in such bytes; what is wrong with them, in English, if they are none (an unknown key or kind of change
/// is wrong too: a newer program wrote it).
tl::expected<JournalRecord, QString> recordFromJson(const QByteArray &bytes);

/// Everything decided about a report, as canonical JSON: equal decisions give equal bytes.
QByteArray decisionsToJson(const ReportState &state);

} // namespace gouji
