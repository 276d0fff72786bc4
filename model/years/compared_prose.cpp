// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/compared_prose.h"

#include "model/figure/unit.h"
#include "model/narrative/prose_tokens.h"
#include "model/text/folding.h"
#include "model/years/prose_masks.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using View = std::u16string_view;
using Kind = ProseMask::Kind;

constexpr int longestHeading = 40;      // characters of a line without a full stop
constexpr int longestPointHeading = 16; // behind an enumerator, with a full stop: （一）主动公开情况。
constexpr quint16 mostCounted = 0xFFFF;

constexpr bool isMark(char16_t character)
{
    const bool ascii = character > u' ' && character < 0x7F;
    const bool letter = (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'z')
                        || (character >= u'A' && character <= u'Z');
    const bool punctuation =
        (character >= 0x2010 && character <= 0x203B) || (character >= 0x3001 && character <= 0x301F)
        || (character >= 0xFE30 && character <= 0xFE4F) || (character >= 0xFF01 && character <= 0xFF0F)
        || character == 0x00B7 || character == 0x2026;
    return (ascii && !letter) || punctuation;
}

constexpr bool endsClause(char16_t character)
{
    return character == u'，' || character == u',' || character == u'；' || character == u';' || character == u'。'
           || character == u'：' || character == u':' || character == u'!' || character == u'?';
}

/// FNV-1a over UTF-16 code units.
class Hash
{
public:
    void add(char16_t character) { m_value = (m_value ^ character) * 0x100000001B3ULL; }
    void add(View text)
    {
        for (const char16_t character : text)
            add(character);
    }
    quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xCBF29CE484222325ULL;
};

View viewOf(QStringView text)
{
    return {text.utf16(), static_cast<size_t>(text.size())};
}

/// Words of the form, of the law, and of the frame that every report has.
bool isStatutory(View clause)
{
    static constexpr View phrases[] = {
        u"编制本报告", u"编制并",         u"编制完成",     u"编制发布",       u"本报告所列",     u"本报告中所列",
        u"统计期限",   u"数据统计",       u"部分组成",     u"本报告由",       u"本年度报告由",   u"报告的电子版",
        u"报告电子版", u"可在本机关网站", u"下载",         u"联系电话",       u"联系地址",       u"邮政编码",
        u"如有疑问",   u"如对本报告",     u"对本报告有",   u"敬请",           u"现将",           u"现向社会公布",
        u"报告如下",   u"特向社会公布",   u"现予公布",     u"需要报告的事项", u"需要报告的其他", u"需要报告事项",
        u"信息处理费", u"格式的通知",     u"信息公开条例", u"年度报告内容",   u"本报告依据",     u"本报告根据",
        u"本报告按照", u"年度报告格式",   u"计算机汇总"};
    return std::any_of(std::begin(phrases), std::end(phrases),
                       [clause](View phrase) { return clause.find(phrase) != View::npos; });
}

/// 办法, 条例, 规定 …: a clause that only names what it follows.
bool namesBasis(View clause)
{
    static constexpr View basis[] = {u"根据", u"按照", u"依据", u"依照", u"遵照"};
    return std::any_of(std::begin(basis), std::end(basis), [clause](View word) { return clause.starts_with(word); });
}

bool endsAsSentence(View text)
{
    return !text.empty()
           && (text.back() == u'。' || text.back() == u'!' || text.back() == u'?' || text.back() == u';'
               || text.back() == u':' || text.back() == u',' || text.back() == u'，');
}

class ProseCutter
{
public:
    explicit ProseCutter(const Extraction &extraction)
        : m_sentences(extraction)
        , m_bodies(extraction.agency)
    {
    }

    ComparedProse cut()
    {
        ProseText text;
        int section = -1;
        bool ended = false;
        while (m_sentences.next(text)) {
            ended = ended && text.section == section;
            const bool first = text.section != section;
            if (first || text.startsLine || m_prose.masked.paragraphs.empty())
                m_prose.masked.paragraphs.emplace_back();
            const size_t pageEnd = pageEndOf(text.view());
            if (ended || pageEnd == 0) {
                ended = true; // what stands behind the report on a web page
                continue;
            }
            if (pageEnd != View::npos)
                ended = true;
            add(text, first && text.section > 0, std::min(pageEnd, text.characters.size()));
            section = text.section;
        }
        return std::move(m_prose);
    }

private:
    void add(const ProseText &text, bool opensSection, size_t size)
    {
        ComparedSentence &sentence = m_prose.sentences.emplace_back();
        sentence.characters = text.characters.substr(0, size);
        sentence.offsets.assign(text.offsets.begin(), text.offsets.begin() + static_cast<std::ptrdiff_t>(size));
        sentence.span = {sentence.offsets.front(), sentence.offsets.back() + 1};
        sentence.section = text.section;
        sentence.paragraph = static_cast<int>(m_prose.masked.paragraphs.size()) - 1;
        Span &paragraph = m_prose.masked.paragraphs.back();
        paragraph = paragraph.isEmpty() ? sentence.span : Span{paragraph.begin, sentence.span.end};
        m_prose.characters += static_cast<int>(size);
        readTokens(text, m_tokens);
        readMasks(sentence, m_tokens, m_bodies);
        sentence.kind = kindOf(sentence, opensSection);
        addClauses(sentence);
        finish(sentence);
    }

    SentenceKind kindOf(const ComparedSentence &sentence, bool opensSection) const
    {
        const View text = sentence.characters;
        const auto size = static_cast<int>(text.size());
        if (opensSection || (!endsAsSentence(text) && size <= longestHeading))
            return SentenceKind::Heading;
        const auto &tokens = m_tokens.tokens;
        const bool numbered = !tokens.empty() && tokens.front().kind == ProseToken::Kind::Enumerator
                              && text[static_cast<size_t>(tokens.front().end) - 1] != u'是';
        if (numbered && size - tokens.front().end <= longestPointHeading && text.find(u'，') == View::npos)
            return SentenceKind::Heading;
        return SentenceKind::Own; // until its clauses are known
    }

    /// Cuts a sentence into clauses; those too short to say anything go with the next one.
    void addClauses(ComparedSentence &sentence)
    {
        const View text = sentence.characters;
        const bool heading = sentence.kind == SentenceKind::Heading;
        MaskedProse::Clause clause;
        clause.section = static_cast<quint8>(std::clamp(sentence.section, 0, CopiedShares::sectionCount));
        clause.paragraph = static_cast<quint16>(std::min<int>(sentence.paragraph, mostCounted));
        Hash hash;
        size_t begin = 0;
        size_t mask = 0;
        int characters = 0;
        bool anyOwn = false;
        const auto close = [&](size_t end) {
            clause.hash = hash.value();
            clause.characters = static_cast<quint16>(std::min<int>(characters, mostCounted));
            const View words = text.substr(begin, end - begin);
            clause.own = !heading && !isStatutory(words) && !(namesBasis(words) && characters < 2 * shortestClause);
            if (clause.own) {
                sentence.ownCharacters += characters;
                anyOwn = anyOwn || characters > 0;
            }
            if (characters > 0)
                m_prose.masked.clauses.push_back(clause);
            hash = {};
            begin = end;
            characters = 0;
        };
        for (size_t at = 0; at < text.size();) {
            if (mask < sentence.masks.size() && static_cast<int>(at) == sentence.masks[mask].begin) {
                const char16_t mark = markOf(sentence.masks[mask].kind);
                hash.add(mark);
                sentence.masked.push_back(mark);
                at = static_cast<size_t>(sentence.masks[mask].end);
                ++mask;
                continue;
            }
            const char16_t character = text[at++];
            if (!isMark(character)) {
                hash.add(character);
                sentence.masked.push_back(character);
                ++characters;
            } else if (endsClause(character) && characters >= shortestClause) {
                close(at);
            }
        }
        if (begin < text.size())
            close(text.size());
        if (!heading && !anyOwn)
            sentence.kind = SentenceKind::Statutory;
    }

    void finish(ComparedSentence &sentence)
    {
        Hash masked;
        masked.add(sentence.masked);
        sentence.hash = masked.value();
        Hash literal;
        const View text = sentence.characters;
        size_t at = 0;
        bool year = false;
        for (const ProseMask &mask : sentence.masks) {
            if (mask.kind != Kind::Figure && mask.kind != Kind::Year)
                continue;
            addLiteral(literal, text.substr(at, static_cast<size_t>(mask.begin) - at));
            literal.add(markOf(mask.kind));
            literal.add(viewOf(mask.value.toString()));
            literal.add(viewOf(mask.unit));
            at = static_cast<size_t>(mask.end);
            year = year || mask.kind == Kind::Year;
        }
        addLiteral(literal, text.substr(at));
        sentence.literal = literal.value();
        if (year && sentence.kind == SentenceKind::Own)
            addDated(sentence);
    }

    /// 2022年5月印发的…, 2022年版目录: the year belongs to a document, which stays what it is.
    static bool namesDocument(const ComparedSentence &sentence, const ProseMask &year)
    {
        const View behind = View(sentence.characters).substr(static_cast<size_t>(year.end));
        static constexpr std::array<View, 7> words{u"版", u"印发", u"制定", u"修订", u"出台", u"发布", u"公布"};
        return (!behind.empty() && behind.front() >= u'0' && behind.front() <= u'9')
               || std::any_of(words.begin(), words.end(), [behind](View word) { return behind.starts_with(word); });
    }

    void addDated(const ComparedSentence &sentence)
    {
        MaskedProse::Dated dated;
        dated.hash = sentence.literal;
        dated.span = sentence.span;
        dated.section = static_cast<quint8>(std::clamp(sentence.section, 0, CopiedShares::sectionCount));
        int front = 0; // behind an enumerator
        for (const ProseMask &mask : sentence.masks) {
            if (mask.kind == Kind::Title && mask.begin == 0)
                front = mask.end;
            if (mask.kind != Kind::Year)
                continue;
            dated.opens = dated.opens || (dated.years.empty() && mask.begin == front && !namesDocument(sentence, mask));
            dated.years.push_back(static_cast<qint16>(mask.value.toString().toInt()));
        }
        const View text = sentence.characters;
        const auto holds = [text](View word) { return text.find(word) != View::npos; };
        const bool planned = holds(u"计划") && !holds(u"年度计划") && !holds(u"计划内") && !holds(u"计划供应");
        dated.plans = holds(u"将") || planned || holds(u"拟") || holds(u"下一步");
        dated.answers = dated.plans && dated.years.size() > 1 && holds(u"针对") && (holds(u"问题") || holds(u"不足"));
        m_prose.masked.dated.push_back(std::move(dated));
    }

    static void addLiteral(Hash &hash, View text)
    {
        for (const char16_t character : text)
            hash.add(character == u'，' ? u',' : character);
    }

    ProseSentences m_sentences;
    BodyNames m_bodies;
    TokenList m_tokens;
    ComparedProse m_prose;
};

} // namespace

Span ComparedSentence::place(int begin, int end) const
{
    if (begin < end)
        return {offsets[static_cast<size_t>(begin)], offsets[static_cast<size_t>(end) - 1] + 1};
    const int at = begin < static_cast<int>(offsets.size()) ? offsets[static_cast<size_t>(begin)] : span.end;
    return {at, at};
}

ComparedProse comparedProse(const Extraction &extraction)
{
    return ProseCutter(extraction).cut();
}

SharedProse maskedProse(const Extraction &extraction)
{
    return std::make_shared<const MaskedProse>(std::move(comparedProse(extraction).masked));
}

} // namespace gouji
