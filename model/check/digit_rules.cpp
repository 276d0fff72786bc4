// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule_groups.h"
#include "model/check/text_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// The runs of digits in the prose as it stands in the source, where nothing was drawn together.
template<typename Use>
void forEachDigits(const Dossier &dossier, const Use &use)
{
    const QStringView source = dossier.extraction().source->text;
    for (const PreparedText::Part &part : dossier.text->prose()) {
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
    quotes.tell(instances);
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
    switch (character.unicode()) {
    case u'-':
    case u'—':
    case u'–':
    case u'－':
    case u'―':
    case u'─':
        return true;
    default:
        return false;
    }
}

/// Whether a line can be a page mark at all: most begin with something else.
bool mayBePageMark(QStringView line)
{
    for (const QChar character : line) {
        if (character != u' ' && character != u'\t')
            return isDash(character) || character == u'第' || character == QChar(QChar::Nbsp)
                   || character == QChar(0x3000);
    }
    return false;
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
        if (mayBePageMark(line) && isPageMark(line)) {
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

std::vector<Rule> digitRules()
{
    const Rule::Check checks[] = {telephones, identityNumbers, pageMarks};
    return rulesOf(texts, checks);
}

} // namespace gouji
