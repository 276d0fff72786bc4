// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QObject>

#include <map>
#include <span>

namespace gouji {

/// What is the same for the actions of every window.
class ActionWords
{
public:
    /// The words of a menu's line without the letter that opens it and the mark that something is asked for.
    static QString withoutMnemonic(QString text);
    /// Keys as Qt's portable text, separated by blanks.
    static QList<QKeySequence> keys(const char *portable);
    static QString native(const QList<QKeySequence> &keys);
    /// Gives an action its words; what it does is said together with its keys.
    static void put(QAction &action, const QString &text, const QString &tip);
};

enum class ActionKind {
    Plain,
    GridKey, ///< the grid answers the key itself, so that it is not taken from fields and texts
    Switch   ///< on or off
};

/// Every action of a window with its words, icon and keys, from one table. The menus and the page of keys are made from
/// it, so that no key is left out of either.
template<class Id, class Menu>
class ActionTable : public QObject
{
public:
    /// One line of the table. Further keys after a blank are for those that an input method may take.
    struct Line
    {
        Id id;
        Menu menu;
        bool dividerBefore;
        const char *icon;
        const char *keys;
        const char *text;
        const char *tip;
        ActionKind kind = ActionKind::Plain;
    };
    struct Title
    {
        Menu menu;
        const char *text;
    };
    struct Data
    {
        const char *context; ///< of the translations
        std::span<const Title> menus;
        std::span<const Line> lines;
    };

    QAction *operator[](Id id) const { return m_actions.at(id); }
    /// The actions of a menu in order; null stands for a divider.
    QList<QAction *> ofMenu(Menu menu) const;
    static QList<Menu> menus();
    static QString menuTitle(Menu menu);
    /// The keys as they are called here; those of the grid are shown, but not taken from other panes.
    static QString keysOf(const QAction *action) { return ActionWords::native(action->shortcuts()); }
    /// Keys, name and explanation of every action, for the page of help.
    static QList<QStringList> keyTable();
    void retranslate();

protected:
    explicit ActionTable(QObject *parent);

private:
    /// Each window's own, beside its ids.
    static const Data &data();
    static QString translated(const char *text) { return QCoreApplication::translate(data().context, text); }

    std::map<Id, QAction *> m_actions;
};

/// An action with the icon, keys and kind of its line, without words.
QAction *makeAction(QObject *parent, const char *text, const char *icon, const char *keys, ActionKind kind);

template<class Id, class Menu>
ActionTable<Id, Menu>::ActionTable(QObject *parent)
    : QObject(parent)
{
    for (const Line &line : data().lines)
        m_actions.emplace(line.id, makeAction(this, line.text, line.icon, line.keys, line.kind));
    retranslate();
}

template<class Id, class Menu>
QList<QAction *> ActionTable<Id, Menu>::ofMenu(Menu menu) const
{
    QList<QAction *> actions;
    for (const Line &line : data().lines) {
        if (line.menu != menu)
            continue;
        if (line.dividerBefore)
            actions += nullptr;
        actions += m_actions.at(line.id);
    }
    return actions;
}

template<class Id, class Menu>
QList<Menu> ActionTable<Id, Menu>::menus()
{
    QList<Menu> menus;
    for (const Title &title : data().menus)
        menus += title.menu;
    return menus;
}

template<class Id, class Menu>
QString ActionTable<Id, Menu>::menuTitle(Menu menu)
{
    for (const Title &title : data().menus) {
        if (title.menu == menu)
            return translated(title.text);
    }
    return {};
}

template<class Id, class Menu>
QList<QStringList> ActionTable<Id, Menu>::keyTable()
{
    QList<QStringList> rows;
    for (const Line &line : data().lines)
        rows += {ActionWords::native(ActionWords::keys(line.keys)), ActionWords::withoutMnemonic(translated(line.text)),
                 translated(line.tip)};
    return rows;
}

template<class Id, class Menu>
void ActionTable<Id, Menu>::retranslate()
{
    for (const Line &line : data().lines)
        ActionWords::put(*m_actions.at(line.id), translated(line.text), translated(line.tip));
}

} // namespace gouji
