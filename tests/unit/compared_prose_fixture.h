// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/report_maker.h"

namespace gouji::test {

/// A report of nothing but prose. Sections are found by their headings 一、总体情况 … 六、, each on a line of its own.
inline std::shared_ptr<const Extraction> proseReport(const QString &text, int year = 2023,
                                                     const QString &body = QStringLiteral("青石县科学技术局"))
{
    ReportMaker maker;
    Extraction &made = maker.extraction();
    auto source = std::make_shared<SourceText>(*made.source);
    source->text = text;
    made.source = source;
    made.year = year;
    made.agency = body;
    made.span = {0, static_cast<int>(text.size())};
    const QString numerals = QStringLiteral("一二三四五六");
    int begin = 0;
    for (const QString &line : text.split(u'\n')) {
        const auto number = line.size() > 2 && line[1] == u'、' ? numerals.indexOf(line[0]) : -1;
        if (number >= 0) {
            if (!made.sections.empty())
                made.sections.back().span.end = begin;
            made.sections.push_back({static_cast<int>(number) + 1, line.mid(2), {begin, made.span.end}});
        }
        begin += static_cast<int>(line.size()) + 1;
    }
    return maker.make();
}

/// What stands in the source at a place.
inline QString textAt(const Extraction &extraction, Span span)
{
    return extraction.source->text.mid(span.begin, span.length());
}

} // namespace gouji::test
