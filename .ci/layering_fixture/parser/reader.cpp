// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/reader.h"
#include "model/form/form.h"
#include "model/items/grid_model.h" // forbidden
#include "model/storage/workspace.h" // forbidden
#include "reader.h" // forbidden
#include "app/settings.h" // forbidden
#include "ui/main_window.h" // forbidden

#include <QImage> // forbidden
#include <QNetworkAccessManager> // forbidden
#include <QNoSuchClass> // forbidden
#include <QRegularExpression>
#include <QTextDocument> // forbidden
#include <QWidget> // forbidden
#include <libxml/HTMLparser.h>
#include <string_view>
