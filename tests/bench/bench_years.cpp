// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_years SAMPLES: ten years of one body, from bytes to the comparison, and the time from an edit to refreshed findings and
// comparison.

#include "model/form/form_library.h"
#include "model/history/workspace.h"
#include "model/years/year_comparison.h"
#include "parser/reader/report_text_reader.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace gouji;

namespace {

using Clock = std::chrono::steady_clock;
using Nanoseconds = std::chrono::nanoseconds;

constexpr int runs = 20;
constexpr int edits = 2000;
constexpr int firstYear = 2019;
constexpr int lastSample = 2024;
constexpr int lastYear = 2028;

/// The six years of the samples, and four more made of the last.
std::vector<QByteArray> tenYears(const QDir &samples)
{
    std::vector<QByteArray> reports;
    for (int year = firstYear; year <= lastYear; ++year) {
        QFile file(samples.filePath(QStringLiteral("临溪县自然资源局%1.txt").arg(std::min(year, lastSample))));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        reports.push_back(file.readAll().replace(QByteArray::number(lastSample), QByteArray::number(year)));
    }
    return reports;
}

void print(const char *name, std::vector<Nanoseconds> times)
{
    std::sort(times.begin(), times.end());
    const auto microseconds = [&times](size_t index) { return static_cast<long long>(times[index].count() / 1000); };
    std::printf("%-38s median %lld us   p99 %lld us   most %lld us   (%zu times)\n", name,
                microseconds(times.size() / 2), microseconds(times.size() * 99 / 100), microseconds(times.size() - 1),
                times.size());
}

YearComparison comparisonIn(const Workspace &workspace)
{
    return compareYears(yearSeriesOf(workspace.allFigures(), QStringLiteral("临溪县自然资源局")));
}

bool open(const std::vector<QByteArray> &files, const TextReportReader &reader, Workspace &workspace)
{
    int year = firstYear;
    for (const QByteArray &bytes : files) {
        const ReadResult reports = reader.read(bytes, QString::number(year++), {});
        if (!reports)
            return false;
        workspace.addReport(reports->front());
    }
    return comparisonIn(workspace).series.reportCount() == static_cast<int>(files.size());
}

} // namespace

int main(int argc, char **argv)
{
    const auto forms = FormLibrary::builtIn();
    if (argc < 2 || !forms) {
        std::fputs("bench_years SAMPLES\n", stderr);
        return 2;
    }
    const TextReportReader reader(*forms);
    const std::vector<QByteArray> files = tenYears(QDir(QString::fromLocal8Bit(argv[1])));
    std::vector<Nanoseconds> opened;
    for (int run = 0; run < runs; ++run) {
        Workspace workspace;
        const auto begin = Clock::now();
        const bool read = !files.empty() && open(files, reader, workspace);
        opened.push_back(Clock::now() - begin);
        if (!read) {
            std::fputs("the ten years could not be read\n", stderr);
            return 1;
        }
    }
    Workspace workspace;
    open(files, reader, workspace);
    std::vector<Nanoseconds> checked;
    std::vector<Nanoseconds> compared;
    for (int edit = 0; edit < edits; ++edit) {
        const ReportId id = workspace.reports()[static_cast<size_t>(edit * 7 % (lastYear - firstYear + 1))];
        const auto cells = static_cast<int>(workspace.state(id).extraction().tableForm(TableId::Requests).cells.size());
        const CellId cell{TableId::Requests, edit * 37 % cells};
        const auto begin = Clock::now();
        const auto changed = workspace.correctCell(id, cell, QString::number(edit));
        checked.push_back(Clock::now() - begin);
        const YearComparison comparison = comparisonIn(workspace);
        compared.push_back(Clock::now() - begin);
        if (!changed || comparison.rows.empty()) {
            std::fputs("an edit was refused\n", stderr);
            return 1;
        }
    }
    print("ten years, from bytes to comparison", opened);
    print("edit to findings of all years", checked);
    print("edit to findings and comparison", compared);
    return 0;
}
