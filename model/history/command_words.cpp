// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/command_words.h"

#include "model/finding/cell_name.h"
#include "model/finding/placeholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

constexpr const char *context = "Commands in history";

// %1 what is concerned first, %2 and %3 what it showed before and after, %4 the second cell or row.
struct KindWords
{
    const char *kind;
    const char *one;
    const char *several; ///< null: the same
};

constexpr KindWords kindWords[] = {
    {"correct", QT_TRANSLATE_NOOP("Commands in history", "Corrected %1: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Corrected %n cell(s)")},
    {"clear", QT_TRANSLATE_NOOP("Commands in history", "Took the correction back: %1: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Took the corrections of %n cell(s) back")},
    {"read-region", QT_TRANSLATE_NOOP("Commands in history", "Read %1 from the marked text: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Read %n cell(s) from the marked text")},
    {"take-source", QT_TRANSLATE_NOOP("Commands in history", "Took %1 from the source: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Took %n cell(s) from the source")},
    {"accept-reading", QT_TRANSLATE_NOOP("Commands in history", "Corrected our reading of %1: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Corrected our reading of %n cell(s)")},
    {"set-cells", QT_TRANSLATE_NOOP("Commands in history", "Entered %1: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Entered %n cell(s)")},
    {"replace", QT_TRANSLATE_NOOP("Commands in history", "Replaced in %1: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Replaced in %n cell(s)")},
    {"clear-cells", QT_TRANSLATE_NOOP("Commands in history", "Emptied %1, was: %2"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Emptied %n cell(s)")},
    {"fill-zeros", QT_TRANSLATE_NOOP("Commands in history", "Filled %1 with 0"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Filled %n cell(s) with 0")},
    {"fill-down", QT_TRANSLATE_NOOP("Commands in history", "Filled down: %1: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Filled down: %n cell(s)")},
    {"fill-right", QT_TRANSLATE_NOOP("Commands in history", "Filled right: %1: %2 → %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Filled right: %n cell(s)")},
    {"shift-left", QT_TRANSLATE_NOOP("Commands in history", "Shifted to the left from %1"), nullptr},
    {"shift-right", QT_TRANSLATE_NOOP("Commands in history", "Shifted to the right from %1"), nullptr},
    {"insert-cell", QT_TRANSLATE_NOOP("Commands in history", "Inserted a cell at %1"), nullptr},
    {"remove-cell", QT_TRANSLATE_NOOP("Commands in history", "Removed the cell %1"), nullptr},
    {"split", QT_TRANSLATE_NOOP("Commands in history", "Split the figure in %1"), nullptr},
    {"join", QT_TRANSLATE_NOOP("Commands in history", "Joined the figures of %1 and %4"), nullptr},
    {"swap-cells", QT_TRANSLATE_NOOP("Commands in history", "Swapped %1 and %4"), nullptr},
    {"swap-rows", QT_TRANSLATE_NOOP("Commands in history", "Swapped the rows %1 and %4"), nullptr},
    {"move-row-up", QT_TRANSLATE_NOOP("Commands in history", "Moved the row %1 up"), nullptr},
    {"move-row-down", QT_TRANSLATE_NOOP("Commands in history", "Moved the row %1 down"), nullptr},
    {"propose", QT_TRANSLATE_NOOP("Commands in history", "Proposed figure for %1: %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Proposed figures for %n cell(s)")},
    {"withdraw-proposal", QT_TRANSLATE_NOOP("Commands in history", "Took the proposed figure back: %1, was: %2"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Took the proposed figures of %n cell(s) back")},
    {"adopt", QT_TRANSLATE_NOOP("Commands in history", "For adding up, %1: %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Decided on %n cell(s) for adding up")},
    {"drop-adoption", QT_TRANSLATE_NOOP("Commands in history", "For adding up, %1: the reported figure again"),
     QT_TRANSLATE_N_NOOP("Commands in history", "For adding up, the reported figures of %n cell(s) again")},
    {"confirm", QT_TRANSLATE_NOOP("Commands in history", "Confirmed %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Confirmed %n cell(s)")},
    {"unconfirm", QT_TRANSLATE_NOOP("Commands in history", "No longer confirmed: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "No longer confirmed: %n cell(s)")},
    {"dismiss", QT_TRANSLATE_NOOP("Commands in history", "Finding dismissed: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "%n finding(s) dismissed")},
    {"restore-finding", QT_TRANSLATE_NOOP("Commands in history", "Finding shown again: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "%n finding(s) shown again")},
    {"write-opinion", QT_TRANSLATE_NOOP("Commands in history", "Opinion to the body: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "%n opinion(s) to the body")},
    {"edit-opinion", QT_TRANSLATE_NOOP("Commands in history", "Opinion altered: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "%n opinion(s) altered")},
    {"settle-opinion", QT_TRANSLATE_NOOP("Commands in history", "Opinion settled: %1: %3"),
     QT_TRANSLATE_N_NOOP("Commands in history", "%n opinion(s) settled")},
    {"next-version", QT_TRANSLATE_NOOP("Commands in history", "Taken as the next version of the body's report"),
     QT_TRANSLATE_N_NOOP("Commands in history",
                         "Taken as the next version of the body's report, with %n decision(s) about the earlier one")},
    {"read-again", QT_TRANSLATE_NOOP("Commands in history", "Read again; a decision that no longer fits set aside: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "Read again; %n decision(s) that no longer fit set aside")},
    {"find-places", QT_TRANSLATE_NOOP("Commands in history", "Read again; the places of decisions found again"),
     nullptr},
    {"read-otherwise", QT_TRANSLATE_NOOP("Commands in history", "Read again: %1"), nullptr},
    {"keep-decisions", QT_TRANSLATE_NOOP("Commands in history", "Decision kept over the newer reading: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "%n decision(s) kept over the newer reading")},
    {"drop-decisions", QT_TRANSLATE_NOOP("Commands in history", "Decision dropped, the newer reading stands: %1"),
     QT_TRANSLATE_N_NOOP("Commands in history", "%n decision(s) dropped, the newer reading stands")},
    {"blank-is-zero", QT_TRANSLATE_NOOP("Commands in history", "Blank means 0"), nullptr},
    {"blank-is-blank", QT_TRANSLATE_NOOP("Commands in history", "Blank no longer means 0"), nullptr},
    {"set-agency", QT_TRANSLATE_NOOP("Commands in history", "Body put right: %2 → %3"), nullptr},
    {"set-year", QT_TRANSLATE_NOOP("Commands in history", "Year put right: %2 → %3"), nullptr},
    {"set-body", QT_TRANSLATE_NOOP("Commands in history", "Belongs to the years of: %2 → %3"), nullptr},
    {"set-predecessors", QT_TRANSLATE_NOOP("Commands in history", "Predecessors: %2 → %3"), nullptr},
    {"set-body-kind", QT_TRANSLATE_NOOP("Commands in history", "Kind of body: %2 → %3"), nullptr},
};
constexpr KindWords otherKinds{nullptr, QT_TRANSLATE_NOOP("Commands in history", "Changed %1"),
                               QT_TRANSLATE_N_NOOP("Commands in history", "%n change(s)")};

struct StateName
{
    OpinionState state;
    const char *name;
};

constexpr StateName stateNames[] = {
    {OpinionState::Open, QT_TRANSLATE_NOOP("Commands in history", "open")},
    {OpinionState::Changed, QT_TRANSLATE_NOOP("Commands in history", "changed as proposed")},
    {OpinionState::NotChanged, QT_TRANSLATE_NOOP("Commands in history", "not changed")},
    {OpinionState::ChangedWrongly, QT_TRANSLATE_NOOP("Commands in history", "changed wrongly")},
    {OpinionState::Explained, QT_TRANSLATE_NOOP("Commands in history", "explanation accepted")},
    {OpinionState::Withdrawn, QT_TRANSLATE_NOOP("Commands in history", "withdrawn")},
};

/// Name of a cell (table/row/column) or a row (table/row) as printed.
QString placeName(const QString &place, const Extraction *extraction)
{
    if (!extraction)
        return place;
    if (const auto cell = extraction->find(place)) {
        const TableForm &form = extraction->tableForm(cell->table);
        return shortRowName(form, form.cells[static_cast<size_t>(cell->index)].row) + QStringLiteral(" · ")
               + form.columnLabel(cell->index);
    }
    const QStringList parts = place.split(u'/');
    const auto table = tableFromKey(parts.first());
    if (!table || parts.size() != 2)
        return place;
    const TableForm &form = extraction->tableForm(*table);
    for (size_t row = 0; row < form.rows.size(); ++row) {
        if (form.rows[row].key == parts.last())
            return shortRowName(form, static_cast<int>(row));
    }
    return place;
}

} // namespace

CommandWords::CommandWords(Phrases phrases)
    : m_phrases(std::move(phrases))
{
}

QString CommandWords::name(const Command &command, const Workspace &workspace) const
{
    if (command.changes.empty())
        return {};
    const auto known = std::find_if(std::begin(kindWords), std::end(kindWords), [&command](const KindWords &words) {
        return command.kind == QLatin1String(words.kind);
    });
    const KindWords &words = known == std::end(kindWords) ? otherKinds : *known;
    const CommandData &data = command.data;
    if (words.several && data.count > 1)
        return m_phrases.phrase(context, words.several, data.count);

    const ReportId report = reportOf(command.changes.front());
    const Extraction *extraction = workspace.contains(report) ? &workspace.state(report).extraction() : nullptr;
    QString subject = placeName(data.subject, extraction);
    if (subject.isEmpty())
        subject = extraction ? extraction->agency : QString();
    const auto shown = [this](const QString &text) {
        return text.isEmpty() ? m_phrases.phrase(context, QT_TRANSLATE_NOOP("Commands in history", "(blank)")) : text;
    };
    QString after = shown(data.after);
    if (std::holds_alternative<OpinionChange>(command.changes.front())) {
        if (const auto state = opinionStateFromKey(data.after))
            after = opinionStateName(*state);
    }
    return withArguments(m_phrases.phrase(context, words.one),
                         {subject, shown(data.before), after, placeName(data.other, extraction)});
}

QString CommandWords::opinionStateName(OpinionState state) const
{
    for (const StateName &known : stateNames) {
        if (known.state == state)
            return m_phrases.phrase(context, known.name);
    }
    return {};
}

QStringList commandKinds()
{
    QStringList kinds;
    for (const KindWords &words : kindWords)
        kinds.append(QString::fromLatin1(words.kind));
    return kinds;
}

} // namespace gouji
