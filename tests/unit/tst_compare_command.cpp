// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/compare_text.h"
#include "tests/unit/command_runner.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

QString year(int number)
{
    return sample(QStringLiteral("云岭区住房和城乡建设局%1").arg(number));
}

QStringList call(const QStringList &arguments)
{
    return QStringList{QStringLiteral("compare")} + arguments;
}

QStringList json(const QStringList &paths)
{
    return call({QStringLiteral("--format"), QStringLiteral("json")}) + paths;
}

QJsonArray arrayOf(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toArray();
}

/// The object of an array whose member \a key is \a value.
QJsonObject find(const QJsonArray &array, const char *key, const QString &value)
{
    for (const QJsonValue &entry : array) {
        if (entry.toObject()[QLatin1String(key)].toString() == value)
            return entry.toObject();
    }
    return {};
}

} // namespace

class TestCompareCommand : public QObject
{
    Q_OBJECT

private slots:
    void displayWidths_data();
    void displayWidths();
    void textIsAligned();
    void threeYearsAsJson();
    void aMissingYearIsSaid();
    void oneYearAlone();
    void percentagesAreWrittenAlike();
    void twoReportsOfOneYear();
    void aFileNamedTwiceIsOne();
    void severalBodiesInTheOrderOfTheInputs();
    void exitCodes_data();
    void exitCodes();
    void sameBytesWhateverTheJobs();
    void filesAreWrittenAndReadBack_data();
    void filesAreWrittenAndReadBack();
    void filesAreOverwrittenOnlyByForce();
    void sourcesStayAsTheyAre();
    void textsOfReportsAreEscaped();
};

void TestCompareCommand::displayWidths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ASCII") << QStringLiteral("a 1") << 3;
    QTest::newRow("Han") << QStringLiteral("总计") << 4;
    QTest::newRow("full-width digits and marks") << QStringLiteral("１，（") << 6;
    QTest::newRow("half-width katakana") << QString(QChar(0xFF71)) << 1;
    QTest::newRow("beyond the basic plane") << QStringLiteral("𠮷") << 2;
    QTest::newRow("a combining mark") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("a middle dot") << QStringLiteral("甲 · 乙") << 7;
}

void TestCompareCommand::displayWidths()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TestCompareCommand::textIsAligned()
{
    const Run result = run(call({year(2023), year(2022)}));
    const QStringList lines = QString::fromUtf8(result.out).split(u'\n');
    QCOMPARE(lines[0], QStringLiteral("云岭区住房和城乡建设局"));
    QVERIFY(lines[1].startsWith(QStringLiteral("  2022  "))); // by year, not by input
    QVERIFY(lines[2].startsWith(QStringLiteral("  2023  ")));
    // 收到 58 and 66, say: in every line of the table the first year's figure ends at the same column as its heading.
    int heading = -1;
    int compared = 0;
    for (const QString &line : lines) {
        if (line == QLatin1String("Derived shares"))
            break; // a share without a denominator leaves its place empty
        if (line.trimmed().startsWith(QStringLiteral("2022")) && line.contains(QStringLiteral("2023"))
            && !line.contains(u'(') && !line.contains(QStringLiteral("txt")))
        {
            heading = displayWidth(line.left(line.indexOf(QStringLiteral("2022")) + 4));
            continue;
        }
        if (line.isEmpty())
            heading = -1;
        if (heading < 0 || !line.startsWith(QStringLiteral("  ")) || line.contains(QStringLiteral(" in every year")))
            continue;
        QString front;
        qsizetype at = 0;
        while (at < line.size() && displayWidth(line.left(at)) < heading)
            ++at;
        front = line.left(at);
        QCOMPARE(displayWidth(front), heading);
        QVERIFY2(!front.back().isSpace(), qPrintable(line));
        QVERIFY2(at == line.size() || line[at] == u' ', qPrintable(line));
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TestCompareCommand::threeYearsAsJson()
{
    const Run result = run(json({year(2022), year(2023), year(2024)}));
    const QList<QJsonObject> objects = result.objects();
    QCOMPARE(objects.size(), 1);
    const QJsonObject &object = objects[0];
    QCOMPARE(object[QLatin1String("body")].toString(), QStringLiteral("云岭区住房和城乡建设局"));
    const QJsonArray years = arrayOf(object, "years");
    QCOMPARE(years.size(), 3);
    QCOMPARE(years[0].toObject()[QLatin1String("year")].toInt(), 2022);
    QVERIFY(years[0].toObject()[QLatin1String("against")].isNull());
    QCOMPARE(years[2].toObject()[QLatin1String("against")].toInt(), 1);

    const QJsonObject row = find(arrayOf(object, "rows"), "key", QStringLiteral("requests/new/total"));
    const QJsonArray cells = arrayOf(row, "cells");
    QCOMPARE(cells.size(), 3);
    QStringList values;
    for (const QJsonValue &cell : cells)
        values.append(cell.toObject()[QLatin1String("value")].toString());
    QCOMPARE(values[0], QStringLiteral("58"));
    QCOMPARE(cells[0].toObject()[QLatin1String("state")].toString(), QStringLiteral("read"));
    QCOMPARE(arrayOf(cells[0].toObject(), "addresses"), QJsonArray{QStringLiteral("requests/new/total")});
    QVERIFY(!cells[0].toObject().contains(QLatin1String("change")));
    QCOMPARE(cells[1].toObject()[QLatin1String("change")].toString(),
             QString::number(values[1].toInt() - values[0].toInt()));

    const QJsonObject share = find(arrayOf(object, "shares"), "key", QStringLiteral("granted"));
    const QJsonObject first = arrayOf(share, "years")[0].toObject();
    QVERIFY(first[QLatin1String("numerator")].isString() && first[QLatin1String("denominator")].isString());

    const QJsonArray prose = arrayOf(object, "prose");
    QCOMPARE(prose.size(), 2);
    const QJsonObject second = prose[0].toObject();
    QCOMPARE(second[QLatin1String("place")].toInt(), 1);
    QVERIFY(second[QLatin1String("characters")].toInt() > 0);
    const QString text = QString::fromUtf8(contentOf(year(2023)));
    int changed = 0;
    for (const QJsonValue &sentence : arrayOf(second, "sentences")) {
        if (sentence.toObject()[QLatin1String("kind")].toString() == QLatin1String("changed")) {
            ++changed;
            QVERIFY(!arrayOf(sentence.toObject(), "differences").isEmpty());
        }
    }
    QCOMPARE(changed <= second[QLatin1String("counts")].toObject()[QLatin1String("changed")].toInt() + 5, true);
    QVERIFY(changed > 0);
    for (const QJsonValue &finding : arrayOf(object, "findings"))
        QVERIFY(finding.toObject()[QLatin1String("rule")].toString().startsWith(QStringLiteral("years.")));
}

void TestCompareCommand::aMissingYearIsSaid()
{
    const QJsonObject object = run(json({year(2022), year(2024)})).objects().value(0);
    const QJsonArray years = arrayOf(object, "years");
    QCOMPARE(years.size(), 3);
    QVERIFY(years[1].toObject()[QLatin1String("missing")].toBool());
    QCOMPARE(years[1].toObject()[QLatin1String("year")].toInt(), 2023);
    const QJsonObject row = find(arrayOf(object, "rows"), "key", QStringLiteral("requests/new/total"));
    QCOMPARE(arrayOf(row, "cells")[1].toObject()[QLatin1String("state")].toString(), QStringLiteral("no-report"));
    QVERIFY(arrayOf(object, "prose").isEmpty()); // two years apart
    const Run text = run(call({year(2022), year(2024)}));
    QVERIFY(QString::fromUtf8(text.out).contains(QStringLiteral("2023  no report of this year")));
}

void TestCompareCommand::oneYearAlone()
{
    const QString one = QStringLiteral("There is one year only, and nothing to compare it with.");
    const QString text = QString::fromUtf8(run(call({rightSample()})).out);
    QVERIFY2(text.contains(one), qPrintable(text));
    // Parts without a figure above 0 have no line of their own, but say so.
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QVERIFY2(
            !(lines[i].trimmed() == QLatin1String("2023") && lines[i + 1].contains(QStringLiteral("in every year"))),
            qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("(0/0)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" of 0 in every year")), qPrintable(text));
    const QString two = QString::fromUtf8(run(call({year(2022), year(2023)})).out);
    QVERIFY(!two.contains(one));
}

void TestCompareCommand::percentagesAreWrittenAlike()
{
    // Whole percentages have a zero behind the point, wherever they are shown; JSON has plain values.
    const QStringList paths{year(2022), year(2023), year(2024)};
    static const QRegularExpression bare(QStringLiteral("[+ >(\\-][0-9]+%"));
    for (const char *format : {"text", "html"}) {
        const Run shown = run(call({QStringLiteral("--format"), QLatin1String(format)}) + paths);
        QString text = QString::fromUtf8(shown.out);
        QVERIFY(text.contains(u'%'));
        for (const QString &line : text.split(u'\n')) {
            if (!line.contains(QStringLiteral("copied")) && !line.contains(QStringLiteral("width")))
                QVERIFY2(!bare.match(line).hasMatch(), qPrintable(line));
        }
    }
    const QString csv = QString::fromUtf8(run(call({QStringLiteral("--format"), QStringLiteral("csv")}) + paths).out);
    int percentages = 0;
    for (const QString &line : csv.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("share,")) || !line.contains(QStringLiteral("/percent,")))
            continue;
        for (const QString &field : line.trimmed().split(u',').mid(4)) {
            if (!field.isEmpty()) {
                ++percentages;
                QVERIFY2(field.section(u'.', 1, 1).size() == 1, qPrintable(line));
            }
        }
    }
    QVERIFY(percentages > 0);
}

void TestCompareCommand::twoReportsOfOneYear()
{
    const QTemporaryDir folder;
    const QString again = folder.filePath(QStringLiteral("again.txt"));
    QVERIFY(write(again, contentOf(year(2023)) + "\n"));
    const QJsonArray years = arrayOf(run(json({year(2023), again})).objects().value(0), "years");
    QCOMPARE(years.size(), 2);
    QCOMPARE(years[0].toObject()[QLatin1String("part")].toInt(), 1);
    QCOMPARE(years[1].toObject()[QLatin1String("part")].toInt(), 2);
    QCOMPARE(years[1].toObject()[QLatin1String("file")].toString(), again);
}

void TestCompareCommand::aFileNamedTwiceIsOne()
{
    QCOMPARE(arrayOf(run(json({year(2023), year(2023)})).objects().value(0), "years").size(), 1);
}

void TestCompareCommand::severalBodiesInTheOrderOfTheInputs()
{
    QStringList bodies;
    for (const QJsonObject &object : run(json({year(2023), rightSample(), year(2022)})).objects())
        bodies.append(object[QLatin1String("body")].toString());
    QCOMPARE(bodies, (QStringList{QStringLiteral("云岭区住房和城乡建设局"), QStringLiteral("青石县科学技术局")}));
}

void TestCompareCommand::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("one report alone has nothing to be held against") << QStringList{rightSample()} << 0;
    QTest::newRow("a file that is not there") << QStringList{QStringLiteral("nowhere.txt")} << 2;
    QTest::newRow("a file that is not there beside one that is")
        << QStringList{rightSample(), QStringLiteral("nowhere.txt")} << 2;
    QTest::newRow("no path") << QStringList() << 2;
    QTest::newRow("a format that does not exist")
        << QStringList{QStringLiteral("--format"), QStringLiteral("pdf"), rightSample()} << 2;
    QTest::newRow("two bodies in a format for one")
        << QStringList{QStringLiteral("--format"), QStringLiteral("csv"), rightSample(), faultySample()} << 2;
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0;
}

void TestCompareCommand::exitCodes()
{
    QFETCH(QStringList, arguments);
    QTEST(run(call(arguments)).code, "code");
}

void TestCompareCommand::sameBytesWhateverTheJobs()
{
    const Run one = run(json({QStringLiteral("--jobs"), QStringLiteral("1"), samplesFolder()}));
    const Run many =
        run(json({QStringLiteral("--jobs"), QStringLiteral("8"), samplesFolder()}), QStringLiteral("zh_CN"));
    QVERIFY(one.objects().size() > 5);
    QCOMPARE(many.out, one.out);
    QCOMPARE(many.code, one.code);
}

void TestCompareCommand::filesAreWrittenAndReadBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("HTML") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("CSV") << QStringLiteral("csv") << QByteArray("\xef\xbb\xbftable,row,label,editions,2022,2022 state");
    QTest::newRow("JSON") << QStringLiteral("json") << QByteArray("{\"body\":");
}

void TestCompareCommand::filesAreWrittenAndReadBack()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("out.") + format);
    const Run result =
        run(call({QStringLiteral("--format"), format, QStringLiteral("--output"), target, year(2022), year(2024)}));
    QVERIFY(result.code < 2);
    QVERIFY(result.out.isEmpty());
    const QByteArray bytes = contentOf(target);
    QVERIFY(bytes.startsWith(begin));
    FormLibrary forms = FormLibrary::builtIn().value();
    for (const auto &writer : makeServices(forms).comparisonWriters) {
        if (writer->format() != format)
            continue;
        const auto cells = writer->readBack(bytes);
        QVERIFY(cells.has_value());
        const auto count = std::count_if(cells->begin(), cells->end(), [](const WrittenYearCell &cell) {
            return cell.row == QLatin1String("requests/new/total");
        });
        QCOMPARE(count, 3);
        const auto first = std::find_if(cells->begin(), cells->end(), [](const WrittenYearCell &cell) {
            return cell.row == QLatin1String("requests/new/total");
        });
        QCOMPARE(first->value, QStringLiteral("58"));
        QCOMPARE(first->state, QStringLiteral("read"));
        QCOMPARE((first + 1)->state, QStringLiteral("no-report"));
        QVERIFY(!writer->readBack(QByteArray("nothing of the kind")).has_value());
    }
}

void TestCompareCommand::filesAreOverwrittenOnlyByForce()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(write(target, "mine"));
    const QStringList arguments =
        call({QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), target, rightSample()});
    QCOMPARE(run(arguments).code, 2);
    QCOMPARE(contentOf(target), QByteArray("mine"));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--force")}).code, 0);
    QVERIFY(contentOf(target).startsWith("\xef\xbb\xbf"));
}

void TestCompareCommand::sourcesStayAsTheyAre()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("source.txt"));
    const QByteArray bytes = contentOf(rightSample());
    QVERIFY(write(source, bytes));
    QCOMPARE(run(call({QStringLiteral("--force"), QStringLiteral("--output"), source, source})).code, 2);
    QCOMPARE(contentOf(source), bytes);
}

void TestCompareCommand::textsOfReportsAreEscaped()
{
    const QTemporaryDir folder;
    const QString now = folder.filePath(QStringLiteral("now.txt"));
    QByteArray bytes = contentOf(rightSample());
    const QByteArray heading = QStringLiteral("一、总体情况\n").toUtf8();
    const auto at = bytes.indexOf(heading);
    QVERIFY(at >= 0);
    bytes.insert(at + heading.size(), QStringLiteral("本年度新增<script>alert(1)</script>栏目若干个。\n").toUtf8());
    bytes.replace("2023", "2024");
    QVERIFY(write(now, bytes));
    const Run result = run(call({QStringLiteral("--format"), QStringLiteral("html"), rightSample(), now}));
    QVERIFY(result.out.contains("&lt;script&gt;"));
    QVERIFY(!result.out.contains("<script"));
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_compare_command.moc"
