// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

#include <memory>

namespace gouji {

/// Translates source strings for one language, whatever the window's language is; or for the window's, where none is given.
class Phrases
{
public:
    Phrases() = default; ///< the window's language
    /// English when \a translator is null.
    explicit Phrases(std::shared_ptr<const QTranslator> translator);

    /// The translation, with %n replaced by \a count where that is given.
    QString phrase(const char *context, const char *source, int count = -1) const;

private:
    std::shared_ptr<const QTranslator> m_translator;
    bool m_isWindows = true;
};

} // namespace gouji
