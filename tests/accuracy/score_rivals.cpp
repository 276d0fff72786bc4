// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/score_rivals.h"

#include <algorithm>
#include <set>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sum over cells (indexes of TrueReport::values) that should be 0, written down from the paper form.
struct Sum
{
    std::vector<std::pair<int, int>> terms; // cell, sign
};

std::vector<Sum> sumsOf(const TrueReport &report)
{
    std::vector<Sum> sums;
    for (const TableName sheet : {TableName::Requests, TableName::Disputes}) {
        const PaperTable &table = report.table(sheet);
        for (const PaperRow &row : table.rows) {
            Sum &sum = sums.emplace_back();
            for (const PaperColumn &column : row.columns) {
                sum.terms.emplace_back(report.indexes.value(table.key + u'/' + row.key + u'/' + column.key),
                                       column.key == "total"_L1 ? -1 : 1);
            }
        }
    }
    const PaperTable &table = report.table(TableName::Requests);
    for (const PaperColumn &column : table.rows.front().columns) {
        const auto cell = [&](const QString &row) {
            return report.indexes.value(u"requests/"_s + row + u'/' + column.key);
        };
        Sum results;
        for (const PaperRow &row : table.rows) {
            if (isResultRow(row.key))
                results.terms.emplace_back(cell(row.key), 1);
        }
        results.terms.emplace_back(cell(u"total"_s), -1);
        sums.push_back(results);
        sums.push_back(Sum{
            {{cell(u"new"_s), 1}, {cell(u"carried_in"_s), 1}, {cell(u"total"_s), -1}, {cell(u"carried_out"_s), -1}}});
    }
    return sums;
}

class Trial
{
public:
    Trial(const TrueReport &report, const std::map<QString, Millionths> &explanation)
        : m_values(report.values)
        , m_sums(sumsOf(report))
    {
        m_signs.assign(m_values.size(), std::vector<std::pair<size_t, int>>());
        for (size_t sum = 0; sum < m_sums.size(); ++sum) {
            Millionths residual = 0;
            for (const auto &[cell, sign] : m_sums[sum].terms) {
                residual += sign * m_values[static_cast<size_t>(cell)];
                m_signs[static_cast<size_t>(cell)].emplace_back(sum, sign);
            }
            m_residuals.push_back(residual);
        }
        std::vector<Millionths> after = m_residuals;
        for (const auto &[address, value] : explanation) {
            const auto cell = static_cast<size_t>(report.indexes.value(address));
            m_own.emplace(cell, value - m_values[cell]);
            for (const auto &[sum, sign] : m_signs[cell])
                after[sum] += sign * (value - m_values[cell]);
        }
        // Whatever the explanation settles has to be settled; the rest stays, or is settled as well.
        for (size_t sum = 0; sum < after.size(); ++sum)
            m_settled.push_back(m_residuals[sum] != 0 && after[sum] == 0);
        std::set<Millionths> differences;
        for (const Millionths one : m_residuals) {
            for (const Millionths other : m_residuals) {
                differences.insert({one, -one, one - other, one + other, -one - other});
            }
        }
        differences.erase(0);
        m_differences.assign(differences.begin(), differences.end());
    }

    bool anyRival()
    {
        for (size_t cell = 0; cell < m_values.size(); ++cell) {
            if (m_signs[cell].empty())
                continue;
            for (const Millionths difference : m_differences) {
                if (m_values[cell] + difference < 0)
                    continue;
                const std::map<size_t, Millionths> single{{cell, difference}};
                if (single != m_own && explains(single))
                    return true;
                if (m_own.size() < 2)
                    continue;
                const std::vector<size_t> wrong = wrongAfter(cell, difference);
                for (size_t other = 0; other < m_values.size(); ++other) {
                    const bool touchesAll = std::all_of(wrong.begin(), wrong.end(), [&](size_t sum) {
                        return std::any_of(m_signs[other].begin(), m_signs[other].end(),
                                           [sum](const auto &sign) { return sign.first == sum; });
                    });
                    if (other != cell && touchesAll && !m_signs[other].empty() && anyPair(cell, difference, other))
                        return true;
                }
            }
        }
        return false;
    }

private:
    /// Sums of a cell that come out wrong once it is changed: a second cell has to stand in each of them.
    std::vector<size_t> wrongAfter(size_t cell, Millionths difference) const
    {
        std::vector<size_t> wrong;
        for (const auto &[sum, sign] : m_signs[cell]) {
            if (!allows(sum, m_residuals[sum] + sign * difference))
                wrong.push_back(sum);
        }
        return wrong;
    }

    bool anyPair(size_t cell, Millionths difference, size_t other) const
    {
        for (const Millionths second : m_differences) {
            const auto own = m_own.find(cell);
            const bool isOwn =
                own != m_own.end() && own->second == difference && m_own.count(other) != 0 && m_own.at(other) == second;
            if (!isOwn && m_values[other] + second >= 0 && explainsPair(cell, difference, other, second))
                return true;
        }
        return false;
    }

    bool allows(size_t sum, Millionths residual) const
    {
        return residual == 0 || (residual == m_residuals[sum] && !m_settled[sum]);
    }

    bool explainsPair(size_t cell, Millionths difference, size_t other, Millionths second) const
    {
        for (const auto &[sum, sign] : m_signs[cell]) {
            Millionths residual = m_residuals[sum] + sign * difference;
            for (const auto &[otherSum, otherSign] : m_signs[other])
                residual += otherSum == sum ? otherSign * second : 0;
            if (!allows(sum, residual))
                return false;
        }
        return explains({{cell, difference}, {other, second}});
    }

    bool explains(const std::map<size_t, Millionths> &changes) const
    {
        std::vector<Millionths> after = m_residuals;
        for (const auto &[cell, difference] : changes) {
            for (const auto &[sum, sign] : m_signs[cell])
                after[sum] += sign * difference;
        }
        for (size_t sum = 0; sum < after.size(); ++sum) {
            if (!allows(sum, after[sum]))
                return false;
        }
        return true;
    }

    std::vector<Millionths> m_values;
    std::vector<Sum> m_sums;
    std::vector<std::vector<std::pair<size_t, int>>> m_signs; // of each cell: sums and signs
    std::vector<Millionths> m_residuals;
    std::vector<bool> m_settled;
    std::map<size_t, Millionths> m_own;
    std::vector<Millionths> m_differences;
};

} // namespace

bool hasRival(const TrueReport &report, const std::map<QString, Millionths> &explanation)
{
    return Trial(report, explanation).anyRival();
}

} // namespace gouji::accuracy
