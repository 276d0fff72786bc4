// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/year_comparison.h"

#include "model/figure/figure_text.h"
#include "model/finding/cell_name.h"
#include "model/years/year_shares.h"

#include <algorithm>

namespace gouji {

namespace {

/// One meaning: the cells of each edition that it stands in.
struct Meaning
{
    std::shared_ptr<const Form> form;         ///< the newest edition that has it
    QString key;                              ///< address there
    std::map<QString, QStringList> addresses; // by edition
};

/// The meanings of one row of a form.
struct RowBlock
{
    QString row; ///< table/row
    std::vector<Meaning> meanings;
};

QString rowOf(const QString &address)
{
    return address.section(u'/', 0, 1);
}

/// The meanings of one table over several editions, in the order of the newest; rows of earlier editions only stand beside their
/// fellows.
class MeaningList
{
public:
    MeaningList(TableId table, std::vector<std::shared_ptr<const Form>> forms)
        : m_table(table)
    {
        std::sort(forms.begin(), forms.end(),
                  [](const auto &left, const auto &right) { return left->firstYear > right->firstYear; });
        for (const auto &form : forms)
            add(form);
    }

    std::vector<Meaning> meanings() const
    {
        std::vector<Meaning> result;
        for (const RowBlock &block : m_blocks)
            result.insert(result.end(), block.meanings.begin(), block.meanings.end());
        return result;
    }

private:
    void add(const std::shared_ptr<const Form> &form)
    {
        QString last; // the row in front
        for (const FormCell &cell : form->table(m_table).cells) {
            const Correspondence *listed = correspondence(form->edition, cell.address);
            if (Meaning *known = find(listed && listed->here.size() == 1 ? listed->here.front() : cell.address)) {
                known->addresses[form->edition] = {cell.address};
            } else {
                Meaning meaning{form, cell.address, {{form->edition, {cell.address}}}};
                if (listed)
                    meaning.addresses[m_newest->edition] = listed->here;
                place(std::move(meaning), listed ? rowOf(listed->here.front()) : QString(), last);
            }
            last = rowOf(cell.address);
        }
        if (!m_newest)
            m_newest = form;
    }

    const Correspondence *correspondence(const QString &edition, const QString &address) const
    {
        if (!m_newest)
            return nullptr;
        for (const Correspondence &listed : m_newest->correspondences) {
            if (listed.edition == edition && listed.earlier == address)
                return &listed;
        }
        return nullptr;
    }

    Meaning *find(const QString &key)
    {
        const QString row = rowOf(key);
        for (RowBlock &block : m_blocks) {
            if (block.row != row)
                continue;
            for (Meaning &meaning : block.meanings) {
                if (meaning.key == key)
                    return &meaning;
            }
        }
        return nullptr;
    }

    void place(Meaning meaning, const QString &before, const QString &behind)
    {
        const QString row = rowOf(meaning.key);
        const auto blockOf = [this](const QString &wanted) {
            return std::find_if(m_blocks.begin(), m_blocks.end(),
                                [&wanted](const RowBlock &block) { return block.row == wanted; });
        };
        auto block = blockOf(row);
        if (block == m_blocks.end()) {
            auto at = blockOf(before.isEmpty() ? behind : before);
            if (at != m_blocks.end() && before.isEmpty())
                ++at;
            block = m_blocks.insert(at, RowBlock{row, {}});
        }
        block->meanings.push_back(std::move(meaning));
    }

    TableId m_table;
    std::shared_ptr<const Form> m_newest;
    std::vector<RowBlock> m_blocks;
};

/// How doubtful a state is, for sums of several cells.
int doubt(CellState state)
{
    switch (state) {
    case CellState::Read:
        return 0;
    case CellState::Inferred:
        return 1;
    case CellState::Blank:
        return 2;
    case CellState::NotAFigure:
        return 3;
    case CellState::Ambiguous:
        return 4;
    case CellState::Missing:
        break;
    }
    return 5;
}

ComparedCell cellOf(const Meaning &meaning, TableId table, const ReportFigures &report)
{
    ComparedCell cell;
    const auto addresses = meaning.addresses.find(report.form(table)->edition);
    if (addresses == meaning.addresses.end())
        return cell;
    Decimal sum;
    bool complete = true;
    for (const QString &address : addresses->second) {
        const auto id = report.find(address);
        if (!id)
            return {};
        const CellState state = report.state(*id);
        if (!cell.exists || doubt(state) > doubt(cell.state))
            cell.state = state;
        cell.exists = true;
        cell.unit = report.unit(*id);
        const auto figure = report.figure(*id);
        complete = complete && figure.has_value();
        sum += figure.value_or(Decimal(0));
    }
    cell.addresses = addresses->second;
    if (complete)
        cell.value = sum;
    return cell;
}

std::optional<FigureDifference> changeOf(const ComparedCell &before, const ComparedCell &after)
{
    if (!before.value || !after.value)
        return std::nullopt;
    const auto figures = inOneUnit(*before.value, before.unit, *after.value, after.unit);
    return figures ? std::optional(differenceOf(figures->first, figures->second)) : std::nullopt;
}

Decimal withoutSign(const Decimal &value)
{
    return value.isNegative() ? -value : value;
}

/// In the unit of the last year that has a figure.
void putOnOneScale(ComparedRow &row)
{
    const auto last = std::find_if(row.cells.rbegin(), row.cells.rend(),
                                   [](const ComparedCell &cell) { return cell.value.has_value(); });
    if (last == row.cells.rend())
        return;
    const ComparedCell scale = *last;
    for (ComparedCell &cell : row.cells) {
        if (!cell.value)
            continue;
        if (const auto figures = inOneUnit(*cell.value, cell.unit, *scale.value, scale.unit))
            cell.onOneScale = figures->first;
    }
}

/// Differences of a row are in the unit of the later year each, which need not be one for all.
void findLargest(ComparedRow &row, const YearComparison &comparison)
{
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const int previous = comparison.previousOf(static_cast<int>(i));
        if (!row.cells[i].change || previous < 0)
            continue;
        const auto &before = row.cells[static_cast<size_t>(previous)].onOneScale;
        const auto &after = row.cells[i].onOneScale;
        const Decimal difference = before && after ? *after - *before : row.cells[i].change->difference;
        row.largest = std::max(row.largest, withoutSign(difference));
    }
}

ComparedRow rowFor(const Meaning &meaning, TableId table, const YearComparison &comparison)
{
    ComparedRow row;
    row.key = meaning.key;
    row.table = table;
    const TableForm &form = meaning.form->table(table);
    const CellId id = meaning.form->find(meaning.key).value_or(CellId{table, 0});
    row.row = shortRowName(form, form.cells[static_cast<size_t>(id.index)].row);
    row.column = form.columnLabel(id.index);
    row.unit = form.cells[static_cast<size_t>(id.index)].unit;
    for (const auto &[edition, addresses] : meaning.addresses)
        row.editions.append(edition);
    bool compared = false;
    bool same = true;
    for (size_t i = 0; i < comparison.years().size(); ++i) {
        const SharedFigures &report = comparison.years()[i].report;
        ComparedCell cell = report ? cellOf(meaning, table, *report) : ComparedCell();
        if (const int previous = comparison.previousOf(static_cast<int>(i)); report && previous >= 0)
            cell.change = changeOf(row.cells[static_cast<size_t>(previous)], cell);
        if (cell.change) {
            compared = true;
            if (form.cells[static_cast<size_t>(id.index)].kind == FigureKind::Signed)
                cell.change->percent.reset(); // of a change, a share of another change says nothing
            same = same && cell.change->isUnchanged();
        }
        same = same && (!cell.exists || cell.value.has_value());
        if (report && !meaning.addresses.contains(report->form(table)->edition))
            row.corresponds = false;
        row.cells.push_back(std::move(cell));
    }
    row.unchanged = compared && same;
    putOnOneScale(row);
    findLargest(row, comparison);
    return row;
}

} // namespace

QString percentText(const Decimal &percent)
{
    return withPlaces(percent, percentPlaces);
}

FigureDifference differenceOf(const Decimal &before, const Decimal &after)
{
    static constexpr int hundred = 2; // power of ten
    FigureDifference difference;
    difference.difference = after - before;
    difference.isNew = before.isZero() && !after.isZero();
    const auto scaled = difference.difference.scaledByPowerOfTen(hundred);
    if (scaled && !before.isZero())
        difference.percent = Decimal::quotient(*scaled, withoutSign(before), percentPlaces);
    return difference;
}

std::vector<int> YearComparison::byLargestChange() const
{
    std::vector<int> order(rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::stable_sort(order.begin(), order.end(), [this](int left, int right) {
        return rows[static_cast<size_t>(left)].largest > rows[static_cast<size_t>(right)].largest;
    });
    return order;
}

const ComparedRow *YearComparison::row(QStringView key) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [key](const ComparedRow &row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

YearComparison compareYears(YearSeries series)
{
    YearComparison comparison;
    comparison.series = std::move(series);
    for (const TableId table : allTables) {
        std::vector<std::shared_ptr<const Form>> forms;
        for (const SeriesYear &year : comparison.years()) {
            if (year.report && std::find(forms.begin(), forms.end(), year.report->form(table)) == forms.end())
                forms.push_back(year.report->form(table));
        }
        for (const Meaning &meaning : MeaningList(table, std::move(forms)).meanings()) {
            ComparedRow row = rowFor(meaning, table, comparison);
            // A row that some provinces add to the form is there where a report has it.
            if (std::any_of(row.cells.begin(), row.cells.end(), [](const ComparedCell &cell) { return cell.exists; }))
                comparison.rows.push_back(std::move(row));
        }
    }
    comparison.shares = sharesOf(comparison.series);
    return comparison;
}

} // namespace gouji
