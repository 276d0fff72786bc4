// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"
#include "model/revision/carry_over.h"
#include "model/revision/second_round.h"

#include <QAbstractTableModel>

namespace gouji {

/// What a person has to look at when a report was read again: the decisions in conflict with the newer reading, how the opinions
/// of the last round came out, and what the body changed unasked. It changes no report.
class RevisionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { KindColumn, PlaceColumn, BeforeColumn, NowColumn, OutcomeColumn, ColumnCount };
    enum class Showing : quint8 {
        Nothing,
        NextVersion, ///< a report that may take the place of another: conflicts to be decided, and the round
        Round,       ///< a report and its earlier version: the round
        ReadAgain    ///< the same bytes read otherwise: decisions that were set aside and wait
    };
    enum class LineKind : quint8 { Conflict, Opinion, Figure, Prose, Unread };
    enum class Choice : quint8 { Undecided, Keep, TakeNewer };

    explicit RevisionListModel(const Workspace &workspace, QObject *parent = nullptr);

    void showNextVersion(ReportId earlier, ReportId newer);
    void showRound(ReportId earlier, ReportId newer);
    /// What was chosen for decisions that are shown already stands.
    void showReadAgain(ReportId report, CarryOver carried);
    void setSentences(const Sentences &sentences);
    void clear();

    Showing showing() const { return m_showing; }
    std::optional<ReportId> earlier() const { return m_earlier; }
    /// The report that is shown as it is now; for ReadAgain the only one.
    std::optional<ReportId> newer() const { return m_newer; }
    const CarryOver &carried() const { return m_carried; }
    const SecondRound &round() const { return m_round; }

    LineKind kindAt(int row) const { return m_lines[static_cast<size_t>(row)].kind; }
    /// The cell that a line is about, empty if none; else the places in the newer source.
    QString addressAt(int row) const;
    std::vector<Span> placesAt(int row) const;
    /// Number of the opinion of a line; 0 for other lines.
    int opinionAt(int row) const;
    bool canKeep(int row) const;

    /// Decides on the conflict of a line; on other lines nothing happens, nor does keeping what has no place any more.
    void choose(int row, Choice choice);
    /// Decides on all conflicts. Those that cannot be kept take the newer reading; of decisions that wait (ReadAgain) they, and
    /// those that were decided anew since, are left as they are.
    void chooseAll(Choice choice);
    bool isAllDecided() const;
    bool isAnyDecided() const;
    KeptConflicts kept() const { return chosen(Choice::Keep); }
    KeptConflicts notKept() const { return chosen(Choice::TakeNewer); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        LineKind kind = LineKind::Conflict;
        size_t item = 0; // its place among the decisions, opinions, figures, pieces of prose
    };
    void start(Showing showing, std::optional<ReportId> earlier, std::optional<ReportId> newer);
    void fill();
    void refresh(ReportId report);
    KeptConflicts chosen(Choice choice) const;
    QString findingText(const QString &finding) const;
    QString text(const Line &line, int column) const;
    QString conflictText(const CarriedDecision &decision, Choice choice, int column) const;
    QString opinionText(const RoundOpinion &settled, int column) const;
    QString cellName(const QString &address) const;
    const Opinion *opinion(int number) const;

    const Workspace &m_workspace;
    Sentences m_sentences;
    Showing m_showing = Showing::Nothing;
    std::optional<ReportId> m_earlier;
    std::optional<ReportId> m_newer;
    CarryOver m_carried;
    SecondRound m_round;
    std::vector<Line> m_lines;
    std::vector<Choice> m_choices; // for each decision
};

} // namespace gouji
