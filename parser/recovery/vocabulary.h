// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"

#include <QHash>

namespace gouji::recovery {

/// A printed line of a table: the cells that stand side by side, in order, with the label in front of them.
struct LineForm
{
    std::vector<int> cells; ///< indexes into TableForm::cells
    int row = -1;           ///< index into TableForm::rows; -1 where several rows share the line (disputes)
    bool isOptional = false;
    QString label;                  ///< Han characters of the row's own label, without its number
    QString enumerator;             ///< the number in front of it: "3", "七"; empty if none
    std::vector<QString> spellings; ///< label and aliases, Han characters only
};

/// One way a wording can be meant.
struct Meaning
{
    enum class Kind : quint8 {
        Row,     ///< label of a line
        Heading, ///< column heading, group label, block title, corner note
        Section  ///< title of a section
    };
    Kind kind = Kind::Heading;
    int form = 0; ///< index into FormLibrary::forms
    TableId table = TableId::Proactive;
    int line = -1;   ///< for Row: index into the lines of the table
    int section = 0; ///< for Section
};

/// A wording, as Han characters only, and everything it can mean in any edition.
struct Wording
{
    QString text;
    std::vector<Meaning> meanings;
    bool means(Meaning::Kind kind) const;
    const Meaning *find(Meaning::Kind kind, int form, TableId table) const;
};

/// All wordings of all editions, arranged for one pass over a text. Built once, then only read.
class Vocabulary
{
public:
    explicit Vocabulary(const FormLibrary &library);

    const FormLibrary &library() const { return m_library; }
    const std::vector<Wording> &wordings() const { return m_wordings; }
    const std::vector<LineForm> &lines(int form, TableId table) const
    {
        return m_lines[static_cast<size_t>(form)][static_cast<size_t>(table)];
    }
    /// Wordings that begin with a character, longest first.
    const std::vector<int> &beginningWith(char16_t character) const;
    int formIndex(const Form &form) const;

private:
    void add(const QString &text, Meaning meaning);
    void addTable(int form, const TableForm &table);

    FormLibrary m_library;
    std::vector<Wording> m_wordings;
    QHash<QString, int> m_index;
    std::vector<std::vector<int>> m_byFirst; // for each basic Han character
    std::vector<std::array<std::vector<LineForm>, tableCount>> m_lines;
};

/// Takes the number in front of a label off: "（三）不予公开" gives "不予公开", enumerator "三".
QString withoutEnumerator(QStringView label, QString *enumerator = nullptr);

} // namespace gouji::recovery
