// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/report_maker.h"
#include "ui/exporting/export_job.h"
#include "ui/grid/cell_edits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Several cells at once, and what a spreadsheet's clipboard holds.
class TestCellEdits : public QObject
{
    Q_OBJECT

private slots:
    void fieldsOfAClipboard_data();
    void fieldsOfAClipboard();
    void fieldsFallOnFiguresOnly();
    void whatFallsOutsideIsCounted();
    void allOrNone();
    void anExportThatReadsBackDifferently();
    void anExportThatCannotBeWritten();
};

void TestCellEdits::fieldsOfAClipboard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("fields");
    using Fields = QList<QStringList>;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::addRow("one") << a << Fields{{a}};
    QTest::addRow("a line with its end") << QStringLiteral("a\tb\n") << Fields{{a, b}};
    QTest::addRow("two ends: an empty line") << QStringLiteral("a\n\n") << Fields{{a}, {QString()}};
    QTest::addRow("CR LF") << QStringLiteral("a\r\nb\r\n") << Fields{{a}, {b}};
    QTest::addRow("empty fields") << QStringLiteral("\ta\t") << Fields{{QString(), a, QString()}};
}

void TestCellEdits::fieldsOfAClipboard()
{
    QFETCH(const QString, text);
    using Fields = QList<QStringList>;
    QFETCH(const Fields, fields);
    QCOMPARE(clipboardFields(text), fields);
}

void TestCellEdits::fieldsFallOnFiguresOnly()
{
    ReportMaker maker;
    const SheetLayout proactive(maker.extraction().table(TableId::Proactive), TableId::Proactive);
    int leftOver = -1;
    // From 规章 on: the headings between the blocks are stepped over.
    const TypedCells typed = placeFields(
        proactive, maker.cell("proactive/regulations/issued"),
        {{QStringLiteral("1"), QStringLiteral(" 2 ")}, {QStringLiteral("3")}, {QStringLiteral("4")}}, leftOver);
    QCOMPARE(leftOver, 0);
    const TypedCells expected{{maker.cell("proactive/regulations/issued"), QStringLiteral("1")},
                              {maker.cell("proactive/regulations/repealed"), QStringLiteral("2")},
                              {maker.cell("proactive/normative/issued"), QStringLiteral("3")},
                              {maker.cell("proactive/licensing/decisions"), QStringLiteral("4")}};
    QCOMPARE(typed, expected);
}

void TestCellEdits::whatFallsOutsideIsCounted()
{
    ReportMaker maker;
    const SheetLayout requests(maker.extraction().table(TableId::Requests), TableId::Requests);
    int leftOver = 0;
    const QStringList line{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    QCOMPARE(placeFields(requests, maker.cell("requests/carried_out/other_org"), {line, line}, leftOver).size(),
             size_t(2));
    QCOMPARE(leftOver, 4); // one beyond the last column, and a row of three below the last row
}

void TestCellEdits::allOrNone()
{
    Workspace workspace;
    ReportMaker maker = soundReport();
    const ReportId report = workspace.addReport(maker.make()).first;
    const CellId first = maker.cell("requests/new/total");
    const CellId second = maker.cell("requests/new/business");
    const auto refused =
        correctionCommand(workspace, report, {{first, QStringLiteral("1")}, {second, QStringLiteral("x")}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().address, QStringLiteral("requests/new/business"));
    const auto done =
        correctionCommand(workspace, report, {{first, QStringLiteral("1")}, {second, QStringLiteral("100")}});
    QVERIFY(done.has_value());
    QCOMPARE(done->changes.size(), size_t(1)); // 100 stands there already
    QVERIFY(workspace.apply(*done));
    const Command back = asReadCommand(workspace, report, {first, second});
    QCOMPARE(back.changes.size(), size_t(1));
    QVERIFY(workspace.apply(back));
    QVERIFY(!workspace.state(report).isCorrected(first));
}

namespace {

/// Writes nothing of use, and claims to have read one cell less than there is.
class ForgetfulWriter : public ReportWriter
{
public:
    QString format() const override { return QStringLiteral("test"); }
    QByteArray write(const ReportState &, const CheckSession &) const override { return "x"; }
    tl::expected<std::vector<WrittenCell>, QString> readBack(const QByteArray &) const override
    {
        std::vector<WrittenCell> cells = cellsToWrite(soundReport().state());
        cells[20].value = QStringLiteral("4711");
        return cells;
    }
};

} // namespace

void TestCellEdits::anExportThatReadsBackDifferently()
{
    const QTemporaryDir folder;
    const ReportState state = soundReport().state();
    const ExportOutcome outcome =
        exportReport({1, state, CheckSession(state), folder.filePath(QStringLiteral("a.test"))}, ForgetfulWriter());
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Differs);
    QVERIFY2(outcome.problem.contains(QStringLiteral("requests/")), qPrintable(outcome.problem));
}

void TestCellEdits::anExportThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const ReportState state = soundReport().state();
    const ExportOutcome outcome = exportReport(
        {1, state, CheckSession(state), folder.filePath(QStringLiteral("not/there/a.test"))}, ForgetfulWriter());
    QCOMPARE(outcome.kind, ExportOutcome::Kind::NotWritten);
    QVERIFY(!outcome.problem.isEmpty());
}

QTEST_MAIN(TestCellEdits)
#include "tst_cell_edits.moc"
