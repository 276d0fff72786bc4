// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QAbstractItemView;
class QKeyEvent;

namespace gouji {

class ProblemBubble;

/// Where to go when an edit is done.
enum class EditMove { Down, Up, Left, Right, Next, Previous };

/// Draws the cells of a grid by the legend and edits them in place. A text that cannot be entered is explained right
/// below the cell, stays as it was typed, and keeps the editor open.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What is wrong with a text typed for a cell, in words; empty if nothing.
    using Check = std::function<QString(const QModelIndex &, const QString &)>;

    explicit FigureDelegate(QAbstractItemView *view);

    void setCheck(Check check) { m_check = std::move(check); }
    /// Whether an editor is open with a text that was refused.
    bool refuses() const;
    /// Where the caret stands in the open editor; nothing without one.
    std::optional<int> caret() const;
    /// Puts the caret behind the text of the open editor.
    void caretToEnd();
    /// Hands what was typed over to the open editor.
    void passOn(QEvent *event);
    /// Closes the open editor and forgets what was typed.
    /// Commits the open editor, if there is one; false where its text is refused.
    bool commit() { return !m_editor || finish(m_editor); }
    void giveUp();
    /// Gives the keyboard back to the open editor.
    void returnToEditor();
    /// Brings the explanation to where its cell is now.
    void placeProblem();
    /// Takes the explanation away.
    void endProblem();
    /// Whether the next editor begins with the key that opened it, so that arrow keys end it.
    void setOverwrites(bool overwrites) { m_overwrites = overwrites; }
    /// Explains a refused text at a cell of a view.
    void showProblem(QAbstractItemView *view, const QRect &cell, const QString &problem);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void moveRequested(gouji::EditMove move);
    /// What was typed is meant for all chosen cells; the editor is closed without entering it.
    void fillRequested(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString problemWith(const QLineEdit &editor) const;
    bool finish(QLineEdit *editor);
    bool finishForAll(QLineEdit *editor);
    bool editsByKey(QLineEdit *editor, const QKeyEvent &key);
    void explain(QLineEdit *editor, const QString &problem);

    QAbstractItemView *m_view;
    ProblemBubble *m_bubble = nullptr;
    mutable QPointer<QLineEdit> m_editor; // the one that is open; createEditor() is const
    Check m_check;
    bool m_overwrites = false;
};

} // namespace gouji
