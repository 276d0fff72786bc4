// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/explanation_sentences.h"

#include "model/finding/cell_name.h"
#include "model/finding/placeholders.h"
#include "model/report/extraction.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString shown(const Decimal &value)
{
    return value.toString().replace(u'-', u'−');
}

/// Short name of the row that a cell stands in.
QString rowOf(const FigureChange &change, const Extraction &extraction)
{
    const TableForm &form = extraction.tableForm(change.cell.table);
    return shortRowName(form, form.cells[static_cast<size_t>(change.cell.index)].row);
}

/// The rows of an explanation, in the form's order.
QStringList rowsOf(const Explanation &explanation, const Extraction &extraction)
{
    QStringList rows;
    for (const FigureChange &change : explanation.changes) {
        const QString row = rowOf(change, extraction);
        if (!rows.contains(row))
            rows.append(row);
    }
    return rows;
}

constexpr qsizetype mostNamed = 8;

} // namespace

ExplanationSentences::ExplanationSentences(const Sentences &sentences)
    : m_sentences(sentences)
{
}

QString ExplanationSentences::phrase(const char *source, int count) const
{
    const auto &translator = m_sentences.translator();
    QString text = translator ? translator->translate("Explanations", source, nullptr, count) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return count < 0 ? text : text.replace(QLatin1String("%n"), QString::number(count));
}

QString ExplanationSentences::joined(const QStringList &sentences) const
{
    QString text;
    for (const QString &sentence : sentences) {
        //: Two sentences, one behind the other
        text = text.isEmpty() ? sentence
                              : withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "%1 %2")), {text, sentence});
    }
    return text;
}

QString ExplanationSentences::listed(const QStringList &parts) const
{
    QString text;
    for (const QString &part : parts) {
        text = text.isEmpty() ? part : withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "%1, %2")), {text, part});
    }
    return text;
}

QString ExplanationSentences::change(const FigureChange &change, const Extraction &extraction) const
{
    const QString cell = m_sentences.cellName(change.address, extraction);
    if (!change.before)
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "“%1” %2 (no figure now)")),
                             {cell, shown(change.after)});
    return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "“%1” %2 instead of %3")),
                         {cell, shown(change.after), shown(*change.before)});
}

QString ExplanationSentences::proposal(const Explanation &explanation, const Extraction &extraction) const
{
    QStringList changes;
    for (const FigureChange &changed : explanation.changes) {
        if (changes.size() == mostNamed) {
            changes.append(phrase(QT_TRANSLATE_N_NOOP("Explanations", "and %n more cell(s)"),
                                  static_cast<int>(explanation.changes.size() - mostNamed)));
            break;
        }
        changes.append(change(changed, extraction));
    }
    const QString cells = listed(changes);
    const QStringList rows = rowsOf(explanation, extraction);
    switch (explanation.operation) {
    case Operation::Shift:
        return withArguments(
            phrase(QT_TRANSLATE_NOOP("Explanations", "Figures of row “%1” moved sideways by one column: %2")),
            {rows.value(0), cells});
    case Operation::Swap:
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "Two figures exchanged: %1")), {cells});
    case Operation::SwapRows:
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "Rows “%1” and “%2” exchanged: %3")),
                             {rows.value(0), rows.value(1), cells});
    case Operation::Split:
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "One figure parted into two: %1")), {cells});
    case Operation::Join:
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "Two figures joined into one: %1")), {cells});
    case Operation::Set:
    case Operation::Sign:
    case Operation::Scale:
    case Operation::Fill:
        break;
    }
    return cells;
}

QString ExplanationSentences::because(const Explanation &explanation, const Extraction &extraction) const
{
    QStringList sentences{
        withArguments(phrase(QT_TRANSLATE_N_NOOP("Explanations", "%1: then %n more check(s) would hold."),
                             static_cast<int>(explanation.settles.size())),
                      {proposal(explanation, extraction)})};
    QStringList reasons;
    for (const EvidenceItem &item : explanation.evidence) {
        if (const QString name = evidenceName(item.kind); !reasons.contains(name))
            reasons.append(name);
    }
    if (!reasons.isEmpty())
        sentences.append(
            withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "For it speaks: %1.")), {listed(reasons)}));
    if (!explanation.breaks.isEmpty())
        sentences.append(phrase(QT_TRANSLATE_N_NOOP("Explanations", "But %n check(s) that hold now would fail."),
                                static_cast<int>(explanation.breaks.size())));
    if (!explanation.complete)
        sentences.append(phrase(QT_TRANSLATE_NOOP("Explanations", "It explains a part of the failed checks only.")));
    if (explanation.countedAsZero > 0)
        sentences.append(phrase(QT_TRANSLATE_N_NOOP("Explanations", "Here %n blank cell(s) count as 0."),
                                explanation.countedAsZero));
    if (explanation.unique)
        sentences.append(
            phrase(QT_TRANSLATE_NOOP("Explanations", "No other explanation as small was found; that is no proof.")));
    else if (explanation.rivals > 0)
        sentences.append(phrase(QT_TRANSLATE_N_NOOP("Explanations", "%n other explanation(s) would fit as well."),
                                explanation.rivals));
    sentences.append(
        explanation.remedy == Remedy::CorrectReading
            ? phrase(QT_TRANSLATE_NOOP("Explanations", "If so, our reading erred: compare the place in the source."))
            : phrase(QT_TRANSLATE_NOOP("Explanations", "If so, the report itself is wrong: an opinion to the body.")));
    return joined(sentences);
}

QString ExplanationSentences::identityName(const QString &id, const Extraction &extraction) const
{
    const QString years = QStringLiteral("years.carry:");
    if (const auto cell = extraction.find(QStringLiteral("requests/carried_in/") + id.mid(years.size()));
        cell && id.startsWith(years))
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "%1 “%2”")),
                             {m_sentences.ruleTitle(QStringLiteral("years.carry")),
                              extraction.tableForm(cell->table).columnLabel(cell->index)});
    for (const TableReading &table : extraction.tables) {
        for (const TableForm &form : table.form->tables) {
            for (const Identity &identity : form.identities) {
                if (identity.id != id)
                    continue;
                const FormCell &target = form.cells[static_cast<size_t>(identity.target)];
                return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "%1 “%2”")),
                                     {m_sentences.ruleTitle(identity.rule), identity.forRow
                                                                                ? shortRowName(form, target.row)
                                                                                : form.columnLabel(identity.target)});
            }
        }
    }
    return id;
}

QString ExplanationSentences::identityNames(const QStringList &ids, const Extraction &extraction) const
{
    QStringList names;
    for (const QString &id : ids) {
        if (names.size() == mostNamed) {
            names.append(phrase(QT_TRANSLATE_N_NOOP("Explanations", "and %n more check(s)"),
                                static_cast<int>(ids.size() - mostNamed)));
            break;
        }
        names.append(identityName(id, extraction));
    }
    return listed(names);
}

QString ExplanationSentences::evidenceName(Evidence evidence) const
{
    switch (evidence) {
    case Evidence::Prose:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "the text states this figure"));
    case Evidence::LastYear:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "last year's report implies this figure"));
    case Evidence::NextYear:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "the following year's report implies this figure"));
    case Evidence::DoubtfulReading:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "our reading of this place is doubtful"));
    case Evidence::BlankFilled:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "the cell holds no figure"));
    case Evidence::ElsewhereInRow:
        return phrase(
            QT_TRANSLATE_NOOP("Explanations", "the source shows this figure in the same row, without a cell"));
    case Evidence::SameFigures:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "the same figures, in other places"));
    case Evidence::DigitsTransposed:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "two neighbouring digits exchanged"));
    case Evidence::DigitLost:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "a digit lost"));
    case Evidence::DigitAdded:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "a digit too many"));
    case Evidence::Sign:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "the sign wrong"));
    case Evidence::Scale:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "off by a power of ten"));
    case Evidence::Neighbour:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "a neighbouring cell"));
    case Evidence::LeftAtZero:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "left at 0"));
    case Evidence::AddingUp:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "a total off by a little"));
    case Evidence::DigitChanged:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "one digit differs"));
    }
    return {};
}

QString ExplanationSentences::remedyName(Remedy remedy) const
{
    switch (remedy) {
    case Remedy::OpinionToBody:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "Opinion to the body"));
    case Remedy::CorrectReading:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "Correction of our reading"));
    }
    return {};
}

QString ExplanationSentences::incompleteness(const Problem &problem) const
{
    QStringList sentences;
    if (!problem.complete)
        sentences.append(phrase(QT_TRANSLATE_NOOP(
            "Explanations", "The search was ended by its limit; there may be explanations that are not listed.")));
    if (problem.omitted > 0)
        sentences.append(phrase(QT_TRANSLATE_N_NOOP("Explanations", "%n less likely explanation(s) are not listed."),
                                problem.omitted));
    return joined(sentences);
}

QString ExplanationSentences::residualLook(const ResidualLook &look, const Extraction &extraction) const
{
    const QString cell = m_sentences.cellName(look.cell, extraction);
    switch (look.kind) {
    case ResidualLook::Kind::EqualToACell:
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "equals “%1”: left out or counted twice?")),
                             {cell});
    case ResidualLook::Kind::TwiceACell:
        return withArguments(phrase(QT_TRANSLATE_NOOP("Explanations", "twice “%1”: the wrong sign or side?")), {cell});
    case ResidualLook::Kind::DivisibleByNine:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "divisible by 9: digits exchanged?"));
    case ResidualLook::Kind::PowerOfTen:
        return phrase(QT_TRANSLATE_NOOP("Explanations", "a power of ten: one digit off by one?"));
    }
    return {};
}

QString ExplanationSentences::support(const CellSupport &support, const Extraction &) const
{
    QStringList sentences;
    if (!support.identities.isEmpty())
        sentences.append(phrase(QT_TRANSLATE_N_NOOP("Explanations", "Supported by %n check(s)."),
                                static_cast<int>(support.identities.size())));
    if (support.prose)
        sentences.append(phrase(QT_TRANSLATE_NOOP("Explanations", "The text states the same figure.")));
    if (support.contradicted)
        sentences.append(phrase(QT_TRANSLATE_NOOP("Explanations", "A check that holds this figure fails.")));
    for (const SupportGap gap : support.gaps) {
        sentences.append(
            gap == SupportGap::RowsExchanged
                ? phrase(QT_TRANSLATE_NOOP("Explanations", "Not noticed: this row exchanged with another one."))
                : phrase(QT_TRANSLATE_N_NOOP("Explanations", "%n check(s) say 0 = 0 only, which supports nothing."),
                         static_cast<int>(support.zeroSums.size())));
    }
    return joined(sentences);
}

} // namespace gouji
