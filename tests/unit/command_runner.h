// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_line.h"
#include "app/wiring.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace gouji::test {

/// What a command put out, instead of a terminal.
class CollectedOutput : public CommandOutput
{
public:
    bool result(const QByteArray &bytes) override
    {
        results += bytes;
        return true;
    }
    void message(const QString &line) override { messages.append(line); }

    QByteArray results;
    QStringList messages;
};

/// How a call ended, and what it said.
struct Run
{
    int code = -1;
    QByteArray out;
    QStringList messages;

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    QStringList files() const
    {
        QStringList list;
        for (const QJsonObject &object : objects())
            list.append(object[QLatin1String("file")].toString());
        return list;
    }
};

/// Carries out a call as main() would, in this process.
inline Run run(const QStringList &arguments, const QString &language = QStringLiteral("en"))
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const Services services = makeServices(forms);
    CollectedOutput output;
    Run result;
    result.code = runCommand(arguments, services, QStringLiteral("1.2.3"), language, output);
    result.out = output.results;
    result.messages = output.messages;
    return result;
}

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

inline QString samplesFolder()
{
    return qEnvironmentVariable("GOUJI_SAMPLES");
}

inline QString sample(const QString &name)
{
    return samplesFolder() + u'/' + name + QStringLiteral(".txt");
}

inline QString rightSample()
{
    return sample(QStringLiteral("青石县科学技术局2023"));
}

inline QString faultySample()
{
    return sample(QStringLiteral("青石县财政局2023"));
}

inline QString blankSample()
{
    return sample(QStringLiteral("临溪县农业农村局2023"));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace gouji::test
