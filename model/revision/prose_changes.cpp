// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/prose_changes.h"

#include <algorithm>

namespace gouji {

namespace {

struct Sentence
{
    QString text; // without spaces
    Span span;
};

/// Beyond this many pairs of sentences a section counts as changed in one piece.
constexpr size_t mostPairs = 4'000'000;

bool endsSentence(QChar letter)
{
    return letter == u'。' || letter == u'！' || letter == u'？' || letter == u'；' || letter == u';';
}

std::vector<Sentence> sentencesIn(const Extraction &extraction, const Span &region)
{
    std::vector<Span> tables;
    for (const TableId table : allTables) {
        if (!extraction.table(table).span.isEmpty())
            tables.push_back(extraction.table(table).span);
    }
    const QString &text = extraction.source->text;
    std::vector<Sentence> sentences;
    Sentence current;
    const auto finish = [&] {
        // A stroke that is left of a table's grid says nothing.
        if (std::any_of(current.text.begin(), current.text.end(),
                        [](QChar letter) { return letter.isLetterOrNumber(); }))
            sentences.push_back(current);
        current = Sentence();
    };
    for (int place = std::max(0, region.begin); place < std::min<int>(region.end, static_cast<int>(text.size()));) {
        const auto table =
            std::find_if(tables.begin(), tables.end(), [place](const Span &span) { return span.contains(place); });
        if (table != tables.end()) {
            finish();
            place = table->end;
            continue;
        }
        const QChar letter = text[place];
        if (!letter.isSpace()) {
            if (current.text.isEmpty())
                current.span.begin = place;
            current.text += letter;
            current.span.end = place + 1;
            if (endsSentence(letter))
                finish();
        }
        ++place;
    }
    finish();
    return sentences;
}

/// Pairs of equal sentences in order, as many as can be.
std::vector<std::pair<size_t, size_t>> commonSentences(const std::vector<Sentence> &left,
                                                       const std::vector<Sentence> &right)
{
    std::vector<std::pair<size_t, size_t>> pairs;
    size_t head = 0;
    while (head < left.size() && head < right.size() && left[head].text == right[head].text) {
        pairs.emplace_back(head, head);
        ++head;
    }
    size_t tail = 0;
    while (tail < left.size() - head && tail < right.size() - head
           && left[left.size() - 1 - tail].text == right[right.size() - 1 - tail].text)
        ++tail;
    const size_t rows = left.size() - head - tail;
    const size_t columns = right.size() - head - tail;
    if (rows > 0 && columns > 0 && rows * columns <= mostPairs) {
        std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1, 0));
        for (size_t i = rows; i-- > 0;) {
            for (size_t j = columns; j-- > 0;) {
                longest[i][j] = left[head + i].text == right[head + j].text
                                    ? longest[i + 1][j + 1] + 1
                                    : std::max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (size_t i = 0, j = 0; i < rows && j < columns;) {
            if (left[head + i].text == right[head + j].text)
                pairs.emplace_back(head + i++, head + j++);
            else if (longest[i + 1][j] >= longest[i][j + 1])
                ++i;
            else
                ++j;
        }
    }
    for (size_t i = tail; i > 0; --i)
        pairs.emplace_back(left.size() - i, right.size() - i);
    return pairs;
}

/// The sentences from \a begin to \a end as one.
Sentence joined(const std::vector<Sentence> &sentences, size_t begin, size_t end, int emptyPlace)
{
    Sentence all;
    all.span = {emptyPlace, emptyPlace};
    for (size_t i = begin; i < end; ++i) {
        all.text += sentences[i].text;
        all.span = {i == begin ? sentences[i].span.begin : all.span.begin, sentences[i].span.end};
    }
    return all;
}

void addChanges(std::vector<ProseChange> &changes, int section, const std::vector<Sentence> &left,
                const std::vector<Sentence> &right)
{
    std::vector<std::pair<size_t, size_t>> common = commonSentences(left, right);
    common.emplace_back(left.size(), right.size());
    size_t i = 0;
    size_t j = 0;
    for (const auto &[nextLeft, nextRight] : common) {
        if (i < nextLeft || j < nextRight) {
            const Sentence before = joined(left, i, nextLeft, i > 0 ? left[i - 1].span.end : 0);
            const int between = j > 0 ? right[j - 1].span.end : j < right.size() ? right[j].span.begin : 0;
            const Sentence now = joined(right, j, nextRight, between);
            changes.push_back({section, before.text, now.text, before.span, now.span});
        }
        i = nextLeft + 1;
        j = nextRight + 1;
    }
}

std::vector<Sentence> sectionOf(const Extraction &extraction, int number)
{
    std::vector<Sentence> sentences;
    for (const SectionReading &section : extraction.sections) {
        if (section.number != number)
            continue;
        const std::vector<Sentence> more = sentencesIn(extraction, section.span);
        sentences.insert(sentences.end(), more.begin(), more.end());
    }
    return sentences;
}

} // namespace

std::vector<ProseChange> proseChanges(const Extraction &earlier, const Extraction &newer)
{
    constexpr int lastSection = 6;
    std::vector<ProseChange> changes;
    for (int number = 1; number <= lastSection; ++number)
        addChanges(changes, number, sectionOf(earlier, number), sectionOf(newer, number));
    return changes;
}

} // namespace gouji
