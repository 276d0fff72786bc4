// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/report_figures.h"

#include "model/check/identity_check.h"
#include "model/years/body_name.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr char noSuchRow = -1;
constexpr int hasFigure = 0x10;

/// Unit of a sum of money where the form states none.
QString writtenUnit(const ReportState &state, CellId cell)
{
    const FormCell &formCell = state.extraction().formCell(cell);
    if (formCell.kind != FigureKind::Decimal || !formCell.unit.isEmpty())
        return {};
    const auto &correction = state.decision(cell).correction;
    return correction ? correction->unit : state.extraction().reading(cell).unit;
}

template<typename Value>
const Value *valueAt(const std::vector<std::pair<int, Value>> &values, int index)
{
    const auto found = std::lower_bound(values.begin(), values.end(), index,
                                        [](const auto &entry, int wanted) { return entry.first < wanted; });
    return found != values.end() && found->first == index ? &found->second : nullptr;
}

} // namespace

ReportFigures::ReportFigures(const ReportState &state, int id, SharedProse prose)
    : m_id(id)
    , m_agency(state.agency())
    , m_file(state.extraction().source ? state.extraction().source->file : QString())
    , m_year(state.year())
    , m_source(state.extraction().source ? sourcePartOf(state.extraction()) : SourcePart())
    , m_supersedes(state.settings().supersedes)
    , m_prose(std::move(prose))
{
    m_series = seriesKey(state);
    for (const QString &name : state.settings().predecessors) {
        if (const QString key = bodyKey(name); !key.isEmpty() && !m_predecessors.contains(key))
            m_predecessors.append(key);
    }
    for (const TableId tableId : allTables) {
        const TableReading &reading = state.extraction().table(tableId);
        Table &table = m_tables[static_cast<size_t>(tableId)];
        m_forms[static_cast<size_t>(tableId)] = reading.form;
        const TableForm &form = reading.form->table(tableId);
        const auto count = static_cast<int>(form.cells.size());
        table.states.reserve(count);
        for (int index = 0; index < count; ++index) {
            const CellId cell{tableId, index};
            if (!state.exists(cell)) {
                table.states.append(noSuchRow);
                continue;
            }
            const auto value = operandOf(state, cell);
            table.states.append(
                static_cast<char>(static_cast<int>(state.state(cell)) | (value.has_value() ? hasFigure : 0)));
            if (!value || value->isZero())
                continue;
            table.figures.emplace_back(index, *value);
            if (const QString unit = writtenUnit(state, cell); !unit.isEmpty())
                table.units.emplace_back(index, unit);
        }
        for (size_t i = 0; i < form.identities.size(); ++i) {
            if (checkIdentity(state, tableId, static_cast<int>(i)).outcome != IdentityOutcome::Fail)
                continue;
            for (const std::vector<int> *side : {&form.identities[i].left, &form.identities[i].right})
                table.contradicted.insert(table.contradicted.end(), side->begin(), side->end());
        }
        std::sort(table.contradicted.begin(), table.contradicted.end());
        table.contradicted.erase(std::unique(table.contradicted.begin(), table.contradicted.end()),
                                 table.contradicted.end());
    }
}

ReportFigures ReportFigures::withId(int id) const
{
    ReportFigures copy = *this;
    copy.m_id = id;
    return copy;
}

bool ReportFigures::contains(CellId cell) const
{
    const QByteArray &states = m_tables[static_cast<size_t>(cell.table)].states;
    return cell.index < states.size() && states[cell.index] != noSuchRow;
}

QString ReportFigures::title() const
{
    const QString body = m_year ? m_agency + u' ' + QString::number(*m_year) : m_agency;
    return QStringLiteral("%1 (%2)").arg(body, m_file);
}

std::optional<CellId> ReportFigures::find(QStringView address) const
{
    const CellAddress parts = splitAddress(address);
    if (!parts.table)
        return std::nullopt;
    const size_t table = static_cast<size_t>(*parts.table);
    const int index = m_forms[table]->table(*parts.table).cellIndex(parts.row, parts.column);
    if (index < 0 || m_tables[table].states[index] == noSuchRow)
        return std::nullopt;
    return CellId{*parts.table, index};
}

CellState ReportFigures::state(CellId cell) const
{
    const char state = m_tables[static_cast<size_t>(cell.table)].states[cell.index];
    return state == noSuchRow ? CellState::Missing : static_cast<CellState>(state & ~hasFigure);
}

std::optional<Decimal> ReportFigures::figure(CellId cell) const
{
    const Table &table = m_tables[static_cast<size_t>(cell.table)];
    const char state = table.states[cell.index];
    if (state == noSuchRow || (state & hasFigure) == 0)
        return std::nullopt;
    const Decimal *value = valueAt(table.figures, cell.index);
    return value ? *value : Decimal(0);
}

std::optional<Decimal> ReportFigures::figure(QStringView address) const
{
    const auto cell = find(address);
    return cell ? figure(*cell) : std::nullopt;
}

QString ReportFigures::unit(CellId cell) const
{
    const size_t table = static_cast<size_t>(cell.table);
    const QString &stated = m_forms[table]->cell(cell).unit;
    const QString *written = valueAt(m_tables[table].units, cell.index);
    return stated.isEmpty() && written ? *written : stated;
}

bool ReportFigures::isContradicted(CellId cell) const
{
    const std::vector<int> &cells = m_tables[static_cast<size_t>(cell.table)].contradicted;
    return std::binary_search(cells.begin(), cells.end(), cell.index);
}

bool ReportFigures::hasSameFigures(const ReportFigures &other) const
{
    return m_forms == other.m_forms && m_tables == other.m_tables;
}

QString seriesKey(const ReportState &state)
{
    const QString &joined = state.settings().body;
    return bodyKey(joined.isEmpty() ? state.agency() : joined);
}

std::optional<std::pair<Decimal, Decimal>> inOneUnit(const Decimal &first, const QString &firstUnit,
                                                     const Decimal &second, const QString &secondUnit)
{
    if (firstUnit == secondUnit || first.isZero() || second.isZero())
        return std::pair(first, second);
    if (firstUnit.isEmpty() || secondUnit.isEmpty())
        return std::nullopt;
    const auto converted = valueInUnit(first, firstUnit, secondUnit);
    return converted ? std::optional(std::pair(*converted, second)) : std::nullopt;
}

std::vector<SharedFigures> withoutEarlierVersions(std::vector<SharedFigures> reports)
{
    // Hundreds of reports of one body and year are possible (a body's name read wrongly in all of them); next versions are few.
    std::vector<SharedFigures> versions;
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(versions),
                 [](const SharedFigures &report) { return report->isNextVersion(); });
    std::erase_if(reports, [&versions](const SharedFigures &report) {
        return std::any_of(versions.begin(), versions.end(), [&report](const SharedFigures &version) {
            return version != report && version->supersedes(*report);
        });
    });
    return reports;
}

} // namespace gouji
