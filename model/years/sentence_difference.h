// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/prose_alignment.h"

#include <memory>

namespace gouji {

/// Marks where two sentences differ, by whole figures and whole words, so that what differs is not shattered.
class SentenceDifference
{
public:
    /// \a budget: looks that may be taken in all.
    explicit SentenceDifference(qint64 budget);
    ~SentenceDifference();
    Q_DISABLE_COPY_MOVE(SentenceDifference)

    std::vector<ProseDifference> differences(const ComparedSentence &before, const ComparedSentence &after);
    qint64 work() const { return m_work; }
    bool isComplete() const { return m_complete; }

private:
    struct Atom;
    struct Words;
    struct Run;
    std::vector<Atom> atomsOf(const ComparedSentence &sentence, const std::vector<std::u16string_view> &shared);
    void cutWords(const ComparedSentence &sentence, int begin, int end, std::vector<Atom> &atoms);
    std::vector<std::pair<int, int>> match(const std::vector<Atom> &before, const std::vector<Atom> &after, int front,
                                           int back);

    std::unique_ptr<Words> m_words;
    qint64 m_budget = 0;
    qint64 m_work = 0;
    bool m_complete = true;
};

} // namespace gouji
