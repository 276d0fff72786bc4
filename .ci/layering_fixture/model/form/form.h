// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Every include that the house model may not have; .ci/check_layering.py must find each.
#include "app/settings.h" // forbidden
#include "model/form/edition.h"
#include "model/items/grid_model.h" // forbidden
#include "model/storage/workspace.h" // forbidden
#include "parser/text/reader.h" // forbidden
#include "ui/main_window.h" // forbidden

#include <QColor> // forbidden
#include <QString>
#include <QTcpSocket> // forbidden
#include <QWidget> // forbidden
#include <QtCore/QObject>
#include <QtGui/QFont> // forbidden
#include <QtNetwork/QTcpSocket> // forbidden
#include <QtSql/QSqlDatabase> // forbidden
#include <QtWidgets> // forbidden
#include <libxml/HTMLparser.h> // forbidden
#include <qcolor.h> // forbidden
#include <sqlite3.h> // forbidden
#include <sys/socket.h> // forbidden
#include <tl/expected.hpp>
#include <unicode/ucnv.h>
#include <vector>
  #  include <QWindow> // forbidden
