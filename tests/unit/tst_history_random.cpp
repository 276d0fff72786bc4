// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/edit/fill_edit.h"
#include "model/edit/source_edit.h"
#include "model/edit/structure_edit.h"
#include "model/history/command_words.h"
#include "model/history/journal_json.h"
#include "model/history/region_command.h"
#include "model/opinion/acceptance.h"
#include "model/revision/reading_again.h"
#include "model/years/compared_prose.h"
#include "tests/unit/decision_fixture.h"

#include <QTest>

#include <random>

using namespace gouji;
using namespace gouji::test;

namespace {

/// What the workspace should show, kept by the simplest means: texts of cells, and maps of what was decided.
struct Shadow
{
    std::map<std::pair<ReportId, CellId>, QString> texts;
    std::map<std::pair<ReportId, CellId>, QString> proposed;
    std::map<std::pair<ReportId, CellId>, QString> adopted;
    std::map<std::pair<ReportId, CellId>, QString> confirmed; // the text confirmed
    std::map<std::pair<ReportId, QString>, QString> dismissals;
    std::map<std::pair<ReportId, int>, QString> opinions; // proposal and state
    std::map<ReportId, QString> settings;
    friend bool operator==(const Shadow &, const Shadow &) = default;
};

QString settingsText(const ReportState &state)
{
    const ReportSettings &settings = state.settings();
    return QStringList{settings.blankIsZero.value_or(QStringLiteral("-")),
                       settings.bodyKind,
                       settings.agency.value_or(QStringLiteral("-")),
                       QString::number(settings.year.value_or(-1)),
                       settings.body,
                       settings.predecessors.join(u'+')}
        .join(u'/');
}

QString opinionWords(const Opinion &opinion)
{
    return opinion.address + u'/' + opinion.problem + u'/' + opinionStateKey(opinion.state);
}

/// The same, taken from the workspace.
Shadow shownBy(const Workspace &workspace)
{
    Shadow shown;
    for (const ReportId id : workspace.reports()) {
        const ReportState &state = workspace.state(id);
        for (const CellId cell : cellsOfReport(state)) {
            shown.texts[{id, cell}] = state.shownText(cell);
            const CellDecision &decision = state.decision(cell);
            if (decision.proposed)
                shown.proposed[{id, cell}] = decision.proposed->toString();
            if (decision.adopted)
                shown.adopted[{id, cell}] = decision.adopted->value.toString();
            if (decision.confirmed)
                shown.confirmed[{id, cell}] = decision.confirmed->value ? decision.confirmed->value->toString() : "";
        }
        for (const auto &[finding, dismissal] : state.dismissals())
            shown.dismissals[{id, finding}] = dismissal.reason;
        for (const auto &[number, opinion] : state.opinions())
            shown.opinions[{id, number}] = opinionWords(opinion);
        if (const QString text = settingsText(state); text != QLatin1String("-//-/-1//"))
            shown.settings[id] = text;
    }
    return shown;
}

QByteArray dump(const Workspace &workspace)
{
    QByteArray bytes;
    for (const ReportId id : workspace.reports()) {
        bytes += decisionsToJson(workspace.state(id)) + '\n';
        for (const Finding &finding : workspace.checks(id).findings())
            bytes += finding.id.toUtf8() + ' ' + finding.values.toUtf8() + '\n';
    }
    return bytes;
}

class Session
{
public:
    explicit Session(unsigned seed)
        : m_chance(seed)
    {
        for (const char *name : {"a", "b"}) {
            ReportMaker maker = soundReport();
            maker.extraction().source = sourceWith(QStringLiteral("12 34 371 5"), name);
            readRow(maker, "requests/new", QStringLiteral("371 38 . ? 2 1 412"));
            readRow(maker, "requests/carried_in", QStringLiteral("9 — 若干 0 . 0 9"));
            m_reports.push_back(workspace.addReport(maker.make()).first);
        }
        shadow = shownBy(workspace);
        m_states[0] = shadow;
        start = dump(workspace);
    }

    /// One step: a command of some kind, a group, an undo, a redo or a jump (none of these three if only forward). False
    /// if the shadow does not agree.
    bool step(bool onlyForward)
    {
        const int kind = onlyForward ? 13 + draw(87) : draw(100);
        if (kind < 6)
            workspace.undo();
        else if (kind < 10)
            workspace.redo();
        else if (kind < 13)
            workspace.jumpTo(draw(static_cast<int>(workspace.journal().records().size()) + 1));
        else if (kind < 18)
            group();
        else
            command();
        const int here = workspace.journal().current();
        if (kind < 13)
            shadow = m_states.at(here);
        else
            m_states.try_emplace(here, shadow);
        return shadow == m_states.at(here) && shadow == shownBy(workspace);
    }

    Workspace workspace;
    Shadow shadow;
    QByteArray start;
    std::map<QString, int> ran;

private:
    int draw(int below) { return static_cast<int>(m_chance() % static_cast<unsigned>(below)); }
    const ReportState &state() const { return workspace.state(m_report); }
    QString &text(CellId cell) { return shadow.texts[{m_report, cell}]; }
    CellId anyCell()
    {
        const std::vector<CellId> cells = cellsOfTable(state(), TableId::Requests);
        return cells[static_cast<size_t>(draw(static_cast<int>(cells.size())))];
    }
    int rowOf(CellId cell) const { return state().extraction().formCell(cell).row; }
    QString address(CellId cell) const { return state().extraction().formCell(cell).address; }
    std::vector<CellId> row(CellId cell) const { return cellsOfRow(state(), cell.table, rowOf(cell)); }
    static bool holds(const QString &text) { return !text.isEmpty() && text != QStringLiteral("—"); }
    bool isBlankRead(CellId cell) const { return state().extraction().reading(cell).state == CellState::Blank; }

    void run(const Command &command)
    {
        if (workspace.apply(command))
            ++ran[command.kind];
    }

    std::vector<QString> textsOf(const std::vector<CellId> &cells)
    {
        std::vector<QString> texts;
        texts.reserve(cells.size());
        for (const CellId cell : cells)
            texts.push_back(text(cell));
        return texts;
    }
    void setTexts(const std::vector<CellId> &cells, const std::vector<QString> &texts)
    {
        for (size_t i = 0; i < cells.size(); ++i)
            text(cells[i]) = texts[i];
    }

    /// A structure edit of one row, and the same on plain texts.
    void shift(int kind)
    {
        const CellId cell = anyCell();
        const std::vector<CellId> cells = row(cell);
        const auto position = std::find(cells.begin(), cells.end(), cell) - cells.begin();
        std::vector<QString> texts = textsOf(cells);
        EditResult edit;
        if (kind == 0 || kind == 3) {
            edit = kind == 0 ? shiftLeft(m_report, state(), cell) : removeCell(m_report, state(), cell);
            texts.erase(texts.begin() + (kind == 3 || position == 0 ? position : position - 1));
            texts.emplace_back();
        } else if (kind == 1) {
            edit = shiftRight(m_report, state(), cell);
            texts.pop_back();
            texts.insert(texts.begin() + position, QString());
        } else {
            edit = insertCell(m_report, state(), cell);
            auto gap = std::find_if(texts.begin() + std::min<qsizetype>(position + 1, 6), texts.end(),
                                    [](const QString &word) { return !holds(word); });
            if (gap == texts.end())
                --gap;
            texts.erase(gap);
            texts.insert(texts.begin() + position, QString());
        }
        if (edit) {
            run(edit->command);
            setTexts(cells, texts);
        }
    }

    void splitOrJoin(bool split)
    {
        CellId cell = anyCell();
        for (int tries = 0; split && text(cell).size() < 2 && tries < 50; ++tries)
            cell = anyCell();
        const std::vector<CellId> cells = row(cell);
        const auto position = std::find(cells.begin(), cells.end(), cell) - cells.begin();
        std::vector<QString> texts = textsOf(cells);
        const auto at = static_cast<size_t>(position);
        if (at + 1 >= cells.size())
            return;
        const CellId next = cells[at + 1];
        EditResult edit;
        if (split) {
            edit = splitFigure(m_report, state(), cell, 1, RestOfRow::Stays);
            texts[at + 1] = texts[at].mid(1);
            texts[at].truncate(1);
        } else {
            edit = joinFigures(m_report, state(), cell, next, RestOfRow::Stays);
            texts[at] += texts[at + 1];
            texts[at + 1].clear();
        }
        if (!edit || texts[at].size() > 9)
            return;
        run(edit->command);
        setTexts(cells, texts);
    }

    void swap(int kind)
    {
        const CellId one = anyCell();
        const CellId other = anyCell();
        if (kind == 0) {
            if (const auto edit = swapCells(m_report, state(), one, other)) {
                run(edit->command);
                std::swap(text(one), text(other));
            }
            return;
        }
        EditResult edit;
        std::vector<CellId> target = row(other);
        if (kind == 1) {
            edit = swapRows(m_report, state(), TableId::Requests, rowOf(one), rowOf(other));
        } else {
            const int step = kind == 2 ? -1 : 1;
            edit = kind == 2 ? moveRowUp(m_report, state(), TableId::Requests, rowOf(one))
                             : moveRowDown(m_report, state(), TableId::Requests, rowOf(one));
            target = cellsOfRow(state(), TableId::Requests, rowOf(one) + step);
        }
        if (!edit)
            return;
        run(edit->command);
        const std::vector<QString> texts = textsOf(row(one));
        setTexts(row(one), textsOf(target));
        setTexts(target, texts);
    }

    void fill(int kind)
    {
        const CellId cell = anyCell();
        const std::vector<CellId> cells = row(cell);
        const auto size = static_cast<int>(state().extraction().tableForm(TableId::Requests).cells.size());
        const CellId below{cell.table, cell.index + static_cast<int>(cells.size())};
        if (kind == 0) {
            run(fillZeros(m_report, state(), cells)->command);
            for (const CellId filled : cells)
                text(filled) = holds(text(filled)) ? text(filled) : QStringLiteral("0");
        } else if (kind == 1) {
            const bool isDash = text(cell) == QStringLiteral("—");
            run(clearCells(m_report, state(), {cell})->command);
            if (!isDash)
                text(cell) = isBlankRead(cell) ? state().extraction().reading(cell).raw : QString();
        } else if (kind == 2 && below.index < size) {
            if (const auto edit = fillDown(m_report, state(), {cell, below})) {
                run(edit->command);
                text(below) = text(cell);
            }
        } else if (kind == 3) {
            if (const auto edit = fillRight(m_report, state(), cells)) {
                run(edit->command);
                setTexts(cells, std::vector<QString>(cells.size(), text(cells.front())));
            }
        } else if (kind == 4) {
            const QString typed = QString::number(draw(500));
            run(setCells(m_report, state(), {{cell, typed}})->command);
            text(cell) = typed;
        } else if (kind == 5) {
            run(replaceInCells(m_report, state(), cells, {QStringLiteral("1"), QStringLiteral("2"), false})->command);
            for (const CellId replaced : cells)
                text(replaced).replace(u'1', u'2');
        }
    }

    void fromSource(int kind)
    {
        const CellId cell = anyCell();
        if (kind == 0) {
            if (const auto edit = takeSourceText(m_report, state(), {cell}, {0, 5})) {
                run(edit->command);
                text(cell) = QStringLiteral("12");
            }
        } else if (kind == 1) {
            const auto edit = acceptAsReading(m_report, state(), {{address(cell), Decimal(371), {{6, 9}}}});
            run(edit->command);
            text(cell) = QStringLiteral("371");
        } else {
            CellReading reading;
            reading.state = CellState::Read;
            reading.value = Decimal(34);
            reading.raw = QStringLiteral("34");
            reading.spans = {{3, 5}};
            run(regionCommand(m_report, state(), {{address(cell), reading}}));
            text(cell) = reading.raw;
        }
    }

    void typed(bool back)
    {
        const CellId cell = anyCell();
        const QString raw = state().extraction().reading(cell).raw;
        const QString words = back ? raw : QString::number(draw(50));
        const size_t records = workspace.journal().records().size();
        if (workspace.correctCell(m_report, cell, words)) {
            text(cell) = words;
            if (workspace.journal().records().size() > records)
                ++ran[workspace.journal().undoCommand()->kind];
        }
    }

    void figures(int kind)
    {
        const CellId cell = anyCell();
        const auto key = std::pair(m_report, cell);
        const int value = draw(20);
        if (kind == 0) {
            run(*proposeFigure(m_report, state(), cell, Decimal(value), {}));
            shadow.proposed[key] = QString::number(value);
        } else if (kind == 1 && !shadow.proposed.empty() && shadow.proposed.begin()->first.first == m_report) {
            run(*proposeFigure(m_report, state(), shadow.proposed.begin()->first.second, {}, {}));
            shadow.proposed.erase(shadow.proposed.begin());
        } else if (kind == 2) {
            run(*adoptFigure(m_report, state(), cell, Decimal(value), QStringLiteral("r")));
            shadow.adopted[key] = QString::number(value);
        } else if (kind == 3 && !shadow.adopted.empty() && shadow.adopted.begin()->first.first == m_report) {
            run(*adoptFigure(m_report, state(), shadow.adopted.begin()->first.second, {}, {}));
            shadow.adopted.erase(shadow.adopted.begin());
        } else if (kind == 4) {
            run(confirmCells(m_report, state(), {cell}));
            const FigureText figure = readFigureText(text(cell));
            shadow.confirmed[key] = figure.kind == FigureText::Kind::Value ? figure.value.toString() : QString();
        } else if (kind == 5 && !shadow.confirmed.empty() && shadow.confirmed.begin()->first.first == m_report) {
            run(takeConfirmationsBack(m_report, state(), {shadow.confirmed.begin()->first.second}));
            shadow.confirmed.erase(shadow.confirmed.begin());
        }
    }

    void findings(bool dismiss)
    {
        const std::vector<Finding> &found = workspace.checks(m_report).findings();
        if (dismiss && !found.empty()) {
            const Finding finding = found[static_cast<size_t>(draw(static_cast<int>(found.size())))];
            const QString reason = QString::number(draw(9));
            run(dismissFinding(m_report, state(), finding, reason));
            shadow.dismissals[{m_report, finding.id}] = reason;
        } else if (!dismiss && !state().dismissals().empty()) {
            const QString finding = state().dismissals().begin()->first;
            run(restoreFinding(m_report, state(), finding));
            shadow.dismissals.erase({m_report, finding});
        }
    }

    void opinions(int kind)
    {
        const CellId cell = anyCell();
        if (kind == 0) {
            const int number = workspace.nextOpinion();
            OpinionToWrite content;
            content.problem = QStringLiteral("p");
            run(*acceptAsOpinion(m_report, state(), number, {{address(cell), Decimal(3)}}, content));
            shadow.opinions[{m_report, number}] = address(cell) + QStringLiteral("/p/open");
            shadow.proposed[{m_report, cell}] = QStringLiteral("3");
            return;
        }
        if (state().opinions().empty())
            return;
        auto [number, opinion] = *state().opinions().rbegin();
        if (kind == 1) {
            opinion.problem += u'x';
            run(editOpinion(m_report, state(), number, opinion));
        } else {
            const OpinionState outcome = draw(2) == 0 ? OpinionState::Explained : OpinionState::ChangedWrongly;
            run(settleOpinion(m_report, state(), number, outcome, {}));
            opinion.state = outcome;
        }
        shadow.opinions[{m_report, number}] = opinionWords(opinion);
    }

    void settings(int kind)
    {
        const int value = draw(2);
        const QString name = value == 0 ? QString() : QString::number(value);
        if (kind == 0)
            run(decideBlankIsZero(m_report, state(), value > 0, name));
        else if (kind == 1)
            run(decideBodyKind(m_report, state(), name, {}));
        else if (kind == 2)
            run(putAgencyRight(m_report, state(), value == 0 ? std::nullopt : std::optional(name), {}));
        else if (kind == 3)
            run(putYearRight(m_report, state(), value == 0 ? std::nullopt : std::optional(2020 + value), {}));
        else if (kind == 4)
            run(joinBody(m_report, state(), name, {}));
        else
            run(namePredecessors(m_report, state(), value == 0 ? QStringList() : QStringList{name, name}, {}));
        QStringList parts = shadow.settings.contains(m_report) ? shadow.settings[m_report].split(u'/')
                                                               : QStringList{"-", "", "-", "-1", "", ""};
        parts[kind] = kind == 1 ? name : value == 0 ? QStringList{"-", "", "-", "-1", "", ""}[kind] : name;
        if (kind == 3 && value > 0)
            parts[kind] = QString::number(2020 + value);
        shadow.settings[m_report] = parts.join(u'/');
        if (shadow.settings[m_report] == QLatin1String("-//-/-1//"))
            shadow.settings.erase(m_report);
    }

    /// The other report's decisions over this one; what they come to is told by the judgement itself (tst_carry_over).
    void carry(bool nextVersion)
    {
        const ReportId other = m_reports[m_report == m_reports.front() ? 1 : 0];
        const CarryOver carried = judgeNextVersion(workspace, other, m_report);
        KeptConflicts kept;
        for (size_t i = 0; i < carried.decisions.size(); ++i) {
            if (carried.decisions[i].outcome == CarryOutcome::Conflict && draw(3) == 0)
                kept.push_back(i);
        }
        run(nextVersion ? nextVersionCommand(workspace, other, m_report, carried, kept)
                        : keepCommand(workspace, m_report, carried, kept));
        shadow = shownBy(workspace);
    }

    void command()
    {
        m_report = m_reports[static_cast<size_t>(draw(2))];
        const int kind = draw(39);
        if (kind < 4)
            shift(kind);
        else if (kind < 6)
            splitOrJoin(kind == 4);
        else if (kind < 10)
            swap(kind - 6);
        else if (kind < 16)
            fill(kind - 10);
        else if (kind < 19)
            fromSource(kind - 16);
        else if (kind < 21)
            typed(kind == 20);
        else if (kind < 27)
            figures(kind - 21);
        else if (kind < 29)
            findings(kind == 27);
        else if (kind < 31)
            opinions(draw(3));
        else if (kind < 38)
            settings(draw(6));
        else
            carry(draw(2) == 0);
    }

    void group()
    {
        const Shadow before = shadow;
        Workspace::CommandGroup steps(workspace, QStringLiteral("several"));
        for (int i = 0; i < 3; ++i)
            command();
        if (draw(3) == 0) {
            shadow = before; // broken off
            ++ran[QStringLiteral("broken off")];
        } else if (steps.commit()) {
            ++ran[QStringLiteral("several")];
        }
    }

    std::mt19937 m_chance;
    std::vector<ReportId> m_reports;
    ReportId m_report = 0;
    std::map<int, Shadow> m_states; // by Do record
};

} // namespace

class TestHistoryRandom : public QObject
{
    Q_OBJECT
private slots:
    void sequences_data();
    void sequences();
};

void TestHistoryRandom::sequences_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("first") << 1U;
    QTest::newRow("second") << 20231231U;
}

void TestHistoryRandom::sequences()
{
    QFETCH(unsigned, seed);
    Session session(seed);
    constexpr int steps = 2000;
    for (int i = 0; i < steps; ++i) {
        const bool agrees = session.step(i > steps - 200);
        if (!agrees) {
            const Command *last = session.workspace.journal().undoCommand();
            QFAIL(qPrintable(
                QStringLiteral("step %1: the shadow disagrees after %2").arg(i).arg(last ? last->kind : "")));
        }
    }

    // Every kind really ran.
    QStringList kinds = commandKinds();
    kinds << QStringLiteral("several") << QStringLiteral("broken off");
    for (const char *kind :
         {"read-again", "find-places", "drop-decisions"}) // they need another reading: tst_carry_over
        QCOMPARE(kinds.removeAll(QString::fromLatin1(kind)), 1);
    for (const QString &kind : kinds)
        QVERIFY2(session.ran[kind] >= 5,
                 qPrintable(QStringLiteral("%1 ran %2 times").arg(kind).arg(session.ran[kind])));

    // Incremental checks equal full ones, and a rebuild from extraction and journal equals the live state.
    Workspace &workspace = session.workspace;
    const Journal &journal = workspace.journal();
    Journal kept;
    for (const JournalRecord &record : journal.records()) {
        auto back = recordFromJson(toJson(record));
        QVERIFY(back.has_value());
        QVERIFY(*back == record);
        QVERIFY(kept.append(*std::move(back)));
    }
    Workspace rebuilt;
    NeighbourIndex years;
    for (const ReportId id : workspace.reports())
        years.put(std::make_shared<const ReportFigures>(workspace.state(id), id,
                                                        maskedProse(workspace.state(id).extraction())));
    for (const ReportId id : workspace.reports()) {
        const ReportState &state = workspace.state(id);
        QVERIFY(CheckSession(state, {}, {}, years.neighboursOf(id)).findings() == workspace.checks(id).findings());
        QCOMPARE(decisionsToJson(project(state.sharedExtraction(), id, journal)), decisionsToJson(state));
        QVERIFY(rebuilt.restoreReport(id, state.sharedExtraction()));
    }
    rebuilt.restoreJournal(kept);
    QCOMPARE(dump(rebuilt), dump(workspace));
    QCOMPARE(rebuilt.nextOpinion(), workspace.nextOpinion());

    // Undo to the start, redo to the end: equal in every byte.
    const QByteArray end = dump(workspace);
    const int here = journal.current();
    const size_t way = journal.inEffect().size();
    QVERIFY(way > 100);
    while (journal.canUndo())
        workspace.undo();
    QCOMPARE(dump(workspace), session.start);
    for (size_t i = 0; i < way; ++i)
        workspace.redo();
    QCOMPARE(journal.current(), here);
    QCOMPARE(dump(workspace), end);
}

QTEST_GUILESS_MAIN(TestHistoryRandom)
#include "tst_history_random.moc"
