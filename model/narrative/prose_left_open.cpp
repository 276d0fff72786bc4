// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_binding.h"

namespace gouji {

namespace {

/// Whether something else than applications may be counted: papers (印发文件215份，其中不予公开95份), or an object that nobody
/// here knows (依申请公开答复文书38份).
bool isOtherThanRequests(const ProseWords &words, const ProseContext &context, UnitKind unit)
{
    const bool named = words.topicSeen && !words.elliptic;
    if (context.partOfOther && !(named && words.verb != ProseVerb::None))
        return true;
    // 收到申请12件，答复11份; 依申请公开情况。全年共收到12条: the verb says that these are requests too.
    const bool received = words.verb == ProseVerb::Received && words.unknownAfterVerb == 0;
    const bool ofRequests =
        context.requestItems || received || (context.requestFigures && words.verb != ProseVerb::None);
    if (unit == UnitKind::Item && !words.topicSeen && !ofRequests)
        return true;
    return words.topicSeen && words.elliptic && words.verb != ProseVerb::None && words.unknownAfterVerb > 1;
}

} // namespace

bool namesOwnTopic(const ProseWords &words, const ProseContext &context)
{
    // 主要涉及征地7件，行政处罚3件: the list goes on, unless it was one with 、.
    if (words.topic == ProseTopic::Decisions && context.theme && !context.themeJoined)
        return false;
    return words.topicSeen && !words.topicDoubtful && !words.concerning && !context.joined
           && words.topic != ProseTopic::Requests && words.topic != ProseTopic::Other && words.unknownBeforeTopic == 0
           && words.unknownAfterTopic == 0;
}

bool isLeftOpen(const ProseWords &words, const ProseContext &context, const ProseReading &reading, UnitKind unit)
{
    if (reading.count == 0)
        return false;
    if (reading.blocks[0].table == TableId::Requests && isOtherThanRequests(words, context, unit))
        return true;
    // A word that nobody here knows stands where it can change what is counted: too little for a note.
    const bool carried =
        words.has(WordKind::Carry) || words.verb == ProseVerb::CarriedIn || words.verb == ProseVerb::CarriedOut;
    const bool unknown = !carried
                         && (words.verbModified
                             || (words.unknownAfterTopic > 1 && words.outcomes == 0 && words.groups == 0
                                 && words.causes == 0 && words.applicants == 0));
    return !reading.sure && unknown;
}

} // namespace gouji
