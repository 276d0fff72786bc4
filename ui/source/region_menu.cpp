// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/region_menu.h"

namespace gouji {

RegionMenu::RegionMenu(const Extraction &extraction, const Sentences &sentences, QWidget *parent)
    : QMenu(parent)
{
    addSection(tr("The marked text is"));
    for (const TableId table : allTables)
        addTable(extraction, sentences, table);
}

void RegionMenu::addTable(const Extraction &extraction, const Sentences &sentences, TableId table)
{
    QMenu *menu = addMenu(sentences.tableName(table));
    QAction *whole = menu->addAction(tr("The Whole Table, with Labels"));
    connect(whole, &QAction::triggered, this, [this, table] { emit chosen(table, QString()); });
    menu->addSection(tr("The figures of the row"));
    // Rows printed side by side (复议诉讼) are read as one: the first stands for all.
    const TableForm &form = extraction.tableForm(table);
    if (form.frozenColumns == 0 && table == TableId::Disputes) {
        QAction *line = menu->addAction(tr("All 15 Figures"));
        const QString key = form.rows.front().key;
        connect(line, &QAction::triggered, this, [this, table, key] { emit chosen(table, key); });
        return;
    }
    for (const FormRow &row : form.rows) {
        // The third row of several groups is called 3.其他: the group says of which.
        const qsizetype labels = row.labels.size();
        QString label = labels > 2 ? row.labels[labels - 2] + QStringLiteral(" · ") + row.label() : row.label();
        QAction *action = menu->addAction(label.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, table, key = row.key] { emit chosen(table, key); });
    }
}

} // namespace gouji
