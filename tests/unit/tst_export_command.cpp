// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/export_names.h"
#include "tests/unit/command_runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void exportWritesAndLists_data();
    void exportWritesAndLists();
    void exportOverwritesOnlyByForce();
    void exportKeepsSources();
    void exportMakesNamesDistinct();
    void exportOfAFailedInput();
    void exportIntoNoFolder();
    void exportOfNothing();
    void exportNames_data();
    void exportNames();
};

void TestExportCommand::exportWritesAndLists_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("CSV") << "csv";
    QTest::newRow("JSON") << "json";
}

void TestExportCommand::exportWritesAndLists()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("new/folder"));
    const QByteArray before = contentOf(faultySample());
    const Run result = run(
        {QStringLiteral("export"), QStringLiteral("--to"), format, QStringLiteral("--output"), output, faultySample()});
    QCOMPARE(result.code, 0);
    const QString written = output + QStringLiteral("/青石县财政局2023.") + format;
    QCOMPARE(QString::fromUtf8(result.out), written + u'\n');
    QCOMPARE(contentOf(faultySample()), before);

    FormLibrary forms = FormLibrary::builtIn().value();
    for (const auto &writer : makeServices(forms).writers) {
        if (writer->format() != format)
            continue;
        const auto cells = writer->readBack(contentOf(written));
        QVERIFY(cells.has_value());
        QCOMPARE(static_cast<int>(cells->size()), 200);
        const WrittenCell &last = (*cells)[10 + 174]; // the last of the requests table
        QCOMPARE(last.address, QStringLiteral("requests/carried_out/total"));
        QCOMPARE(last.value, QStringLiteral("63"));
    }
}

void TestExportCommand::exportOverwritesOnlyByForce()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("青石县财政局2023.csv"));
    QVERIFY(write(target, "mine"));
    const QStringList call{QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("csv"),
                           QStringLiteral("--output"), folder.path()};
    const Run refused = run(call + QStringList{faultySample(), rightSample()});
    QCOMPARE(refused.code, 2);
    QCOMPARE(contentOf(target), QByteArray("mine"));
    QVERIFY(refused.messages.front().startsWith(target));
    QVERIFY2(QFile::exists(folder.filePath(QStringLiteral("青石县科学技术局2023.csv"))), "the other report is written");
    const Run forced = run(call + QStringList{QStringLiteral("--force"), faultySample()});
    QCOMPARE(forced.code, 0);
    QVERIFY(contentOf(target).startsWith("\xef\xbb\xbftable,row,"));
}

void TestExportCommand::exportKeepsSources()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("report.csv"));
    const QByteArray content = contentOf(rightSample());
    QVERIFY(write(source, content));
    const Run result = run({QStringLiteral("export"), QStringLiteral("--force"), QStringLiteral("--to"),
                            QStringLiteral("csv"), QStringLiteral("--output"),
                            folder.path() + QStringLiteral("/../") + QDir(folder.path()).dirName(), source});
    QCOMPARE(result.code, 2);
    QCOMPARE(contentOf(source), content);
}

void TestExportCommand::exportMakesNamesDistinct()
{
    const QTemporaryDir folder;
    const QStringList sources{folder.filePath(QStringLiteral("a/report.txt")),
                              folder.filePath(QStringLiteral("b/report.txt")),
                              folder.filePath(QStringLiteral("c/Report.md"))};
    for (const QString &source : sources)
        QVERIFY(write(source, contentOf(rightSample())));
    const Run result = run(QStringList{QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("json"),
                                       QStringLiteral("--output"), folder.filePath(QStringLiteral("out"))}
                           + sources);
    QCOMPARE(result.code, 0);
    QCOMPARE(
        QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files, QDir::Name),
        (QStringList{QStringLiteral("Report.3.json"), QStringLiteral("report.2.json"), QStringLiteral("report.json")}));
    const QByteArray second = contentOf(folder.filePath(QStringLiteral("out/report.2.json")));
    QCOMPARE(QJsonDocument::fromJson(second)[QLatin1String("file")].toString(), sources[1]);
}

void TestExportCommand::exportOfAFailedInput()
{
    const QTemporaryDir folder;
    const Run result = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("csv"),
                            QStringLiteral("--output"), folder.path(), QStringLiteral("nowhere.txt"), rightSample()});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out.count('\n'), 1);
    QVERIFY(result.messages.front().startsWith(QLatin1String("nowhere.txt: ")));
}

void TestExportCommand::exportIntoNoFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(write(file, "x"));
    const Run result = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("csv"),
                            QStringLiteral("--output"), file, rightSample()});
    QCOMPARE(result.code, 2);
    QCOMPARE(contentOf(file), QByteArray("x"));
}

void TestExportCommand::exportOfNothing()
{
    const QTemporaryDir folder;
    const QStringList call = words("export --to csv --output") + QStringList{folder.filePath(QStringLiteral("out"))};
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("empty")));
    const Run nothing = run(call + QStringList{folder.filePath(QStringLiteral("empty"))});
    QCOMPARE(nothing.code, 0);
    QCOMPARE(nothing.messages, QStringList{QStringLiteral("No report was found.")});
    QCOMPARE(run(call + QStringList{rightSample()}).messages, QStringList());
}

void TestExportCommand::exportNames_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("name");
    QTest::newRow("an ending is replaced") << "in/报告.txt" << 1 << "报告.csv";
    QTest::newRow("only the last ending") << "a.b.txt" << 1 << "a.b.csv";
    QTest::newRow("no ending") << "in.folder/report" << 1 << "report.csv";
    QTest::newRow("only an ending") << "in/.txt" << 1 << ".txt.csv";
    QTest::newRow("a second report in the file") << "a.txt" << 2 << "a.part2.csv";
    QTest::newRow("signs that some file systems refuse") << "Pasted 03:04?" << 1 << "Pasted 03-04-.csv";
}

void TestExportCommand::exportNames()
{
    QFETCH(QString, source);
    QFETCH(int, part);
    QFETCH(QString, name);
    QCOMPARE(ExportNames().name(source, part, QStringLiteral("csv")), name);
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
