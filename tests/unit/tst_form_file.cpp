// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form_library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

QByteArray formFile(const char *edition)
{
    QFile file(QStringLiteral(":/forms/%1.json").arg(QLatin1String(edition)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFormFile : public QObject
{
    Q_OBJECT
private slots:
    void brokenForm_data();
    void brokenForm();
    void brokenGrammar();
    void keyTwice();
    void loadsFolder();
    void refusesFolder_data();
    void refusesFolder();
};

void TestFormFile::brokenForm_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("problem"); // a part of it
    const auto row = [](const char *name, const char *from, const char *to, const char *place, const char *problem) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place)
                            << QString::fromUtf8(problem);
    };
    row("unknown key", R"("firstYear": 2021,)", R"("firstYear": 2021, "colour": 1,)", "colour", "unknown key");
    row("unknown key deep inside", R"({"key": "issued", )", R"({"key": "issued", "width": 3, )",
        "tables[0].columns[0].width", "unknown key");
    row("missing key", R"("source": "国办公开办函〔2021〕30号",)", "", "", "\"source\" is missing");
    row("missing kind", R"("aliases": ["本年度制发件数", "制发件数"], "kind": "count"})",
        R"("aliases": ["本年度制发件数", "制发件数"]})", "tables[0].columns[0]", "\"kind\" is missing");
    row("a number for a text", R"("edition": "2021")", R"("edition": 2021)", "edition", "a text is expected");
    row("a text for a number", R"("firstYear": 2021)", R"("firstYear": "2021")", "firstYear", "a whole number");
    row("a fraction for a year", R"("firstYear": 2021)", R"("firstYear": 2021.5)", "firstYear", "a whole number");
    row("ends before it begins", R"("firstYear": 2021,)", R"("firstYear": 2021, "lastYear": 2020,)", "lastYear",
        "a whole number");
    row("an object for an array", R"("decisiveHeadings": ["本年制发件数", "现行有效件数", "本年收费金额"])",
        R"("decisiveHeadings": {})", "decisiveHeadings", "an array is expected");
    row("a correspondence with a cell that is not there", R"(["proactive/regulations/issued"])",
        R"(["proactive/regulations/made"])", "corresponds[0]", "there is no cell proactive/regulations/made");
    row("a correspondence with a row that is not there", R"("earlier": "requests/other", "here": ["requests/other.not)",
        R"("earlier": "requests/other", "here": ["requests/others.not)", "corresponds[2]", "there is no");
    row("sections out of order", R"({"number": 2, )", R"({"number": 3, )", "sections[1].number", "in order");
    row("a section that is not there", R"("section": 4)", R"("section": 7)", "tables[2].section", "no section 7");
    row("tables out of order", R"("key": "requests",)", R"("key": "disputes",)", "tables[1].key", "in this order");
    row("unknown kind", R"("kind": "decimal")", R"("kind": "float")", "tables[0].columns[4].kind", "count, signed");
    row("a key with a slash", R"({"key": "issued", )", R"({"key": "is/sued", )", "tables[0].columns[0].key",
        "a key consists of");
    row("a column twice", R"({"key": "repealed", )", R"({"key": "issued", )", "tables[0].columns[1].key",
        "stands twice");
    row("a row twice", R"({"key": "coercion", )", R"({"key": "penalties", )", "tables[0].blocks[2].rows[1].key",
        "stands twice");
    row("a block with an unknown column", R"("columns": ["amount"])", R"("columns": ["sum"])",
        "tables[0].blocks[3].columns", "no column \"sum\"");
    row("a row without labels", R"("labels": ["行政强制"])", R"("labels": [])", "tables[0].blocks[2].rows[1].labels",
        "at least one label");
    row("an alias twice", R"(["本年度废止件数", "废止件数"])", R"(["废止件数", "废止件数"])",
        "tables[0].columns[1].aliases[1]", "stands twice");
    row("a flag that is none", R"({"key": "licensing", )", R"({"optional": 1, "key": "licensing", )",
        "tables[0].blocks[1].rows[0].optional", "true or false");
    row("an identity of another table", R"("rule": "disputes.row_total")", R"("rule": "requests.row_sum")",
        "tables[2].identities[0].rule", "begins with its table");
    row("an identity in no direction", R"("rule": "disputes.row_total", "for": "rows")",
        R"("rule": "disputes.row_total", "for": "cells")", "tables[2].identities[0].for", "for rows or for columns");
    row("an operand that is not there", R"("sum": ["upheld", )", R"("sum": ["dismissed", )",
        "tables[2].identities[0].sum", "no cell \"reconsideration/dismissed\"");
    row("an operand twice", R"(["upheld", "corrected", "other", "pending"], "equals": ["total"])",
        R"(["upheld", "corrected", "other", "total"], "equals": ["total"])", "tables[2].identities[0]",
        "an operand twice");
    row("a target that is no operand", R"("equals": ["total"], "target": "total"}
      ],
      "frozenRows": 3,
      "frozenColumns": 0)",
        R"("equals": ["other"], "target": "total"}
      ],
      "frozenRows": 3,
      "frozenColumns": 0)",
        "tables[2].identities[0].target", "one of the operands");
    row("no operands", R"("sum": ["new", "carried_in"])", R"("sum": [])", "tables[1].identities[2].sum",
        "at least one operand");
    row("an operand in a row that may be absent", R"({"key": "direct", )", R"({"optional": true, "key": "direct", )",
        "tables[2].identities[0].sum", "may be absent");
    row("frozen beyond the sheet", R"("frozenRows": 3,
      "frozenColumns": 0)",
        R"("frozenRows": 5,
      "frozenColumns": 0)",
        "tables[2].frozenRows", "from 0 to 4");
    row("a printed row too short", R"([{"label": "行政复议", "columns": 5}, {"label": "行政诉讼", "columns": 10}])",
        R"([{"label": "行政复议", "columns": 5}, {"label": "行政诉讼", "columns": 11}])", "tables[2].printed[1]",
        "ends at column 15 of 16");
    row("a printed row too long", R"({"label": "未经复议直接起诉", "columns": 5})",
        R"({"label": "未经复议直接起诉", "columns": 6})", "tables[2].printed[1][6]", "beyond the last of 15 columns");
    row("two printed cells in one place", R"({"label": "行政许可"}, {"cell": "licensing/decisions", "columns": 3}])",
        R"({"label": "行政许可", "rows": 2}, {"cell": "licensing/decisions", "columns": 3}])",
        "tables[0].printed[7][0]", "beyond the last");
    row("a span of nothing", R"({"label": "法人或其他组织", "columns": 5})",
        R"({"label": "法人或其他组织", "columns": 0})", "tables[1].printed[1][1].columns", "a whole number from 1");
    row("a printed cell over another", R"([{"label": "商业企业"})", R"([{"label": "商业企业", "columns": 6})",
        "tables[1].printed[2][0]", "over another cell at row 2, column 9");
    row("a printed cell below the sheet", R"({"label": "四、结转下年度继续办理", "columns": 3})",
        R"({"label": "四、结转下年度继续办理", "rows": 2, "columns": 3})", "tables[1].printed",
        "below the last printed row");
    row("a printed row with places left over", R"([{"row": "reconsideration"}, {"row": "direct"})",
        R"([{"cell": "reconsideration/upheld"}, {"row": "direct"})", "tables[2].printed[3]", "ends at column 11 of 15");
    row("a figure without a place", R"({"label": "行政处罚"}, {"cell": "penalties/decisions", "columns": 3})",
        R"({"label": "行政处罚"}, {"label": "行政处罚", "columns": 3})", "tables[0].printed",
        "no place for the cell proactive/penalties/decisions");
    row("a figure in two places", R"({"cell": "penalties/decisions", "columns": 3})",
        R"({"cell": "coercion/decisions", "columns": 3})", "tables[0].printed[10][1]", "stands in the printed table");
    row("an unknown figure", R"({"cell": "penalties/decisions", "columns": 3})",
        R"({"cell": "penalties/amount", "columns": 3})", "tables[0].printed[9][1].cell", "no cell");
    row("an unknown printed row", R"({"row": "direct"})", R"({"row": "indirect"})", "tables[2].printed[3][1].row",
        "no row \"indirect\"");
    row("a label and a figure at once", R"({"row": "direct"})", R"({"cell": "direct/total", "label": "总计"})",
        "tables[2].printed[3][1].label", "unknown key");
    row("a span too many", R"({"row": "direct"})", R"({"row": "direct", "columns": 5})",
        "tables[2].printed[3][1].columns", "unknown key");
}

void TestFormFile::brokenForm()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(QString, problem);
    QByteArray json = formFile("2021");
    const qsizetype at = json.indexOf(from);
    QVERIFY2(at >= 0, "the text to be changed is not in the form file");
    json.replace(at, from.size(), to);

    const auto result = parseForm(json, QStringLiteral("2021.json"));
    QVERIFY(!result);
    QCOMPARE(result.error().file, QStringLiteral("2021.json"));
    QCOMPARE(result.error().place, place);
    QVERIFY2(result.error().problem.contains(problem), qPrintable(result.error().message()));
    QVERIFY(result.error().message().startsWith(QStringLiteral("2021.json: ")));
    QVERIFY(result.error().message().endsWith(result.error().problem));
}

void TestFormFile::brokenGrammar()
{
    const auto result = parseForm("{\n  \"edition\": \"2021\"\n  \"source\": 1\n}\n", QStringLiteral("x.json"));
    QVERIFY(!result);
    QVERIFY2(result.error().place.startsWith(QStringLiteral("line 3, column ")), qPrintable(result.error().place));
    QVERIFY(!result.error().problem.isEmpty());
    QVERIFY(!parseForm("", QStringLiteral("x.json")));
    const auto array = parseForm("[]", QStringLiteral("x.json"));
    QVERIFY(!array);
    QCOMPARE(array.error().message(), QStringLiteral("x.json: an object is expected as the whole of the file"));
}

void TestFormFile::keyTwice()
{
    const auto twice =
        parseForm("{\"edition\": \"2021\",\n \"sections\": [{\"a\": \"}\"}, {\"a\": 1, \"\\u0061\": 2}]}",
                  QStringLiteral("x.json"));
    QVERIFY(!twice);
    QCOMPARE(twice.error().place, QStringLiteral("line 2, column 36 (byte 55)"));
    QCOMPARE(twice.error().problem, QStringLiteral("the key \"a\" stands twice"));
    // The same key in two objects is right, and so is a value like a key.
    const auto once = parseForm(R"({"edition": "edition", "x": {"edition": "x"}})", QStringLiteral("x.json"));
    QVERIFY(!once);
    QVERIFY2(!once.error().problem.contains(QStringLiteral("twice")), qPrintable(once.error().problem));
}

void TestFormFile::loadsFolder()
{
    QTemporaryDir folder;
    for (const char *edition : {"2021", "2019"}) {
        QFile file(folder.filePath(QString::fromLatin1(edition) + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(formFile(edition)), formFile(edition).size());
    }
    const auto library = FormLibrary::load(folder.path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().message()));
    QCOMPARE(library->forms().size(), size_t(2));
    QCOMPARE(library->newest()->edition, QStringLiteral("2021"));
}

void TestFormFile::refusesFolder_data()
{
    QTest::addColumn<QByteArrayList>("files");
    QTest::addColumn<QString>("problem");
    QByteArray endless = formFile("2019");
    endless.replace("\"lastYear\": 2020,", "");
    QByteArray late = formFile("2019");
    late.replace("\"lastYear\": 2020,", "\"lastYear\": 2021,");
    QTest::newRow("empty") << QByteArrayList{} << "no form files";
    QTest::newRow("one edition twice") << QByteArrayList{formFile("2021"), formFile("2021")} << "there already";
    QTest::newRow("an older edition without end") << QByteArrayList{formFile("2021"), endless} << "overlap";
    QTest::newRow("years in two editions") << QByteArrayList{formFile("2021"), late} << "overlap";
    QTest::newRow("one that is broken") << QByteArrayList{formFile("2021"), "{}"} << "is missing";
}

void TestFormFile::refusesFolder()
{
    QFETCH(QByteArrayList, files);
    QFETCH(QString, problem);
    QTemporaryDir folder;
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(folder.filePath(QStringLiteral("form%1.json").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(files[i]), files[i].size());
    }
    const auto library = FormLibrary::load(folder.path());
    QVERIFY(!library);
    QVERIFY2(library.error().problem.contains(problem), qPrintable(library.error().message()));
}

QTEST_GUILESS_MAIN(TestFormFile)
#include "tst_form_file.moc"
