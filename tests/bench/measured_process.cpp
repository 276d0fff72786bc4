// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measured_process.h"

#include <array>
#include <vector>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gouji::bench {

std::optional<Measurement> measureProcess(const QStringList &command)
{
    std::vector<QByteArray> words;
    words.reserve(static_cast<size_t>(command.size()));
    for (const QString &word : command)
        words.push_back(word.toUtf8());
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return std::nullopt;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);

    Measurement measurement;
    const auto begin = std::chrono::steady_clock::now();
    pid_t process = 0;
    const int failure = posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (failure != 0) {
        close(ends[0]);
        return std::nullopt;
    }
    std::vector<char> buffer(1 << 16);
    for (;;) {
        const ssize_t count = read(ends[0], buffer.data(), buffer.size());
        if (count <= 0)
            break;
        measurement.outputBytes += count;
    }
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(process, &status, 0, &usage);
    measurement.wall = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    measurement.peakKiB = usage.ru_maxrss;
    measurement.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return measurement;
}

} // namespace gouji::bench
