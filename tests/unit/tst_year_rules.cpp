// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/sentences.h"
#include "tests/unit/years_maker.h"

#include <QTest>

#include <algorithm>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// The checks between years.
class TestYearRules : public QObject
{
    Q_OBJECT
private slots:
    void inForceIsGraded_data();
    void inForceIsGraded();
    void inForceNeedsTheNewForm();
    void itemsOfLastYear();
    void pendingCases();
    void jumps_data();
    void jumps();
    void aJumpIsToldOnce();
    void jumpsFollowTheSettings();
    void jumpsOfMoney();
    void repeatedTables_data();
    void repeatedTables();
    void dismissalLapsesWithLastYear();
    void sentencesNameBothYears();
};

void TestYearRules::inForceIsGraded_data()
{
    QTest::addColumn<qint64>("inForce"); // last year 10, 3 issued, 1 repealed
    QTest::addColumn<QString>("told");
    QTest::newRow("as it should be") << qint64(12) << QString();
    QTest::newRow("more") << qint64(13) << u"years.in_force:normative warning"_s;
    QTest::newRow("fewer: rules lapse") << qint64(11) << u"years.in_force:normative note"_s;
    QTest::newRow("fewer than this year alone makes") << qint64(1) << u"proactive.in_force:normative warning"_s;
}

void TestYearRules::inForceIsGraded()
{
    QFETCH(qint64, inForce);
    QFETCH(QString, told);
    YearsMaker years;
    years.add(2022, {{"proactive/normative/in_force", 10}});
    const int id = years.add(2023, {{"proactive/normative/in_force", inForce},
                                    {"proactive/normative/issued", 3},
                                    {"proactive/normative/repealed", 1}});
    QStringList lines;
    const CheckSession session = years.checks(id);
    for (const Finding &finding : session.findings()) {
        lines.append(finding.id + u' ' + severityKey(finding.severity));
        const QString message = Sentences().message(finding, years.state(id).extraction());
        QVERIFY2(!message.contains(u'%'), qPrintable(message));
    }
    QCOMPARE(lines.join(u' '), told);
}

void TestYearRules::inForceNeedsTheNewForm()
{
    YearsMaker years;
    years.add(2020, {{"proactive/normative/total_published", 10}});
    QCOMPARE(years.told(years.add(2021, {{"proactive/normative/in_force", 15}})), QStringList());
}

void TestYearRules::itemsOfLastYear()
{
    YearsMaker years;
    years.add(2019, {{"proactive/licensing/previous_items", 12},
                     {"proactive/licensing/change", -3},
                     {"proactive/fees/previous_items", 2}});
    const int id = years.add(2020, {{"proactive/licensing/previous_items", 9}, {"proactive/fees/previous_items", 1}});
    QCOMPARE(years.told(id), QStringList{u"years.previous_items:fees fail 1/2"_s});
}

void TestYearRules::pendingCases()
{
    YearsMaker years;
    years.add(2022, {{"disputes/reconsideration/pending", 2},
                     {"disputes/reconsideration/total", 2},
                     {"disputes/direct/pending", 1},
                     {"disputes/direct/total", 1}});
    const int id = years.add(2023, {{"disputes/direct/pending", 1}, {"disputes/direct/total", 1}});
    QCOMPARE(years.told(id), QStringList{u"years.pending_vanished:reconsideration fail"_s});
}

void TestYearRules::jumps_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("told");
    QTest::newRow("five times") << qint64(10) << qint64(50) << false;
    QTest::newRow("more than five times") << qint64(10) << qint64(51) << true;
    QTest::newRow("a fifth") << qint64(50) << qint64(10) << false;
    QTest::newRow("less than a fifth") << qint64(51) << qint64(10) << true;
    QTest::newRow("many times, a small difference") << qint64(1) << qint64(20) << false;
    QTest::newRow("many times, a difference of 20") << qint64(1) << qint64(21) << true;
    QTest::newRow("from nothing") << qint64(0) << qint64(20) << true;
    QTest::newRow("to nothing") << qint64(20) << qint64(0) << true;
    QTest::newRow("a little from nothing") << qint64(0) << qint64(19) << false;
}

void TestYearRules::jumps()
{
    QFETCH(qint64, before);
    QFETCH(qint64, now);
    QFETCH(bool, told);
    YearsMaker years;
    years.add(2022, {{"proactive/licensing/decisions", before}});
    const int id = years.add(2023, {{"proactive/licensing/decisions", now}});
    QCOMPARE(years.told(id), told ? QStringList{u"years.jump:proactive/licensing/decisions fail"_s} : QStringList());
}

/// Natural persons, total, granted and all results follow the new requests.
void TestYearRules::aJumpIsToldOnce()
{
    YearsMaker years;
    years.add(2022);
    const int id = years.add(2023, {{"requests/new/natural_person", 100},
                                    {"requests/new/total", 100},
                                    {"requests/granted/natural_person", 100},
                                    {"requests/granted/total", 100},
                                    {"requests/total/natural_person", 100},
                                    {"requests/total/total", 100}});
    QCOMPARE(years.told(id), QStringList{u"years.jump:requests/new/total fail"_s});
    // Where a sum that holds the figure fails, that is told.
    years.state(id).setDecision(years.state(id).extraction().find(u"requests/new/total").value(), correctedTo(200));
    QCOMPARE(years.told(id), QStringList());
    QVERIFY(years.checks(id).counts().fail > 0);
    // A column that jumps while the total does not.
    YearsMaker column;
    column.add(2022, {{"requests/new/natural_person", 90},
                      {"requests/new/legal", 10},
                      {"requests/new/total", 100},
                      {"requests/carried_out/natural_person", 90},
                      {"requests/carried_out/legal", 10},
                      {"requests/carried_out/total", 100}});
    const int other = column.add(2023, {{"requests/new/natural_person", 10},
                                        {"requests/new/legal", 90},
                                        {"requests/new/total", 100},
                                        {"requests/carried_in/natural_person", 90},
                                        {"requests/carried_in/legal", 10},
                                        {"requests/carried_in/total", 100},
                                        {"requests/carried_out/natural_person", 100},
                                        {"requests/carried_out/legal", 100},
                                        {"requests/carried_out/total", 200}});
    QCOMPARE(column.told(other), (QStringList{u"years.jump:requests/new/natural_person fail"_s,
                                              u"years.jump:requests/carried_out/legal fail"_s}));
}

void TestYearRules::jumpsFollowTheSettings()
{
    YearsMaker years;
    years.add(2022, {{"proactive/licensing/decisions", 10}});
    const int id = years.add(2023, {{"proactive/licensing/decisions", 31}});
    const auto settings = [](const char *json) {
        return std::make_shared<const ReviewSettings>(ReviewSettings::fromJson(json).value());
    };
    QCOMPARE(years.told(id), QStringList());
    QCOMPARE(years.told(id, settings(R"({"jump_factor":3})")).size(), 1);
    QCOMPARE(years.told(id, settings(R"({"jump_factor":3,"jump_difference":22})")), QStringList());
    QCOMPARE(years.told(id, settings(R"({"jump_factor":3,"rules":{"years.jump":false}})")), QStringList());
}

void TestYearRules::jumpsOfMoney()
{
    YearsMaker years;
    ReportMaker yuan("2019");
    yuan.read("proactive/procurement/amount", 500000).reading("proactive/procurement/amount").unit = u"元"_s;
    years.add(2019, yuan);
    ReportMaker tenThousand("2019");
    tenThousand.read("proactive/procurement/amount", 60).reading("proactive/procurement/amount").unit = u"万元"_s;
    QCOMPARE(years.told(years.add(2020, tenThousand)), QStringList()); // 50 and 60 万元
    // 50 and 600 万元: both figures are told in the unit of this year's.
    tenThousand.read("proactive/procurement/amount", 600);
    YearsMaker two;
    two.add(2019, yuan);
    const int now = two.add(2020, tenThousand);
    QCOMPARE(two.told(now), QStringList{u"years.jump:proactive/procurement/amount fail"_s});
    const CheckSession session = two.checks(now);
    const auto told = std::find_if(session.findings().begin(), session.findings().end(),
                                   [](const Finding &finding) { return finding.rule == u"years.jump"; });
    QVERIFY(told != session.findings().end());
    const QString message = Sentences().message(*told, two.state(now).extraction());
    QVERIFY2(message.contains(u": 600万元 against 50万元 last year."_s), qPrintable(message));
    YearsMaker unknown;
    yuan.reading("proactive/procurement/amount").unit.clear();
    unknown.add(2019, yuan);
    QCOMPARE(unknown.told(unknown.add(2020, tenThousand)), QStringList()); // 500000 of what?
}

void TestYearRules::repeatedTables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("told");
    QTest::newRow("disputes") << u"disputes"_s << u"disputes/direct/upheld"_s << 10
                              << u"years.repeated_table:disputes fail"_s;
    QTest::newRow("requests") << u"requests"_s << u"requests/granted/legal"_s << 13
                              << u"years.repeated_table:requests fail"_s;
    QTest::newRow("proactive") << u"proactive"_s << u"proactive/fees/amount"_s << 13
                               << u"years.repeated_table:proactive fail"_s;
    QTest::newRow("only what is in force") << u"proactive"_s << u"proactive/normative/in_force"_s << 13 << QString();
    QTest::newRow("one small figure, alike by chance")
        << u"requests"_s << u"requests/granted/legal"_s << 9 << QString();
    QTest::newRow("a sum alone") << u"requests"_s << u"requests/granted/total"_s << 13 << QString();
}

void TestYearRules::repeatedTables()
{
    QFETCH(QString, address);
    QFETCH(int, figure);
    QFETCH(QString, told);
    YearsMaker years;
    const QByteArray key = address.toLatin1();
    years.add(2022, {{key.constData(), figure}});
    const int id = years.add(2023, {{key.constData(), figure}});
    QCOMPARE(years.told(id).join(u' '), told);
    // One figure that differs will do, and so will one that is not known.
    const CellId cell = years.state(id).extraction().find(address).value();
    years.state(id).setDecision(cell, correctedTo(4));
    QVERIFY(!years.told(id).join(u' ').contains(u"repeated"));
    years.state(id).setDecision(cell, correctedToBlank());
    QVERIFY(!years.told(id).join(u' ').contains(u"repeated"));
}

void TestYearRules::dismissalLapsesWithLastYear()
{
    YearsMaker years;
    const int last = years.add(2022, {{"requests/carried_out/total", 9}});
    const int id = years.add(2023, {{"requests/carried_in/total", 8}});
    const QString values = years.checks(id).findings().back().values;
    QVERIFY(!values.isEmpty());
    years.state(last).setDecision(years.state(last).extraction().find(u"requests/carried_out/total").value(),
                                  correctedTo(7));
    QVERIFY(years.checks(id).findings().back().values != values);
}

void TestYearRules::sentencesNameBothYears()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 9}});
    const int id = years.add(2023, {{"requests/carried_in/total", 8}});
    const CheckSession session = years.checks(id);
    const QString message = Sentences().message(session.findings().back(), years.state(id).extraction());
    for (const QString &part : {u"says 8"_s, u"(河湾市财政局 2022)"_s, u"should be 9"_s, u"off by −1"_s,
                                u"Last year's report does not add up"_s})
        QVERIFY2(message.contains(part), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestYearRules)
#include "tst_year_rules.moc"
