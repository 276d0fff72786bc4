// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/year_findings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace gouji {

const char *const severalReportsDiffer = QT_TRANSLATE_NOOP("Rules", "Several reports of one year differ");
const char *const noFigureLastYear = QT_TRANSLATE_NOOP("Rules", "A report has no certain figure to compare with");

namespace {

/// The cell of last year's edition that means the same as one of this year's; empty if there is none. Cells whose figure
/// is a part of an earlier one have none.
QString meaningLastYear(const Dossier &dossier, const QString &address, const ReportFigures &lastYear)
{
    const auto cell = dossier.extraction().find(address);
    if (!cell)
        return {};
    const Form &own = *dossier.extraction().table(cell->table).form;
    const Form &other = *lastYear.form(cell->table);
    for (const Correspondence &listed : own.correspondences) {
        if (listed.edition == other.edition && listed.here == QStringList{address})
            return listed.earlier;
    }
    return lastYear.contains(address) ? address : QString();
}

LastYearFigure figureOf(const Dossier &dossier, const QString &address, bool sameEdition)
{
    LastYearFigure result;
    if (!dossier.years || dossier.years->isRegrouped())
        return result;
    bool missing = false;
    bool differing = false;
    std::optional<Decimal> figure;
    for (const SharedFigures &report : dossier.years->lastYear) {
        const QString there = sameEdition ? address : meaningLastYear(dossier, address, *report);
        const auto cell = there.isEmpty() ? std::nullopt : report->find(there);
        if (!cell)
            return {};
        result.files.append(report->file());
        const auto own = report->figure(*cell);
        missing = missing || !own;
        differing = differing || (own && figure && *own != *figure);
        figure = own ? own : figure;
        result.unit = report->unit(*cell);
        result.isInferred = result.isInferred || report->isInferred(*cell);
    }
    if (result.files.isEmpty())
        return result;
    result.told = differing ? LastYearFigure::Told::Differing
                  : missing ? LastYearFigure::Told::NoFigure
                            : LastYearFigure::Told::Yes;
    result.value = figure.value_or(Decimal(0));
    return result;
}

} // namespace

LastYearFigure lastYearFigure(const Dossier &dossier, const QString &address)
{
    return figureOf(dossier, address, false);
}

LastYearFigure lastYearFigureAt(const Dossier &dossier, const QString &address)
{
    return figureOf(dossier, address, true);
}

void nameYears(Finding &finding, const Dossier &dossier, const QStringList &addresses, const QString &before,
               bool isInferred)
{
    static constexpr qsizetype digits = 16;
    nameCells(finding, dossier, addresses);
    const QByteArray hash =
        QCryptographicHash::hash((finding.values + u'/' + before).toUtf8(), QCryptographicHash::Sha256).toHex();
    finding.values = QString::fromLatin1(hash.first(digits));
    if (isInferred)
        finding.fault = Fault::Extraction;
}

std::vector<FindingArgument> yearsUndecided(const char *cause, const QStringList &names)
{
    return {WordArgument{QString::fromUtf8(cause)}, names.join(QStringLiteral(", "))};
}

void UndecidedOnce::tell(const QString &target, const char *cause, const QStringList &names)
{
    if (m_told.contains(target)) {
        m_instances.untold();
        return;
    }
    m_told.append(target);
    Finding &finding = m_instances.undecided(target);
    finding.arguments = yearsUndecided(cause, names);
    finding.values = names.join(u'/');
}

} // namespace gouji
