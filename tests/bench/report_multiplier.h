// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace gouji::bench {

/// Makes any number of different reports out of the samples: other bodies, and every count multiplied by the report's own
/// factor, in the tables and in the prose, so that what held holds and what failed fails. One report in twelve gets a
/// slip on top. The same number of the same samples gives the same reports.
class ReportMultiplier
{
public:
    /// Reads every *.txt of a folder. Names of files are body and year.
    explicit ReportMultiplier(const QString &folder);

    bool isEmpty() const { return m_samples.empty(); }
    /// Writes \a count reports into a folder that is there. The names of the files in order, empty if writing failed.
    std::vector<QString> writeReports(const QString &folder, int count) const;

private:
    struct Sample
    {
        QString text;
        QString agency;
        const char *encoding = "UTF-8"; ///< name of ICU
        QByteArray mark;                ///< byte order mark
    };
    static Sample read(const QString &path, const QString &name);
    QByteArray report(int number) const;

    std::vector<Sample> m_samples;
};

} // namespace gouji::bench
