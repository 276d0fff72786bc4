// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_prose: ten years of one body's prose, of some 10,000 characters each, laid side by side.

#include "model/form/form_library.h"
#include "model/years/prose_alignment.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace gouji;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int years = 10;
constexpr int rounds = 20;
constexpr int firstYear = 2015;
constexpr int sentences = 240;

/// Prose of one year: most sentences of the year before with other figures, some rewritten, some moved.
std::shared_ptr<const Extraction> reportOf(int year, const std::shared_ptr<const Form> &form)
{
    const QString words =
        QStringLiteral("公开信息依法申请办理答复网站平台机制培训监督保障责任落实政策解读回应群众企业服务"
                       "事项公告目录栏目更新及时规范审核发布渠道拓宽");
    const char *const titles[] = {"一、总体情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"};
    auto made = std::make_shared<Extraction>();
    made->form = form;
    made->year = year;
    made->agency = QStringLiteral("青石县科学技术局");
    for (TableReading &table : made->tables)
        table.form = form;
    QString text;
    const int numbers[] = {1, 5, 6};
    for (size_t section = 0; section < std::size(titles); ++section) {
        const auto begin = static_cast<int>(text.size());
        text += QString::fromUtf8(titles[section]) + u'\n';
        for (int i = 0; i < sentences / 3; ++i) {
            const int place = i % 11 == year % 11 ? sentences / 3 - 1 - i : i;
            quint32 state = static_cast<quint32>(place) * 2654435761U + static_cast<quint32>(section) * 40503U + 7U;
            const int age = year - firstYear - place % 4;
            if (age > 0 && place % 5 == 0)
                state += static_cast<quint32>(age); // rewritten
            for (int j = 0; j < 32; ++j) {
                state = state * 1664525U + 1013904223U;
                text += words[static_cast<qsizetype>(state >> 16U) % words.size()];
                if (j % 11 == 10)
                    text += u'，';
            }
            text += QStringLiteral("%1年%2件。\n").arg(year).arg(year * 3 + place);
        }
        made->sections.push_back(
            {numbers[section], QString::fromUtf8(titles[section]).mid(2), {begin, static_cast<int>(text.size())}});
    }
    auto source = std::make_shared<SourceText>();
    source->text = text;
    made->span = {0, static_cast<int>(text.size())};
    made->source = source;
    return made;
}

template<typename Work>
void measure(const char *name, Work work)
{
    std::vector<long long> times;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = Clock::now();
        work();
        times.push_back(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-38s median %lld us   most %lld us   (%d rounds)\n", name, times[times.size() / 2], times.back(),
                rounds);
}

} // namespace

int main()
{
    const auto library = FormLibrary::builtIn();
    if (!library)
        return 1;
    std::vector<std::shared_ptr<const Extraction>> reports;
    reports.reserve(years);
    for (int year = 0; year < years; ++year)
        reports.push_back(reportOf(firstYear + year, library->edition(QStringLiteral("2021"))));
    std::printf("%d years of %d characters\n", years, static_cast<int>(reports.front()->source->text.size()));
    std::vector<ComparedProse> prose;
    measure("prose made ready, ten years", [&] {
        prose.clear();
        for (const auto &report : reports)
            prose.push_back(comparedProse(*report));
    });
    qint64 work = 0;
    bool complete = true;
    measure("prose aligned, nine pairs of years", [&] {
        work = 0;
        for (size_t i = 1; i < prose.size(); ++i) {
            const ProseAlignment alignment = alignProse(prose[i - 1], prose[i]);
            work += alignment.work;
            complete = complete && alignment.complete;
        }
    });
    std::printf("%-38s %lld looks%s\n", "work of the nine alignments", static_cast<long long>(work),
                complete ? "" : ", not complete");
    int copied = 0;
    measure("copied shares, nine pairs of years", [&] {
        for (size_t i = 1; i < prose.size(); ++i)
            copied += copiedShares(prose[i - 1].masked, prose[i].masked).whole.copied;
    });
    return copied > 0 ? 0 : 1;
}
