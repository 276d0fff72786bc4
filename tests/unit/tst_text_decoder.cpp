// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/text/text_decoder.h"

#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

/// The order of the guesses, what is kept of damaged bytes, and the person's choice.
class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void damageIsMarked_data();
    void damageIsMarked();
    void damageKeepsTheRest();
    void choiceIsTaken_data();
    void choiceIsTaken();
    void everyKnownEncodingCanBeChosen();
    void unknownEncodingGivesText();
};

namespace {

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar character : text) {
        const auto low = static_cast<char>(character.unicode() & 0xFF);
        const auto high = static_cast<char>(character.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

QByteArray utf32(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const uint character : text.toUcs4()) {
        QByteArray four;
        for (int shift = 0; shift < 32; shift += 8)
            four.append(static_cast<char>((character >> shift) & 0xFF));
        if (bigEndian)
            std::reverse(four.begin(), four.end());
        bytes += four;
    }
    return bytes;
}

QString damaged(const DecodedText &decoded)
{
    QStringList places;
    for (const Span &span : decoded.damage)
        places.append(u"%1-%2"_s.arg(span.begin).arg(span.end));
    return places.join(u' ');
}

/// Lines with odd and even numbers of characters, as every real text has.
QString someText()
{
    return u"青石县财政局2023年政府信息公开工作年度报告\n一、总体情况\n我局认真执行条例。\n规章 | 0 | 1,113 |\n"_s;
}

} // namespace

void TestTextDecoder::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QString text = someText();
    QTest::newRow("nothing") << QByteArray() << QString() << u"UTF-8"_s;
    QTest::newRow("plain ASCII") << QByteArray("report 2023\n") << u"report 2023\n"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8 without a mark") << text.toUtf8() << text << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark, which is no text") << "\xEF\xBB\xBF" + text.toUtf8() << text << u"UTF-8"_s;
    QTest::newRow("a mark and nothing else") << QByteArray("\xEF\xBB\xBF") << QString() << u"UTF-8"_s;
    QTest::newRow("a second mark is text") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF") << u"\uFEFF"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16, little end first, with a mark") << "\xFF\xFE" + utf16(text, false) << text << u"UTF-16LE"_s;
    QTest::newRow("UTF-16, big end first, with a mark") << "\xFE\xFF" + utf16(text, true) << text << u"UTF-16BE"_s;
    QTest::newRow("UTF-16, little end first, by its pattern") << utf16(text, false) << text << u"UTF-16LE"_s;
    QTest::newRow("UTF-16, big end first, by its pattern") << utf16(text, true) << text << u"UTF-16BE"_s;
    QTest::newRow("UTF-32, little end first, with a mark")
        << QByteArray("\xFF\xFE\0\0", 4) + utf32(text, false) << text << u"UTF-32LE"_s;
    QTest::newRow("UTF-32, big end first, with a mark")
        << QByteArray("\0\0\xFE\xFF", 4) + utf32(text, true) << text << u"UTF-32BE"_s;
    QTest::newRow("GB 2312") << QByteArray("\xC7\xE0\xCA\xAF\xCF\xD8") << u"青石县"_s << u"GB18030"_s;
    QTest::newRow("GBK beyond GB 2312: 镕 in a name") << QByteArray("\xD6\xEC\xE9\x46") << u"朱镕"_s << u"GB18030"_s;
    QTest::newRow("GB18030 with four bytes for a character")
        << QByteArray("\xC7\xE0\x81\x39\xEE\x39\x94\x39\xFC\x36") << u"青㐀😀"_s << u"GB18030"_s;
    QTest::newRow("GB18030 with digits and line ends")
        << QByteArray("\xC7\xE0\xCA\xAF\xCF\xD8 2023\r\n\xC7\xE0\r\n") << u"青石县 2023\r\n青\r\n"_s << u"GB18030"_s;
    QTest::newRow("every kind of line end is kept") << QByteArray("a\r\nb\rc\nd") << u"a\r\nb\rc\nd"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a character beyond the basic plane")
        << QByteArray("\xF0\xA0\xAE\xB7\xE9\x87\x8E\xE5\xAE\xB6") << u"𠮷野家"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8 that says U+FFFD itself") << u"青\uFFFD石"_s.toUtf8() << u"青\uFFFD石"_s << u"UTF-8"_s;
    const QString withNul = u"青石"_s + QChar(0) + u"县"_s;
    QTest::newRow("a NUL in UTF-8 does not make it UTF-16") << withNul.toUtf8() << withNul << u"UTF-8"_s;
    const QString manyNuls = someText().repeated(2).replace(u'\n', QChar(0));
    QTest::newRow("NULs for line ends in UTF-8") << manyNuls.toUtf8() << manyNuls << u"UTF-8"_s;
    QTest::newRow("a NUL in GB18030 does not make it UTF-16")
        << QByteArray("\xC7\xE0\xCA\xAF").repeated(100) + QByteArray("\0 ", 2)
        << u"青石"_s.repeated(100) + QChar(0) + u' ' << u"GB18030"_s;
}

void TestTextDecoder::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.text, text);
    QCOMPARE(damaged(decoded), QString());
}

void TestTextDecoder::damageIsMarked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("damage");
    QTest::newRow("a byte that is never UTF-8")
        << u"青石县财政局2023年"_s.toUtf8() + '\xFF' + u"\n政府信息公开\n"_s.toUtf8()
        << u"青石县财政局2023年\uFFFD\n政府信息公开\n"_s << u"UTF-8"_s << u"11-12"_s;
    QTest::newRow("UTF-8 cut off inside its last character")
        << someText().toUtf8() + "\xE6\x8A" << someText() + u"\uFFFD"_s << u"UTF-8"_s
        << u"%1-%2"_s.arg(someText().size()).arg(someText().size() + 1);
    QTest::newRow("one half of a pair in UTF-16")
        << QByteArray("\xFF\xFE\x31\0\0\xD8\x32\0", 8) << u"1\uFFFD2"_s << u"UTF-16LE"_s << u"1-2"_s;
    QTest::newRow("the other half of a pair in UTF-16")
        << QByteArray("\xFE\xFF\0\x31\xDC\0\0\x32", 8) << u"1\uFFFD2"_s << u"UTF-16BE"_s << u"1-2"_s;
    QTest::newRow("two halves in the wrong order")
        << QByteArray("\xFF\xFE\0\xDC\0\xD8\x32\0", 8) << u"\uFFFD\uFFFD2"_s << u"UTF-16LE"_s << u"0-2"_s;
    QTest::newRow("UTF-16 with an odd byte at the end")
        << QByteArray("\xFF\xFE\x31\0\x32\0\x33", 7) << u"12\uFFFD"_s << u"UTF-16LE"_s << u"2-3"_s;
    QTest::newRow("a byte that is never GB18030")
        << QByteArray("\xC7\xE0\xCA\xAF\xFF\n\xCF\xD8\n") << u"青石\uFFFD\n县\n"_s << u"GB18030"_s << u"2-3"_s;
    QTest::newRow("two places") << u"青石县\n"_s.toUtf8() + '\xFF' + u"财政局\n"_s.toUtf8() + '\xFE'
                                << u"青石县\n\uFFFD财政局\n\uFFFD"_s << u"UTF-8"_s << u"4-5 9-10"_s;
    QTest::newRow("neighbouring places are one") << u"青石县\n"_s.toUtf8() + "\xFF\xFF\xFF" + u"财政局\n"_s.toUtf8()
                                                 << u"青石县\n\uFFFD\uFFFD\uFFFD财政局\n"_s << u"UTF-8"_s << u"4-7"_s;
}

void TestTextDecoder::damageIsMarked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QFETCH(QString, damage);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.text, text);
    QCOMPARE(damaged(decoded), damage);
}

/// One bad byte anywhere in a text costs no more than the character it stands in and its neighbour.
void TestTextDecoder::damageKeepsTheRest()
{
    const QString text = someText();
    const QByteArray sound = text.toUtf8();
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray bytes = sound;
        bytes[at] = '\xFF';
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.encoding, u"UTF-8"_s);
        QCOMPARE(decoded.damage.size(), size_t(1));
        const Span damage = decoded.damage.front();
        QCOMPARE(decoded.text.left(damage.begin), text.left(damage.begin));
        const QString behind = decoded.text.mid(damage.end);
        QVERIFY(text.endsWith(behind));
        QCOMPARE(damage.begin + 1 + behind.size(), text.size());
        for (const QChar character : decoded.text.mid(damage.begin, damage.length()))
            QCOMPARE(character, QChar(QChar::ReplacementCharacter));
    }
}

void TestTextDecoder::choiceIsTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Big5, which nothing tells") << QByteArray("\xA4\xBD\xB6\x7D") << u"Big5"_s << u"公開"_s;
    QTest::newRow("GB18030 for bytes that are UTF-8 too") << QByteArray("\xC2\xA9") << u"GB18030"_s << u"漏"_s;
    QTest::newRow("UTF-8 for the same bytes") << QByteArray("\xC2\xA9") << u"UTF-8"_s << u"©"_s;
    QTest::newRow("the mark of the chosen encoding is no text")
        << QByteArray("\xEF\xBB\xBF\xE9\x9D\x92") << u"UTF-8"_s << u"青"_s;
    QTest::newRow("UTF-16 without a mark") << QByteArray("\x52\x97") << u"UTF-16LE"_s << u"青"_s;
    QTest::newRow("a mark of UTF-16 when UTF-16 is chosen")
        << QByteArray("\xFE\xFF\x97\x52") << u"UTF-16BE"_s << u"青"_s;
}

void TestTextDecoder::choiceIsTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const DecodedText decoded = decodeText(bytes, encoding);
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.text, text);
    QVERIFY(decoded.damage.empty());
}

void TestTextDecoder::everyKnownEncodingCanBeChosen()
{
    QCOMPARE(knownEncodings().count(u"UTF-8"_s), 1);
    QCOMPARE(knownEncodings().count(u"GB18030"_s), 1);
    for (const QString &encoding : knownEncodings()) {
        // Four zero bytes are one to four NULs wherever the encoding is known.
        const DecodedText decoded = decodeText(QByteArray(4, '\0'), encoding);
        QCOMPARE(decoded.encoding, encoding);
        QVERIFY2(!decoded.text.isEmpty() && decoded.text.count(QChar(0)) == decoded.text.size(),
                 qUtf8Printable(encoding));
        QVERIFY(decoded.damage.empty());
    }
}

void TestTextDecoder::unknownEncodingGivesText()
{
    const DecodedText decoded = decodeText(QByteArray("2023\n"), u"KLINGON-7"_s);
    QCOMPARE(decoded.text, u"2023\n"_s);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_text_decoder.moc"
