// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/figure_delegate.h"

#include "model/items/item_roles.h"
#include "ui/appearance/color_scheme.h"
#include "ui/grid/figure_painter.h"
#include "ui/grid/label_painter.h"
#include "ui/grid/problem_bubble.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace gouji {
namespace {

/// The editor of one cell; it knows which, and whether arrow keys leave the cell (else they move the caret).
class FigureEditor : public QLineEdit
{
public:
    FigureEditor(QWidget *parent, const QModelIndex &index, bool leavesByArrows)
        : QLineEdit(parent)
        , m_index(index)
        , m_leavesByArrows(leavesByArrows)
    {
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setFrame(false);
        setTextMargins(2, 0, 2, 0);
        setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    }

    const QPersistentModelIndex &index() const { return m_index; }
    bool leavesByArrows() const { return m_leavesByArrows; }
    void setLeavesByArrows(bool leaves) { m_leavesByArrows = leaves; }

private:
    QPersistentModelIndex m_index;
    bool m_leavesByArrows;
};

std::optional<EditMove> moveOf(const QKeyEvent &key, bool byArrows)
{
    const auto arrow = [byArrows](EditMove move) { return byArrows ? std::optional(move) : std::nullopt; };
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return shift ? EditMove::Up : EditMove::Down;
    case Qt::Key_Tab:
        return EditMove::Next;
    case Qt::Key_Backtab:
        return EditMove::Previous;
    case Qt::Key_Up:
        return arrow(EditMove::Up);
    case Qt::Key_Down:
        return arrow(EditMove::Down);
    case Qt::Key_Left:
        return arrow(EditMove::Left);
    case Qt::Key_Right:
        return arrow(EditMove::Right);
    default:
        return std::nullopt;
    }
}

} // namespace

FigureDelegate::FigureDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_bubble(new ProblemBubble(view))
{
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorScheme &scheme = schemeOf(option.palette);
    const QVariant isLabel = index.data(IsLabelRole);
    if (!isLabel.isValid())
        return;
    if (isLabel.toBool()) {
        const Qt::Alignment alignment =
            index.data(IsHeadingRole).toBool() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
        paintLabel(*painter, option.rect, index.data().toString(), option.font, alignment, scheme);
        return;
    }
    CellStanding standing;
    standing.isChosen = option.state.testFlag(QStyle::State_Selected);
    standing.isCurrent = m_view->currentIndex() == index;
    standing.hasFocus = m_view->hasFocus();
    standing.isInvolved = index.data(IsInvolvedRole).toBool();
    paintFigure(*painter, option.rect, CellLegend::appearance(index, scheme), standing, option.font, scheme);
}

QWidget *FigureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new FigureEditor(parent, index, m_overwrites);
    m_editor = editor;
    connect(editor, &QLineEdit::textChanged, this, [this, editor] {
        if (m_bubble->isVisible() && problemWith(*editor).isEmpty())
            m_bubble->hide();
    });
    return editor;
}

void FigureDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<FigureEditor *>(editor);
    if (line->isModified())
        return; // the model changed meanwhile; what was typed stays
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void FigureDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // Opening and closing an editor decides nothing: only what was typed is entered.
    auto *line = static_cast<FigureEditor *>(editor);
    if (line->isModified() && problemWith(*line).isEmpty())
        model->setData(index, line->text(), Qt::EditRole);
}

void FigureDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -2, -2));
}

bool FigureDelegate::refuses() const
{
    return m_editor && m_bubble->isVisible() && m_bubble->concernsEditor();
}

QString FigureDelegate::problemWith(const QLineEdit &editor) const
{
    const auto &figureEditor = static_cast<const FigureEditor &>(editor);
    if (!m_check || !figureEditor.isModified() || !figureEditor.index().isValid())
        return {};
    return m_check(figureEditor.index(), editor.text());
}

void FigureDelegate::showProblem(QAbstractItemView *view, const QRect &cell, const QString &problem)
{
    m_bubble->explain(problem, cell.translated(view->viewport()->pos()), false);
}

std::optional<int> FigureDelegate::caret() const
{
    return m_editor ? std::optional(m_editor->cursorPosition()) : std::nullopt;
}

void FigureDelegate::caretToEnd()
{
    if (m_editor)
        m_editor->end(false);
}

void FigureDelegate::passOn(QEvent *event)
{
    if (m_editor)
        QCoreApplication::sendEvent(m_editor, event);
}

void FigureDelegate::giveUp()
{
    if (m_editor)
        emit closeEditor(m_editor, RevertModelCache);
}

void FigureDelegate::returnToEditor()
{
    if (m_editor)
        m_editor->setFocus();
}

void FigureDelegate::placeProblem()
{
    if (refuses())
        explain(m_editor, m_bubble->text());
    else
        endProblem();
}

void FigureDelegate::endProblem()
{
    m_bubble->hide();
}

void FigureDelegate::explain(QLineEdit *editor, const QString &problem)
{
    const QRect place(editor->mapTo(m_view, QPoint()), editor->size());
    m_bubble->explain(problem, place, true);
}

bool FigureDelegate::finish(QLineEdit *editor)
{
    const QString problem = problemWith(*editor);
    if (!problem.isEmpty()) {
        explain(editor, problem);
        return false;
    }
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    return true;
}

bool FigureDelegate::finishForAll(QLineEdit *editor)
{
    const QString problem = problemWith(*editor);
    if (!problem.isEmpty()) {
        explain(editor, problem);
        return false;
    }
    const QString typed = editor->text();
    emit closeEditor(editor, RevertModelCache);
    emit fillRequested(typed);
    return true;
}

bool FigureDelegate::editsByKey(QLineEdit *editor, const QKeyEvent &key)
{
    auto *figureEditor = static_cast<FigureEditor *>(editor);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && key.modifiers().testFlag(Qt::ControlModifier)) {
        finishForAll(editor);
        return true;
    }
    if (key.modifiers().testFlag(Qt::AltModifier) || key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (key.key() == Qt::Key_F2) {
        figureEditor->setLeavesByArrows(!figureEditor->leavesByArrows());
        return true;
    }
    if (const std::optional<EditMove> move = moveOf(key, figureEditor->leavesByArrows())) {
        if (finish(editor))
            emit moveRequested(*move);
        return true;
    }
    const bool marks = key.modifiers().testFlag(Qt::ShiftModifier);
    if (key.key() == Qt::Key_Up)
        editor->home(marks);
    else if (key.key() == Qt::Key_Down)
        editor->end(marks);
    else
        return false;
    return true;
}

bool FigureDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys that end the edit belong to the editor, not to a shortcut of the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain =
            key->modifiers() == Qt::NoModifier && moveOf(*key, static_cast<FigureEditor *>(editor)->leavesByArrows());
        const bool isWordKey = key->key() == Qt::Key_Backspace && key->modifiers() == Qt::ControlModifier;
        if (isPlain || isWordKey || (isEnter && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (editsByKey(editor, *static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut: {
        const QString problem = problemWith(*editor);
        if (!problem.isEmpty()) {
            explain(editor, problem);
            return false; // stays open with what was typed
        }
        break;
    }
    default:
        break;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace gouji
