// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/comparison_writer.h"
#include "model/history/workspace.h"

#include <QObject>

class QPrinter;
class QSettings;
class QWidget;

namespace gouji {

class MessageArea;
class YearsPage;

/// What leaves the comparison as a file or on paper: the export, read back before it is called done, the chart, and
/// the print. What went wrong is said in a bar.
class ComparisonFiles : public QObject
{
    Q_OBJECT
public:
    ComparisonFiles(const Workspace &workspace, std::vector<std::shared_ptr<const ComparisonWriter>> writers,
                    QSettings *settings, MessageArea *messages, YearsPage *years, QWidget *window);

    void setSentences(const Sentences &sentences) { m_sentences = sentences; }
    bool canExport() const { return !m_writers.empty(); }
    void askForExport();
    void askForChart();
    void askForPrinter();

    /// Writes the comparison in the format of the file's ending. False if that failed, which was said.
    bool exportTo(const QString &file);
    bool saveChartTo(const QString &file);
    void print(QPrinter *printer);

private:
    QString folder() const;
    QString suggestedName() const;
    QString problemOf(const QString &file, const ComparisonWriter &writer) const;
    bool say(const QString &file, const QString &problem);

    const Workspace &m_workspace;
    std::vector<std::shared_ptr<const ComparisonWriter>> m_writers;
    QSettings *m_settings;
    MessageArea *m_messages;
    YearsPage *m_years;
    QWidget *m_window;
    Sentences m_sentences;
};

} // namespace gouji
