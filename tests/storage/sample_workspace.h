// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"
#include "model/history/journal_json.h"
#include "model/storage/workspace_file.h"
#include "parser/reader/report_text_reader.h"
#include "tests/storage/store_maker.h"

#include <QDir>

namespace gouji::test {

inline WorkspaceFile::Reading reading()
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const auto reader = std::make_shared<const TextReportReader>(forms);
    return {reader, QStringLiteral("1"), forms};
}

inline ReadFile sampleFile(const QString &name, const ReadOptions &options = {})
{
    ReadFile file;
    file.bytes = fileBytes(qEnvironmentVariable("GOUJI_SAMPLES") + u'/' + name);
    file.file = name;
    file.options = options;
    file.reports = reading().reader->read(file.bytes, name, options).value();
    return file;
}

/// The first of the samples by name.
inline std::vector<ReadFile> sampleFiles(int count)
{
    std::vector<ReadFile> files;
    const QStringList names =
        QDir(qEnvironmentVariable("GOUJI_SAMPLES")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names.mid(0, count))
        files.push_back(sampleFile(name));
    return files;
}

/// Everything decided and the history, as bytes.
inline QByteArray everything(const Workspace &workspace, const std::vector<ReportId> &reports)
{
    QByteArray bytes;
    for (const ReportId id : reports) {
        bytes += QByteArray::number(id) + ' ' + workspace.state(id).extraction().source->sha256.toHex() + ' '
                 + decisionsToJson(workspace.state(id)) + ' ' + QByteArray::number(workspace.checks(id).counts().fail)
                 + '\n';
    }
    for (const JournalRecord &record : workspace.journal().records())
        bytes += toJson(record) + '\n';
    return bytes + QByteArray::number(workspace.journal().current());
}

} // namespace gouji::test
