// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/narrative.h"
#include "model/narrative/prose_tokens.h"

#include <array>

namespace gouji {

/// What a stretch of prose counts.
enum class ProseTopic : quint8 { None, Requests, Disputes, Rules, Decisions, Fees, Procurement, ProcessingFee, Other };

/// The words that stand near one figure, added up.
struct ProseWords
{
    ProseTopic topic = ProseTopic::None;
    quint32 topicRows = 0; ///< of disputes or the first table
    bool topicDoubtful = false;
    bool elliptic = false; ///< the topic is 依申请公开 and not an application
    ProseVerb verb = ProseVerb::None;
    bool verbDoubtful = false;
    bool verbModified = false; ///< 合并答复: a word that nobody here knows stands before it
    bool notAnswered = false;  ///< 未答复
    bool newly = false;        ///< 新收: not 收到
    bool mixedVerbs = false;   ///< 办结上年结转: two things are said of the same ones
    bool decision = false;     ///< 决定
    bool concerning = false;   ///< 涉及, 集中在
    bool subjects = false;     ///< 主要涉及, 内容涉及, 主要集中在: a list of subjects
    bool powers = false;       ///< 行政处罚事项: what may be done, not what was
    quint32 ruleVerbs = 0;     ///< bits of Issued, Repealed, InForce
    quint32 groups = 0;        ///< results as groups
    quint32 causes = 0;        ///< results as single rows
    bool resultDoubtful = false;
    quint32 applicants = 0;
    bool applicantDoubtful = false;
    quint32 outcomes = 0;
    bool outcomeDoubtful = false;
    quint64 flags = 0;      ///< WordKinds seen
    bool topicSeen = false; ///< the topic stands among these words
    int unknownBeforeTopic = 0;
    int unknownAfterTopic = 0;
    int unknownAfterVerb = 0; ///< and no topic since
    bool prior = false;       ///< last year is named
    bool current = false;     ///< the year reported on is named
    bool next = false;
    std::vector<Span> places;

    bool has(WordKind kind) const { return (flags >> static_cast<int>(kind) & 1) != 0; }
    bool decided() const { return decision || has(WordKind::Happen); }
    /// Whether they say which cells of a known topic are meant.
    bool decisive() const
    {
        return verb != ProseVerb::None || ruleVerbs != 0 || groups != 0 || causes != 0 || applicants != 0
               || outcomes != 0 || has(WordKind::Carry) || has(WordKind::Deadline)
               || (topicSeen && topic != ProseTopic::Requests && topic != ProseTopic::Other);
    }
};

/// Adds up words in the order of the text.
class ProseWordReader
{
public:
    ProseWordReader(const ProseText &sentence, std::optional<int> year, bool requestsAbove)
        : m_sentence(sentence)
        , m_year(year)
        , m_requestsAbove(requestsAbove)
    {
    }
    void add(const ProseToken &token, ProseWords &words);

private:
    void setTopic(ProseWords &words, ProseTopic topic, quint32 rows, const ProseToken &token);
    void addWord(const ProseToken &token, ProseWords &words);
    void addVerb(const ProseToken &token, ProseWords &words) const;

    const ProseText &m_sentence;
    std::optional<int> m_year;
    bool m_requestsAbove = false; ///< the text before is about requests
    bool m_joined = false;        ///< only 、 and 和 since the last word of weight
    const ProseToken *m_last = nullptr;
};

/// A meaning before it is spelled out in cells: rows and columns as bits of one table.
struct CellBlock
{
    TableId table = TableId::Requests;
    quint32 rows = 0;
    quint32 minusRows = 0;
    quint32 columns = 0;
    friend bool operator==(const CellBlock &, const CellBlock &) = default;
};

/// Which division of a whole a figure belongs to.
enum class ProsePart : quint8 { None, Action, Result, Applicant, Outcome, Dispute, Proactive };

struct ProseReading
{
    std::array<CellBlock, 3> blocks{};
    int count = 0;
    bool sure = true;
    bool open = false; ///< too little is understood for any finding
    ProseVerb verb = ProseVerb::None;
    ProsePart part = ProsePart::None;
    void put(const CellBlock &block) { blocks[static_cast<size_t>(count++)] = block; }
};

/// What holds from the words before, within the paragraph.
struct ProseContext
{
    ProseTopic topic = ProseTopic::None;
    quint32 topicRows = 0;
    ProseVerb whole = ProseVerb::None;  ///< what the applicants listed next have done
    bool answered = false;              ///< results are being told
    bool part = false;                  ///< behind 其中
    ProseVerb partOf = ProseVerb::None; ///< what has happened to those that 其中 divides
    bool requestFigures = false;        ///< the sentence has counted requests
    bool requestItems = false;          ///< the text has counted them in 条 or 份
    bool partOfOther = false;           ///< 其中 divides something that the form does not count
    bool theme = false;                 ///< a list of subjects: 主要涉及征地、规划许可 …
    bool themeJoined = false;           ///< told with 、
    bool joined = false;                ///< 、 stands before the words of this figure
    bool otherRules = false;            ///< rules looked through (清理), not those made
    bool doubtfulRules = false;         ///< and told as those in force (现行有效) and repealed
    bool decided = false;               ///< 作出 or 决定 in this list of decisions
    bool disputesHandled = false;       ///< 办理 in this list of disputes
    bool causePart = false;             ///< a part of cases whose cause is ours has been told
    bool cause = false;                 ///< 因政府信息公开 in this sentence
    bool causeAbove = false;            ///< in the heading of the paragraph
    bool otherCause = false;            ///< 因征地
    bool disputesSection = false;
    ProsePart division = ProsePart::None; ///< of the figure before
};

/// Whether a figure has its own topic by its full name, and is no part of a list of subjects before it.
bool namesOwnTopic(const ProseWords &words, const ProseContext &context);
/// What a figure with these words speaks of. \a oldEdition: the form of 2019.
ProseReading bindWords(const ProseWords &words, const ProseContext &context, UnitKind unit, bool oldEdition);
/// Whether too little is understood of what a figure counts for any finding.
bool isLeftOpen(const ProseWords &words, const ProseContext &context, const ProseReading &reading, UnitKind unit);
/// What the words say did not happen.
ProseReading bindDenial(const ProseWords &words, const ProseContext &context, bool oldEdition);

/// Spells a block out in the cells of a report's forms; empty where a table has no such cell.
ProseMeaning cellsOfBlock(const CellBlock &block, const Extraction &extraction);

/// Columns of the first table as bits.
namespace proactive_column {
inline constexpr const char *keys[] = {"issued",  "repealed",  "in_force",        "decisions",      "amount",
                                       "created", "published", "total_published", "previous_items", "items"};
inline constexpr quint32 issued = 1;
inline constexpr quint32 repealed = 2;
inline constexpr quint32 inForce = 4;
inline constexpr quint32 decisions = 8;
inline constexpr quint32 amount = 16;
inline constexpr quint32 created = 32;
inline constexpr quint32 published = 64;
inline constexpr quint32 totalPublished = 128;
inline constexpr quint32 previousItems = 256;
inline constexpr quint32 items = 512;
} // namespace proactive_column

} // namespace gouji
