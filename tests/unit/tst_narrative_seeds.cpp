// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/narrative/narrative.h"
#include "tests/support/seeds.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// The prose of five real reports, which are not part of the project; where GOUJI_SEEDS names their folder they are read
/// here. What is expected was read off the texts by eye.
class TestNarrativeSeeds : public QObject
{
    Q_OBJECT
private slots:
    void figuresSpeakOfCells_data();
    void figuresSpeakOfCells();
    void listsAreCounted_data();
    void listsAreCounted();
    void rulesFind_data();
    void rulesFind();
};

void TestNarrativeSeeds::figuresSpeakOfCells_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("bound"); // what is written and the cells, in the order of the text
    const QString disputes =
        QStringLiteral("disputes/reconsideration/total+disputes/direct/total+disputes/after_reconsideration/total");
    QTest::newRow("nothing received") << "000" << QStringList{QStringLiteral("未收到 requests/new/total")};
    QTest::newRow("nothing received, nothing happened")
        << "001" << QStringList{QStringLiteral("没有收到 requests/new/total"), QStringLiteral("没有发生 ") + disputes};
    QTest::newRow("no documents")
        << "002"
        << QStringList{QStringLiteral("无制发 proactive/normative/issued"),
                       QStringLiteral("0份 proactive/normative/issued|proactive/normative/in_force"),
                       QStringLiteral("0件 requests/new/total|requests/total/total|requests/granted/total")};
    QTest::newRow("a year with a space behind it") << "003" << QStringList{QStringLiteral("未收到 requests/new/total")};
    QTest::newRow("the old edition") << "004"
                                     << QStringList{QStringLiteral(
                                            "2条 requests/new/total|requests/total/total|requests/granted/total")};
}

void TestNarrativeSeeds::figuresSpeakOfCells()
{
    QFETCH(QString, number);
    QFETCH(QStringList, bound);
    if (!hasSeeds())
        return;
    const auto extraction = seed(number);
    QVERIFY(extraction);
    const Narrative narrative = readNarrative(*extraction);
    QStringList found;
    for (const ProseFigure &figure : narrative.figures) {
        QStringList meanings;
        for (const ProseMeaning &meaning : figure.binding.meanings) {
            QStringList terms;
            for (const ProseTerm &term : meaning)
                terms.append(extraction->formCell(term.cell).address);
            meanings.append(terms.join(u'+'));
        }
        if (!meanings.isEmpty())
            found.append(extraction->source->text.mid(figure.span.begin, figure.span.length()) + u' '
                         + meanings.join(u'|'));
    }
    QCOMPARE(found, bound);
}

void TestNarrativeSeeds::listsAreCounted_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("sums");     // total and number of parts
    QTest::addColumn<QString>("listings"); // announced and named
    QTest::newRow("nine columns announced, nine named") << "000"
                                                        << ""
                                                        << "9 9";
    QTest::newRow("62 is the sum of its parts") << "001"
                                                << "62 11"
                                                << "";
    QTest::newRow("more than those named") << "002"
                                           << ""
                                           << "";
    QTest::newRow("nothing is listed") << "003"
                                       << ""
                                       << "";
    QTest::newRow("four platforms") << "004"
                                    << ""
                                    << "4 4";
}

void TestNarrativeSeeds::listsAreCounted()
{
    QFETCH(QString, number);
    QFETCH(QString, sums);
    QFETCH(QString, listings);
    if (!hasSeeds())
        return;
    const auto extraction = seed(number);
    QVERIFY(extraction);
    const Narrative narrative = readNarrative(*extraction);
    QStringList added;
    for (const ProseEnumeration &enumeration : narrative.enumerations) {
        const ProseFigure &total = narrative.figures[static_cast<size_t>(enumeration.total)];
        Decimal sum;
        for (const int part : enumeration.parts)
            sum += narrative.figures[static_cast<size_t>(part)].value;
        QCOMPARE(sum, total.value);
        added.append(total.value.toString() + u' ' + QString::number(enumeration.parts.size()));
    }
    QCOMPARE(added.join(u','), sums);
    QStringList named;
    for (const ProseListing &listing : narrative.listings)
        named.append(QStringLiteral("%1 %2").arg(listing.announced).arg(listing.listed));
    QCOMPARE(named.join(u','), listings);
}

void TestNarrativeSeeds::rulesFind_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("000") << "000" << QStringList();
    QTest::newRow("the total in 件, the parts in 条")
        << "001" << QStringList{QStringLiteral("narrative.enumeration_units note")};
    QTest::newRow("002") << "002" << QStringList();
    QTest::newRow("003") << "003" << QStringList();
    QTest::newRow("004") << "004" << QStringList();
}

void TestNarrativeSeeds::rulesFind()
{
    QFETCH(QString, number);
    QFETCH(QStringList, found);
    if (!hasSeeds())
        return;
    const auto extraction = seed(number);
    QVERIFY(extraction);
    const ReportState state(extraction);
    const CheckSession session(state);
    QStringList rules;
    for (const Finding &finding : session.findings()) {
        if (finding.rule.startsWith(QLatin1String("narrative.")))
            rules.append(finding.rule + u' ' + severityKey(finding.severity));
    }
    QCOMPARE(rules, found);
}

QTEST_GUILESS_MAIN(TestNarrativeSeeds)
#include "tst_narrative_seeds.moc"
