// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/true_report.h"

#include "tests/accuracy/body_names.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts grow over several orders of magnitude, as they do among bodies.
int spread(Chance &chance, int most)
{
    int top = 3;
    while (top < most && chance.percent(68))
        top *= 4;
    return chance.below(std::min(top, most) + 1);
}

/// Decisions of a body that lives from them run into thousands.
int decisions(Chance &chance, bool busy, int most)
{
    return busy && chance.percent(40) ? chance.between(1000, most) : spread(chance, busy ? most : most / 100);
}

void fillProactive2021(TrueReport &report, Chance &chance)
{
    const bool busy = report.size == TrueReport::Size::Busy;
    const auto set = [&report](const QString &address, Millionths value) {
        report.set(u"proactive/"_s + address, value);
    };
    if (busy && chance.percent(15)) {
        set(u"regulations/issued"_s, chance.below(6) * one);
        set(u"regulations/repealed"_s, chance.below(3) * one);
        set(u"regulations/in_force"_s, chance.between(5, 90) * one);
    }
    if (chance.percent(busy ? 90 : 60)) {
        set(u"normative/issued"_s, spread(chance, busy ? 60 : 12) * one);
        set(u"normative/repealed"_s, spread(chance, busy ? 40 : 6) * one);
        set(u"normative/in_force"_s, spread(chance, busy ? 600 : 40) * one);
    }
    if (chance.percent(busy ? 90 : 50))
        set(u"licensing/decisions"_s, decisions(chance, busy, 90000) * one);
    if (chance.percent(busy ? 80 : 30))
        set(u"penalties/decisions"_s, decisions(chance, busy, 30000) * one);
    if (chance.percent(busy ? 50 : 15))
        set(u"coercion/decisions"_s, spread(chance, busy ? 4000 : 40) * one);
    if (chance.percent(busy ? 60 : 20)) {
        static constexpr std::array<Millionths, 5> steps{one, one / 10, one / 100, one / 10000, 1};
        const Millionths step = chance.pick(steps);
        const Millionths whole = spread(chance, busy ? 90000 : 900) * one;
        set(u"fees/amount"_s, whole + chance.below(1'000'000) / step * step);
    }
}

void fillProactive2019(TrueReport &report, Chance &chance)
{
    const bool busy = report.size == TrueReport::Size::Busy;
    const auto set = [&report](const QString &address, Millionths value) {
        report.set(u"proactive/"_s + address, value);
    };
    QStringList files{u"normative"_s};
    if (busy && chance.percent(15))
        files << u"regulations"_s;
    if (report.otherDocuments)
        files << u"other_documents"_s;
    for (const QString &row : files) {
        if (!chance.percent(busy ? 90 : 60))
            continue;
        const int created = spread(chance, busy ? 200 : 20);
        const int published = chance.percent(60) ? created : chance.below(created + 1);
        set(row + u"/created"_s, created * one);
        set(row + u"/published"_s, published * one);
        set(row + u"/total_published"_s, (published + spread(chance, busy ? 900 : 60)) * one);
    }
    for (const auto *row : {"licensing", "other_services", "penalties", "coercion", "fees"}) {
        if (!chance.percent(busy ? 80 : 40))
            continue;
        const QString key = QString::fromLatin1(row);
        const int before = spread(chance, busy ? 900 : 90);
        const int change = chance.percent(50) ? 0 : chance.between(-std::min(before, 30), 30);
        set(key + u"/previous_items"_s, before * one);
        set(key + u"/change"_s, change * one);
        if (key != "fees"_L1)
            set(key + u"/decisions"_s, decisions(chance, busy, 30000) * one);
    }
    if (chance.percent(busy ? 70 : 40)) {
        set(u"procurement/items"_s, spread(chance, 60) * one);
        const bool inTenThousands = chance.percent(50);
        const Millionths whole = spread(chance, inTenThousands ? 30000 : 4'000'000) * one;
        set(u"procurement/amount"_s, inTenThousands ? whole + chance.below(100) * (one / 100) : whole);
    }
}

void fillRequests(TrueReport &report, Chance &chance)
{
    const bool busy = report.size == TrueReport::Size::Busy;
    const PaperTable &table = report.table(TableName::Requests);
    std::vector<QString> results;
    std::vector<int> weights;
    for (const PaperRow &row : table.rows) {
        if (!isResultRow(row.key))
            continue;
        results.push_back(row.key);
        const bool frequent = row.key == "granted"_L1 || row.key == "unavailable.not_held"_L1;
        const bool regular = row.key == "partial"_L1 || row.key == "rejected.petition"_L1
                             || row.key == "rejected.repeated"_L1 || row.key == "refused.enforcement_file"_L1;
        weights.push_back(frequent ? 40 : regular ? 8 : 2);
    }
    std::vector<Millionths> sums(table.rows.size(), 0);
    const auto &columns = table.rows.front().columns;
    for (size_t column = 0; column + 1 < columns.size(); ++column) {
        const bool natural = columns[column].key == "natural_person"_L1;
        const bool business = columns[column].key == "business"_L1;
        int fresh = 0;
        if (busy)
            fresh = spread(chance, natural ? 1500 : business ? 250 : 20) + (natural ? 27 : 0);
        else
            fresh = natural ? 1 + spread(chance, 20) : chance.percent(business ? 35 : 8) ? 1 + chance.below(4) : 0;
        const int carriedIn = chance.percent(busy ? 70 : 15) && fresh > 0 ? chance.below(fresh / 6 + 2) : 0;
        const int carriedOut =
            chance.percent(busy ? 70 : 15) ? chance.below(std::min(fresh + carriedIn, fresh / 6 + 2) + 1) : 0;
        const auto set = [&](const QString &row, int value) {
            report.set(u"requests/"_s + row + u'/' + columns[column].key, value * one);
        };
        std::vector<int> counts(results.size(), 0);
        for (int item = 0; item < fresh + carriedIn - carriedOut; ++item)
            ++counts[static_cast<size_t>(chance.weighted(weights))];
        for (size_t row = 0; row < results.size(); ++row)
            set(results[row], counts[row]);
        set(u"new"_s, fresh);
        set(u"carried_in"_s, carriedIn);
        set(u"carried_out"_s, carriedOut);
        set(u"total"_s, fresh + carriedIn - carriedOut);
        for (size_t row = 0; row < table.rows.size(); ++row)
            sums[row] += report.value(u"requests/"_s + table.rows[row].key + u'/' + columns[column].key);
    }
    for (size_t row = 0; row < table.rows.size(); ++row)
        report.set(u"requests/"_s + table.rows[row].key + u"/total"_s, sums[row]);
}

void fillDisputes(TrueReport &report, Chance &chance)
{
    const bool busy = report.size == TrueReport::Size::Busy;
    for (const PaperRow &row : report.table(TableName::Disputes).rows) {
        if (!chance.percent(busy ? 80 : 15))
            continue;
        Millionths sum = 0;
        for (const PaperColumn &column : row.columns) {
            const QString address = u"disputes/"_s + row.key + u'/' + column.key;
            if (column.key == "total"_L1) {
                report.set(address, sum);
                continue;
            }
            const Millionths value = chance.percent(60) ? spread(chance, busy ? 60 : 4) * one : 0;
            report.set(address, value);
            sum += value;
        }
    }
}

/// One error of the body's own, as they really occur; the report then breaks an identity.
QString makeSlip(TrueReport &report, Chance &chance)
{
    const PaperTable &table = report.table(TableName::Requests);
    const auto address = [](const QString &row, const QString &column) { return u"requests/"_s + row + u'/' + column; };
    const PaperRow &row = chance.pick(table.rows);
    const QString total = address(row.key, u"total"_s);
    switch (chance.weighted({30, 15, 20, 20, 15})) {
    case 0: {
        const int change = chance.pick({1, 1, 2, 10, -1});
        report.set(total, std::max<Millionths>(0, report.value(total) + change * one));
        return u"a total is off by a little"_s;
    }
    case 1: {
        QString digits = plainFigure(report.value(total));
        if (digits.size() < 2 || digits[0] == digits[1])
            return {};
        std::swap(digits[0], digits[1]);
        report.set(total, digits.toLongLong() * one);
        return u"two digits of a total are transposed"_s;
    }
    case 2: {
        const QString cell = address(row.key, chance.pick(row.columns).key);
        report.set(cell, report.value(cell) + chance.between(1, 9) * one);
        return u"one figure is too high"_s;
    }
    case 3: {
        // Everything moved one column to the right, the total still right.
        if (report.value(total) == 0)
            return {};
        for (size_t column = row.columns.size() - 2; column > 0; --column)
            report.set(address(row.key, row.columns[column].key),
                       report.value(address(row.key, row.columns[column - 1].key)));
        report.set(address(row.key, row.columns.front().key), 0);
        return u"a row is shifted by a column"_s;
    }
    default:
        if (report.value(total) == 0)
            return {};
        report.set(total, 0);
        return u"a total was left at zero"_s;
    }
}

} // namespace

QString plainFigure(Millionths value)
{
    const QString sign = value < 0 ? u"-"_s : QString();
    const Millionths size = value < 0 ? -value : value;
    QString text = sign + QString::number(size / one);
    if (const Millionths fraction = size % one; fraction != 0) {
        QString digits = QString::number(fraction).rightJustified(6, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return text;
}

TrueReport makeTrueReport(Chance &chance)
{
    TrueReport report;
    const BodyName body = makeBodyName(chance);
    report.agency = body.agency;
    report.place = body.place;
    report.year = chance.weighted({8, 8, 14, 17, 18, 18, 17}) + 2019;
    Edition edition = report.year <= 2020 ? Edition::Trial2019 : Edition::Final2021;
    if (chance.perMille(15))
        edition = edition == Edition::Trial2019 ? Edition::Final2021 : Edition::Trial2019;
    report.editions = {edition, edition, edition};
    if (chance.perMille(8))
        report.editions[1] = edition == Edition::Trial2019 ? Edition::Final2021 : Edition::Trial2019;
    report.otherDocuments = edition == Edition::Trial2019 && chance.percent(6);
    report.size = static_cast<TrueReport::Size>(chance.weighted({58, 29, 13}));

    for (const TableName sheet : {TableName::Proactive, TableName::Requests, TableName::Disputes}) {
        const PaperTable &table = report.table(sheet);
        for (const PaperRow &row : table.rows) {
            for (const PaperColumn &column : row.columns) {
                const QString address = table.key + u'/' + row.key + u'/' + column.key;
                report.indexes.insert(address, static_cast<int>(report.addresses.size()));
                report.addresses << address;
            }
        }
    }
    report.values.assign(static_cast<size_t>(report.addresses.size()), 0);
    if (report.size != TrueReport::Size::AllZero) {
        if (edition == Edition::Final2021)
            fillProactive2021(report, chance);
        else
            fillProactive2019(report, chance);
        if (chance.percent(report.size == TrueReport::Size::Busy ? 100 : 70))
            fillRequests(report, chance);
        fillDisputes(report, chance);
    }
    if (chance.percent(report.size == TrueReport::Size::AllZero ? 1 : 10))
        report.slip = makeSlip(report, chance);
    if (brokenIdentities(report).isEmpty())
        report.slip.clear();
    return report;
}

QStringList brokenIdentities(const TrueReport &report)
{
    QStringList broken;
    for (const TableName sheet : {TableName::Requests, TableName::Disputes}) {
        const PaperTable &table = report.table(sheet);
        for (const PaperRow &row : table.rows) {
            Millionths sum = 0;
            for (const PaperColumn &column : row.columns) {
                const Millionths value = report.value(table.key + u'/' + row.key + u'/' + column.key);
                sum = column.key == "total"_L1 ? sum - value : sum + value;
            }
            if (sum != 0)
                broken << table.key + u".row_total:"_s + row.key;
        }
    }
    const PaperTable &table = report.table(TableName::Requests);
    for (const PaperColumn &column : table.rows.front().columns) {
        const auto value = [&](const QString &row) { return report.value(u"requests/"_s + row + u'/' + column.key); };
        Millionths results = 0;
        for (const PaperRow &row : table.rows) {
            if (isResultRow(row.key))
                results += value(row.key);
        }
        if (results != value(u"total"_s))
            broken << u"requests.results_total:"_s + column.key;
        if (value(u"new"_s) + value(u"carried_in"_s) != value(u"total"_s) + value(u"carried_out"_s))
            broken << u"requests.balance:"_s + column.key;
    }
    return broken;
}

} // namespace gouji::accuracy
