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

/// What the rules say of a group of paragraphs: findings at words that are wrong, and elsewhere.
struct Reading
{
    int wrong = 0; ///< words labelled as wrong
    int found = 0;
    int falseErrors = 0;
    int falseWarnings = 0;
    int falseNotes = 0;
    QStringList problems;
};

/// Findings on the prose that fail, of the report alone and against last year's.
void readWith(const LabelledParagraph &paragraph, Reading &result)
{
    const ReportState state(paragraph.extraction());
    std::shared_ptr<const Neighbours> years;
    const ReportState before(paragraph.extractionBefore());
    if (!paragraph.cellsBefore.empty()) {
        NeighbourIndex index;
        index.put(std::make_shared<const ReportFigures>(before, 1));
        index.put(std::make_shared<const ReportFigures>(state, 2));
        years = index.neighboursOf(2);
    }
    const CheckSession session(state, {}, {}, years);
    const std::vector<Span> places = paragraph.wrongPlaces();
    std::vector<bool> found(places.size(), false);
    for (const Finding &finding : session.findings()) {
        const bool ofProse =
            finding.rule.startsWith(QLatin1String("narrative.")) || finding.rule == QLatin1String("years.growth");
        if (!ofProse || finding.outcome != Outcome::Fail)
            continue;
        bool right = false;
        for (size_t i = 0; i < places.size(); ++i) {
            for (const Span &span : finding.spans) {
                if (span.overlaps(places[i]))
                    right = found[i] = true;
            }
        }
        if (right)
            continue;
        int &count = finding.severity == Severity::Error     ? result.falseErrors
                     : finding.severity == Severity::Warning ? result.falseWarnings
                                                             : result.falseNotes;
        ++count;
        QStringList words;
        for (const Span &span : finding.spans)
            words.append(paragraph.text.mid(span.begin, span.length()));
        result.problems.append(paragraph.name + QStringLiteral(": false ") + finding.rule + u' '
                               + severityKey(finding.severity) + u' ' + words.join(u'/'));
    }
    for (size_t i = 0; i < found.size(); ++i) {
        ++result.wrong;
        result.found += found[i] ? 1 : 0;
        if (!found[i])
            result.problems.append(paragraph.name + QStringLiteral(": missed ") + paragraph.wrong[static_cast<int>(i)]);
    }
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
    void wrongWordsAreFound_data();
    void wrongWordsAreFound();
};

void TestNarrativeLabelled::figuresAreBoundRightly_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("least");      // paragraphs
    QTest::addColumn<int>("mostMissed"); // findings that a reviewer would write and the rules do not
    QStringList main = QDir(folder()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    main.removeIf([&](const QString &name) { return name.startsWith(QLatin1String("held_out")); });
    QTest::newRow("the main set") << main << 60 << 0;
    QTest::newRow("whole paragraphs of all kinds") << QStringList{QStringLiteral("held_out.txt")} << 20 << 1;
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

void TestNarrativeLabelled::wrongWordsAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<int>("leastFound");
    QTest::addColumn<int>("mostWarnings"); // false ones; errors are never false
    QTest::addColumn<int>("mostNotes");
    QTest::newRow("honest paragraphs, ordinary overviews")
        << QStringLiteral("held_out_honest.txt") << 36 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, ordinary overviews")
        << QStringLiteral("held_out_wrong.txt") << 24 << 24 << 0 << 0;
    QTest::newRow("honest paragraphs, long overviews of busy bureaus")
        << QStringLiteral("held_out_second_honest.txt") << 24 << 1 << 0 << 0;
    QTest::newRow("one wrong figure each, long overviews of busy bureaus")
        << QStringLiteral("held_out_second_wrong.txt") << 20 << 22 << 0 << 0;
    QTest::newRow("honest paragraphs, long sentences with shares")
        << QStringLiteral("held_out_third_honest.txt") << 14 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, long sentences with shares")
        << QStringLiteral("held_out_third_wrong.txt") << 12 << 12 << 0 << 0;
    QTest::newRow("honest paragraphs, comparisons with last year")
        << QStringLiteral("held_out_fourth_honest.txt") << 12 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, comparisons with last year")
        << QStringLiteral("held_out_fourth_wrong.txt") << 7 << 7 << 0 << 0;
    QTest::newRow("honest paragraphs, channels, growth and disputes")
        << QStringLiteral("held_out_fifth_honest.txt") << 60 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, channels, growth and disputes")
        << QStringLiteral("held_out_fifth_wrong.txt") << 30 << 28 << 0 << 0;
    QTest::newRow("honest paragraphs, quarters, points and years")
        << QStringLiteral("held_out_sixth_honest.txt") << 40 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, quarters, points and years")
        << QStringLiteral("held_out_sixth_wrong.txt") << 20 << 20 << 0 << 0;
    QTest::newRow("honest paragraphs, rates, means and subjects")
        << QStringLiteral("held_out_seventh_honest.txt") << 20 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, rates, means and subjects")
        << QStringLiteral("held_out_seventh_wrong.txt") << 10 << 8 << 0 << 0;
    QTest::newRow("honest paragraphs, street offices and districts")
        << QStringLiteral("held_out_eighth_honest.txt") << 24 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, street offices and districts")
        << QStringLiteral("held_out_eighth_wrong.txt") << 10 << 11 << 0 << 0;
    QTest::newRow("honest paragraphs, media, fees and proposals")
        << QStringLiteral("held_out_ninth_honest.txt") << 24 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, media, fees and proposals")
        << QStringLiteral("held_out_ninth_wrong.txt") << 8 << 10 << 0 << 0;
    QTest::newRow("honest paragraphs, reasons in brackets and large numbers")
        << QStringLiteral("held_out_tenth_honest.txt") << 22 << 0 << 0 << 0;
    QTest::newRow("one wrong figure each, reasons in brackets and large numbers")
        << QStringLiteral("held_out_tenth_wrong.txt") << 6 << 7 << 0 << 0;
    QTest::newRow("honest paragraphs, single bureaus and monthly counts")
        << QStringLiteral("held_out_eleventh_honest.txt") << 16 << 0 << 0 << 0;
}

void TestNarrativeLabelled::wrongWordsAreFound()
{
    QFETCH(QString, file);
    QFETCH(int, paragraphs);
    QFETCH(int, leastFound);
    QFETCH(int, mostWarnings);
    QFETCH(int, mostNotes);
    const auto all = labelledFolder(folder(), {file});
    QCOMPARE(static_cast<int>(all.size()), paragraphs);
    Reading result;
    for (const LabelledParagraph &paragraph : all) {
        for (const Span &place : paragraph.wrongPlaces())
            QVERIFY2(place.begin >= 0, qUtf8Printable(paragraph.name));
        readWith(paragraph, result);
    }
    qInfo().noquote() << all.size() << "paragraphs, found" << result.found << "of" << result.wrong << "false errors"
                      << result.falseErrors << "warnings" << result.falseWarnings << "notes" << result.falseNotes;
    for (const QString &problem : result.problems)
        qInfo().noquote() << problem;
    const QString problems = result.problems.join(u'\n');
    QVERIFY2(result.falseErrors == 0, qUtf8Printable(problems));
    QVERIFY2(result.falseWarnings <= mostWarnings, qUtf8Printable(problems));
    QVERIFY2(result.falseNotes <= mostNotes, qUtf8Printable(problems));
    QVERIFY2(result.found >= leastFound, qUtf8Printable(problems));
}

QTEST_GUILESS_MAIN(TestNarrativeLabelled)
#include "tst_narrative_labelled.moc"
