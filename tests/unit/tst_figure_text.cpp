// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/figure/figure_text.h"

#include <QTest>

using namespace gouji;

class TestFigureText : public QObject
{
    Q_OBJECT
private slots:
    void value_data();
    void value();
    void blank_data();
    void blank();
    void notAFigure_data();
    void notAFigure();
    void unit_data();
    void unit();
    void unitSuitsKind_data();
    void unitSuitsKind();
    void kind_data();
    void kind();
    void keysOfMarks();
    void placesBehindThePoint();
};

void TestFigureText::value_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("note");
    const auto row = [](const char *name, const char16_t *text, const char *shown, const char16_t *unit = u"",
                        bool note = false) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(shown) << QString::fromUtf16(unit)
                            << note;
    };
    row("plain", u"895", "895");
    row("nought", u"0", "0");
    row("nought with a fraction", u"0.00", "0");
    row("a whole number with a fraction", u"12.0", "12");
    row("zeros in front", u"007", "7");
    row("a fraction", u"59237.2449", "59237.2449");
    row("full-width digits", u"１２", "12");
    row("full-width point", u"１２．５", "12.5");
    row("digits of another script", u"٣٤", "34");
    row("digits beyond the first plane", u"\xD835\xDFCE\xD835\xDFD3", "5"); // mathematical bold 0 and 5
    row("separator", u"1,113", "1113");
    row("full-width separator", u"1，113", "1113");
    row("all full-width", u"１，１１３", "1113");
    row("two separators", u"1,234,567", "1234567");
    row("separator and fraction", u"1,113.5", "1113.5");
    row("spaces round it", u"  12\t", "12");
    row("ideographic and no-break spaces", u"\u3000 12\u00A0", "12");
    row("byte order mark and width-less space", u"\uFEFF12\u200B", "12");
    row("line break behind", u"12\r\n", "12");
    row("unit", u"12件", "12", u"件");
    row("unit after a space", u"12 件", "12", u"件");
    row("unit of two characters", u"3人次", "3", u"人次");
    row("traditional unit", u"3項", "3", u"項");
    row("yuan", u"152790元", "152790", u"元");
    row("ten thousand yuan", u"160.56万元", "160.56", u"万元");
    row("unit in brackets", u"160.56（万元）", "160.56", u"万元");
    row("unit named in brackets", u"152790（单位：元）", "152790", u"元");
    row("increase in words", u"增1", "1");
    row("longer increase in words", u"增加 1", "1");
    row("decrease in words", u"减2", "-2");
    row("longer decrease in words", u"减少3项", "-3", u"项");
    row("plus", u"+1", "1");
    row("full-width plus", u"＋1", "1");
    row("minus", u"-11", "-11");
    row("full-width minus", u"－3", "-3");
    row("mathematical minus", u"−3", "-3");
    row("minus with a space", u"- 3", "-3");
    row("footnote mark", u"19①", "19", u"", true);
    row("two footnote marks", u"19①②", "19", u"", true);
    row("footnote in square brackets", u"19[1]", "19", u"", true);
    row("note in brackets", u"12（其中3件为上年结转）", "12", u"", true);
    row("note in plain brackets", u"12 (含涉密)", "12", u"", true);
    row("note with brackets inside", u"12（其中（一）3件）", "12", u"", true);
    row("unit and note", u"12件（其中3件）", "12", u"件", true);
    row("unit in brackets after a unit is a note", u"12件（元）", "12", u"件", true);
}

void TestFigureText::value()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(QString, unit);
    QFETCH(bool, note);
    const FigureText figure = readFigureText(text);
    QCOMPARE(figure.kind, FigureText::Kind::Value);
    QCOMPARE(figure.value.toString(), shown);
    QCOMPARE(figure.unit, unit);
    QCOMPARE(figure.hasNote, note);
}

void TestFigureText::blank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *name, const char16_t *text, BlankMark mark) {
        QTest::newRow(name) << QString::fromUtf16(text) << static_cast<int>(mark);
    };
    row("empty", u"", BlankMark::None);
    row("spaces", u" \t\u3000\u00A0", BlankMark::None);
    row("characters without width", u"\u200B\uFEFF", BlankMark::None);
    row("hyphen", u"-", BlankMark::Dash);
    row("em dash", u"—", BlankMark::Dash);
    row("two em dashes", u"——", BlankMark::Dash);
    row("en dash", u"–", BlankMark::Dash);
    row("full-width hyphen", u"－", BlankMark::Dash);
    row("horizontal bar", u"―", BlankMark::Dash);
    row("minus sign", u"−", BlankMark::Dash);
    row("slash", u"/", BlankMark::Slash);
    row("full-width slash", u" ／ ", BlankMark::Slash);
    row("none", u"无", BlankMark::Word);
    row("none, traditional", u"無", BlankMark::Word);
    row("not applicable", u"不适用", BlankMark::Word);
}

void TestFigureText::blank()
{
    QFETCH(QString, text);
    QFETCH(int, mark);
    const FigureText figure = readFigureText(text);
    QCOMPARE(figure.kind, FigureText::Kind::Blank);
    QCOMPARE(static_cast<int>(figure.mark), mark);
    QVERIFY(figure.unit.isEmpty());
}

void TestFigureText::notAFigure_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *text) { QTest::newRow(name) << QString::fromUtf16(text); };
    row("several", u"若干");
    row("Chinese numeral", u"十二");
    row("nought as an ideograph", u"〇");
    row("about", u"约12");
    row("more than", u"100多");
    row("more than, with a unit", u"12余件");
    row("two figures", u"1 2");
    row("two figures on two lines", u"1\n2");
    row("a space for a separator", u"1 113");
    row("a group of two", u"1,13");
    row("a group of four", u"1,1134");
    row("a first group of four", u"1234,567");
    row("a first group of nought", u"0,123");
    row("a separator at the end", u"1,");
    row("a separator in front", u",123");
    row("a separator behind the point", u"1.123,456");
    row("a short group before the point", u"1,13.5");
    row("a point at the end", u"12.");
    row("a point in front", u".5");
    row("two points", u"1.2.3");
    row("a quotient", u"1/2");
    row("a percentage", u"12%");
    row("ten thousand without saying of what", u"12万");
    row("an unknown unit", u"12辆");
    row("two units", u"12件条");
    row("a unit alone", u"件");
    row("an em dash glued to a figure", u"—3");
    row("a figure with a dash behind", u"3—");
    row("contradictory signs", u"增-2");
    row("a sign alone, full-width plus", u"＋");
    row("increase alone", u"增");
    row("a figure in brackets", u"（12）");
    row("a bracket left open", u"12（其中3件");
    row("words behind a note", u"12（其中3件）等");
    row("a footnote mark in front", u"①19");
    row("a label with its figure", u"（一）予以公开2");
    row("dash and slash", u"-/");
    row("nineteen digits", u"1234567890123456789");
    row("a letter O for nought", u"O");
}

void TestFigureText::notAFigure()
{
    QFETCH(QString, text);
    const FigureText figure = readFigureText(text);
    QCOMPARE(figure.kind, FigureText::Kind::NotAFigure);
    QVERIFY(figure.value.isZero());
    QVERIFY(figure.unit.isEmpty());
    QVERIFY(!figure.hasNote);
}

void TestFigureText::unit_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("result"); // empty: the units do not go together
    QTest::newRow("none and none") << "12"
                                   << ""
                                   << ""
                                   << "12";
    QTest::newRow("none written") << "15.279"
                                  << "" << QStringLiteral("万元") << "15.279";
    QTest::newRow("the form's own") << "15.279" << QStringLiteral("万元") << QStringLiteral("万元") << "15.279";
    QTest::newRow("the form's own, traditional")
        << "15.279" << QStringLiteral("萬元") << QStringLiteral("万元") << "15.279";
    QTest::newRow("yuan") << "152790" << QStringLiteral("元") << QStringLiteral("万元") << "15.279";
    QTest::newRow("a single yuan") << "1" << QStringLiteral("元") << QStringLiteral("万元") << "0.0001";
    QTest::newRow("hundred million") << "1.25" << QStringLiteral("亿元") << QStringLiteral("万元") << "12500";
    QTest::newRow("a count's unit is dropped") << "12" << QStringLiteral("件") << ""
                                               << "12";
    QTest::newRow("money as it stands") << "160.56" << QStringLiteral("万元") << ""
                                        << "160.56";
    QTest::newRow("things for money") << "12" << QStringLiteral("件") << QStringLiteral("万元") << "";
    QTest::newRow("too large") << "999999999999999999" << QStringLiteral("亿元") << QStringLiteral("万元") << "";
}

void TestFigureText::unit()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    QFETCH(QString, form);
    QFETCH(QString, result);
    const auto decimal = Decimal::parse(value);
    QVERIFY(decimal);
    const auto converted = valueInUnit(*decimal, written, form);
    QCOMPARE(converted ? converted->toString() : QString(), result);
}

void TestFigureText::unitSuitsKind_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("count");
    QTest::addColumn<bool>("money");
    QTest::newRow("none") << "" << true << true;
    QTest::newRow("things") << QStringLiteral("件") << true << false;
    QTest::newRow("yuan") << QStringLiteral("元") << false << true;
    QTest::newRow("ten thousand yuan") << QStringLiteral("万元") << false << true;
}

void TestFigureText::unitSuitsKind()
{
    QFETCH(QString, unit);
    QFETCH(bool, count);
    QFETCH(bool, money);
    QCOMPARE(unitSuits(unit, FigureKind::Count), count);
    QCOMPARE(unitSuits(unit, FigureKind::Signed), count);
    QCOMPARE(unitSuits(unit, FigureKind::Decimal), money);
}

void TestFigureText::kind_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("asCount");
    QTest::addColumn<int>("asSigned");
    QTest::addColumn<int>("asDecimal");
    const auto row = [](const char *name, const char *value, KindProblem asCount, KindProblem asSigned,
                        KindProblem asDecimal) {
        QTest::newRow(name) << QString::fromLatin1(value) << static_cast<int>(asCount) << static_cast<int>(asSigned)
                            << static_cast<int>(asDecimal);
    };
    using enum KindProblem;
    row("nought", "0", None, None, None);
    row("a count", "895", None, None, None);
    row("negative", "-3", Negative, None, None);
    row("a fraction", "15.279", NotWhole, NotWhole, None);
    row("a negative fraction", "-0.5", NotWhole, NotWhole, None);
    row("six digits behind the point", "0.000001", NotWhole, NotWhole, None);
    row("seven digits behind the point", "0.0000001", NotWhole, NotWhole, TooPrecise);
    row("long and whole", "123456789012345678", None, None, None);
    row("long with one digit behind the point", "12345678901234567.5", NotWhole, NotWhole, None);
}

void TestFigureText::kind()
{
    QFETCH(QString, value);
    QFETCH(int, asCount);
    QFETCH(int, asSigned);
    QFETCH(int, asDecimal);
    const auto decimal = Decimal::parse(value);
    QVERIFY(decimal);
    QCOMPARE(static_cast<int>(checkKind(*decimal, FigureKind::Count)), asCount);
    QCOMPARE(static_cast<int>(checkKind(*decimal, FigureKind::Signed)), asSigned);
    QCOMPARE(static_cast<int>(checkKind(*decimal, FigureKind::Decimal)), asDecimal);
}

void TestFigureText::keysOfMarks()
{
    QCOMPARE(blankMarkKey(BlankMark::None), QStringLiteral("none"));
    QCOMPARE(blankMarkKey(BlankMark::Dash), QStringLiteral("dash"));
    QCOMPARE(blankMarkKey(BlankMark::Slash), QStringLiteral("slash"));
    QCOMPARE(blankMarkKey(BlankMark::Word), QStringLiteral("word"));
}

void TestFigureText::placesBehindThePoint()
{
    QCOMPARE(withPlaces(Decimal(50), 1), QStringLiteral("50.0"));
    QCOMPARE(withPlaces(Decimal(50), 0), QStringLiteral("50"));
    QCOMPARE(withPlaces(Decimal(-3), 2), QStringLiteral("-3.00"));
    QCOMPARE(withPlaces(Decimal::parse(u"12.5").value(), 3), QStringLiteral("12.500"));
    QCOMPARE(withPlaces(Decimal::parse(u"12.55").value(), 1), QStringLiteral("12.55"));
}

QTEST_APPLESS_MAIN(TestFigureText)
#include "tst_figure_text.moc"
