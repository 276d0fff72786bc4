// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/generated_report.h"

#include "tests/accuracy/file_bytes.h"

#include <QSet>

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<qsizetype> placesOf(const QString &text, bool rowsToo)
{
    std::vector<qsizetype> places;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place] == TextSink::seamMark || (rowsToo && text[place] == TextSink::rowSeamMark))
            places.push_back(place);
    }
    return places;
}

/// A page or some pages stand there a second time, behind the first or at the end.
bool repeatPart(QString &text, Chance &chance)
{
    const auto starts = placesOf(text, true);
    const auto ends = placesOf(text, false);
    if (starts.size() < 12 || ends.size() < 6)
        return false;
    const qsizetype start = starts[static_cast<size_t>(chance.below(static_cast<int>(starts.size()) - 4))];
    const auto end = std::upper_bound(ends.begin(), ends.end(), start);
    if (end == ends.end())
        return false;
    const auto left = static_cast<int>(ends.end() - end);
    const qsizetype stop = *(end + chance.below(std::min(left, 8)));
    const QString part = text.mid(start, stop - start);
    // A repetition of (nearly) everything would be the whole text twice.
    if (part.size() * 10 > text.size() * 6)
        return false;
    text.insert(chance.percent(60) ? stop : text.size(), part);
    return true;
}

/// Drops every line that stood before, as extraction does that takes them for running heads. Tells whether figures fell.
bool removeRepeatedLines(QString &text, bool keepBlankLines, std::vector<CellTruth> &cells)
{
    QSet<QString> seen;
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        const QString plain = TextSink::plain(line).trimmed();
        if (plain.isEmpty() ? keepBlankLines : !seen.contains(plain))
            kept << line;
        seen.insert(plain);
    }
    text = kept.join(u'\n');
    std::vector<CellTruth> found = cells;
    TextSink::finish(text, found);
    bool lost = false;
    for (size_t index = 0; index < cells.size(); ++index) {
        if (cells[index].kind == CellTruth::Kind::Figure || !cells[index].written.isEmpty())
            lost = lost || found[index].places.empty();
    }
    if (!lost)
        return false;
    for (size_t index = 0; index < cells.size(); ++index) {
        CellTruth &cell = cells[index];
        if (cell.kind == CellTruth::Kind::Blank && cell.written.isEmpty()) {
            cell.kind = CellTruth::Kind::Vanished;
        } else if (cell.kind != CellTruth::Kind::Lost && cell.kind != CellTruth::Kind::Vanished
                   && found[index].places.empty()) {
            cell = {};
            continue;
        }
        cell.determined = false;
    }
    return true;
}

Truth makeTruth(const Draft &draft)
{
    Truth truth;
    truth.year = draft.report.year;
    truth.yearCertain = draft.hasTitle;
    truth.agency = draft.hasTitle ? draft.report.agency : QString();
    truth.agencyCertain = draft.hasTitle;
    truth.editions = draft.report.editions;
    truth.checkEdition = !draft.report.mixesEditions() && !draft.tablesMissing;
    truth.figuresLost = draft.tablesMissing;
    truth.addresses = draft.report.addresses;
    truth.cells.resize(static_cast<size_t>(truth.addresses.size()));
    return truth;
}

} // namespace

GeneratedReport generate(quint64 seed, quint64 index, const Wish &wish)
{
    using Stream = Chance::Stream;
    const auto stream = [seed, index](Stream number) { return Chance(seed, index, number); };
    Chance figures = stream(Stream::Figures);
    Chance families = stream(Stream::Family);
    Chance damaging = stream(Stream::Damages);
    Chance styling = stream(Stream::Style);
    Chance prose = stream(Stream::Prose);
    Chance layout = stream(Stream::Layout);
    Chance coding = stream(Stream::Bytes);

    GeneratedReport result;
    const Family &family = wish.family != nullptr ? *wish.family : chooseFamily(families, wish.html);
    result.family = family.key;
    result.fileName = u"report%1.%2"_s.arg(index).arg(family.html ? u"html"_s : u"txt"_s);

    Style style = makeStyle(styling);
    if (wish.plainBytes)
        style.lineEnd = u"\n"_s;
    Draft draft = makeDraft(makeTrueReport(figures), style, prose);
    std::vector<const Damage *> damages = wish.damages ? *wish.damages : chooseDamages(damaging);
    const auto force = [&damages](const char *key) {
        const Damage *damage = findDamage(QString::fromLatin1(key));
        if (std::find(damages.begin(), damages.end(), damage) == damages.end())
            damages.push_back(damage);
    };
    if (family.id == Family::Id::LinesRemoved)
        force("lines-removed");
    if (family.id == Family::Id::TablesMissing)
        force("tables-missing");
    for (const Damage *damage : damages) {
        if (family.html && damage->stage == Damage::Stage::Text && damage->key != "traditional-characters"_L1)
            continue;
        if (damage->apply(draft, damaging))
            result.damages << damage->key;
    }

    Truth truth = makeTruth(draft);
    FileBytes file;
    if (family.html) {
        QString page = printHtml(draft, family, layout, truth.cells);
        if (draft.plan.traditional)
            page = traditional(page);
        file = htmlBytes(page, coding);
        result.text = page;
    } else {
        TextSink sink(truth.addresses.size());
        printText(draft, family, layout, sink);
        truth.cells = sink.cells();
        QString text = sink.text();
        if (draft.plan.partTwice && !repeatPart(text, layout))
            result.damages.removeOne(u"part-twice"_s);
        truth.checkCopies = !draft.plan.partTwice && !draft.plan.linesRemoved && !draft.tablesMissing;
        if (draft.plan.wholeTwice) {
            text += text;
            truth.copies = 2;
        }
        if (draft.plan.linesRemoved && removeRepeatedLines(text, layout.percent(50), truth.cells))
            truth.figuresLost = true;
        if (draft.plan.traditional)
            text = traditional(text);
        if (style.lineEnd != "\n"_L1)
            text.replace(u"\n"_s, style.lineEnd);
        result.text = TextSink::finish(text, truth.cells);
        file = wish.plainBytes ? FileBytes{result.text.toUtf8(), u"utf-8"_s} : textBytes(result.text, coding);
    }
    if (draft.plan.traditional)
        truth.agency = traditional(truth.agency);
    if (file.encoding != "utf-8"_L1)
        result.damages << file.encoding;
    result.bytes = file.bytes;
    result.slip = draft.report.slip;
    result.truth = std::move(truth);
    result.report = std::move(draft.report);
    return result;
}

} // namespace gouji::accuracy
