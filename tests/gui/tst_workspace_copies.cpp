// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/workspace_desk.h"

using namespace gouji;
using namespace gouji::test;

class TestWorkspaceCopies : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void nameAndCopies();
    void aCopyWithoutRemarks();
};

void TestWorkspaceCopies::nameAndCopies()
{
    Desk desk(folder());
    QVERIFY(!desk.action(QStringLiteral("Save a Copy as"))->isEnabled());
    QVERIFY(desk.open(both()));
    QVERIFY(desk.correct(QStringLiteral("36"), QStringLiteral("与原件一致")));
    QVERIFY(desk.session().setName(QStringLiteral("青石县2023年度")));
    const QString original = desk.path();
    const QString copy = folder() + QStringLiteral("/elsewhere.gouji");
    QVERIFY(desk.session().saveCopy(copy, false));
    QVERIFY(desk.says(QStringLiteral("The copy is saved as ")));
    QCOMPARE(desk.session().file()->path(), original); // one goes on where one was
    QVERIFY(!desk.session().saveCopy(folder() + QStringLiteral("/none/elsewhere.gouji"), false));
    QVERIFY(desk.says(QStringLiteral("folder")));
    QVERIFY(!desk.session().saveCopy(original, false)); // not onto itself
    QVERIFY(verifyWorkspace(original).value().proved());

    QVERIFY(desk.session().saveCopy(copy, false));
    QVERIFY(desk.take(QStringLiteral("Go on in the copy")));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.reports().size() == 2; }));
    QCOMPARE(desk.session().file()->path(), copy);
    QCOMPARE(desk.session().file()->name(), QStringLiteral("青石县2023年度"));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(desk.correct(QStringLiteral("37")));
    QCOMPARE(verifyWorkspace(copy).value().records, 2);
    QCOMPARE(verifyWorkspace(original).value().records, 1);
    QCOMPARE(desk.session().recent(), QStringList({copy, original}));
}

void TestWorkspaceCopies::aCopyWithoutRemarks()
{
    const QStringList secrets{QStringLiteral("改正理由甲"), QStringLiteral("核实理由乙"), QStringLiteral("采用理由丙"),
                              QStringLiteral("意见内容丁"), QStringLiteral("空白理由戊")};
    const QString copy = folder() + QStringLiteral("/copy.gouji");
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    QVERIFY(desk.correct(QStringLiteral("36"), secrets[0]));
    DismissalChange dismissal{1, QStringLiteral("form.length"), {}, Dismissal{QStringLiteral("v"), secrets[1], {}}};
    QVERIFY(desk.workspace.apply({QStringLiteral("dismiss"), {}, {dismissal}}));
    CellChange adoption{1, QStringLiteral("requests/new/total"), {}, {}};
    adoption.after.adopted = Adoption{Decimal(5), secrets[2]};
    QVERIFY(desk.workspace.apply({QStringLiteral("adopt"), {}, {adoption}}));
    Opinion opinion;
    opinion.address = carried;
    opinion.problem = secrets[3];
    OpinionChange told{1, desk.workspace.nextOpinion(), {}, opinion};
    QVERIFY(desk.workspace.apply({QStringLiteral("write-opinion"), {}, {told}}));
    SettingsChange zero{1, {}, {}};
    zero.after.blankIsZero = secrets[4];
    QVERIFY(desk.workspace.apply({QStringLiteral("blank-is-zero"), {}, {zero}}));
    desk.workspace.undo();

    QVERIFY(desk.session().saveCopy(copy, true));
    {
        Workspace workspace;
        StoreOptions options;
        options.access = StoreOptions::Access::Read;
        const auto file =
            WorkspaceFile::open(desk.path(), workspace, {desk.services.reader, {}, desk.services.forms}, options);
        QVERIFY(file && (*file)->load(1));
        // The whole one gives everything back.
        QCOMPARE(workspace.journal().records(), desk.workspace.journal().records());
        QCOMPARE(decisionsToJson(workspace.state(1)), decisionsToJson(desk.workspace.state(1)));
    }
    const QByteArray bytes = contentOf(copy);
    for (const QString &secret : secrets)
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
    const VerifyResult verified = verifyWorkspace(copy).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.remarksLeftOut, 5);
    QCOMPARE(verified.lastHash, verifyWorkspace(desk.path()).value().lastHash);
    // What was decided is there, without the words.
    desk.window->openPaths({copy});
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.reports().size() == 1; }));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(desk.workspace.state(1).dismissals().contains(QStringLiteral("form.length")));
    QCOMPARE(desk.workspace.state(1).opinions().begin()->second.address, carried);
    QCOMPARE(desk.workspace.state(1).opinions().begin()->second.problem, QString());
    desk.workspace.redo();
    QVERIFY(desk.workspace.state(1).blankIsZero());
}

int main(int argc, char **argv)
{
    const WorkspaceApplication application(argc, argv);
    TestWorkspaceCopies test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace_copies.moc"
