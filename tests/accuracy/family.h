// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/draft.h"
#include "tests/accuracy/text_sink.h"

namespace gouji::accuracy {

/// A family of texts as the field knows them.
struct Family
{
    enum class Id : quint8 {
        PaddedPipes,
        TrimmedPipes,
        Markdown,
        BareMarkdown,
        CellLines,
        PipesAlone,
        BareLines,
        TabCells,
        TabRows,
        PdfText,
        HugeTable,
        Mixed,
        LinesRemoved,
        TablesMissing,
        HtmlTables,
        HtmlNested,
        HtmlRowTables
    };
    Id id = Id::PaddedPipes;
    QString key;
    int share = 0; ///< in a thousand texts, against the others
    bool html = false;
};

const std::vector<Family> &allFamilies();
const Family *findFamily(QStringView key);
/// A family by its share; those of HTML only when they are asked for.
const Family &chooseFamily(Chance &chance, bool withHtml);

/// Prints the document in a family's layout. The result still has the marks of its figures.
void printText(const Draft &draft, const Family &family, Chance &chance, TextSink &sink);

/// The document as a web page in Unicode; its declaration of the encoding is left to the bytes (see file_bytes.h).
QString printHtml(const Draft &draft, const Family &family, Chance &chance, std::vector<CellTruth> &cells);

} // namespace gouji::accuracy
