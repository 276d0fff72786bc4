// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/report_writer.h"

namespace gouji {

namespace {

QString describe(const WrittenCell &cell)
{
    return QStringLiteral("value \"%1\", state \"%2\", raw \"%3\", proposed \"%4\", adopted \"%5\"")
        .arg(cell.value, cell.state, cell.raw, cell.proposed, cell.adopted);
}

QString textOf(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

} // namespace

QString reviewCopyNotice()
{
    return QStringLiteral("审核用稿，非单位发布稿");
}

std::vector<WrittenCell> cellsToWrite(const ReportState &report)
{
    std::vector<WrittenCell> result;
    const Extraction &extraction = report.extraction();
    for (const TableId table : allTables) {
        const TableForm &form = extraction.tableForm(table);
        for (size_t i = 0; i < form.cells.size(); ++i) {
            const CellId cell{table, static_cast<int>(i)};
            if (!report.exists(cell))
                continue;
            const auto &adopted = report.decision(cell).adopted;
            result.push_back({form.cells[i].address, textOf(report.reported(cell)),
                              report.isCorrected(cell) ? QStringLiteral("corrected") : cellStateKey(report.state(cell)),
                              extraction.reading(cell).raw, textOf(report.proposed(cell)),
                              adopted ? adopted->value.toString() : QString()});
        }
    }
    return result;
}

QString firstDifference(const std::vector<WrittenCell> &expected, const std::vector<WrittenCell> &actual)
{
    for (size_t i = 0; i < expected.size() && i < actual.size(); ++i) {
        if (expected[i].address != actual[i].address)
            return QStringLiteral("%1: %2 stands in its place").arg(expected[i].address, actual[i].address);
        if (expected[i] != actual[i])
            return QStringLiteral("%1: %2 instead of %3")
                .arg(expected[i].address, describe(actual[i]), describe(expected[i]));
    }
    if (actual.size() < expected.size())
        return QStringLiteral("%1: not written").arg(expected[actual.size()].address);
    if (actual.size() > expected.size())
        return QStringLiteral("%1: written, but not in the report").arg(actual[expected.size()].address);
    return {};
}

} // namespace gouji
