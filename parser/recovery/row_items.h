// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_finder.h"

namespace gouji::recovery {

/// What stands behind a label up to a field (exclusive), in the label's own physical row where rows are firm.
/// Figures on later physical rows that have no label of their own come back as further groups.
struct CollectedItems
{
    RowInstance own;
    std::vector<RowInstance> unlabelled;
};

/// A field as an item; \a columns: whether display columns mean something there.
Item itemOf(const Field &field, int position, bool columns);

/// What is glued to the end of a label ("（一）予以公开2", "行政许可（件）5"); a bracketed note between them is skipped.
std::optional<Item> gluedItem(QStringView text, const Field &field, const LabelHit &hit);

/// A figure glued to the end of a piece of a folded label.
std::optional<Item> figureAtEnd(QStringView text, const Field &field);

/// \a hit: the label, null for the disputes' line (then \a firstField begins the search).
CollectedItems collectItems(QStringView text, const FieldList &list, const LabelHit *hit, int firstField, int endField,
                            int slotCount);

} // namespace gouji::recovery
