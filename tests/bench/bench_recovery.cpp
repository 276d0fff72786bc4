// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_recovery SAMPLES: the time that recovering one report takes on one core, and how it grows with the text up to
// 10 MB (a busy sample over and over, each time on another body): equal times a megabyte mean linear growth.

#include "model/form/form_library.h"
#include "parser/reader/report_text_reader.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace gouji;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rounds = 40;

long long nanosecondsToRead(const TextReportReader &reader, const QByteArray &bytes, size_t *reports = nullptr)
{
    const auto begin = Clock::now();
    const ReadResult result = reader.read(bytes, QStringLiteral("report.txt"), {});
    const auto taken = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - begin).count();
    if (reports)
        *reports = result ? result->size() : 0;
    return taken;
}

std::vector<QByteArray> readSamples(const QString &folder)
{
    std::vector<QByteArray> texts;
    const QDir samples(folder);
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(samples.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.push_back(file.readAll());
    }
    return texts;
}

void measureSamples(const TextReportReader &reader, const std::vector<QByteArray> &texts)
{
    std::vector<long long> best(texts.size(), -1);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < texts.size(); ++i) {
            const long long taken = nanosecondsToRead(reader, texts[i]);
            best[i] = best[i] < 0 ? taken : std::min(best[i], taken);
        }
    }
    std::sort(best.begin(), best.end());
    std::printf(
        "recovery of one sample, decoding and hash included: median %lld us, most %lld us (%zu samples, best of %d)\n",
        best[best.size() / 2] / 1000, best.back() / 1000, best.size(), rounds);
}

/// About \a size bytes of reports on different bodies.
QByteArray manyReports(const QByteArray &sample, qsizetype size)
{
    QByteArray text;
    for (int number = 0; text.size() < size; ++number) {
        QByteArray report = sample;
        report.replace("青石县", QByteArray("青石") + QByteArray::number(number) + "县");
        text += report + '\n';
    }
    return text;
}

void measureGrowth(const TextReportReader &reader, const QByteArray &sample)
{
    constexpr qsizetype megabyte = 1'000'000;
    for (const qsizetype size : {megabyte / 10, megabyte, 10 * megabyte}) {
        const QByteArray text = manyReports(sample, size);
        size_t reports = 0;
        const long long taken = nanosecondsToRead(reader, text, &reports);
        std::printf("%8.1f MB, %5zu reports in one text: %6lld ms, %5lld us a report\n",
                    static_cast<double>(text.size()) / 1e6, reports, taken / 1'000'000,
                    reports > 0 ? taken / 1000 / static_cast<long long>(reports) : 0);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const auto forms = FormLibrary::builtIn();
    if (argc != 2 || !forms) {
        std::fprintf(stderr, "usage: bench_recovery SAMPLES\n");
        return 2;
    }
    const TextReportReader reader(*forms);
    const std::vector<QByteArray> texts = readSamples(QString::fromLocal8Bit(argv[1]));
    if (texts.empty()) {
        std::fprintf(stderr, "no samples in %s\n", argv[1]);
        return 2;
    }
    measureSamples(reader, texts);
    measureGrowth(reader, texts.back());
    return 0;
}
