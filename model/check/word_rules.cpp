// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule_groups.h"
#include "model/check/text_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using Part = PreparedText::Part;

Part within(const Part &part, qsizetype begin, qsizetype end)
{
    return {part.begin + static_cast<int>(begin), part.begin + static_cast<int>(end)};
}

bool isPlaceholderMark(QChar character)
{
    return character == u'X' || character == u'×' || character == u'✕' || character == u'╳';
}

/// Whether a character belongs to a word or an address rather than to a sentence.
bool isPartOfAddress(QChar character)
{
    return isAsciiLetterOrDigit(character) || QStringView(u"/_=&?").contains(character);
}

/// XX, ×××, and a single one where a number belongs (×件).
void placeholders(const Dossier &dossier, RuleInstances &instances)
{
    Quotes quotes;
    for (const Part &part : dossier.text->prose()) {
        const QStringView text = dossier.text->text(part);
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!isPlaceholderMark(text[at]))
                continue;
            qsizetype end = at + 1;
            while (end < text.size() && isPlaceholderMark(text[end]))
                ++end;
            const bool inWord =
                (at > 0 && isPartOfAddress(text[at - 1])) || (end < text.size() && isPartOfAddress(text[end]));
            const bool number = end < text.size() && QStringView(u"年月日件条份次").contains(text[end]);
            if (!inWord && (end - at > 1 || number))
                quotes.add(*dossier.text, within(part, at, number ? end + 1 : end));
            at = end;
        }
    }
    quotes.tell(instances);
}

/// A document's number (2018年第6号), a law's or plan's name, a comparison, the beginning of something: where another
/// year stands by right.
bool mayNameAnyYear(QStringView before, QStringView behind)
{
    constexpr qsizetype reach = 24;
    if (endsWithAny(before, {u"较", u"比", u"与", u"自", u"从", u"至", u"到", u"-", u"—", u"–", u"~", u"(", u"〔", u"[",
                             u"起", u"自于", u"以", u"早在", u"截至"}))
        return true;
    if (before.lastIndexOf(u'《') > before.lastIndexOf(u'》') || before.lastIndexOf(u'"') >= 0)
        return true;
    QStringView rest = behind;
    if (rest.startsWith(u'度') || rest.startsWith(u'底') || rest.startsWith(u'末'))
        rest = rest.mid(1);
    if (startsWithAny(rest, {u"修订", u"新修订", u"修正", u"版",   u"以来", u"以后", u"以前", u"之前", u"前",
                             u"至今", u"相比",   u"同期", u"起",   u"施行", u"实施", u"成立", u"印发", u"发布",
                             u"制定", u"颁布",   u"出台", u"基础", u"-",    u"—",    u"–",    u"~",    u"至",
                             u"到",   u"第",     u"、",   u"和",   u"及",   u"增",   u"减"}))
        return true;
    return holdsAny(rest.left(reach), {u"规划", u"计划", u"纲要", u"方案", u"要点", u"施行", u"实施", u"公布", u"印发",
                                       u"发布", u"修订", u"成立", u"生效", u"同比", u"相比", u"目标", u"令第", u"《"});
}

/// Next year is spoken of in plans; a date in it is that of publication.
bool isPlan(int section, QStringView behind)
{
    return section >= 5 || (!behind.isEmpty() && isAsciiDigit(behind[0]))
           || startsWithAny(behind, {u"将", u"度将", u"工作", u"度工作", u"我", u",我", u",将"});
}

void otherYears(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.extraction().year || dossier.extraction().yearFromFileName)
        return;
    constexpr qsizetype reach = 40;
    constexpr int sections = 6;
    const int own = *dossier.extraction().year;
    Quotes quotes;
    for (int section = 1; section <= sections; ++section) {
        for (const Part &part : dossier.text->section(section)) {
            const QStringView text = dossier.text->text(part);
            for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
                const int year = yearBefore(text, at);
                if (year == 0 || year == own || year == own - 1)
                    continue;
                const QStringView behind = text.mid(at + 1, reach);
                if (year == own + 1 && isPlan(section, behind))
                    continue;
                const qsizetype from = std::max<qsizetype>(0, at - 4 - reach);
                if (!mayNameAnyYear(text.mid(from, at - 4 - from), behind))
                    quotes.add(*dossier.text, within(part, at - 4, at + 1));
            }
        }
    }
    quotes.tell(instances);
    if (!quotes.isEmpty())
        instances.findings().back().fault = Fault::Unknown;
}

bool isNumber(QChar character)
{
    return isAsciiDigit(character) || isChineseNumeral(character);
}

/// How long a unit of what reports count is: 条, 人次; 0 if there is none.
qsizetype unitLength(QStringView text)
{
    if (text.startsWith(u"人次"))
        return 2;
    return !text.isEmpty() && QStringView(u"条件份篇期次则").contains(text[0]) ? 1 : 0;
}

/// Where the number that ends at \a end begins.
qsizetype numberBegin(QStringView text, qsizetype end)
{
    while (end > 0 && (isNumber(text[end - 1]) || text[end - 1] == u'.'))
        --end;
    return end;
}

/// What 多 and 余 can stand behind: 100多, 三百余, but not 统一多次.
bool isRound(QChar character)
{
    return isAsciiDigit(character) || QStringView(u"十百千万").contains(character);
}

/// How long a vague quantity is that begins, or has its mark (多, 余), at \a at; \a begin is where it begins. 0 if none does.
qsizetype vagueLength(QStringView text, qsizetype at, qsizetype &begin)
{
    begin = at;
    switch (text[at].unicode()) {
    case u'多': // 100多条, 10多万条
    case u'余': {
        const bool thousands = at + 1 < text.size() && QStringView(u"百千万").contains(text[at + 1]);
        const qsizetype behind = at + (thousands ? 2 : 1);
        const qsizetype unit = unitLength(text.mid(behind));
        begin = numberBegin(text, at);
        return unit > 0 && begin < at && isRound(text[at - 1]) ? behind + unit - begin : 0;
    }
    case u'近': // 近100条
    case u'约': {
        qsizetype end = at + 1;
        while (end < text.size() && isNumber(text[end]))
            ++end;
        const qsizetype unit = unitLength(text.mid(end));
        // 最近一次 is exact
        const bool many = end > at + 2 || (end == at + 2 && isRound(text[at + 1]) && !isAsciiDigit(text[at + 1]));
        return many && unit > 0 ? end + unit - at : 0;
    }
    case u'若':
    case u'数':
    case u'几':
    case u'截':
        for (const QStringView word : {QStringView(u"若干条"), QStringView(u"若干件"), QStringView(u"数十条"),
                                       QStringView(u"数百条"), QStringView(u"几十条"), QStringView(u"几百条"),
                                       QStringView(u"截止目前"), QStringView(u"截至目前"), QStringView(u"截止到目前")})
        {
            if (text.mid(at).startsWith(word))
                return word.size();
        }
        return 0;
    default:
        return 0;
    }
}

void vagueQuantities(const Dossier &dossier, RuleInstances &instances)
{
    Quotes quotes;
    for (const Part &part : dossier.text->prose()) {
        const QStringView text = dossier.text->text(part);
        for (qsizetype at = 0; at < text.size(); ++at) {
            qsizetype begin = at;
            const qsizetype length = vagueLength(text, at, begin);
            if (length > 0)
                quotes.add(*dossier.text, within(part, begin, begin + length));
        }
    }
    quotes.tell(instances);
}

/// The places of some words in the prose, in one pass.
std::vector<Quotes> placesOfWords(const Dossier &dossier, const std::vector<ListedWord> &words, bool withInstead)
{
    constexpr size_t remainders = 256;
    std::array<bool, remainders> begins{}; // by the low byte of a word's first character
    for (const ListedWord &word : words) {
        if (!word.word.isEmpty())
            begins[word.word[0].unicode() % remainders] = true;
    }
    std::vector<Quotes> places(words.size());
    for (const Part &part : dossier.text->prose()) {
        const QStringView text = dossier.text->text(part);
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!begins[text[at].unicode() % remainders])
                continue;
            for (size_t i = 0; i < words.size(); ++i) {
                const QString &word = words[i].word;
                const bool wanted = words[i].instead.isEmpty() != withInstead && !word.isEmpty();
                if (wanted && text[at] == word[0] && text.mid(at).startsWith(word))
                    places[i].add(*dossier.text, within(part, at, at + word.size()));
            }
        }
    }
    return places;
}

void wrongWords(const Dossier &dossier, RuleInstances &instances)
{
    const std::vector<ListedWord> &words = dossier.settings.words;
    const std::vector<Quotes> places = placesOfWords(dossier, words, true);
    bool any = false;
    for (size_t i = 0; i < words.size(); ++i) {
        any = any || !words[i].instead.isEmpty();
        if (places[i].isEmpty())
            continue;
        Finding &finding = instances.fail(words[i].word);
        finding.fault = Fault::Unknown;
        finding.spans = places[i].spans;
        finding.arguments = {static_cast<qint64>(places[i].spans.size()), words[i].word, words[i].instead};
    }
    if (any && instances.counts().fail == 0)
        instances.pass();
}

void listedWords(const Dossier &dossier, RuleInstances &instances)
{
    const std::vector<ListedWord> &words = dossier.settings.words;
    const bool any =
        std::any_of(words.begin(), words.end(), [](const ListedWord &word) { return word.instead.isEmpty(); });
    if (!any)
        return;
    Quotes all;
    for (const Quotes &places : placesOfWords(dossier, words, false)) {
        all.spans.insert(all.spans.end(), places.spans.begin(), places.spans.end());
        all.texts += places.texts;
    }
    std::sort(all.spans.begin(), all.spans.end());
    all.tell(instances);
}

// clang-format off
constexpr RuleText texts[] = {
    {"text.placeholder", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Placeholder"),
     QT_TRANSLATE_NOOP("Rules", "no XX or ×× of a template was left"),
     QT_TRANSLATE_NOOP("Rules", "gaps that were left empty"),
     QT_TRANSLATE_N_NOOP("Rules", "A placeholder was left in %n place(s): %2. Ask the body to fill it in.")},
    {"text.other_year", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Another year"),
     QT_TRANSLATE_NOOP("Rules", "the prose names no other year than that of the report and the one before, outside document numbers, names of laws, plans and comparisons"),
     QT_TRANSLATE_NOOP("Rules", "sentences of last year that name no year"),
     QT_TRANSLATE_N_NOOP("Rules", "Another year is named in %n place(s): %2. Look whether this was left from an older report.")},
    {"text.vague", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Vague quantity"),
     QT_TRANSLATE_NOOP("Rules", "where something is counted the number itself is given (not 100多条, 近50件, 截止目前)"),
     QT_TRANSLATE_NOOP("Rules", "exact numbers that are wrong"),
     QT_TRANSLATE_N_NOOP("Rules", "In %n place(s) a vague quantity stands where a number is owed: %2. Ask the body for the exact number up to the end of the year.")},
    {"text.wrong_word", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Wrong word"),
     QT_TRANSLATE_NOOP("Rules", "no word stands there that the settings' list gives another for"),
     QT_TRANSLATE_NOOP("Rules", "words that are not on the list"),
     QT_TRANSLATE_N_NOOP("Rules", "“%2” stands in %n place(s); “%3” is probably meant. Ask the body to correct it.")},
    {"text.listed_word", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Word to be looked at"),
     QT_TRANSLATE_NOOP("Rules", "no word stands there that the settings' list wants looked at (names, sensitive words)"),
     QT_TRANSLATE_NOOP("Rules", "words that are not on the list"),
     QT_TRANSLATE_N_NOOP("Rules", "Words to be looked at stand in %n place(s): %2. See whether they may be published.")},
};
// clang-format on

} // namespace

std::vector<Rule> wordRules()
{
    const Rule::Check checks[] = {placeholders, otherYears, vagueQuantities, wrongWords, listedWords};
    return rulesOf(texts, checks);
}

} // namespace gouji
