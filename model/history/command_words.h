// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/phrases.h"
#include "model/history/workspace.h"

namespace gouji {

/// Puts the steps of the history into words: "Corrected 结转下年度继续办理 · 总计: 63 → 36".
class CommandWords
{
public:
    /// The window's language, unless another is given.
    explicit CommandWords(Phrases phrases = {});

    /// What the command did. Cells are named as printed where the workspace has the report, else by their address. Empty
    /// for a command without changes.
    QString name(const Command &command, const Workspace &workspace) const;
    QString opinionStateName(OpinionState state) const;

private:
    Phrases m_phrases;
};

/// Every kind of command that has words of its own.
QStringList commandKinds();

} // namespace gouji
