// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/wording.h"

#include <QLocale>

namespace gouji {

namespace {

std::shared_ptr<const QTranslator> loadTranslator(const QString &language)
{
    auto translator = std::make_shared<QTranslator>();
    // Without its catalogue the source strings are used, which are English.
    if (!translator->load(QStringLiteral(":/translations/gouji_%1.qm").arg(language)))
        return {};
    return translator;
}

} // namespace

Wording::Wording(const QString &language)
    : m_language(language)
    , m_sentences(Sentences::inLanguage(language))
    , m_translator(loadTranslator(language))
{
}

QString Wording::text(const char *source, int count) const
{
    QString text = m_translator ? m_translator->translate("Commands", source, nullptr, count) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return count >= 0 ? text.replace(QLatin1String("%n"), QString::number(count)) : text;
}

QStringList Wording::languages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("en")};
}

bool Wording::isLanguage(const QString &name)
{
    return languages().contains(name);
}

QString Wording::ofLocale()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    const bool chinese = !wanted.isEmpty() && QLocale(wanted.front()).language() == QLocale::Chinese;
    return chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace gouji
