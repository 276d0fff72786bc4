// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/explain.h"
#include "model/explanation/explanation_sentences.h"
#include "tests/unit/report_maker.h"

#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestExplanationWords : public QObject
{
    Q_OBJECT
private slots:
    void becauseTellsAll();
    void becauseOfRivals();
    void evidenceHasWords();
    void residualLooks_data();
    void residualLooks();
    void residualOfASumThatHolds();
    void looksHaveWords();
    void cutListsSaySo();
    void supportIsTold();
    void checksHaveNames();
};

void TestExplanationWords::becauseTellsAll()
{
    const ReportState state = soundReport().read("requests/new/business", 10).state();
    const ExplanationList list = explain(state, CheckSession(state));
    const QString text = ExplanationSentences(Sentences()).because(list.explanations.front(), state.extraction());
    QVERIFY2(text.contains(QStringLiteral("100 instead of 10")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("then 2 more check(s) would hold")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("a digit lost")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("that is no proof")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("an opinion to the body")), qPrintable(text));
}

void TestExplanationWords::becauseOfRivals()
{
    Explanation explanation;
    explanation.rivals = 4;
    explanation.complete = false;
    explanation.countedAsZero = 3;
    explanation.breaks = {QStringLiteral("requests.balance:total")};
    explanation.remedy = Remedy::CorrectReading;
    const ReportState state = soundReport().state();
    const QString text = ExplanationSentences(Sentences()).because(explanation, state.extraction());
    QVERIFY2(text.contains(QStringLiteral("4 other explanation(s)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("a part of the failed checks only")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("3 blank cell(s) count as 0")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("But 1 check(s) that hold now would fail")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("our reading erred")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("proof")));
}

void TestExplanationWords::evidenceHasWords()
{
    const ExplanationSentences sentences{Sentences()};
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(Evidence::DigitChanged); ++kind)
        names.insert(sentences.evidenceName(static_cast<Evidence>(kind)));
    QCOMPARE(names.size(), static_cast<int>(Evidence::DigitChanged) + 1);
    QVERIFY(!names.contains(QString()));
    QVERIFY(sentences.remedyName(Remedy::OpinionToBody) != sentences.remedyName(Remedy::CorrectReading));
}

void TestExplanationWords::residualLooks_data()
{
    QTest::addColumn<int>("total"); ///< written where 1 + 20 + 300 stands; right is 321
    QTest::addColumn<QString>("looks");
    QTest::newRow("digits exchanged, off by 9") << 312 << "9";
    QTest::newRow("a figure left out, off by 20") << 301 << "=corrected";
    QTest::newRow("a figure counted with the wrong sign, off by 40") << 281 << "2corrected";
    QTest::newRow("off by 100") << 421 << "10^2";
    QTest::newRow("off by 1, which a figure equals") << 322 << "=upheld 10^0";
    QTest::newRow("off by 27, which is nothing else") << 348 << "9";
    QTest::newRow("off by 23, which looks like nothing") << 344 << "";
}

void TestExplanationWords::residualLooks()
{
    QFETCH(int, total);
    QFETCH(QString, looks);
    ReportMaker maker;
    maker.read("disputes/direct/upheld", 1).read("disputes/direct/corrected", 20).read("disputes/direct/other", 300);
    const ReportState state = maker.read("disputes/direct/total", total).state();
    const CheckSession session(state);
    QStringList found;
    for (const ResidualLook &look :
         gouji::residualLooks(state, *session.identity(QStringLiteral("disputes.row_total:direct"))))
    {
        const QString column = look.cell.section(u'/', 2);
        switch (look.kind) {
        case ResidualLook::Kind::EqualToACell:
            found.append(u'=' + column);
            break;
        case ResidualLook::Kind::TwiceACell:
            found.append(u'2' + column);
            break;
        case ResidualLook::Kind::DivisibleByNine:
            found.append(QStringLiteral("9"));
            break;
        case ResidualLook::Kind::PowerOfTen:
            found.append(QStringLiteral("10^%1").arg(look.power));
            break;
        }
    }
    QCOMPARE(found.join(u' '), looks);
}

void TestExplanationWords::residualOfASumThatHolds()
{
    const ReportState state = soundReport().state();
    const CheckSession session(state);
    QVERIFY(gouji::residualLooks(state, *session.identity(QStringLiteral("requests.balance:total"))).empty());
}

void TestExplanationWords::looksHaveWords()
{
    const ReportState state = soundReport().state();
    const ExplanationSentences sentences{Sentences()};
    const QString cell = QStringLiteral("disputes/direct/upheld");
    const auto words = [&](ResidualLook::Kind kind) {
        return sentences.residualLook({kind, cell, 1}, state.extraction());
    };
    QVERIFY(words(ResidualLook::Kind::EqualToACell).contains(QStringLiteral("结果维持")));
    QVERIFY(words(ResidualLook::Kind::TwiceACell).startsWith(QStringLiteral("twice")));
    QVERIFY(words(ResidualLook::Kind::DivisibleByNine).contains(u'9'));
    QVERIFY(words(ResidualLook::Kind::PowerOfTen).contains(QStringLiteral("power of ten")));
}

void TestExplanationWords::cutListsSaySo()
{
    const ExplanationSentences sentences{Sentences()};
    Problem problem;
    QVERIFY(sentences.incompleteness(problem).isEmpty());
    problem.omitted = 7;
    QVERIFY(sentences.incompleteness(problem).contains(QStringLiteral("7 less likely")));
    problem.complete = false;
    QVERIFY(sentences.incompleteness(problem).startsWith(QStringLiteral("The search was ended by its limit")));
}

void TestExplanationWords::supportIsTold()
{
    const ReportState state = soundReport().state();
    const ExplanationSentences sentences{Sentences()};
    for (const CellSupport &support : cellSupport(state, CheckSession(state))) {
        const QString text = sentences.support(support, state.extraction());
        if (support.address == QLatin1String("requests/granted/natural_person")) {
            QVERIFY2(text.contains(QStringLiteral("Supported by 2 check(s)")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("exchanged with another one")), qPrintable(text));
        }
        if (support.address == QLatin1String("requests/total/legal"))
            QVERIFY2(text.contains(QStringLiteral("0 = 0")), qPrintable(text));
    }
}

void TestExplanationWords::checksHaveNames()
{
    const ReportState state = soundReport().state();
    const ExplanationSentences sentences{Sentences()};
    QCOMPARE(sentences.identityName(QStringLiteral("requests.balance:business"), state.extraction()),
             QStringLiteral("Balance (1 + 2 = 3 + 4) “商业企业”"));
    QCOMPARE(sentences.identityName(QStringLiteral("requests.row_total:granted"), state.extraction()),
             QStringLiteral("Row total “予以公开”"));
    QCOMPARE(sentences.identityName(QStringLiteral("no.such"), state.extraction()), QStringLiteral("no.such"));
    const QStringList many(11, QStringLiteral("no.such"));
    QVERIFY(sentences.identityNames(many, state.extraction()).endsWith(QStringLiteral("and 3 more check(s)")));
}

QTEST_APPLESS_MAIN(TestExplanationWords)
#include "tst_explanation_words.moc"
