// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/compare_hands.h"

using namespace gouji;
using namespace gouji::test;

/// Pictures of the years side by side, to be looked at, in the folder that GOUJI_SCREENSHOTS names.
class TestCompareScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void years_data();
    void years();
    void largeText();
};

namespace {

/// Five years of one body over both editions, with a gap, two reports of one year, and one more under a shorter name.
void addYears(Workspace &workspace)
{
    const std::tuple<int, int, int, int> figures[]{
        {2019, 12, 3, 1}, {2020, 31, 12, 4}, {2022, 57, 38, 9}, {2023, 104, 71, 12}, {2024, 88, 80, 15}};
    for (const auto &[year, asked, granted, carried] : figures) {
        ReportMaker maker = reportOf(u"白沙市科学技术局", year);
        maker.read("requests/new/natural_person", asked - 2).read("requests/new/business", 2);
        maker.read("requests/new/total", asked);
        maker.read("requests/granted/natural_person", granted).read("requests/granted/total", granted);
        maker.read("requests/total/natural_person", granted).read("requests/total/total", granted);
        maker.read("requests/carried_out/natural_person", carried).read("requests/carried_out/total", carried);
        if (year == 2024)
            maker.read("requests/carried_in/natural_person", 11).read("requests/carried_in/total", 12);
        if (year == 2023) {
            maker.without("requests/refused.third_party/natural_person", CellState::Blank);
            maker.without("requests/partial/natural_person", CellState::Ambiguous);
            maker.without("requests/partial/business", CellState::Missing);
        }
        if (year < 2021)
            maker.read("requests/other/natural_person", 2).read("requests/other/total", 2);
        else
            maker.read("requests/other.rest/natural_person", 3).read("requests/other.rest/total", 3);
        workspace.addReport(maker.make());
    }
    workspace.addReport(reportOf(u"白沙市科学技术局", 2024, 2).read("requests/new/total", 87).make());
    workspace.addReport(reportOf(u"白沙市科技局", 2021).read("requests/new/total", 40).make());
}

void keep(QWidget *widget, const QString &name)
{
    QTest::qWait(50);
    const QString folder = qEnvironmentVariable("GOUJI_SCREENSHOTS");
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(QStringLiteral("years-%1.png").arg(name));
    QVERIFY2(widget->grab().save(file), qPrintable(file));
}

} // namespace

void TestCompareScreenshots::years_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const char *language : {"zh_CN", "en"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s, %s", language, theme) << QString::fromLatin1(language) << QString::fromLatin1(theme);
    }
}

void TestCompareScreenshots::years()
{
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    CompareFixture fixture(language, theme);
    addYears(fixture.workspace);
    fixture.review()->setReport(fixture.workspace.reports().at(4));
    QVERIFY(fixture.compareYears());
    fixture.compare()->resize(1920, 1040);
    fixture.goToRow("requests/carried_in/natural_person", 5);
    fixture.hit("7");
    fixture.hit("Return");
    fixture.hit("Ctrl+Z");
    fixture.goToRow("requests/new/total", 4);
    fixture.hit("9");
    fixture.hit("Return");
    fixture.hit("Up");
    keep(fixture.compare(), QStringLiteral("figures-%1-%2").arg(language, theme));
    fixture.hit("Ctrl+M");
    fixture.hit("Ctrl+Shift+B");
    fixture.hit("Ctrl+U");
    fixture.hit("Ctrl+B");
    keep(fixture.compare(), QStringLiteral("changes-%1-%2").arg(language, theme));

    CompareFixture samples(language, theme);
    QVERIFY(samples.open(CompareFixture::threeYears(), 3));
    QVERIFY(samples.compareYears());
    samples.compare()->resize(1920, 1040);
    samples.goToRow("granted", 2);
    keep(samples.compare(), QStringLiteral("samples-%1-%2").arg(language, theme));
    samples.hit("Ctrl+T");
    keep(samples.compare(), QStringLiteral("prose-%1-%2").arg(language, theme));
}

void TestCompareScreenshots::largeText()
{
    CompareFixture fixture(QStringLiteral("zh_CN"), QStringLiteral("light"), 150);
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.compare()->resize(1920, 1040);
    fixture.goToRow("requests/carried_in/total", 2);
    keep(fixture.compare(), QStringLiteral("large"));
}

QTEST_MAIN(TestCompareScreenshots)
#include "tst_compare_screenshots.moc"
