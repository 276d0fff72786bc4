// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/explainer.h"

#include "model/explanation/explain.h"
#include "model/explanation/known_evidence.h"

#include <QPromise>

namespace gouji {

Explainer::Explainer(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(0);
    connect(&m_wait, &QTimer::timeout, this, &Explainer::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_wait.isActive() || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        const Result result = m_watcher.result();
        m_list = result.list;
        m_support = result.support;
        emit listChanged();
    });
    const auto restartReport = [this](ReportId report) {
        if (m_report == report)
            restart();
    };
    connect(&workspace, &Workspace::cellsChanged, this, restartReport);
    connect(&workspace, &Workspace::settingsChanged, this, restartReport);
    connect(&workspace, &Workspace::reportReplaced, this, restartReport);
    connect(&workspace, &Workspace::reportsCleared, this, [this] { setReport(std::nullopt); });
}

Explainer::~Explainer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Explainer::setReport(std::optional<ReportId> report)
{
    m_report = report;
    restart();
}

void Explainer::restart()
{
    const bool hadList = m_list != nullptr;
    m_list.reset();
    m_support.clear();
    m_pool.clear(); // what has not begun yet is out of date
    if (m_report && m_workspace.contains(*m_report))
        m_wait.start();
    else
        m_wait.stop();
    if (hadList)
        emit listChanged();
}

void Explainer::begin()
{
    if (!m_report || !m_workspace.contains(*m_report))
        return;
    const ReportState &state = m_workspace.state(*m_report);
    const CheckSession &checks = m_workspace.checks(*m_report);
    auto promise = std::make_shared<QPromise<Result>>(); // the pool copies what it runs, a promise cannot be copied
    promise->start();
    m_watcher.setFuture(promise->future());
    m_pool.start([promise, state, checks, evidence = knownEvidence(state, checks)] {
        promise->addResult(Result{std::make_shared<const ExplanationList>(explain(state, checks, evidence)),
                                  cellSupport(state, checks, evidence)});
        promise->finish();
    });
}

} // namespace gouji
