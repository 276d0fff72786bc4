// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/store_error.h"
#include "ui/messages/message_area.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace gouji {

class WorkspaceSession;

/// What there is to say about the workspace and its file, in bars: opened for reading only, damaged and what was saved,
/// not saved and why, with what can be done about it.
class WorkspaceBars : public QObject
{
    Q_OBJECT
public:
    /// What the bars offer and the window does.
    struct Steps
    {
        std::function<void()> saveCopy;                         ///< asks for a file and saves a copy there
        std::function<void()> saveAs;                           ///< asks for a file, saves there and goes on there
        std::function<void(const QString &)> openWorkspace;     ///< unless work would be lost
        std::function<void(const QStringList &)> openOriginals; ///< files that reports were read from
    };
    WorkspaceBars(WorkspaceSession &session, MessageArea *messages, Steps steps, QObject *parent);

private:
    void sayNotices();
    void sayNotice(const OpenNotice &notice);
    void withdrawNotices();
    /// Takes back that reports cannot be shown once they can.
    void withdrawBroughtBack();
    Message::Step openAgain();
    void offerToWorkHere(const OpenNotice &notice, Message &message);
    void sayNotCopied(const StoreError &error);
    void sayMoved(const QString &from, const CopyOutcome &outcome);
    void sayNotLoaded(const std::vector<StoreError> &problems);
    void sayLastNotKnown(const QString &path, const std::optional<StoreError> &error);
    void sayFailure(const StoreError &error);
    void sayState();
    void sayCopied(const QString &path, const CopyOutcome &outcome);
    void sayLoaded(int stopped, const std::vector<StoreError> &problems);
    /// What could not be shown, each by its name, and how it is brought back.
    void describe(Message &message, int stopped, const std::vector<StoreError> &problems);

    WorkspaceSession &m_session;
    MessageArea *m_messages;
    Steps m_steps;
    QStringList m_noticeKeys;
    QStringList m_notShown; // names of sources
};

} // namespace gouji
