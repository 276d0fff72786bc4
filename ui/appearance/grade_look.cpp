// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/grade_look.h"

namespace gouji {

GradeLook GradeLook::of(Severity severity, Outcome outcome, const ColorScheme &scheme)
{
    if (outcome == Outcome::Pass)
        return {QStringLiteral("passed"), scheme.passInk};
    if (outcome == Outcome::Undecided)
        return {QStringLiteral("doubtful"), scheme.doubtInk};
    switch (severity) {
    case Severity::Error:
        return {QStringLiteral("error"), scheme.failInk};
    case Severity::Warning:
        return {QStringLiteral("warning"), scheme.doubtInk};
    case Severity::Note:
        break;
    }
    return {QStringLiteral("note"), scheme.inferInk};
}

} // namespace gouji
