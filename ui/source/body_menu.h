// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QMenu>

namespace gouji {

/// What kind of body reports: as its name says, or as a person sets it. Some rules hold for some kinds only.
class BodyMenu : public QMenu
{
    Q_OBJECT
public:
    explicit BodyMenu(Workspace &workspace, QWidget *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    /// The kind of the report shown in words, empty if there is none.
    QString kindText() const;
    /// Whether a person set it.
    bool isSet() const;

private:
    void fill();
    void add(const QString &name, const BodyKind &kind, bool isCurrent);
    void set(const QString &key);

    Workspace &m_workspace;
    std::optional<ReportId> m_report;
};

} // namespace gouji
