// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/compare_hands.h"

#include <QFileDialog>
#include <QMimeData>
#include <QPrinter>
#include <QSvgRenderer>

using namespace gouji;
using namespace gouji::test;

/// Charts, paper and files of the window of years.
class TestCompareOutput : public QObject
{
    Q_OBJECT
private slots:
    void chartIsSavedByKeys_data();
    void chartIsSavedByKeys();
    void chartOfTheWholeRow();
    void chartOfAShareNamesItsDenominator();
    void printsToPaper();
    void exportsByFormat();
};

void TestCompareOutput::chartIsSavedByKeys_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("svg") << QStringLiteral("svg");
    QTest::newRow("png") << QStringLiteral("png");
}

void TestCompareOutput::chartIsSavedByKeys()
{
    QFETCH(const QString, ending);
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/new/total", year2024);
    fixture.hit("Ctrl+S");
    auto *dialog = fixture.compare()->findChild<QFileDialog *>();
    QVERIFY(dialog && QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    const QString file = fixture.folder.filePath(QStringLiteral("chart.") + ending);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    fixture.type(file);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(file); }));
    if (ending == QLatin1String("svg"))
        QVERIFY(QSvgRenderer(file).isValid());
    else
        QVERIFY(QImage(file).width() > 1000);
    QVERIFY(fixture.said().join('|').contains(QStringLiteral("Written: ")));
}

void TestCompareOutput::chartOfTheWholeRow()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/new/total", year2024);
    const ChartData one = fixture.years()->chart()->chart();
    QCOMPARE(one.series.size(), 1);
    QCOMPARE(one.years.size(), 3);
    QVERIFY(one.title.contains(QStringLiteral("云岭区住房和城乡建设局")));
    QVERIFY(one.title.contains(QStringLiteral("本年新收政府信息公开申请数量")));
    QCOMPARE(one.series.front().points.back().text, fixture.figure("requests/new/total", year2024));
    fixture.hit("Ctrl+M");
    QCOMPARE(fixture.years()->chart()->chart().series.size(), 7);
    fixture.hit("Ctrl+Shift+B");
    QCOMPARE(fixture.years()->chart()->kind(), ChartKind::Bars);
    fixture.hit("Ctrl+Shift+C");
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
}

void TestCompareOutput::chartOfAShareNamesItsDenominator()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("granted", year2024);
    const ChartData chart = fixture.years()->chart()->chart();
    QVERIFY2(chart.note.contains(QStringLiteral("总计")), qPrintable(chart.note));
    QCOMPARE(chart.series.front().points.back().under,
             QStringLiteral("of ") + fixture.figure("requests/total/total", year2024));
}

void TestCompareOutput::printsToPaper()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.hit("Ctrl+3");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString file = fixture.folder.filePath(QStringLiteral("years.pdf"));
    printer.setOutputFileName(file);
    fixture.compare()->files()->print(&printer);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") >= 2); // the rows, and the chart
    QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Landscape);
}

void TestCompareOutput::exportsByFormat()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    for (const auto &writer : fixture.services.comparisonWriters) {
        const QString file = fixture.folder.filePath(QStringLiteral("years.") + writer->format());
        QVERIFY(fixture.compare()->files()->exportTo(file));
        QVERIFY(QFileInfo(file).size() > 1000);
    }
    QVERIFY(!fixture.compare()->files()->exportTo(fixture.folder.filePath(QStringLiteral("years.doc"))));
    QVERIFY(fixture.said().join('|').contains(QStringLiteral("there is no such format")));
    QVERIFY(!QFileInfo::exists(fixture.folder.filePath(QStringLiteral("years.doc"))));
}

QTEST_MAIN(TestCompareOutput)
#include "tst_compare_output.moc"
