// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/score_table.h"

#include "model/form/form_library.h"

#include <QTest>

using namespace gouji;
using namespace gouji::accuracy;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A reader that knows the answers, so that every mistake in these tests is one made on purpose.
std::shared_ptr<Extraction> rightReading(const GeneratedReport &generated, const FormLibrary &library)
{
    auto extraction = std::make_shared<Extraction>();
    auto source = std::make_shared<SourceText>();
    source->text = generated.text;
    extraction->source = source;
    extraction->form = library.edition(editionName(generated.truth.editions[0]));
    extraction->year = generated.truth.year;
    extraction->agency = generated.truth.agency;
    extraction->copies = generated.truth.copies;
    for (int number = 1; number <= 6; ++number)
        extraction->sections.push_back({number, {}, {}});
    for (const TableId id : allTables) {
        TableReading &table = extraction->tables[static_cast<size_t>(id)];
        table.form = library.edition(editionName(generated.truth.editions[static_cast<size_t>(id)]));
        table.cells.resize(table.form->table(id).cells.size());
    }
    for (size_t index = 0; index < generated.truth.cells.size(); ++index) {
        const CellTruth &truth = generated.truth.cells[index];
        const auto id = extraction->find(generated.truth.addresses[static_cast<qsizetype>(index)]);
        if (!id)
            continue;
        CellReading &reading = extraction->tables[static_cast<size_t>(id->table)].cells[static_cast<size_t>(id->index)];
        if (truth.kind == CellTruth::Kind::Figure) {
            reading.state = CellState::Read;
            reading.value = Decimal::parse(truth.value);
            reading.spans = {{truth.places.front().begin, truth.places.front().end}};
        } else if (truth.kind == CellTruth::Kind::Blank) {
            reading.state = CellState::Blank;
            reading.mark = static_cast<BlankMark>(truth.mark);
        }
    }
    return extraction;
}

CellReading &cell(Extraction &extraction, const QString &address)
{
    const auto id = extraction.find(address);
    if (!id)
        qFatal("no cell %s", qPrintable(address));
    return extraction.tables[static_cast<size_t>(id->table)].cells[static_cast<size_t>(id->index)];
}

} // namespace

class TestAccuracyScore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rightReadingsArePerfect();
    void verdicts_data();
    void verdicts();
    void headFaults_data();
    void headFaults();
    void thresholds();

private:
    GeneratedReport report(const char *damage) const;
    std::optional<FormLibrary> m_library;
};

void TestAccuracyScore::initTestCase()
{
    auto library = FormLibrary::builtIn();
    QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().message()));
    m_library = *library;
}

/// A 2021 report in padded pipes with one damage, whose new/natural_person is as that damage leaves it.
GeneratedReport TestAccuracyScore::report(const char *damage) const
{
    Wish wish;
    wish.family = findFamily(u"padded-pipes");
    wish.plainBytes = true;
    wish.damages.emplace();
    if (const Damage *found = findDamage(QString::fromLatin1(damage)))
        wish.damages->push_back(found);
    for (quint64 index = 0;; ++index) {
        GeneratedReport generated = generate(5, index, wish);
        if (generated.report.edition() == Edition::Final2021 && !generated.report.mixesEditions()
            && (*damage == '\0' || !generated.damages.isEmpty()))
            return generated;
    }
}

void TestAccuracyScore::rightReadingsArePerfect()
{
    for (quint64 index = 0; index < 60; ++index) {
        Wish wish;
        wish.plainBytes = true;
        const GeneratedReport generated = generate(5, index, wish);
        const auto reading = rightReading(generated, *m_library);
        if (generated.truth.figuresLost)
            reading->findings.emplace_back().rule = u"layout.figures_lost"_s;
        const ReportScore result = score(generated, std::vector<std::shared_ptr<const Extraction>>{reading});
        QVERIFY2(
            result.counts.perfect == 1,
            qPrintable(result.faults.join(u' ') + (result.cells.empty() ? QString() : result.cells.front().address)));
        QCOMPARE(result.counts.right, result.counts.determined);
        QCOMPARE(result.counts.silentlyWrong, 0);
    }
}

void TestAccuracyScore::verdicts_data()
{
    QTest::addColumn<QString>(
        "truth"); ///< a figure, "blank", "dash", "vanished", "lost"; "open" before it: not determined
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("flagged");
    QTest::addColumn<int>("silent");
    const int read = static_cast<int>(CellState::Read);
    const int inferred = static_cast<int>(CellState::Inferred);
    const int ambiguous = static_cast<int>(CellState::Ambiguous);
    const int blank = static_cast<int>(CellState::Blank);
    const int noFigure = static_cast<int>(CellState::NotAFigure);
    const int missing = static_cast<int>(CellState::Missing);

    QTest::newRow("the figure was read") << u"7"_s << read << u"7"_s << 0 << 0;
    QTest::newRow("the figure was inferred") << u"7"_s << inferred << u"7"_s << 0 << 0;
    QTest::newRow("another figure was read") << u"7"_s << read << u"8"_s << 0 << 1;
    QTest::newRow("another figure was inferred") << u"7"_s << inferred << u"8"_s << 0 << 1;
    QTest::newRow("a figure was taken for a blank") << u"7"_s << blank << u""_s << 0 << 1;
    QTest::newRow("a figure was called ambiguous") << u"7"_s << ambiguous << u""_s << 1 << 0;
    QTest::newRow("a figure was called missing") << u"7"_s << missing << u""_s << 1 << 0;
    QTest::newRow("a figure was called no figure") << u"7"_s << noFigure << u""_s << 1 << 0;
    QTest::newRow("a figure that is not determined was called ambiguous")
        << u"open 7"_s << ambiguous << u""_s << 0 << 0;
    QTest::newRow("a figure that is not determined was read wrongly") << u"open 7"_s << read << u"8"_s << 0 << 1;
    QTest::newRow("a figure that is not determined was taken for a blank") << u"open 7"_s << blank << u""_s << 0 << 1;
    QTest::newRow("a blank was read") << u"blank"_s << blank << u""_s << 0 << 0;
    QTest::newRow("a zero was read where nothing stands") << u"blank"_s << read << u"0"_s << 0 << 1;
    QTest::newRow("a blank was called missing") << u"blank"_s << missing << u""_s << 1 << 0;
    QTest::newRow("a dash was read as an empty place") << u"dash"_s << blank << u""_s << 1 << 0;
    QTest::newRow("a vanished blank was called missing") << u"vanished"_s << missing << u""_s << 0 << 0;
    QTest::newRow("a vanished blank was called blank") << u"vanished"_s << blank << u""_s << 0 << 0;
    QTest::newRow("a vanished blank was filled") << u"vanished"_s << inferred << u"0"_s << 0 << 1;
    QTest::newRow("a lost cell was called missing") << u"lost"_s << missing << u""_s << 0 << 0;
    QTest::newRow("a lost cell was called blank") << u"lost"_s << blank << u""_s << 1 << 0;
    QTest::newRow("a lost cell was filled") << u"lost"_s << inferred << u"0"_s << 0 << 1;
}

void TestAccuracyScore::verdicts()
{
    QFETCH(QString, truth);
    QFETCH(int, state);
    QFETCH(QString, value);
    QFETCH(int, flagged);
    QFETCH(int, silent);
    GeneratedReport generated = report("");
    const auto reading = rightReading(generated, *m_library);
    const QString address = u"requests/new/natural_person"_s;
    CellTruth &changed = generated.truth.cells[static_cast<size_t>(generated.truth.addresses.indexOf(address))];
    changed.determined = !truth.startsWith(u"open "_s);
    const QString kind = truth.mid(changed.determined ? 0 : 5);
    changed.value = kind == "7"_L1 ? kind : QString();
    changed.mark = kind == "dash"_L1 ? Mark::Dash : Mark::None;
    changed.kind = kind == "7"_L1          ? CellTruth::Kind::Figure
                   : kind == "vanished"_L1 ? CellTruth::Kind::Vanished
                   : kind == "lost"_L1     ? CellTruth::Kind::Lost
                                           : CellTruth::Kind::Blank;
    CellReading &wrong = cell(*reading, address);
    wrong.state = static_cast<CellState>(state);
    wrong.value = value.isEmpty() ? std::nullopt : Decimal::parse(value);
    const ReportScore result = score(generated, std::vector<std::shared_ptr<const Extraction>>{reading});
    QCOMPARE(result.counts.flagged, flagged);
    QCOMPARE(result.counts.silentlyWrong, silent);
    QCOMPARE(result.counts.perfect, flagged + silent == 0 ? 1 : 0);
}

void TestAccuracyScore::headFaults_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what : {"", "year", "body", "copies", "edition", "sections", "lost figures", "misplaced",
                             "not read", "2 reports found in one"})
        QTest::newRow(*what == '\0' ? "nothing wrong" : what) << QString::fromLatin1(what);
}

void TestAccuracyScore::headFaults()
{
    QFETCH(QString, what);
    const GeneratedReport generated = report("");
    const auto reading = rightReading(generated, *m_library);
    ReadResult result;
    if (what == "year"_L1)
        reading->year = generated.truth.year + 1;
    else if (what == "body"_L1)
        reading->agency.chop(1);
    else if (what == "copies"_L1)
        reading->copies = 2;
    else if (what == "edition"_L1)
        reading->form = m_library->edition(u"2019");
    else if (what == "sections"_L1)
        reading->sections.pop_back();
    else if (what == "lost figures"_L1)
        reading->findings.emplace_back().rule = u"layout.figures_lost"_s;
    else if (what == "misplaced"_L1)
        cell(*reading, u"requests/new/total"_s).spans = {{0, 1}};
    if (what == "not read"_L1)
        result = tl::unexpected(ReadError{ReadError::Kind::NotAReport, {}});
    else
        result->assign(what.startsWith(u'2') ? 2 : 1, reading);
    const ReportScore found = score(generated, result);
    QCOMPARE(found.counts.perfect, what.isEmpty() ? 1 : 0);
    QCOMPARE(found.counts.misplaced, what == "misplaced"_L1 ? 1 : 0);
    if (what == "misplaced"_L1 || what.isEmpty())
        QVERIFY(found.faults.isEmpty());
    else
        QVERIFY2(found.faults.size() == 1 && found.faults.first().startsWith(what),
                 qPrintable(found.faults.join(u' ')));
}

void TestAccuracyScore::thresholds()
{
    // Of 1000 reports with 100 determined cells each, 99 900 cells and 980 reports are just enough.
    GeneratedReport generated;
    generated.family = u"padded-pipes"_s;
    ReportScore result;
    result.counts.reports = 1000;
    result.counts.perfect = 980;
    result.counts.determined = 100'000;
    result.counts.right = 99'000;
    result.counts.inferredRight = 900;
    ScoreTable enough;
    enough.add(generated, result);
    QCOMPARE(enough.misses({}), QStringList());

    result.counts.perfect = 979;
    result.counts.right = 98'999;
    result.counts.silentlyWrong = 1;
    ScoreTable tooLittle;
    tooLittle.add(generated, result);
    QCOMPARE(tooLittle.misses({}), (QStringList{u"1 cells are silently wrong (0 allowed)"_s,
                                                u"99.89 % of the determined cells are right (99.90 % needed)"_s,
                                                u"97.90 % of the reports are perfect (98.00 % needed)"_s}));
    QVERIFY(tooLittle.toText().contains(u"padded-pipes"_s));
}

QTEST_APPLESS_MAIN(TestAccuracyScore)
#include "tst_accuracy_score.moc"
