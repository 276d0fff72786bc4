// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/score_explanations.h"
#include "tests/accuracy/wish_options.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

using namespace gouji;
using namespace gouji::accuracy;
using namespace Qt::Literals::StringLiterals;

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

/// How much of the processor explaining takes, over reports with one to four slips of any kind, and the steps counted.
void measure(quint64 seed, quint64 reports)
{
    std::vector<qint64> times;
    qint64 mostSteps = 0;
    for (quint64 index = 0; index < reports; ++index) {
        Chance chance(seed, index, Chance::Stream::Slips);
        TrueReport report =
            makeBusyReport(chance, index % 2 == 0 ? Edition::Final2021 : Edition::Trial2019, Crowd::Dense);
        for (int slips = chance.between(1, 4); slips > 0; --slips)
            makeSlip(report, chance.pick(allSlipKinds), chance);
        if (brokenIdentities(report).isEmpty())
            continue;
        const ReportState state = stateOf(report);
        const CheckSession session(state);
        const std::clock_t start = std::clock();
        const ExplanationList list = explain(state, session);
        times.push_back(static_cast<qint64>(std::clock() - start) * 1'000'000 / CLOCKS_PER_SEC);
        mostSteps = std::max(mostSteps, list.work);
    }
    std::sort(times.begin(), times.end());
    if (!times.empty()) {
        print(
            u"processor time of explaining, %1 failing reports with one to four slips: median %2 µs, 95 % %3 µs, worst %4 µs, most "
            "steps %5\n"_s.arg(times.size())
                .arg(times[times.size() / 2])
                .arg(times[times.size() * 95 / 100])
                .arg(times.back())
                .arg(mostSteps));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures how well slips in busy generated reports are explained."_s);
    parser.addOptions({{u"seed"_s, u"Seed of all chances."_s, u"number"_s, u"20240131"_s},
                       {u"first"_s, u"Number of the first report."_s, u"number"_s, u"0"_s},
                       {u"reports"_s, u"How many reports of each kind of slip."_s, u"number"_s, u"200"_s},
                       {u"brute-force"_s, u"Try claims of uniqueness out on this many."_s, u"number"_s, u"10"_s},
                       {u"list"_s, u"List those where the truth is not first."_s},
                       {u"time"_s, u"Measure the time, too."_s},
                       {u"check"_s, u"Fail where a threshold is missed."_s}});
    parser.addHelpOption();
    parser.process(application);
    const quint64 seed = numberOf(parser, u"seed"_s);
    const quint64 first = numberOf(parser, u"first"_s);
    const quint64 reports = numberOf(parser, u"reports"_s);
    const quint64 bruteForced = numberOf(parser, u"brute-force"_s);
    QStringList details;
    const auto score = [&](Crowd crowd, quint64 number) {
        std::map<SlipKind, SlipCounts> counts;
        for (const SlipKind kind : allSlipKinds) {
            for (quint64 index = 0; index < number; ++index)
                counts[kind] += scoreSlip(seed, first + index, kind, crowd, index < bruteForced, &details);
        }
        return counts;
    };
    const auto dense = score(Crowd::Dense, reports);
    const auto sparse = score(Crowd::Sparse, reports / 4);
    if (parser.isSet(u"list"_s))
        print(details.join(u'\n') + u'\n');
    print(u"busy reports of both editions, dozens to hundreds of requests in every column; %1 of each kind, claims of "
          "uniqueness tried out on %2\n"_s.arg(reports)
              .arg(std::min(reports, bruteForced)));
    print(slipTable(dense));
    print(u"\nthe same where most columns hold a few requests only (for comparison: equal small figures cannot be told "
          "apart)\n"_s);
    print(slipTable(sparse));
    if (parser.isSet(u"time"_s))
        measure(seed, reports);
    if (!parser.isSet(u"check"_s))
        return 0;
    const QStringList misses = slipMisses(dense, ExplanationThresholds());
    for (const QString &miss : misses)
        print(u"missed: "_s + miss + u'\n');
    return misses.isEmpty() ? 0 : 1;
}
