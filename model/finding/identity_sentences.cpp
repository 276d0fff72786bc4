// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/sentences.h"

#include "model/finding/cell_name.h"
#include "model/finding/placeholders.h"
#include "model/report/extraction.h"

#include <QCoreApplication>

namespace gouji {

namespace {

/// How an identity is told: three sentences for its three ways to come out.
struct IdentityTexts
{
    const char *rule; ///< null: any other rule
    const char *fails;
    const char *failsWithInferred;
    const char *passes;
};

// Row totals: %1 row, %2 the sum written out, %3 its value, %4 column of the total, %5 the total, %6 difference.
// Other rules: %1 column (or row), %2 and %3 the sides with labels, %4 label of the target, %5 found, %6 difference,
// %7 expected.
constexpr IdentityTexts rowTotal{
    nullptr,
    QT_TRANSLATE_NOOP("Sentences", "Row “%1”: %2 = %3, but “%4” says %5 (off by %6). Compare the row with the source; "
                                   "if it says the same, ask the body to correct it."),
    QT_TRANSLATE_NOOP("Sentences", "Row “%1”: %2 = %3, but “%4” says %5 (off by %6). Our reading of some of these "
                                   "figures is doubtful; look at their places in the source first."),
    QT_TRANSLATE_NOOP("Sentences", "Row “%1”: %2 = %3, as “%4” says."),
};
constexpr IdentityTexts otherIdentities[] = {
    {"requests.results_total",
     QT_TRANSLATE_NOOP("Sentences", "Column “%1”: the results of handling add up to %7, but “%4” says %5 (off by %6). "
                                    "Compare the column with the source; if it says the same, ask the body to correct "
                                    "it."),
     QT_TRANSLATE_NOOP("Sentences", "Column “%1”: the results of handling add up to %7, but “%4” says %5 (off by %6). "
                                    "Our reading of some of these figures is doubtful; look at their places in the "
                                    "source first."),
     QT_TRANSLATE_NOOP("Sentences", "Column “%1”: the results of handling add up to %7, as “%4” says.")},
    {nullptr,
     QT_TRANSLATE_NOOP("Sentences", "Column “%1”: %2 does not equal %3 (off by %6). Compare these figures with the "
                                    "source; if it says the same, ask the body to correct them."),
     QT_TRANSLATE_NOOP("Sentences", "Column “%1”: %2 does not equal %3 (off by %6). Our reading of some of these "
                                    "figures is doubtful; look at their places in the source first."),
     QT_TRANSLATE_NOOP("Sentences", "Column “%1”: %2 equals %3.")},
};

const IdentityTexts &textsFor(const Identity &identity)
{
    if (identity.forRow)
        return rowTotal;
    for (const IdentityTexts &texts : otherIdentities) {
        if (!texts.rule || identity.rule == QLatin1String(texts.rule))
            return texts;
    }
    return rowTotal;
}

QString shown(const Decimal &value)
{
    return value.toString().replace(u'-', u'−');
}

QString shown(const std::optional<Decimal> &value)
{
    return value ? shown(*value) : QString();
}

/// A side of an identity written out, with or without the rows' names: "本年新收… 895 + 上年结转… 5".
QString writtenOut(const Finding &finding, size_t first, size_t count, const TableForm &form,
                   const std::vector<int> &cells, bool withNames)
{
    QStringList terms;
    for (size_t i = 0; i < count; ++i) {
        const Decimal *value =
            first + i < finding.arguments.size() ? std::get_if<Decimal>(&finding.arguments[first + i]) : nullptr;
        if (!value)
            continue;
        const int row = form.cells[static_cast<size_t>(cells[i])].row;
        terms.append(withNames ? shortRowName(form, row) + u' ' + shown(*value) : shown(*value));
    }
    return terms.join(QStringLiteral(" + "));
}

} // namespace

QString Sentences::identityMessage(const Finding &finding, const Identity &identity, CellId target,
                                   const Extraction &extraction) const
{
    const TableForm &form = extraction.tableForm(target.table);
    const FormCell &cell = form.cells[static_cast<size_t>(target.index)];
    const IdentityTexts &texts = textsFor(identity);
    const QString text = phrase(finding.outcome == Outcome::Pass     ? texts.passes
                                : finding.fault == Fault::Extraction ? texts.failsWithInferred
                                                                     : texts.fails);
    const bool withNames = !identity.forRow;
    const QString left = writtenOut(finding, 0, identity.left.size(), form, identity.left, withNames);
    if (identity.forRow)
        return withArguments(text, {shortRowName(form, cell.row), left, shown(finding.expected),
                                    form.columnLabel(target.index), shown(finding.actual), shown(finding.residual())});
    const QString right =
        writtenOut(finding, identity.left.size(), identity.right.size(), form, identity.right, withNames);
    return withArguments(text, {form.columnLabel(target.index), left, right, shortRowName(form, cell.row),
                                shown(finding.actual), shown(finding.residual()), shown(finding.expected)});
}

} // namespace gouji
