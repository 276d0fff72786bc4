// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/score_explanations.h"

#include "model/form/form_library.h"
#include "tests/accuracy/score_rivals.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

using Truth = std::map<QString, Millionths>;

const FormLibrary &forms()
{
    static const FormLibrary library = FormLibrary::builtIn().value();
    return library;
}

Truth valuesOf(const Explanation &explanation)
{
    Truth values;
    for (const FigureChange &change : explanation.changes)
        values.emplace(change.address, change.after.toString().toLongLong() * one);
    return values;
}

/// What the first explanations of all problems say together.
Truth firstOfAll(const ExplanationList &list, bool &alone)
{
    Truth values;
    for (size_t problem = 0; problem < list.problems.size(); ++problem) {
        int firsts = 0;
        for (const Explanation &explanation : list.explanations) {
            if (explanation.problem != static_cast<int>(problem) || explanation.rank != 1)
                continue;
            if (firsts++ == 0)
                values.merge(valuesOf(explanation));
        }
        alone = alone && firsts == 1;
    }
    return values;
}

/// Place of the explanation that says just what happened within its problem; -1 if there is none.
int placeOf(const ExplanationList &list, const Truth &truth)
{
    int place = 0;
    int problem = -1;
    for (const Explanation &explanation : list.explanations) {
        place = explanation.problem == problem ? place + 1 : 0;
        problem = explanation.problem;
        if (valuesOf(explanation) == truth)
            return place;
    }
    return -1;
}

bool proposesAll(const ExplanationList &list, const Truth &truth)
{
    return std::all_of(truth.begin(), truth.end(), [&list](const auto &cell) {
        return std::any_of(list.explanations.begin(), list.explanations.end(), [&cell](const Explanation &explanation) {
            const Truth values = valuesOf(explanation);
            const auto value = values.find(cell.first);
            return value != values.end() && value->second == cell.second;
        });
    });
}

QString shown(const Truth &values)
{
    QStringList parts;
    for (const auto &[address, value] : values)
        parts << address + u'=' + plainFigure(value);
    return parts.join(u' ');
}

QString percent(qint64 part, qint64 whole)
{
    const qint64 perMille = whole == 0 ? 0 : part * 1000 / whole;
    return whole == 0 ? u"–"_s : QString::number(perMille / 10) + u'.' + QString::number(perMille % 10);
}

} // namespace

ReportState stateOf(const TrueReport &report)
{
    auto extraction = std::make_shared<Extraction>();
    extraction->form = forms().edition(editionName(report.edition()));
    extraction->source = std::make_shared<SourceText>();
    for (const TableId id : allTables) {
        TableReading &table = extraction->tables[static_cast<size_t>(id)];
        table.form = extraction->form;
        table.found = true;
        for (const FormRow &row : table.form->table(id).rows)
            table.rowPresent.push_back(!row.isOptional);
        for (const FormCell &cell : table.form->table(id).cells) {
            CellReading reading;
            if (const auto index = report.indexes.find(cell.address); index != report.indexes.end()) {
                reading.state = CellState::Read;
                reading.raw = plainFigure(report.values[static_cast<size_t>(*index)]);
                reading.value = Decimal::parse(reading.raw);
            }
            table.cells.push_back(reading);
        }
    }
    return ReportState(extraction);
}

SlipCounts &SlipCounts::operator+=(const SlipCounts &other)
{
    slips += other.slips;
    invisible += other.invisible;
    first += other.first;
    alone += other.alone;
    amongFive += other.amongFive;
    proposed += other.proposed;
    unique += other.unique;
    refuted += other.refuted;
    uniqueWrong += other.uniqueWrong;
    incomplete += other.incomplete;
    breaking += other.breaking;
    return *this;
}

SlipCounts scoreSlip(quint64 seed, quint64 index, SlipKind kind, Crowd crowd, bool bruteForce, QStringList *details)
{
    Chance chance(seed, index * allSlipKinds.size() + static_cast<quint64>(kind), Chance::Stream::Slips);
    TrueReport report = makeBusyReport(chance, index % 2 == 0 ? Edition::Final2021 : Edition::Trial2019, crowd);
    Truth truth;
    while (truth.empty())
        truth = makeSlip(report, kind, chance);
    SlipCounts counts;
    counts.slips = 1;
    const QStringList broken = brokenIdentities(report);
    if (broken.isEmpty()) {
        counts.invisible = 1;
        return counts;
    }
    const ReportState state = stateOf(report);
    const ExplanationList list = explain(state, CheckSession(state));
    bool alone = true;
    counts.first = firstOfAll(list, alone) == truth ? 1 : 0;
    counts.alone = counts.first != 0 && alone ? 1 : 0;
    const int place = placeOf(list, truth);
    counts.amongFive = place >= 0 && place < 5 ? 1 : 0;
    counts.proposed = proposesAll(list, truth) ? 1 : 0;
    counts.incomplete = list.complete ? 0 : 1;
    for (const Explanation &explanation : list.explanations) {
        const Truth values = valuesOf(explanation);
        TrueReport after = report;
        for (const auto &[address, value] : values)
            after.set(address, value);
        QStringList newlyBroken;
        for (const QString &identity : brokenIdentities(after)) {
            if (!broken.contains(identity))
                newlyBroken << identity;
        }
        newlyBroken.sort();
        QStringList said = explanation.breaks;
        said.sort();
        counts.breaking += newlyBroken == said ? 0 : 1;
        if (!explanation.unique)
            continue;
        ++counts.unique;
        counts.refuted += bruteForce && values.size() <= 2 && hasRival(report, values) ? 1 : 0;
        const bool happened = std::all_of(values.begin(), values.end(), [&truth](const auto &cell) {
            const auto value = truth.find(cell.first);
            return value != truth.end() && value->second == cell.second;
        });
        counts.uniqueWrong += happened ? 0 : 1;
    }
    if (details && counts.first == 0) {
        *details
            << u"%1/%2: truth %3 (broken: %4)"_s.arg(slipName(kind)).arg(index).arg(shown(truth), broken.join(u' '));
        int listed = 0;
        for (const Explanation &explanation : list.explanations) {
            if (++listed > 6)
                break;
            QStringList keys;
            for (const EvidenceItem &item : explanation.evidence)
                keys << evidenceKey(item.kind);
            *details << u"    problem %1 rank %2 (%3) %4: %5 [%6]"_s.arg(explanation.problem)
                            .arg(explanation.rank)
                            .arg(explanation.improbability)
                            .arg(operationKey(explanation.operation), shown(valuesOf(explanation)), keys.join(u' '));
        }
    }
    return counts;
}

QString slipTable(const std::map<SlipKind, SlipCounts> &counts)
{
    const auto line = [](const QString &name, const QStringList &values) {
        QString text = name.leftJustified(20);
        for (const QString &value : values)
            text += value.rightJustified(11);
        return text + u'\n';
    };
    QString text =
        line(u"slip"_s, {u"slips"_s, u"invisible"_s, u"visible"_s, u"first %"_s, u"alone %"_s, u"in five %"_s,
                         u"proposed %"_s, u"unique"_s, u"not true"_s, u"REFUTED"_s, u"cut short"_s});
    for (const auto &[kind, count] : counts) {
        const int visible = count.visible();
        text +=
            line(slipName(kind),
                 {QString::number(count.slips), QString::number(count.invisible), QString::number(visible),
                  percent(count.first, visible), percent(count.alone, visible),
                  kind == SlipKind::TwoFigures ? u"–"_s : percent(count.amongFive, visible),
                  percent(count.proposed, visible), QString::number(count.unique), QString::number(count.uniqueWrong),
                  QString::number(count.refuted), QString::number(count.incomplete)});
    }
    return text;
}

QStringList slipMisses(const std::map<SlipKind, SlipCounts> &counts, const ExplanationThresholds &thresholds)
{
    QStringList misses;
    for (const auto &[kind, count] : counts) {
        const auto need = [&misses, name = slipName(kind), visible = count.visible()](const QString &what, int number,
                                                                                      int needed) {
            if (number * 100 < visible * needed)
                misses << u"%1: %2 in %3 % of %4 (%5 % needed)"_s.arg(name, what, percent(number, visible))
                              .arg(visible)
                              .arg(needed);
        };
        if (count.visible() == 0)
            misses << slipName(kind) + u": none that sums can show"_s;
        if (count.refuted > 0 || count.breaking > 0)
            misses << u"%1: %2 said to be unique have a rival, %3 break something in silence"_s.arg(slipName(kind))
                          .arg(count.refuted)
                          .arg(count.breaking);
        switch (kind) {
        case SlipKind::OneFigure:
            need(u"the true cell first"_s, count.first, thresholds.oneFirst);
            need(u"the true cell among five"_s, count.amongFive, thresholds.oneAmongFive);
            break;
        case SlipKind::TwoFigures:
            need(u"the true pair first"_s, count.first, thresholds.pairFirst);
            break;
        case SlipKind::RowShifted:
        case SlipKind::CellsSwapped:
        case SlipKind::RowsSwapped:
            need(u"named first"_s, count.first, thresholds.movedFirst);
            break;
        case SlipKind::NeighboursSwapped:
            need(u"named first"_s, count.first, thresholds.neighboursFirst);
            break;
        case SlipKind::DigitLost:
        case SlipKind::DigitDoubled:
            need(u"the right value proposed"_s, count.proposed, thresholds.digitProposed);
            break;
        }
    }
    return misses;
}

} // namespace gouji::accuracy
