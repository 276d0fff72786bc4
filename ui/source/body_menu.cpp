// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/body_menu.h"

#include "model/edit/decision_commands.h"
#include "model/items/body_words.h"

namespace gouji {

BodyMenu::BodyMenu(Workspace &workspace, QWidget *parent)
    : QMenu(parent)
    , m_workspace(workspace)
{
    connect(this, &QMenu::aboutToShow, this, &BodyMenu::fill);
}

void BodyMenu::setReport(std::optional<ReportId> report)
{
    m_report = report;
    setEnabled(report.has_value());
    fill(); // its keys work before it was shown
}

QString BodyMenu::kindText() const
{
    return m_report && m_workspace.contains(*m_report) ? BodyWords::kind(m_workspace.checks(*m_report).body())
                                                       : QString();
}

bool BodyMenu::isSet() const
{
    return m_report && m_workspace.contains(*m_report) && !m_workspace.state(*m_report).settings().bodyKind.isEmpty();
}

void BodyMenu::fill()
{
    clear();
    if (!m_report || !m_workspace.contains(*m_report))
        return;
    const ReportState &report = m_workspace.state(*m_report);
    const BodyKind named = bodyKindOf(report.agency());
    QAction *byName = addAction(tr("As the &Name Says: %1").arg(BodyWords::kind(named)));
    byName->setCheckable(true);
    byName->setChecked(!isSet());
    connect(byName, &QAction::triggered, this, [this] { set(QString()); });

    const BodyKind now = m_workspace.checks(*m_report).body();
    addSection(tr("Nature"));
    for (const BodyNature nature : {BodyNature::Government, BodyNature::Department, BodyNature::StreetOffice,
                                    BodyNature::Vertical, BodyNature::Unknown})
    {
        BodyKind kind = now;
        kind.nature = nature;
        add(BodyWords::nature(nature), kind, now.nature == nature);
    }
    addSection(tr("Level"));
    for (const BodyLevel level : {BodyLevel::State, BodyLevel::Province, BodyLevel::City, BodyLevel::County,
                                  BodyLevel::Township, BodyLevel::Unknown})
    {
        BodyKind kind = now;
        kind.level = level;
        add(BodyWords::level(level), kind, now.level == level);
    }
    addSection(tr("Field"));
    for (const BodyField field : {BodyField::PublicSecurity, BodyField::MarketSupervision, BodyField::Transport,
                                  BodyField::UrbanManagement, BodyField::WithoutPower, BodyField::Other})
    {
        BodyKind kind = now;
        kind.field = field;
        add(BodyWords::field(field), kind, now.field == field);
    }
}

void BodyMenu::add(const QString &name, const BodyKind &kind, bool isCurrent)
{
    QAction *action = addAction(name);
    action->setCheckable(true);
    action->setChecked(isCurrent);
    connect(action, &QAction::triggered, this, [this, key = bodyKindKey(kind)] { set(key); });
}

void BodyMenu::set(const QString &key)
{
    if (!m_report || !m_workspace.contains(*m_report))
        return;
    m_workspace.apply(decideBodyKind(*m_report, m_workspace.state(*m_report), key, {}));
    fill();
}

} // namespace gouji
