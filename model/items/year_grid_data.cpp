// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the years side by side say of each place.

#include "model/items/cell_words.h"
#include "model/items/year_grid_model.h"
#include "model/items/year_words.h"

#include <algorithm>

namespace gouji {

QVariant YearGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    switch (role) {
    case YearColumnRole:
        return static_cast<int>(kindOf(index.column()));
    case IsLabelRole:
        return false;
    case RowKeyRole:
    case RowPartRole:
    case RowLabelRole:
    case ColumnLabelRole:
    case RowNoteRole:
    case IsUnchangedRole:
    case ChangeRankRole:
        return rowData(index.row(), role);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(index);
    default:
        break;
    }
    switch (kindOf(index.column())) {
    case YearColumn::Year:
        return figureData(index, role);
    case YearColumn::Trend:
        return role == TrendRole ? QVariant(trend(index.row())) : QVariant();
    case YearColumn::Difference:
    case YearColumn::Percent:
        break;
    }
    return role == Qt::DisplayRole ? QVariant(derived(index.row(), kindOf(index.column()))) : QVariant();
}

QVariant YearGridModel::rowData(int row, int role) const
{
    const ComparedRow *compared = rowAt(row);
    const ComparedShare *share = shareAt(row);
    if (!compared && !share)
        return {};
    switch (role) {
    case RowKeyRole:
        return compared ? compared->key : share->key;
    case RowPartRole:
        return static_cast<int>(compared ? static_cast<YearPart>(compared->table) : YearPart::Shares);
    case RowLabelRole:
        return compared ? compared->row : YearWords::shareTitle(*share);
    case ColumnLabelRole:
        if (!compared)
            return QString();
        return compared->unit.isEmpty() || compared->column.contains(compared->unit)
                   ? compared->column
                   : QStringLiteral("%1 (%2)").arg(compared->column, compared->unit);
    case RowNoteRole:
        return compared && !compared->corresponds ? YearWords::onlyIn(compared->editions) : QString();
    case IsUnchangedRole:
        if (compared)
            return compared->unchanged;
        return std::all_of(share->years.begin(), share->years.end(),
                           [share](const ShareOfYear &year) { return year.percent == share->years.front().percent; });
    case ChangeRankRole:
        return compared ? m_ranks[static_cast<size_t>(row)] : row; // shares stay behind the rows
    default:
        return {};
    }
}

QVariant YearGridModel::figureData(const QModelIndex &index, int role) const
{
    const ComparedCell *cell = cellOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case HasPlaceRole:
        return cell ? cell->exists : reportOf(index.column()).has_value();
    case IsSumRole:
        return cell && cell->addresses.size() > 1;
    case StateWordsRole:
        return stateWords(index);
    default:
        break;
    }
    const std::vector<YearPlace> places = placesAt(index);
    if (places.empty())
        return {};
    if (places.size() == 1)
        return cellData(places.front(), role);
    switch (role) {
    case CellStateRole:
        return static_cast<int>(cell->state);
    case FailedChecksRole: {
        int failed = 0;
        for (const YearPlace &place : places)
            failed += cellData(place, FailedChecksRole).toInt();
        return failed;
    }
    case YearFindingsRole: {
        QStringList words;
        for (const YearPlace &place : places)
            words += findingWords(place);
        return words;
    }
    case YearSeverityRole: {
        QVariant highest;
        for (const YearPlace &place : places) {
            const QVariant severity = cellData(place, YearSeverityRole);
            if (severity.isValid() && (!highest.isValid() || severity.toInt() > highest.toInt()))
                highest = severity;
        }
        return highest;
    }
    default:
        return {};
    }
}

QVariant YearGridModel::cellData(const YearPlace &place, int role) const
{
    const ReportState &report = m_workspace.state(place.report);
    switch (role) {
    case Qt::EditRole:
        return report.shownText(place.cell);
    case AddressRole:
    case Qt::AccessibleDescriptionRole:
        return report.extraction().formCell(place.cell).address;
    case CellStateRole:
        return static_cast<int>(report.state(place.cell));
    case IsCorrectedRole:
        return report.isCorrected(place.cell);
    case ReadTextRole:
        return report.isCorrected(place.cell) ? report.extraction().reading(place.cell).raw : QString();
    case FailedChecksRole: {
        const Marks &marks = m_marks.at(place.report);
        const auto failed = marks.failed.find(place.cell);
        return failed == marks.failed.end() ? 0 : failed->second;
    }
    case ProposedRole: {
        const std::optional<Decimal> proposed = report.proposed(place.cell);
        return proposed ? proposed->toString() : QString();
    }
    case IsConfirmedRole:
        return report.isConfirmed(place.cell);
    case YearFindingsRole:
        return findingWords(place);
    case YearSeverityRole: {
        const std::vector<Finding> *findings = findingsAt(place);
        if (!findings)
            return {};
        const auto highest =
            std::max_element(findings->begin(), findings->end(),
                             [](const Finding &one, const Finding &other) { return one.severity < other.severity; });
        return static_cast<int>(highest->severity);
    }
    default:
        return {};
    }
}

const std::vector<Finding> *YearGridModel::findingsAt(const YearPlace &place) const
{
    const Marks &marks = m_marks.at(place.report);
    const auto found = marks.years.find(place.cell);
    return found == marks.years.end() ? nullptr : &found->second;
}

QStringList YearGridModel::findingWords(const YearPlace &place) const
{
    QStringList words;
    if (const std::vector<Finding> *findings = findingsAt(place)) {
        for (const Finding &finding : *findings)
            words += m_sentences.message(finding, m_workspace.state(place.report).extraction());
    }
    return words;
}

QString YearGridModel::shownText(const QModelIndex &index) const
{
    if (const ComparedShare *share = shareAt(index.row())) {
        const ShareOfYear &year = share->years[static_cast<size_t>(index.column())];
        return year.percent ? percentText(*year.percent) + QLatin1Char('%') : QString();
    }
    const ComparedCell *cell = cellOf(index);
    if (!cell || !cell->exists)
        return {};
    if (cell->value)
        return cell->unit == rowAt(index.row())->unit ? cell->value->toString() : cell->value->toString() + cell->unit;
    const std::optional<YearPlace> place = placeAt(index);
    return place ? m_workspace.state(place->report).shownText(place->cell) : QString();
}

QString YearGridModel::stateWords(const QModelIndex &index) const
{
    const SeriesYear &year = m_comparison.years()[static_cast<size_t>(index.column())];
    if (year.isMissing())
        return YearWords::noReport();
    if (const ComparedShare *share = shareAt(index.row()))
        return YearWords::shareParts(share->years[static_cast<size_t>(index.column())]);
    const ComparedCell *cell = cellOf(index);
    if (!cell->exists)
        return YearWords::notInEdition(year.report->form(rowAt(index.row())->table)->edition);
    const std::vector<YearPlace> places = placesAt(index);
    if (places.size() == 1)
        return CellWords::state(m_workspace.state(places.front().report), places.front().cell);
    return tr("sum of %n cell(s) of this edition", nullptr, static_cast<int>(places.size())) + QStringLiteral(" · ")
           + CellWords::stateName(cell->state);
}

QString YearGridModel::changeWords(int row, int column) const
{
    const int before = m_comparison.previousOf(column);
    if (before < 0)
        return {};
    const SeriesYear &year = m_comparison.years()[static_cast<size_t>(before)];
    if (const ComparedShare *share = shareAt(row)) {
        const std::optional<Decimal> &change = share->years[static_cast<size_t>(column)].change;
        return change ? tr("%1 against %2").arg(YearWords::pointChange(*change), YearWords::year(year)) : QString();
    }
    const std::optional<FigureDifference> &change = rowAt(row)->cells[static_cast<size_t>(column)].change;
    return change ? YearWords::change(*change, year) : QString();
}

QString YearGridModel::derived(int row, YearColumn kind) const
{
    const auto last = static_cast<size_t>(yearColumns()) - 1;
    if (const ComparedShare *share = shareAt(row)) {
        const std::optional<Decimal> &change = share->years[last].change;
        return change && kind == YearColumn::Difference ? YearWords::pointChange(*change) : QString();
    }
    const std::optional<FigureDifference> &change = rowAt(row)->cells[last].change;
    if (!change)
        return {};
    return kind == YearColumn::Difference ? YearWords::difference(change->difference) : YearWords::percent(*change);
}

QStringList YearGridModel::trend(int row) const
{
    QStringList texts;
    for (size_t year = 0; year < m_comparison.years().size(); ++year) {
        const ComparedShare *share = shareAt(row);
        const std::optional<Decimal> &value = share ? share->years[year].percent : rowAt(row)->cells[year].onOneScale;
        texts += value ? value->toString() : QString();
    }
    return texts;
}

/// Row, year, figure, state, change; then what the checks say.
QString YearGridModel::describe(const QModelIndex &index) const
{
    const QString label = rowData(index.row(), RowLabelRole).toString();
    const QString columnLabel = rowData(index.row(), ColumnLabelRole).toString();
    const QString name = columnLabel.isEmpty() ? label : label + QStringLiteral(" · ") + columnLabel;
    const QString note = rowData(index.row(), RowNoteRole).toString();
    QStringList lines;
    if (kindOf(index.column()) == YearColumn::Year) {
        const SeriesYear &year = m_comparison.years()[static_cast<size_t>(index.column())];
        const QString text = shownText(index);
        lines += name + tr(", ", "between row and year") + YearWords::year(year)
                 + (text.isEmpty() ? QString() : QStringLiteral(": ") + text);
        lines += stateWords(index);
        lines += changeWords(index.row(), index.column());
        if (const int failed = figureData(index, FailedChecksRole).toInt())
            lines += CellWords::failedChecks(failed);
        lines += figureData(index, YearFindingsRole).toStringList();
    } else if (kindOf(index.column()) == YearColumn::Trend) {
        QStringList texts;
        for (int column = 0; column < yearColumns(); ++column) {
            const QString text = shownText(this->index(index.row(), column));
            texts += QStringLiteral("%1: %2").arg(YearWords::year(m_comparison.years()[static_cast<size_t>(column)]),
                                                  text.isEmpty() ? stateWords(this->index(index.row(), column)) : text);
        }
        lines = QStringList{name} + texts;
    } else {
        lines += name;
        lines += changeWords(index.row(), yearColumns() - 1);
    }
    lines += note;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant YearGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return rowData(section, role);
        QStringList parts{rowData(section, RowLabelRole).toString(), rowData(section, ColumnLabelRole).toString(),
                          rowData(section, RowNoteRole).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    if (section < 0 || section >= columnCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (kindOf(section)) {
    case YearColumn::Year: {
        const SeriesYear &year = m_comparison.years()[static_cast<size_t>(section)];
        const QString words = YearWords::year(year) + QLatin1Char('\n') + YearWords::underYear(year);
        return isTip && !year.isMissing()
                   ? words + QLatin1Char('\n') + year.report->agency() + QLatin1Char('\n') + year.report->file()
                   : words;
    }
    case YearColumn::Difference:
        return isTip ? tr("How much the last year's figure differs from that of the year before") : tr("Change");
    case YearColumn::Percent:
        return isTip ? tr("The same in percent of the year before") : tr("Percent");
    case YearColumn::Trend:
        return isTip ? tr("The figures of the row from the first year to the last") : tr("Trend");
    }
    return {};
}

} // namespace gouji
