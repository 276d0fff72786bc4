// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/section_finder.h"

#include "model/text/folding.h"

#include <algorithm>
#include <optional>

namespace gouji::recovery {

namespace {

constexpr int longestHeading = 44; // characters of a heading with number and signs
constexpr int contentsRun = 4;     // headings with nothing between them: a table of contents

struct Heading
{
    int number = 0;
    Span span;
};

/// Without the marks that Markdown puts in front of a heading.
QStringView bareHeading(QStringView content)
{
    while (!content.isEmpty() && (content.front() == u'#' || isInvisible(content.front().unicode())))
        content = content.mid(1);
    return content;
}

/// The number in front of a heading; 0 where there is none.
int numberOfHeading(QStringView content)
{
    static constexpr QStringView numerals = u"一二三四五六七八";
    static constexpr QStringView signs = u"、.．，, ";
    content = bareHeading(content);
    return content.size() > 3 && signs.contains(content[1]) ? static_cast<int>(numerals.indexOf(content[0])) + 1 : 0;
}

bool startsLikeHeading(QStringView content)
{
    return content.startsWith(u'#') || numberOfHeading(content) > 0;
}

QString hanOfHeading(QStringView content, bool simplify)
{
    return hanOnly(withoutEnumerator(bareHeading(content)), simplify);
}

/// Whether two titles have a word in common.
bool shareWord(const QString &left, const QString &right)
{
    for (qsizetype at = 0; at + 1 < left.size(); ++at) {
        if (right.contains(QStringView(left).mid(at, 2)))
            return true;
    }
    return false;
}

class SectionFinder
{
public:
    SectionFinder(const LabelSearch &search, const Vocabulary &vocabulary, QStringView text, const FieldList &list)
        : m_search(search)
        , m_vocabulary(vocabulary)
        , m_text(text)
        , m_list(list)
    {
    }

    std::vector<Heading> find()
    {
        for (const LabelHit &hit : m_search.hits()) {
            for (const Meaning &meaning : m_search.wording(hit).meanings) {
                if (meaning.kind == Meaning::Kind::Section) {
                    m_headings.push_back({meaning.section, wholeHeading(hit)});
                    break;
                }
            }
        }
        for (const Heading &heading : m_headings)
            m_known.push_back(heading.span);
        std::sort(m_known.begin(), m_known.end());
        findOthers();
        std::sort(m_headings.begin(), m_headings.end(),
                  [](const Heading &left, const Heading &right) { return left.span < right.span; });
        dropContents();
        for (const FormSection &section : sections())
            findInOtherWords(section);
        return std::move(m_headings);
    }

private:
    /// From the number in front of the title to its end.
    Span wholeHeading(const LabelHit &hit) const
    {
        const Span field = m_list.fields[static_cast<size_t>(hit.firstField)].span;
        return {std::max(field.begin, hit.span.begin - 8), hit.span.end};
    }

    bool isKnown(Span span) const
    {
        const auto next = std::lower_bound(m_known.begin(), m_known.end(), span);
        return (next != m_known.end() && next->overlaps(span))
               || (next != m_known.begin() && std::prev(next)->overlaps(span));
    }

    /// Damaged titles, and titles that a sentence follows on the same line.
    void findOthers()
    {
        for (const Field &field : m_list.fields) {
            if (field.kind != FieldKind::Text && field.kind != FieldKind::Prose)
                continue;
            const QStringView content = m_text.mid(field.span.begin, field.span.length());
            if (!startsLikeHeading(content) || isKnown(field.span))
                continue;
            const QString han = hanOfHeading(content.left(longestHeading), m_search.isTraditional());
            const int number =
                field.kind == FieldKind::Prose || content.size() > longestHeading ? beginningOf(han) : likeness(han);
            if (number > 0)
                m_headings.push_back({number, {field.span.begin, field.span.begin + headingLength(content)}});
        }
    }

    static int headingLength(QStringView content)
    {
        static constexpr QStringView ends = u"：:。，, ";
        for (qsizetype at = 3; at < content.size(); ++at) {
            if (ends.contains(content[at]) && content[at] != u' ')
                return static_cast<int>(at);
        }
        return static_cast<int>(std::min<qsizetype>(content.size(), longestHeading));
    }

    const std::vector<FormSection> &sections() const { return m_vocabulary.library().newest()->sections; }

    int beginningOf(const QString &han) const
    {
        for (const FormSection &section : sections()) {
            if (han.startsWith(hanOnly(section.title)))
                return section.number;
        }
        return 0;
    }

    int likeness(const QString &han) const
    {
        int best = 0;
        int bestDistance = 0;
        for (const FormSection &section : sections()) {
            const QString title = hanOnly(section.title);
            if (std::abs(title.size() - han.size()) > title.size() / 3)
                continue;
            const int distance = editDistance(han, title);
            if (distance * 10 <= title.size() * 3 && (best == 0 || distance < bestDistance)) {
                best = section.number;
                bestDistance = distance;
            }
        }
        return best;
    }

    bool holdsTable(int section) const
    {
        const auto &tables = m_vocabulary.library().newest()->tables;
        return std::any_of(tables.begin(), tables.end(),
                           [section](const TableForm &table) { return table.section == section; });
    }

    /// A title in words of its own, where it has the number of a section that was not found, stands where that belongs
    /// and has a word of its title. Not for the sections with tables, whose rows are numbered in the same way.
    void findInOtherWords(const FormSection &section)
    {
        if (holdsTable(section.number))
            return;
        std::vector<Heading> whole;
        for (size_t next = 0; next <= m_headings.size() && !m_headings.empty(); ++next) {
            const Heading *before = next > 0 ? &m_headings[next - 1] : nullptr;
            const Heading *behind = next < m_headings.size() ? &m_headings[next] : nullptr;
            const bool follows = !before || before->number < section.number;
            const bool precedes = !behind || behind->number > section.number;
            const bool startsAgain = before && behind && behind->number < before->number; // the text stands there twice
            if ((follows && precedes) || (startsAgain && (follows || precedes))) {
                if (const std::optional<Span> title = titleInOtherWords(section, before, behind))
                    whole.push_back({section.number, *title});
            }
            if (behind)
                whole.push_back(*behind);
        }
        m_headings = std::move(whole);
    }

    /// Nothing where several lines could be the title.
    std::optional<Span> titleInOtherWords(const FormSection &section, const Heading *before,
                                          const Heading *behind) const
    {
        std::vector<Span> found;
        for (const Field &field : m_list.fields) {
            const QStringView content = m_text.mid(field.span.begin, field.span.length());
            if ((!before || field.span.begin >= before->span.end) && (!behind || field.span.end <= behind->span.begin)
                && content.size() <= longestHeading && numberOfHeading(content) == section.number
                && !isKnown(field.span)
                && shareWord(hanOfHeading(content, m_search.isTraditional()), hanOnly(section.title)))
                found.push_back(field.span);
        }
        return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    }

    /// Headings that follow each other at once, from the first on, are a list of contents.
    void dropContents()
    {
        for (size_t first = 0; first < m_headings.size(); ++first) {
            if (m_headings[first].number != 1)
                continue;
            size_t last = first;
            while (last + 1 < m_headings.size() && nothingBetween(m_headings[last].span, m_headings[last + 1].span)
                   && m_headings[last + 1].number == m_headings[last].number + 1)
                ++last;
            if (last - first + 1 >= contentsRun)
                m_headings.erase(m_headings.begin() + static_cast<std::ptrdiff_t>(first),
                                 m_headings.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        }
    }

    bool nothingBetween(Span left, Span right) const
    {
        int visible = 0;
        for (int at = left.end; at < right.begin && visible < 4; ++at)
            visible += isHan(m_text[at].unicode()) ? 1 : 0;
        return visible < 4 && right.begin - left.end < 60;
    }

    const LabelSearch &m_search;
    const Vocabulary &m_vocabulary;
    QStringView m_text;
    const FieldList &m_list;
    std::vector<Heading> m_headings;
    std::vector<Span> m_known; // of the headings found by their wording, in order
};

QString titleText(QStringView heading)
{
    while (!heading.isEmpty() && (heading.front() == u'#' || isInvisible(heading.front().unicode())))
        heading = heading.mid(1);
    return withoutEnumerator(heading).trimmed();
}

} // namespace

std::vector<SectionReading> findSections(const LabelSearch &search, const Vocabulary &vocabulary, QStringView text,
                                         const FieldList &list, Span range)
{
    std::vector<SectionReading> sections;
    for (const Heading &heading : SectionFinder(search, vocabulary, text, list).find()) {
        SectionReading section;
        section.number = heading.number;
        section.title = titleText(text.mid(heading.span.begin, heading.span.length()));
        section.span = {heading.span.begin, range.end};
        if (!sections.empty())
            sections.back().span.end = section.span.begin;
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace gouji::recovery
