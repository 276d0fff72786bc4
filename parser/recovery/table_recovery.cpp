// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/table_recovery.h"

#include "parser/recovery/cell_readings.h"
#include "parser/recovery/column_map.h"
#include "parser/recovery/identity_choice.h"

#include <algorithm>
#include <map>

namespace gouji::recovery {

namespace {

constexpr size_t itemsForASlot = 4;     // with more behind one label it is no row of the form …
constexpr size_t itemsOfAWideRow = 60;  // … unless a wide layout table left its empty cells
constexpr size_t fewEmpties = 5;        // around a full row; leaving them out costs less than half the margin
constexpr int astrayFigures = 2;        // fewer are strays, not a row
constexpr size_t placementLimit = 2000; // per row; beyond it the identities are not asked

class TableRecovery
{
public:
    TableRecovery(TableRows rows, const Vocabulary &vocabulary, QStringView text, const FieldList &list, int form,
                  TableId table)
        : m_rows(std::move(rows))
        , m_lines(vocabulary.lines(form, table))
        , m_text(text)
        , m_list(list)
    {
        m_result.reading.form = vocabulary.library().forms()[static_cast<size_t>(form)];
        m_form = &m_result.reading.form->table(table);
    }

    RecoveredTable recover()
    {
        TableReading &reading = m_result.reading;
        reading.found = m_rows.found();
        reading.span = m_rows.span;
        reading.cells.resize(m_form->cells.size());
        reading.rowPresent.assign(m_form->rows.size(), true);
        m_result.firstField = m_rows.firstField;
        m_result.lastField = m_rows.lastField;
        applyColumnMap(m_rows, *m_form, m_lines, m_list);
        m_result.used = m_rows.numbers;
        markAstray();
        m_sumsFollowHeadings = sumsFollowHeadings();
        for (size_t line = 0; line < m_lines.size(); ++line)
            recoverLine(static_cast<int>(line));
        if (!m_rows.otherUnit.isEmpty())
            doubtUnits();
        chooseByIdentities(*m_form, reading.cells, std::move(m_doubtful));
        return std::move(m_result);
    }

private:
    struct RowReading
    {
        std::vector<CellReading> cells;
        DoubtfulRow doubtful;
        bool isDoubtful = false;
        bool aligned = false;   // whether every item was looked at for its place
        std::vector<Span> used; // of the items that stand in a cell or among its candidates
    };

    /// Where figures stand in the table that no row has, a label with nothing behind it is no proof of a blank row.
    void markAstray()
    {
        std::vector<Span> taken = m_rows.numbers;
        for (const RowInstance &row : m_rows.rows) {
            for (const Item &item : row.items)
                taken.push_back(item.span);
        }
        std::sort(taken.begin(), taken.end());
        int astray = 0;
        int firstLabel = m_rows.lastField;
        std::map<int, RowInstance *> rows; // by first field
        for (RowInstance &row : m_rows.rows) {
            firstLabel = std::min(firstLabel, row.firstField);
            rows.emplace(row.firstField, &row);
        }
        for (int index = firstLabel; index >= 0 && index <= m_rows.lastField; ++index) {
            const Field &field = m_list.fields[static_cast<size_t>(index)];
            if (field.kind != FieldKind::Figure || std::binary_search(taken.begin(), taken.end(), field.span))
                continue;
            ++astray;
            const auto next = rows.upper_bound(index);
            RowInstance *before = next == rows.begin() ? nullptr : std::prev(next)->second;
            if (before && !before->firm && before->items.empty())
                before->figuresAstray = true; // it may be the row's only figure
        }
        for (RowInstance &row : m_rows.rows)
            row.figuresAstray = row.figuresAstray || (astray >= astrayFigures && row.items.empty());
    }

    /// Where the headings' order is weakly shown: whether the rows add up in that order rather than in the form's.
    bool sumsFollowHeadings() const
    {
        int followed = 0;
        for (const RowInstance &row : m_rows.rows) {
            const LineForm &line = m_lines[static_cast<size_t>(row.line)];
            const auto slots = static_cast<int>(line.cells.size());
            const int first = row.orderWeak ? plainlyFullFrom(row, slots) : -1;
            if (first < 0 || row.order.size() != line.cells.size())
                continue;
            LineForm shown = line;
            for (size_t place = 0; place < line.cells.size(); ++place)
                shown.cells[place] = line.cells[static_cast<size_t>(row.order[place])];
            followed += addsUp(row, first, shown) - addsUp(row, first, line);
        }
        return followed > 0;
    }

    /// 1 if an identity within the row holds.
    int addsUp(const RowInstance &row, int first, const LineForm &line) const
    {
        const auto valueOf = [&](int cell) -> const Decimal * {
            const auto place = std::find(line.cells.begin(), line.cells.end(), cell);
            if (place == line.cells.end())
                return nullptr;
            const Item &item = row.items[static_cast<size_t>(first + (place - line.cells.begin()))];
            return item.kind == FieldKind::Figure ? &item.figure.value : nullptr;
        };
        for (const int index : m_form->identitiesOfCell[static_cast<size_t>(line.cells.front())]) {
            const Identity &identity = m_form->identities[static_cast<size_t>(index)];
            Decimal left;
            Decimal right;
            bool whole = true;
            for (const auto &[operands, sum] : {std::pair(&identity.left, &left), std::pair(&identity.right, &right)}) {
                for (const int cell : *operands) {
                    const Decimal *value = valueOf(cell);
                    whole = whole && value;
                    if (value)
                        *sum += *value;
                }
            }
            if (whole && left == right)
                return 1;
        }
        return 0;
    }

    void recoverLine(int index)
    {
        const LineForm &line = m_lines[static_cast<size_t>(index)];
        std::vector<const RowInstance *> instances;
        for (const RowInstance &row : m_rows.rows) {
            if (row.line == index)
                instances.push_back(&row);
        }
        if (instances.empty()) {
            if (line.isOptional && line.row >= 0)
                m_result.reading.rowPresent[static_cast<size_t>(line.row)] = false;
            return;
        }
        dropBareMentions(instances);
        std::vector<RowReading> readings;
        for (const RowInstance *instance : instances) {
            ++m_result.labels;
            const bool ofItsOwnLine = instance->physicalRow >= 0
                                      && m_list.rows[static_cast<size_t>(instance->physicalRow)].layout == Layout::Rows;
            m_result.labelsAmongCells += ofItsOwnLine ? 0 : 1;
            readings.push_back(readRow(*instance, line));
            if (instance->orderUnknown || (!instance->order.empty() && (!instance->orderWeak || m_sumsFollowHeadings)))
                doubtByHeadings(*instance, line, readings.back());
            noteUse(*instance, readings.back());
        }
        const bool agree = std::all_of(readings.begin(), readings.end(), [&](const RowReading &reading) {
            return std::equal(reading.cells.begin(), reading.cells.end(), readings.front().cells.begin(), saysTheSame);
        });
        if (!agree) {
            m_result.repeated.push_back(index);
            for (size_t slot = 0; slot < line.cells.size(); ++slot)
                m_result.reading.cells[static_cast<size_t>(line.cells[slot])] = putTogether(readings, slot);
            return;
        }
        for (size_t slot = 0; slot < line.cells.size(); ++slot)
            m_result.reading.cells[static_cast<size_t>(line.cells[slot])] = std::move(readings.front().cells[slot]);
        if (readings.front().isDoubtful)
            m_doubtful.push_back(std::move(readings.front().doubtful));
    }

    /// A label with nothing behind it, beside another occurrence with figures, is a mention and no row.
    static void dropBareMentions(std::vector<const RowInstance *> &instances)
    {
        const bool anyItems =
            std::any_of(instances.begin(), instances.end(), [](const RowInstance *row) { return !row->items.empty(); });
        if (!anyItems)
            instances.resize(1);
        else
            instances.erase(std::remove_if(instances.begin(), instances.end(),
                                           [](const RowInstance *row) { return row->items.empty(); }),
                            instances.end());
    }

    void noteUse(const RowInstance &row, const RowReading &reading)
    {
        m_result.figures += row.filled();
        m_result.used.insert(m_result.used.end(), reading.used.begin(), reading.used.end());
        if (!reading.aligned)
            return;
        for (const Item &item : row.items) {
            if (!item.glued)
                continue;
            const bool used = std::find(m_result.used.begin(), m_result.used.end(), item.span) != m_result.used.end();
            if (!used)
                m_result.gluedUnused.push_back(item.span);
        }
    }

    RowReading readRow(const RowInstance &row, const LineForm &line) const
    {
        const auto slots = static_cast<int>(line.cells.size());
        RowReading result;
        const auto cellOf = [&](int slot) -> const FormCell & {
            return m_form->cells[static_cast<size_t>(line.cells[static_cast<size_t>(slot)])];
        };
        const auto read = [&](int item, int slot) {
            return readingOf(item < 0 ? nullptr : &row.items[static_cast<size_t>(item)], cellOf(slot), m_text,
                             row.closed);
        };
        const bool nonsense = row.items.size() > static_cast<size_t>(slots) * itemsForASlot + itemsOfAWideRow;
        if (nonsense || (row.figuresAstray && row.filled() < slots)) {
            result.cells.resize(static_cast<size_t>(slots)); // all missing
            return result;
        }
        result.cells.reserve(static_cast<size_t>(slots));
        if (const int first = plainlyFullFrom(row, slots); first >= 0) {
            for (int slot = 0; slot < slots; ++slot) {
                result.cells.push_back(read(first + slot, slot));
                result.used.push_back(row.items[static_cast<size_t>(first + slot)].span);
            }
            return result;
        }
        // With a glued figure that may be a note, equal figures side by side are told apart by their places too.
        const bool gluedInDoubt = std::any_of(row.items.begin(), row.items.end(),
                                              [](const Item &item) { return item.glued && !item.gluedIsFigure; });
        const RowAlignment alignment(row.items, slots, row.firm);
        for (int slot = 0; slot < slots; ++slot) {
            CellReading best = read(alignment.best()[static_cast<size_t>(slot)], slot);
            bool certain = true;
            std::vector<Candidate> candidates;
            for (const int option : alignment.options(slot)) {
                const CellReading other = read(option, slot);
                certain = certain && meansTheSame(other, best) && (!gluedInDoubt || other.spans == best.spans);
                addCandidate(candidates, other);
                result.used.insert(result.used.end(), other.spans.begin(), other.spans.end());
            }
            if (!certain) {
                result.isDoubtful = true;
                best = CellReading();
                best.state = CellState::Ambiguous;
                best.candidates = std::move(candidates);
                sortCandidates(best.candidates);
            }
            result.cells.push_back(std::move(best));
        }
        result.aligned = true;
        if (result.isDoubtful)
            listPlacements(alignment, line, row.items.size(), read, result);
        return result;
    }

    /// The headings stand in another order than the form's. The text may mean what they say, or only its headings may have
    /// come in disorder: what both agree on is read.
    void doubtByHeadings(const RowInstance &row, const LineForm &line, RowReading &reading) const
    {
        std::vector<RowReading> readings{reading};
        RowReading together;
        together.aligned = reading.aligned;
        together.used = reading.used;
        if (row.orderUnknown) {
            for (size_t turn = 1; turn < line.cells.size(); ++turn) {
                readings.push_back(reading);
                std::rotate(readings.back().cells.begin(),
                            readings.back().cells.begin() + static_cast<std::ptrdiff_t>(turn),
                            readings.back().cells.end());
            }
        } else {
            LineForm shown = line;
            for (size_t place = 0; place < line.cells.size(); ++place)
                shown.cells[place] = line.cells[static_cast<size_t>(row.order[place])];
            RowReading found = readRow(row, shown);
            together.used.insert(together.used.end(), found.used.begin(), found.used.end());
            readings.push_back(found);
            for (size_t place = 0; place < line.cells.size(); ++place)
                readings.back().cells[static_cast<size_t>(row.order[place])] = std::move(found.cells[place]);
        }
        for (size_t slot = 0; slot < line.cells.size(); ++slot)
            together.cells.push_back(putTogether(readings, slot));
        reading = std::move(together);
    }

    /// As many figures as slots, and nothing else but a few empty places around them: every other alignment ignores a
    /// figure. The number of the first one; -1 if the row is not so.
    static int plainlyFullFrom(const RowInstance &row, int slots)
    {
        if (row.items.size() < static_cast<size_t>(slots) || row.items.size() > static_cast<size_t>(slots) + fewEmpties)
            return -1;
        const auto isEmpty = [](const Item &item) { return item.kind == FieldKind::Empty && item.hint < 0; };
        const auto isPlain = [](const Item &item) { return item.isFilled() && !item.glued; };
        const auto first = std::find_if_not(row.items.begin(), row.items.end(), isEmpty);
        if (row.items.end() - first < slots || !std::all_of(first, first + slots, isPlain)
            || !std::all_of(first + slots, row.items.end(), isEmpty))
            return -1;
        return static_cast<int>(first - row.items.begin());
    }

    template<typename Read>
    static void listPlacements(const RowAlignment &alignment, const LineForm &line, size_t itemCount, const Read &read,
                               RowReading &result)
    {
        auto placements = alignment.placements(placementLimit);
        if (!placements)
            return;
        result.doubtful.cells = line.cells;
        result.doubtful.placements = *std::move(placements);
        for (size_t slot = 0; slot < line.cells.size(); ++slot) {
            // Readings by item, the open slot last.
            std::vector<CellReading> readings(itemCount + 1);
            for (const int option : alignment.options(static_cast<int>(slot)))
                readings[option < 0 ? itemCount : static_cast<size_t>(option)] = read(option, static_cast<int>(slot));
            result.doubtful.readings.push_back(std::move(readings));
            for (std::vector<int> &placement : result.doubtful.placements) {
                if (placement[slot] < 0)
                    placement[slot] = static_cast<int>(itemCount);
            }
        }
    }

    /// A heading states another unit than the form: the figure may be in either.
    void doubtUnits()
    {
        for (size_t index = 0; index < m_form->cells.size(); ++index) {
            const FormCell &cell = m_form->cells[index];
            CellReading &reading = m_result.reading.cells[index];
            if (cell.unit.isEmpty() || reading.state != CellState::Read || !reading.unit.isEmpty()
                || reading.value->isZero())
                continue;
            CellReading other = reading;
            other.value = valueInUnit(*reading.value, m_rows.otherUnit, cell.unit);
            std::vector<Candidate> candidates;
            addCandidate(candidates, reading);
            if (other.value)
                addCandidate(candidates, other);
            reading = CellReading();
            reading.state = CellState::Ambiguous;
            reading.candidates = std::move(candidates);
        }
    }

    /// Several readings of one cell: if they differ every one is a candidate.
    static CellReading putTogether(const std::vector<RowReading> &readings, size_t slot)
    {
        const CellReading &first = readings.front().cells[slot];
        CellReading cell = first;
        std::vector<Candidate> candidates;
        bool agree = true;
        for (const RowReading &reading : readings) {
            const CellReading &other = reading.cells[slot];
            agree = agree && saysTheSame(first, other);
            if (other.state == CellState::Ambiguous)
                candidates.insert(candidates.end(), other.candidates.begin(), other.candidates.end());
            else
                addCandidate(candidates, other);
        }
        if (!agree) {
            cell = CellReading();
            cell.state = CellState::Ambiguous;
            cell.candidates = std::move(candidates);
            sortCandidates(cell.candidates);
        }
        return cell;
    }

    TableRows m_rows;
    const std::vector<LineForm> &m_lines;
    QStringView m_text;
    const FieldList &m_list;
    const TableForm *m_form = nullptr;
    RecoveredTable m_result;
    std::vector<DoubtfulRow> m_doubtful;
    bool m_sumsFollowHeadings = false;
};

} // namespace

RecoveredTable recoverTable(TableRows rows, const Vocabulary &vocabulary, QStringView text, const FieldList &list,
                            int form, TableId table)
{
    return TableRecovery(std::move(rows), vocabulary, text, list, form, table).recover();
}

} // namespace gouji::recovery
