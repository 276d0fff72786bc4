// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/explain.h"
#include "model/explanation/explanation_sentences.h"
#include "model/explanation/known_evidence.h"
#include "model/finding/sentences.h"
#include "tests/unit/years_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

namespace {

/// Sums that hold: 800 and 100 new; 5 come in, 48 go out, all of natural persons.
ReportMaker carrying(qint64 in)
{
    ReportMaker maker = soundReport();
    const qint64 out = 48 + in - 5;
    for (const char *address : {"disputes/direct/upheld", "disputes/direct/pending", "disputes/direct/total"})
        maker.read(address, 0);
    maker.read("requests/carried_in/natural_person", in).read("requests/carried_in/total", in);
    maker.read("requests/carried_out/natural_person", out).read("requests/carried_out/total", out);
    return maker;
}

ExplanationList explained(YearsMaker &years, int id)
{
    const CheckSession session = years.checks(id);
    return explain(years.state(id), session, knownEvidence(years.state(id), session));
}

QString first(const ExplanationList &list)
{
    if (list.explanations.empty())
        return {};
    const Explanation &best = list.explanations.front();
    QStringList evidence;
    for (const EvidenceItem &item : best.evidence)
        evidence.append(evidenceKey(item.kind));
    return best.changes.front().address + u'=' + best.changes.front().after.toString() + u' ' + best.settles.join(u',')
           + u' ' + evidence.join(u',');
}

} // namespace

/// What the checks between years say for explanations.
class TestYearExplanations : public QObject
{
    Q_OBJECT
private slots:
    void wrongThisYearIsNamedFirst();
    void wrongLastYearIsNamedFirst();
    void ruleSwitchedOff();
};

/// 48 were carried out; 84 come in as total, 48 of natural persons.
void TestYearExplanations::wrongThisYearIsNamedFirst()
{
    YearsMaker years;
    years.add(2022, carrying(5));
    ReportMaker now = carrying(48);
    now.read("requests/carried_in/total", 84);
    const int id = years.add(2023, now);
    QVERIFY(years.told(id).contains(u"years.carry:total fail 84/48"_s));
    const ExplanationList list = explained(years, id);
    QVERIFY2(
        first(list).startsWith(u"requests/carried_in/total=48 requests.row_total:carried_in,requests.balance:total,"
                               u"years.carry:total last-year"_s),
        qPrintable(first(list)));
    QCOMPARE(list.explanations.front().rank, 1);
    QVERIFY(list.explanations.size() == 1 || list.explanations[1].rank > 1);
    const ExplanationSentences sentences{Sentences()};
    QVERIFY(sentences.identityNames(list.explanations.front().settles, years.state(id).extraction())
                .contains(u"Carried over"));
}

/// 84 are carried out as total, 48 of natural persons; the year after takes over 48.
void TestYearExplanations::wrongLastYearIsNamedFirst()
{
    YearsMaker years;
    ReportMaker before = carrying(5);
    before.read("requests/carried_out/total", 84);
    const int last = years.add(2022, before);
    const int id = years.add(2023, carrying(48));
    QVERIFY2(
        first(explained(years, last))
            .startsWith(
                u"requests/carried_out/total=48 requests.row_total:carried_out,requests.balance:total next-year"_s),
        qPrintable(first(explained(years, last))));
    // This year all sums hold: there is nothing to explain, and the finding says where last year's do not.
    QCOMPARE(years.told(id), QStringList{u"years.carry:total fail 48/84"_s});
    QVERIFY(explained(years, id).explanations.empty());
}

void TestYearExplanations::ruleSwitchedOff()
{
    YearsMaker years;
    years.add(2022, carrying(5));
    ReportMaker now = carrying(48);
    now.read("requests/carried_in/total", 84);
    const int id = years.add(2023, now);
    const auto off =
        std::make_shared<const ReviewSettings>(ReviewSettings::fromJson(R"({"rules":{"years.carry":false}})").value());
    QCOMPARE(years.told(id, off), QStringList());
    const CheckSession session = years.checks(id, off);
    const ExplanationList list = explain(years.state(id), session, knownEvidence(years.state(id), session));
    QVERIFY(!list.explanations.front().settles.contains(u"years.carry:total"_s));
}

QTEST_GUILESS_MAIN(TestYearExplanations)
#include "tst_year_explanations.moc"
