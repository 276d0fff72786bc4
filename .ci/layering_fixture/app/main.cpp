// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"
#include "model/form/form.h"
#include "model/items/grid_model.h"
#include "model/storage/workspace.h"
#include "parser/reader.h"
#include "tests/unit/helper.h" // forbidden
#include "ui/main_window.h"

#include <QApplication>
#include <QNetworkRequest> // forbidden
#include <QtConcurrent>
#include <QtTest> // forbidden
