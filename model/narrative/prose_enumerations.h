// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/narrative.h"
#include "model/narrative/prose_binding.h"

namespace gouji {

/// Finds out which figures are parts of which total, while the figures of a sentence come by. Enumerations nest: in
/// brackets, and 其中 behind a part.
class EnumerationReader
{
public:
    explicit EnumerationReader(Narrative &narrative)
        : m_narrative(narrative)
    {
    }

    /// One figure and what it takes to see whether it can be a part.
    struct Member
    {
        int figure = 0;
        UnitKind unit = UnitKind::None;
        ProsePart part = ProsePart::None;
        ProseVerb verb = ProseVerb::None;
        CellBlock block;
        bool bound = false;
        bool compared = false;   ///< 较, 占, 增加: about a figure, not one of a list
        bool total = false;      ///< 共
        bool otherVerb = false;  ///< something else has happened to these
        bool carriedOut = false; ///< 结转下年度
        bool themePart = false;  ///< a part by subject
        bool joined = false;     ///< 、 stands before it: a list goes on
        bool rest = false;       ///< 其余
        ProseScope scope = ProseScope::ThisYear;
    };

    void beginSentence(bool goesOn);
    void endSentence();
    void openAmong();    ///< 其中
    void openTheme();    ///< 涉及: the first of its kind opens, the others go on
    void openComplete(); ///< a colon or 分别为 behind the last figure
    void openBracket(bool behindFigure);
    void closeBracket();
    void semicolon();
    void leaveOpen(); ///< 其余为…: there is more, and it is not counted
    void put(const Member &member);
    /// Whether a list is open where figures are read now.
    bool isOpen() const { return !m_open.empty() && m_open.back().depth == static_cast<int>(m_last.size()); }
    /// The total that a figure is a part of, -1 if it is none.
    int totalOf(int figure) const;

private:
    struct Open
    {
        Member total;
        std::optional<Member> aside; ///< last year's figure, told between the total and its parts
        std::vector<Member> parts;
        int depth = 0;
        bool complete = false;
        bool bracket = false;
        bool splitBySemicolon = false;
        bool theme = false;
        bool more = false;
    };
    void open(bool complete, bool bracket);
    void closeLast();
    bool takeCarriedOut(const Member &member);
    void completeClosed(const Member &member);
    Decimal sumOf(const Open &enumeration) const;
    bool isTime(const Member &member) const;
    bool isTooMuch(const Open &enumeration, const Member &member) const;
    bool isOfOtherUnit(const Open &enumeration, const Member &member) const;
    bool isOfWider(const Open &enumeration, const Member &member) const;
    bool isWithin(const Open &enumeration) const;
    bool isOfEarlier(const Member &total, const Member &member) const;
    bool isOfRest(const Open &enumeration) const;
    bool isAside(const Member &member) const;
    void takeAside(Open &enumeration);
    bool fits(const Open &enumeration, const Member &member) const;

    Narrative &m_narrative;
    int m_first = 0; ///< figure of the narrative that begins the sentence
    std::vector<Open> m_open;
    std::vector<std::optional<Member>> m_last{std::nullopt}; ///< last figure at each depth
    std::optional<Member> m_aside;                           ///< behind the last figure at this depth
    std::optional<Member> m_head;                            ///< last whole of the sentence before
};

} // namespace gouji
