// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "tests/support/seeds.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// What is told about five real reports, which are not part of the project; where GOUJI_SEEDS names their folder they are
/// read here. What a reviewer would write about each was worked out by hand.
class TestSeedFindings : public QObject
{
    Q_OBJECT
private slots:
    void told_data();
    void told();
    void places_data();
    void places();
};

void TestSeedFindings::told_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("findings");
    // A row is silent where its list leaves a rule out: form.period (000 states none, 002 states it rightly),
    // form.processing_fee (000, 003 未收费, 004 before 2021), text.other_year (001 last year, 003 a document's number),
    // form.aspects (004 touches all five), text.vague (004's four platforms).
    QTest::newRow("a bare cell a line") << "000" << QStringList{"text.vague error"};
    QTest::newRow("no title, a long overview") << "001"
                                               << QStringList{"form.no_title error", "form.aspects note",
                                                              "form.length note", "narrative.enumeration_units:1 note"};
    QTest::newRow("the whole text twice")
        << "002" << QStringList{"form.title_year_twice error", "text.page_marks note", "text.copies note"};
    QTest::newRow("last year's sentence") << "003" << QStringList{"form.stale_sentence error"};
    QTest::newRow("a city's department in the trial year")
        << "004" << QStringList{"requests.undecided:ambiguous error",   "requests.undecided:blank error",
                                "disputes.undecided:missing error",     "disputes.undecided:blank error",
                                "proactive.regulations_power error",    "form.title_parts:wording note",
                                "layout.unused_figure:requests warning"};
}

void TestSeedFindings::told()
{
    if (!hasSeeds())
        return;
    QFETCH(QString, number);
    QFETCH(QStringList, findings);
    const auto extraction = seed(number);
    QVERIFY(extraction);
    const ReportState state(extraction);
    QStringList told;
    const CheckSession session(state);
    for (const Finding &finding : session.findings())
        told.append(finding.id + u' ' + severityKey(finding.severity));
    QCOMPARE(told, findings);
}

void TestSeedFindings::places_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("a vague quantity") << "000"
                                      << "text.vague" << QStringList{"截止目前", "100多条"};
    QTest::newRow("年度 twice") << "002"
                                << "form.title_year_twice" << QStringList{"2023年度政府信息公开年度报告"};
    QTest::newRow("a page mark") << "002"
                                 << "text.page_marks" << QStringList{"— 1—"};
    QTest::newRow("last year's sentence")
        << "003"
        << "form.stale_sentence" << QStringList{"针对 2023 年存在的问题，2024 年我局将"};
    QTest::newRow("规章 at a city's department") << "004"
                                                 << "proactive.regulations_power" << QStringList{"9", "7", "7"};
}

void TestSeedFindings::places()
{
    if (!hasSeeds())
        return;
    QFETCH(QString, number);
    QFETCH(QString, rule);
    QFETCH(QStringList, places);
    const auto extraction = seed(number);
    QVERIFY(extraction);
    const ReportState state(extraction);
    QStringList shown;
    const CheckSession session(state);
    for (const Finding &finding : session.findings()) {
        if (finding.rule != rule)
            continue;
        for (const Span &span : finding.spans)
            shown.append(state.extraction().source->text.mid(span.begin, span.length()));
    }
    QCOMPARE(shown, places);
}

QTEST_GUILESS_MAIN(TestSeedFindings)
#include "tst_seed_findings.moc"
