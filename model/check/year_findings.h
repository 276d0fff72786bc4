// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/figures.h"
#include "model/check/rule.h"

namespace gouji {

// What rules between years have in common.

/// Last year's figure of the same body at an address.
struct LastYearFigure
{
    enum class Told : quint8 {
        Yes,
        NoCell, ///< no report, a merger or split between, or last year's edition has no such cell: the rule does not apply
        Differing, ///< several reports of last year say different things
        NoFigure   ///< none, or a doubtful one
    };
    Told told = Told::NoCell;
    Decimal value;
    QString unit;
    bool isInferred = false;
};

/// \a cell in the edition of the report itself; the cell that means the same in last year's edition is looked up.
LastYearFigure lastYearFigure(const Dossier &dossier, CellId cell);
/// The same for an address of last year's edition.
LastYearFigure lastYearFigureAt(const Dossier &dossier, const QString &address);
/// The files of last year's reports.
QStringList lastYearFiles(const Dossier &dossier);

/// Names the cells of a finding that holds figures of this year against one of last year: the fingerprint covers \a before too.
void nameYears(Finding &finding, const Dossier &dossier, const QStringList &addresses, const QString &before,
               bool isInferred);

/// What keeps a check against last year from being computed, as arguments of a finding that is undecided (see Sentences).
std::vector<FindingArgument> yearsUndecided(const char *cause, const QStringList &names);

/// Why figures of last year cannot be held against: sources of context "Rules".
extern const char *const severalReportsDiffer;
extern const char *const noFigureLastYear;

/// Tells once for a rule why checks are undecided; the others are only counted.
class UndecidedOnce
{
public:
    UndecidedOnce(RuleInstances &instances)
        : m_instances(instances)
    {
    }
    /// \a target: of the finding's id; one of each is told.
    void tell(const QString &target, const char *cause, const QStringList &names);

private:
    RuleInstances &m_instances;
    QStringList m_told;
};

} // namespace gouji
