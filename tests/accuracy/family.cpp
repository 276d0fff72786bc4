// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/family.h"

#include "tests/accuracy/layout.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Layout> makeLayout(Family::Id family, Chance &chance)
{
    switch (family) {
    case Family::Id::TrimmedPipes:
        return makeTrimmedPipeRows(chance);
    case Family::Id::Markdown:
        return makeMarkdown(chance, true);
    case Family::Id::BareMarkdown:
        return makeMarkdown(chance, false);
    case Family::Id::CellLines:
        return makeCellLinesWithPipes(chance);
    case Family::Id::PipesAlone:
        return makePipesAlone(chance);
    case Family::Id::BareLines:
        return makeBareCellLines(chance);
    case Family::Id::TabCells:
        return makeTabCells(chance);
    case Family::Id::TabRows:
        return makeTabRows(chance);
    case Family::Id::PdfText:
        return makePdfText(chance);
    case Family::Id::HugeTable:
        return makeHugePipeTable(chance);
    default:
        return makePaddedPipeRows(chance);
    }
}

/// A layout for a part of a document that is mixed, or for a text whose lines or tables are lost.
Family::Id plainFamily(Family::Id family, Chance &chance)
{
    using Id = Family::Id;
    switch (family) {
    case Id::LinesRemoved:
        return chance.pick({Id::BareLines, Id::BareLines, Id::BareLines, Id::CellLines, Id::PipesAlone, Id::TabCells});
    case Id::TablesMissing:
        return chance.pick({Id::PaddedPipes, Id::BareLines, Id::PdfText});
    case Id::Mixed:
        return chance.pick({Id::PaddedPipes, Id::TrimmedPipes, Id::Markdown, Id::CellLines, Id::CellLines,
                            Id::PipesAlone, Id::BareLines, Id::BareLines, Id::TabCells, Id::TabRows, Id::PdfText});
    default:
        return family;
    }
}

QString headingMarks(const Block &block, const Style &style, Chance &chance)
{
    if (!style.markdownHeadings)
        return {};
    if (block.sort == Block::Sort::Title)
        return u"# "_s;
    return block.sort == Block::Sort::Heading ? QString(chance.between(2, 4), u'#') + u' ' : QString();
}

bool knowsMarkdown(Family::Id family)
{
    return family == Family::Id::Markdown || family == Family::Id::BareMarkdown || family == Family::Id::TabRows;
}

} // namespace

const std::vector<Family> &allFamilies()
{
    using Id = Family::Id;
    static const std::vector<Family> families{{Id::PaddedPipes, u"padded-pipes"_s, 215},
                                              {Id::TrimmedPipes, u"trimmed-pipes"_s, 70},
                                              {Id::Markdown, u"markdown"_s, 45},
                                              {Id::BareMarkdown, u"bare-markdown"_s, 25},
                                              {Id::CellLines, u"cell-lines"_s, 185},
                                              {Id::PipesAlone, u"pipes-alone"_s, 115},
                                              {Id::BareLines, u"bare-lines"_s, 230},
                                              {Id::TabCells, u"tab-cells"_s, 20},
                                              {Id::TabRows, u"tab-rows"_s, 20},
                                              {Id::PdfText, u"pdf-text"_s, 20},
                                              {Id::HugeTable, u"huge-table"_s, 10},
                                              {Id::Mixed, u"mixed"_s, 25},
                                              {Id::LinesRemoved, u"lines-removed"_s, 10},
                                              {Id::TablesMissing, u"tables-missing"_s, 10},
                                              {Id::HtmlTables, u"html-tables"_s, 60, true},
                                              {Id::HtmlNested, u"html-nested"_s, 30, true},
                                              {Id::HtmlRowTables, u"html-row-tables"_s, 20, true}};
    return families;
}

const Family *findFamily(QStringView key)
{
    const auto &families = allFamilies();
    const auto found =
        std::find_if(families.begin(), families.end(), [key](const Family &family) { return family.key == key; });
    return found == families.end() ? nullptr : &*found;
}

const Family &chooseFamily(Chance &chance, bool withHtml)
{
    std::vector<int> shares;
    for (const Family &family : allFamilies())
        shares.push_back(family.html && !withHtml ? 0 : family.share);
    return allFamilies()[static_cast<size_t>(chance.weighted(shares))];
}

void printText(const Draft &draft, const Family &family, Chance &chance, TextSink &sink)
{
    const bool mixed = family.id == Family::Id::Mixed;
    const Family::Id textFamily = plainFamily(family.id, chance);
    const std::unique_ptr<Layout> layout = makeLayout(textFamily, chance);
    if (chance.percent(15))
        sink.add(u"\n");
    for (const Block &block : draft.blocks) {
        if (block.sort != Block::Sort::Table) {
            const QString marks = knowsMarkdown(textFamily) ? headingMarks(block, draft.style, chance) : QString();
            const QString indent = block.sort == Block::Sort::Heading && chance.percent(3)
                                       ? chance.pick({u"\u00a0 \u00a0"_s, u" "_s, u"\u3000\u3000"_s})
                                       : QString();
            layout->paragraph(marks + indent + block.text, sink);
            continue;
        }
        const Sheet &sheet = draft.sheet(block.table);
        if (!mixed) {
            layout->wholeTable(sheet, sink);
            continue;
        }
        const std::unique_ptr<Layout> other = makeLayout(plainFamily(family.id, chance), chance);
        if (sheet.table == TableName::Requests && chance.percent(35)) {
            // Two tools, or a page that was copied another way: the layout changes in mid-table.
            const auto middle = static_cast<size_t>(chance.between(6, static_cast<int>(sheet.rows.size()) - 4));
            other->table(sheet, 0, middle, sink);
            makeLayout(plainFamily(family.id, chance), chance)->table(sheet, middle, sheet.rows.size(), sink);
        } else {
            other->wholeTable(sheet, sink);
        }
    }
}

} // namespace gouji::accuracy
