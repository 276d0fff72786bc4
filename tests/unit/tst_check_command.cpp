// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_line.h"
#include "tests/unit/command_runner.h"

#include <QJsonArray>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private slots:
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
};

void TestCheckCommand::checkOfARightReport()
{
    const Run result = run({QStringLiteral("check"), rightSample()});
    QCOMPARE(result.code, 0);
    const QString text = QString::fromUtf8(result.out);
    QVERIFY(text.contains(QStringLiteral("青石县科学技术局 · 2023 · edition 2021")));
    QVERIFY(text.contains(QStringLiteral("checks passed: 42 · failed: 0 · undecided: 0")));
    QVERIFY(!text.contains(QStringLiteral("✗")));
    QVERIFY(result.messages.isEmpty());
}

void TestCheckCommand::checkOfAFaultyReport()
{
    const Run result =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), faultySample()});
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
    QCOMPARE(failed,
             (QStringList{QStringLiteral("requests.row_total:carried_out"), QStringLiteral("requests.balance:total")}));
    const Run text = run({QStringLiteral("check"), faultySample()});
    QCOMPARE(text.code, 1);
    QCOMPARE(QString::fromUtf8(text.out).count(QStringLiteral("✗")), 2);
}

void TestCheckCommand::bytesDoNotDependOnJobs_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << "text";
    QTest::newRow("JSON") << "json";
    QTest::newRow("SARIF") << "sarif";
}

void TestCheckCommand::bytesDoNotDependOnJobs()
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

void TestCheckCommand::sentencesFollowLang()
{
    const auto message = [](const QStringList &options, const QString &locale) {
        const Run result = run(QStringList{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")}
                                   + options + QStringList{faultySample()},
                               locale);
        return result.objects().front()[QLatin1String("findings")][0][QLatin1String("message")].toString();
    };
    const QString english = message({}, QStringLiteral("en"));
    QVERIFY(!english.isEmpty());
    QCOMPARE(message({}, QStringLiteral("zh_CN")), english);
    QCOMPARE(message(words("--lang en"), QStringLiteral("zh_CN")), english);
    QVERIFY(message(words("--lang zh_CN"), QStringLiteral("en")) != english);
}

void TestCheckCommand::failOnLowersTheBar()
{
    // The doubled text is told as a note, and nothing else is wrong with it.
    const QString doubled = sample(QStringLiteral("云岭区工业和信息化局2023"));
    QCOMPARE(run({QStringLiteral("check"), doubled}).code, 0);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--fail-on"), QStringLiteral("warning"), doubled}).code, 0);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--fail-on"), QStringLiteral("note"), doubled}).code, 1);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--fail-on"), QStringLiteral("note"), rightSample()}).code,
             0);
}

void TestCheckCommand::blankIsZeroDecides()
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

void TestCheckCommand::allListsPassingChecks()
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

void TestCheckCommand::explainAddsSuggestions()
{
    const QStringList base{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};
    QVERIFY(!run(base + QStringList{faultySample()}).objects().front().contains(QLatin1String("suggestions")));
    const Run explained = run(base + QStringList{QStringLiteral("--explain"), faultySample()});
    const QJsonArray suggestions = explained.objects().front()[QLatin1String("suggestions")].toArray();
    QVERIFY(!suggestions.isEmpty());
    // The text says the same; without being asked it says nothing of it.
    const QString because = suggestions.first().toObject()[QLatin1String("because")].toString();
    const QStringList english{QStringLiteral("check"), QStringLiteral("--lang"), QStringLiteral("en")};
    QVERIFY(run(english + QStringList{QStringLiteral("--explain"), faultySample()})
                .out.contains(("    1. " + because).toUtf8()));
    const QByteArray plain = run(english + QStringList{faultySample()}).out;
    QVERIFY(!plain.contains("What would explain"));
}

void TestCheckCommand::sarifIsOneLog()
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

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
