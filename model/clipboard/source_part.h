// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gouji {

// A part of a source text on its way to a cell, with its place: what is dragged out of the source carries it beside the
// bare text.

/// "application/x-gouji-source-part"
QString sourcePartFormat();
QByteArray writeSourcePart(Span part, const QString &source);
/// The place in \a source; nothing if another text stands there than the one that was taken along, as in another report.
std::optional<Span> readSourcePart(const QByteArray &content, const QString &source);

} // namespace gouji
