// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_units.h"

namespace gouji {

namespace {

// Longer ones first where one begins another.
constexpr UnitWord unitWords[] = {
    {u"个百分点", UnitKind::Point}, {u"百分点", UnitKind::Point}, {u"个工作日", UnitKind::Other},
    {u"工作日", UnitKind::Other},   {u"个小时", UnitKind::Other}, {u"小时", UnitKind::Other},
    {u"个月", UnitKind::Other},     {u"件次", UnitKind::Case},    {u"人次", UnitKind::Time},
    {u"余次", UnitKind::Time},      {u"亿元", UnitKind::Money},   {u"万元", UnitKind::Money},
    {u"元", UnitKind::Money},       {u"件", UnitKind::Case},      {u"起", UnitKind::Case},
    {u"宗", UnitKind::Case},        {u"例", UnitKind::Case},      {u"条", UnitKind::Item},
    {u"项", UnitKind::Item},        {u"份", UnitKind::Item},      {u"个", UnitKind::Item},
    {u"篇", UnitKind::Item},        {u"笔", UnitKind::Item},      {u"部", UnitKind::Volume},
    {u"次", UnitKind::Time},        {u"人", UnitKind::Person},    {u"%", UnitKind::Percent},
    {u"‰", UnitKind::Other},        {u"名", UnitKind::Other},     {u"天", UnitKind::Other},
    {u"家", UnitKind::Other},       {u"场", UnitKind::Other},     {u"期", UnitKind::Other},
    {u"户", UnitKind::Other},       {u"位", UnitKind::Other},     {u"种", UnitKind::Other},
    {u"类", UnitKind::Other},       {u"批", UnitKind::Other},     {u"册", UnitKind::Other},
    {u"张", UnitKind::Other},       {u"页", UnitKind::Other},     {u"套", UnitKind::Other},
    {u"倍", UnitKind::Other},       {u"分", UnitKind::Other},     {u"大", UnitKind::Other},
    {u"台", UnitKind::Other},       {u"处", UnitKind::Other},     {u"字", UnitKind::Other},
    {u"股", UnitKind::Other},       {u"层", UnitKind::Other},     {u"级", UnitKind::Other},
    {u"届", UnitKind::Other},       {u"岁", UnitKind::Other},     {u"封", UnitKind::Item},
    {u"幅", UnitKind::Item},        {u"本", UnitKind::Item},      {u"款", UnitKind::Other},
    {u"宫", UnitKind::Other},       {u"平方", UnitKind::Other},   {u"公里", UnitKind::Other},
};

} // namespace

const UnitWord *unitAt(std::u16string_view text)
{
    for (const UnitWord &unit : unitWords) {
        if (text.starts_with(unit.text))
            return &unit;
    }
    return nullptr;
}

} // namespace gouji
