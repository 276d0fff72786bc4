// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reports_pane.h"

#include "model/items/item_roles.h"
#include "model/items/report_filter_proxy.h"
#include "model/items/report_list_model.h"
#include "ui/appearance/icons.h"
#include "ui/lists/pointed_view.h"
#include "ui/messages/message_area.h"
#include "ui/reports/report_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gouji {

ReportsPane::ReportsPane(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new ReportListModel(workspace, this))
    , m_filter(new ReportFilterProxy(this))
    , m_words(new QLineEdit(this))
    , m_problems(new QToolButton(this))
    , m_messages(new MessageArea(true, this))
    , m_list(new PointedView(this))
    , m_count(new QLabel(this))
{
    auto *filterLine = new QHBoxLayout;
    filterLine->setContentsMargins(4, 4, 4, 4);
    filterLine->setSpacing(4);
    filterLine->addWidget(m_words, 1);
    filterLine->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filterLine);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    m_count->setContentsMargins(8, 3, 8, 3);
    m_count->setWordWrap(true);
    m_words->setClearButtonEnabled(true);
    m_problems->setCheckable(true);
    m_problems->setAutoRaise(true);
    m_problems->setIcon(lineIcon(QStringLiteral("findings")));

    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ReportDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_list);

    connect(m_words, &QLineEdit::textChanged, m_filter, &ReportFilterProxy::setWords);
    connect(m_problems, &QToolButton::toggled, m_filter, &ReportFilterProxy::setOnlyProblems);
    connect(m_list, &PointedView::pointedAt, this, [this](const QModelIndex &index) {
        m_current = m_model->reportFor(m_filter->mapToSource(index));
        if (m_current)
            emit pointedAt(*m_current);
    });
    connect(m_list, &PointedView::goneInto, this, &ReportsPane::entered);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &ReportsPane::refreshCount);
        connect(m_filter, signal, this, &ReportsPane::showCurrent);
        connect(m_model, signal, this, &ReportsPane::refreshCount);
    }
    connect(m_model, &ReportListModel::versionsChanged, this, &ReportsPane::refreshCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_current.reset();
        refreshCount();
    });
    retranslate();
}

void ReportsPane::setCurrent(ReportId report)
{
    const QModelIndex source = m_model->indexFor(report);
    if (!source.isValid())
        return;
    m_current = report;
    if (!m_filter->mapFromSource(source).isValid()) {
        m_words->clear();
        m_problems->setChecked(false);
    }
    showCurrent();
}

void ReportsPane::showCurrent()
{
    // A list chooses a neighbour when its current line goes; here the line of the report shown is current, or none.
    const QModelIndex source = m_current ? m_model->indexFor(*m_current) : QModelIndex();
    const QModelIndex index = m_filter->mapFromSource(source);
    if (index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
}

std::vector<ReportId> ReportsPane::shown() const
{
    std::vector<ReportId> reports;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto report = m_model->reportFor(m_filter->mapToSource(m_filter->index(row, 0)));
        if (report && !isEarlierVersion(*report))
            reports.push_back(*report);
    }
    return reports;
}

bool ReportsPane::isEarlierVersion(ReportId report) const
{
    return m_model->indexFor(report).data(IsEarlierVersionRole).toBool();
}

std::optional<ReportId> ReportsPane::neighbour(ReportId report, int direction) const
{
    // By the order of all reports, so that it also works from one that the filter hides.
    const int rows = m_model->rowCount();
    for (int row = m_model->indexFor(report).row() + direction; row >= 0 && row < rows; row += direction) {
        const QModelIndex source = m_model->index(row);
        if (m_filter->mapFromSource(source).isValid())
            return m_model->reportFor(source);
    }
    return std::nullopt;
}

void ReportsPane::setOtherFiles(const QStringList &files)
{
    m_otherFiles = files;
    refreshCount();
}

void ReportsPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ReportsPane::scrollToCurrent()
{
    m_list->scrollTo(m_list->currentIndex());
}

void ReportsPane::refreshCount()
{
    const auto earlierIn = [](const QAbstractItemModel &model) {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.index(row, 0).data(IsEarlierVersionRole).toBool() ? 1 : 0;
        return count;
    };
    const int earlier = earlierIn(*m_model);
    const int all = m_model->rowCount() - earlier;
    const int shown = m_filter->rowCount() - earlierIn(*m_filter);
    QStringList parts{shown == all ? tr("%n report(s)", nullptr, all)
                                   : tr("%1 of %n report(s) shown", nullptr, all).arg(shown)};
    if (earlier > 0)
        parts += tr("%n earlier version(s)", nullptr, earlier);
    if (!m_otherFiles.isEmpty())
        parts += tr("%n other file(s)", nullptr, static_cast<int>(m_otherFiles.size()));
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_count->setToolTip(m_otherFiles.isEmpty() ? QString()
                                               : tr("No yearly reports, left out:") + QLatin1Char('\n')
                                                     + m_otherFiles.join(QLatin1Char('\n')));
}

void ReportsPane::retranslate()
{
    m_words->setPlaceholderText(tr("Filter: body, year, file"));
    m_words->setAccessibleName(tr("Filter the reports"));
    m_words->setToolTip(tr("Shows only reports in whose body, year, edition or file name every word is found"));
    m_problems->setToolTip(tr("Show only reports with failed or open checks or doubtful cells"));
    m_problems->setAccessibleName(tr("Only reports with problems"));
    m_list->setAccessibleName(tr("Reports"));
    const int side = fontMetrics().height();
    m_problems->setIconSize(QSize(side, side));
    m_model->retranslate();
    refreshCount();
}

void ReportsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
