// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/other_year.h"

#include "model/text/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::recovery {

namespace {

constexpr int longestHeading = 20; // of a column, in characters

/// What a field says of years.
struct NamedYear
{
    bool other = false;
    bool maybeLast = false; ///< the other year can be the one before the report's
    QString rest;           ///< Han characters beside the year
};

NamedYear readYear(QStringView text, std::optional<int> year)
{
    static const QRegularExpression words(
        QStringLiteral("(20[0-9]{2})年度?|(?:上一?|去|前一?)年度?(?:同期)?(?!度?结转)|同期"));
    QString folded = compact(text);
    for (QChar &character : folded)
        character = QChar(toSimplified(character.unicode()));
    NamedYear named;
    named.maybeLast = true;
    for (auto all = words.globalMatch(folded); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const int stated = match.capturedView(1).toInt();
        if (stated != 0 && stated == year)
            continue;
        named.other = true;
        named.maybeLast = named.maybeLast && (stated == 0 || !year || stated == *year - 1);
    }
    named.rest = hanOnly(QString(folded).remove(words));
    return named;
}

bool isOfLastYear(const FormColumn &column)
{
    return column.label.contains(u"上一年") || column.label.contains(u"上年");
}

class HeadingLine
{
public:
    HeadingLine(const HeadingText &where, const std::vector<PlacedHeading> &run, const std::vector<int> &columns)
        : m_where(where)
        , m_run(run)
        , m_columns(columns)
    {
        for (const PlacedHeading &heading : run) {
            if (std::find(columns.begin(), columns.end(), heading.column) == columns.end())
                continue;
            m_first = m_first ? m_first : &heading;
            m_last = &heading;
        }
        for (const PlacedHeading &heading : run) {
            if (&heading == m_first)
                break;
            m_before = &heading;
        }
    }

    bool namesOtherYear(int rowField) const
    {
        if (!m_first)
            return false;
        int ownOfLastYear = lastYearsColumnsNotFound();
        for (int index = begin(); index < rowField; ++index) {
            const Field &field = m_where.list.fields[static_cast<size_t>(index)];
            const bool isBehind = index > m_last->hit->lastField && field.row != m_last->physicalRow;
            if (isBehind && field.kind != FieldKind::Text && field.kind != FieldKind::Empty)
                return false;
            if (field.kind != FieldKind::Text || field.span.length() > longestHeading || isHeading(index))
                continue;
            const NamedYear named = readYear(m_where.text.mid(field.span.begin, field.span.length()), m_where.year);
            if (!named.other || isComparison(named) || isNoColumn(index, named))
                continue;
            if (named.maybeLast && ownOfLastYear > 0)
                --ownOfLastYear;
            else
                return true;
        }
        return false;
    }

private:
    const PhysicalRow &rowOf(const PlacedHeading &heading) const
    {
        return m_where.list.rows[static_cast<size_t>(heading.physicalRow)];
    }

    int begin() const
    {
        const PhysicalRow &row = rowOf(*m_first);
        if (row.firm && row.layout == Layout::Rows)
            return row.firstField;
        return m_before ? m_before->hit->firstField : m_first->hit->firstField;
    }

    bool isHeading(int index) const
    {
        return std::any_of(m_run.begin(), m_run.end(), [index](const PlacedHeading &heading) {
            return heading.hit->firstField <= index && index <= heading.hit->lastField;
        });
    }

    /// The corner, a title above the table, a page's head.
    bool isNoColumn(int index, const NamedYear &named) const
    {
        static const QRegularExpression counted(QStringLiteral("[数量额件]"));
        const Field &field = m_where.list.fields[static_cast<size_t>(index)];
        const PhysicalRow &row = m_where.list.rows[static_cast<size_t>(field.row)];
        const bool isBare = named.rest.isEmpty();
        const bool isCounted = named.rest.contains(counted) && !named.rest.contains(u"报告");
        const bool amongThem = index > m_first->hit->firstField && index < m_last->hit->lastField;
        if (index > m_first->hit->firstField)
            return !isBare && !isCounted && !amongThem;
        const bool isInCorner =
            row.firm && row.layout == Layout::Rows ? index == row.firstField : !m_before || !isCorner(*m_before);
        return isBare ? isInCorner : !isCounted;
    }

    bool isCorner(const PlacedHeading &heading) const
    {
        const QStringList &words = m_where.form.headingWords;
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return hanOnly(word) == heading.text; });
    }

    /// "较上年增减" where the form has such a column itself.
    bool isComparison(const NamedYear &named) const
    {
        return named.rest.contains(u'增') && std::any_of(m_columns.begin(), m_columns.end(), [&](int column) {
                   return m_where.form.columns[static_cast<size_t>(column)].label.contains(u'增');
               });
    }

    int lastYearsColumnsNotFound() const
    {
        return static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(), [&](int column) {
            return isOfLastYear(m_where.form.columns[static_cast<size_t>(column)])
                   && std::none_of(m_run.begin(), m_run.end(),
                                   [column](const PlacedHeading &heading) { return heading.column == column; });
        }));
    }

    const HeadingText &m_where;
    const std::vector<PlacedHeading> &m_run;
    const std::vector<int> &m_columns;
    const PlacedHeading *m_first = nullptr; // of the line's columns
    const PlacedHeading *m_last = nullptr;
    const PlacedHeading *m_before = nullptr; // the heading in front of the first one
};

} // namespace

bool namesOtherYear(const HeadingText &where, const std::vector<PlacedHeading> &run, const std::vector<int> &columns,
                    int rowField)
{
    return HeadingLine(where, run, columns).namesOtherYear(rowField);
}

} // namespace gouji::recovery
