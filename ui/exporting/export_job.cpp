// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/export_job.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace gouji {

ExportOutcome exportReport(const ExportItem &item, const ReportWriter &writer)
{
    QSaveFile out(item.file);
    const QByteArray bytes = writer.write(item.report, item.checks);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return {item.id, item.file, ExportOutcome::Kind::NotWritten, out.errorString()};

    QFile in(item.file);
    if (!in.open(QIODevice::ReadOnly))
        return {item.id, item.file, ExportOutcome::Kind::NotReadBack, in.errorString()};
    const auto cells = writer.readBack(in.readAll());
    if (!cells)
        return {item.id, item.file, ExportOutcome::Kind::NotReadBack, cells.error()};
    const QString difference = firstDifference(cellsToWrite(item.report), *cells);
    if (!difference.isEmpty())
        return {item.id, item.file, ExportOutcome::Kind::Differs, difference};
    return {item.id, item.file, ExportOutcome::Kind::Done, {}};
}

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progress(done, m_watcher.progressMaximum(), m_watcher.progressText()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.future().results()); });
}

ExportJob::~ExportJob()
{
    m_watcher.disconnect();
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ExportJob::start(std::vector<ExportItem> items, std::shared_ptr<const ReportWriter> writer)
{
    auto promise = std::make_shared<QPromise<ExportOutcome>>();
    promise->start(); // here, so that it counts as working from now on
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, items = std::move(items), writer = std::move(writer)] {
        promise->setProgressRange(0, static_cast<int>(items.size()));
        for (size_t i = 0; i < items.size() && !promise->isCanceled(); ++i) {
            promise->setProgressValueAndText(static_cast<int>(i), items[i].file);
            promise->addResult(exportReport(items[i], *writer));
        }
        promise->finish();
    });
}

void ExportJob::stop()
{
    m_watcher.cancel();
}

} // namespace gouji
