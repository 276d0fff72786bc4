// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report_state.h"
#include "model/years/masked_prose.h"

namespace gouji {

/// What a report says in figures, without its text and decisions: all that the reports of other years ask of it.
/// An immutable value of one or two KiB, so that the figures of thousands of reports can be kept.
class ReportFigures
{
public:
    /// \a id is the caller's own number for the report (ReportId in a workspace). \a prose is that of the same extraction,
    /// which edits do not change; null: copied text is not looked for.
    explicit ReportFigures(const ReportState &state, int id = 0, SharedProse prose = {});

    int id() const { return m_id; }
    /// The same under another number.
    ReportFigures withId(int id) const;
    /// The series that the report belongs to (bodyKey): the body that the reviewer named, else its own. Empty if unknown.
    const QString &series() const { return m_series; }
    const QString &agency() const { return m_agency; } ///< as shown
    const QString &file() const { return m_file; }     ///< SourceText::file
    /// Body, year and file: 青石县财政局 2022 (a.txt).
    QString title() const;
    const SharedProse &prose() const { return m_prose; }
    std::optional<int> year() const { return m_year; }
    const SourcePart &source() const { return m_source; }
    /// Whether this is the next version of any other report (ReportSettings::supersedes).
    bool isNextVersion() const { return m_supersedes.has_value(); }
    /// Whether this is the next version of that report.
    bool supersedes(const ReportFigures &other) const { return m_supersedes == other.m_source; }
    /// The bodies that the reviewer named as predecessors, as keys (bodyKey).
    const QStringList &predecessors() const { return m_predecessors; }
    const std::shared_ptr<const Form> &form(TableId table) const { return m_forms[static_cast<size_t>(table)]; }

    /// Whether the report's edition has the cell (and the report the row, where it is optional).
    bool contains(QStringView address) const { return find(address).has_value(); }
    bool contains(CellId cell) const;
    std::optional<CellId> find(QStringView address) const;
    CellState state(CellId cell) const;
    /// The figure that checks count with; nothing where there is none or a doubtful one.
    std::optional<Decimal> figure(CellId cell) const;
    std::optional<Decimal> figure(QStringView address) const;
    /// The unit of a figure: that of the form, else the one written with it (of a sum of money in a cell for which the form
    /// states none).
    QString unit(CellId cell) const;
    /// Whether our reading had to infer the figure, and nobody has looked at it since.
    bool isInferred(CellId cell) const { return state(cell) == CellState::Inferred; }
    /// Whether an identity that the cell takes part in fails in its own report.
    bool isContradicted(CellId cell) const;

    /// Whether every figure and state is the same, in the same edition.
    bool hasSameFigures(const ReportFigures &other) const;

private:
    struct Table
    {
        QByteArray states; // for each cell of the form: CellState and whether it has a figure
        std::vector<std::pair<int, Decimal>> figures; // those that are not 0, by cell
        std::vector<std::pair<int, QString>> units;   // written ones, where the form states none
        std::vector<int> contradicted;                // in rising order
        friend bool operator==(const Table &, const Table &) = default;
    };

    int m_id = 0;
    QString m_series;
    QString m_agency;
    QString m_file;
    std::optional<int> m_year;
    QStringList m_predecessors;
    SourcePart m_source;
    std::optional<SourcePart> m_supersedes;
    std::array<std::shared_ptr<const Form>, tableCount> m_forms;
    std::array<Table, tableCount> m_tables;
    SharedProse m_prose;
};

/// The series that a report belongs to (ReportFigures::series).
QString seriesKey(const ReportState &state);

/// Two figures in one unit, for comparing them: the first in the unit of the second. Nothing where that is not known (one has a
/// unit and the other none, and neither is 0).
std::optional<std::pair<Decimal, Decimal>> inOneUnit(const Decimal &first, const QString &firstUnit,
                                                     const Decimal &second, const QString &secondUnit);

using SharedFigures = std::shared_ptr<const ReportFigures>;

/// Those of \a reports of which none of the others is the next version.
std::vector<SharedFigures> withoutEarlierVersions(std::vector<SharedFigures> reports);

} // namespace gouji
