// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/narrative_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Where the figures of the prose stand, what is not read as prose, and texts of any kind.
class TestNarrativePlaces : public QObject
{
    Q_OBJECT
private slots:
    void whatAFindingCarries();
    void placesLeadBothWays();
    void tablesAndSecondCopyAreNotRead();
    void linesBrokenByTheLayoutAreJoined();
    void valuesOfCellsDoNotMatter();
    void hostileTexts_data();
    void hostileTexts();
    void costGrowsWithTheText();
};

void TestNarrativePlaces::whatAFindingCarries()
{
    const LabelledParagraph paragraph =
        paragraphOf(QStringLiteral("去年平稳。收到申请15件（含上年结转2件）。"),
                    QStringLiteral("requests/new/total=12 requests/carried_in/total=2"));
    const ReportState state(paragraph.extraction());
    const CheckSession session(state);
    const auto finding = std::find_if(session.findings().begin(), session.findings().end(), [](const Finding &each) {
        return each.rule == QLatin1String("narrative.figure");
    });
    QVERIFY(finding != session.findings().end());
    QCOMPARE(finding->id, QStringLiteral("narrative.figure:requests/new/total"));
    QCOMPARE(finding->target, QStringLiteral("requests/new/total"));
    QCOMPARE(finding->cells,
             QStringList({QStringLiteral("requests/new/total"), QStringLiteral("requests/carried_in/total")}));
    QCOMPARE(finding->expected, std::optional<Decimal>(14));
    QCOMPARE(finding->actual, std::optional<Decimal>(15));
    QCOMPARE(finding->fault, Fault::Report);
    const Span figure = finding->spans.front();
    QCOMPARE(paragraph.text.mid(figure.begin, figure.length()), QStringLiteral("15件"));
    const Narrative narrative = readNarrative(state.extraction());
    const int index = narrative.figureAt(figure.begin);
    QVERIFY(index >= 0);
    const Span sentence =
        narrative.sentences[static_cast<size_t>(narrative.figures[static_cast<size_t>(index)].sentence)].span;
    QCOMPARE(paragraph.text.mid(sentence.begin, sentence.length()), QStringLiteral("收到申请15件（含上年结转2件）。"));
}

void TestNarrativePlaces::placesLeadBothWays()
{
    const auto extraction = paragraphOf(QStringLiteral("收到申请12件，答复12件。")).extraction();
    const Narrative narrative = readNarrative(*extraction);
    QCOMPARE(narrative.figuresOfCell(*extraction, u"requests/new/total"), std::vector<int>{0});
    QCOMPARE(narrative.figuresOfCell(*extraction, u"requests/total/total"), std::vector<int>{1});
    QCOMPARE(narrative.figuresOfCell(*extraction, u"requests/carried_in/total"), std::vector<int>());
    QCOMPARE(narrative.figuresOfCell(*extraction, u"no/such/cell"), std::vector<int>());
    QCOMPARE(narrative.figureAt(3), -1);
    QCOMPARE(narrative.figureAt(4), 0);
    QCOMPARE(narrative.figureAt(6), 0);
    QCOMPARE(narrative.figureAt(7), -1);
    QCOMPARE(narrative.figureAt(10), 1);
    QCOMPARE(narrative.figureAt(-1), -1);
    QCOMPARE(narrative.figureAt(1000), -1);
    // 答复: the results in all, and those without the three rows of other handling.
    QCOMPARE(narrative.cellsOf(1).size(), size_t{4});
}

void TestNarrativePlaces::tablesAndSecondCopyAreNotRead()
{
    ReportMaker maker;
    auto source = std::make_shared<SourceText>(*maker.extraction().source);
    source->text = QStringLiteral("收到申请1件。\n收到申请2件。\n收到申请3件。\n收到申请4件。");
    maker.extraction().source = source;
    maker.extraction().span = {0, 27}; // the fourth line is the next copy
    for (TableReading &table : maker.extraction().tables)
        table.span = {};
    maker.extraction().tables[1].span = {9, 18};
    const Narrative narrative = readNarrative(maker.extraction());
    QCOMPARE(narrative.figures.size(), size_t{2});
    QCOMPARE(narrative.figures[0].value, Decimal(1));
    QCOMPARE(narrative.figures[1].value, Decimal(3));
}

void TestNarrativePlaces::linesBrokenByTheLayoutAreJoined()
{
    const auto bound = [](const QString &text) {
        const Narrative narrative = readText(text);
        return !narrative.figures.empty() && !narrative.figures.front().binding.isEmpty();
    };
    QVERIFY(bound(QStringLiteral("二〇二三年我局按照上级要求共收到政府信息公\n开申请12件。")));
    // A heading is a line of its own.
    QVERIFY(!bound(QStringLiteral("收到\n12件")));
    // A list goes on with a new line.
    QVERIFY(!bound(QStringLiteral("按照上级要求我局认真接收群众来信和收到\n2.其余12件")));
}

void TestNarrativePlaces::valuesOfCellsDoNotMatter()
{
    const QString text = QStringLiteral("收到申请12件，办结10件，结转下年度2件。");
    const Narrative one = readNarrative(*paragraphOf(text).extraction());
    const Narrative other = readNarrative(*paragraphOf(text, QStringLiteral("requests/new/total=12")).extraction());
    QCOMPARE(one.figures.size(), size_t{3});
    QCOMPARE(other.figures.size(), size_t{3});
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(one.figures[i].binding.meanings, other.figures[i].binding.meanings);
}

void TestNarrativePlaces::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("brackets that do not match") << QStringLiteral("）））（（（收到（申请（12件））））").repeated(500);
    QTest::newRow("digits without end") << QString(100000, u'9');
    QTest::newRow("numerals without end") << QString(100000, u'万') + QStringLiteral("件");
    QTest::newRow("no full stop") << QStringLiteral("收到申请12件，其中3件，").repeated(5000);
    QTest::newRow("parts of parts") << QStringLiteral("其中5件其中（").repeated(5000);
    QTest::newRow("separators") << QString(100000, u'、');
    QTest::newRow("line breaks") << QStringLiteral("收\n到\n").repeated(20000);
    QTest::newRow("unpaired surrogates and zero bytes") << QString(1000, QChar(0xD800)) + QString(1000, QChar(0));
    QTest::newRow("denials") << QStringLiteral("未无没有、").repeated(10000);
    QTest::newRow("respectively") << QStringLiteral("行政许可、行政处罚分别为、1件").repeated(5000);
    QTest::newRow("percentages of nothing")
        << QStringLiteral("共0件，其中0件，占0%，比2022年的0件增长0%。").repeated(1000);
    QTest::newRow("values too great to be multiplied")
        << QStringLiteral("共999999999999999999件，其中999999999999999998件，占99.99999999999999%");
}

void TestNarrativePlaces::hostileTexts()
{
    QFETCH(QString, text);
    const ReportState state(paragraphOf(text).extraction());
    QElapsedTimer timer;
    timer.start();
    const Narrative narrative = readNarrative(state.extraction());
    for (size_t i = 0; i < narrative.figures.size(); ++i) {
        const Span span = narrative.figures[i].span;
        QVERIFY(0 <= span.begin && span.begin < span.end && span.end <= text.size());
        QVERIFY(i == 0 || narrative.figures[i - 1].span.begin <= span.begin);
    }
    const CheckSession session(state);
    QVERIFY(timer.elapsed() < 20000);
}

void TestNarrativePlaces::costGrowsWithTheText()
{
    const QString paragraph =
        QStringLiteral("全年收到政府信息公开申请60件，已全部答复。其中，予以公开21件，部分公开6件，"
                       "不予公开9件，无法提供12件，不予处理8件，其他处理4件。\n");
    const auto small = paragraphOf(paragraph.repeated(20)).extraction(); // as long as a report's prose
    const auto large = paragraphOf(paragraph.repeated(2000)).extraction();
    readNarrative(*small); // the vocabulary is made at the first call
    QElapsedTimer timer;
    static constexpr int runs = 50;
    timer.start();
    for (int i = 0; i < runs; ++i)
        readNarrative(*small);
    const qint64 one = std::max<qint64>(timer.nsecsElapsed() / runs, 1);
    timer.restart();
    readNarrative(*large);
    const qint64 hundred = timer.nsecsElapsed();
    qInfo() << "microseconds for" << paragraph.size() * 20 << "characters:" << one / 1000;
    QVERIFY2(hundred < one * 100 * 8, qUtf8Printable(QString::number(hundred / one)));
}

QTEST_GUILESS_MAIN(TestNarrativePlaces)
#include "tst_narrative_places.moc"
