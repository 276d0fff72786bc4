// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "tests/storage/folder_per_test.h"
#include "tests/storage/sample_workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace gouji;
using namespace gouji::test;

namespace {

/// What a person might do next; whether anything came of it.
bool doSomething(Workspace &workspace, const std::vector<ReportId> &reports, std::mt19937 &chance)
{
    const ReportId id = reports[chance() % reports.size()];
    const ReportState &state = workspace.state(id);
    const auto count = state.extraction().tableForm(TableId::Requests).cells.size();
    const CellId cell{TableId::Requests, static_cast<int>(chance() % count)};
    const auto edit = [&](const QString &reason) {
        const auto done = workspace.correctCell(id, cell, QString::number(chance() % 90), reason);
        return done && *done;
    };
    switch (chance() % 8) {
    case 0:
        workspace.undo();
        return true;
    case 1:
        workspace.redo();
        return true;
    case 2: {
        const size_t records = workspace.journal().records().size();
        return workspace.jumpTo(static_cast<int>(chance() % (records + 1)));
    }
    case 3: {
        Workspace::CommandGroup group(workspace, QStringLiteral("correct"), QStringLiteral("成组"));
        edit({});
        edit({});
        return chance() % 2 == 0 && group.commit();
    }
    case 4: {
        SettingsChange change{id, state.settings(), state.settings()};
        change.after.blankIsZero = state.blankIsZero() ? std::nullopt : std::optional(QStringLiteral("表中空白即为0"));
        change.after.body = chance() % 2 == 0 ? QString() : QStringLiteral("青石县科学技术局");
        change.after.predecessors = chance() % 2 == 0 ? QStringList() : QStringList{QStringLiteral("青石县科技局")};
        return static_cast<bool>(workspace.apply({QStringLiteral("settings"), {}, {change}}));
    }
    default:
        return edit(chance() % 2 == 0 ? QStringLiteral("与原件一致") : QString());
    }
}

} // namespace

class TestWorkspaceFile : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void reopensWhereItWasLeft_data();
    void reopensWhereItWasLeft();
    void savedBeforeItIsShown();
    void knowsAReportAgain();
    void summariesWithoutCells();
    void summariesOfAnEarlierReading();
    void makesOneInAFolder();
    void goesOnWithoutAFile();
    void theRulesComeBack();
};

void TestWorkspaceFile::reopensWhereItWasLeft_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("session %d", seed) << seed;
}

void TestWorkspaceFile::reopensWhereItWasLeft()
{
    QFETCH(int, seed);
    std::mt19937 chance(static_cast<unsigned>(seed));
    QByteArray live;
    std::vector<ReportId> reports;
    {
        Workspace workspace;
        workspace.setPerson(QStringLiteral("李审"));
        auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        reports = (*file)->add(sampleFiles(3)).value();
        QCOMPARE(reports, (std::vector<ReportId>{1, 2, 3}));
    }
    // In several sittings, each of which goes on where the one before ended.
    for (int sitting = 0; sitting < 3; ++sitting) {
        Workspace workspace;
        workspace.setPerson(QStringLiteral("Wang"));
        auto file = WorkspaceFile::open(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->loadAll());
        if (sitting > 0)
            QCOMPARE(everything(workspace, reports), live);
        int done = 0;
        for (int attempt = 0; attempt < 60; ++attempt)
            done += doSomething(workspace, reports, chance) ? 1 : 0;
        QVERIFY(done > 20);
        live = everything(workspace, reports);
        // From what is on the disk at this moment, without closing.
        Workspace rebuilt;
        StoreOptions options;
        options.access = StoreOptions::Access::Read;
        const auto again = WorkspaceFile::open(path(), rebuilt, reading(), options);
        QVERIFY(again);
        QVERIFY((*again)->loadAll());
        QCOMPARE(everything(rebuilt, reports), live);
        QVERIFY((*again)->isReadOnly());
    }
    const VerifyResult verified = verifyWorkspace(path()).value();
    QVERIFY(verified.proved());
    QVERIFY(verified.records > 60);
}

void TestWorkspaceFile::savedBeforeItIsShown()
{
    Workspace workspace;
    const auto file = WorkspaceFile::create(path(), workspace, reading());
    QVERIFY(file);
    const ReportId id = (*file)->add(sampleFiles(1)).value().front();
    int shown = 0;
    connect(&workspace, &Workspace::cellsChanged, this, [&] {
        ++shown;
        const VerifyResult verified = verifyWorkspace(path()).value();
        QCOMPARE(verified.records, shown);
    });
    for (int value = 1; value <= 4; ++value)
        QVERIFY(workspace.correctCell(id, {TableId::Requests, 0}, QString::number(4000 + value)).value());
    workspace.undo();
    QCOMPARE(shown, 5);
}

void TestWorkspaceFile::knowsAReportAgain()
{
    Workspace workspace;
    const auto file = WorkspaceFile::create(path(), workspace, reading());
    QVERIFY(file);
    const std::vector<ReadFile> files = sampleFiles(3);
    QCOMPARE((*file)->add({files[0], files[1], files[0]}).value(), (std::vector<ReportId>{1, 2, 1}));
    QCOMPARE((*file)->add({files[1], files[2]}).value(), (std::vector<ReportId>{2, 3}));
    QCOMPARE((*file)->store().sources().size(), size_t(3));
    QCOMPARE((*file)->sourceBytes(2).value(), files[1].bytes);
    QCOMPARE((*file)->sourceBytes(9).error().kind, StoreError::Kind::NoSuchSource);
    QCOMPARE(workspace.reports(), (std::vector<ReportId>{1, 2, 3}));
}

void TestWorkspaceFile::summariesWithoutCells()
{
    const std::vector<ReadFile> files = sampleFiles(3);
    std::vector<ReportSummary> live;
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->add(files));
        QVERIFY(workspace.correctCell(2, {TableId::Requests, 0}, QStringLiteral("4001")).value());
        live = (*file)->summaries();
        QCOMPARE(live[1].corrected, 1);
    }
    Workspace workspace;
    {
        const auto file = WorkspaceFile::open(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY(workspace.reports().empty());
        QVERIFY(!(*file)->isLoaded(2));
        QCOMPARE((*file)->summaries(), live);
        QVERIFY(!live[0].agency.isEmpty() && live[0].isUpToDate);
        QCOMPARE(live[0].file, files[0].file);
        QVERIFY((*file)->load(2));
        QVERIFY((*file)->isLoaded(2) && !(*file)->isLoaded(1));
        QCOMPARE(workspace.state(2).reported({TableId::Requests, 0}), Decimal(4001));
        // Undo reaches reports that are not loaded; what they show then is old.
        workspace.undo();
        QCOMPARE((*file)->summaries()[1].corrected, 0);
        QVERIFY(workspace.correctCell(2, {TableId::Requests, 0}, QStringLiteral("4002")).value());
    }
    {
        const auto file = WorkspaceFile::open(path(), workspace, reading());
        QVERIFY(file);
        workspace.undo();
        QVERIFY((*file)->load(1));
    }
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file);
    QVERIFY((*file)->summaries()[0].isUpToDate);
    QVERIFY(!(*file)->summaries()[1].isUpToDate);
    QVERIFY((*file)->load(2));
    QCOMPARE((*file)->summaries()[1].corrected, 0);
}

/// A report read again without a record, and the program ended before it kept its lists: they are those of the reading before.
void TestWorkspaceFile::summariesOfAnEarlierReading()
{
    const std::vector<ReadFile> files = sampleFiles(2);
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file && (*file)->add(files));
    }
    {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->summaries()[0].isUpToDate && (*file)->summaries()[1].isUpToDate);
        QCOMPARE((*file)->summaries()[1].reading, 2);
    }
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        StoredReading again = (*store)->readings()[1];
        again.readerVersion = QStringLiteral("2");
        QVERIFY((*store)->addReading({again, {}}, storeTime(1)));
    }
    {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->summaries()[0].isUpToDate);
        QVERIFY(!(*file)->summaries()[1].isUpToDate);
        QVERIFY((*file)->loadAll());
        QVERIFY((*file)->summaries()[1].isUpToDate);
    }
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file);
    QVERIFY((*file)->summaries()[1].isUpToDate);
    QCOMPARE((*file)->summaries()[1].reading, (*file)->store().readings().back().number);
}

void TestWorkspaceFile::makesOneInAFolder()
{
    Workspace workspace;
    const QString folder = path("data/workspaces");
    {
        const auto file = WorkspaceFile::createIn(folder, QStringLiteral("2024-01-15"), workspace, reading());
        QVERIFY(file);
        QCOMPARE((*file)->path(), folder + QStringLiteral("/2024-01-15.gouji"));
        QCOMPARE((*file)->name(), QStringLiteral("2024-01-15"));
        QVERIFY((*file)->setName(QStringLiteral("青石县2023年度")));
        QCOMPARE((*file)->name(), QStringLiteral("青石县2023年度"));
    }
    const auto file = WorkspaceFile::createIn(folder, QStringLiteral("2024-01-15"), workspace, reading());
    QVERIFY(file);
    QCOMPARE((*file)->path(), folder + QStringLiteral("/2024-01-15-2.gouji"));
}

void TestWorkspaceFile::goesOnWithoutAFile()
{
    Workspace workspace;
    {
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->add(sampleFiles(1)));
    }
    QVERIFY(workspace.correctCell(1, {TableId::Requests, 0}, QStringLiteral("4001")).value());
    QCOMPARE(verifyWorkspace(path()).value().records, 0);
    // What cannot be opened leaves the workspace as it is.
    QVERIFY(!WorkspaceFile::open(path("none.gouji"), workspace, reading()));
    QCOMPARE(workspace.journal().records().size(), size_t(1));
}

void TestWorkspaceFile::theRulesComeBack()
{
    ReviewSettings settings;
    settings.overviewCharacters = 800;
    settings.words = {{QStringLiteral("大概"), QStringLiteral("约")}};
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        QSignalSpy saved(file->get(), &WorkspaceFile::saved);
        QVERIFY(workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
        QCOMPARE(saved.size(), 1);
        QVERIFY((*file)->add(sampleFiles(1)));
    }
    {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, reading());
        QVERIFY(file && (*file)->loadAll());
        QCOMPARE(workspace.reviewSettings(), settings);
        QCOMPARE(workspace.checks(1).settings(), settings);
    }
    // Those of a new one are the ones that the workspace had.
    Workspace workspace;
    QVERIFY(workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
    {
        const auto file = WorkspaceFile::create(path("new.gouji"), workspace, reading());
        QVERIFY(file);
    }
    Workspace again;
    {
        const auto file = WorkspaceFile::open(path("new.gouji"), again, reading());
        QVERIFY(file);
        QCOMPARE(again.reviewSettings(), settings);
        // A rule that this program does not have: the built-in ones hold, and it is said.
        QVERIFY((*file)->store().setSetting(QStringLiteral("review"), R"({"rules":{"no.such":false}})"));
    }
    const auto file = WorkspaceFile::open(path("new.gouji"), again, reading());
    QVERIFY(file);
    QCOMPARE(again.reviewSettings(), *ReviewSettings::builtIn());
    QCOMPARE((*file)->notices().size(), size_t(1));
    QCOMPARE((*file)->notices().front().kind, OpenNotice::Kind::SettingsLost);
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
