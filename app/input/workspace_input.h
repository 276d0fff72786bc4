// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/input/input_walk.h"
#include "model/check/review_settings.h"
#include "model/history/journal.h"
#include "model/storage/kept_report.h"
#include "model/storage/workspace_store.h"

#include <functional>
#include <memory>
#include <optional>

namespace gouji {

/// A workspace as an input of a command: its reports with all decisions (of several versions of one the last), opened for reading only and never written to.
class WorkspaceInput
{
public:
    /// Whether an input named on the command line is a workspace and not a report.
    static bool isOne(const Input &input);
    static StoreResult<std::unique_ptr<WorkspaceInput>> open(const Input &input, const FormLibrary &forms);

    const std::vector<OpenNotice> &notices() const { return m_notices; }
    /// Whether something of what was decided, or a report, is missing or cannot be read.
    bool isIncomplete() const;
    /// The settings of the review; never null.
    const std::shared_ptr<const ReviewSettings> &settings() const { return m_settings; }

    size_t count() const { return m_readings.size(); }
    /// The workspace's file as given and the name of the report's file.
    QString fileOf(size_t index) const;
    /// Of the report's source.
    QByteArray sha256Of(size_t index) const { return m_readings[index].source; }
    struct RestoredReport
    {
        ReportState state;
        bool isReadAnew =
            false; ///< what had been read is lost or not understood: its figures may be others (\c readAnewText)
    };
    using Restored = tl::expected<RestoredReport, StoreError>;
    /// Fetches the bytes; what it returns makes the report out of what was kept of it, as the window shows it, or reads it
    /// from its source where nothing was. That can be called in any thread, later than this object lives.
    std::function<Restored()> restore(size_t index, std::shared_ptr<const ReportReader> reader) const;
    /// What is to be said about a report that was read anew, behind the name of its file; to be translated.
    static const char *readAnewText();

private:
    WorkspaceInput(std::unique_ptr<WorkspaceStore> store, const FormLibrary &forms);
    /// Those that a later version took the place of are kept in the workspace and count no more.
    void leaveOutEarlierVersions();

    QString m_file; // as given
    std::unique_ptr<WorkspaceStore> m_store;
    std::vector<OpenNotice> m_notices;
    bool m_recordsLeftOut = false; // a later program wrote them
    std::shared_ptr<KeptReports> m_kept;
    /// Bytes that the reports of one source have in common.
    struct Shared
    {
        QByteArray source;
        QByteArray text;
        std::optional<StoreResult<QByteArray>> sourceBytes; // only where they were needed
        StoreResult<QByteArray> textBytes;
    };
    Shared &sharedOf(const StoredReading &reading) const;
    mutable Shared m_shared;
    std::vector<StoredReading> m_readings; // the last one of each report, in the order in which they were added
    std::shared_ptr<const Journal> m_journal;
    std::shared_ptr<const ReviewSettings> m_settings;
};

} // namespace gouji
