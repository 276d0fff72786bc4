// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/sentence_difference.h"

#include "model/text/folding.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>

namespace gouji {

namespace {

using View = std::u16string_view;
using Kind = ProseDifference::Kind;

constexpr qint64 greatestPair = 120'000; // looks for one pair of sentences

constexpr bool isLatinOrDigit(char16_t character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'z')
           || (character >= u'A' && character <= u'Z');
}

constexpr char16_t plain(char16_t character)
{
    return character == u'，' ? u',' : character;
}

bool sameText(View left, View right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char16_t one, char16_t other) { return plain(one) == plain(other); });
}

bool counts(const ProseMask &mask)
{
    return mask.kind == ProseMask::Kind::Figure || mask.kind == ProseMask::Kind::Year;
}

/// The stretches between figures, sorted.
std::vector<View> stretchesOf(const ComparedSentence &sentence)
{
    const View text = sentence.characters;
    std::vector<View> stretches;
    size_t at = 0;
    for (const ProseMask &mask : sentence.masks) {
        if (!counts(mask))
            continue;
        stretches.push_back(text.substr(at, static_cast<size_t>(mask.begin) - at));
        at = static_cast<size_t>(mask.end);
    }
    stretches.push_back(text.substr(at));
    std::sort(stretches.begin(), stretches.end());
    return stretches;
}

} // namespace

/// What is compared as one: a figure with its unit, a year, a word, a mark.
struct SentenceDifference::Atom
{
    int begin = 0;
    int end = 0;
    View text;
    const ProseMask *mask = nullptr; // of figures and years

    int length() const { return end - begin; }
    friend bool operator==(const Atom &left, const Atom &right)
    {
        if (left.mask && right.mask)
            return left.mask->kind == right.mask->kind && left.mask->value == right.mask->value
                   && left.mask->unit == right.mask->unit;
        return !left.mask && !right.mask && sameText(left.text, right.text);
    }
    /// Whether one can have taken the place of the other as such: a figure for a figure, a year for a year.
    static bool isSuccessor(const Atom &left, const Atom &right)
    {
        return left.mask && right.mask && left.mask->kind == right.mask->kind;
    }
};

struct SentenceDifference::Words
{
    Words()
    {
        UErrorCode error = U_ZERO_ERROR;
        iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), error));
        if (U_FAILURE(error))
            iterator.reset();
    }
    std::unique_ptr<icu::BreakIterator> iterator; // null: each character is a word
};

/// Differing atoms of both sides between two that match.
struct SentenceDifference::Run
{
    int before = 0;
    int beforeEnd = 0;
    int after = 0;
    int afterEnd = 0;
};

SentenceDifference::SentenceDifference(qint64 budget)
    : m_words(std::make_unique<Words>())
    , m_budget(budget)
{
}

SentenceDifference::~SentenceDifference() = default;

void SentenceDifference::cutWords(const ComparedSentence &sentence, int begin, int end, std::vector<Atom> &atoms)
{
    const View text = sentence.characters;
    const auto put = [&](int from, int to) {
        atoms.push_back({from, to, text.substr(static_cast<size_t>(from), static_cast<size_t>(to - from)), nullptr});
    };
    if (!m_words->iterator) {
        for (int at = begin; at < end;) {
            int next = at + 1;
            if (next < end && QChar::isHighSurrogate(text[static_cast<size_t>(at)]))
                ++next;
            while (next < end && isLatinOrDigit(text[static_cast<size_t>(next)])
                   && isLatinOrDigit(text[static_cast<size_t>(next) - 1]))
                ++next;
            put(at, next);
            at = next;
        }
        return;
    }
    UErrorCode error = U_ZERO_ERROR;
    UText content = UTEXT_INITIALIZER;
    utext_openUChars(&content, text.data() + begin, end - begin, &error);
    m_words->iterator->setText(&content, error);
    int from = m_words->iterator->first();
    for (int to = m_words->iterator->next(); to != icu::BreakIterator::DONE; to = m_words->iterator->next()) {
        put(begin + from, begin + to);
        from = to;
    }
    utext_close(&content);
    if (U_FAILURE(error) && begin < end && from == 0)
        put(begin, end);
}

/// \a shared: stretches that both sentences have; they need not be cut.
std::vector<SentenceDifference::Atom> SentenceDifference::atomsOf(const ComparedSentence &sentence,
                                                                  const std::vector<View> &shared)
{
    std::vector<Atom> atoms;
    int at = 0;
    const View text = sentence.characters;
    const auto cut = [&](int begin, int end) {
        const View stretch = text.substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin));
        if (std::binary_search(shared.begin(), shared.end(), stretch))
            atoms.push_back({begin, end, stretch, nullptr});
        else
            cutWords(sentence, begin, end, atoms);
    };
    for (const ProseMask &mask : sentence.masks) {
        if (!counts(mask))
            continue;
        if (mask.begin > at)
            cut(at, mask.begin);
        atoms.push_back({mask.begin, mask.end,
                         text.substr(static_cast<size_t>(mask.begin), static_cast<size_t>(mask.end - mask.begin)),
                         &mask});
        at = mask.end;
    }
    if (at < static_cast<int>(text.size()))
        cut(at, static_cast<int>(text.size()));
    return atoms;
}

/// The pairs of the heaviest common order: equal atoms by their length, and figures in the place of figures.
std::vector<std::pair<int, int>> SentenceDifference::match(const std::vector<Atom> &before,
                                                           const std::vector<Atom> &after, int front, int back)
{
    const auto rows = static_cast<int>(before.size()) - front - back;
    const auto columns = static_cast<int>(after.size()) - front - back;
    const qint64 looks = qint64(rows + 1) * (columns + 1);
    if (rows <= 0 || columns <= 0)
        return {};
    if (looks > greatestPair || m_work + looks > m_budget) {
        m_complete = false;
        return {};
    }
    m_work += looks;
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<int> best(static_cast<size_t>(looks), 0);
    const auto weight = [&](int row, int column) {
        const Atom &left = before[static_cast<size_t>(front + row)];
        const Atom &right = after[static_cast<size_t>(front + column)];
        if (left == right)
            return 1 + 2 * left.length();
        if (Atom::isSuccessor(left, right))
            return left.mask->unit == right.mask->unit ? 2 : 1;
        return 0;
    };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            const size_t here = static_cast<size_t>(row) * width + static_cast<size_t>(column);
            int value = std::max(best[here + width], best[here + 1]);
            if (const int gain = weight(row, column); gain > 0)
                value = std::max(value, gain + best[here + width + 1]);
            best[here] = value;
        }
    }
    std::vector<std::pair<int, int>> pairs;
    for (int row = 0, column = 0; row < rows && column < columns;) {
        const size_t here = static_cast<size_t>(row) * width + static_cast<size_t>(column);
        const int gain = weight(row, column);
        if (gain > 0 && best[here] == gain + best[here + width + 1]) {
            pairs.emplace_back(front + row++, front + column++);
        } else if (best[here] == best[here + width]) {
            ++row;
        } else {
            ++column;
        }
    }
    return pairs;
}

std::vector<ProseDifference> SentenceDifference::differences(const ComparedSentence &before,
                                                             const ComparedSentence &after)
{
    if (before.literal == after.literal)
        return {};
    const std::vector<View> beforeStretches = stretchesOf(before);
    const std::vector<View> afterStretches = stretchesOf(after);
    std::vector<View> shared;
    std::set_intersection(beforeStretches.begin(), beforeStretches.end(), afterStretches.begin(), afterStretches.end(),
                          std::back_inserter(shared));
    const std::vector<Atom> left = atomsOf(before, shared);
    const std::vector<Atom> right = atomsOf(after, shared);
    m_work += static_cast<qint64>(left.size() + right.size());
    const auto leftSize = static_cast<int>(left.size());
    const auto rightSize = static_cast<int>(right.size());
    const int shorter = std::min(leftSize, rightSize);
    int front = 0;
    while (front < shorter && left[static_cast<size_t>(front)] == right[static_cast<size_t>(front)])
        ++front;
    int back = 0;
    while (back < shorter - front
           && left[static_cast<size_t>(leftSize - 1 - back)] == right[static_cast<size_t>(rightSize - 1 - back)])
        ++back;
    std::vector<std::pair<int, int>> pairs = match(left, right, front, back);

    // One character that happens to be the same between two words that differ is no common ground.
    const auto isIsland = [&](size_t index) {
        const auto [row, column] = pairs[index];
        const Atom &atom = left[static_cast<size_t>(row)];
        if (atom.mask || atom.length() > 1 || !isHan(atom.text.front()))
            return false;
        const auto [rowBefore, columnBefore] = index > 0 ? pairs[index - 1] : std::pair(front - 1, front - 1);
        const auto [rowBehind, columnBehind] =
            index + 1 < pairs.size() ? pairs[index + 1] : std::pair(leftSize - back, rightSize - back);
        return row - rowBefore > 1 && column - columnBefore > 1 && rowBehind - row > 1 && columnBehind - column > 1;
    };
    std::vector<std::pair<int, int>> kept;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (!isIsland(i))
            kept.push_back(pairs[i]);
    }
    kept.emplace_back(leftSize - back, rightSize - back);

    std::vector<ProseDifference> result;
    const auto placeOf = [](const ComparedSentence &sentence, const std::vector<Atom> &atoms, int begin, int end) {
        const auto size = static_cast<int>(atoms.size());
        const int from =
            begin < size ? atoms[static_cast<size_t>(begin)].begin : static_cast<int>(sentence.characters.size());
        return sentence.place(from, begin < end ? atoms[static_cast<size_t>(end) - 1].end : from);
    };
    Run run{front, front, front, front};
    for (const auto &[row, column] : kept) {
        run.beforeEnd = row;
        run.afterEnd = column;
        if (run.before < run.beforeEnd || run.after < run.afterEnd) {
            ProseDifference difference;
            difference.before = placeOf(before, left, run.before, run.beforeEnd);
            difference.after = placeOf(after, right, run.after, run.afterEnd);
            result.push_back(difference);
        }
        run.before = row + 1;
        run.after = column + 1;
        if (row >= leftSize || column >= rightSize
            || left[static_cast<size_t>(row)] == right[static_cast<size_t>(column)])
            continue;
        const ProseMask &old = *left[static_cast<size_t>(row)].mask;
        const ProseMask &now = *right[static_cast<size_t>(column)].mask;
        ProseDifference difference;
        difference.kind = old.kind == ProseMask::Kind::Year ? Kind::Year : Kind::Figure;
        difference.before = before.place(old.begin, old.end);
        difference.after = after.place(now.begin, now.end);
        difference.oldValue = old.value;
        difference.newValue = now.value;
        if (old.unit == now.unit)
            difference.unit = now.unit;
        result.push_back(difference);
    }
    return result;
}

} // namespace gouji
