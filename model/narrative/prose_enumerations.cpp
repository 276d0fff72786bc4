// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_enumerations.h"

#include <algorithm>

namespace gouji {

namespace {

bool isCount(UnitKind unit)
{
    return unit == UnitKind::Case || unit == UnitKind::Item || unit == UnitKind::None || unit == UnitKind::Volume;
}

/// Results and their causes divide the same whole in the same way.
ProsePart divisionOf(const EnumerationReader::Member &member)
{
    return member.bound ? member.part : ProsePart::None;
}

} // namespace

void EnumerationReader::beginSentence(bool goesOn)
{
    m_open.clear();
    m_first = static_cast<int>(m_narrative.figures.size());
    m_aside.reset();
    m_last.assign(1, std::nullopt);
    if (goesOn)
        m_last.front() = m_head;
}

void EnumerationReader::endSentence()
{
    if (m_open.empty() || m_open.front().parts.empty()) {
        if (m_last.front())
            m_head = m_last.front();
    } else {
        m_head = m_open.front().total;
    }
    while (!m_open.empty())
        closeLast();
}

void EnumerationReader::open(bool complete, bool bracket)
{
    const auto &last = bracket ? m_last[m_last.size() - 2] : m_last.back();
    if (!last || last->compared || last->unit == UnitKind::Percent)
        return;
    Open enumeration;
    enumeration.total = *last;
    if (!bracket)
        enumeration.aside = m_aside;
    enumeration.depth = static_cast<int>(m_last.size());
    enumeration.complete = complete;
    enumeration.bracket = bracket;
    m_open.push_back(std::move(enumeration));
}

void EnumerationReader::openAmong()
{
    const bool atBracket = !m_open.empty() && m_open.back().bracket && m_open.back().parts.empty()
                           && m_open.back().depth == static_cast<int>(m_last.size());
    if (atBracket) {
        m_open.back().complete = false;
        return;
    }
    // A second 其中 of the same whole.
    if (!m_open.empty() && m_open.back().parts.empty() && m_last.back()
        && m_open.back().total.figure == m_last.back()->figure)
        return;
    open(false, false);
}

void EnumerationReader::openTheme()
{
    // 涉及拆迁40件；涉及规划31件: one division, not one within the other.
    if (m_last.back() && m_last.back()->themePart)
        return;
    openAmong();
    if (!m_open.empty() && m_open.back().depth == static_cast<int>(m_last.size()))
        m_open.back().theme = true;
}

void EnumerationReader::openComplete()
{
    open(true, false);
}

void EnumerationReader::openBracket(bool behindFigure)
{
    m_last.emplace_back(std::nullopt);
    if (behindFigure)
        open(true, true);
}

void EnumerationReader::closeBracket()
{
    while (!m_open.empty() && m_open.back().depth >= static_cast<int>(m_last.size()))
        closeLast();
    if (m_last.size() > 1)
        m_last.pop_back();
}

void EnumerationReader::semicolon()
{
    if (m_open.empty() || m_open.back().depth != static_cast<int>(m_last.size()))
        return;
    Open &innermost = m_open.back();
    const bool nested = m_open.size() > 1 && m_open[m_open.size() - 2].depth == innermost.depth;
    if (nested || (innermost.parts.size() > 1 && !innermost.splitBySemicolon)) {
        closeLast();
        if (!m_open.empty() && m_open.back().depth == static_cast<int>(m_last.size()))
            m_open.back().splitBySemicolon = true;
        return;
    }
    innermost.splitBySemicolon = true;
}

void EnumerationReader::leaveOpen()
{
    if (!m_open.empty() && m_open.back().depth == static_cast<int>(m_last.size()))
        m_open.back().more = true;
}

bool EnumerationReader::fits(const Open &enumeration, const Member &member) const
{
    const Member &total = enumeration.total;
    // 上年结转1件，全部办结，其中予以公开8件: the results are those of all.
    if (total.verb == ProseVerb::CarriedIn && member.part == ProsePart::Result)
        return false;
    // 调整168条（新增75条、修改93条）
    const bool listed = enumeration.bracket && !member.bound && !total.bound;
    if (enumeration.depth != static_cast<int>(m_last.size())
        || (member.otherVerb && !listed
            && (member.verb != total.verb
                || (total.scope != ProseScope::Unknown && member.scope != ProseScope::OtherBody)))
        || member.total)
        return false;
    if (member.unit != total.unit && !(isCount(member.unit) && isCount(total.unit)))
        return false;
    const auto unitOf = [this](const Member &each) -> const QString & {
        return m_narrative.figures[static_cast<size_t>(each.figure)].unit;
    };
    if (member.unit == UnitKind::Other && unitOf(member) != unitOf(total))
        return false;
    // 全市收到812件，其中市直部门收到397件，县区收到415件
    const bool byBody = total.scope == ProseScope::ThisYear && member.scope == ProseScope::OtherBody
                        && (enumeration.parts.empty() || enumeration.parts.front().scope == ProseScope::OtherBody);
    if (member.scope != total.scope && total.scope != ProseScope::Unknown && !byBody)
        return false;
    // 审核31件，提出意见102条；其中印发5件: not of the nearest figure
    if (enumeration.parts.empty() && isOfEarlier(total, member))
        return false;
    // 纠正2件、和平解决3件; 自然人5件，其余7件
    const bool goesOn = (member.joined || member.rest) && !member.bound && !member.otherVerb;
    if (total.scope != ProseScope::Unknown && !enumeration.parts.empty() && !goesOn
        && divisionOf(enumeration.parts.front()) != divisionOf(member))
        return false;
    if (member.bound && total.bound && total.scope != ProseScope::Unknown) {
        if (member.block.table != total.block.table)
            return false;
        const bool resultOfResult = member.part == ProsePart::Result && total.part == ProsePart::Result;
        const bool rowsWithin = (member.block.rows & ~total.block.rows) == 0;
        if (resultOfResult && (!rowsWithin || member.block == total.block))
            return false;
        if (member.part == ProsePart::Result && total.part == ProsePart::Applicant)
            return false;
        if (member.block.table == TableId::Disputes && !rowsWithin)
            return false;
        if (member.block == total.block)
            return false;
    }
    return true;
}

/// 收到15件，上年12件，其中…: a figure of another year between those of this one is not what is divided.
bool EnumerationReader::isAside(const Member &member) const
{
    return member.scope == ProseScope::OtherYear && m_last.back() && m_last.back()->scope == ProseScope::ThisYear;
}

void EnumerationReader::put(const Member &member)
{
    if (member.compared || member.unit == UnitKind::Percent || member.unit == UnitKind::Point)
        return;
    if (isTime(member))
        return;
    if (isAside(member)) {
        m_aside = member;
        return;
    }
    m_aside.reset();
    if (member.carriedOut)
        completeClosed(member);
    bool themePart = false;
    while (!m_open.empty() && m_open.back().depth == static_cast<int>(m_last.size())) {
        if (member.carriedOut && takeCarriedOut(member))
            break;
        const bool nested = m_open.size() > 1 && m_open[m_open.size() - 2].depth == m_open.back().depth;
        const bool surplus =
            (member.rest && (nested || isWithin(m_open.back()))) || isOfOtherUnit(m_open.back(), member);
        if (fits(m_open.back(), member) && !(surplus && isTooMuch(m_open.back(), member))
            && !isOfWider(m_open.back(), member)) {
            m_open.back().parts.push_back(member);
            themePart = m_open.back().theme;
            break;
        }
        closeLast();
    }
    m_last.back() = member;
    m_last.back()->themePart = themePart;
}

Decimal EnumerationReader::sumOf(const Open &enumeration) const
{
    Decimal sum;
    for (const Member &part : enumeration.parts)
        sum += m_narrative.figures[static_cast<size_t>(part.figure)].value;
    return sum;
}

/// 办理77件，其中…，结转下年度9件: what is left over completes the list. True if it has been taken in.
bool EnumerationReader::takeCarriedOut(const Member &member)
{
    Open &innermost = m_open.back();
    if (innermost.parts.empty())
        return false;
    const Decimal total = m_narrative.figures[static_cast<size_t>(innermost.total.figure)].value;
    const Decimal sum = sumOf(innermost);
    if (sum >= total)
        return false;
    if (sum + m_narrative.figures[static_cast<size_t>(member.figure)].value <= total) {
        innermost.parts.push_back(member);
        return true;
    }
    // 收到71件，其中…，结转下年度9件: those carried in are among the 9, and nothing tells how many.
    if (innermost.total.verb == ProseVerb::Received || innermost.total.verb == ProseVerb::Accepted)
        innermost.parts.clear();
    return false;
}

/// 办理77件，其中…；结转下年度9件: the semicolon has closed the list that is completed here.
void EnumerationReader::completeClosed(const Member &member)
{
    if (m_narrative.enumerations.empty() || m_narrative.enumerations.back().parts.back() != member.figure - 1)
        return;
    ProseEnumeration &closed = m_narrative.enumerations.back();
    Decimal sum = m_narrative.figures[static_cast<size_t>(member.figure)].value;
    for (const int part : closed.parts)
        sum += m_narrative.figures[static_cast<size_t>(part)].value;
    if (sum == m_narrative.figures[static_cast<size_t>(closed.total)].value)
        closed.parts.push_back(member.figure);
}

/// 10个工作日: a term within which things are counted.
bool EnumerationReader::isTime(const Member &member) const
{
    static constexpr QStringView units = u"日天时月";
    const QString &unit = m_narrative.figures[static_cast<size_t>(member.figure)].unit;
    return member.unit == UnitKind::Other && units.contains(unit.back());
}

/// Whether the rest that is told is that of an outer list: this one would be more than its total.
bool EnumerationReader::isTooMuch(const Open &enumeration, const Member &member) const
{
    const auto value = [this](const Member &each) {
        return m_narrative.figures[static_cast<size_t>(each.figure)].value;
    };
    return sumOf(enumeration) + value(member) > value(enumeration.total);
}

/// 案件15件，已审结14件，其中维持9件、纠正5件，尚未审结1件: the list is full, and what is told next completes a wider one.
bool EnumerationReader::isOfWider(const Open &enumeration, const Member &member) const
{
    const auto &figures = m_narrative.figures;
    const ProseFigure &total = figures[static_cast<size_t>(enumeration.total.figure)];
    if (enumeration.parts.size() < 2 || sumOf(enumeration) != total.value)
        return false;
    const Decimal wider = total.value + figures[static_cast<size_t>(member.figure)].value;
    for (int i = m_first; i < enumeration.total.figure; ++i) {
        if (figures[static_cast<size_t>(i)].value == wider && figures[static_cast<size_t>(i)].unit == total.unit)
            return true;
    }
    return false;
}

/// 13件申请中有4件要求补正，其中2件…，其余9件: whether the total is told within a greater one, whose rest may follow.
bool EnumerationReader::isWithin(const Open &enumeration) const
{
    const auto &figures = m_narrative.figures;
    const ProseFigure &total = figures[static_cast<size_t>(enumeration.total.figure)];
    for (int i = m_first; i < enumeration.total.figure; ++i) {
        const ProseFigure &wider = figures[static_cast<size_t>(i)];
        if (wider.unit == total.unit && wider.scope == total.scope && wider.value > total.value)
            return true;
    }
    return false;
}

/// Whether a figure before the total is counted as the part is, and the total is not.
bool EnumerationReader::isOfEarlier(const Member &total, const Member &member) const
{
    const auto &figures = m_narrative.figures;
    const QString &unit = figures[static_cast<size_t>(member.figure)].unit;
    if (unit.isEmpty() || figures[static_cast<size_t>(total.figure)].unit == unit)
        return false;
    for (int i = m_first; i < total.figure; ++i) {
        if (figures[static_cast<size_t>(i)].unit == unit)
            return true;
    }
    return false;
}

/// 账号3个，其中微信1个、抖音2个，发布信息624条: not counted as the parts before it.
bool EnumerationReader::isOfOtherUnit(const Open &enumeration, const Member &member) const
{
    const auto unitOf = [this](const Member &each) -> const QString & {
        return m_narrative.figures[static_cast<size_t>(each.figure)].unit;
    };
    const Member &before = enumeration.parts.empty() ? enumeration.total : enumeration.parts.back();
    return unitOf(before) != unitOf(member);
}

/// 104件中，同类41件，对其中36件…，其余68件…: the rest is told of a figure that is no part of the list.
bool EnumerationReader::isOfRest(const Open &enumeration) const
{
    const auto &figures = m_narrative.figures;
    const Decimal &total = figures[static_cast<size_t>(enumeration.total.figure)].value;
    if (sumOf(enumeration) == total)
        return false;
    const auto isPart = [&](int figure) {
        return std::any_of(enumeration.parts.begin(), enumeration.parts.end(),
                           [figure](const Member &part) { return part.figure == figure; });
    };
    for (const Member &rest : enumeration.parts) {
        for (int i = enumeration.total.figure + 1; rest.rest && i < rest.figure; ++i) {
            if (!isPart(i)
                && figures[static_cast<size_t>(i)].value + figures[static_cast<size_t>(rest.figure)].value == total)
                return true;
        }
    }
    return false;
}

/// The parts may be those of last year's figure after all, where they make just that.
void EnumerationReader::takeAside(Open &enumeration)
{
    if (!enumeration.aside)
        return;
    auto &figures = m_narrative.figures;
    const Decimal sum = sumOf(enumeration);
    if (sum == figures[static_cast<size_t>(enumeration.total.figure)].value
        || sum != figures[static_cast<size_t>(enumeration.aside->figure)].value)
        return;
    enumeration.total = *enumeration.aside;
    for (const Member &part : enumeration.parts) {
        ProseFigure &figure = figures[static_cast<size_t>(part.figure)];
        figure.binding = {};
        figure.scope = ProseScope::OtherYear;
    }
}

int EnumerationReader::totalOf(int figure) const
{
    const auto last = std::find_if(m_open.rbegin(), m_open.rend(), [figure](const auto &enumeration) {
        return std::any_of(enumeration.parts.begin(), enumeration.parts.end(),
                           [figure](const Member &part) { return part.figure == figure; });
    });
    return last == m_open.rend() ? -1 : last->total.figure;
}

void EnumerationReader::closeLast()
{
    Open &closed = m_open.back();
    // Some bodies of an area need not be all of them, nor what 其余为… follows.
    const bool ofBodies = !closed.parts.empty() && closed.parts.front().scope == ProseScope::OtherBody
                          && closed.total.scope == ProseScope::ThisYear;
    const bool onlySome = (ofBodies || closed.more)
                          && sumOf(closed) < m_narrative.figures[static_cast<size_t>(closed.total.figure)].value;
    if (!closed.parts.empty() && !onlySome && !isOfRest(closed)) {
        takeAside(closed);
        ProseEnumeration enumeration;
        enumeration.total = closed.total.figure;
        enumeration.complete = closed.complete;
        for (const Member &part : closed.parts)
            enumeration.parts.push_back(part.figure);
        m_narrative.enumerations.push_back(std::move(enumeration));
    }
    m_open.pop_back();
}

} // namespace gouji
