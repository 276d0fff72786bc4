// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/record_words.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QComboBox;
class QPlainTextEdit;
class QToolButton;

namespace gouji {

/// The record (留痕) of a cell, a report or the whole workspace as text to read, copy and save: what was read and where, who
/// changed it when, from what to what, why, and which findings that settled.
class RecordPane : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { Cell, Report, Workspace };

    explicit RecordPane(const Workspace &workspace, QWidget *parent = nullptr);

    void setSentences(const Sentences &sentences);
    void showCell(std::optional<ReportId> report, std::optional<CellId> cell);
    Scope scope() const;
    void setScope(Scope scope);
    /// Cell, report, workspace, and round again.
    void stepScope();
    /// What is shown; up to date also where it is not in sight.
    QString text();
    /// Writes the text as UTF-8; what went wrong, else nothing.
    QString saveAs(const QString &path);
    QPlainTextEdit *view() const { return m_view; }

signals:
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    /// \a afresh: what was replayed no longer holds.
    void plan(bool afresh);
    void refresh();
    void replay();
    QString compose() const;
    void copy();
    void askWhere();

    const Workspace &m_workspace;
    Sentences m_sentences;
    std::optional<ReportId> m_report;
    std::optional<CellId> m_cell;
    std::unique_ptr<RecordReplay> m_replay;
    std::set<ReportId> m_replayed; // reports that the replay knows
    bool m_isStale = true;
    QTimer m_timer;
    QComboBox *m_scope;
    QToolButton *m_copy;
    QToolButton *m_save;
    QPlainTextEdit *m_view;
};

} // namespace gouji
