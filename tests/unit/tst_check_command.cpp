// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_line.h"
#include "tests/unit/command_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

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
    void settingsDecide();
    void explainAddsSuggestions();
    void sarifIsOneLog();
    void yearsAreHeldAgainstEachOther();
    void yearsWhateverTheOrder();
    void yearsAmongManyInputs();
    void yearsTakePartInSuggestions();
    void whatCanBeReadOnlyOnce();
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
    // The prose says 36, too.
    QCOMPARE(failed.size(), 3);
    QCOMPARE(failed.mid(0, 2),
             (QStringList{QStringLiteral("requests.row_total:carried_out"), QStringLiteral("requests.balance:total")}));
    QVERIFY(failed[2].startsWith(QStringLiteral("narrative.")));
    const Run text = run({QStringLiteral("check"), faultySample()});
    QCOMPARE(text.code, 1);
    QCOMPARE(QString::fromUtf8(text.out).count(QStringLiteral("✗")), 3);
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
    const QJsonObject report = all.objects().front();
    const int rules = report[QLatin1String("rules_checked")][QLatin1String("pass")].toInt();
    QCOMPARE(report[QLatin1String("checked")][QLatin1String("pass")].toInt(), 42);
    QVERIFY(rules > 40);
    QCOMPARE(report[QLatin1String("findings")].toArray().size(), 42 + rules);
    QCOMPARE(report[QLatin1String("uncovered")].toArray().size(), 4); // licences, penalties, coercion, fees
    const Run text = run({QStringLiteral("check"), QStringLiteral("--all"), rightSample()});
    QCOMPARE(text.code, 0);
    QCOMPARE(QString::fromUtf8(text.out).count(QStringLiteral("✓")), 42 + rules);
    QVERIFY(text.out.contains("No relation to other figures covers: "));
}

void TestCheckCommand::settingsDecide()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    const QStringList base{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                           QStringLiteral("--settings"), file};
    QCOMPARE(run(base + QStringList{faultySample()}).code, 2); // no such file

    QVERIFY(
        write(file, R"({"rules":{"requests.row_total":false,"requests.balance":"note","narrative.figure":false}})"));
    const Run decided = run(base + QStringList{faultySample()});
    const QJsonArray findings = decided.objects().front()[QLatin1String("findings")].toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0][QLatin1String("rule")].toString(), QStringLiteral("requests.balance"));
    QCOMPARE(findings[0][QLatin1String("severity")].toString(), QStringLiteral("note"));
    QCOMPARE(decided.objects().front()[QLatin1String("checked")][QLatin1String("fail")].toInt(), 2);

    for (const char *wrong :
         {"no JSON", R"({"rule":{}})", R"({"rules":{"requests.nothing":false}})", R"({"overview_characters":"many"})"})
    {
        QVERIFY(write(file, wrong));
        const Run refused = run(base + QStringList{rightSample()});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(refused.messages.size(), 1);
        QVERIFY(refused.messages[0].startsWith(file));
    }
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
    QCOMPARE(log[QLatin1String("results")].toArray().size(), 6); // three each
    const QJsonValue invocation = log[QLatin1String("invocations")][0];
    QCOMPARE(invocation[QLatin1String("executionSuccessful")].toBool(true), false);
    QCOMPARE(invocation[QLatin1String("toolExecutionNotifications")].toArray().size(), 1);
}

namespace {

/// Ids of the findings between years, by file name and part.
QStringList yearFindings(const Run &result)
{
    QStringList lines;
    for (const QJsonObject &report : result.objects()) {
        const QString name = report[QLatin1String("file")].toString().section(u'/', -1).chopped(4);
        for (const QJsonValue &finding : report[QLatin1String("findings")].toArray()) {
            if (finding[QLatin1String("rule")].toString().startsWith(QLatin1String("years.")))
                lines.append(name + u' ' + finding[QLatin1String("id")].toString() + u' '
                             + finding[QLatin1String("severity")].toString());
        }
    }
    lines.sort();
    return lines;
}

QString landOf(int year)
{
    return sample(QStringLiteral("临溪县自然资源局%1").arg(year));
}

const QStringList json{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};

} // namespace

/// The faults that the samples were made with, and no others.
void TestCheckCommand::yearsAreHeldAgainstEachOther()
{
    const QStringList made{QStringLiteral("临溪县自然资源局2023 years.carry:business error"),
                           QStringLiteral("临溪县自然资源局2023 years.carry:natural_person error"),
                           QStringLiteral("临溪县自然资源局2023 years.in_force:normative warning"),
                           QStringLiteral("临溪县自然资源局2024 years.copied:5 warning"),
                           QStringLiteral("云岭区住房和城乡建设局2024 years.carry:business error"),
                           QStringLiteral("云岭区住房和城乡建设局2024 years.carry:natural_person error"),
                           QStringLiteral("云岭区住房和城乡建设局2024 years.carry:total error")};
    const Run all = run(json + QStringList{samplesFolder()});
    QCOMPARE(yearFindings(all), made);
    // A year alone has nothing to be held against.
    const Run alone = run(json + QStringList{landOf(2023)});
    QCOMPARE(alone.code, 0);
    QCOMPARE(yearFindings(alone), QStringList());
    QCOMPARE(run(json + QStringList{landOf(2021), landOf(2023)}).code, 0); // 2022 is missing
}

void TestCheckCommand::yearsWhateverTheOrder()
{
    const Run forwards = run(json + QStringList{landOf(2022), landOf(2023)});
    const Run backwards = run(json + QStringList{landOf(2023), landOf(2022)});
    QCOMPARE(forwards.code, 1);
    QCOMPARE(backwards.code, 1);
    QCOMPARE(yearFindings(forwards).size(), 3);
    const QList<QByteArray> lines = forwards.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(backwards.out.trimmed().split('\n'), (QList<QByteArray>{lines[1], lines[0]}));
    // The same file named twice is no second report of its year.
    QCOMPARE(yearFindings(run(json + QStringList{landOf(2022), landOf(2022), landOf(2023)})).size(), 3);
}

/// More inputs than are kept as they were read: what the first reading said of them still counts.
void TestCheckCommand::yearsAmongManyInputs()
{
    const QTemporaryDir folder;
    const auto copy = [&folder](const QString &from, const QString &name) {
        return QFile::copy(from, folder.filePath(name + QStringLiteral(".txt")));
    };
    constexpr int others = 120;
    for (int i = 0; i < others; ++i)
        QVERIFY(copy(rightSample(), QStringLiteral("m%1").arg(i)));
    QVERIFY(copy(landOf(2022), QStringLiteral("z"))); // last, and the year after it first
    QVERIFY(copy(landOf(2023), QStringLiteral("a")));
    const Run one = run(json + QStringList{QStringLiteral("--jobs"), QStringLiteral("1"), folder.path()});
    const Run four = run(json + QStringList{QStringLiteral("--jobs"), QStringLiteral("4"), folder.path()});
    QVERIFY(one.out == four.out);
    QCOMPARE(yearFindings(one).size(), 3);
    QCOMPARE(yearFindings(one).front(), QStringLiteral("a years.carry:business error"));
    QCOMPARE(one.objects().size(), others + 2);
}

/// The total that came in is wrong in its row and against last year.
void TestCheckCommand::yearsTakePartInSuggestions()
{
    const QTemporaryDir folder;
    QFile source(landOf(2024));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray text = source.readAll();
    const QByteArray row = "二、上年结转政府信息公开申请数量 | 7 | 1 | 0 | 0 | 0 | 0 | 8";
    QVERIFY(text.contains(row));
    text.replace(row, row.chopped(1) + "80");
    const QString wrong = folder.filePath(QStringLiteral("2024.txt"));
    QVERIFY(write(wrong, text));
    const auto first = [&wrong](const QStringList &beside) {
        const Run result = run(json + QStringList{QStringLiteral("--explain"), wrong} + beside);
        return result.objects().front()[QLatin1String("suggestions")][0].toObject();
    };
    const QJsonObject suggestion = first({landOf(2023)});
    QCOMPARE(suggestion[QLatin1String("values")][QLatin1String("requests/carried_in/total")].toString(),
             QStringLiteral("8"));
    QVERIFY(suggestion[QLatin1String("settles")].toArray().contains(QStringLiteral("years.carry:total")));
    QVERIFY(suggestion[QLatin1String("evidence")].toArray().contains(QStringLiteral("last-year")));
    QVERIFY(!first({})[QLatin1String("settles")].toArray().contains(QStringLiteral("years.carry:total")));
}

/// A pipe gives its bytes once, and is neither looked into nor read beforehand at their cost.
void TestCheckCommand::whatCanBeReadOnlyOnce()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    const std::unique_ptr<QThread> writer(QThread::create([pipe] { write(pipe, contentOf(rightSample())); }));
    writer->start();
    const Run piped = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), pipe});
    QVERIFY(writer->wait(10000));
    const Run file = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), rightSample()});
    QCOMPARE(piped.code, 0);
    QCOMPARE(piped.messages, QStringList());
    QCOMPARE(piped.files(), QStringList{pipe});
    QCOMPARE(piped.objects().front()[QLatin1String("sha256")], file.objects().front()[QLatin1String("sha256")]);
    QCOMPARE(piped.objects().front()[QLatin1String("cells")], file.objects().front()[QLatin1String("cells")]);
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
