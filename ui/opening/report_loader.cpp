// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/report_loader.h"

#include "ui/opening/folder_walk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace gouji {
namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

/// A request with its folders walked: one file or one piece of bytes.
struct Input
{
    LoadRequest request;
    bool wasNamed = true;
};

std::vector<Input> collectInputs(const std::vector<LoadRequest> &requests, const QStringList &endings)
{
    std::vector<Input> inputs;
    for (const LoadRequest &request : requests) {
        if (request.bytes || !QFileInfo(request.path).isDir()) {
            inputs.push_back({request, true});
            continue;
        }
        for (const QString &path : filesInFolder(request.path, endings))
            inputs.push_back({{path, std::nullopt, request.options, {}}, false});
    }
    return inputs;
}

/// The bytes, or why there are none.
tl::expected<QByteArray, ReadError> bytesOf(const LoadRequest &request)
{
    if (request.bytes)
        return *request.bytes;
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(ReadError{ReadError::Kind::Unreadable, file.errorString()});
    if (file.size() > largestFile)
        return tl::make_unexpected(ReadError{ReadError::Kind::TooLarge, {}});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return tl::make_unexpected(ReadError{ReadError::Kind::Unreadable, file.errorString()});
    return bytes;
}

LoadedInput readInput(const Input &input, const ReportReader &reader)
{
    const LoadRequest &request = input.request;
    LoadedInput loaded{request.path, input.wasNamed, request.options, request.replaces, {}, {}};
    auto bytes = bytesOf(request);
    if (!bytes) {
        loaded.result = tl::make_unexpected(bytes.error());
        return loaded;
    }
    loaded.result = reader.read(*bytes, request.path, request.options);
    if (!loaded.result)
        return loaded;
    loaded.bytes = *std::move(bytes);
    // Here, where nobody waits for it.
    ReportPacker packer;
    for (size_t i = 0; i < loaded.result->size() && loaded.replaces.empty(); ++i)
        loaded.packed.push_back(packer.pack(*(*loaded.result)[i]));
    return loaded;
}

void work(QPromise<LoadedInput> &promise, const std::vector<LoadRequest> &requests, const ReportReader &reader)
{
    const std::vector<Input> inputs = collectInputs(requests, reader.fileEndings());
    promise.setProgressRange(0, static_cast<int>(inputs.size()));
    for (size_t i = 0; i < inputs.size() && !promise.isCanceled(); ++i) {
        const LoadRequest &request = inputs[i].request;
        promise.setProgressValueAndText(static_cast<int>(i), request.path);
        promise.addResult(readInput(inputs[i], reader));
    }
    promise.finish();
}

} // namespace

ReportLoader::ReportLoader(std::shared_ptr<const ReportReader> reader, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        if (m_isStopping)
            return; // counts among what was left out
        ++m_delivered;
        emit loaded(m_watcher.resultAt(index));
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progress(done, m_watcher.progressMaximum(), m_watcher.progressText()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const int skipped = m_watcher.isCanceled() ? qMax(0, m_watcher.progressMaximum() - m_delivered) : 0;
        const bool wasStopped = std::exchange(m_isStopping, false);
        if (wasStopped || m_waiting.empty())
            emit finished(skipped);
        if (m_waiting.empty() || m_watcher.isRunning())
            return;
        if (wasStopped) // what is to come has nothing to do with what was stopped
            emit started();
        begin();
    });
}

ReportLoader::~ReportLoader()
{
    m_watcher.disconnect();
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ReportLoader::load(std::vector<LoadRequest> requests)
{
    if (requests.empty())
        return;
    m_waiting.push_back(std::move(requests));
    if (m_watcher.isRunning())
        return;
    emit started();
    begin();
}

void ReportLoader::begin()
{
    std::vector<LoadRequest> requests = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_delivered = 0;
    m_isStopping = false; // what was stopped is done, and may not have said so yet
    // The pool copies what it runs, a promise cannot be copied.
    auto promise = std::make_shared<QPromise<LoadedInput>>();
    promise->start(); // here, so that it counts as working from now on
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, requests = std::move(requests), reader = m_reader] { work(*promise, requests, *reader); });
}

void ReportLoader::stop()
{
    m_waiting.clear();
    m_isStopping = m_watcher.isRunning();
    m_watcher.cancel();
}

} // namespace gouji
