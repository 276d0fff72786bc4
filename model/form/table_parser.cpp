// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/table_parser.h"

#include "model/form/printed_layout.h"

namespace gouji {

namespace {

std::optional<FigureKind> figureKind(const QString &key)
{
    if (key == QLatin1String("count"))
        return FigureKind::Count;
    if (key == QLatin1String("signed"))
        return FigureKind::Signed;
    if (key == QLatin1String("decimal"))
        return FigureKind::Decimal;
    return std::nullopt;
}

/// Keys are parts of addresses, so they hold nothing that an address uses for itself.
QString readKey(const JsonCursor &json)
{
    const QString key = json.text();
    for (const QChar character : key) {
        const bool fits = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
                          || character == u'_' || character == u'.';
        if (!fits) {
            json.fail(QStringLiteral("a key consists of a-z, 0-9, _ and ."));
            break;
        }
    }
    return key;
}

template<typename Keyed>
int indexOfKey(const std::vector<Keyed> &list, const QString &key)
{
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

class TableParser
{
public:
    TableParser(const JsonCursor &json, TableId id)
        : m_json(json)
    {
        m_table.id = id;
    }

    TableForm parse(const std::vector<FormSection> &sections)
    {
        m_json.expectKeys({QStringLiteral("key"), QStringLiteral("section"), QStringLiteral("headingWords"),
                           QStringLiteral("columns"), QStringLiteral("blocks"), QStringLiteral("identities"),
                           QStringLiteral("frozenRows"), QStringLiteral("frozenColumns"), QStringLiteral("printed")});
        readSection(sections);
        m_table.headingWords = m_json.member(QStringLiteral("headingWords")).texts();
        for (const JsonCursor &column : m_json.member(QStringLiteral("columns")).items())
            readColumn(column);
        for (const JsonCursor &block : m_json.member(QStringLiteral("blocks")).items())
            readBlock(block);
        for (const JsonCursor &identity : m_json.member(QStringLiteral("identities")).items())
            readIdentity(identity);
        indexIdentities();
        layOutPrinted(m_json.member(QStringLiteral("printed")), m_table);
        m_table.frozenRows = m_json.member(QStringLiteral("frozenRows")).number(0, m_table.printedRows);
        m_table.frozenColumns = m_json.member(QStringLiteral("frozenColumns")).number(0, m_table.printedColumns);
        return std::move(m_table);
    }

private:
    void readSection(const std::vector<FormSection> &sections)
    {
        const JsonCursor number = m_json.member(QStringLiteral("section"));
        m_table.section = number.number(1, 99);
        for (const FormSection &section : sections) {
            if (section.number == m_table.section)
                m_table.title = section.title;
        }
        if (m_table.title.isEmpty())
            number.fail(QStringLiteral("there is no section %1").arg(m_table.section));
    }

    void readColumn(const JsonCursor &json)
    {
        json.expectKeys({QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("kind")},
                        {QStringLiteral("aliases"), QStringLiteral("group"), QStringLiteral("unit")});
        FormColumn column;
        column.key = readKey(json.member(QStringLiteral("key")));
        if (indexOfKey(m_table.columns, column.key) >= 0)
            json.member(QStringLiteral("key")).fail(QStringLiteral("the column \"%1\" stands twice").arg(column.key));
        column.label = json.member(QStringLiteral("label")).text();
        if (json.has(QStringLiteral("aliases")))
            column.aliases = json.member(QStringLiteral("aliases")).texts();
        if (json.has(QStringLiteral("group")))
            column.group = json.member(QStringLiteral("group")).text();
        const JsonCursor kind = json.member(QStringLiteral("kind"));
        if (const auto known = figureKind(kind.text()))
            column.kind = *known;
        else
            kind.fail(QStringLiteral("the kind is count, signed or decimal"));
        if (json.has(QStringLiteral("unit")))
            column.unit = json.member(QStringLiteral("unit")).text();
        m_table.columns.push_back(std::move(column));
    }

    void readBlock(const JsonCursor &json)
    {
        json.expectKeys({QStringLiteral("columns"), QStringLiteral("rows")}, {QStringLiteral("label")});
        const QString label =
            json.has(QStringLiteral("label")) ? json.member(QStringLiteral("label")).text() : QString();
        const JsonCursor columnKeys = json.member(QStringLiteral("columns"));
        std::vector<int> columns;
        for (const QString &key : columnKeys.texts()) {
            const int column = indexOfKey(m_table.columns, key);
            if (column < 0) {
                columnKeys.fail(QStringLiteral("there is no column \"%1\" in this table").arg(key));
                return;
            }
            columns.push_back(column);
        }
        if (columns.empty())
            columnKeys.fail(QStringLiteral("a block has at least one column"));
        for (const JsonCursor &row : json.member(QStringLiteral("rows")).items())
            readRow(row, label, columns);
    }

    void readRow(const JsonCursor &json, const QString &block, const std::vector<int> &columns)
    {
        json.expectKeys({QStringLiteral("key"), QStringLiteral("labels")},
                        {QStringLiteral("aliases"), QStringLiteral("optional")});
        FormRow row;
        row.key = readKey(json.member(QStringLiteral("key")));
        if (indexOfKey(m_table.rows, row.key) >= 0)
            json.member(QStringLiteral("key")).fail(QStringLiteral("the row \"%1\" stands twice").arg(row.key));
        row.labels = json.member(QStringLiteral("labels")).texts();
        if (row.labels.isEmpty())
            json.member(QStringLiteral("labels")).fail(QStringLiteral("a row has at least one label"));
        if (json.has(QStringLiteral("aliases")))
            row.aliases = json.member(QStringLiteral("aliases")).texts();
        if (json.has(QStringLiteral("optional")))
            row.isOptional = json.member(QStringLiteral("optional")).flag();
        row.block = block;
        row.columns = columns;
        row.firstCell = static_cast<int>(m_table.cells.size());
        for (const int index : columns) {
            const FormColumn &column = m_table.columns[static_cast<size_t>(index)];
            m_table.cells.push_back({tableKey(m_table.id) + u'/' + row.key + u'/' + column.key,
                                     static_cast<int>(m_table.rows.size()), index, column.kind, column.unit});
        }
        m_table.rows.push_back(std::move(row));
    }

    /// An identity of the file holds for every row (column): one Identity each.
    void readIdentity(const JsonCursor &json)
    {
        json.expectKeys({QStringLiteral("rule"), QStringLiteral("for"), QStringLiteral("sum"), QStringLiteral("equals"),
                         QStringLiteral("target")});
        const QString rule = readKey(json.member(QStringLiteral("rule")));
        if (!rule.startsWith(tableKey(m_table.id) + u'.'))
            json.member(QStringLiteral("rule")).fail(QStringLiteral("the rule's name begins with its table's key"));
        const QString direction = json.member(QStringLiteral("for")).text();
        const bool forRow = direction == QLatin1String("rows");
        if (!forRow && direction != QLatin1String("columns"))
            json.member(QStringLiteral("for")).fail(QStringLiteral("an identity is stated for rows or for columns"));

        const size_t count = forRow ? m_table.rows.size() : m_table.columns.size();
        for (size_t i = 0; i < count; ++i) {
            const QString key = forRow ? m_table.rows[i].key : m_table.columns[i].key;
            Identity identity;
            identity.rule = rule;
            identity.id = rule + u':' + key;
            identity.forRow = forRow;
            identity.left = operands(json.member(QStringLiteral("sum")), key, forRow);
            identity.right = operands(json.member(QStringLiteral("equals")), key, forRow);
            identity.target = operand(json.member(QStringLiteral("target")),
                                      json.member(QStringLiteral("target")).text(), key, forRow);
            checkOperands(json, identity);
            m_table.identities.push_back(std::move(identity));
        }
    }

    std::vector<int> operands(const JsonCursor &json, const QString &place, bool forRow) const
    {
        std::vector<int> cells;
        for (const QString &key : json.texts())
            cells.push_back(operand(json, key, place, forRow));
        if (cells.empty())
            json.fail(QStringLiteral("at least one operand is needed"));
        return cells;
    }

    int operand(const JsonCursor &json, const QString &key, const QString &place, bool forRow) const
    {
        const int cell = forRow ? m_table.cellIndex(place, key) : m_table.cellIndex(key, place);
        if (cell < 0)
            json.fail(QStringLiteral("there is no cell \"%1\" in this table")
                          .arg(forRow ? place + u'/' + key : key + u'/' + place));
        else if (m_table.rows[static_cast<size_t>(m_table.cells[static_cast<size_t>(cell)].row)].isOptional)
            json.fail(QStringLiteral("a row that may be absent takes no part in an identity"));
        return cell;
    }

    static void checkOperands(const JsonCursor &json, const Identity &identity)
    {
        std::vector<int> all = identity.left;
        all.insert(all.end(), identity.right.begin(), identity.right.end());
        if (std::find(all.begin(), all.end(), identity.target) == all.end())
            json.member(QStringLiteral("target")).fail(QStringLiteral("the target is one of the operands"));
        std::sort(all.begin(), all.end());
        if (std::adjacent_find(all.begin(), all.end()) != all.end())
            json.fail(QStringLiteral("a cell is an operand twice"));
    }

    void indexIdentities()
    {
        m_table.identitiesOfCell.resize(m_table.cells.size());
        for (size_t i = 0; i < m_table.identities.size(); ++i) {
            for (const auto *side : {&m_table.identities[i].left, &m_table.identities[i].right}) {
                for (const int cell : *side) {
                    if (cell >= 0)
                        m_table.identitiesOfCell[static_cast<size_t>(cell)].push_back(static_cast<int>(i));
                }
            }
        }
    }

    const JsonCursor &m_json;
    TableForm m_table;
};

} // namespace

TableForm parseTable(const JsonCursor &json, TableId id, const std::vector<FormSection> &sections)
{
    return TableParser(json, id).parse(sections);
}

} // namespace gouji
