// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "tests/unit/labelled_prose.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr int leastPercentRight = 95;

QString folder()
{
    return qEnvironmentVariable("GOUJI_TEST_DATA") + QStringLiteral("/narrative");
}

/// "rule severity" of what the rules on the prose have to say.
QStringList foundIn(const LabelledParagraph &paragraph)
{
    const ReportState state(paragraph.extraction());
    QStringList found;
    const CheckSession session(state);
    for (const Finding &finding : session.findings()) {
        if (finding.rule.startsWith(QLatin1String("narrative.")) && finding.outcome == Outcome::Fail)
            found.append(finding.rule + u' ' + severityKey(finding.severity));
    }
    return found;
}

} // namespace

/// Holds the reading of prose against paragraphs that were labelled by hand.
class TestNarrativeLabelled : public QObject
{
    Q_OBJECT
private slots:
    void figuresAreBoundRightly_data();
    void figuresAreBoundRightly();
    void errorsAreNeverFalse_data();
    void errorsAreNeverFalse();
};

void TestNarrativeLabelled::figuresAreBoundRightly_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("least");      // paragraphs
    QTest::addColumn<int>("mostMissed"); // findings that a reviewer would write and the rules do not
    QStringList main = QDir(folder()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    main.removeIf([&](const QString &name) { return name.startsWith(QLatin1String("held_out")); });
    QTest::newRow("the main set") << main << 60 << 0;
    QTest::newRow("read once, after all was done") << QStringList{QStringLiteral("held_out.txt")} << 20 << 1;
}

void TestNarrativeLabelled::figuresAreBoundRightly()
{
    QFETCH(QStringList, files);
    QFETCH(int, least);
    const auto paragraphs = labelledFolder(folder(), files);
    QVERIFY(static_cast<int>(paragraphs.size()) >= least);
    ProseScore result;
    for (const LabelledParagraph &paragraph : paragraphs)
        score(paragraph, result);
    qInfo().noquote() << paragraphs.size() << "paragraphs:" << shownScore(result);
    for (const QString &problem : result.problems)
        qInfo().noquote() << problem;
    QVERIFY2(result.right * 100 >= result.figures * leastPercentRight, qUtf8Printable(shownScore(result)));
    QVERIFY2(result.boundRightly * 100 >= result.bound * leastPercentRight, qUtf8Printable(shownScore(result)));
}

void TestNarrativeLabelled::errorsAreNeverFalse_data()
{
    figuresAreBoundRightly_data();
}

void TestNarrativeLabelled::errorsAreNeverFalse()
{
    QFETCH(QStringList, files);
    QFETCH(int, least);
    QFETCH(int, mostMissed);
    const auto paragraphs = labelledFolder(folder(), files);
    QVERIFY(static_cast<int>(paragraphs.size()) >= least);
    QStringList falseErrors;
    QStringList missed;
    int weaker = 0; // warnings and notes that nobody labelled
    for (const LabelledParagraph &paragraph : paragraphs) {
        QStringList expected = paragraph.finds;
        for (const QString &found : foundIn(paragraph)) {
            if (expected.removeOne(found))
                continue;
            if (found.endsWith(QLatin1String(" error")))
                falseErrors.append(paragraph.name + QStringLiteral(": ") + found);
            else
                qInfo().noquote() << "not labelled:" << paragraph.name << found;
            weaker += found.endsWith(QLatin1String(" error")) ? 0 : 1;
        }
        for (const QString &left : expected)
            missed.append(paragraph.name + QStringLiteral(": ") + left);
    }
    qInfo().noquote() << "false errors" << falseErrors.size() << "findings missed" << missed.size()
                      << "weaker findings beside the labels" << weaker;
    QVERIFY2(falseErrors.isEmpty(), qUtf8Printable(falseErrors.join(u'\n')));
    QVERIFY2(missed.size() <= mostMissed, qUtf8Printable(missed.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestNarrativeLabelled)
#include "tst_narrative_labelled.moc"
