// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/revision/round_words.h"
#include "model/revision/second_round.h"
#include "tests/support/readings.h"
#include "tests/support/report_text.h"
#include "tests/support/text_layout.h"
#include "tests/unit/decision_fixture.h"

#include <QTest>
#include <QTranslator>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Two versions of a report and what is asked about the first.
class Round
{
public:
    Round()
    {
        for (ReportMaker *maker : {&first, &second})
            maker->extraction().agency = QStringLiteral("青石县财政局");
    }

    /// An opinion on a figure of the first version.
    void ask(int number, const char *address, std::optional<int> proposed, OpinionState state = OpinionState::Open)
    {
        Opinion opinion;
        opinion.address = QString::fromLatin1(address);
        opinion.reported = first.reading(address).value;
        if (proposed)
            opinion.proposed = Decimal(*proposed);
        opinion.state = state;
        opinions.emplace(number, opinion);
    }

    void askAboutText(int number, const QString &finding, const QString &quote)
    {
        Opinion opinion;
        opinion.finding = finding;
        opinion.quote = quote;
        const auto begin = static_cast<int>(first.extraction().source->text.indexOf(quote));
        if (begin >= 0 && !quote.isEmpty())
            opinion.spans = {{begin, begin + static_cast<int>(quote.size())}};
        opinions.emplace(number, opinion);
    }

    ReportState earlier() const
    {
        ReportState state = first.state();
        for (const auto &[number, opinion] : opinions)
            state.setOpinion(number, opinion);
        return state;
    }

    SecondRound result() const
    {
        const ReportState before = earlier();
        const ReportState now = second.state();
        return secondRound({before, findingsBefore.empty() ? CheckSession(before).findings() : findingsBefore},
                           {now, findingsBefore.empty() ? CheckSession(now).findings() : findingsNow});
    }

    ReportMaker first = soundReport();
    ReportMaker second = soundReport();
    std::map<int, Opinion> opinions;
    std::vector<Finding> findingsBefore;
    std::vector<Finding> findingsNow;
};

QString inWords(const SecondRound &round)
{
    QStringList lines;
    for (const RoundOpinion &opinion : round.opinions)
        lines.append(QString::number(opinion.number) + u' ' + opinionStateKey(opinion.outcome));
    return lines.join(QStringLiteral(", "));
}

Finding finding(const QString &id, const QString &values)
{
    Finding result;
    result.id = id;
    result.values = values;
    return result;
}

/// A text of sections, each a line of its own, as one report.
void tell(ReportMaker &maker, const QByteArray &name, const QStringList &sections)
{
    maker.extraction().source = sourceWith(sections.join(u'\n'), name);
    maker.extraction().sections.clear();
    int begin = 0;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const int end = begin + static_cast<int>(sections[i].size());
        SectionReading section;
        section.number = static_cast<int>(i) + 1;
        section.span = {begin, end};
        maker.extraction().sections.push_back(section);
        begin = end + 1;
    }
}

/// Chinese words for the sentence, so that its shape is the one that officials know.
class FixedTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QMap<QString, QString> words{
            {QStringLiteral("Last round %n opinion(s)"), QStringLiteral("上轮%n条")},
            {QStringLiteral("%1: %2"), QStringLiteral("%1：%2")},
            {QStringLiteral("%n changed"), QStringLiteral("%n条已改")},
            {QStringLiteral("%n not changed"), QStringLiteral("%n条未改")},
            {QStringLiteral("%n changed wrongly"), QStringLiteral("%n条改错")},
            {QStringLiteral(", "), QStringLiteral("、")},
            {QStringLiteral("%1; besides %2"), QStringLiteral("%1；另有%2")},
            {QStringLiteral("%n change(s) that nobody asked for"), QStringLiteral("%n处未要求的改动")},
        };
        return words.value(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The body's second report, held against what was asked and what was not.
class TestSecondRound : public QObject
{
    Q_OBJECT

private slots:
    void sevenOpinions();
    void figuresWithoutAProposal();
    void opinionsOnTheText();
    void whatCannotBeTold();
    void aRowPutIn();
    void proseBySection_data();
    void proseBySection();
    void proseThatWasAskedFor();
    void realTexts();
    void settled();
    void inTheWindowsWords();
};

void TestSecondRound::sevenOpinions()
{
    Round round;
    const std::array<const char *, 5> changed{"requests/new/total", "requests/granted/total", "requests/total/total",
                                              "disputes/direct/total", "proactive/fees/amount"};
    int number = 1;
    for (const char *address : changed) {
        round.ask(number, address, 70 + number);
        round.second.read(address, 70 + number);
        ++number;
    }
    round.ask(6, "requests/carried_in/total", 6); // sent again as it was
    round.ask(7, "requests/carried_out/total", 49);
    round.second.read("requests/carried_out/total", 40);
    round.ask(8, "disputes/direct/other", 1, OpinionState::Withdrawn);
    round.second.read("disputes/direct/upheld", 3).without("requests/new/business", CellState::Blank);
    const SecondRound result = round.result();
    QCOMPARE(inWords(result), QStringLiteral("1 changed, 2 changed, 3 changed, 4 changed, 5 changed, 6 not-changed, "
                                             "7 changed-wrongly, 8 withdrawn"));
    QCOMPARE(result.opinions[6].now, QStringLiteral("40"));
    QCOMPARE(result.figures,
             (std::vector<UnaskedFigure>{
                 {QStringLiteral("requests/new/business"), QStringLiteral("100"), QString()},
                 {QStringLiteral("disputes/direct/upheld"), QStringLiteral("2"), QStringLiteral("3")}}));
    QCOMPARE(RoundWords(Phrases(std::make_shared<FixedTranslator>())).sentence(result),
             QStringLiteral("上轮7条：5条已改、1条未改、1条改错；另有2处未要求的改动"));
}

void TestSecondRound::figuresWithoutAProposal()
{
    Round round;
    round.first.read("requests/carried_out/total", 63);
    round.second.read("requests/carried_out/total", 60);
    for (int number = 1; number <= 3; ++number)
        round.ask(number, "requests/carried_out/total", std::nullopt);
    round.ask(4, "requests/new/total", std::nullopt);
    round.opinions.at(2).finding = QStringLiteral("settled");
    round.opinions.at(3).finding = QStringLiteral("stands");
    round.findingsBefore = {finding(QStringLiteral("settled"), QStringLiteral("1")),
                            finding(QStringLiteral("stands"), QStringLiteral("1"))};
    round.findingsNow = {finding(QStringLiteral("stands"), QStringLiteral("2"))};
    QCOMPARE(inWords(round.result()), QStringLiteral("1 changed-wrongly, 2 changed, 3 changed-wrongly, 4 not-changed"));
}

void TestSecondRound::opinionsOnTheText()
{
    Round round;
    tell(round.first, "first", {QStringLiteral("我局主动公开政策文件。"), QStringLiteral("截止目前，办结两件。")});
    tell(round.second, "second", {QStringLiteral("我局主动公开政策\n文件。"), QStringLiteral("全年办结两件。")});
    round.findingsBefore = {finding(QStringLiteral("text.gone"), {}), finding(QStringLiteral("text.same"), {}),
                            finding(QStringLiteral("text.other"), QStringLiteral("3"))};
    round.findingsNow = {finding(QStringLiteral("text.same"), {}),
                         finding(QStringLiteral("text.other"), QStringLiteral("4"))};
    round.askAboutText(1, QStringLiteral("text.gone"), QStringLiteral("截止目前"));
    round.askAboutText(2, QStringLiteral("text.same"), {});
    round.askAboutText(3, QStringLiteral("text.other"), {});
    round.askAboutText(4, {}, QStringLiteral("主动公开政策文件")); // still there, broken over two lines
    round.askAboutText(5, {}, QStringLiteral("截止目前")); // gone: changed, but whether rightly only a person can tell
    QCOMPARE(inWords(round.result()),
             QStringLiteral("1 changed, 2 not-changed, 3 changed-wrongly, 4 not-changed, 5 open"));
}

void TestSecondRound::whatCannotBeTold()
{
    Round round;
    round.ask(1, "requests/new/total", 5);
    round.second.without("requests/new/total", CellState::Missing);
    round.second.without("disputes/direct/total", CellState::Ambiguous);
    round.first.without("requests/new/business", CellState::Missing);
    round.second.without("requests/new/business", CellState::Missing);
    const SecondRound result = round.result();
    QCOMPARE(inWords(result), QStringLiteral("1 open"));
    QVERIFY(result.figures.empty()); // our reading's doubt is no change of the body's
    QCOMPARE(result.unread, QStringList{QStringLiteral("disputes/direct/total")});
}

void TestSecondRound::aRowPutIn()
{
    Round round;
    round.first = ReportMaker("2019");
    round.second = ReportMaker("2019");
    const TableForm &form = round.second.extraction().tableForm(TableId::Proactive);
    size_t row = 0;
    while (!form.rows[row].isOptional)
        ++row;
    TableReading &table = round.second.extraction().tables[static_cast<size_t>(TableId::Proactive)];
    table.rowPresent[row] = true;
    const QString address = form.cells[static_cast<size_t>(form.rows[row].firstCell)].address;
    round.second.read(address.toLatin1().constData(), 12);
    for (int i = form.rows[row].firstCell + 1; i < static_cast<int>(form.cells.size()); ++i) {
        if (form.cells[static_cast<size_t>(i)].row == static_cast<int>(row))
            round.second.without(form.cells[static_cast<size_t>(i)].address.toLatin1().constData(), CellState::Blank);
    }
    const SecondRound result = round.result();
    QCOMPARE(result.figures, (std::vector<UnaskedFigure>{{address, QString(), QStringLiteral("12")}}));
    QCOMPARE(result.unasked(), 1);
}

void TestSecondRound::proseBySection_data()
{
    QTest::addColumn<QString>("before"); // of section one
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("changes"); // before > now, parted by a stroke
    const auto row = [](const char *name, const char16_t *before, const char16_t *now, const char16_t *changes) {
        QTest::newRow(name) << QString::fromUtf16(before) << QString::fromUtf16(now) << QString::fromUtf16(changes);
    };
    row("nothing", u"甲。乙。", u"甲。乙。", u"");
    row("other line ends", u"甲。\n乙乙。", u"甲。乙\n  乙。", u"");
    row("a sentence altered", u"甲。乙。丙。", u"甲。丁。丙。", u"乙。>丁。");
    row("a sentence put in", u"甲。丙。", u"甲。乙。丙。", u">乙。");
    row("a sentence taken out", u"甲。乙。丙。", u"甲。丙。", u"乙。>");
    row("two neighbours are one change", u"甲。乙。丙。丁。", u"甲。子。丑。丁。", u"乙。丙。>子。丑。");
    row("two places are two changes", u"甲。乙。丙。丁。", u"子。乙。丑。丁。", u"甲。>子。/丙。>丑。");
    row("all of it gone", u"甲。", u"", u"甲。>");
    row("a sentence without its end", u"甲", u"甲。", u"甲>甲。");
}

void TestSecondRound::proseBySection()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, changes);
    Round round;
    tell(round.first, "first", {before, QStringLiteral("同一节。")});
    tell(round.second, "second", {now, QStringLiteral("同一节。")});
    QStringList found;
    for (const ProseChange &change : round.result().prose) {
        QCOMPARE(change.section, 1);
        found.append(change.before + u'>' + change.now);
        const auto stands = [](const ReportMaker &maker, const Span &span) {
            QString text = maker.make()->source->text.mid(span.begin, span.length());
            return text.removeIf([](QChar letter) { return letter.isSpace(); });
        };
        QCOMPARE(stands(round.first, change.earlier), change.before);
        QCOMPARE(stands(round.second, change.newer), change.now);
    }
    QCOMPARE(found.join(u'/'), changes);
}

void TestSecondRound::proseThatWasAskedFor()
{
    Round round;
    tell(round.first, "first", {QStringLiteral("甲。截止目前两件。丙。")});
    tell(round.second, "second", {QStringLiteral("甲。全年两件。丁。")});
    round.askAboutText(1, {}, QStringLiteral("截止目前"));
    // The sentence asked about and its neighbour changed together: one change, and it was asked for.
    QVERIFY(round.result().prose.empty());
    round.opinions.at(1).state = OpinionState::Withdrawn;
    QCOMPARE(round.result().prose.size(), size_t(1));
}

void TestSecondRound::realTexts()
{
    // The same report sent again in another layout: whatever the layout does is no change of the body's.
    ReportText text = ReportText::busy();
    const auto first = readOne(written(text, TextLayout::PaddedPipes));
    const auto again = readOne(written(text, TextLayout::BareCells));
    QVERIFY(first && again);
    const ReportState before{first};
    const ReportState now{again};
    const SecondRound same = secondRound({before, {}}, {now, {}});
    QCOMPARE(same.figures, std::vector<UnaskedFigure>());
    QCOMPARE(same.prose, std::vector<ProseChange>());
    text.set("requests/granted", "8 2 1 0 0 1 13");
    const auto altered = readOne(written(text, TextLayout::BareCells));
    QVERIFY(altered);
    const ReportState then{altered};
    const SecondRound other = secondRound({before, {}}, {then, {}});
    QCOMPARE(other.figures, (std::vector<UnaskedFigure>{{QStringLiteral("requests/granted/total"), QStringLiteral("12"),
                                                         QStringLiteral("13")}}));
}

void TestSecondRound::settled()
{
    Round round;
    round.ask(3, "requests/new/total", 905);
    round.ask(5, "requests/granted/total", 7);
    round.ask(6, "requests/total/total", 7, OpinionState::Explained);
    round.second.read("requests/new/total", 905).without("requests/granted/total", CellState::Missing);
    const ReportState earlier = round.earlier();
    const Command all = settleRound(1, earlier, round.result());
    QCOMPARE(all.changes.size(), size_t(1)); // what cannot be told stays open, what a person said stands
    const auto &change = std::get<OpinionChange>(all.changes[0]);
    QCOMPARE(change.opinion, 3);
    QCOMPARE(change.after->state, OpinionState::Changed);
    QVERIFY(settleRound(1, earlier, round.result(), {5}).changes.empty());
    QCOMPARE(settleRound(1, earlier, round.result(), {5, 3}).changes.size(), size_t(1));
}

void TestSecondRound::inTheWindowsWords()
{
    const RoundWords words{Phrases(nullptr)};
    QCOMPARE(words.sentence(SecondRound()), QStringLiteral("No opinions last round"));
    SecondRound round;
    round.figures.resize(2);
    QCOMPARE(words.sentence(round), QStringLiteral("No opinions last round; 2 change(s) that nobody asked for"));
    round.opinions = {{1, OpinionState::Explained, {}}, {2, OpinionState::Open, {}}};
    QCOMPARE(words.sentence(round), QStringLiteral("Last round 2 opinion(s): 1 explained and accepted, 1 to be looked "
                                                   "at; besides 2 change(s) that nobody asked for"));
    CarryOver carried;
    QCOMPARE(words.sentence(carried), QStringLiteral("No decisions to carry over"));
    carried.decisions.resize(3);
    carried.decisions[1].outcome = CarryOutcome::Conflict;
    QCOMPARE(words.sentence(carried), QStringLiteral("2 decision(s) carried over · 1 conflict(s)"));
    for (int kind = 0; kind <= static_cast<int>(DecisionKind::Year); ++kind) {
        QVERIFY(!words.kindName(static_cast<DecisionKind>(kind)).isEmpty());
        QVERIFY(!decisionKindKey(static_cast<DecisionKind>(kind)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSecondRound)
#include "tst_second_round.moc"
