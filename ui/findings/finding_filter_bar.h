// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/items/item_roles.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

/// What is listed of the findings: in which order, of which grade, with which words.
class FindingFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindingFilterBar(QWidget *parent = nullptr);

    FindingGrouping grouping() const;
    void setGrouping(FindingGrouping grouping);
    bool isShown(Severity severity) const;
    void setShown(Severity severity, bool shown);
    bool showsPassed() const;
    void setShowsPassed(bool shows);
    bool showsDismissed() const;
    void setShowsDismissed(bool shows);
    QString words() const;
    void beginSearch();
    /// Everything is listed again, except what passed or was dismissed.
    void clearFilter();

    /// How many there are of each, and how many are listed.
    void setCounts(const std::array<int, 3> &bySeverity, int dismissed, int passed, int shown);
    void setSentences(const Sentences &sentences);

signals:
    void groupingChanged();
    void filterChanged();
    /// What passed, or what was dismissed, is to be listed or no longer.
    void listedChanged();
    /// Escape or Enter in the search field: the keyboard belongs to the list again.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addToggle(const QString &icon);
    void applyColors();
    void retranslate();

    Sentences m_sentences;
    std::array<int, 3> m_counts{};
    int m_dismissedCount = 0;
    int m_passedCount = 0;
    int m_shown = 0;
    QComboBox *m_groups;
    std::array<QToolButton *, 3> m_grades{}; // by severity
    QToolButton *m_dismissed;
    QToolButton *m_passed;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace gouji
