// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/rule_list_model.h"

namespace gouji {
namespace {

ReviewSettings::RuleSetting settingIn(const ReviewSettings &settings, const QString &rule)
{
    const auto found = settings.rules.find(rule);
    return found == settings.rules.end() ? ReviewSettings::RuleSetting() : found->second;
}

} // namespace

RuleListModel::RuleListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(*ReviewSettings::builtIn())
{
}

void RuleListModel::setSettings(const ReviewSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RuleListModel::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const RuleDescription *RuleListModel::ruleFor(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= ruleCatalogue().size())
        return nullptr;
    return &ruleCatalogue()[static_cast<size_t>(index.row())];
}

ReviewSettings::RuleSetting RuleListModel::settingOf(const RuleDescription &rule) const
{
    return settingIn(m_settings, rule.id);
}

bool RuleListModel::isAsBuiltIn(const RuleDescription &rule) const
{
    return settingOf(rule) == settingIn(*ReviewSettings::builtIn(), rule.id);
}

QString RuleListModel::describe(const RuleDescription &rule) const
{
    const auto line = [this](const QString &name, const QString &text) {
        return text.isEmpty() ? QString() : name.arg(m_sentences.ruleText(text)) + QLatin1Char('\n');
    };
    QString text = m_sentences.ruleTitle(rule.id) + QStringLiteral("   ") + rule.id + QLatin1Char('\n');
    text += line(tr("Demands: %1"), rule.formula);
    text += line(tr("Does not notice: %1"), rule.cannotNotice);
    text += line(tr("Stated in: %1"), rule.source);
    text += tr("Editions: %1").arg(rule.editions.join(QStringLiteral(", "))) + QLatin1Char('\n');
    return text + tr("Grade by itself: %1").arg(m_sentences.severityName(rule.severity));
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ruleCatalogue().size());
}

int RuleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    const RuleDescription *rule = ruleFor(index);
    if (!rule || index.column() >= ColumnCount)
        return {};
    const Severity severity = m_settings.severity(rule->id, rule->severity);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TitleColumn: {
            // The same title occurs in two tables.
            const auto table = tableFromKey(rule->id.section(QLatin1Char('.'), 0, 0));
            const QString title = m_sentences.ruleTitle(rule->id);
            return table ? m_sentences.tableName(*table) + QStringLiteral(" · ") + title : title;
        }
        case GradeColumn:
            return severity == rule->severity ? m_sentences.severityName(severity)
                                              : tr("%1, set").arg(m_sentences.severityName(severity));
        case FormulaColumn:
            return m_sentences.ruleText(rule->formula);
        default:
            return m_sentences.ruleText(rule->cannotNotice);
        }
    case Qt::EditRole:
        return index.column() == GradeColumn ? QVariant(static_cast<int>(severity)) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == TitleColumn
                   ? QVariant(static_cast<int>(m_settings.isEnabled(rule->id) ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    case Qt::ToolTipRole:
        return describe(*rule);
    case SeverityRole:
        return static_cast<int>(severity);
    case RuleIdRole:
        return rule->id;
    case RuleIsOnRole:
        return m_settings.isEnabled(rule->id);
    case RuleIsAsBuiltInRole:
        return isAsBuiltIn(*rule);
    case SearchTextRole:
        return QString(describe(*rule) + QLatin1Char('\n') + m_sentences.severityName(severity));
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RuleDescription *rule = ruleFor(index);
    if (!rule)
        return false;
    ReviewSettings::RuleSetting setting = settingOf(*rule);
    if (role == Qt::CheckStateRole && index.column() == TitleColumn) {
        setting.enabled = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == GradeColumn) {
        const auto severity = static_cast<Severity>(value.toInt());
        setting.severity = severity == rule->severity ? std::nullopt : std::optional(severity);
    } else {
        return false;
    }
    if (setting == settingOf(*rule))
        return true;
    if (setting == ReviewSettings::RuleSetting() && !ReviewSettings::builtIn()->rules.contains(rule->id))
        m_settings.rules.erase(rule->id);
    else
        m_settings.rules[rule->id] = setting;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit settingsEdited();
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    if (!ruleFor(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == TitleColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == GradeColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Rule");
    case GradeColumn:
        return tr("Grade");
    case FormulaColumn:
        return tr("Demands");
    case UnnoticedColumn:
        return tr("Does not notice");
    default:
        return {};
    }
}

} // namespace gouji
