// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "ui/appearance/cell_legend.h"
#include "ui/appearance/fonts.h"
#include "ui/appearance/icons.h"

#include <QFontDatabase>
#include <QFontInfo>

using namespace gouji;
using namespace gouji::test;

/// Colours that can be read, marks beside every colour, and text that is never cut off.
class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void inksCanBeReadOnTheirGrounds_data();
    void inksCanBeReadOnTheirGrounds();
    void noStateByColourAlone_data();
    void noStateByColourAlone();
    void tallies_data();
    void tallies();
    void themeIsKnownFromThePalette();
    void everyIconIsThere();
    void digitsHaveEqualWidths();
    void labelsAreNeverCut_data();
    void labelsAreNeverCut();
    void theWindowFollowsAtOnce();
    void settingsAreKept();
};

namespace {

void addSchemes()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

const ColorScheme &scheme(bool dark)
{
    return dark ? darkScheme() : lightScheme();
}

} // namespace

void TestAppearance::inksCanBeReadOnTheirGrounds_data()
{
    addSchemes();
}

void TestAppearance::inksCanBeReadOnTheirGrounds()
{
    QFETCH(const bool, dark);
    const ColorScheme &colors = scheme(dark);
    for (const CellLegend::Entry &entry : CellLegend::entries(colors)) {
        const QColor ground = entry.appearance.ground.isValid() ? entry.appearance.ground : colors.base;
        const double contrast = contrastOf(entry.appearance.ink, ground);
        QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(entry.name).arg(contrast)));
    }
    const std::tuple<const char *, QColor, QColor> pairs[]{
        {"text on the window", colors.text, colors.window},
        {"faint text on the window", colors.faintText, colors.window},
        {"faint text on the base", colors.faintText, colors.base},
        {"faint text on what is chosen", colors.faintText, colors.chosen},
        {"struck through on a correction", colors.faintText, colors.correctGround},
        {"text on what is chosen", colors.text, colors.chosen},
        {"labels", colors.text, colors.labelGround},
        {"accent", colors.accentText, colors.accent},
        {"a failure in a chosen line", colors.failInk, colors.chosen},
        {"a doubt in a chosen line", colors.doubtInk, colors.chosen},
        {"a pass in a list", colors.passInk, colors.base},
        {"a pass in a chosen line", colors.passInk, colors.chosen},
        {"a note in a list", colors.inferInk, colors.base},
        {"a place in the source", colors.text, colors.placeGround},
        {"the chosen place", colors.text, colors.chosenPlaceGround},
        {"what was searched for", colors.text, colors.searchGround},
        {"a message", colors.text, colors.doubtGround},
    };
    for (const auto &[name, ink, ground] : pairs)
        QVERIFY2(contrastOf(ink, ground) >= 4.5,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(contrastOf(ink, ground))));
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastOf(colors.text, colors.text), 1.0);
}

void TestAppearance::noStateByColourAlone_data()
{
    addSchemes();
}

void TestAppearance::noStateByColourAlone()
{
    QFETCH(const bool, dark);
    QStringList looks;
    for (const CellLegend::Entry &entry : CellLegend::entries(scheme(dark))) {
        const CellAppearance &look = entry.appearance;
        // Everything but the colours; two states must differ in this.
        const bool hasWords = !look.text.isEmpty() && !look.text.front().isDigit() && look.mark.isEmpty();
        looks += QStringLiteral("%1 %2 %3 %4 %5 %6")
                     .arg(look.mark, hasWords ? look.text : QString(), look.proposed.left(1))
                     .arg(look.isHatched)
                     .arg(look.hasDashedFrame)
                     .arg(look.hasCorner);
        QVERIFY(!entry.name.isEmpty());
        QVERIFY(!entry.explanation.isEmpty());
    }
    QCOMPARE(QSet<QString>(looks.begin(), looks.end()).size(), looks.size());

    // A correction that still fails says both, and keeps what was read.
    const CellAppearance both =
        CellLegend::appearance({QStringLiteral("36"), CellState::Read, 2, true, QStringLiteral("63")}, scheme(dark));
    QCOMPARE(both.mark, QStringLiteral("✗"));
    QVERIFY(both.hasCorner);
    QCOMPARE(both.wasRead, QStringLiteral("63"));
}

void TestAppearance::tallies_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("warned");
    QTest::addColumn<int>("doubtful");
    QTest::addColumn<QString>("tally");
    QTest::addRow("failed and doubtful") << int(ReportStanding::Fails) << 3 << 0 << 2 << QStringLiteral("✗3 ?2");
    QTest::addRow("failed, to be looked into, doubtful")
        << int(ReportStanding::Fails) << 3 << 4 << 2 << QStringLiteral("✗3 !4 ?2");
    QTest::addRow("to be looked into") << int(ReportStanding::Questioned) << 0 << 1 << 0 << QStringLiteral("!1");
    QTest::addRow("passed") << int(ReportStanding::Passed) << 0 << 0 << 0 << QStringLiteral("✓");
    QTest::addRow("nothing checked has no tick") << int(ReportStanding::Unchecked) << 0 << 0 << 0 << QString();
    QTest::addRow("sums that could not be computed")
        << int(ReportStanding::Doubtful) << 0 << 0 << 0 << QStringLiteral("?");
}

void TestAppearance::tallies()
{
    QFETCH(const int, standing);
    QFETCH(const int, failed);
    QFETCH(const int, warned);
    QFETCH(const int, doubtful);
    QTEST(CellLegend::tally(static_cast<ReportStanding>(standing), failed, warned, doubtful), "tally");
}

void TestAppearance::themeIsKnownFromThePalette()
{
    QVERIFY(isDarkPalette(paletteOf(darkScheme())));
    QVERIFY(!isDarkPalette(paletteOf(lightScheme())));
    QVERIFY(schemeOf(paletteOf(darkScheme())).isDark);
}

void TestAppearance::everyIconIsThere()
{
    const WindowActions actions(nullptr);
    for (const MenuId menu : WindowActions::menus()) {
        for (const QAction *action : actions.ofMenu(menu)) {
            if (action && !action->icon().isNull())
                QVERIFY2(!action->icon().pixmap(16, 16).toImage().isNull(), qPrintable(action->text()));
        }
    }
    for (const char *name : {"error", "warning", "note", "doubtful", "passed", "information", "close", "stop"})
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name))), name);
    QVERIFY(lineIcon(QStringLiteral("no such icon")).isNull());

    // Drawn in the colour of the moment.
    const QImage red = lineIcon(QStringLiteral("close"), QColor(Qt::red)).pixmap(24, 24).toImage();
    int drawn = 0;
    for (int y = 0; y < red.height(); ++y) {
        for (int x = 0; x < red.width(); ++x) {
            const QColor pixel = red.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++drawn;
            QVERIFY(pixel.red() > 200 && pixel.green() < 60);
        }
    }
    QVERIFY(drawn > 20);
}

void TestAppearance::digitsHaveEqualWidths()
{
    for (const QFont &font :
         {figureFont(windowFont(QApplication::font())), sourceFont(windowFont(QApplication::font()))}) {
        const QFontMetrics metrics(font);
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }
    const QString family = QFontInfo(windowFont(QApplication::font())).family();
    QVERIFY2(QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese), qPrintable(family));
}

void TestAppearance::labelsAreNeverCut_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    for (const char *edition : {"2019", "2021"}) {
        for (const int percent : {100, 150, 200}) {
            for (const int width : {200, 800, 1600})
                QTest::addRow("%s at %d %%, %d wide", edition, percent, width)
                    << QByteArray(edition) << percent << width;
        }
    }
}

void TestAppearance::labelsAreNeverCut()
{
    QFETCH(const QByteArray, edition);
    QFETCH(const int, percent);
    QFETCH(const int, width);
    QFont font = windowFont(QApplication::font());
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    ReportMaker maker(edition.constData());
    for (const TableId table : allTables) {
        const SheetLayout layout(maker.extraction().table(table), table);
        const GridMetrics metrics = measureGrid(layout, font, width);
        QCOMPARE(metrics.columnWidths.size(), layout.columns());
        QCOMPARE(metrics.rowHeights.size(), layout.rows());
        for (const SheetLayout::Item &item : layout.items()) {
            const int itemWidth = metrics.width(item.column, item.columnSpan);
            if (item.cell < 0) {
                const int needed = labelHeight(item.label, font, itemWidth);
                QVERIFY2(metrics.height(item.row, item.rowSpan) >= needed, qPrintable(item.label));
            } else {
                const QFontMetrics figures(figureFont(font));
                QVERIFY(itemWidth >= figures.horizontalAdvance(QStringLiteral("✗ 00000")));
                QVERIFY(metrics.rowHeights[item.row] >= figures.height());
            }
        }
    }
}

void TestAppearance::theWindowFollowsAtOnce()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    Message message;
    message.key = QStringLiteral("test");
    message.text = [] { return QStringLiteral("words"); };
    fixture.window->findChild<MessageArea *>()->say(message);
    fixture.grid()->explain(fixture.grid()->currentIndex(), QStringLiteral("words"));
    const auto *bar = fixture.window->findChild<MessageBar *>();
    const auto *bubble = fixture.grid()->findChild<ProblemBubble *>();
    const auto trigger = [&](const char *name) {
        for (QAction *action : fixture.window->findChildren<QAction *>()) {
            if (action->text() == QLatin1String(name))
                action->trigger();
        }
        QTest::qWait(20);
    };
    for (const char *theme : {"D&ark", "&Light"}) {
        trigger(theme);
        const bool isDark = qstrcmp(theme, "D&ark") == 0;
        for (const QWidget *widget : {static_cast<const QWidget *>(bar), static_cast<const QWidget *>(bubble),
                                      static_cast<const QWidget *>(fixture.grid())})
        {
            const QPalette colors = widget->palette();
            QVERIFY2(isDarkPalette(colors) == isDark, widget->metaObject()->className());
            QVERIFY(contrastOf(colors.color(QPalette::WindowText), colors.color(QPalette::Window)) >= 4.5);
        }
    }

    const int line = fixture.grid()->rowHeight(fixture.grid()->currentIndex().row());
    const int source = fixture.source()->fontMetrics().height();
    trigger("200 %");
    QVERIFY(fixture.grid()->rowHeight(fixture.grid()->currentIndex().row()) > line * 3 / 2);
    QVERIFY(fixture.source()->fontMetrics().height() > source * 3 / 2);
}

void TestAppearance::settingsAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        Appearance appearance(&settings);
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setTheme(Theme::Dark);
        appearance.setTextSize(150);
        appearance.setLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(changed.count(), 3);
        appearance.setTextSize(151); // no such step
        appearance.setLanguage(QStringLiteral("tlh"));
        appearance.setTheme(Theme::Dark);
        QCOMPARE(changed.count(), 3);
        QVERIFY(isDarkPalette(QApplication::palette()));
    }
    QSettings settings(file, QSettings::IniFormat);
    const QFont desktop = QApplication::font();
    const Appearance appearance(&settings);
    QCOMPARE(appearance.theme(), Theme::Dark);
    QCOMPARE(appearance.textSize(), 150);
    QCOMPARE(appearance.shownLanguage(), QStringLiteral("zh_CN"));
    QCOMPARE(QApplication::font().pointSizeF(), desktop.pointSizeF() * 1.5);
    QVERIFY(isDarkPalette(QApplication::palette()));
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
