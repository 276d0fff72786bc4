// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gouji {

/// The field that searches the texts: Enter goes on, Shift+Enter back, Escape ends it.
class SearchBox : public QWidget
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    QString words() const;
    /// "3 of 12" behind the words; -1: none is current.
    void showHits(int current, int all);
    void begin();

signals:
    void searched(const QString &words, int direction);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    QLineEdit *m_line;
    QLabel *m_hits;
    int m_current = -1;
    int m_all = 0;
};

} // namespace gouji
