// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explanation.h"
#include "model/finding/sentences.h"
#include "model/history/workspace.h"

#include <QMainWindow>

#include <array>

namespace gouji {

class Explainer;
class FindingsPane;
class HistoryPane;
class MessageArea;
class OpinionsPane;
class RecordPane;
class ReportsPane;
class ReviewDecisions;
class RevisionPane;
class SourcePane;
class StatusLine;
class TablesPane;
class WhyPane;

/// The panes of a review and what joins them: the only one that knows both places in the text and cells of the tables.
/// Reports stand beside a desk of their own on which source, findings and reasons lie round the tables.
class ReviewPage : public QMainWindow
{
    Q_OBJECT
public:
    ReviewPage(Workspace &workspace, StatusLine *status, QWidget *parent = nullptr);

    std::optional<ReportId> report() const { return m_report; }
    void setReport(ReportId report);
    /// Shows a cell, its places and the finding it is the target of.
    void showCell(ReportId report, CellId cell);
    /// Shows what a step of the history changed: the report, and the cell or finding concerned.
    void showChange(const Change &change);
    void setSentences(const Sentences &sentences);
    const Sentences &sentences() const { return m_sentences; }
    /// A report was read anew: everything about it is shown afresh.
    void refreshReport(ReportId report);

    /// The next (1) or previous (-1) finding, over all reports of the list. False where there is none further.
    bool stepProblem(int direction);
    bool nextDoubtful();
    bool stepReport(int direction);
    /// Chooses the operands of the next identity that defines the current cell (or has it as an operand).
    void chooseOperands();
    /// Goes to the next place in the prose that speaks of the current cell; its number from 0, -1 if there is none.
    int nextProse();
    /// Searches the source, then the reports after it (before it) in the list.
    bool search(const QString &words, int direction);

    TablesPane *tables() const { return m_tables; }
    SourcePane *source() const { return m_source; }
    ReportsPane *reports() const { return m_reports; }
    FindingsPane *findings() const { return m_findings; }
    WhyPane *why() const { return m_why; }
    HistoryPane *history() const { return m_history; }
    RecordPane *record() const { return m_record; }
    OpinionsPane *opinions() const { return m_opinions; }
    RevisionPane *revisions() const { return m_revisions; }
    Explainer *explainer() const { return m_explainer; }
    ReviewDecisions *decisions() const { return m_decisions; }
    MessageArea *tableMessages() const { return m_tableMessages; }
    /// Where the workspace is kept in a file, the window's bars say why a step could not be saved, and the page does not.
    void setKeptInFile(bool kept) { m_isKeptInFile = kept; }
    QList<QDockWidget *> panes() const;
    /// Where every pane is, to be remembered.
    QByteArray savePanes() const;
    void restorePanes(const QByteArray &panes);
    void resetPanes();
    /// Shows a pane and gives it the keyboard.
    void focusPane(QWidget *pane);

signals:
    void reportChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QDockWidget *addPane(QMainWindow *home, const QString &name, QWidget *content);
    void sharePlace();
    void followFont();
    void retranslate();
    std::vector<Span> placesOf(CellId cell) const;
    void onCellChanged();
    void onFindingChanged();
    void onExplanationsChanged();
    void showSupport();
    void preview(const Explanation *explanation);
    void joinDecisions();
    void joinRevisions();
    void showFinding();
    std::vector<CellId> doubtfulCells(ReportId report) const;

    Workspace &m_workspace;
    StatusLine *m_status;
    std::optional<ReportId> m_report;
    Sentences m_sentences;
    QMainWindow *m_desk;
    ReportsPane *m_reports;
    SourcePane *m_source;
    TablesPane *m_tables;
    MessageArea *m_tableMessages;
    FindingsPane *m_findings;
    WhyPane *m_why;
    HistoryPane *m_history;
    RecordPane *m_record;
    OpinionsPane *m_opinions;
    RevisionPane *m_revisions;
    Explainer *m_explainer;
    ReviewDecisions *m_decisions = nullptr;
    QDockWidget *m_reportsDock = nullptr;
    QDockWidget *m_sourceDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_whyDock = nullptr;
    QDockWidget *m_historyDock = nullptr;
    QDockWidget *m_opinionsDock = nullptr;
    QDockWidget *m_recordDock = nullptr;
    QDockWidget *m_revisionsDock = nullptr;
    std::shared_ptr<const ExplanationList> m_lastExplanations; // of this report, maybe of an earlier state
    bool m_staysWithSuggestions = false;                       // the keyboard was there when one was accepted
    bool m_isKeptInFile = false;
    bool m_placeIsShared = false; // panes got their sizes, or were restored
    size_t m_nextIdentity = 0;
    std::optional<CellId> m_operandsOf;
};

} // namespace gouji
