// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/prepared_edit.h"

namespace gouji {

/// A figure, or a mark for nothing, as it stands in a source text.
struct SourceFigure
{
    QString text; ///< empty for a field that holds nothing
    Span span;
    friend bool operator==(const SourceFigure &, const SourceFigure &) = default;
};

/// The figures in a part of a source, in reading order. Words and the numbers of labels (1. 属于…) are left out. With
/// \a fields, what stands between | or tabs counts as a field, and an empty one gives an empty figure.
std::vector<SourceFigure> figuresIn(const SourceText &source, Span part, bool fields);

/// Takes a marked part of the source into cells, in reading order on both sides, each figure with its place. Where the
/// figures are not as many as the cells but the fields between | or tabs are, empty fields count as blanks. Figures that find no
/// cell are reported as unused; cells that find no figure stay as they are.
EditResult takeSourceText(ReportId report, const ReportState &state, const std::vector<CellId> &cells, Span part);

} // namespace gouji
