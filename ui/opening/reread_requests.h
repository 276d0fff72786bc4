// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/kept_workspace.h"
#include "ui/opening/report_loader.h"

namespace gouji {

struct RereadRequests
{
    std::vector<LoadRequest> requests;
    std::vector<ReportId> unreadable; ///< their bytes are damaged in the file; in the order asked for
};

/// What reads reports again from the bytes in their file, each with the options that its reading in force was made with.
/// Reports of one source that were read alike are read together. One whose bytes are damaged holds no other one up.
RereadRequests rereadRequests(const KeptWorkspace &file, const Workspace &workspace,
                              const std::vector<ReportId> &reports);

} // namespace gouji
