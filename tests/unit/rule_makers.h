// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/whole_report.h"
#include "tests/unit/report_maker.h"

#include <functional>

namespace gouji::test {

/// Makes a report that a rule is applied to.
using Make = std::function<ReportState()>;

/// The whole report with a change.
inline Make whole(const std::function<void(WholeReport &)> &change)
{
    return [change] {
        WholeReport report;
        change(report);
        return report.state();
    };
}

inline Make sound()
{
    return whole([](WholeReport &) {});
}

inline Make wholeOf2019(const std::function<void(WholeReport &)> &change)
{
    return [change] {
        WholeReport report = WholeReport::of2019();
        change(report);
        return report.state();
    };
}

/// A row of the tables with these figures.
inline Make row(const char *key, const char *figures)
{
    return whole([key, figures](WholeReport &report) { report.tables.set(key, QString::fromLatin1(figures)); });
}

/// Figures at some addresses in a report that has no text.
inline Make figures(const char *edition, const char16_t *agency,
                    std::initializer_list<std::pair<const char *, qint64>> values)
{
    return [edition, agency, list = std::vector(values)] {
        ReportMaker maker(edition);
        maker.extraction().agency = QString::fromUtf16(agency);
        for (const auto &[address, value] : list)
            maker.read(address, value);
        return maker.state();
    };
}

inline Make overview(const char16_t *more)
{
    return whole([more](WholeReport &report) { report.overview += u'\n' + QString::fromUtf16(more); });
}

inline Make title(const char16_t *title)
{
    return whole([title](WholeReport &report) { report.title = QString::fromUtf16(title); });
}

inline Make problems(const char16_t *text)
{
    return whole([text](WholeReport &report) { report.problems = QString::fromUtf16(text); });
}

inline Make other(const char16_t *text)
{
    return whole([text](WholeReport &report) { report.other = QString::fromUtf16(text); });
}

inline Make heading(int section, const char16_t *heading)
{
    return whole([section, heading](WholeReport &report) { report.headings[section] = QString::fromUtf16(heading); });
}

inline Make township(const char16_t *more)
{
    return whole([more](WholeReport &report) {
        report.title = QStringLiteral("云岭区石桥镇人民政府2023年政府信息公开工作年度报告");
        report.overview.replace(QStringLiteral("我局"), QStringLiteral("我镇"));
        report.overview += QString::fromUtf16(more);
    });
}

/// An overview of this many characters.
inline Make overviewOf(int characters)
{
    return whole([characters](WholeReport &report) { report.overview = QString(characters, u'善'); });
}

inline Make bytes(const QByteArray &instead)
{
    return [instead] {
        const QByteArray text = WholeReport().text().toUtf8().replace(QStringLiteral("定期自查").toUtf8(), instead);
        return ReportState(textReader().read(text, QStringLiteral("report.txt"), {}).value().front());
    };
}

/// The report as a web page that ends in this.
inline Make page(const QByteArray &end)
{
    return [end] {
        const QByteArray text = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><pre>"
                                + WholeReport().text().toUtf8() + "</pre>" + end;
        return ReportState(textReader().read(text, QStringLiteral("report.html"), {}).value().front());
    };
}

inline Make otherRest(const char16_t *more)
{
    return whole([more](WholeReport &report) {
        for (const char *key : {"requests/new", "requests/other.rest", "requests/total"})
            report.tables.set(key, QStringLiteral("1 0 0 0 0 0 1"));
        report.overview += QString::fromUtf16(more);
    });
}

inline Make feeUnpaid(const char16_t *said)
{
    return whole([said](WholeReport &report) {
        for (const char *key : {"requests/new", "requests/other.fee_unpaid", "requests/total"})
            report.tables.set(key, QStringLiteral("1 0 0 0 0 0 1"));
        report.other = QString::fromUtf16(said);
    });
}

} // namespace gouji::test
