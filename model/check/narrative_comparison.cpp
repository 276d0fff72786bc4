// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/narrative_checks.h"
#include "model/figure/figure_text.h"

namespace gouji {

QStringList addressesOf(const Dossier &dossier, const ProseMeaning &meaning)
{
    QStringList addresses;
    for (const ProseTerm &term : meaning)
        addresses.append(dossier.extraction().formCell(term.cell).address);
    return addresses;
}

QString quoteOf(const Dossier &dossier, Span span)
{
    const auto &source = dossier.extraction().source;
    return source ? source->text.mid(span.begin, span.length()) : QString();
}

std::optional<Decimal> product(const Decimal &left, const Decimal &right)
{
    // Both as whole numbers of the sixth digit behind the point: figures of the prose have fewer.
    static constexpr int digits = 6;
    static constexpr qsizetype greatest = 9;
    const auto whole = [](const Decimal &value, int scale) -> std::optional<qint64> {
        const auto scaled = value.scaledByPowerOfTen(scale);
        if (!scaled || !scaled->isWhole())
            return std::nullopt;
        bool fits = false;
        const qint64 number = scaled->toString().toLongLong(&fits);
        return fits ? std::optional<qint64>(number) : std::nullopt;
    };
    int scale = 0;
    while (scale < digits && !whole(left, scale))
        ++scale;
    const auto first = whole(left, scale);
    const auto second = whole(right, 0);
    if (!first || !second || QString::number(*first).size() > greatest || QString::number(*second).size() > greatest)
        return std::nullopt;
    return Decimal(*first * *second).scaledByPowerOfTen(-scale);
}

bool agreeWithin(const Decimal &left, const Decimal &right, int lastDigit)
{
    const auto unit = Decimal(1).scaledByPowerOfTen(lastDigit);
    const Decimal difference = left > right ? left - right : right - left;
    return unit && difference + difference <= *unit;
}

ProseComparison compareFigure(const Dossier &dossier, const ProseFigure &figure)
{
    ProseComparison result;
    bool untold = figure.binding.isEmpty();
    for (size_t i = 0; i < figure.binding.meanings.size(); ++i) {
        Decimal sum;
        bool known = true;
        std::optional<Decimal> actual = figure.value;
        int lastDigit = figure.lastDigit;
        for (const ProseTerm &term : figure.binding.meanings[i]) {
            const FormCell &cell = dossier.extraction().formCell(term.cell);
            const auto value = figureAt(dossier, cell.address);
            if (!value) {
                known = false;
                break;
            }
            if (term.negative)
                sum -= *value;
            else
                sum += *value;
            if (!cell.unit.isEmpty() && !figure.unit.isEmpty()) {
                actual = valueInUnit(figure.value, figure.unit, cell.unit);
                const auto unit = valueInUnit(Decimal(1), figure.unit, cell.unit);
                if (!actual || !unit) {
                    known = false;
                    break;
                }
                for (Decimal power = 1; power > *unit; power = *power.scaledByPowerOfTen(-1))
                    --lastDigit;
                for (Decimal power = 1; power < *unit; power = *power.scaledByPowerOfTen(1))
                    ++lastDigit;
            }
        }
        if (!known) {
            untold = true;
            continue;
        }
        const bool holds = agreeWithin(*actual, sum, lastDigit);
        if (holds || !result.expected) {
            result.expected = sum;
            result.actual = actual;
            result.meaning = static_cast<int>(i);
        }
        if (holds) {
            result.result = ProseComparison::Result::Holds;
            return result;
        }
    }
    result.result = untold ? ProseComparison::Result::Untold : ProseComparison::Result::Differs;
    return result;
}

} // namespace gouji
