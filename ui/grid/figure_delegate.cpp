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

/// The editor of one cell; it knows which, and whether it began by overwriting.
class FigureEditor : public QLineEdit
{
public:
    FigureEditor(QWidget *parent, const QModelIndex &index, bool overwrites)
        : QLineEdit(parent)
        , m_index(index)
        , m_overwrites(overwrites)
    {
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setFrame(false);
        setTextMargins(2, 0, 2, 0);
        setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    }

    const QPersistentModelIndex &index() const { return m_index; }
    bool overwrites() const { return m_overwrites; }

private:
    QPersistentModelIndex m_index;
    bool m_overwrites;
};

std::optional<EditMove> moveOf(const QKeyEvent &key, bool overwrites)
{
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
        return EditMove::Up;
    case Qt::Key_Down:
        return EditMove::Down;
    case Qt::Key_Left:
        return overwrites ? std::optional(EditMove::Left) : std::nullopt;
    case Qt::Key_Right:
        return overwrites ? std::optional(EditMove::Right) : std::nullopt;
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

bool FigureDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    const bool overwrites = static_cast<FigureEditor *>(editor)->overwrites();
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys that end the edit belong to the editor, not to a shortcut of the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && moveOf(*key, overwrites)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) || key->modifiers().testFlag(Qt::ControlModifier))
            break;
        if (const std::optional<EditMove> move = moveOf(*key, overwrites)) {
            if (finish(editor))
                emit moveRequested(*move);
            return true;
        }
        break;
    }
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
