// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_tokens.h"

#include "model/narrative/prose_number.h"
#include "model/narrative/prose_units.h"
#include "model/text/folding.h"

#include <algorithm>

namespace gouji {

namespace {

using View = std::u16string_view;

constexpr bool isDigit(char16_t character)
{
    return character >= u'0' && character <= u'9';
}

constexpr bool isLatin(char16_t character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

/// The mark that a character is read as, 0 if it is none.
char16_t markOf(char16_t character)
{
    switch (character) {
    case u'，': // kept apart from the comma that groups digits
        return u',';
    case u',':
    case u'、':
    case u';':
    case u':':
    case u'(':
    case u')':
    case u'。':
    case u'!':
    case u'?':
        return character;
    case u'［':
    case u'[':
    case u'【':
        return u'(';
    case u'］':
    case u']':
    case u'】':
        return u')';
    default:
        return 0;
    }
}

/// Reads one sentence; a class only so that its steps share where they are.
class Tokenizer
{
public:
    Tokenizer(const ProseText &sentence, TokenList &result)
        : m_text(sentence.view())
        , m_startsLine(sentence.startsLine)
        , m_result(result)
    {
    }

    void run()
    {
        if (m_startsLine)
            readEnumerator();
        while (m_at < m_text.size()) {
            if (!readMark() && !readNumber() && !readQuotedNumber() && !readWord())
                readUnknown();
        }
    }

private:
    View rest() const { return m_text.substr(m_at); }
    char16_t before() const { return m_at > 0 ? m_text[m_at - 1] : u'\0'; }

    ProseToken &put(ProseToken::Kind kind, size_t length)
    {
        ProseToken token;
        token.kind = kind;
        token.begin = static_cast<int>(m_at);
        token.end = static_cast<int>(m_at + length);
        m_at += length;
        m_result.tokens.push_back(token);
        return m_result.tokens.back();
    }

    void readEnumerator()
    {
        if (const int length = enumeratorLength(m_text))
            put(ProseToken::Kind::Enumerator, static_cast<size_t>(length));
    }

    bool readMark()
    {
        const char16_t mark = markOf(m_text[m_at]);
        if (mark == 0)
            return false;
        put(ProseToken::Kind::Break, 1).mark = mark;
        return true;
    }

    /// 〔2021〕30号, （2020年）… the number of a document is passed over whole.
    bool readQuotedNumber()
    {
        if (m_text[m_at] != u'〔' && m_text[m_at] != u'《')
            return false;
        const char16_t closing = m_text[m_at] == u'〔' ? u'〕' : u'》';
        static constexpr size_t longestTitle = 80;
        const size_t end = m_text.substr(m_at, longestTitle).find(closing);
        size_t length = end == View::npos ? 1 : end + 1;
        if (closing == u'〕') {
            while (m_at + length < m_text.size() && isDigit(m_text[m_at + length]))
                ++length;
        }
        put(ProseToken::Kind::Unknown, length);
        return true;
    }

    bool readNumber()
    {
        if (readTenths())
            return true;
        if (isDigit(m_text[m_at]))
            return readPlainNumber();
        if (rest().starts_with(u"百分之"))
            return readPercentWord();
        return readChinese();
    }

    /// 12345热线, 12315平台: the public lines are known by their numbers.
    static bool isHotline(View number, View behind)
    {
        if (!isPublicLine(number))
            return false;
        if (!unitAt(behind))
            return true;
        static constexpr size_t reach = 8;
        static constexpr View names[] = {u"热线", u"平台", u"电话", u"政务服务", u"专线"};
        const View near = behind.substr(0, reach);
        return std::any_of(std::begin(names), std::end(names),
                           [near](View name) { return near.find(name) != View::npos; });
    }

    /// 表2, 附表1, 图3 at the beginning of a line or behind a mark; 报表2份 counts.
    bool namesTable() const
    {
        if (before() != u'表' && before() != u'图')
            return false;
        const size_t at = m_at - 1;
        return at == 0 || !isHan(m_text[at - 1]) || (at == 1 && m_text[0] == u'附');
    }

    /// Numbers that name something: 第20条, 109号, 12345热线, v2.0.
    bool isName(size_t length, View behind) const
    {
        const char16_t front = before();
        if (front == u'第' || front == u'—' || front == u'-' || front == u'/' || front == u'.' || isLatin(front)
            || namesTable())
            return true;
        if (behind.empty())
            return false;
        static constexpr View namers = u"号版时点楼室届";
        if (namers.find(behind.front()) != View::npos || isLatin(behind.front()) || behind.front() == u'/'
            || behind.front() == u'-')
            return true;
        if (isHotline(rest().substr(0, length), behind))
            return true;
        static constexpr size_t telephone = 7;
        return length >= telephone && !unitAt(behind);
    }

    bool readPlainNumber()
    {
        const NumberRead number = readDigits(rest());
        if (number.length == 0) {
            size_t length = 0;
            while (m_at + length < m_text.size() && isDigit(m_text[m_at + length]))
                ++length;
            put(ProseToken::Kind::Unknown, length);
            return true;
        }
        const auto length = static_cast<size_t>(number.length);
        const View behind = rest().substr(length);
        if (number.plain && readDate(number, behind))
            return true;
        // 1、…; 2、…: numbers of a list within a paragraph.
        const char16_t mark = m_at == 0 ? u';' : markOf(before());
        const bool first = mark == u';' || mark == u':' || mark == u'(' || mark == u'。';
        const bool listed = first && number.plain && number.digits <= 2 && !behind.empty()
                            && (behind.front() == u'、' || behind.front() == u'.');
        if (listed || isName(length, behind)) {
            put(ProseToken::Kind::Unknown, length);
            return true;
        }
        putFigure(number, behind, false);
        return true;
    }

    bool readDate(const NumberRead &number, View behind)
    {
        if (behind.empty())
            return false;
        const auto length = static_cast<size_t>(number.length);
        static constexpr int firstYear = 1949;
        static constexpr int lastYear = 2100;
        const auto isYearBehind = [behind] {
            static constexpr View joins = u"至到~–、和与及";
            return behind.size() > 5 && joins.find(behind.front()) != View::npos && behind[5] == u'年'
                   && std::all_of(behind.begin() + 1, behind.begin() + 5, isDigit);
        };
        const bool likeYear =
            number.digits == 4 && number.value >= Decimal(firstYear) && number.value <= Decimal(lastYear);
        if (likeYear
            && (behind.front() == u'年' || behind.starts_with(u"-") || behind.starts_with(u"—") || isYearBehind())) {
            const bool year = behind.front() == u'年';
            const size_t more = year ? (behind.starts_with(u"年度") ? 2 : 1) : 0;
            const int value = wholeValue(number);
            put(ProseToken::Kind::Year, length + more).number = value;
            return true;
        }
        if (behind.front() == u'月' && number.digits <= 2) {
            size_t more = 1;
            View day = behind.substr(1);
            while (!day.empty() && isDigit(day.front())) {
                day = day.substr(1);
                ++more;
            }
            if (more > 1 && !day.empty() && (day.front() == u'日' || day.front() == u'号'))
                ++more;
            else
                more = 1;
            const int value = wholeValue(number);
            put(ProseToken::Kind::Month, length + more).number = value;
            return true;
        }
        // 1-6月, 5日
        static constexpr View rangeMarks = u"-—–~至到";
        if (rangeMarks.find(behind.front()) != View::npos && number.digits <= 2 && behind.size() > 2
            && isDigit(behind[1]) && (behind[2] == u'月' || (behind.size() > 3 && behind[3] == u'月')))
        {
            const int value = wholeValue(number);
            put(ProseToken::Kind::Month, length + 1).number = value;
            return true;
        }
        if (behind.front() == u'日' && number.digits <= 2) {
            put(ProseToken::Kind::Unknown, length + 1);
            return true;
        }
        return false;
    }

    static int wholeValue(const NumberRead &number) { return number.value.toString().toInt(); }

    bool readPercentWord()
    {
        static constexpr size_t wordLength = 3;
        NumberRead number = readDigits(rest().substr(wordLength));
        if (number.length == 0)
            number = readChineseNumber(rest().substr(wordLength));
        if (number.length == 0)
            return false;
        FigureToken figure;
        figure.value = number.value;
        figure.lastDigit = number.lastDigit;
        figure.unitKind = UnitKind::Percent;
        figure.unit = u"%";
        putFigureToken(figure, wordLength + static_cast<size_t>(number.length));
        return true;
    }

    /// 下降了三成: a percentage in words, told behind the word that measures.
    bool readTenths()
    {
        const TenthsRead tenths = readTenthsAt(m_text, m_at);
        if (tenths.length == 0)
            return false;
        FigureToken figure;
        figure.unitKind = UnitKind::Percent;
        figure.unit = u"%";
        figure.value = tenths.percent;
        figure.lastDigit = tenths.lastDigit;
        figure.vague = tenths.vague;
        figure.about = isAbout();
        putFigureToken(figure, static_cast<size_t>(tenths.length));
        return true;
    }

    void putFigureToken(const FigureToken &figure, size_t length)
    {
        put(ProseToken::Kind::Figure, length).number = static_cast<int>(m_result.figures.size());
        m_result.figures.push_back(figure);
    }

    /// 约50件, 近三成
    bool isAbout() const
    {
        static constexpr View about = u"约近超逾";
        return before() != 0 && about.find(before()) != View::npos;
    }

    bool readChinese()
    {
        const NumberRead number = readChineseNumber(rest());
        if (number.length == 0)
            return false;
        const auto length = static_cast<size_t>(number.length);
        const View behind = rest().substr(length);
        if (number.digits == 4 && !behind.empty() && behind.front() == u'年') {
            const int value = wholeValue(number);
            put(ProseToken::Kind::Year, length + 1).number = value;
            return true;
        }
        // Only counts: 一是, 进一步, 统一, 一件事, 一次性 are none.
        static constexpr View fixed = u"第统唯同逐每专单进划万其新十";
        const UnitWord *unit = unitAt(behind);
        const bool goesOn = before() != 0 && readChineseNumber(m_text.substr(m_at - 1)).length > 0; // 第三十三条
        if (!unit || goesOn || (before() != 0 && fixed.find(before()) != View::npos))
            return false;
        const View after = behind.substr(unit->text.size());
        if (after.starts_with(u"事") || after.starts_with(u"性") || after.starts_with(u"龙")
            || after.starts_with(u"化"))
            return false;
        static constexpr View counted = u"件条项份个起宗例次人元部篇万家大";
        if (counted.find(unit->text.front()) == View::npos || wordAt(rest()))
            return false;
        putFigure(number, behind, true);
        return true;
    }

    void putFigure(const NumberRead &number, View behind, bool chinese)
    {
        FigureToken figure;
        figure.value = number.value;
        figure.lastDigit = number.lastDigit;
        figure.chinese = chinese;
        size_t more = 0;
        if (!behind.empty() && (behind.front() == u'多' || behind.front() == u'余')) {
            figure.vague = true;
            more = 1;
            if (behind.size() > 1 && behind[1] == u'万')
                more = 2;
        }
        if (const UnitWord *unit = unitAt(behind.substr(more))) {
            figure.unitKind = unit->kind;
            figure.unit = unit->text;
            more += unit->text.size();
        } else {
            figure.vague = false;
            more = 0;
        }
        figure.about = isAbout();
        putFigureToken(figure, static_cast<size_t>(number.length) + more);
    }

    bool readWord()
    {
        const ProseWord *word = wordAt(rest());
        if (!word)
            return false;
        put(ProseToken::Kind::Word, word->text.size()).word = word;
        return true;
    }

    void readUnknown()
    {
        auto &tokens = m_result.tokens;
        if (!tokens.empty() && tokens.back().kind == ProseToken::Kind::Unknown
            && tokens.back().end == static_cast<int>(m_at)) {
            ++m_at;
            tokens.back().end = static_cast<int>(m_at);
            return;
        }
        put(ProseToken::Kind::Unknown, 1);
    }

    View m_text;
    bool m_startsLine = false;
    size_t m_at = 0;
    TokenList &m_result;
};

} // namespace

void readTokens(const ProseText &sentence, TokenList &result)
{
    result.clear();
    Tokenizer(sentence, result).run();
    leaveOutDenied(sentence.view(), result);
}

} // namespace gouji
