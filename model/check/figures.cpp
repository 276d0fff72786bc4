// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/figures.h"

#include "model/check/identity_check.h"

#include <QCoreApplication>

namespace gouji {

std::optional<Decimal> figureAt(const Dossier &dossier, const QString &address)
{
    const auto cell = dossier.extraction().find(address);
    return cell && dossier.report.exists(*cell) ? operandOf(dossier.report, *cell) : std::nullopt;
}

void nameCells(Finding &finding, const Dossier &dossier, const QStringList &addresses)
{
    const Extraction &extraction = dossier.extraction();
    finding.cells = addresses;
    std::vector<int> cells;
    TableId table = TableId::Proactive;
    for (const QString &address : addresses) {
        const auto cell = extraction.find(address);
        if (!cell)
            continue;
        table = cell->table;
        cells.push_back(cell->index);
        const CellReading &reading = extraction.reading(*cell);
        const std::vector<Span> places = placesOf(reading);
        finding.spans.insert(finding.spans.end(), places.begin(), places.end());
        if (reading.state == CellState::Inferred && !dossier.report.isCorrected(*cell))
            finding.fault = Fault::Extraction;
    }
    finding.values = valuesFingerprint(dossier.report, table, cells);
}

WordArgument tableWord(TableId table)
{
    switch (table) {
    case TableId::Proactive:
        return {QStringLiteral(QT_TRANSLATE_NOOP("Rules", "2. Proactive"))};
    case TableId::Requests:
        return {QStringLiteral(QT_TRANSLATE_NOOP("Rules", "3. Requests"))};
    case TableId::Disputes:
        break;
    }
    return {QStringLiteral(QT_TRANSLATE_NOOP("Rules", "4. Disputes"))};
}

} // namespace gouji
