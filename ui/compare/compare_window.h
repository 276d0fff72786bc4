// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/compare_actions.h"
#include "ui/services.h"

#include "model/finding/sentences.h"
#include "model/history/workspace.h"

#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QSettings;
class QTabWidget;
class QToolBar;

namespace gouji {

class BodyJoins;
class ComparisonFiles;
class MessageArea;
class NameBar;
class ProsePage;
class YearsPage;

/// The years of one body side by side: figures on one page, prose on the other. It changes nothing but through the
/// workspace, like every other window.
class CompareWindow : public QMainWindow
{
    Q_OBJECT
public:
    CompareWindow(Workspace &workspace, const Services &services, QSettings *settings, QWidget *parent);
    ~CompareWindow() override;

    /// Shows the body of a report, with the report's year as the current column and a cell of it as the current row.
    void showReport(ReportId report, std::optional<CellId> cell = {});
    void setSentences(const Sentences &sentences);

    YearsPage *years() const { return m_years; }
    ProsePage *prose() const { return m_prose; }
    QTabWidget *pages() const { return m_pages; }
    QComboBox *bodyBox() const { return m_bodies; }
    BodyJoins *joins() const { return m_joins; }
    NameBar *nameBar() const { return m_nameBar; }
    MessageArea *messages() const { return m_messages; }
    ComparisonFiles *files() const { return m_files; }
    const CompareActions &actions() const { return m_actions; }

signals:
    /// A person wants to see a cell in its report.
    void cellWanted(gouji::ReportId report, std::optional<gouji::CellId> cell);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void fillMenus();
    void connectActions();
    void connectParts();
    void whenTriggered(CompareId id, std::function<void()> act);
    void fillBodies();
    void widenBodies();
    void chooseBody(const QString &key);
    void stepBody(int direction);
    void stepHistory(bool forward);
    void setPart(CompareId id);
    void refreshActions();
    void refreshTitle();
    void retranslate();
    bool isProse() const;
    void report(bool found, const QString &otherwise);

    Workspace &m_workspace;
    QSettings *m_settings;
    CompareActions m_actions;
    QTimer m_bodiesLater;
    QToolBar *m_tools;
    QComboBox *m_bodies;
    MessageArea *m_messages;
    NameBar *m_nameBar;
    QTabWidget *m_pages;
    YearsPage *m_years;
    ProsePage *m_prose;
    BodyJoins *m_joins;
    ComparisonFiles *m_files;
    std::map<CompareMenu, QMenu *> m_menus;
};

} // namespace gouji
