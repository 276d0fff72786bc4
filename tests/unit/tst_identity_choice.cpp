// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/identity_choice.h"

#include "tests/support/readings.h"

#include <QTest>

using namespace gouji;
using namespace gouji::recovery;
using namespace Qt::StringLiterals;

/// When the identities may choose among placements, and when they must not.
class TestIdentityChoice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoIdentitiesChoose();
    void chosenReadingKeepsItsPlace();
    void nothingIsChosen_data();
    void nothingIsChosen();
    void identityWithABlankDecidesNothing();
    void whatAllRemainingWaysShareIsTaken();
    void oneRowOpensTheNext();
    void tableWithAFailingSumIsNotTouched_data();
    void tableWithAFailingSumIsNotTouched();
    void otherRowsStayAsTheyAre();
    void sameMeaning_data();
    void sameMeaning();

private:
    static const TableForm &form() { return test::forms().edition(u"2021")->table(TableId::Requests); }
    static CellReading readingOf(const QString &figure);
    CellReading &cell(const QString &row, int slot);
    void set(const QString &row, const QString &figures);
    /// A row that can be read in several ways, each given by its figures ("_" for nothing); what they do not agree
    /// on becomes ambiguous.
    void doubt(const QString &row, const QStringList &ways);
    void choose() { chooseByIdentities(form(), m_cells, m_rows); }
    QString shown(const QString &row);

    std::vector<CellReading> m_cells;
    std::vector<DoubtfulRow> m_rows;
};

void TestIdentityChoice::init()
{
    m_rows.clear();
    m_cells.assign(form().cells.size(), readingOf(u"0"_s));
}

CellReading TestIdentityChoice::readingOf(const QString &figure)
{
    CellReading reading;
    reading.state = figure == u"_"_s ? CellState::Blank : CellState::Read;
    if (reading.state == CellState::Read)
        reading.value = Decimal::parse(figure);
    return reading;
}

CellReading &TestIdentityChoice::cell(const QString &row, int slot)
{
    for (const FormRow &candidate : form().rows) {
        if (candidate.key == row)
            return m_cells[static_cast<size_t>(candidate.firstCell + slot)];
    }
    qFatal("no row %s", qUtf8Printable(row));
}

void TestIdentityChoice::set(const QString &row, const QString &figures)
{
    const QStringList parts = figures.split(u' ');
    for (int slot = 0; slot < 7; ++slot)
        cell(row, slot) = readingOf(parts[slot]);
}

void TestIdentityChoice::doubt(const QString &row, const QStringList &ways)
{
    DoubtfulRow doubtful;
    doubtful.placements.resize(static_cast<size_t>(ways.size()));
    for (int slot = 0; slot < 7; ++slot) {
        QStringList figures;
        for (qsizetype way = 0; way < ways.size(); ++way) {
            const QString figure = ways[way].split(u' ')[slot];
            if (!figures.contains(figure))
                figures.append(figure);
            doubtful.placements[static_cast<size_t>(way)].push_back(static_cast<int>(figures.indexOf(figure)));
        }
        std::vector<CellReading> readings;
        for (const QString &figure : figures) {
            readings.push_back(readingOf(figure));
            const int place = static_cast<int>(readings.size()) * 100 + slot;
            readings.back().spans = {{place, place + 1}};
        }
        CellReading &reading = cell(row, slot);
        reading = readings.front();
        if (readings.size() > 1) {
            reading = CellReading();
            reading.state = CellState::Ambiguous;
        }
        doubtful.readings.push_back(std::move(readings));
        doubtful.cells.push_back(static_cast<int>(&reading - m_cells.data()));
    }
    m_rows.push_back(std::move(doubtful));
}

QString TestIdentityChoice::shown(const QString &row)
{
    QStringList cells;
    for (int slot = 0; slot < 7; ++slot) {
        const CellReading &reading = cell(row, slot);
        const QString value = reading.value ? reading.value->toString() : u"_"_s;
        cells.append(reading.state == CellState::Inferred    ? value + u'!'
                     : reading.state == CellState::Ambiguous ? u"?"_s
                                                             : value);
    }
    return cells.join(u' ');
}

/// Eight figures for seven slots, 9 5 0 0 0 0 0 5: one is a stray.
void TestIdentityChoice::twoIdentitiesChoose()
{
    set(u"new"_s, u"5 0 0 0 0 0 5"_s);
    set(u"total"_s, u"5 0 0 0 0 0 5"_s);
    doubt(u"granted"_s, {u"9 5 0 0 0 0 0"_s, u"9 5 0 0 0 0 5"_s, u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 5"_s});
    QCOMPARE(shown(u"granted"_s), u"? ? 0 0 0 0 ?"_s);
    choose();
    QCOMPARE(shown(u"granted"_s), u"5! 0! 0 0 0 0 5!"_s);
    QStringList by(cell(u"granted"_s, 0).by.begin(), cell(u"granted"_s, 0).by.end());
    by.sort();
    QCOMPARE(by, (QStringList{u"requests.results_total:natural_person"_s, u"requests.results_total:total"_s,
                              u"requests.row_total:granted"_s}));
    QVERIFY(cell(u"granted"_s, 2).by.empty());
}

void TestIdentityChoice::chosenReadingKeepsItsPlace()
{
    set(u"new"_s, u"5 0 0 0 0 0 5"_s);
    set(u"total"_s, u"5 0 0 0 0 0 5"_s);
    doubt(u"granted"_s, {u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 9"_s});
    choose();
    QCOMPARE(shown(u"granted"_s), u"5! 0 0 0 0 0 5!"_s);
    QCOMPARE(cell(u"granted"_s, 0).spans, (std::vector<Span>{{200, 201}})); // the second reading met in slot 0
    QCOMPARE(cell(u"granted"_s, 6).spans, (std::vector<Span>{{106, 107}})); // the first in slot 6
}

void TestIdentityChoice::nothingIsChosen_data()
{
    QTest::addColumn<QString>("total"); // row that the results add up to
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("one identity is not enough")
        << u"_ _ _ _ _ _ _"_s << QStringList{u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 5"_s};
    QTest::newRow("sums of zeros prove nothing")
        << u"0 0 0 0 0 0 0"_s << QStringList{u"3 0 0 0 0 0 0"_s, u"0 0 0 0 0 0 0"_s, u"0 0 0 0 0 0 3"_s};
    QTest::newRow("no way holds") << u"5 0 0 0 0 0 5"_s << QStringList{u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 9"_s};
    QTest::newRow("every way holds") << u"_ _ 0 0 0 0 5"_s << QStringList{u"5 0 0 0 0 0 5"_s, u"0 5 0 0 0 0 5"_s};
    QTest::newRow("ways with blanks in all sums")
        << u"5 0 0 0 0 0 5"_s << QStringList{u"5 _ _ _ _ _ _"_s, u"_ _ _ _ _ _ 5"_s};
    QTest::newRow("more ways than were listed") << u"5 0 0 0 0 0 5"_s << QStringList{};
}

void TestIdentityChoice::nothingIsChosen()
{
    QFETCH(QString, total);
    QFETCH(QStringList, ways);
    if (!total.startsWith(u'0'))
        set(u"new"_s, u"5 0 0 0 0 0 5"_s);
    set(u"total"_s, total);
    if (ways.isEmpty()) {
        doubt(u"granted"_s, {u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 9"_s});
        m_rows.front().placements.clear();
    } else {
        doubt(u"granted"_s, ways);
    }
    const QString before = shown(u"granted"_s);
    QVERIFY(before.contains(u'?'));
    choose();
    QCOMPARE(shown(u"granted"_s), before);
}

/// The total of natural persons is blank, so the column's sum neither rules out nor supports.
void TestIdentityChoice::identityWithABlankDecidesNothing()
{
    set(u"total"_s, u"_ 0 0 0 0 0 5"_s);
    set(u"new"_s, u"5 0 0 0 0 0 5"_s);
    doubt(u"granted"_s, {u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 9"_s});
    choose();
    QCOMPARE(shown(u"granted"_s), u"5! 0 0 0 0 0 5!"_s);
    QStringList by(cell(u"granted"_s, 0).by.begin(), cell(u"granted"_s, 0).by.end());
    by.sort();
    QCOMPARE(by, (QStringList{u"requests.results_total:total"_s, u"requests.row_total:granted"_s}));
}

void TestIdentityChoice::whatAllRemainingWaysShareIsTaken()
{
    set(u"new"_s, u"5 0 0 0 0 0 5"_s);
    set(u"total"_s, u"_ _ 0 0 0 0 5"_s);
    doubt(u"granted"_s, {u"5 0 0 0 0 0 5"_s, u"0 5 0 0 0 0 5"_s, u"9 0 0 0 0 0 4"_s});
    choose();
    QCOMPARE(shown(u"granted"_s), u"? ? 0 0 0 0 5!"_s);
}

/// The row 部分公开 can be told only when the figure of natural persons in 予以公开 is.
void TestIdentityChoice::oneRowOpensTheNext()
{
    set(u"new"_s, u"7 0 0 0 0 0 7"_s);
    set(u"total"_s, u"7 0 0 0 0 0 7"_s);
    doubt(u"partial"_s, {u"3 1 0 0 0 0 2"_s, u"2 0 0 0 0 0 2"_s});
    doubt(u"granted"_s, {u"9 0 0 0 0 0 4"_s, u"5 0 0 0 0 0 5"_s});
    choose();
    QCOMPARE(shown(u"granted"_s), u"5! 0 0 0 0 0 5!"_s);
    QCOMPARE(shown(u"partial"_s), u"2! 0! 0 0 0 0 2"_s);
}

void TestIdentityChoice::tableWithAFailingSumIsNotTouched_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("a row's sum fails") << u"carried_out"_s << u"0 0 0 0 0 0 1"_s << u"? 0 0 0 0 0 ?"_s;
    QTest::newRow("only the balance fails") << u"carried_out"_s << u"1 0 0 0 0 0 1"_s << u"? 0 0 0 0 0 ?"_s;
    QTest::newRow("no sum fails, one cannot be told") << u"carried_out"_s << u"_ 0 0 0 0 0 0"_s << u"5! 0 0 0 0 0 5!"_s;
}

void TestIdentityChoice::tableWithAFailingSumIsNotTouched()
{
    QFETCH(QString, row);
    QFETCH(QString, figures);
    QFETCH(QString, chosen);
    set(u"new"_s, u"5 0 0 0 0 0 5"_s);
    set(u"total"_s, u"5 0 0 0 0 0 5"_s);
    set(row, figures);
    doubt(u"granted"_s, {u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 9"_s});
    choose();
    QCOMPARE(shown(u"granted"_s), chosen);
}

void TestIdentityChoice::otherRowsStayAsTheyAre()
{
    set(u"new"_s, u"5 0 0 0 0 0 5"_s);
    set(u"total"_s, u"5 0 0 0 0 0 5"_s);
    doubt(u"granted"_s, {u"9 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 5"_s, u"5 0 0 0 0 0 9"_s});
    const std::vector<CellReading> before = m_cells;
    choose();
    const int first = m_rows.front().cells.front();
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        if (i >= first && i < first + 7)
            continue;
        QCOMPARE(m_cells[static_cast<size_t>(i)].value, before[static_cast<size_t>(i)].value);
        QCOMPARE(m_cells[static_cast<size_t>(i)].state, before[static_cast<size_t>(i)].state);
    }
    m_rows.clear();
    const QString row = shown(u"granted"_s);
    choose(); // nothing doubtful
    QCOMPARE(shown(u"granted"_s), row);
}

void TestIdentityChoice::sameMeaning_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same figure") << u"5"_s << u"5"_s << true;
    QTest::newRow("the same figure written otherwise") << u"5.0"_s << u"5"_s << true;
    QTest::newRow("two figures") << u"5"_s << u"6"_s << false;
    QTest::newRow("zero and nothing") << u"0"_s << u"_"_s << false;
    QTest::newRow("nothing and nothing") << u"_"_s << u"_"_s << true;
    QTest::newRow("nothing and a word") << u"_"_s << u"t"_s << false;
    QTest::newRow("a word and a word") << u"t"_s << u"t"_s << true;
}

void TestIdentityChoice::sameMeaning()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, same);
    const auto make = [](const QString &figure, int place) {
        CellReading reading = readingOf(figure == u"t"_s ? u"_"_s : figure);
        if (figure == u"t"_s)
            reading.state = CellState::NotAFigure;
        reading.spans = {{place, place + 1}};
        return reading;
    };
    QCOMPARE(meansTheSame(make(left, 3), make(right, 9)), same);
    QCOMPARE(meansTheSame(make(right, 3), make(left, 9)), same);
}

QTEST_GUILESS_MAIN(TestIdentityChoice)
#include "tst_identity_choice.moc"
