// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/journal.h"
#include "model/storage/stored_record.h"

namespace gouji {

/// A record of the journal as the store keeps it: canonical bytes without what people said in words of their own (reasons,
/// the words of opinions), which together are the remark. So a copy without remarks holds none of it.
StoredRecord storedFrom(const JournalRecord &record);
/// Nothing if the bytes are none that this program writes, or do not agree with the columns beside them.
std::optional<JournalRecord> recordFrom(const StoredRecord &stored);

/// The journal that stored records make, up to the first that is none or does not follow.
Journal journalFrom(const std::vector<StoredRecord> &stored);

} // namespace gouji
