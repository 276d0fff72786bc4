// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/journal_json.h"
#include "model/storage/verify.h"
#include "model/storage/workspace_file.h"
#include "tests/gui/window_fixture.h"
#include "tests/storage/folder_per_test.h"
#include "tests/unit/command_runner.h"
#include "ui/opening/workspace_session.h"

namespace gouji::test {

inline const QString busy = QStringLiteral("青石县财政局2023.txt");
inline const QString other = QStringLiteral("青石县教育局2023.txt");
inline const QString carried = QStringLiteral("requests/carried_out/total");

inline QStringList both()
{
    return {WindowFixture::sample(busy), WindowFixture::sample(other)};
}

/// A window over a folder that outlives it, as the program's over the person's.
class Desk
{
public:
    explicit Desk(const QString &folder)
    {
        services = makeServices(FormLibrary::builtIn().value());
        services.settingsFile = folder + QStringLiteral("/settings.ini");
        services.workspaceFolder = folder + QStringLiteral("/workspaces");
        {
            QSettings settings(services.settingsFile, QSettings::IniFormat);
            settings.setValue(QStringLiteral("appearance/language"), QStringLiteral("en"));
        }
        window = std::make_unique<MainWindow>(workspace, services);
        window->resize(1600, 900);
        window->show();
    }
    WorkspaceSession &session() const { return window->findChild<Opening *>()->session(); }
    ReviewPage *review() const { return window->findChild<ReviewPage *>(); }
    bool open(const QStringList &paths)
    {
        QSignalSpy done(window->findChild<Opening *>(), &Opening::batchDone);
        window->openPaths(paths);
        return QTest::qWaitFor([&] { return done.count() > 0; }, 20000);
    }
    /// As the program starts; waits until as many reports are there.
    bool start(const QStringList &paths, size_t reports)
    {
        window->start(paths);
        return QTest::qWaitFor(
            [&] {
                return workspace.reports().size() == reports && review()->report().has_value()
                       && !window->findChild<Opening *>()->loader()->isWorking();
            },
            20000);
    }
    CellId cell(const QString &address, ReportId report = 1) const
    {
        return workspace.state(report).extraction().find(address).value();
    }
    bool correct(const QString &typed, const QString &reason = {}, ReportId report = 1)
    {
        return static_cast<bool>(
            workspace.correctCell(report, cell(carried, report), typed, reason).value_or(Applied::NoChange));
    }
    QString shown(ReportId report = 1) const { return workspace.state(report).shownText(cell(carried, report)); }
    QString status() const
    {
        QStringList texts;
        for (const QLabel *label : window->statusBar()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'|');
    }
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageArea *area : window->findChildren<MessageArea *>())
            texts += area->texts();
        return texts;
    }
    bool says(const QString &words) const { return messages().join(u'\n').contains(words); }
    /// Does what a bar offers.
    bool take(const QString &step) const
    {
        for (MessageBar *bar : window->findChildren<MessageBar *>()) {
            for (const Message::Step &each : bar->message().steps) {
                if (!bar->isHidden() && each.name() == step) {
                    const auto act = each.take;
                    act();
                    return true;
                }
            }
        }
        return false;
    }
    QAction *action(const QString &name) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->objectName() == name)
                return action;
        }
        return nullptr;
    }
    QString path() const
    {
        const QStringList files = QDir(services.workspaceFolder).entryList({QStringLiteral("*.gouji")}, QDir::Files);
        return files.size() == 1 ? services.workspaceFolder + u'/' + files.front() : QString();
    }
    QString everything() const
    {
        QByteArray bytes;
        for (const ReportId id : workspace.reports())
            bytes += decisionsToJson(workspace.state(id)) + QByteArray::number(workspace.checks(id).counts().fail);
        return QString::fromUtf8(bytes) + QString::number(workspace.journal().records().size());
    }

    Services services;
    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

/// The program as it is on its way: its name, and files that can be made to fail.
class WorkspaceApplication : public QApplication
{
public:
    WorkspaceApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        FaultyFiles::becomeUsual();
        setApplicationName(QStringLiteral("gouji"));
    }
};

} // namespace gouji::test
