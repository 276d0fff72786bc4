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
/// Last year's reports by body, year and file.
QStringList lastYearReports(const Dossier &dossier);

/// A figure as an argument, with its unit where it has one ("12.5万元").
FindingArgument figureArgument(const Decimal &value, const QString &unit);

/// Names the cells of a finding that holds figures of this year against one of last year: the fingerprint covers \a before too.
void nameYears(Finding &finding, const Dossier &dossier, const QStringList &addresses, const QString &before,
               bool isInferred);

/// Why figures of last year cannot be held against: sources of context "Rules".
extern const char *const severalReportsDiffer;
extern const char *const noFigureLastYear;

/// Tells once for a rule and a cause why checks are undecided, and names every cell concerned; the others are only counted.
class UndecidedOnce
{
public:
    UndecidedOnce(RuleInstances &instances)
        : m_instances(instances)
    {
    }
    /// \a target: of the finding's id; one of each is told. \a names: of reports or bodies. \a own: the cell of this year
    /// that cannot be held against last year's \a before.
    void tell(const QString &target, const char *cause, const QStringList &names, const QString &own,
              const QString &before);

private:
    struct Told
    {
        QString target;
        size_t finding = 0; // of the instances
        QStringList names;
        QStringList own;
        QStringList before;
    };
    RuleInstances &m_instances;
    std::vector<Told> m_told;
};

} // namespace gouji
