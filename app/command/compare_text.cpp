// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/compare_text.h"

#include "model/finding/phrases.h"
#include "model/years/prose_alignment.h"
#include "model/years/year_comparison.h"

#include <QCoreApplication>

#include <unicode/uchar.h>

#include <algorithm>

namespace gouji {

namespace {

constexpr int gap = 2;

/// A table of texts; the first column is set left, all others right.
class AlignedTable
{
public:
    void add(QStringList row) { m_rows.push_back(std::move(row)); }

    QString text() const
    {
        std::vector<int> widths;
        for (const QStringList &row : m_rows) {
            widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())), 0);
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], displayWidth(row[i]));
        }
        QString result;
        for (const QStringList &row : m_rows) {
            QString line = QStringLiteral("  ");
            for (qsizetype i = 0; i < row.size(); ++i) {
                const QString space(widths[static_cast<size_t>(i)] - displayWidth(row[i]), u' ');
                line += i == 0 ? row[i] + space : QString(gap, u' ') + space + row[i];
            }
            while (line.endsWith(u' '))
                line.chop(1);
            result += line + u'\n';
        }
        return result;
    }

private:
    std::vector<QStringList> m_rows;
};

QString withSign(const Decimal &value)
{
    return (value > Decimal(0) ? QStringLiteral("+") : QString()) + value.toString();
}

/// Stands for what is no certain figure; the legend says what it means.
QString cellText(const YearComparison &comparison, int row, int place)
{
    const ComparedRow &compared = comparison.rows[static_cast<size_t>(row)];
    const ComparedCell &cell = compared.cells[static_cast<size_t>(place)];
    if (comparison.years()[static_cast<size_t>(place)].isMissing())
        return {};
    if (!cell.exists)
        return QStringLiteral("x");
    if (cell.value)
        return cell.value->toString() + (cell.unit == compared.unit ? QString() : cell.unit);
    return cell.state == CellState::Blank ? QStringLiteral("_") : QStringLiteral("?");
}

bool isZeroThroughout(const ComparedRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const ComparedCell &cell) { return !cell.exists || (cell.value && cell.value->isZero()); });
}

/// Names of the places, each with room for the change behind it where there is one.
QStringList placeNames(const YearComparison &comparison)
{
    QStringList names{QString()};
    for (size_t place = 0; place < comparison.years().size(); ++place) {
        names.append(placeName(comparison, static_cast<int>(place)));
        if (comparison.previousOf(static_cast<int>(place)) >= 0)
            names << QString() << QString();
    }
    return names;
}

QString yearLines(const ComparisonContent &content, const Wording &wording)
{
    QString text;
    for (size_t place = 0; place < content.reports.size(); ++place) {
        const auto &extraction = content.reports[place].extraction;
        text += QStringLiteral("  ") + placeName(*content.comparison, static_cast<int>(place)) + QStringLiteral("  ");
        if (extraction) {
            text += extraction->source->file;
            if (extraction->part > 1)
                text += QStringLiteral(" · ")
                        + wording.text(QT_TRANSLATE_NOOP("Commands", "part %1")).arg(extraction->part);
            text += QStringLiteral(" · ")
                    + wording.text(QT_TRANSLATE_NOOP("Commands", "edition %1")).arg(extraction->form->edition);
        } else {
            text += wording.text(QT_TRANSLATE_NOOP("Commands", "no report of this year"));
        }
        text += u'\n';
    }
    return text;
}

QString tableLines(const YearComparison &comparison, TableId table, const Wording &wording)
{
    AlignedTable lines;
    lines.add(placeNames(comparison));
    bool any = false;
    int zero = 0;
    for (size_t index = 0; index < comparison.rows.size(); ++index) {
        const ComparedRow &row = comparison.rows[index];
        if (row.table != table)
            continue;
        if (isZeroThroughout(row)) {
            ++zero;
            continue;
        }
        any = true;
        QString label = row.row + QStringLiteral(" · ") + row.column;
        if (!row.corresponds)
            label += QStringLiteral(" (%1)").arg(row.editions.join(u' '));
        QStringList line{label};
        for (size_t place = 0; place < row.cells.size(); ++place) {
            line.append(cellText(comparison, static_cast<int>(index), static_cast<int>(place)));
            if (comparison.previousOf(static_cast<int>(place)) < 0)
                continue;
            const auto &change = row.cells[place].change;
            const bool changed = change && !change->isUnchanged();
            line.append(changed ? withSign(change->difference) : QString());
            line.append(changed && change->percent ? (*change->percent > Decimal(0) ? QStringLiteral("+") : QString())
                                                         + percentText(*change->percent) + u'%'
                                                   : QString());
        }
        lines.add(std::move(line));
    }
    QString text = wording.sentences().tableName(table) + u'\n' + (any ? lines.text() : QString());
    if (zero > 0)
        text += QStringLiteral("  ")
                + wording.text(QT_TRANSLATE_N_NOOP("Commands", "%n row(s) with 0 in every year"), zero) + u'\n';
    return text;
}

/// A share that no year has, since there is nothing that it could be a part of.
bool isOfNothing(const ComparedShare &share)
{
    return std::all_of(share.years.begin(), share.years.end(),
                       [](const ShareOfYear &year) {
                           return !year.numerator || (year.denominator && year.denominator->isZero());
                       })
           && std::any_of(share.years.begin(), share.years.end(),
                          [](const ShareOfYear &year) { return year.denominator.has_value(); });
}

/// Whether no year stands beside another.
bool isOneYear(const YearComparison &comparison)
{
    for (size_t place = 0; place < comparison.years().size(); ++place) {
        if (comparison.previousOf(static_cast<int>(place)) >= 0)
            return false;
    }
    return true;
}

QString shareLines(const YearComparison &comparison, const Wording &wording)
{
    AlignedTable lines;
    QStringList names{QString()};
    for (size_t place = 0; place < comparison.years().size(); ++place)
        names << placeName(comparison, static_cast<int>(place)) << QString();
    lines.add(names);
    int empty = 0;
    for (const ComparedShare &share : comparison.shares) {
        if (isOfNothing(share)) {
            ++empty;
            continue;
        }
        QStringList line{wording.phrases().phrase("Shares", share.title.toUtf8().constData())};
        for (const ShareOfYear &year : share.years) {
            line.append(year.percent ? percentText(*year.percent) + u'%' : QString());
            line.append(year.numerator && year.denominator
                            ? QStringLiteral("(%1/%2)").arg(year.numerator->toString(), year.denominator->toString())
                            : QString());
        }
        lines.add(std::move(line));
    }
    const bool any = empty < static_cast<int>(comparison.shares.size());
    QString text =
        wording.text(QT_TRANSLATE_NOOP("Commands", "Derived shares")) + u'\n' + (any ? lines.text() : QString());
    if (empty > 0)
        text += QStringLiteral("  ")
                + wording.text(QT_TRANSLATE_N_NOOP("Commands", "%n share(s) of 0 in every year"), empty) + u'\n';
    return text;
}

QString proseLines(const ComparisonContent &content, const Wording &wording)
{
    QString text;
    for (size_t place = 0; place < content.reports.size(); ++place) {
        const auto &prose = content.reports[place].prose;
        if (!prose)
            continue;
        const ProseCounts counts = countSentences(*prose);
        text +=
            QStringLiteral("  ")
            + wording
                  .text(QT_TRANSLATE_NOOP("Commands", "%1 against %2: sentences the same %3 · changed %4 · new %5 · "
                                                      "gone %6 · moved %7"))
                  .arg(placeName(*content.comparison, static_cast<int>(place)),
                       placeName(*content.comparison, content.comparison->previousOf(static_cast<int>(place))))
                  .arg(counts.same)
                  .arg(counts.changed)
                  .arg(counts.added)
                  .arg(counts.gone)
                  .arg(counts.moved)
            + u'\n';
        for (int section = 1; section <= CopiedShares::sectionCount; ++section) {
            const CopiedShare &share = prose->shares.section(section);
            if (share.characters == 0)
                continue;
            text += QStringLiteral("    ")
                    + wording
                          .text(QT_TRANSLATE_NOOP("Commands", "section %1: %2% of its own words copied (%3 of %4 "
                                                              "characters)"))
                          .arg(section)
                          .arg(share.percent())
                          .arg(share.copied)
                          .arg(share.characters)
                    + u'\n';
        }
    }
    return text.isEmpty() ? text : wording.text(QT_TRANSLATE_NOOP("Commands", "Text")) + u'\n' + text + u'\n';
}

QString findingLines(const ComparisonContent &content)
{
    QString text;
    for (size_t place = 0; place < content.reports.size(); ++place) {
        const ComparisonContent::Report &report = content.reports[place];
        for (const Finding &finding : report.findings) {
            text += QStringLiteral("  %1 %2 %3 %4\n")
                        .arg(finding.outcome == Outcome::Undecided ? QStringLiteral("?")
                             : finding.severity == Severity::Error ? QStringLiteral("✗")
                             : finding.severity == Severity::Note  ? QStringLiteral("·")
                                                                   : QStringLiteral("!"),
                             placeName(*content.comparison, static_cast<int>(place)),
                             content.sentences.severityName(finding.severity),
                             content.sentences.message(finding, *report.extraction));
        }
    }
    return text;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4()) {
        const auto code = static_cast<UChar32>(character);
        const int8_t type = u_charType(code);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
            continue;
        const int kind = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
        width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

QString compareText(const ComparisonContent &content, const Wording &wording)
{
    const YearComparison &comparison = *content.comparison;
    QString text = comparison.series.body + u'\n' + yearLines(content, wording);
    if (isOneYear(comparison))
        text += QStringLiteral("  ")
                + wording.text(QT_TRANSLATE_NOOP("Commands", "There is one year only, and nothing to compare it with."))
                + u'\n';
    text += u'\n';
    for (const TableId table : allTables)
        text += tableLines(comparison, table, wording) + u'\n';
    text += QStringLiteral("  ")
            + wording.text(QT_TRANSLATE_NOOP("Commands", "_ blank · ? no certain figure · x not in this edition"))
            + QStringLiteral("\n\n");
    text += shareLines(comparison, wording) + u'\n' + proseLines(content, wording);
    text += findingLines(content);
    return text + u'\n';
}

} // namespace gouji
