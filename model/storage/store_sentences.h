// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/store_error.h"
#include "model/finding/phrases.h"
#include "model/storage/verify.h"

namespace gouji {

/// Puts what the store has to say into words, for window and commands: what happened, where, and what to do.
class StoreSentences
{
public:
    /// The window's language, unless another is given.
    explicit StoreSentences(Phrases phrases = {});

    QString message(const StoreError &error) const;
    QString message(const OpenNotice &notice) const;
    /// Which record, reading or source does not fit, and why.
    QString message(const VerifyFault &fault) const;

private:
    QString phrase(const char *source, int count = -1) const;
    Phrases m_phrases;
};

/// Stable keys for output that is read by programs: "no-such-file", "disk-full"…
QString storeErrorKey(StoreError::Kind kind);
QString verifyReasonKey(VerifyFault::Why why);
QString verifyPlaceKey(VerifyFault::What what);

} // namespace gouji
