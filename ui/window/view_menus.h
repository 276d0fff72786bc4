// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace gouji {

class Appearance;

/// The menus of theme, size of text and language.
class ViewMenus : public QObject
{
    Q_OBJECT
public:
    ViewMenus(Appearance *appearance, QWidget *window);
    QList<QMenu *> menus() const;
    void retranslate();
    void stepTextSize(int direction);

private:
    void refreshChecks();

    Appearance *m_appearance;
    QMenu *m_theme;
    QMenu *m_textSize;
    QMenu *m_language;
    QActionGroup *m_themes;
    QActionGroup *m_textSizes;
    QActionGroup *m_languages;
};

} // namespace gouji
