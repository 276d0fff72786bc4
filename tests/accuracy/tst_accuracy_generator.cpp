// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/generated_report.h"
#include "tests/accuracy/layout.h"

#include <QSet>
#include <QTest>

using namespace gouji::accuracy;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 seed = 77;

Wish undamaged(const char *family)
{
    Wish wish;
    wish.family = findFamily(QString::fromLatin1(family));
    wish.damages.emplace();
    wish.plainBytes = true;
    return wish;
}

Wish damaged(const char *family, const char *damage)
{
    Wish wish = undamaged(family);
    wish.damages->push_back(findDamage(QString::fromLatin1(damage)));
    return wish;
}

/// A row of the requests table; each character is a place: '.' blank, else a figure.
SheetRow rowOf(const QString &places, int firstAddress = 0)
{
    SheetRow row;
    row.cells.push_back({u"1.属于国家秘密"_s, {}, 2, 1, 1});
    for (qsizetype place = 0; place < places.size(); ++place) {
        WrittenFigure figure;
        figure.address = firstAddress + static_cast<int>(place);
        if (places[place] != u'.')
            write(figure, places.mid(place, 1), places.mid(place, 1));
        row.cells.push_back({{}, figure, 3 + static_cast<int>(place), 1, 1});
    }
    return row;
}

QString kinds(const std::vector<CellTruth> &cells, qsizetype count)
{
    QString text;
    for (qsizetype index = 0; index < count; ++index) {
        const CellTruth &cell = cells[static_cast<size_t>(index)];
        const QChar kind = u"lvbf"_s[static_cast<qsizetype>(cell.kind)];
        text += cell.determined ? kind.toUpper() : kind;
    }
    return text;
}

} // namespace

class TestAccuracyGenerator : public QObject
{
    Q_OBJECT

private slots:
    void figuresObeyTheIdentities();
    void sameNumberGivesSameBytes();
    void layoutDoesNotChangeTheFigures();
    void everyFamilyShowsEveryFigure_data();
    void everyFamilyShowsEveryFigure();
    void figuresStandWhereTheTruthSays_data();
    void figuresStandWhereTheTruthSays();
    void everyDamageHappens_data();
    void everyDamageHappens();
    void determinedCells_data();
    void determinedCells();
    void paddedPipesLookLikeRealOnes();
    void tabCellsLookLikeRealOnes();
    void missingRowsAreLost();
    void removedLinesLoseFigures();
    void totalsOnlyInBareLinesAreNotDetermined();
    void yuanAreTurnedIntoTenThousands();
    void webPagesComeOnlyWhenAskedFor();
};

void TestAccuracyGenerator::figuresObeyTheIdentities()
{
    int slips = 0;
    int busy = 0;
    for (quint64 index = 0; index < 600; ++index) {
        Chance chance(seed, index, Chance::Stream::Figures);
        const TrueReport report = makeTrueReport(chance);
        QCOMPARE(report.slip.isEmpty(), brokenIdentities(report).isEmpty());
        QCOMPARE(static_cast<size_t>(report.addresses.size()), report.values.size());
        slips += report.slip.isEmpty() ? 0 : 1;
        busy += report.size == TrueReport::Size::Busy ? 1 : 0;
    }
    QVERIFY2(slips > 10 && slips < 60, qPrintable(QString::number(slips)));
    QVERIFY2(busy > 40 && busy < 130, qPrintable(QString::number(busy)));
}

void TestAccuracyGenerator::sameNumberGivesSameBytes()
{
    QSet<QByteArray> all;
    for (quint64 index = 0; index < 60; ++index) {
        const GeneratedReport first = generate(seed, index, {});
        const GeneratedReport again = generate(seed, index, {});
        QCOMPARE(first.bytes, again.bytes);
        QCOMPARE(kinds(first.truth.cells, first.truth.addresses.size()),
                 kinds(again.truth.cells, again.truth.addresses.size()));
        all.insert(first.bytes);
    }
    QCOMPARE(all.size(), 60);
    QVERIFY(generate(seed + 1, 0, {}).bytes != generate(seed, 0, {}).bytes);
}

void TestAccuracyGenerator::layoutDoesNotChangeTheFigures()
{
    for (quint64 index = 0; index < 20; ++index) {
        const GeneratedReport pipes = generate(seed, index, undamaged("padded-pipes"));
        const GeneratedReport tabs = generate(seed, index, undamaged("tab-rows"));
        QCOMPARE(pipes.report.values, tabs.report.values);
        QVERIFY(pipes.bytes != tabs.bytes);
    }
}

void TestAccuracyGenerator::everyFamilyShowsEveryFigure_data()
{
    QTest::addColumn<QString>("family");
    for (const Family &family : allFamilies()) {
        if (family.id != Family::Id::LinesRemoved && family.id != Family::Id::TablesMissing)
            QTest::newRow(qPrintable(family.key)) << family.key;
    }
}

void TestAccuracyGenerator::everyFamilyShowsEveryFigure()
{
    QFETCH(QString, family);
    for (quint64 index = 0; index < 60; ++index) {
        const GeneratedReport report = generate(seed, index, undamaged(qPrintable(family)));
        for (size_t cell = 0; cell < report.truth.cells.size(); ++cell) {
            const CellTruth &truth = report.truth.cells[cell];
            QVERIFY(truth.kind == CellTruth::Kind::Figure);
            QCOMPARE(truth.value, plainFigure(report.report.values[cell]));
            QVERIFY(!truth.places.empty() || family.startsWith(u"html"_s));
            // Only a figure that Markdown repeats over merged columns is open without any damage.
            QVERIFY(truth.determined || family.endsWith(u"markdown"_s) || family == "mixed"_L1);
        }
        QVERIFY(!report.truth.figuresLost);
    }
}

void TestAccuracyGenerator::figuresStandWhereTheTruthSays_data()
{
    everyDamageHappens_data();
    QTest::newRow("as reports come") << QString();
}

void TestAccuracyGenerator::figuresStandWhereTheTruthSays()
{
    QFETCH(QString, damages);
    for (quint64 index = 0; index < (damages.isEmpty() ? 200U : 8U); ++index) {
        Wish wish;
        if (!damages.isEmpty())
            wish.damages.emplace({findDamage(damages)});
        const GeneratedReport report = generate(seed, index, wish);
        for (const QChar character : report.text)
            QVERIFY(!TextSink::isMark(character));
        for (const CellTruth &cell : report.truth.cells) {
            QCOMPARE(cell.places.empty(), cell.written.isEmpty());
            for (const Place &place : cell.places) {
                const QString found = report.text.mid(place.begin, place.end - place.begin);
                QVERIFY2(found == cell.written || report.damages.contains(u"traditional-characters"_s),
                         qPrintable(found + u' ' + cell.written));
            }
        }
    }
}

void TestAccuracyGenerator::everyDamageHappens_data()
{
    QTest::addColumn<QString>("damages");
    for (const Damage &damage : allDamages())
        QTest::newRow(qPrintable(damage.key)) << damage.key;
}

void TestAccuracyGenerator::everyDamageHappens()
{
    QFETCH(QString, damages);
    static const std::vector<QByteArray> plain = [] {
        std::vector<QByteArray> texts;
        for (quint64 index = 0; index < 60; ++index)
            texts.push_back(generate(seed, index, undamaged("cell-lines")).bytes);
        return texts;
    }();
    int happened = 0;
    for (quint64 index = 0; index < plain.size(); ++index) {
        const GeneratedReport report = generate(seed, index, damaged("cell-lines", qPrintable(damages)));
        QCOMPARE(report.damages.contains(damages), report.bytes != plain[index]);
        happened += report.damages.contains(damages) ? 1 : 0;
    }
    QVERIFY2(happened >= 2, qPrintable(QString::number(happened)));
}

void TestAccuracyGenerator::determinedCells_data()
{
    QTest::addColumn<int>("proof");
    QTest::addColumn<bool>("merges");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("cells"); ///< of the last row: Lost, Vanished, Blank, Figure; capitals are determined
    const int grid = static_cast<int>(Proof::Grid);
    const int margins = static_cast<int>(Proof::Margins);
    const int order = static_cast<int>(Proof::Order);
    const int gaps = static_cast<int>(Proof::Gaps);

    QTest::newRow("a full row where blanks leave no trace")
        << order << true << QStringList{u"1200003"_s} << u"FFFFFFF"_s;
    QTest::newRow("six figures for seven places where blanks leave no trace")
        << order << true << QStringList{u"120000."_s} << u"ffffffv"_s;
    QTest::newRow("an empty row where blanks leave no trace")
        << order << true << QStringList{u"......."_s} << u"vvvvvvv"_s;
    QTest::newRow("a full row behind drifting tabs") << margins << true << QStringList{u"1200003"_s} << u"FFFFFFF"_s;
    QTest::newRow("blanks between figures behind drifting tabs")
        << margins << true << QStringList{u"1.....1"_s} << u"FBBBBBF"_s;
    QTest::newRow("a blank first place behind drifting tabs")
        << margins << true << QStringList{u".200002"_s} << u"bffffff"_s;
    QTest::newRow("an empty row behind drifting tabs") << margins << true << QStringList{u"......."_s} << u"BBBBBBB"_s;
    QTest::newRow("only the total in a grid with merged cells, and no full row")
        << grid << true << QStringList{u"......2"_s} << u"bbbbbbf"_s;
    QTest::newRow("only the total in a grid with merged cells, beside a full row")
        << grid << true << QStringList{u"0000000"_s, u"......2"_s} << u"BBBBBBF"_s;
    QTest::newRow("only the total in a grid without merged cells")
        << grid << false << QStringList{u"......2"_s} << u"BBBBBBF"_s;
    QTest::newRow("gaps between figures, and no full row") << gaps << true << QStringList{u"1.....1"_s} << u"fbbbbbf"_s;
    QTest::newRow("gaps between figures, beside a full row")
        << gaps << true << QStringList{u"0000000"_s, u"1.....1"_s} << u"FBBBBBF"_s;
    QTest::newRow("a row that is a gap") << gaps << true << QStringList{u"0000000"_s, u"......."_s} << u"vvvvvvv"_s;
    QTest::newRow("only the total behind drifting tabs, beside a full row")
        << margins << true << QStringList{u"0000000"_s, u"......2"_s} << u"bbbbbbf"_s;
}

void TestAccuracyGenerator::determinedCells()
{
    QFETCH(int, proof);
    QFETCH(bool, merges);
    QFETCH(QStringList, rows);
    QFETCH(QString, cells);
    std::vector<ProvenRow> proven;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const bool last = index + 1 == rows.size();
        proven.push_back({rowOf(rows[index], last ? 0 : 7), static_cast<Proof>(proof), merges, false, 0, false});
    }
    std::vector<CellTruth> truth(14);
    judgeTable(proven, truth);
    QCOMPARE(kinds(truth, 7), cells);
}

void TestAccuracyGenerator::paddedPipesLookLikeRealOnes()
{
    // Lines as they stand in real texts.
    const QStringList real{u"第二十条第(一)项 | |||"_s,
                           u"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"_s,
                           u"规章 | 0 | 0 | 0 |"_s,
                           u"行政许可 | 0 | ||"_s,
                           u"行政事业性收费 | 0 |"_s,
                           u"自然人 | 法人或其他组织 | 总计 | |||||||"_s,
                           u"一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||"_s,
                           u"三、本年度办理结果 | (一)予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |"_s,
                           u"(三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |"_s,
                           u"四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"_s,
                           u"行政复议 | 行政诉讼 | |||||||||||||"_s,
                           u"0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"_s};
    Chance figures(seed, 1, Chance::Stream::Figures);
    TrueReport report = makeTrueReport(figures);
    while (report.edition() != Edition::Final2021 || report.mixesEditions() || report.size != TrueReport::Size::AllZero
           || !report.slip.isEmpty())
        report = makeTrueReport(figures);
    Style style;
    style.asciiPunctuation = true;
    Chance chance(seed, 4, Chance::Stream::Layout);
    TextSink sink(report.addresses.size());
    const auto layout = makePaddedPipeRows(chance);
    for (const TableName table : {TableName::Proactive, TableName::Requests, TableName::Disputes})
        layout->wholeTable(makeSheet(report, table, style), sink);
    const QStringList lines = TextSink::plain(sink.text()).split(u'\n');
    for (const QString &line : real)
        QVERIFY2(lines.contains(line), qPrintable(line));
}

void TestAccuracyGenerator::tabCellsLookLikeRealOnes()
{
    const SheetRow row = rowOf(u"0022..."_s);
    Sheet sheet;
    sheet.table = TableName::Requests;
    sheet.width = 10;
    sheet.rows = {row, row};
    TextSink sink(7);
    Chance chance(seed, 1, Chance::Stream::Layout);
    makeTabCells(chance)->table(sheet, 0, 1, sink);
    const QString text = TextSink::plain(sink.text());
    QVERIFY2(text.startsWith(u"\t1.属于国家秘密\n\t0\n\t0\n\t2\n\t2\n\t\n\t\n\t\n\n"_s), qPrintable(text));
    QCOMPARE(kinds(sink.cells(), 7), u"ffffbbb"_s);
}

void TestAccuracyGenerator::missingRowsAreLost()
{
    int lost = 0;
    for (quint64 index = 0; index < 20; ++index) {
        const GeneratedReport report = generate(seed, index, damaged("bare-lines", "rows-missing"));
        for (const CellTruth &cell : report.truth.cells) {
            if (cell.kind == CellTruth::Kind::Lost) {
                ++lost;
                QVERIFY(cell.determined);
                QVERIFY(cell.places.empty());
            }
        }
        QVERIFY(!report.truth.figuresLost);
    }
    QVERIFY(lost >= 20);
}

void TestAccuracyGenerator::removedLinesLoseFigures()
{
    int certain = 0;
    for (quint64 index = 0; index < 20; ++index) {
        const GeneratedReport report = generate(seed, index, damaged("bare-lines", "lines-removed"));
        QVERIFY(report.truth.figuresLost);
        for (const CellTruth &cell : report.truth.cells)
            certain += cell.kind == CellTruth::Kind::Figure && cell.determined ? 1 : 0;
    }
    QCOMPARE(certain, 0);
}

void TestAccuracyGenerator::totalsOnlyInBareLinesAreNotDetermined()
{
    bool seenVanished = false;
    for (quint64 index = 0; index < 20; ++index) {
        const GeneratedReport report = generate(seed, index, damaged("bare-lines", "totals-only"));
        for (size_t cell = 0; cell < report.truth.cells.size(); ++cell) {
            const CellTruth &truth = report.truth.cells[cell];
            if (!report.truth.addresses[static_cast<qsizetype>(cell)].startsWith(u"requests/"_s))
                continue;
            seenVanished = seenVanished || truth.kind == CellTruth::Kind::Vanished;
            QVERIFY(truth.kind != CellTruth::Kind::Figure || !truth.determined);
        }
    }
    QVERIFY(seenVanished);
}

void TestAccuracyGenerator::yuanAreTurnedIntoTenThousands()
{
    int seen = 0;
    for (quint64 index = 0; index < 400; ++index) {
        const GeneratedReport report = generate(seed, index, damaged("padded-pipes", "units-glued"));
        const auto place = report.truth.addresses.indexOf(u"proactive/fees/amount"_s);
        if (place < 0)
            continue;
        const CellTruth &fees = report.truth.cells[static_cast<size_t>(place)];
        if (fees.written.endsWith(u"万元"_s)) {
            QCOMPARE(fees.written, fees.value + u"万元"_s);
        } else if (fees.written.endsWith(u"元"_s)) {
            ++seen;
            // 1 元 is 100 millionths of 万元.
            const QStringList parts = fees.written.chopped(1).split(u'.');
            const QString cents = parts.size() > 1 ? parts[1].leftJustified(2, u'0') : u"00"_s;
            QCOMPARE(plainFigure(parts[0].toLongLong() * 100 + cents.toLongLong()), fees.value);
        }
    }
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
}

void TestAccuracyGenerator::webPagesComeOnlyWhenAskedFor()
{
    int pages = 0;
    for (quint64 index = 0; index < 150; ++index) {
        QVERIFY(!generate(seed, index, {}).family.startsWith(u"html"_s));
        Wish wish;
        wish.html = true;
        const GeneratedReport report = generate(seed, index, wish);
        if (report.family.startsWith(u"html"_s)) {
            ++pages;
            QVERIFY(report.text.contains(u"<table"_s, Qt::CaseInsensitive));
            QVERIFY(report.fileName.endsWith(u".html"_s));
        }
    }
    QVERIFY(pages > 5);
}

QTEST_APPLESS_MAIN(TestAccuracyGenerator)
#include "tst_accuracy_generator.moc"
