// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/narrative.h"
#include "model/report/report_state.h"
#include "ui/source/source_places.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QToolButton;

namespace gouji {

class SourceView;

/// The text that the chosen report was read from. It answers which cell a place belongs to and which places a cell
/// has; who joins it with the tables is the page.
class SourcePane : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePane(QWidget *parent = nullptr);

    /// Shows a report's text, or nothing with null.
    void setExtraction(std::shared_ptr<const Extraction> extraction);
    SourceView *view() const { return m_view; }
    /// A menu over the text, on a button of its own.
    void setHeadMenu(QMenu *menu);
    void setHead(const QString &text, const QString &explanation);

    std::optional<CellId> cellFor(int offset) const { return m_places.cellFor(offset); }
    std::vector<Span> placesFor(CellId cell) const;

    /// The figures of the prose, to be marked and to lead to their cells; null: none.
    void setNarrative(std::shared_ptr<const Narrative> narrative);
    /// What is said where the prose speaks of cells: their names, from their places.
    void setCellNamer(std::function<QString(CellId)> namer) { m_namer = std::move(namer); }
    /// Places in the prose that speak of a cell, in the order of the text.
    std::vector<Span> proseFor(CellId cell) const;
    /// Goes to the next place in the prose that speaks of a cell, after the last to the first. Its number from 0, -1 if
    /// there is none.
    int nextProse(CellId cell);

    /// Marks places and brings the first into sight.
    void showPlaces(const std::vector<Span> &places);
    /// Marks the places of a cell, and where the prose speaks of it. Brings the first into sight, unless the caret stands
    /// in a figure of the prose that speaks of this very cell and has the keyboard.
    void showCell(CellId cell, const std::vector<Span> &places);

    /// Marks every place where \a words stand and goes to the next one (\a direction 1) or the one before (-1),
    /// or to none (0). False if there is none further in that direction.
    bool search(const QString &words, int direction);
    int hits() const { return static_cast<int>(m_hits.size()); }
    int currentHit() const { return m_currentHit; }

signals:
    void cellPointedAt(gouji::CellId cell);
    /// A person pointed at a figure of the prose that speaks of these cells, in the order of the form.
    void prosePointedAt(const std::vector<gouji::CellId> &cells);
    /// A person wants to go to the cell that the place at the caret belongs to.
    void cellEntered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void pointAt(int offset);
    QString explanationAt(int offset) const;

    std::shared_ptr<const Extraction> m_extraction;
    SourcePlaces m_places;
    std::shared_ptr<const Narrative> m_narrative;
    std::function<QString(CellId)> m_namer;
    std::optional<CellId> m_proseOf; // the cell whose places in the prose are gone through
    int m_proseNumber = -1;
    QLabel *m_title;
    QToolButton *m_head;
    SourceView *m_view;
    QString m_words;
    std::vector<Span> m_hits;
    int m_currentHit = -1;
};

} // namespace gouji
