// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/slip.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

using Truth = std::map<QString, Millionths>;

QString addressOf(const PaperTable &table, size_t row, size_t column)
{
    return table.key + u'/' + table.rows[row].key + u'/' + table.rows[row].columns[column].key;
}

void change(TrueReport &report, const QString &address, Millionths value, Truth &truth)
{
    if (report.value(address) == value)
        return;
    truth.emplace(address, report.value(address));
    report.set(address, value);
}

/// A figure with one digit taken out, put in twice, replaced, or two exchanged; the same where that cannot be.
int transposed(int figure, Chance &chance)
{
    QString digits = QString::number(figure);
    if (digits.size() < 2)
        return figure;
    const int place = chance.below(static_cast<int>(digits.size()) - 1);
    const QChar first = digits[place];
    digits[place] = digits[place + 1];
    digits[place + 1] = first;
    return digits[0] == u'0' ? figure : digits.toInt();
}

int withoutDigit(int figure, Chance &chance)
{
    const QString digits = QString::number(figure);
    if (digits.size() < 2)
        return figure;
    const int place = chance.below(static_cast<int>(digits.size()));
    return (digits.left(place) + digits.mid(place + 1)).toInt();
}

int withDigitTwice(int figure, Chance &chance)
{
    const QString digits = QString::number(figure);
    const int place = chance.below(static_cast<int>(digits.size()));
    return figure == 0 ? figure : (digits.left(place + 1) + digits.mid(place)).toInt();
}

int withOtherDigit(int figure, Chance &chance)
{
    QString digits = QString::number(figure);
    const int place = chance.below(static_cast<int>(digits.size()));
    digits[place] = QChar(u'0' + chance.below(10));
    return digits.size() > 1 && digits[0] == u'0' ? figure : digits.toInt();
}

int withStrayDigit(int figure, Chance &chance)
{
    const QString digits = QString::number(figure);
    const int place = chance.below(static_cast<int>(digits.size()) + 1);
    const int digit = chance.below(10);
    return figure == 0 ? figure : (digits.left(place) + QString::number(digit) + digits.mid(place)).toInt();
}

/// Another value for one cell, as people and programs get figures wrong.
int wrongFigure(const TrueReport &report, const PaperTable &table, size_t row, size_t column, Chance &chance)
{
    const int figure = static_cast<int>(report.value(addressOf(table, row, column)) / one);
    switch (chance.weighted({15, 12, 8, 4, 20, 10, 11, 8, 4, 8})) {
    case 0:
        return transposed(figure, chance);
    case 1:
        return withoutDigit(figure, chance);
    case 2:
        return withDigitTwice(figure, chance);
    case 3:
        return withStrayDigit(figure, chance);
    case 4:
        return withOtherDigit(figure, chance);
    case 5:
        return 0;
    case 6: {
        const int distance = chance.percent(60) ? 1 : chance.between(2, 9);
        return std::max(0, figure + (chance.percent(50) ? distance : -distance));
    }
    case 7: {
        const bool sideways = chance.percent(50);
        const bool back = chance.percent(50);
        const size_t otherRow = sideways ? row : back ? row - 1 : row + 1;
        const size_t otherColumn = !sideways ? column : back ? column - 1 : column + 1;
        if (otherRow >= table.rows.size() || otherColumn >= table.rows[row].columns.size())
            return figure;
        return static_cast<int>(report.value(addressOf(table, otherRow, otherColumn)) / one);
    }
    case 8:
        return chance.percent(50) || figure % 10 != 0 ? figure * 10 : figure / 10;
    default:
        return chance.below(2 * figure + 10);
    }
}

/// One of the cells of requests and disputes, each as likely as another.
std::pair<const PaperTable *, std::pair<size_t, size_t>> anyCell(const TrueReport &report, Chance &chance)
{
    const PaperTable &requests = report.table(TableName::Requests);
    const PaperTable &disputes = report.table(TableName::Disputes);
    const size_t width = requests.rows.front().columns.size();
    const size_t disputed = disputes.rows.front().columns.size();
    const size_t inRequests = requests.rows.size() * width;
    const auto cell = static_cast<size_t>(chance.below(static_cast<int>(inRequests + disputes.rows.size() * disputed)));
    if (cell < inRequests)
        return {&requests, {cell / width, cell % width}};
    return {&disputes, {(cell - inRequests) / disputed, (cell - inRequests) % disputed}};
}

/// Dozens to hundreds of requests in every column, the results as unevenly spread as they are in life.
void fillDensely(TrueReport &report, Chance &chance)
{
    const PaperTable &table = report.table(TableName::Requests);
    std::vector<int> weights;
    for (const PaperRow &row : table.rows) {
        if (isResultRow(row.key))
            weights.push_back(chance.pick({1, 1, 2, 2, 4, 8, 16, 40}));
    }
    const size_t width = table.rows.front().columns.size();
    std::vector<Millionths> sums(table.rows.size(), 0);
    for (size_t column = 0; column + 1 < width; ++column) {
        const int fresh = chance.between(24, column == 0 ? 900 : column == 1 ? 400 : 150);
        const int carriedIn = chance.below(fresh / 5);
        const int carriedOut = chance.below(fresh / 5);
        std::vector<int> counts(weights.size(), 0);
        for (int item = 0; item < fresh + carriedIn - carriedOut; ++item)
            ++counts[static_cast<size_t>(chance.weighted(weights))];
        size_t result = 0;
        for (size_t row = 0; row < table.rows.size(); ++row) {
            const QString &key = table.rows[row].key;
            const int value = key == "new"_L1           ? fresh
                              : key == "carried_in"_L1  ? carriedIn
                              : key == "carried_out"_L1 ? carriedOut
                              : key == "total"_L1       ? fresh + carriedIn - carriedOut
                                                        : counts[result++];
            report.set(addressOf(table, row, column), value * one);
            sums[row] += value * one;
        }
    }
    for (size_t row = 0; row < table.rows.size(); ++row)
        report.set(addressOf(table, row, width - 1), sums[row]);
}

void changeOneFigure(TrueReport &report, Chance &chance, Truth &truth)
{
    const auto [table, place] = anyCell(report, chance);
    const int figure = wrongFigure(report, *table, place.first, place.second, chance);
    const QString address = addressOf(*table, place.first, place.second);
    if (!truth.contains(address))
        change(report, address, figure * one, truth);
}

void changeDigits(TrueReport &report, Chance &chance, Truth &truth, int (*changed)(int, Chance &))
{
    const auto [table, place] = anyCell(report, chance);
    const QString address = addressOf(*table, place.first, place.second);
    change(report, address, changed(static_cast<int>(report.value(address) / one), chance) * one, truth);
}

/// From a column on, up to the last one before the total or with the total. What falls off the end is lost, and 0 stands
/// at the place left free.
void shiftRow(TrueReport &report, Chance &chance, Truth &truth)
{
    const PaperTable &table = report.table(TableName::Requests);
    const auto row = static_cast<size_t>(chance.below(static_cast<int>(table.rows.size())));
    const size_t width = table.rows[row].columns.size();
    const bool withTotal = chance.percent(40);
    const size_t last = withTotal ? width - 1 : width - 2;
    const bool fromFirst = chance.percent(60);
    const auto drawn = static_cast<size_t>(chance.below(static_cast<int>(last)));
    const size_t first = fromFirst ? 0 : drawn;
    const bool right = chance.percent(50);
    std::vector<Millionths> values;
    for (size_t column = 0; column < width; ++column)
        values.push_back(report.value(addressOf(table, row, column)));
    for (size_t column = first; column <= last; ++column) {
        const bool freed = column == (right ? first : last);
        const Millionths value = freed ? 0 : values[right ? column - 1 : column + 1];
        change(report, addressOf(table, row, column), value, truth);
    }
}

void swapCells(TrueReport &report, bool neighbours, Chance &chance, Truth &truth)
{
    const PaperTable &table = report.table(TableName::Requests);
    const size_t width = table.rows.front().columns.size();
    const auto row = static_cast<size_t>(chance.below(static_cast<int>(table.rows.size())));
    const auto column = static_cast<size_t>(chance.below(static_cast<int>(width)));
    size_t otherRow = row;
    size_t otherColumn = column;
    if (neighbours) {
        ++(chance.percent(50) ? otherRow : otherColumn);
    } else {
        otherRow = static_cast<size_t>(chance.below(static_cast<int>(table.rows.size())));
        otherColumn = static_cast<size_t>(chance.below(static_cast<int>(width)));
    }
    if (otherRow >= table.rows.size() || otherColumn >= width)
        return;
    const QString left = addressOf(table, row, column);
    const QString right = addressOf(table, otherRow, otherColumn);
    const Millionths first = report.value(left);
    change(report, left, report.value(right), truth);
    change(report, right, first, truth);
}

void swapRows(TrueReport &report, Chance &chance, Truth &truth)
{
    const PaperTable &table = report.table(TableName::Requests);
    const auto row = static_cast<size_t>(chance.below(static_cast<int>(table.rows.size())));
    const auto any = static_cast<size_t>(chance.below(static_cast<int>(table.rows.size())));
    const size_t other = chance.percent(60) ? row + 1 : any;
    if (other >= table.rows.size())
        return;
    for (size_t column = 0; column < table.rows[row].columns.size(); ++column) {
        const QString left = addressOf(table, row, column);
        const QString right = addressOf(table, other, column);
        const Millionths first = report.value(left);
        change(report, left, report.value(right), truth);
        change(report, right, first, truth);
    }
}

} // namespace

QString slipName(SlipKind kind)
{
    switch (kind) {
    case SlipKind::OneFigure:
        return u"one figure"_s;
    case SlipKind::TwoFigures:
        return u"two figures"_s;
    case SlipKind::RowShifted:
        return u"row shifted"_s;
    case SlipKind::CellsSwapped:
        return u"cells swapped"_s;
    case SlipKind::NeighboursSwapped:
        return u"neighbours swapped"_s;
    case SlipKind::RowsSwapped:
        return u"rows swapped"_s;
    case SlipKind::DigitLost:
        return u"digit lost"_s;
    case SlipKind::DigitDoubled:
        return u"digit doubled"_s;
    }
    return {};
}

TrueReport makeBusyReport(Chance &chance, Edition edition, Crowd crowd)
{
    for (;;) {
        TrueReport report = makeTrueReport(chance);
        if (report.size != TrueReport::Size::Busy || report.edition() != edition || report.mixesEditions()
            || !report.slip.isEmpty())
            continue;
        if (crowd == Crowd::Dense) {
            fillDensely(report, chance);
            return report;
        }
        bool allUsed = report.value(u"requests/new/total"_s) >= 24 * one;
        for (const PaperColumn &column : report.table(TableName::Requests).rows.front().columns)
            allUsed = allUsed && report.value(u"requests/total/"_s + column.key) > 0;
        if (allUsed)
            return report;
    }
}

std::map<QString, Millionths> makeSlip(TrueReport &report, SlipKind kind, Chance &chance)
{
    Truth truth;
    switch (kind) {
    case SlipKind::OneFigure:
        changeOneFigure(report, chance, truth);
        break;
    case SlipKind::TwoFigures:
        while (truth.size() < 2)
            changeOneFigure(report, chance, truth);
        break;
    case SlipKind::RowShifted:
        shiftRow(report, chance, truth);
        break;
    case SlipKind::CellsSwapped:
        swapCells(report, false, chance, truth);
        break;
    case SlipKind::NeighboursSwapped:
        swapCells(report, true, chance, truth);
        break;
    case SlipKind::RowsSwapped:
        swapRows(report, chance, truth);
        break;
    case SlipKind::DigitLost:
        changeDigits(report, chance, truth, withoutDigit);
        break;
    case SlipKind::DigitDoubled:
        changeDigits(report, chance, truth, withDigitTwice);
        break;
    }
    return truth;
}

} // namespace gouji::accuracy
