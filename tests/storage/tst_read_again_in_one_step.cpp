// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal_json.h"
#include "model/storage/verify.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/other_reader.h"

#include <QDir>
#include <QTest>

#include <random>

#include <sqlite3.h>

using namespace gouji;
using namespace gouji::test;

namespace {

StoreOptions faulty()
{
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    return options;
}

} // namespace

/// A newer reading and what it sets aside of the decisions are kept together or not at all.
class TestReadAgainInOneStep : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void eachWriteFails_data();
    void eachWriteFails();
    void powerFailure_data();
    void powerFailure();

private:
    QString path(const char *name = "workspace.gouji") const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::shared_ptr<const OtherReader> m_asIs = std::make_shared<const OtherReader>();
    std::shared_ptr<const OtherReader> m_better = std::make_shared<const OtherReader>(4711);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadAgainInOneStep::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FaultyFiles::instance().reset();
}

void TestReadAgainInOneStep::cleanup()
{
    FaultyFiles::instance().reset();
    m_folder.reset();
}

void TestReadAgainInOneStep::eachWriteFails_data()
{
    QTest::addColumn<bool>("corrected");
    QTest::addColumn<bool>("log");
    QTest::newRow("a decision is set aside, log") << true << true;
    QTest::newRow("a decision is set aside, rollback journal") << true << false;
    QTest::newRow("nothing is set aside, log") << false << true;
}

void TestReadAgainInOneStep::eachWriteFails()
{
    QFETCH(bool, corrected);
    QFETCH(bool, log);
    QVERIFY(makeForReadingAgain(path(), corrected));
    const QByteArray start = fileBytes(path());
    const size_t recordsAfter = corrected ? 2 : 1;
    const auto better = readFile(*m_better).reports.front();
    const QString place = path("try.gouji");
    FaultyFiles &files = FaultyFiles::instance();
    int refused = 0;
    for (int failAt = 1;; ++failAt) {
        QVERIFY(failAt < 200);
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(place + QLatin1String(ending));
        QVERIFY(writeBytes(place, start));
        files.reset();
        files.hasSharedMemory = log;
        bool done = false;
        bool failed = false;
        {
            Workspace workspace;
            const auto file = WorkspaceFile::open(place, workspace, readingBy(m_better, "2"), faulty());
            QVERIFY(file && (*file)->load(1));
            const QByteArray decided = decisionsToJson(workspace.state(1));
            const auto before = shown(workspace);
            QCOMPARE(before, Decimal(corrected ? 12345 : figure));
            int replaced = 0;
            connect(&workspace, &Workspace::reportReplaced, this, [&replaced] { ++replaced; });
            files.failAt = files.operations + failAt;
            files.failFromThereOn = true;
            files.failWith = SQLITE_FULL;
            const auto carried = (*file)->replaceReading(1, better, {});
            failed = files.failed > 0;
            done = carried.has_value();
            if (!done) {
                ++refused;
                const auto kind = carried.error().kind;
                QVERIFY(kind == StoreError::Kind::DiskFull || kind == StoreError::Kind::InputOutput);
                QCOMPARE(replaced, 0);
                QCOMPARE(shown(workspace), before);
                QCOMPARE(decisionsToJson(workspace.state(1)), decided);
                QCOMPARE(workspace.journal().records().size(), size_t(1));
                QCOMPARE((*file)->readings(1).size(), size_t(1));
                QVERIFY(!(*file)->canTryAgain());
                if (failAt % 2 == 0) { // with room again it can be done
                    files.failAt = 0;
                    QVERIFY((*file)->replaceReading(1, better, {}));
                    done = true;
                }
            }
            if (done) {
                QCOMPARE(shown(workspace), Decimal(4711));
                QCOMPARE(workspace.journal().records().size(), recordsAfter);
            }
        }
        files.reset();
        Workspace workspace;
        const auto file = WorkspaceFile::open(place, workspace, readingBy(m_asIs, "1"));
        QVERIFY(file && (*file)->load(1));
        const size_t readings = (*file)->readings(1).size();
        QVERIFY(done ? readings == 2 : readings == 1 || readings == 2);
        QCOMPARE(workspace.journal().records().size(), readings == 2 ? recordsAfter : size_t(1));
        QCOMPARE(shown(workspace), Decimal(readings == 2 ? 4711 : corrected ? 12345 : figure));
        QVERIFY(verifyWorkspace(place).value().proved());
        if (!failed)
            break;
    }
    QVERIFY2(refused > 3, qPrintable(QString::number(refused)));
}

void TestReadAgainInOneStep::powerFailure_data()
{
    QTest::addColumn<bool>("log");
    QTest::newRow("with a write-ahead log") << true;
    QTest::newRow("with a rollback journal") << false;
}

void TestReadAgainInOneStep::powerFailure()
{
    QFETCH(bool, log);
    FaultyFiles &files = FaultyFiles::instance();
    files.hasSharedMemory = log;
    std::mt19937 chance(21);
    std::vector<QMap<QString, QByteArray>> wrecks;
    {
        // Through the layer from the start, so that it knows what is on the disk.
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, readingBy(m_asIs, "1"), faulty());
        QVERIFY(file && (*file)->add({readFile(*m_asIs)}));
        const CellId cell = workspace.state(1).extraction().find(address).value();
        QVERIFY(workspace.correctCell(1, cell, QStringLiteral("12345")).value());
        files.afterOperation = [&] {
            for (int i = 0; i < 4; ++i)
                wrecks.push_back(files.afterPowerFailure(chance));
        };
        QVERIFY((*file)->replaceReading(1, readFile(*m_better).reports.front(), {}));
        files.afterOperation = nullptr;
        wrecks.push_back(files.afterPowerFailure(chance));
    }
    int neither = 0;
    int both = 0;
    for (size_t i = 0; i < wrecks.size(); ++i) {
        const QString folder = m_folder->filePath(QStringLiteral("wreck-%1").arg(i));
        const QString place = folder + QStringLiteral("/workspace.gouji");
        QVERIFY(QDir().mkpath(folder));
        for (auto file = wrecks[i].begin(); file != wrecks[i].end(); ++file)
            QVERIFY(writeBytes(QString(file.key()).replace(path(), place), file.value()));
        Workspace workspace;
        const auto file = WorkspaceFile::open(place, workspace, readingBy(m_asIs, "1"));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
        QVERIFY((*file)->load(1));
        const size_t readings = (*file)->readings(1).size();
        QCOMPARE(workspace.journal().records().size(), readings);
        QCOMPARE(shown(workspace), Decimal(readings == 2 ? 4711 : 12345));
        QVERIFY(verifyWorkspace(place).value().proved());
        (readings == 2 ? both : neither) += 1;
        if (i + 1 == wrecks.size())
            QCOMPARE(readings, size_t(2)); // it was said to be done
    }
    qInfo("%zu power failures; %d before, %d after", wrecks.size(), neither, both);
    QVERIFY(neither > 0);
    QVERIFY(both > 0);
}

QTEST_GUILESS_MAIN(TestReadAgainInOneStep)
#include "tst_read_again_in_one_step.moc"
