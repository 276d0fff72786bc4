// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/body_names.h"

#include <QStringList>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList firstParts{u"青"_s, u"云"_s, u"柳"_s, u"松"_s, u"江"_s, u"白"_s, u"清"_s, u"龙"_s, u"石"_s, u"永"_s,
                             u"安"_s, u"南"_s, u"北"_s, u"东"_s, u"西"_s, u"临"_s, u"阳"_s, u"金"_s, u"银"_s, u"玉"_s};
const QStringList secondParts{u"石"_s, u"岭"_s, u"河"_s, u"溪"_s, u"川"_s, u"泉"_s, u"塘"_s, u"湾"_s, u"坪"_s, u"山"_s,
                              u"源"_s, u"浦"_s, u"桥"_s, u"沙"_s, u"港"_s, u"台"_s, u"原"_s, u"谷"_s, u"洲"_s, u"屏"_s};
const QStringList departments{u"科学技术局"_s,
                              u"教育体育局"_s,
                              u"公安局"_s,
                              u"民政局"_s,
                              u"司法局"_s,
                              u"财政局"_s,
                              u"人力资源和社会保障局"_s,
                              u"自然资源局"_s,
                              u"生态环境局"_s,
                              u"住房和城乡建设局"_s,
                              u"交通运输局"_s,
                              u"水利局"_s,
                              u"农业农村局"_s,
                              u"商务局"_s,
                              u"文化和旅游局"_s,
                              u"卫生健康局"_s,
                              u"退役军人事务局"_s,
                              u"应急管理局"_s,
                              u"审计局"_s,
                              u"市场监督管理局"_s,
                              u"统计局"_s,
                              u"医疗保障局"_s,
                              u"工业和信息化局"_s,
                              u"发展和改革局"_s,
                              u"林业局"_s,
                              u"城市管理局"_s,
                              u"乡村振兴局"_s,
                              u"行政审批服务局"_s,
                              u"信访局"_s,
                              u"档案局"_s};

} // namespace

BodyName makeBodyName(Chance &chance)
{
    // One chance a statement: the order within an expression is the compiler's.
    const auto name = [&chance] {
        const QString first = chance.pick(firstParts);
        return first + chance.pick(secondParts);
    };
    const QString countyName = name();
    const QString county = countyName + chance.pick({u"县"_s, u"县"_s, u"区"_s, u"市"_s});
    const QString city = name() + u"市"_s;
    const bool withCity = chance.percent(30) && !county.endsWith(u'市');
    const QString place = withCity ? city + county : county;
    const QString township = name();
    switch (chance.weighted({70, 12, 13, 5})) {
    case 0:
        return {place, place + chance.pick(departments)};
    case 1:
        return {place, place + u"人民政府"_s};
    case 2:
        return {place, place + township + chance.pick({u"镇人民政府"_s, u"乡人民政府"_s, u"街道办事处"_s})};
    default:
        return {city, city + chance.pick(departments)};
    }
}

} // namespace gouji::accuracy
