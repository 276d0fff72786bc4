// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/appearance.h"

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>

namespace gouji {
namespace {

const QString themeKey = QStringLiteral("appearance/theme");
const QString textSizeKey = QStringLiteral("appearance/textSize");
const QString languageKey = QStringLiteral("appearance/language");

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::Desktop:
        break;
    }
    return QStringLiteral("desktop");
}

Theme themeOf(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : Theme::Desktop;
}

} // namespace

Appearance::Appearance(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktopPalette(QGuiApplication::palette())
    , m_desktopFont(QApplication::font())
    , m_theme(themeOf(settings->value(themeKey).toString()))
    , m_language(settings->value(languageKey).toString())
    , m_systemLanguage(QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                                        : QStringLiteral("en"))
{
    const int size = settings->value(textSizeKey, 100).toInt();
    m_textSize = textSizes().contains(size) ? size : 100;
    if (!languages().contains(m_language))
        m_language.clear();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    applyTheme();
    applyFont();
    applyLanguage();
}

Appearance::~Appearance()
{
    // A program has one window; whoever makes another one begins from the desktop's look again.
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QApplication::setPalette(m_desktopPalette);
    QApplication::setFont(m_desktopFont);
}

const QList<int> &Appearance::textSizes()
{
    static const QList<int> sizes{100, 110, 125, 150, 175, 200};
    return sizes;
}

const QStringList &Appearance::languages()
{
    static const QStringList known{QStringLiteral("zh_CN"), QStringLiteral("en")};
    return known;
}

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_settings->setValue(themeKey, themeName(theme));
    applyTheme();
    emit changed();
}

void Appearance::setTextSize(int percent)
{
    if (percent == m_textSize || !textSizes().contains(percent))
        return;
    m_textSize = percent;
    m_settings->setValue(textSizeKey, percent);
    applyFont();
    emit changed();
}

void Appearance::setLanguage(const QString &language)
{
    if (language == m_language || (!language.isEmpty() && !languages().contains(language)))
        return;
    m_language = language;
    m_settings->setValue(languageKey, language);
    applyLanguage();
    emit changed();
}

QString Appearance::shownLanguage() const
{
    return m_language.isEmpty() ? m_systemLanguage : m_language;
}

void Appearance::applyTheme()
{
    const bool dark = m_theme == Theme::Dark || (m_theme == Theme::Desktop && isDarkPalette(m_desktopPalette));
    const QPalette palette = paletteOf(dark ? darkScheme() : lightScheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Appearance::applyFont()
{
    QFont font = windowFont(m_desktopFont);
    if (m_desktopFont.pointSizeF() > 0)
        font.setPointSizeF(m_desktopFont.pointSizeF() * m_textSize / 100);
    else
        font.setPixelSize(m_desktopFont.pixelSize() * m_textSize / 100);
    QApplication::setFont(font);
    QToolTip::setFont(font);
}

void Appearance::applyLanguage()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QString language = shownLanguage();
    // Qt's own texts (buttons, menus of input fields) first, so that ours are asked before them.
    const std::pair<QString, QString> catalogues[]{
        {QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("gouji_") + language, QStringLiteral(":/translations")}};
    for (const auto &[name, folder] : catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace gouji
