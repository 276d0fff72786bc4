// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/report_recovery.h"

#include "parser/recovery/edition_choice.h"
#include "parser/recovery/headline.h"
#include "parser/recovery/reading_findings.h"
#include "parser/recovery/section_finder.h"
#include "parser/recovery/table_recovery.h"

#include "model/text/folding.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

constexpr int titleReach = 400;       // characters before section 一 in which a further report's title can stand
constexpr int furthestTitle = 20'000; // characters before section 一 that are searched for a title
constexpr int explanationReach = 12;  // characters behind a title that can turn it into that of another text
constexpr int sectionsOfAReport = 3;
constexpr int labelsOfAReport = 4;

struct Recovered
{
    std::shared_ptr<Extraction> extraction;
    QString content; ///< the part's text without spaces, where there are several parts
    int labels = 0;
    int figures = 0;
    /// The form as it is handed out: neither a figure nor a year anywhere.
    bool isBlankForm() const
    {
        return labels > 0 && figures == 0 && (!extraction->year || extraction->yearFromFileName);
    }
};

class ReportRecovery
{
public:
    ReportRecovery(const Vocabulary &vocabulary, std::shared_ptr<const SourceText> source,
                   const std::vector<GridCell> &grid)
        : m_vocabulary(vocabulary)
        , m_source(std::move(source))
        , m_grid(grid)
        , m_text(m_source->text)
    {
    }

    ReadResult recover(bool sourceIsWhole)
    {
        const Span whole{0, static_cast<int>(m_text.size())};
        FieldList list = cutIntoFields(m_text, whole, m_grid);
        LabelSearch search(m_vocabulary, m_text, list);
        const std::vector<SectionReading> sections = findSections(search, m_vocabulary, m_text, list, whole);
        const std::vector<Span> parts = split(whole, sections);
        std::vector<Recovered> recovered;
        if (parts.size() == 1) {
            recovered.push_back(recoverPart(whole, list, search, sections));
        } else {
            for (const Span &part : parts)
                addPart(part, recovered);
        }
        std::vector<std::shared_ptr<const Extraction>> reports;
        bool blankForm = false;
        for (Recovered &report : recovered) {
            blankForm = blankForm || report.isBlankForm();
            if (!isReport(report))
                continue;
            Extraction &extraction = *report.extraction;
            extraction.part = static_cast<int>(reports.size()) + 1;
            addReadingFindings(extraction, sourceIsWhole || &report != &recovered.back());
            reports.push_back(std::move(report.extraction));
        }
        if (reports.empty())
            return tl::make_unexpected(whyNoReport(sections, blankForm));
        return reports;
    }

private:
    /// An explanation of a report goes through its sections too; its title says what it is.
    bool isExplanation(const Recovered &report) const
    {
        const Extraction &extraction = *report.extraction;
        if (report.labels > 0 || extraction.sections.empty())
            return false;
        static constexpr std::array<QStringView, 5> words{u"解读", u"解讀", u"解析", u"图解", u"说明"};
        const int end = extraction.sections.front().span.begin;
        const int begin = std::max(extraction.span.begin, end - titleReach);
        for (const QStringView line : m_text.mid(begin, end - begin).split(u'\n')) {
            const qsizetype title = line.indexOf(QStringView(u"年度报告"));
            const QStringView behind = title < 0 ? QStringView() : line.mid(title + 4, explanationReach);
            if (std::any_of(words.begin(), words.end(), [&](QStringView word) { return behind.contains(word); }))
                return true;
        }
        return false;
    }

    bool isReport(const Recovered &report) const
    {
        return !report.isBlankForm() && !isExplanation(report)
               && (static_cast<int>(report.extraction->sections.size()) >= sectionsOfAReport
                   || report.labels >= labelsOfAReport);
    }

    ReadError whyNoReport(const std::vector<SectionReading> &sections, bool blankForm) const
    {
        ReadError error;
        error.kind = ReadError::Kind::NotAReport;
        const bool blank =
            std::all_of(m_text.begin(), m_text.end(), [](QChar character) { return isInvisible(character.unicode()); });
        if (blank)
            error.kind = ReadError::Kind::NoText;
        error.detail =
            blank       ? QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "the file holds no text"))
            : blankForm ? QStringLiteral(
                  QT_TRANSLATE_NOOP("ReadErrors", "this is the blank form: it holds no figure and no year"))
            : sections.empty()
                ? QStringLiteral(
                    QT_TRANSLATE_NOOP("ReadErrors", "none of the six sections and none of the three tables was found"))
                : QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "too few sections and table rows were found"));
        return error;
    }

    /// A further report begins with its title in front of a further section 一.
    std::vector<Span> split(Span whole, const std::vector<SectionReading> &sections) const
    {
        std::vector<int> begins{whole.begin};
        bool first = true;
        int lastHeading = whole.begin;
        int highest = 0;
        for (const SectionReading &section : sections) {
            const int heading = section.span.begin;
            if (section.number == 1) {
                if (!first && highest >= 3) {
                    const Span before{std::max(lastHeading + 1, heading - titleReach), heading};
                    const Headline title = findTitle(m_text, before);
                    begins.push_back(title.hasTitle() ? title.title.begin : heading);
                    highest = 0;
                }
                first = false;
            }
            highest = std::max(highest, section.number);
            lastHeading = heading;
        }
        std::vector<Span> parts;
        for (size_t i = 0; i < begins.size(); ++i)
            parts.push_back({begins[i], i + 1 < begins.size() ? begins[i + 1] : whole.end});
        return parts;
    }

    /// A part that says the same as one before is a copy of it.
    void addPart(Span part, std::vector<Recovered> &recovered) const
    {
        QString content = compact(m_text.mid(part.begin, part.length()));
        for (const Recovered &other : recovered) {
            if (other.content == content) {
                ++other.extraction->copies;
                return;
            }
        }
        const FieldList list = cutIntoFields(m_text, part, m_grid);
        LabelSearch search(m_vocabulary, m_text, list);
        const std::vector<SectionReading> sections = findSections(search, m_vocabulary, m_text, list, part);
        Recovered report = recoverPart(part, list, search, sections);
        report.content = std::move(content);
        for (const Recovered &other : recovered) {
            if (saysTheSame(*other.extraction, *report.extraction)) {
                ++other.extraction->copies;
                return;
            }
        }
        recovered.push_back(std::move(report));
    }

    static bool saysTheSame(const Extraction &left, const Extraction &right)
    {
        if (left.agency != right.agency || left.year != right.year)
            return false;
        for (size_t table = 0; table < left.tables.size(); ++table) {
            const TableReading &one = left.tables[table];
            const TableReading &other = right.tables[table];
            if (one.form != other.form || one.found != other.found)
                return false;
            for (size_t cell = 0; cell < one.cells.size(); ++cell) {
                if (one.cells[cell].state != other.cells[cell].state
                    || one.cells[cell].value != other.cells[cell].value)
                    return false;
            }
        }
        return true;
    }

    Recovered recoverPart(Span part, const FieldList &list, LabelSearch &search,
                          const std::vector<SectionReading> &sections) const
    {
        Recovered result;
        result.extraction = std::make_shared<Extraction>();
        Extraction &extraction = *result.extraction;
        extraction.source = m_source;
        extraction.span = part;
        for (const SectionReading &section : sections) {
            const bool known = std::any_of(extraction.sections.begin(), extraction.sections.end(),
                                           [&](const SectionReading &other) { return other.number == section.number; });
            if (!known)
                extraction.sections.push_back(section);
        }
        findHeadline(extraction);
        const EditionChoice editions = chooseEditions(search, m_vocabulary, extraction.year);
        extraction.form = m_vocabulary.library().forms()[static_cast<size_t>(editions.report)];
        std::array<RecoveredTable, tableCount> tables;
        for (const TableId table : allTables) {
            const int form = editions.tables[static_cast<size_t>(table)];
            tables[static_cast<size_t>(table)] =
                recoverTable(findRows(search, m_vocabulary, m_text, list, form, table, extraction.year), m_vocabulary,
                             m_text, list, form, table);
            result.labels += tables[static_cast<size_t>(table)].labels;
            result.figures += tables[static_cast<size_t>(table)].figures;
        }
        addTableFindings(extraction, tables, list);
        for (size_t table = 0; table < tables.size(); ++table)
            extraction.tables[table] = std::move(tables[table].reading);
        return result;
    }

    /// Section 一 speaks of the year reported on; later ones also of the next.
    std::optional<int> yearWithoutTitle(const Extraction &extraction) const
    {
        for (const SectionReading &section : extraction.sections) {
            if (section.number != 1)
                continue;
            if (const auto year = yearOfText(m_text, {extraction.span.begin, section.span.end}))
                return year;
        }
        return yearOfText(m_text, extraction.span);
    }

    void findHeadline(Extraction &extraction) const
    {
        const Span part = extraction.span;
        int end = std::min(part.end, part.begin + 4 * titleReach);
        if (!extraction.sections.empty())
            end = extraction.sections.front().span.begin;
        const Headline headline = findTitle(m_text, {std::max(part.begin, end - furthestTitle), end});
        extraction.titleSpan = headline.title;
        extraction.agency = headline.agency;
        extraction.year = headline.year ? headline.year : yearWithoutTitle(extraction);
        if (extraction.year && !extraction.agency.isEmpty())
            return;
        const Headline hint = readFileName(m_source->file);
        if (!extraction.year && hint.year) {
            extraction.year = hint.year;
            extraction.yearFromFileName = true;
        }
        if (extraction.agency.isEmpty() && !hint.agency.isEmpty()) {
            extraction.agency = hint.agency;
            extraction.agencyFromFileName = true;
        }
    }

    const Vocabulary &m_vocabulary;
    std::shared_ptr<const SourceText> m_source;
    const std::vector<GridCell> &m_grid;
    QStringView m_text;
};

} // namespace

ReadResult recoverReports(const Vocabulary &vocabulary, std::shared_ptr<const SourceText> source,
                          const std::vector<GridCell> &grid, bool whole)
{
    return ReportRecovery(vocabulary, std::move(source), grid).recover(whole);
}

} // namespace gouji::recovery
