// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "tests/support/readings.h"
#include "tests/support/report_text.h"
#include "tests/support/some_layouts.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

namespace {

/// The rules that find something in a report once it is checked.
QStringList checkedRules(const std::shared_ptr<const Extraction> &report)
{
    QStringList rules;
    const CheckSession session{ReportState(report)};
    for (const Finding &finding : session.findings())
        rules.append(finding.rule);
    return rules;
}

} // namespace

/// Whole texts: figures or tables lost, editions mixed, and texts that are no report.
class TestRecoveryReports : public QObject
{
    Q_OBJECT
private slots:
    void tablesMissing();
    void oneTableMissing_data();
    void oneTableMissing();
    void editionsMixed();
    void editionOfAnotherYear_data();
    void editionOfAnotherYear();
    void fileNameHints_data();
    void fileNameHints();
    void damagedBytesAreTold();
    void pageCutOff();
    void notAReport_data();
    void notAReport();
    void sameInputSameOutput();
};

void TestRecoveryReports::tablesMissing()
{
    ReportText text = ReportText::quiet();
    text.tables.clear();
    const auto report = readOne(written(text, TextLayout::PaddedPipes));
    QVERIFY(report);
    QCOMPARE(differences(*report, allMissing()), QString());
    QCOMPARE(rulesOf(*report), QStringList{u"layout.figures_lost"_s});
    QCOMPARE(std::get<QString>(report->findings.front().arguments[1]), u"proactive,requests,disputes"_s);
    QCOMPARE(report->sections.size(), size_t(6));
    QCOMPARE(report->form->edition, u"2021"_s);
    for (const TableReading &table : report->tables)
        QVERIFY(!table.found);
}

void TestRecoveryReports::oneTableMissing_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someBareLayouts) {
        for (int table = 0; table < 3; ++table)
            QTest::addRow("table %d of %s", table + 1, name) << table << layout;
    }
}

void TestRecoveryReports::oneTableMissing()
{
    QFETCH(int, table);
    QFETCH(TextLayout, layout);
    ReportText text = ReportText::busy();
    Truth truth = text.truth();
    for (const PrintedRow &row : text.tables[static_cast<size_t>(table)].rows) {
        for (const QString &address : text.addressesOf(row.key))
            truth[address] = u"- missing"_s;
    }
    text.tables[static_cast<size_t>(table)].rows.clear();
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
    QCOMPARE(rulesOf(*report), QStringList{u"layout.figures_lost"_s});
    QCOMPARE(std::get<QString>(report->findings.front().arguments[1]), tableKey(static_cast<TableId>(table)));
}

/// The first table of 2021, the requests of 2019.
void TestRecoveryReports::editionsMixed()
{
    for (const auto &[name, layout] : someBareLayouts) {
        ReportText text = ReportText::busy();
        ReportText old = ReportText::old();
        old.set("requests/other", "0 1 0 0 0 0 1")
            .set("requests/new", "0 1 0 0 0 0 1")
            .set("requests/total", "0 1 0 0 0 0 1");
        Truth truth = old.truth();
        truth.removeIf([](const auto &cell) { return !cell.key().startsWith(u"requests/"_s); });
        text.tables[1].rows.clear();
        truth.insert(text.truth());
        text.tables[1] = old.tables[1];
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, truth).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, truth)));
        QCOMPARE(report->form->edition, u"2021"_s);
        QCOMPARE(report->table(TableId::Requests).form->edition, u"2019"_s);
        QCOMPARE(rulesOf(*report), QStringList());
        QVERIFY(checkedRules(report).contains(u"form.mixed_editions"_s));
    }
}

void TestRecoveryReports::editionOfAnotherYear_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("told");
    QTest::newRow("the new form for 2020") << u"2021"_s << 2020 << true;
    QTest::newRow("the new form for 2021") << u"2021"_s << 2021 << false;
    QTest::newRow("the new form for 2025") << u"2021"_s << 2025 << false;
    QTest::newRow("the old form for 2020") << u"2019"_s << 2020 << false;
    QTest::newRow("the old form for 2021") << u"2019"_s << 2021 << true;
}

/// The headings decide, not the year; the year is a finding.
void TestRecoveryReports::editionOfAnotherYear()
{
    QFETCH(QString, edition);
    QFETCH(int, year);
    QFETCH(bool, told);
    ReportText text = edition == u"2021"_s ? ReportText::quiet() : ReportText::old();
    text.title = u"青石县财政局%1年政府信息公开工作年度报告"_s.arg(year);
    const auto report = readOne(written(text, TextLayout::BareCells));
    QVERIFY(report);
    QCOMPARE(report->form->edition, edition);
    QCOMPARE(report->year.value_or(0), year);
    QCOMPARE(differences(*report, text.truth()), QString());
    QCOMPARE(rulesOf(*report), QStringList());
    QCOMPARE(checkedRules(report).contains(u"form.edition_year"_s), told);
}

void TestRecoveryReports::fileNameHints_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("agencyFromFile");
    QTest::addColumn<bool>("yearFromFile");
    const QString file = u"云岭区教育局2021.txt"_s;
    QTest::newRow("the title says all") << u"青石县财政局2023年政府信息公开工作年度报告"_s << file << u"青石县财政局"_s
                                        << 2023 << false << false;
    QTest::newRow("the title has no body")
        << u"2023年政府信息公开工作年度报告"_s << file << u"云岭区教育局"_s << 2023 << true << false;
    QTest::newRow("no title, the text names a year") << QString() << file << u"云岭区教育局"_s << 2022 << true << false;
    QTest::newRow("neither title nor name") << QString() << u"scan.txt"_s << QString() << 2022 << false << false;
}

void TestRecoveryReports::fileNameHints()
{
    QFETCH(QString, title);
    QFETCH(QString, file);
    QFETCH(QString, agency);
    QFETCH(int, year);
    QFETCH(bool, agencyFromFile);
    QFETCH(bool, yearFromFile);
    ReportText text = ReportText::quiet();
    text.title = title;
    text.prose = u"2022年，我局认真执行条例，各项工作有序开展。"_s;
    const auto report = readOne(written(text, TextLayout::PaddedPipes), file);
    QVERIFY(report);
    QCOMPARE(report->agency, agency);
    QCOMPARE(report->year.value_or(0), year);
    QCOMPARE(report->agencyFromFileName, agencyFromFile);
    QCOMPARE(report->yearFromFileName, yearFromFile);
    QCOMPARE(rulesOf(*report).contains(u"layout.hint_from_file_name"_s), agencyFromFile || yearFromFile);
    QCOMPARE(checkedRules(report).contains(u"form.no_title"_s), title.isEmpty());

    // A text that names no year at all takes the name's, as a hint.
    text.title.clear();
    text.prose = u"我局认真执行条例，各项工作有序开展。"_s;
    const auto nameless = readOne(written(text, TextLayout::PaddedPipes), u"云岭区教育局2021.txt"_s);
    QVERIFY(nameless);
    QCOMPARE(nameless->year.value_or(0), 2021);
    QVERIFY(nameless->yearFromFileName);
}

void TestRecoveryReports::damagedBytesAreTold()
{
    QByteArray bytes = written(ReportText::busy(), TextLayout::PaddedPipes).toUtf8();
    bytes.replace(u"有序开展"_s.toUtf8(), u"有序"_s.toUtf8() + '\xFF' + u"展"_s.toUtf8());
    const ReadResult reports = textReader().read(bytes, u"report.txt"_s, {});
    QVERIFY(reports && reports->size() == 1);
    QCOMPARE(rulesOf(*reports->front()), QStringList{u"text.decoding"_s});
    QCOMPARE(textsOfFindings(*reports->front(), u"text.decoding"_s), QStringList(3, u"\uFFFD"_s)); // in three sections
    QCOMPARE(differences(*reports->front(), ReportText::busy().truth()), QString());
}

/// A web page that ends inside a comment: what stood behind it is not there, and that is said.
void TestRecoveryReports::pageCutOff()
{
    const QString head =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
        u"<p>青石县财政局2023年政府信息公开工作年度报告</p><p>一、总体情况</p><p>各项工作有序开展。</p>"
        u"<p>二、主动公开政府信息情况</p><table><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>"
        u"<tr><td>行政规范性文件</td><td>4</td><td>1</td><td>17</td></tr></table>"
        u"<p>三、收到和处理政府信息公开申请情况</p>"_s;
    const auto whole = readOne(head + u"</body></html>"_s, u"report.html"_s);
    QVERIFY(whole);
    QVERIFY(!rulesOf(*whole).contains(u"text.truncated"_s));
    const auto cut = readOne(head + u"<!-- 第二页 "_s, u"report.html"_s);
    QVERIFY(cut);
    QVERIFY(rulesOf(*cut).contains(u"text.truncated"_s));
    QCOMPARE(shown(*cut, u"proactive/normative/in_force"_s), u"17 read"_s);
}

void TestRecoveryReports::notAReport_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QString() << u"no-text"_s;
    QTest::newRow("blank lines") << u"\n \n\t\n\u3000\n"_s << u"no-text"_s;
    QTest::newRow("some other text") << u"今天天气很好。\n会议于上午九时开始。\n"_s << u"not-a-report"_s;
    QTest::newRow("a table of something else")
        << u"姓名 | 单位 | 电话\n张三 | 财政局 | 0\n李四 | 教育局 | 0\n"_s << u"not-a-report"_s;
    QTest::newRow("the title alone") << u"青石县财政局2023年政府信息公开工作年度报告\n"_s << u"not-a-report"_s;
    QTest::newRow("a notice that the report is published")
        << u"关于公布青石县财政局2023年政府信息公开工作年度报告的通知\n各科室：\n"
           u"现将《青石县财政局2023年政府信息公开工作年度报告》予以公布，请认真学习。\n青石县财政局\n2024年1月15日\n"_s
        << u"not-a-report"_s;
    QTest::newRow("an explanation of the report")
        << u"《青石县财政局2023年政府信息公开工作年度报告》解读\n一、编制背景\n根据条例规定，每年1月31日前公布上一年度报告。\n"
           u"二、主要内容\n报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分。\n"
           u"三、数据说明\n2023年新收申请31件，予以公开12件。\n"_s
        << u"not-a-report"_s;
    QTest::newRow("an explanation that goes through the sections")
        << u"青石县财政局2023年政府信息公开工作年度报告解读\n一、总体情况\n全年发布信息863条。\n二、主动公开政府信息情况\n"
           u"全年制发行政规范性文件4件。\n三、收到和处理政府信息公开申请情况\n全年新收申请31件。\n"_s
        << u"not-a-report"_s;
    QTest::newRow("half-year statistics")
        << u"青石县财政局2023年上半年政府信息公开工作统计表\n主动公开信息 | 421\n依申请公开 | 12\n行政许可 | 20\n行政处罚 | 3\n"_s
        << u"not-a-report"_s;
}

void TestRecoveryReports::notAReport()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const ReadResult reports = readText(text);
    QVERIFY(!reports);
    QCOMPARE(readErrorKey(reports.error().kind), kind);
    QVERIFY(!reports.error().detail.isEmpty());
}

void TestRecoveryReports::sameInputSameOutput()
{
    ReportText text = ReportText::busy();
    text.set("requests/new", "_ _ _ _ _ _ 31")
        .twice("requests/partial", "4 1 0 0 1 0 6")
        .relabel("requests/total", "（七）总汁");
    const QString content = written(text, TextLayout::BareCells);
    const auto first = readOne(content);
    QVERIFY(first);
    for (int again = 0; again < 3; ++again) {
        const TextReportReader reader(forms());
        const ReadResult reports = reader.read(content.toUtf8(), u"report.txt"_s, {});
        QVERIFY(reports);
        const Extraction &other = *reports->front();
        QVERIFY(other.findings == first->findings);
        for (size_t table = 0; table < first->tables.size(); ++table) {
            for (size_t cell = 0; cell < first->tables[table].cells.size(); ++cell) {
                const CellReading &left = first->tables[table].cells[cell];
                const CellReading &right = other.tables[table].cells[cell];
                QVERIFY(left.state == right.state && left.value == right.value && left.spans == right.spans
                        && left.candidates == right.candidates && left.by == right.by);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRecoveryReports)
#include "tst_recovery_reports.moc"
