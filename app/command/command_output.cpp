// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_output.h"

#include "app/command/terminal_text.h"

#include <cstdio>

#include <unistd.h>

namespace gouji {

StandardOutput::StandardOutput()
    // Where both go to one terminal, the results themselves show how far it is.
    : m_showsProgress(isatty(STDERR_FILENO) != 0 && isatty(STDOUT_FILENO) == 0)
{
    m_sinceProgress.start();
}

bool StandardOutput::result(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    m_lost = std::fwrite(bytes.constData(), 1, size, stdout) != size || m_lost;
    return !m_lost;
}

void StandardOutput::message(const QString &line)
{
    clearProgress();
    const QByteArray bytes = terminalText(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

void StandardOutput::progress(int done)
{
    constexpr qint64 interval = 200; // milliseconds
    if (!m_showsProgress || m_sinceProgress.elapsed() < interval)
        return;
    m_sinceProgress.restart();
    std::fprintf(stderr, "\r%d", done);
    std::fflush(stderr);
    m_progressStands = true;
}

bool StandardOutput::finish()
{
    clearProgress();
    return std::fflush(stdout) == 0 && !m_lost;
}

void StandardOutput::clearProgress()
{
    if (!m_progressStands)
        return;
    std::fputs("\r\033[K", stderr);
    m_progressStands = false;
}

} // namespace gouji
