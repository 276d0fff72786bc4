// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/figure/figure_text.h"

#include "model/figure/unit.h"
#include "model/text/folding.h"

#include <unicode/uchar.h>

namespace gouji {

namespace {

constexpr int greatestFractionDigits = 6;
constexpr qsizetype mostPlainDigits = 9;

/// The value of a text of a few ASCII digits and nothing else, as nearly all figures are; -1 for all others.
qint64 plainNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > mostPlainDigits)
        return -1;
    qint64 value = 0;
    for (const QChar character : text) {
        const int digit = character.unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = 10 * value + digit;
    }
    return value;
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isInvisible(text.front().unicode()))
        text = text.mid(1);
    while (!text.isEmpty() && isInvisible(text.back().unicode()))
        text.chop(1);
    return text;
}

bool consistsOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [&](QChar character) {
        return isInvisible(character.unicode()) || characters.contains(character);
    });
}

std::optional<BlankMark> blankMark(QStringView text)
{
    if (text.isEmpty())
        return BlankMark::None;
    if (consistsOf(text, u"-—–－―−‐‑‒─"))
        return BlankMark::Dash;
    if (consistsOf(text, u"/／"))
        return BlankMark::Slash;
    if (text == u"无" || text == u"無" || text == u"不适用" || text == u"不適用")
        return BlankMark::Word;
    return std::nullopt;
}

/// Takes one of \a words off the front of \a text.
bool takeWord(QStringView &text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (text.startsWith(word)) {
            text = trimmed(text.mid(word.size()));
            return true;
        }
    }
    return false;
}

/// 增1, 减2, +1, －3. Only signs that cannot be a mark for nothing glued to a figure are understood, so no em dash.
bool takeSign(QStringView &text)
{
    if (takeWord(text, {u"增加", u"增", u"+", u"＋"}))
        return false;
    return takeWord(text, {u"减少", u"減少", u"减", u"減", u"-", u"－", u"−", u"﹣"});
}

/// The digit at the front of \a text, -1 if none stands there; \a length is how much of the text it takes.
int digitAt(QStringView text, qsizetype &length)
{
    char32_t code = text.front().unicode();
    length = 1;
    if (text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate()) {
        code = QChar::surrogateToUcs4(text[0], text[1]);
        length = 2;
    }
    return u_charDigitValue(static_cast<UChar32>(code));
}

/// Takes digits with separators and point off the front of \a text; plain ASCII, or empty if the groups of three
/// are not right (1,13) or nothing stands before or behind the point.
QString takeDigits(QStringView &text)
{
    QString plain;
    qsizetype group = 0; // digits since the last separator
    bool separated = false;
    bool point = false;
    while (!text.isEmpty()) {
        const QChar character = text.front();
        qsizetype length = 1;
        if (const int digit = digitAt(text, length); digit >= 0) {
            plain.append(QChar(u'0' + static_cast<char16_t>(digit)));
            ++group;
        } else if (!point && (character == u',' || character == u'，' || character == u'﹐')) {
            const bool right = separated ? group == 3 : group >= 1 && group <= 3 && !plain.startsWith(u'0');
            if (!right)
                return {};
            separated = true;
            group = 0;
        } else if (!point && (character == u'.' || character == u'．')) {
            if (group == 0 || (separated && group != 3))
                return {};
            plain.append(u'.');
            point = true;
            group = 0;
        } else {
            break;
        }
        text = text.mid(length);
    }
    if (group == 0 || (separated && !point && group != 3))
        return {};
    return plain;
}

/// The unit that a bracketed note consists of: （万元）, （单位：元）.
QStringView unitInNote(QStringView note)
{
    note = trimmed(note);
    takeWord(note, {u"单位：", u"单位:", u"單位：", u"單位:"});
    return findUnit(note) ? note : QStringView();
}

bool isFootnoteMark(QChar character)
{
    return character.unicode() >= 0x2460 && character.unicode() <= 0x2473; // ① to ⑳
}

/// Takes the footnote marks and bracketed notes that \a text must consist of.
bool readNotes(QStringView text, FigureText &result)
{
    static constexpr QStringView opening = u"（([［〔【";
    static constexpr QStringView closing = u"）)]］〕】";
    while (!(text = trimmed(text)).isEmpty()) {
        if (isFootnoteMark(text.front())) {
            result.hasNote = true;
            text = text.mid(1);
            continue;
        }
        if (!opening.contains(text.front()))
            return false;
        qsizetype depth = 0;
        qsizetype end = 0;
        for (; end < text.size(); ++end) {
            depth += opening.contains(text[end]) ? 1 : closing.contains(text[end]) ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (depth != 0)
            return false;
        const QStringView unit = unitInNote(text.mid(1, end - 1));
        if (!unit.isEmpty() && result.unit.isEmpty())
            result.unit = unit.toString();
        else
            result.hasNote = true;
        text = text.mid(end + 1);
    }
    return true;
}

/// Takes the longest unit off the front of \a text.
QString takeUnit(QStringView &text)
{
    for (qsizetype length = std::min<qsizetype>(2, text.size()); length > 0; --length) {
        if (findUnit(text.left(length))) {
            const QString unit = text.left(length).toString();
            text = text.mid(length);
            return unit;
        }
    }
    return {};
}

} // namespace

QString blankMarkKey(BlankMark mark)
{
    switch (mark) {
    case BlankMark::None:
        return QStringLiteral("none");
    case BlankMark::Dash:
        return QStringLiteral("dash");
    case BlankMark::Slash:
        return QStringLiteral("slash");
    case BlankMark::Word:
        return QStringLiteral("word");
    }
    return {};
}

FigureText readFigureText(QStringView text)
{
    FigureText result;
    text = trimmed(text);
    if (const qint64 number = plainNumber(text); number >= 0) {
        result.kind = FigureText::Kind::Value;
        result.value = number;
        return result;
    }
    if (const auto mark = blankMark(text)) {
        result.kind = FigureText::Kind::Blank;
        result.mark = *mark;
        return result;
    }
    const bool negative = takeSign(text);
    QString plain = takeDigits(text);
    if (plain.isEmpty())
        return result;
    if (negative)
        plain.prepend(u'-');
    const auto value = Decimal::parse(plain);
    if (!value)
        return result;

    FigureText figure;
    text = trimmed(text);
    figure.unit = takeUnit(text);
    if (!readNotes(text, figure))
        return result;
    figure.kind = FigureText::Kind::Value;
    figure.value = *value;
    return figure;
}

std::optional<Decimal> valueInUnit(const Decimal &value, QStringView writtenUnit, QStringView formUnit)
{
    if (writtenUnit.isEmpty() || formUnit.isEmpty() || writtenUnit == formUnit)
        return value;
    const Unit *written = findUnit(writtenUnit);
    const Unit *form = findUnit(formUnit);
    if (!written || !form || !written->money || !form->money)
        return std::nullopt;
    return value.scaledByPowerOfTen(*written->money - *form->money);
}

QString withPlaces(const Decimal &value, int places)
{
    QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype written = point < 0 ? 0 : text.size() - point - 1;
    if (point < 0 && places > 0)
        text += u'.';
    return text + QString(std::max<qsizetype>(places - written, 0), u'0');
}

bool unitSuits(QStringView writtenUnit, FigureKind kind)
{
    const Unit *unit = findUnit(writtenUnit);
    return !unit || unit->money.has_value() == (kind == FigureKind::Decimal);
}

KindProblem checkKind(const Decimal &value, FigureKind kind)
{
    if (kind == FigureKind::Decimal) {
        // Nothing is given for values too long to be scaled; those have fewer digits behind the point.
        const auto scaled = value.scaledByPowerOfTen(greatestFractionDigits);
        return scaled && !scaled->isWhole() ? KindProblem::TooPrecise : KindProblem::None;
    }
    if (!value.isWhole())
        return KindProblem::NotWhole;
    if (kind == FigureKind::Count && value.isNegative())
        return KindProblem::Negative;
    return KindProblem::None;
}

} // namespace gouji
