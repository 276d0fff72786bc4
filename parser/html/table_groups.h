// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/html/html_tree.h"

namespace gouji::html {

/// Finds the tables of a page that are one table for the eye: pages with a small table for each row.
class TableGroups
{
public:
    /// The place of a table among the groups.
    struct Place
    {
        int group = -1; ///< -1: no rows
        int firstRow = 0;
    };

    /// A table begins where \a text ends. Joins the group before it if nothing, or a page mark only, stands between.
    Place open(const Table &table, QStringView text);
    void close(const Place &place, qsizetype textSize);
    /// A row of the group has several cells. A group without such a row is no data table.
    void noteWideRow(int group) { m_groups[static_cast<size_t>(group)].isData = true; }
    /// For each group its number among the data tables, -1 for others.
    std::vector<int> numbers() const;

private:
    struct Group
    {
        int rows = 0;
        int lastRows = 0; ///< of its last table
        int columns = 0;  ///< of its last table
        bool isOpen = false;
        bool isData = false;
        qsizetype end = 0; ///< in the text
    };

    bool goesOn(const Group &group, const Table &table, QStringView text) const;

    std::vector<Group> m_groups;
};

} // namespace gouji::html
