// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/chart_maker.h"

#include "model/finding/cell_name.h"
#include "model/items/cell_words.h"
#include "model/items/year_grid_model.h"
#include "model/items/year_words.h"

namespace gouji {
namespace {

const QString divider = QStringLiteral(" · ");

} // namespace

QList<ChartYear> ChartMaker::years() const
{
    QList<ChartYear> years;
    QString edition;
    for (const SeriesYear &year : m_model.comparison().years()) {
        ChartYear place{YearWords::year(year)};
        if (year.isMissing()) {
            place.missing = YearWords::noReport();
        } else {
            const QString own = year.report->form(TableId::Requests)->edition;
            if (!edition.isEmpty() && own != edition)
                place.begins = tr("%1 from here").arg(YearWords::edition(own));
            edition = own;
        }
        years += place;
    }
    return years;
}

ChartSeries ChartMaker::series(int row) const
{
    const ComparedRow &compared = *m_model.rowAt(row);
    ChartSeries series{compared.column, {}};
    for (int column = 0; column < m_model.yearColumns(); ++column) {
        const QModelIndex index = m_model.index(row, column);
        const ComparedCell &cell = compared.cells[static_cast<size_t>(column)];
        ChartPoint point{index.data().toString(), cell.onOneScale};
        if (!cell.value)
            point.text = cell.exists ? CellWords::stateName(cell.state) : index.data(StateWordsRole).toString();
        point.isMarked = index.data(FailedChecksRole).toInt() > 0 || index.data(YearSeverityRole).isValid();
        series.points += point;
    }
    return series;
}

ChartSeries ChartMaker::shareSeries(const ComparedShare &share) const
{
    ChartSeries series{YearWords::shareTitle(share), {}};
    for (const ShareOfYear &year : share.years) {
        ChartPoint point;
        point.value = year.percent;
        point.text = year.percent ? percentText(*year.percent) + QLatin1Char('%') : tr("none", "no share");
        if (year.denominator)
            point.under = tr("of %1").arg(year.denominator->toString());
        series.points += point;
    }
    return series;
}

/// "（七）总计 · 总计": as the newest edition of the series prints them.
QString ChartMaker::namesOf(const QStringList &keys) const
{
    const std::vector<SeriesYear> &years = m_model.comparison().years();
    QStringList names;
    for (const QString &key : keys) {
        QString name = key;
        for (const SeriesYear &year : years) {
            const CellAddress address = splitAddress(key);
            if (year.isMissing() || !address.table)
                continue;
            const TableForm &form = year.report->form(*address.table)->table(*address.table);
            for (size_t row = 0; row < form.rows.size(); ++row) {
                if (form.rows[row].key == address.row)
                    name = shortRowName(form, static_cast<int>(row));
                else if (form.rows[row].key.startsWith(address.row.toString() + u'.')
                         && form.rows[row].labels.size() > 1)
                    name = form.rows[row].labels.at(form.rows[row].labels.size() - 2); // all rows of the group
            }
            const int cell = form.cellIndex(address.row, address.column);
            if (cell >= 0)
                name += divider + form.columnLabel(cell);
        }
        names += name;
    }
    return names.join(QStringLiteral(" + "));
}

ChartData ChartMaker::ofRow(int row) const
{
    ChartData chart;
    const QString body = m_model.comparison().series.body;
    if (const ComparedShare *share = m_model.shareAt(row)) {
        chart.title = body + divider + YearWords::shareTitle(*share);
        chart.note = tr("%1, as a share of: %2").arg(namesOf(share->numerator), namesOf(share->denominator));
        chart.years = years();
        chart.series += shareSeries(*share);
    } else if (const ComparedRow *compared = m_model.rowAt(row)) {
        chart.title = body + divider + compared->row + divider + compared->column;
        chart.unit = compared->unit.isEmpty() ? QString() : tr("Unit: %1").arg(compared->unit);
        chart.note = compared->corresponds ? QString() : YearWords::onlyIn(compared->editions);
        chart.years = years();
        chart.series += series(row);
    }
    return chart;
}

ChartData ChartMaker::ofWholeRow(int row) const
{
    ChartData chart = ofRow(row);
    const ComparedRow *compared = m_model.rowAt(row);
    if (!compared)
        return chart;
    chart.title = m_model.comparison().series.body + divider + compared->row;
    chart.series.clear();
    for (int other = 0; const ComparedRow *candidate = m_model.rowAt(other); ++other) {
        // Sums of money and counts have no scale in common.
        if (candidate->key.section(u'/', 0, 1) == compared->key.section(u'/', 0, 1)
            && candidate->unit == compared->unit)
            chart.series += series(other);
    }
    return chart;
}

} // namespace gouji
