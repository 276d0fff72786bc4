// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace gouji {

/// The first thing found wrong in a form file; what is found later is a consequence of it and is not kept.
class FormProblems
{
public:
    explicit FormProblems(QString file)
        : m_file(std::move(file))
    {
    }
    void add(const QString &place, const QString &problem)
    {
        if (!m_first)
            m_first = FormError{m_file, place, problem};
    }
    bool any() const { return m_first.has_value(); }
    const FormError &first() const { return *m_first; }

private:
    QString m_file;
    std::optional<FormError> m_first;
};

/// A value of a JSON document together with its path in it ("tables[1].rows[3].key"). Reading a value of the wrong
/// kind reports a problem and gives an empty value, so that callers read on without asking after every step.
/// Must not outlive the FormProblems given.
class JsonCursor
{
public:
    JsonCursor(QJsonValue value, QString path, FormProblems &problems);

    const QString &path() const { return m_path; }
    void fail(const QString &problem) const { m_problems->add(m_path, problem); }

    /// Reports every key that is in neither list, and every one of \a required that is not there.
    void expectKeys(const QStringList &required, const QStringList &optional = {}) const;
    bool has(const QString &key) const { return m_value.toObject().contains(key); }
    JsonCursor member(const QString &key) const;
    std::vector<JsonCursor> items() const;
    bool isEmptyArray() const { return m_value.isArray() && m_value.toArray().isEmpty(); }

    QString text() const; ///< must not be empty
    int number(int least, int greatest) const;
    bool flag() const;
    QStringList texts() const; ///< array of texts that differ from each other

private:
    QJsonValue m_value;
    QString m_path;
    FormProblems *m_problems;
};

/// Where text of a JSON document breaks the grammar or names a key twice in one object (which Qt's reader passes in
/// silence): a problem is reported. Null if so, else the document's outermost object.
QJsonValue readJsonObject(const QByteArray &json, FormProblems &problems);

} // namespace gouji
