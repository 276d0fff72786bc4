// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/form/form_library.h"
#include "parser/reader/report_text_reader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gouji;

/// Each sample against what it was made of: tests/data/golden holds, for every file of resources/samples, the figures that
/// its maker put in. They were not written by the program.
class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void everySampleHasAnExpectation();
    void everyExpectationHasASample();
    void sampleIsReadAsItWasMade_data() { addSamples(); }
    void sampleIsReadAsItWasMade();
    void sampleIsCheckedAsItWasMade_data() { addSamples(); }
    void sampleIsCheckedAsItWasMade();
    void placesHoldTheRawText_data() { addSamples(); }
    void placesHoldTheRawText();

private:
    static void addSamples();
    static QJsonObject expectation(const QString &sample);
    std::shared_ptr<const Extraction> read(const QString &sample) const;

    FormLibrary m_forms = FormLibrary::builtIn().value();
    TextReportReader m_reader{m_forms};
};

namespace {

QDir samples()
{
    return QDir(qEnvironmentVariable("GOUJI_SAMPLES"));
}

QDir golden()
{
    return QDir(qEnvironmentVariable("GOUJI_TEST_DATA") + QStringLiteral("/golden"));
}

/// Names without ending, in a fixed order.
QStringList names(const QDir &folder, const QString &ending)
{
    QStringList result;
    for (const QString &file : folder.entryList({QStringLiteral("*.") + ending}, QDir::Files, QDir::Name))
        result.append(file.chopped(ending.size() + 1));
    return result;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestGolden::addSamples()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : names(samples(), QStringLiteral("txt")))
        QTest::newRow(qUtf8Printable(sample)) << sample;
}

QJsonObject TestGolden::expectation(const QString &sample)
{
    return QJsonDocument::fromJson(contentOf(golden().filePath(sample + QStringLiteral(".json")))).object();
}

std::shared_ptr<const Extraction> TestGolden::read(const QString &sample) const
{
    const QString file = sample + QStringLiteral(".txt");
    const ReadResult reports = m_reader.read(contentOf(samples().filePath(file)), file, {});
    return reports && reports->size() == 1 ? reports->front() : nullptr;
}

void TestGolden::everySampleHasAnExpectation()
{
    const QStringList all = names(samples(), QStringLiteral("txt"));
    QVERIFY2(all.size() >= 10, "the samples were not found");
    for (const QString &sample : all)
        QVERIFY2(!expectation(sample).isEmpty(), qUtf8Printable(sample));
}

void TestGolden::everyExpectationHasASample()
{
    QCOMPARE(names(golden(), QStringLiteral("json")), names(samples(), QStringLiteral("txt")));
}

void TestGolden::sampleIsReadAsItWasMade()
{
    QFETCH(QString, sample);
    const QJsonObject expected = expectation(sample);
    QVERIFY2(!expected.isEmpty(), "there is no expectation for this sample");
    const auto extraction = read(sample);
    QVERIFY2(extraction, "the sample does not give exactly one report");
    QCOMPARE(extraction->source->encoding, expected[QLatin1String("encoding")].toString());
    QCOMPARE(extraction->form->edition, expected[QLatin1String("edition")].toString());
    QCOMPARE(extraction->year.value_or(0), expected[QLatin1String("year")].toInt());
    QCOMPARE(extraction->agency, expected[QLatin1String("agency")].toString());
    QCOMPARE(extraction->copies, expected[QLatin1String("copies")].toInt());

    const QJsonObject cells = expected[QLatin1String("cells")].toObject();
    const ReportState report(extraction);
    QStringList wrong;
    int existing = 0;
    for (const TableId table : allTables) {
        const TableForm &form = extraction->tableForm(table);
        for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
            const CellId cell{table, i};
            if (!report.exists(cell))
                continue;
            ++existing;
            const QString &address = form.cells[static_cast<size_t>(i)].address;
            const QJsonArray wanted = cells[address].toArray();
            const auto value = report.reported(cell);
            const QString found = QStringLiteral("%1 %2").arg(value ? value->toString() : QStringLiteral("-"),
                                                              cellStateKey(report.state(cell)));
            const QString made =
                QStringLiteral("%1 %2").arg(wanted[0].toString(QStringLiteral("-")), wanted[1].toString());
            if (found != made)
                wrong.append(QStringLiteral("%1: %2 instead of %3").arg(address, found, made));
        }
    }
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    QCOMPARE(existing, static_cast<int>(cells.size()));
}

void TestGolden::sampleIsCheckedAsItWasMade()
{
    QFETCH(QString, sample);
    const QJsonObject expected = expectation(sample);
    const auto extraction = read(sample);
    QVERIFY(extraction);
    const CheckSession checks{ReportState(extraction)};
    const QJsonObject counts = expected[QLatin1String("checked")].toObject();
    QCOMPARE(checks.counts().pass, counts[QLatin1String("pass")].toInt(-1));
    QCOMPARE(checks.counts().fail, counts[QLatin1String("fail")].toInt(-1));
    QCOMPARE(checks.counts().undecided, counts[QLatin1String("undecided")].toInt(-1));
    QStringList failed;
    for (const Finding &finding : checks.findings()) {
        if (finding.outcome == Outcome::Fail && finding.expected)
            failed.append(finding.id);
    }
    QStringList wanted;
    for (const QJsonValue &id : expected[QLatin1String("failed")].toArray())
        wanted.append(id.toString());
    failed.sort();
    wanted.sort();
    QCOMPARE(failed, wanted);
}

void TestGolden::placesHoldTheRawText()
{
    QFETCH(QString, sample);
    const auto extraction = read(sample);
    QVERIFY(extraction);
    QStringList wrong;
    for (const TableId table : allTables) {
        const TableReading &reading = extraction->table(table);
        for (size_t i = 0; i < reading.cells.size(); ++i) {
            const CellReading &cell = reading.cells[i];
            if (cell.state != CellState::Read
                || !reading.rowPresent[static_cast<size_t>(reading.form->table(table).cells[i].row)])
                continue;
            QString text;
            for (const Span &span : cell.spans)
                text += QStringView(extraction->source->text).mid(span.begin, span.length());
            if (text != cell.raw || text.isEmpty())
                wrong.append(QStringLiteral("%1: \"%2\" stands at the place of \"%3\"")
                                 .arg(reading.form->table(table).cells[i].address, text, cell.raw));
        }
    }
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
