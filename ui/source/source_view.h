// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"
#include "ui/source/offset_map.h"

#include <QPlainTextEdit>

#include <functional>
#include <vector>

namespace gouji {

/// A source text with line numbers and marks, not to be written in. All offsets are those of the text, never of the
/// document. It scrolls by itself only when what it is to show is out of sight, and no further than needed.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Takes the face for source text in the size of the window's text.
    void applyFont();

    void setSource(const QString &text);
    void setPlaces(std::vector<Span> places);          ///< figures that are in cells
    void setBound(std::vector<Span> places);           ///< figures of the prose that speak of cells
    void setRelated(std::vector<Span> places);         ///< those that speak of the chosen cell
    void setUnused(std::vector<Span> places);          ///< figures that are in no cell
    void setDamage(std::vector<Span> places);          ///< what could not be decoded
    void setChosen(std::vector<Span> places);          ///< places of the chosen cell
    void setHits(std::vector<Span> hits, int current); ///< what was searched for; -1: none is current

    /// Who explains a place in a tooltip, beside what the view knows itself; empty: nothing to say.
    void setExplainer(std::function<QString(int offset)> explainer) { m_explainer = std::move(explainer); }

    void reveal(const Span &span);
    bool isInSight(const Span &span) const;
    /// Offset of the character that stands at a point of the viewport.
    int offsetAt(const QPoint &point) const;
    int caretOffset() const;
    /// The text that a person has marked, empty if none.
    Span marked() const;

    int gutterWidth() const;
    void paintGutter(QPainter &painter, const QRect &exposed);

signals:
    /// A person pointed at a place, by mouse or by moving the caret.
    void placePointedAt(int offset);
    /// A person wants to go where the place at the caret leads.
    void placeEntered(int offset);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void placeGutter();
    void refreshMarks();
    void addMarks(QList<QTextEdit::ExtraSelection> &marks, const std::vector<Span> &spans,
                  const QTextCharFormat &format) const;
    bool anyOverlaps(const std::vector<Span> &spans, const Span &line) const;
    QString explanationAt(int offset) const;

    QString m_text;
    OffsetMap m_offsets;
    QWidget *m_gutter;
    std::vector<Span> m_places;
    std::vector<Span> m_bound;
    std::vector<Span> m_related;
    std::vector<Span> m_unused;
    std::vector<Span> m_damage;
    std::vector<Span> m_chosen;
    std::vector<Span> m_hits;
    int m_currentHit = -1;
    std::function<QString(int)> m_explainer;
    std::optional<Span> m_keepsInSight; // stays in sight when the view gets another size
};

} // namespace gouji
