// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "tests/unit/report_maker.h"

namespace gouji::test {

/// A report made by hand of a body and a year; different ones are different files.
inline ReportMaker reportOf(const char16_t *body, int year, int file = 1)
{
    ReportMaker maker(year < 2021 ? "2019" : "2021");
    maker.extraction().agency = QString::fromUtf16(body);
    maker.extraction().year = year;
    auto source = std::make_shared<SourceText>();
    source->file = QStringLiteral("%1%2-%3.txt").arg(maker.extraction().agency).arg(year).arg(file);
    source->encoding = QStringLiteral("UTF-8");
    source->sha256 = QCryptographicHash::hash(source->file.toUtf8(), QCryptographicHash::Sha256);
    maker.extraction().source = source;
    return maker;
}

/// Three reports of one body with a gap: 2020 in the old edition, none for 2021, 2022 and 2023. Nine requests were
/// carried out of 2022, in the columns of natural persons and businesses; as many come in, but in other columns.
struct FourYears
{
    static constexpr const char16_t *name = u"青石县财政局";
    Workspace workspace;
    ReportId first = 0;
    ReportId second = 0;
    ReportId third = 0;

    FourYears()
    {
        ReportMaker old = reportOf(name, 2020);
        old.read("requests/new/natural_person", 12).read("requests/new/total", 12);
        old.read("requests/other/natural_person", 5).read("requests/other/total", 5);
        old.read("requests/granted/natural_person", 7).read("requests/granted/total", 7);
        old.read("requests/total/natural_person", 12).read("requests/total/total", 12);
        ReportMaker before = reportOf(name, 2022);
        before.read("requests/new/natural_person", 20).read("requests/new/business", 11).read("requests/new/total", 31);
        before.read("requests/granted/natural_person", 10).read("requests/granted/business", 9);
        before.read("requests/granted/total", 19);
        before.read("requests/other.not_corrected/natural_person", 1).read("requests/other.not_corrected/total", 1);
        before.read("requests/other.rest/natural_person", 2).read("requests/other.rest/total", 2);
        before.read("requests/total/natural_person", 13).read("requests/total/business", 9);
        before.read("requests/total/total", 22);
        before.read("requests/carried_out/natural_person", 7).read("requests/carried_out/business", 2);
        before.read("requests/carried_out/total", 9);
        ReportMaker last = reportOf(name, 2023);
        last.read("requests/new/natural_person", 40).read("requests/new/total", 40);
        last.read("requests/carried_in/natural_person", 8).read("requests/carried_in/business", 1);
        last.read("requests/carried_in/total", 9);
        last.read("requests/granted/natural_person", 48).read("requests/granted/business", 1);
        last.read("requests/granted/total", 49);
        last.read("requests/total/natural_person", 48).read("requests/total/business", 1);
        last.read("requests/total/total", 49);
        first = workspace.addReport(old.make()).first;
        second = workspace.addReport(before.make()).first;
        third = workspace.addReport(last.make()).first;
    }

    bool correct(ReportId report, const char *address, const QString &typed)
    {
        const auto cell = workspace.state(report).extraction().find(QString::fromLatin1(address));
        return static_cast<bool>(workspace.correctCell(report, cell.value(), typed).value_or(Applied::NoChange));
    }
};

} // namespace gouji::test
