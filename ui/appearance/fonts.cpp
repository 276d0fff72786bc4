// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

namespace gouji {
namespace {

QStringList installedOf(const QStringList &wanted)
{
    const QStringList families = QFontDatabase::families();
    QStringList found;
    for (const QString &family : wanted) {
        if (families.contains(family))
            found += family;
    }
    return found;
}

bool hasEqualDigits(const QFont &font)
{
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != width)
            return false;
    }
    return true;
}

} // namespace

QFont windowFont(const QFont &desktopFont)
{
    static const QStringList chinese{QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
                                     QStringLiteral("HarmonyOS Sans SC"),  QStringLiteral("Source Han Sans SC"),
                                     QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Noto Sans SC"),
                                     QStringLiteral("WenQuanYi Micro Hei")};
    QStringList families = installedOf(chinese);
    const QString own = QFontInfo(desktopFont).family();
    if (QFontDatabase::writingSystems(own).contains(QFontDatabase::SimplifiedChinese))
        families.prepend(own);
    else
        families.append(own);
    QFont font = desktopFont;
    font.setFamilies(families);
    return font;
}

int lettersWidth(const QFontMetrics &metrics, int letters)
{
    return metrics.horizontalAdvance(u'n') * letters;
}

QFont figureFont(const QFont &base)
{
    if (hasEqualDigits(base))
        return base;
    QFont font = base;
    font.setFamilies(QStringList{QFontDatabase::systemFont(QFontDatabase::FixedFont).family()} + base.families());
    return font;
}

QFont sourceFont(const QFont &base)
{
    static const QStringList fixed{QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Sarasa Mono SC"),
                                   QStringLiteral("Source Han Mono SC"), QStringLiteral("NSimSun"),
                                   QStringLiteral("WenQuanYi Zen Hei Mono")};
    QFont font = base;
    font.setFamilies(installedOf(fixed) + QStringList{QFontDatabase::systemFont(QFontDatabase::FixedFont).family()}
                     + base.families());
    font.setFixedPitch(true);
    return font;
}

} // namespace gouji
