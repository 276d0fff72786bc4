// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/csv/csv_report_writer.h"

#include "parser/csv/csv_text.h"

#include <algorithm>

namespace gouji {

namespace {

QStringList columnNames()
{
    return {QStringLiteral("table"), QStringLiteral("row"),   QStringLiteral("column"), QStringLiteral("label"),
            QStringLiteral("value"), QStringLiteral("state"), QStringLiteral("raw"),    QStringLiteral("proposed")};
}

/// Columns of a report in which figures for adding up were decided.
QStringList columnNamesWithAdopted()
{
    return columnNames() << QStringLiteral("adopted");
}

QString label(const TableForm &form, int cell)
{
    return form.rowLabel(cell) + QStringLiteral(" · ") + form.columnLabel(cell);
}

} // namespace

QByteArray CsvReportWriter::write(const ReportState &report, const CheckSession &checks) const
{
    Q_UNUSED(checks);
    QString text;
    const std::vector<WrittenCell> cells = cellsToWrite(report);
    const bool adopted =
        std::any_of(cells.begin(), cells.end(), [](const WrittenCell &cell) { return !cell.adopted.isEmpty(); });
    if (report.holdsProposals())
        appendCsvRecord(text, {reviewCopyNotice()});
    appendCsvRecord(text, adopted ? columnNamesWithAdopted() : columnNames());
    const Extraction &extraction = report.extraction();
    for (const WrittenCell &cell : cells) {
        const auto id = extraction.find(cell.address);
        Q_ASSERT(id);
        const TableForm &form = extraction.tableForm(id->table);
        const FormCell &place = form.cells[static_cast<size_t>(id->index)];
        QStringList record{tableKey(id->table),
                           form.rows[static_cast<size_t>(place.row)].key,
                           form.columns[static_cast<size_t>(place.column)].key,
                           defused(label(form, id->index)),
                           cell.value,
                           cell.state,
                           defused(cell.raw),
                           cell.proposed};
        if (adopted)
            record.append(cell.adopted);
        appendCsvRecord(text, record);
    }
    return csvFile(text);
}

tl::expected<std::vector<WrittenCell>, QString> CsvReportWriter::readBack(const QByteArray &bytes) const
{
    auto records = parseCsvFile(bytes);
    if (!records)
        return tl::unexpected(records.error());
    if (!records->empty() && records->front() == QStringList{reviewCopyNotice()})
        records->erase(records->begin());
    const bool adopted = !records->empty() && records->front() == columnNamesWithAdopted();
    const QStringList names = adopted ? columnNamesWithAdopted() : columnNames();
    if (records->empty() || records->front() != names)
        return tl::unexpected(QStringLiteral("the first record does not name the columns"));

    std::vector<WrittenCell> cells;
    cells.reserve(records->size() - 1);
    for (size_t i = 1; i < records->size(); ++i) {
        const QStringList &record = (*records)[i];
        if (record.size() != names.size())
            return tl::unexpected(QStringLiteral("record %1 has %2 fields").arg(i + 1).arg(record.size()));
        cells.push_back({record[0] + u'/' + record[1] + u'/' + record[2], record[4], record[5], armed(record[6]),
                         record[7], adopted ? record[8] : QString()});
    }
    return cells;
}

} // namespace gouji
