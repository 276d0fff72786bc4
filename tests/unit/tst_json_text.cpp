// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_report.h"
#include "parser/json/json_text.h"
#include "tests/unit/report_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// JSON as it is put together, and what stands for a file that is none.
class TestJsonText : public QObject
{
    Q_OBJECT
private slots:
    void stringsAreEscaped_data();
    void stringsAreEscaped();
    void commasStandBetweenValues();
    void numbersAndTruth();
    void errorObject();
    void errorObjectWithoutBytes();
};

void TestJsonText::stringsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain letters") << "abc" << QByteArray("\"abc\"");
    QTest::newRow("nothing") << "" << QByteArray("\"\"");
    QTest::newRow("quote and backslash") << "a\"b\\c" << QByteArray("\"a\\\"b\\\\c\"");
    QTest::newRow("line ends and tab") << "a\r\n\tb" << QByteArray("\"a\\r\\n\\tb\"");
    QTest::newRow("other control characters")
        << QString(QChar(u'\x01')) + QChar(u'\x1f') << QByteArray("\"\\u0001\\u001f\"");
    QTest::newRow("a null character") << QString(QChar(u'\0')) << QByteArray("\"\\u0000\"");
    QTest::newRow("delete is left alone") << QString(QChar(u'\x7f')) << QByteArray("\"\x7f\"");
    QTest::newRow("two bytes") << QStringLiteral("é") << QByteArray("\"\xc3\xa9\"");
    QTest::newRow("three bytes") << QStringLiteral("县") << QByteArray("\"\xe5\x8e\xbf\"");
    QTest::newRow("four bytes, a surrogate pair") << QStringLiteral("𠮷") << QByteArray("\"\xf0\xa0\xae\xb7\"");
    QTest::newRow("a high surrogate alone") << QString(QChar(0xd842)) + u'x' << QByteArray("\"\xef\xbf\xbdx\"");
    QTest::newRow("a high surrogate at the end") << QString(QChar(0xd842)) << QByteArray("\"\xef\xbf\xbd\"");
    QTest::newRow("a low surrogate alone") << QString(QChar(0xdfb7)) + u'x' << QByteArray("\"\xef\xbf\xbdx\"");
}

void TestJsonText::stringsAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    JsonText json;
    json.value(text);
    QCOMPARE(json.toByteArray(), expected);
}

void TestJsonText::commasStandBetweenValues()
{
    JsonText json;
    json.beginObject();
    json.key("empty");
    json.beginArray();
    json.endArray();
    json.key("list");
    json.beginArray();
    json.value(1);
    json.beginObject();
    json.endObject();
    json.beginArray();
    json.value(2);
    json.value(3);
    json.endArray();
    json.null();
    json.endArray();
    json.member("last", "x");
    json.endObject();
    QCOMPARE(json.toByteArray(), QByteArray(R"({"empty":[],"list":[1,{},[2,3],null],"last":"x"})"));
}

void TestJsonText::numbersAndTruth()
{
    JsonText json;
    json.beginArray();
    json.value(-7);
    json.value(std::numeric_limits<qint64>::min());
    json.value(true);
    json.value(false);
    json.endArray();
    QCOMPARE(json.toByteArray(), QByteArray("[-7,-9223372036854775808,true,false]"));
}

void TestJsonText::errorObject()
{
    ReadError error{ReadError::Kind::NotAReport, QStringLiteral("no table")};
    const QByteArray json = jsonError(QStringLiteral("说明.txt"), QByteArray(32, '\x0f'), error, Sentences());
    QVERIFY(json.startsWith("{\"file\":\"说明.txt\",\"sha256\":\"" + QByteArray("0f").repeated(32)
                            + "\",\"error\":{\"kind\":\"not-a-report\",\"message\":\""));
    QVERIFY(!QJsonDocument::fromJson(json)[QLatin1String("error")][QLatin1String("message")].toString().isEmpty());
}

void TestJsonText::errorObjectWithoutBytes()
{
    ReadError error{ReadError::Kind::Unreadable, QStringLiteral("gone")};
    QVERIFY(jsonError(QStringLiteral("x"), {}, error, Sentences())
                .startsWith(R"({"file":"x","sha256":null,"error":{"kind":"unreadable","message":)"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
