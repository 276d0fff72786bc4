// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "app/settings.h" // forbidden
#include "model/form/form.h"
#include "model/items/grid_model.h"
#include "model/storage/workspace.h" // forbidden
#include "parser/reader.h" // forbidden

#include <QMainWindow>
#include <QPrinter>
#include <QSqlDatabase> // forbidden
#include <QSvgRenderer>
#include <QUdpSocket> // forbidden
#include <QtWidgets/QLabel>

#include "main_window.moc"
#include "moc_main_window.cpp"
