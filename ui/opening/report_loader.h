// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"
#include "model/report/kept_extraction.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// Something to be read: a file, a folder, or bytes that are already there.
struct LoadRequest
{
    QString path;                    ///< also the name for the eye
    std::optional<QByteArray> bytes; ///< of a pasted report
    ReadOptions options;
    std::vector<int> replaces = {}; ///< reports whose reading this is to replace
};

/// One input that was read, or why it was not.
struct LoadedInput
{
    QString file;
    bool wasNamed = true; ///< by a person; false: found inside a folder
    ReadOptions options;
    std::vector<int> replaces = {};
    QByteArray bytes; ///< what was read, where there is a result
    ReadResult result;
    std::vector<KeptBytes> packed = {}; ///< of the reports, in order; empty where they replace others
};

/// Reads inputs one after another in the background; what it delivers comes in the order asked for, folders by path in
/// code-point order. Requests made while it works are done after those before.
class ReportLoader : public QObject
{
    Q_OBJECT
public:
    explicit ReportLoader(std::shared_ptr<const ReportReader> reader, QObject *parent = nullptr);
    ~ReportLoader() override;

    void load(std::vector<LoadRequest> requests);
    /// Delivers nothing any more of what was asked for so far; \c finished comes when the input that is being read is done.
    /// What is asked for from now on begins after that, with \c started.
    void stop();
    bool isWorking() const { return m_watcher.isRunning(); }
    bool isStopping() const { return m_isStopping; }

signals:
    void started();
    void loaded(const gouji::LoadedInput &input);
    /// \a done of \a all inputs are read; \a name is the one being read.
    void progress(int done, int all, const QString &name);
    /// \a skipped inputs were left out because of stop().
    void finished(int skipped);

private:
    void begin();

    std::shared_ptr<const ReportReader> m_reader;
    std::vector<std::vector<LoadRequest>> m_waiting;
    QFutureWatcher<LoadedInput> m_watcher;
    int m_delivered = 0;
    bool m_isStopping = false;
};

} // namespace gouji
