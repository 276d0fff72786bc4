// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/workspace_bars.h"

#include "ui/opening/workspace_session.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace gouji {
namespace {

const QString notSavedKey = QStringLiteral("workspace/not-saved");
const QString failureKey = QStringLiteral("workspace/failure");
const QString copyKey = QStringLiteral("workspace/copy");
const QString loadingKey = QStringLiteral("workspace/loading");
const QString notLoadedKey = QStringLiteral("workspace/not-loaded");
const QString lastKey = QStringLiteral("workspace/last");

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

/// What a copy of a damaged workspace lacks, in words; empty if it is whole.
QString lacking(const CopyOutcome &outcome)
{
    if (outcome.isWhole)
        return {};
    QString words = QLatin1Char(' ') + WorkspaceBars::tr("It holds all that could be used of the damaged file.");
    if (outcome.sourcesLost > 0)
        words += QLatin1Char(' ')
                 + WorkspaceBars::tr("The texts of %n report(s) are missing: open the original files again.", nullptr,
                                     outcome.sourcesLost);
    if (outcome.extractionsLost > 0)
        words += QLatin1Char(' ')
                 + WorkspaceBars::tr("What was read from %n report(s) is missing: they are read from their sources "
                                     "again; look whether figures changed.",
                                     nullptr, outcome.extractionsLost);
    return words;
}

bool isProblem(OpenNotice::Kind kind)
{
    return kind != OpenNotice::Kind::Migrated && kind != OpenNotice::Kind::WithoutLog;
}

} // namespace

WorkspaceBars::WorkspaceBars(WorkspaceSession &session, MessageArea *messages, Steps steps, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_steps(std::move(steps))
{
    connect(&session, &WorkspaceSession::opened, this, &WorkspaceBars::sayNotices);
    connect(&session, &WorkspaceSession::noticed, this, &WorkspaceBars::sayNotice);
    connect(&session, &WorkspaceSession::failed, this, &WorkspaceBars::sayFailure);
    connect(&session, &WorkspaceSession::stateChanged, this, &WorkspaceBars::sayState);
    connect(&session, &WorkspaceSession::copied, this, &WorkspaceBars::sayCopied);
    connect(&session, &WorkspaceSession::notCopied, this, &WorkspaceBars::sayNotCopied);
    connect(&session, &WorkspaceSession::moved, this, &WorkspaceBars::sayMoved);
    connect(&session, &WorkspaceSession::loadingEnded, this, &WorkspaceBars::sayLoaded);
    connect(&session, &WorkspaceSession::notLoaded, this, &WorkspaceBars::sayNotLoaded);
    connect(&session, &WorkspaceSession::lastNotKnown, this, &WorkspaceBars::sayLastNotKnown);
}

void WorkspaceBars::withdrawNotices()
{
    for (const QString &key : std::exchange(m_noticeKeys, {}))
        m_messages->withdraw(key);
    for (const QString &key : {notSavedKey, failureKey, copyKey})
        m_messages->withdraw(key);
}

void WorkspaceBars::sayNotices()
{
    withdrawNotices();
    m_notShown.clear();
    m_messages->withdraw(loadingKey);
    m_messages->withdraw(notLoadedKey);
    if (!m_session.file())
        return;
    if (!m_session.file()->reportIds().empty()) // one that was there, and was opened by choice
        m_messages->withdraw(lastKey);
    for (const OpenNotice &notice : m_session.file()->notices())
        sayNotice(notice);
}

void WorkspaceBars::sayNotice(const OpenNotice &notice)
{
    Message message;
    message.key = QStringLiteral("workspace/notice-%1").arg(static_cast<int>(notice.kind));
    message.kind = isProblem(notice.kind) ? Message::Kind::Problem : Message::Kind::Information;
    message.text = [this, notice] { return m_session.message(notice); };
    if (notice.kind == OpenNotice::Kind::InUse)
        offerToWorkHere(notice, message);
    if (isForReadingOnly(notice.kind))
        message.steps += {[] { return tr("Save as and go on there…"); }, m_steps.saveAs};
    if (!notice.keptAt.isEmpty())
        message.steps += showFolder(notice.keptAt);
    if (!m_noticeKeys.contains(message.key))
        m_noticeKeys += message.key;
    m_messages->say(std::move(message));
}

void WorkspaceBars::offerToWorkHere(const OpenNotice &notice, Message &message)
{
    const QString path = notice.path;
    message.steps += {[] { return tr("Try again"); }, [this, path] { m_session.open(path); }};
    // What a program on this machine has can be told for certain, and then only that one can give it up.
    if (notice.isElsewhere)
        message.steps += {[] { return tr("Nobody has it open: work here"); },
                          [this, path] { m_session.open(path, WorkspaceSession::Lock::Break); }};
}

Message::Step WorkspaceBars::openAgain()
{
    return {[] { return tr("Open it again"); }, [this] { m_session.openAgain(); }};
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
    if (error.kind == StoreError::Kind::LostWhileOpen && m_session.file())
        message.steps += openAgain();
    m_messages->say(std::move(message));
}

void WorkspaceBars::withdrawBroughtBack()
{
    const KeptWorkspace *file = m_session.file();
    if (!file || m_notShown.isEmpty())
        return;
    for (const ReportId report : file->reportIds()) {
        if (file->isLoaded(report))
            m_notShown.removeAll(file->fileOf(report));
    }
    if (!m_notShown.isEmpty())
        return;
    m_messages->withdraw(loadingKey);
    m_messages->withdraw(notLoadedKey);
}

void WorkspaceBars::sayState()
{
    withdrawBroughtBack();
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
    if (error.kind == StoreError::Kind::LostWhileOpen)
        message.steps += openAgain();
    else if (m_session.file()->canTryAgain() && !m_session.file()->isReadOnly())
        message.steps += {[] { return tr("Try again"); }, [this] { m_session.tryAgain(); }};
    message.steps += {[] { return tr("Save as and go on there…"); }, m_steps.saveAs};
    m_messages->say(std::move(message));
}

void WorkspaceBars::sayCopied(const QString &path, const CopyOutcome &outcome)
{
    m_messages->withdraw(failureKey);
    Message message;
    message.key = copyKey;
    message.kind = outcome.isWhole ? Message::Kind::Success : Message::Kind::Problem;
    message.text = [path, outcome] {
        return tr("The copy is saved as %1.").arg(QDir::toNativeSeparators(path)) + lacking(outcome);
    };
    message.steps += {[] { return tr("Go on in the copy"); }, [this, path] { m_steps.openWorkspace(path); }};
    message.steps += showFolder(path);
    m_messages->say(std::move(message));
}

void WorkspaceBars::sayNotCopied(const StoreError &error)
{
    Message message;
    message.key = copyKey;
    message.kind = Message::Kind::Problem;
    message.text = [this, error] {
        return tr("No copy was saved; you are still in the workspace that was open. %1").arg(m_session.message(error));
    };
    message.steps += {[] { return tr("Save a copy…"); }, m_steps.saveCopy};
    message.steps += {[] { return tr("Save as and go on there…"); }, m_steps.saveAs};
    m_messages->say(std::move(message));
}

void WorkspaceBars::sayMoved(const QString &from, const CopyOutcome &outcome)
{
    withdrawNotices();
    for (const OpenNotice &notice : m_session.file()->notices())
        sayNotice(notice);
    const QString path = m_session.file()->path();
    Message message;
    message.key = copyKey;
    message.kind = outcome.isWhole ? Message::Kind::Success : Message::Kind::Problem;
    message.text = [from, path, outcome] {
        return tr("Saved as %1; you now work there. %2 stays as it was.")
                   .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(from))
               + lacking(outcome);
    };
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
    describe(message, stopped, problems);
    if (stopped > 0)
        message.steps += {[] { return tr("Load the rest"); }, [this] { m_session.loadRest(); }};
    m_messages->say(std::move(message));
}

void WorkspaceBars::sayNotLoaded(const std::vector<StoreError> &problems)
{
    Message message;
    message.key = notLoadedKey;
    describe(message, 0, problems);
    m_messages->say(std::move(message));
}

void WorkspaceBars::describe(Message &message, int stopped, const std::vector<StoreError> &problems)
{
    message.kind = Message::Kind::Problem;
    const auto lost = static_cast<int>(problems.size());
    message.text = [this, stopped, lost, problems] {
        QStringList parts;
        if (stopped > 0)
            parts += tr("Stopped: %n report(s) of the workspace are not shown.", nullptr, stopped);
        if (lost == 1)
            parts += m_session.message(problems.front());
        else if (lost > 1)
            parts += tr("%n report(s) of the workspace cannot be shown; all others are there.", nullptr, lost);
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
    QStringList originals;
    for (const StoreError &problem : problems) {
        if (stopped == 0 && !m_notShown.contains(problem.file))
            m_notShown += problem.file;
        const bool comesBack =
            problem.kind == StoreError::Kind::SourceDamaged || problem.kind == StoreError::Kind::NoSuchSource;
        if (comesBack && QFileInfo(problem.file).isAbsolute() && QFileInfo(problem.file).isFile()
            && !originals.contains(problem.file))
            originals += problem.file;
    }
    if (!originals.isEmpty()) {
        message.steps += {[number = static_cast<int>(originals.size())] {
                              return tr("Open %n original file(s) again", nullptr, number);
                          },
                          [this, originals] { m_steps.openOriginals(originals); }};
    }
}

void WorkspaceBars::sayLastNotKnown(const QString &path, const std::optional<StoreError> &error)
{
    Message message;
    message.key = lastKey;
    message.kind = Message::Kind::Problem;
    message.text = [this, path, error] {
        if (!error)
            return tr("The workspace left last, %1, is damaged, and does not show whether it holds these files; they "
                      "begin a new workspace. Opening the other one saves what can be used of it.")
                .arg(QDir::toNativeSeparators(path));
        return tr("It could not be found out whether the workspace left last holds these files; they begin a new "
                  "workspace. %1")
            .arg(m_session.message(*error));
    };
    message.steps += {[] { return tr("Open that workspace"); },
                      [this, path] {
                          m_messages->withdraw(lastKey);
                          m_steps.openWorkspace(path);
                      }};
    m_messages->say(std::move(message));
}

} // namespace gouji
