// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/input_years.h"

#include "app/input/input_file.h"
#include "app/input/workspace_input.h"
#include "model/years/compared_prose.h"

#include <QCryptographicHash>

#include <filesystem>

namespace gouji {

namespace {

constexpr qsizetype mostTextKept = 200'000; // characters; a usual report has 15,000

bool canBeReadAgain(const std::string &path)
{
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

bool isSmall(const ReadInput &read)
{
    return !read.reports || read.reports->empty() || read.reports->front()->source->text.size() <= mostTextKept;
}

} // namespace

ReadInput readInput(const ReportReader &reader, const Input &input)
{
    const auto bytes = readInputFile(input.path);
    if (!bytes)
        return {tl::make_unexpected(bytes.error()), {}};
    ReadResult reports = reader.read(*bytes, input.file, {});
    // The hash stands in each report; for an input without one it is needed here.
    QByteArray sha256 = reports ? QByteArray() : QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return {std::move(reports), std::move(sha256)};
}

void InputYears::surveyAll(const Services &services, const QStringList &paths, int threads, bool blankIsZero)
{
    OrderedWork<Survey> work(threads, [this](Survey survey) { add(std::move(survey)); });
    InputWalk walk(paths, services.reader->fileEndings());
    while (auto input = walk.next()) {
        if (WorkspaceInput::isOne(*input)) {
            surveyWorkspace(services, *input, blankIsZero, work);
            continue;
        }
        work.add([&services, blankIsZero, input = std::move(*input)] {
            return survey(*services.reader, input, blankIsZero);
        });
    }
    work.finish();
}

void InputYears::surveyWorkspace(const Services &services, const Input &input, bool blankIsZero,
                                 OrderedWork<Survey> &work)
{
    const auto workspace = WorkspaceInput::open(input, services.forms);
    for (size_t i = 0; workspace && i < (*workspace)->count(); ++i) {
        work.add([input, i, blankIsZero, restore = (*workspace)->restore(i, services.reader)] {
            Survey survey{input, nullptr, {}};
            if (WorkspaceInput::Restored report = restore()) {
                if (blankIsZero)
                    report->state.setBlankIsZero(true);
                auto prose = maskedProse(report->state.extraction());
                survey.figures.emplace_back(static_cast<int>(i) + 1,
                                            std::make_shared<const ReportFigures>(report->state, 0, std::move(prose)));
            }
            return survey;
        });
    }
}

InputYears::Survey InputYears::survey(const ReportReader &reader, const Input &input, bool blankIsZero)
{
    Survey survey{input, nullptr, {}};
    if (input.kind != Input::Kind::File)
        return survey;
    survey.read = std::make_shared<const ReadInput>(readInput(reader, input));
    if (!survey.read->reports)
        return survey;
    for (const auto &extraction : *survey.read->reports) {
        ReportState report(extraction);
        report.setBlankIsZero(blankIsZero);
        survey.figures.emplace_back(extraction->part,
                                    std::make_shared<const ReportFigures>(report, 0, maskedProse(*extraction)));
    }
    return survey;
}

void InputYears::add(Survey survey)
{
    const std::string &path = survey.input.path;
    if (survey.read
        && (!canBeReadAgain(path) || (m_kept.size() < static_cast<size_t>(mostKept) && isSmall(*survey.read))))
        m_kept.emplace(path, std::move(survey.read));
    for (auto &[part, figures] : survey.figures) {
        const int id = static_cast<int>(m_ids.size()) + 1;
        if (m_ids.emplace(std::pair(path, part), id).second)
            m_index.put(std::make_shared<const ReportFigures>(figures->withId(id)));
    }
}

std::shared_ptr<const Neighbours> InputYears::neighboursOf(const Input &input, int part) const
{
    const auto id = m_ids.find({input.path, part});
    return id == m_ids.end() ? nullptr : m_index.neighboursOf(id->second);
}

std::shared_ptr<const ReadInput> InputYears::read(const ReportReader &reader, const Input &input) const
{
    const auto kept = m_kept.find(input.path);
    return kept == m_kept.end() ? std::make_shared<const ReadInput>(readInput(reader, input)) : kept->second;
}

} // namespace gouji
