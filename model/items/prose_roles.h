// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>

namespace gouji {

/// Role numbers of the prose side by side.
enum ProseRole : int {
    ProseRowRole = Qt::UserRole + 601, ///< int: ProseRow
    ProseMarksRole,                    ///< QVariant of ProseMarks: where the text differs from the other one
    SectionNumberRole                  ///< int: 1 to 6, 0 before the first
};

/// What stands in a row of the prose side by side.
enum class ProseRow : int { Section, Same, Changed, New, Gone };
/// The columns: the earlier text, what is to be said of the row, the later text.
enum class ProseColumn : int { Before, Words, After };

/// Places of one text that differ from the other.
struct ProseMarks
{
    struct Mark
    {
        int begin = 0; ///< in the row's text
        int length = 0;
        bool isFigure = false; ///< another figure or year, else other words
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    QList<Mark> marks;
    friend bool operator==(const ProseMarks &, const ProseMarks &) = default;
};

} // namespace gouji

Q_DECLARE_METATYPE(gouji::ProseMarks)
