// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTabWidget;
class QTreeView;

namespace gouji {

class RuleListModel;
class WordListModel;

/// What the office decides about the rules: which hold and how gravely, how long things may be, and words to be told
/// about. What is changed holds at once, for every report of the workspace.
class ReviewSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    ReviewSettingsDialog(Workspace &workspace, QWidget *parent);
    void setSentences(const Sentences &sentences);
    /// The name that the record gives to what is done here.
    void setPerson(const QString &name);

signals:
    void personEdited(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A number that a rule goes by.
    struct Limit
    {
        QLabel *name;
        QSpinBox *box;
        const char *text; ///< source string of its name
        int ReviewSettings::*setting;
    };
    QWidget *makeRules();
    QWidget *makeWords();
    void addLimit(QFormLayout *layout, const char *text, int ReviewSettings::*setting, std::pair<int, int> range,
                  int step);
    void take(const ReviewSettings &settings);
    void apply();
    void describeCurrent();
    void refreshCount();
    void retranslate();

    Workspace &m_workspace;
    RuleListModel *m_rules;
    QSortFilterProxyModel *m_filter;
    WordListModel *m_words;
    QTabWidget *m_tabs;
    QLineEdit *m_search;
    QLabel *m_count;
    QTreeView *m_ruleView;
    QLabel *m_description;
    std::vector<Limit> m_limits;
    QLabel *m_wordsName;
    QTreeView *m_wordView;
    QLabel *m_personName;
    QLineEdit *m_person;
    QPushButton *m_remove;
    QPushButton *m_restore;
    QPushButton *m_close;
};

} // namespace gouji
