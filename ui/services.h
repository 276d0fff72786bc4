// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/comparison_writer.h"
#include "model/exchange/kept_workspace.h"
#include "model/exchange/region_reader.h"
#include "model/exchange/report_reader.h"
#include "model/exchange/report_writer.h"
#include "model/exchange/table_markup.h"
#include "model/form/form_library.h"

#include <memory>
#include <vector>

namespace gouji {

/// What the window is given from outside: it knows readers and writers only through these interfaces.
/// Everything here is immutable and shared with background work, so it may outlive the window.
struct Services
{
    /// Bytes to reports; never null. Called from worker threads.
    std::shared_ptr<const ReportReader> reader;
    /// The editions that reports are read and kept by.
    FormLibrary forms;
    /// Reads a part of a source when a person says what it is; null: cannot be done.
    std::shared_ptr<const RegionReader> regionReader;
    /// Tables on the clipboard of other programs; null: plain text only.
    std::shared_ptr<const TableMarkup> tableMarkup;
    /// The formats of export, in the order of the dialog; none null.
    std::vector<std::shared_ptr<const ReportWriter>> writers;
    /// Opens and makes the files of workspaces; null: what is decided is in memory only.
    std::shared_ptr<const WorkspaceKeeping> keeping;
    /// Where new workspaces are made without asking (made if it is not there); empty: none are.
    QString workspaceFolder;
    /// The formats in which years laid side by side are exported, in the order of the dialog; none null.
    std::vector<std::shared_ptr<const ComparisonWriter>> comparisonWriters;
    /// File of the settings (INI); empty: the place that QSettings chooses for organisation and application.
    QString settingsFile;
    /// Folder of the samples, a resource folder or one on disk; empty: no samples are offered.
    QString samplesFolder = QStringLiteral(":/samples");
};

} // namespace gouji
