// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule_groups.h"
#include "model/check/text_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// From this year on the edition of 2021 holds.
constexpr int firstYearOf2021Edition = 2021;

bool isTrialYear(const Extraction &extraction)
{
    return extraction.year ? *extraction.year < firstYearOf2021Edition
                           : extraction.form->firstYear < firstYearOf2021Edition;
}

/// The title without the marks that Markdown and tables put around it.
PreparedText::Part titleOf(const Dossier &dossier)
{
    PreparedText::Part title = dossier.text->part(dossier.extraction().titleSpan);
    static constexpr QStringView marks = u"#*|《》";
    while (!title.isEmpty() && marks.contains(dossier.text->text()[title.begin]))
        ++title.begin;
    while (!title.isEmpty() && marks.contains(dossier.text->text()[title.end - 1]))
        --title.end;
    return title;
}

/// Where the year of a title begins, -1 if it has none.
qsizetype yearInTitle(QStringView title)
{
    for (qsizetype at = title.indexOf(u'年'); at >= 0; at = title.indexOf(u'年', at + 1)) {
        if (yearBefore(title, at) != 0)
            return at - 4;
    }
    return findAny(title, {u"二〇", u"二○", u"二零", u"二0", u"二O"}).at;
}

void hasTitle(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.extraction().titleSpan.isEmpty())
        instances.pass();
    else
        instances.fail().fault = Fault::Unknown;
}

/// Whether something of a title that our reading did not join to it stands right above.
bool stoodAbove(const Dossier &dossier, PreparedText::Part title)
{
    constexpr int reach = 40;
    const QStringView before = dossier.text->text().mid(std::max(0, title.begin - reach), std::min(title.begin, reach));
    return yearInTitle(before) >= 0
           || endsWithAny(before, {u"局", u"委员会", u"厅", u"政府", u"办公室", u"办事处", u"委"});
}

void titleParts(const Dossier &dossier, RuleInstances &instances)
{
    const PreparedText::Part part = titleOf(dossier);
    if (part.isEmpty())
        return;
    const Extraction &extraction = dossier.extraction();
    const QStringView title = dossier.text->text(part);
    const bool above = stoodAbove(dossier, part);
    struct Piece
    {
        const char *key;
        const char *word;
        bool there;
    };
    const Piece pieces[] = {
        {"body", QT_TRANSLATE_NOOP("Rules", "the body's name"),
         above || (!extraction.agency.isEmpty() && !extraction.agencyFromFileName)},
        {"year", QT_TRANSLATE_NOOP("Rules", "the year"), above || yearInTitle(title) >= 0},
        {"wording", QT_TRANSLATE_NOOP("Rules", "the words 工作年度报告"), title.contains(u"工作年度报告")},
    };
    for (const Piece &piece : pieces) {
        if (piece.there) {
            instances.pass(QString::fromLatin1(piece.key));
            continue;
        }
        Finding &finding = instances.fail(QString::fromLatin1(piece.key));
        if (isTrialYear(extraction))
            finding.severity = Severity::Note;
        finding.spans = {dossier.text->span(part)};
        finding.arguments = {title.toString(), WordArgument{QString::fromUtf8(piece.word)}};
    }
}

/// 年度 stands twice in a title, or in a sentence before section one that names the report: 2023年度…年度报告.
void yearTwice(const Dossier &dossier, RuleInstances &instances)
{
    const PreparedText::Part part = titleOf(dossier);
    constexpr qsizetype longestMiddle = 14; // 政府信息公开工作, 政务公开 and the like
    Quotes quotes;
    const PreparedText::Part preamble = dossier.text->preamble();
    const PreparedText::Part where = preamble.isEmpty() ? part : preamble;
    if (where.isEmpty())
        return;
    const QStringView text = dossier.text->text(where);
    for (qsizetype at = text.indexOf(u"年度"); at >= 0; at = text.indexOf(u"年度", at + 1)) {
        const QStringView middle = text.mid(at + 2, longestMiddle);
        const qsizetype second = middle.indexOf(u"年度");
        if (second < 0 || !middle.left(second).contains(u"公开") || !text.mid(at + 2 + second + 2).startsWith(u"报告"))
            continue;
        const auto begin = static_cast<int>(yearBefore(text, at) != 0 ? at - 4 : at);
        const auto end = static_cast<int>(at + 2 + second + 4);
        quotes.add(*dossier.text, {where.begin + begin, where.begin + end});
    }
    quotes.tell(instances);
}

void titleWording(const Dossier &dossier, RuleInstances &instances)
{
    const PreparedText::Part part = titleOf(dossier);
    const QStringView title = dossier.text->text(part);
    const qsizetype year = yearInTitle(title);
    if (part.isEmpty() || year < 0)
        return;
    if (!title.contains(u"工作年度报告"))
        return; // told by form.title_parts
    const QString &agency = dossier.extraction().agency;
    const qsizetype body = agency.isEmpty() ? -1 : title.indexOf(agency);
    const char *what = nullptr;
    if (body > year)
        what = QT_TRANSLATE_NOOP("Rules", "the year stands before the body's name");
    else if (title.count(u"年度") == 1 ? title.mid(year).contains(u"年度政府信息") : false)
        what = QT_TRANSLATE_NOOP("Rules", "年度 stands where 年 belongs");
    if (!what) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.spans = {dossier.text->span(part)};
    finding.arguments = {title.toString(), WordArgument{QString::fromUtf8(what)}};
}

/// A date in a text: 2023年1月1日, or 12月31日 with year 0.
struct Date
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Up to two digits in front of the character at \a at, or 0.
int numberBefore(QStringView text, qsizetype at, qsizetype &begin)
{
    begin = at;
    int number = 0;
    int weight = 1;
    while (begin > 0 && isAsciiDigit(text[begin - 1]) && at - begin < 3) {
        --begin;
        number += weight * text[begin].digitValue();
        weight *= 10;
    }
    return at - begin > 2 ? 0 : number;
}

/// The dates of a text, damaged ones left out.
std::vector<Date> datesOf(QStringView text)
{
    std::vector<Date> dates;
    for (qsizetype at = text.indexOf(u'日'); at >= 0; at = text.indexOf(u'日', at + 1)) {
        qsizetype dayBegin = 0;
        qsizetype monthBegin = 0;
        Date date;
        date.day = numberBefore(text, at, dayBegin);
        if (date.day == 0 || dayBegin == 0 || text[dayBegin - 1] != u'月')
            continue;
        date.month = numberBefore(text, dayBegin - 1, monthBegin);
        if (date.month == 0)
            continue;
        if (monthBegin > 0 && text[monthBegin - 1] == u'年')
            date.year = yearBefore(text, monthBegin - 1);
        dates.push_back(date);
    }
    return dates;
}

FoundWord findPeriod(QStringView text, qsizetype from)
{
    return findAny(text, {u"期限", u"统计时间", u"统计周期", u"统计期间", u"起止时间"}, from);
}

void period(const Dossier &dossier, RuleInstances &instances)
{
    constexpr qsizetype reach = 60;
    constexpr int december = 12;
    constexpr int lastDay = 31;
    for (const PreparedText::Part &part : dossier.text->prose()) {
        const QStringView text = dossier.text->text(part);
        FoundWord word = findPeriod(text, 0);
        for (; word; word = findPeriod(text, word.end())) {
            const qsizetype at = word.at;
            QStringView sentence = text.mid(at, reach);
            if (const FoundWord end = findAny(sentence, {u"。", u";"}))
                sentence.truncate(end.at);
            const std::vector<Date> dates = datesOf(sentence);
            if (dates.size() != 2 || dates[0].year == 0)
                continue; // no period, or a damaged one
            const int year = dossier.extraction().year.value_or(dates[0].year);
            const bool right = dates[0].year == year && dates[0].month == 1 && dates[0].day == 1
                               && (dates[1].year == year || dates[1].year == 0) && dates[1].month == december
                               && dates[1].day == lastDay;
            if (right) {
                instances.pass();
                return;
            }
            Finding &finding = instances.fail();
            const PreparedText::Part place{part.begin + static_cast<int>(at),
                                           part.begin + static_cast<int>(at + sentence.size())};
            finding.spans = {dossier.text->span(place)};
            finding.arguments = {sentence.toString(), static_cast<qint64>(year)};
            return;
        }
    }
}

void oneEdition(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    bool any = false;
    for (const TableReading &table : extraction.tables) {
        any = any || table.found;
        if (!table.found || table.form == extraction.form)
            continue;
        Finding &finding = instances.fail();
        finding.arguments = {extraction.form->edition, table.form->edition};
        return;
    }
    if (any)
        instances.pass();
}

void editionAndYear(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    const bool anyTable = std::any_of(extraction.tables.begin(), extraction.tables.end(),
                                      [](const TableReading &table) { return table.found; });
    if (!anyTable || !extraction.year || extraction.yearFromFileName)
        return;
    const Form &form = *extraction.form;
    if (*extraction.year >= form.firstYear && (!form.lastYear || *extraction.year <= *form.lastYear)) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    if (isTrialYear(extraction))
        finding.severity = Severity::Note;
    finding.arguments = {form.edition, static_cast<qint64>(*extraction.year)};
}

// clang-format off
constexpr RuleText texts[] = {
    {"form.no_title", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "No title"),
     QT_TRANSLATE_NOOP("Rules", "the report has a title"),
     QT_TRANSLATE_NOOP("Rules", "whether the title is right"),
     QT_TRANSLATE_NOOP("Rules", "No title was found. Look at the original first; if there is none there either, ask the body to add it.")},
    {"form.title_parts", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Parts of the title"),
     QT_TRANSLATE_NOOP("Rules", "the title names the body, the year and 政府信息公开工作年度报告"),
     QT_TRANSLATE_NOOP("Rules", "whether body and year are right"),
     QT_TRANSLATE_NOOP("Rules", "The title “%1” lacks %2. Ask the body to write its name, the year and 政府信息公开工作年度报告.")},
    {"form.title_year_twice", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "年度 twice"),
     QT_TRANSLATE_NOOP("Rules", "年度 does not stand twice in the title, nor where the report is named before section one"),
     QT_TRANSLATE_NOOP("Rules", "the same further down in the text"),
     QT_TRANSLATE_NOOP("Rules", "%2 says 年度 twice. Ask the body to write 年 behind the number of the year.")},
    {"form.title_wording", Severity::Note, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Wording of the title"),
     QT_TRANSLATE_NOOP("Rules", "the title is in the order body, year with 年, 政府信息公开工作年度报告"),
     QT_TRANSLATE_NOOP("Rules", "names that are not the official ones"),
     QT_TRANSLATE_NOOP("Rules", "In the title “%1” %2. Suggest: body, year with 年, 政府信息公开工作年度报告.")},
    {"form.period", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Period"),
     QT_TRANSLATE_NOOP("Rules", "where the report states its period, that is 1 January to 31 December of its year"),
     QT_TRANSLATE_NOOP("Rules", "figures that were counted over another period"),
     QT_TRANSLATE_NOOP("Rules", "The period is stated as “%1”, not as 1 January to 31 December %2. Ask the body to correct it.")},
    {"form.mixed_editions", Severity::Warning, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Mixed editions"),
     QT_TRANSLATE_NOOP("Rules", "all tables have the headings of one edition"),
     QT_TRANSLATE_NOOP("Rules", "tables that are the same in both editions"),
     QT_TRANSLATE_NOOP("Rules", "The report is in the form of %1, but a table in it is in the form of %2. Ask the body to use one form.")},
    {"form.edition_year", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Edition and year"),
     QT_TRANSLATE_NOOP("Rules", "the edition is the one in force for the year of the report"),
     QT_TRANSLATE_NOOP("Rules", "a wrong year in the title"),
     QT_TRANSLATE_NOOP("Rules", "The report on %2 is in the form of %1, which does not apply to that year. Ask the body to use the right form.")},
};
// clang-format on

} // namespace

std::vector<Rule> titleRules()
{
    const Rule::Check checks[] = {hasTitle, titleParts, yearTwice, titleWording, period, oneEdition, editionAndYear};
    return rulesOf(texts, checks);
}

} // namespace gouji
