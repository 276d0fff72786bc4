// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/comparison_writer.h"

#include "model/years/prose_alignment.h"
#include "model/years/year_comparison.h"

namespace gouji {

namespace {

QString describe(const WrittenYearCell &cell)
{
    return QStringLiteral("value \"%1\", state \"%2\"").arg(cell.value, cell.state);
}

QString placeOf(const WrittenYearCell &cell)
{
    return QStringLiteral("%1 at place %2").arg(cell.row).arg(cell.place);
}

} // namespace

QString placeName(const YearComparison &comparison, int place)
{
    const SeriesYear &year = comparison.years()[static_cast<size_t>(place)];
    const QString name = QString::number(year.year);
    return year.part > 1 ? QStringLiteral("%1 (%2)").arg(name).arg(year.part) : name;
}

QString placeState(const YearComparison &comparison, int row, int place)
{
    if (comparison.years()[static_cast<size_t>(place)].isMissing())
        return QStringLiteral("no-report");
    const ComparedCell &cell = comparison.rows[static_cast<size_t>(row)].cells[static_cast<size_t>(place)];
    return cell.exists ? cellStateKey(cell.state) : QStringLiteral("no-cell");
}

ProseCounts countSentences(const ProseAlignment &alignment)
{
    ProseCounts counts;
    for (const SentencePair &pair : alignment.pairs) {
        const ComparedSentence &sentence = pair.isGone() ? alignment.before.sentences[static_cast<size_t>(pair.before)]
                                                         : alignment.after.sentences[static_cast<size_t>(pair.after)];
        if (sentence.kind == SentenceKind::Heading)
            continue;
        if (pair.isNew())
            ++counts.added;
        else if (pair.isGone())
            ++counts.gone;
        else
            ++(pair.isChanged() ? counts.changed : counts.same);
        counts.moved += pair.moved ? 1 : 0;
    }
    return counts;
}

std::vector<WrittenYearCell> yearCellsToWrite(const YearComparison &comparison)
{
    std::vector<WrittenYearCell> cells;
    for (size_t row = 0; row < comparison.rows.size(); ++row) {
        const ComparedRow &compared = comparison.rows[row];
        for (size_t place = 0; place < comparison.years().size(); ++place) {
            const auto &value = compared.cells[place].value;
            cells.push_back({compared.key, static_cast<int>(place), value ? value->toString() : QString(),
                             placeState(comparison, static_cast<int>(row), static_cast<int>(place))});
        }
    }
    return cells;
}

QString firstDifference(const std::vector<WrittenYearCell> &expected, const std::vector<WrittenYearCell> &actual)
{
    for (size_t i = 0; i < expected.size() && i < actual.size(); ++i) {
        if (expected[i] != actual[i])
            return QStringLiteral("%1: %2 instead of %3")
                .arg(placeOf(expected[i]), describe(actual[i]), describe(expected[i]));
    }
    if (actual.size() < expected.size())
        return QStringLiteral("%1: not written").arg(placeOf(expected[actual.size()]));
    if (actual.size() > expected.size())
        return QStringLiteral("%1: written, but not in the comparison").arg(placeOf(actual[expected.size()]));
    return {};
}

} // namespace gouji
