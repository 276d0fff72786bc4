// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/ordered_work.h"
#include "app/input/path_text.h"
#include "tests/unit/command_runner.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <filesystem>

using namespace gouji;
using namespace gouji::test;

class TestInputs : public QObject
{
    Q_OBJECT

private slots:
    void inputsKeepTheirOrder();
    void folderIsWalkedByCodePoints();
    void folderIsNamedAsGiven_data();
    void folderIsNamedAsGiven();
    void strangersInAFolderCostNothing();
    void linksInAFolderAreNotFollowed();
    void namedInputsThatFailEndWithTwo_data();
    void namedInputsThatFailEndWithTwo();
    void pathsKeepTheirBytes_data();
    void pathsKeepTheirBytes();
    void foreignNamesAreOpened();
    void workIsDeliveredInOrder();
};

void TestInputs::inputsKeepTheirOrder()
{
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), rightSample(),
                            faultySample(), rightSample()});
    QCOMPARE(result.files(), (QStringList{rightSample(), faultySample(), rightSample()}));
}

void TestInputs::folderIsWalkedByCodePoints()
{
    const QTemporaryDir folder;
    const QByteArray report = contentOf(rightSample());
    // U+FF21 is one UTF-16 unit above the surrogates of U+20BB7, yet below it as a code point.
    const QStringList inOrder{QStringLiteral("B.txt"),      QStringLiteral("a!.txt"), QStringLiteral("a/z.txt"),
                              QStringLiteral("a/中/1.txt"), QStringLiteral("a0.txt"), QStringLiteral("中.txt"),
                              QStringLiteral("Ａ.txt"),     QStringLiteral("𠮷.txt")};
    for (const QString &name : inOrder)
        QVERIFY(write(folder.filePath(name), report));
    const Run result =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), folder.path()});
    QCOMPARE(result.code, 0);
    QStringList expected;
    for (const QString &name : inOrder)
        expected.append(folder.filePath(name));
    QCOMPARE(result.files(), expected);
    QVERIFY(result.messages.isEmpty());
}

void TestInputs::folderIsNamedAsGiven_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("file");
    QTest::newRow("relative") << "in"
                              << "in/a.txt";
    QTest::newRow("with a slash behind") << "in/"
                                         << "in/a.txt";
    QTest::newRow("with a dot in front") << "./in"
                                         << "./in/a.txt";
    QTest::newRow("roundabout") << "in/../in"
                                << "in/../in/a.txt";
}

void TestInputs::folderIsNamedAsGiven()
{
    QFETCH(QString, given);
    QFETCH(QString, file);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("in/a.txt")), contentOf(rightSample())));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Run result = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), given});
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(result.files(), QStringList{file});
}

void TestInputs::strangersInAFolderCostNothing()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("a report.txt")), contentOf(rightSample())));
    QVERIFY(write(folder.filePath(QStringLiteral("letter.txt")), "Dear Sir or Madam\n"));
    QVERIFY(write(folder.filePath(QStringLiteral("empty.txt")), ""));
    QVERIFY(write(folder.filePath(QStringLiteral("picture.jpeg")), "\xff\xd8\xff"));
    QVERIFY(write(folder.filePath(QStringLiteral(".hidden.txt")), contentOf(rightSample())));
    const Run result =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), folder.path()});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.files(), QStringList{folder.filePath(QStringLiteral("a report.txt"))});
    for (const char *name : {"letter.txt", "empty.txt", "picture.jpeg", ".hidden.txt"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY2(std::any_of(result.messages.begin(), result.messages.end(),
                             [&path](const QString &line) { return line.startsWith(path + QStringLiteral(": ")); }),
                 name);
    }
    QCOMPARE(result.messages.size(), 4);
}

void TestInputs::linksInAFolderAreNotFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("in/a.txt")), contentOf(rightSample())));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("in")), folder.filePath(QStringLiteral("in/loop"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("in/a.txt")), folder.filePath(QStringLiteral("in/b.txt"))));
    const QStringList base{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")};
    const Run result = run(base + QStringList{folder.filePath(QStringLiteral("in"))});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.files(), QStringList{folder.filePath(QStringLiteral("in/a.txt"))});
    QCOMPARE(result.messages.size(), 2);
    // A link that was named is meant.
    QCOMPARE(run(base + QStringList{folder.filePath(QStringLiteral("in/b.txt"))}).objects().size(), 1);
}

void TestInputs::namedInputsThatFailEndWithTwo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a file that is not there") << QByteArray() << false << "unreadable";
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam\n") << true << "not-a-report";
    QTest::newRow("larger than any report") << QByteArray(65 * 1024 * 1024, 'x') << true << "too-large";
}

void TestInputs::namedInputsThatFailEndWithTwo()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.txt"));
    QVERIFY(!exists || write(path, content));
    const Run result =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path, faultySample()});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.objects().size(), 2);
    const QJsonObject object = result.objects().front();
    QCOMPARE(object[QLatin1String("file")].toString(), path);
    QCOMPARE(object[QLatin1String("error")][QLatin1String("kind")].toString(), kind);
    QVERIFY(!object[QLatin1String("error")][QLatin1String("message")].toString().isEmpty());
    QCOMPARE(object[QLatin1String("sha256")].toString().size(), kind == QLatin1String("not-a-report") ? 64 : 0);
    QVERIFY(result.messages.front().startsWith(path));

    const Run text = run({QStringLiteral("check"), path});
    QCOMPARE(text.code, 2);
    QVERIFY(!text.messages.isEmpty());
}

void TestInputs::pathsKeepTheirBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("a/b.txt") << "a/b.txt";
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("UTF-8") << QByteArray("县.txt") << "县.txt";
    QTest::newRow("beyond the basic plane") << QByteArray("𠮷.txt") << "𠮷.txt";
    QTest::newRow("a name in GBK") << QByteArray("a/\xcf\xd8.txt") << QStringLiteral("a/\ufffd\ufffd.txt");
    QTest::newRow("UTF-8 that breaks off") << QByteArray("x\xe5\x8e") << QStringLiteral("x\ufffd\ufffd");
    QTest::newRow("an encoded surrogate") << QByteArray("\xed\xb2\x80") << QStringLiteral("\ufffd\ufffd\ufffd");
    QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf") << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("a byte behind a surrogate pair") << QByteArray("𠮷\xff") << QStringLiteral("𠮷\ufffd");
}

void TestInputs::pathsKeepTheirBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    const QString text = pathText(bytes.toStdString());
    QCOMPARE(QByteArray::fromStdString(pathBytes(text)), bytes);
    QCOMPARE(shownPath(text), shown);
}

void TestInputs::foreignNamesAreOpened()
{
    const QTemporaryDir folder;
    // 青 in GBK: no UTF-8, and so no name that Qt could open.
    const std::string name = folder.path().toStdString() + "/\xc7\xe0.txt";
    std::filesystem::copy_file(rightSample().toStdString(), name);
    const auto removal = qScopeGuard([&name] { std::filesystem::remove(name); }); // QTemporaryDir cannot
    const Run walked =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), folder.path()});
    QCOMPARE(walked.code, 0);
    QCOMPARE(walked.files(), QStringList{folder.path() + QStringLiteral("/\ufffd\ufffd.txt")});
    const Run named =
        run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), pathText(name)});
    QVERIFY(named.out == walked.out);
}

void TestInputs::workIsDeliveredInOrder()
{
    QList<int> delivered;
    std::atomic<int> open = 0;
    std::atomic<int> most = 0;
    {
        OrderedWork<int> work(3, [&](int number) {
            --open;
            delivered.append(number);
        });
        for (int i = 0; i < 500; ++i) {
            work.add([&, i] {
                most = std::max<int>(most, ++open);
                if (i % 7 == 0)
                    QThread::usleep(500); // some are slow
                return i;
            });
        }
        work.finish();
    }
    QCOMPARE(delivered.size(), 500);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(delivered[i], i);
    QVERIFY2(most <= 3 * 8, "no more is kept than a fixed number for each thread");
}

QTEST_GUILESS_MAIN(TestInputs)
#include "tst_inputs.moc"
