// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/region_command.h"
#include "model/history/workspace.h"
#include "parser/reader/report_text_reader.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

/// A part of a source is read again when a person says what it is: one step that can be undone.
class TestRegion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneRow_data();
    void oneRow();
    void wholeTable();
    void nothingForCertain();
    void noSuchRow();
    void oneStepOfTheHistory();
    void whatIsThereAlreadyLeavesNoTrace();
    void cellsThatAreNotThereAreLeftOut();

private:
    Span spanOf(const QString &words) const;
    std::map<QString, QString> read(const QString &words, TableId table, const QString &row) const;

    std::shared_ptr<const TextReportReader> m_reader;
    std::shared_ptr<const Extraction> m_extraction;
};

namespace {

// The row of new requests stands under the disputes, where no reader can know what it is.
const QString reportText = uR"(青石县粮食局2023年政府信息公开工作年度报告
一、总体情况
2023年各项工作有序开展。
二、主动公开政府信息情况
规章 | 0 | 0 | 0 |
行政规范性文件 | 1 | 0 | 4 |
三、收到和处理政府信息公开申请情况
二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
六、其他需要报告的事项
附：5 1 0 0 2 0 8
补：3 4
（七）总计 | 5 | 1 | 0 | 0 | 2 | 0 | 8 |
)"_s;

} // namespace

void TestRegion::initTestCase()
{
    const auto forms = FormLibrary::builtIn();
    QVERIFY2(forms, qPrintable(forms ? QString() : forms.error().message()));
    m_reader = std::make_shared<const TextReportReader>(*forms);
    const ReadResult result = m_reader->read(reportText.toUtf8(), u"report.txt"_s, {});
    QVERIFY(result);
    QCOMPARE(result->size(), size_t(1));
    m_extraction = result->front();
}

Span TestRegion::spanOf(const QString &words) const
{
    const auto begin = static_cast<int>(m_extraction->source->text.indexOf(words));
    return {begin, begin + static_cast<int>(words.size())};
}

std::map<QString, QString> TestRegion::read(const QString &words, TableId table, const QString &row) const
{
    std::map<QString, QString> values;
    for (const AddressedReading &addressed : m_reader->readRegion(*m_extraction, spanOf(words), table, row)) {
        const CellReading &reading = addressed.reading;
        values[addressed.address] = reading.value ? reading.value->toString() : cellStateKey(reading.state);
    }
    return values;
}

void TestRegion::oneRow_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("seven figures") << u"5 1 0 0 2 0 8"_s;
    QTest::newRow("seven figures and the word before them") << u"附：5 1 0 0 2 0 8"_s.mid(2);
    QTest::newRow("a row of pipes with its label") << u"（七）总计 | 5 | 1 | 0 | 0 | 2 | 0 | 8 |"_s;
}

void TestRegion::oneRow()
{
    QFETCH(QString, words);
    const std::map<QString, QString> expected{
        {u"requests/new/natural_person"_s, u"5"_s}, {u"requests/new/business"_s, u"1"_s},
        {u"requests/new/research"_s, u"0"_s},       {u"requests/new/social"_s, u"0"_s},
        {u"requests/new/legal"_s, u"2"_s},          {u"requests/new/other_org"_s, u"0"_s},
        {u"requests/new/total"_s, u"8"_s}};
    QVERIFY(read(words, TableId::Requests, u"new"_s) == expected);
}

void TestRegion::wholeTable()
{
    const auto values = read(u"规章 | 0 | 0 | 0 |\n行政规范性文件 | 1 | 0 | 4 |"_s, TableId::Proactive, {});
    QCOMPARE(values.size(), size_t(6));
    QCOMPARE(values.at(u"proactive/normative/in_force"_s), u"4"_s);
    QCOMPARE(values.at(u"proactive/regulations/issued"_s), u"0"_s);
}

void TestRegion::nothingForCertain()
{
    QVERIFY(read(u"3 4"_s, TableId::Requests, u"new"_s).empty());
    QVERIFY(read(u"各项工作有序开展"_s, TableId::Requests, {}).empty());
}

void TestRegion::noSuchRow()
{
    QVERIFY(read(u"5 1 0 0 2 0 8"_s, TableId::Requests, u"nobody"_s).empty());
}

void TestRegion::oneStepOfTheHistory()
{
    Workspace workspace;
    const ReportId id = workspace.addReport(m_extraction).first;
    const CellId total = *m_extraction->find(u"requests/new/total");
    QCOMPARE(workspace.state(id).state(total), CellState::Missing);
    const Span region = spanOf(u"5 1 0 0 2 0 8"_s);
    const auto readings = m_reader->readRegion(*m_extraction, region, TableId::Requests, u"new"_s);
    QVERIFY(workspace.apply(regionCommand(id, workspace.state(id), readings)));
    QCOMPARE(workspace.journal().records().size(), size_t(1));
    QVERIFY(workspace.state(id).isCorrected(total));
    QVERIFY(workspace.state(id).reported(total) == Decimal(8));
    const auto &correction = workspace.state(id).decision(total).correction;
    QVERIFY(correction);
    QCOMPARE(correction->spans, (std::vector<Span>{{region.end - 1, region.end}}));
    workspace.undo();
    QCOMPARE(workspace.state(id).state(total), CellState::Missing);
    QVERIFY(workspace.state(id).decisions().empty());
    workspace.redo();
    QVERIFY(workspace.state(id).reported(total) == Decimal(8));
}

void TestRegion::whatIsThereAlreadyLeavesNoTrace()
{
    Workspace workspace;
    const ReportId id = workspace.addReport(m_extraction).first;
    const Span region = spanOf(u"规章 | 0 | 0 | 0 |"_s);
    const auto readings = m_reader->readRegion(*m_extraction, region, TableId::Proactive, {});
    QCOMPARE(readings.size(), size_t(3));
    const Command command = regionCommand(id, workspace.state(id), readings);
    QVERIFY(command.changes.empty());
    QVERIFY(!workspace.apply(command));
    QVERIFY(workspace.journal().records().empty());
}

void TestRegion::cellsThatAreNotThereAreLeftOut()
{
    // A row that the form allows and this report does not have.
    test::ReportMaker maker("2019");
    const CellId there = maker.cell("proactive/regulations/created");
    const CellId absent = maker.cell("proactive/other_documents/created");
    const ReportState state = maker.state();
    QVERIFY(state.exists(there) && !state.exists(absent));
    CellReading reading;
    reading.state = CellState::Read;
    reading.raw = u"77"_s;
    reading.value = Decimal(77);
    const Command command = regionCommand(
        1, state, {{u"proactive/other_documents/created"_s, reading}, {u"proactive/regulations/created"_s, reading}});
    QCOMPARE(command.changes.size(), size_t(1));
    QCOMPARE(std::get<CellChange>(command.changes.front()).address, u"proactive/regulations/created"_s);
}

QTEST_GUILESS_MAIN(TestRegion)
#include "tst_region.moc"
