// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/dossier.h"

namespace gouji {

/// The words of a report made ready for searching: without what cannot be seen, width folded, traditional characters
/// simplified. Offsets count in this text; span() leads back to the source.
class PreparedText
{
public:
    /// A range of the prepared text.
    struct Part
    {
        int begin = 0;
        int end = 0;
        bool isEmpty() const { return end <= begin; }
        int length() const { return end - begin; }
    };

    explicit PreparedText(const Extraction &extraction);

    bool isEmpty() const { return m_text.isEmpty(); }
    QStringView text() const { return m_text; }
    QStringView text(Part part) const { return QStringView(m_text).mid(part.begin, part.length()); }
    /// Where a range stands in the source.
    Span span(Part part) const;
    /// The part of the prepared text that stems from a range of the source.
    Part part(Span span) const;

    /// What stands before section one (title, navigation, preamble).
    Part preamble() const { return m_preamble; }
    /// Prose of a section without its heading and without its table (several parts where the table stands between);
    /// none if the section is not there.
    const std::vector<Part> &section(int number) const { return m_sections[static_cast<size_t>(number - 1)]; }
    /// Preamble and the prose of all sections, in the order of the text.
    const std::vector<Part> &prose() const { return m_prose; }

    /// Whether the prose of a section holds one of some words.
    bool sectionHolds(int number, std::initializer_list<QStringView> words) const;
    bool proseHolds(std::initializer_list<QStringView> words) const;

private:
    void cutPageEnd(std::vector<Part> &parts) const;

    static constexpr int sectionCount = 6;

    QString m_text;
    std::vector<int> m_offsets; // of each character in the source
    Part m_preamble;
    std::array<std::vector<Part>, sectionCount> m_sections;
    std::vector<Part> m_prose;
};

/// What rules about figures ask of the prose.
TextFacts factsOf(const PreparedText &text);

} // namespace gouji
