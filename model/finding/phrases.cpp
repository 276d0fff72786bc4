// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/phrases.h"

#include <QCoreApplication>

namespace gouji {

Phrases::Phrases(std::shared_ptr<const QTranslator> translator)
    : m_translator(std::move(translator))
    , m_isWindows(false)
{
}

QString Phrases::phrase(const char *context, const char *source, int count) const
{
    if (m_isWindows)
        return QCoreApplication::translate(context, source, nullptr, count);
    QString text = m_translator ? m_translator->translate(context, source, nullptr, count) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return count < 0 ? text : text.replace(QLatin1String("%n"), QString::number(count));
}

} // namespace gouji
