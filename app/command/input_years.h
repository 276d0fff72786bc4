// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/ordered_work.h"
#include "app/input/input_walk.h"
#include "model/years/neighbours.h"
#include "ui/services.h"

namespace gouji {

/// What came of reading one input.
struct ReadInput
{
    ReadResult reports;
    QByteArray sha256; ///< of the bytes; empty where they could not be read
};

/// Reads an input that is a file.
ReadInput readInput(const ReportReader &reader, const Input &input);

/// The inputs of a command, read once before the results are written, so that each report can be held against those of other
/// years wherever they stand among the inputs. Of most inputs only the figures are kept, which are small; the first ones,
/// and those that cannot be read a second time (a pipe), are kept as they were read.
class InputYears
{
public:
    /// Reads all inputs, on several threads, and takes down their figures; a workspace's with what was decided.
    void surveyAll(const Services &services, const QStringList &paths, int threads, bool blankIsZero);

    /// Reports of other years that a report is held against; null where there are none. \a part: of the file; of a workspace the
    /// place in it, from 1.
    std::shared_ptr<const Neighbours> neighboursOf(const Input &input, int part) const;
    /// The input as it was read, or read again.
    std::shared_ptr<const ReadInput> read(const ReportReader &reader, const Input &input) const;

private:
    /// What the second reading needs of one input.
    struct Survey
    {
        Input input;
        std::shared_ptr<const ReadInput> read; ///< null where it is to be read again
        std::vector<std::pair<int, SharedFigures>>
            figures; ///< with the part; of a workspace with the place in it, from 1
    };
    /// Pure functions that may run in any thread.
    static Survey survey(const ReportReader &reader, const Input &input, bool blankIsZero);
    static void surveyWorkspace(const Services &services, const Input &input, bool blankIsZero,
                                OrderedWork<Survey> &work);
    /// In the order of the inputs. An input that was named twice is one.
    void add(Survey survey);

    static constexpr int mostKept = 100;

    NeighbourIndex m_index;
    std::map<std::pair<std::string, int>, int> m_ids; // by path and part
    std::map<std::string, std::shared_ptr<const ReadInput>> m_kept;
};

} // namespace gouji
