// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/label_search.h"

#include "model/text/folding.h"

#include <algorithm>
#include <cstdlib>

namespace gouji::recovery {

namespace {

constexpr int shortWording = 6; // below this many characters a wording needs borders around it

bool isNumeral(QChar character)
{
    return enumeratorNumerals.contains(character);
}

/// The part of the text that fields were cut from.
QStringView textOf(QStringView text, const FieldList &list)
{
    if (list.fields.empty())
        return {};
    const int begin = list.fields.front().span.begin;
    return text.mid(begin, list.fields.back().span.end - begin);
}

} // namespace

LabelSearch::LabelSearch(const Vocabulary &vocabulary, QStringView text, const FieldList &list)
    : m_vocabulary(vocabulary)
    , m_text(text)
    , m_list(list)
    , m_traditional(looksTraditional(textOf(text, list)))
{
    readStream();
    findExact();
    dropThoseInsideSentences();
}

void LabelSearch::readStream()
{
    const std::vector<SpacedBlock> blocks = findBlocks();
    m_characters.reserve(static_cast<size_t>(textOf(m_text, m_list).size()) / 2);
    m_stream.offsets.reserve(m_characters.capacity());
    m_stream.fields.reserve(m_characters.capacity());
    size_t next = 0;
    for (size_t row = 0; row < m_list.rows.size(); ++row) {
        if (next < blocks.size() && blocks[next].firstRow == static_cast<int>(row)) {
            readBlock(blocks[next]);
            row = static_cast<size_t>(blocks[next++].lastRow);
            continue;
        }
        const PhysicalRow &physical = m_list.rows[row];
        for (int index = physical.firstField; index < physical.firstField + physical.fieldCount; ++index)
            readField(index);
    }
    m_stream.characters = QString::fromUtf16(m_characters.data(), static_cast<qsizetype>(m_characters.size()));
    m_characters = {};
}

void LabelSearch::readField(int index)
{
    const Field &field = m_list.fields[static_cast<size_t>(index)];
    if (field.kind != FieldKind::Text)
        return;
    for (int at = field.span.begin; at < field.span.end; ++at) {
        const char16_t character = m_text[at].unicode();
        if (!isHan(character))
            continue;
        m_characters.push_back(m_traditional ? toSimplified(character) : character);
        m_stream.offsets.push_back(at);
        m_stream.fields.push_back(index);
    }
}

void LabelSearch::readBlock(SpacedBlock block)
{
    std::vector<int> fields;
    const PhysicalRow &last = m_list.rows[static_cast<size_t>(block.lastRow)];
    for (int index = m_list.rows[static_cast<size_t>(block.firstRow)].firstField;
         index < last.firstField + last.fieldCount; ++index)
    {
        if (m_list.fields[static_cast<size_t>(index)].kind == FieldKind::Text)
            fields.push_back(index);
    }
    std::vector<int> columns;
    columns.reserve(fields.size());
    for (const int index : fields)
        columns.push_back(m_list.fields[static_cast<size_t>(index)].column);
    std::sort(columns.begin(), columns.end());
    // Columns a single space apart are one.
    std::vector<int> starts;
    for (const int column : columns) {
        if (starts.empty() || column > starts.back() + 1)
            starts.push_back(column);
    }
    const auto columnOf = [&](int index) {
        const int column = m_list.fields[static_cast<size_t>(index)].column;
        return std::upper_bound(starts.begin(), starts.end(), column) - starts.begin();
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&](int left, int right) { return columnOf(left) < columnOf(right); });
    block.streamBegin = static_cast<int>(m_characters.size());
    std::ptrdiff_t column = -1;
    for (const int index : fields) {
        if (column != columnOf(index))
            m_stream.columns.push_back(static_cast<int>(m_characters.size()));
        column = columnOf(index);
        readField(index);
    }
    m_stream.columns.push_back(static_cast<int>(m_characters.size()));
    block.streamEnd = static_cast<int>(m_characters.size());
    m_blocks.push_back(block);
}

/// A section's title on a line of its own: no part of a table set in columns.
bool LabelSearch::isTitleLine(const PhysicalRow &row) const
{
    if (row.fieldCount != 1 || m_list.fields[static_cast<size_t>(row.firstField)].kind != FieldKind::Text)
        return false;
    const Span span = m_list.fields[static_cast<size_t>(row.firstField)].span;
    const QString han = hanOnly(withoutEnumerator(m_text.mid(span.begin, span.length())), m_traditional);
    if (han.isEmpty())
        return false;
    const std::vector<int> &likely = m_vocabulary.beginningWith(han.front().unicode());
    return std::any_of(likely.begin(), likely.end(), [&](int index) {
        const Wording &candidate = m_vocabulary.wordings()[static_cast<size_t>(index)];
        return candidate.text == han && candidate.means(Meaning::Kind::Section);
    });
}

/// Runs of plain lines of which several hold figures side by side.
std::vector<SpacedBlock> LabelSearch::findBlocks() const
{
    std::vector<SpacedBlock> blocks;
    SpacedBlock block;
    int figureLines = 0;
    bool open = false;
    const auto close = [&](int lastRow) {
        if (open && figureLines > 0) {
            block.lastRow = lastRow;
            blocks.push_back(block);
        }
        open = false;
        figureLines = 0;
    };
    for (size_t row = 0; row < m_list.rows.size(); ++row) {
        const PhysicalRow &physical = m_list.rows[row];
        const bool plain = physical.layout == Layout::Plain && physical.fieldCount > 0
                           && m_list.fields[static_cast<size_t>(physical.firstField)].kind != FieldKind::Prose;
        if (!plain || isTitleLine(physical)) {
            close(static_cast<int>(row) - 1);
            continue;
        }
        if (!open) {
            open = true;
            block.firstRow = static_cast<int>(row);
        }
        int figures = 0;
        for (int index = physical.firstField; index < physical.firstField + physical.fieldCount; ++index) {
            const FieldKind kind = m_list.fields[static_cast<size_t>(index)].kind;
            figures += kind == FieldKind::Figure || kind == FieldKind::Mark ? 1 : 0;
        }
        figureLines += figures >= 3 ? 1 : 0;
    }
    close(static_cast<int>(m_list.rows.size()) - 1);
    return blocks;
}

const SpacedBlock *LabelSearch::blockOf(const LabelHit &hit) const
{
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), hit.streamBegin,
                                         [](int begin, const SpacedBlock &block) { return begin < block.streamBegin; });
    if (behind == m_blocks.begin() || hit.streamBegin >= std::prev(behind)->streamEnd)
        return nullptr;
    return &*std::prev(behind);
}

/// Where the next column begins behind a place in the stream; the end of the stream if there is none.
int LabelSearch::columnBehind(int streamAt) const
{
    const auto next = std::upper_bound(m_stream.columns.begin(), m_stream.columns.end(), streamAt);
    return next == m_stream.columns.end() ? static_cast<int>(m_stream.characters.size()) : *next;
}

bool LabelSearch::startsWord(int streamAt) const
{
    const int offset = m_stream.offsets[static_cast<size_t>(streamAt)];
    if (streamAt > 0
        && m_stream.fields[static_cast<size_t>(streamAt)] != m_stream.fields[static_cast<size_t>(streamAt) - 1])
        return true;
    return offset == 0 || !isHan(m_text[offset - 1].unicode());
}

bool LabelSearch::endsWord(int streamLast) const
{
    const int offset = m_stream.offsets[static_cast<size_t>(streamLast)];
    const auto next = static_cast<size_t>(streamLast) + 1;
    if (next < m_stream.fields.size() && m_stream.fields[next] != m_stream.fields[next - 1])
        return true;
    return offset + 1 >= m_text.size() || !isHan(m_text[offset + 1].unicode());
}

void LabelSearch::findExact()
{
    const QStringView stream = m_stream.characters;
    for (int at = 0; at < stream.size();) {
        int length = 0;
        for (const int index : m_vocabulary.beginningWith(stream[at].unicode())) {
            const QString &text = m_vocabulary.wordings()[static_cast<size_t>(index)].text;
            if (!stream.mid(at).startsWith(text))
                continue;
            const int size = static_cast<int>(text.size());
            if (size < shortWording && !(startsWord(at) && endsWord(at + size - 1) && at + size <= columnBehind(at)))
                continue;
            LabelHit hit;
            hit.wording = index;
            hit.streamBegin = at;
            hit.streamEnd = at + size;
            hit.firstField = m_stream.fields[static_cast<size_t>(at)];
            hit.lastField = m_stream.fields[static_cast<size_t>(at + size - 1)];
            hit.span = {m_stream.offsets[static_cast<size_t>(at)],
                        m_stream.offsets[static_cast<size_t>(at + size - 1)] + 1};
            m_hits.push_back(hit);
            length = size;
            break;
        }
        at += std::max(length, 1);
    }
}

/// A wording that is a small part of its field is said in a sentence, not printed as a label.
void LabelSearch::dropThoseInsideSentences()
{
    std::vector<int> uncovered(m_list.fields.size(), 0);
    size_t next = 0;
    for (int at = 0; at < m_stream.characters.size(); ++at) {
        const int field = m_stream.fields[static_cast<size_t>(at)];
        while (next < m_hits.size() && m_hits[next].streamEnd <= at)
            ++next;
        const bool covered = next < m_hits.size() && m_hits[next].streamBegin <= at;
        if (!covered && !isNumeral(m_stream.characters[at]))
            ++uncovered[static_cast<size_t>(field)];
    }
    std::vector<int> titles(m_list.fields.size(), 0);
    for (const LabelHit &hit : m_hits) {
        if (!wording(hit).means(Meaning::Kind::Section))
            continue;
        ++titles[static_cast<size_t>(hit.firstField)];
        if (hit.lastField != hit.firstField)
            ++titles[static_cast<size_t>(hit.lastField)];
    }
    const auto isSaid = [&](const LabelHit &hit) {
        int rest = 0;
        int before = -1;
        for (int at = hit.streamBegin; at < hit.streamEnd; ++at) {
            const int field = m_stream.fields[static_cast<size_t>(at)];
            if (field == before)
                continue;
            before = field;
            rest += uncovered[static_cast<size_t>(field)];
        }
        const int length = hit.streamEnd - hit.streamBegin;
        if (wording(hit).means(Meaning::Kind::Section))
            return rest > 6 || titles[static_cast<size_t>(hit.firstField)] > 1
                   || titles[static_cast<size_t>(hit.lastField)] > 1; // a sentence that lists them
        // A note in brackets may be glued to a label; it does not make the field a sentence.
        const int offset = hit.span.end;
        const bool note = offset < m_text.size() && (m_text[offset] == QChar(0xFF08) || m_text[offset] == u'(');
        return rest > (length < shortWording ? 4 : 16) + (note ? 16 : 0);
    };
    m_hits.erase(std::remove_if(m_hits.begin(), m_hits.end(), isSaid), m_hits.end());
}

/// A damaged label belongs to the row it is most like, even if that row has a label already (then it stands twice).
bool LabelSearch::isMoreLikeAnother(QStringView candidate, int distance, int form, TableId table, int line) const
{
    if (distance == 0)
        return false;
    const std::vector<LineForm> &lines = m_vocabulary.lines(form, table);
    for (size_t other = 0; other < lines.size(); ++other) {
        if (static_cast<int>(other) == line)
            continue;
        for (const QString &spelling : lines[other].spellings) {
            const auto difference = std::abs(spelling.size() - candidate.size());
            if (difference <= distance && editDistance(candidate, spelling) <= distance)
                return true;
        }
    }
    return false;
}

bool LabelSearch::findDamaged(int form, TableId table, int line, int streamBegin, int streamEnd)
{
    const LineForm &lineForm = m_vocabulary.lines(form, table)[static_cast<size_t>(line)];
    const auto length = static_cast<int>(lineForm.label.size());
    const int allowed = length < 4 ? 1 : std::max(1, (length * 35) / 100);
    int best = allowed + 1;
    LabelHit bestHit;
    bool doubtful = false;
    // Candidates begin with a field and end with one: up to four fields folded together.
    size_t covered = 0;
    for (int at = streamBegin; at < streamEnd;) {
        while (covered < m_hits.size() && m_hits[covered].streamEnd <= at)
            ++covered;
        if (covered < m_hits.size() && m_hits[covered].streamBegin <= at) {
            at = m_hits[covered].streamEnd;
            continue;
        }
        const bool begins = at == streamBegin || startsWord(at);
        if (!begins) {
            ++at;
            continue;
        }
        const int limit =
            std::min({streamEnd, columnBehind(at), covered < m_hits.size() ? m_hits[covered].streamBegin : streamEnd});
        int ends = 0;
        for (int end = at; end < limit && ends < 4 && end - at < length + allowed; ++end) {
            if (end + 1 < limit && !endsWord(end))
                continue;
            ++ends;
            const int size = end + 1 - at;
            if (size < length - allowed)
                continue;
            const QStringView candidate = QStringView(m_stream.characters).mid(at, size);
            const int distance = editDistance(candidate, lineForm.label);
            if (distance > allowed || isMoreLikeAnother(candidate, distance, form, table, line))
                continue;
            if (distance < best) {
                best = distance;
                doubtful = false;
                bestHit.streamBegin = at;
                bestHit.streamEnd = end + 1;
            } else if (distance == best && at >= bestHit.streamEnd) {
                doubtful = true; // another place is as likely
            }
        }
        ++at;
    }
    if (best > allowed || doubtful)
        return false;
    bestHit.distance = best;
    bestHit.firstField = m_stream.fields[static_cast<size_t>(bestHit.streamBegin)];
    bestHit.lastField = m_stream.fields[static_cast<size_t>(bestHit.streamEnd) - 1];
    bestHit.span = {m_stream.offsets[static_cast<size_t>(bestHit.streamBegin)],
                    m_stream.offsets[static_cast<size_t>(bestHit.streamEnd) - 1] + 1};
    for (const int index : m_vocabulary.beginningWith(lineForm.label.front().unicode())) {
        if (m_vocabulary.wordings()[static_cast<size_t>(index)].text == lineForm.label)
            bestHit.wording = index;
    }
    if (length < 4 && !itemsFollow(bestHit))
        return false;
    const auto place = std::lower_bound(m_hits.begin(), m_hits.end(), bestHit.streamBegin,
                                        [](const LabelHit &hit, int begin) { return hit.streamBegin < begin; });
    m_hits.insert(place, bestHit);
    return true;
}

bool LabelSearch::itemsFollow(const LabelHit &hit) const
{
    const Field &last = m_list.fields[static_cast<size_t>(hit.lastField)];
    for (int at = hit.span.end; at < last.span.end; ++at) {
        if (m_text[at].isDigit())
            return true; // glued to the label
    }
    const auto next = static_cast<size_t>(hit.lastField) + 1;
    if (next >= m_list.fields.size())
        return false;
    const FieldKind kind = m_list.fields[next].kind;
    return kind == FieldKind::Figure || kind == FieldKind::Mark || kind == FieldKind::Empty;
}

bool LabelSearch::hasEnumerator(const LabelHit &hit, QStringView enumerator) const
{
    if (enumerator.isEmpty())
        return false;
    int at = hit.span.begin - 1;
    const int lowest = std::max(0, hit.span.begin - 6);
    const auto isBetween = [](QChar character) {
        static constexpr QStringView signs = u"、.．)）,，（( ";
        return signs.contains(character) || isInvisible(character.unicode());
    };
    while (at >= lowest && isBetween(m_text[at]))
        --at;
    return at >= lowest && at + 1 >= enumerator.size()
           && m_text.mid(at + 1 - enumerator.size(), enumerator.size()) == enumerator;
}

} // namespace gouji::recovery
