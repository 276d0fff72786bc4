// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/revision/waiting_decisions.h"

#include <QObject>

namespace gouji {

class Opening;
class ReviewPage;
struct Message;

/// Tells what became of decisions when reports were read again, and of those that wait since for a person, however long
/// ago that was. Bars over the tables; each goes when what it tells of is decided.
class ReadAgainBars : public QObject
{
    Q_OBJECT
public:
    ReadAgainBars(Workspace &workspace, ReviewPage *review, Opening *opening, QObject *parent);

    /// The batch that is read next was asked for as a whole: it is told even where there was nothing to carry over.
    void expectBatch() { m_tellsBatch = true; }

private:
    struct Result
    {
        ReportId report = 0;
        CarryOver carried;
    };
    /// A bar that stays until nothing waits any more of its reports.
    struct Waiting
    {
        QString key;
        std::vector<ReportId> reports;
        WaitingCount count;
    };
    void take(ReportId report, const CarryOver &carried);
    void tellBatch();
    void tellOne(const Result &result);
    void tellSeveral(const std::vector<Result> &results);
    /// Says where a step of the history goes behind a record that read a report again: the reading stays, and what it had set
    /// aside is in force over it.
    void followHistory();
    void sayReadingStays(ReportId report, int record);
    /// Bars follow what waits now.
    void refresh();
    void sayWaiting(const Waiting &waiting);
    void addSteps(Message &message, const std::vector<ReportId> &reports);
    WaitingCount count(const std::vector<ReportId> &reports) const;
    /// Takes reports out of the bars that there are.
    void release(const std::vector<ReportId> &reports);
    void decide(const std::vector<ReportId> &reports);
    void decideNext();
    void decideAtOnce(const std::vector<ReportId> &reports, bool keep);
    bool canDecide() const;

    Workspace &m_workspace;
    ReviewPage *m_review;
    Opening *m_opening;
    bool m_reads = false; // files, just now
    bool m_tellsBatch = false;
    std::vector<Result> m_batch;
    std::vector<Waiting> m_waiting;
    std::map<ReportId, int> m_readingRecords; // the last one in effect of each report that was read again
    std::map<ReportId, int> m_stays;          // reports whose reading stays though a step went behind this record
    std::vector<ReportId> m_leading;          // reports gone through one after another
};

} // namespace gouji
