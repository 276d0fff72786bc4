// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

namespace gouji {

/// Where a command puts what it has to say: results to one place, everything else to another.
class CommandOutput
{
public:
    CommandOutput() = default;
    virtual ~CommandOutput() = default;
    Q_DISABLE_COPY_MOVE(CommandOutput)

    /// Bytes of the results, as they are. False when they could not be written.
    virtual bool result(const QByteArray &bytes) = 0;
    /// One line for the person.
    virtual void message(const QString &line) = 0;
    /// How many inputs are done; shown on a terminal only.
    virtual void progress(int done) { Q_UNUSED(done); }
    /// Everything is out. False when results were lost on the way.
    virtual bool finish() { return true; }
};

/// Standard output for results, standard error for the rest.
class StandardOutput : public CommandOutput
{
public:
    StandardOutput();
    bool result(const QByteArray &bytes) override;
    void message(const QString &line) override;
    void progress(int done) override;
    bool finish() override;

private:
    void clearProgress();

    bool m_showsProgress = false;
    bool m_progressStands = false; // the last line of the terminal is ours
    bool m_lost = false;
    QElapsedTimer m_sinceProgress;
};

} // namespace gouji
