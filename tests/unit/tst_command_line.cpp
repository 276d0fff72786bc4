// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_line.h"
#include "model/check/rule.h"
#include "tests/unit/command_runner.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void firstWordDecides_data();
    void firstWordDecides();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
    void helpAndVersion_data();
    void helpAndVersion();
    void helpSpeaksTheLanguage();
    void refusesInTheLanguageAskedFor_data();
    void refusesInTheLanguageAskedFor();
    void rulesAreListed_data();
    void rulesAreListed();
    void programNeedsNoDisplay();
    void windowTakesNoOptions();
    void programIgnoresTheLocale();
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
    QTest::newRow("log") << words("log") << true;
    QTest::newRow("verify") << words("verify a.gouji") << true;
    QTest::newRow("compare") << words("compare a b") << true;
    QTest::newRow("a reserved word") << words("sum a b") << true;
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
    QTest::newRow("compare of nothing") << words("compare");
    QTest::newRow("compare in an unknown format") << words("compare --format xls a.txt");
    QTest::newRow("compare without jobs") << words("compare --jobs 0 a.txt");
    QTest::newRow("log of nothing") << words("log");
    QTest::newRow("log of two workspaces") << words("log a.gouji b.gouji");
    QTest::newRow("log of no report") << words("log --report 0 a.gouji");
    QTest::newRow("log of what is not there") << words("log none.gouji");
    QTest::newRow("verify of nothing") << words("verify");
    QTest::newRow("verify of what is not there") << words("verify none.gouji");
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

void TestCommandLine::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("one that is not there")
        << words("check --fast a.txt") << QStringLiteral("gouji check: There is no option \"fast\".");
    QTest::newRow("a short one") << words("log -x a.gouji") << QStringLiteral("gouji log: There is no option \"x\".");
    QTest::newRow("one without its value")
        << words("check a.txt --format") << QStringLiteral("gouji check: --format needs a value.");
    QTest::newRow("one with a value too much")
        << words("check --all=2 a.txt") << QStringLiteral("gouji check: --all takes no value.");
}

void TestCommandLine::wrongOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Run result = run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.messages.value(0), said);
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

void TestCommandLine::refusesInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("no path") << "check --lang zh_CN"
                             << "en" << true;
    QTest::newRow("no path, English under a Chinese locale") << "check --lang en"
                                                             << "zh_CN" << false;
    QTest::newRow("no path, no language asked for") << "check"
                                                    << "en" << false;
    QTest::newRow("no path, no language asked for under a Chinese locale") << "check"
                                                                           << "zh_CN" << true;
    QTest::newRow("a word that an option does not take") << "check --format foo --lang=zh_CN a.txt"
                                                         << "en" << true;
    QTest::newRow("a language that there is not") << "check --lang fr a.txt"
                                                  << "zh_CN" << true;
    QTest::newRow("the last of two") << "compare --lang zh_CN --lang en"
                                     << "zh_CN" << false;
    QTest::newRow("an option that there is not") << "compare --fast --lang zh_CN a.txt"
                                                 << "en" << true;
    QTest::newRow("a command without that option") << "verify --lang zh_CN"
                                                   << "en" << true;
    QTest::newRow("files that are called so") << "check -- --lang zh_CN"
                                              << "en" << false;
}

void TestCommandLine::refusesInTheLanguageAskedFor()
{
    QFETCH(const QString, call);
    QFETCH(const QString, locale);
    QFETCH(const bool, isChinese);
    const Run result = run(words(qPrintable(call)), locale);
    QCOMPARE(result.code, 2);
    QVERIFY(!result.messages.isEmpty());
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    QCOMPARE(result.messages.first().contains(chinese), isChinese);
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

/// A slip of the pen opens no window.
void TestCommandLine::windowTakesNoOptions()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("GOUJI_PROGRAM"), {QStringLiteral("--fast"), faultySample()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().endsWith("gouji: There is no option \"--fast\".\n"));
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

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
