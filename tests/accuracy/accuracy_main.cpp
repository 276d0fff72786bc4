// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/look_alike.h"
#include "tests/accuracy/reader_under_test.h"
#include "tests/accuracy/report_pair.h"
#include "tests/accuracy/score_table.h"
#include "tests/accuracy/wish_options.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

using namespace gouji;
using namespace gouji::accuracy;
using namespace Qt::Literals::StringLiterals;

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

QString described(const GeneratedReport &generated, quint64 index)
{
    QString text = u"%1/%2"_s.arg(generated.family).arg(index);
    if (!generated.damages.isEmpty())
        text += u" ["_s + generated.damages.join(u' ') + u']';
    if (!generated.slip.isEmpty())
        text += u" (sums wrong: "_s + generated.slip + u')';
    return text;
}

QString describedFault(const CellFault &fault)
{
    return u"  %1: %2%3: is %4, was read as %5\n"_s.arg(fault.address, verdictName(fault.verdict),
                                                        fault.determined ? u""_s : u" (not determined)"_s, fault.truth,
                                                        fault.found);
}

/// The text, the truth of every cell, and the differences.
void show(quint64 seed, quint64 index, const Wish &wish, const ReportReader &reader)
{
    const GeneratedReport generated = generate(seed, index, wish);
    const ReportScore result = score(generated, reader.read(generated.bytes, generated.fileName, {}));
    print(generated.text + u"\n=== truth of "_s + described(generated, index) + u'\n');
    static constexpr const char *kinds[]{"lost", "vanished", "blank", "figure"};
    for (size_t cell = 0; cell < generated.truth.cells.size(); ++cell) {
        const CellTruth &truth = generated.truth.cells[cell];
        print(u"  %1: %2 %3%4%5\n"_s.arg(generated.truth.addresses[static_cast<qsizetype>(cell)],
                                         QString::fromLatin1(kinds[static_cast<size_t>(truth.kind)]), truth.value,
                                         truth.written == truth.value ? QString()
                                                                      : u" written '"_s + truth.written + u'\'',
                                         truth.determined ? QString() : u" (not determined)"_s));
    }
    print(u"=== differences\n"_s);
    for (const QString &fault : result.faults)
        print(u"  "_s + fault + u'\n');
    for (const CellFault &fault : result.cells)
        print(describedFault(fault));
}

/// Does \a work for every number below \a count, on \a jobs threads.
template<typename Work>
void forAll(quint64 count, quint64 jobs, Work work)
{
    std::atomic<quint64> next = 0;
    const auto loop = [&] {
        for (quint64 index = next++; index < count; index = next++)
            work(index);
    };
    std::vector<std::thread> threads;
    for (quint64 job = 1; job < jobs; ++job)
        threads.emplace_back(loop);
    loop();
    for (std::thread &thread : threads)
        thread.join();
}

struct Plan
{
    quint64 seed = 0;
    quint64 first = 0;
    quint64 reports = 0;
    quint64 jobs = 1;
    Wish wish;
};

/// Scores of all reports, in their order whatever the number of threads; the first fault of each is its description.
std::vector<ReportScore> scoreAll(const Plan &plan, const ReportReader &reader, ScoreTable &table)
{
    struct Result
    {
        GeneratedReport generated;
        ReportScore score;
    };
    std::vector<Result> results(plan.reports);
    forAll(plan.reports, plan.jobs, [&](quint64 index) {
        GeneratedReport generated = generate(plan.seed, plan.first + index, plan.wish);
        Result &result = results[index];
        result.score = score(generated, reader.read(generated.bytes, generated.fileName, {}));
        // Only the names are needed from here on.
        result.generated.family = generated.family;
        result.generated.damages = generated.damages;
        result.generated.slip = generated.slip;
    });
    std::vector<ReportScore> scores;
    for (Result &result : results) {
        table.add(result.generated, result.score);
        result.score.faults.prepend(described(result.generated, plan.first + scores.size()));
        scores.push_back(std::move(result.score));
    }
    return scores;
}

/// Files with two reports, one for every twentieth report.
std::vector<ReportScore> scorePairs(const Plan &plan, const ReportReader &reader, ScoreTable &table)
{
    std::vector<ReportScore> scores(plan.reports / 20);
    forAll(scores.size(), plan.jobs, [&](quint64 index) {
        const ReportPair pair = generatePair(plan.seed, plan.first + index, plan.wish);
        const ReadResult result = reader.read(pair.bytes, u"reports.txt"_s, {});
        ReportScore &both = scores[index];
        both.faults << u"pair of "_s + described(pair.first, plan.first + index) + u" and "_s
                           + described(pair.second, 0);
        if (!result || result->size() != 2) {
            both.faults << u"%1 reports found in a file with two"_s.arg(result ? result->size() : 0);
            return;
        }
        both.counts.perfect = 1;
        for (const size_t part : {0U, 1U}) {
            const ReadResult one = std::vector<std::shared_ptr<const Extraction>>{(*result)[part]};
            const ReportScore found = score(part == 0 ? pair.first : pair.second, one);
            both.counts.perfect = both.counts.perfect * found.counts.perfect;
            both.counts.silentlyWrong += found.counts.silentlyWrong;
            both.faults << found.faults;
            both.cells.insert(both.cells.end(), found.cells.begin(), found.cells.end());
        }
    });
    for (const ReportScore &pair : scores)
        table.addPair(pair.counts.perfect != 0, pair.counts.silentlyWrong);
    return scores;
}

/// Texts that are no reports, one for every twentieth report.
void scoreLookAlikes(const Plan &plan, const ReportReader &reader, ScoreTable &table)
{
    for (quint64 index = plan.first; index < plan.first + plan.reports / 20; ++index) {
        const LookAlike text = makeLookAlike(plan.seed, index);
        const ReadResult result = reader.read(text.text.toUtf8(), u"text.txt"_s, {});
        const bool refused = !result && result.error().kind == ReadError::Kind::NotAReport;
        table.addLookAlike(lookAlikeName(text.kind), !refused);
    }
}

void listFaults(const std::vector<ReportScore> &scores, bool silentOnly, int most)
{
    int listed = 0;
    for (const ReportScore &report : scores) {
        const bool concerned = silentOnly ? report.counts.silentlyWrong > 0 : report.counts.perfect == 0;
        if (!concerned)
            continue;
        if (++listed > most) {
            print(u"… and more\n"_s);
            return;
        }
        for (qsizetype fault = 0; fault < report.faults.size(); ++fault)
            print((fault == 0 ? QString() : u"  "_s) + report.faults[fault] + u'\n');
        int cells = 0;
        for (const CellFault &fault : report.cells) {
            if (silentOnly && fault.verdict != Verdict::SilentlyWrong)
                continue;
            if (++cells <= 12)
                print(describedFault(fault));
        }
        if (cells > 12)
            print(u"  … %1 cells in all\n"_s.arg(cells));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures how right the recovery of generated reports is."_s);
    addWishOptions(parser);
    parser.addOptions(
        {{u"reports"_s, u"How many reports."_s, u"number"_s, u"300"_s},
         {u"jobs"_s, u"Threads."_s, u"number"_s, u"2"_s},
         {u"show"_s, u"Text, truth and differences of one report: its number, or family/number."_s, u"report"_s},
         {u"list-wrong"_s, u"List the reports with silently wrong cells."_s},
         {u"list-faults"_s, u"List all reports that are not perfect."_s},
         {u"most"_s, u"List no more reports than this."_s, u"number"_s, u"40"_s},
         {u"check"_s, u"Fail where a threshold is missed."_s}});
    parser.addHelpOption();
    parser.process(application);
    Plan plan;
    plan.wish = wishOf(parser);
    plan.seed = numberOf(parser, u"seed"_s);
    plan.first = numberOf(parser, u"first"_s);
    plan.reports = numberOf(parser, u"reports"_s);
    plan.jobs = numberOf(parser, u"jobs"_s);
    const std::unique_ptr<ReportReader> reader = makeReaderUnderTest();
    if (parser.isSet(u"show"_s)) {
        const QStringList parts = parser.value(u"show"_s).split(u'/');
        if (parts.size() > 1)
            plan.wish.family = findFamily(parts.first());
        show(plan.seed, parts.last().toULongLong(), plan.wish, *reader);
        return 0;
    }
    ScoreTable table;
    std::vector<ReportScore> scores = scoreAll(plan, *reader, table);
    // Beside the reports themselves: files with two of them, and texts that are none.
    if (plan.wish.family == nullptr && !plan.wish.damages) {
        for (ReportScore &pair : scorePairs(plan, *reader, table))
            scores.push_back(std::move(pair));
        scoreLookAlikes(plan, *reader, table);
    }
    const int most = static_cast<int>(numberOf(parser, u"most"_s));
    if (parser.isSet(u"list-wrong"_s))
        listFaults(scores, true, most);
    if (parser.isSet(u"list-faults"_s))
        listFaults(scores, false, most);
    print(table.toText());
    if (!parser.isSet(u"check"_s))
        return 0;
    const QStringList misses = table.misses(Thresholds());
    for (const QString &miss : misses)
        print(u"missed: "_s + miss + u'\n');
    return misses.isEmpty() ? 0 : 1;
}
