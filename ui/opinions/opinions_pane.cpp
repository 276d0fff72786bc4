// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opinions/opinions_pane.h"

#include "model/items/opinion_list_model.h"
#include "model/opinion/acceptance.h"
#include "model/opinion/opinion_text.h"
#include "ui/appearance/icons.h"
#include "ui/lists/line_delegate.h"
#include "ui/lists/pointed_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {
namespace {

constexpr OpinionState states[]{OpinionState::Open,           OpinionState::Changed,   OpinionState::NotChanged,
                                OpinionState::ChangedWrongly, OpinionState::Explained, OpinionState::Withdrawn};

} // namespace

OpinionsPane::OpinionsPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new OpinionListModel(workspace, this))
    , m_view(new PointedView(this))
    , m_copy(new QToolButton(this))
    , m_empty(new QLabel(this))
    , m_form(new QWidget(this))
    , m_problemName(new QLabel)
    , m_problem(new QLineEdit)
    , m_proposalName(new QLabel)
    , m_proposal(new QLineEdit)
    , m_stateName(new QLabel)
    , m_state(new QComboBox)
    , m_answerName(new QLabel)
    , m_answer(new QLineEdit)
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(4, 4, 4, 4);
    top->addWidget(m_copy);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_form);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(8, 4, 8, 4);
    form->setVerticalSpacing(3);
    const std::pair<QLabel *, QWidget *> lines[]{
        {m_problemName, m_problem}, {m_proposalName, m_proposal}, {m_stateName, m_state}, {m_answerName, m_answer}};
    for (const auto &[name, field] : lines) {
        form->addRow(name, field);
        name->setBuddy(field);
    }
    m_empty->setContentsMargins(8, 6, 8, 6);
    m_empty->setWordWrap(true);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(lineIcon(QStringLiteral("paste")));
    for (const OpinionState state : states)
        m_state->addItem(QString(), static_cast<int>(state));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LineDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setHeaderHidden(true);
    m_view->header()->setStretchLastSection(true);
    setFocusProxy(m_view);

    connect(m_copy, &QToolButton::clicked, this, &OpinionsPane::copyAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OpinionsPane::showCurrent);
    connect(m_view, &PointedView::pointedAt, this, [this](const QModelIndex &index) {
        if (const Opinion *opinion = m_model->opinionFor(index))
            emit pointedAt(opinion->address, opinion->spans);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OpinionsPane::showCurrent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &OpinionsPane::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OpinionsPane::refresh);
    for (QLineEdit *field : {m_problem, m_proposal})
        connect(field, &QLineEdit::editingFinished, this, &OpinionsPane::commitWords);
    connect(m_answer, &QLineEdit::editingFinished, this, &OpinionsPane::commitState);
    connect(m_state, &QComboBox::activated, this, &OpinionsPane::commitState);
    retranslate();
    refresh();
}

void OpinionsPane::setReport(std::optional<ReportId> report)
{
    m_model->setReport(report);
}

void OpinionsPane::write(int number)
{
    const QModelIndex index = m_model->indexFor(number);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    const Opinion *opinion = m_model->opinionFor(index);
    QLineEdit *field = opinion->problem.isEmpty() ? m_problem : m_proposal;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

int OpinionsPane::copyAll()
{
    const std::optional<ReportId> report = m_model->report();
    if (!report || !m_workspace.contains(*report))
        return 0;
    const QString text = OpinionText(Phrases()).numbered(m_workspace.state(*report));
    const auto opinions = static_cast<int>(text.count(QLatin1Char('\n')) + (text.isEmpty() ? 0 : 1));
    if (opinions > 0)
        QGuiApplication::clipboard()->setText(text);
    emit copied(opinions);
    return opinions;
}

void OpinionsPane::showCurrent()
{
    const Opinion *opinion = m_model->opinionFor(m_view->currentIndex());
    m_form->setVisible(opinion != nullptr);
    if (!opinion)
        return;
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() == text)
            return;
        field->setText(text);
        field->setCursorPosition(0); // a long text is read from its beginning
    };
    put(m_problem, opinion->problem);
    put(m_proposal, opinion->proposal);
    put(m_answer, opinion->answer);
    m_proposal->setPlaceholderText(opinion->proposed ? tr("change to %1").arg(opinion->proposed->toString())
                                                     : QString());
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(opinion->state)));
}

void OpinionsPane::commitWords()
{
    const QModelIndex index = m_view->currentIndex();
    const Opinion *before = m_model->opinionFor(index);
    if (!before)
        return;
    Opinion after = *before;
    after.problem = m_problem->text().trimmed();
    after.proposal = m_proposal->text().trimmed();
    if (after == *before)
        return;
    const ReportId report = *m_model->report();
    m_workspace.apply(editOpinion(report, m_workspace.state(report), m_model->numberFor(index), after));
}

void OpinionsPane::commitState()
{
    const QModelIndex index = m_view->currentIndex();
    const Opinion *before = m_model->opinionFor(index);
    if (!before)
        return;
    const auto state = static_cast<OpinionState>(m_state->currentData().toInt());
    const QString answer = m_answer->text().trimmed();
    if (state == before->state && answer == before->answer)
        return;
    const ReportId report = *m_model->report();
    m_workspace.apply(settleOpinion(report, m_workspace.state(report), m_model->numberFor(index), state, answer));
}

void OpinionsPane::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_copy->setEnabled(!isEmpty);
    m_view->resizeColumnToContents(OpinionListModel::NumberColumn);
    m_view->resizeColumnToContents(OpinionListModel::StateColumn);
    if (!isEmpty && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void OpinionsPane::retranslate()
{
    m_view->setAccessibleName(tr("Opinions to the body"));
    m_copy->setText(tr("Copy All"));
    m_copy->setToolTip(tr("Copy all opinions on this report as numbered text (Ctrl+Shift+C)"));
    m_empty->setText(tr("No opinions on this report. Accepting a suggestion writes one where the body is to change its "
                        "figure; Ctrl+I writes one about the current finding."));
    m_problemName->setText(tr("Problem"));
    m_proposalName->setText(tr("Proposal"));
    m_stateName->setText(tr("State"));
    m_answerName->setText(tr("Answer"));
    for (QLabel *name : {m_problemName, m_proposalName, m_stateName, m_answerName}) {
        if (name->buddy())
            name->buddy()->setAccessibleName(name->text());
    }
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, OpinionListModel::stateName(static_cast<OpinionState>(m_state->itemData(i).toInt())));
    m_model->retranslate();
    const int side = fontMetrics().height();
    m_copy->setIconSize(QSize(side, side));
}

void OpinionsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
