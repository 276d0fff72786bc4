// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"
#include "model/report/source_text.h"

#include <QStringList>

#include <variant>

namespace gouji {

enum class Severity : quint8 { Note, Warning, Error };     ///< 建议, 核实, 须改; in rising order
enum class Outcome : quint8 { Fail, Undecided, Pass };     ///< Pass occurs in complete lists only (passingChecks)
enum class Fault : quint8 { Unknown, Extraction, Report }; ///< –, 识别有误, 报告有误
QString severityKey(Severity severity);
QString outcomeKey(Outcome outcome);
QString faultKey(Fault fault);

/// Cells as an argument: put into words as row and column are printed.
struct CellArgument
{
    QStringList addresses;
    friend bool operator==(const CellArgument &, const CellArgument &) = default;
};

/// A word as an argument, translated on the way out.
struct WordArgument
{
    QString source; ///< English, of context "Rules"
    friend bool operator==(const WordArgument &, const WordArgument &) = default;
};

/// A typed argument of a finding; what it means is fixed by the rule.
using FindingArgument = std::variant<qint64, Decimal, QString, CellArgument, WordArgument>;

/// Something to tell about a report, as a value without wording. Sentences (finding/sentences.h) puts it into words.
struct Finding
{
    QString id;   ///< rule and target; stable while values change
    QString rule; ///< dotted, stable: requests.balance, layout.unused_figure
    Severity severity = Severity::Error;
    Outcome outcome = Outcome::Fail;
    Fault fault = Fault::Unknown;
    QString target;                  ///< address of the cell concerned; empty if none
    QStringList cells;               ///< addresses of all cells involved (for an identity: left, then right)
    std::optional<Decimal> expected; ///< what the target should be, by the rule
    std::optional<Decimal> actual;   ///< what it is
    QString values; ///< fingerprint of the values seen; changes with them, empty if no cell is involved
    std::vector<Span> spans;
    std::vector<FindingArgument> arguments; ///< per rule, see Sentences
    QStringList identities; ///< ids of the checks that this finding stands for, where it stands for several

    std::optional<Decimal> residual() const
    {
        return expected && actual ? std::optional<Decimal>(*actual - *expected) : std::nullopt;
    }
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace gouji
