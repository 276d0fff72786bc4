// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_filter_bar.h"

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"
#include "ui/appearance/icons.h"
#include "ui/lists/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <numeric>

namespace gouji {
namespace {

constexpr Severity gravestFirst[]{Severity::Error, Severity::Warning, Severity::Note};
constexpr FindingGrouping groupings[]{FindingGrouping::Cause, FindingGrouping::Table, FindingGrouping::Rule,
                                      FindingGrouping::Severity, FindingGrouping::None};

/// A search field that is neither a stripe nor a stub.
class WordsField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    QSize sizeHint() const override { return {lettersWidth(fontMetrics(), 22), QLineEdit::sizeHint().height()}; }
};

} // namespace

FindingFilterBar::FindingFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QComboBox(this))
    , m_dismissed(nullptr)
    , m_passed(nullptr)
    , m_words(new WordsField(this))
    , m_count(new QLabel(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_groups);
    for (const FindingGrouping grouping : groupings)
        m_groups->addItem(QString(), static_cast<int>(grouping));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const char *icons[]{"note", "warning", "error"};
    for (const Severity severity : gravestFirst) {
        QToolButton *toggle = addToggle(QString::fromLatin1(icons[static_cast<size_t>(severity)]));
        toggle->setChecked(true);
        connect(toggle, &QToolButton::toggled, this, &FindingFilterBar::filterChanged);
        m_grades[static_cast<size_t>(severity)] = toggle;
    }
    m_dismissed = addToggle(QStringLiteral("dismissed"));
    m_passed = addToggle(QStringLiteral("passed"));
    for (QToolButton *toggle : {m_dismissed, m_passed})
        connect(toggle, &QToolButton::toggled, this, &FindingFilterBar::listedChanged);
    layout->addWidget(m_words);
    layout->addWidget(m_count);
    m_words->setClearButtonEnabled(true);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_words->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(4, 0, 4, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_groups, &QComboBox::currentIndexChanged, this, &FindingFilterBar::groupingChanged);
    connect(m_words, &QLineEdit::textChanged, this, &FindingFilterBar::filterChanged);
    applyColors();
    retranslate();
}

QToolButton *FindingFilterBar::addToggle(const QString &icon)
{
    auto *toggle = new QToolButton(this);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setFocusPolicy(Qt::TabFocus);
    toggle->setObjectName(icon);
    layout()->addWidget(toggle);
    return toggle;
}

FindingGrouping FindingFilterBar::grouping() const
{
    return static_cast<FindingGrouping>(m_groups->currentData().toInt());
}

void FindingFilterBar::setGrouping(FindingGrouping grouping)
{
    m_groups->setCurrentIndex(qMax(0, m_groups->findData(static_cast<int>(grouping))));
}

bool FindingFilterBar::isShown(Severity severity) const
{
    return m_grades[static_cast<size_t>(severity)]->isChecked();
}

void FindingFilterBar::setShown(Severity severity, bool shown)
{
    m_grades[static_cast<size_t>(severity)]->setChecked(shown);
}

bool FindingFilterBar::showsPassed() const
{
    return m_passed->isChecked();
}

void FindingFilterBar::setShowsPassed(bool shows)
{
    m_passed->setChecked(shows);
}

bool FindingFilterBar::showsDismissed() const
{
    return m_dismissed->isChecked();
}

void FindingFilterBar::setShowsDismissed(bool shows)
{
    m_dismissed->setChecked(shows);
}

QString FindingFilterBar::words() const
{
    return m_words->text();
}

void FindingFilterBar::beginSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindingFilterBar::clearFilter()
{
    for (const Severity severity : gravestFirst)
        setShown(severity, true);
    m_words->clear();
}

void FindingFilterBar::setCounts(const std::array<int, 3> &bySeverity, int dismissed, int passed, int shown)
{
    m_counts = bySeverity;
    m_dismissedCount = dismissed;
    m_passedCount = passed;
    m_shown = shown;
    retranslate();
}

void FindingFilterBar::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    retranslate();
}

void FindingFilterBar::retranslate()
{
    const auto groupingName = [](FindingGrouping grouping) {
        switch (grouping) {
        case FindingGrouping::Cause:
            return tr("By cause");
        case FindingGrouping::Table:
            return tr("By table");
        case FindingGrouping::Rule:
            return tr("By rule");
        case FindingGrouping::Severity:
            return tr("By grade");
        case FindingGrouping::None:
            break;
        }
        return tr("Not grouped");
    };
    for (int i = 0; i < m_groups->count(); ++i)
        m_groups->setItemText(i, groupingName(static_cast<FindingGrouping>(m_groups->itemData(i).toInt())));
    m_groups->setAccessibleName(tr("Group the findings"));
    m_groups->setToolTip(tr("How the findings are grouped (F7: next way)"));
    const char *keys[]{"Ctrl+7", "Ctrl+6", "Ctrl+5"};
    for (const Severity severity : gravestFirst) {
        const auto i = static_cast<size_t>(severity);
        const QString name = m_sentences.severityName(severity);
        m_grades[i]->setText(QStringLiteral("%1 %2").arg(name).arg(m_counts[i]));
        m_grades[i]->setToolTip(tr("List findings of the grade “%1” (%2)").arg(name, QString::fromLatin1(keys[i])));
        m_grades[i]->setAccessibleName(tr("%1, %n finding(s)", nullptr, m_counts[i]).arg(name));
    }
    m_dismissed->setText(tr("Dismissed %1").arg(m_dismissedCount));
    m_dismissed->setToolTip(tr("List the findings that were dismissed too (Ctrl+9)"));
    m_dismissed->setAccessibleName(tr("%n finding(s) that were dismissed", nullptr, m_dismissedCount));
    m_passed->setText(tr("Passed %1").arg(m_passedCount));
    m_passed->setToolTip(tr("List the checks that passed too (Ctrl+8)"));
    m_passed->setAccessibleName(tr("%n check(s) that passed", nullptr, m_passedCount));
    m_words->setPlaceholderText(tr("Filter: words, rule, cell"));
    m_words->setAccessibleName(tr("Filter the findings"));
    m_words->setToolTip(
        tr("Lists only findings in whose sentence, rule or cell names every word is found (Ctrl+K; Esc: back)"));
    const int all = std::accumulate(m_counts.begin(), m_counts.end(), 0) + (showsPassed() ? m_passedCount : 0)
                    + (showsDismissed() ? m_dismissedCount : 0);
    m_count->setText(m_shown == all ? tr("%n shown", nullptr, all) : tr("%1 of %2 shown").arg(m_shown).arg(all));
    const int side = fontMetrics().height();
    for (QToolButton *toggle : {m_grades[0], m_grades[1], m_grades[2], m_dismissed, m_passed})
        toggle->setIconSize(QSize(side, side));
    layout()->invalidate();
    setMinimumHeight(layout()->heightForWidth(width()));
}

void FindingFilterBar::applyColors()
{
    const ColorScheme &scheme = schemeOf(palette());
    const std::pair<QToolButton *, QColor> inks[]{{m_grades[0], scheme.inferInk},
                                                  {m_grades[1], scheme.doubtInk},
                                                  {m_grades[2], scheme.failInk},
                                                  {m_dismissed, scheme.faintText},
                                                  {m_passed, scheme.passInk}};
    for (const auto &[toggle, ink] : inks)
        toggle->setIcon(lineIcon(toggle->objectName(), ink));
}

bool FindingFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_words->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    emit left();
    return true;
}

void FindingFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A dock knows of least heights only, not of those that follow from a width.
    setMinimumHeight(layout()->heightForWidth(width()));
}

void FindingFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_passed)
        return;
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
