// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/damage.h"
#include "tests/accuracy/prose.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

using Blocks = std::vector<Block>;

Blocks::iterator findBlock(Blocks &blocks, Block::Sort sort, int section = 0)
{
    return std::find_if(blocks.begin(), blocks.end(), [=](const Block &block) {
        return block.sort == sort && (section == 0 || block.section == section);
    });
}

Blocks looseBlocks(const QStringList &lines)
{
    Blocks blocks;
    for (const QString &line : lines)
        blocks.push_back({Block::Sort::Loose, line, 0, TableName::Proactive});
    return blocks;
}

} // namespace

bool narrativeBeforeTable(Draft &draft, Chance &chance)
{
    const int first = chance.between(2, 4);
    for (int section = 2; section <= 4; ++section) {
        if (section != first && !chance.percent(30))
            continue;
        const auto table = findBlock(draft.blocks, Block::Sort::Table, section);
        draft.blocks.insert(table,
                            {Block::Sort::Paragraph, draft.style.written(narrative(draft.report, section, chance)),
                             section, TableName::Proactive});
    }
    return true;
}

bool sectionsMisnumbered(Draft &draft, Chance &chance)
{
    const int way = chance.below(3);
    const int from = chance.between(2, 6);
    bool done = false;
    for (Block &block : draft.blocks) {
        if (block.sort != Block::Sort::Heading)
            continue;
        const QString before = block.text;
        const qsizetype point = block.text.indexOf(u'、') + 1;
        if (way == 0 && block.section >= from)
            block.text.replace(0, point, chineseNumber(block.section - 1) + u'、');
        else if (way == 1 && block.section == from)
            block.text.replace(0, point, chineseNumber(chance.between(1, 6)) + u'、');
        else if (way == 2)
            block.text.remove(0, point); // none is numbered
        done = done || block.text != before;
    }
    return done;
}

bool titleOverTwoLines(Draft &draft, Chance &chance)
{
    const auto title = findBlock(draft.blocks, Block::Sort::Title);
    if (title == draft.blocks.end())
        return false;
    const QString text = title->text;
    qsizetype at = text.indexOf(u"政府信息公开"_s);
    if (chance.percent(30) && text.startsWith(draft.report.agency))
        at = draft.report.agency.size();
    if (at <= 0)
        return false;
    title->text = text.left(at).trimmed();
    draft.blocks.insert(title + 1, {Block::Sort::Title, text.mid(at).trimmed(), 0, TableName::Proactive});
    return true;
}

bool titleAbsent(Draft &draft, Chance &)
{
    draft.blocks.erase(std::remove_if(draft.blocks.begin(), draft.blocks.end(),
                                      [](const Block &block) { return block.sort == Block::Sort::Title; }),
                       draft.blocks.end());
    draft.hasTitle = false;
    return true;
}

bool navigationBefore(Draft &draft, Chance &chance)
{
    const Blocks lines = looseBlocks(navigationLines(draft.report, chance));
    draft.blocks.insert(draft.blocks.begin(), lines.begin(), lines.end());
    return !lines.empty();
}

bool linesAfter(Draft &draft, Chance &chance)
{
    const Blocks lines = looseBlocks(closingLines(draft.report, chance));
    draft.blocks.insert(draft.blocks.end(), lines.begin(), lines.end());
    return !lines.empty();
}

bool proseCharacters(Draft &draft, Chance &chance)
{
    bool done = false;
    for (Block &block : draft.blocks) {
        if (block.sort != Block::Sort::Paragraph || block.text.size() < 20)
            continue;
        const int count = chance.below(3);
        for (int number = 0; number < count; ++number)
            block.text.remove(chance.between(6, static_cast<int>(block.text.size()) - 1), 1);
        done = done || count > 0;
    }
    return done;
}

bool tablesMissing(Draft &draft, Chance &chance)
{
    const bool all = chance.percent(60);
    const int section = chance.between(2, 4);
    draft.blocks.erase(std::remove_if(draft.blocks.begin(), draft.blocks.end(),
                                      [all, section](const Block &block) {
                                          return block.sort == Block::Sort::Table && (all || block.section == section);
                                      }),
                       draft.blocks.end());
    draft.tablesMissing = true;
    return true;
}

bool wholeTwice(Draft &draft, Chance &)
{
    draft.plan.wholeTwice = true;
    return true;
}

bool partTwice(Draft &draft, Chance &)
{
    draft.plan.partTwice = true;
    return true;
}

bool linesRemoved(Draft &draft, Chance &)
{
    draft.plan.linesRemoved = true;
    return true;
}

bool traditionalCharacters(Draft &draft, Chance &)
{
    draft.plan.traditional = true;
    return true;
}

} // namespace gouji::accuracy
