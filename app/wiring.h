// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"
#include "ui/services.h"

namespace gouji {

/// The readers and writers of the program, put together: the one place that knows both the interfaces of the model and
/// the formats of the parser. Used by main(), the commands and the tests.
Services makeServices(const FormLibrary &forms);

} // namespace gouji
