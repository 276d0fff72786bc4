// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/json_fields.h"

namespace gouji::json {

// A finding as it is kept, with the types of its arguments, so that its sentence can be made anew in any language.

QJsonObject write(const Finding &finding);
/// What is not understood is left out.
Finding readFinding(const QJsonObject &object);

} // namespace gouji::json
