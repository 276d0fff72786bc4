// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/action_table.h"

#include "ui/appearance/icons.h"

namespace gouji {

QString ActionWords::withoutMnemonic(QString text)
{
    // Chinese menus carry theirs in brackets behind the words.
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QList<QKeySequence> ActionWords::keys(const char *portable)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(portable).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys += QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

QString ActionWords::native(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

void ActionWords::put(QAction &action, const QString &text, const QString &tip)
{
    const QString keys = native(action.shortcuts());
    action.setText(text);
    action.setIconText(withoutMnemonic(text));
    action.setStatusTip(tip);
    action.setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

QAction *makeAction(QObject *parent, const char *text, const char *icon, const char *keys, ActionKind kind)
{
    auto *action = new QAction(parent);
    action->setObjectName(ActionWords::withoutMnemonic(QString::fromUtf8(text)));
    if (qstrlen(icon) > 0)
        action->setIcon(lineIcon(QString::fromLatin1(icon)));
    action->setShortcuts(ActionWords::keys(keys));
    if (kind == ActionKind::GridKey)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(kind == ActionKind::Switch);
    return action;
}

} // namespace gouji
