// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/prepared_text.h"
#include "model/check/rule.h"

namespace gouji {

// Plain scanning for the rules that read text; patterns would cost more than all else.

/// The first of some words in a text.
struct FoundWord
{
    qsizetype at = -1;
    qsizetype length = 0;
    explicit operator bool() const { return at >= 0; }
    qsizetype end() const { return at + length; }
};
FoundWord findAny(QStringView text, std::initializer_list<QStringView> words, qsizetype from = 0);
bool holdsAny(QStringView text, std::initializer_list<QStringView> words);
bool startsWithAny(QStringView text, std::initializer_list<QStringView> words);
bool endsWithAny(QStringView text, std::initializer_list<QStringView> words);

bool isAsciiDigit(QChar character);
bool isAsciiLetterOrDigit(QChar character);
/// 一 … 九, 两, 十, 百, 千, 万, 〇, 零.
bool isChineseNumeral(QChar character);

/// The year in front of the character 年 at \a at: four digits from 1980 to 2099, or 0.
int yearBefore(QStringView text, qsizetype at);

/// Places of one kind in the prose, as one finding tells them.
struct Quotes
{
    std::vector<Span> spans;
    QStringList texts; ///< different ones, in the order of the text
    void add(const PreparedText &text, PreparedText::Part part);
    bool isEmpty() const { return spans.empty(); }
    /// The first few: “…”、“…”, and how many more there are where there are more.
    QString shown() const;
    /// Fills a finding with the places and the arguments: their number, and shown().
    void tell(Finding &finding) const;
    /// One such finding for all of them; a pass where there are none.
    void tell(RuleInstances &instances) const;
};

} // namespace gouji
