// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/damage.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

const std::vector<Damage> &allDamages()
{
    using Stage = Damage::Stage;
    static const std::vector<Damage> damages{{u"totals-only"_s, Stage::Figures, 6, totalsOnly},
                                             {u"blanks-for-zero"_s, Stage::Figures, 12, blanksForZero},
                                             {u"marks-for-zero"_s, Stage::Figures, 8, marksForZero},
                                             {u"thousands-separated"_s, Stage::Figures, 10, thousandsSeparated},
                                             {u"changes-spelled"_s, Stage::Figures, 10, changesSpelled},
                                             {u"units-glued"_s, Stage::Figures, 5, unitsGlued},
                                             {u"notes-glued"_s, Stage::Figures, 3, notesGlued},
                                             {u"full-width-digits"_s, Stage::Figures, 3, fullWidthDigits},
                                             {u"figure-glued-to-label"_s, Stage::Labels, 4, figureGluedToLabel},
                                             {u"stray-figure-at-label"_s, Stage::Labels, 2, strayFigureAtLabel},
                                             {u"label-characters"_s, Stage::Labels, 8, labelCharacters},
                                             {u"label-spaces"_s, Stage::Labels, 5, labelSpaces},
                                             {u"brackets-mixed"_s, Stage::Labels, 5, bracketsMixed},
                                             {u"heading-figure"_s, Stage::Rows, 2, headingFigure},
                                             {u"rows-missing"_s, Stage::Rows, 3, rowsMissing},
                                             {u"rows-doubled"_s, Stage::Rows, 2, rowsDoubled},
                                             {u"rows-out-of-order"_s, Stage::Rows, 2, rowsOutOfOrder},
                                             {u"header-repeated"_s, Stage::Rows, 4, headerRepeated},
                                             {u"header-wrong"_s, Stage::Rows, 1, headerWrong},
                                             {u"page-marks"_s, Stage::Rows, 5, pageMarks},
                                             {u"narrative-before-table"_s, Stage::Document, 8, narrativeBeforeTable},
                                             {u"sections-misnumbered"_s, Stage::Document, 3, sectionsMisnumbered},
                                             {u"title-over-two-lines"_s, Stage::Document, 6, titleOverTwoLines},
                                             {u"title-absent"_s, Stage::Document, 5, titleAbsent},
                                             {u"navigation-before"_s, Stage::Document, 7, navigationBefore},
                                             {u"lines-after"_s, Stage::Document, 7, linesAfter},
                                             {u"prose-characters"_s, Stage::Document, 3, proseCharacters},
                                             {u"tables-missing"_s, Stage::Document, 1, tablesMissing},
                                             {u"whole-twice"_s, Stage::Text, 4, wholeTwice},
                                             {u"part-twice"_s, Stage::Text, 3, partTwice},
                                             {u"lines-removed"_s, Stage::Text, 1, linesRemoved},
                                             {u"traditional-characters"_s, Stage::Text, 2, traditionalCharacters}};
    return damages;
}

const Damage *findDamage(QStringView key)
{
    const auto &damages = allDamages();
    const auto found =
        std::find_if(damages.begin(), damages.end(), [key](const Damage &damage) { return damage.key == key; });
    return found == damages.end() ? nullptr : &*found;
}

std::vector<const Damage *> chooseDamages(Chance &chance)
{
    const auto &damages = allDamages();
    const int count = chance.weighted({28, 30, 24, 12, 6});
    std::vector<int> weights;
    weights.reserve(damages.size());
    for (const Damage &damage : damages)
        weights.push_back(damage.weight);
    std::vector<bool> chosen(damages.size(), false);
    for (int number = 0; number < count; ++number) {
        const auto index = static_cast<size_t>(chance.weighted(weights));
        chosen[index] = true;
    }
    std::vector<const Damage *> result;
    for (size_t index = 0; index < damages.size(); ++index) {
        if (chosen[index])
            result.push_back(&damages[index]);
    }
    return result;
}

} // namespace gouji::accuracy
