// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gouji {

/// Where a person's files go unless another folder was chosen: the folder for documents, and the home folder where the
/// desktop has not made that one. Never a folder that is not there.
QString documentsFolder();

} // namespace gouji
