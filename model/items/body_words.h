// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/body_kind.h"

#include <QCoreApplication>

namespace gouji {

/// Puts the kind of a body into words of the window's language.
class BodyWords
{
    Q_DECLARE_TR_FUNCTIONS(BodyWords)
public:
    static QString nature(BodyNature nature);
    static QString level(BodyLevel level);
    static QString field(BodyField field);
    /// "county, department, market supervision"; what is unknown is left out, all unknown is said.
    static QString kind(const BodyKind &kind);
};

} // namespace gouji
