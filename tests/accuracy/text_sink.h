// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/layout_proof.h"

namespace gouji::accuracy {

/// The text while it is being printed. Figures carry marks from the private use area until the text is finished, so
/// that their places are known whatever happens to the text in between; mergeable parts begin with a seam.
class TextSink
{
public:
    explicit TextSink(qsizetype cellCount)
        : m_cells(static_cast<size_t>(cellCount))
    {
    }

    void add(QStringView text) { m_text.append(text); }
    /// A place at which a part of the document begins: a paragraph or a table.
    void seam() { m_text.append(seamMark); }
    /// The same for a row of a table that has a label of its own.
    void seam(const SheetRow &row)
    {
        if (row.sort == SheetRow::Sort::Data && !row.cells.empty() && !row.cells.front().isFigure())
            m_text.append(rowSeamMark);
    }
    /// A row that the current table printed.
    void judge(const SheetRow &row, Proof proof, bool merges, int cut = 0, bool spare = false)
    {
        m_rows.push_back({row, proof, merges, false, cut, spare});
    }
    /// The same for a row in which a figure over merged columns stands several times.
    void judgeRepeated(const SheetRow &row) { m_rows.push_back({row, Proof::Grid, true, true, 0, false}); }
    /// Ends a table, or the part of a table that one layout printed.
    void endTable();

    QString text() const { return m_text; }
    std::vector<CellTruth> cells() const { return m_cells; }

    /// The figure's text with its marks; empty for a blank.
    static QString marked(const WrittenFigure &figure);
    /// Width in columns of a fixed-width font: 2 for wide characters, 0 for marks.
    static int width(QStringView text);
    static bool isMark(QChar character) { return character >= firstMark && character <= rowSeamMark; }
    /// \a text without any marks.
    static QString plain(QStringView text);
    /// Takes the marks out and tells where each figure stood; what it returns is the text as it will be read.
    static QString finish(QStringView text, std::vector<CellTruth> &cells);

    static constexpr QChar firstMark = u'\xE000';
    static constexpr QChar endMark = u'\xF8F0';
    static constexpr QChar seamMark = u'\xF8F1';
    static constexpr QChar rowSeamMark = u'\xF8F2';

private:
    QString m_text;
    std::vector<ProvenRow> m_rows;
    std::vector<CellTruth> m_cells;
};

} // namespace gouji::accuracy
