// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/opinion/opinion_text.h"

#include "model/finding/cell_name.h"
#include "model/finding/placeholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

constexpr const char *context = "Opinions";

struct Count
{
    OpinionState state;
    const char *text;
};

constexpr Count counts[] = {
    {OpinionState::Changed, QT_TRANSLATE_NOOP("Opinions", "%1 changed")},
    {OpinionState::NotChanged, QT_TRANSLATE_NOOP("Opinions", "%1 not changed")},
    {OpinionState::ChangedWrongly, QT_TRANSLATE_NOOP("Opinions", "%1 changed wrongly")},
    {OpinionState::Explained, QT_TRANSLATE_NOOP("Opinions", "%1 explained")},
    {OpinionState::Open, QT_TRANSLATE_NOOP("Opinions", "%1 not answered")},
};

} // namespace

OpinionText::OpinionText(Phrases phrases)
    : m_phrases(std::move(phrases))
{
}

QString OpinionText::place(const Opinion &opinion, const Extraction &extraction) const
{
    const auto cell = extraction.find(opinion.address);
    if (!cell) {
        return opinion.quote.isEmpty()
                   ? QString()
                   : withArguments(m_phrases.phrase(context, QT_TRANSLATE_NOOP("Opinions", "Text “%1”")),
                                   {opinion.quote});
    }
    const TableForm &form = extraction.tableForm(cell->table);
    const QString name =
        shortRowName(form, form.cells[static_cast<size_t>(cell->index)].row) + u'·' + form.columnLabel(cell->index);
    switch (cell->table) {
    case TableId::Proactive:
        return withArguments(m_phrases.phrase(context, QT_TRANSLATE_NOOP("Opinions", "Table 2 “%1”")), {name});
    case TableId::Requests:
        return withArguments(m_phrases.phrase(context, QT_TRANSLATE_NOOP("Opinions", "Table 3 “%1”")), {name});
    case TableId::Disputes:
        return withArguments(m_phrases.phrase(context, QT_TRANSLATE_NOOP("Opinions", "Table 4 “%1”")), {name});
    }
    return {};
}

QString OpinionText::sentence(const Opinion &opinion, const Extraction &extraction) const
{
    const auto say = [this](const char *source, const QStringList &arguments) {
        return withArguments(m_phrases.phrase(context, source), arguments);
    };
    QStringList clauses;
    if (extraction.find(opinion.address)) {
        clauses.append(opinion.reported
                           ? say(QT_TRANSLATE_NOOP("Opinions", "reported %1"), {opinion.reported->toString()})
                           : say(QT_TRANSLATE_NOOP("Opinions", "no figure reported"), {}));
    }
    if (!opinion.problem.isEmpty())
        clauses.append(opinion.problem);
    const QString problem = clauses.join(say(QT_TRANSLATE_NOOP("Opinions", ", "), {}));

    QStringList proposals;
    if (opinion.proposed) {
        proposals.append(
            say(QT_TRANSLATE_NOOP("Opinions", "please check and change it to %1"), {opinion.proposed->toString()}));
    }
    if (!opinion.proposal.isEmpty())
        proposals.append(opinion.proposal);
    const QString proposal = proposals.join(say(QT_TRANSLATE_NOOP("Opinions", ", "), {}));

    const QString where = place(opinion, extraction);
    const QString what = proposal.isEmpty()  ? problem
                         : problem.isEmpty() ? proposal
                                             : say(QT_TRANSLATE_NOOP("Opinions", "%1; %2"), {problem, proposal});
    return where.isEmpty() ? say(QT_TRANSLATE_NOOP("Opinions", "%1."), {what})
                           : say(QT_TRANSLATE_NOOP("Opinions", "%1: %2."), {where, what});
}

QString OpinionText::numbered(const ReportState &report, const std::vector<int> &chosen) const
{
    QStringList lines;
    for (const auto &[number, opinion] : report.opinions()) {
        const bool wanted = chosen.empty() ? opinion.state != OpinionState::Withdrawn
                                           : std::find(chosen.begin(), chosen.end(), number) != chosen.end();
        if (wanted)
            lines.append(QStringLiteral("%1. ").arg(lines.size() + 1) + sentence(opinion, report.extraction()));
    }
    return lines.join(u'\n');
}

QString OpinionText::settlement(const std::vector<Opinion> &opinions, int changedUnasked) const
{
    const auto number = [&opinions](OpinionState state) {
        return std::count_if(opinions.begin(), opinions.end(),
                             [state](const Opinion &opinion) { return opinion.state == state; });
    };
    QStringList parts;
    for (const Count &count : counts) {
        if (const auto found = number(count.state); found > 0)
            parts.append(withArguments(m_phrases.phrase(context, count.text), {QString::number(found)}));
    }
    const auto total = static_cast<qsizetype>(opinions.size()) - number(OpinionState::Withdrawn);
    QString text = withArguments(
        m_phrases.phrase(context, QT_TRANSLATE_NOOP("Opinions", "Last round %1: %2")),
        {QString::number(total), parts.join(m_phrases.phrase(context, QT_TRANSLATE_NOOP("Opinions", " · ")))});
    if (changedUnasked > 0) {
        text = withArguments(
            m_phrases.phrase(context, QT_TRANSLATE_NOOP("Opinions", "%1; changed without being asked: %2")),
            {text, QString::number(changedUnasked)});
    }
    return text;
}

} // namespace gouji
