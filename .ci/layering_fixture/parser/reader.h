// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../model/form/form.h" // forbidden
#include <unicode/uchar.h>
