// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/phrases.h"
#include "model/finding/sentences.h"

#include <QTranslator>

#include <memory>

namespace gouji {

/// The words of the commands in one language, whatever language the program speaks otherwise. Source strings are those of
/// context "Commands", marked with QT_TRANSLATE_NOOP where they stand.
class Wording
{
public:
    /// \a language is "zh_CN" or "en".
    explicit Wording(const QString &language);

    const QString &language() const { return m_language; }
    const Sentences &sentences() const { return m_sentences; }
    /// The same language for what has words of its own.
    Phrases phrases() const { return Phrases(m_translator); }
    QString text(const char *source, int count = -1) const;

    static bool isLanguage(const QString &name);
    static QStringList languages();
    /// That of the person's locale.
    static QString ofLocale();

private:
    QString m_language;
    Sentences m_sentences;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace gouji
