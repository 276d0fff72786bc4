// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal_json.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

const QDateTime someTime(QDate(2024, 1, 15), QTime(8, 0, 1, 23), Qt::UTC);

JournalRecord recordOf(const char *kind, std::vector<Change> changes)
{
    JournalRecord record;
    record.number = 7;
    record.time = someTime;
    record.person = QStringLiteral("李");
    record.command.kind = QString::fromLatin1(kind);
    record.command.changes = std::move(changes);
    return record;
}

CellDecision fullDecision()
{
    Correction correction;
    correction.typed = QStringLiteral("１，１１３件\n");
    correction.value = Decimal(1113);
    correction.unit = QStringLiteral("件");
    correction.spans = {{0, 3}, {2101, 2104}};
    correction.moved = true;
    CellDecision decision;
    decision.correction = correction;
    decision.proposed = Decimal::parse(u"-59237.2449");
    decision.adopted = Adoption{Decimal(0), QStringLiteral("原因\"\\")};
    decision.confirmed = Confirmation{CellState::Missing, std::nullopt};
    return decision;
}

CellDecision corrected(CellState state, BlankMark mark)
{
    Correction correction;
    correction.state = state;
    correction.mark = mark;
    return CellDecision{correction};
}

Opinion fullOpinion(OpinionState state)
{
    Opinion opinion;
    opinion.body = QStringLiteral("青石县财政局");
    opinion.address = QStringLiteral("requests/new/total");
    opinion.finding = QStringLiteral("requests.balance:total");
    opinion.spans = {{1, 2}};
    opinion.quote = QStringLiteral("63");
    opinion.problem = QStringLiteral("不平衡");
    opinion.proposal = QStringLiteral("核实");
    opinion.reported = Decimal(63);
    opinion.proposed = Decimal(36);
    opinion.state = state;
    opinion.answer = QStringLiteral("已核");
    return opinion;
}

} // namespace

class TestJournalJson : public QObject
{
    Q_OBJECT
private slots:
    void everyKindComesBack_data();
    void everyKindComesBack();
    void bytesAreFixed();
    void hostileTextsComeBack_data();
    void hostileTextsComeBack();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void decisionsOfAReport();
};

void TestJournalJson::everyKindComesBack_data()
{
    QTest::addColumn<JournalRecord>("record");
    const QString cell = QStringLiteral("requests/new/total");
    const auto row = [](const char *name, std::vector<Change> changes) {
        QTest::newRow(name) << recordOf(name, std::move(changes));
    };
    row("nothing", {});
    row("a correction", {CellChange{1, cell, {}, correctedTo(36)}});
    row("every part of a cell", {CellChange{2, cell, fullDecision(), {}}, CellChange{3, cell, {}, fullDecision()}});
    for (const CellState state : {CellState::Read, CellState::Blank, CellState::NotAFigure, CellState::Missing,
                                  CellState::Inferred, CellState::Ambiguous})
    {
        for (const BlankMark mark : {BlankMark::None, BlankMark::Dash, BlankMark::Slash, BlankMark::Word})
            row("states and marks", {CellChange{1, cell, {}, corrected(state, mark)}});
    }
    CellDecision proposed;
    proposed.proposed = Decimal(0);
    row("a proposal of zero", {CellChange{1, cell, {}, proposed}});
    row("a dismissal", {DismissalChange{1, "rule:x", {}, Dismissal{"0123", "已核", cell}}});
    row("an empty dismissal", {DismissalChange{1, "rule:x", {}, Dismissal{}}});
    row("a dismissal taken back", {DismissalChange{1, "rule:x", Dismissal{}, {}}});
    for (const OpinionState state : {OpinionState::Open, OpinionState::Changed, OpinionState::NotChanged,
                                     OpinionState::ChangedWrongly, OpinionState::Explained, OpinionState::Withdrawn})
        row("an opinion", {OpinionChange{1, 4, Opinion(), fullOpinion(state)}});
    row("an opinion gone", {OpinionChange{1, 4, fullOpinion(OpinionState::Open), {}}});
    row("blank means zero without reason", {SettingsChange{1, {}, ReportSettings{.blankIsZero = QString()}}});
    row("settings", {SettingsChange{1, ReportSettings{.agency = QString(), .year = 0},
                                    ReportSettings{.blankIsZero = QStringLiteral("x"),
                                                   .bodyKind = QStringLiteral("government"),
                                                   .agency = QStringLiteral("青石县"),
                                                   .year = 2023}}});
    row("years of another body",
        {SettingsChange{1, ReportSettings{.body = QStringLiteral("河湾市科学技术局")},
                        ReportSettings{.body = QStringLiteral("河湾市科技局"),
                                       .predecessors = {QStringLiteral("青石县粮食局"), QString()}}}});
    row("all at once", {CellChange{1, cell, {}, fullDecision()}, DismissalChange{2, "f", {}, Dismissal{}},
                        OpinionChange{3, 1, {}, Opinion()}, SettingsChange{4, {}, ReportSettings{.year = -1}}});

    JournalRecord undo;
    undo.number = 8;
    undo.time = someTime;
    undo.action = JournalRecord::Action::Undo;
    undo.concerns = 7;
    QTest::newRow("undo") << undo;
    undo.action = JournalRecord::Action::Redo;
    QTest::newRow("redo") << undo;
    undo.time = QDateTime();
    QTest::newRow("no time") << undo;
    JournalRecord described = recordOf("swap-cells", {CellChange{1, cell, {}, correctedTo(1)}});
    described.command.reason = QStringLiteral("填反");
    described.command.data = {cell, QStringLiteral("requests/new/legal"), QStringLiteral("1"), QStringLiteral("2"), 2};
    QTest::newRow("data for words") << described;
}

void TestJournalJson::everyKindComesBack()
{
    QFETCH(JournalRecord, record);
    const QByteArray bytes = toJson(record);
    QVERIFY(!bytes.contains('\n'));
    const auto back = recordFromJson(bytes);
    QVERIFY2(back.has_value(), qPrintable(back.has_value() ? QString() : back.error()));
    QVERIFY(*back == record);
    QCOMPARE(toJson(*back), bytes);
}

void TestJournalJson::bytesAreFixed()
{
    JournalRecord record = recordOf("correct", {CellChange{1, "requests/new/total", {}, correctedTo(36)}});
    record.command.changes.emplace_back(DismissalChange{1, "a", {}, Dismissal{"ff", {}, {}}});
    QCOMPARE(toJson(record),
             QByteArray(R"({"action":"do","command":{"changes":[{"after":{"correction":{"state":"read","typed":"36",)"
                        R"("value":"36"}},"cell":"requests/new/total","report":1},{"after":{"values":"ff"},)"
                        R"("finding":"a","report":1}],"kind":"correct"},"number":7,"person":"李",)"
                        R"("time":"2024-01-15T08:00:01.023Z"})"));
    JournalRecord undo;
    undo.number = 2;
    undo.action = JournalRecord::Action::Undo;
    undo.concerns = 1;
    undo.time = someTime.toOffsetFromUtc(8 * 3600); // the same moment elsewhere
    QCOMPARE(toJson(undo),
             QByteArray(R"({"action":"undo","concerns":1,"number":2,"time":"2024-01-15T08:00:01.023Z"})"));
}

void TestJournalJson::hostileTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and line ends") << QStringLiteral("a\"b\\c\r\n\t");
    QTest::newRow("control characters") << QString::fromUtf16(u"a\u0001\u007f\u0085");
    QTest::newRow("a zero") << QString(QChar(0)) + u'x';
    QTest::newRow("half a pair") << QString(QChar(0xd800)) + u'x';
    QTest::newRow("the other half") << QStringLiteral("x") + QChar(0xdc00);
    QTest::newRow("a pair") << QStringLiteral("𠮷");
    QTest::newRow("no character") << QString(QChar(0xffff));
    QTest::newRow("a byte order mark") << QString(QChar(0xfeff)) + u'x';
    QTest::newRow("a line separator") << QString(QChar(0x2028));
}

void TestJournalJson::hostileTextsComeBack()
{
    QFETCH(QString, text);
    CellDecision decision = correctedTo(1);
    decision.correction->typed = text;
    decision.adopted = Adoption{Decimal(1), text};
    JournalRecord record = recordOf("correct", {CellChange{1, text, {}, decision}});
    record.person = text;
    record.command.reason = text;
    const auto back = recordFromJson(toJson(record));
    QVERIFY(back.has_value());
    QVERIFY(*back == record);
}

void TestJournalJson::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("changed");
    QTest::newRow("a key more") << QByteArray(R"("number":7)") << QByteArray(R"("new":1,"number":7)");
    QTest::newRow("another kind of change") << QByteArray(R"("cell":)") << QByteArray(R"("sell":)");
    QTest::newRow("an unknown state") << QByteArray(R"("read")") << QByteArray(R"("seen")");
    QTest::newRow("an unknown action") << QByteArray(R"("do")") << QByteArray(R"("die")");
    QTest::newRow("a number as a figure") << QByteArray(R"("value":"36")") << QByteArray(R"("value":36)");
    QTest::newRow("a figure written otherwise") << QByteArray(R"("value":"36")") << QByteArray(R"("value":"36.0")");
    QTest::newRow("white space") << QByteArray(R"("kind":)") << QByteArray(R"("kind": )");
    QTest::newRow("cut") << QByteArray(R"(","time")") << QByteArray(R"(")");
    QTest::newRow("a time without zone") << QByteArray("023Z") << QByteArray("023");
    QTest::newRow("text behind") << QByteArray("Z\"}") << QByteArray("Z\"}x");
}

void TestJournalJson::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, changed);
    QByteArray bytes = toJson(recordOf("correct", {CellChange{1, "requests/new/total", {}, correctedTo(36)}}));
    QVERIFY(recordFromJson(bytes).has_value());
    QVERIFY(bytes.contains(old));
    bytes.replace(old, changed);
    const auto back = recordFromJson(bytes);
    QVERIFY(!back.has_value());
    QVERIFY(!back.error().isEmpty());
}

void TestJournalJson::decisionsOfAReport()
{
    ReportState state = ReportMaker().state();
    QCOMPARE(decisionsToJson(state), QByteArray("{}"));
    state.setDecision({TableId::Disputes, 0}, correctedTo(1));
    state.setDismissal(QStringLiteral("b"), Dismissal{});
    state.setDismissal(QStringLiteral("a"), Dismissal{});
    state.setOpinion(2, Opinion());
    state.setBlankIsZero(true);
    const QByteArray address = state.extraction().formCell({TableId::Disputes, 0}).address.toUtf8();
    QCOMPARE(decisionsToJson(state),
             R"({"cells":{")" + address
                 + R"(":{"correction":{"state":"read","typed":"1","value":"1"}}},"dismissals":{"a":{},"b":{}},)"
                   R"("opinions":{"2":{"state":"open"}},"settings":{"blankIsZero":""}})");
}

QTEST_GUILESS_MAIN(TestJournalJson)
#include "tst_journal_json.moc"
