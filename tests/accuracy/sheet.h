// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/style.h"
#include "tests/accuracy/true_report.h"

#include <optional>

namespace gouji::accuracy {

/// How a place says that nothing stands there.
enum class Mark : quint8 { None, Dash, Slash, Word };

/// A figure as it is to stand in the text.
struct WrittenFigure
{
    int address = -1; ///< index into TrueReport::addresses
    FigureSort sort = FigureSort::Count;
    QString statedUnit;           ///< unit that the form prints for this cell (万元)
    QString text;                 ///< what is printed; empty for a place left blank
    std::optional<QString> value; ///< what that says in the form's unit; nothing for a blank or a mark
    Mark mark = Mark::None;
};

/// A cell of a printed table: a label, or the place of a figure.
struct SheetCell
{
    QString label;
    std::optional<WrittenFigure> figure;
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    bool isFigure() const { return figure.has_value(); }
};

struct SheetRow
{
    enum class Sort : quint8 { Heading, Data };
    Sort sort = Sort::Data;
    QString key;                  ///< row key; "disputes" for the one row of fifteen
    std::vector<SheetCell> cells; ///< those that begin in this row, from the left
    bool figureInLabel = false;   ///< the first figure is glued to the label before it
    bool strayFigure = false;     ///< a figure stands here that belongs to no place
    QString pageMark;             ///< line printed before this row
};

/// A printed table, still without layout.
struct Sheet
{
    TableName table = TableName::Proactive;
    int width = 0; ///< printed columns
    std::vector<SheetRow> rows;
};

Sheet makeSheet(const TrueReport &report, TableName table, const Style &style);

/// Prints the figure of a cell anew from a value; \a text is what stands there.
void write(WrittenFigure &figure, const QString &text, std::optional<QString> value, Mark mark = Mark::None);

} // namespace gouji::accuracy
