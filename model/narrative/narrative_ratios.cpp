// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative_reader.h"

#include <algorithm>
#include <cstdlib>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;

/// Whether a percentage is that of \a part in \a whole, as whole numbers, to the digits written.
bool isShareOf(const ProseFigure &percentage, const Decimal &part, const Decimal &whole)
{
    static constexpr qsizetype greatest = 9;
    const int digits = std::max(0, -percentage.lastDigit);
    const auto scaled = percentage.value.scaledByPowerOfTen(digits);
    const auto hundred = part.scaledByPowerOfTen(2 + digits);
    if (!scaled || !hundred || !scaled->isWhole() || !hundred->isWhole() || !whole.isWhole()
        || scaled->toString().size() > greatest || whole.toString().size() > greatest
        || hundred->toString().size() > 2 * greatest - 2)
        return false;
    const qint64 total = whole.toString().toLongLong();
    const qint64 difference = scaled->toString().toLongLong() * total - hundred->toString().toLongLong();
    return 2 * std::abs(difference) <= total;
}

} // namespace

/// Behind 较 or 比 only what the year stands right before is that year's figure (较上年的36件); another one can be the difference,
/// told in words of its own (较上年净增14件).
bool NarrativeReader::isFigureOfLastYear(const ProseFigure &figure) const
{
    const auto isYear = [](const ProseToken &token) {
        return token.kind == ProseToken::Kind::Year || isWord(token, WordKind::PriorYear);
    };
    for (const ProseSegment &segment : m_segments) {
        for (size_t i = segment.begin; i < segment.end; ++i) {
            const ProseToken &token = tokens()[i];
            if (token.kind != ProseToken::Kind::Figure
                || m_sentence.span(token.begin, token.end).begin != figure.span.begin)
                continue;
            const bool compared =
                std::any_of(tokens().begin() + static_cast<std::ptrdiff_t>(segment.begin),
                            tokens().begin() + static_cast<std::ptrdiff_t>(i),
                            [](const ProseToken &earlier) { return isWord(earlier, WordKind::Compare); });
            size_t before = i;
            while (before > segment.begin && isWord(tokens()[before - 1], WordKind::Filler))
                --before;
            return !compared || (before > segment.begin && isYear(tokens()[before - 1]));
        }
    }
    return true;
}

/// 决定3205件，即办件占61.3%: what has this share is named, and is not the figure before.
bool NarrativeReader::isShareOfOther(size_t token) const
{
    size_t share = token;
    while (share > 0 && !isWord(tokens()[share], WordKind::Share) && tokens()[share - 1].kind != Kind::Break)
        --share;
    size_t part = share;
    while (part > 0 && tokens()[part - 1].kind != Kind::Figure)
        --part;
    // 6条分类不准确，占5%: what is said of the part in its own segment names nothing else.
    const size_t said = firstOfSegment(share) != firstOfSegment(part) ? firstOfSegment(part) : share;
    for (size_t i = share; i > part; --i) {
        const bool ofPart = said != share && firstOfSegment(i - 1) == said;
        if (tokens()[i - 1].kind == Kind::Unknown && textOf(i - 1).size() > 1 && !ofPart)
            return true;
    }
    return false;
}

/// Whether a figure is what last year's, told right before it, has come to: 由9件降至4件.
bool NarrativeReader::isReached(int figure) const
{
    for (size_t i = 1; i < m_placed.size(); ++i) {
        if (m_placed[i].figure == figure)
            return m_placed[i - 1].figure == figure - 1 && isFormer(m_placed[i - 1].token)
                   && firstOfSegment(m_placed[i].token) == firstOfSegment(m_placed[i - 1].token);
    }
    return false;
}

/// A difference of two percentages, one of this year and one of last year.
void NarrativeReader::readPoints(int index, bool fall)
{
    auto &figures = m_narrative.figures;
    if (index < static_cast<int>(m_firstFigure) + 2)
        return;
    const ProseFigure &second = figures[static_cast<size_t>(index) - 1];
    const ProseFigure &first = figures[static_cast<size_t>(index) - 2];
    const auto isPlain = [](const ProseFigure &other) { return other.percent && !other.vague && !other.change; };
    if (!isPlain(first) || !isPlain(second))
        return;
    const ProseRatio::Kind kind = fall ? ProseRatio::Kind::Decrease : ProseRatio::Kind::Increase;
    ProseFigure &figure = figures[static_cast<size_t>(index)];
    if (isReached(index - 1))
        figure.ratio = ProseRatio{kind, index - 1, index - 2};
    else if (first.scope == ProseScope::ThisYear && second.scope == ProseScope::OtherYear && isFigureOfLastYear(second))
        figure.ratio = ProseRatio{kind, index - 2, index - 1};
}

void NarrativeReader::readRatio(int index, size_t token, const ProseWords &words)
{
    auto &figures = m_narrative.figures;
    ProseFigure &figure = figures[static_cast<size_t>(index)];
    const bool growth = words.has(WordKind::Growth);
    figure.change = growth;
    if (!figure.percent && !growth)
        return;
    const auto first = static_cast<int>(m_firstFigure);
    const auto isPlain = [&](int i) {
        const ProseFigure &other = figures[static_cast<size_t>(i)];
        return !other.percent && !other.implied && !other.change && !other.vague && other.unit != QStringLiteral("倍");
    };
    if (growth) {
        const bool fall = std::any_of(tokens().begin(), tokens().end(), [&](const ProseToken &word) {
            return isWord(word, WordKind::Growth) && word.word->detail == 1
                   && m_sentence.span(word.begin, word.end).end <= figure.span.begin
                   && m_sentence.span(word.begin, word.end).end + 6 >= figure.span.begin;
        });
        int base = index - 1;
        const auto isPassedOver = [&](int i) {
            const ProseFigure &other = figures[static_cast<size_t>(i)];
            return other.change || other.unit == QStringLiteral("倍"); // 是上年21件的4倍
        };
        while (base >= first && isPassedOver(base))
            --base;
        using Ratio = ProseRatio::Kind;
        const Ratio kind =
            figure.percent ? (fall ? Ratio::Fall : Ratio::Growth) : (fall ? Ratio::Decrease : Ratio::Increase);
        // 与2022年的48件相比，2023年收到52件，增加4件
        if (m_compared >= first && base == m_compared + 1 && isPlain(base) && isPlain(m_compared)
            && figures[static_cast<size_t>(base)].scope == ProseScope::ThisYear
            && figures[static_cast<size_t>(m_compared)].scope == ProseScope::OtherYear && isDifference(token))
        {
            figure.ratio = ProseRatio{kind, base, m_compared};
            return;
        }
        // 由78.4%上升至85.7%，提高7.3个百分点 · 56.7%，较上年的51.2%提高5.5个百分点
        if (figure.unit == QStringLiteral("个百分点") || figure.unit == QStringLiteral("百分点")) {
            readPoints(index, kind == Ratio::Decrease);
            return;
        }
        // 由120件减少到95件，减少25件
        if (base > first && base == index - 1 && isPlain(base) && isPlain(base - 1) && isReached(base)) {
            figure.ratio = ProseRatio{kind, base, base - 1};
            return;
        }
        if (base < first || !isPlain(base) || figures[static_cast<size_t>(base)].scope != ProseScope::OtherYear
            || !isFigureOfLastYear(figures[static_cast<size_t>(base)]))
            return;
        int part = base - 1;
        while (part >= first && (!isPlain(part) || figures[static_cast<size_t>(part)].scope != ProseScope::ThisYear))
            --part;
        if (part < first || figures[static_cast<size_t>(part)].unit != figures[static_cast<size_t>(base)].unit)
            return;
        figure.ratio = ProseRatio{kind, part, base};
        return;
    }
    if (!words.has(WordKind::Share)) {
        readRate(index, token);
        return;
    }
    if (isShareOfOther(token))
        return;
    int part = index - 1;
    if (part < first || !isPlain(part))
        return;
    const int whole = m_enumerations.totalOf(part);
    if (whole < 0 || words.has(WordKind::WholeArea) || words.has(WordKind::OtherBody))
        return;
    const ProseFigure &total = figures[static_cast<size_t>(whole)];
    if (total.vague || total.lastDigit > 0)
        return;
    // A share of another figure told before it may be meant: only what fits none of them can be wrong.
    for (int other = first; other < part; ++other) {
        if (other != whole && isPlain(other)
            && isShareOf(figure, figures[static_cast<size_t>(part)].value, figures[static_cast<size_t>(other)].value))
            return;
    }
    figure.ratio = ProseRatio{ProseRatio::Kind::Share, part, whole};
}

} // namespace gouji
