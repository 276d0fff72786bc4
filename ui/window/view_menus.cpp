// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_menus.h"

#include "ui/appearance/appearance.h"
#include "ui/appearance/icons.h"

#include <QActionGroup>
#include <QMenu>

namespace gouji {
namespace {

QAction *addChoice(QMenu *menu, QActionGroup *group, const QVariant &value)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

} // namespace

ViewMenus::ViewMenus(Appearance *appearance, QWidget *window)
    : QObject(window)
    , m_appearance(appearance)
    , m_theme(new QMenu(window))
    , m_textSize(new QMenu(window))
    , m_language(new QMenu(window))
    , m_themes(new QActionGroup(this))
    , m_textSizes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    m_theme->setIcon(lineIcon(QStringLiteral("theme")));
    m_textSize->setIcon(lineIcon(QStringLiteral("text-size")));
    m_language->setIcon(lineIcon(QStringLiteral("language")));
    for (const Theme theme : {Theme::Desktop, Theme::Light, Theme::Dark})
        addChoice(m_theme, m_themes, static_cast<int>(theme));
    for (const int percent : Appearance::textSizes())
        addChoice(m_textSize, m_textSizes, percent)->setText(QStringLiteral("%1 %").arg(percent));
    addChoice(m_language, m_languages, QString());
    for (const QString &language : Appearance::languages())
        addChoice(m_language, m_languages, language);

    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_appearance->setTheme(static_cast<Theme>(action->data().toInt())); });
    connect(m_textSizes, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_appearance->setTextSize(action->data().toInt()); });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_appearance->setLanguage(action->data().toString()); });
    connect(m_appearance, &Appearance::changed, this, &ViewMenus::refreshChecks);
    retranslate();
    refreshChecks();
}

QList<QMenu *> ViewMenus::menus() const
{
    return {m_theme, m_textSize, m_language};
}

void ViewMenus::stepTextSize(int direction)
{
    const QList<int> &sizes = Appearance::textSizes();
    const qsizetype next = sizes.indexOf(m_appearance->textSize()) + direction;
    if (next >= 0 && next < sizes.size())
        m_appearance->setTextSize(sizes[next]);
}

void ViewMenus::refreshChecks()
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_appearance->theme()));
    for (QAction *action : m_textSizes->actions())
        action->setChecked(action->data().toInt() == m_appearance->textSize());
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == m_appearance->language());
}

void ViewMenus::retranslate()
{
    m_theme->setTitle(tr("T&heme"));
    m_textSize->setTitle(tr("Size of Te&xt"));
    m_language->setTitle(tr("L&anguage"));
    const QString themes[]{tr("Like the &Desktop"), tr("&Light"), tr("D&ark")};
    for (QAction *action : m_themes->actions())
        action->setText(themes[action->data().toInt()]);
    // A language is named in itself, so that it is found by whoever reads it.
    const QString languages[]{tr("Like the &System"), QStringLiteral("简体中文"), QStringLiteral("English")};
    for (qsizetype i = 0; i < m_languages->actions().size(); ++i)
        m_languages->actions().at(i)->setText(languages[i]);
}

} // namespace gouji
