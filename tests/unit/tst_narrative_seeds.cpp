// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/form/form_library.h"
#include "model/narrative/narrative.h"
#include "parser/reader/report_text_reader.h"

#include <QDir>
#include <QTest>

using namespace gouji;

/// The prose of five real reports, which are not part of the project; where GOUJI_SEEDS names their folder they are read
/// here. What is expected was read off the texts by eye.
class TestNarrativeSeeds : public QObject
{
    Q_OBJECT
private slots:
    void figuresSpeakOfCells_data();
    void figuresSpeakOfCells();
    void rulesFind_data();
    void rulesFind();

private:
    std::shared_ptr<const Extraction> seed(const QString &number) const;
    FormLibrary m_forms = FormLibrary::builtIn().value();
    TextReportReader m_reader{m_forms};
};

std::shared_ptr<const Extraction> TestNarrativeSeeds::seed(const QString &number) const
{
    const QDir folder(qEnvironmentVariable("GOUJI_SEEDS", QStringLiteral("/nowhere")));
    const QStringList names = folder.entryList({number + QStringLiteral("_*.txt")}, QDir::Files);
    QFile file(names.isEmpty() ? QString() : folder.filePath(names.front()));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const ReadResult reports = m_reader.read(file.readAll(), names.front(), {});
    return reports && reports->size() == 1 ? reports->front() : nullptr;
}

void TestNarrativeSeeds::figuresSpeakOfCells_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("000") << "000";
    QTest::newRow("001") << "001";
    QTest::newRow("002") << "002";
    QTest::newRow("003") << "003";
    QTest::newRow("004") << "004";
}

void TestNarrativeSeeds::figuresSpeakOfCells()
{
    QFETCH(QString, number);
    const auto extraction = seed(number);
    if (!extraction) {
        qInfo("the real reports are not here (GOUJI_SEEDS), nothing to read");
        return;
    }
    const Narrative narrative = readNarrative(*extraction);
    for (const ProseFigure &figure : narrative.figures) {
        QStringList cells;
        for (const ProseMeaning &meaning : figure.binding.meanings) {
            QStringList terms;
            for (const ProseTerm &term : meaning)
                terms.append(extraction->formCell(term.cell).address);
            cells.append(terms.join(u'+'));
        }
        qInfo().noquote() << extraction->source->text.mid(figure.span.begin, figure.span.length())
                          << figure.value.toString() << cells.join(u'|')
                          << (figure.binding.certainty == ProseCertainty::Sure ? "" : "doubtful");
    }
    for (const ProseEnumeration &enumeration : narrative.enumerations)
        qInfo() << "sum" << narrative.figures[size_t(enumeration.total)].value.toString() << enumeration.parts.size();
    for (const ProseListing &listing : narrative.listings)
        qInfo() << "listing" << listing.announced << listing.listed << listing.open;
}

void TestNarrativeSeeds::rulesFind_data()
{
    figuresSpeakOfCells_data();
}

void TestNarrativeSeeds::rulesFind()
{
    QFETCH(QString, number);
    const auto extraction = seed(number);
    if (!extraction)
        return;
    const ReportState state(extraction);
    const CheckSession session(state);
    for (const Finding &finding : session.findings()) {
        if (finding.rule.startsWith(QLatin1String("narrative.")))
            qInfo().noquote() << finding.id << severityKey(finding.severity);
    }
}

QTEST_GUILESS_MAIN(TestNarrativeSeeds)
#include "tst_narrative_seeds.moc"
