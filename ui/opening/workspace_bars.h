// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/store_error.h"

#include <QObject>

#include <functional>

namespace gouji {

class MessageArea;
class WorkspaceSession;

/// What there is to say about the workspace and its file, in bars: opened for reading only, damaged and what was saved,
/// not saved and why, with what can be done about it.
class WorkspaceBars : public QObject
{
    Q_OBJECT
public:
    /// \a saveCopy asks for a file and saves a copy there.
    WorkspaceBars(WorkspaceSession &session, MessageArea *messages, std::function<void()> saveCopy, QObject *parent);

private:
    void sayNotices();
    void sayFailure(const StoreError &error);
    void sayState();
    void sayCopied(const QString &path);
    void sayLoaded(int stopped, const std::vector<StoreError> &problems);

    WorkspaceSession &m_session;
    MessageArea *m_messages;
    std::function<void()> m_saveCopy;
    QStringList m_noticeKeys;
};

} // namespace gouji
