// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/revision_list_model.h"

#include "model/items/item_roles.h"
#include "model/opinion/opinion_text.h"
#include "model/revision/reading_again.h"
#include "model/revision/span_map.h"
#include "model/revision/waiting_decisions.h"

#include <algorithm>

namespace gouji {

namespace {

/// What is said of a text when it is too long for a line; the whole of it is in the tooltip.
constexpr int mostLetters = 60;

QString shortened(const QString &text)
{
    return text.size() <= mostLetters ? text : text.left(mostLetters - 1) + u'…';
}

} // namespace

RevisionListModel::RevisionListModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    for (const auto signal : {&Workspace::settingsChanged, &Workspace::reportReplaced})
        connect(&workspace, signal, this, &RevisionListModel::refresh);
    connect(&workspace, &Workspace::cellsChanged, this, &RevisionListModel::refresh);
    connect(&workspace, &Workspace::opinionsChanged, this, &RevisionListModel::refresh);
    connect(&workspace, &Workspace::dismissalsChanged, this, &RevisionListModel::refresh);
    connect(&workspace, &Workspace::reportsCleared, this, &RevisionListModel::clear);
}

void RevisionListModel::start(Showing showing, std::optional<ReportId> earlier, std::optional<ReportId> newer)
{
    m_showing = showing;
    m_earlier = earlier;
    m_newer = newer;
    m_carried = CarryOver();
    m_round = SecondRound();
}

void RevisionListModel::showNextVersion(ReportId earlier, ReportId newer)
{
    beginResetModel();
    start(Showing::NextVersion, earlier, newer);
    m_carried = judgeNextVersion(m_workspace, earlier, newer);
    m_round = roundAfter(m_workspace, earlier, newer, m_carried);
    fill();
    endResetModel();
}

void RevisionListModel::showRound(ReportId earlier, ReportId newer)
{
    SecondRound round = roundBetween(m_workspace, earlier, newer);
    if (m_showing == Showing::Round && m_earlier == earlier && m_newer == newer
        && m_round.opinions.size() == round.opinions.size() && m_round.unasked() == round.unasked()
        && m_round.unread.size() == round.unread.size())
    {
        m_round = std::move(round); // the line that a person is at stays the current one
        retranslate();
        return;
    }
    beginResetModel();
    start(Showing::Round, earlier, newer);
    m_round = std::move(round);
    fill();
    endResetModel();
}

void RevisionListModel::showReadAgain(ReportId report, CarryOver carried)
{
    std::map<QString, Choice> before;
    if (m_showing == Showing::ReadAgain && m_newer == report) {
        if (m_carried == carried)
            return;
        for (size_t i = 0; i < m_choices.size(); ++i)
            before[decisionKey(m_carried.decisions[i])] = m_choices[i];
    }
    beginResetModel();
    start(Showing::ReadAgain, std::nullopt, report);
    m_carried = std::move(carried);
    fill();
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (const auto choice = before.find(decisionKey(m_carried.decisions[i])); choice != before.end())
            m_choices[i] = choice->second;
    }
    endResetModel();
}

void RevisionListModel::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    retranslate();
}

void RevisionListModel::clear()
{
    beginResetModel();
    start(Showing::Nothing, std::nullopt, std::nullopt);
    fill();
    endResetModel();
}

void RevisionListModel::fill()
{
    m_lines.clear();
    m_choices.assign(m_carried.decisions.size(), Choice::Undecided);
    for (size_t i = 0; i < m_carried.decisions.size(); ++i) {
        if (m_carried.decisions[i].outcome == CarryOutcome::Conflict)
            m_lines.push_back({LineKind::Conflict, i});
    }
    const auto add = [this](LineKind kind, size_t count) {
        for (size_t i = 0; i < count; ++i)
            m_lines.push_back({kind, i});
    };
    add(LineKind::Opinion, m_round.opinions.size());
    add(LineKind::Figure, m_round.figures.size());
    add(LineKind::Prose, m_round.prose.size());
    add(LineKind::Unread, static_cast<size_t>(m_round.unread.size()));
}

void RevisionListModel::refresh(ReportId report)
{
    if (report != m_earlier && report != m_newer)
        return;
    if (m_showing == Showing::Round) {
        showRound(*m_earlier, *m_newer);
    } else if (m_showing == Showing::NextVersion) {
        // What was chosen stands as long as the conflicts are the same.
        const CarryOver before = m_carried;
        const std::vector<Choice> choices = m_choices;
        showNextVersion(*m_earlier, *m_newer);
        if (before == m_carried) {
            m_choices = choices;
            retranslate();
        }
    }
}

const Opinion *RevisionListModel::opinion(int number) const
{
    if (!m_earlier || !m_workspace.contains(*m_earlier))
        return nullptr;
    const auto &opinions = m_workspace.state(*m_earlier).opinions();
    const auto found = opinions.find(number);
    return found == opinions.end() ? nullptr : &found->second;
}

QString RevisionListModel::addressAt(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    switch (line.kind) {
    case LineKind::Conflict:
        return m_carried.decisions[line.item].address;
    case LineKind::Opinion: {
        const Opinion *asked = opinion(m_round.opinions[line.item].number);
        return asked ? asked->address : QString();
    }
    case LineKind::Figure:
        return m_round.figures[line.item].address;
    case LineKind::Unread:
        return m_round.unread[static_cast<qsizetype>(line.item)];
    case LineKind::Prose:
        break;
    }
    return {};
}

std::vector<Span> RevisionListModel::placesAt(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    if (line.kind == LineKind::Prose) {
        // Where something was taken out, the letter before the gap is shown.
        const Span &place = m_round.prose[line.item].newer;
        return {place.isEmpty() ? Span{std::max(0, place.begin - 1), std::max(1, place.begin)} : place};
    }
    const Opinion *asked = opinionAt(row) > 0 ? opinion(opinionAt(row)) : nullptr;
    if (!asked || !m_newer || !m_workspace.contains(*m_newer))
        return {};
    const SpanMap map(m_workspace.state(*m_earlier).extraction(), m_workspace.state(*m_newer).extraction());
    return map.moved(asked->spans);
}

int RevisionListModel::opinionAt(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    return line.kind == LineKind::Opinion ? m_round.opinions[line.item].number : 0;
}

bool RevisionListModel::canKeep(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    return line.kind == LineKind::Conflict && !m_carried.decisions[line.item].gone;
}

void RevisionListModel::choose(int row, Choice choice)
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    if (line.kind != LineKind::Conflict || (choice == Choice::Keep && !canKeep(row)))
        return;
    m_choices[line.item] = choice;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RevisionListModel::chooseAll(Choice choice)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (choice != Choice::Keep || m_showing != Showing::ReadAgain)
            choose(row, choice == Choice::Keep && !canKeep(row) ? Choice::TakeNewer : choice);
        else if (kindAt(row) == LineKind::Conflict
                 && canBeKeptUnseen(m_carried.decisions[m_lines[static_cast<size_t>(row)].item]))
            choose(row, choice);
    }
}

bool RevisionListModel::isAllDecided() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [this](const Line &line) {
        return line.kind != LineKind::Conflict || m_choices[line.item] != Choice::Undecided;
    });
}

bool RevisionListModel::isAnyDecided() const
{
    return std::any_of(m_choices.begin(), m_choices.end(), [](Choice choice) { return choice != Choice::Undecided; });
}

KeptConflicts RevisionListModel::chosen(Choice choice) const
{
    KeptConflicts places;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i] == choice)
            places.push_back(i);
    }
    return places;
}

void RevisionListModel::retranslate()
{
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RevisionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RevisionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RevisionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const auto whole = [&] {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column) {
            const QString part = text(line, column);
            if (!part.isEmpty())
                parts += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") + part;
        }
        return parts.join(QLatin1Char('\n'));
    };
    switch (role) {
    case Qt::DisplayRole:
        return shortened(text(line, index.column()));
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::ToolTipRole: {
        const Opinion *asked = line.kind == LineKind::Opinion ? opinion(m_round.opinions[line.item].number) : nullptr;
        return asked ? OpinionText(Phrases()).sentence(*asked, m_workspace.state(*m_earlier).extraction())
                           + QLatin1Char('\n') + whole()
                     : whole();
    }
    case TargetRole:
        return addressAt(index.row());
    default:
        return {};
    }
}

QVariant RevisionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("What");
    case PlaceColumn:
        return tr("Where");
    case BeforeColumn:
        return m_showing == Showing::ReadAgain ? tr("Read Before") : tr("Before");
    case NowColumn:
        return m_showing == Showing::ReadAgain ? tr("Read Now") : tr("Now");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace gouji
