// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/reading_again.h"
#include "model/revision/versions.h"
#include "model/storage/verify.h"
#include "tests/storage/folder_per_test.h"
#include "tests/storage/sample_workspace.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Keeps what it was asked for last.
class RememberingReader : public ReportReader
{
public:
    ReadResult read(const QByteArray &bytes, const QString &name, const ReadOptions &chosen) const override
    {
        file = name;
        options = chosen;
        return reading().reader->read(bytes, name, chosen);
    }
    QStringList fileEndings() const override { return {}; }
    QStringList encodings() const override { return {}; }
    mutable QString file;
    mutable ReadOptions options;
};

} // namespace

class TestWorkspaceFileReadings : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void readsAgainInAnotherEncoding();
    void decisionsThatNoLongerFitAreSetAside();
    void theNextVersionIsKept();
};

void TestWorkspaceFileReadings::readsAgainInAnotherEncoding()
{
    const QString name = QStringLiteral("云岭区住房和城乡建设局2022.txt");
    ReadOptions options;
    options.encoding = QStringLiteral("GB18030");
    const ReadFile found = sampleFile(name);
    const ReadFile chosen = sampleFile(name, options);
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->add({found}));
        QVERIFY((*file)->replaceReading(1, chosen.reports.front(), options));
        QCOMPARE((*file)->replaceReading(7, chosen.reports.front(), options).error().kind,
                 StoreError::Kind::NoSuchSource);
    }
    Workspace workspace;
    const auto reader = std::make_shared<const RememberingReader>();
    const auto file = WorkspaceFile::open(path(), workspace, {reader, QStringLiteral("2"), reading().forms});
    QVERIFY(file);
    QVERIFY((*file)->load(1));
    // As it was read in that encoding, without being read once more.
    QCOMPARE(reader->file, QString());
    QCOMPARE(workspace.state(1).extraction().source->encoding, QStringLiteral("GB18030"));
    const auto &readings = (*file)->store().readings();
    QCOMPARE(readings.size(), size_t(2));
    QCOMPARE(readings[0].encoding, QString());
    QCOMPARE(readings[1].encoding, QStringLiteral("GB18030"));
    QCOMPARE(readings[1].readerVersion, QStringLiteral("1"));
    QCOMPARE((*file)->summaries().size(), size_t(1));
}

void TestWorkspaceFileReadings::decisionsThatNoLongerFitAreSetAside()
{
    // What one reader reads as 63 another one reads as it stands: the sample is read with a figure altered.
    const QString name = QStringLiteral("云岭区住房和城乡建设局2022.txt");
    const ReadFile found = sampleFile(name);
    const CellId cell = found.reports.front()->find(u"requests/new/total").value();
    const auto altered = std::make_shared<Extraction>(*found.reports.front());
    CellReading &other = altered->tables[static_cast<size_t>(cell.table)].cells[static_cast<size_t>(cell.index)];
    other.value = Decimal(4711);
    other.raw = QStringLiteral("4711");
    QByteArray before;
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->add({found}));
        QVERIFY(workspace.correctCell(1, cell, QStringLiteral("12345")));
        const auto carried = (*file)->replaceReading(1, altered, {});
        QVERIFY(carried);
        QCOMPARE(carried->count(CarryOutcome::Conflict), 1);
        QCOMPARE(workspace.state(1).reported(cell), std::optional(Decimal(4711)));
        QVERIFY(workspace.apply(keepCommand(workspace, 1, *carried, {0})));
        QCOMPARE(workspace.state(1).reported(cell), std::optional(Decimal(12345)));
        before = decisionsToJson(workspace.state(1));
    }
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, {reading().reader, QStringLiteral("2"), reading().forms});
    QVERIFY(file);
    QVERIFY((*file)->isReadOtherwise(1));
    QVERIFY(!(*file)->isReadOtherwise(9));
    QVERIFY((*file)->load(1));
    QCOMPARE(decisionsToJson(workspace.state(1)), before);
    QCOMPARE(workspace.journal().records().size(), size_t(3)); // corrected, set aside, kept
    QCOMPARE((*file)->store().readings().size(), size_t(2));
}

void TestWorkspaceFileReadings::theNextVersionIsKept()
{
    const QString name = QStringLiteral("云岭区住房和城乡建设局2022.txt");
    ReadFile again = sampleFile(name);
    again.bytes += "\n";
    again.file = QStringLiteral("修改稿.txt");
    again.reports = reading().reader->read(again.bytes, again.file, {}).value();
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->add({sampleFile(name)}));
        const CellId cell = workspace.state(1).extraction().find(u"requests/new/total").value();
        QVERIFY(workspace.correctCell(1, cell, QStringLiteral("12345")));
        QVERIFY((*file)->add({again}));
        QCOMPARE(likelyEarlierVersion(workspace, 2), std::optional(1));
        const CarryOver carried = judgeNextVersion(workspace, 1, 2);
        QVERIFY(!carried.hasConflicts());
        QVERIFY(workspace.apply(nextVersionCommand(workspace, 1, 2, carried, {})));
    }
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file);
    // Lists know it before any report is in memory.
    const std::vector<ReportSummary> summaries = (*file)->summaries();
    QCOMPARE(summaries.size(), size_t(2));
    QVERIFY(!summaries[0].supersedes);
    QCOMPARE(summaries[1].supersedes, std::optional(SourcePart{summaries[0].sha256, 1}));
    QVERIFY((*file)->loadAll());
    QCOMPARE(supersededReports(workspace), std::set<ReportId>{1});
    QCOMPARE(workspace.state(2).reported(workspace.state(2).extraction().find(u"requests/new/total").value()),
             std::optional(Decimal(12345)));
    QCOMPARE(everything(workspace, {1, 2}), everything(workspace, workspace.reports()));
    QVERIFY(verifyWorkspace(path())->proved());
}

QTEST_GUILESS_MAIN(TestWorkspaceFileReadings)
#include "tst_workspace_file_readings.moc"
