// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative_reader.h"

#include <algorithm>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;

} // namespace

/// 未收到 …, 未发生 …: nothing, said in words.
void NarrativeReader::readDenial(size_t index)
{
    const ProseSegment &segment = m_segments[index];
    size_t denial = segment.begin;
    while (denial < segment.end && !isWord(tokens()[denial], WordKind::Not)
           && !isWord(tokens()[denial], WordKind::Nothing))
        ++denial;
    if (denial == segment.end)
        return;
    size_t end = segment.end;
    for (size_t i = index; m_segments[i].closer == u'、' && i + 1 < m_segments.size(); ++i) {
        if (m_segments[i + 1].figures > 0)
            break;
        end = m_segments[i + 1].end;
        // 无行政复议、未发生诉讼: each denial speaks for itself.
        for (size_t token = m_segments[i + 1].begin; token < end; ++token) {
            if (isWord(tokens()[token], WordKind::Not) || isWord(tokens()[token], WordKind::Nothing)) {
                end = m_segments[i + 1].begin;
                break;
            }
        }
        if (end == m_segments[i + 1].begin)
            break;
    }
    ProseWords denied = words(denial, end);
    if (!denied.topicSeen && !denied.decisive()) {
        // 依申请公开：无
        if (!m_pending || segment.opener != u':' || denied.unknownAfterTopic > 0)
            return;
        denied = words(m_pendingBegin, end);
    }
    if (!denied.topicSeen && denied.outcomes == 0) {
        // 行政复议和行政诉讼均未发生
        ProseWords before = words(m_pending && m_pendingJoined ? m_pendingBegin : segment.begin, end);
        if (before.topicSeen && denied.has(WordKind::Happen))
            denied = std::move(before);
    }
    const ProseReading reading = bindDenial(denied, m_context, m_oldEdition);
    if (reading.count == 0)
        return;
    size_t last = denial;
    while (last + 1 < segment.end
           && (isWord(tokens()[last + 1], WordKind::Verb) || isWord(tokens()[last + 1], WordKind::Happen)))
        ++last;
    ProseFigure figure;
    figure.span = m_sentence.span(tokens()[denial].begin, tokens()[last].end);
    figure.sentence = sentenceIndex();
    figure.implied = true;
    bind(figure, reading, denied);
    if (!figure.binding.isEmpty())
        m_narrative.figures.push_back(std::move(figure));
}

/// Whether what stands before 均 are all requests of the year, not a part of them.
bool NarrativeReader::isAboutAllRequests(const ProseSegment &segment, size_t all) const
{
    const ProseWords here = words(segment.begin, all);
    if (here.topicSeen && segment.figures == 0) {
        return here.topic == ProseTopic::Requests && !here.topicDoubtful && here.applicants == 0
               && !here.has(WordKind::Channel) && !here.has(WordKind::Theme) && !here.has(WordKind::Among);
    }
    // 其中重复申请均已答复: of some of them
    if (segment.figures == 0 && (here.has(WordKind::Among) || here.groups != 0 || here.causes != 0))
        return false;
    if (m_narrative.figures.size() <= m_firstFigure || m_context.topic != ProseTopic::Requests)
        return false;
    const ProseFigure &figure = m_narrative.figures.back();
    const bool whole = figure.verb == ProseVerb::Received || figure.verb == ProseVerb::Accepted
                       || figure.verb == ProseVerb::Done || figure.verb == ProseVerb::Answered;
    // One cell, or two where those carried in are counted too; more are a part by applicant.
    return whole && !figure.implied && !figure.binding.isEmpty() && figure.binding.certainty == ProseCertainty::Sure
           && figure.binding.meanings.front().size() <= 2;
}

/// 均为自然人提出, 均由自然人、法人申请: what leads from 均 to who asked. 全部向自然人作出答复 tells no such thing.
bool NarrativeReader::leadsToApplicant(size_t all, size_t applicant) const
{
    bool leads = textOf(all).ends_with(u'为');
    for (size_t i = all + 1; i < applicant; ++i) {
        static constexpr std::u16string_view words[] = {u"为", u"由", u"是", u"来自"};
        const bool known = std::find(std::begin(words), std::end(words), textOf(i)) != std::end(words);
        if (!known && textOf(i) != u"已")
            return false;
        leads = leads || known;
    }
    return leads;
}

/// Whether nothing stands behind the applicants but that they asked.
bool NarrativeReader::endsWithAsking(size_t behind) const
{
    if (behind == tokens().size())
        return true;
    const ProseToken &token = tokens()[behind];
    if (token.kind == Kind::Break)
        return token.mark != u'、';
    if (isWord(token, WordKind::Application) || isWord(token, WordKind::Channel))
        return true;
    static constexpr std::u16string_view words[] = {u"提出", u"提交", u"申请人", u"的", u"通过"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::u16string_view word) { return textOf(behind).starts_with(word); });
}

/// 收到12件，均为自然人提出: nobody else asked. True if it is said of all requests of the year.
bool NarrativeReader::readAllBy(const ProseSegment &segment, size_t all, size_t applicant)
{
    if (!leadsToApplicant(all, applicant) || segment.figures > 1 || m_narrative.figures.size() <= m_firstFigure
        || !isAboutAllRequests(segment, all))
        return false;
    // 办结的全部为自然人申请: of those only
    const ProseVerb of = segment.figures == 0 ? words(segment.begin, all).verb : ProseVerb::None;
    if (of != ProseVerb::None && of != ProseVerb::Received)
        return false;
    quint32 applicants = 0;
    size_t last = applicant;
    for (size_t at = applicant; at < tokens().size() && isWord(tokens()[at], WordKind::Applicant); at += 2) {
        if (tokens()[at].word->doubtful)
            return false;
        applicants |= tokens()[at].word->detail;
        last = at;
        const bool goesOn =
            at + 1 < tokens().size() && (isWord(tokens()[at + 1], WordKind::And) || tokens()[at + 1].mark == u'、');
        if (!goesOn)
            break;
    }
    static constexpr quint32 everybody = request_column::natural | request_column::organisations;
    const ProseFigure &received = m_narrative.figures.back();
    if (!endsWithAsking(last + 1) || (everybody & ~applicants) == 0 || received.verb != ProseVerb::Received
        || received.binding.meanings.size() != 1)
        return false;
    ProseFigure figure;
    figure.binding.meanings.push_back(
        cellsOfBlock({TableId::Requests, request_row::newOnes, 0, everybody & ~applicants}, m_extraction));
    if (figure.binding.meanings.front().empty())
        return false;
    figure.span = m_sentence.span(tokens()[all].begin, tokens()[last].end);
    figure.binding.words = {figure.span};
    figure.sentence = sentenceIndex();
    figure.implied = true;
    m_narrative.figures.push_back(std::move(figure));
    return true;
}

/// 均已办结, 均获维持.
void NarrativeReader::readClaims(const ProseSegment &segment)
{
    bool all = false;
    size_t allAt = 0;
    for (size_t i = segment.begin; i < segment.end; ++i) {
        const ProseToken &token = tokens()[i];
        if (token.kind == Kind::Figure) {
            all = false;
            continue;
        }
        if (isWord(token, WordKind::All)) {
            all = true;
            allAt = i;
            continue;
        }
        if (!all || m_scope.scope() != ProseScope::ThisYear || m_scope.isDoubtful())
            continue;
        const bool done = token.kind == Kind::Word && token.word->kind == WordKind::Verb
                          && (token.word->detail == static_cast<quint32>(ProseVerb::Done)
                              || token.word->detail == static_cast<quint32>(ProseVerb::Answered));
        const bool upheld = token.kind == Kind::Word && token.word->kind == WordKind::Outcome
                            && token.word->detail == dispute_column::upheld && !token.word->doubtful;
        if (isWord(token, WordKind::Applicant) && readAllBy(segment, allAt, i)) {
            all = false;
            continue;
        }
        if (!done && !upheld)
            continue;
        all = false;
        ProseClaim claim;
        claim.kind = done ? ProseClaim::Kind::AllDone : ProseClaim::Kind::AllUpheld;
        claim.span = m_sentence.span(tokens()[allAt].begin, token.end);
        const auto first = static_cast<int>(m_firstFigure);
        int subject = static_cast<int>(m_narrative.figures.size()) - 1;
        if (done) {
            if (!isAboutAllRequests(segment, allAt))
                continue;
            for (const ProseTerm &term :
                 cellsOfBlock({TableId::Requests, request_row::carriedOut, 0, request_column::total}, m_extraction))
                claim.parts.push_back(term.cell);
        } else {
            quint32 rows = 0;
            for (; subject >= first; --subject) {
                const ProseFigure &figure = m_narrative.figures[static_cast<size_t>(subject)];
                if (figure.binding.isEmpty() || figure.binding.meanings.front().front().cell.table != TableId::Disputes)
                    break;
                for (const ProseTerm &term : figure.binding.meanings.front())
                    claim.wholes.push_back(term.cell);
                if (!m_contexts.empty())
                    break; // in brackets: of the figure before them
            }
            if (claim.wholes.empty() && m_context.topic == ProseTopic::Disputes)
                rows = m_context.topicRows;
            for (const ProseTerm &term :
                 cellsOfBlock({TableId::Disputes, rows, 0, dispute_column::total}, m_extraction))
                claim.wholes.push_back(term.cell);
            if (claim.wholes.empty())
                continue;
            std::sort(claim.wholes.begin(), claim.wholes.end());
            claim.wholes.erase(std::unique(claim.wholes.begin(), claim.wholes.end()), claim.wholes.end());
            const TableForm &form = m_extraction.tableForm(TableId::Disputes);
            bool totals = true;
            for (const CellId cell : claim.wholes) {
                const FormCell &whole = form.cells[static_cast<size_t>(cell.index)];
                totals = totals && form.columns[static_cast<size_t>(whole.column)].key == QLatin1String("total");
                claim.parts.push_back({TableId::Disputes, form.rows[static_cast<size_t>(whole.row)].firstCell});
            }
            if (!totals)
                continue;
        }
        claim.sentence = sentenceIndex();
        m_narrative.claims.push_back(std::move(claim));
    }
}

/// 甲、乙、丙三个平台; 甲、乙等9个栏目.
void NarrativeReader::readListing(size_t index, size_t chainBegin)
{
    const ProseSegment &segment = m_segments[index];
    if (chainBegin == segment.begin)
        return;
    size_t at = segment.begin;
    while (at < segment.end && tokens()[at].kind != Kind::Figure)
        ++at;
    if (at == segment.end || at == segment.begin)
        return;
    const FigureToken &figure = m_tokens.figures[static_cast<size_t>(tokens()[at].number)];
    static constexpr std::u16string_view countingWords = u"个大类种项";
    static constexpr int most = 30;
    if (figure.unit.empty() || countingWords.find(figure.unit.front()) == std::u16string_view::npos || figure.vague
        || figure.value > Decimal(most) || figure.unitKind == UnitKind::Point || figure.unit.size() > 1)
        return;
    int listed = 1;
    int joined = 0;
    for (size_t i = chainBegin; i < at; ++i) {
        const ProseToken &token = tokens()[i];
        if (token.kind == Kind::Break)
            ++listed;
        if (i < segment.begin)
            continue;
        if (isWord(token, WordKind::And))
            ++joined;
        // 甲、乙开展3项: the figure does not count the list.
        static constexpr WordKind others[] = {WordKind::Verb, WordKind::Happen,  WordKind::Total,
                                              WordKind::Not,  WordKind::Nothing, WordKind::All};
        for (const WordKind other : others) {
            if (isWord(token, other))
                return;
        }
    }
    ProseListing listing;
    listing.open = m_sentence.view()[static_cast<size_t>(tokens()[at].begin) - 1] == u'等';
    listing.announced = figure.value.toString().toInt();
    listing.listed = std::clamp(listing.announced, listed, listed + joined);
    listing.span = m_sentence.span(tokens()[chainBegin].begin, tokens()[at].end);
    listing.sentence = sentenceIndex();
    m_narrative.listings.push_back(listing);
}

} // namespace gouji
