// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "tests/unit/report_maker.h"

namespace gouji::test {

/// A source with a text.
inline std::shared_ptr<const SourceText> sourceWith(const QString &text, const QByteArray &name = "a")
{
    auto source = std::make_shared<SourceText>();
    source->file = QString::fromLatin1(name) + QStringLiteral(".txt");
    source->encoding = QStringLiteral("UTF-8");
    source->sha256 = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    source->text = text;
    return source;
}

/// A row (table/row) read from a source text: its words fall on its cells in order, "." is a blank cell, "?" a missing one, any other
/// text that is no number is text that is no figure. Each word's place in the text is the cell's.
inline void readRow(ReportMaker &maker, const char *row, const QString &words)
{
    const QString text = maker.extraction().source->text;
    QString all = text.isEmpty() ? QString() : text + u'\n';
    const CellAddress place = splitAddress(QString::fromLatin1(row) + QStringLiteral("/x"));
    const TableForm &form = maker.extraction().tableForm(*place.table);
    size_t rowIndex = 0;
    while (form.rows[rowIndex].key != place.row)
        ++rowIndex;
    int cell = form.rows[rowIndex].firstCell;
    for (const QString &word : words.split(u' ')) {
        CellReading &reading =
            maker.extraction().tables[static_cast<size_t>(*place.table)].cells[static_cast<size_t>(cell++)];
        reading = CellReading();
        const int begin = static_cast<int>(all.size());
        all += word + u' ';
        if (word == QLatin1String("."))
            reading.state = CellState::Blank;
        if (word == QLatin1String(".") || word == QLatin1String("?"))
            continue;
        const FigureText figure = readFigureText(word);
        reading.raw = word;
        reading.spans = {{begin, begin + static_cast<int>(word.size())}};
        reading.state = figure.kind == FigureText::Kind::NotAFigure ? CellState::NotAFigure
                        : figure.kind == FigureText::Kind::Blank    ? CellState::Blank
                                                                    : CellState::Read;
        reading.mark = figure.mark;
        if (reading.state == CellState::Read)
            reading.value = figure.value;
    }
    auto source = std::make_shared<SourceText>(*maker.extraction().source);
    source->text = all;
    maker.extraction().source = source;
}

/// What a row shows, in the words of readRow.
inline QString shownRow(const ReportState &state, const char *row)
{
    QStringList words;
    for (const TableId table : allTables) {
        const TableForm &form = state.extraction().tableForm(table);
        for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
            if (!form.cells[static_cast<size_t>(i)].address.startsWith(QString::fromLatin1(row) + u'/'))
                continue;
            const QString text = state.shownText({table, i});
            words.append(!text.isEmpty()                                 ? text
                         : state.state({table, i}) == CellState::Missing ? QStringLiteral("?")
                                                                         : QStringLiteral("."));
        }
    }
    return words.join(u' ');
}

inline CellId cellAt(const ReportState &state, const char *address)
{
    return state.extraction().find(QString::fromLatin1(address)).value();
}

} // namespace gouji::test
