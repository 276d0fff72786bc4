// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"

#include <memory>

namespace gouji::accuracy {

/// The reader whose accuracy is measured, with the editions that come with the program.
std::unique_ptr<ReportReader> makeReaderUnderTest();

} // namespace gouji::accuracy
