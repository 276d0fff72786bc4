// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/html_comparison_writer.h"

#include "model/finding/phrases.h"
#include "model/years/prose_alignment.h"
#include "model/years/year_comparison.h"

#include <QCoreApplication>

namespace gouji {

namespace {

const char *const style = R"(
body{font-family:"Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-size:10pt;margin:1.5em;color:#1b1b1b;background:#fff}
h1{font-size:15pt}h2{font-size:12pt;margin-top:1.6em;break-after:avoid}
table{border-collapse:collapse;width:100%}thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:1px solid #999;padding:2px 5px;text-align:left;vertical-align:top}th{background:#eee}
td.v,td.c{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}td.c{color:#555}td[data-unit]::after{content:attr(data-unit)}
td.n{background:#f4f4f4}tr.u{color:#777}
del{background:#fbe3e0;color:#7a1c12}ins{background:#e0f2e2;color:#14532d;text-decoration:underline}
small{color:#555}@media print{body{margin:0}@page{size:A4 landscape;margin:12mm}})";

/// The markup of one page while it is written.
class Page
{
public:
    explicit Page(const ComparisonContent &content)
        : m_content(content)
        , m_comparison(*content.comparison)
        , m_phrases(content.sentences.translator())
    {
    }

    QByteArray write()
    {
        const QString title =
            word(QT_TRANSLATE_NOOP("Comparison", "Years side by side: %1")).arg(m_comparison.series.body);
        m_text = QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                 + title.toHtmlEscaped() + QStringLiteral("</title>\n<style>") + QLatin1String(style)
                 + QStringLiteral("\n</style>\n</head>\n<body>\n<h1>") + title.toHtmlEscaped()
                 + QStringLiteral("</h1>\n");
        writeFiles();
        writeRows();
        writeShares();
        writeFindings();
        for (size_t place = 0; place < m_content.reports.size(); ++place) {
            if (m_content.reports[place].prose)
                writeProse(static_cast<int>(place));
        }
        m_text += QStringLiteral("</body>\n</html>\n");
        return m_text.toUtf8();
    }

private:
    QString word(const char *source) const { return m_phrases.phrase("Comparison", source); }

    void element(const char *name, const QString &text)
    {
        m_text += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), text.toHtmlEscaped());
    }

    void writeFiles()
    {
        m_text += QStringLiteral("<ul>\n");
        for (size_t place = 0; place < m_content.reports.size(); ++place) {
            const auto &extraction = m_content.reports[place].extraction;
            const QString name = placeName(m_comparison, static_cast<int>(place));
            const QString file = extraction ? extraction->source->file
                                            : word(QT_TRANSLATE_NOOP("Comparison", "there is no report of this year"));
            element("li", name + QStringLiteral(": ") + file);
            m_text += u'\n';
        }
        m_text += QStringLiteral("</ul>\n");
    }

    void writeHead(const QString &first)
    {
        m_text += QStringLiteral("<table>\n<thead><tr>");
        element("th", first);
        for (size_t place = 0; place < m_comparison.years().size(); ++place)
            m_text += QStringLiteral("<th colspan=\"2\">%1</th>")
                          .arg(placeName(m_comparison, static_cast<int>(place)).toHtmlEscaped());
        m_text += QStringLiteral("</tr></thead>\n<tbody>\n");
    }

    static QString changeText(const ComparedCell &cell)
    {
        if (!cell.change)
            return {};
        const auto withSign = [](const Decimal &value, const QString &text) {
            return (value > Decimal(0) ? QStringLiteral("+") : QString()) + text;
        };
        QString text = withSign(cell.change->difference, cell.change->difference.toString());
        if (cell.change->percent && !cell.change->isUnchanged())
            text += QStringLiteral(" (%1%)").arg(withSign(*cell.change->percent, percentText(*cell.change->percent)));
        return text;
    }

    void writeRows()
    {
        writeHead(word(QT_TRANSLATE_NOOP("Comparison", "Row")));
        for (size_t index = 0; index < m_comparison.rows.size(); ++index) {
            const ComparedRow &row = m_comparison.rows[index];
            QString label = row.row + QStringLiteral(" · ") + row.column;
            if (!row.unit.isEmpty())
                label += QStringLiteral(" (%1)").arg(row.unit);
            m_text += row.unchanged ? QStringLiteral("<tr class=\"u\"><td>") : QStringLiteral("<tr><td>");
            m_text += label.toHtmlEscaped();
            if (!row.corresponds) {
                m_text += u' ';
                element("small", word(QT_TRANSLATE_NOOP("Comparison", "(edition %1 only)"))
                                     .arg(row.editions.join(QStringLiteral(", "))));
            }
            m_text += QStringLiteral("</td>");
            for (size_t place = 0; place < row.cells.size(); ++place) {
                const ComparedCell &cell = row.cells[place];
                const QString unit = !cell.value || cell.unit == row.unit
                                         ? QString()
                                         : QStringLiteral(" data-unit=\"%1\"").arg(cell.unit.toHtmlEscaped());
                m_text +=
                    QStringLiteral("<td class=\"v\" data-row=\"%1\" data-place=\"%2\" data-state=\"%3\"%4>%5</td>")
                        .arg(row.key.toHtmlEscaped(), QString::number(place),
                             placeState(m_comparison, static_cast<int>(index), static_cast<int>(place)), unit,
                             cell.value ? cell.value->toString() : QString());
                m_text += QStringLiteral("<td class=\"c\">%1</td>").arg(changeText(cell));
            }
            m_text += QStringLiteral("</tr>\n");
        }
        m_text += QStringLiteral("</tbody></table>\n");
    }

    void writeShares()
    {
        element("h2", word(QT_TRANSLATE_NOOP("Comparison", "Derived shares")));
        writeHead(word(QT_TRANSLATE_NOOP("Comparison", "Share")));
        for (const ComparedShare &share : m_comparison.shares) {
            m_text += QStringLiteral("<tr>");
            element("td", m_phrases.phrase("Shares", share.title.toUtf8().constData()));
            for (const ShareOfYear &year : share.years) {
                m_text += QStringLiteral("<td class=\"c\">%1</td><td class=\"c\">%2</td>")
                              .arg(year.percent ? percentText(*year.percent) + u'%' : QString(),
                                   year.numerator && year.denominator
                                       ? year.numerator->toString() + u'/' + year.denominator->toString()
                                       : QString());
            }
            m_text += QStringLiteral("</tr>\n");
        }
        m_text += QStringLiteral("</tbody></table>\n");
    }

    void writeFindings()
    {
        element("h2", word(QT_TRANSLATE_NOOP("Comparison", "Findings")));
        m_text += QStringLiteral("\n<ul>\n");
        bool any = false;
        for (size_t place = 0; place < m_content.reports.size(); ++place) {
            const ComparisonContent::Report &report = m_content.reports[place];
            for (const Finding &finding : report.findings) {
                any = true;
                element("li", placeName(m_comparison, static_cast<int>(place)) + QStringLiteral(" · ")
                                  + m_content.sentences.severityName(finding.severity) + QStringLiteral(" · ")
                                  + m_content.sentences.message(finding, *report.extraction));
                m_text += u'\n';
            }
        }
        if (!any)
            element("li", word(QT_TRANSLATE_NOOP("Comparison", "none")));
        m_text += QStringLiteral("</ul>\n");
    }

    /// A sentence as it stands in its source, what differs marked.
    QString marked(const Extraction &extraction, Span span, const std::vector<ProseDifference> &differences, bool after)
    {
        const QString &text = extraction.source->text;
        const QLatin1String tag(after ? "ins" : "del");
        QString result;
        int at = span.begin;
        for (const ProseDifference &difference : differences) {
            const Span place = after ? difference.after : difference.before;
            if (place.isEmpty() || place.begin < at || place.end > span.end)
                continue;
            result += text.mid(at, place.begin - at).toHtmlEscaped();
            result += QStringLiteral("<%1>%2</%1>").arg(tag, text.mid(place.begin, place.length()).toHtmlEscaped());
            at = place.end;
        }
        return result + text.mid(at, span.end - at).toHtmlEscaped();
    }

    void writeProse(int place)
    {
        const int previous = m_comparison.previousOf(place);
        const ProseAlignment &prose = *m_content.reports[static_cast<size_t>(place)].prose;
        const Extraction &own = *m_content.reports[static_cast<size_t>(place)].extraction;
        if (previous < 0 || !m_content.reports[static_cast<size_t>(previous)].extraction)
            return;
        const Extraction &other = *m_content.reports[static_cast<size_t>(previous)].extraction;
        element("h2", word(QT_TRANSLATE_NOOP("Comparison", "Text of %1 against %2"))
                          .arg(placeName(m_comparison, place), placeName(m_comparison, previous)));
        QStringList shares;
        for (int section = 1; section <= CopiedShares::sectionCount; ++section) {
            const CopiedShare &share = prose.shares.section(section);
            if (share.characters > 0)
                shares.append(word(QT_TRANSLATE_NOOP("Comparison", "section %1: %2% copied (%3 of %4 characters)"))
                                  .arg(section)
                                  .arg(share.percent())
                                  .arg(share.copied)
                                  .arg(share.characters));
        }
        element("p", shares.join(QStringLiteral("; ")));
        m_text += QStringLiteral("\n<table>\n<thead><tr>");
        element("th", placeName(m_comparison, previous));
        element("th", placeName(m_comparison, place));
        m_text += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const SentencePair &pair : prose.pairs) {
            if (pair.isSame() && !pair.moved)
                continue;
            m_text += QStringLiteral("<tr>");
            if (pair.isNew())
                m_text += QStringLiteral("<td class=\"n\"></td>");
            else
                m_text += QStringLiteral("<td>%1</td>")
                              .arg(marked(other, prose.before.sentences[static_cast<size_t>(pair.before)].span,
                                          pair.differences, false));
            if (pair.isGone()) {
                m_text += QStringLiteral("<td class=\"n\"></td>");
            } else {
                m_text += QStringLiteral("<td>%1").arg(
                    marked(own, prose.after.sentences[static_cast<size_t>(pair.after)].span, pair.differences, true));
                if (pair.moved) {
                    m_text += u' ';
                    element("small", word(QT_TRANSLATE_NOOP("Comparison", "(moved)")));
                }
                m_text += QStringLiteral("</td>");
            }
            m_text += QStringLiteral("</tr>\n");
        }
        m_text += QStringLiteral("</tbody></table>\n");
    }

    const ComparisonContent &m_content;
    const YearComparison &m_comparison;
    Phrases m_phrases;
    QString m_text;
};

/// What stands between two texts, from a place on; moves the place behind the second.
QString between(const QString &text, QLatin1String front, QLatin1String back, qsizetype &at)
{
    const qsizetype begin = text.indexOf(front, at);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(back, begin + front.size());
    if (end < 0)
        return {};
    at = end + back.size();
    return text.mid(begin + front.size(), end - begin - front.size());
}

} // namespace

QByteArray HtmlComparisonWriter::write(const ComparisonContent &content) const
{
    return Page(content).write();
}

tl::expected<std::vector<WrittenYearCell>, QString> HtmlComparisonWriter::readBack(const QByteArray &bytes) const
{
    const QString text = QString::fromUtf8(bytes);
    if (!text.endsWith(QLatin1String("</html>\n")))
        return tl::unexpected(QStringLiteral("the page is cut off"));
    std::vector<WrittenYearCell> cells;
    const QLatin1String front("<td class=\"v\" ");
    for (qsizetype at = text.indexOf(front); at >= 0; at = text.indexOf(front, at)) {
        WrittenYearCell cell;
        const QLatin1String quote("\"");
        cell.row = between(text, QLatin1String("data-row=\""), quote, at);
        cell.place = between(text, QLatin1String("data-place=\""), quote, at).toInt();
        cell.state = between(text, QLatin1String("data-state=\""), quote, at);
        cell.value = between(text, QLatin1String(">"), QLatin1String("</td>"), at);
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace gouji
