// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace gouji {

/// A bar over the tables that says what an edit would do, before it happens: Enter carries it out, Escape gives it up.
class EditPreviewBar : public QFrame
{
    Q_OBJECT
public:
    explicit EditPreviewBar(QWidget *parent);

    struct Content
    {
        QString title;                    ///< what would be done, with the number of cells
        QStringList notes;                ///< what would be lost, left out or refused
        QStringList lines;                ///< a cell each: its name, what it shows, what it would show
        std::function<void()> carryOut{}; ///< empty: there is nothing that could be done
    };
    void open(Content content);
    /// Takes the bar away without carrying anything out.
    void giveUp();
    bool isOpen() const { return m_isOpen; }
    const Content &content() const { return m_content; }
    QPushButton *carryOutButton() const { return m_carryOut; }
    QPushButton *giveUpButton() const { return m_giveUp; }

signals:
    /// The bar is gone, with or without the edit.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void carryOut();
    void close();
    void retranslate();

    Content m_content;
    QLabel *m_title;
    QLabel *m_notes;
    QListWidget *m_lines;
    QPushButton *m_carryOut;
    QPushButton *m_giveUp;
    bool m_isOpen = false;
};

} // namespace gouji
