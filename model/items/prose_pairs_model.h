// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/prose_roles.h"
#include "model/report/extraction.h"
#include "model/years/prose_alignment.h"

#include <QAbstractTableModel>

#include <memory>

namespace gouji {

/// Two reports' prose, sentence by sentence beside one another, section by section: each section begins with a row that
/// says how much of it was copied. What differs, what moved and which figures changed is said in words, too.
class ProsePairsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows two reports; null for either shows nothing.
    void setReports(std::shared_ptr<const Extraction> before, std::shared_ptr<const Extraction> after);
    const ProseAlignment &alignment() const { return m_alignment; }
    /// Only sentences that differ, and the headings of their sections.
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    void retranslate();
    /// The next (1) or previous (-1) row that differs; -1 if there is none further.
    int differenceFrom(int row, int direction) const;
    ProseRow kindOf(int row) const;
    /// Where the text of a row stands in its source; empty where it has none.
    Span placeOf(int row, ProseColumn column) const;
    /// "62% of the words (412 of 664 characters) stand in the report before": for the texts as a whole.
    QString shareInWords() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int pair = -1;   ///< index into the alignment's pairs; -1: heading of a section
        int section = 0; ///< 1 to 6, 0 before the first
        bool beginsParagraph = false;
    };
    void layOut();
    int sectionOf(const SentencePair &pair) const;
    const SentencePair *pairAt(int row) const;
    const ComparedSentence *sentenceAt(int row, ProseColumn column) const;
    QString textAt(int row, ProseColumn column) const;
    ProseMarks marksAt(int row, ProseColumn column) const;
    QString wordsOf(int row) const;
    QString sectionTitle(int section) const;
    static QString shareWords(const CopiedShare &share);
    static QString differenceWords(const ProseDifference &difference);

    std::shared_ptr<const Extraction> m_before;
    std::shared_ptr<const Extraction> m_after;
    ProseAlignment m_alignment;
    std::vector<Row> m_rows;
    bool m_isFolded = false;
};

} // namespace gouji
