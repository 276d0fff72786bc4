// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/report_maker.h"
#include "ui/exporting/export_job.h"
#include "ui/grid/cell_edits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Corrections taken back, and exports that go wrong.
class TestCellEdits : public QObject
{
    Q_OBJECT

private slots:
    void backToWhatWasRead();
    void anExportThatReadsBackDifferently();
    void anExportThatCannotBeWritten();
};

void TestCellEdits::backToWhatWasRead()
{
    Workspace workspace;
    ReportMaker maker = soundReport();
    const ReportId report = workspace.addReport(maker.make()).first;
    const CellId first = maker.cell("requests/new/total");
    const CellId second = maker.cell("requests/new/business");
    QVERIFY(workspace.correctCell(report, first, QStringLiteral("1")).has_value());
    const Command back = asReadCommand(workspace, report, {first, second});
    QCOMPARE(back.changes.size(), size_t(1)); // the other one was never corrected
    QVERIFY(workspace.apply(back));
    QVERIFY(!workspace.state(report).isCorrected(first));
    QVERIFY(asReadCommand(workspace, report, {first, second}).changes.empty());
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
