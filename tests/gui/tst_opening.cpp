// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "ui/opening/folder_walk.h"
#include "ui/opening/mime_report.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QStringEncoder>
#include <QUrl>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString good = QStringLiteral("青石县财政局2023.txt");

QByteArray bytesOf(const QString &sample)
{
    QFile file(WindowFixture::sample(sample));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Every way in, and what is said of what does not get in.
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void aFolderInTheOrderOfItsPaths();
    void aFileThatIsNotThereIsAMessage();
    void filesThatAreNoReports();
    void otherFilesOfAFolderAreNoFault();
    void theSameReportTwice();
    void pastedText();
    void pastedHtml();
    void nothingToPaste();
    void aDrop();
    void anotherEncoding();
    void recentFiles();
    void stopping();
    void kindsOfMimeData_data();
    void kindsOfMimeData();
};

void TestOpening::aFolderInTheOrderOfItsPaths()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("b")));
    for (const char *name : {"z.txt", "b/a.txt", "B.txt", "a.TXT", "b/other.png", ".hidden.txt"})
        writeFile(folder.filePath(QString::fromLatin1(name)), "x");
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("z.txt")), folder.filePath(QStringLiteral("link.txt"))));
    QStringList files = filesInFolder(folder.path(), {QStringLiteral("txt")});
    for (QString &file : files)
        file.remove(0, folder.path().size() + 1);
    QCOMPARE(files, QStringList({QStringLiteral("B.txt"), QStringLiteral("a.TXT"), QStringLiteral("b/a.txt"),
                                 QStringLiteral("z.txt")}));
}

void TestOpening::aFileThatIsNotThereIsAMessage()
{
    WindowFixture fixture;
    fixture.window->openPaths({QStringLiteral("not/there.txt")});
    QVERIFY(QTest::qWaitFor([&] { return !fixture.messages().isEmpty(); }));
    QVERIFY(fixture.messages().first().contains(QStringLiteral("there.txt: cannot be read")));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(fixture.review()->isHidden());

    // It is no obstacle: the others open, and the bar stands over their list.
    QVERIFY(fixture.open({QStringLiteral("not/there.txt"), WindowFixture::sample(good)}, 1));
    QCOMPARE(fixture.review()->reports()->messages()->texts().size(), 1);
    QCOMPARE(fixture.messages().size(), 1); // the old one is gone
    // And the next batch that goes well takes it away.
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县教育局2023.txt"))}, 2));
    QVERIFY(fixture.messages().isEmpty());
}

void TestOpening::filesThatAreNoReports()
{
    WindowFixture fixture;
    const QString shopping = fixture.folder.filePath(QStringLiteral("shopping.txt"));
    const QString empty = fixture.folder.filePath(QStringLiteral("empty.txt"));
    writeFile(shopping, "milk, eggs\n");
    writeFile(empty, "");
    fixture.window->openPaths({shopping, empty});
    QVERIFY(QTest::qWaitFor([&] { return !fixture.messages().isEmpty(); }));
    QCOMPARE(fixture.messages().size(), 1); // one bar for both
    const auto *bar = fixture.window->findChild<MessageBar *>();
    const QStringList details = bar->message().details();
    QCOMPARE(details.size(), 2);
    QVERIFY(details.first().startsWith(QStringLiteral("shopping.txt: no yearly report")));
}

void TestOpening::otherFilesOfAFolderAreNoFault()
{
    WindowFixture fixture;
    const QString folder = fixture.folder.filePath(QStringLiteral("reports"));
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + QStringLiteral("/notes.txt"), "milk, eggs\n");
    writeFile(folder + QStringLiteral("/report.txt"), bytesOf(good));
    QVERIFY(fixture.open({folder}, 1));
    QVERIFY(fixture.messages().isEmpty());
    bool isTold = false; // but not passed over in silence
    for (const QLabel *label : fixture.review()->reports()->findChildren<QLabel *>())
        isTold = isTold || label->toolTip().contains(QStringLiteral("notes.txt"));
    QVERIFY(isTold);
}

void TestOpening::theSameReportTwice()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(good)}, 1));
    const CellId cell = fixture.state().extraction().find(u"requests/carried_out/total").value();
    QVERIFY(fixture.workspace.correctCell(*fixture.review()->report(), cell, QStringLiteral("36")).has_value());
    fixture.window->openPaths({WindowFixture::sample(good)});
    QVERIFY(QTest::qWaitFor([&] { return !fixture.messages().isEmpty(); }));
    QCOMPARE(fixture.workspace.reports().size(), size_t(1));
    QVERIFY(fixture.state().isCorrected(cell));
    QVERIFY(fixture.messages().first().contains(QStringLiteral("open already")));
}

void TestOpening::pastedText()
{
    WindowFixture fixture;
    QMimeData data;
    data.setText(QString::fromUtf8(bytesOf(good)));
    fixture.window->openPasted(&data);
    QVERIFY(QTest::qWaitFor([&] { return fixture.review()->report().has_value(); }));
    QCOMPARE(fixture.state().extraction().agency, QStringLiteral("青石县财政局"));
    QVERIFY(fixture.state().extraction().source->pasted);
    QVERIFY(fixture.state().extraction().source->file.startsWith(QStringLiteral("Pasted ")));
    QCOMPARE(fixture.checks().counts().fail, 2);
}

void TestOpening::pastedHtml()
{
    WindowFixture fixture;
    QString html;
    for (const QString &line : QString::fromUtf8(bytesOf(good)).split(QLatin1Char('\n')))
        html += QStringLiteral("<p>") + line.toHtmlEscaped() + QStringLiteral("</p>");
    QMimeData data;
    data.setHtml(html);
    fixture.window->openPasted(&data);
    QVERIFY(QTest::qWaitFor([&] { return fixture.review()->report().has_value(); }));
    QCOMPARE(fixture.checks().counts().fail, 2);
}

void TestOpening::nothingToPaste()
{
    WindowFixture fixture;
    QMimeData data;
    data.setText(QStringLiteral("  \n"));
    fixture.window->openPasted(&data);
    QVERIFY(!fixture.isLoading());
    QCOMPARE(fixture.messages().size(), 1);
    fixture.window->openPasted(nullptr);
    QCOMPARE(fixture.messages().size(), 1);

    // With nothing open, the usual key pastes a report.
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytesOf(good)));
    QTest::keySequence(fixture.window.get(), QKeySequence::Paste);
    QVERIFY(QTest::qWaitFor([&] { return fixture.review()->report().has_value(); }));
}

void TestOpening::aDrop()
{
    WindowFixture fixture;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(WindowFixture::sample(good))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &drop);
    QVERIFY(QTest::qWaitFor([&] { return fixture.review()->report().has_value(); }));

    QMimeData nothing;
    QDragEnterEvent refused(QPoint(10, 10), Qt::CopyAction, &nothing, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QApplication::sendEvent(fixture.window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void TestOpening::anotherEncoding()
{
    WindowFixture fixture;
    const QString file = fixture.folder.filePath(QStringLiteral("report.txt"));
    writeFile(file, bytesOf(good));
    QVERIFY(fixture.open({file}, 1));
    QCOMPARE(fixture.state().extraction().source->encoding, QStringLiteral("UTF-8"));
    const CellId cell = fixture.state().extraction().find(u"requests/carried_out/total").value();
    const ReportId report = *fixture.review()->report();
    QVERIFY(fixture.workspace.correctCell(report, cell, QStringLiteral("36")).has_value());

    // An encoding in which no report is left: said in a bar, and nothing changes.
    auto *opening = fixture.window->findChild<Opening *>();
    QVERIFY(opening->canReread(report));
    opening->reread(report, QStringLiteral("UTF-16LE"));
    QVERIFY(QTest::qWaitFor([&] { return !fixture.messages().isEmpty(); }));
    QCOMPARE(fixture.state().extraction().source->encoding, QStringLiteral("UTF-8"));

    // The same bytes as GB18030 on disk, read as what they are: the text changes, the decision stays.
    QStringEncoder encoder("GB18030");
    if (encoder.isValid())
        writeFile(file, encoder.encode(QString::fromUtf8(bytesOf(good))));
    const std::shared_ptr<const Extraction> before = fixture.state().sharedExtraction();
    opening->reread(report, QString());
    QVERIFY(QTest::qWaitFor([&] { return fixture.state().sharedExtraction() != before; }));
    QCOMPARE(fixture.workspace.reports().size(), size_t(1));
    QVERIFY(fixture.state().isCorrected(cell));
    QCOMPARE(fixture.source()->toPlainText().contains(QStringLiteral("青石县财政局")), true);
}

void TestOpening::recentFiles()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(good)}, 1));
    const auto recent = [&] {
        QStringList names;
        for (const QMenu *menu : fixture.window->findChildren<QMenu *>()) {
            if (menu->title() == QLatin1String("Recent")) {
                for (const QAction *action : menu->actions())
                    names += action->toolTip();
            }
        }
        return names;
    };
    QVERIFY(QTest::qWaitFor([&] { return recent().contains(QDir::toNativeSeparators(WindowFixture::sample(good))); }));
    fixture.window->openPaths({QStringLiteral("not/there.txt")});
    QVERIFY(QTest::qWaitFor([&] { return !fixture.messages().isEmpty(); }));
    QVERIFY(!recent().join(QLatin1Char('\n')).contains(QStringLiteral("there.txt")));
}

void TestOpening::stopping()
{
    /// Takes its time, so that there is something to stop.
    class SlowReader : public ReportReader
    {
    public:
        ReadResult read(const QByteArray &, const QString &, const ReadOptions &) const override
        {
            QThread::msleep(20);
            return tl::make_unexpected(ReadError{ReadError::Kind::NotAReport, {}});
        }
        QStringList fileEndings() const override { return {QStringLiteral("txt")}; }
        QStringList encodings() const override { return {}; }
    };
    const QTemporaryDir folder;
    for (int i = 0; i < 200; ++i)
        writeFile(folder.filePath(QStringLiteral("%1.txt").arg(i)), "x");
    ReportLoader loader(std::make_shared<SlowReader>());
    QSignalSpy loaded(&loader, &ReportLoader::loaded);
    QSignalSpy finished(&loader, &ReportLoader::finished);
    loader.load({{folder.path(), std::nullopt, {}, {}}});
    QVERIFY(loader.isWorking());
    QVERIFY(loaded.wait());
    loader.stop();
    QVERIFY(finished.wait());
    QVERIFY(!loader.isWorking());
    const int skipped = finished.first().first().toInt();
    QVERIFY2(skipped > 0 && skipped < 200, qPrintable(QString::number(skipped))); // the number is told
    QVERIFY(loaded.count() < 200);

    // What is asked for while the last input is still being read begins anew; nothing comes of what was stopped.
    QSignalSpy started(&loader, &ReportLoader::started);
    loaded.clear();
    finished.clear();
    loader.load({{folder.path(), std::nullopt, {}, {}}});
    QVERIFY(loaded.wait());
    loader.stop();
    QVERIFY(loader.isStopping());
    loaded.clear();
    const QString own = folder.filePath(QStringLiteral("7.txt"));
    loader.load({{own, std::nullopt, {}, {}}});
    QVERIFY(QTest::qWaitFor([&] { return finished.count() == 2; }));
    QCOMPARE(started.count(), 2);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(loaded.front().front().value<LoadedInput>().file, own);
    QCOMPARE(finished.back().front().toInt(), 0);
    QVERIFY(!loader.isStopping() && !loader.isWorking());
}

void TestOpening::kindsOfMimeData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expectedText");
    QTest::addColumn<QStringList>("expectedPaths");
    QTest::addRow("text before html") << QStringLiteral("a\tb") << QStringLiteral("<p>c</p>") << QString()
                                      << QStringLiteral("a\tb") << QStringList();
    QTest::addRow("html alone") << QString() << QStringLiteral("<p>c</p><p>d</p>") << QString()
                                << QStringLiteral("<p>c</p><p>d</p>") << QStringList();
    const QString page = QStringLiteral("<table><tr><td>1</td></tr></table>");
    QTest::addRow("a page with tables before its plain text")
        << QStringLiteral("1") << page << QString() << page << QStringList();
    QTest::addRow("files before text") << QStringLiteral("a") << QString() << QStringLiteral("file:///r/a.txt")
                                       << QString() << QStringList(QStringLiteral("/r/a.txt"));
    QTest::addRow("an address of the network is no file")
        << QStringLiteral("a") << QString() << QStringLiteral("https://example.org/a.txt") << QStringLiteral("a")
        << QStringList();
    QTest::addRow("nothing") << QString() << QString() << QString() << QString() << QStringList();
}

void TestOpening::kindsOfMimeData()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    QFETCH(const QString, url);
    QMimeData data;
    if (!text.isEmpty())
        data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    if (!url.isEmpty())
        data.setUrls({QUrl(url)});
    const MimeReport report = readMime(&data);
    QTEST(report.text, "expectedText");
    QTEST(report.paths, "expectedPaths");
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
