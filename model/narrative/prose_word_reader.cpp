// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_binding.h"

#include <algorithm>
#include <bit>

namespace gouji {

namespace {

namespace rr = request_row;
namespace pc = proactive_column;

constexpr quint32 ruleVerbBit(ProseVerb verb)
{
    switch (verb) {
    case ProseVerb::Issued:
        return pc::issued;
    case ProseVerb::Repealed:
        return pc::repealed;
    case ProseVerb::InForce:
        return pc::inForce;
    default:
        return 0;
    }
}

bool severalBits(quint32 bits)
{
    return std::popcount(bits) > 1;
}

/// 办结上年结转, 办结本年新收: an end and a beginning of the same requests.
bool differ(ProseVerb left, ProseVerb right)
{
    const auto stage = [](ProseVerb verb) {
        switch (verb) {
        case ProseVerb::Received:
        case ProseVerb::Accepted:
            return 1;
        case ProseVerb::Answered:
        case ProseVerb::Done:
            return 2;
        case ProseVerb::CarriedIn:
        case ProseVerb::CarriedOut:
            return 3;
        default:
            return 0;
        }
    };
    return stage(left) != 0 && stage(right) != 0 && stage(left) != stage(right);
}

/// 申请 behind a word that nobody here knows (用地申请, 项目申请) is an application for something else.
bool isOtherApplication(const ProseText &sentence, const ProseToken &token, const ProseToken *before)
{
    if (token.word->text.size() > 2 || !before || before->kind != ProseToken::Kind::Unknown
        || before->end != token.begin)
        return false;
    static constexpr std::u16string_view plain = u"开息的到理收效面类上线函关条件份等该次真人业织构民众批体";
    const char16_t last = sentence.view()[static_cast<size_t>(before->end) - 1];
    return plain.find(last) == std::u16string_view::npos;
}

/// 直接受理, 转交办结: a word that nobody here knows before the verb, and no subject of it.
bool isModified(const ProseText &sentence, const ProseToken &token, const ProseToken *before)
{
    if (!before || before->kind != ProseToken::Kind::Unknown || before->end != token.begin)
        return false;
    static constexpr std::u16string_view subjectEndings = u"局委办厅院镇乡道心司府门校所站处队构位关室会厂村区县市省";
    const std::u16string_view text = sentence.view().substr(
        static_cast<size_t>(before->begin), static_cast<size_t>(before->end) - static_cast<size_t>(before->begin));
    // 在法定期限内办结, 按规定答复: a frame, not another way to do it.
    static constexpr std::u16string_view frameOpenings = u"在按依经根";
    static constexpr std::u16string_view frameEndings = u"内后中前时定求规";
    if (frameOpenings.find(text.front()) != std::u16string_view::npos
        && frameEndings.find(text.back()) != std::u16string_view::npos)
        return false;
    static constexpr std::u16string_view adverbs[] = {u"逐一", u"逐件", u"依规"};
    if (std::find(std::begin(adverbs), std::end(adverbs), text) != std::end(adverbs))
        return false;
    return text.front() != u'我' && text.front() != u'本'
           && subjectEndings.find(text.back()) == std::u16string_view::npos;
}

/// 将在法定期限内答复, 拟办理: not yet done.
bool isStillToCome(const ProseText &sentence, const ProseToken &token, const ProseToken *before)
{
    if (!before || before->kind != ProseToken::Kind::Unknown || before->end != token.begin)
        return false;
    static constexpr std::u16string_view openings = u"将拟待";
    return openings.find(sentence.view()[static_cast<size_t>(before->begin)]) != std::u16string_view::npos;
}

} // namespace

void ProseWordReader::setTopic(ProseWords &words, ProseTopic topic, quint32 rows, const ProseToken &token)
{
    if (m_joined && words.topicSeen && words.topic != ProseTopic::None) {
        if (words.topic == topic) {
            words.topicRows |= rows;
            words.unknownAfterTopic = 0;
            return;
        }
        if (topic == ProseTopic::Other && words.topic != ProseTopic::Requests)
            return; // 行政复议、行政诉讼和投诉
        if (topic == ProseTopic::Other)
            words.topicDoubtful = true;
    }
    if (words.topicSeen && words.topic == topic && topic == ProseTopic::Disputes && (words.topicRows & rows) == rows)
        words.topicRows = rows; // 行政诉讼 … 未经复议直接起诉: the narrower one
    words.topic = topic;
    words.topicRows = rows;
    words.topicDoubtful = token.word->doubtful;
    words.elliptic = token.word->kind == WordKind::ApplicationTopic;
    words.topicSeen = true;
    words.unknownBeforeTopic += words.unknownAfterTopic;
    words.unknownAfterTopic = 0;
    words.unknownAfterVerb = 0;
}

void ProseWordReader::addVerb(const ProseToken &token, ProseWords &words) const
{
    const auto verb = static_cast<ProseVerb>(token.word->detail);
    const quint32 rule = ruleVerbBit(verb);
    if (rule != 0) {
        words.ruleVerbs = m_joined ? words.ruleVerbs | rule : rule;
        words.verbDoubtful = token.word->doubtful;
        words.unknownAfterVerb = 0;
        return;
    }
    // 结转下年度办理: the weaker verb says nothing more.
    if (verb == ProseVerb::Handled && words.verb != ProseVerb::None)
        return;
    if ((words.verb == ProseVerb::CarriedIn || words.verb == ProseVerb::CarriedOut) && token.word->doubtful)
        return;
    words.mixedVerbs = words.mixedVerbs || differ(words.verb, verb);
    words.verb = verb;
    const bool denied = m_last && m_last->kind == ProseToken::Kind::Word && m_last->word->kind == WordKind::Not
                        && m_last->end == token.begin;
    words.notAnswered = denied && (verb == ProseVerb::Answered || verb == ProseVerb::Done);
    words.newly = token.word->text.find(u'新') != std::u16string_view::npos;
    if (isStillToCome(m_sentence, token, m_last))
        words.flags |= quint64(1) << static_cast<int>(WordKind::Unrelated);
    // 加上上年结转的11件: what is carried over is so in any case.
    words.verbModified =
        verb != ProseVerb::CarriedIn && verb != ProseVerb::CarriedOut && isModified(m_sentence, token, m_last);
    words.verbDoubtful = token.word->doubtful || words.verbModified;
    words.unknownAfterVerb = 0;
}

void ProseWordReader::addWord(const ProseToken &token, ProseWords &words)
{
    const ProseWord &word = *token.word;
    words.flags |= quint64(1) << static_cast<int>(word.kind);
    bool weight = true;
    switch (word.kind) {
    case WordKind::Application:
        if (isOtherApplication(m_sentence, token, m_last)) {
            setTopic(words, m_requestsAbove ? ProseTopic::Requests : ProseTopic::Other, 0, token);
            words.topicDoubtful = true;
        } else {
            setTopic(words, ProseTopic::Requests, 0, token);
        }
        break;
    case WordKind::ApplicationTopic:
        setTopic(words, ProseTopic::Requests, 0, token);
        break;
    case WordKind::Dispute:
        setTopic(words, ProseTopic::Disputes, word.detail, token);
        break;
    case WordKind::Rules:
        setTopic(words, ProseTopic::Rules, word.detail, token);
        break;
    case WordKind::Decisions:
        // 不予处罚97件, 免予处罚: a bare word with another glued to it
        if (word.doubtful && m_last && m_last->kind == ProseToken::Kind::Unknown && m_last->end == token.begin
            && word.text.size() == 2)
        {
            setTopic(words, ProseTopic::Other, 0, token);
            break;
        }
        setTopic(words, ProseTopic::Decisions, word.detail, token);
        break;
    case WordKind::Fees:
        setTopic(words, ProseTopic::Fees, proactive_row::fees, token);
        break;
    case WordKind::Procurement:
        setTopic(words, ProseTopic::Procurement, proactive_row::procurement, token);
        break;
    case WordKind::ProcessingFee:
        setTopic(words, ProseTopic::ProcessingFee, 0, token);
        break;
    case WordKind::OtherTopic:
        setTopic(words, ProseTopic::Other, 0, token);
        break;
    case WordKind::Verb:
        addVerb(token, words);
        break;
    case WordKind::Result: {
        const bool single = !severalBits(word.detail) && word.detail != rr::granted && word.detail != rr::partial;
        quint32 &bits = single ? words.causes : words.groups;
        bits = m_joined ? bits | word.detail : word.detail;
        words.resultDoubtful = words.resultDoubtful || word.doubtful;
        break;
    }
    case WordKind::Applicant:
        words.applicants = m_joined ? words.applicants | word.detail : word.detail;
        words.applicantDoubtful = word.doubtful;
        break;
    case WordKind::Outcome:
        words.outcomes = m_joined ? words.outcomes | word.detail : word.detail;
        words.outcomeDoubtful = word.doubtful;
        break;
    case WordKind::PriorYear:
        words.prior = true;
        break;
    case WordKind::ThisYear:
        words.current = true;
        weight = false;
        break;
    case WordKind::NextYear:
        words.next = true;
        break;
    case WordKind::Theme:
        words.concerning = words.concerning || word.text.ends_with(u"涉及") || word.text.ends_with(u"集中在");
        words.subjects = words.subjects || (words.concerning && word.text.size() > 2);
        weight = false;
        break;
    case WordKind::And:
        m_joined = true;
        return;
    case WordKind::Filler:
        // 行政处罚事项, 规划许可类: powers, or subjects
        if ((word.text == u"事项" || word.text == u"类") && words.topicSeen && words.topic == ProseTopic::Decisions
            && words.unknownAfterTopic == 0)
            words.powers = true;
        words.decision = words.decision || word.text == u"决定" || word.text == u"处理决定";
        return;
    case WordKind::Happen:
    case WordKind::Charge:
        return; // m_joined stays as it is
    default:
        weight = false;
        break;
    }
    m_joined = false;
    if (weight)
        words.places.push_back(m_sentence.span(token.begin, token.end));
}

void ProseWordReader::add(const ProseToken &token, ProseWords &words)
{
    switch (token.kind) {
    case ProseToken::Kind::Word:
        addWord(token, words);
        break;
    case ProseToken::Kind::Unknown:
        words.unknownAfterTopic += token.end - token.begin;
        words.unknownAfterVerb += token.end - token.begin;
        m_joined = false;
        break;
    case ProseToken::Kind::Break:
        m_joined = token.mark == u'、';
        break;
    case ProseToken::Kind::Year:
        words.prior = words.prior || (m_year && token.number == *m_year - 1);
        words.current = words.current || (m_year && token.number == *m_year);
        words.next = words.next || (m_year && token.number == *m_year + 1);
        break;
    default:
        break;
    }
    m_last = &token;
}

} // namespace gouji
