// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "tests/support/whole_report.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

class TestReviewSettings : public QObject
{
    Q_OBJECT
private slots:
    void jsonComesBack();
    void whatIsLeftOutIsBuiltIn();
    void refused_data();
    void refused();
    void rulesAreSwitchedAndGraded();
    void identitiesAreCountedAllTheSame();
    void overviewMayBeLonger();
    void bodyCanBeSet();

private:
    static std::shared_ptr<const ReviewSettings> settings(const char *json)
    {
        const auto read = ReviewSettings::fromJson(json);
        return read ? std::make_shared<const ReviewSettings>(*read) : nullptr;
    }
    static QStringList ids(const CheckSession &session)
    {
        QStringList list;
        for (const Finding &finding : session.findings())
            list.append(finding.id + u' ' + severityKey(finding.severity));
        return list;
    }
};

void TestReviewSettings::jsonComesBack()
{
    ReviewSettings settings;
    settings.rules[u"form.length"_s] = {false, {}};
    settings.rules[u"text.vague"_s] = {true, Severity::Note};
    settings.rules[u"form.rows"_s] = {true, {}};
    settings.overviewCharacters = 1200;
    settings.jumpFactor = 3;
    settings.jumpDifference = 100;
    settings.words = {{u"甲"_s, u"乙"_s}, {u"丙"_s, {}}};
    const auto again = ReviewSettings::fromJson(settings.toJson());
    QVERIFY(again);
    QVERIFY(*again == settings);
    QCOMPARE(again->toJson(), settings.toJson());
}

void TestReviewSettings::whatIsLeftOutIsBuiltIn()
{
    const auto settings = ReviewSettings::fromJson("{}");
    QVERIFY(settings);
    QVERIFY(*settings == *ReviewSettings::builtIn());
    QCOMPARE(settings->overviewCharacters, 1000);
    QVERIFY(!settings->words.empty());
    const auto noWords = ReviewSettings::fromJson(R"({"words":[]})");
    QVERIFY(noWords && noWords->words.empty());
}

void TestReviewSettings::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *json, SettingsError::Kind kind, const char *detail) {
        QTest::newRow(name) << QByteArray(json) << static_cast<int>(kind) << QString::fromLatin1(detail);
    };
    using Kind = SettingsError::Kind;
    row("an unknown key", R"({"word":[]})", Kind::UnknownKey, "word");
    row("an unknown rule", R"({"rules":{"form.lenght":false}})", Kind::UnknownRule, "form.lenght");
    row("an unknown severity", R"({"rules":{"form.length":"loud"}})", Kind::WrongValue, "form.length");
    row("a number for a severity", R"({"rules":{"form.length":3}})", Kind::WrongValue, "form.length");
    row("a length of nothing", R"({"overview_characters":0})", Kind::WrongValue, "overview_characters");
    row("a jump of no times", R"({"jump_factor":0})", Kind::WrongValue, "jump_factor");
    row("a jump beyond all figures", R"({"jump_factor":1001})", Kind::WrongValue, "jump_factor");
    row("a jump of nothing", R"({"jump_difference":0})", Kind::WrongValue, "jump_difference");
    row("a list for the rules", R"({"rules":[]})", Kind::WrongValue, "rules");
    row("an empty word", R"({"words":[{"word":" "}]})", Kind::WrongValue, "words");
}

void TestReviewSettings::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    const auto settings = ReviewSettings::fromJson(json);
    QVERIFY(!settings);
    QCOMPARE(static_cast<int>(settings.error().kind), kind);
    QCOMPARE(settings.error().detail, detail);
    QVERIFY(ReviewSettings::fromJson("no JSON").error().kind == SettingsError::Kind::NotJson);
    const SettingsError list = ReviewSettings::fromJson(" [\"form.length\"]\n").error();
    QVERIFY(list.kind == SettingsError::Kind::NotJson);
    QCOMPARE(list.detail, QStringLiteral("[\"form.length\"]")); // nothing is wrong with it as JSON
}

void TestReviewSettings::rulesAreSwitchedAndGraded()
{
    WholeReport report;
    report.overview += u"公开信息100多条。由XX牵头。\n— 3 —"_s;
    const ReportState state = report.state();
    QCOMPARE(ids(CheckSession(state)),
             (QStringList{u"text.placeholder error"_s, u"text.vague error"_s, u"text.page_marks note"_s}));
    const auto decided = settings(R"({"rules":{"text.placeholder":false,"text.vague":"note","text.page_marks":true}})");
    const CheckSession session(state, decided);
    QCOMPARE(ids(session), (QStringList{u"text.vague note"_s, u"text.page_marks note"_s}));
    QCOMPARE(session.ruleCounts().fail, 2);
    QCOMPARE(session.ruleCounts().pass, CheckSession(state).ruleCounts().pass);
}

/// The identities are what a report is counted by; a setting changes what is told of them, not how many hold.
void TestReviewSettings::identitiesAreCountedAllTheSame()
{
    WholeReport report;
    report.tables.set("disputes", u"1 0 0 0 2 0 0 0 0 0 0 0 0 0 0"_s);
    const ReportState state = report.state();
    const CheckSession off(state, settings(R"({"rules":{"disputes.row_total":false}})"));
    QVERIFY(off.findings().empty());
    QCOMPARE(off.counts(), (CheckCounts{41, 1, 0}));
    const CheckSession softer(state, settings(R"({"rules":{"disputes.row_total":"warning"}})"));
    QCOMPARE(ids(softer), QStringList{u"disputes.row_total:reconsideration warning"_s});
}

void TestReviewSettings::overviewMayBeLonger()
{
    WholeReport report;
    report.overview += QString(1000, u'善');
    const ReportState state = report.state();
    QCOMPARE(ids(CheckSession(state)), QStringList{u"form.length note"_s});
    QCOMPARE(ids(CheckSession(state, settings(R"({"overview_characters":2000})"))), QStringList());
}

void TestReviewSettings::bodyCanBeSet()
{
    const ReportState state = WholeReport().state();
    QCOMPARE(CheckSession(state).body(), bodyKindOf(u"青石县财政局"));
    const BodyKind police{BodyNature::Department, BodyLevel::County, BodyField::PublicSecurity};
    const CheckSession session(state, {}, police);
    QCOMPARE(session.body(), police);
    QCOMPARE(ids(session), QStringList{u"proactive.enforcement_none warning"_s});
}

QTEST_GUILESS_MAIN(TestReviewSettings)
#include "tst_review_settings.moc"
