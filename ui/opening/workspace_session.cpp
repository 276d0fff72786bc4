// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/workspace_session.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

namespace gouji {
namespace {

const QString lastKey = QStringLiteral("workspace/last");
const QString recentKey = QStringLiteral("workspace/recent");
const QString rulesKey = QStringLiteral("review/settings");
constexpr qsizetype recentKept = 10;
constexpr int sliceMilliseconds = 12; // a window that answers within a frame is alive

/// A name for a file after the first one opened, and the date.
QString nameAfter(const QString &origin)
{
    const QFileInfo info(origin);
    QString name = info.isDir() || info.suffix().size() > 5 ? info.fileName() : info.completeBaseName();
    static const QRegularExpression unusable(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    name = name.replace(unusable, QStringLiteral("-")).left(50).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    const QString date = QDate::currentDate().toString(Qt::ISODate);
    return name.isEmpty() ? date : name + u'-' + date;
}

bool holds(const WorkspaceLook &seen, const QString &path)
{
    return std::any_of(seen.files.begin(), seen.files.end(),
                       [&](const QString &source) { return source == path || source.startsWith(path + u'/'); });
}

bool isSameFile(const QString &path, const QString &other)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

} // namespace

WorkspaceSession::WorkspaceSession(Workspace &workspace, std::shared_ptr<const WorkspaceKeeping> keeping,
                                   QString folder, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeping(std::move(keeping))
    , m_folder(std::move(folder))
    , m_settings(settings)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &WorkspaceSession::loadSlice);
    // What an office decided about the rules holds for its next workspace too; each keeps its own.
    workspace.setReviewSettings(officeSettings());
    connect(&workspace, &Workspace::reportsCleared, this, [this] { m_readingsBefore.clear(); });
    connect(&workspace, &Workspace::reviewSettingsChanged, this, [this] {
        if (!m_isRestoring)
            m_settings->setValue(rulesKey, m_workspace.reviewSettings().toJson());
    });
}

std::shared_ptr<const ReviewSettings> WorkspaceSession::officeSettings() const
{
    const auto kept = ReviewSettings::fromJson(m_settings->value(rulesKey).toByteArray());
    return kept ? std::make_shared<const ReviewSettings>(*kept) : ReviewSettings::builtIn();
}

WorkspaceSession::~WorkspaceSession()
{
    m_slices.stop();
}

WorkspaceSession::State WorkspaceSession::state() const
{
    if (m_file)
        return m_file->isReadOnly() ? State::ReadOnly : m_problem ? State::NotSaved : State::Saved;
    return m_workspace.reports().empty() ? State::Nothing : State::InMemory;
}

void WorkspaceSession::attach(std::unique_ptr<KeptWorkspace> file)
{
    m_file = std::move(file);
    m_problem.reset();
    m_savedAt = m_file->lastSaved();
    connect(m_file.get(), &KeptWorkspace::notSaved, this, [this](const StoreError &error) {
        m_problem = error;
        emit stateChanged();
    });
    connect(m_file.get(), &KeptWorkspace::saved, this, [this] {
        m_problem.reset();
        m_savedAt = QDateTime::currentDateTime();
        emit stateChanged();
    });
    connect(m_file.get(), &KeptWorkspace::noticed, this, &WorkspaceSession::noticed);
    connect(m_file.get(), &KeptWorkspace::notLoaded, this, &WorkspaceSession::notLoaded);
    remember(m_file->path());
}

void WorkspaceSession::remember(const QString &path)
{
    m_settings->setValue(lastKey, path);
    QStringList recent = m_settings->value(recentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings->setValue(recentKey, QStringList(recent.mid(0, recentKept)));
}

StoreResult<void> WorkspaceSession::make(const QString &origin)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_workspace.setReviewSettings(officeSettings()); // not those of the workspace that was open before
    auto made = m_keeping->createIn(m_folder, nameAfter(origin), m_workspace);
    if (!made)
        return tl::unexpected(made.error());
    attach(*std::move(made));
    emit opened();
    return {};
}

StoreResult<std::vector<ReportId>> WorkspaceSession::add(const std::vector<ReadFile> &files, const QString &origin)
{
    // Reports that are in memory only cannot be put into a file afterwards: their bytes are gone.
    if (!m_file && canKeep() && m_workspace.reports().empty()) {
        if (const auto made = make(origin); !made) {
            m_problem = made.error();
            emit failed(made.error());
        }
    }
    if (m_file)
        return m_file->add(files);
    std::vector<ReportId> ids;
    for (const ReadFile &file : files) {
        for (const auto &extraction : file.reports)
            ids.push_back(m_workspace.addReport(extraction).first);
    }
    emit stateChanged();
    return ids;
}

bool WorkspaceSession::open(const QString &path, Lock lock)
{
    if (!m_keeping)
        return false;
    const QFileInfo info(path);
    if (m_file && !m_file->isReadOnly() && isSameFile(m_file->path(), path))
        return true;
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_slices.stop();
    auto file = m_keeping->open(info.absoluteFilePath(), m_workspace, m_file, lock);
    if (!file) {
        if (isLoading())
            m_slices.start();
        emit failed(file.error());
        return false;
    }
    emit leaving();
    m_toLoad.clear();
    attach(*std::move(file));
    begin();
    return true;
}

bool WorkspaceSession::openAgain()
{
    if (!m_file)
        return false;
    const QString path = m_file->path();
    close();
    const bool isOpen = open(path);
    if (!isOpen) // it is still where one was last
        m_settings->setValue(lastKey, path);
    return isOpen;
}

void WorkspaceSession::begin()
{
    emit opened();
    emit stateChanged();
    loadRest();
}

bool WorkspaceSession::openLast(const QStringList &paths)
{
    const QString path = m_settings->value(lastKey).toString();
    if (path.isEmpty() || !m_keeping)
        return false;
    if (paths.isEmpty())
        return open(path);
    if (!QFileInfo::exists(path))
        return false;
    const auto seen = m_keeping->look(path);
    if (!seen) {
        emit lastNotKnown(path, seen.error());
        return false;
    }
    if (std::all_of(paths.begin(), paths.end(), [&seen](const QString &each) { return holds(*seen, each); }))
        return open(path);
    if (!seen->isComplete)
        emit lastNotKnown(path, std::nullopt);
    return false;
}

void WorkspaceSession::close()
{
    emit leaving();
    m_slices.stop();
    m_toLoad.clear();
    m_file.reset();
    m_problem.reset();
    m_savedAt = QDateTime();
    m_settings->remove(lastKey);
    m_workspace.removeAll();
    emit opened();
    emit stateChanged();
}

bool WorkspaceSession::setName(const QString &name)
{
    if (!m_file)
        return false;
    const auto done = m_file->setName(name);
    if (!done)
        emit failed(done.error());
    emit stateChanged();
    return done.has_value();
}

bool WorkspaceSession::saveCopy(const QString &path, bool withoutRemarks)
{
    if (!m_file)
        return false;
    // Whoever named the file was asked by the system whether it may be overwritten.
    const auto done = m_file->copyTo(path, true, withoutRemarks);
    if (done)
        emit copied(path, *done);
    else
        emit notCopied(done.error());
    return done.has_value();
}

bool WorkspaceSession::saveAs(const QString &path)
{
    if (!m_file)
        return false;
    const QString from = m_file->path();
    if (isSameFile(from, path))
        return true;
    const Place left = place();
    // What is open for reading may have been written on by others, and is read anew.
    const bool isReadAnew = m_file->isReadOnly();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto done = isReadAnew ? m_file->copyTo(absolute, true, false) : m_file->moveTo(absolute, true);
    if (!done) {
        emit notCopied(done.error());
        return false;
    }
    if (left.report > 0)
        m_settings->setValue(placeKey(absolute), QStringList{QString::number(left.report), left.cell});
    if (isReadAnew) {
        if (!open(absolute))
            return false;
    } else {
        remember(absolute);
        m_problem.reset();
        if (m_file->canTryAgain()) // it was refused for the sake of the place
            m_file->tryAgain();
    }
    emit moved(from, *done);
    emit stateChanged();
    return true;
}

void WorkspaceSession::tryAgain()
{
    if (m_file)
        m_file->tryAgain();
}

void WorkspaceSession::loadRest()
{
    m_toLoad.clear();
    m_loadProblems.clear();
    if (!m_file)
        return;
    for (const ReportId id : m_file->reportIds()) {
        if (!m_file->isLoaded(id))
            m_toLoad.push_back(id);
    }
    m_all = static_cast<int>(m_toLoad.size());
    std::reverse(m_toLoad.begin(), m_toLoad.end());
    // What was looked at last comes first, and shows at once.
    if (const auto last = std::find(m_toLoad.begin(), m_toLoad.end(), place().report); last != m_toLoad.end())
        std::rotate(last, last + 1, m_toLoad.end());
    if (m_toLoad.empty())
        return;
    emit loadProgress(0, m_all, {});
    const ReportId first = m_toLoad.back();
    m_toLoad.pop_back();
    if (const auto loaded = m_file->load(first); !loaded)
        m_loadProblems.push_back(loaded.error());
    else
        emit firstLoaded(first);
    m_slices.start();
}

void WorkspaceSession::loadSlice()
{
    QElapsedTimer time;
    time.start();
    while (!m_toLoad.empty() && time.elapsed() < sliceMilliseconds) {
        const ReportId report = m_toLoad.back();
        m_toLoad.pop_back();
        if (const auto loaded = m_file->load(report); !loaded)
            m_loadProblems.push_back(loaded.error());
    }
    if (m_toLoad.empty())
        endLoading(0);
    else
        emit loadProgress(m_all - static_cast<int>(m_toLoad.size()), m_all, m_file->fileOf(m_toLoad.back()));
}

void WorkspaceSession::stopLoading()
{
    if (!isLoading())
        return;
    const auto stopped = static_cast<int>(m_toLoad.size());
    m_toLoad.clear();
    endLoading(stopped);
}

void WorkspaceSession::endLoading(int stopped)
{
    m_slices.stop();
    emit loadingEnded(stopped, std::exchange(m_loadProblems, {}));
}

QStringList WorkspaceSession::recent() const
{
    return m_settings->value(recentKey).toStringList();
}

void WorkspaceSession::forgetRecent()
{
    m_settings->remove(recentKey);
}

QString WorkspaceSession::placeKey(const QString &path)
{
    return QStringLiteral("workspace/place-")
           + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

void WorkspaceSession::setPlace(const Place &place)
{
    if (m_file && place.report > 0)
        m_settings->setValue(placeKey(m_file->path()), QStringList{QString::number(place.report), place.cell});
}

WorkspaceSession::Place WorkspaceSession::place() const
{
    const QStringList kept = m_file ? m_settings->value(placeKey(m_file->path())).toStringList() : QStringList();
    return kept.size() == 2 ? Place{kept[0].toInt(), kept[1]} : Place();
}

} // namespace gouji
