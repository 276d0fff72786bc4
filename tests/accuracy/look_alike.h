// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/chance.h"

#include <QString>

namespace gouji::accuracy {

/// A text that speaks like a report and is none.
struct LookAlike
{
    enum class Kind : quint8 {
        Explanation, ///< 解读 or 说明 of a report, with some of its figures
        Notice,      ///< that the reports were published, or are to be written
        HalfYear,    ///< statistics of another period in a table of their own
        Template     ///< the statutory form with nothing filled in
    };
    Kind kind = Kind::Explanation;
    QString text;
};

LookAlike makeLookAlike(quint64 seed, quint64 index);
QString lookAlikeName(LookAlike::Kind kind);

} // namespace gouji::accuracy
