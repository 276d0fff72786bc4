// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"

namespace gouji::test {

inline QStringList idsOf(const std::vector<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    return ids;
}

/// Null if there is none.
inline const Finding *findingOf(const CheckSession &session, const char *id)
{
    for (const Finding &finding : session.findings()) {
        if (finding.id == QLatin1String(id))
            return &finding;
    }
    return nullptr;
}

inline IdentityOutcome outcomeOf(const CheckSession &session, const char *id)
{
    const IdentityResult *result = session.identity(QString::fromLatin1(id));
    return result ? result->outcome : IdentityOutcome::Undecided;
}

} // namespace gouji::test
