// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/carried_over.h"

namespace gouji {

namespace {

/// Adds what the reports of one body and year say at an address; false where that cannot be told, and \a carried says why.
bool addFigure(const BodyYear &body, const QString &address, Decimal &sum, CarriedOver &carried)
{
    std::optional<Decimal> figure;
    QStringList titles;
    QStringList names;
    bool differing = false;
    bool missing = false;
    for (const SharedFigures &report : body.reports) {
        titles.append(report->title());
        const QString name = report->agency() + u' ' + QString::number(report->year().value_or(0));
        if (!names.contains(name))
            names.append(name);
        const auto cell = report->find(address);
        const auto own = cell ? report->figure(*cell) : std::nullopt;
        missing = missing || !own;
        differing = differing || (own && figure && *own != *figure);
        figure = own ? own : figure;
        carried.isInferred = carried.isInferred || (cell && report->isInferred(*cell));
        carried.isContradicted = carried.isContradicted || (cell && report->isContradicted(*cell));
    }
    if (differing || missing) {
        carried.told = differing ? CarriedOver::Told::Differing : CarriedOver::Told::NoFigure;
        carried.reports = titles;
        return false;
    }
    sum += figure.value_or(Decimal(0));
    carried.reports += names;
    return true;
}

} // namespace

CarriedOver carriedOver(const Neighbours &years, const QString &series, const QString &column)
{
    CarriedOver carried;
    if (!years.unknown.isEmpty()) {
        carried.told = CarriedOver::Told::Unknown;
        carried.reports = years.unknown;
        return carried;
    }
    if (years.before.empty())
        return carried;
    Decimal before;
    for (const BodyYear &body : years.before) {
        if (!addFigure(body, QStringLiteral("requests/carried_out/") + column, before, carried))
            return carried;
    }
    const QStringList sources = carried.reports;
    Decimal taken;
    for (const BodyYear &body : years.with) {
        if (!addFigure(body, QStringLiteral("requests/carried_in/") + column, taken, carried))
            return carried;
    }
    carried.reports = sources;
    carried.expected = before - taken;
    const bool isPart = years.before.size() == 1 && years.before.front().series != series && years.with.empty();
    carried.told = isPart ? CarriedOver::Told::Shared : CarriedOver::Told::Yes;
    return carried;
}

QString carryId(const QString &column)
{
    return QStringLiteral("years.carry:") + column;
}

const QStringList &carriedColumns()
{
    static const QStringList columns{QStringLiteral("natural_person"), QStringLiteral("business"),
                                     QStringLiteral("research"),       QStringLiteral("social"),
                                     QStringLiteral("legal"),          QStringLiteral("other_org"),
                                     QStringLiteral("total")};
    return columns;
}

} // namespace gouji
