// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/csv/csv_comparison_writer.h"

#include "model/finding/phrases.h"
#include "model/years/year_comparison.h"
#include "parser/csv/csv_text.h"

namespace gouji {

namespace {

constexpr int fixedColumns = 4;
constexpr int columnsOfPlace = 6;

QString textOf(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

QString percentOf(const std::optional<Decimal> &value)
{
    return value ? percentText(*value) : QString();
}

QStringList columnNames(const YearComparison &comparison)
{
    QStringList names{QStringLiteral("table"), QStringLiteral("row"), QStringLiteral("label"),
                      QStringLiteral("editions")};
    for (size_t place = 0; place < comparison.years().size(); ++place) {
        const QString name = placeName(comparison, static_cast<int>(place));
        names << name << name + QStringLiteral(" state") << name + QStringLiteral(" address")
              << name + QStringLiteral(" change") << name + QStringLiteral(" percent")
              << name + QStringLiteral(" unit");
    }
    return names;
}

QStringList recordOf(const YearComparison &comparison, size_t index)
{
    const ComparedRow &row = comparison.rows[index];
    QString label = row.row + QStringLiteral(" · ") + row.column;
    if (!row.unit.isEmpty())
        label += QStringLiteral(" (%1)").arg(row.unit);
    QStringList record{tableKey(row.table), row.key, defused(label), row.editions.join(u' ')};
    for (size_t place = 0; place < row.cells.size(); ++place) {
        const ComparedCell &cell = row.cells[place];
        record << textOf(cell.value) << placeState(comparison, static_cast<int>(index), static_cast<int>(place))
               << cell.addresses.join(u' ') << (cell.change ? cell.change->difference.toString() : QString())
               << (cell.change ? percentOf(cell.change->percent) : QString()) << (cell.value ? cell.unit : QString());
    }
    return record;
}

void appendShare(QString &text, const ComparedShare &share, const Phrases &phrases)
{
    const QString title = phrases.phrase("Shares", share.title.toUtf8().constData());
    const std::pair<const char *, std::optional<Decimal> ShareOfYear::*> parts[] = {
        {"percent", &ShareOfYear::percent},
        {"numerator", &ShareOfYear::numerator},
        {"denominator", &ShareOfYear::denominator}};
    for (const auto &[name, value] : parts) {
        QStringList record{QStringLiteral("share"), share.key + u'/' + QLatin1String(name), defused(title), QString()};
        for (const ShareOfYear &year : share.years) {
            const bool percent = value == &ShareOfYear::percent;
            record << (percent ? percentOf(year.*value) : textOf(year.*value)) << QString() << QString()
                   << (percent ? percentOf(year.change) : QString()) << QString() << QString();
        }
        appendCsvRecord(text, record);
    }
}

} // namespace

QByteArray CsvComparisonWriter::write(const ComparisonContent &content) const
{
    const YearComparison &comparison = *content.comparison;
    QString text;
    appendCsvRecord(text, columnNames(comparison));
    for (size_t row = 0; row < comparison.rows.size(); ++row)
        appendCsvRecord(text, recordOf(comparison, row));
    const Phrases phrases(content.sentences.translator());
    for (const ComparedShare &share : comparison.shares)
        appendShare(text, share, phrases);
    return csvFile(text);
}

tl::expected<std::vector<WrittenYearCell>, QString> CsvComparisonWriter::readBack(const QByteArray &bytes) const
{
    const auto records = parseCsvFile(bytes);
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty() || records->front().value(0) != QLatin1String("table")
        || (records->front().size() - fixedColumns) % columnsOfPlace != 0)
        return tl::unexpected(QStringLiteral("the first record does not name the columns"));
    std::vector<WrittenYearCell> cells;
    for (size_t i = 1; i < records->size(); ++i) {
        const QStringList &record = (*records)[i];
        if (record.size() != records->front().size())
            return tl::unexpected(QStringLiteral("record %1 has %2 fields").arg(i + 1).arg(record.size()));
        if (record.front() == QLatin1String("share"))
            continue;
        int place = 0;
        for (qsizetype column = fixedColumns; column < record.size(); column += columnsOfPlace)
            cells.push_back({record[1], place++, record[column], record[column + 1]});
    }
    return cells;
}

} // namespace gouji
