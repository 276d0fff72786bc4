// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/vocabulary.h"

#include "model/exchange/region_reader.h"

namespace gouji::recovery {

/// See RegionReader::readRegion.
std::vector<AddressedReading> recoverRegion(const Vocabulary &vocabulary, const Extraction &extraction, Span region,
                                            TableId table, const QString &rowKey);

} // namespace gouji::recovery
