// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/stored_journal.h"

#include "model/history/journal_json.h"

namespace gouji {

namespace {

QString actionKey(JournalRecord::Action action)
{
    switch (action) {
    case JournalRecord::Action::Undo:
        return QStringLiteral("undo");
    case JournalRecord::Action::Redo:
        return QStringLiteral("redo");
    case JournalRecord::Action::Do:
        break;
    }
    return QStringLiteral("do");
}

} // namespace

StoredRecord storedFrom(const JournalRecord &record)
{
    StoredRecord stored;
    stored.number = record.number;
    stored.time = record.time;
    stored.person = record.person;
    stored.action = actionKey(record.action);
    stored.remark = record.command.reason;
    JournalRecord withoutReason = record;
    withoutReason.command.reason.clear();
    stored.record = toJson(withoutReason);
    return stored;
}

std::optional<JournalRecord> recordFrom(const StoredRecord &stored)
{
    auto record = recordFromJson(stored.record);
    if (!record || record->number != stored.number || actionKey(record->action) != stored.action
        || record->time.toMSecsSinceEpoch() != stored.time.toMSecsSinceEpoch())
        return std::nullopt;
    record->command.reason = stored.remark;
    return *std::move(record);
}

Journal journalFrom(const std::vector<StoredRecord> &stored)
{
    Journal journal;
    for (const StoredRecord &each : stored) {
        auto record = recordFrom(each);
        if (!record || !journal.append(*std::move(record)))
            break;
    }
    return journal;
}

} // namespace gouji
