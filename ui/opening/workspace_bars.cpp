// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/workspace_bars.h"

#include "ui/messages/message_area.h"
#include "ui/opening/workspace_session.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace gouji {
namespace {

const QString notSavedKey = QStringLiteral("workspace/not-saved");
const QString failureKey = QStringLiteral("workspace/failure");
const QString copyKey = QStringLiteral("workspace/copy");
const QString loadingKey = QStringLiteral("workspace/loading");

Message::Step showFolder(const QString &path)
{
    return {[] { return WorkspaceBars::tr("Show the folder"); },
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }};
}

bool isForReadingOnly(OpenNotice::Kind kind)
{
    return kind == OpenNotice::Kind::InUse || kind == OpenNotice::Kind::ReadOnlyPlace
           || kind == OpenNotice::Kind::NewerSchema;
}

bool isProblem(OpenNotice::Kind kind)
{
    return kind != OpenNotice::Kind::Migrated && kind != OpenNotice::Kind::WithoutLog;
}

} // namespace

WorkspaceBars::WorkspaceBars(WorkspaceSession &session, MessageArea *messages, std::function<void()> saveCopy,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_saveCopy(std::move(saveCopy))
{
    connect(&session, &WorkspaceSession::opened, this, &WorkspaceBars::sayNotices);
    connect(&session, &WorkspaceSession::failed, this, &WorkspaceBars::sayFailure);
    connect(&session, &WorkspaceSession::stateChanged, this, &WorkspaceBars::sayState);
    connect(&session, &WorkspaceSession::copied, this, &WorkspaceBars::sayCopied);
    connect(&session, &WorkspaceSession::loadingEnded, this, &WorkspaceBars::sayLoaded);
}

void WorkspaceBars::sayNotices()
{
    for (const QString &key : std::exchange(m_noticeKeys, {}))
        m_messages->withdraw(key);
    for (const QString &key : {notSavedKey, failureKey, copyKey, loadingKey})
        m_messages->withdraw(key);
    if (!m_session.file())
        return;
    const QString path = m_session.file()->path();
    for (const OpenNotice &notice : m_session.file()->notices()) {
        Message message;
        message.key = QStringLiteral("workspace/notice-%1").arg(static_cast<int>(notice.kind));
        message.kind = isProblem(notice.kind) ? Message::Kind::Problem : Message::Kind::Information;
        message.text = [this, notice] { return m_session.message(notice); };
        if (notice.kind == OpenNotice::Kind::InUse)
            message.steps += {[] { return tr("Try again"); }, [this, path] { m_session.open(path); }};
        if (isForReadingOnly(notice.kind))
            message.steps += {[] { return tr("Save a copy…"); }, m_saveCopy};
        if (!notice.keptAt.isEmpty())
            message.steps += showFolder(notice.keptAt);
        m_noticeKeys += message.key;
        m_messages->say(std::move(message));
    }
}

void WorkspaceBars::sayFailure(const StoreError &error)
{
    Message message;
    message.key = failureKey;
    message.kind = Message::Kind::Problem;
    const bool inMemory =
        m_session.state() == WorkspaceSession::State::InMemory || m_session.state() == WorkspaceSession::State::Nothing;
    const bool isMaking = m_session.problem() == error && !m_session.file();
    message.text = [this, error, says = inMemory && isMaking] {
        const QString why = m_session.message(error);
        return says ? tr("No workspace could be made, so changes are kept in memory only: export before closing. %1")
                          .arg(why)
                    : why;
    };
    m_messages->say(std::move(message));
}

void WorkspaceBars::sayState()
{
    const bool isRefused = m_session.file() && m_session.problem().has_value();
    if (!isRefused) {
        m_messages->withdraw(notSavedKey);
        return;
    }
    const StoreError error = *m_session.problem();
    Message message;
    message.key = notSavedKey;
    message.kind = Message::Kind::Problem;
    message.text = [this, error] { return m_session.message(error); };
    if (m_session.file()->canTryAgain() && !m_session.file()->isReadOnly())
        message.steps += {[] { return tr("Try again"); }, [this] { m_session.tryAgain(); }};
    message.steps += {[] { return tr("Save a copy…"); }, m_saveCopy};
    m_messages->say(std::move(message));
}

void WorkspaceBars::sayCopied(const QString &path)
{
    m_messages->withdraw(failureKey);
    Message message;
    message.key = copyKey;
    message.kind = Message::Kind::Success;
    message.text = [path] { return tr("The copy is saved as %1.").arg(QDir::toNativeSeparators(path)); };
    message.steps += {[] { return tr("Go on in the copy"); }, [this, path] { m_session.open(path); }};
    message.steps += showFolder(path);
    m_messages->say(std::move(message));
}

void WorkspaceBars::sayLoaded(int stopped, const std::vector<StoreError> &problems)
{
    m_messages->withdraw(loadingKey);
    if (stopped == 0 && problems.empty())
        return;
    Message message;
    message.key = loadingKey;
    message.kind = Message::Kind::Problem;
    const auto lost = static_cast<int>(problems.size());
    message.text = [this, stopped, lost, problems] {
        QStringList parts;
        if (stopped > 0)
            parts += tr("Stopped: %n report(s) of the workspace are not shown.", nullptr, stopped);
        if (lost == 1)
            parts += m_session.message(problems.front());
        else if (lost > 1)
            parts += tr("%n report(s) of the workspace could not be read.", nullptr, lost);
        return parts.join(QLatin1Char(' '));
    };
    if (lost > 1) {
        message.details = [this, problems] {
            QStringList lines;
            for (const StoreError &problem : problems)
                lines += m_session.message(problem);
            return lines;
        };
    }
    if (stopped > 0)
        message.steps += {[] { return tr("Load the rest"); }, [this] { m_session.loadRest(); }};
    m_messages->say(std::move(message));
}

} // namespace gouji
