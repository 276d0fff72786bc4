// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_edit SAMPLES: the time from an edit of one cell to refreshed findings, in the busiest sample.

#include "model/form/form_library.h"
#include "model/history/workspace.h"
#include "parser/reader/report_text_reader.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace gouji;

namespace {

using Clock = std::chrono::steady_clock;
using Nanoseconds = std::chrono::nanoseconds;

constexpr int edits = 5000;

/// The report with the largest figure of new requests.
std::shared_ptr<const Extraction> busiest(const QString &folder, const TextReportReader &reader)
{
    std::shared_ptr<const Extraction> result;
    Decimal most;
    const QDir samples(folder);
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(samples.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const ReadResult reports = reader.read(file.readAll(), name, {});
        if (!reports)
            continue;
        const auto cell = reports->front()->find(u"requests/new/total");
        const auto value = cell ? reports->front()->reading(*cell).value : std::nullopt;
        if (!result || (value && *value > most)) {
            result = reports->front();
            most = value.value_or(Decimal());
        }
    }
    return result;
}

void print(const char *name, std::vector<Nanoseconds> times)
{
    std::sort(times.begin(), times.end());
    const auto microseconds = [&times](size_t index) { return static_cast<long long>(times[index].count() / 1000); };
    std::printf("%-38s median %lld us   p99 %lld us   most %lld us   (%zu edits)\n", name,
                microseconds(times.size() / 2), microseconds(times.size() * 99 / 100), microseconds(times.size() - 1),
                times.size());
}

/// The next cell to edit, and its new figure: through the whole table and back.
CellId cellToEdit(const Extraction &extraction, int edit)
{
    const auto cells = static_cast<int>(extraction.tableForm(TableId::Requests).cells.size());
    return {TableId::Requests, edit * 37 % cells};
}

std::vector<Nanoseconds> timeChecks(const std::shared_ptr<const Extraction> &extraction)
{
    ReportState report(extraction);
    CheckSession checks(report);
    std::vector<Nanoseconds> times;
    for (int edit = 0; edit < edits; ++edit) {
        const CellId cell = cellToEdit(*extraction, edit);
        Correction correction;
        correction.typed = QString::number(edit);
        correction.value = Decimal(edit);
        report.setDecision(cell, {correction});
        const auto begin = Clock::now();
        checks.update(report, {cell});
        times.push_back(Clock::now() - begin);
    }
    return times;
}

std::vector<Nanoseconds> timeEdits(const std::shared_ptr<const Extraction> &extraction)
{
    Workspace workspace;
    const ReportId id = workspace.addReport(extraction).first;
    std::vector<Nanoseconds> times;
    for (int edit = 0; edit < edits; ++edit) {
        const QString typed = QString::number(edit);
        const auto begin = Clock::now();
        const auto changed = workspace.correctCell(id, cellToEdit(*extraction, edit), typed);
        times.push_back(Clock::now() - begin);
        if (!changed) {
            std::fputs("an edit was refused\n", stderr);
            std::exit(1);
        }
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const auto forms = FormLibrary::builtIn();
    if (argc < 2 || !forms) {
        std::fputs("bench_edit SAMPLES\n", stderr);
        return 2;
    }
    const TextReportReader reader(*forms);
    const auto extraction = busiest(QString::fromLocal8Bit(argv[1]), reader);
    if (!extraction) {
        std::fputs("there are no samples\n", stderr);
        return 1;
    }
    print("edit to findings, checks alone", timeChecks(extraction));
    print("edit to findings, with the journal", timeEdits(extraction));
    return 0;
}
