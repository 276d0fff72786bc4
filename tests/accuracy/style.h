// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/chance.h"

#include <QString>

namespace gouji::accuracy {

/// A break inside a cell's text: a new line of the same paragraph, or a new paragraph.
inline constexpr QChar softBreak = u'\v';
inline constexpr QChar paragraphBreak = u'\x2029';

/// How one extraction writes things, the same throughout a document.
struct Style
{
    bool asciiPunctuation = false;     ///< ( ) , : ; for （ ） ， ： ；
    bool spacedNumbers = false;        ///< "2024 年", "1. 属于国家秘密", "(一) 予以公开"
    bool brokenHeadings = false;       ///< 结果 over 纠正
    bool paragraphsInHeadings = false; ///< 商业 and 企业 as paragraphs of their own
    bool brokenGroups = false;         ///< （三） over 不予公开
    bool brokenUnit = false;           ///< 本年收费金额 over （单位：万元）
    bool curlyQuotes = true;           ///< “三安全一稳定”
    bool totalOnTop = false;           ///< 总计 beside 申请人情况 instead of below it
    bool shortNormative = false;       ///< 规范性文件 for 行政规范性文件 (2021)
    QChar numberPoint = u'.';          ///< behind 1 to 8
    bool markdownHeadings = false;     ///< # and ## before titles
    bool indented = false;             ///< paragraphs begin with two wide spaces
    int titleForm = 0;
    QString lineEnd; ///< "\n", "\r\n" or "\r"

    /// \a text in this style's punctuation and spacing.
    QString written(QString text) const;
};

Style makeStyle(Chance &chance);

} // namespace gouji::accuracy
