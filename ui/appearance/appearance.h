// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QTranslator>

#include <vector>

class QSettings;

namespace gouji {

enum class Theme : int { Desktop, Light, Dark };

/// Theme, size of text and language of the whole application, remembered in the settings. There is one for a program.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// Keeps a pointer to \a settings, which must live as long.
    explicit Appearance(QSettings *settings, QObject *parent = nullptr);
    ~Appearance() override;

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// Percent of the desktop's size of text, 100 to 200.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    static const QList<int> &textSizes();
    /// "zh_CN", "en", or empty to follow the system.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// The language that is shown: never empty.
    QString shownLanguage() const;
    static const QStringList &languages();

signals:
    void changed();

private:
    void applyTheme();
    void applyFont();
    void applyLanguage();

    QSettings *m_settings;
    QPalette m_desktopPalette;
    QFont m_desktopFont;
    Theme m_theme = Theme::Desktop;
    int m_textSize = 100;
    QString m_language;
    QString m_systemLanguage;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace gouji
