// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"
#include "model/form/form.h"
#include "parser/reader.h"

#include <QLocalSocket> // forbidden
#include <QTest>
#include <QtTest>
