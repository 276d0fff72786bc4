// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace gouji {

/// What a word of the prose does to the figures near it. The detail of a word (ProseWord::detail) is a mask or an index,
/// as stated here.
enum class WordKind : quint8 {
    Filler, ///< says nothing, and stands in the way of nothing
    // What is counted
    Application,      ///< 申请
    ApplicationTopic, ///< 依申请公开; says what a part of the text is about
    Dispute,          ///< detail: mask of DisputeRow
    Rules,            ///< 规章, 规范性文件; detail: ProactiveRow
    Decisions,        ///< 行政许可 …; detail: ProactiveRow
    Fees,             ///< 行政事业性收费
    Procurement,      ///< 政府集中采购
    Amount,           ///< 金额
    ProcessingFee,    ///< 信息处理费: has no cell
    OtherTopic,       ///< 咨询, 提案, 公开信息 …: has no cell
    // What happened to it
    Verb,     ///< detail: ProseVerb
    Carry,    ///< 结转: in or out, as the year beside it says
    Deadline, ///< 延期答复, 当场答复: a part of the answers
    Created,  ///< 新制作 (2019)
    Published,
    TotalPublished,
    PreviousItems,
    Unrelated, ///< 备案, 审查 …: what is counted here is not what the form counts
    Release,   ///< 公开, 公布: in an answer, the result; with documents, little
    // Parts
    Result,    ///< detail: mask of RequestRow
    Applicant, ///< detail: mask of RequestColumn
    Outcome,   ///< detail: mask of DisputeColumn
    Rest,      ///< 其他: the last part of whatever is being divided
    // Scope
    ThisYear,
    PriorYear,
    NextYear,
    PartOfYear,
    ManyYears,
    Compare, ///< 较, 比, 同比
    OtherBody,
    WholeArea, ///< 全县: our own where a government reports
    OwnBody,
    // Structure
    Among,        ///< 其中
    Including,    ///< 含
    Respectively, ///< 分别为
    Total,        ///< 共
    All,          ///< 均
    Not,          ///< 未, 没有
    Nothing,      ///< 无
    Happen,       ///< 发生, 产生
    Charge,       ///< 收取
    Share,        ///< 占
    Growth,       ///< detail 1: fall, 0: rise
    Reach,        ///< 降至, 增加到: from last year's figure to this year's
    Channel,      ///< 网络, 信函
    Channels,     ///< 等渠道: all of them
    Theme,        ///< 涉及: a part by subject
    Cause,        ///< 因政府信息公开
    SoFar,        ///< 截至目前
    And           ///< 和, 及, 或
};

/// Rows of the requests table as bits; the order is that of the form.
namespace request_row {
inline constexpr const char *keys[] = {"new",
                                       "carried_in",
                                       "granted",
                                       "partial",
                                       "refused.state_secret",
                                       "refused.prohibited_by_law",
                                       "refused.security_stability",
                                       "refused.third_party",
                                       "refused.internal_affairs",
                                       "refused.process",
                                       "refused.enforcement_file",
                                       "refused.inquiry",
                                       "unavailable.not_held",
                                       "unavailable.must_be_made",
                                       "unavailable.still_unclear",
                                       "rejected.petition",
                                       "rejected.repeated",
                                       "rejected.publication",
                                       "rejected.excessive",
                                       "rejected.reconfirm",
                                       "other.not_corrected",
                                       "other.fee_unpaid",
                                       "other.rest",
                                       "other",
                                       "total",
                                       "carried_out"};
constexpr quint32 bit(int index)
{
    return quint32(1) << index;
}
inline constexpr quint32 newOnes = bit(0);
inline constexpr quint32 carriedIn = bit(1);
inline constexpr quint32 granted = bit(2);
inline constexpr quint32 partial = bit(3);
inline constexpr quint32 refused = 0xFFU << 4;
inline constexpr quint32 unavailable = 7U << 12;
inline constexpr quint32 rejected = 0x1FU << 15;
inline constexpr quint32 other = 0xFU << 20;
inline constexpr quint32 total = bit(24);
inline constexpr quint32 carriedOut = bit(25);
} // namespace request_row

namespace request_column {
inline constexpr const char *keys[] = {"natural_person", "business",  "research", "social",
                                       "legal",          "other_org", "total"};
inline constexpr quint32 natural = 1;
inline constexpr quint32 organisations = 0x3E;
inline constexpr quint32 total = 0x40;
} // namespace request_column

namespace dispute_row {
inline constexpr const char *keys[] = {"reconsideration", "direct", "after_reconsideration"};
inline constexpr quint32 reconsideration = 1;
inline constexpr quint32 direct = 2;
inline constexpr quint32 afterReconsideration = 4;
inline constexpr quint32 litigation = 6;
} // namespace dispute_row

namespace dispute_column {
inline constexpr const char *keys[] = {"upheld", "corrected", "other", "pending", "total"};
inline constexpr quint32 upheld = 1;
inline constexpr quint32 corrected = 2;
inline constexpr quint32 other = 4;
inline constexpr quint32 pending = 8;
inline constexpr quint32 total = 16;
} // namespace dispute_column

/// Rows of the first table as bits.
namespace proactive_row {
inline constexpr const char *keys[] = {"regulations", "normative", "licensing",  "penalties",
                                       "coercion",    "fees",      "procurement"};
inline constexpr quint32 regulations = 1;
inline constexpr quint32 normative = 2;
inline constexpr quint32 licensing = 4;
inline constexpr quint32 penalties = 8;
inline constexpr quint32 coercion = 16;
inline constexpr quint32 fees = 32;
inline constexpr quint32 procurement = 64;
} // namespace proactive_row

struct ProseWord
{
    std::u16string_view text;
    WordKind kind = WordKind::Filler;
    quint32 detail = 0;
    bool doubtful = false; ///< means this as a rule, not always
};

/// The longest known word that begins \a text; null if there is none.
const ProseWord *wordAt(std::u16string_view text);

} // namespace gouji
