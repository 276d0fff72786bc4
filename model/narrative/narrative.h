// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

namespace gouji {

/// What a figure of the prose is about in time and place. Only figures of this year and this body are held against the
/// report's own cells.
enum class ProseScope : quint8 {
    ThisYear,
    OtherYear,  ///< last year's figure, or a difference to it (较上年增加6件)
    PartOfYear, ///< half a year, a quarter, some months
    OtherBody,  ///< the whole county, bodies below, another office by its name
    Unknown
};

/// What is said to have happened to the things counted.
enum class ProseVerb : quint8 {
    None,
    Received,   ///< 收到, 新收
    Accepted,   ///< 受理, 收办: new ones, or those carried in as well
    Answered,   ///< 答复: 其他处理 may be left out
    Done,       ///< 办结
    Handled,    ///< 办理, 处理: says little
    CarriedIn,  ///< 上年结转
    CarriedOut, ///< 结转下年度
    Issued,
    Repealed,
    InForce
};

enum class ProseCertainty : quint8 {
    Open,     ///< what it counts is not certain enough for any finding; it may agree
    Doubtful, ///< gives a note at most
    Sure
};

/// One addend of what a figure should be equal to.
struct ProseTerm
{
    CellId cell;
    bool negative = false;
    friend bool operator==(const ProseTerm &, const ProseTerm &) = default;
};

/// One honest way to understand a figure: a signed sum of cells, in the order of the form, positive ones first.
using ProseMeaning = std::vector<ProseTerm>;

/// What a figure speaks of. Several meanings: any of them may hold (受理 N: new, or new and carried in).
struct ProseBinding
{
    std::vector<ProseMeaning> meanings;
    ProseCertainty certainty = ProseCertainty::Sure;
    std::vector<Span> words; ///< the words of the text that bound it
    bool isEmpty() const { return meanings.empty(); }
};

/// Two figures of the text that a percentage or a difference is made of.
struct ProseRatio
{
    enum class Kind : quint8 {
        Share,    ///< part / whole
        Growth,   ///< (part − whole) / whole; whole is the year before
        Fall,     ///< (whole − part) / whole
        Increase, ///< part − whole, not a percentage
        Decrease  ///< whole − part, not a percentage
    };
    Kind kind = Kind::Share;
    int part = 0; ///< indexes into Narrative::figures
    int whole = 0;
};

/// A figure in the prose, or a statement that there was none (未收到, 未发生: value 0, implied).
struct ProseFigure
{
    Span span; ///< figure and unit; for an implied one, the words that deny
    int sentence = 0;
    Decimal value;        ///< exact, 1.2万 as 12000; percentages as written (37.5 for 37.5%)
    int lastDigit = 0;    ///< power of ten of the last digit written: 0 for 12, -1 for 37.5, 3 for 1.2万
    bool implied = false; ///< nothing but words: 未收到
    bool vague = false;   ///< 100多条
    bool percent = false;
    bool change = false; ///< a difference to another figure (增加6件)
    QString unit;        ///< 件, 条, 万元, %; empty if none is written
    ProseVerb verb = ProseVerb::None;
    ProseScope scope = ProseScope::ThisYear;
    ProseBinding binding;
    std::optional<ProseRatio> ratio;
};

/// A change against last year that the prose states of figures of this year, without giving last year's:
/// 收到申请12件，较上年增长20% · 申请数量同比减少3件 · 办结15件，与上年持平. Or last year's figure itself: 2022年收到申请10件.
struct ProseTrend
{
    enum class Kind : quint8 {
        Growth,   ///< percent: (this − last) / last
        Fall,     ///< percent: (last − this) / last
        Increase, ///< this − last
        Decrease, ///< last − this
        Same,
        Before ///< last year's figure itself: 2022年收到申请37件
    };
    Span span; ///< from the words that compare to the figure
    int sentence = 0;
    Kind kind = Kind::Growth;
    Decimal value;     ///< percentages as written (12.5 for 12.5%); 0 for Same
    int lastDigit = 0; ///< power of ten of the last digit written
    QString unit;      ///< of Increase and Decrease; empty if none is written
    /// What has changed: the nearest figure's meanings first, then those of the figures before it in the sentence, any of
    /// which the words may speak of.
    std::vector<ProseMeaning> meanings;

    bool isPercent() const { return kind == Kind::Growth || kind == Kind::Fall; }
};

/// A total and the parts that are listed behind it.
struct ProseEnumeration
{
    int total = 0; ///< indexes into Narrative::figures
    std::vector<int> parts;
    bool complete = false; ///< the wording says that the parts are all (a colon, brackets, 分别为), not only 其中
};

/// A statement about all cases at once.
struct ProseClaim
{
    enum class Kind : quint8 {
        AllDone,  ///< 均已办结, 全部答复
        AllUpheld ///< 均获维持
    };
    Kind kind = Kind::AllDone;
    Span span;
    int sentence = 0;
    std::vector<CellId> wholes; ///< AllUpheld: the totals of the groups spoken of
    std::vector<CellId> parts;  ///< AllUpheld: their upheld cases; AllDone: what must be 0 (carried out)
};

/// Things named one by one and then counted: 甲、乙、丙三个平台.
struct ProseListing
{
    Span span;
    int sentence = 0;
    int announced = 0;
    int listed = 0;
    bool open = false; ///< 等 stands before the figure: more may exist than are named
};

struct ProseSentence
{
    Span span;
    int section = 0; ///< number of the section, 0 before the first
};

/// What the prose of a report says in figures. A value, made of the text and the form alone; the values of cells are
/// no part of it, so it stays as it is while figures are edited.
struct Narrative
{
    std::vector<ProseSentence> sentences; ///< those with a figure or a statement, in the order of the text
    std::vector<ProseFigure> figures;     ///< in the order of the text
    std::vector<ProseEnumeration> enumerations;
    std::vector<ProseClaim> claims;
    std::vector<ProseTrend> trends; ///< in the order of the text
    std::vector<ProseListing> listings;

    /// Indexes into figures, rising: those that speak of a cell, in any meaning.
    std::vector<int> figuresOfCell(CellId cell) const;
    std::vector<int> figuresOfCell(const Extraction &extraction, QStringView address) const;
    /// Index of the figure whose span holds \a offset, -1 if there is none.
    int figureAt(int offset) const;
    /// Cells of all meanings of a figure, each once, in the order of the form.
    std::vector<CellId> cellsOf(int figure) const;
};

/// Reads the prose of a report: all of its text outside the tables, of the first copy only where the text stands there
/// more than once. Never fails; linear in the text.
Narrative readNarrative(const Extraction &extraction);

} // namespace gouji
