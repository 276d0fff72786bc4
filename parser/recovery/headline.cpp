// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/headline.h"

#include "parser/recovery/lines.h"

#include "model/text/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace gouji::recovery {

namespace {

constexpr int firstYear = 2008; // the regulation on information disclosure came into force
constexpr int lastYear = 2099;
constexpr qsizetype longestTitle = 70;

/// A text without what cannot be seen, and where each of its characters stands.
struct CompactText
{
    QString characters;
    std::vector<int> offsets;
};

CompactText compactWithOffsets(QStringView text, Span range)
{
    CompactText result;
    for (int at = range.begin; at < range.end; ++at) {
        const char16_t character = text[at].unicode();
        if (isInvisible(character) || character == u'#' || character == u'*' || character == u'|')
            continue;
        result.characters.append(QChar(foldWidth(character)));
        result.offsets.push_back(at);
    }
    return result;
}

const QRegularExpression &titlePattern()
{
    // What a title ends with, in the wordings seen: 政府信息公开工作年度报告, 政府信息公开工作报告, 信息公开年度报告 …
    static const QRegularExpression pattern(QStringLiteral(
        "(?:政府|政务)?(?:信息|資訊)?(?:公开|公開)(?:工作)?(?:的)?(?:年度|年)?(?:工作)?(?:报告|報告|年报)$"));
    return pattern;
}

const QRegularExpression &yearPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("((?:20|二[〇零○Ｏ])[0-9〇零○一二三四五六七八九]{2})(?:年度|年|年年度)?"));
    return pattern;
}

std::optional<int> toYear(QStringView text)
{
    static constexpr QStringView numerals = u"〇一二三四五六七八九";
    int year = 0;
    for (const QChar character : text) {
        int digit = character.digitValue();
        if (digit < 0)
            digit = static_cast<int>(numerals.indexOf(character));
        if (digit < 0)
            digit = 0; // 零, ○
        year = year * 10 + digit;
    }
    if (year < firstYear || year > lastYear)
        return std::nullopt;
    return year;
}

/// Splits "青石县财政局2023年政府信息公开工作年度报告" into body and year. Nothing if it is no title.
std::optional<Headline> readTitle(const QString &title)
{
    if (title.size() > longestTitle || !(title.contains(u'报') || title.contains(u'報')))
        return std::nullopt;
    // "…工作年度报告（2025年）": the year behind everything else.
    static const QRegularExpression yearBehind(
        QStringLiteral("[(（]?((?:20|二[〇零○])[0-9〇零○一二三四五六七八九]{2})(?:年度|年)[)）]?$"));
    const QRegularExpressionMatch behind = yearBehind.match(title);
    const QString head = behind.hasMatch() ? title.left(behind.capturedStart()) : title;
    const QRegularExpressionMatch end = titlePattern().match(head);
    if (!end.hasMatch())
        return std::nullopt;
    QString rest = head.left(end.capturedStart());
    Headline headline;
    if (behind.hasMatch())
        headline.year = toYear(behind.capturedView(1));
    const QRegularExpressionMatch year = headline.year ? QRegularExpressionMatch() : yearPattern().match(rest);
    if (year.hasMatch()) {
        headline.year = toYear(year.capturedView(1));
        rest.remove(year.capturedStart(), year.capturedLength());
    }
    static const QRegularExpression around(QStringLiteral(
        "[(（][)）]|^(?:关于|關於)|(?:关于|關於)$|^年度?|年度?$|(?:的)$|^[、:：·.\\-—>＞*]+|[（(【《\"]+$|^[《【\"]"));
    for (QString before; before != rest;) {
        before = rest;
        rest.remove(around);
    }
    headline.agency = rest;
    return headline;
}

bool looksLikeSentence(QStringView text)
{
    return text.contains(QChar(0x3002)) || text.contains(QChar(0xFF0C)) || text.contains(u',') || text.contains(u';')
           || text.contains(QChar(0xFF1A)) || text.contains(u':');
}

/// Whether a name can be that of a body: navigation and buttons stand on lines of their own above titles.
bool endsLikeBody(const QString &name)
{
    static const QRegularExpression body(QStringLiteral(
        "(?:局|委员会|委|办公室|办|厅|政府|街道|处|乡|镇|院|会|中心|所|队|站|部|馆|校|学|社|区|县|市|省|州|司|署|园|行|台|公司)$"));
    return body.match(name).hasMatch();
}

} // namespace

Headline findTitle(QStringView text, Span range)
{
    std::vector<Span> lines;
    for (const Line &line : splitLines(text, range)) {
        if (!line.blank && !line.pageMark)
            lines.push_back(line.span);
    }
    Headline best;
    int bestQuality = -1;
    // The fewest lines that say most: a body's name alone on the line above is not part of the title.
    for (size_t count = 1; count <= 3; ++count) {
        for (size_t first = 0; first + count <= lines.size(); ++first) {
            const CompactText candidate = compactWithOffsets(text, {lines[first].begin, lines[first + count - 1].end});
            if (candidate.characters.isEmpty() || looksLikeSentence(candidate.characters))
                continue;
            const std::optional<Headline> headline = readTitle(candidate.characters);
            if (!headline)
                continue;
            if (count > 1 && !headline->agency.isEmpty() && !endsLikeBody(headline->agency))
                continue; // a word of the page above the title
            const int quality = (headline->year ? 2 : 0) + (headline->agency.isEmpty() ? 0 : 1);
            if (quality <= bestQuality)
                continue;
            best = *headline;
            best.title = {candidate.offsets.front(), candidate.offsets.back() + 1};
            bestQuality = quality;
        }
    }
    return best;
}

std::optional<int> yearOfText(QStringView text, Span range)
{
    const QString part = text.mid(range.begin, range.length()).toString();
    static const QRegularExpression period(
        QStringLiteral("(20[0-9]{2})\\s*年\\s*1\\s*月\\s*1\\s*日\\s*(?:起)?\\s*(?:至|到|[-—–－~～])"));
    const QRegularExpressionMatch match = period.match(part);
    if (match.hasMatch()) {
        if (const auto year = toYear(match.capturedView(1)))
            return year;
    }
    static const QRegularExpression named(QStringLiteral("(20[0-9]{2})\\s*年"));
    std::map<int, int> counts;
    for (auto all = named.globalMatch(part); all.hasNext();) {
        if (const auto year = toYear(all.next().capturedView(1)))
            ++counts[*year];
    }
    std::optional<int> best;
    for (const auto &[year, count] : counts) {
        if (!best || count > counts[*best])
            best = year;
        else if (count == counts[*best])
            best = std::max(*best, year); // "针对上年的问题, 今年…" names both alike
    }
    return best;
}

Headline readFileName(const QString &fileName)
{
    QString name = fileName.mid(fileName.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot > 0)
        name.truncate(dot);
    Headline headline;
    static const QRegularExpression year(QStringLiteral("(?<![0-9])(20[0-9]{2})(?![0-9])(?:年度|年)?"));
    const QRegularExpressionMatch match = year.match(name);
    if (match.hasMatch()) {
        headline.year = toYear(match.capturedView(1));
        name.remove(match.capturedStart(), match.capturedLength());
    }
    name.remove(titlePattern());
    static const QRegularExpression body(QStringLiteral(
        "[\\x{4E00}-\\x{9FFF}]{2,}(?:局|委员会|委|办公室|办|厅|政府|街道|乡|镇|院|会|中心|处|所|队|站|部)"));
    const QRegularExpressionMatch found = body.match(name);
    if (found.hasMatch())
        headline.agency = found.captured();
    return headline;
}

} // namespace gouji::recovery
