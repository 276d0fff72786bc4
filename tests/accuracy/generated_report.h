// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/damage.h"
#include "tests/accuracy/family.h"
#include "tests/accuracy/truth.h"

namespace gouji::accuracy {

/// What is asked of the generator beside its seed.
struct Wish
{
    const Family *family = nullptr;                     ///< null: by the families' shares
    std::optional<std::vector<const Damage *>> damages; ///< nothing: by the damages' rates
    bool html = false;                                  ///< whether web pages are among the families
    bool plainBytes = false;                            ///< UTF-8 and "\n" only
};

struct GeneratedReport
{
    QByteArray bytes;
    QString fileName; ///< says nothing of body and year
    QString text;     ///< decoded; the source of the page for HTML
    Truth truth;
    QString family;
    QStringList damages; ///< that did change something, and the encoding where it is not UTF-8
    QString slip;        ///< how the body's own sums are wrong
    TrueReport report;
};

/// The report of a number: the same seed, number and wish give the same bytes and the same truth on every machine.
GeneratedReport generate(quint64 seed, quint64 index, const Wish &wish);

} // namespace gouji::accuracy
