// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/workspace_file.h"
#include "tests/storage/old_workspace.h"
#include "tests/unit/command_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString address = QStringLiteral("disputes/direct/total");

WorkspaceFile::Reading reading()
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const Services services = makeServices(forms);
    return {services.reader, QStringLiteral("an earlier one"), forms};
}

QString valueIn(const QJsonObject &report)
{
    return report.value(QLatin1String("cells"))
        .toObject()
        .value(address)
        .toObject()
        .value(QLatin1String("value"))
        .toString();
}

} // namespace

/// Commands on a workspace show what was kept of its reports, as the window does, and not what the program would read now.
class TestKeptInCommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void check();
    void exports();
    void lostIsReadFromItsSource();
    void lostIsSaidByEachCommand_data();
    void lostIsSaidByEachCommand();
    void notUnderstoodIsReadFromItsSource();
    void tablesAreBackOnceItIsOpened();
    void verifyNamesTheExtraction();
    void ofAnOlderVersion();
    void ofANewerVersion();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

/// A workspace of an earlier program that read 4711 where this one reads another figure.
void TestKeptInCommands::initTestCase()
{
    ReadFile file;
    file.bytes = contentOf(rightSample());
    file.file = QFileInfo(rightSample()).fileName();
    file.reports = reading().reader->read(file.bytes, file.file, {}).value();
    auto other = std::make_shared<Extraction>(*file.reports.front());
    const CellId cell = other->find(address).value();
    CellReading &figure = other->tables[size_t(cell.table)].cells[size_t(cell.index)];
    QVERIFY(figure.value && *figure.value != Decimal(4711));
    figure.value = Decimal(4711);
    figure.raw = QStringLiteral("4711");
    file.reports = {other};
    Workspace workspace;
    const auto made = WorkspaceFile::create(path("kept.gouji"), workspace, reading());
    QVERIFY(made);
    QVERIFY((*made)->add({file}));
}

void TestKeptInCommands::check()
{
    const Run kept =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path("kept.gouji")});
    QCOMPARE(kept.objects().size(), 1);
    QCOMPARE(valueIn(kept.objects().front()), QStringLiteral("4711"));
    QCOMPARE(kept.files(), QStringList{path("kept.gouji") + u'/' + QFileInfo(rightSample()).fileName()});
    const Run fresh = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), rightSample()});
    QVERIFY(valueIn(fresh.objects().front()) != QStringLiteral("4711"));
}

void TestKeptInCommands::exports()
{
    const QString folder = path("exported");
    const Run done = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("json"),
                          QStringLiteral("--output"), folder, path("kept.gouji")});
    QCOMPARE(done.code, 0);
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(contentOf(folder + u'/' + files.front()).contains("4711"));
}

void TestKeptInCommands::lostIsReadFromItsSource()
{
    QVERIFY(QFile::copy(path("kept.gouji"), path("lost.gouji")));
    QCOMPARE(runOn(path("lost.gouji"), "UPDATE extractions SET bytes = 'other'"), QString());
    const QByteArray before = contentOf(path("lost.gouji"));
    const Run lost =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path("lost.gouji")});
    const Run fresh = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), rightSample()});
    QCOMPARE(valueIn(lost.objects().front()), valueIn(fresh.objects().front()));
    QCOMPARE(contentOf(path("lost.gouji")), before);
}

void TestKeptInCommands::lostIsSaidByEachCommand_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("check") << words("check");
    QTest::newRow("check as SARIF") << words("check --format sarif");
    QTest::newRow("export") << words("export --to json --output") + QStringList{path("again")};
    QTest::newRow("compare") << words("compare");
}

/// Other figures than those that were decided about are never shown without a word; kept ones are shown without one.
void TestKeptInCommands::lostIsSaidByEachCommand()
{
    QFETCH(QStringList, command);
    const QString file = QFileInfo(rightSample()).fileName();
    for (const char *statement : {"DELETE FROM extractions WHERE reading = 1", "UPDATE texts SET bytes = 'other'",
                                  "DROP TABLE texts", "DROP TABLE extractions"})
    {
        QFile::remove(path("gone.gouji"));
        QDir(path("again")).removeRecursively();
        QVERIFY(QFile::copy(path("kept.gouji"), path("gone.gouji")));
        const Run kept = run(command + QStringList{path("gone.gouji")});
        QCOMPARE(kept.messages.filter(QStringLiteral("read anew")), QStringList());
        QVERIFY(kept.code != 2);
        QDir(path("again")).removeRecursively();
        QCOMPARE(runOn(path("gone.gouji"), statement), QString());
        const Run lost = run(command + QStringList{path("gone.gouji")});
        QCOMPARE(lost.messages.filter(QStringLiteral("read anew")).size(), 1);
        QVERIFY(lost.messages.filter(QStringLiteral("read anew")).front().contains(file));
        QCOMPARE(lost.code, 2);
    }
}

/// What was kept has its hash, and is nothing that this program understands: only then its source is looked at.
void TestKeptInCommands::notUnderstoodIsReadFromItsSource()
{
    const QString file = path("words.gouji");
    {
        const auto store = WorkspaceStore::create(file);
        QVERIFY(store);
        NewSource source;
        source.bytes = contentOf(rightSample());
        source.file = QFileInfo(rightSample()).fileName();
        StoredReading one;
        one.report = 1;
        one.readerVersion = QStringLiteral("a later one");
        source.readings = {{one, {"words of a later program", "a text of a later program"}}};
        QVERIFY((*store)->add({source}, QDateTime(QDate(2024, 1, 15), QTime(8, 0), Qt::UTC)));
    }
    const Run fresh = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), rightSample()});
    const Run anew = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), file});
    QCOMPARE(anew.objects().size(), 1);
    QCOMPARE(valueIn(anew.objects().front()), valueIn(fresh.objects().front()));
    QCOMPARE(anew.messages.filter(QStringLiteral("read anew")).size(), 1);
    QCOMPARE(anew.code, 2);
    QCOMPARE(runOn(file, "UPDATE sources SET bytes = 'other'"), QString());
    const Run lost = run({QStringLiteral("check"), file});
    QCOMPARE(lost.messages.filter(QStringLiteral("is damaged in the workspace")).size(), 1);
    QCOMPARE(lost.code, 2);
    // Where what was kept is understood, nobody asks for its source.
    QVERIFY(QFile::copy(path("kept.gouji"), path("sourceless.gouji")));
    QCOMPARE(runOn(path("sourceless.gouji"), "DELETE FROM sources"), QString());
    const Run kept =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path("sourceless.gouji")});
    QCOMPARE(valueIn(kept.objects().front()), QStringLiteral("4711"));
    QCOMPARE(kept.messages, QStringList());
}

/// A table of what came of readings is gone: what is opened for writing has it again, and takes decisions.
void TestKeptInCommands::tablesAreBackOnceItIsOpened()
{
    for (const char *statement : {"DROP TABLE texts", "DROP TABLE extractions"}) {
        QDir().remove(path("gone.gouji"));
        QVERIFY(QFile::copy(path("kept.gouji"), path("gone.gouji")));
        QCOMPARE(runOn(path("gone.gouji"), statement), QString());
        QCOMPARE(run({QStringLiteral("verify"), path("gone.gouji")}).code, 1);
        Workspace workspace;
        {
            const auto opened = WorkspaceFile::open(path("gone.gouji"), workspace, reading());
            QVERIFY(opened);
            QVERIFY(!(*opened)->isReadOnly());
            QCOMPARE((*opened)->notices().size(), size_t(1));
            QCOMPARE(int((*opened)->notices().front().kind), int(OpenNotice::Kind::ExtractionsLost));
            QCOMPARE((*opened)->notices().front().lost, 1);
            QVERIFY((*opened)->loadAll());
            QVERIFY((*opened)->setName(QStringLiteral("another")));
        }
        QCOMPARE(numberFrom(path("gone.gouji"), "SELECT count(*) FROM sqlite_master WHERE name IN "
                                                "('texts', 'extractions')"),
                 2);
    }
}

void TestKeptInCommands::verifyNamesTheExtraction()
{
    const auto verified = [this](const char *name) {
        return run({QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), path(name)})
            .objects()
            .front();
    };
    const QJsonObject sound = verified("kept.gouji");
    QVERIFY(sound.value(QStringLiteral("proved")).toBool());
    QCOMPARE(sound.value(QStringLiteral("extractions")).toInt(), 1);
    QVERIFY(QFile::copy(path("kept.gouji"), path("altered.gouji")));
    QCOMPARE(runOn(path("altered.gouji"), "UPDATE extractions SET bytes = 'other'"), QString());
    const QJsonObject altered = verified("altered.gouji");
    QVERIFY(!altered.value(QStringLiteral("proved")).toBool());
    QCOMPARE(altered.value(QStringLiteral("extractions")).toInt(), 0);
    const QJsonObject fault = altered.value(QStringLiteral("faults")).toArray().at(0).toObject();
    QCOMPARE(fault.value(QStringLiteral("what")).toString(), QStringLiteral("extraction"));
    QCOMPARE(fault.value(QStringLiteral("number")).toInt(), 1);
    QCOMPARE(fault.value(QStringLiteral("report")).toInt(), 1);
    QCOMPARE(fault.value(QStringLiteral("name")).toString(), QFileInfo(rightSample()).fileName());
    QCOMPARE(fault.value(QStringLiteral("why")).toString(), QStringLiteral("altered"));
    const Run text = run({QStringLiteral("verify"), path("altered.gouji")});
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.contains(QFileInfo(rightSample()).fileName().toUtf8()));
}

void TestKeptInCommands::ofAnOlderVersion()
{
    const QString old = path("old.gouji");
    QCOMPARE(makeOldWorkspace(old, {{contentOf(rightSample()), QFileInfo(rightSample()).fileName()}}), QString());
    const QByteArray before = contentOf(old);
    const Run checked = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), old});
    const Run fresh = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), rightSample()});
    QCOMPARE(checked.messages, QStringList());
    QCOMPARE(valueIn(checked.objects().front()), valueIn(fresh.objects().front()));
    QCOMPARE(run({QStringLiteral("verify"), old}).code, 0);
    QCOMPARE(run({QStringLiteral("log"), old}).code, 0);
    QCOMPARE(contentOf(old), before);
}

/// Records in order that this program does not know: nothing is damaged, and what is shown is not all that was decided.
void TestKeptInCommands::ofANewerVersion()
{
    const QString file = path("newer.gouji");
    QVERIFY(QFile::copy(path("kept.gouji"), file));
    {
        const auto store = WorkspaceStore::open(file);
        QVERIFY(store);
        StoredRecord record;
        record.number = 1;
        record.time = QDateTime(QDate(2024, 1, 15), QTime(8, 0), Qt::UTC);
        record.person = QStringLiteral("李审");
        record.action = QStringLiteral("do");
        record.record = R"({"a later program's": "words"})";
        QVERIFY((*store)->append(record));
    }
    for (const char *command : {"check", "compare"}) {
        const Run done = run({QString::fromLatin1(command), file});
        QCOMPARE(done.messages.filter(QStringLiteral("newer version")).size(), 1);
        QCOMPARE(done.messages.filter(QStringLiteral("damaged")), QStringList());
        QCOMPARE(done.code, 2);
    }
}

QTEST_GUILESS_MAIN(TestKeptInCommands)
#include "tst_kept_in_commands.moc"
