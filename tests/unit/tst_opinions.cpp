// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/opinion/acceptance.h"
#include "model/opinion/opinion_text.h"
#include "tests/unit/decision_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

/// 63 stands where 36 should; the text says so once more further on.
ReportMaker report()
{
    ReportMaker maker;
    maker.extraction().agency = QStringLiteral("河湾市司法局");
    maker.extraction().source = sourceWith(QStringLiteral("结转 63 应为36"));
    maker.read("requests/carried_out/total", 63).reading("requests/carried_out/total").spans = {{3, 5}};
    return maker;
}

/// Translates by a table of its own.
class FixedTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> texts{
            {"Table 3 “%1”", QStringLiteral("表三“%1”")},
            {"reported %1", QStringLiteral("报%1")},
            {"please check and change it to %1", QStringLiteral("建议核改为%1")},
            {", ", QStringLiteral("，")},
            {"%1; %2", QStringLiteral("%1；%2")},
            {"%1: %2.", QStringLiteral("%1：%2。")},
        };
        return qstrcmp(context, "Opinions") == 0 ? texts.value(source) : QString();
    }
};

Opinion opinionWith(OpinionState state)
{
    Opinion opinion;
    opinion.state = state;
    return opinion;
}

} // namespace

class TestOpinions : public QObject
{
    Q_OBJECT
private slots:
    void acceptedAsReading();
    void readingNeedsItsPlace_data();
    void readingNeedsItsPlace();
    void acceptedAsOpinion();
    void opinionsOnSeveralFigures();
    void opinionOnTheText();
    void numbersAreNotGivenTwice();
    void editedAndWithdrawn();
    void settledByFigures_data();
    void settledByFigures();
    void secondReport();
    void stateKeys();
    void text();
    void textInChinese();
    void settlementInWords();
};

void TestOpinions::acceptedAsReading()
{
    Workspace workspace;
    ReportMaker maker = report();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CellId cell = maker.cell("requests/carried_out/total");
    const auto edit =
        acceptAsReading(id, state, {{"requests/carried_out/total", Decimal(36), {{8, 10}}}}, QStringLiteral("看错行"));
    QVERIFY(edit.has_value());
    QVERIFY(workspace.apply(edit->command));
    QCOMPARE(state.reported(cell), std::optional(Decimal(36)));
    QCOMPARE(state.places(cell), (std::vector<Span>{{8, 10}}));
    QCOMPARE(state.shownText(cell), QStringLiteral("36"));
    QVERIFY(!state.proposed(cell));
    QCOMPARE(workspace.journal().undoCommand()->kind, QStringLiteral("accept-reading"));
    QCOMPARE(workspace.journal().undoCommand()->reason, QStringLiteral("看错行"));
}

void TestOpinions::readingNeedsItsPlace_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("kind");
    QTest::newRow("no place") << "requests/carried_out/total" << 0 << 0 << static_cast<int>(EditError::Kind::NoPlace);
    QTest::newRow("the place says 63") << "requests/carried_out/total" << 3 << 5
                                       << static_cast<int>(EditError::Kind::PlaceSaysOther);
    QTest::newRow("words") << "requests/carried_out/total" << 0 << 2
                           << static_cast<int>(EditError::Kind::PlaceSaysOther);
    QTest::newRow("no such cell") << "requests/carried_out/nobody" << 8 << 10
                                  << static_cast<int>(EditError::Kind::NoSuchCell);
}

void TestOpinions::readingNeedsItsPlace()
{
    QFETCH(QString, address);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(int, kind);
    std::vector<Span> spans;
    if (begin < end)
        spans.push_back({begin, end});
    const auto edit = acceptAsReading(1, report().state(), {{address, Decimal(36), spans}});
    QVERIFY(!edit.has_value());
    QCOMPARE(static_cast<int>(edit.error().kind), kind);
    QCOMPARE(edit.error().address, address);
}

void TestOpinions::acceptedAsOpinion()
{
    Workspace workspace;
    ReportMaker maker = report();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CellId cell = maker.cell("requests/carried_out/total");
    const CheckCounts before = workspace.checks(id).counts();
    OpinionToWrite content;
    content.finding = QStringLiteral("requests.balance:total");
    content.problem = QStringLiteral("收办不平衡");
    const auto command =
        acceptAsOpinion(id, state, workspace.nextOpinion(), {{"requests/carried_out/total", Decimal(36)}}, content);
    QVERIFY(command.has_value());
    QVERIFY(workspace.apply(*command));
    QCOMPARE(state.reported(cell), std::optional(Decimal(63))); // a body's figure is not changed
    QCOMPARE(state.proposed(cell), std::optional(Decimal(36)));
    QCOMPARE(workspace.checks(id).counts(), before);
    QCOMPARE(state.opinions().size(), size_t(1));
    const Opinion &opinion = state.opinions().at(1);
    QCOMPARE(opinion.body, QStringLiteral("河湾市司法局"));
    QCOMPARE(opinion.quote, QStringLiteral("63"));
    QCOMPARE(opinion.spans, (std::vector<Span>{{3, 5}}));
    QCOMPARE(opinion.reported, std::optional(Decimal(63)));
    QCOMPARE(opinion.state, OpinionState::Open);
    QCOMPARE(workspace.journal().records().size(), size_t(1));
    workspace.undo();
    QVERIFY(state.opinions().empty());
    QVERIFY(!state.proposed(cell));
    const auto negative =
        acceptAsOpinion(id, state, 1, {{"requests/carried_out/total", Decimal(-36)}}, OpinionToWrite());
    QCOMPARE(negative.error().kind, EditError::Kind::Negative);
}

void TestOpinions::opinionsOnSeveralFigures()
{
    Workspace workspace;
    ReportMaker maker = report();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const auto command = acceptAsOpinion(
        id, state, 4, {{"requests/carried_out/total", Decimal(0)}, {"requests/new/total", Decimal(63)}}, {});
    QVERIFY(workspace.apply(*command));
    QCOMPARE(state.opinions().size(), size_t(2));
    QCOMPARE(state.opinions().at(5).address, QStringLiteral("requests/new/total"));
    QCOMPARE(workspace.journal().undoCommand()->data.count, 2);
    const auto twice =
        acceptAsOpinion(id, state, 6, {{"requests/new/total", Decimal(1)}, {"requests/new/total", Decimal(2)}}, {});
    QCOMPARE(twice.error().kind, EditError::Kind::WrongSelection);
}

void TestOpinions::opinionOnTheText()
{
    const ReportState state = report().state();
    OpinionToWrite content;
    content.quote = QStringLiteral("我局将2024年");
    content.problem = QStringLiteral("年份有误");
    const auto command = acceptAsOpinion(1, state, 1, {}, content);
    QCOMPARE(command->changes.size(), size_t(1));
    const auto &change = std::get<OpinionChange>(command->changes[0]);
    QVERIFY(change.after->address.isEmpty());
    QVERIFY(!change.after->proposed);
}

void TestOpinions::numbersAreNotGivenTwice()
{
    Workspace workspace;
    const ReportId id = workspace.addReport(report().make()).first;
    QCOMPARE(workspace.nextOpinion(), 1);
    QVERIFY(workspace.apply(*acceptAsOpinion(id, workspace.state(id), 1, {}, {})));
    workspace.undo();
    QCOMPARE(workspace.nextOpinion(), 2); // the one on the branch not taken keeps its number
    Workspace again;
    again.restoreJournal(workspace.journal());
    QCOMPARE(again.nextOpinion(), 2);
}

void TestOpinions::editedAndWithdrawn()
{
    Workspace workspace;
    ReportMaker maker = report();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CellId cell = maker.cell("requests/carried_out/total");
    QVERIFY(workspace.apply(
        *acceptAsOpinion(id, state, 1, {{"requests/carried_out/total", Decimal(36)}}, OpinionToWrite())));
    Opinion other = state.opinions().at(1);
    other.proposed = Decimal(37);
    QVERIFY(workspace.apply(editOpinion(id, state, 1, other)));
    QCOMPARE(state.proposed(cell), std::optional(Decimal(37)));
    QVERIFY(editOpinion(id, state, 2, other).changes.empty());
    QVERIFY(workspace.apply(settleOpinion(id, state, 1, OpinionState::Explained, QStringLiteral("跨年案件"))));
    QCOMPARE(state.proposed(cell), std::optional(Decimal(37)));
    QCOMPARE(state.opinions().at(1).answer, QStringLiteral("跨年案件"));
    QVERIFY(workspace.apply(settleOpinion(id, state, 1, OpinionState::Withdrawn, {})));
    QVERIFY(!state.proposed(cell));
    QCOMPARE(state.opinions().at(1).proposed, std::optional(Decimal(37)));
    // Open again, it proposes again; while a second one does, the withdrawal of one leaves the figure.
    QVERIFY(workspace.apply(settleOpinion(id, state, 1, OpinionState::Open, {})));
    QCOMPARE(state.proposed(cell), std::optional(Decimal(37)));
    QVERIFY(workspace.apply(
        *acceptAsOpinion(id, state, 2, {{"requests/carried_out/total", Decimal(37)}}, OpinionToWrite())));
    QVERIFY(workspace.apply(settleOpinion(id, state, 1, OpinionState::Withdrawn, {})));
    QCOMPARE(state.proposed(cell), std::optional(Decimal(37)));
    QVERIFY(workspace.apply(settleOpinion(id, state, 2, OpinionState::Withdrawn, {})));
    QVERIFY(!state.proposed(cell));
    QVERIFY(workspace.jumpTo(0));
    QVERIFY(state.opinions().empty());
}

void TestOpinions::settledByFigures_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("figure"); // -1: none
    QTest::addColumn<int>("after");
    const auto row = [](const char *name, OpinionState before, int figure, OpinionState after) {
        QTest::newRow(name) << static_cast<int>(before) << figure << static_cast<int>(after);
    };
    row("as proposed", OpinionState::Open, 36, OpinionState::Changed);
    row("the same again", OpinionState::Open, 63, OpinionState::NotChanged);
    row("a third figure", OpinionState::Open, 35, OpinionState::ChangedWrongly);
    row("emptied", OpinionState::Open, -1, OpinionState::ChangedWrongly);
    row("withdrawn stays", OpinionState::Withdrawn, 36, OpinionState::Withdrawn);
    row("explained stays", OpinionState::Explained, 63, OpinionState::Explained);
}

void TestOpinions::settledByFigures()
{
    QFETCH(int, before);
    QFETCH(int, figure);
    QFETCH(int, after);
    Opinion opinion = opinionWith(static_cast<OpinionState>(before));
    opinion.reported = Decimal(63);
    opinion.proposed = Decimal(36);
    QCOMPARE(static_cast<int>(settledState(opinion, figure < 0 ? std::nullopt : std::optional(Decimal(figure)))),
             after);
    opinion.proposed.reset();
    QCOMPARE(static_cast<int>(settledState(opinion, Decimal(1))), before);
}

void TestOpinions::secondReport()
{
    Workspace workspace;
    ReportMaker maker = report();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    QVERIFY(workspace.apply(*acceptAsOpinion(
        id, state, 1, {{"requests/carried_out/total", Decimal(36)}, {"requests/new/total", Decimal(5)}}, {})));
    ReportMaker better = report();
    better.read("requests/carried_out/total", 36).read("disputes/direct/other", 7).read("proactive/fees/amount", 1);
    const ReportState second = better.state();
    QCOMPARE(changedUnasked(state, second), (QStringList{"proactive/fees/amount", "disputes/direct/other"}));
    QVERIFY(workspace.apply(settleBySecondReport(id, state, second)));
    QCOMPARE(state.opinions().at(1).state, OpinionState::Changed);
    QCOMPARE(state.opinions().at(2).state, OpinionState::NotChanged);
    QVERIFY(settleBySecondReport(id, state, second).changes.empty());
}

void TestOpinions::stateKeys()
{
    for (int i = 0; i < 6; ++i) {
        const auto state = static_cast<OpinionState>(i);
        QVERIFY(!opinionStateKey(state).isEmpty());
        QCOMPARE(opinionStateFromKey(opinionStateKey(state)), std::optional(state));
    }
    QVERIFY(!opinionStateFromKey(QStringLiteral("lost")));
}

void TestOpinions::text()
{
    ReportState state = report().state();
    Opinion figure;
    figure.address = QStringLiteral("requests/carried_out/total");
    figure.reported = Decimal(63);
    figure.proposed = Decimal(36);
    figure.problem = QStringLiteral("more than came in");
    Opinion prose;
    prose.quote = QStringLiteral("100%");
    prose.problem = QStringLiteral("holds %1");
    Opinion blank;
    blank.address = QStringLiteral("disputes/direct/total");
    blank.proposal = QStringLiteral("fill in 0");
    state.setOpinion(3, figure);
    state.setOpinion(5, opinionWith(OpinionState::Withdrawn));
    state.setOpinion(8, prose);
    state.setOpinion(9, blank);
    const OpinionText text(Phrases(nullptr));
    QCOMPARE(text.numbered(state),
             QStringLiteral("1. Table 3 “结转下年度继续办理·总计”: reported 63, more than came in; please check and "
                            "change it to 36.\n"
                            "2. Text “100%”: holds %1.\n"
                            "3. Table 4 “未经复议直接起诉·总计”: no figure reported; fill in 0."));
    QVERIFY(text.numbered(state, {8}).startsWith(QStringLiteral("1. Text")));
    QVERIFY(!text.numbered(state, {8}).contains(u'\n'));
}

void TestOpinions::textInChinese()
{
    ReportState state = report().state();
    Opinion figure;
    figure.address = QStringLiteral("requests/carried_out/total");
    figure.reported = Decimal(63);
    figure.proposed = Decimal(36);
    figure.problem = QStringLiteral("收办不平衡");
    state.setOpinion(1, figure);
    const OpinionText text{Phrases(std::make_shared<FixedTranslator>())};
    QCOMPARE(text.numbered(state),
             QStringLiteral("1. 表三“结转下年度继续办理·总计”：报63，收办不平衡；建议核改为36。"));
}

void TestOpinions::settlementInWords()
{
    std::vector<Opinion> opinions(5, opinionWith(OpinionState::Changed));
    opinions.push_back(opinionWith(OpinionState::NotChanged));
    opinions.push_back(opinionWith(OpinionState::ChangedWrongly));
    opinions.push_back(opinionWith(OpinionState::Withdrawn));
    const OpinionText text(Phrases(nullptr));
    QCOMPARE(text.settlement(opinions, 2),
             QStringLiteral("Last round 7: 5 changed · 1 not changed · 1 changed wrongly; "
                            "changed without being asked: 2"));
    QCOMPARE(text.settlement({opinionWith(OpinionState::Open)}, 0), QStringLiteral("Last round 1: 1 not answered"));
}

QTEST_GUILESS_MAIN(TestOpinions)
#include "tst_opinions.moc"
