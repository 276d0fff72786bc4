// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_line.h"
#include "app/command/ordered_work.h"
#include "app/input/path_text.h"
#include "app/output/export_names.h"
#include "app/wiring.h"
#include "model/check/rule.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace gouji;

namespace {

class CollectedOutput : public CommandOutput
{
public:
    bool result(const QByteArray &bytes) override
    {
        results += bytes;
        return true;
    }
    void message(const QString &line) override { messages.append(line); }

    QByteArray results;
    QStringList messages;
};

struct Run
{
    int code = -1;
    QByteArray out;
    QStringList messages;

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    QStringList files() const
    {
        QStringList list;
        for (const QJsonObject &object : objects())
            list.append(object[QLatin1String("file")].toString());
        return list;
    }
};

Run run(const QStringList &arguments, const QString &language = QStringLiteral("en"))
{
    static const FormLibrary forms = FormLibrary::builtIn().value();
    static const Services services = makeServices(forms);
    CollectedOutput output;
    Run result;
    result.code = runCommand(arguments, services, QStringLiteral("1.2.3"), language, output);
    result.out = output.results;
    result.messages = output.messages;
    return result;
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QString samplesFolder()
{
    return qEnvironmentVariable("GOUJI_SAMPLES");
}

QString sample(const QString &name)
{
    return samplesFolder() + u'/' + name + QStringLiteral(".txt");
}

QString rightSample()
{
    return sample(QStringLiteral("青石县科学技术局2023"));
}

QString faultySample()
{
    return sample(QStringLiteral("青石县财政局2023"));
}

QString blankSample()
{
    return sample(QStringLiteral("临溪县农业农村局2023"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void firstWordDecides_data();
    void firstWordDecides();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void helpAndVersion_data();
    void helpAndVersion();
    void helpSpeaksTheLanguage();

    void checkOfARightReport();
    void checkOfAFaultyReport();
    void bytesDoNotDependOnJobs_data();
    void bytesDoNotDependOnJobs();
    void sentencesFollowLang();
    void failOnLowersTheBar();
    void blankIsZeroDecides();
    void allListsPassingChecks();
    void explainAddsSuggestions();
    void sarifIsOneLog();

    void inputsKeepTheirOrder();
    void folderIsWalkedByCodePoints();
    void folderIsNamedAsGiven_data();
    void folderIsNamedAsGiven();
    void strangersInAFolderCostNothing();
    void linksInAFolderAreNotFollowed();
    void namedInputsThatFailEndWithTwo_data();
    void namedInputsThatFailEndWithTwo();

    void exportWritesAndLists_data();
    void exportWritesAndLists();
    void exportOverwritesOnlyByForce();
    void exportKeepsSources();
    void exportMakesNamesDistinct();
    void exportOfAFailedInput();
    void exportIntoNoFolder();
    void exportNames_data();
    void exportNames();

    void rulesAreListed_data();
    void rulesAreListed();

    void pathsKeepTheirBytes_data();
    void pathsKeepTheirBytes();
    void workIsDeliveredInOrder();
    void programNeedsNoDisplay();
    void programIgnoresTheLocale();
    void programOpensForeignNames();
};

void TestCommandLine::firstWordDecides_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("command");
    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("a file") << words("report.txt") << false;
    QTest::newRow("a file, then a command's word") << words("report.txt check") << false;
    QTest::newRow("a file named like a command") << words("./check") << false;
    QTest::newRow("check") << words("check report.txt") << true;
    QTest::newRow("export") << words("export") << true;
    QTest::newRow("rules") << words("rules") << true;
    QTest::newRow("a reserved word") << words("compare a b") << true;
    QTest::newRow("help") << words("--help") << true;
    QTest::newRow("version") << words("--version") << true;
}

void TestCommandLine::firstWordDecides()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, command);
    QCOMPARE(isCommandCall(arguments), command);
}

void TestCommandLine::wrongCallsEndWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check of nothing") << words("check");
    QTest::newRow("an unknown format") << words("check --format xml a.txt");
    QTest::newRow("an unknown option") << words("check --fast a.txt");
    QTest::newRow("no jobs") << words("check --jobs 0 a.txt");
    QTest::newRow("jobs in words") << words("check --jobs many a.txt");
    QTest::newRow("an unknown language") << words("check --lang fr a.txt");
    QTest::newRow("an unknown severity") << words("check --fail-on fatal a.txt");
    QTest::newRow("export without a format") << words("export --output out a.txt");
    QTest::newRow("export without a folder") << words("export --to csv a.txt");
    QTest::newRow("export of nothing") << words("export --to csv --output out");
    QTest::newRow("export to an unknown format") << words("export --to xls --output out a.txt");
    QTest::newRow("rules of a file") << words("rules a.txt");
    QTest::newRow("compare, not yet there") << words("compare a.txt");
    QTest::newRow("log, not yet there") << words("log");
    QTest::newRow("verify, not yet there") << words("verify");
    QTest::newRow("sum, not yet there") << words("sum");
    QTest::newRow("roster, not yet there") << words("roster");
    QTest::newRow("copies, not yet there") << words("copies");
}

void TestCommandLine::wrongCallsEndWithTwo()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.messages.isEmpty());
}

void TestCommandLine::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("overview") << words("--help") << QByteArray("gouji export [OPTION...] PATH...");
    QTest::newRow("version") << words("--version") << QByteArray("gouji 1.2.3\n");
    QTest::newRow("check") << words("check --help") << QByteArray("--fail-on error|warning|note");
    QTest::newRow("export") << words("export --help") << QByteArray("--output FOLDER");
    QTest::newRow("rules") << words("rules --help") << QByteArray("--format text|json");
}

void TestCommandLine::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, contains);
    const Run result = run(arguments);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains(contains), result.out.constData());
    QVERIFY(result.messages.isEmpty());
}

void TestCommandLine::helpSpeaksTheLanguage()
{
    const Run english = run(words("check --help"));
    const Run chinese = run(words("check --help"), QStringLiteral("zh_CN"));
    QCOMPARE(chinese.code, 0);
    QVERIFY(chinese.out.contains("--blank-is-zero"));
    QVERIFY(chinese.out != english.out);
}

void TestCommandLine::checkOfARightReport()
{
    const Run result = run({QStringLiteral("check"), rightSample()});
    QCOMPARE(result.code, 0);
    const QString text = QString::fromUtf8(result.out);
    QVERIFY(text.contains(QStringLiteral("青石县科学技术局 · 2023 · edition 2021")));
    QVERIFY(text.contains(QStringLiteral("checks passed: 42 · failed: 0 · undecided: 0")));
    QVERIFY(!text.contains(QStringLiteral("✗")));
    QVERIFY(result.messages.isEmpty());
}

void TestCommandLine::checkOfAFaultyReport()
{
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), faultySample()});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject report = result.objects().front();
    QCOMPARE(report[QLatin1String("file")].toString(), faultySample());
    QCOMPARE(report[QLatin1String("agency")].toString(), QStringLiteral("青石县财政局"));
    const QJsonValue figure = report[QLatin1String("cells")][QLatin1String("requests/carried_out/total")];
    QCOMPARE(figure[QLatin1String("value")].toString(), QStringLiteral("63"));
    QStringList failed;
    for (const QJsonValue &finding : report[QLatin1String("findings")].toArray())
        failed.append(finding[QLatin1String("id")].toString());
    QCOMPARE(failed, (QStringList{QStringLiteral("requests.row_total:carried_out"),
                                  QStringLiteral("requests.balance:total")}));
    const Run text = run({QStringLiteral("check"), faultySample()});
    QCOMPARE(text.code, 1);
    QCOMPARE(QString::fromUtf8(text.out).count(QStringLiteral("✗")), 2);
}

void TestCommandLine::bytesDoNotDependOnJobs_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << "text";
    QTest::newRow("JSON") << "json";
    QTest::newRow("SARIF") << "sarif";
}

void TestCommandLine::bytesDoNotDependOnJobs()
{
    QFETCH(QString, format);
    const auto checkWith = [&format](const char *jobs) {
        // Twice the folder, so that there is more to do than is open at once.
        return run({QStringLiteral("check"), QStringLiteral("--format"), format, QStringLiteral("--jobs"),
                    QLatin1String(jobs), samplesFolder(), samplesFolder()});
    };
    const Run one = checkWith("1");
    const Run four = checkWith("4");
    QCOMPARE(one.code, 1);
    QCOMPARE(four.code, 1);
    QVERIFY(!one.out.isEmpty());
    QVERIFY(one.out == four.out);
    QCOMPARE(one.messages, four.messages);
}

void TestCommandLine::sentencesFollowLang()
{
    const auto message = [](const QStringList &options, const QString &locale) {
        const Run result
            = run(QStringList{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")} + options
                      + QStringList{faultySample()},
                  locale);
        return result.objects().front()[QLatin1String("findings")][0][QLatin1String("message")].toString();
    };
    const QString english = message({}, QStringLiteral("en"));
    QVERIFY(!english.isEmpty());
    QCOMPARE(message({}, QStringLiteral("zh_CN")), english);
    QCOMPARE(message(words("--lang en"), QStringLiteral("zh_CN")), english);
    QVERIFY(message(words("--lang zh_CN"), QStringLiteral("en")) != english);
}

void TestCommandLine::failOnLowersTheBar()
{
    // The doubled text is told as a note, and nothing else is wrong with it.
    const QString doubled = sample(QStringLiteral("云岭区工业和信息化局2023"));
    QCOMPARE(run({QStringLiteral("check"), doubled}).code, 0);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--fail-on"), QStringLiteral("warning"), doubled}).code, 0);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--fail-on"), QStringLiteral("note"), doubled}).code, 1);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--fail-on"), QStringLiteral("note"), rightSample()}).code, 0);
}

void TestCommandLine::blankIsZeroDecides()
{
    const QStringList base{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};
    const Run undecided = run(base + QStringList{blankSample()});
    QCOMPARE(undecided.code, 1);
    QCOMPARE(undecided.objects().front()[QLatin1String("checked")][QLatin1String("undecided")].toInt(), 37);

    const Run decided = run(base + QStringList{QStringLiteral("--blank-is-zero"), blankSample()});
    QCOMPARE(decided.code, 0);
    const QJsonObject report = decided.objects().front();
    QCOMPARE(report[QLatin1String("checked")][QLatin1String("pass")].toInt(), 42);
    const QJsonValue cell = report[QLatin1String("cells")][QLatin1String("requests/new/research")];
    QCOMPARE(cell[QLatin1String("state")].toString(), QStringLiteral("blank"));
    QVERIFY(cell[QLatin1String("value")].isNull());
}

void TestCommandLine::allListsPassingChecks()
{
    const QStringList base{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};
    QCOMPARE(run(base + QStringList{rightSample()}).objects().front()[QLatin1String("findings")].toArray().size(), 0);
    const Run all = run(base + QStringList{QStringLiteral("--all"), rightSample()});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.objects().front()[QLatin1String("findings")].toArray().size(), 42);
    const Run text = run({QStringLiteral("check"), QStringLiteral("--all"), rightSample()});
    QCOMPARE(text.code, 0);
    QCOMPARE(QString::fromUtf8(text.out).count(QStringLiteral("✓")), 42);
}

void TestCommandLine::explainAddsSuggestions()
{
    const QStringList base{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};
    QVERIFY(!run(base + QStringList{faultySample()}).objects().front().contains(QLatin1String("suggestions")));
    const Run explained = run(base + QStringList{QStringLiteral("--explain"), faultySample()});
    QVERIFY(explained.objects().front()[QLatin1String("suggestions")].isArray());
}

void TestCommandLine::sarifIsOneLog()
{
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("sarif"),
                            QStringLiteral("nowhere.txt"), rightSample(), faultySample(), faultySample()});
    QCOMPARE(result.code, 2);
    const QJsonValue log = QJsonDocument::fromJson(result.out)[QLatin1String("runs")][0];
    QCOMPARE(log[QLatin1String("results")].toArray().size(), 4);
    const QJsonValue invocation = log[QLatin1String("invocations")][0];
    QCOMPARE(invocation[QLatin1String("executionSuccessful")].toBool(true), false);
    QCOMPARE(invocation[QLatin1String("toolExecutionNotifications")].toArray().size(), 1);
}

void TestCommandLine::inputsKeepTheirOrder()
{
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), rightSample(),
                            faultySample(), rightSample()});
    QCOMPARE(result.files(), (QStringList{rightSample(), faultySample(), rightSample()}));
}

void TestCommandLine::folderIsWalkedByCodePoints()
{
    const QTemporaryDir folder;
    const QByteArray report = contentOf(rightSample());
    // U+FF21 is one UTF-16 unit above the surrogates of U+20BB7, yet below it as a code point.
    const QStringList inOrder{QStringLiteral("B.txt"),       QStringLiteral("a!.txt"), QStringLiteral("a/z.txt"),
                              QStringLiteral("a/中/1.txt"),  QStringLiteral("a0.txt"), QStringLiteral("中.txt"),
                              QStringLiteral("Ａ.txt"), QStringLiteral("𠮷.txt")};
    for (const QString &name : inOrder)
        QVERIFY(write(folder.filePath(name), report));
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), folder.path()});
    QCOMPARE(result.code, 0);
    QStringList expected;
    for (const QString &name : inOrder)
        expected.append(folder.filePath(name));
    QCOMPARE(result.files(), expected);
    QVERIFY(result.messages.isEmpty());
}

void TestCommandLine::folderIsNamedAsGiven_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("file");
    QTest::newRow("relative") << "in" << "in/a.txt";
    QTest::newRow("with a slash behind") << "in/" << "in/a.txt";
    QTest::newRow("with a dot in front") << "./in" << "./in/a.txt";
    QTest::newRow("roundabout") << "in/../in" << "in/../in/a.txt";
}

void TestCommandLine::folderIsNamedAsGiven()
{
    QFETCH(QString, given);
    QFETCH(QString, file);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("in/a.txt")), contentOf(rightSample())));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), given});
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(result.files(), QStringList{file});
}

void TestCommandLine::strangersInAFolderCostNothing()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("a report.txt")), contentOf(rightSample())));
    QVERIFY(write(folder.filePath(QStringLiteral("letter.txt")), "Dear Sir or Madam\n"));
    QVERIFY(write(folder.filePath(QStringLiteral("empty.txt")), ""));
    QVERIFY(write(folder.filePath(QStringLiteral("picture.jpeg")), "\xff\xd8\xff"));
    QVERIFY(write(folder.filePath(QStringLiteral(".hidden.txt")), contentOf(rightSample())));
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), folder.path()});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.files(), QStringList{folder.filePath(QStringLiteral("a report.txt"))});
    for (const char *name : {"letter.txt", "empty.txt", "picture.jpeg", ".hidden.txt"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY2(std::any_of(result.messages.begin(), result.messages.end(),
                             [&path](const QString &line) { return line.startsWith(path + QStringLiteral(": ")); }),
                 name);
    }
    QCOMPARE(result.messages.size(), 4);
}

void TestCommandLine::linksInAFolderAreNotFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("in/a.txt")), contentOf(rightSample())));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("in")), folder.filePath(QStringLiteral("in/loop"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("in/a.txt")), folder.filePath(QStringLiteral("in/b.txt"))));
    const QStringList base{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};
    const Run result = run(base + QStringList{folder.filePath(QStringLiteral("in"))});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.files(), QStringList{folder.filePath(QStringLiteral("in/a.txt"))});
    QCOMPARE(result.messages.size(), 2);
    // A link that was named is meant.
    QCOMPARE(run(base + QStringList{folder.filePath(QStringLiteral("in/b.txt"))}).objects().size(), 1);
}

void TestCommandLine::namedInputsThatFailEndWithTwo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a file that is not there") << QByteArray() << false << "unreadable";
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam\n") << true << "not-a-report";
    QTest::newRow("larger than any report") << QByteArray(65 * 1024 * 1024, 'x') << true << "too-large";
}

void TestCommandLine::namedInputsThatFailEndWithTwo()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.txt"));
    QVERIFY(!exists || write(path, content));
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path,
                            faultySample()});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.objects().size(), 2);
    const QJsonObject object = result.objects().front();
    QCOMPARE(object[QLatin1String("file")].toString(), path);
    QCOMPARE(object[QLatin1String("error")][QLatin1String("kind")].toString(), kind);
    QVERIFY(!object[QLatin1String("error")][QLatin1String("message")].toString().isEmpty());
    QCOMPARE(object[QLatin1String("sha256")].toString().size(), kind == QLatin1String("not-a-report") ? 64 : 0);
    QVERIFY(result.messages.front().startsWith(path));

    const Run text = run({QStringLiteral("check"), path});
    QCOMPARE(text.code, 2);
    QVERIFY(!text.messages.isEmpty());
}

void TestCommandLine::exportWritesAndLists_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("CSV") << "csv";
    QTest::newRow("JSON") << "json";
}

void TestCommandLine::exportWritesAndLists()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("new/folder"));
    const QByteArray before = contentOf(faultySample());
    const Run result = run({QStringLiteral("export"), QStringLiteral("--to"), format, QStringLiteral("--output"), output,
                            faultySample()});
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

void TestCommandLine::exportOverwritesOnlyByForce()
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

void TestCommandLine::exportKeepsSources()
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

void TestCommandLine::exportMakesNamesDistinct()
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
    QCOMPARE(QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("Report.3.json"), QStringLiteral("report.2.json"),
                          QStringLiteral("report.json")}));
    const QByteArray second = contentOf(folder.filePath(QStringLiteral("out/report.2.json")));
    QCOMPARE(QJsonDocument::fromJson(second)[QLatin1String("file")].toString(), sources[1]);
}

void TestCommandLine::exportOfAFailedInput()
{
    const QTemporaryDir folder;
    const Run result = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("csv"),
                            QStringLiteral("--output"), folder.path(), QStringLiteral("nowhere.txt"), rightSample()});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out.count('\n'), 1);
    QVERIFY(result.messages.front().startsWith(QLatin1String("nowhere.txt: ")));
}

void TestCommandLine::exportIntoNoFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(write(file, "x"));
    const Run result = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("csv"),
                            QStringLiteral("--output"), file, rightSample()});
    QCOMPARE(result.code, 2);
    QCOMPARE(contentOf(file), QByteArray("x"));
}

void TestCommandLine::exportNames_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("name");
    QTest::newRow("an ending is replaced") << "in/报告.txt" << 1 << "报告.csv";
    QTest::newRow("only the last ending") << "a.b.txt" << 1 << "a.b.csv";
    QTest::newRow("no ending") << "in.folder/report" << 1 << "report.csv";
    QTest::newRow("only an ending") << "in/.txt" << 1 << ".txt.csv";
    QTest::newRow("a second report in the file") << "a.txt" << 2 << "a.part2.csv";
}

void TestCommandLine::exportNames()
{
    QFETCH(QString, source);
    QFETCH(int, part);
    QFETCH(QString, name);
    QCOMPARE(ExportNames().name(source, part, QStringLiteral("csv")), name);
}

void TestCommandLine::rulesAreListed_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Chinese") << "zh_CN";
}

void TestCommandLine::rulesAreListed()
{
    QFETCH(QString, language);
    const Run json = run(words("rules --format json"), language);
    QCOMPARE(json.code, 0);
    const auto objects = json.objects();
    QCOMPARE(objects.size(), static_cast<qsizetype>(ruleCatalogue().size()));
    const Run text = run(words("rules"), language);
    for (const QJsonObject &rule : objects) {
        for (const char *key : {"id", "title", "severity", "formula", "source", "cannot_notice"})
            QVERIFY2(!rule[QLatin1String(key)].toString().isEmpty(), key);
        QVERIFY(!rule[QLatin1String("editions")].toArray().isEmpty());
        QVERIFY(text.out.contains(rule[QLatin1String("id")].toString().toUtf8()));
    }
    for (const char *fixed : {"requests.row_total", "requests.results_total", "requests.balance", "disputes.row_total"})
        QVERIFY2(text.out.contains(fixed), fixed);
    QVERIFY2(json.out == run(words("rules --format json")).out, "JSON is in English unless asked otherwise");
}

void TestCommandLine::pathsKeepTheirBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("a/b.txt") << "a/b.txt";
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("UTF-8") << QByteArray("县.txt") << "县.txt";
    QTest::newRow("beyond the basic plane") << QByteArray("𠮷.txt") << "𠮷.txt";
    QTest::newRow("a name in GBK") << QByteArray("a/\xcf\xd8.txt") << QStringLiteral("a/\ufffd\ufffd.txt");
    QTest::newRow("UTF-8 that breaks off") << QByteArray("x\xe5\x8e") << QStringLiteral("x\ufffd\ufffd");
    QTest::newRow("an encoded surrogate") << QByteArray("\xed\xb2\x80") << QStringLiteral("\ufffd\ufffd\ufffd");
    QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf") << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("a byte behind a surrogate pair") << QByteArray("𠮷\xff") << QStringLiteral("𠮷\ufffd");
}

void TestCommandLine::pathsKeepTheirBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    const QString text = pathText(bytes.toStdString());
    QCOMPARE(QByteArray::fromStdString(pathBytes(text)), bytes);
    QCOMPARE(shownPath(text), shown);
}

void TestCommandLine::workIsDeliveredInOrder()
{
    QList<int> delivered;
    std::atomic<int> open = 0;
    std::atomic<int> most = 0;
    {
        OrderedWork<int> work(3, [&](int number) {
            --open;
            delivered.append(number);
        });
        for (int i = 0; i < 500; ++i) {
            work.add([&, i] {
                most = std::max<int>(most, ++open);
                if (i % 7 == 0)
                    QThread::usleep(500); // some are slow
                return i;
            });
        }
        work.finish();
    }
    QCOMPARE(delivered.size(), 500);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(delivered[i], i);
    QVERIFY2(most <= 3 * 8, "no more is kept than a fixed number for each thread");
}

void TestCommandLine::programNeedsNoDisplay()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    program.setProcessEnvironment(environment);
    const QString path = qEnvironmentVariable("GOUJI_PROGRAM");
    program.start(path, {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), faultySample()});
    QVERIFY2(program.waitForFinished(), qUtf8Printable(path));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.readAllStandardError(), QByteArray());
    const Run here = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), faultySample()});
    QCOMPARE(program.readAllStandardOutput(), here.out);

    program.start(path, {faultySample()}); // a window, for which there is no place
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(!program.readAllStandardError().isEmpty());
}

void TestCommandLine::programIgnoresTheLocale()
{
    QByteArray first;
    for (const char *locale : {"C", "zh_CN.UTF-8", "de_DE.UTF-8"}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LC_ALL", "LANG", "LANGUAGE"})
            environment.insert(QLatin1String(name), QLatin1String(locale));
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("GOUJI_PROGRAM"),
                      {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                       QStringLiteral("nowhere.txt"), samplesFolder()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        const QByteArray out = program.readAllStandardOutput();
        QVERIFY(out.startsWith("{\"file\":\"nowhere.txt\""));
        if (first.isEmpty())
            first = out;
        QVERIFY2(out == first, locale);
    }
}

void TestCommandLine::programOpensForeignNames()
{
    const QTemporaryDir folder;
    // 青 in GBK: no UTF-8, and so no name that Qt could open.
    const std::string name = folder.path().toStdString() + "/\xc7\xe0.txt";
    std::filesystem::copy_file(rightSample().toStdString(), name);
    const auto removal = qScopeGuard([&name] { std::filesystem::remove(name); }); // QTemporaryDir cannot
    const Run walked
        = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), folder.path()});
    QCOMPARE(walked.code, 0);
    QCOMPARE(walked.files(), QStringList{folder.path() + QStringLiteral("/\ufffd\ufffd.txt")});
    const Run named
        = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), pathText(name)});
    QVERIFY(named.out == walked.out);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
