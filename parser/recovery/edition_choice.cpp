// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/edition_choice.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

/// The only form in which a wording can stand in a table; -1 if several or none.
int onlyForm(const Wording &wording, TableId table)
{
    int form = -1;
    for (const Meaning &meaning : wording.meanings) {
        if (meaning.kind == Meaning::Kind::Section || meaning.table != table)
            continue;
        if (form >= 0 && form != meaning.form)
            return -1;
        form = meaning.form;
    }
    return form;
}

/// A wording that is a row in one edition and a group in another (其他处理): a row has figures behind it.
int formByUse(const LabelSearch &search, const LabelHit &hit, TableId table)
{
    int asRow = -1;
    int asGroup = -1;
    for (const Meaning &meaning : search.wording(hit).meanings) {
        if (meaning.kind == Meaning::Kind::Section || meaning.table != table)
            continue;
        int &use = meaning.kind == Meaning::Kind::Row ? asRow : asGroup;
        if (use >= 0 && use != meaning.form)
            return -1;
        use = meaning.form;
    }
    if (asRow < 0 || asGroup < 0 || asRow == asGroup)
        return -1;
    return search.itemsFollow(hit) ? asRow : -1;
}

} // namespace

EditionChoice chooseEditions(const LabelSearch &search, const Vocabulary &vocabulary, std::optional<int> year)
{
    const size_t formCount = vocabulary.library().forms().size();
    std::array<int, tableCount> told{};
    told.fill(-1);
    for (const TableId table : allTables) {
        std::vector<int> votes(formCount, 0);
        for (const LabelHit &hit : search.hits()) {
            int form = onlyForm(search.wording(hit), table);
            const bool sure = form >= 0;
            if (!sure)
                form = formByUse(search, hit, table);
            if (form >= 0)
                votes[static_cast<size_t>(form)] += sure ? 2 : 1;
        }
        const auto most = std::max_element(votes.begin(), votes.end());
        if (*most > 0 && std::count(votes.begin(), votes.end(), *most) == 1)
            told[static_cast<size_t>(table)] = static_cast<int>(most - votes.begin());
    }
    int byYear = static_cast<int>(formCount) - 1;
    if (year) {
        const auto form = vocabulary.library().forYear(*year);
        if (form)
            byYear = vocabulary.formIndex(*form);
    }
    EditionChoice choice;
    const auto first = std::find_if(told.begin(), told.end(), [](int form) { return form >= 0; });
    choice.report = first == told.end() ? byYear : *first;
    for (size_t table = 0; table < told.size(); ++table) {
        choice.tables[table] = told[table] >= 0 ? told[table] : choice.report;
        choice.mixed = choice.mixed || choice.tables[table] != choice.report;
    }
    return choice;
}

} // namespace gouji::recovery
