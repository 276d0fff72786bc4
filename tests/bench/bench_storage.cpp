// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_storage SAMPLES SESSION [KILLS]: the time that one edit takes until it is on the disk, the time to open a
// workspace of 1,000 reports, its size beside that of the sources, and how a session survives being killed KILLS times (2,000; 0: not at all).

#include "model/form/form_library.h"
#include "model/storage/workspace_file.h"
#include "parser/reader/report_text_reader.h"
#include "tests/bench/report_multiplier.h"
#include "tests/storage/kill_session.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace gouji;

namespace {

using Clock = std::chrono::steady_clock;
using Microseconds = std::chrono::microseconds;

constexpr int reports = 1000;
constexpr int edits = 1000;

Microseconds since(Clock::time_point begin)
{
    return std::chrono::duration_cast<Microseconds>(Clock::now() - begin);
}

void print(const char *name, std::vector<Microseconds> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](size_t index) { return static_cast<long long>(times[index].count()); };
    std::printf("%-44s median %lld us   p99 %lld us   most %lld us   (%zu times)\n", name, at(times.size() / 2),
                at(times.size() * 99 / 100), at(times.size() - 1), times.size());
}

bool fill(const QString &path, const QString &samples, const WorkspaceFile::Reading &reading, const QString &folder)
{
    const bench::ReportMultiplier multiplier(samples);
    std::vector<ReadFile> files;
    qint64 bytes = 0;
    Microseconds packing{0};
    for (const QString &name : multiplier.writeReports(folder, reports)) {
        QFile source(name);
        if (!source.open(QIODevice::ReadOnly))
            return false;
        ReadFile file;
        file.bytes = source.readAll();
        bytes += file.bytes.size();
        file.file = name;
        const ReadResult result = reading.reader->read(file.bytes, name, {});
        if (result)
            file.reports = *result;
        ReportPacker packer;
        const auto begin = Clock::now();
        for (const auto &report : file.reports)
            file.packed.push_back(packer.pack(*report));
        packing += since(begin);
        files.push_back(std::move(file));
    }
    Workspace workspace;
    auto created = WorkspaceFile::create(path, workspace, reading);
    if (!created)
        return false;
    const auto begin = Clock::now();
    const auto added = (*created)->add(files);
    std::printf("%-44s %lld ms\n", "adding 1,000 reports that were read",
                static_cast<long long>(since(begin).count() / 1000));
    std::printf("%-44s %lld ms\n", "their bytes, made ready in the background",
                static_cast<long long>(packing.count() / 1000));
    const bool isFilled = added && added->size() >= reports;
    created->reset();
    const auto each = [](qint64 all) { return static_cast<long long>(all / reports); };
    std::printf("%-44s %lld bytes, of which its source %lld\n", "in the file, a report", each(QFileInfo(path).size()),
                each(bytes));
    return isFilled;
}

bool timeEdits(const QString &path, const WorkspaceFile::Reading &reading)
{
    Workspace workspace;
    const auto file = WorkspaceFile::open(path, workspace, reading);
    if (!file || !(*file)->load(1))
        return false;
    const ReportState &state = workspace.state(1);
    std::vector<CellId> cells;
    for (int index = 0; index < static_cast<int>(state.extraction().tableForm(TableId::Requests).cells.size()); ++index)
    {
        if (state.exists({TableId::Requests, index}))
            cells.push_back({TableId::Requests, index});
    }
    std::vector<Microseconds> times;
    for (int edit = 0; edit < edits; ++edit) {
        const auto begin = Clock::now();
        const CellId cell = cells[static_cast<size_t>(edit) * 37 % cells.size()];
        const auto done = workspace.correctCell(1, cell, QString::number(5000 + edit), QStringLiteral("与原件一致"));
        times.push_back(since(begin));
        if (!done || !*done)
            return false;
    }
    print("edit of a cell, until it is on the disk", std::move(times));
    return true;
}

bool timeOpening(const QString &path, const WorkspaceFile::Reading &reading)
{
    std::vector<Microseconds> opening;
    std::vector<Microseconds> loading;
    for (int round = 0; round < 7; ++round) {
        Workspace workspace;
        const auto begin = Clock::now();
        const auto file = WorkspaceFile::open(path, workspace, reading);
        if (!file || (*file)->summaries().size() < reports)
            return false;
        opening.push_back(since(begin));
        const auto first = Clock::now();
        if (!(*file)->load(500 + round))
            return false;
        loading.push_back(since(first));
    }
    std::printf("%lld bytes, %d edits in the journal\n", static_cast<long long>(QFileInfo(path).size()), edits);
    print("opening a workspace of 1,000 reports", std::move(opening));
    print("then, the cells of one report", std::move(loading));

    // As the window does, in slices; here at a stretch.
    Workspace workspace;
    const auto file = WorkspaceFile::open(path, workspace, reading);
    const auto begin = Clock::now();
    if (!file || !(*file)->loadAll() || workspace.reports().size() < reports)
        return false;
    std::printf("%-44s %lld ms\n", "the cells and checks of all of them",
                static_cast<long long>(since(begin).count() / 1000));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto forms = FormLibrary::builtIn();
    if (argc < 3 || !forms) {
        std::fputs("bench_storage SAMPLES SESSION [KILLS]\n", stderr);
        return 2;
    }
    const int kills = argc > 3 ? std::atoi(argv[3]) : 2000;
    // Beside the build and not in the system's place for temporary files, which can be memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_storage-XXXXXX"));
    const WorkspaceFile::Reading reading{std::make_shared<const TextReportReader>(*forms), QStringLiteral("1"), *forms};
    const QString path = folder.filePath(QStringLiteral("workspace.gouji"));
    const QString sources = folder.filePath(QStringLiteral("sources"));
    if (!QDir().mkpath(sources) || !fill(path, QString::fromLocal8Bit(argv[1]), reading, sources)
        || !timeEdits(path, reading) || !timeOpening(path, reading))
    {
        std::fputs("the workspace could not be made or used\n", stderr);
        return 1;
    }
    if (kills < 1)
        return 0;
    const test::KillCounts counts = test::killSessions(QString::fromLocal8Bit(argv[2]), folder.path(), kills, 20);
    if (!counts.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(counts.problem));
        return 1;
    }
    std::printf("%d kills, %d of them before the first record of a session; %d records said to be saved, all there\n",
                counts.kills, counts.whileOpening, counts.saved);
    return 0;
}
