// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/explanation.h"

namespace gouji {

QString operationKey(Operation operation)
{
    switch (operation) {
    case Operation::Set:
        return QStringLiteral("set");
    case Operation::Shift:
        return QStringLiteral("shift");
    case Operation::Swap:
    case Operation::SwapRows:
        return QStringLiteral("swap");
    case Operation::Split:
        return QStringLiteral("split");
    case Operation::Join:
        return QStringLiteral("join");
    case Operation::Sign:
        return QStringLiteral("sign");
    case Operation::Scale:
        return QStringLiteral("scale");
    case Operation::Fill:
        return QStringLiteral("fill");
    }
    return {};
}

QString evidenceKey(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Prose:
        return QStringLiteral("prose");
    case Evidence::LastYear:
        return QStringLiteral("last-year");
    case Evidence::NextYear:
        return QStringLiteral("next-year");
    case Evidence::DoubtfulReading:
        return QStringLiteral("doubtful-reading");
    case Evidence::BlankFilled:
        return QStringLiteral("blank-filled");
    case Evidence::ElsewhereInRow:
        return QStringLiteral("elsewhere-in-row");
    case Evidence::SameFigures:
        return QStringLiteral("same-figures");
    case Evidence::DigitsTransposed:
        return QStringLiteral("digits-transposed");
    case Evidence::DigitLost:
        return QStringLiteral("digit-lost");
    case Evidence::DigitAdded:
        return QStringLiteral("digit-added");
    case Evidence::Sign:
        return QStringLiteral("sign");
    case Evidence::Scale:
        return QStringLiteral("scale");
    case Evidence::Neighbour:
        return QStringLiteral("neighbour");
    case Evidence::LeftAtZero:
        return QStringLiteral("left-at-zero");
    case Evidence::AddingUp:
        return QStringLiteral("adding-up");
    case Evidence::DigitChanged:
        return QStringLiteral("digit-changed");
    }
    return {};
}

} // namespace gouji
