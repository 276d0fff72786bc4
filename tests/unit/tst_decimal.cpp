// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/figure/decimal.h"

#include <QTest>

using gouji::Decimal;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void calculates_data();
    void calculates();
    void compares_data();
    void compares();
    void scales_data();
    void scales();
    void addsUpWithoutRounding();
    void dividesRoundingHalfUp_data();
    void dividesRoundingHalfUp();
    void dividesNothingElse();
};

void TestDecimal::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("whole");
    QTest::newRow("nought") << "0"
                            << "0" << true;
    QTest::newRow("nought with a fraction") << "0.00"
                                            << "0" << true;
    QTest::newRow("negative nought") << "-0"
                                     << "0" << true;
    QTest::newRow("a whole number") << "895"
                                    << "895" << true;
    QTest::newRow("zeros at the end of a whole number stay") << "1200"
                                                             << "1200" << true;
    QTest::newRow("zeros in front") << "007"
                                    << "7" << true;
    QTest::newRow("a sign for more") << "+3"
                                     << "3" << true;
    QTest::newRow("a sign for less") << "-3"
                                     << "-3" << true;
    QTest::newRow("a fraction") << "59237.2449"
                                << "59237.2449" << false;
    QTest::newRow("zeros at the end of a fraction") << "12.500"
                                                    << "12.5" << false;
    QTest::newRow("a fraction that is none") << "12.000"
                                             << "12" << true;
    QTest::newRow("less than one") << "-0.05"
                                   << "-0.05" << false;
    QTest::newRow("a tenth is a tenth") << "0.1"
                                        << "0.1" << false;
    QTest::newRow("eighteen digits") << "999999999999999999"
                                     << "999999999999999999" << true;
    QTest::newRow("eighteen digits behind the point") << "0.000000000000000001"
                                                      << "0.000000000000000001" << false;
}

void TestDecimal::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(bool, whole);
    const auto value = Decimal::parse(text);
    QVERIFY(value);
    QCOMPARE(value->toString(), shown);
    QCOMPARE(value->isWhole(), whole);
    QCOMPARE(Decimal::parse(value->toString()), value);
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a sign alone") << "-";
    QTest::newRow("two signs") << "--1";
    QTest::newRow("a point alone") << ".";
    QTest::newRow("nothing before the point") << ".5";
    QTest::newRow("nothing behind the point") << "5.";
    QTest::newRow("two points") << "1.2.3";
    QTest::newRow("a separator") << "1,113";
    QTest::newRow("a space") << "1 2";
    QTest::newRow("an exponent") << "1e3";
    QTest::newRow("full-width digits") << QStringLiteral("１２");
    QTest::newRow("nineteen digits") << "1000000000000000000";
    QTest::newRow("nineteen digits behind the point") << "0.0000000000000000001";
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::calculates_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    QTest::newRow("whole numbers") << QByteArray("895") << QByteArray("5") << "900"
                                   << "890";
    QTest::newRow("below nought") << QByteArray("5") << QByteArray("36") << "41"
                                  << "-31";
    QTest::newRow("a tenth and two") << QByteArray("0.1") << QByteArray("0.2") << "0.3"
                                     << "-0.1";
    QTest::newRow("fractions of different length") << QByteArray("15.279") << QByteArray("0.721") << "16"
                                                   << "14.558";
    QTest::newRow("largest and smallest") << QByteArray("999999999999999999") << QByteArray("0.000000000000000001")
                                          << "999999999999999999.000000000000000001"
                                          << "999999999999999998.999999999999999999";
}

void TestDecimal::calculates()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QString, sum);
    QFETCH(QString, difference);
    const Decimal first = decimal(left.constData());
    const Decimal second = decimal(right.constData());
    QCOMPARE((first + second).toString(), sum);
    QCOMPARE((first - second).toString(), difference);
    QCOMPARE(first + second - second, first);
    QCOMPARE(-(first - second), second - first);
}

void TestDecimal::compares_data()
{
    QTest::addColumn<QByteArray>("smaller");
    QTest::addColumn<QByteArray>("greater");
    QTest::newRow("whole") << QByteArray("857") << QByteArray("859");
    QTest::newRow("not by length") << QByteArray("9") << QByteArray("10");
    QTest::newRow("signs") << QByteArray("-3") << QByteArray("0.5");
    QTest::newRow("both negative") << QByteArray("-10") << QByteArray("-9.99");
    QTest::newRow("last digit of a fraction") << QByteArray("1.0000001") << QByteArray("1.0000002");
}

void TestDecimal::compares()
{
    QFETCH(QByteArray, smaller);
    QFETCH(QByteArray, greater);
    const Decimal first = decimal(smaller.constData());
    const Decimal second = decimal(greater.constData());
    QVERIFY(first < second);
    QVERIFY(second > first);
    QVERIFY(first != second);
    QVERIFY(!(first > second));
}

void TestDecimal::scales_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QString>("scaled"); // empty: cannot be kept
    QTest::newRow("yuan to ten thousand yuan") << QByteArray("152790") << -4 << "15.279";
    QTest::newRow("hundred million to ten thousand") << QByteArray("1.5") << 4 << "15000";
    QTest::newRow("fraction becomes whole") << QByteArray("0.0001") << 4 << "1";
    QTest::newRow("not at all") << QByteArray("7.5") << 0 << "7.5";
    QTest::newRow("nought is nought") << QByteArray("0") << 40 << "0";
    QTest::newRow("too large") << QByteArray("123456789012345678") << 1 << "";
    QTest::newRow("too small") << QByteArray("1") << -19 << "";
    QTest::newRow("just small enough") << QByteArray("1") << -18 << "0.000000000000000001";
    QTest::newRow("far too large") << QByteArray("1") << 30 << "";
}

void TestDecimal::scales()
{
    QFETCH(QByteArray, value);
    QFETCH(int, exponent);
    QFETCH(QString, scaled);
    const auto result = decimal(value.constData()).scaledByPowerOfTen(exponent);
    QCOMPARE(result ? result->toString() : QString(), scaled);
}

void TestDecimal::addsUpWithoutRounding()
{
    Decimal sum;
    for (int i = 0; i < 1000; ++i)
        sum += decimal("0.001");
    QCOMPARE(sum, Decimal(1));
    for (int i = 0; i < 1000; ++i)
        sum -= decimal("0.001");
    QVERIFY(sum.isZero());
    QVERIFY(!sum.isNegative());
}

void TestDecimal::dividesRoundingHalfUp_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("quotient");
    const auto row = [](const char *name, const char *numerator, const char *denominator, int places, const char *is) {
        QTest::newRow(name) << QString::fromLatin1(numerator) << QString::fromLatin1(denominator) << places
                            << QString::fromLatin1(is);
    };
    row("without a rest", "100", "4", 1, "25");
    row("down", "100", "3", 1, "33.3");
    row("up", "200", "3", 1, "66.7");
    row("a half goes up", "1", "4", 1, "0.3");
    row("just below a half", "2499", "10000", 1, "0.2");
    row("a half below nought goes away from it", "-1", "4", 1, "-0.3");
    row("both below nought", "-1", "-4", 1, "0.3");
    row("to whole numbers", "5", "2", 0, "3");
    row("fractions on both sides", "1.5", "0.04", 1, "37.5");
    row("nought", "0", "7", 1, "0");
    row("six places", "2", "3", 6, "0.666667");
    row("large figures", "123456789012345678", "3", 1, "41152263004115226");
}

void TestDecimal::dividesRoundingHalfUp()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, places);
    QFETCH(QString, quotient);
    const auto result = Decimal::quotient(decimal(qPrintable(numerator)), decimal(qPrintable(denominator)), places);
    QVERIFY(result.has_value());
    QCOMPARE(result->toString(), quotient);
}

void TestDecimal::dividesNothingElse()
{
    QVERIFY(!Decimal::quotient(Decimal(1), Decimal(0), 1));
    QVERIFY(!Decimal::quotient(Decimal(1), Decimal(3), 7));
    QVERIFY(!Decimal::quotient(Decimal(1), Decimal(3), -1));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
