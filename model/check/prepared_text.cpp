// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/prepared_text.h"

#include "model/text/folding.h"

#include <algorithm>

namespace gouji {

namespace {

using Part = PreparedText::Part;

/// The range without what \a taken covers of it.
std::vector<Part> without(Part part, Part taken)
{
    std::vector<Part> parts;
    const Part before{part.begin, std::min(part.end, taken.begin)};
    const Part behind{std::max(part.begin, taken.end), part.end};
    if (taken.isEmpty() || taken.begin >= part.end || taken.end <= part.begin)
        return {part};
    if (!before.isEmpty())
        parts.push_back(before);
    if (!behind.isEmpty())
        parts.push_back(behind);
    return parts;
}

/// What stands behind the report on a web page; from there on nothing is the body's prose.
constexpr QStringView endMarks[] = {u"上一篇",     u"下一篇",   u"扫一扫",   u"版权所有", u"主办单位",
                                    u"网站标识码", u"打印本页", u"关闭窗口", u"相关链接", u"分享到"};

/// Where the heading's line ends in the source.
int headingEnd(const QString &text, const SectionReading &section)
{
    const qsizetype title = section.title.isEmpty() ? -1 : text.indexOf(section.title, section.span.begin);
    if (title >= 0 && title < section.span.end)
        return static_cast<int>(title + section.title.size());
    const qsizetype line = text.indexOf(u'\n', section.span.begin);
    return line < 0 ? section.span.end : std::min(section.span.end, static_cast<int>(line));
}

} // namespace

PreparedText::PreparedText(const Extraction &extraction)
{
    const QString &source = extraction.source->text;
    Span range = extraction.span;
    if (range.isEmpty() || range.end > source.size())
        range = {0, static_cast<int>(source.size())};
    const QStringView view = QStringView(source).mid(range.begin, range.length());
    const bool traditional = looksTraditional(view);
    m_text.resize(view.size());
    m_offsets.resize(static_cast<size_t>(view.size()));
    QChar *to = m_text.data();
    size_t size = 0;
    for (qsizetype i = 0; i < view.size(); ++i) {
        char16_t character = view[i].unicode();
        if (!isHan(character)) { // most of a text is
            if (character <= u' ' || isInvisible(character))
                continue;
            character = foldWidth(character);
        } else if (traditional) {
            character = toSimplified(character);
        }
        to[size] = QChar(character);
        m_offsets[size] = range.begin + static_cast<int>(i);
        ++size;
    }
    m_text.truncate(static_cast<qsizetype>(size));
    m_offsets.resize(size);
    int first = range.end;
    for (const SectionReading &section : extraction.sections)
        first = std::min(first, section.span.begin);
    m_preamble = part({range.begin, extraction.sections.empty() ? range.begin : first});
    if (!m_preamble.isEmpty())
        m_prose.push_back(m_preamble);
    for (const SectionReading &section : extraction.sections) {
        if (section.number < 1 || section.number > sectionCount)
            continue;
        std::vector<Part> parts{part({headingEnd(source, section), section.span.end})};
        for (const TableReading &table : extraction.tables) {
            std::vector<Part> left;
            for (const Part &piece : parts) {
                // A table that begins further up can reach down here where a part of the text stands twice.
                const bool here = table.found && section.span.contains(table.span.begin);
                for (const Part &rest : without(piece, here ? part(table.span) : Part()))
                    left.push_back(rest);
            }
            parts = std::move(left);
        }
        std::erase_if(parts, [](const Part &piece) { return piece.isEmpty(); });
        if (section.number == sectionCount)
            cutPageEnd(parts);
        m_prose.insert(m_prose.end(), parts.begin(), parts.end());
        m_sections[static_cast<size_t>(section.number - 1)] = std::move(parts);
    }
    std::sort(m_prose.begin(), m_prose.end(),
              [](const Part &left, const Part &right) { return left.begin < right.begin; });
}

void PreparedText::cutPageEnd(std::vector<Part> &parts) const
{
    for (Part &piece : parts) {
        for (const QStringView mark : endMarks) {
            const qsizetype at = text(piece).indexOf(mark);
            if (at >= 0)
                piece.end = std::min(piece.end, piece.begin + static_cast<int>(at));
        }
    }
    std::erase_if(parts, [](const Part &piece) { return piece.isEmpty(); });
}

Span PreparedText::span(Part part) const
{
    if (part.isEmpty())
        return {};
    return {m_offsets[static_cast<size_t>(part.begin)], m_offsets[static_cast<size_t>(part.end - 1)] + 1};
}

PreparedText::Part PreparedText::part(Span span) const
{
    const auto begin = std::lower_bound(m_offsets.begin(), m_offsets.end(), span.begin);
    const auto end = std::lower_bound(begin, m_offsets.end(), span.end);
    return {static_cast<int>(begin - m_offsets.begin()), static_cast<int>(end - m_offsets.begin())};
}

bool PreparedText::sectionHolds(int number, std::initializer_list<QStringView> words) const
{
    for (const Part &piece : section(number)) {
        if (std::any_of(words.begin(), words.end(), [&](QStringView word) { return text(piece).contains(word); }))
            return true;
    }
    return false;
}

bool PreparedText::proseHolds(std::initializer_list<QStringView> words) const
{
    for (const Part &piece : m_prose) {
        if (std::any_of(words.begin(), words.end(), [&](QStringView word) { return text(piece).contains(word); }))
            return true;
    }
    return false;
}

TextFacts factsOf(const PreparedText &text)
{
    TextFacts facts;
    facts.hasText = !text.isEmpty();
    facts.explainsOther = text.proseHolds({u"其他处理", u"其他情形", u"其他方式", u"撤回", u"撤销申请", u"撤销了申请",
                                           u"主动撤", u"终止", u"作其他", u"移送"});
    static constexpr QStringView noFee[] = {u"未收取",   u"没有收取", u"不收取",           u"未收费",
                                            u"没有收费", u"未产生",   u"未发生",           u"无收取",
                                            u"无收费",   u"不收费",   u"未收到信息处理费", u"未向申请人收取"};
    for (const PreparedText::Part &part : text.section(6)) {
        for (const QStringView word : noFee) {
            const qsizetype at = text.text(part).indexOf(word);
            if (at < 0)
                continue;
            facts.saysNoFee = true;
            const int begin = part.begin + static_cast<int>(at);
            facts.noFeeText = {text.span({begin, begin + static_cast<int>(word.size())})};
            break;
        }
    }
    return facts;
}

} // namespace gouji
