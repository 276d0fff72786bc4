// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report_state.h"

#include <variant>

namespace gouji {

/// Names one report of a workspace for as long as the workspace lives.
using ReportId = int;

// What a person can decide, each with what stood there before and after, so that undo needs to know nothing else. Addresses and
// ids, never rows and columns.

/// One cell's decision.
struct CellChange
{
    ReportId report = 0;
    QString address;
    CellDecision before;
    CellDecision after;
    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// A finding dismissed, or a dismissal taken back.
struct DismissalChange
{
    ReportId report = 0;
    QString finding; ///< Finding::id
    std::optional<Dismissal> before;
    std::optional<Dismissal> after;
    friend bool operator==(const DismissalChange &, const DismissalChange &) = default;
};

/// An opinion written, altered, settled or (in an undo) gone.
struct OpinionChange
{
    ReportId report = 0;
    int opinion = 0; ///< its number
    std::optional<Opinion> before;
    std::optional<Opinion> after;
    friend bool operator==(const OpinionChange &, const OpinionChange &) = default;
};

/// The decisions about a report as a whole.
struct SettingsChange
{
    ReportId report = 0;
    ReportSettings before;
    ReportSettings after;
    friend bool operator==(const SettingsChange &, const SettingsChange &) = default;
};

using Change = std::variant<CellChange, DismissalChange, OpinionChange, SettingsChange>;

ReportId reportOf(const Change &change);
/// Whether nothing would change.
bool isEmpty(const Change &change);

/// What the words for a step of the history need beside its changes; as it was when the command was carried out.
struct CommandData
{
    QString subject; ///< what is concerned first: a cell's address, a row (table/row), the target of a finding
    QString other;   ///< the second cell or row of a swap, the finding's id, the opinion's number
    QString before;  ///< where one cell is concerned: what it showed
    QString after;   ///< … and what it shows since
    int count = 0;   ///< number of cells (opinions, findings) concerned
    friend bool operator==(const CommandData &, const CommandData &) = default;
};

/// A command over documents: a name for the history list and the changes it makes, all or none.
struct Command
{
    QString kind;   ///< stable key: "correct", "clear", "shift-left"…
    QString reason; ///< the person's words, may be empty
    std::vector<Change> changes = {};
    CommandData data = {}; ///< what is left empty is filled in by Workspace::apply
    friend bool operator==(const Command &, const Command &) = default;
};

/// The changes to cells among a command's changes, in order.
std::vector<const CellChange *> cellChanges(const Command &command);

} // namespace gouji
