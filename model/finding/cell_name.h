// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form.h"

namespace gouji {

/// A label without its number and without the note in brackets behind it: 二、上年结转… without 二、, （七）总计 without
/// （七）, 1.属于国家秘密 without 1., 部分公开（区分处理的，…） without the brackets.
QString withoutNumber(const QString &label);

/// A row in short: its label without number; where a column or another row is called the same (总计, 其他), behind the
/// label above it (本年度办理结果/总计).
QString shortRowName(const TableForm &table, int row);

} // namespace gouji
