// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/kept_extraction.h"
#include "tests/support/readings.h"
#include "tests/support/report_text.h"
#include "tests/support/text_layout.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace gouji;
using namespace gouji::test;

namespace {

QString pipes(const ReportText &report)
{
    return written(report, TextLayout::PaddedPipes);
}

bool same(const Candidate &left, const Candidate &right)
{
    return left.value == right.value && left.spans == right.spans;
}

bool same(const CellReading &left, const CellReading &right)
{
    return left.state == right.state && left.mark == right.mark && left.value == right.value && left.raw == right.raw
           && left.unit == right.unit && left.spans == right.spans && left.by == right.by
           && std::equal(left.candidates.begin(), left.candidates.end(), right.candidates.begin(),
                         right.candidates.end(),
                         [](const Candidate &one, const Candidate &other) { return same(one, other); });
}

/// What two texts differ in, by name; empty if in nothing.
QStringList differences(const SourceText &left, const SourceText &right)
{
    QStringList names;
    const auto compare = [&names](const char *name, bool isSame) {
        if (!isSame)
            names += QString::fromLatin1(name);
    };
    compare("file", left.file == right.file);
    compare("sha256", left.sha256 == right.sha256);
    compare("encoding", left.encoding == right.encoding);
    compare("text", left.text == right.text);
    compare("damage", left.damage == right.damage);
    compare("pasted", left.pasted == right.pasted);
    return names;
}

QStringList differences(const Extraction &left, const Extraction &right)
{
    QStringList names = differences(*left.source, *right.source);
    const auto compare = [&names](const QString &name, bool isSame) {
        if (!isSame)
            names += name;
    };
    compare(QStringLiteral("edition"), left.form == right.form);
    compare(QStringLiteral("part"), left.part == right.part && left.copies == right.copies);
    compare(QStringLiteral("span"), left.span == right.span && left.titleSpan == right.titleSpan);
    compare(QStringLiteral("year"), left.year == right.year && left.yearFromFileName == right.yearFromFileName);
    compare(QStringLiteral("agency"),
            left.agency == right.agency && left.agencyFromFileName == right.agencyFromFileName);
    for (const TableId id : allTables) {
        const TableReading &one = left.table(id);
        const TableReading &other = right.table(id);
        compare(tableKey(id), one.form == other.form && one.found == other.found && one.span == other.span
                                  && one.rowPresent == other.rowPresent && one.cells.size() == other.cells.size());
        for (size_t i = 0; i < std::min(one.cells.size(), other.cells.size()); ++i)
            compare(one.form->table(id).cells[i].address, same(one.cells[i], other.cells[i]));
    }
    compare(QStringLiteral("sections"),
            std::equal(left.sections.begin(), left.sections.end(), right.sections.begin(), right.sections.end(),
                       [](const SectionReading &one, const SectionReading &other) {
                           return one.number == other.number && one.title == other.title && one.span == other.span;
                       }));
    compare(QStringLiteral("findings"), left.findings == right.findings);
    return names;
}

std::shared_ptr<const Extraction> keptAndBack(const Extraction &extraction)
{
    return extractionFromBytes(toBytes(extraction), sourceTextFromBytes(toBytes(*extraction.source)), forms());
}

std::shared_ptr<const Extraction> busyReport()
{
    static const auto report = readOne(pipes(ReportText::busy()));
    return report;
}

/// A copy that may be changed.
Extraction changeable()
{
    return *busyReport();
}

QByteArray packed(const QJsonObject &object)
{
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject unpacked(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(qUncompress(bytes)).object();
}

/// A list of one list: braces in braces would be a copy to some compilers.
QJsonArray onePlace(const QJsonArray &place)
{
    QJsonArray places;
    places.append(place);
    return places;
}

/// \a object with the value at \a keys replaced.
QJsonObject with(QJsonObject object, const QStringList &keys, const QJsonValue &value)
{
    object.insert(keys.front(), keys.size() == 1
                                    ? value
                                    : QJsonValue(with(object.value(keys.front()).toObject(), keys.mid(1), value)));
    return object;
}

} // namespace

/// What was read, kept as bytes and made again from them.
class TestKeptExtraction : public QObject
{
    Q_OBJECT

private slots:
    void reportsComeBackWhole_data();
    void reportsComeBackWhole();
    void everyFieldComesBack();
    void theSameReadingGivesTheSameBytes();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void damagedBytesAreRefused();
    void textsThatCannotBeUsedAreRefused();
    void anotherReadingIsTold_data();
    void anotherReadingIsTold();
    void anyoneCanReadIt();
};

void TestKeptExtraction::reportsComeBackWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("file");

    QTest::newRow("a busy report with pipes") << pipes(ReportText::busy()).toUtf8() << "report.txt";
    QTest::newRow("an old edition") << pipes(ReportText::old()).toUtf8() << "report.txt";
    QTest::newRow("a file of two reports")
        << (pipes(ReportText::busy()) + u'\n' + pipes(ReportText::old())).toUtf8() << "two.txt";
    QTest::newRow("a figure that is none")
        << pipes(ReportText::busy().set("requests/new", QStringLiteral("很多 - / 无 0 0 1"))).toUtf8() << "report.txt";
    QTest::newRow("broken off in the second table") << pipes(ReportText::busy()).left(900).toUtf8() << "report.txt";
    QTest::newRow("bytes that cannot be decoded")
        << (pipes(ReportText::busy()).toUtf8() + "\xff\xfe\xff") << "report.txt";
    QStringList folders{qEnvironmentVariable("GOUJI_SAMPLES")};
    if (qEnvironmentVariableIsSet("GOUJI_SEEDS"))
        folders += qEnvironmentVariable("GOUJI_SEEDS");
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        for (const QString &name : files) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll() << name;
        }
    }
}

void TestKeptExtraction::reportsComeBackWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, file);
    const ReadResult reports = textReader().read(bytes, file, {});
    QVERIFY(reports.has_value());
    QVERIFY(!reports->empty());
    for (const auto &report : *reports) {
        const auto back = keptAndBack(*report);
        QVERIFY(back != nullptr);
        QCOMPARE(differences(*report, *back), QStringList());
        QVERIFY(isSameReading(*report, *back));
    }
}

void TestKeptExtraction::everyFieldComesBack()
{
    Extraction extraction = changeable();
    auto source = std::make_shared<SourceText>(*extraction.source);
    source->file = QStringLiteral("目录/报告 “一”.html");
    source->encoding = QStringLiteral("GB18030");
    source->damage = {{3, 4}, {9, 10}};
    source->pasted = true;
    source->text.replace(0, 3, QStringLiteral("\ufeff\t\u0001"));
    extraction.source = source;
    extraction.part = 3;
    extraction.copies = 2;
    extraction.year.reset();
    extraction.agency = QStringLiteral("河湾市“局”");
    extraction.yearFromFileName = true;
    extraction.agencyFromFileName = true;
    extraction.titleSpan = {2, 9};
    CellReading &cell = extraction.tables[1].cells[4];
    cell = {};
    cell.state = CellState::Ambiguous;
    cell.mark = BlankMark::Slash;
    cell.raw = QStringLiteral("1 2");
    cell.unit = QStringLiteral("件");
    cell.spans = {{4, 5}, {6, 7}};
    cell.candidates = {{Decimal(12), {{4, 7}}}, {std::nullopt, {}}, {Decimal::parse(u"-0.25"), {{4, 5}, {6, 7}}}};
    cell.by = {QStringLiteral("requests.balance:total"), QStringLiteral("requests.sum:new")};
    extraction.tables[2].cells[0] = {}; // missing, with nothing else
    extraction.tables[1].rowPresent[2] = false;
    Finding finding;
    finding.id = QStringLiteral("layout.unused_figure@12");
    finding.rule = QStringLiteral("layout.unused_figure");
    finding.severity = Severity::Note;
    finding.outcome = Outcome::Undecided;
    finding.fault = Fault::Extraction;
    finding.target = QStringLiteral("requests/new/total");
    finding.cells = {QStringLiteral("requests/new/total"), QStringLiteral("requests/new/natural_person")};
    finding.expected = Decimal::parse(u"59237.2449");
    finding.actual = Decimal(0);
    finding.values = QStringLiteral("1|2");
    finding.spans = {{1, 2}};
    finding.arguments = {qint64(9007199254740993),
                         *Decimal::parse(u"0.5"),
                         QString(),
                         QStringLiteral("文"),
                         CellArgument{{QStringLiteral("requests/new/total")}},
                         CellArgument{},
                         WordArgument{"row"}};
    finding.identities = {QStringLiteral("requests.balance:total")};
    extraction.findings = {finding, Finding()};
    extraction.sections = {{2, QStringLiteral("主动公开"), {5, 9}}, {6, {}, {}}};

    const auto back = keptAndBack(extraction);
    QVERIFY(back != nullptr);
    QCOMPARE(differences(extraction, *back), QStringList());
    QCOMPARE(back->findings.front().arguments, finding.arguments); // 2^53 + 1 too
}

void TestKeptExtraction::theSameReadingGivesTheSameBytes()
{
    const auto again = readOne(pipes(ReportText::busy()));
    QVERIFY(again != nullptr && again != busyReport());
    QCOMPARE(toBytes(*again), toBytes(*busyReport()));
    QCOMPARE(toBytes(*again->source), toBytes(*busyReport()->source));
    QCOMPARE(toBytes(*keptAndBack(*again)), toBytes(*again));
}

void TestKeptExtraction::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<bool>("isUsable");
    const QJsonObject whole = unpacked(toBytes(*busyReport()));
    const QString cell = QStringLiteral("requests/new/natural_person");
    const auto length = static_cast<int>(busyReport()->source->text.size());

    QTest::newRow("as it was written") << whole << true;
    QTest::newRow("a later format") << with(whole, {"format"}, 2) << false;
    QTest::newRow("an edition that is not known") << with(whole, {"edition"}, "2031") << false;
    QTest::newRow("a table of an edition that is not known")
        << with(whole, {"tables", "disputes", "edition"}, "2031") << false;
    QTest::newRow("a cell that the form has not")
        << with(whole, {"tables", "requests", "cells", "requests/new/martian"}, QJsonObject{{"state", "blank"}})
        << false;
    QTest::newRow("a cell of another table")
        << with(whole, {"tables", "disputes", "cells", cell}, QJsonObject{{"state", "blank"}}) << false;
    QTest::newRow("a row that the form has not")
        << with(whole, {"tables", "requests", "absentRows"}, QJsonArray{"martian"}) << false;
    QTest::newRow("a state of a later program")
        << with(whole, {"tables", "requests", "cells", cell, "state"}, "guessed") << false;
    QTest::newRow("a figure with an exponent")
        << with(whole, {"tables", "requests", "cells", cell, "value"}, "1e3") << false;
    QTest::newRow("another figure") << with(whole, {"tables", "requests", "cells", cell, "value"}, "1234") << true;
    QTest::newRow("a place at the very end of the text")
        << with(whole, {"tables", "requests", "cells", cell, "spans"}, onePlace({length - 1, length})) << true;
    QTest::newRow("a place behind the text")
        << with(whole, {"tables", "requests", "cells", cell, "spans"}, onePlace({length - 1, length + 1})) << false;
    QTest::newRow("a place before the text")
        << with(whole, {"tables", "requests", "cells", cell, "spans"}, onePlace({-1, 1})) << false;
    QTest::newRow("a place that ends before it begins")
        << with(whole, {"tables", "requests", "cells", cell, "spans"}, onePlace({9, 8})) << false;
    QTest::newRow("a place of three numbers")
        << with(whole, {"tables", "requests", "cells", cell, "spans"}, onePlace({1, 2, 3})) << false;
    QTest::newRow("something that a later program added") << with(whole, {"mood"}, "good") << false;
    QTest::newRow("a finding with an argument of a later program")
        << with(whole, {"findings"}, QJsonArray{QJsonObject{{"rule", "x"}, {"arguments", QJsonArray{QJsonObject{}}}}})
        << false;
    QTest::newRow("no tables") << with(whole, {"tables"}, QJsonObject()) << false;
    QTest::newRow("nothing") << QJsonObject() << false;
}

void TestKeptExtraction::whatCannotBeUsedIsRefused()
{
    QFETCH(QJsonObject, object);
    QFETCH(bool, isUsable);
    const auto extraction = extractionFromBytes(packed(object), busyReport()->source, forms());
    QCOMPARE(extraction != nullptr, isUsable);
    if (isUsable)
        QCOMPARE(packed(object), toBytes(*extraction));
}

void TestKeptExtraction::damagedBytesAreRefused()
{
    const QByteArray whole = toBytes(*busyReport());
    const auto &source = busyReport()->source;
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!extractionFromBytes(whole.left(length), source, forms()), qPrintable(QString::number(length)));
    int taken = 0;
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray flipped = whole;
        flipped[place] = static_cast<char>(flipped[place] ^ 0x55);
        const auto extraction = extractionFromBytes(flipped, source, forms());
        // zlib's own level byte and the length in front may say the same in another way; the content never differs.
        if (extraction) {
            ++taken;
            QVERIFY2(differences(*busyReport(), *extraction).isEmpty(), qPrintable(QString::number(place)));
        }
    }
    QVERIFY2(taken <= 5, qPrintable(QString::number(taken)));
    QByteArray liar = whole;
    liar.replace(0, 4, QByteArray("\xff\xff\xff\xff", 4));
    QVERIFY(!extractionFromBytes(liar, source, forms()));
}

void TestKeptExtraction::textsThatCannotBeUsedAreRefused()
{
    const QByteArray whole = toBytes(*busyReport()->source);
    QVERIFY(sourceTextFromBytes(whole) != nullptr);
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QVERIFY(!sourceTextFromBytes(whole.left(length)));
    const QJsonObject object = unpacked(whole);
    QVERIFY(sourceTextFromBytes(packed(with(object, {"pasted"}, true))) != nullptr);
    QVERIFY(!sourceTextFromBytes(packed(with(object, {"pasted"}, false)))); // nobody writes that
    QVERIFY(!sourceTextFromBytes(packed(with(object, {"format"}, 2))));
    QVERIFY(!sourceTextFromBytes(packed(with(object, {"damage"}, onePlace({0, 1 << 30})))));
    QVERIFY(!sourceTextFromBytes(packed({})));
    QVERIFY(!sourceTextFromBytes(toBytes(*busyReport())));
    QVERIFY(!extractionFromBytes(whole, busyReport()->source, forms()));
}

void TestKeptExtraction::anotherReadingIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSame");
    const ReportText busy = ReportText::busy();
    QTest::newRow("the same text") << pipes(busy) << true;
    QTest::newRow("another figure") << pipes(
        ReportText::busy().set("requests/carried_in", QStringLiteral("1 0 0 0 0 0 1")))
                                    << false;
    QTest::newRow("a space more at the end") << pipes(busy) + u' ' << false;
    QTest::newRow("no disputes") << pipes(busy).left(pipes(busy).size() / 2) << false;
}

void TestKeptExtraction::anotherReadingIsTold()
{
    QFETCH(QString, text);
    QFETCH(bool, isSame);
    const auto other = readOne(text);
    QVERIFY(other != nullptr);
    QCOMPARE(isSameReading(*busyReport(), *other), isSame);
    QCOMPARE(isSameReading(*other, *busyReport()), isSame);
    QVERIFY(isSameReading(*other, *other));
}

void TestKeptExtraction::anyoneCanReadIt()
{
    const QJsonObject object = unpacked(toBytes(*busyReport()));
    QCOMPARE(object.value("edition").toString(), QStringLiteral("2021"));
    const QJsonObject cell = object.value("tables")
                                 .toObject()
                                 .value("requests")
                                 .toObject()
                                 .value("cells")
                                 .toObject()
                                 .value("requests/new/total")
                                 .toObject();
    QCOMPARE(cell.value("state").toString(), QStringLiteral("read"));
    QCOMPARE(cell.value("value").toString(), cell.value("raw").toString());
    QVERIFY(!cell.value("value").toString().isEmpty());
    QCOMPARE(unpacked(toBytes(*busyReport()->source)).value("text").toString(), busyReport()->source->text);
}

QTEST_GUILESS_MAIN(TestKeptExtraction)
#include "tst_kept_extraction.moc"
