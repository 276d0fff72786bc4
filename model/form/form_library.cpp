// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form_library.h"

#include "model/form/json_cursor.h"
#include "model/form/table_parser.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gouji {

namespace {

constexpr int firstPossibleYear = 2000;
constexpr int lastPossibleYear = 2999;

void readSections(const JsonCursor &json, Form &form)
{
    for (const JsonCursor &item : json.items()) {
        item.expectKeys({QStringLiteral("number"), QStringLiteral("title")}, {QStringLiteral("aliases")});
        FormSection section;
        section.number = static_cast<int>(form.sections.size()) + 1;
        if (item.member(QStringLiteral("number")).number(1, 99) != section.number)
            item.member(QStringLiteral("number")).fail(QStringLiteral("sections are numbered 1, 2, … in order"));
        section.title = item.member(QStringLiteral("title")).text();
        if (item.has(QStringLiteral("aliases")))
            section.aliases = item.member(QStringLiteral("aliases")).texts();
        form.sections.push_back(std::move(section));
    }
    if (form.sections.empty())
        json.fail(QStringLiteral("at least one section is needed"));
}

void readTables(const JsonCursor &json, Form &form)
{
    const std::vector<JsonCursor> items = json.items();
    if (items.size() != tableCount) {
        json.fail(QStringLiteral("the tables are proactive, requests and disputes, in this order"));
        return;
    }
    for (const TableId id : allTables) {
        const JsonCursor &item = items[static_cast<size_t>(id)];
        const JsonCursor key = item.member(QStringLiteral("key"));
        if (key.text() != tableKey(id))
            key.fail(QStringLiteral("the tables are proactive, requests and disputes, in this order"));
        form.tables[static_cast<size_t>(id)] = parseTable(item, id, form.sections);
    }
}

/// [{"edition": …, "earlier": "table/row" or "table/row/column", "here": ["table/row", …]}]: rows stand for all of
/// their cells, column by column.
void readCorrespondences(const JsonCursor &json, Form &form)
{
    for (const JsonCursor &item : json.items()) {
        item.expectKeys({QStringLiteral("edition"), QStringLiteral("earlier"), QStringLiteral("here")});
        const QString edition = item.member(QStringLiteral("edition")).text();
        const QString earlier = item.member(QStringLiteral("earlier")).text();
        const QStringList here = item.member(QStringLiteral("here")).texts();
        QStringList columns{QString()};
        if (earlier.count(u'/') == 1) {
            columns.clear();
            const QString row = here.value(0) + u'/';
            for (const TableForm &table : form.tables) {
                for (const FormCell &cell : table.cells) {
                    if (cell.address.startsWith(row))
                        columns.append(cell.address.mid(row.size() - 1));
                }
            }
        }
        if (columns.isEmpty() || here.isEmpty())
            item.fail(QStringLiteral("there is no such row"));
        for (const QString &column : columns) {
            Correspondence correspondence{edition, earlier + column, {}};
            for (const QString &row : here) {
                correspondence.here.append(row + column);
                if (!form.find(row + column))
                    item.fail(QStringLiteral("there is no cell %1").arg(row + column));
            }
            form.correspondences.push_back(std::move(correspondence));
        }
    }
}

} // namespace

QString FormError::message() const
{
    return place.isEmpty() ? QStringLiteral("%1: %2").arg(file, problem)
                           : QStringLiteral("%1: %2: %3").arg(file, place, problem);
}

tl::expected<std::shared_ptr<const Form>, FormError> parseForm(const QByteArray &json, const QString &file)
{
    FormProblems problems(file);
    const QJsonValue value = readJsonObject(json, problems);
    if (problems.any())
        return tl::unexpected(problems.first());

    const JsonCursor root(value, QString(), problems);
    root.expectKeys({QStringLiteral("edition"), QStringLiteral("source"), QStringLiteral("firstYear"),
                     QStringLiteral("decisiveHeadings"), QStringLiteral("sections"), QStringLiteral("tables")},
                    {QStringLiteral("lastYear"), QStringLiteral("corresponds")});
    auto form = std::make_shared<Form>();
    form->edition = root.member(QStringLiteral("edition")).text();
    form->source = root.member(QStringLiteral("source")).text();
    form->firstYear = root.member(QStringLiteral("firstYear")).number(firstPossibleYear, lastPossibleYear);
    if (root.has(QStringLiteral("lastYear")))
        form->lastYear = root.member(QStringLiteral("lastYear")).number(form->firstYear, lastPossibleYear);
    form->decisiveHeadings = root.member(QStringLiteral("decisiveHeadings")).texts();
    readSections(root.member(QStringLiteral("sections")), *form);
    readTables(root.member(QStringLiteral("tables")), *form);
    if (root.has(QStringLiteral("corresponds")) && !problems.any())
        readCorrespondences(root.member(QStringLiteral("corresponds")), *form);
    if (problems.any())
        return tl::unexpected(problems.first());
    return form;
}

tl::expected<FormLibrary, FormError> FormLibrary::load(const QString &folder)
{
    FormLibrary library;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = directory.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(FormError{path, QString(), file.errorString()});
        auto form = parseForm(file.readAll(), path);
        if (!form)
            return tl::unexpected(form.error());
        if (library.edition((*form)->edition))
            return tl::unexpected(FormError{path, QStringLiteral("edition"),
                                            QStringLiteral("the edition %1 is there already").arg((*form)->edition)});
        library.m_forms.push_back(*std::move(form));
    }
    if (library.m_forms.empty())
        return tl::unexpected(FormError{folder, QString(), QStringLiteral("no form files (*.json) are here")});

    auto &forms = library.m_forms;
    std::sort(forms.begin(), forms.end(),
              [](const auto &left, const auto &right) { return left->firstYear < right->firstYear; });
    for (size_t i = 1; i < forms.size(); ++i) {
        if (!forms[i - 1]->lastYear || *forms[i - 1]->lastYear >= forms[i]->firstYear)
            return tl::unexpected(FormError{folder, QStringLiteral("lastYear"),
                                            QStringLiteral("the years of the editions %1 and %2 overlap")
                                                .arg(forms[i - 1]->edition, forms[i]->edition)});
    }
    return library;
}

tl::expected<FormLibrary, FormError> FormLibrary::builtIn()
{
    return load(QStringLiteral(":/forms"));
}

std::shared_ptr<const Form> FormLibrary::edition(QStringView name) const
{
    for (const auto &form : m_forms) {
        if (form->edition == name)
            return form;
    }
    return nullptr;
}

std::shared_ptr<const Form> FormLibrary::forYear(int year) const
{
    for (const auto &form : m_forms) {
        if (year >= form->firstYear && year <= form->lastYear.value_or(year))
            return form;
    }
    return nullptr;
}

} // namespace gouji
