// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/label_search.h"
#include "parser/recovery/row_alignment.h"

#include <optional>

namespace gouji::recovery {

/// One occurrence of a line of a table in the text: its label and what stands behind it.
struct RowInstance
{
    int line = 0; ///< index into Vocabulary::lines
    Span label;   ///< empty for the disputes' line, which has none
    std::vector<Item> items;
    bool firm = false; ///< of its physical row
    bool tabs = false;
    bool plain = false;       ///< nothing but lines and spaces parts its cells
    bool closed = true;       ///< whether the text shows that the row ends
    bool endDoubtful = false; ///< whether one more empty place may stand at its end
    int width = 0;            ///< firm rows: number of fields in the physical row
    int labelPosition = -1;   ///< firm rows: number of the label's field, -1 if there is no label
    int physicalRow = -1;
    int firstField = 0;
    int lastField = 0;
    bool figuresAstray = false; ///< figures follow that may be this row's, but nothing shows whose they are
    int wordAt = -1;            ///< place of the first word behind the label that is none of the form, -1 if none
    bool labelGuessed = false;  ///< no label stands there: the place follows from the rows around it
    /// Where the headings above stand in another order than the form's: for each place from the left the number of the
    /// slot that its heading names; empty where they do not.
    std::vector<int> order;
    bool orderWeak = false;    ///< … as far as lines of single cells can show: the sums must say so too
    bool orderUnknown = false; ///< … and it cannot be told which
    bool columnAbsent = false; ///< the headings above are sound and fewer than the line's slots
    int filled() const;
};

/// A column heading in a block set by spaces: where it stands over the figures.
struct HeadingColumn
{
    int column = 0; ///< index into TableForm::columns
    int begin = 0;  ///< display columns
    int end = 0;
    int physicalRow = 0; ///< last one of the heading
};

/// What was found of one table in one edition.
struct TableRows
{
    std::vector<HeadingColumn> headings;
    std::vector<Span> numbers;     ///< of rows, where a space parts them from their labels ("5 .要求…")
    std::vector<RowInstance> rows; ///< in the order of the text
    QString otherUnit;             ///< stated in a heading in place of the form's, empty if none is
    Span span;                     ///< from the first trace to the last item, empty if there is none
    int firstField = -1;
    int lastField = -1;
    bool found() const { return !rows.empty(); }
};

/// Finds the rows of a table: labels first, damaged ones only between their neighbours, then what follows each.
/// \a year: that the report is on, as far as known.
TableRows findRows(LabelSearch &search, const Vocabulary &vocabulary, QStringView text, const FieldList &list, int form,
                   TableId table, std::optional<int> year);

} // namespace gouji::recovery
