// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/review_settings_dialog.h"

#include "model/items/rule_list_model.h"
#include "model/items/word_list_model.h"
#include "ui/appearance/fonts.h"
#include "ui/appearance/room.h"
#include "ui/settings/rule_delegate.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {
namespace {

/// Rules in whose words all words sought are found.
class RuleFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words)
    {
        m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(SearchTextRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// Space switches a rule from wherever in its line the cursor stands.
class RuleView : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QModelIndex title = currentIndex().siblingAtColumn(RuleListModel::TitleColumn);
        if (event->key() != Qt::Key_Space || !title.isValid()) {
            QTreeView::keyPressEvent(event);
            return;
        }
        const bool isOn = title.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(title, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

void dress(QTreeView *view)
{
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

ReviewSettingsDialog::ReviewSettingsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_rules(new RuleListModel(this))
    , m_filter(new RuleFilter(this))
    , m_words(new WordListModel(this))
    , m_tabs(new QTabWidget(this))
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_ruleView(new RuleView)
    , m_description(new QLabel)
    , m_wordsName(new QLabel)
    , m_wordView(new QTreeView)
    , m_personName(new QLabel)
    , m_person(new QLineEdit)
    , m_remove(new QPushButton)
    , m_restore(new QPushButton)
    , m_close(new QPushButton)
{
    m_search->setObjectName(QStringLiteral("search"));
    m_ruleView->setObjectName(QStringLiteral("rules"));
    m_wordView->setObjectName(QStringLiteral("words"));
    m_tabs->addTab(makeRules(), QString());
    m_tabs->addTab(makeWords(), QString());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    auto *person = new QHBoxLayout;
    person->addWidget(m_personName);
    person->addWidget(m_person, 1);
    layout->addLayout(person);
    layout->addLayout(buttons);
    m_person->setObjectName(QStringLiteral("person"));
    m_personName->setBuddy(m_person);
    connect(m_person, &QLineEdit::editingFinished, this, [this] { emit personEdited(m_person->text()); });
    m_close->setDefault(true);
    m_restore->setAutoDefault(false);
    m_remove->setAutoDefault(false);

    take(workspace.reviewSettings());
    connect(&workspace, &Workspace::reviewSettingsChanged, this, [this] { take(m_workspace.reviewSettings()); });
    connect(m_rules, &RuleListModel::settingsEdited, this, &ReviewSettingsDialog::apply);
    connect(m_words, &WordListModel::wordsEdited, this, &ReviewSettingsDialog::apply);
    for (const Limit &limit : m_limits)
        connect(limit.box, &QSpinBox::valueChanged, this, &ReviewSettingsDialog::apply);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { m_workspace.setReviewSettings(ReviewSettings::builtIn()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    resize(withinScreen(*this, {lettersWidth(fontMetrics(), 150), fontMetrics().height() * 40}));
}

QWidget *ReviewSettingsDialog::makeRules()
{
    auto *page = new QWidget;
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(top);
    layout->addWidget(m_ruleView, 1);
    layout->addWidget(m_description);
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_rules);
    m_ruleView->setModel(m_filter);
    m_ruleView->setItemDelegate(new RuleDelegate(m_ruleView));
    m_ruleView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                | QAbstractItemView::SelectedClicked);
    dress(m_ruleView);
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_description->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        static_cast<RuleFilter *>(m_filter)->setWords(words);
        refreshCount();
    });
    connect(m_ruleView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewSettingsDialog::describeCurrent);
    return page;
}

void ReviewSettingsDialog::addLimit(QFormLayout *layout, const char *text, int ReviewSettings::*setting,
                                    std::pair<int, int> range, int step)
{
    const Limit limit{new QLabel, new QSpinBox, text, setting};
    limit.box->setRange(range.first, range.second);
    limit.box->setSingleStep(step);
    limit.box->setKeyboardTracking(false);
    limit.name->setBuddy(limit.box);
    layout->addRow(limit.name, limit.box);
    m_limits.push_back(limit);
}

QWidget *ReviewSettingsDialog::makeWords()
{
    auto *page = new QWidget;
    auto *limits = new QFormLayout;
    limits->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addLimit(limits, QT_TR_NOOP("Most characters of section one:"), &ReviewSettings::overviewCharacters, {100, 100000},
             100);
    addLimit(limits, QT_TR_NOOP("A figure jumps against last year beyond this many times:"),
             &ReviewSettings::jumpFactor, {2, 1000}, 1);
    addLimit(limits, QT_TR_NOOP("… and from this difference on:"), &ReviewSettings::jumpDifference, {1, 1000000}, 5);
    addLimit(limits, QT_TR_NOOP("A section is copied from last year from this percentage on:"),
             &ReviewSettings::copiedPercent, {1, 100}, 5);
    addLimit(limits, QT_TR_NOOP("… and from this many characters on:"), &ReviewSettings::copiedCharacters, {1, 100000},
             50);
    auto *below = new QHBoxLayout;
    below->addWidget(m_remove);
    below->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(limits);
    layout->addWidget(m_wordsName);
    layout->addWidget(m_wordView, 1);
    layout->addLayout(below);
    m_wordsName->setBuddy(m_wordView);
    m_wordsName->setWordWrap(true);
    m_wordView->setModel(m_words);
    m_wordView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_wordView->setAllColumnsShowFocus(false);
    dress(m_wordView);
    auto *remove = new QAction(m_wordView);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_wordView->addAction(remove);
    const auto removeCurrent = [this] { m_words->remove(m_wordView->currentIndex().row()); };
    connect(remove, &QAction::triggered, this, removeCurrent);
    connect(m_remove, &QPushButton::clicked, this, removeCurrent);
    return page;
}

void ReviewSettingsDialog::setPerson(const QString &name)
{
    m_person->setText(name);
}

void ReviewSettingsDialog::setSentences(const Sentences &sentences)
{
    m_rules->setSentences(sentences);
    describeCurrent();
    retranslate();
}

void ReviewSettingsDialog::take(const ReviewSettings &settings)
{
    m_rules->setSettings(settings);
    m_words->setWords(settings.words);
    for (const Limit &limit : m_limits) {
        const QSignalBlocker quiet(limit.box); // nobody has typed
        limit.box->setValue(settings.*limit.setting);
    }
    m_restore->setEnabled(!(settings == *ReviewSettings::builtIn()));
    refreshCount();
}

void ReviewSettingsDialog::apply()
{
    auto settings = std::make_shared<ReviewSettings>(m_rules->settings());
    settings->words = m_words->words();
    for (const Limit &limit : m_limits)
        (*settings).*limit.setting = limit.box->value();
    if (!m_workspace.setReviewSettings(std::move(settings)))
        take(m_workspace.reviewSettings()); // they could not be kept, which the window says
}

void ReviewSettingsDialog::describeCurrent()
{
    const RuleDescription *rule = m_rules->ruleFor(m_filter->mapToSource(m_ruleView->currentIndex()));
    m_description->setText(rule ? m_rules->describe(*rule)
                                : tr("Choose a rule to read what it demands and what it "
                                     "would not notice. Space switches it on and off, F2 "
                                     "changes its grade."));
}

void ReviewSettingsDialog::refreshCount()
{
    const int all = m_rules->rowCount();
    int off = 0;
    for (int row = 0; row < all; ++row)
        off += m_rules->index(row, 0).data(RuleIsOnRole).toBool() ? 0 : 1;
    const int shown = m_filter->rowCount();
    QString text = shown == all ? tr("%n rule(s)", nullptr, all) : tr("%1 of %n rule(s)", nullptr, all).arg(shown);
    if (off > 0)
        text += QStringLiteral(" · ") + tr("%n off", nullptr, off);
    m_count->setText(text);
}

void ReviewSettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings of the review"));
    m_tabs->setTabText(0, tr("&Rules"));
    m_tabs->setTabText(1, tr("&Words and limits"));
    m_search->setPlaceholderText(tr("Search: title, id, what it demands, what it does not notice"));
    m_search->setAccessibleName(tr("Search the rules"));
    m_ruleView->setAccessibleName(tr("Rules"));
    for (const Limit &limit : m_limits)
        limit.name->setText(tr(limit.text));
    m_wordsName->setText(
        tr("Words to be told about. Where something is given instead, it is a slip to be changed; else "
           "the place is only to be looked at:"));
    m_wordView->setAccessibleName(tr("Words to be told about"));
    m_personName->setText(tr("Your &name in the record:"));
    m_person->setToolTip(tr("Who the record says did what is done here; empty: the system's name of the user"));
    m_remove->setText(tr("Re&move Word"));
    m_remove->setToolTip(tr("Take the current word off the list (Delete)"));
    m_restore->setText(tr("Restore &Defaults"));
    m_restore->setToolTip(tr("All rules, limits and words as they come with the program"));
    m_close->setText(tr("&Close"));
    m_tabs->setAccessibleName(windowTitle());
    const QFontMetrics metrics(fontMetrics());
    m_ruleView->setColumnWidth(RuleListModel::TitleColumn, lettersWidth(metrics, 34));
    m_ruleView->setColumnWidth(RuleListModel::GradeColumn, lettersWidth(metrics, 16));
    m_ruleView->setColumnWidth(RuleListModel::FormulaColumn, lettersWidth(metrics, 50));
    m_wordView->setColumnWidth(WordListModel::WordColumn, lettersWidth(metrics, 40));
    describeCurrent();
    refreshCount();
}

void ReviewSettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
