// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_binding.h"

#include <algorithm>

namespace gouji {

namespace {

namespace rr = request_row;
namespace rc = request_column;
namespace dc = dispute_column;
namespace pc = proactive_column;

constexpr CellBlock requestBlock(quint32 rows, quint32 columns, quint32 minus = 0)
{
    return {TableId::Requests, rows, minus, columns};
}

void putVerb(ProseReading &reading, ProseVerb verb, quint32 columns)
{
    switch (verb) {
    case ProseVerb::Received:
        reading.put(requestBlock(rr::newOnes, columns));
        break;
    case ProseVerb::Accepted:
        reading.put(requestBlock(rr::newOnes, columns));
        reading.put(requestBlock(rr::newOnes | rr::carriedIn, columns));
        break;
    case ProseVerb::Answered:
        reading.put(requestBlock(rr::total, columns));
        reading.put(requestBlock(rr::total, columns, rr::other));
        break;
    case ProseVerb::Done:
        reading.put(requestBlock(rr::total, columns));
        break;
    case ProseVerb::Handled:
        reading.put(requestBlock(rr::total, columns));
        reading.put(requestBlock(rr::newOnes, columns));
        reading.put(requestBlock(rr::newOnes | rr::carriedIn, columns));
        reading.sure = false;
        break;
    case ProseVerb::CarriedIn:
        reading.put(requestBlock(rr::carriedIn, columns));
        break;
    case ProseVerb::CarriedOut:
        reading.put(requestBlock(rr::carriedOut, columns));
        break;
    default:
        break;
    }
}

/// The verb with what the year beside 结转 makes of it.
ProseVerb verbOf(const ProseWords &words, bool &sure)
{
    sure = sure && !words.mixedVerbs;
    if (words.has(WordKind::Carry)) {
        if (words.verb == ProseVerb::Done || words.verb == ProseVerb::Answered || words.verb == ProseVerb::Received)
            sure = false;
        if (words.prior != words.next)
            return words.prior ? ProseVerb::CarriedIn : ProseVerb::CarriedOut;
        sure = false;
        return ProseVerb::CarriedOut;
    }
    sure = sure && !words.verbDoubtful;
    return words.verb;
}

/// 收到35件，其中受理33件; 答复68件，其中本年新收的62件: a part of the whole before, not a cell of its own.
bool isOfPart(ProseVerb verb, bool newly, ProseVerb whole)
{
    const bool wholeIsDone = whole == ProseVerb::Done || whole == ProseVerb::Answered;
    switch (verb) {
    case ProseVerb::Accepted:
    case ProseVerb::Answered:
    case ProseVerb::Done:
        return true;
    case ProseVerb::Received:
        return !newly || wholeIsDone || whole == ProseVerb::Handled;
    case ProseVerb::CarriedIn:
        return wholeIsDone;
    default:
        return false;
    }
}

ProseReading bindRequests(const ProseWords &words, const ProseContext &context)
{
    ProseReading reading;
    if (words.has(WordKind::Deadline) && words.causes == 0)
        return reading;
    if (words.has(WordKind::Unrelated) || words.has(WordKind::Charge))
        return reading;
    const quint32 columns = words.applicants != 0 ? words.applicants : rc::total;
    reading.sure = !words.topicDoubtful && !words.applicantDoubtful && !words.has(WordKind::Theme);
    reading.part = words.applicants != 0 ? ProsePart::Applicant : ProsePart::None;
    ProseVerb verb = verbOf(words, reading.sure);
    if (words.notAnswered) {
        // 收到12件，未答复一件: left over, perhaps
        verb = ProseVerb::CarriedOut;
        reading.sure = false;
    }
    if (const quint32 results = words.causes != 0 ? words.causes : words.groups; results != 0) {
        reading.put(requestBlock(results, columns));
        reading.part = ProsePart::Result;
        reading.sure = reading.sure && !words.resultDoubtful;
        return reading;
    }
    const bool channel = words.has(WordKind::Channel) && !words.has(WordKind::Channels) && !words.has(WordKind::Total);
    if (channel && verb != ProseVerb::CarriedIn && verb != ProseVerb::CarriedOut)
        return {};
    if (words.has(WordKind::Release) && (verb == ProseVerb::None || context.answered) && words.applicants == 0) {
        if (words.unknownAfterTopic > 0 && words.topicSeen)
            return {};
        reading.put(requestBlock(rr::granted, columns));
        reading.part = ProsePart::Result;
        reading.sure = reading.sure && context.answered;
        return reading;
    }
    if (verb != ProseVerb::None) {
        reading.verb = verb;
        putVerb(reading, verb, columns);
        if (words.has(WordKind::Carry) && words.prior == words.next)
            reading.put(requestBlock(rr::carriedIn, columns)); // 新收68件、结转5件: from which year is not said
        if (words.applicants == 0)
            reading.part = ProsePart::Action;
        if (context.part && isOfPart(verb, words.newly, context.partOf)) {
            // 收到214件，其中区本级收到36件 · 其中就同一事项合并答复2件
            if ((verb == ProseVerb::Received && context.partOf == verb && !words.current) || words.verbModified)
                return {};
            reading.sure = false;
        }
        // Half of a division by subject is no whole.
        if (context.part && words.has(WordKind::Theme))
            return {};
        return reading;
    }
    if (words.applicants != 0) {
        const ProseVerb whole = context.whole == ProseVerb::None ? ProseVerb::Received : context.whole;
        putVerb(reading, whole, columns);
        return reading;
    }
    if (!words.topicSeen || context.part || words.has(WordKind::Theme))
        return {};
    reading.sure = false;
    reading.part = ProsePart::Action;
    reading.put(requestBlock(rr::newOnes, columns));
    if (words.elliptic) {
        reading.put(requestBlock(rr::total, columns));
        reading.put(requestBlock(rr::granted, columns));
    } else {
        reading.put(requestBlock(rr::newOnes | rr::carriedIn, columns));
    }
    return reading;
}

ProseReading bindDisputes(const ProseWords &words, const ProseContext &context)
{
    ProseReading reading;
    const bool received = words.verb == ProseVerb::Received || words.has(WordKind::Happen);
    const bool ownCause = words.has(WordKind::Cause);
    if (words.has(WordKind::Unrelated) || words.has(WordKind::Deadline)
        || (!words.topicSeen && words.outcomes == 0 && !received && !(ownCause && context.part)))
        return reading;
    if (!words.topicSeen && words.outcomes == 0 && words.verb == ProseVerb::Answered)
        return reading; // 按复议决定重新作出答复3件
    if (context.otherCause && !ownCause && !context.disputesSection)
        return reading; // 因征地引发行政复议12件
    const quint32 rows = words.topicSeen ? words.topicRows : context.topicRows;
    reading.put({TableId::Disputes, rows, 0, words.outcomes != 0 ? words.outcomes : dc::total});
    reading.part = words.outcomes != 0 ? ProsePart::Outcome : ProsePart::Dispute;
    reading.sure = !words.topicDoubtful && !words.outcomeDoubtful && !words.has(WordKind::Theme)
                   && (words.unknownAfterTopic == 0 || words.outcomes != 0) && words.verb != ProseVerb::Accepted
                   && words.verb != ProseVerb::Handled && words.verb != ProseVerb::Done && !context.otherCause
                   && (received || !context.disputesHandled || (ownCause && context.part))
                   && (context.disputesSection || context.cause || ownCause || context.requestFigures);
    return reading;
}

ProseReading bindRules(const ProseWords &words, const ProseContext &context, bool oldEdition)
{
    ProseReading reading;
    if (words.has(WordKind::Unrelated) || (context.otherRules && context.part && !words.topicSeen))
        return reading;
    const quint32 rows = words.topicSeen ? words.topicRows : context.topicRows;
    const auto put = [&](quint32 columns) { reading.put({TableId::Proactive, rows, 0, columns}); };
    reading.part = ProsePart::Proactive;
    reading.sure = !words.verbDoubtful && !words.topicDoubtful && words.unknownAfterTopic == 0
                   && !(context.doubtfulRules && context.part);
    if (words.has(WordKind::TotalPublished)) {
        put(pc::totalPublished);
    } else if (words.has(WordKind::Published)) {
        put(pc::published);
    } else if (words.has(WordKind::Created)) {
        put(oldEdition ? pc::created : pc::issued);
    } else if (words.ruleVerbs != 0 && oldEdition) {
        put(pc::created);
        put(pc::published);
        reading.sure = false;
    } else if (words.ruleVerbs != 0) {
        put(words.ruleVerbs);
    } else if (words.topicSeen) {
        put(oldEdition ? pc::published : pc::issued);
        if (!oldEdition)
            put(pc::inForce);
        else if (words.has(WordKind::Total))
            put(pc::totalPublished); // 对外公开规范性文件总数142件
        reading.sure = false;
    }
    return reading;
}

ProseReading bindDecisions(const ProseWords &words, const ProseContext &context, UnitKind unit, bool oldEdition)
{
    ProseReading reading;
    if (!words.topicSeen || words.has(WordKind::Unrelated) || words.has(WordKind::Application)
        || words.verb == ProseVerb::Accepted || words.verb == ProseVerb::Received)
        return reading;
    if (context.part && context.topic == ProseTopic::Decisions && context.topicRows == words.topicRows)
        return reading; // 作出行政许可决定3205件，其中准予许可3190件
    // 行政许可35项 may be a list of powers; 收到申请71件，内容主要为…行政处罚31件 are subjects of requests.
    const bool decided = words.decided() || context.decided;
    if (!decided && ((unit == UnitKind::Item && !oldEdition) || context.requestFigures))
        return reading;
    reading.put({TableId::Proactive, words.topicRows, 0,
                 oldEdition && words.has(WordKind::PreviousItems) ? pc::previousItems : pc::decisions});
    reading.part = ProsePart::Proactive;
    reading.sure = !words.topicDoubtful && words.unknownAfterTopic == 0 && words.verb == ProseVerb::None
                   && !words.has(WordKind::Release) && words.ruleVerbs == 0 && !words.has(WordKind::Theme);
    return reading;
}

/// Topic of the figure: its own words' or that of the text before.
ProseTopic topicOf(const ProseWords &words, const ProseContext &context)
{
    if (words.topicSeen)
        return words.topic;
    // 收到群众网上咨询12件: an object that nobody here knows.
    const bool verb = words.verb != ProseVerb::None || words.ruleVerbs != 0;
    if (verb && words.unknownAfterVerb > 0)
        return ProseTopic::Other;
    const bool requestWords = words.groups != 0 || words.causes != 0 || words.applicants != 0;
    if (requestWords && context.topic == ProseTopic::None)
        return ProseTopic::Requests;
    const bool requestVerb = verb && words.ruleVerbs == 0;
    if (requestVerb && (context.topic == ProseTopic::Rules || context.topic == ProseTopic::Decisions))
        return words.has(WordKind::Carry) || words.verb == ProseVerb::CarriedIn ? ProseTopic::Requests
                                                                                : ProseTopic::Other;
    const bool carried = words.has(WordKind::Carry) || words.verb == ProseVerb::CarriedIn
                         || (words.verb == ProseVerb::CarriedOut && !words.verbDoubtful);
    if (carried && context.topic != ProseTopic::Other)
        return ProseTopic::Requests;
    return context.topic;
}

/// 其他5件 behind other parts: the rest of the same division.
ProseWords withRest(const ProseWords &words, const ProseContext &context)
{
    ProseWords result = words;
    static constexpr quint32 otherOrganisation = 32;
    switch (context.division) {
    case ProsePart::Applicant:
        result.applicants = otherOrganisation;
        break;
    case ProsePart::Outcome:
        result.outcomes = dc::other;
        break;
    case ProsePart::Result:
        result.groups = rr::other;
        result.resultDoubtful = true;
        break;
    default:
        break;
    }
    return result;
}

} // namespace

ProseReading bindWords(const ProseWords &words, const ProseContext &context, UnitKind unit, bool oldEdition)
{
    if (words.has(WordKind::Rest) && !words.decisive() && !words.topicSeen && words.unknownAfterTopic == 0
        && context.division != ProsePart::None)
    {
        const ProseWords rest = withRest(words, context);
        if (rest.decisive())
            return bindWords(rest, context, unit, oldEdition);
    }
    const bool counts = unit == UnitKind::Case || unit == UnitKind::Item || unit == UnitKind::None;
    const bool times = unit == UnitKind::Time;
    ProseReading reading;
    const ProseTopic topic = topicOf(words, context);
    // 主要涉及征地7件、规划许可4件: subjects of something else.
    if (context.theme && topic != ProseTopic::Requests && !namesOwnTopic(words, context))
        return reading;
    switch (topic) {
    case ProseTopic::Requests:
        if (counts || times || (unit == UnitKind::Person && words.applicants != 0))
            reading = bindRequests(words, context);
        break;
    case ProseTopic::Disputes:
        if (counts || times)
            reading = bindDisputes(words, context);
        break;
    case ProseTopic::Rules:
        if (counts || unit == UnitKind::Volume)
            reading = bindRules(words, context, oldEdition);
        break;
    case ProseTopic::Decisions:
        if (counts || times)
            reading = words.powers ? ProseReading() : bindDecisions(words, context, unit, oldEdition);
        break;
    case ProseTopic::Fees:
        if (unit == UnitKind::Money && !oldEdition && words.topicSeen) {
            reading.put({TableId::Proactive, proactive_row::fees, 0, pc::amount});
            reading.part = ProsePart::Proactive;
            reading.sure = words.unknownAfterTopic == 0;
        }
        break;
    case ProseTopic::Procurement:
        if (unit == UnitKind::Item && oldEdition && words.topicSeen) {
            reading.put({TableId::Proactive, proactive_row::procurement, 0, pc::items});
            reading.part = ProsePart::Proactive;
            reading.sure = !words.topicDoubtful;
        }
        break;
    case ProseTopic::ProcessingFee:
    case ProseTopic::Other:
    case ProseTopic::None:
        break;
    }
    if (times)
        reading.sure = false;
    reading.open = isLeftOpen(words, context, reading, unit);
    return reading;
}

ProseReading bindDenial(const ProseWords &words, const ProseContext &context, bool oldEdition)
{
    ProseReading reading;
    const ProseTopic topic = topicOf(words, context);
    const bool strong = words.has(WordKind::Nothing) || words.has(WordKind::Happen);
    switch (topic) {
    case ProseTopic::Requests: {
        bool sure = !words.topicDoubtful;
        const ProseVerb verb = verbOf(words, sure);
        if (words.has(WordKind::Deadline) || words.has(WordKind::Unrelated) || words.has(WordKind::Channel)
            || words.has(WordKind::Charge))
            break;
        if (verb == ProseVerb::Received || verb == ProseVerb::Accepted)
            putVerb(reading, ProseVerb::Received, rc::total);
        else if (verb == ProseVerb::CarriedIn || verb == ProseVerb::CarriedOut)
            putVerb(reading, verb, rc::total);
        else if (words.groups != 0 || words.causes != 0)
            reading.put(requestBlock(words.causes != 0 ? words.causes : words.groups, rc::total));
        else if (verb == ProseVerb::None && words.topicSeen) {
            reading.put(requestBlock(rr::newOnes, rc::total));
            sure = sure && strong && !words.has(WordKind::Release) && words.unknownBeforeTopic == 0;
        }
        reading.sure = sure && !words.has(WordKind::Theme);
        reading.verb = verb;
        break;
    }
    case ProseTopic::Disputes:
        if (words.topicSeen) {
            reading = bindDisputes(words, context);
            reading.sure = !words.outcomeDoubtful && !words.topicDoubtful;
        }
        break;
    case ProseTopic::Rules:
        reading = bindRules(words, context, oldEdition);
        if (words.ruleVerbs == 0)
            reading.count = std::min(reading.count, 1);
        break;
    case ProseTopic::Decisions:
        reading = bindDecisions(words, context, UnitKind::None, oldEdition);
        break;
    case ProseTopic::Fees:
        if (!oldEdition)
            reading.put({TableId::Proactive, proactive_row::fees, 0, pc::amount});
        break;
    default:
        break;
    }
    return reading;
}

} // namespace gouji
