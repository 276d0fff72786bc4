// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revision/revision_pane.h"

#include "model/items/report_list_model.h"
#include "model/items/revision_list_model.h"
#include "model/revision/reading_again.h"
#include "model/revision/round_words.h"
#include "model/revision/versions.h"
#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"
#include "ui/lists/flow_layout.h"
#include "ui/lists/line_delegate.h"
#include "ui/lists/pointed_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {
namespace {

using Showing = RevisionListModel::Showing;
using LineKind = RevisionListModel::LineKind;

WaitingCount countExceptions(const CarryOver &waiting)
{
    WaitingCount count;
    for (const CarriedDecision &decision : waiting.decisions) {
        ++count.all;
        if (decision.gone)
            ++count.gone;
        else if (decision.anew)
            ++count.anew;
    }
    return count;
}

/// What still needs a decision is bold.
class RevisionDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LineDelegate::initStyleOption(option, index);
        const ColorScheme &scheme = schemeOf(option->palette);
        if (index.column() != RevisionListModel::OutcomeColumn || option->text.isEmpty())
            return;
        const QChar mark = option->text.front(); // the colour repeats what the mark says
        const QColor ink = mark == u'✓'                   ? scheme.passInk
                           : mark == u'✗'                 ? scheme.failInk
                           : mark == u'?' || mark == u'!' ? scheme.doubtInk
                                                          : scheme.text;
        setInk(*option, ink);
        option->font.setBold(mark == u'?');
    }
};

QKeySequence keysOf(const QToolButton *button)
{
    const auto *shortcut = button->findChild<QShortcut *>();
    return shortcut ? shortcut->key() : QKeySequence();
}

} // namespace

RevisionPane::RevisionPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RevisionListModel(workspace, this))
    , m_view(new PointedView(this))
    , m_summary(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    auto *buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(4, 2, 4, 2);
    buttons->setSpacing(4);
    m_keep = addButton(buttons, "Alt+K", &RevisionPane::keepCurrent);
    m_takeNewer = addButton(buttons, "Alt+N", &RevisionPane::takeNewer);
    m_keepAll = addButton(buttons, "Alt+Shift+K", &RevisionPane::keepAll);
    m_takeAllNewer = addButton(buttons, "Alt+Shift+N", &RevisionPane::takeAllNewer);
    m_apply = addButton(buttons, "Alt+Y", &RevisionPane::apply);
    m_settle = addButton(buttons, "Alt+J", &RevisionPane::settleCurrent);
    m_settleAll = addButton(buttons, "Alt+Shift+J", &RevisionPane::settleAll);
    m_explained = addButton(buttons, "Alt+X", &RevisionPane::acceptExplanation);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_empty);
    layout->addWidget(m_buttons);
    layout->addWidget(m_view, 1);
    for (QLabel *label : {m_summary, m_empty}) {
        label->setContentsMargins(8, 5, 8, 3);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RevisionDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    // The outcome is in view however narrow the pane is.
    m_view->header()->moveSection(RevisionListModel::OutcomeColumn, 1);
    m_view->header()->setSectionResizeMode(RevisionListModel::OutcomeColumn, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    setFocusProxy(m_view);

    connect(m_view, &PointedView::pointedAt, this, [this](const QModelIndex &index) {
        if (index.isValid())
            pointAt(index.row());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RevisionPane::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RevisionPane::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        const int most = lettersWidth(fontMetrics(), 40);
        for (int column = 0; column < RevisionListModel::ColumnCount; ++column) {
            m_view->resizeColumnToContents(column);
            m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), most));
        }
        refresh();
        emit contentChanged();
    });
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, [this] {
        if (m_model->showing() == Showing::ReadAgain)
            follow(m_model->newer());
    });
    const auto refreshSoon = [this](ReportId report) {
        if (m_model->showing() == Showing::ReadAgain && m_model->newer() == report)
            m_refreshing.start();
    };
    connect(&workspace, &Workspace::cellsChanged, this, refreshSoon);
    connect(&workspace, &Workspace::opinionsChanged, this, refreshSoon);
    connect(&workspace, &Workspace::dismissalsChanged, this, refreshSoon);
    connect(&workspace, &Workspace::settingsChanged, this, refreshSoon);
    connect(&workspace, &Workspace::reportReplaced, this, refreshSoon);
    retranslate();
}

QToolButton *RevisionPane::addButton(QLayout *layout, const char *keys, void (RevisionPane::*act)())
{
    auto *button = new QToolButton(m_buttons);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(button);
    connect(button, &QToolButton::clicked, this, act);
    // A key of the button itself would press it down first, and the next key come too early. This one rests while the
    // button is hidden or has nothing to do.
    auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), button);
    connect(shortcut, &QShortcut::activated, this, act);
    return button;
}

bool RevisionPane::begin(ReportId earlier, ReportId newer)
{
    m_model->showNextVersion(earlier, newer);
    if (m_model->carried().hasConflicts())
        return false;
    apply();
    return true;
}

void RevisionPane::pointAt(int row)
{
    if (m_model->newer())
        emit pointedAt(*m_model->newer(), m_model->addressAt(row), m_model->placesAt(row));
}

void RevisionPane::pointAtCurrent()
{
    if (currentRow() >= 0)
        pointAt(currentRow());
}

void RevisionPane::showWaiting(ReportId report)
{
    m_model->showReadAgain(report, waitingDecisions(m_workspace, report, m_readingBefore));
}

void RevisionPane::setSentences(const Sentences &sentences)
{
    m_model->setSentences(sentences);
}

void RevisionPane::follow(std::optional<ReportId> report)
{
    const Showing showing = m_model->showing();
    if (report && showing == Showing::NextVersion && (m_model->newer() == report || m_model->earlier() == report))
        return;
    if (report && m_workspace.contains(*report) && !m_workspace.state(*report).settings().setAside.isEmpty()) {
        showWaiting(*report);
        return;
    }
    const auto earlier = report ? earlierVersion(m_workspace, *report) : std::nullopt;
    const auto next = report && !earlier ? nextVersion(m_workspace, *report) : std::nullopt;
    if (earlier)
        m_model->showRound(*earlier, *report);
    else if (next)
        m_model->showRound(*report, *next);
    else if (showing != Showing::Nothing)
        m_model->clear();
}

int RevisionPane::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.row() : -1;
}

QStringList RevisionPane::exceptions(const WaitingCount &count)
{
    QStringList sentences;
    if (count.anew > 0)
        sentences += tr("%n of them decided anew meanwhile: to be decided one by one.", nullptr, count.anew);
    if (count.gone > 0)
        sentences += tr("%n of them cannot be kept, for lack of a place, and must be dropped.", nullptr, count.gone);
    return sentences;
}

QString RevisionPane::summary() const
{
    const RoundWords words;
    const auto file = [this](ReportId report) {
        return m_workspace.state(report).extraction().source->file.section(QLatin1Char('/'), -1);
    };
    QStringList lines;
    switch (m_model->showing()) {
    case Showing::Nothing:
        return {};
    case Showing::ReadAgain:
        lines += tr("%n decision(s) were set aside, since something else is read there now: keep or drop each.",
                    nullptr, m_model->rowCount());
        lines += exceptions(countExceptions(m_model->carried()));
        return lines.join(QLatin1Char(' '));
    case Showing::NextVersion:
        lines += tr("%1 as the next version of %2: %3.")
                     .arg(file(*m_model->newer()), file(*m_model->earlier()), words.sentence(m_model->carried()));
        break;
    case Showing::Round:
        lines += tr("%1 is the next version of %2.").arg(file(*m_model->newer()), file(*m_model->earlier()));
        break;
    }
    lines += words.sentence(m_model->round());
    return lines.join(QLatin1Char('\n'));
}

void RevisionPane::refresh()
{
    const Showing showing = m_model->showing();
    const bool decides = showing == Showing::NextVersion || showing == Showing::ReadAgain;
    const int row = currentRow();
    const bool onConflict = row >= 0 && m_model->kindAt(row) == LineKind::Conflict;
    const bool onOpinion = row >= 0 && m_model->opinionAt(row) > 0;
    m_summary->setVisible(showing != Showing::Nothing);
    m_summary->setText(summary());
    m_empty->setVisible(showing == Showing::Nothing);
    m_buttons->setVisible(showing != Showing::Nothing);
    // The list stays where nothing is in it, so that the keyboard has a place in this pane.
    m_view->setHeaderHidden(showing == Showing::Nothing);
    for (QToolButton *button : {m_keep, m_takeNewer, m_keepAll, m_takeAllNewer, m_apply})
        button->setVisible(decides);
    for (QToolButton *button : {m_settle, m_settleAll, m_explained})
        button->setVisible(showing == Showing::Round);
    m_keep->setEnabled(onConflict && m_model->canKeep(row));
    m_takeNewer->setEnabled(onConflict);
    const bool hasConflicts = m_model->carried().hasConflicts();
    const bool isWaiting = showing == Showing::ReadAgain;
    const auto &waiting = m_model->carried().decisions;
    m_keepAll->setEnabled(isWaiting ? std::any_of(waiting.begin(), waiting.end(), canBeKeptUnseen) : hasConflicts);
    m_takeAllNewer->setEnabled(hasConflicts);
    m_apply->setEnabled(isWaiting ? m_model->isAnyDecided() : decides && m_model->isAllDecided());
    m_apply->setText(isWaiting ? tr("Done") : tr("Take as Next Version"));
    m_takeNewer->setText(isWaiting ? tr("Drop") : tr("Take Newer"));
    m_takeAllNewer->setText(isWaiting ? tr("Drop All") : tr("Take All Newer"));
    bool isOpen = false; // an opinion whose outcome is not settled yet
    bool anyOpen = false;
    for (int line = 0; showing == Showing::Round && line < m_model->rowCount(); ++line) {
        if (m_model->opinionAt(line) == 0)
            continue;
        const ReportId earlier = *m_model->earlier();
        const bool settles =
            !settleRound(earlier, m_workspace.state(earlier), m_model->round(), {m_model->opinionAt(line)})
                 .changes.empty();
        anyOpen = anyOpen || settles;
        isOpen = isOpen || (line == row && settles);
    }
    m_settle->setEnabled(isOpen);
    m_settleAll->setEnabled(anyOpen);
    m_explained->setEnabled(onOpinion);
}

void RevisionPane::retranslate()
{
    const std::tuple<QToolButton *, QString, QString> texts[]{
        {m_keep, tr("Keep"), tr("Keep the decision over the newer reading")},
        {m_takeNewer, m_takeNewer->text(), tr("Let the newer reading stand and the decision go")},
        {m_keepAll, tr("Keep All"), tr("Keep all decisions in conflict")},
        {m_takeAllNewer, m_takeAllNewer->text(), tr("Let the newer reading stand everywhere")},
        {m_apply, m_apply->text(), tr("Carry the decisions over as chosen, in one step that undo takes back")},
        {m_settle, tr("Settle"), tr("Settle the current opinion as it came out")},
        {m_settleAll, tr("Settle All"), tr("Settle all open opinions as they came out")},
        {m_explained, tr("Accept the Explanation"), tr("The body's explanation is accepted; nothing need change")},
    };
    for (const auto &[button, name, tip] : texts) {
        button->setText(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(tip, keysOf(button).toString(QKeySequence::NativeText)));
        button->setAccessibleDescription(tip);
    }
    m_view->setAccessibleName(tr("Versions and second round"));
    // However low the pane is, lines can be read below what is said of them.
    m_view->setMinimumHeight(fontMetrics().height() * 4 + 30);
    m_empty->setText(
        tr("This report has no earlier version. When a body sends a corrected file, open it and take it as "
           "the next version: what was decided is carried over, and every opinion is held against it."));
    m_model->retranslate();
    refresh();
}

void RevisionPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
