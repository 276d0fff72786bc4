// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/score.h"

#include <QMap>

namespace gouji::accuracy {

/// The rates that recovery has to reach; the one place where they stand.
struct Thresholds
{
    int silentlyWrong = 0;            ///< cells
    int misplaced = 0;                ///< cells
    int rightPerTenThousand = 9990;   ///< of the determined cells, inferred ones included
    int perfectPerTenThousand = 9800; ///< of the reports
    int lookAlikesTaken = 0;          ///< texts that are no reports, read as one
    int pairsPerTenThousand = 9500;   ///< of the files with two reports, those in which both are perfect
};

/// Adds scores up by family and by damage.
class ScoreTable
{
public:
    void add(const GeneratedReport &generated, const ReportScore &score);
    /// A file with two reports: whether both were told apart and perfect, and how many cells were silently wrong.
    void addPair(bool bothPerfect, int silentlyWrong);
    void addLookAlike(const QString &kind, bool taken);
    QString toText() const;
    /// What misses a threshold; empty if nothing does.
    QStringList misses(const Thresholds &thresholds) const;

private:
    Counts m_all;
    QMap<QString, Counts> m_families;
    QMap<QString, Counts> m_damages;
    QMap<QString, int> m_faults; ///< kinds of head faults
    int m_pairs = 0;
    int m_pairsPerfect = 0;
    int m_pairsSilentlyWrong = 0;
    QMap<QString, std::pair<int, int>> m_lookAlikes; ///< by kind: how many, how many were taken for reports
};

} // namespace gouji::accuracy
