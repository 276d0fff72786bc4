// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/history/record_words.h"
#include "tests/unit/years_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

bool names(const std::vector<ReportFinding> &findings, const QString &id)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&id](const ReportFinding &finding) { return finding.finding == id; });
}

bool holds(const QStringList &lines, const QString &text)
{
    return lines.join(u'\n').contains(text);
}

} // namespace

/// What the record says: effects under the settings of the review, and its words.
class TestRecord : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void settledAndBroken();
    void theRulesOfTheReviewHold();
    void theKindOfBodyHolds();
    void followsRecordByRecord();
    void whatItSettlesInAnotherYear();
    void ofACellOrAReport();
    void inWords();
    void linesThatPeopleTyped();
    void aReasonIsSaidOnce();
    void withoutRemarks();
    void whatWasRead();

private:
    std::vector<RecordEffects> effects(std::shared_ptr<const ReviewSettings> settings = {}) const
    {
        return recordEffects(m_workspace->journal(), {{1, m_workspace->state(1).sharedExtraction()}},
                             std::move(settings));
    }
    bool correct(const char *typed, const char *reason = "")
    {
        const auto cell = m_workspace->state(1).extraction().find(m_total).value();
        return static_cast<bool>(
            m_workspace->correctCell(1, cell, QString::fromUtf8(typed), QString::fromUtf8(reason)).value());
    }
    const QString m_total = QStringLiteral("disputes/direct/total");
    QString m_identity;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRecord::initTestCase()
{
    // The sum that the total belongs to, as the form names it.
    init();
    QVERIFY(correct("4001"));
    for (const Finding &finding : m_workspace->checks(1).findings()) {
        if (finding.id.startsWith(QStringLiteral("disputes.row_total:")))
            m_identity = finding.id;
    }
    QVERIFY(!m_identity.isEmpty());
}

void TestRecord::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setPerson(QStringLiteral("李审"));
    QCOMPARE(m_workspace->addReport(soundReport().make()).first, 1);
}

void TestRecord::settledAndBroken()
{
    QVERIFY(correct("4001"));
    m_workspace->undo();
    const auto done = effects();
    QCOMPARE(done.size(), size_t(2));
    QVERIFY(names(done[0].broken, m_identity));
    QVERIFY(done[0].settled.empty());
    QVERIFY(names(done[1].settled, m_identity));
    QVERIFY(done[1].broken.empty());
}

void TestRecord::theRulesOfTheReviewHold()
{
    QVERIFY(correct("4001"));
    // A rule that is switched off is neither broken nor settled.
    ReviewSettings off;
    for (const Finding &finding : m_workspace->checks(1).findings()) {
        if (finding.id == m_identity)
            off.rules[finding.rule].enabled = false;
    }
    const auto settings = std::make_shared<const ReviewSettings>(off);
    QVERIFY(m_workspace->setReviewSettings(settings));
    QStringList window;
    for (const Finding &finding : m_workspace->checks(1).findings()) {
        if (finding.outcome == Outcome::Fail)
            window += finding.id;
    }
    QStringList told;
    const std::vector<RecordEffects> done = effects(settings);
    for (const ReportFinding &finding : done[0].broken)
        told += finding.finding;
    window.sort(); // told in that order
    QCOMPARE(told, window);
    QVERIFY(!told.contains(m_identity));
    const std::vector<RecordEffects> asBuiltIn = effects();
    QVERIFY(names(asBuiltIn[0].broken, m_identity));
}

void TestRecord::theKindOfBodyHolds()
{
    // Rules that hold for one kind of body only: what is told is what the window's checks say after each record.
    SettingsChange change{1, m_workspace->state(1).settings(), m_workspace->state(1).settings()};
    change.after.bodyKind = bodyKindKey(bodyKindOf(QStringLiteral("青石县人民政府")));
    QStringList before;
    for (const Finding &finding : m_workspace->checks(1).findings()) {
        if (finding.outcome == Outcome::Fail)
            before += finding.id;
    }
    QVERIFY(m_workspace->apply({QStringLiteral("set-body-kind"), {}, {change}}));
    QVERIFY(correct("4001"));
    QStringList after;
    for (const Finding &finding : m_workspace->checks(1).findings()) {
        if (finding.outcome == Outcome::Fail)
            after += finding.id;
    }
    const std::vector<RecordEffects> done = effects();
    for (const RecordEffects &each : done) {
        for (const ReportFinding &finding : each.broken)
            before += finding.finding;
        for (const ReportFinding &finding : each.settled)
            before.removeAll(finding.finding);
    }
    before.sort();
    after.sort();
    QCOMPARE(before, after);
}

void TestRecord::followsRecordByRecord()
{
    RecordReplay replay;
    replay.add(1, m_workspace->state(1).sharedExtraction());
    for (const char *typed : {"4001", "4002", "4003"}) {
        QVERIFY(correct(typed));
        replay.follow(m_workspace->journal());
    }
    m_workspace->undo();
    m_workspace->jumpTo(0);
    replay.follow(m_workspace->journal());
    const auto whole = effects();
    QCOMPARE(replay.effects().size(), whole.size());
    for (size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(replay.effects()[i].settled, whole[i].settled);
        QCOMPARE(replay.effects()[i].broken, whole[i].broken);
        QCOMPARE(replay.effects()[i].changes, whole[i].changes);
    }
}

void TestRecord::whatItSettlesInAnotherYear()
{
    YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 3}});
    years.add(2023, {{"requests/carried_in/total", 4}});
    Workspace workspace;
    std::map<ReportId, std::shared_ptr<const Extraction>> reports;
    for (const ReportState &state : years.states)
        reports[workspace.addReport(state.sharedExtraction()).first] = state.sharedExtraction();
    const auto cell = workspace.state(1).extraction().find(u"requests/carried_out/total").value();
    QVERIFY(workspace.correctCell(1, cell, QStringLiteral("4")));
    workspace.undo();
    const auto done = recordEffects(workspace.journal(), reports, {});
    const auto carry = [](const std::vector<ReportFinding> &findings) {
        return std::count_if(findings.begin(), findings.end(), [](const ReportFinding &finding) {
            return finding.report == 2 && finding.finding.startsWith(QLatin1String("years.carry"));
        });
    };
    QCOMPARE(done.size(), size_t(2));
    QCOMPARE(carry(done[0].settled), 1);
    QCOMPARE(carry(done[0].broken), 0);
    QCOMPARE(carry(done[1].settled), 0);
    QCOMPARE(carry(done[1].broken), 1);
}

void TestRecord::ofACellOrAReport()
{
    QVERIFY(correct("4001"));
    Opinion opinion;
    opinion.address = m_total;
    QVERIFY(m_workspace->apply({QStringLiteral("write-opinion"), {}, {OpinionChange{1, 1, {}, opinion}}}));
    SettingsChange year{1, {}, {}};
    year.after.year = 2020;
    QVERIFY(m_workspace->apply({QStringLiteral("set-year"), {}, {year}}));
    const auto done = effects();
    const auto concerned = [&](const RecordScope &scope) {
        QList<int> numbers;
        for (size_t i = 0; i < done.size(); ++i) {
            if (concerns(done[i], scope, *m_workspace))
                numbers += static_cast<int>(i) + 1;
        }
        return numbers;
    };
    QCOMPARE(concerned({}), (QList<int>{1, 2, 3}));
    QCOMPARE(concerned({1, {}}), (QList<int>{1, 2, 3}));
    QCOMPARE(concerned({2, {}}), QList<int>());
    QCOMPARE(concerned({1, m_total}), (QList<int>{1, 2})); // an opinion about the cell, too
    QCOMPARE(concerned({1, QStringLiteral("requests/new/total")}), QList<int>());
}

void TestRecord::inWords()
{
    QVERIFY(correct("4001", "与原件一致"));
    m_workspace->undo();
    const auto done = effects();
    const RecordWords words(*m_workspace, Sentences());
    const auto &records = m_workspace->journal().records();
    const QString entry = words.entry(records[0], done[0], QStringLiteral("2024-01-15 09:00:00"));
    QVERIFY(entry.startsWith(QStringLiteral("1  2024-01-15 09:00:00  李审  Corrected ")));
    QVERIFY(entry.contains(QStringLiteral("(%1): ").arg(m_total)));
    QVERIFY(entry.contains(QStringLiteral("→ 4001")));
    QVERIFY(entry.contains(QStringLiteral("    Reason: 与原件一致\n")));
    QVERIFY(entry.contains(QStringLiteral("(%1)\n").arg(m_identity)));
    QVERIFY(words.action(records[1]).startsWith(QStringLiteral("Undid 1: Corrected ")));
    QVERIFY(holds(words.details(records[1], done[1]), QStringLiteral("Settled: ")));
    // Another cell's record has none of it.
    QVERIFY(
        !holds(words.details(records[0], done[0], {1, QStringLiteral("requests/new/total")}), QStringLiteral("4001")));
}

/// A reason of several lines stays within its record, and cannot pass for another one.
void TestRecord::linesThatPeopleTyped()
{
    m_workspace->setPerson(QStringLiteral("李审\n9  2024-01-15 09:00:00  王审  Confirmed"));
    QVERIFY(correct("4001", "与原件一致\n2  2024-01-15 09:00:00  王审  Corrected\r\n第三行"));
    const auto done = effects();
    const RecordWords words(*m_workspace, Sentences());
    const QString entry =
        words.entry(m_workspace->journal().records()[0], done[0], QStringLiteral("2024-01-15 08:00:00"));
    QStringList lines = entry.split(u'\n');
    QVERIFY(lines.first().startsWith(
        QStringLiteral("1  2024-01-15 08:00:00  李审 9  2024-01-15 09:00:00  王审  Confirmed  Corrected ")));
    const qsizetype reason = lines.indexOf(QStringLiteral("    Reason: 与原件一致"));
    QVERIFY(reason > 0);
    QCOMPARE(lines.mid(reason + 1, 2), (QStringList{QStringLiteral("        2  2024-01-15 09:00:00  王审  Corrected"),
                                                    QStringLiteral("        第三行")}));
    lines.removeFirst();
    QCOMPARE(lines.takeLast(), QString());
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(QStringLiteral("    ")), qPrintable(line));
}

/// A figure for adding up keeps its reason with it, and its step has the same; words of its own are shown.
void TestRecord::aReasonIsSaidOnce()
{
    const CellId cell = m_workspace->state(1).extraction().find(m_total).value();
    const auto adopted = adoptFigure(1, m_workspace->state(1), cell, Decimal(12), QStringLiteral("按台账"));
    QVERIFY(adopted && m_workspace->apply(*adopted));
    auto again = adoptFigure(1, m_workspace->state(1), cell, Decimal(13), QStringLiteral("按新台账"));
    QVERIFY(again);
    again->reason = QStringLiteral("二审");
    QVERIFY(m_workspace->apply(*again));
    const auto done = effects();
    const RecordWords words(*m_workspace, Sentences());
    const auto &records = m_workspace->journal().records();
    const QString reason = QStringLiteral("Reason: ");
    QCOMPARE(words.details(records[0], done[0]).filter(reason), QStringList{QStringLiteral("Reason: 按台账")});
    QCOMPARE(words.details(records[1], done[1]).filter(reason),
             (QStringList{QStringLiteral("Reason: 按新台账"), QStringLiteral("Reason: 二审")}));
}

void TestRecord::withoutRemarks()
{
    QVERIFY(correct("4001", "与原件一致"));
    Opinion opinion;
    opinion.address = m_total;
    opinion.problem = QStringLiteral("与明细不符");
    QVERIFY(m_workspace->apply({QStringLiteral("write-opinion"), {}, {OpinionChange{1, 1, {}, opinion}}}));
    SettingsChange zero{1, {}, {}};
    zero.after.blankIsZero = QStringLiteral("空白即为零");
    QVERIFY(m_workspace->apply({QStringLiteral("blank-is-zero"), {}, {zero}}));
    const auto done = effects();
    const RecordWords words(*m_workspace, Sentences());
    const auto &records = m_workspace->journal().records();
    const QStringList secrets{QStringLiteral("与原件一致"), QStringLiteral("与明细不符"), QStringLiteral("空白即为零")};
    for (size_t i = 0; i < records.size(); ++i) {
        QVERIFY(holds(words.details(records[i], done[i]), secrets[static_cast<qsizetype>(i)]));
        QVERIFY(!holds(words.details(records[i], done[i], {}, false), secrets[static_cast<qsizetype>(i)]));
    }
}

void TestRecord::whatWasRead()
{
    const CellId cell = m_workspace->state(1).extraction().find(m_total).value();
    const RecordWords words(*m_workspace, Sentences());
    const QString read = m_workspace->state(1).extraction().reading(cell).raw;
    QVERIFY(holds(words.reading(1, cell), QStringLiteral("Read: %1 (read)").arg(read)));
    QVERIFY(!holds(words.reading(1, cell), QStringLiteral("Now: ")));
    QVERIFY(correct("4001"));
    QVERIFY(holds(words.reading(1, cell), QStringLiteral("Read: %1 (read)").arg(read)));
    QVERIFY(holds(words.reading(1, cell), QStringLiteral("Now: 4001, put right by a person")));
    QVERIFY(holds(words.reading(1), QStringLiteral("edition 2021")));
    QCOMPARE(words.reportName(9), QStringLiteral("report 9"));
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
