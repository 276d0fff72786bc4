// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/journal.h"
#include "model/items/grid_model.h" // forbidden
#include "model/storage/statement.h"

#include <QColor> // forbidden
#include <QSqlQuery>
