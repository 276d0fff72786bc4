// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/cell_edits.h"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

CellChange changeOf(const Workspace &workspace, ReportId report, CellId cell, CellDecision after)
{
    const ReportState &state = workspace.state(report);
    return {report, state.extraction().formCell(cell).address, state.decision(cell), std::move(after)};
}

// The figures' places of one row of the sheet, from left to right.
std::vector<const SheetLayout::Item *> figuresOfRow(const SheetLayout &layout, int row)
{
    std::vector<const SheetLayout::Item *> figures;
    for (int column = 0; column < layout.columns(); ++column) {
        const SheetLayout::Item *item = layout.itemAt(row, column);
        if (item && item->cell >= 0)
            figures.push_back(item);
    }
    return figures;
}

} // namespace

tl::expected<Command, EditError> correctionCommand(const Workspace &workspace, ReportId report, const TypedCells &typed)
{
    Command command{QStringLiteral("correct"), {}};
    for (const auto &[cell, text] : typed) {
        auto decision = workspace.interpret(report, cell, text);
        if (!decision)
            return tl::make_unexpected(decision.error());
        CellChange change = changeOf(workspace, report, cell, std::move(*decision));
        if (change.before != change.after)
            command.changes.push_back(std::move(change));
    }
    return command;
}

Command asReadCommand(const Workspace &workspace, ReportId report, const std::vector<CellId> &cells)
{
    Command command{QStringLiteral("clear"), {}};
    for (const CellId &cell : cells) {
        CellDecision decision = workspace.state(report).decision(cell);
        if (!decision.correction)
            continue;
        decision.correction.reset();
        command.changes.push_back(changeOf(workspace, report, cell, std::move(decision)));
    }
    return command;
}

QString clipboardText(const SheetLayout &layout, const ReportState &report, TableId table,
                      const std::vector<CellId> &cells)
{
    std::map<int, std::map<int, QString>> texts; // by row and column of the sheet
    int first = layout.columns();
    int last = -1;
    for (const CellId &cell : cells) {
        const SheetLayout::Item *item = layout.itemOfCell(cell.index);
        if (!item || cell.table != table)
            continue;
        texts[item->row][item->column] = report.shownText(cell);
        first = std::min(first, item->column);
        last = std::max(last, item->column);
    }
    QStringList lines;
    for (const auto &[row, fields] : texts) {
        QStringList line;
        for (const SheetLayout::Item *item : figuresOfRow(layout, row)) {
            if (item->column < first || item->column > last)
                continue;
            const auto found = fields.find(item->column);
            line += found == fields.end() ? QString() : found->second;
        }
        lines += line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<QStringList> clipboardFields(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (lines.endsWith(QLatin1Char('\n')))
        lines.chop(1);
    QList<QStringList> fields;
    for (const QString &line : lines.split(QLatin1Char('\n')))
        fields += line.split(QLatin1Char('\t'));
    return fields;
}

TypedCells placeFields(const SheetLayout &layout, CellId start, const QList<QStringList> &fields, int &leftOver)
{
    TypedCells typed;
    leftOver = 0;
    const SheetLayout::Item *anchor = layout.itemOfCell(start.index);
    int row = anchor ? anchor->row : layout.rows();
    for (const QStringList &line : fields) {
        std::vector<const SheetLayout::Item *> places;
        for (; row < layout.rows() && places.empty(); ++row)
            places = figuresOfRow(layout, row);
        const auto first = std::find_if(places.begin(), places.end(), [anchor](const SheetLayout::Item *item) {
            return item->column >= anchor->column;
        });
        auto place = first;
        for (const QString &field : line) {
            if (place == places.end()) {
                ++leftOver;
                continue;
            }
            typed.emplace_back(CellId{start.table, (*place)->cell}, field.trimmed());
            ++place;
        }
    }
    return typed;
}

} // namespace gouji
