// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/kept_workspace.h"
#include "ui/opening/report_loader.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gouji {

class MessageArea;
class RecentPaths;
class WorkspaceSession;

/// Brings reports into the workspace and its file: starts the reading, adds what was read, and says what could not be.
class Opening : public QObject
{
    Q_OBJECT
public:
    Opening(Workspace &workspace, WorkspaceSession &session, std::shared_ptr<const ReportReader> reader,
            RecentPaths *recent, QObject *parent = nullptr);

    void openPaths(const QStringList &paths);
    void openText(const QString &text);
    /// Reads a report's file again in an encoding (IANA name; empty: found out).
    void reread(ReportId report, const QString &encoding);
    /// Reads reports again as each was read before, by what the program reads today. Only where they are kept in a file. False if
    /// nothing can be begun. \a unreadable: those left out because their bytes are damaged in the file.
    bool rereadAll(const std::vector<ReportId> &reports, std::vector<ReportId> &unreadable);
    /// Whether a report came from a file that can be read again.
    bool canReread(ReportId report) const;
    ReportLoader *loader() { return &m_loader; }
    WorkspaceSession &session() const { return m_session; }

    /// Of the batch being read it is not said which reports were there already.
    void keepQuietOfDoubles() { m_tellsDoubles = false; }
    /// Says what of the last batch could not be read or was open already.
    void sayHowItWent(MessageArea *messages) const;
    static void withdrawMessages(MessageArea *messages);
    /// Files of the folders walked last that are no reports: no fault of anyone, but not passed over in silence.
    const QStringList &otherFiles() const { return m_otherFiles; }

signals:
    /// The first report of a batch stands in the workspace, or is one that was there already.
    void firstOpened(gouji::ReportId report);
    /// A batch is done; \a wasEmpty: the workspace held nothing before it.
    void batchDone(bool wasEmpty);
    /// Reports were read and could not be kept; nothing of them is there. \c addAgain tries once more.
    void notKept(const gouji::StoreError &error);
    /// A report was not read again; everything is as it was.
    void notReadAgain(const gouji::StoreError &error);

    /// A report was read again from the same bytes; \a carried tells what became of its decisions.
    void readAgainDone(gouji::ReportId report, const gouji::CarryOver &carried);

public slots:
    void addAgain();
    /// Closes the workspace that did not take them, and adds them to a new one.
    void addToNew();
    /// Opens the workspace again that was damaged in between, and adds them to it.
    void addAfterOpening();

private:
    struct Failure
    {
        QString file;
        ReadError error;
    };
    void addAfter(const std::function<void()> &step);
    void take(const LoadedInput &input);
    /// Puts what was read since the last time into the workspace, in one step on the disk.
    void addRead();
    void replace(const LoadedInput &input, ReportId report);
    void abandon();
    void sayFailures(MessageArea *messages) const;

    Workspace &m_workspace;
    WorkspaceSession &m_session;
    ReportLoader m_loader;
    RecentPaths *m_recent;
    QMap<ReportId, QString> m_files; // of reports that are in memory only
    std::vector<ReadFile> m_read;    // to be added
    QTimer m_adding;
    bool m_staysWithRead = false;
    bool m_tellsDoubles = true;
    QString m_origin; // what was asked for first
    std::vector<Failure> m_failures;
    QStringList m_alreadyOpen;
    QStringList m_otherFiles;
    int m_skipped = 0;
    std::optional<ReportId> m_first;
    bool m_wasEmpty = true;
};

} // namespace gouji
