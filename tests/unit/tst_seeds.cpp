// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "tests/support/seeds.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Five real reports, which are not part of the project; where GOUJI_SEEDS names their folder they are read here. What
/// is expected was read off the texts by eye.
class TestSeeds : public QObject
{
    Q_OBJECT

private slots:
    void bodyAndYear_data();
    void bodyAndYear();
    void everyCellIsRead_data();
    void everyCellIsRead();
    void oldEditionFirstTableIsRead();
    void figuresWithoutCertainPlaceAreDoubtful();
    void rowsWithoutFiguresAreBlank();
    void lateFiguresAreNotLost();
    void tableThatBreaksOffIsMissingItsEnd();
};

namespace {

QString valueAndState(const Extraction &extraction, const QString &address)
{
    const auto cell = extraction.find(address);
    if (!cell)
        return QStringLiteral("no such cell");
    const CellReading &reading = extraction.reading(*cell);
    return QStringLiteral("%1 %2").arg(reading.value ? reading.value->toString() : QStringLiteral("-"),
                                       cellStateKey(reading.state));
}

/// Rows of the requests table of 004 that hold figures.
QStringList rowsWithFigures()
{
    return {QStringLiteral("new"), QStringLiteral("carried_in"), QStringLiteral("granted"), QStringLiteral("total"),
            QStringLiteral("carried_out")};
}

bool hasCandidate(const CellReading &reading, const Decimal &value)
{
    return std::any_of(reading.candidates.begin(), reading.candidates.end(),
                       [&value](const Candidate &candidate) { return candidate.value == value; });
}

} // namespace

void TestSeeds::bodyAndYear_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("copies");
    QTest::newRow("a bare cell a line") << "000"
                                        << "阳城县科学技术局" << 2023 << "2021" << 1;
    QTest::newRow("pipe rows, no title") << "001" << QString() << 2022 << "2021" << 1;
    QTest::newRow("pipe rows, the whole text twice") << "002"
                                                     << "柳州市柳江区工业和信息化局" << 2023 << "2021" << 2;
    QTest::newRow("tabs that drift") << "003"
                                     << "石龙区科学技术局" << 2024 << "2021" << 1;
    QTest::newRow("tab-led cells") << "004"
                                   << "朔州市科技局" << 2019 << "2019" << 1;
}

void TestSeeds::bodyAndYear()
{
    if (!hasSeeds())
        return;
    QFETCH(QString, number);
    QFETCH(QString, agency);
    QFETCH(int, year);
    QFETCH(QString, edition);
    QFETCH(int, copies);
    const auto extraction = seed(number);
    QVERIFY(extraction);
    QCOMPARE(extraction->agency, agency);
    QCOMPARE(extraction->year.value_or(0), year);
    QCOMPARE(extraction->form->edition, edition);
    QCOMPARE(extraction->copies, copies);
}

void TestSeeds::everyCellIsRead_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("a bare cell a line") << "000";
    QTest::newRow("pipe rows") << "001";
    QTest::newRow("the whole text twice") << "002";
    QTest::newRow("tabs that drift, a page break, a misspelt heading") << "003";
}

void TestSeeds::everyCellIsRead()
{
    if (!hasSeeds())
        return;
    QFETCH(QString, number);
    const auto extraction = seed(number);
    QVERIFY(extraction);
    QStringList wrong;
    int cells = 0;
    for (const TableId table : allTables) {
        for (const FormCell &cell : extraction->tableForm(table).cells) {
            ++cells;
            QString expected = QStringLiteral("0 read");
            if (number == QLatin1String("001") && cell.address == QLatin1String("proactive/normative/issued"))
                expected = QStringLiteral("9 read");
            if (number == QLatin1String("001") && cell.address == QLatin1String("proactive/normative/in_force"))
                expected = QStringLiteral("20 read");
            if (const QString found = valueAndState(*extraction, cell.address); found != expected)
                wrong.append(cell.address + QStringLiteral(": ") + found);
        }
    }
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    QCOMPARE(cells, 200);
    const CheckSession checks{ReportState(extraction)};
    QCOMPARE(checks.counts(), (CheckCounts{42, 0, 0}));
}

void TestSeeds::oldEditionFirstTableIsRead()
{
    if (!hasSeeds())
        return;
    const auto extraction = seed(QStringLiteral("004"));
    QVERIFY(extraction);
    const std::map<QString, int> notZero = {
        {QStringLiteral("proactive/regulations/created"), 9},
        {QStringLiteral("proactive/regulations/published"), 7},
        {QStringLiteral("proactive/regulations/total_published"), 7},
        {QStringLiteral("proactive/normative/created"), 2},
        {QStringLiteral("proactive/normative/published"), 2},
        {QStringLiteral("proactive/normative/total_published"), 2},
        {QStringLiteral("proactive/licensing/change"), 1},
        {QStringLiteral("proactive/other_services/previous_items"), 1},
        {QStringLiteral("proactive/penalties/previous_items"), 3},
    };
    const ReportState report(extraction);
    int cells = 0;
    const TableForm &form = extraction->tableForm(TableId::Proactive);
    for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
        if (!report.exists({TableId::Proactive, i}))
            continue;
        ++cells;
        const QString &address = form.cells[static_cast<size_t>(i)].address;
        const auto found = notZero.find(address);
        const int expected = found == notZero.end() ? 0 : found->second;
        QCOMPARE(address + u' ' + valueAndState(*extraction, address),
                 QStringLiteral("%1 %2 read").arg(address).arg(expected));
    }
    QCOMPARE(cells, 22);
    QCOMPARE(extraction->reading(*extraction->find(u"proactive/licensing/change")).raw, QStringLiteral("增1"));
}

void TestSeeds::figuresWithoutCertainPlaceAreDoubtful()
{
    if (!hasSeeds())
        return;
    const auto extraction = seed(QStringLiteral("004"));
    QVERIFY(extraction);
    for (const QString &row : rowsWithFigures()) {
        for (const char *column : {"business", "research", "social", "legal", "other_org", "total"}) {
            const QString address = QStringLiteral("requests/%1/%2").arg(row, QLatin1String(column));
            QVERIFY2(!valueAndState(*extraction, address).endsWith(QLatin1String(" read")), qUtf8Printable(address));
        }
    }
    for (const char *row : {"new", "granted", "total"}) {
        const QString address = QStringLiteral("requests/%1/total").arg(QLatin1String(row));
        const CellReading &reading = extraction->reading(*extraction->find(address));
        QVERIFY2(hasCandidate(reading, Decimal(2)), qUtf8Printable(address));
    }
}

void TestSeeds::rowsWithoutFiguresAreBlank()
{
    if (!hasSeeds())
        return;
    const auto extraction = seed(QStringLiteral("004"));
    QVERIFY(extraction);
    const TableForm &form = extraction->tableForm(TableId::Requests);
    int rows = 0;
    for (const FormRow &row : form.rows) {
        if (rowsWithFigures().contains(row.key))
            continue;
        ++rows;
        for (const int column : row.columns) {
            const QString address =
                QStringLiteral("requests/%1/%2").arg(row.key, form.columns[static_cast<size_t>(column)].key);
            QCOMPARE(address + u' ' + valueAndState(*extraction, address), address + QStringLiteral(" - blank"));
        }
    }
    QCOMPARE(rows, 18);
}

void TestSeeds::lateFiguresAreNotLost()
{
    if (!hasSeeds())
        return;
    const auto extraction = seed(QStringLiteral("004"));
    QVERIFY(extraction);
    const QString &text = extraction->source->text;
    // The 2 behind the label and the lone 2 in the heading: told as unused, or candidates of a cell.
    const auto glued = static_cast<int>(text.indexOf(QStringLiteral("予以公开2"))) + 4;
    const auto lone =
        static_cast<int>(text.indexOf(QStringLiteral("\n\t2\n"), text.indexOf(QStringLiteral("法律服务机构")))) + 2;
    for (const int place : {glued, lone}) {
        QCOMPARE(text[place], QChar(u'2'));
        const auto covers = [place](const std::vector<Span> &spans) {
            return std::any_of(spans.begin(), spans.end(), [place](const Span &span) { return span.contains(place); });
        };
        bool told = false;
        for (const Finding &finding : extraction->findings)
            told = told || (finding.rule == QLatin1String("layout.unused_figure") && covers(finding.spans));
        for (const TableReading &table : extraction->tables) {
            for (const CellReading &reading : table.cells) {
                for (const Candidate &candidate : reading.candidates)
                    told = told || covers(candidate.spans);
            }
        }
        QVERIFY2(told, qUtf8Printable(QStringLiteral("the figure at %1 is lost").arg(place)));
    }
}

void TestSeeds::tableThatBreaksOffIsMissingItsEnd()
{
    if (!hasSeeds())
        return;
    const auto extraction = seed(QStringLiteral("004"));
    QVERIFY(extraction);
    const TableForm &form = extraction->tableForm(TableId::Disputes);
    for (size_t i = 0; i < form.cells.size(); ++i) {
        const QString &address = form.cells[i].address;
        const QString expected = i >= 10              ? QStringLiteral("- missing")
                                 : (i == 4 || i == 9) ? QStringLiteral("0 read")
                                                      : QStringLiteral("- blank");
        QCOMPARE(address + u' ' + valueAndState(*extraction, address), address + u' ' + expected);
    }
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
