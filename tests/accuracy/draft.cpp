// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/draft.h"

#include "tests/accuracy/prose.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

Draft makeDraft(TrueReport report, const Style &style, Chance &prose)
{
    Draft draft;
    draft.style = style;
    for (const TableName table : {TableName::Proactive, TableName::Requests, TableName::Disputes})
        draft.sheet(table) = makeSheet(report, table, style);

    // Texts that name their body everywhere are as common as those that say 本单位.
    const bool namesBody = prose.percent(50);
    const auto add = [&](Block::Sort sort, const QString &text, int section = 0) {
        draft.blocks.push_back({sort, style.written(text), section, TableName::Proactive});
    };
    add(Block::Sort::Title, reportTitle(report, style));
    if (prose.percent(35))
        add(Block::Sort::Paragraph, openingProse(report, namesBody, prose));
    const auto &titles = sectionTitles();
    for (int section = 1; section <= 6; ++section) {
        add(Block::Sort::Heading, chineseNumber(section) + u'、' + titles[static_cast<size_t>(section - 1)], section);
        for (const QString &paragraph : sectionProse(report, section, namesBody, prose))
            add(Block::Sort::Paragraph, (style.indented ? u"\u3000\u3000"_s : QString()) + paragraph);
        if (section >= 2 && section <= 4)
            draft.blocks.push_back({Block::Sort::Table, {}, section, static_cast<TableName>(section - 2)});
    }
    draft.report = std::move(report);
    return draft;
}

} // namespace gouji::accuracy
