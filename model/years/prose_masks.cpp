// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/prose_masks.h"

#include "model/figure/figure_text.h"
#include "model/text/folding.h"

#include <algorithm>

namespace gouji {

namespace {

using View = std::u16string_view;
using Kind = ProseMask::Kind;

constexpr View areaEnds = u"省市县区旗州盟镇乡";
constexpr size_t shortestArea = 2;
constexpr size_t longestArea = 8;
constexpr size_t longestOffice = 14; // characters behind the area

/// What names of bodies end in, longer ones first where one ends in another.
constexpr View officeEnds[] = {u"人民政府办公室", u"人民政府", u"管理委员会", u"委员会", u"办公室", u"街道办事处",
                               u"办事处",         u"管委会",   u"政府办",     u"分局",   u"大队",   u"支队",
                               u"中心",           u"政府",     u"局",         u"厅",     u"委",     u"办"};
/// What ends a name before its end was found.
constexpr View noNames = u"，,。；;：:、()的和与及等对将已在为由向是";

constexpr View selfNames[] = {u"我局",   u"本局",   u"我厅",   u"本厅",   u"我委",   u"本委",   u"我办", u"本办",
                              u"我镇",   u"本镇",   u"我乡",   u"本乡",   u"我街道", u"本街道", u"我院", u"本院",
                              u"我单位", u"本单位", u"本机关", u"我中心", u"本中心", u"我县",   u"我市", u"我区",
                              u"我省",   u"我旗",   u"我州",   u"全县",   u"全市",   u"全区",   u"全省", u"全镇",
                              u"全乡",   u"全街道", u"全局",   u"全旗",   u"全州",   u"本县",   u"本市", u"本区"};

size_t officeLength(View text)
{
    const size_t reach = std::min(text.size(), longestOffice);
    for (size_t at = 0; at < reach; ++at) {
        if (noNames.find(text[at]) != View::npos || !isHan(text[at]))
            return 0;
        for (const View end : officeEnds) {
            if (!text.substr(at).starts_with(end))
                continue;
            const size_t length = at + end.size();
            // 青石县委办公室: the longest name that ends here.
            if (length < text.size() && text.substr(length).starts_with(u"办公室"))
                return length + 3;
            return length;
        }
    }
    return 0;
}

} // namespace

BodyNames::BodyNames(const QString &agency)
    : m_agency(agency.toStdU16String())
{
    // 甲市乙县某某局: 甲市乙县, 甲市, 乙县.
    View rest = m_agency;
    size_t begin = 0;
    std::vector<std::pair<size_t, size_t>> areas;
    while (begin < rest.size()) {
        const size_t end = rest.find_first_of(areaEnds, begin + shortestArea - 1);
        if (end == View::npos || end + 1 - begin > longestArea)
            break;
        // 城市管理局, 住房和城乡建设局: no areas.
        static constexpr View noAreas[] = {u"城市", u"城乡", u"城镇", u"社区"};
        const View area = rest.substr(begin, end + 1 - begin);
        if (std::any_of(std::begin(noAreas), std::end(noAreas), [area](View word) { return area.ends_with(word); }))
            break;
        areas.emplace_back(begin, end + 1);
        begin = end + 1;
    }
    for (size_t first = 0; first < areas.size(); ++first) {
        for (size_t last = first; last < areas.size(); ++last)
            m_areas.emplace_back(rest.substr(areas[first].first, areas[last].second - areas[first].first));
    }
    std::stable_sort(m_areas.begin(), m_areas.end(),
                     [](const auto &left, const auto &right) { return left.size() > right.size(); });
}

int BodyNames::lengthAt(std::u16string_view text) const
{
    if (m_agency.size() > shortestArea && text.starts_with(m_agency))
        return static_cast<int>(m_agency.size());
    for (const std::u16string &area : m_areas) {
        if (text.starts_with(area))
            return static_cast<int>(area.size() + officeLength(text.substr(area.size())));
    }
    if (text.front() != u'我' && text.front() != u'本' && text.front() != u'全')
        return 0;
    for (const View name : selfNames) {
        if (text.starts_with(name))
            return static_cast<int>(name.size());
    }
    return 0;
}

char16_t markOf(ProseMask::Kind kind)
{
    constexpr char16_t first = 0xE100;
    return static_cast<char16_t>(first + static_cast<int>(kind));
}

void readMasks(ComparedSentence &sentence, const TokenList &tokens, const BodyNames &bodies)
{
    const View text = sentence.characters;
    const auto size = static_cast<int>(text.size());
    std::vector<ProseMask> found;
    for (const ProseToken &token : tokens.tokens) {
        ProseMask mask;
        mask.begin = token.begin;
        mask.end = std::min(token.end, size);
        if (mask.begin >= mask.end)
            continue;
        switch (token.kind) {
        case ProseToken::Kind::Figure: {
            const FigureToken &figure = tokens.figures[static_cast<size_t>(token.number)];
            mask.kind = Kind::Figure;
            mask.value = figure.value;
            mask.unit = QString::fromUtf16(figure.unit.data(), static_cast<qsizetype>(figure.unit.size()));
            if (figure.unitKind == UnitKind::Money) {
                if (const auto money = valueInUnit(figure.value, mask.unit, QStringLiteral("元"))) {
                    mask.value = *money;
                    mask.unit = QStringLiteral("元");
                }
            }
            if (figure.vague) // 100多条 is not 100条
                mask.unit.prepend(u'多');
            break;
        }
        case ProseToken::Kind::Year:
            mask.kind = Kind::Year;
            mask.value = Decimal(token.number);
            break;
        case ProseToken::Kind::Month:
            mask.kind = Kind::Date;
            break;
        case ProseToken::Kind::Enumerator: // how the points are counted is no wording
            mask.kind = Kind::Title;
            break;
        case ProseToken::Kind::Unknown:
        case ProseToken::Kind::Word:
        case ProseToken::Kind::Break:
            continue;
        }
        found.push_back(mask);
    }
    size_t next = 0;
    for (int at = 0; at < size;) {
        while (next < found.size() && found[next].begin < at)
            ++next;
        if (next < found.size() && found[next].begin == at) {
            sentence.masks.push_back(found[next]);
            at = found[next].end;
            continue;
        }
        const View rest = text.substr(static_cast<size_t>(at));
        ProseMask mask;
        mask.begin = at;
        if (rest.front() == u'《' || rest.front() == u'〔') {
            constexpr size_t longestTitle = 80;
            const size_t close = rest.substr(0, longestTitle).find(rest.front() == u'《' ? u'》' : u'〕');
            mask.kind = Kind::Title;
            mask.end = close == View::npos ? at : at + static_cast<int>(close) + 1;
        } else {
            mask.kind = Kind::Body;
            mask.end = at + bodies.lengthAt(rest);
        }
        if (mask.end > mask.begin)
            sentence.masks.push_back(mask);
        at = std::max(at + 1, mask.end);
    }
}

size_t pageEndOf(std::u16string_view text)
{
    static constexpr View marks[] = {u"上一篇",   u"下一篇",   u"扫一扫",   u"版权所有", u"网站标识码",
                                     u"打印本页", u"关闭窗口", u"相关链接", u"分享到"};
    size_t first = View::npos;
    for (const View mark : marks)
        first = std::min(first, text.find(mark));
    return first;
}

} // namespace gouji
