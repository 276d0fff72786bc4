// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/workspace_desk.h"
#include "ui/history/record_pane.h"

#include <QPlainTextEdit>

using namespace gouji;
using namespace gouji::test;

class TestRecordInWindow : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void theRecord();
};

void TestRecordInWindow::theRecord()
{
    Desk desk(folder());
    QVERIFY(desk.open(both()));
    desk.workspace.setPerson(QStringLiteral("李审"));
    desk.review()->showCell(1, desk.cell(carried));
    RecordPane *record = desk.review()->record();
    QVERIFY(!record->isVisible());
    desk.action(QStringLiteral("Record"))->trigger();
    QVERIFY(record->isVisible());
    QVERIFY(record->text().contains(QStringLiteral("Read: 63 (read)")));
    QVERIFY(record->text().contains(QStringLiteral("Place: line ")));
    QVERIFY(record->text().contains(QStringLiteral("Nothing was changed.")));

    QVERIFY(desk.correct(QStringLiteral("36"), QStringLiteral("与原件一致")));
    CellChange change{2, QStringLiteral("requests/new/total"), {}, {}};
    change.after.proposed = Decimal(77777);
    QVERIFY(desk.workspace.apply({QStringLiteral("propose"), {}, {change}}));
    const QString ofCell = record->text();
    QVERIFY(ofCell.contains(QStringLiteral("李审")));
    QVERIFY(ofCell.contains(QStringLiteral(": 63 → 36")));
    QVERIFY(ofCell.contains(QStringLiteral("Reason: 与原件一致")));
    QVERIFY(ofCell.contains(QStringLiteral("Settled: ")));
    QVERIFY(ofCell.contains(QStringLiteral("requests.balance:total")));
    QVERIFY(!ofCell.contains(QStringLiteral("77777")));
    // What is shown follows by itself, without being asked for.
    QVERIFY(QTest::qWaitFor([&] { return record->view()->toPlainText() == ofCell; }));

    desk.action(QStringLiteral("Record of More or Less"))->trigger();
    QCOMPARE(record->scope(), RecordPane::Scope::Report);
    QVERIFY(record->text().contains(QStringLiteral("SHA-256: ")));
    QVERIFY(!record->text().contains(QStringLiteral("77777")));
    desk.action(QStringLiteral("Record of More or Less"))->trigger();
    QCOMPARE(record->scope(), RecordPane::Scope::Workspace);
    QVERIFY(record->text().contains(other + QStringLiteral("  SHA-256 "))); // every report that was read
    QVERIFY(record->text().contains(QStringLiteral("77777")));
    desk.workspace.undo();
    QVERIFY(record->text().contains(QStringLiteral("Undid 2: ")));

    const QString path = folder() + QStringLiteral("/record.txt");
    QCOMPARE(record->saveAs(path), QString());
    QCOMPARE(QString::fromUtf8(contentOf(path)), record->text() + u'\n');
    QVERIFY(!record->saveAs(folder() + QStringLiteral("/none/record.txt")).isEmpty());
    for (QToolButton *button : record->findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        if (button->accessibleName() == QStringLiteral("Copy the record"))
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), record->text());
    QVERIFY(!record->view()->accessibleName().isEmpty());

    // A cell of the other report has nothing to do with the first one's.
    record->setScope(RecordPane::Scope::Cell);
    desk.review()->showCell(2, desk.cell(carried, 2));
    QVERIFY(!record->text().contains(QStringLiteral("李审")));
}

int main(int argc, char **argv)
{
    const WorkspaceApplication application(argc, argv);
    TestRecordInWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_record_in_window.moc"
