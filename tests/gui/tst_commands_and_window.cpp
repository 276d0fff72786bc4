// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/workspace_desk.h"

#include <QJsonArray>

using namespace gouji;
using namespace gouji::test;

class TestCommandsAndWindow : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void commandsShowWhatTheWindowShows();
    void commandsHoldTheYearsOfAWorkspaceAgainstEachOther();
};

void TestCommandsAndWindow::commandsShowWhatTheWindowShows()
{
    Desk desk(folder());
    QVERIFY(desk.open(both()));
    QVERIFY(desk.correct(QStringLiteral("36"), QStringLiteral("与原件一致")));
    CellChange change{2, QStringLiteral("requests/new/total"), {}, {}};
    change.after.proposed = Decimal(77777);
    QVERIFY(desk.workspace.apply({QStringLiteral("propose"), {}, {change}}));
    SettingsChange named{2, {}, {}};
    named.after.agency = QStringLiteral("青石县白沙镇人民政府"); // of another kind, for which other rules hold
    QVERIFY(desk.workspace.apply({QStringLiteral("set-agency"), {}, {named}}));
    ReviewSettings settings;
    settings.words = {{QStringLiteral("政府信息公开"), QString()}};
    QVERIFY(desk.workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
    const QString path = desk.path();
    const QByteArray bytes = contentOf(path);

    const Run checked = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path});
    QCOMPARE(checked.messages, QStringList());
    const auto objects = checked.objects();
    QCOMPARE(objects.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const ReportId id = i + 1;
        const ReportState &state = desk.workspace.state(id);
        QCOMPARE(objects[i].value(QStringLiteral("file")).toString(), path + u'/' + (id == 1 ? busy : other));
        QCOMPARE(objects[i].value(QStringLiteral("agency")).toString(), state.agency());
        const QJsonObject cells = objects[i].value(QStringLiteral("cells")).toObject();
        for (const TableId table : allTables) {
            for (int index = 0; index < static_cast<int>(state.extraction().tableForm(table).cells.size()); ++index) {
                const CellId cell{table, index};
                if (!state.exists(cell))
                    continue;
                const QJsonObject shown = cells.value(state.extraction().formCell(cell).address).toObject();
                const auto value = state.reported(cell);
                QCOMPARE(shown.value(QStringLiteral("value")).toString(), value ? value->toString() : QString());
            }
        }
        QStringList window;
        for (const Finding &finding : desk.workspace.checks(id).findings())
            window += finding.id;
        QStringList command;
        for (const QJsonValue &finding : objects[i].value(QStringLiteral("findings")).toArray())
            command += finding.toObject().value(QStringLiteral("id")).toString();
        QCOMPARE(command, window);
    }
    const QJsonObject corrected = objects[0].value(QStringLiteral("cells")).toObject().value(carried).toObject();
    QCOMPARE(corrected.value(QStringLiteral("state")).toString(), QStringLiteral("corrected"));
    QCOMPARE(objects[1]
                 .value(QStringLiteral("cells"))
                 .toObject()
                 .value(QStringLiteral("requests/new/total"))
                 .toObject()
                 .value(QStringLiteral("proposed"))
                 .toString(),
             QStringLiteral("77777"));
    QVERIFY(!objects[0].value(QStringLiteral("findings")).toArray().isEmpty());
    // The same whatever the number of threads.
    const Run alone = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                           QStringLiteral("--jobs"), QStringLiteral("1"), path});
    QCOMPARE(alone.out, checked.out);

    const QString target = folder() + QStringLiteral("/cleaned");
    const Run exported = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("csv"),
                              QStringLiteral("--output"), target, path});
    QCOMPARE(exported.messages, QStringList());
    QCOMPARE(exported.code, 0);
    const QByteArray csv = contentOf(target + u'/' + QFileInfo(busy).completeBaseName() + QStringLiteral(".csv"));
    const auto writer = std::find_if(desk.services.writers.begin(), desk.services.writers.end(),
                                     [](const auto &each) { return each->format() == QLatin1String("csv"); });
    QCOMPARE(csv, (*writer)->write(desk.workspace.state(1), desk.workspace.checks(1)));
    QCOMPARE(contentOf(path), bytes); // opened for reading only

    const Run none = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                          folder() + QStringLiteral("/none.gouji")});
    QCOMPARE(none.code, 2);
}

/// Six years of one body: what does not go with another year is told from the workspace as in the window.
void TestCommandsAndWindow::commandsHoldTheYearsOfAWorkspaceAgainstEachOther()
{
    QStringList files;
    for (int year = 2019; year <= 2024; ++year)
        files += WindowFixture::sample(QStringLiteral("临溪县自然资源局%1.txt").arg(year));
    Desk desk(folder());
    QVERIFY(desk.open(files));
    QStringList window;
    for (const ReportId id : desk.workspace.reports()) {
        for (const Finding &finding : desk.workspace.checks(id).findings())
            window += finding.id;
    }
    QVERIFY(!window.filter(QStringLiteral("years.carry")).isEmpty());
    QVERIFY(!window.filter(QStringLiteral("years.copied")).isEmpty());
    const Run checked = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), desk.path()});
    QStringList command;
    for (const QJsonObject &report : checked.objects()) {
        for (const QJsonValue &finding : report.value(QStringLiteral("findings")).toArray())
            command += finding.toObject().value(QStringLiteral("id")).toString();
    }
    QCOMPARE(command, window);

    const QStringList compare{QStringLiteral("compare"), QStringLiteral("--format"), QStringLiteral("csv")};
    const Run fromFiles = run(compare + files);
    const Run fromWorkspace = run(compare + QStringList{desk.path()});
    QVERIFY(fromFiles.out.size() > 1000);
    QCOMPARE(fromWorkspace.out, fromFiles.out);
    // With what was decided: the last year taken for an earlier version leaves the comparison.
    ReportSettings settings;
    settings.supersedes = sourcePartOf(desk.workspace.state(6).extraction());
    QVERIFY(desk.workspace.apply({QStringLiteral("next-version"), {}, {SettingsChange{5, {}, settings}}}));
    const Run without = run(compare + QStringList{desk.path()});
    QVERIFY(fromFiles.out.contains("2024"));
    QVERIFY2(!without.out.left(without.out.indexOf('\n')).contains("2024"), without.out.left(400).constData());
    QCOMPARE(run({QStringLiteral("compare"), folder() + QStringLiteral("/none.gouji")}).code, 2);
}

int main(int argc, char **argv)
{
    const WorkspaceApplication application(argc, argv);
    TestCommandsAndWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commands_and_window.moc"
