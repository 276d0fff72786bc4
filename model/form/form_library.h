// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace gouji {

/// Why a form file cannot be used: which file, where in it (a JSON path such as "tables[1].rows[3].key", or
/// a byte offset for broken JSON), and what is wrong.
struct FormError
{
    QString file;
    QString place;
    QString problem; ///< English; shown with file and place
    QString message() const;
};

/// Reads and validates one form file. Pure: no file access.
tl::expected<std::shared_ptr<const Form>, FormError> parseForm(const QByteArray &json, const QString &file);

/// All editions, oldest first.
class FormLibrary
{
public:
    /// Loads every *.json of a folder (a resource folder too), by name. All of them must be right.
    static tl::expected<FormLibrary, FormError> load(const QString &folder);
    /// The editions that come with the program (:/forms).
    static tl::expected<FormLibrary, FormError> builtIn();

    const std::vector<std::shared_ptr<const Form>> &forms() const { return m_forms; }
    /// The form of an edition ("2021"), null if there is none.
    std::shared_ptr<const Form> edition(QStringView name) const;
    /// The edition that a report on this year has to use; null for a year that no edition covers.
    std::shared_ptr<const Form> forYear(int year) const;
    /// The newest edition.
    std::shared_ptr<const Form> newest() const { return m_forms.back(); }

private:
    std::vector<std::shared_ptr<const Form>> m_forms;
};

} // namespace gouji
