// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/stored_journal.h"
#include "model/storage/verify.h"
#include "tests/storage/folder_per_test.h"
#include "tests/storage/sample_workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestStoredJournal : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void recordsOfALaterProgram();
    void theSameBytesBothWays();
    void remarksStandApart();
};

void TestStoredJournal::recordsOfALaterProgram()
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

void TestStoredJournal::theSameBytesBothWays()
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
void TestStoredJournal::remarksStandApart()
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

QTEST_GUILESS_MAIN(TestStoredJournal)
#include "tst_stored_journal.moc"
