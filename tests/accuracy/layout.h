// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/text_sink.h"

#include <memory>

namespace gouji::accuracy {

/// One way in which extraction leaves a document: how a paragraph and how a table become text.
class Layout
{
public:
    virtual ~Layout() = default;

    /// Prints the rows \a from up to and without \a to of a table.
    virtual void table(const Sheet &sheet, size_t from, size_t to, TextSink &sink) = 0;
    /// Prints a paragraph, a title line or a heading; \a text holds no breaks.
    virtual void paragraph(const QString &text, TextSink &sink)
    {
        sink.seam();
        sink.add(text);
        sink.add(m_blankLines ? u"\n\n" : u"\n");
    }
    void wholeTable(const Sheet &sheet, TextSink &sink) { table(sheet, 0, sheet.rows.size(), sink); }

protected:
    explicit Layout(bool blankLines)
        : m_blankLines(blankLines)
    {
    }
    bool m_blankLines; ///< blank lines between paragraphs
};

/// A field of a row as a linear layout prints it.
struct Field
{
    QString text; ///< figures with their marks, labels with their breaks
    bool isFigure = false;
    int column = 0;
    int columnSpan = 1;
};

/// The cells that begin in \a row, from the left; a glued figure is in the text of its label.
std::vector<Field> fieldsOf(const SheetRow &row);
/// Whether traces of merged cells can stand in \a row beside those of its places. In the requests table they always
/// can: every row has merged cells at its left, and what they leave is not the same in every row.
bool hasMerges(const SheetRow &row, const Sheet &sheet);
/// Blank fields at the end of \a fields.
int blanksAtEnd(const std::vector<Field> &fields);
/// \a label on one line, with \a joint for its breaks.
QString onOneLine(QString label, QStringView joint);

// The layouts, each made with the chances of its family.
std::unique_ptr<Layout> makePaddedPipeRows(Chance &chance);
std::unique_ptr<Layout> makeTrimmedPipeRows(Chance &chance);
/// The whole document is one table: paragraphs are rows of it too.
std::unique_ptr<Layout> makeHugePipeTable(Chance &chance);
std::unique_ptr<Layout> makeMarkdown(Chance &chance, bool outerPipes);
std::unique_ptr<Layout> makeCellLinesWithPipes(Chance &chance);
std::unique_ptr<Layout> makePipesAlone(Chance &chance);
std::unique_ptr<Layout> makeBareCellLines(Chance &chance);
std::unique_ptr<Layout> makeTabCells(Chance &chance);
std::unique_ptr<Layout> makeTabRows(Chance &chance);
std::unique_ptr<Layout> makePdfText(Chance &chance);

} // namespace gouji::accuracy
