// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/report/extraction.h"

#include <QMenu>

namespace gouji {

/// Asks what a marked part of the source is: a whole table with its labels, or the figures of one row.
class RegionMenu : public QMenu
{
    Q_OBJECT
public:
    RegionMenu(const Extraction &extraction, const Sentences &sentences, QWidget *parent);

signals:
    /// \a rowKey is empty for a whole table.
    void chosen(gouji::TableId table, const QString &rowKey);

private:
    void addTable(const Extraction &extraction, const Sentences &sentences, TableId table);
};

} // namespace gouji
