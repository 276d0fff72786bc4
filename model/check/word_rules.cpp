// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule_groups.h"
#include "model/check/text_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

using Part = PreparedText::Part;

Part within(const Part &part, qsizetype begin, qsizetype end)
{
    return {part.begin + static_cast<int>(begin), part.begin + static_cast<int>(end)};
}

void tellQuotes(const Quotes &quotes, RuleInstances &instances)
{
    if (quotes.isEmpty())
        instances.pass();
    else
        quotes.tell(instances.fail());
}

bool isPlaceholderMark(QChar character)
{
    return character == u'X' || character == u'×' || character == u'✕' || character == u'╳';
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
            const bool inWord = (at > 0 && isAsciiLetterOrDigit(text[at - 1]))
                                || (end < text.size() && isAsciiLetterOrDigit(text[end]));
            const bool number = end < text.size() && QStringView(u"年月日件条份次").contains(text[end]);
            if (!inWord && (end - at > 1 || number))
                quotes.add(*dossier.text, within(part, at, number ? end + 1 : end));
            at = end;
        }
    }
    tellQuotes(quotes, instances);
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
    tellQuotes(quotes, instances);
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

void vagueQuantities(const Dossier &dossier, RuleInstances &instances)
{
    Quotes quotes;
    for (const Part &part : dossier.text->prose()) {
        const QStringView text = dossier.text->text(part);
        // 100多条, 三百余件
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (text[at] != u'多' && text[at] != u'余')
                continue;
            qsizetype behind = at + 1;
            if (behind < text.size() && QStringView(u"百千万").contains(text[behind]))
                ++behind; // 10多万条
            const qsizetype unit = unitLength(text.mid(behind));
            const qsizetype begin = numberBegin(text, at);
            if (unit > 0 && begin < at)
                quotes.add(*dossier.text, within(part, begin, behind + unit));
        }
        // 近100条, 若干件
        for (const QStringView word : {QStringView(u"近"), QStringView(u"约")}) {
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                qsizetype end = at + 1;
                while (end < text.size() && isNumber(text[end]))
                    ++end;
                const qsizetype unit = unitLength(text.mid(end));
                if (end > at + 1 && unit > 0)
                    quotes.add(*dossier.text, within(part, at, end + unit));
            }
        }
        for (const QStringView word : {QStringView(u"若干条"), QStringView(u"若干件"), QStringView(u"数十条"),
                                       QStringView(u"数百条"), QStringView(u"几十条"), QStringView(u"几百条"),
                                       QStringView(u"截止目前"), QStringView(u"截至目前"), QStringView(u"截止到目前")})
        {
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
                quotes.add(*dossier.text, within(part, at, at + word.size()));
        }
    }
    std::sort(quotes.spans.begin(), quotes.spans.end());
    tellQuotes(quotes, instances);
}

void wrongWords(const Dossier &dossier, RuleInstances &instances)
{
    bool any = false;
    for (const ListedWord &word : dossier.settings.words) {
        if (word.instead.isEmpty())
            continue;
        any = true;
        Quotes quotes;
        for (const Part &part : dossier.text->prose()) {
            const QStringView text = dossier.text->text(part);
            for (qsizetype at = text.indexOf(word.word); at >= 0; at = text.indexOf(word.word, at + 1))
                quotes.add(*dossier.text, within(part, at, at + word.word.size()));
        }
        if (quotes.isEmpty())
            continue;
        Finding &finding = instances.fail(word.word);
        finding.fault = Fault::Unknown;
        finding.spans = quotes.spans;
        finding.arguments = {static_cast<qint64>(quotes.spans.size()), word.word, word.instead};
    }
    if (any && instances.counts().fail == 0)
        instances.pass();
}

void listedWords(const Dossier &dossier, RuleInstances &instances)
{
    Quotes quotes;
    bool any = false;
    for (const ListedWord &word : dossier.settings.words) {
        if (!word.instead.isEmpty())
            continue;
        any = true;
        for (const Part &part : dossier.text->prose()) {
            const QStringView text = dossier.text->text(part);
            for (qsizetype at = text.indexOf(word.word); at >= 0; at = text.indexOf(word.word, at + 1))
                quotes.add(*dossier.text, within(part, at, at + word.word.size()));
        }
    }
    if (any)
        tellQuotes(quotes, instances);
}

/// The runs of digits in the prose as it stands in the source, where nothing was drawn together.
template<typename Use>
void forEachDigits(const Dossier &dossier, const Use &use)
{
    const QStringView source = dossier.extraction().source->text;
    for (const Part &part : dossier.text->prose()) {
        const Span span = dossier.text->span(part);
        for (int at = span.begin; at < span.end; ++at) {
            if (!isAsciiDigit(source[at]))
                continue;
            int end = at + 1;
            while (end < span.end && isAsciiDigit(source[end]))
                ++end;
            const bool alone = (at == 0 || !isAsciiLetterOrDigit(source[at - 1]));
            if (alone)
                use(source, Span{at, end});
            at = end;
        }
    }
}

bool endsAlone(QStringView source, int end)
{
    return end >= source.size() || !isAsciiLetterOrDigit(source[end]);
}

void telephones(const Dossier &dossier, RuleInstances &instances)
{
    constexpr int digits = 11;
    constexpr int reach = 24;
    Quotes quotes;
    forEachDigits(dossier, [&](QStringView source, Span span) {
        const bool mobile = span.length() == digits && source[span.begin] == u'1' && source[span.begin + 1] >= u'3';
        if (!mobile || !endsAlone(source, span.end))
            return;
        const int from = std::max(0, span.begin - reach);
        if (!holdsAny(source.mid(from, span.begin - from), {u"电话", u"热线", u"咨询", u"联系", u"传真"}))
            quotes.add(*dossier.text, dossier.text->part(span)); // not a contact line
    });
    tellQuotes(quotes, instances);
}

/// The check character of an identity number (GB 11643).
bool hasCheckCharacter(QStringView number)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView characters = u"10X98765432";
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * number[i].digitValue();
    return characters[sum % 11] == number[17].toUpper();
}

bool isIdentityNumber(QStringView number)
{
    const int month = number.mid(10, 2).toInt();
    const int day = number.mid(12, 2).toInt();
    const bool century = number.mid(6, 2) == u"19" || number.mid(6, 2) == u"20";
    return century && month >= 1 && month <= 12 && day >= 1 && day <= 31 && hasCheckCharacter(number);
}

void identityNumbers(const Dossier &dossier, RuleInstances &instances)
{
    constexpr int characters = 18;
    Quotes quotes;
    forEachDigits(dossier, [&](QStringView source, Span span) {
        if (span.length() == characters - 1 && span.end < source.size() && source[span.end].toUpper() == u'X')
            ++span.end;
        if (span.length() == characters && endsAlone(source, span.end)
            && isIdentityNumber(source.mid(span.begin, characters)))
            quotes.spans.push_back(span); // not quoted once more
    });
    if (quotes.isEmpty()) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.spans = quotes.spans;
    finding.arguments = {static_cast<qint64>(quotes.spans.size())};
}

bool isDash(QChar character)
{
    return QStringView(u"-—–－―─").contains(character);
}

/// A line that is the number of a page: — 1 —, 第 3 页, 第3页共9页.
bool isPageMark(QStringView line)
{
    line = line.trimmed();
    constexpr qsizetype longest = 16;
    if (line.size() < 3 || line.size() > longest)
        return false;
    if (isDash(line.front()) && isDash(line.back())) {
        bool digits = false;
        for (const QChar character : line) {
            const bool digit = isAsciiDigit(character);
            digits = digits || digit;
            if (!digit && !isDash(character) && !character.isSpace())
                return false;
        }
        return digits;
    }
    if (line.front() != u'第' || !line.contains(u'页'))
        return false;
    return std::all_of(line.begin(), line.end(), [](QChar character) {
        return isAsciiDigit(character) || character.isSpace() || QStringView(u"第页共,，/").contains(character);
    });
}

void pageMarks(const Dossier &dossier, RuleInstances &instances)
{
    const QStringView source = dossier.extraction().source->text;
    const Span whole = dossier.extraction().span;
    const auto end = static_cast<qsizetype>(whole.isEmpty() ? source.size() : whole.end);
    std::vector<Span> marks;
    for (qsizetype begin = whole.begin; begin < end;) {
        qsizetype lineEnd = source.indexOf(u'\n', begin);
        if (lineEnd < 0 || lineEnd > end)
            lineEnd = end;
        const QStringView line = source.mid(begin, lineEnd - begin);
        if (isPageMark(line)) {
            const QStringView trimmed = line.trimmed();
            const auto at = static_cast<int>(begin + (trimmed.data() - line.data()));
            marks.push_back({at, at + static_cast<int>(trimmed.size())});
        }
        begin = lineEnd + 1;
    }
    if (marks.empty()) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.fault = Fault::Extraction;
    finding.arguments = {static_cast<qint64>(marks.size())};
    finding.spans = std::move(marks);
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
    {"text.telephone", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Mobile telephone"),
     QT_TRANSLATE_NOOP("Rules", "no number of a mobile telephone stands outside a contact line"),
     QT_TRANSLATE_NOOP("Rules", "private numbers in contact lines, and numbers with fixed lines"),
     QT_TRANSLATE_N_NOOP("Rules", "Numbers of mobile telephones stand in %n place(s): %2. See whether they may be published.")},
    {"text.identity_number", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Identity number"),
     QT_TRANSLATE_NOOP("Rules", "no identity number of a person stands in the text"),
     QT_TRANSLATE_NOOP("Rules", "numbers with a slip in them, and names"),
     QT_TRANSLATE_N_NOOP("Rules", "Identity numbers stand in %n place(s). They must not be published; ask the body to take them out.")},
    {"text.page_marks", Severity::Note, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Page marks"),
     QT_TRANSLATE_NOOP("Rules", "no number of a page stands within the text"),
     QT_TRANSLATE_NOOP("Rules", "page numbers without marks around them"),
     QT_TRANSLATE_N_NOOP("Rules", "The text holds %n page mark(s), which come from the file it was taken from. Nothing has to be done.")},
};
// clang-format on

} // namespace

std::vector<Rule> wordRules()
{
    const Rule::Check checks[] = {placeholders, otherYears, vagueQuantities, wrongWords,
                                  listedWords,  telephones, identityNumbers, pageMarks};
    return rulesOf(texts, checks);
}

} // namespace gouji
