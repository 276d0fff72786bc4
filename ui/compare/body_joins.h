// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/years/body_name.h"

#include <QObject>

class QSettings;

namespace gouji {

class MessageArea;
class NameBar;

/// Which names mean one body: proposes, asks, and carries out what the reviewer says. Nothing is joined without a word.
class BodyJoins : public QObject
{
    Q_OBJECT
public:
    /// \a settings keeps the pairs that were found not to be the same.
    BodyJoins(Workspace &workspace, QSettings *settings, MessageArea *messages, NameBar *bar, QObject *parent);

    /// Proposes in bars the names that may mean the body of these years. An empty key withdraws all.
    void propose(const QString &key);
    /// Asks for another name of the body.
    void askForName(const QString &key);
    /// Takes a report back to the body that it names itself; false if it was never taken elsewhere.
    bool separate(ReportId report);
    void askForPredecessors(ReportId report);

    /// The names of the bodies that have reports with a year, the newest one of each, in the order of the workspace; by
    /// key.
    std::vector<std::pair<QString, QString>> bodies() const;

signals:
    /// The reports of another name are now among the years of this one.
    void joined(const QString &key);

private:
    void join(const QString &key, const QString &other);
    void refuse(const QString &one, const QString &other);
    bool isRefused(const QString &one, const QString &other) const;
    QString nameOf(const QString &key) const;
    std::vector<ReportId> reportsOf(const QString &key) const;
    void say(const QString &key, std::function<QString()> text);

    Workspace &m_workspace;
    QSettings *m_settings;
    MessageArea *m_messages;
    NameBar *m_bar;
    QStringList m_proposed; // keys of the messages
};

} // namespace gouji
