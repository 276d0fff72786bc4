// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/score.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

BlankMark blankMark(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return BlankMark::None;
    case Mark::Dash:
        return BlankMark::Dash;
    case Mark::Slash:
        return BlankMark::Slash;
    case Mark::Word:
        return BlankMark::Word;
    }
    return BlankMark::None;
}

Verdict verdict(const CellTruth &truth, const CellReading &reading)
{
    using Kind = CellTruth::Kind;
    if (reading.value && (reading.state == CellState::Read || reading.state == CellState::Inferred)) {
        if (truth.kind != Kind::Figure || reading.value->toString() != truth.value)
            return Verdict::SilentlyWrong;
        return reading.state == CellState::Read ? Verdict::Right : Verdict::InferredRight;
    }
    const Verdict unsaid = truth.determined ? Verdict::Flagged : Verdict::Open;
    if (reading.state == CellState::Blank) {
        switch (truth.kind) {
        case Kind::Figure:
            return Verdict::SilentlyWrong;
        case Kind::Blank:
            return reading.mark == blankMark(truth.mark) ? Verdict::Right : unsaid;
        case Kind::Vanished:
            return Verdict::Right;
        case Kind::Lost:
            return unsaid;
        }
    }
    const bool nothing = reading.state == CellState::Missing || reading.state == CellState::Ambiguous;
    if (nothing && (truth.kind == Kind::Vanished || truth.kind == Kind::Lost))
        return Verdict::Right;
    return unsaid;
}

QString told(const CellTruth &truth)
{
    switch (truth.kind) {
    case CellTruth::Kind::Lost:
        return u"lost"_s;
    case CellTruth::Kind::Vanished:
        return u"vanished blank"_s;
    case CellTruth::Kind::Blank:
        return u"blank '"_s + truth.written + u'\'';
    case CellTruth::Kind::Figure:
        break;
    }
    return truth.value + (truth.written == truth.value ? QString() : u" written '"_s + truth.written + u'\'');
}

QString told(const CellReading &reading)
{
    QString text = cellStateKey(reading.state);
    if (reading.value)
        text += u' ' + reading.value->toString();
    if (!reading.raw.isEmpty())
        text += u" raw '"_s + reading.raw + u'\'';
    for (const QString &identity : reading.by)
        text += u" by "_s + identity;
    for (const Candidate &candidate : reading.candidates)
        text += u" | "_s + (candidate.value ? candidate.value->toString() : u"nothing"_s);
    return text;
}

/// Whether the figure was taken from a place where it stands for this cell.
bool isInPlace(const CellTruth &truth, const CellReading &reading)
{
    return std::any_of(truth.places.begin(), truth.places.end(), [&reading](const Place &place) {
        return std::any_of(reading.spans.begin(), reading.spans.end(), [&place](const Span &span) {
            return span.overlaps({place.begin, place.end});
        });
    });
}

QStringList headFaults(const Truth &truth, const Extraction &extraction)
{
    QStringList faults;
    const auto expect = [&faults](bool right, const QString &what, const QString &found, const QString &expected) {
        if (!right)
            faults << u"%1: %2 instead of %3"_s.arg(what, found.isEmpty() ? u"nothing"_s : found, expected);
    };
    const bool yearOpen = !truth.yearCertain && !extraction.year;
    expect(yearOpen || extraction.year == truth.year, u"year"_s,
           extraction.year ? QString::number(*extraction.year) : QString(), QString::number(truth.year));
    // Where no title stands, no answer is right; a body taken from elsewhere is not counted.
    if (truth.agencyCertain)
        expect(extraction.agency == truth.agency, u"body"_s, extraction.agency, truth.agency);
    if (truth.checkEdition)
        expect(extraction.form && extraction.form->edition == editionName(truth.editions[0]), u"edition"_s,
               extraction.form ? extraction.form->edition : QString(), editionName(truth.editions[0]));
    if (truth.checkCopies)
        expect(extraction.copies == truth.copies, u"copies"_s, QString::number(extraction.copies),
               QString::number(truth.copies));
    if (truth.checkSections) {
        QString found;
        for (int number = 1; number <= 6; ++number) {
            if (std::any_of(extraction.sections.begin(), extraction.sections.end(),
                            [number](const SectionReading &section) { return section.number == number; }))
                found += QString::number(number);
        }
        expect(found == "123456"_L1, u"sections"_s, found, u"123456"_s);
    }
    const bool saysLost = std::any_of(extraction.findings.begin(), extraction.findings.end(),
                                      [](const Finding &finding) { return finding.rule == "layout.figures_lost"_L1; });
    expect(saysLost == truth.figuresLost, u"lost figures"_s, saysLost ? u"said"_s : u"not said"_s,
           truth.figuresLost ? u"said"_s : u"not said"_s);
    return faults;
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return u"right"_s;
    case Verdict::InferredRight:
        return u"inferred right"_s;
    case Verdict::Flagged:
        return u"flagged"_s;
    case Verdict::SilentlyWrong:
        return u"SILENTLY WRONG"_s;
    case Verdict::Open:
        return u"open"_s;
    }
    return {};
}

Counts &Counts::operator+=(const Counts &other)
{
    reports += other.reports;
    perfect += other.perfect;
    cells += other.cells;
    determined += other.determined;
    right += other.right;
    inferredRight += other.inferredRight;
    flagged += other.flagged;
    silentlyWrong += other.silentlyWrong;
    misplaced += other.misplaced;
    open += other.open;
    openRight += other.openRight;
    unread += other.unread;
    return *this;
}

ReportScore score(const GeneratedReport &generated, const ReadResult &result)
{
    ReportScore score;
    Counts &counts = score.counts;
    const Truth &truth = generated.truth;
    counts.reports = 1;
    const Extraction *extraction = nullptr;
    if (!result) {
        score.faults << u"not read: "_s + readErrorKey(result.error().kind);
    } else if (result->empty()) {
        score.faults << u"no report found"_s;
    } else {
        extraction = result->front().get();
        score.faults = headFaults(truth, *extraction);
        if (result->size() > 1)
            score.faults << u"%1 reports found in one"_s.arg(result->size());
    }
    counts.unread = extraction == nullptr ? 1 : 0;
    // Places can be compared only where the reader shows the very text that was written.
    const bool sameText = extraction != nullptr && extraction->source && extraction->source->text == generated.text;
    static const CellReading missing;
    for (size_t index = 0; index < truth.cells.size(); ++index) {
        const CellTruth &cell = truth.cells[index];
        const QString &address = truth.addresses[static_cast<qsizetype>(index)];
        const auto id = extraction != nullptr ? extraction->find(address) : std::nullopt;
        const CellReading &reading = id ? extraction->reading(*id) : missing;
        const Verdict found = verdict(cell, reading);
        ++counts.cells;
        counts.determined += cell.determined ? 1 : 0;
        const bool isRight = found == Verdict::Right || found == Verdict::InferredRight;
        switch (found) {
        case Verdict::Right:
            ++(cell.determined ? counts.right : counts.openRight);
            break;
        case Verdict::InferredRight:
            ++(cell.determined ? counts.inferredRight : counts.openRight);
            break;
        case Verdict::Flagged:
            ++counts.flagged;
            break;
        case Verdict::SilentlyWrong:
            ++counts.silentlyWrong;
            break;
        case Verdict::Open:
            ++counts.open;
            break;
        }
        const bool misplaced = isRight && reading.value && sameText && !isInPlace(cell, reading);
        counts.misplaced += misplaced ? 1 : 0;
        if (misplaced || found == Verdict::Flagged || found == Verdict::SilentlyWrong)
            score.cells.push_back({address, found, cell.determined, told(cell),
                                   told(reading) + (misplaced ? u" (MISPLACED)"_s : QString())});
    }
    counts.perfect = score.cells.empty() && score.faults.isEmpty() ? 1 : 0;
    return score;
}

} // namespace gouji::accuracy
