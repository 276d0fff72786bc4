// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"

#include <string_view>

namespace gouji {

/// A number at the front of a text.
struct NumberRead
{
    int length = 0; ///< characters taken; 0: no number stands there
    Decimal value;
    int lastDigit = 0;  ///< power of ten of the last digit written
    bool plain = false; ///< digits alone, without point, separators or 万
    int digits = 0;     ///< digits written before the point
};

/// 3,119 · 1.2万 · 152790 (full-width digits are plain ones already).
NumberRead readDigits(std::u16string_view text);

/// 十二 · 两 · 一百零五 · 三千二百; positional numbers (二〇二三) too.
NumberRead readChineseNumber(std::u16string_view text);

/// Tenths as a percentage: 三成, 六成五.
struct TenthsRead
{
    int length = 0; ///< characters taken; 0: none stand there
    Decimal percent;
    int lastDigit = 0;  ///< power of ten of the last digit told: 1 for 三成
    bool vague = false; ///< 三成多, 三成以上
};

/// Tenths at a place of a text, only close behind a word that measures (下降了三成, 占六成); 一成立 is none.
TenthsRead readTenthsAt(std::u16string_view text, size_t at);

/// Length of what numbers a block at the front of a line: （二）, 二、, 1., (1), 一是; 0 if none does.
int enumeratorLength(std::u16string_view line);

/// Whether digits are those of a public telephone line (12345, 12315).
bool isPublicLine(std::u16string_view number);

} // namespace gouji
