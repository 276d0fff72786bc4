// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"
#include "model/storage/workspace_file.h"
#include "parser/reader/report_text_reader.h"
#include "tests/storage/store_maker.h"

namespace gouji::test {

inline const FormLibrary &forms()
{
    static const FormLibrary made = FormLibrary::builtIn().value();
    return made;
}

inline const QString address = QStringLiteral("requests/new/total");
inline constexpr int figure = 58; // of the sample

/// Reads as the program does, except for one figure: as a later version might that reads better, or worse.
class OtherReader : public ReportReader
{
public:
    explicit OtherReader(std::optional<int> otherFigure = {})
        : m_figure(otherFigure)
    {
    }
    ReadResult read(const QByteArray &bytes, const QString &file, const ReadOptions &options) const override
    {
        ++count;
        ReadResult result = m_reader.read(bytes, file, options);
        if (!result || !m_figure)
            return result;
        for (auto &report : *result) {
            auto other = std::make_shared<Extraction>(*report);
            const CellId cell = other->find(address).value();
            CellReading &reading = other->tables[size_t(cell.table)].cells[size_t(cell.index)];
            reading.value = Decimal(*m_figure);
            reading.raw = QString::number(*m_figure);
            report = other;
        }
        return result;
    }
    QStringList fileEndings() const override { return {}; }
    QStringList encodings() const override { return {}; }
    mutable int count = 0;

private:
    TextReportReader m_reader{forms()};
    std::optional<int> m_figure;
};

inline WorkspaceFile::Reading readingBy(std::shared_ptr<const ReportReader> reader, const char *version)
{
    return {std::move(reader), QString::fromLatin1(version), forms()};
}

inline QByteArray sampleBytes()
{
    return fileBytes(qEnvironmentVariable("GOUJI_SAMPLES") + QStringLiteral("/云岭区住房和城乡建设局2022.txt"));
}

/// The sample under other bytes for each number.
inline QByteArray sampleBytes(int number)
{
    return sampleBytes() + QByteArray(number, '\n');
}

inline ReadFile readFile(const ReportReader &reader, int number = 0)
{
    ReadFile file;
    file.bytes = sampleBytes(number);
    file.file = QStringLiteral("云岭区住房和城乡建设局2022-%1.txt").arg(number);
    file.reports = reader.read(file.bytes, file.file, {}).value();
    return file;
}

inline std::optional<Decimal> shown(const Workspace &workspace, ReportId id = 1)
{
    const ReportState &state = workspace.state(id);
    return state.reported(state.extraction().find(address).value());
}

/// A workspace with the sample as it is, in which \a corrected the figure that a better reader reads otherwise was put right,
/// or else another one. False if that failed.
inline bool makeForReadingAgain(const QString &path, bool corrected)
{
    const auto reader = std::make_shared<const OtherReader>();
    Workspace workspace;
    const auto file = WorkspaceFile::create(path, workspace, readingBy(reader, "1"));
    if (!file || !(*file)->add({readFile(*reader)}))
        return false;
    const CellId cell = workspace.state(1).extraction().find(address).value();
    const CellId another{TableId::Requests, cell.index == 0 ? 1 : 0};
    const auto done = workspace.correctCell(1, corrected ? cell : another, QStringLiteral("12345"));
    return done && *done;
}

} // namespace gouji::test
