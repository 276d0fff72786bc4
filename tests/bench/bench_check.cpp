// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_check PROGRAM SAMPLES [COUNT]: time and memory of "check --format json --jobs 2" on COUNT different reports, as
// multiples of "wc -m" on the same files. Both write to a pipe, with the files in the system's cache.

#include "tests/bench/measured_process.h"
#include "tests/bench/report_multiplier.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace gouji::bench;

namespace {

constexpr int runs = 3;

/// The quickest of some runs, which is the one that least else disturbed; the largest memory of them.
Measurement best(const QStringList &command)
{
    Measurement result;
    for (int run = 0; run < runs; ++run) {
        const auto measured = measureProcess(command);
        if (!measured || measured->exitCode < 0 || measured->exitCode > 1) {
            std::fprintf(stderr, "%s did not run\n", qPrintable(command.join(u' ')));
            std::exit(1);
        }
        const qint64 peak = std::max(result.peakKiB, measured->peakKiB);
        if (run == 0 || measured->wall < result.wall)
            result = *measured;
        result.peakKiB = peak;
    }
    return result;
}

/// Number with one digit behind the point, from tenths.
QByteArray tenths(qint64 number)
{
    return QByteArray::number(number / 10) + '.' + QByteArray::number(number % 10);
}

void print(const char *name, const Measurement &measured, const Measurement &yardstick)
{
    const qint64 milliseconds = measured.wall.count() / 1000;
    std::printf("%-38s %6lld ms (%s x)   %7lld KiB (%s x)   %lld bytes out\n", name,
                static_cast<long long>(milliseconds),
                tenths(measured.wall.count() * 10 / std::max<qint64>(1, yardstick.wall.count())).constData(),
                static_cast<long long>(measured.peakKiB),
                tenths(measured.peakKiB * 10 / std::max<qint64>(1, yardstick.peakKiB)).constData(),
                static_cast<long long>(measured.outputBytes));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("bench_check PROGRAM SAMPLES [COUNT]\n", stderr);
        return 2;
    }
    const int count = argc > 3 ? std::atoi(argv[3]) : 10000;
    const QTemporaryDir folder;
    const QString reports = folder.filePath(QStringLiteral("reports"));
    const ReportMultiplier multiplier(QString::fromLocal8Bit(argv[2]));
    if (multiplier.isEmpty() || !QDir().mkpath(reports)) {
        std::fputs("there are no samples, or no temporary folder\n", stderr);
        return 1;
    }
    const auto files = multiplier.writeReports(reports, count);
    if (files.empty()) {
        std::fputs("the reports could not be written\n", stderr);
        return 1;
    }
    qint64 bytes = 0;
    QFile list(folder.filePath(QStringLiteral("list")));
    if (!list.open(QIODevice::WriteOnly))
        return 1;
    for (const QString &file : files) {
        bytes += QFile(file).size();
        list.write(file.toUtf8() + '\0');
    }
    list.close();

    std::printf("%d reports, %lld bytes; best of %d runs\n", count, static_cast<long long>(bytes), runs);
    const Measurement yardstick =
        best({QStringLiteral("wc"), QStringLiteral("-m"), QStringLiteral("--files0-from=") + list.fileName()});
    const Measurement check =
        best({QString::fromLocal8Bit(argv[1]), QStringLiteral("check"), QStringLiteral("--format"),
              QStringLiteral("json"), QStringLiteral("--jobs"), QStringLiteral("2"), reports});
    print("wc -m", yardstick, yardstick);
    print("gouji check --format json --jobs 2", check, yardstick);
    return 0;
}
