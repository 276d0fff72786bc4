// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/year_findings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace gouji {

const char *const severalReportsDiffer = QT_TRANSLATE_NOOP("Rules", "Several reports of one year differ");
const char *const noFigureLastYear = QT_TRANSLATE_NOOP("Rules", "A report has no certain figure to compare with");

namespace {

/// The cell of last year's edition that means the same as one of this year's. Cells whose figure is a part of an earlier one
/// have none.
std::optional<CellId> meaningLastYear(const Dossier &dossier, CellId cell, const ReportFigures &lastYear)
{
    const std::shared_ptr<const Form> &own = dossier.extraction().table(cell.table).form;
    const std::shared_ptr<const Form> &other = lastYear.form(cell.table);
    if (own == other)
        return lastYear.contains(cell) ? std::optional(cell) : std::nullopt;
    const QString &address = own->cell(cell).address;
    for (const Correspondence &listed : own->correspondences) {
        if (listed.edition == other->edition && listed.here.size() == 1 && listed.here.front() == address)
            return lastYear.find(listed.earlier);
    }
    return lastYear.find(address);
}

/// \a cellIn gives the cell in a report of last year.
template<typename CellIn>
LastYearFigure figureOf(const Dossier &dossier, const CellIn &cellIn)
{
    LastYearFigure result;
    if (!dossier.years || dossier.years->isRegrouped() || dossier.years->lastYear.empty())
        return result;
    bool missing = false;
    bool differing = false;
    std::optional<Decimal> figure;
    for (const SharedFigures &report : dossier.years->lastYear) {
        const std::optional<CellId> cell = cellIn(*report);
        if (!cell)
            return {};
        const auto own = report->figure(*cell);
        missing = missing || !own;
        differing = differing || (own && figure && *own != *figure);
        figure = own ? own : figure;
        result.unit = report->unit(*cell);
        result.isInferred = result.isInferred || report->isInferred(*cell);
    }
    result.told = differing ? LastYearFigure::Told::Differing
                  : missing ? LastYearFigure::Told::NoFigure
                            : LastYearFigure::Told::Yes;
    result.value = figure.value_or(Decimal(0));
    return result;
}

} // namespace

LastYearFigure lastYearFigure(const Dossier &dossier, CellId cell)
{
    return figureOf(dossier, [&](const ReportFigures &report) { return meaningLastYear(dossier, cell, report); });
}

LastYearFigure lastYearFigureAt(const Dossier &dossier, const QString &address)
{
    return figureOf(dossier, [&](const ReportFigures &report) { return report.find(address); });
}

QStringList lastYearFiles(const Dossier &dossier)
{
    QStringList files;
    for (const SharedFigures &report : dossier.years->lastYear)
        files.append(report->file());
    return files;
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
