// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/source_edit.h"

#include <algorithm>

namespace gouji {

namespace {

bool isFieldEnd(QChar character)
{
    return character == u'|' || character == u'｜' || character == u'\t';
}

bool isDigit(QChar character)
{
    return character.isDigit();
}

bool isInsideFigure(QChar character)
{
    return isDigit(character) || QStringView(u",，.．").contains(character);
}

/// A part of the text by its ends.
struct Piece
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

class FigureFinder
{
public:
    FigureFinder(const SourceText &source, Span part)
        : m_text(source.text)
        , m_begin(std::clamp<qsizetype>(part.begin, 0, m_text.size()))
        , m_end(std::clamp<qsizetype>(part.end, m_begin, m_text.size()))
    {
    }

    std::vector<SourceFigure> words()
    {
        for (const Piece line : split(m_begin, m_end, [](QChar character) { return character == u'\n'; }))
            addWords(line);
        return std::move(m_figures);
    }

    std::vector<SourceFigure> fields()
    {
        for (const Piece line : split(m_begin, m_end, [](QChar character) { return character == u'\n'; })) {
            std::vector<Piece> fields = split(line.begin, line.end, isFieldEnd);
            if (fields.size() == 1) {
                addWords(fields.front());
                continue;
            }
            if (isVoid(fields.back()))
                fields.pop_back();
            const bool outer = !fields.empty() && isVoid(fields.front());
            std::for_each(fields.begin() + (outer ? 1 : 0), fields.end(), [this](Piece field) { addField(field); });
        }
        return std::move(m_figures);
    }

private:
    template<typename Separator>
    std::vector<Piece> split(qsizetype begin, qsizetype end, const Separator &isSeparator) const
    {
        std::vector<Piece> pieces;
        qsizetype start = begin;
        for (qsizetype i = begin; i <= end; ++i) {
            if (i == end || isSeparator(m_text[i])) {
                pieces.push_back({start, i});
                start = i + 1;
            }
        }
        return pieces;
    }

    QStringView view(Piece piece) const { return QStringView(m_text).mid(piece.begin, piece.end - piece.begin); }
    bool isVoid(Piece piece) const { return view(piece).trimmed().isEmpty(); }

    void add(Piece piece)
    {
        m_figures.push_back({view(piece).toString(), {static_cast<int>(piece.begin), static_cast<int>(piece.end)}});
    }

    void addWords(Piece piece)
    {
        for (const Piece word : split(piece.begin, piece.end,
                                      [](QChar character) { return character.isSpace() || isFieldEnd(character); }))
        {
            if (word.begin < word.end)
                addWord(word);
        }
    }

    void addWord(Piece word)
    {
        if (readFigureText(view(word)).kind != FigureText::Kind::NotAFigure)
            add(word);
        else
            addDigits(word);
    }

    void addField(Piece field)
    {
        if (isVoid(field)) {
            m_figures.push_back({QString(), {static_cast<int>(field.begin), static_cast<int>(field.begin)}});
            return;
        }
        while (m_text[field.begin].isSpace())
            ++field.begin;
        while (m_text[field.end - 1].isSpace())
            --field.end;
        addWord(field);
    }

    /// Figures among words: 新收371件. A number in front of words with a point or 、 is a label's.
    void addDigits(Piece word)
    {
        for (qsizetype i = word.begin; i < word.end; ++i) {
            if (!isDigit(m_text[i]))
                continue;
            Piece run{i, i};
            while (run.end < word.end && isInsideFigure(m_text[run.end]))
                ++run.end;
            i = run.end;
            const bool isLabel = !isDigit(m_text[run.end - 1]) || (run.end < word.end && m_text[run.end] == u'、');
            if (!isLabel && readFigureText(view(run)).kind == FigureText::Kind::Value)
                add(run);
        }
    }

    const QString &m_text;
    qsizetype m_begin;
    qsizetype m_end;
    std::vector<SourceFigure> m_figures;
};

} // namespace

std::vector<SourceFigure> figuresIn(const SourceText &source, Span part, bool fields)
{
    FigureFinder finder(source, part);
    return fields ? finder.fields() : finder.words();
}

EditResult takeSourceText(ReportId report, const ReportState &state, const std::vector<CellId> &cells, Span part)
{
    EditBuilder builder(report, state, "take-source");
    std::vector<CellId> ordered = cells;
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    const SourceText &source = *state.extraction().source;
    std::vector<SourceFigure> figures = figuresIn(source, part, false);
    if (figures.size() != ordered.size()) {
        std::vector<SourceFigure> fields = figuresIn(source, part, true);
        if (fields.size() == ordered.size())
            figures = std::move(fields);
    }
    if (figures.empty()) {
        builder.fail({EditError::Kind::NothingThere, {}, source.text.mid(part.begin, part.length()).simplified()});
    }
    for (size_t i = 0; i < figures.size(); ++i) {
        if (i >= ordered.size()) {
            builder.edit().unused.append(figures[i].text);
            continue;
        }
        if (!hasCell(state, ordered[i])) {
            builder.fail({EditError::Kind::NoSuchCell, {}, figures[i].text});
            break;
        }
        auto read = readTyped(state.extraction().formCell(ordered[i]), figures[i].text);
        if (!read) {
            builder.fail(read.error());
            break;
        }
        CellContent content;
        content.from = ordered[i];
        content.shown = *std::move(read);
        content.shown.moved = true;
        if (!figures[i].span.isEmpty())
            content.shown.spans = {figures[i].span};
        builder.put(ordered[i], content);
    }
    return builder.finish();
}

} // namespace gouji
