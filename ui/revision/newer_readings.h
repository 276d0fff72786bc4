// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/kept_workspace.h"
#include "model/revision/reading_comparison.h"

#include <QFutureWatcher>
#include <QObject>

#include <set>

namespace gouji {

class Opening;
class ReadAgainBars;
class ReviewPage;

/// Sees whether the program reads the reports of a workspace otherwise than they were read at the time: reads them in the
/// background once the workspace is loaded, compares, and says in a bar what would change. Nothing is changed before a person says so.
class NewerReadings : public QObject
{
    Q_OBJECT
public:
    NewerReadings(Workspace &workspace, ReviewPage *review, Opening *opening, ReadAgainBars *bars,
                  std::shared_ptr<const ReportReader> reader, QObject *parent);
    ~NewerReadings() override;

    bool isComparing() const { return m_isComparing; }
    /// Leaves out what is not compared yet, and says how much that is.
    void stop();
    /// Reports that are read otherwise, and what would change.
    const std::map<ReportId, ReadingComparison> &readOtherwise() const { return m_otherwise; }
    /// Reports that could not be compared: their bytes are damaged, or this version finds no such report in them.
    const std::set<ReportId> &damaged() const { return m_damaged; }
    const std::set<ReportId> &notFound() const { return m_notFound; }

signals:
    /// \a done of \a all reports are compared; \a name is the file being read.
    void progress(int done, int all, const QString &name);
    /// All reports that another version read are compared, or it was given up.
    void compared();

private:
    /// A report as it was when its reading was begun.
    struct Compared
    {
        ReportId report = 0;
        ReportState state;
        std::optional<ReadingComparison> comparison; // nothing: it was not come to, or is not found any more
        bool isNotFound = false;
    };
    using Batch = std::vector<Compared>;
    void begin();
    /// Reads the next source.
    void next();
    void take(const Batch &batch);
    void end();
    void forget();
    void say();
    void readAgain();
    void keepAsTheyAre();
    /// Whether there is anything that a person may want to know.
    bool hasSomethingToSay() const;
    /// Reports of which it is known that this version reads them the same or does not find them, or that are to stay as they
    /// are; by the word for which of these.
    std::set<ReportId> known(const QString &word) const;
    void remember(const QString &word, const std::set<ReportId> &reports);

    Workspace &m_workspace;
    ReviewPage *m_review;
    Opening *m_opening;
    ReadAgainBars *m_bars;
    std::shared_ptr<const ReportReader> m_reader;
    QFutureWatcher<Batch> m_watcher;
    std::vector<ReportId> m_toRead; // the next one last
    int m_all = 0;
    int m_leftOut = 0;
    bool m_isComparing = false;
    bool m_isReading = false; // again, since a person asked for it
    std::set<ReportId> m_same;
    std::map<ReportId, ReadingComparison> m_otherwise;
    std::set<ReportId> m_damaged;  // their bytes; they cannot be read by any version
    std::set<ReportId> m_notFound; // by this version in the bytes that another one read them from
};

} // namespace gouji
