// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/prose_page.h"

#include "model/items/year_words.h"
#include "ui/appearance/fonts.h"
#include "ui/compare/prose_delegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gouji {

ProsePage::ProsePage(const Workspace &workspace, const YearGridModel &years, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_years(years)
    , m_beforeLabel(new QLabel)
    , m_before(new QComboBox)
    , m_afterLabel(new QLabel)
    , m_after(new QComboBox)
    , m_share(new QLabel)
    , m_view(new QTableView)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_beforeLabel, m_before, m_afterLabel, m_after})
        head->addWidget(widget);
    head->addSpacing(16);
    head->addWidget(m_share, 1);
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    for (QComboBox *box : {m_before, m_after})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ProseDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    // The texts fold to the width that is left, so that must not change with their number.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &ProsePage::align);
    connect(m_view, &QTableView::doubleClicked, this, &ProsePage::open);
    // The current row is drawn as a whole.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_view->viewport()->update(); });
    connect(&years, &QAbstractItemModel::modelReset, this, [this] {
        fillBoxes();
        align();
    });
    retranslate();
}

void ProsePage::fillBoxes()
{
    for (QComboBox *box : {m_before, m_after}) {
        const QSignalBlocker blocker(box);
        const QVariant kept = box->currentData();
        box->clear();
        for (int column = 0; column < m_years.yearColumns(); ++column) {
            if (const std::optional<ReportId> report = m_years.reportOf(column))
                box->addItem(YearWords::year(m_years.comparison().years()[static_cast<size_t>(column)]), *report);
        }
        const int place = box->findData(kept);
        box->setCurrentIndex(place >= 0 ? place : box == m_after ? box->count() - 1 : qMax(0, box->count() - 2));
    }
}

void ProsePage::showReport(std::optional<ReportId> report)
{
    {
        const QSignalBlocker after(m_after);
        const QSignalBlocker before(m_before);
        const int place = report ? m_after->findData(*report) : m_after->count() - 1;
        if (place >= 0)
            m_after->setCurrentIndex(place);
        for (int column = 0; column < m_years.yearColumns(); ++column) {
            if (m_after->currentData() != QVariant(m_years.reportOf(column).value_or(0)))
                continue;
            const int previous = m_years.comparison().previousOf(column);
            // Without a report of the year before, the one in front of it is better than none.
            const int other = previous >= 0 ? m_before->findData(m_years.reportOf(previous).value_or(0))
                                            : m_after->currentIndex() - 1;
            m_before->setCurrentIndex(qMax(0, other));
        }
    }
    align();
}

void ProsePage::setBefore(ReportId report)
{
    m_before->setCurrentIndex(m_before->findData(report));
}

void ProsePage::align()
{
    if (!isVisible()) {
        m_isOutdated = true;
        return;
    }
    m_isOutdated = false;
    const auto extraction = [this](const QComboBox *box) {
        const QVariant report = box->currentData();
        return report.isValid() && m_workspace.contains(report.toInt())
                   ? m_workspace.state(report.toInt()).sharedExtraction()
                   : nullptr;
    };
    const bool isOne = m_before->currentData() == m_after->currentData();
    m_model.setReports(isOne ? nullptr : extraction(m_before), extraction(m_after));
    m_share->setText(m_before->count() < 2 ? tr("There is no other year to compare the prose with.")
                     : isOne               ? tr("Choose two different years.")
                                           : m_model.shareInWords());
    fit();
    const int first = m_model.differenceFrom(-1, 1);
    m_view->setCurrentIndex(m_model.index(qMax(0, first), static_cast<int>(ProseColumn::After)));
    m_view->scrollToTop();
}

void ProsePage::fit()
{
    m_view->clearSpans();
    const int width = m_view->viewport()->width();
    const int words = qMin(lettersWidth(fontMetrics(), 24), width / 4);
    const int text = (width - words) / 2;
    m_view->setColumnWidth(static_cast<int>(ProseColumn::Before), text);
    m_view->setColumnWidth(static_cast<int>(ProseColumn::Words), words);
    m_view->setColumnWidth(static_cast<int>(ProseColumn::After), width - words - text);
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.font = m_view->font();
    option.fontMetrics = m_view->fontMetrics();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isSection = m_model.kindOf(row) == ProseRow::Section;
        if (isSection)
            m_view->setSpan(row, 0, 1, m_model.columnCount());
        int height = 0;
        for (int column = 0; column < (isSection ? 1 : m_model.columnCount()); ++column) {
            option.rect = QRect(0, 0, isSection ? width : m_view->columnWidth(column), 0);
            height = qMax(height, m_view->itemDelegate()->sizeHint(option, m_model.index(row, column)).height());
        }
        m_view->setRowHeight(row, height);
    }
}

void ProsePage::setFolded(bool folded)
{
    m_model.setFolded(folded);
    fit();
}

bool ProsePage::stepDifference(int direction)
{
    const int row = m_model.differenceFrom(m_view->currentIndex().row(), direction);
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_model.index(row, static_cast<int>(ProseColumn::After)));
    return true;
}

void ProsePage::open(const QModelIndex &place)
{
    const bool isBefore = place.column() == static_cast<int>(ProseColumn::Before);
    const QVariant report = (isBefore ? m_before : m_after)->currentData();
    if (report.isValid())
        emit opened(report.toInt());
}

QString ProsePage::share() const
{
    return m_share->text();
}

void ProsePage::retranslate()
{
    m_beforeLabel->setText(tr("Ea&rlier:"));
    m_afterLabel->setText(tr("La&ter:"));
    m_before->setAccessibleName(tr("Earlier year"));
    m_after->setAccessibleName(tr("Later year"));
    m_view->setAccessibleName(tr("Prose of two years side by side"));
    m_model.retranslate();
    align();
}

void ProsePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void ProsePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProsePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        align();
}

bool ProsePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            open(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gouji
