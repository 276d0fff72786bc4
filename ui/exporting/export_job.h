// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_writer.h"
#include "model/history/journal.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace gouji {

/// One file to be written: a snapshot of a report and where it goes.
struct ExportItem
{
    ReportId id = 0;
    ReportState report;
    CheckSession checks;
    QString file;
};

/// What became of it. \a problem is empty when the file was read back and holds what the screen shows.
struct ExportOutcome
{
    enum class Kind { Done, NotWritten, NotReadBack, Differs };
    ReportId id = 0;
    QString file;
    Kind kind = Kind::Done;
    QString problem;
};

/// Writes one item, reads the file back from the disk and compares it with what was to be written.
ExportOutcome exportReport(const ExportItem &item, const ReportWriter &writer);

/// Writes items in the background.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;
    void start(std::vector<ExportItem> items, std::shared_ptr<const ReportWriter> writer);
    void stop();
    bool isWorking() const { return m_watcher.isRunning(); }

signals:
    void progress(int done, int all, const QString &name);
    /// All outcomes in order; fewer than items where it was stopped.
    void finished(const QList<gouji::ExportOutcome> &outcomes);

private:
    QFutureWatcher<ExportOutcome> m_watcher;
};

} // namespace gouji
