// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <map>

class QActionGroup;

namespace gouji {

enum class CompareId {
    Export,
    Print,
    CopyChart,
    SaveChart,
    Close,
    Undo,
    Redo,
    Fold,
    ByChange,
    AllParts,
    ProactivePart,
    RequestsPart,
    DisputesPart,
    SharesPart,
    WholeRow,
    Bars,
    NextProblem,
    PreviousProblem,
    NextBody,
    PreviousBody,
    OpenReport,
    FocusFigures,
    FocusChart,
    FocusSource,
    FocusProse,
    NextDifference,
    PreviousDifference,
    ChooseBody,
    JoinBody,
    Separate,
    Predecessors
};

enum class CompareMenu { Comparison, Edit, View, Go, Body };

/// Every action of the window that compares years, with its words, icon and keys, from one table; menus and the page of
/// keys are made from it.
class CompareActions : public QObject
{
    Q_OBJECT
public:
    explicit CompareActions(QObject *parent);

    QAction *operator[](CompareId id) const { return m_actions.at(id); }
    /// The actions of a menu in order; null stands for a divider.
    QList<QAction *> ofMenu(CompareMenu menu) const;
    static QList<CompareMenu> menus();
    static QString menuTitle(CompareMenu menu);
    void retranslate();
    /// Keys, name and explanation of every action, for the page of help.
    static QList<QStringList> keyTable();

private:
    std::map<CompareId, QAction *> m_actions;
    QActionGroup *m_parts;
};

} // namespace gouji
