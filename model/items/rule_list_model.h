// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/review_settings.h"
#include "model/check/rule.h"
#include "model/finding/sentences.h"
#include "model/items/item_roles.h"

#include <QAbstractTableModel>

namespace gouji {

/// Every rule of the catalogue and what the office decided about it: on or off by its check box, its grade by editing.
class RuleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { TitleColumn, GradeColumn, FormulaColumn, UnnoticedColumn, ColumnCount };

    explicit RuleListModel(QObject *parent = nullptr);

    void setSettings(const ReviewSettings &settings);
    const ReviewSettings &settings() const { return m_settings; }
    void setSentences(const Sentences &sentences);
    /// Null for an invalid index.
    const RuleDescription *ruleFor(const QModelIndex &index) const;
    QString severityName(Severity severity) const { return m_sentences.severityName(severity); }
    /// Everything that is to be known about a rule, in words, a line each.
    QString describe(const RuleDescription &rule) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::CheckStateRole of the title, Qt::EditRole (int: Severity) of the grade.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// A rule was set otherwise through setData.
    void settingsEdited();

private:
    ReviewSettings::RuleSetting settingOf(const RuleDescription &rule) const;
    bool isAsBuiltIn(const RuleDescription &rule) const;

    Sentences m_sentences;
    ReviewSettings m_settings;
};

} // namespace gouji
