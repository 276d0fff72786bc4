// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"
#include "ui/compare/chart_scale.h"
#include "ui/compare/chart_view.h"
#include "ui/compare/trend_painter.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace gouji;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

/// Six years of one row: none for 2021, a blank in 2023, another form from 2022 on, a check that fails in 2024.
ChartData requests()
{
    ChartData chart;
    chart.title = QStringLiteral("青石县财政局 · 一、本年新收政府信息公开申请数量 · 总计");
    chart.unit = QStringLiteral("单位：件");
    ChartSeries series{QStringLiteral("总计"), {}};
    const std::pair<const char *, const char *> figures[]{{"2019", "12"}, {"2020", "31"}, {"2021", ""},
                                                          {"2022", "7"},  {"2023", ""},   {"2024", "19"}};
    for (const auto &[year, figure] : figures) {
        ChartYear place{QString::fromLatin1(year)};
        ChartPoint point{QString::fromLatin1(figure)};
        if (*figure != '\0')
            point.value = decimal(figure);
        chart.years += place;
        series.points += point;
    }
    chart.years[2].missing = QStringLiteral("未见报告");
    chart.years[3].begins = QStringLiteral("自此用2021表式");
    series.points[4].text = QStringLiteral("空白");
    series.points[5].isMarked = true;
    chart.series += series;
    return chart;
}

ChartData applicants()
{
    ChartData chart = requests();
    chart.title = QStringLiteral("青石县财政局 · 一、本年新收政府信息公开申请数量");
    chart.note = QStringLiteral("占办理结果总计的比例");
    const char *names[]{"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"};
    for (const char *name : names) {
        ChartSeries series = chart.series.front();
        series.name = QString::fromUtf8(name);
        for (ChartPoint &point : series.points) {
            if (point.value)
                *point.value += Decimal(chart.series.size() * 5);
            if (point.value)
                point.text = point.value->toString();
        }
        chart.series += series;
    }
    return chart;
}

QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts += reader.readElementText().trimmed();
    }
    return reader.hasError() ? QStringList() : texts;
}

/// Whether anything but the ground is drawn in a part of a picture.
bool isDrawnOn(const QImage &image, const QRect &part)
{
    const QRgb ground = image.pixel(part.topLeft());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setFont(windowFont(QApplication::font())); }
    void axis_data();
    void axis();
    void placeOnTheAxis();
    void svgHoldsEveryWord();
    void pngIsDrawn();
    void nothingWithoutFigures();
    void fileEndings();
    void fileThatCannotBeWritten();
    void copied();
    void trend();
    void inWords();
    void pictures_data();
    void pictures();
};

void TestCharts::axis_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("marks");
    QTest::newRow("small counts") << QStringList{"3", "1"} << QStringLiteral("0 1 2 3");
    QTest::newRow("hundreds") << QStringList{"371", "38"} << QStringLiteral("0 100 200 300 400");
    QTest::newRow("all zero") << QStringList{"0", "0"} << QStringLiteral("0 1");
    QTest::newRow("no values") << QStringList() << QStringLiteral("0 1");
    QTest::newRow("below zero") << QStringList{"-3", "4"} << QStringLiteral("-4 -2 0 2 4");
    QTest::newRow("only below zero") << QStringList{"-3"} << QStringLiteral("-3 -2 -1 0");
    QTest::newRow("parts") << QStringList{"0.174", "0.05"} << QStringLiteral("0 0.05 0.1 0.15 0.2");
    QTest::newRow("as large as a figure can be") << QStringList{"999999999999999999"}
                                                 << QStringLiteral("0 200000000000000000 400000000000000000 "
                                                                   "600000000000000000 800000000000000000 "
                                                                   "1000000000000000000");
}

void TestCharts::axis()
{
    QFETCH(const QStringList, values);
    QFETCH(const QString, marks);
    std::vector<Decimal> figures;
    for (const QString &value : values)
        figures.push_back(Decimal::parse(value).value());
    QStringList texts;
    const ChartScale scale(figures, 6);
    for (const Decimal &mark : scale.marks())
        texts += mark.toString();
    QCOMPARE(texts.join(QLatin1Char(' ')), marks);
}

void TestCharts::placeOnTheAxis()
{
    const ChartScale scale({Decimal(-3), Decimal(4)}, 6);
    QCOMPARE(scale.place(Decimal(-4), 200), 0.0);
    QCOMPARE(scale.place(Decimal(0), 200), 100.0);
    QCOMPARE(scale.place(Decimal(1), 200), 125.0);
    QCOMPARE(scale.place(Decimal(4), 200), 200.0);
}

void TestCharts::svgHoldsEveryWord()
{
    const ChartPicture picture{requests(), ChartKind::Line, QApplication::font()};
    const QByteArray svg = picture.toSvg();
    QVERIFY(QSvgRenderer(svg).isValid());
    const QString texts = textsOf(svg).join(QLatin1Char('|'));
    for (const char *word : {"12", "31", "7", "空白", "✗", "未见报告", "自此用2021表式", "单位：件", "2019", "2024"})
        QVERIFY2(texts.contains(QString::fromUtf8(word)), qPrintable(QString::fromUtf8(word) + " in " + texts));
    QVERIFY(!svg.contains("clip-path")); // many readers would leave out what is cut
    QVERIFY(svg.contains("未见报告"));
}

void TestCharts::pngIsDrawn()
{
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Bars}) {
        const ChartPicture picture{requests(), kind, QApplication::font()};
        QImage image;
        QVERIFY(image.loadFromData(picture.toPng(), "PNG"));
        QCOMPARE(image.size(), picture.size() * 2);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // for print, also while the window is dark
        QVERIFY(isDrawnOn(image, QRect(200, 300, 1500, 500)));
    }
}

void TestCharts::nothingWithoutFigures()
{
    const ChartPicture picture{ChartData(), ChartKind::Line, QApplication::font()};
    const QImage image = picture.toImage();
    QVERIFY(!isDrawnOn(image, image.rect()));
    ChartData blank = requests();
    for (ChartPoint &point : blank.series.front().points)
        point = {QStringLiteral("空白")};
    QVERIFY(textsOf(ChartPicture{blank, ChartKind::Bars, QApplication::font()}.toSvg()).contains("空白"));
}

void TestCharts::fileEndings()
{
    QTemporaryDir folder;
    ChartView view;
    view.setChart(requests());
    const QString svg = folder.filePath(QStringLiteral("chart.SVG"));
    const QString png = folder.filePath(QStringLiteral("chart.png"));
    QCOMPARE(view.saveTo(svg), QString());
    QCOMPARE(view.saveTo(png), QString());
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!QImage(png, "PNG").isNull());
}

void TestCharts::fileThatCannotBeWritten()
{
    ChartView view;
    view.setChart(requests());
    QVERIFY(!view.saveTo(QStringLiteral("/no/such/folder/chart.svg")).isEmpty());
}

void TestCharts::copied()
{
    ChartView view;
    view.setChart(requests());
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage());
    QVERIFY(mime->hasFormat(QStringLiteral("image/svg+xml")));
    QVERIFY(mime->text().contains(QStringLiteral("2024: 19")));
}

void TestCharts::trend()
{
    const QRect cell(0, 0, 120, 24);
    const auto drawn = [&cell](const std::vector<std::optional<Decimal>> &values) {
        QImage image(cell.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintTrend(painter, cell, values, lightScheme());
        painter.end();
        return image;
    };
    QVERIFY(!isDrawnOn(drawn({}), cell));
    QVERIFY(!isDrawnOn(drawn({std::nullopt, std::nullopt}), cell));
    QVERIFY(isDrawnOn(drawn({Decimal(3)}), cell));
    const QImage whole = drawn({Decimal(1), Decimal(5), Decimal(3), Decimal(9)});
    const QImage gap = drawn({Decimal(1), std::nullopt, Decimal(3), Decimal(9)});
    QVERIFY(whole != gap);
    // Between the first and the third figure only the line of zero is drawn.
    const QRect between(20, 0, 24, 18);
    QVERIFY(isDrawnOn(whole, between));
    QVERIFY(!isDrawnOn(gap, between));
}

void TestCharts::inWords()
{
    QCOMPARE(requests().inWords().split(QLatin1Char('\n')),
             (QStringList{"青石县财政局 · 一、本年新收政府信息公开申请数量 · 总计", "单位：件", "2019: 12", "2020: 31",
                          "2021: 未见报告", "2022: 7", "2023: 空白", "2024: 19"}));
}

void TestCharts::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isRow");
    for (const bool dark : {false, true}) {
        for (const int kind : {0, 1}) {
            for (const bool row : {false, true})
                QTest::addRow("%s %s %s", dark ? "dark" : "light", kind ? "bars" : "line", row ? "row" : "cell")
                    << dark << kind << row;
        }
    }
}

void TestCharts::pictures()
{
    QFETCH(const bool, isDark);
    QFETCH(const int, kind);
    QFETCH(const bool, isRow);
    const QString folder = qEnvironmentVariable("GOUJI_SCREENSHOTS");
    QDir().mkpath(folder);
    const ColorScheme &scheme = isDark ? darkScheme() : lightScheme();
    const ChartData chart = isRow ? applicants() : requests();
    QImage image(900, qMax(480, chartHeight(chart, QApplication::font(), 900)), QImage::Format_RGB32);
    QPainter painter(&image);
    paintChart(painter, image.rect(), chart, static_cast<ChartKind>(kind), QApplication::font(), scheme);
    painter.end();
    QVERIFY(isDrawnOn(image, image.rect()));
    QVERIFY(image.save(QDir(folder).filePath(
        QStringLiteral("chart-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()).replace(' ', '-')))));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
