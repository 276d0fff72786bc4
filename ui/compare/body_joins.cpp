// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/body_joins.h"

#include "model/edit/decision_commands.h"
#include "ui/compare/name_bar.h"
#include "ui/messages/message_area.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace gouji {
namespace {

const QString refusedKey = QStringLiteral("compare/notTheSame");

QString pairOf(const QString &one, const QString &other)
{
    return one < other ? one + QLatin1Char('|') + other : other + QLatin1Char('|') + one;
}

} // namespace

BodyJoins::BodyJoins(Workspace &workspace, QSettings *settings, MessageArea *messages, NameBar *bar, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_messages(messages)
    , m_bar(bar)
{
}

std::vector<std::pair<QString, QString>> BodyJoins::bodies() const
{
    std::vector<std::pair<QString, QString>> bodies;
    std::map<QString, std::pair<size_t, int>> places; // of a key: place in the list, year of the name taken
    for (const ReportId report : m_workspace.reports()) {
        const SharedFigures &figures = m_workspace.figures(report);
        if (figures->series().isEmpty() || !figures->year())
            continue;
        const QString &own = m_workspace.state(report).settings().body;
        const QString name = own.isEmpty() ? figures->agency() : own;
        const auto [place, isNew] = places.try_emplace(figures->series(), bodies.size(), *figures->year());
        if (isNew) {
            bodies.emplace_back(figures->series(), name);
        } else if (*figures->year() > place->second.second) {
            place->second.second = *figures->year();
            bodies[place->second.first].second = name;
        }
    }
    return bodies;
}

QString BodyJoins::nameOf(const QString &key) const
{
    for (const auto &[known, name] : bodies()) {
        if (known == key)
            return name;
    }
    return key;
}

std::vector<ReportId> BodyJoins::reportsOf(const QString &key) const
{
    std::vector<ReportId> reports;
    std::copy_if(m_workspace.reports().begin(), m_workspace.reports().end(), std::back_inserter(reports),
                 [&](ReportId report) { return m_workspace.figures(report)->series() == key; });
    return reports;
}

void BodyJoins::propose(const QString &key)
{
    for (const QString &message : std::exchange(m_proposed, {}))
        m_messages->withdraw(message);
    if (key.isEmpty())
        return;
    const QString name = nameOf(key);
    for (const auto &[otherKey, otherName] : bodies()) {
        if (otherKey == key || isRefused(key, otherKey) || similarBodies({name, otherName}).empty())
            continue;
        Message message;
        message.key = QStringLiteral("join/") + otherKey;
        message.text = [name, other = otherName] {
            return tr("“%1” may be another name of “%2”. Are they the same body?").arg(other, name);
        };
        message.steps += {[] { return tr("Join"); }, [this, key, other = otherKey] { join(key, other); }};
        message.steps += {[] { return tr("Not the same"); }, [this, key, other = otherKey] { refuse(key, other); }};
        m_proposed += message.key;
        m_messages->say(std::move(message));
    }
}

void BodyJoins::join(const QString &key, const QString &other)
{
    const QString name = nameOf(key);
    {
        Workspace::CommandGroup group(m_workspace, QStringLiteral("set-body"));
        for (const ReportId report : reportsOf(other))
            m_workspace.apply(joinBody(report, m_workspace.state(report), name, {}));
        group.commit();
    }
    emit joined(key);
}

void BodyJoins::refuse(const QString &one, const QString &other)
{
    QStringList pairs = m_settings->value(refusedKey).toStringList();
    pairs += pairOf(one, other);
    m_settings->setValue(refusedKey, pairs);
    propose(one);
}

bool BodyJoins::isRefused(const QString &one, const QString &other) const
{
    return m_settings->value(refusedKey).toStringList().contains(pairOf(one, other));
}

void BodyJoins::say(const QString &key, std::function<QString()> text)
{
    Message message;
    message.key = key;
    message.kind = Message::Kind::Problem;
    message.text = std::move(text);
    m_messages->say(std::move(message));
}

void BodyJoins::askForName(const QString &key)
{
    if (key.isEmpty())
        return;
    QStringList known;
    for (const auto &[other, name] : bodies()) {
        if (other != key)
            known += name;
    }
    m_bar->ask([name = nameOf(key)] { return tr("Another name of “%1”:").arg(name); },
               [] { return tr("Join (Enter)"); }, known, {},
               [this, key](const QString &given) {
                   const QString other = bodyKey(given);
                   if (other.isEmpty() || other == key)
                       return;
                   m_messages->withdraw(QStringLiteral("join"));
                   if (reportsOf(other).empty())
                       say(QStringLiteral("join"), [given] { return tr("No report here names “%1”.").arg(given); });
                   else
                       join(key, other);
               });
}

bool BodyJoins::separate(ReportId report)
{
    const ReportState &state = m_workspace.state(report);
    return !state.settings().body.isEmpty() && m_workspace.apply(joinBody(report, state, {}, {}));
}

void BodyJoins::askForPredecessors(ReportId report)
{
    QStringList known;
    for (const auto &[key, name] : bodies())
        known += name;
    const ReportState &asked = m_workspace.state(report);
    m_bar->ask([year = asked.year().value_or(
                    0)] { return tr("Bodies that became this one in %1 (several with “、” between):").arg(year); },
               [] { return tr("Take (Enter)"); }, known, asked.settings().predecessors.join(QStringLiteral("、")),
               [this, report](const QString &given) {
                   static const QRegularExpression between(QStringLiteral("[、,，;；]"));
                   QStringList names;
                   for (const QString &name : given.split(between)) {
                       if (!name.trimmed().isEmpty())
                           names += name.trimmed();
                   }
                   if (m_workspace.contains(report))
                       m_workspace.apply(namePredecessors(report, m_workspace.state(report), names, {}));
               });
}

} // namespace gouji
