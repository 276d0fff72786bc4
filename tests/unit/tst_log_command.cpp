// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/reading_again.h"
#include "model/storage/workspace_file.h"
#include "tests/unit/command_runner.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

const Services &services()
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const Services made = makeServices(forms);
    return made;
}

ReadFile fileOf(const QString &path)
{
    ReadFile file;
    file.bytes = contentOf(path);
    file.file = QFileInfo(path).fileName();
    file.reports = services().reader->read(file.bytes, file.file, {}).value();
    return file;
}

QStringList findingsOf(const QJsonObject &object, const char *key)
{
    QStringList ids;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &value : array)
        ids.append(value.toObject().value(QStringLiteral("finding")).toString());
    return ids;
}

} // namespace

class TestLogCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRecord();
    void inWords();
    void ofAReportOrACell();
    void withoutRemarks();
    void proves();
    void refutes();
    void cannotBeRead();
    void leavesTheWorkspaceAsItIs();
    void theNextVersion();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("workspace.gouji")); }
    QTemporaryDir m_folder;
};

/// Two reports; in the first a total is put wrong, put back by undo, put wrong again; then a figure is proposed.
void TestLogCommand::initTestCase()
{
    Workspace workspace;
    workspace.setPerson(QStringLiteral("李审"));
    const auto file =
        WorkspaceFile::create(path(), workspace, {services().reader, QStringLiteral("1"), services().forms});
    QVERIFY(file);
    QVERIFY((*file)->add({fileOf(rightSample()), fileOf(faultySample())}));
    const auto cell = workspace.state(1).extraction().find(u"disputes/direct/total");
    QVERIFY(cell);
    QVERIFY(workspace.correctCell(1, *cell, QStringLiteral("4001"), QStringLiteral("与原件一致")).value());
    workspace.undo();
    workspace.redo();
    CellChange change{2, QStringLiteral("requests/new/total"), {}, {}};
    change.after.proposed = Decimal(77);
    QVERIFY(workspace.apply({QStringLiteral("propose"), {}, {change}}));
}

void TestLogCommand::everyRecord()
{
    const Run result = run({QStringLiteral("log"), QStringLiteral("--format"), QStringLiteral("json"), path()});
    QCOMPARE(result.messages, QStringList());
    QCOMPARE(result.code, 0);
    const auto objects = result.objects();
    QCOMPARE(objects.size(), 4);
    const QJsonObject &first = objects[0];
    QCOMPARE(first.value(QStringLiteral("number")).toInt(), 1);
    QVERIFY(QDateTime::fromString(first.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(first.value(QStringLiteral("time")).toString().endsWith(u'Z'));
    QCOMPARE(first.value(QStringLiteral("person")).toString(), QStringLiteral("李审"));
    QCOMPARE(first.value(QStringLiteral("action")).toString(), QStringLiteral("do"));
    QCOMPARE(first.value(QStringLiteral("command")).toString(), QStringLiteral("correct"));
    QCOMPARE(first.value(QStringLiteral("reason")).toString(), QStringLiteral("与原件一致"));
    QCOMPARE(first.value(QStringLiteral("hash")).toString().size(), 64);
    const QJsonObject report = first.value(QStringLiteral("reports")).toArray().at(0).toObject();
    QCOMPARE(report.value(QStringLiteral("file")).toString(), QFileInfo(rightSample()).fileName());
    QCOMPARE(
        report.value(QStringLiteral("sha256")).toString(),
        QString::fromLatin1(QCryptographicHash::hash(contentOf(rightSample()), QCryptographicHash::Sha256).toHex()));
    QCOMPARE(report.value(QStringLiteral("part")).toInt(), 1);
    const QJsonObject change = first.value(QStringLiteral("changes")).toArray().at(0).toObject();
    QCOMPARE(change.value(QStringLiteral("cell")).toString(), QStringLiteral("disputes/direct/total"));
    QCOMPARE(change.value(QStringLiteral("kind")).toString(), QStringLiteral("correction"));
    QCOMPARE(change.value(QStringLiteral("by")).toString(), QStringLiteral("typed"));
    QCOMPARE(change.value(QStringLiteral("new")).toString(), QStringLiteral("4001"));
    // What was read, and where.
    const QJsonObject read = change.value(QStringLiteral("read")).toObject();
    QCOMPARE(read.value(QStringLiteral("raw")), change.value(QStringLiteral("old")));
    QCOMPARE(read.value(QStringLiteral("state")).toString(), QStringLiteral("read"));
    QCOMPARE(read.value(QStringLiteral("spans")).toArray().size(), 1);
    const QString old = change.value(QStringLiteral("old")).toString();
    QVERIFY(!old.isEmpty() && old != QStringLiteral("4001"));
    // A total that is put wrong breaks its sum; taking it back settles that.
    const QStringList broken = findingsOf(first, "broken");
    QVERIFY(!broken.isEmpty());
    QCOMPARE(findingsOf(first, "settled"), QStringList());

    QCOMPARE(objects[1].value(QStringLiteral("action")).toString(), QStringLiteral("undo"));
    QCOMPARE(objects[1].value(QStringLiteral("concerns")).toInt(), 1);
    QCOMPARE(findingsOf(objects[1], "settled"), broken);
    const QJsonObject undone = objects[1].value(QStringLiteral("changes")).toArray().at(0).toObject();
    QCOMPARE(undone.value(QStringLiteral("old")).toString(), QStringLiteral("4001"));
    QCOMPARE(undone.value(QStringLiteral("new")).toString(), old);
    QCOMPARE(objects[2].value(QStringLiteral("action")).toString(), QStringLiteral("redo"));
    QCOMPARE(findingsOf(objects[2], "broken"), broken);

    const QJsonObject proposed = objects[3].value(QStringLiteral("changes")).toArray().at(0).toObject();
    QCOMPARE(proposed.value(QStringLiteral("kind")).toString(), QStringLiteral("proposal"));
    QVERIFY(proposed.value(QStringLiteral("old")).isNull());
    QCOMPARE(proposed.value(QStringLiteral("new")).toString(), QStringLiteral("77"));
}

void TestLogCommand::inWords()
{
    const Run result = run({QStringLiteral("log"), path()});
    QCOMPARE(result.code, 0);
    const QString text = QString::fromUtf8(result.out);
    QVERIFY(text.startsWith(QStringLiteral("1  ")));
    QVERIFY(text.contains(QStringLiteral("disputes/direct/total")));
    QVERIFY(text.contains(QStringLiteral("→ 4001")));
    QVERIFY(text.contains(QStringLiteral("Reason: 与原件一致")));
    QVERIFY(text.contains(QStringLiteral("Undid 1: ")));
    QVERIFY(text.contains(QStringLiteral("Redid 1: ")));
    QVERIFY(text.contains(QStringLiteral("Settled: ")));
    QVERIFY(text.contains(QStringLiteral("Fails since: ")));
    QVERIFY(!text.contains(QStringLiteral("Place: line ")));
    const QString ofCell =
        QString::fromUtf8(run({QStringLiteral("log"), QStringLiteral("--report"), QStringLiteral("1"),
                               QStringLiteral("--cell"), QStringLiteral("disputes/direct/total"), path()})
                              .out);
    QVERIFY(ofCell.contains(QStringLiteral("Place: line ")));
    QVERIFY(ofCell.contains(QStringLiteral("Now: 4001, put right by a person")));
}

void TestLogCommand::ofAReportOrACell()
{
    const auto numbers = [this](const QStringList &options) {
        QStringList found;
        const Run result = run(QStringList{QStringLiteral("log"), QStringLiteral("--format"), QStringLiteral("json")}
                               + options + QStringList{path()});
        for (const QJsonObject &object : result.objects())
            found.append(QString::number(object.value(QStringLiteral("number")).toInt()));
        return found.join(u' ');
    };
    QCOMPARE(numbers({QStringLiteral("--report"), QStringLiteral("1")}), QStringLiteral("1 2 3"));
    QCOMPARE(numbers({QStringLiteral("--report"), QStringLiteral("2")}), QStringLiteral("4"));
    QCOMPARE(numbers({QStringLiteral("--report"), QStringLiteral("3")}), QString());
    QCOMPARE(numbers({QStringLiteral("--cell"), QStringLiteral("requests/new/total")}), QStringLiteral("4"));
    QCOMPARE(numbers({QStringLiteral("--report"), QStringLiteral("1"), QStringLiteral("--cell"),
                      QStringLiteral("requests/new/total")}),
             QString());
}

void TestLogCommand::withoutRemarks()
{
    for (const QString &format : {QStringLiteral("text"), QStringLiteral("json")}) {
        const Run result = run(
            {QStringLiteral("log"), QStringLiteral("--without-remarks"), QStringLiteral("--format"), format, path()});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains("4001"));
        QVERIFY(!result.out.contains(QStringLiteral("与原件一致").toUtf8()));
    }
}

void TestLogCommand::proves()
{
    const Run text = run({QStringLiteral("verify"), path()});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(": proved"));
    const Run json = run({QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), path()});
    const QJsonObject object = json.objects().front();
    QVERIFY(object.value(QStringLiteral("proved")).toBool());
    QCOMPARE(object.value(QStringLiteral("records")).toInt(), 4);
    QCOMPARE(object.value(QStringLiteral("sources")).toInt(), 2);
    const auto last =
        run({QStringLiteral("log"), QStringLiteral("--format"), QStringLiteral("json"), path()}).objects().back();
    QCOMPARE(object.value(QStringLiteral("last_hash")), last.value(QStringLiteral("hash")));
}

void TestLogCommand::refutes()
{
    const QString altered = m_folder.filePath(QStringLiteral("altered.gouji"));
    QByteArray bytes = contentOf(path());
    const auto place = bytes.indexOf("\"typed\":\"4001\"");
    QVERIFY(place > 0);
    bytes.replace(place, 14, "\"typed\":\"4002\"");
    QVERIFY(write(altered, bytes));
    const Run text = run({QStringLiteral("verify"), altered, path()});
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.contains("Record 1 was changed after it was written."));
    const Run json = run({QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), altered});
    QCOMPARE(json.code, 1);
    const QJsonObject fault = json.objects().front().value(QStringLiteral("faults")).toArray().at(0).toObject();
    QCOMPARE(fault.value(QStringLiteral("what")).toString(), QStringLiteral("record"));
    QCOMPARE(fault.value(QStringLiteral("number")).toInt(), 1);
    QCOMPARE(fault.value(QStringLiteral("why")).toString(), QStringLiteral("altered"));
    // What still holds is shown, with a word about the rest.
    const Run log = run({QStringLiteral("log"), altered});
    QCOMPARE(log.code, 1);
    QCOMPARE(log.messages.size(), 1);
    QCOMPARE(contentOf(altered), bytes);
}

void TestLogCommand::cannotBeRead()
{
    const QString text = m_folder.filePath(QStringLiteral("text.gouji"));
    QVERIFY(write(text, "a text"));
    for (const char *command : {"verify", "log"}) {
        for (const QString &file : {text, m_folder.filePath(QStringLiteral("none.gouji"))}) {
            const Run result = run({QString::fromLatin1(command), file});
            QCOMPARE(result.code, 2);
            QCOMPARE(result.messages.size(), 1);
            QVERIFY(result.messages.front().contains(file));
        }
    }
    const Run json = run({QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), text});
    QCOMPARE(json.objects().front().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
             QStringLiteral("not-a-workspace"));
}

void TestLogCommand::leavesTheWorkspaceAsItIs()
{
    const QByteArray before = contentOf(path());
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
    QCOMPARE(run({QStringLiteral("log"), path()}).code, 0);
    QCOMPARE(run({QStringLiteral("verify"), path()}).code, 0);
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
}

void TestLogCommand::theNextVersion()
{
    const QString file = m_folder.filePath(QStringLiteral("versions.gouji"));
    QByteArray sha256;
    {
        Workspace workspace;
        const auto opened =
            WorkspaceFile::create(file, workspace, {services().reader, QStringLiteral("1"), services().forms});
        QVERIFY(opened);
        QVERIFY((*opened)->add({fileOf(faultySample()), fileOf(rightSample())}));
        sha256 = workspace.state(1).extraction().source->sha256.toHex();
        const CarryOver carried = judgeNextVersion(workspace, 1, 2);
        QVERIFY(workspace.apply(nextVersionCommand(workspace, 1, 2, carried, {})));
    }
    const Run json = run({QStringLiteral("log"), QStringLiteral("--format"), QStringLiteral("json"), file});
    QCOMPARE(json.code, 0);
    const QJsonObject record = json.objects().at(0);
    QCOMPARE(record.value(QStringLiteral("command")).toString(), QStringLiteral("next-version"));
    const QJsonObject change = record.value(QStringLiteral("changes")).toArray().at(0).toObject();
    QCOMPARE(change.value(QStringLiteral("setting")).toString(), QStringLiteral("supersedes"));
    QVERIFY(change.value(QStringLiteral("old")).isNull());
    QCOMPARE(change.value(QStringLiteral("new")).toString(), QString::fromLatin1(sha256) + QStringLiteral("#1"));
    const Run words = run({QStringLiteral("log"), QStringLiteral("--lang"), QStringLiteral("en"), file});
    QVERIFY2(words.out.contains("Taken as the next version"), words.out.constData());
}

QTEST_GUILESS_MAIN(TestLogCommand)
#include "tst_log_command.moc"
