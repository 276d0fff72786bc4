// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/label_search.h"

namespace gouji::recovery {

/// What the labels found in a text mean for one table of one edition.
class TableLabels
{
public:
    /// All of it is referred to, not copied.
    TableLabels(LabelSearch &search, const Vocabulary &vocabulary, QStringView text, const FieldList &list, int form,
                TableId table);

protected:
    const Meaning *rowMeaning(const LabelHit &hit) const
    {
        return m_search.wording(hit).find(Meaning::Kind::Row, m_form, m_table);
    }
    bool isHeading(const LabelHit &hit) const
    {
        return m_search.wording(hit).find(Meaning::Kind::Heading, m_form, m_table) != nullptr;
    }
    const LineForm &line(int index) const { return m_lines[static_cast<size_t>(index)]; }
    /// The field at which what stands behind a label ends: the next label, or its number.
    int endFieldAfter(size_t hit) const;
    /// The field of a row's number where a space parts it from its label ("5 .要求…"), -1 if it is none: alone in front
    /// of the label on its line, and the very number that the form prints.
    int numberBefore(const LabelHit &hit) const;

    LabelSearch &m_search;
    const Vocabulary &m_vocabulary;
    QStringView m_text;
    const FieldList &m_list;
    int m_form;
    TableId m_table;
    const std::vector<LineForm> &m_lines;
};

} // namespace gouji::recovery
