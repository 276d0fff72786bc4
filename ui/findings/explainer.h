// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/consistency.h"
#include "model/explanation/explanation.h"
#include "model/history/workspace.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

namespace gouji {

/// Explains the failed checks of one report, and finds what supports its figures, beside the window's own work: on a copy
/// of its state, dropped when the state has changed before it is done.
class Explainer : public QObject
{
    Q_OBJECT
public:
    using List = std::shared_ptr<const ExplanationList>;

    explicit Explainer(const Workspace &workspace, QObject *parent = nullptr);
    ~Explainer() override;

    void setReport(std::optional<ReportId> report);
    /// The explanations of the report as it is now; null as long as they are not known.
    const List &list() const { return m_list; }
    /// What supports the figures of the report as it is now; empty as long as it is not known.
    const std::vector<CellSupport> &support() const { return m_support; }
    bool isWorking() const { return m_wait.isActive() || m_watcher.isRunning(); }

signals:
    /// Explanations have become known, or what was known holds no longer.
    void listChanged();

private:
    struct Result
    {
        List list;
        std::vector<CellSupport> support;
    };
    void restart();
    void begin();

    const Workspace &m_workspace;
    std::optional<ReportId> m_report;
    List m_list;
    std::vector<CellSupport> m_support;
    QTimer m_wait; // what changes in one go is explained once
    QThreadPool m_pool;
    QFutureWatcher<Result> m_watcher; // of the newest state alone
};

} // namespace gouji
