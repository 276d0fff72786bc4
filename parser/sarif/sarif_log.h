// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/finding/sentences.h"

#include <QByteArray>

#include <vector>

namespace gouji {

/// An input that gave no report, as the log tells it.
struct SarifNotification
{
    QString file;
    QString message;
};

/// A log of SARIF 2.1.0 in three pieces, so that it can be written while the reports are still being read:
/// \c head, the results of each report (with commas between those that are not empty), \c tail.
/// Places are regions of characters, counted in UTF-16 code units of the decoded text.
///
/// An undecided check is of kind "open" and a passing one of kind "pass"; SARIF then asks for the level "none", so the
/// rule's severity stands at the rule only.
class SarifLog
{
public:
    /// \a language is that of the sentences, "en" or "zh_CN".
    SarifLog(const QString &version, const QString &language, Sentences sentences);

    /// Whether the reports come with decisions: every result then says whether a person dismissed it (suppressions). SARIF
    /// wants that of all results of a run or of none. Off at first.
    void setWithDecisions(bool decisions) { m_withDecisions = decisions; }

    QByteArray head() const;
    /// The results of one report, comma-separated; empty if it has none. May be called from several threads.
    QByteArray results(const ReportState &report, const CheckSession &checks, bool passing) const;
    QByteArray tail(const std::vector<SarifNotification> &notifications) const;

private:
    QString m_version;
    QString m_language;
    Sentences m_sentences;
    bool m_withDecisions = false;
};

} // namespace gouji
