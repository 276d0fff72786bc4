// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/explanation_words.h"

#include "model/finding/cell_name.h"

#include <algorithm>

namespace gouji {
namespace {

QString cellName(const FigureChange &change, const Extraction &extraction)
{
    const TableForm &form = extraction.tableForm(change.cell.table);
    return shortRowName(form, form.cells[static_cast<size_t>(change.cell.index)].row) + QStringLiteral(" · ")
           + form.columnLabel(change.cell.index);
}

QString rowName(const FigureChange &change, const Extraction &extraction)
{
    const TableForm &form = extraction.tableForm(change.cell.table);
    return shortRowName(form, form.cells[static_cast<size_t>(change.cell.index)].row);
}

} // namespace

QString ExplanationWords::change(const Explanation &explanation, const Extraction &extraction)
{
    if (explanation.changes.empty())
        return {};
    const FigureChange &first = explanation.changes.front();
    const FigureChange &last = explanation.changes.back();
    const auto figures = [&](const FigureChange &change) {
        const QString before = change.before ? change.before->toString() : tr("nothing");
        return tr("%1: %2 → %3").arg(cellName(change, extraction), before, change.after.toString());
    };
    QStringList parts;
    for (const FigureChange &change : explanation.changes)
        parts += figures(change);
    const QString all = parts.join(tr("; "));
    switch (explanation.operation) {
    case Operation::Set:
    case Operation::Fill:
    case Operation::Sign:
    case Operation::Scale:
        break;
    case Operation::Shift:
        return tr("the figures of the row “%1” move sideways by one place (%n cell(s))", nullptr,
                  static_cast<int>(explanation.changes.size()))
            .arg(rowName(first, extraction));
    case Operation::Swap:
        return tr("%1 and %2 filled in the wrong way round")
            .arg(cellName(first, extraction), cellName(last, extraction));
    case Operation::SwapRows: {
        const auto other =
            std::find_if(explanation.changes.begin(), explanation.changes.end(),
                         [&](const auto &change) { return rowName(change, extraction) != rowName(first, extraction); });
        return tr("rows “%1” and “%2” filled in the wrong way round")
            .arg(rowName(first, extraction), rowName(other == explanation.changes.end() ? last : *other, extraction));
    }
    case Operation::Split:
        return tr("two figures run together: %1").arg(all);
    case Operation::Join:
        return tr("one figure torn apart: %1").arg(all);
    }
    return all;
}

QString ExplanationWords::evidence(const Explanation &explanation, const ExplanationSentences &sentences)
{
    QStringList parts;
    for (const EvidenceItem &item : explanation.evidence) {
        const QString name = sentences.evidenceName(item.kind);
        if (!parts.contains(name))
            parts += name;
    }
    parts += tr("settles %n", nullptr, static_cast<int>(explanation.settles.size()));
    if (!explanation.breaks.isEmpty())
        parts += tr("breaks %n", nullptr, static_cast<int>(explanation.breaks.size()));
    if (!explanation.complete)
        parts += tr("not all of them");
    if (explanation.countedAsZero > 0)
        parts += tr("%n blank(s) counted as 0", nullptr, explanation.countedAsZero);
    if (explanation.unique)
        parts += tr("no other of this size");
    return parts.join(QStringLiteral(" · "));
}

QString ExplanationWords::consequence(Remedy remedy, const Explanation &explanation)
{
    QStringList after;
    QStringList before;
    for (const FigureChange &change : explanation.changes) {
        after += change.after.toString();
        before += change.before ? change.before->toString() : tr("nothing");
    }
    if (remedy == Remedy::CorrectReading)
        return tr("Correction of our reading: %1 becomes the reported figure.").arg(after.join(tr(", ")));
    return tr("Opinion to the body: proposed figure %1; the reported figure stays %2.")
        .arg(after.join(tr(", ")), before.join(tr(", ")));
}

} // namespace gouji
