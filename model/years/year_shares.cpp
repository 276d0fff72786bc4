// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/year_shares.h"

#include <QCoreApplication>

namespace gouji {

namespace {

/// What a share is of: cells as table/row/column, where a row stands for its parts too (refused for refused.process …).
struct ShareText
{
    const char *key;
    const char *title;
    std::initializer_list<const char *> numerator;
    std::initializer_list<const char *> denominator;
};

const ShareText shareTexts[] = {
    {"granted",
     QT_TRANSLATE_NOOP("Shares", "Granted, of all results"),
     {"requests/granted/total"},
     {"requests/total/total"}},
    {"granted_or_partial",
     QT_TRANSLATE_NOOP("Shares", "Granted in full or in part, of all results"),
     {"requests/granted/total", "requests/partial/total"},
     {"requests/total/total"}},
    {"refused",
     QT_TRANSLATE_NOOP("Shares", "Refused, of all results"),
     {"requests/refused/total"},
     {"requests/total/total"}},
    {"unavailable",
     QT_TRANSLATE_NOOP("Shares", "Not available, of all results"),
     {"requests/unavailable/total"},
     {"requests/total/total"}},
    {"rejected",
     QT_TRANSLATE_NOOP("Shares", "Not handled, of all results"),
     {"requests/rejected/total"},
     {"requests/total/total"}},
    {"other",
     QT_TRANSLATE_NOOP("Shares", "Handled otherwise, of all results"),
     {"requests/other/total"},
     {"requests/total/total"}},
    {"natural_person",
     QT_TRANSLATE_NOOP("Shares", "Natural persons, of new requests"),
     {"requests/new/natural_person"},
     {"requests/new/total"}},
    {"carried_out",
     QT_TRANSLATE_NOOP("Shares", "Carried over, of all requests of the year"),
     {"requests/carried_out/total"},
     {"requests/new/total", "requests/carried_in/total"}},
    {"reconsideration.corrected",
     QT_TRANSLATE_NOOP("Shares", "Overturned in reconsideration, of the cases decided"),
     {"disputes/reconsideration/corrected"},
     {"disputes/reconsideration/upheld", "disputes/reconsideration/corrected", "disputes/reconsideration/other"}},
    {"litigation.corrected",
     QT_TRANSLATE_NOOP("Shares", "Overturned in court, of the cases decided"),
     {"disputes/direct/corrected", "disputes/after_reconsideration/corrected"},
     {"disputes/direct/upheld", "disputes/direct/corrected", "disputes/direct/other",
      "disputes/after_reconsideration/upheld", "disputes/after_reconsideration/corrected",
      "disputes/after_reconsideration/other"}},
};

QStringList cellsOf(std::initializer_list<const char *> places, const std::array<const Form *, tableCount> &forms)
{
    QStringList addresses;
    for (const char *place : places) {
        const QString address = QString::fromLatin1(place);
        const CellAddress parts = splitAddress(address);
        if (!parts.table || !forms[static_cast<size_t>(*parts.table)])
            continue;
        const TableForm &form = forms[static_cast<size_t>(*parts.table)]->table(*parts.table);
        const QString part = parts.row.toString() + u'.';
        for (const FormCell &cell : form.cells) {
            const CellAddress own = splitAddress(cell.address);
            if (own.column == parts.column && (own.row == parts.row || own.row.startsWith(part)))
                addresses.append(cell.address);
        }
    }
    return addresses;
}

std::array<const Form *, tableCount> formsOf(const ReportFigures &report)
{
    std::array<const Form *, tableCount> forms{};
    for (const TableId table : allTables)
        forms[static_cast<size_t>(table)] = report.form(table).get();
    return forms;
}

std::optional<Decimal> sumOf(const QStringList &addresses, const ReportFigures &report)
{
    Decimal sum;
    for (const QString &address : addresses) {
        const auto figure = report.figure(address);
        if (!figure)
            return std::nullopt;
        sum += *figure;
    }
    return sum;
}

ShareOfYear shareOf(const ShareText &text, const ReportFigures &report)
{
    static constexpr int hundred = 2; // power of ten
    const auto forms = formsOf(report);
    ShareOfYear share;
    share.numerator = sumOf(cellsOf(text.numerator, forms), report);
    share.denominator = sumOf(cellsOf(text.denominator, forms), report);
    const auto scaled = share.numerator ? share.numerator->scaledByPowerOfTen(hundred) : std::nullopt;
    if (scaled && share.denominator)
        share.percent = Decimal::quotient(*scaled, *share.denominator, percentPlaces);
    return share;
}

} // namespace

std::vector<ComparedShare> sharesOf(const YearSeries &series)
{
    std::vector<ComparedShare> shares;
    if (series.isEmpty())
        return shares;
    for (const ShareText &text : shareTexts) {
        ComparedShare share;
        share.key = QString::fromLatin1(text.key);
        share.title = QString::fromUtf8(text.title);
        const auto forms = formsOf(*series.years.back().report);
        share.numerator = cellsOf(text.numerator, forms);
        share.denominator = cellsOf(text.denominator, forms);
        for (size_t i = 0; i < series.years.size(); ++i) {
            const SeriesYear &year = series.years[i];
            ShareOfYear &own = share.years.emplace_back(year.report ? shareOf(text, *year.report) : ShareOfYear());
            const int previous = series.previousOf(static_cast<int>(i));
            if (own.percent && previous >= 0 && share.years[static_cast<size_t>(previous)].percent)
                own.change = *own.percent - *share.years[static_cast<size_t>(previous)].percent;
        }
        shares.push_back(std::move(share));
    }
    return shares;
}

} // namespace gouji
