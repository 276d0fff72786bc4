// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"

#include <QString>

#include <optional>
#include <vector>

namespace gouji::recovery {

/// Title of a report, whose report it is and on which year, as far as the text says.
struct Headline
{
    Span title;     ///< empty if there is none
    QString agency; ///< empty if unknown
    std::optional<int> year;
    bool hasTitle() const { return !title.isEmpty(); }
};

/// Looks for the title between two places (the text before section 一): "…2023年政府信息公开工作年度报告", over one
/// line or two, the year before or behind the body's name.
Headline findTitle(QStringView text, Span range);

/// The year a text without title is on: the one of its period sentence, else the one named most often.
std::optional<int> yearOfText(QStringView text, Span range);

/// Body and year as a file name tells them ("青石县财政局2023.txt"); only a hint.
Headline readFileName(const QString &fileName);

} // namespace gouji::recovery
