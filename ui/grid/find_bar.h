// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/fill_edit.h"
#include "model/history/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

class TableEdits;
class TablesPane;

/// A bar over the tables to find texts of cells and to replace them: in the table, the report or all reports. Enter
/// goes to the next place, Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { Table, Report, AllReports };

    FindBar(Workspace &workspace, TablesPane *pane, TableEdits *edits);

    void open();
    void setScope(Scope scope);
    /// A cell in which the words stand.
    struct Place
    {
        ReportId report = 0;
        CellId cell;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    /// All of them, in the order of the reports and of the form.
    std::vector<Place> places() const;
    QLineEdit *findLine() const { return m_find; }
    QLineEdit *replaceLine() const { return m_replace; }
    QCheckBox *wholeCellBox() const { return m_wholeCell; }
    QLabel *countLabel() const { return m_count; }

    /// Goes to the next (1) or previous (-1) place; round about at the end.
    void step(int direction);
    /// Replaces in the current cell, if the words stand there, and goes to the next place.
    void replaceHere();
    /// Shows what would be replaced, to be carried out as one step.
    void replaceAll();

signals:
    void placeWanted(gouji::ReportId report, gouji::CellId cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Replacement replacement() const;
    std::vector<CellId> cellsOf(ReportId report) const;
    std::vector<CellId> cellsWith(ReportId report) const;
    std::vector<ReportId> reports() const;
    std::optional<Place> here() const;
    void refreshCount();
    void retranslate();

    Workspace &m_workspace;
    TablesPane *m_pane;
    TableEdits *m_edits;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QCheckBox *m_wholeCell;
    QComboBox *m_scope;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_replaceHere;
    QToolButton *m_replaceAll;
};

} // namespace gouji
