// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h" // forbidden
#include "model/form/form.h"
#include "model/items/row_model.h"
#include "model/storage/workspace.h" // forbidden
#include "ui/main_window.h" // forbidden

#include <QAbstractItemModel>
#include <QColor>
#include <QStyledItemDelegate> // forbidden
