// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/field.h"
#include "parser/recovery/vocabulary.h"

#include <string>

namespace gouji::recovery {

/// Lines of a text set in columns by spaces. Their words are read column by column, so that a label folded beside
/// its figures, and a group's label set in shattered pieces down the margin, come out whole.
struct SpacedBlock
{
    int firstRow = 0; ///< physical rows
    int lastRow = 0;
    int streamBegin = 0; ///< in HanStream
    int streamEnd = 0;
};

/// The Han characters of all text fields in a row, so that a label is found however its cell was folded, with the
/// way back to fields and places.
struct HanStream
{
    QString characters;       ///< simplified where the text is traditional
    std::vector<int> offsets; ///< place of each in the source
    std::vector<int> fields;  ///< field of each
    std::vector<int> columns; ///< where a column of a block begins: no short or damaged label reaches into the next
};

/// A wording found in the text.
struct LabelHit
{
    int wording = -1;
    int streamBegin = 0; ///< in HanStream
    int streamEnd = 0;
    int firstField = 0;
    int lastField = 0;
    Span span;        ///< from the first to the last character in the source
    int distance = 0; ///< characters that differ
};

class LabelSearch
{
public:
    LabelSearch(const Vocabulary &vocabulary, QStringView text, const FieldList &list);

    const HanStream &stream() const { return m_stream; }
    bool isTraditional() const { return m_traditional; }
    /// The block of columns that a hit stands in, null if none.
    const SpacedBlock *blockOf(const LabelHit &hit) const;
    /// In the order of the text, none overlapping another.
    const std::vector<LabelHit> &hits() const { return m_hits; }
    const Wording &wording(const LabelHit &hit) const
    {
        return m_vocabulary.wordings()[static_cast<size_t>(hit.wording)];
    }

    /// Looks for one line's label among what no wording covers, in the stream between two places, letting
    /// characters be lost, doubled or wrong. Adds the hit. \a itemsMustFollow where the label is short.
    bool findDamaged(int form, TableId table, int line, int streamBegin, int streamEnd);
    /// Whether a figure, a mark or an empty place comes next after a hit.
    bool itemsFollow(const LabelHit &hit) const;
    /// Whether the number of a row stands in front of the hit ("3." in "3.其他").
    bool hasEnumerator(const LabelHit &hit, QStringView enumerator) const;

private:
    void readStream();
    void readField(int index);
    void readBlock(SpacedBlock block);
    bool isTitleLine(const PhysicalRow &row) const;
    std::vector<SpacedBlock> findBlocks() const;
    void findExact();
    bool isMoreLikeAnother(QStringView candidate, int distance, int form, TableId table, int line) const;
    void dropThoseInsideSentences();
    int columnBehind(int streamAt) const;
    bool startsWord(int streamAt) const;
    bool endsWord(int streamLast) const;

    const Vocabulary &m_vocabulary;
    QStringView m_text;
    const FieldList &m_list;
    bool m_traditional;
    std::u16string m_characters; // of the stream while it is read
    HanStream m_stream;
    std::vector<SpacedBlock> m_blocks;
    std::vector<LabelHit> m_hits;
};

} // namespace gouji::recovery
