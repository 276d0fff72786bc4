// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qnamespace.h>

namespace gouji {

/// Role numbers of the table grid: all that a delegate knows of a cell.
enum GridRole : int {
    IsLabelRole = Qt::UserRole + 1, ///< bool: printed text, not a figure's place
    IsHeadingRole,                  ///< bool: of printed text, whether it heads what is below (else: names its row)
    AddressRole,                    ///< QString "requests/new/total", empty for labels
    CellStateRole,                  ///< int: CellState of what is shown
    IsCorrectedRole,                ///< bool: a person put the reading right
    ReadTextRole,                   ///< QString: what was read, where it was corrected
    FailedChecksRole,               ///< int: failed checks that define this cell
    IsInvolvedRole,                 ///< bool: an operand of the check that is being looked at
    ProposedRole,                   ///< QString: the figure proposed to the body, empty if none
    IsConfirmedRole,                ///< bool: a person looked at it and found it right
    IsConsistentRole,               ///< bool: independent identities support it
    PreviewRole,                    ///< QString: what an edit or a suggestion would put here; invalid: nothing
    StateWordsRole                  ///< QString: the state in words
};

/// Role numbers of the list of reports.
enum ReportRole : int {
    ReportIdRole = Qt::UserRole + 101, ///< int
    BodyRole,                          ///< QString, empty if the text names none
    BodyIsHintRole,                    ///< bool: known from the file's name only
    YearRole,                          ///< int, invalid if unknown
    EditionRole,                       ///< QString
    FileRole,                          ///< QString
    FailedRole,                        ///< int: findings that must be changed
    WarnedRole,                        ///< int: findings to be looked into
    DoubtfulRole,                      ///< int: cells that are doubtful
    UndecidedRole,                     ///< int: checks that could not be computed
    PassedRole,                        ///< int: checks that passed
    ReportStandingRole                 ///< int: ReportStanding
};

/// Role numbers of the history.
enum HistoryRole : int {
    InEffectRole = Qt::UserRole + 401, ///< bool
    IsHereRole                         ///< bool: the step we stand at
};

/// What the mark before a report or on a table's tab says. Nothing passed means no tick.
enum class ReportStanding : int { Unchecked, Passed, Questioned, Doubtful, Fails };

/// Role numbers of the list of findings.
enum FindingRole : int {
    SeverityRole = Qt::UserRole + 201, ///< int: Severity
    OutcomeRole,                       ///< int: Outcome
    FindingIdRole,                     ///< QString
    TargetRole,                        ///< QString: address, empty if none
    IsDismissedRole,                   ///< bool: a person found that it is none
    SearchTextRole,                    ///< QString: sentence, rule and cells in words
    GroupKeyRole,                      ///< QString: what the findings under one heading have in common
    GroupOrderRole,                    ///< QString: puts the headings in order
    GroupTitleRole                     ///< QString: the heading
};

/// Role numbers of the list of rules; grade and search text are under the roles of findings.
enum RuleRole : int {
    RuleIdRole = Qt::UserRole + 401, ///< QString
    RuleIsOnRole,                    ///< bool
    RuleIsAsBuiltInRole              ///< bool: nobody decided otherwise
};

/// By what findings are put under headings.
enum class FindingGrouping : int { Cause, Table, Rule, Severity, None };

/// Role numbers of a sum written out.
enum SumRole : int {
    SumLineKindRole = Qt::UserRole + 301, ///< int: SumLine::Kind
    SumAddressRole                        ///< QString: address of the operand, empty if the line has none
};

} // namespace gouji
