// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report_state.h"
#include "ui/source/source_places.h"

#include <QWidget>

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

    /// Marks places and brings the first into sight.
    void showPlaces(const std::vector<Span> &places);

    /// Marks every place where \a words stand and goes to the next one (\a direction 1) or the one before (-1),
    /// or to none (0). False if there is none further in that direction.
    bool search(const QString &words, int direction);
    int hits() const { return static_cast<int>(m_hits.size()); }
    int currentHit() const { return m_currentHit; }

signals:
    void cellPointedAt(gouji::CellId cell);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    std::shared_ptr<const Extraction> m_extraction;
    SourcePlaces m_places;
    QLabel *m_title;
    QToolButton *m_head;
    SourceView *m_view;
    QString m_words;
    std::vector<Span> m_hits;
    int m_currentHit = -1;
};

} // namespace gouji
