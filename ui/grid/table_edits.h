// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/prepared_edit.h"
#include "model/exchange/table_markup.h"
#include "model/history/workspace.h"
#include "model/items/table_blocks.h"

#include <QObject>

namespace gouji {

class EditPreviewBar;
class GridView;
class TablesPane;

/// The edits of a spreadsheet and of structure on the chosen cells: prepared by the model, shown before they happen
/// where much changes, carried out as one step each.
class TableEdits : public QObject
{
    Q_OBJECT
public:
    enum class Edit {
        Clear,
        AsRead,
        FillDown,
        FillRight,
        FillChosen,
        FillZeros,
        FillTableZeros,
        ShiftLeft,
        ShiftRight,
        InsertCell,
        RemoveCell,
        Split,
        Join,
        SwapCells,
        SwapRows,
        MoveRowUp,
        MoveRowDown
    };

    TableEdits(Workspace &workspace, TablesPane *pane, EditPreviewBar *bar);

    void setMarkup(std::shared_ptr<const TableMarkup> markup) { m_markup = std::move(markup); }
    void carryOut(Edit edit);
    /// The same text into every chosen cell.
    void fillWith(const QString &typed);
    void copy(bool withHeadings);
    void paste();
    /// Takes figures of the source into the chosen cells (where \a into is none of these: into that one).
    void takeSource(Span part, std::optional<CellId> into = {});
    /// The same with what was dragged out of the source.
    void dropSource(gouji::CellId into, const QByteArray &content);
    /// Edits of any number of reports as one step. \a asks: they are shown first.
    void offer(const QString &title, const QString &kind, std::vector<PreparedEdit> edits, bool asks,
               QStringList notes = {});
    /// "II. … · 总计: 63 → 36": a line of the preview.
    QString line(ReportId report, const CellPreview &cell) const;
    QString problem(ReportId report, const EditError &error) const;
    /// Gives up what waits to be carried out.
    void giveUp();

signals:
    /// Something to be said that needs no answer.
    void said(const QString &words);

private:
    EditResult prepared(Edit edit);
    EditResult split(const ReportState &state, CellId current);
    EditResult join(const ReportState &state, CellId current, const std::vector<CellId> &chosen) const;
    EditResult swapCells(const ReportState &state, CellId current, const std::vector<CellId> &chosen) const;
    EditResult swapRows(const ReportState &state, CellId current, const std::vector<CellId> &chosen) const;
    EditResult fillFrom(const ReportState &state, CellId current, std::vector<CellId> chosen, bool down) const;
    std::vector<std::pair<CellId, QString>> changing(const std::vector<std::pair<CellId, QString>> &texts) const;
    QStringList notes(const PreparedEdit &edit) const;
    void finish(const QString &kind, std::vector<PreparedEdit> edits);
    void showError(const EditError &error);
    void pastePlanned(const PastePlan &plan, const ClipboardTable &block, bool isOwn);
    static QString title(Edit edit);

    Workspace &m_workspace;
    TablesPane *m_pane;
    EditPreviewBar *m_bar;
    std::shared_ptr<const TableMarkup> m_markup;
    /// Where the table stood before the bar took room from it.
    struct Scrolled
    {
        const GridView *grid = nullptr;
        int across = 0;
        int down = 0;
    };
    Scrolled m_scrolled;
    std::optional<CellId> m_goesTo; // after the edit at hand: the cell that becomes the current one
};

} // namespace gouji
