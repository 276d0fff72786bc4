// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revision/report_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype mostLines = 12;

} // namespace

QStringList reportLines(const QList<ReportLine> &lines)
{
    const auto phrase = [](const char *source, int count = -1) {
        return QCoreApplication::translate("Lines of reports", source, nullptr, count);
    };
    QStringList texts;
    for (const ReportLine &line : lines.first(std::min(mostLines, lines.size())))
        texts += phrase(QT_TRANSLATE_NOOP("Lines of reports", "%1: %2")).arg(line.title, line.words());
    if (lines.size() > mostLines) {
        texts += phrase(QT_TRANSLATE_N_NOOP("Lines of reports", "and %n more report(s)"),
                        static_cast<int>(lines.size() - mostLines));
    }
    return texts;
}

} // namespace gouji
