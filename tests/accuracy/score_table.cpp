// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/score_table.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 9987 of 10000 as "99.87"; never rounded up to 100.
QString percent(qint64 part, qint64 whole)
{
    if (whole == 0)
        return u"–"_s;
    const qint64 perTenThousand = part * 10'000 / whole;
    return QString::number(perTenThousand / 100) + u'.' + QString::number(perTenThousand % 100).rightJustified(2, u'0');
}

QString line(const QString &name, const QStringList &values)
{
    QString text = name.leftJustified(28);
    for (const QString &value : values)
        text += value.rightJustified(10);
    return text + u'\n';
}

QString line(const QString &name, const Counts &counts)
{
    const auto number = [](int value) { return QString::number(value); };
    return line(name,
                {number(counts.reports), number(counts.determined), percent(counts.right, counts.determined),
                 percent(counts.inferredRight, counts.determined), percent(counts.flagged, counts.determined),
                 number(counts.silentlyWrong), number(counts.misplaced), number(counts.open + counts.openRight),
                 percent(counts.openRight, counts.open + counts.openRight), percent(counts.perfect, counts.reports)});
}

} // namespace

void ScoreTable::add(const GeneratedReport &generated, const ReportScore &score)
{
    m_all += score.counts;
    m_families[generated.family] += score.counts;
    if (generated.damages.isEmpty())
        m_damages[u"(none)"_s] += score.counts;
    for (const QString &damage : generated.damages)
        m_damages[damage] += score.counts;
    if (!generated.slip.isEmpty())
        m_damages[u"(sums wrong)"_s] += score.counts;
    for (const QString &fault : score.faults)
        ++m_faults[fault.section(u':', 0, 0)];
}

void ScoreTable::addPair(bool bothPerfect, int silentlyWrong)
{
    ++m_pairs;
    m_pairsPerfect += bothPerfect ? 1 : 0;
    m_pairsSilentlyWrong += silentlyWrong;
}

void ScoreTable::addLookAlike(const QString &kind, bool taken)
{
    auto &[number, takenNumber] = m_lookAlikes[kind];
    ++number;
    takenNumber += taken ? 1 : 0;
}

QString ScoreTable::toText() const
{
    const QStringList columns{u"reports"_s, u"cells"_s,     u"right %"_s, u"infer. %"_s, u"flagged %"_s,
                              u"SILENT"_s,  u"misplaced"_s, u"open"_s,    u"solved %"_s, u"perfect %"_s};
    QString text = line(u"family"_s, columns);
    for (auto family = m_families.begin(); family != m_families.end(); ++family)
        text += line(family.key(), family.value());
    text += u'\n' + line(u"damage"_s, columns);
    for (auto damage = m_damages.begin(); damage != m_damages.end(); ++damage)
        text += line(damage.key(), damage.value());
    text += u'\n' + line(u"all"_s, m_all);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault)
        text += u"  %1 reports with a fault in: %2\n"_s.arg(fault.value()).arg(fault.key());
    if (m_pairs > 0)
        text += u"files with two reports: %1, both perfect in %2, silently wrong cells %3\n"_s.arg(m_pairs)
                    .arg(m_pairsPerfect)
                    .arg(m_pairsSilentlyWrong);
    for (auto kind = m_lookAlikes.begin(); kind != m_lookAlikes.end(); ++kind)
        text += u"look-alikes (%1): %2, taken for reports %3\n"_s.arg(kind.key()).arg(kind->first).arg(kind->second);
    return text;
}

QStringList ScoreTable::misses(const Thresholds &thresholds) const
{
    QStringList misses;
    const auto perTenThousand = [](qint64 part, qint64 whole) { return whole == 0 ? 10'000 : part * 10'000 / whole; };
    if (m_all.silentlyWrong > thresholds.silentlyWrong)
        misses << u"%1 cells are silently wrong (%2 allowed)"_s.arg(m_all.silentlyWrong).arg(thresholds.silentlyWrong);
    if (m_all.misplaced > thresholds.misplaced)
        misses << u"%1 figures point at a wrong place (%2 allowed)"_s.arg(m_all.misplaced).arg(thresholds.misplaced);
    if (perTenThousand(m_all.right + m_all.inferredRight, m_all.determined) < thresholds.rightPerTenThousand)
        misses << u"%1 % of the determined cells are right (%2 % needed)"_s.arg(
            percent(m_all.right + m_all.inferredRight, m_all.determined),
            percent(thresholds.rightPerTenThousand, 10'000));
    if (perTenThousand(m_all.perfect, m_all.reports) < thresholds.perfectPerTenThousand)
        misses << u"%1 % of the reports are perfect (%2 % needed)"_s.arg(
            percent(m_all.perfect, m_all.reports), percent(thresholds.perfectPerTenThousand, 10'000));
    if (perTenThousand(m_pairsPerfect, m_pairs) < thresholds.pairsPerTenThousand)
        misses << u"%1 of %2 files with two reports are perfect"_s.arg(m_pairsPerfect).arg(m_pairs);
    if (m_pairsSilentlyWrong > thresholds.silentlyWrong)
        misses << u"%1 cells are silently wrong in files with two reports"_s.arg(m_pairsSilentlyWrong);
    for (auto kind = m_lookAlikes.begin(); kind != m_lookAlikes.end(); ++kind) {
        if (kind->second > thresholds.lookAlikesTaken)
            misses << u"%1 of %2 look-alikes (%3) are taken for reports"_s.arg(kind->second)
                          .arg(kind->first)
                          .arg(kind.key());
    }
    return misses;
}

} // namespace gouji::accuracy
