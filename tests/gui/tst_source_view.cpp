// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/report_maker.h"
#include "ui/source/offset_map.h"
#include "ui/source/source_places.h"
#include "ui/source/source_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestSourceView : public QObject
{
    Q_OBJECT

private slots:
    void offsetsCountAsTheTextDoes_data();
    void offsetsCountAsTheTextDoes();
    void aPlaceIsFoundWhereItIsClicked_data();
    void aPlaceIsFoundWhereItIsClicked();
    void placesOfADoubtfulCell();
    void aCellsOwnPlaceGoesBeforeACandidate();
    void offsetsBeyondTheTextDoNoHarm();
};

void TestSourceView::offsetsCountAsTheTextDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QString();
    QTest::addRow("no line end") << QStringLiteral("abc");
    QTest::addRow("LF") << QStringLiteral("a\nbc\n\nd");
    QTest::addRow("CR LF") << QStringLiteral("a\r\nbc\r\n\r\nd\r\n");
    QTest::addRow("CR") << QStringLiteral("a\rbc\r\rd");
    QTest::addRow("mixed") << QStringLiteral("\r\na\r\r\nb\n\r\nc\n\r");
    QTest::addRow("beyond the first plane") << QStringLiteral("𠮷\r\n𠮷b\u2028c");
}

void TestSourceView::offsetsCountAsTheTextDoes()
{
    QFETCH(const QString, text);
    const OffsetMap map(text);
    SourceView view;
    view.setSource(text);
    for (int offset = 0; offset < text.size(); ++offset) {
        if (text[offset] == u'\n' && offset > 0 && text[offset - 1] == u'\r')
            continue; // has no position of its own
        const int position = map.toDocument(offset);
        QCOMPARE(map.toText(position), offset);
        const QChar shown = view.document()->characterAt(position);
        const bool isLineEnd = text[offset] == u'\n' || text[offset] == u'\r';
        if (isLineEnd)
            QCOMPARE(shown, QChar(QChar::ParagraphSeparator));
        else
            QCOMPARE(shown, text[offset]);
    }
}

void TestSourceView::aPlaceIsFoundWhereItIsClicked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("LF") << QStringLiteral("申请 | 371 | 38\n申请 | 8 | 1\n");
    QTest::addRow("CR LF") << QStringLiteral("申请 | 371 | 38\r\n申请 | 8 | 1\r\n");
}

void TestSourceView::aPlaceIsFoundWhereItIsClicked()
{
    QFETCH(const QString, text);
    QApplication::setDoubleClickInterval(1);
    SourceView view;
    view.resize(600, 200);
    view.show();
    view.setSource(text);
    QSignalSpy pointed(&view, &SourceView::placePointedAt);
    for (const char *figure : {"371", "38", "8 ", "1\r", "1\n"}) {
        const auto offset = static_cast<int>(text.indexOf(QLatin1String(figure), text.indexOf(QLatin1String(figure))));
        if (offset < 0)
            continue;
        view.reveal({offset, offset + 1});
        QTextCursor cursor = view.textCursor();
        const QRect left = view.cursorRect(cursor);
        cursor.movePosition(QTextCursor::NextCharacter);
        const QRect right = view.cursorRect(cursor);
        // Either half of a character is the character.
        for (const int x : {left.left() + 2, right.left() - 2}) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(x, left.center().y()));
            QCOMPARE(pointed.takeLast().first().toInt(), offset);
            QTest::qWait(5); // longer than a double click
        }
    }
}

void TestSourceView::placesOfADoubtfulCell()
{
    ReportMaker maker;
    maker.without("requests/new/total", CellState::Ambiguous);
    CellReading &reading = maker.reading("requests/new/total");
    reading.spans.clear();
    reading.candidates = {{Decimal(2), {{5000, 5001}}}, {std::nullopt, {}}, {Decimal(3), {{4000, 4001}, {5000, 5001}}}};
    const CellId cell = maker.cell("requests/new/total");
    QCOMPARE(SourcePlaces::placesFor(maker.extraction(), cell), std::vector<Span>({{4000, 4001}, {5000, 5001}}));
    const SourcePlaces places(maker.extraction());
    QCOMPARE(places.cellFor(5000), std::optional(cell));
    QVERIFY(!places.cellFor(4500));
}

void TestSourceView::aCellsOwnPlaceGoesBeforeACandidate()
{
    ReportMaker maker;
    maker.without("requests/new/total", CellState::Ambiguous);
    CellReading &reading = maker.reading("requests/new/total");
    reading.spans.clear();
    const Span taken = maker.reading("disputes/direct/total").spans.front();
    reading.candidates = {{Decimal(0), {taken}}};
    const SourcePlaces places(maker.extraction());
    QCOMPARE(places.cellFor(taken.begin), std::optional(maker.cell("disputes/direct/total")));
    QCOMPARE(places.cellFor(taken.end), std::optional(maker.cell("disputes/direct/total"))); // just behind it
    QVERIFY(!places.cellFor(taken.end + 1));
}

void TestSourceView::offsetsBeyondTheTextDoNoHarm()
{
    SourceView view;
    view.setSource(QStringLiteral("abc"));
    view.setChosen({{2, 90}, {-5, 1}, {100, 200}});
    view.reveal({100, 200});
    QCOMPARE(view.caretOffset(), 3);
    QVERIFY(view.extraSelections().size() == 3);
}

QTEST_MAIN(TestSourceView)
#include "tst_source_view.moc"
