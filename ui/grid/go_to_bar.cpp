// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/go_to_bar.h"

#include "model/items/cell_list_model.h"
#include "ui/appearance/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace gouji {

GoToBar::GoToBar(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_cells(new CellListModel(workspace, this))
    , m_filter(new CellListFilter(this))
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->addWidget(m_line);
    m_filter->setSourceModel(m_cells);
    m_completer->setModel(m_filter);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(AddressRole);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_line);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(lineIcon(QStringLiteral("go-to")), QLineEdit::LeadingPosition);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_filter->setWords(words);
        if (words.trimmed().isEmpty() || m_filter->rowCount() == 0)
            m_completer->popup()->hide();
        else
            m_completer->complete();
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() > 0 && !m_line->text().trimmed().isEmpty())
            choose(m_filter->index(0, 0));
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &row) {
        // The completer's own model lies over the filter, row by row.
        choose(m_filter->index(row.row(), 0));
    });
    m_line->installEventFilter(this);
    retranslate();
    hide();
}

bool GoToBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
    }
    return QWidget::eventFilter(watched, event);
}

void GoToBar::setReport(std::optional<ReportId> report)
{
    m_cells->setReport(report);
}

void GoToBar::open()
{
    m_line->clear();
    m_filter->setWords({});
    show();
    m_line->setFocus();
}

void GoToBar::choose(const QModelIndex &filtered)
{
    const std::optional<CellId> cell = m_cells->cellFor(m_filter->mapToSource(filtered));
    if (!cell)
        return;
    m_completer->popup()->hide();
    hide();
    emit cellChosen(*cell);
}

void GoToBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void GoToBar::retranslate()
{
    m_line->setPlaceholderText(tr("Go to: words of row and column, or an address such as requests/new/total"));
    m_line->setAccessibleName(tr("Go to a cell"));
}

void GoToBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
