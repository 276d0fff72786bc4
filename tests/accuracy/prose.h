// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/style.h"
#include "tests/accuracy/true_report.h"

#include <QStringList>

namespace gouji::accuracy {

/// Paragraphs of a section's text, 1 to 6 (those of 2 to 4 stand between the heading and the table, and are rare).
/// The figures in them are sometimes those of the tables and sometimes of another scope.
QStringList sectionProse(const TrueReport &report, int section, bool namesBody, Chance &chance);

/// The sentence on scope and period that some reports begin with.
QString openingProse(const TrueReport &report, bool namesBody, Chance &chance);

/// A sentence about the figures of section 2, 3 or 4 such as stands between a heading and its table.
QString narrative(const TrueReport &report, int section, Chance &chance);

/// The title on one line.
QString reportTitle(const TrueReport &report, const Style &style);

QStringList navigationLines(const TrueReport &report, Chance &chance);
QStringList closingLines(const TrueReport &report, Chance &chance);

} // namespace gouji::accuracy
