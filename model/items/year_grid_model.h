// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"
#include "model/items/year_roles.h"
#include "model/years/year_comparison.h"

#include <QAbstractTableModel>

#include <map>

namespace gouji {

/// A cell of one of the reports side by side.
struct YearPlace
{
    ReportId report = 0;
    CellId cell;
    friend bool operator==(const YearPlace &, const YearPlace &) = default;
};

/// The years of one body: a row for each meaning, then the shares; a column for each year, then the change of the last
/// one, in figures and in percent, and the row's trend. Labels are headings. An edit goes to the workspace
/// (Workspace::correctCell) and nowhere else; after it only the rows that differ are told.
class YearGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit YearGridModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows the reports of a body by its key (bodyKey); an empty one shows nothing.
    void setBody(const QString &key);
    const QString &body() const { return m_body; }
    const YearComparison &comparison() const { return m_comparison; }
    void setSentences(const Sentences &sentences);
    /// Tells the views that every word may have changed.
    void retranslate();

    /// The cell that is edited at a place; nothing where there is none, or where several are added up.
    std::optional<YearPlace> placeAt(const QModelIndex &index) const;
    /// All cells that a figure is made of.
    std::vector<YearPlace> placesAt(const QModelIndex &index) const;
    std::optional<ReportId> reportOf(int column) const;
    QModelIndex indexFor(const YearPlace &place) const;
    QModelIndex indexFor(const QString &rowKey, int column) const;
    int yearColumns() const { return static_cast<int>(m_comparison.years().size()); }
    YearColumn kindOf(int column) const;
    /// The row of the form, or the share, that a row shows; the other is null.
    const ComparedRow *rowAt(int row) const;
    const ComparedShare *shareAt(int row) const;

    /// What is wrong with a typed text, in words; empty if it can be entered. Changes nothing.
    QString problemWith(const QModelIndex &index, const QString &typed) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// An edit was refused; nothing was changed. \a problem is in words.
    void editRefused(const QModelIndex &index, const QString &problem);

private:
    /// What the checks say of the cells of one report.
    struct Marks
    {
        std::map<CellId, int> failed;                 // checks that define the cell
        std::map<CellId, std::vector<Finding>> years; // findings between years
    };
    using MarksOfReports = std::map<ReportId, Marks>;

    bool isOfBody(ReportId report) const;
    void rebuild();
    void refresh(ReportId report);
    void follow(ReportId report);
    MarksOfReports collectMarks() const;
    Marks marksOf(ReportId report) const;
    bool compareAgain();
    int columnOf(ReportId report) const;
    void tellRow(int row);
    QVariant figureData(const QModelIndex &index, int role) const;
    QVariant cellData(const YearPlace &place, int role) const;
    QVariant rowData(int row, int role) const;
    QString shownText(const QModelIndex &index) const;
    QString describe(const QModelIndex &index) const;
    QString stateWords(const QModelIndex &index) const;
    QString changeWords(int row, int column) const;
    QString derived(int row, YearColumn kind) const;
    QStringList trend(int row) const;
    const ComparedCell *cellOf(const QModelIndex &index) const;
    QStringList findingWords(const YearPlace &place) const;
    const std::vector<Finding> *findingsAt(const YearPlace &place) const;
    std::vector<int> changeRanks() const;

    Workspace &m_workspace;
    QString m_body;
    YearComparison m_comparison;
    MarksOfReports m_marks;
    std::vector<int> m_ranks; // of the rows, by largest change
    Sentences m_sentences;
};

} // namespace gouji
