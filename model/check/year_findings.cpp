// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/year_findings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

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

FindingArgument figureArgument(const Decimal &value, const QString &unit)
{
    if (unit.isEmpty())
        return value;
    return value.toString() + unit;
}

QStringList lastYearReports(const Dossier &dossier)
{
    QStringList reports;
    for (const SharedFigures &report : dossier.years->lastYear)
        reports.append(report->title());
    return reports;
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

void UndecidedOnce::tell(const QString &target, const char *cause, const QStringList &names, const QString &own,
                         const QString &before)
{
    auto told = std::find_if(m_told.begin(), m_told.end(), [&](const Told &each) { return each.target == target; });
    if (told == m_told.end()) {
        m_told.push_back({target, m_instances.findings().size(), {}, {}, {}});
        told = std::prev(m_told.end());
        m_instances.undecided(target);
    } else {
        m_instances.untold();
    }
    for (const QString &name : names) {
        if (!told->names.contains(name))
            told->names.append(name);
    }
    told->own.append(own);
    if (!told->before.contains(before))
        told->before.append(before);
    Finding &finding = m_instances.findings()[told->finding];
    finding.target = told->own.front();
    finding.cells = told->own;
    finding.values = (told->names + told->own).join(u'|');
    finding.arguments = {WordArgument{QString::fromUtf8(cause)}, told->names.join(QStringLiteral(", ")),
                         CellArgument{told->own}, CellArgument{told->before}};
}

} // namespace gouji
