// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/kept_extraction.h"

#include "model/report/finding_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace gouji {

using namespace json;

namespace {

constexpr int format = 1;

QByteArray packed(const QJsonObject &object)
{
    return qCompress(compact(object));
}

/// Empty if the bytes are damaged.
QByteArray unpacked(const QByteArray &bytes)
{
    // zlib makes a run of one byte at most 1032 times smaller; a length that claims more is no length.
    constexpr quint64 mostTimesSmaller = 1032;
    constexpr qsizetype lengthBytes = 4;
    if (bytes.size() <= lengthBytes)
        return {};
    const auto length = qFromBigEndian<quint32>(bytes.constData());
    if (length > mostTimesSmaller * static_cast<quint64>(bytes.size()))
        return {};
    return qUncompress(bytes);
}

QJsonObject write(const SourceText &source)
{
    QJsonObject object{{QStringLiteral("format"), format}};
    put(object, "file", source.file);
    put(object, "sha256", QString::fromLatin1(source.sha256.toHex()));
    put(object, "encoding", source.encoding);
    put(object, "text", source.text);
    put(object, "damage", source.damage);
    putFlag(object, "pasted", source.pasted);
    return object;
}

/// For a single place that may be none.
void putPlace(QJsonObject &object, const char *key, const Span &span)
{
    if (span != Span())
        put(object, key, std::vector{span});
}

Span span(const QJsonObject &object, const char *key)
{
    const std::vector<Span> places = spans(object, key);
    return places.empty() ? Span() : places.front();
}

QJsonObject write(const Candidate &candidate)
{
    QJsonObject object;
    put(object, "value", candidate.value);
    put(object, "spans", candidate.spans);
    return object;
}

QJsonObject write(const CellReading &cell)
{
    QJsonObject object;
    if (cell.state != CellState::Missing)
        put(object, "state", cellStateKey(cell.state));
    if (cell.mark != BlankMark::None)
        put(object, "mark", blankMarkKey(cell.mark));
    put(object, "value", cell.value);
    put(object, "raw", cell.raw);
    put(object, "unit", cell.unit);
    put(object, "spans", cell.spans);
    QJsonArray candidates;
    for (const Candidate &candidate : cell.candidates)
        candidates.append(write(candidate));
    put(object, "candidates", candidates);
    put(object, "by", QStringList(cell.by.begin(), cell.by.end()));
    return object;
}

CellReading readCell(const QJsonObject &object)
{
    CellReading cell;
    const QString state = text(object, "state");
    cell.state = state.isEmpty() ? CellState::Missing : stateFrom(state);
    cell.mark = markFrom(text(object, "mark"));
    cell.value = decimal(object, "value");
    cell.raw = text(object, "raw");
    cell.unit = text(object, "unit");
    cell.spans = spans(object, "spans");
    const QJsonArray candidates = things(object, "candidates");
    for (const QJsonValue &each : candidates) {
        const QJsonObject candidate = each.toObject();
        cell.candidates.push_back({decimal(candidate, "value"), spans(candidate, "spans")});
    }
    const QStringList by = texts(object, "by");
    cell.by.assign(by.begin(), by.end());
    return cell;
}

QJsonObject write(const TableReading &table, TableId id)
{
    const TableForm &form = table.form->table(id);
    QJsonObject object{{QStringLiteral("edition"), table.form->edition}};
    putFlag(object, "found", table.found);
    putPlace(object, "span", table.span);
    QJsonObject cells;
    for (size_t i = 0; i < table.cells.size(); ++i)
        put(cells, form.cells[i].address.toLatin1().constData(), write(table.cells[i]));
    put(object, "cells", cells);
    QStringList absent;
    for (size_t row = 0; row < table.rowPresent.size(); ++row) {
        if (!table.rowPresent[row])
            absent.append(form.rows[row].key);
    }
    put(object, "absentRows", absent);
    return object;
}

/// A cell or row that the form does not have is left out, which the comparison with the bytes then shows.
bool readTable(const QJsonObject &object, TableId id, const FormLibrary &forms, TableReading &table)
{
    table.form = forms.edition(text(object, "edition"));
    if (!table.form)
        return false;
    const TableForm &form = table.form->table(id);
    table.found = flag(object, "found");
    table.span = span(object, "span");
    table.cells.resize(form.cells.size());
    const QJsonObject cells = part(object, "cells").value_or(QJsonObject());
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const CellAddress address = splitAddress(cell.key());
        const int index = address.table == id ? form.cellIndex(address.row, address.column) : -1;
        if (index < 0)
            return false;
        table.cells[static_cast<size_t>(index)] = readCell(cell.value().toObject());
    }
    const QStringList absent = texts(object, "absentRows");
    for (const FormRow &row : form.rows)
        table.rowPresent.push_back(!absent.contains(row.key));
    return true;
}

QJsonObject write(const SectionReading &section)
{
    QJsonObject object;
    put(object, "number", section.number);
    put(object, "title", section.title);
    putPlace(object, "span", section.span);
    return object;
}

QJsonObject write(const Extraction &extraction)
{
    QJsonObject object{{QStringLiteral("format"), format}, {QStringLiteral("edition"), extraction.form->edition}};
    put(object, "part", extraction.part);
    put(object, "copies", extraction.copies);
    putPlace(object, "span", extraction.span);
    if (extraction.year)
        object.insert(QLatin1String("year"), *extraction.year);
    put(object, "agency", extraction.agency);
    putFlag(object, "yearFromFileName", extraction.yearFromFileName);
    putFlag(object, "agencyFromFileName", extraction.agencyFromFileName);
    putPlace(object, "titleSpan", extraction.titleSpan);
    QJsonObject tables;
    for (const TableId id : allTables)
        tables.insert(tableKey(id), write(extraction.table(id), id));
    put(object, "tables", tables);
    QJsonArray sections;
    for (const SectionReading &section : extraction.sections)
        sections.append(write(section));
    put(object, "sections", sections);
    QJsonArray findings;
    for (const Finding &finding : extraction.findings)
        findings.append(json::write(finding));
    put(object, "findings", findings);
    return object;
}

/// Whether every place that an extraction names lies in its text.
class PlacesIn
{
public:
    explicit PlacesIn(const SourceText &source)
        : m_length(source.text.size())
    {
    }
    bool hold(const Extraction &extraction) const
    {
        const auto holdTable = [this](const TableReading &table) {
            return holds(table.span) && std::all_of(table.cells.begin(), table.cells.end(), [this](const auto &cell) {
                       return hold(cell.spans)
                              && std::all_of(cell.candidates.begin(), cell.candidates.end(),
                                             [this](const Candidate &candidate) { return hold(candidate.spans); });
                   });
        };
        return holds(extraction.span) && holds(extraction.titleSpan)
               && std::all_of(extraction.tables.begin(), extraction.tables.end(), holdTable)
               && std::all_of(extraction.sections.begin(), extraction.sections.end(),
                              [this](const SectionReading &section) { return holds(section.span); })
               && std::all_of(extraction.findings.begin(), extraction.findings.end(),
                              [this](const Finding &finding) { return hold(finding.spans); });
    }
    bool hold(const std::vector<Span> &spans) const
    {
        return std::all_of(spans.begin(), spans.end(), [this](const Span &span) { return holds(span); });
    }

private:
    bool holds(const Span &span) const { return 0 <= span.begin && span.begin <= span.end && span.end <= m_length; }
    qsizetype m_length;
};

} // namespace

QByteArray toBytes(const SourceText &source)
{
    return packed(write(source));
}

QByteArray toBytes(const Extraction &extraction)
{
    return packed(write(extraction));
}

std::shared_ptr<const SourceText> sourceTextFromBytes(const QByteArray &bytes)
{
    const QByteArray json = unpacked(bytes);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    auto source = std::make_shared<SourceText>();
    source->file = text(object, "file");
    source->sha256 = QByteArray::fromHex(text(object, "sha256").toLatin1());
    source->encoding = text(object, "encoding");
    source->text = text(object, "text");
    source->damage = spans(object, "damage");
    source->pasted = flag(object, "pasted");
    if (!PlacesIn(*source).hold(source->damage) || compact(write(*source)) != json)
        return nullptr;
    return source;
}

std::shared_ptr<const Extraction> extractionFromBytes(const QByteArray &bytes, std::shared_ptr<const SourceText> source,
                                                      const FormLibrary &forms)
{
    const QByteArray json = unpacked(bytes);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    auto extraction = std::make_shared<Extraction>();
    extraction->source = std::move(source);
    extraction->form = forms.edition(text(object, "edition"));
    if (!extraction->form)
        return nullptr;
    extraction->part = number(object, "part");
    extraction->copies = number(object, "copies");
    extraction->span = span(object, "span");
    if (object.contains(QLatin1String("year")))
        extraction->year = number(object, "year");
    extraction->agency = text(object, "agency");
    extraction->yearFromFileName = flag(object, "yearFromFileName");
    extraction->agencyFromFileName = flag(object, "agencyFromFileName");
    extraction->titleSpan = span(object, "titleSpan");
    const QJsonObject tables = part(object, "tables").value_or(QJsonObject());
    for (const TableId id : allTables) {
        if (!readTable(tables.value(tableKey(id)).toObject(), id, forms, extraction->tables[static_cast<size_t>(id)]))
            return nullptr;
    }
    const QJsonArray sections = things(object, "sections");
    for (const QJsonValue &each : sections) {
        const QJsonObject section = each.toObject();
        extraction->sections.push_back({number(section, "number"), text(section, "title"), span(section, "span")});
    }
    const QJsonArray findings = things(object, "findings");
    for (const QJsonValue &each : findings)
        extraction->findings.push_back(readFinding(each.toObject()));
    if (!PlacesIn(*extraction->source).hold(*extraction) || compact(write(*extraction)) != json)
        return nullptr;
    return extraction;
}

KeptBytes ReportPacker::pack(const Extraction &extraction)
{
    if (m_text != extraction.source) {
        m_text = extraction.source;
        m_bytes = toBytes(*m_text);
    }
    return {toBytes(extraction), m_bytes};
}

bool isSameReading(const Extraction &left, const Extraction &right)
{
    return (left.source == right.source || write(*left.source) == write(*right.source)) && write(left) == write(right);
}

} // namespace gouji
