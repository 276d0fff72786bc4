// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clipboard/source_part.h"
#include "tests/gui/grid_hands.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>

using namespace gouji;
using namespace gouji::test;

/// A figure dragged out of the source into a cell, with the mouse.
class TestGridDrag : public QObject, protected GridHands
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFigureIsDraggedIntoACell();
    void severalFiguresGoIntoWhatIsChosen();
    void letGoOverALabelNothingHappens();
    void withoutAMarkTheMouseMarks();
    void whatComesFromElsewhereIsNotTaken();

private:
    /// Where a part of what is marked in the source stands, on the viewport.
    QPoint placeOfMark() const;
    QPoint placeOf(const char *address) const;
    /// Presses at a place of the source and moves on; what is dragged then is let go over a place of the grid, if it is taken
    /// there. False if no drag began.
    bool drag(const QPoint &from, const QPoint &to);

    void mouse(QEvent::Type type, const QPoint &place);
    /// Enters the grid with something and lets go of it there; whether it was taken.
    bool carry(const QMimeData &content, Qt::DropActions actions, const QPoint &to);

    bool m_wasAccepted = false;
};

void TestGridDrag::init()
{
    openWindow();
    QVERIFY(m_window->open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 2));
    m_window->review()->setReport(m_window->workspace.reports().back());
    m_window->review()->tables()->setTable(TableId::Requests);
}

void TestGridDrag::cleanup()
{
    m_window.reset();
}

QPoint TestGridDrag::placeOfMark() const
{
    const SourceView *source = m_window->source();
    QTextCursor begin = source->textCursor();
    begin.setPosition(source->textCursor().selectionStart());
    const QRect caret = source->cursorRect(begin);
    return caret.center() + QPoint(4, 0); // within the first character
}

QPoint TestGridDrag::placeOf(const char *address) const
{
    GridView *grid = m_window->grid();
    grid->setCurrentCell(cell(address));
    return grid->visualRect(grid->gridModel()->indexFor(cell(address))).center();
}

void TestGridDrag::mouse(QEvent::Type type, const QPoint &place)
{
    QWidget *source = m_window->source()->viewport();
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, place, source->mapToGlobal(place), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QApplication::sendEvent(source, &event);
}

bool TestGridDrag::drag(const QPoint &from, const QPoint &to)
{
    const QPoint far = from + QPoint(2 * QApplication::startDragDistance(), 2);
    mouse(QEvent::MouseButtonPress, from);
    mouse(QEvent::MouseMove, from + QPoint(2, 0));
    QWidget *source = m_window->source()->viewport();
    const bool isHasty = source->findChild<QDrag *>() != nullptr; // so small a way is no drag
    mouse(QEvent::MouseMove, far);
    // Without a screen a drag ends where it began; what it carries is brought on its way by hand.
    const QPointer<QDrag> begun = source->findChild<QDrag *>();
    if (isHasty || !begun) {
        mouse(QEvent::MouseButtonRelease, far);
        return false;
    }
    m_wasAccepted = carry(*begun->mimeData(), begun->supportedActions(), to);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

bool TestGridDrag::carry(const QMimeData &content, Qt::DropActions actions, const QPoint &to)
{
    QWidget *grid = m_window->grid()->viewport();
    QDragEnterEvent enter(to, actions, &content, Qt::LeftButton, {});
    QApplication::sendEvent(grid, &enter);
    QDragMoveEvent move(to, actions, &content, Qt::LeftButton, {});
    QApplication::sendEvent(grid, &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QDropEvent drop(to, actions, &content, Qt::LeftButton, {});
    QApplication::sendEvent(grid, &drop);
    return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

void TestGridDrag::aFigureIsDraggedIntoACell()
{
    const QPoint to = placeOf("requests/granted/other_org");
    m_window->goTo(QStringLiteral("requests/new/business"));
    mark(QStringLiteral("371"));
    QVERIFY(drag(placeOfMark(), to));
    QCOMPARE(text("requests/granted/other_org"), QStringLiteral("371"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/granted/other_org"));
    QCOMPARE(steps(), size_t(1));
    const std::vector<Span> places = m_window->state().places(cell("requests/granted/other_org"));
    QCOMPARE(places.size(), size_t(1));
    const QString &source = m_window->state().extraction().source->text;
    QCOMPARE(source.mid(places.front().begin, places.front().length()), QStringLiteral("371"));
    QCOMPARE(m_window->source()->marked().length(), 3); // the source is only read
}

void TestGridDrag::severalFiguresGoIntoWhatIsChosen()
{
    const QPoint to = placeOf("requests/granted/social");
    m_window->review()->tables()->chooseCells({cell("requests/granted/research"), cell("requests/granted/social")});
    mark(QStringLiteral("371 | 38"));
    m_window->review()->tables()->chooseCells({cell("requests/granted/research"), cell("requests/granted/social")});
    QVERIFY(drag(placeOfMark(), to));
    QCOMPARE(text("requests/granted/research"), QStringLiteral("371"));
    QCOMPARE(text("requests/granted/social"), QStringLiteral("38"));
    QCOMPARE(steps(), size_t(1));
}

void TestGridDrag::letGoOverALabelNothingHappens()
{
    // A heading that scrolls with the figures.
    m_window->review()->tables()->setTable(TableId::Proactive);
    GridView *grid = m_window->grid();
    std::optional<QPoint> label;
    for (const SheetLayout::Item &item : grid->sheet().items()) {
        if (item.cell < 0 && item.row > 0 && item.column > 0) {
            const QRect place = grid->visualRect(grid->gridModel()->index(item.row, item.column));
            if (grid->viewport()->rect().contains(place.center()))
                label = place.center();
        }
    }
    QVERIFY(label);
    mark(QStringLiteral("371"));
    m_window->review()->tables()->setTable(TableId::Proactive);
    QVERIFY(drag(placeOfMark(), *label));
    QVERIFY(!m_wasAccepted);
    QCOMPARE(steps(), size_t(0));
    // And the same drag over a figure works.
    const QPoint figure = placeOf("proactive/regulations/issued");
    QVERIFY(drag(placeOfMark(), figure));
    QCOMPARE(text("proactive/regulations/issued"), QStringLiteral("371"));
    QCOMPARE(steps(), size_t(1));
}

void TestGridDrag::withoutAMarkTheMouseMarks()
{
    const QPoint to = placeOf("requests/granted/other_org");
    mark(QStringLiteral("371"));
    const QPoint from = placeOfMark();
    QTextCursor cursor = m_window->source()->textCursor();
    cursor.clearSelection();
    m_window->source()->setTextCursor(cursor);
    QVERIFY(!drag(from, to)); // text was marked
    QCOMPARE(steps(), size_t(0));
    QVERIFY(!m_window->source()->marked().isEmpty());
}

void TestGridDrag::whatComesFromElsewhereIsNotTaken()
{
    // Another program's text has no place in the source; a part of another report's has none in this one.
    GridView *grid = m_window->grid();
    const QPoint place = placeOf("requests/granted/other_org");
    QSignalSpy dropped(grid, &GridView::sourceDropped);
    QMimeData content;
    content.setText(QStringLiteral("371"));
    carry(content, Qt::CopyAction, place); // taken by the window perhaps, as the text of a report
    QCOMPARE(dropped.count(), 0);
    const QString &source = m_window->state().extraction().source->text;
    const auto begin = static_cast<int>(source.indexOf(QStringLiteral("371")));
    QVERIFY(begin > 3);
    content.setData(sourcePartFormat(),
                    writeSourcePart({begin, begin + 3}, QString(source).replace(begin, 3, QStringLiteral("999"))));
    QVERIFY(carry(content, Qt::CopyAction, place));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(steps(), size_t(0));
    QVERIFY(m_window->window->statusBar()->currentMessage().contains(QStringLiteral("not of the report")));
    content.setData(sourcePartFormat(), writeSourcePart({begin, begin + 3}, source));
    QVERIFY(carry(content, Qt::CopyAction, place));
    QCOMPARE(text("requests/granted/other_org"), QStringLiteral("371"));
}

QTEST_MAIN(TestGridDrag)
#include "tst_grid_drag.moc"
