// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form_library.h"
#include "model/history/journal_json.h"
#include "model/revision/reading_again.h"
#include "model/revision/versions.h"
#include "model/storage/stored_journal.h"
#include "model/storage/verify.h"
#include "model/storage/workspace_file.h"
#include "parser/reader/report_text_reader.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/store_maker.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace gouji;
using namespace gouji::test;

namespace {

WorkspaceFile::Reading reading()
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const auto reader = std::make_shared<const TextReportReader>(forms);
    return {reader, QStringLiteral("1"), forms};
}

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

ReadFile sampleFile(const QString &name, const ReadOptions &options = {})
{
    ReadFile file;
    file.bytes = fileBytes(qEnvironmentVariable("GOUJI_SAMPLES") + u'/' + name);
    file.file = name;
    file.options = options;
    file.reports = reading().reader->read(file.bytes, name, options).value();
    return file;
}

std::vector<ReadFile> sampleFiles(int count)
{
    std::vector<ReadFile> files;
    const QStringList names =
        QDir(qEnvironmentVariable("GOUJI_SAMPLES")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names.mid(0, count))
        files.push_back(sampleFile(name));
    return files;
}

/// Everything decided and the history, as bytes.
QByteArray everything(const Workspace &workspace, const std::vector<ReportId> &reports)
{
    QByteArray bytes;
    for (const ReportId id : reports) {
        bytes += QByteArray::number(id) + ' ' + workspace.state(id).extraction().source->sha256.toHex() + ' '
                 + decisionsToJson(workspace.state(id)) + ' ' + QByteArray::number(workspace.checks(id).counts().fail)
                 + '\n';
    }
    for (const JournalRecord &record : workspace.journal().records())
        bytes += toJson(record) + '\n';
    return bytes + QByteArray::number(workspace.journal().current());
}

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

class TestWorkspaceFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void reopensWhereItWasLeft_data();
    void reopensWhereItWasLeft();
    void savedBeforeItIsShown();
    void refusesWhatCannotBeSaved();
    void refusesMovesAndGroupsThatCannotBeSaved();
    void knowsAReportAgain();
    void summariesWithoutCells();
    void readsAgainInAnotherEncoding();
    void decisionsThatNoLongerFitAreSetAside();
    void theNextVersionIsKept();
    void makesOneInAFolder();
    void goesOnWithoutAFile();
    void recordsOfALaterProgram();
    void theSameBytesBothWays();
    void remarksStandApart();
    void theRulesComeBack();
    void rulesThatCannotBeSaved();
    void askedForAgain();

private:
    QString path(const char *name = "workspace.gouji") const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FaultyFiles::instance().reset();
}

void TestWorkspaceFile::cleanup()
{
    FaultyFiles::instance().reset();
    m_folder.reset();
}

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

void TestWorkspaceFile::refusesWhatCannotBeSaved()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    const auto reports = (*file)->add(sampleFiles(2)).value();
    const CellId cell{TableId::Requests, 0};
    QVERIFY(workspace.correctCell(reports[0], cell, QStringLiteral("4001")).value());
    const QByteArray before = everything(workspace, reports);

    QSignalSpy changed(&workspace, &Workspace::cellsChanged);
    QSignalSpy history(&workspace, &Workspace::historyChanged);
    StoreError said;
    connect(file->get(), &WorkspaceFile::notSaved, this, [&said](const StoreError &error) { said = error; });
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
    const auto refused = workspace.correctCell(reports[0], cell, QStringLiteral("4002"));
    QVERIFY(refused && !*refused);
    QCOMPARE(said.kind, StoreError::Kind::DiskFull);
    QCOMPARE(said.path, path());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(history.size(), 0);
    QCOMPARE(everything(workspace, reports), before);

    files.failAt = 0;
    QVERIFY(workspace.correctCell(reports[0], cell, QStringLiteral("4003")).value());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace.journal().records().size(), size_t(2));
}

void TestWorkspaceFile::refusesMovesAndGroupsThatCannotBeSaved()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    const auto reports = (*file)->add(sampleFiles(1)).value();
    for (int value = 1; value <= 3; ++value)
        QVERIFY(workspace.correctCell(reports[0], {TableId::Requests, value}, QString::number(4000 + value)).value());
    const QByteArray before = everything(workspace, reports);
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_IOERR_WRITE;
    workspace.undo();
    QCOMPARE(everything(workspace, reports), before);
    QVERIFY(!workspace.jumpTo(0));
    QCOMPARE(everything(workspace, reports), before);
    {
        Workspace::CommandGroup group(workspace, QStringLiteral("correct"));
        QVERIFY(workspace.correctCell(reports[0], {TableId::Requests, 9}, QStringLiteral("4100")).value());
        QVERIFY(!group.commit());
    }
    QCOMPARE(everything(workspace, reports), before);
    files.failAt = 0;
    QVERIFY(workspace.jumpTo(0));
    QCOMPARE(workspace.journal().records().size(), size_t(6));
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

void TestWorkspaceFile::readsAgainInAnotherEncoding()
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

void TestWorkspaceFile::decisionsThatNoLongerFitAreSetAside()
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

void TestWorkspaceFile::theNextVersionIsKept()
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

void TestWorkspaceFile::makesOneInAFolder()
{
    Workspace workspace;
    const QString folder = m_folder->filePath(QStringLiteral("data/workspaces"));
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

void TestWorkspaceFile::recordsOfALaterProgram()
{
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file);
        QVERIFY((*file)->add(sampleFiles(1)));
        QVERIFY(workspace.correctCell(1, {TableId::Requests, 0}, QStringLiteral("4001")).value());
        StoredRecord later = storedFrom(workspace.journal().records().front());
        later.number = 2;
        later.record = R"({"action":"do","command":{"kind":"dream"},"dreams":1,"number":2})";
        QVERIFY((*file)->store().append(later));
    }
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file);
    QVERIFY((*file)->isReadOnly());
    QCOMPARE((*file)->notices().size(), size_t(1));
    QCOMPARE((*file)->notices().front().kind, OpenNotice::Kind::NewerSchema);
    QVERIFY((*file)->load(1));
    QSignalSpy refused(file->get(), &WorkspaceFile::notSaved);
    QVERIFY(!workspace.correctCell(1, {TableId::Requests, 0}, QStringLiteral("4002")).value());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(workspace.state(1).reported({TableId::Requests, 0}), Decimal(4001));
    QCOMPARE(verifyWorkspace(path()).value().records, 2);
}

void TestWorkspaceFile::theSameBytesBothWays()
{
    JournalRecord record;
    record.number = 7;
    record.time = storeTime(3);
    record.person = QStringLiteral("李审");
    record.action = JournalRecord::Action::Do;
    record.command.kind = QStringLiteral("correct");
    record.command.reason = QStringLiteral("与原件一致");
    const StoredRecord stored = storedFrom(record);
    QCOMPARE(stored.remark, record.command.reason);
    QVERIFY(!stored.record.contains(record.command.reason.toUtf8()));
    QCOMPARE(recordFrom(stored), std::optional(record));
    StoredRecord altered = stored;
    altered.action = QStringLiteral("undo");
    QVERIFY(!recordFrom(altered));
    altered = stored;
    altered.number = 8;
    QVERIFY(!recordFrom(altered));
}

/// What people said in words of their own is in the remark alone, whatever kind of decision it belongs to.
void TestWorkspaceFile::remarksStandApart()
{
    const QString secret = QStringLiteral("保密的理由");
    Dismissal dismissal{QStringLiteral("1/2"), secret + u'1', QStringLiteral("requests/new/total")};
    Opinion opinion;
    opinion.body = QStringLiteral("青石县财政局");
    opinion.problem = secret + u'2';
    opinion.proposal = secret + u'3';
    opinion.answer = secret + u'4';
    CellChange cell{1, QStringLiteral("requests/new/total"), {}, {}};
    cell.before.adopted = Adoption{Decimal(1), secret + u'5'};
    cell.after.adopted = Adoption{Decimal(2), secret + u'6'};
    SettingsChange settings{1, {}, {}};
    settings.after.blankIsZero = secret + u'7';
    JournalRecord record;
    record.number = 1;
    record.time = storeTime(1);
    record.command.kind = QStringLiteral("dismiss");
    record.command.changes = {DismissalChange{1, QStringLiteral("f"), {}, dismissal}, OpinionChange{1, 1, {}, opinion},
                              cell, settings};
    for (const QString &reason : {QString(), secret, QStringLiteral("\x1e[\"a\"]")}) {
        record.command.reason = reason;
        const StoredRecord stored = storedFrom(record);
        QVERIFY(!stored.record.contains(secret.toUtf8()));
        for (int number = 1; number <= 7; ++number)
            QVERIFY(stored.remark.contains(secret + QString::number(number)));
        QCOMPARE(recordFrom(stored), std::optional(record));
        // Without the remark it is the same record without the words.
        StoredRecord bare = stored;
        bare.remark.clear();
        const auto left = recordFrom(bare);
        QVERIFY(left);
        QCOMPARE(left->command.reason, QString());
        QCOMPARE(std::get<DismissalChange>(left->command.changes[0]).after->values, dismissal.values);
        QCOMPARE(std::get<DismissalChange>(left->command.changes[0]).after->reason, QString());
        QCOMPARE(std::get<CellChange>(left->command.changes[2]).after.adopted->value, Decimal(2));
        QCOMPARE(std::get<SettingsChange>(left->command.changes[3]).after.blankIsZero, std::optional(QString()));
        // A remark that was made for another record is none for this one.
        StoredRecord other = stored;
        other.remark = QStringLiteral("\x1e[\"a\",\"b\"]");
        QVERIFY(!recordFrom(other));
    }
    // A reason alone stands there as it is, unless it begins like several.
    record.command.changes = {};
    record.command.reason = QStringLiteral("\x1e[]");
    QCOMPARE(recordFrom(storedFrom(record)), std::optional(record));
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

void TestWorkspaceFile::rulesThatCannotBeSaved()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
    ReviewSettings settings;
    settings.overviewCharacters = 800;
    QSignalSpy changed(&workspace, &Workspace::reviewSettingsChanged);
    QSignalSpy refused(file->get(), &WorkspaceFile::notSaved);
    QVERIFY(!workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(workspace.reviewSettings(), *ReviewSettings::builtIn());
}

void TestWorkspaceFile::askedForAgain()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    const ReportId id = (*file)->add(sampleFiles(1)).value().front();
    QVERIFY(!(*file)->canTryAgain());
    QVERIFY(!(*file)->tryAgain());
    const CellId cell{TableId::Requests, 0};
    for (int value = 4001; value <= 4003; ++value)
        QVERIFY(workspace.correctCell(id, cell, QString::number(value)).value());
    FaultyFiles &files = FaultyFiles::instance();
    const auto failing = [&files](bool fails) {
        files.failAt = fails ? files.operations + 1 : 0;
        files.failFromThereOn = true;
        files.failWith = SQLITE_IOERR_WRITE;
    };
    failing(true);
    QVERIFY(!workspace.jumpTo(1));
    QVERIFY((*file)->canTryAgain());
    QVERIFY(!(*file)->tryAgain()); // it fails still
    failing(false);
    QVERIFY((*file)->tryAgain());
    QCOMPARE(workspace.state(id).reported(cell), Decimal(4001));
    QVERIFY(!(*file)->canTryAgain());
    failing(true);
    QVERIFY(!workspace.jumpTo(3));
    failing(false);
    QVERIFY((*file)->tryAgain());
    QCOMPARE(workspace.state(id).reported(cell), Decimal(4003));
    failing(true);
    QVERIFY(!workspace.correctCell(id, cell, QStringLiteral("4004")).value());
    failing(false);
    QVERIFY((*file)->tryAgain());
    QCOMPARE(workspace.state(id).reported(cell), Decimal(4004));
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
