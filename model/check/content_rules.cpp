// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule_groups.h"
#include "model/check/text_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

constexpr int overviewSection = 1;
constexpr int problemsSection = 5;
constexpr int otherSection = 6;

bool isFilled(const Dossier &dossier, int section)
{
    return !dossier.text->section(section).empty();
}

std::vector<Span> spansOf(const Dossier &dossier, int section)
{
    std::vector<Span> spans;
    for (const PreparedText::Part &part : dossier.text->section(section))
        spans.push_back(dossier.text->span(part));
    return spans;
}

void aspects(const Dossier &dossier, RuleInstances &instances)
{
    struct Aspect
    {
        QStringView name;
        std::initializer_list<QStringView> words;
    };
    static const Aspect wanted[] = {
        {u"主动公开", {u"主动公开", u"主动向社会公开"}},
        {u"依申请公开", {u"依申请", u"申请公开", u"公开申请"}},
        {u"政府信息管理", {u"信息管理", u"信息资源管理", u"信息规范化管理", u"信息的管理", u"信息规范管理"}},
        {u"平台建设", {u"平台建设", u"公开平台", u"平台的建设", u"阵地建设", u"载体建设"}},
        {u"监督保障",
         {u"监督保障", u"保障监督", u"监督与保障", u"监督和保障", u"监督、保障", u"监督考核", u"保障措施"}},
    };
    if (!isFilled(dossier, overviewSection))
        return;
    QStringList missing;
    for (const Aspect &aspect : wanted) {
        if (!dossier.text->sectionHolds(overviewSection, aspect.words))
            missing.append(aspect.name.toString());
    }
    if (missing.isEmpty()) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.spans = spansOf(dossier, overviewSection);
    finding.arguments = {missing.join(u'、')};
}

void length(const Dossier &dossier, RuleInstances &instances)
{
    if (!isFilled(dossier, overviewSection))
        return;
    qint64 characters = 0;
    for (const PreparedText::Part &part : dossier.text->section(overviewSection))
        characters += part.length();
    if (characters <= dossier.settings.overviewCharacters) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.spans = spansOf(dossier, overviewSection);
    finding.arguments = {characters, static_cast<qint64>(dossier.settings.overviewCharacters)};
}

void governmentDuties(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.body.isGovernment())
        return;
    struct Duty
    {
        QStringView name;
        std::initializer_list<QStringView> words;
    };
    static const Duty duties[] = {
        {u"工作考核", {u"考核", u"考评"}},
        {u"社会评议", {u"评议", u"满意度"}},
        {u"责任追究", {u"责任追究", u"追究责任", u"追责", u"问责", u"追究"}},
    };
    QStringList missing;
    for (const Duty &duty : duties) {
        if (!dossier.text->proseHolds(duty.words))
            missing.append(duty.name.toString());
    }
    if (missing.isEmpty())
        instances.pass();
    else
        instances.fail().arguments = {missing.join(u'、')};
}

/// A section five that lacks one of its two halves.
void half(const Dossier &dossier, RuleInstances &instances, std::initializer_list<QStringView> words)
{
    if (!isFilled(dossier, problemsSection))
        return;
    if (dossier.text->sectionHolds(problemsSection, words))
        instances.pass();
    else
        instances.fail().spans = spansOf(dossier, problemsSection);
}

void problems(const Dossier &dossier, RuleInstances &instances)
{
    half(dossier, instances,
         {u"问题", u"不足", u"薄弱", u"差距", u"欠缺", u"有待", u"不够", u"滞后", u"短板", u"困难", u"不强", u"不高",
          u"不深", u"不及时", u"不全", u"弱项"});
}

void improvements(const Dossier &dossier, RuleInstances &instances)
{
    half(dossier, instances,
         {u"改进", u"下一步", u"今后", u"措施", u"将", u"加强", u"强化", u"提升", u"提高", u"完善", u"加大", u"推进"});
}

/// 针对p年存在的问题,y年我局将…: said of problems of last year and of plans for a year that is over.
void staleSentence(const Dossier &dossier, RuleInstances &instances)
{
    constexpr qsizetype reach = 60;
    constexpr qsizetype toPlan = 16;
    if (!isFilled(dossier, problemsSection) || !dossier.extraction().year)
        return;
    const int year = *dossier.extraction().year;
    const QString last = QString::number(year - 1) + u'年';
    const QString own = QString::number(year) + u'年';
    for (const PreparedText::Part &part : dossier.text->section(problemsSection)) {
        const QStringView text = dossier.text->text(part);
        for (qsizetype at = text.indexOf(u"针对"); at >= 0; at = text.indexOf(u"针对", at + 1)) {
            const QStringView sentence = text.mid(at, reach);
            const qsizetype lastYear = sentence.indexOf(last);
            const FoundWord problem = findAny(sentence, {u"问题", u"不足"});
            const qsizetype ownYear = sentence.indexOf(own);
            if (lastYear < 0 || !problem || problem.at < lastYear || ownYear < problem.at)
                continue;
            const QStringView plan = sentence.mid(ownYear + own.size(), toPlan);
            const qsizetype will = plan.indexOf(u'将');
            const FoundWord end = findAny(plan, {u"。", u";"});
            if (will < 0 || (end && end.at < will))
                continue;
            Finding &finding = instances.fail();
            const qsizetype length = ownYear + own.size() + will + 1;
            const PreparedText::Part place{part.begin + static_cast<int>(at),
                                           part.begin + static_cast<int>(at + length)};
            finding.spans = {dossier.text->span(place)};
            finding.arguments = {dossier.text->text(place).toString(), static_cast<qint64>(year)};
            return;
        }
    }
    instances.pass();
}

/// Whether a text speaks of a fee other than 行政事业性收费.
bool speaksOfFee(QStringView text)
{
    static constexpr QStringView words[] = {u"收费", u"收取", u"处理费", u"费用", u"未收", u"免费"};
    for (const QStringView word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!endsWithAny(text.left(at), {u"行政事业性", u"行政事业", u"事业性"}))
                return true;
        }
    }
    return false;
}

void processingFee(const Dossier &dossier, RuleInstances &instances)
{
    constexpr int firstYear = 2021;
    if (!isFilled(dossier, otherSection) || dossier.extraction().year.value_or(0) < firstYear)
        return;
    const auto &parts = dossier.text->section(otherSection);
    const bool said = std::any_of(parts.begin(), parts.end(), [&dossier](const PreparedText::Part &part) {
        return speaksOfFee(dossier.text->text(part));
    });
    if (said)
        instances.pass();
    else
        instances.fail().spans = spansOf(dossier, otherSection);
}

/// A way in which bodies call themselves, and the names of bodies that it fits.
struct SelfName
{
    QStringView word;
    std::initializer_list<QStringView> endings;
    std::initializer_list<QStringView> otherwise; ///< what follows where it is another word: 我委|托
};

const SelfName selfNames[] = {
    {u"我局", {u"局", u"分局", u"大队", u"支队", u"总队", u"中心"}, {}},
    {u"我厅", {u"厅"}, {}},
    {u"我委", {u"委", u"委员会", u"管委会"}, {u"托", u"派"}},
    {u"我镇", {u"镇", u"镇人民政府", u"镇政府"}, {}},
    {u"我乡", {u"乡", u"乡人民政府", u"乡政府"}, {u"镇", u"村"}},
    {u"我街道", {u"街道", u"街道办事处", u"街道办"}, {}},
};

bool usesName(QStringView text, const SelfName &name, qsizetype &at)
{
    for (at = text.indexOf(name.word); at >= 0; at = text.indexOf(name.word, at + 1)) {
        if (!startsWithAny(text.mid(at + name.word.size()), name.otherwise))
            return true;
    }
    return false;
}

void ownName(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    const QString agency = extraction.agencyFromFileName ? QString() : extraction.agency;
    Quotes quotes;
    QStringView first;
    bool any = false;
    for (const SelfName &name : selfNames) {
        for (const PreparedText::Part &part : dossier.text->prose()) {
            qsizetype at = -1;
            if (!usesName(dossier.text->text(part), name, at))
                continue;
            any = true;
            const bool fits =
                agency.isEmpty() ? first.isEmpty() || first == name.word : endsWithAny(agency, name.endings);
            if (first.isEmpty())
                first = name.word;
            if (fits)
                continue;
            const int begin = part.begin + static_cast<int>(at);
            quotes.add(*dossier.text, {begin, begin + static_cast<int>(name.word.size())});
        }
    }
    if (quotes.isEmpty()) {
        if (any)
            instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.spans = quotes.spans;
    finding.arguments = {quotes.shown(), agency.isEmpty() ? u'“' + first.toString() + u'”' : agency};
}

// clang-format off
constexpr RuleText texts[] = {
    {"form.aspects", Severity::Note, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Five aspects"),
     QT_TRANSLATE_NOOP("Rules", "总体情况 speaks of 主动公开, 依申请公开, 政府信息管理, 平台建设 and 监督保障"),
     QT_TRANSLATE_NOOP("Rules", "how much is said of each, and whether it is a part of its own"),
     QT_TRANSLATE_NOOP("Rules", "总体情况 does not speak of %1. Suggest to add it as a part of its own.")},
    {"form.length", Severity::Note, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Length of 总体情况"),
     QT_TRANSLATE_NOOP("Rules", "总体情况 has no more characters than the settings say (1,000)"),
     QT_TRANSLATE_NOOP("Rules", "what could be left out"),
     QT_TRANSLATE_N_NOOP("Rules", "总体情况 has %n character(s), more than %2. Suggest to shorten it.")},
    {"form.government_duties", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Duties of governments"),
     QT_TRANSLATE_NOOP("Rules", "the report of a government, townships included, speaks of 工作考核, 社会评议 and 责任追究"),
     QT_TRANSLATE_NOOP("Rules", "what is said of them"),
     QT_TRANSLATE_NOOP("Rules", "The report of a government has to speak of %1. Ask the body to add it.")},
    {"form.problems", Severity::Warning, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Problems in section five"),
     QT_TRANSLATE_NOOP("Rules", "section five names problems"),
     QT_TRANSLATE_NOOP("Rules", "problems that are the same every year"),
     QT_TRANSLATE_NOOP("Rules", "Section five names no problem. Ask the body to add what it found wanting.")},
    {"form.improvements", Severity::Warning, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Improvements in section five"),
     QT_TRANSLATE_NOOP("Rules", "section five names improvements"),
     QT_TRANSLATE_NOOP("Rules", "whether they answer the problems"),
     QT_TRANSLATE_NOOP("Rules", "Section five names no improvement. Ask the body to add what it does about the problems.")},
    {"form.stale_sentence", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Last year's sentence"),
     QT_TRANSLATE_NOOP("Rules", "section five does not announce for the year reported on what will be done about the problems of the year before"),
     QT_TRANSLATE_NOOP("Rules", "sentences of last year that name no year"),
     QT_TRANSLATE_NOOP("Rules", "“%1” seems to be left from last year's report: the year %2 is over. Ask the body to bring it up to date.")},
    {"form.processing_fee", Severity::Error, Editions::Edition2021, QT_TRANSLATE_NOOP("Rules", "国办函〔2020〕109号"),
     QT_TRANSLATE_NOOP("Rules", "Processing fee"),
     QT_TRANSLATE_NOOP("Rules", "from 2021 on section six says whether 信息处理费 was charged, and how much (行政事业性收费 is something else)"),
     QT_TRANSLATE_NOOP("Rules", "whether the amount is right"),
     QT_TRANSLATE_NOOP("Rules", "Section six does not say whether a fee for processing information (信息处理费) was charged. Ask the body to add it, also where there was none.")},
    {"form.self_name", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "How the body calls itself"),
     QT_TRANSLATE_NOOP("Rules", "the body calls itself by one of 我局, 我厅, 我委, 我镇, 我乡 and 我街道, and by one that fits its name"),
     QT_TRANSLATE_NOOP("Rules", "text of another body of the same kind"),
     QT_TRANSLATE_NOOP("Rules", "The text says %1, which does not go with %2. Ask the body whether this was taken from elsewhere.")},
};
// clang-format on

} // namespace

std::vector<Rule> contentRules()
{
    const Rule::Check checks[] = {aspects,      length,        governmentDuties, problems,
                                  improvements, staleSentence, processingFee,    ownName};
    return rulesOf(texts, checks);
}

} // namespace gouji
