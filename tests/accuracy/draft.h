// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/sheet.h"

#include <QStringList>

namespace gouji::accuracy {

/// A part of a document in its order.
struct Block
{
    enum class Sort : quint8 { Loose, Title, Heading, Paragraph, Table };
    Sort sort = Sort::Paragraph;
    QString text;
    int section = 0;                        ///< of a heading
    TableName table = TableName::Proactive; ///< of a table
};

/// What is done to the finished text.
struct TextPlan
{
    bool wholeTwice = false;
    bool partTwice = false;
    bool linesRemoved = false; ///< every line that stood before is dropped
    bool traditional = false;
};

/// A report on its way to a text: figures as written, tables as printed, the document's parts. Damages change it.
struct Draft
{
    TrueReport report;
    Style style;
    std::array<Sheet, sheetCount> sheets;
    std::vector<Block> blocks;
    TextPlan plan;
    bool hasTitle = true;
    bool tablesMissing = false;

    Sheet &sheet(TableName table) { return sheets[static_cast<size_t>(table)]; }
    const Sheet &sheet(TableName table) const { return sheets[static_cast<size_t>(table)]; }
};

/// An undamaged document.
Draft makeDraft(TrueReport report, const Style &style, Chance &prose);

} // namespace gouji::accuracy
