// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_line.h"
#include "app/command/wording.h"
#include "app/input/path_text.h"
#include "app/wiring.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace gouji;

constexpr int unusable = 2;

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("gouji"));
    QCoreApplication::setOrganizationName(QStringLiteral("gouji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
}

/// Qt ends the program hard where it finds no display; said here first, in words. X11 and Wayland are the
/// displays of the systems that this asks about.
bool hasDisplay(int argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0 || qstrcmp(argv[i], "-display") == 0)
            return true;
    }
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
    return true;
#endif
}

int runWithoutWindow(int argc, char **argv, const FormLibrary &forms)
{
    const QCoreApplication application(argc, argv);
    StandardOutput output;
    return runCommand(commandArguments(argc, argv), makeServices(forms), QCoreApplication::applicationVersion(),
                      Wording::ofLocale(), output);
}

int runWindow(int argc, char **argv, const FormLibrary &forms)
{
    if (!hasDisplay(argc, argv)) {
        const Wording wording(Wording::ofLocale());
        say(wording.text(QT_TRANSLATE_NOOP("Commands", "gouji: there is no display for the window (DISPLAY and "
                                                       "WAYLAND_DISPLAY are not set). \"gouji check PATH...\" works "
                                                       "without one.")));
        return unusable;
    }
    const QApplication application(argc, argv);
    QStringList paths;
    bool onlyPaths = false;
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        if (path == QLatin1String("--")) {
            onlyPaths = true;
            continue;
        }
        // The window has no options; Qt took its own.
        if (!onlyPaths && path.startsWith(u'-') && !QFileInfo::exists(path)) {
            const Wording wording(Wording::ofLocale());
            say(QStringLiteral("gouji: ")
                + wording.text(QT_TRANSLATE_NOOP("Commands", "There is no option \"%1\".")).arg(path));
            return unusable;
        }
        paths.append(path);
    }
    Services services = makeServices(forms);
    services.workspaceFolder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/workspaces");
    Workspace workspace;
    MainWindow window(workspace, services);
    window.show();
    window.start(paths);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const auto forms = FormLibrary::builtIn();
    if (!forms) {
        say(forms.error().message());
        return unusable;
    }
    return isCommandCall(commandArguments(argc, argv)) ? runWithoutWindow(argc, argv, *forms)
                                                       : runWindow(argc, argv, *forms);
}
