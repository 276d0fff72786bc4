// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/text_layout.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// Texts made to break a reader: it answers, and what it answers makes sense.
class TestHostileTexts : public QObject
{
    Q_OBJECT

private slots:
    void noReport_data();
    void noReport();
    void bytes_data();
    void bytes();
    void labelsWithoutFigures_data();
    void labelsWithoutFigures();
    void aReportWithMore_data();
    void aReportWithMore();
    void rowsWithTooMuch_data();
    void rowsWithTooMuch();
    void manyReports();
    void manyVersions();
};

namespace {

/// Whatever is said of a report holds together: places lie inside the text, cells have a figure only where their
/// state says so.
QString contradictions(const Extraction &report)
{
    QStringList wrong;
    const auto size = static_cast<int>(report.source->text.size());
    const auto inside = [size](Span span) { return 0 <= span.begin && span.begin <= span.end && span.end <= size; };
    for (const TableId table : allTables) {
        const TableReading &reading = report.table(table);
        if (reading.cells.size() != report.tableForm(table).cells.size() || !inside(reading.span))
            wrong.append(tableKey(table));
        for (const CellReading &cell : reading.cells) {
            const bool figure = cell.state == CellState::Read || cell.state == CellState::Inferred;
            bool right = figure == cell.value.has_value() && (!figure || !cell.spans.empty())
                         && (cell.state == CellState::Ambiguous) == !cell.candidates.empty();
            for (const Span &span : cell.spans)
                right = right && inside(span);
            for (const Candidate &candidate : cell.candidates) {
                for (const Span &span : candidate.spans)
                    right = right && inside(span);
            }
            if (!right)
                wrong.append(tableKey(table) + u": a cell"_s);
        }
    }
    for (const SectionReading &section : report.sections) {
        if (!inside(section.span) || section.number < 1 || section.number > 6)
            wrong.append(u"a section"_s);
    }
    for (const Finding &finding : report.findings) {
        for (const Span &span : finding.spans) {
            if (!inside(span))
                wrong.append(finding.id);
        }
    }
    return wrong.join(u", "_s);
}

int figuresIn(const Extraction &report)
{
    int figures = 0;
    for (const TableReading &table : report.tables) {
        for (const CellReading &cell : table.cells)
            figures += cell.value ? 1 : 0;
    }
    return figures;
}

QString busyText(TextLayout layout = TextLayout::PaddedPipes)
{
    return written(ReportText::busy(), layout);
}

/// The labels of the requests table, a line each.
QString labelLines()
{
    const ReportText report = ReportText::quiet();
    QString lines;
    for (const PrintedRow &row : report.tables[1].rows)
        lines += row.labels.join(u'\n') + u'\n';
    return lines;
}

} // namespace

void TestHostileTexts::noReport_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const QString none = u"not-a-report"_s;
    QTest::newRow("nothing") << QString() << u"no-text"_s;
    QTest::newRow("one NUL") << QString(QChar(0)) << u"no-text"_s;
    QTest::newRow("a million NULs") << QString(1'000'000, QChar(0)) << u"no-text"_s;
    QTest::newRow("a million line ends") << QString(1'000'000, u'\n') << u"no-text"_s;
    QTest::newRow("a million spaces") << QString(1'000'000, u' ') << u"no-text"_s;
    QTest::newRow("a million tabs") << QString(1'000'000, u'\t') << u"no-text"_s;
    QTest::newRow("a million pipes on one line") << QString(1'000'000, u'|') << none;
    QTest::newRow("a million pipes, a line each") << u"|\n"_s.repeated(1'000'000) << none;
    QTest::newRow("100,000 lines of ten pipes") << u"||||||||||\n"_s.repeated(100'000) << none;
    QTest::newRow("tab and line end by turns") << u"\t\n"_s.repeated(300'000) << u"no-text"_s;
    QTest::newRow("a million digits") << QString(1'000'000, u'7') << none;
    QTest::newRow("200,000 figures, a line each") << u"7\n"_s.repeated(200'000) << none;
    QTest::newRow("100,000 columns of figures by pipes") << u"7 | "_s.repeated(100'000) << none;
    QTest::newRow("100,000 columns of figures by tabs") << u"7\t"_s.repeated(100'000) << none;
    QTest::newRow("100,000 columns of figures by spaces") << u"7  "_s.repeated(100'000) << none;
    QTest::newRow("a line of 500,000 Han characters") << QString(500'000, u'本') << none;
    QTest::newRow("beginnings of a label again and again") << u"本年新收政府信息公开申请数"_s.repeated(50'000) << none;
    QTest::newRow("a million opening brackets") << QString(1'000'000, u'（') << none;
    QTest::newRow("a million dashes") << QString(1'000'000, u'—') << none;
    QTest::newRow("100,000 page marks") << u"— 3 —\n"_s.repeated(100'000) << none;
    QTest::newRow("100,000 sentences") << u"我局认真执行条例。\n"_s.repeated(100'000) << none;
    QTest::newRow("10,000 titles") << u"青石县财政局2023年政府信息公开工作年度报告\n"_s.repeated(10'000) << none;
    QTest::newRow("a line of 10,000 titles")
        << u"青石县财政局2023年政府信息公开工作年度报告"_s.repeated(10'000) << none;
    QTest::newRow("the years of all time") << u"2023年1月1日"_s.repeated(50'000) << none;
    QTest::newRow("20,000 headings of one section") << u"一、总体情况\n"_s.repeated(20'000) << none;
}

void TestHostileTexts::noReport()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const ReadResult reports = readText(text);
    QVERIFY(!reports);
    QCOMPARE(readErrorKey(reports.error().kind), kind);
}

void TestHostileTexts::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString report = busyText();
    const auto utf16 = [](const QString &text) {
        return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QTest::newRow("a first half of a pair between all characters")
        << utf16(QString(report).replace(u" | "_s, u" |"_s + QChar(0xD800)));
    QTest::newRow("a second half of a pair behind every line")
        << utf16(QString(report).replace(u"\n"_s, QChar(0xDC00) + u"\n"_s));
    QTest::newRow("100,000 halves of pairs behind the report") << utf16(report + QString(100'000, QChar(0xDFFF)));
    QTest::newRow("bytes that are never UTF-8, 100,000 times") << report.toUtf8() + QByteArray(100'000, '\xFF');
    QTest::newRow("NULs between lines") << report.toUtf8().replace("\n", QByteArray("\n\0", 2));
    QTest::newRow("a byte order mark before every line") << report.toUtf8().replace("\n", "\n\xEF\xBB\xBF");
    QTest::newRow("control characters everywhere") << report.toUtf8().replace(" | ", "\x01|\x1B");
}

/// Whatever stands between, there is a report, or it is said that there is none.
void TestHostileTexts::bytes()
{
    QFETCH(QByteArray, bytes);
    const ReadResult reports = textReader().read(bytes, u"report.txt"_s, {});
    if (!reports) {
        QCOMPARE(readErrorKey(reports.error().kind), u"not-a-report"_s);
        return;
    }
    QCOMPARE(reports->size(), size_t(1));
    QCOMPARE(contradictions(*reports->front()), QString());
    const Truth truth = ReportText::busy().truth();
    for (auto cell = truth.begin(); cell != truth.end(); ++cell) {
        const QString found = shown(*reports->front(), cell.key());
        const bool sure = found.endsWith(u" read"_s) || found.endsWith(u" inferred"_s) || found.contains(u"blank"_s);
        QVERIFY2(!sure || found == cell.value(), qUtf8Printable(cell.key() + u": "_s + found));
    }
}

void TestHostileTexts::labelsWithoutFigures_data()
{
    QTest::addColumn<QString>("text");
    const QString labels = labelLines();
    QTest::newRow("every label once") << labels;
    QTest::newRow("every label once, a row each") << QString(labels).replace(u"\n"_s, u" | \n"_s);
    QTest::newRow("every label 400 times") << labels.repeated(400);
    QTest::newRow("one label 10,000 times, and four others")
        << u"规章\n"_s.repeated(10'000) + u"行政许可\n行政处罚\n行政强制\n行政事业性收费\n"_s;
    QTest::newRow("10,000 labels in one line") << labels + u"本年新收政府信息公开申请数量 "_s.repeated(10'000);
    QTest::newRow("labels in 10,000 columns") << labels + u"规章 | "_s.repeated(10'000);
    QTest::newRow("damaged labels 2,000 times")
        << labels + u"本年薪收政俯信息公开申请数量\n属千国家秘密\n"_s.repeated(2'000);
    QTest::newRow("headings of the disputes 2,000 times")
        << labels + u"行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"_s.repeated(2'000);
}

void TestHostileTexts::labelsWithoutFigures()
{
    QFETCH(QString, text);
    const auto report = readOne(u"青石县财政局2023年政府信息公开工作年度报告\n"_s + text);
    QVERIFY(report);
    QCOMPARE(contradictions(*report), QString());
    QCOMPARE(figuresIn(*report), 0);
}

void TestHostileTexts::aReportWithMore_data()
{
    QTest::addColumn<QString>("text");
    const QString report = busyText();
    QTest::newRow("a line of 20 MB behind it") << report + QString(7'000'000, u'好') + u'\n';
    QTest::newRow("a line of 6 MB before it") << QString(2'000'000, u'好') + u'\n' + report;
    QTest::newRow("a sentence of 3 MB inside a section")
        << QString(report).replace(u"各项工作有序开展"_s, u"各项工作，"_s.repeated(70'000));
    QTest::newRow("a million line ends before it") << QString(1'000'000, u'\n') + report;
    QTest::newRow("a million pipes behind it") << report + QString(1'000'000, u'|') + u'\n';
    QTest::newRow("1,000 blank lines between all lines") << QString(report).replace(u"\n"_s, QString(1'000, u'\n'));
    QTest::newRow("1,000 spaces around all cells") << QString(report).replace(u" | "_s, QString(1'000, u' ') + u'|');
    QTest::newRow("10,000 characters without width in a label")
        << QString(report).replace(u"规章"_s, u"规"_s + QString(10'000, QChar(0x200B)) + u"章"_s);
    QTest::newRow("10,000 lines of navigation before it") << u"首页\n信息公开\n互动交流\n"_s.repeated(3'333) + report;
}

void TestHostileTexts::aReportWithMore()
{
    QFETCH(QString, text);
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(contradictions(*report), QString());
    QCOMPARE(differences(*report, ReportText::busy().truth()), QString());
    QCOMPARE(report->agency, u"青石县财政局"_s);
}

void TestHostileTexts::rowsWithTooMuch_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("100,000 figures behind a label, by pipes")
        << u"1.属于国家秘密"_s + u" | 3"_s.repeated(100'000) + u'\n';
    QTest::newRow("100,000 empty cells behind a label") << u"1.属于国家秘密"_s + u" | "_s.repeated(100'000) + u'\n';
    QTest::newRow("100,000 figures behind a label, by tabs")
        << u"1.属于国家秘密"_s + u"\t3"_s.repeated(100'000) + u'\n';
    QTest::newRow("20,000 figures behind a label, a line each") << u"1.属于国家秘密\n"_s + u"3\n"_s.repeated(20'000);
    QTest::newRow("20,000 words behind a label") << u"1.属于国家秘密"_s + u" | 若干"_s.repeated(20'000) + u'\n';
    QTest::newRow("the row 2,000 times with other figures") << [] {
        QString rows;
        for (int i = 0; i < 2'000; ++i)
            rows += u"1.属于国家秘密 | %1 | 0 | 0 | 0 | 0 | 0 | %1 | ||\n"_s.arg(i);
        return rows;
    }();
    QTest::newRow("a million digits for a figure")
        << u"1.属于国家秘密 | "_s + QString(1'000'000, u'3') + u" | 0 | 0 | 0 | 0 | 0 | 3 | ||\n"_s;
    QTest::newRow("10,000 brackets around a figure") << u"1.属于国家秘密 | 3"_s + QString(10'000, u'（')
                                                            + QString(10'000, u'）')
                                                            + u" | 0 | 0 | 0 | 0 | 0 | 3 | ||\n"_s;
    QTest::newRow("10,000 notes glued to the label")
        << u"1.属于国家秘密"_s + u"（注）"_s.repeated(10'000) + u" | 3 | 0 | 0 | 0 | 0 | 0 | 3 | ||\n"_s;
}

/// One row of a sound report is monstrous: the others are read as ever, and of its figures none is taken for sure that
/// could be another.
void TestHostileTexts::rowsWithTooMuch()
{
    QFETCH(QString, row);
    QString text = busyText();
    const QString before = u"（三）不予公开 | 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | |\n"_s;
    QVERIFY(text.contains(before));
    text.replace(before, row);
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(contradictions(*report), QString());
    Truth truth = ReportText::busy().truth();
    for (const QString &address : ReportText::busy().addressesOf(u"requests/refused.state_secret"_s))
        truth[address] = shown(*report, address);
    QCOMPARE(differences(*report, truth), QString());
    const QString natural = shown(*report, u"requests/refused.state_secret/natural_person"_s);
    QVERIFY2(!natural.endsWith(u" read"_s) || natural == u"3 read"_s, qUtf8Printable(natural));
}

/// One file with 200 reports, each another body's.
void TestHostileTexts::manyReports()
{
    QString text;
    for (int i = 0; i < 200; ++i) {
        text +=
            u"第%1县财政局2023年政府信息公开工作年度报告\n一、总体情况\n本县有乡镇%1个。\n二、主动公开政府信息情况\n"
            u"行政许可 | %1\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 | %1 | 0 | 0 | 0 | 0 | 0 | %1\n"_s
                .arg(i);
    }
    const ReadResult reports = readText(text);
    QVERIFY(reports);
    QCOMPARE(reports->size(), size_t(200));
    for (size_t i = 0; i < 200; ++i) {
        const Extraction &report = *reports->at(i);
        QCOMPARE(report.part, static_cast<int>(i) + 1);
        QCOMPARE(report.agency, u"第%1县财政局"_s.arg(i));
        QCOMPARE(shown(report, u"proactive/licensing/decisions"_s), u"%1 read"_s.arg(i));
        QCOMPARE(shown(report, u"requests/new/total"_s), u"%1 read"_s.arg(i));
    }
}

/// The same report again and again is one report.
void TestHostileTexts::manyVersions()
{
    const auto report = readOne(busyText().repeated(50));
    QVERIFY(report);
    QCOMPARE(report->copies, 50);
    QCOMPARE(differences(*report, ReportText::busy().truth()), QString());
}

QTEST_GUILESS_MAIN(TestHostileTexts)
#include "tst_hostile_texts.moc"
