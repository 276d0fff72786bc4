// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace gouji::accuracy {

/// The two editions as the State Council office printed them, written down a second time on purpose: the suite must
/// not learn the form from the very files that the program under test learns it from.
enum class Edition : quint8 { Trial2019, Final2021 };

/// The three tables in their printed order.
enum class TableName : quint8 { Proactive, Requests, Disputes };
inline constexpr int sheetCount = 3;

enum class FigureSort : quint8 { Count, Signed, Money };

struct PaperColumn
{
    QString key;
    QString label; ///< U+000B is a line break inside the printed heading
    FigureSort sort = FigureSort::Count;
};

struct PaperRow
{
    QString key;
    QString label;
    QString group; ///< label at its left that spans several rows; block title in the first table
    std::vector<PaperColumn> columns;
};

struct PaperTable
{
    QString key;
    std::vector<PaperRow> rows;
};

/// A table of an edition; the first one of 2019 has the row 其他主动公开文件 that some provinces add with \a otherDocuments.
const PaperTable &paperTable(Edition edition, TableName sheet, bool otherDocuments = false);

/// "2019", "2021".
QString editionName(Edition edition);

/// Rows of the requests table that the row `total` adds up.
bool isResultRow(const QString &rowKey);

/// Titles of the six sections without their numbers.
const std::array<QString, 6> &sectionTitles();

/// 一 to 九.
QString chineseNumber(int number);

} // namespace gouji::accuracy
