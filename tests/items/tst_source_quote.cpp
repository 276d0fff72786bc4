// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/source_quote.h"

#include <QTest>

using namespace gouji;

class TestSourceQuote : public QObject
{
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes();
    void placesOutsideAreLeftOut();
    void aLongSentenceIsCut();

private:
    static Span placeOf(const QString &text, const QString &part, int from = 0)
    {
        const auto begin = static_cast<int>(text.indexOf(part, from));
        return {begin, begin + static_cast<int>(part.size())};
    }
    /// The quote with its marks in brackets.
    static QString print(const SourceQuote &quote)
    {
        QString text = quote.text;
        for (auto mark = quote.marks.rbegin(); mark != quote.marks.rend(); ++mark)
            text.insert(mark->end, QLatin1Char(']')).insert(mark->begin, QLatin1Char('['));
        return text;
    }
};

void TestSourceQuote::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QStringList>("quotes");
    const QString prose = QStringLiteral("全年收到申请12件,办结10件。结转7件；另有咨询3次\n下一行5件。");
    QTest::addRow("one figure") << prose << QStringList{QStringLiteral("12")}
                                << QStringList{QStringLiteral("全年收到申请[12]件,办结10件。")};
    QTest::addRow("two in one sentence") << prose << QStringList{QStringLiteral("10"), QStringLiteral("12")}
                                         << QStringList{QStringLiteral("全年收到申请[12]件,办结[10]件。")};
    QTest::addRow("two sentences") << prose << QStringList{QStringLiteral("12"), QStringLiteral("7")}
                                   << QStringList{QStringLiteral("全年收到申请[12]件,办结10件。"),
                                                  QStringLiteral("结转[7]件；")};
    QTest::addRow("to the end of the line")
        << prose << QStringList{QStringLiteral("3")} << QStringList{QStringLiteral("另有咨询[3]次")};
    QTest::addRow("the last sentence") << prose << QStringList{QStringLiteral("5")}
                                       << QStringList{QStringLiteral("下一行[5]件。")};
    QTest::addRow("none") << prose << QStringList{} << QStringList{};
    QTest::addRow("a place over a line's end") << QStringLiteral("共\n15件。") << QStringList{QStringLiteral("共\n15")}
                                               << QStringList{QStringLiteral("[共 15]件。")};
}

void TestSourceQuote::quotes()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, places);
    QFETCH(const QStringList, quotes);
    std::vector<Span> spans;
    for (const QString &place : places)
        spans.push_back(placeOf(text, place));
    QStringList printed;
    for (const SourceQuote &quote : quotesAround(text, spans))
        printed += print(quote);
    QCOMPARE(printed, quotes);
}

void TestSourceQuote::placesOutsideAreLeftOut()
{
    const QString text = QStringLiteral("共3件。");
    QVERIFY(quotesAround(text, {{-2, 1}, {4, 9}, {2, 2}, {50, 60}}).empty());
    QVERIFY(quotesAround(QString(), {{0, 1}}).empty());
}

void TestSourceQuote::aLongSentenceIsCut()
{
    const QString text = QString(400, QChar(u'前')) + QStringLiteral("12件") + QString(400, QChar(u'后')) + u'。';
    const auto quotes = quotesAround(text, {placeOf(text, QStringLiteral("12"))}, 40);
    QCOMPARE(quotes.size(), size_t(1));
    const QString &shown = quotes.front().text;
    QCOMPARE(shown.size(), 42); // two marks of omission
    QVERIFY(shown.startsWith(u'…') && shown.endsWith(u'…'));
    QCOMPARE(print(quotes.front()).mid(20, 4), QStringLiteral("[12]"));
    QCOMPARE(quotes.front().span, placeOf(text, QStringLiteral("12")));
}

QTEST_GUILESS_MAIN(TestSourceQuote)
#include "tst_source_quote.moc"
