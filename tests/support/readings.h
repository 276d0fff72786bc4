// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"
#include "parser/reader/report_text_reader.h"

#include <QMap>

namespace gouji::test {

inline const FormLibrary &forms()
{
    static const FormLibrary library = FormLibrary::builtIn().value();
    return library;
}

inline const TextReportReader &textReader()
{
    static const TextReportReader reader(forms());
    return reader;
}

inline ReadResult readText(const QString &text, const QString &file = QStringLiteral("report.txt"))
{
    return textReader().read(text.toUtf8(), file, {});
}

/// The one report of a text; null if there is none, or more than one.
inline std::shared_ptr<const Extraction> readOne(const QString &text,
                                                 const QString &file = QStringLiteral("report.txt"))
{
    const ReadResult reports = readText(text, file);
    return reports && reports->size() == 1 ? reports->front() : nullptr;
}

inline const CellReading &readingAt(const Extraction &extraction, const QString &address)
{
    return extraction.reading(extraction.find(address).value());
}

/// A reading in few words: "12 read", "5 inferred", "- blank", "- blank dash", "- ambiguous", "- missing".
inline QString shown(const Extraction &extraction, const QString &address)
{
    const auto cell = extraction.find(address);
    if (!cell)
        return QStringLiteral("no such cell");
    const CellReading &reading = extraction.reading(*cell);
    QString text =
        (reading.value ? reading.value->toString() : QStringLiteral("-")) + u' ' + cellStateKey(reading.state);
    if (reading.mark != BlankMark::None)
        text += u' ' + blankMarkKey(reading.mark);
    return text;
}

/// The row's cells from the left, parted by semicolons.
inline QString shownRow(const Extraction &extraction, const QString &row)
{
    QStringList cells;
    for (const TableId table : allTables) {
        for (const FormCell &cell : extraction.tableForm(table).cells) {
            if (cell.address.startsWith(row + u'/'))
                cells.append(shown(extraction, cell.address));
        }
    }
    return cells.join(QStringLiteral("; "));
}

/// Values of what can stand in an ambiguous cell; "-" for nothing.
inline QStringList candidatesAt(const Extraction &extraction, const QString &address)
{
    QStringList values;
    for (const Candidate &candidate : readingAt(extraction, address).candidates)
        values.append(candidate.value ? candidate.value->toString() : QStringLiteral("-"));
    return values;
}

/// Every cell that reads otherwise than it should, one a line; empty where all is right. Optional rows that the
/// report does not have are left out.
inline QString differences(const Extraction &extraction, const QMap<QString, QString> &expected)
{
    QStringList wrong;
    QMap<QString, QString> left = expected;
    for (const TableId table : allTables) {
        const TableForm &form = extraction.tableForm(table);
        for (const FormCell &cell : form.cells) {
            if (!extraction.table(table).rowPresent[static_cast<size_t>(cell.row)])
                continue;
            const QString should = left.take(cell.address);
            const QString is = shown(extraction, cell.address);
            if (is != should)
                wrong.append(QStringLiteral("%1: %2, not %3").arg(cell.address, is, should));
        }
    }
    for (const QString &address : left.keys())
        wrong.append(QStringLiteral("%1: not there").arg(address));
    return wrong.join(u'\n');
}

/// Cells that say something surely, and wrongly.
inline QString silentlyWrong(const Extraction &extraction, const QMap<QString, QString> &truth)
{
    QStringList wrong;
    for (auto cell = truth.begin(); cell != truth.end(); ++cell) {
        const QString is = shown(extraction, cell.key());
        const bool sure = is.endsWith(QLatin1String(" read")) || is.endsWith(QLatin1String(" inferred"))
                          || is.contains(QLatin1String(" blank"));
        if (sure && is.section(u' ', 0, 0) != cell.value().section(u' ', 0, 0))
            wrong.append(QStringLiteral("%1: %2, not %3").arg(cell.key(), is, cell.value()));
    }
    return wrong.join(u'\n');
}

inline QStringList rulesOf(const Extraction &extraction)
{
    QStringList rules;
    for (const Finding &finding : extraction.findings)
        rules.append(finding.id);
    rules.sort();
    return rules;
}

/// What stands in the source where the findings of a rule point.
inline QStringList textsOfFindings(const Extraction &extraction, const QString &rule)
{
    QStringList texts;
    for (const Finding &finding : extraction.findings) {
        if (finding.rule != rule)
            continue;
        for (const Span &span : finding.spans)
            texts.append(extraction.source->text.mid(span.begin, span.length()));
    }
    return texts;
}

} // namespace gouji::test
