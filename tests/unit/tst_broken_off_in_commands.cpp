// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/workspace_file.h"
#include "model/storage/workspace_store.h"
#include "tests/storage/raw_database.h"
#include "tests/unit/command_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString address = QStringLiteral("disputes/direct/total");
constexpr int decisions = 6;
constexpr int frameBytes = 24 + 4096; // of SQLite's write-ahead log: a header and a page
constexpr int inLastFrame = -1;

/// A write begun by another program and broken off, on a file system without memory shared between programs: the file with
/// the rollback journal beside it.
bool breakOffAWrite(const QString &path, const QString &copy)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    const bool begun = sqlite3_exec(database,
                                    "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN;"
                                    "UPDATE journal SET person = 'Zhang'; UPDATE sources SET bytes = zeroblob(90000)",
                                    nullptr, nullptr, nullptr)
                       == SQLITE_OK;
    const bool copied =
        QFile::copy(path, copy) && QFile::copy(path + QStringLiteral("-journal"), copy + QStringLiteral("-journal"));
    sqlite3_close(database);
    return begun && copied;
}

} // namespace

/// Commands only read: where a write to a workspace was broken off, they say what they cannot show, and leave it as it is.
class TestBrokenOffInCommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aCutLogIsSaid_data();
    void aCutLogIsSaid();
    void theWorkbenchPutsItInOrder();
    void aWriteThatOnlyAWriterCanTakeBack_data();
    void aWriteThatOnlyAWriterCanTakeBack();
    void aListOfSourcesThatCannotBeRead_data();
    void aListOfSourcesThatCannotBeRead();
    void aFolder();
    void wordsInResultsDoNotDependOnTheLocale();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    bool copyBoth(const QString &to) const
    {
        return QFile::copy(path("open.gouji"), to) && QFile::copy(path("open.gouji-wal"), to + QStringLiteral("-wal"));
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceFile> m_file; // stays open, so that the last changes stand in the log
};

void TestBrokenOffInCommands::initTestCase()
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const Services services = makeServices(forms);
    m_workspace = std::make_unique<Workspace>();
    auto made = WorkspaceFile::create(path("open.gouji"), *m_workspace, {services.reader, {}, forms});
    QVERIFY(made);
    m_file = *std::move(made);
    ReadFile file;
    file.bytes = contentOf(rightSample());
    file.file = QFileInfo(rightSample()).fileName();
    file.reports = services.reader->read(file.bytes, file.file, {}).value();
    QVERIFY(m_file->add({file}));
    const CellId cell = m_workspace->state(1).extraction().find(address).value();
    for (int i = 0; i < decisions; ++i)
        QVERIFY(m_workspace->correctCell(1, cell, QString::number(4001 + i)).value());
}

void TestBrokenOffInCommands::aCutLogIsSaid_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("cutOff");
    const std::pair<const char *, int> cuts[] = {{"damaged in its middle", 0},
                                                 {"damaged in its last frame", inLastFrame},
                                                 {"cut within the last frame", 1000},
                                                 {"cut to the salts of the last frame", 4096 + 8},
                                                 {"cut to less than the salts of the last frame", 4096 + 20},
                                                 {"cut before the commit frame", frameBytes},
                                                 {"cut before the commit frame and within another", frameBytes + 1}};
    for (const auto &[cut, cutOff] : cuts) {
        const auto row = [cut = cut](const char *command) -> QTestData & {
            return QTest::addRow("%s: %s", command, cut);
        };
        row("check") << words("check --format json") << 2 << cutOff;
        row("export") << words("export --to json --force --output") + QStringList{path("exported")} << 2 << cutOff;
        row("compare") << words("compare") << 2 << cutOff;
        row("log") << words("log") << 1 << cutOff;
    }
}

/// The log that holds the last changes was damaged or cut off: what is shown is older than what was saved.
void TestBrokenOffInCommands::aCutLogIsSaid()
{
    QFETCH(QStringList, command);
    QFETCH(int, code);
    QFETCH(int, cutOff);
    const QTemporaryDir folder;
    const QString whole = folder.filePath(QStringLiteral("whole.gouji"));
    QVERIFY(copyBoth(whole));
    const Run sound = run(command + QStringList{whole});
    QCOMPARE(sound.messages, QStringList());
    QVERIFY(sound.code != code);

    const QString cut = folder.filePath(QStringLiteral("cut.gouji"));
    const QString log = cut + QStringLiteral("-wal");
    QVERIFY(copyBoth(cut));
    QByteArray bytes = contentOf(log);
    if (cutOff <= 0) {
        const qsizetype place = cutOff == inLastFrame ? bytes.size() - 1 : bytes.size() / 2;
        bytes[place] = static_cast<char>(bytes.at(place) ^ 0x55);
    }
    bytes.chop(std::max(0, cutOff));
    QVERIFY(write(log, bytes));
    const QByteArray before = contentOf(cut);
    const Run done = run(command + QStringList{cut});
    QCOMPARE(done.code, code);
    QCOMPARE(done.messages.size(), 1);
    QVERIFY2(done.messages.front().contains(QStringLiteral("broken off or damaged")),
             qPrintable(done.messages.front()));
    QVERIFY(done.messages.front().contains(cut));
    QCOMPARE(contentOf(cut), before);
    QCOMPARE(contentOf(log), bytes);

    const Run proof = run({QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), cut});
    const QJsonObject verified = proof.objects().front();
    if (cutOff != 0) {
        // A program that was ended while writing leaves the same, and that is no fault of the workspace.
        QVERIFY(verified.value(QStringLiteral("proved")).toBool());
        QCOMPARE(size_t(verified.value(QStringLiteral("records")).toInt()),
                 m_workspace->journal().records().size() - 1);
        QCOMPARE(proof.code, 0);
        QCOMPARE(proof.messages, done.messages);
    } else {
        QVERIFY(!verified.value(QStringLiteral("proved")).toBool());
        const QJsonObject fault = verified.value(QStringLiteral("faults")).toArray().last().toObject();
        QCOMPARE(fault.value(QStringLiteral("what")).toString(), QStringLiteral("file"));
        QCOMPARE(fault.value(QStringLiteral("name")).toString(), QStringLiteral("cut.gouji-wal"));
        QVERIFY(fault.value(QStringLiteral("message")).toString().contains(QStringLiteral("cut.gouji-wal")));
    }
    const Run wholeProof = run({QStringLiteral("verify"), whole});
    QVERIFY(wholeProof.out.contains(": proved"));
    QCOMPARE(wholeProof.messages, QStringList());
}

/// The workbench puts in order what a program left that was ended while writing, and has nothing to say about it.
void TestBrokenOffInCommands::theWorkbenchPutsItInOrder()
{
    const QTemporaryDir folder;
    for (const int cutOff : {1000, frameBytes}) {
        const QString cut = folder.filePath(QStringLiteral("cut-%1.gouji").arg(cutOff));
        QVERIFY(copyBoth(cut));
        const QString log = cut + QStringLiteral("-wal");
        QByteArray bytes = contentOf(log);
        bytes.chop(cutOff);
        QVERIFY(write(log, bytes));
        {
            const auto store = WorkspaceStore::open(cut);
            QVERIFY(store);
            QVERIFY(!(*store)->isReadOnly());
            QCOMPARE((*store)->notices(), std::vector<OpenNotice>());
            QCOMPARE(size_t((*store)->recordCount()), m_workspace->journal().records().size() - 1);
        }
        QCOMPARE(run({QStringLiteral("verify"), cut}).messages, QStringList());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}), QStringList());
    }
}

void TestBrokenOffInCommands::aWriteThatOnlyAWriterCanTakeBack_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"verify", "log", "check", "compare"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestBrokenOffInCommands::aWriteThatOnlyAWriterCanTakeBack()
{
    QFETCH(QString, command);
    const QTemporaryDir folder;
    const QString whole = folder.filePath(QStringLiteral("whole.gouji"));
    QVERIFY(copyBoth(whole));
    const QString broken = folder.filePath(QStringLiteral("broken.gouji"));
    QVERIFY(breakOffAWrite(whole, broken));
    const QByteArray before = contentOf(broken);
    const Run done = run({command, broken});
    QCOMPARE(done.code, 2);
    QCOMPARE(done.messages.size(), 1);
    QVERIFY2(done.messages.front().contains(QStringLiteral("was not closed properly")),
             qPrintable(done.messages.front()));
    QVERIFY(done.messages.front().contains(QStringLiteral("Open it once in the workbench")));
    QCOMPARE(contentOf(broken), before);
    // Its own program took it back.
    QVERIFY(run({command, whole}).code != 2);
}

void TestBrokenOffInCommands::aListOfSourcesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("check") << QStringLiteral("check") << 2;
    QTest::newRow("compare") << QStringLiteral("compare") << 2;
    QTest::newRow("log") << QStringLiteral("log") << 1;
}

/// The table of sources is there under its name, and is no table.
void TestBrokenOffInCommands::aListOfSourcesThatCannotBeRead()
{
    QFETCH(QString, command);
    QFETCH(int, code);
    const QTemporaryDir folder;
    const QString changed = folder.filePath(QStringLiteral("changed.gouji"));
    QVERIFY(copyBoth(changed));
    QCOMPARE(runOn(changed, "ALTER TABLE sources RENAME TO elsewhere; CREATE VIEW sources AS SELECT * FROM elsewhere"),
             QString());
    const QByteArray before = contentOf(changed);
    const Run done = run({command, changed});
    QCOMPARE(done.code, code);
    QVERIFY(!done.messages.isEmpty());
    QVERIFY2(done.messages.front().contains(QStringLiteral("its list of sources cannot be read to its end")),
             qPrintable(done.messages.front()));
    QCOMPARE(contentOf(changed), before);
}

void TestBrokenOffInCommands::aFolder()
{
    for (const char *command : {"verify", "log"}) {
        const Run done = run({QString::fromLatin1(command), m_folder.path()});
        QCOMPARE(done.code, 2);
        QCOMPARE(
            done.messages,
            QStringList{m_folder.path() + QStringLiteral(" is not a workspace of this program. Choose another file.")});
    }
}

/// A report that is lost is told in the language of the results there, and in the person's beside them.
void TestBrokenOffInCommands::wordsInResultsDoNotDependOnTheLocale()
{
    const QString lost = path("lost.gouji");
    QVERIFY(copyBoth(lost));
    QCOMPARE(runOn(lost, "UPDATE extractions SET bytes = 'other'; UPDATE sources SET bytes = 'other'"), QString());
    const QStringList call{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), lost};
    const Run english = run(call, QStringLiteral("en"));
    const Run chinese = run(call, QStringLiteral("zh_CN"));
    QCOMPARE(english.code, 2);
    QCOMPARE(english.out, chinese.out);
    QCOMPARE(english.messages.size(), 1);
    QCOMPARE(chinese.messages.size(), 1);
    QVERIFY(english.messages != chinese.messages);
    QCOMPARE(english.objects().size(), 1);
    const QJsonObject object = english.objects().front();
    QCOMPARE(object.value(QStringLiteral("sha256")).toString(),
             QString::fromLatin1(m_workspace->state(1).extraction().source->sha256.toHex()));
    const QJsonObject error = object.value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("kind")).toString(), QStringLiteral("unreadable"));
    QCOMPARE(error.value(QStringLiteral("message")).toString(), english.messages.front());
    // Who asks for a language gets both in it.
    const Run asked =
        run({QStringLiteral("check"), QStringLiteral("--lang"), QStringLiteral("en"), lost}, QStringLiteral("zh_CN"));
    QCOMPARE(asked.messages, english.messages);
    const Run compared =
        run({QStringLiteral("compare"), QStringLiteral("--lang"), QStringLiteral("en"), lost}, QStringLiteral("zh_CN"));
    QVERIFY2(compared.messages.front().endsWith(english.messages.front()), qPrintable(compared.messages.front()));
}

QTEST_GUILESS_MAIN(TestBrokenOffInCommands)
#include "tst_broken_off_in_commands.moc"
