// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"
#include "model/report/report_state.h"

#include <QCryptographicHash>

namespace gouji::test {

/// A report made by hand: every cell is read as 0 at a place of its own, until a test says otherwise.
class ReportMaker
{
public:
    explicit ReportMaker(const char *edition = "2021")
    {
        static const FormLibrary library = FormLibrary::builtIn().value();
        m_extraction.form = library.edition(QString::fromLatin1(edition));
        auto source = std::make_shared<SourceText>();
        source->file = QStringLiteral("report.txt");
        source->encoding = QStringLiteral("UTF-8");
        source->sha256 = QCryptographicHash::hash(edition, QCryptographicHash::Sha256);
        m_extraction.source = source;
        m_extraction.year = m_extraction.form->firstYear;
        int place = 0;
        for (const TableId id : allTables) {
            const TableForm &form = m_extraction.form->table(id);
            TableReading &table = m_extraction.tables[static_cast<size_t>(id)];
            table.form = m_extraction.form;
            table.found = true;
            for (const FormRow &row : form.rows)
                table.rowPresent.push_back(!row.isOptional);
            for (size_t i = 0; i < form.cells.size(); ++i) {
                CellReading reading;
                reading.state = CellState::Read;
                reading.value = Decimal(0);
                reading.raw = QStringLiteral("0");
                reading.spans = {{place, place + 1}};
                place += 10;
                table.cells.push_back(reading);
            }
        }
    }

    Extraction &extraction() { return m_extraction; }

    CellId cell(const char *address) const { return m_extraction.find(QString::fromLatin1(address)).value(); }

    CellReading &reading(const char *address)
    {
        const CellId id = cell(address);
        return m_extraction.tables[static_cast<size_t>(id.table)].cells[static_cast<size_t>(id.index)];
    }

    ReportMaker &read(const char *address, qint64 value)
    {
        CellReading &changed = reading(address);
        changed.state = CellState::Read;
        changed.value = Decimal(value);
        changed.raw = QString::number(value);
        return *this;
    }

    /// A figure that the identity \a by placed here.
    ReportMaker &inferred(const char *address, qint64 value, const char *by)
    {
        read(address, value);
        reading(address).state = CellState::Inferred;
        reading(address).by = {QString::fromLatin1(by)};
        return *this;
    }

    /// A cell without a figure.
    ReportMaker &without(const char *address, CellState state, const char16_t *raw = u"")
    {
        CellReading &changed = reading(address);
        changed.state = state;
        changed.value.reset();
        changed.raw = QString::fromUtf16(raw);
        return *this;
    }

    ReportMaker &tableAbsent(TableId id)
    {
        TableReading &table = m_extraction.tables[static_cast<size_t>(id)];
        table.found = false;
        for (CellReading &missing : table.cells)
            missing = CellReading();
        return *this;
    }

    std::shared_ptr<const Extraction> make() const { return std::make_shared<const Extraction>(m_extraction); }
    ReportState state() const { return ReportState(make()); }

private:
    Extraction m_extraction;
};

/// A small report whose sums all hold: 900 requests, 5 carried in, 857 answered, 48 carried out.
inline ReportMaker soundReport(const char *edition = "2021")
{
    ReportMaker maker(edition);
    maker.read("requests/new/natural_person", 800).read("requests/new/business", 100).read("requests/new/total", 900);
    maker.read("requests/carried_in/natural_person", 5).read("requests/carried_in/total", 5);
    maker.read("requests/granted/natural_person", 700).read("requests/granted/total", 700);
    maker.read("requests/refused.inquiry/natural_person", 57).read("requests/refused.inquiry/business", 100);
    maker.read("requests/refused.inquiry/total", 157);
    maker.read("requests/total/natural_person", 757).read("requests/total/business", 100);
    maker.read("requests/total/total", 857);
    maker.read("requests/carried_out/natural_person", 48).read("requests/carried_out/total", 48);
    maker.read("disputes/direct/upheld", 2).read("disputes/direct/pending", 1).read("disputes/direct/total", 3);
    return maker;
}

/// A decision that puts a whole number in a cell.
inline CellDecision correctedTo(qint64 value)
{
    Correction correction;
    correction.typed = QString::number(value);
    correction.value = Decimal(value);
    return CellDecision{correction};
}

/// A decision that empties a cell.
inline CellDecision correctedToBlank()
{
    Correction correction;
    correction.state = CellState::Blank;
    return CellDecision{correction};
}

} // namespace gouji::test
