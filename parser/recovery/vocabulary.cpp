// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/vocabulary.h"

#include "model/text/folding.h"

#include <algorithm>
#include <map>

namespace gouji::recovery {

namespace {

constexpr char16_t firstHan = 0x4E00;
constexpr int hanCount = 0x9FFF - 0x4E00 + 1;

/// The lines of a printed table: figures by printed row.
std::vector<LineForm> linesOf(const TableForm &table)
{
    std::map<int, std::vector<const PrintedCell *>> byRow;
    for (const PrintedCell &printed : table.printed) {
        if (printed.cell >= 0)
            byRow[printed.row].push_back(&printed);
    }
    std::vector<LineForm> lines;
    for (auto &[printedRow, cells] : byRow) {
        std::sort(cells.begin(), cells.end(),
                  [](const PrintedCell *left, const PrintedCell *right) { return left->column < right->column; });
        LineForm line;
        for (const PrintedCell *printed : cells)
            line.cells.push_back(printed->cell);
        const int first = table.cells[static_cast<size_t>(line.cells.front())].row;
        const int last = table.cells[static_cast<size_t>(line.cells.back())].row;
        if (first == last) {
            const FormRow &row = table.rows[static_cast<size_t>(first)];
            line.row = first;
            line.isOptional = row.isOptional;
            line.label = hanOnly(withoutEnumerator(row.label(), &line.enumerator));
            line.spellings.push_back(line.label);
            for (const QString &alias : row.aliases)
                line.spellings.push_back(hanOnly(withoutEnumerator(alias)));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

QString withoutEnumerator(QStringView label, QString *enumerator)
{
    static constexpr QStringView numbers = u"一二三四五六七八九十0123456789";
    static constexpr QStringView openers = u"（(";
    static constexpr QStringView closers = u"）)、.．，,";
    qsizetype at = 0;
    while (at < label.size() && openers.contains(label[at]))
        ++at;
    const qsizetype begin = at;
    while (at < label.size() && numbers.contains(label[at]))
        ++at;
    const qsizetype end = at;
    while (at < label.size() && closers.contains(label[at]))
        ++at;
    if (end == begin || at == end)
        return label.toString(); // "三安全一稳定" begins with a numeral that is no number of a row
    if (enumerator)
        *enumerator = label.mid(begin, end - begin).toString();
    return label.mid(at).toString();
}

bool Wording::means(Meaning::Kind kind) const
{
    return std::any_of(meanings.begin(), meanings.end(),
                       [kind](const Meaning &meaning) { return meaning.kind == kind; });
}

const Meaning *Wording::find(Meaning::Kind kind, int form, TableId table) const
{
    for (const Meaning &meaning : meanings) {
        if (meaning.kind == kind && meaning.form == form && meaning.table == table)
            return &meaning;
    }
    return nullptr;
}

Vocabulary::Vocabulary(const FormLibrary &library)
    : m_library(library)
    , m_byFirst(hanCount)
{
    for (size_t form = 0; form < library.forms().size(); ++form) {
        m_lines.emplace_back();
        for (const FormSection &section : library.forms()[form]->sections) {
            Meaning meaning;
            meaning.kind = Meaning::Kind::Section;
            meaning.form = static_cast<int>(form);
            meaning.section = section.number;
            add(section.title, meaning);
            for (const QString &alias : section.aliases)
                add(alias, meaning);
        }
        for (const TableForm &table : library.forms()[form]->tables)
            addTable(static_cast<int>(form), table);
    }
    for (size_t i = 0; i < m_wordings.size(); ++i) {
        const char16_t first = m_wordings[i].text.front().unicode();
        if (first >= firstHan && first < firstHan + hanCount)
            m_byFirst[static_cast<size_t>(first - firstHan)].push_back(static_cast<int>(i));
    }
    for (std::vector<int> &list : m_byFirst) {
        std::stable_sort(list.begin(), list.end(), [this](int left, int right) {
            return m_wordings[static_cast<size_t>(left)].text.size()
                   > m_wordings[static_cast<size_t>(right)].text.size();
        });
    }
}

void Vocabulary::addTable(int form, const TableForm &table)
{
    std::vector<LineForm> lines = linesOf(table);
    Meaning meaning;
    meaning.form = form;
    meaning.table = table.id;
    meaning.kind = Meaning::Kind::Row;
    for (size_t line = 0; line < lines.size(); ++line) {
        meaning.line = static_cast<int>(line);
        for (const QString &spelling : lines[line].spellings)
            add(spelling, meaning);
    }
    meaning.kind = Meaning::Kind::Heading;
    meaning.line = -1;
    for (const FormRow &row : table.rows) {
        for (qsizetype i = 0; i + 1 < row.labels.size(); ++i)
            add(withoutEnumerator(row.labels[i]), meaning);
        if (!row.block.isEmpty())
            add(row.block, meaning);
    }
    for (const PrintedCell &printed : table.printed) {
        const bool ownLabel = std::any_of(lines.begin(), lines.end(), [&](const LineForm &line) {
            return line.row >= 0 && table.rows[static_cast<size_t>(line.row)].label() == printed.label;
        });
        if (printed.cell < 0 && !ownLabel)
            add(withoutEnumerator(printed.label), meaning);
    }
    for (const FormColumn &column : table.columns) {
        add(column.label, meaning);
        for (const QString &alias : column.aliases)
            add(alias, meaning);
        if (!column.group.isEmpty())
            add(column.group, meaning);
    }
    for (const QString &word : table.headingWords)
        add(word, meaning);
    m_lines.back()[static_cast<size_t>(table.id)] = std::move(lines);
}

void Vocabulary::add(const QString &text, Meaning meaning)
{
    const QString han = hanOnly(text);
    if (han.size() < 2)
        return;
    const auto known = m_index.constFind(han);
    const int index = known == m_index.constEnd() ? static_cast<int>(m_wordings.size()) : *known;
    if (known == m_index.constEnd()) {
        m_index.insert(han, index);
        m_wordings.push_back({han, {}});
    }
    std::vector<Meaning> &meanings = m_wordings[static_cast<size_t>(index)].meanings;
    const bool there = std::any_of(meanings.begin(), meanings.end(), [&](const Meaning &other) {
        return other.kind == meaning.kind && other.form == meaning.form && other.table == meaning.table
               && other.line == meaning.line && other.section == meaning.section;
    });
    if (!there)
        meanings.push_back(meaning);
}

const std::vector<int> &Vocabulary::beginningWith(char16_t character) const
{
    static const std::vector<int> none;
    if (character < firstHan || character >= firstHan + hanCount)
        return none;
    return m_byFirst[static_cast<size_t>(character - firstHan)];
}

int Vocabulary::formIndex(const Form &form) const
{
    for (size_t i = 0; i < m_library.forms().size(); ++i) {
        if (m_library.forms()[i].get() == &form)
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace gouji::recovery
