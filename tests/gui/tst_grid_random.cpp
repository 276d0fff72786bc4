// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"

#include <QPushButton>

#include <map>
#include <random>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr int sourceFigures = 60; // 0, 3, 6 … stand in the source of each report

/// The same tables as plain texts: no places, no states, no history but snapshots. Commands are played on it the simple
/// way and must come out the same.
struct Shadow
{
    using Texts = std::map<QString, QString>; // by address
    std::map<ReportId, Texts> reports;
    friend bool operator==(const Shadow &, const Shadow &) = default;
};

} // namespace

/// Random commands by the keyboard against a simple shadow of the tables, lists filtered in between.
class TestGridRandom : public QObject
{
    Q_OBJECT

private slots:
    void commandsAgainstAShadow();

private:
    struct Place
    {
        QString row;
        int column = 0;
    };

    void setUp();
    Shadow readShadow() const;
    QByteArrayList bytes() const;
    int random(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    QString randomFigure() { return random(4) == 0 ? QStringLiteral("0") : QString::number(1 + random(150)); }
    Shadow::Texts &texts() { return m_shadow.reports[*m_window->review()->report()]; }
    QString address(const QString &row, int column) const
    {
        return QStringLiteral("requests/%1/%2").arg(row, m_columns[column]);
    }
    QStringList rowTexts(const QString &row);
    void putRow(const QString &row, const QStringList &values);
    /// The editor that has the keyboard; one that was closed may wait for its end yet.
    static QLineEdit *editor() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    void press(const char *keys) { QTest::keySequence(m_window->grid(), QKeySequence(QString::fromLatin1(keys))); }
    Place somewhere();
    void chooseSome(const Place &from, int &rows, int &columns);
    bool sameFigure(const QString &one, const QString &other) const;
    /// Copies what is chosen and goes to where it is to be pasted, so that a block of this size fits.
    Place copyAndGo(int rows, int columns);
    /// What a cell gives to a copy: a figure without what is in front of it.
    QString copied(const QString &at);
    void markInSource(int first, int count);
    void putUnlessSame(const QString &at, const QString &text);
    void answerPreview(const Shadow &before);
    void play(const QByteArray &kind);

    std::unique_ptr<WindowFixture> m_window;
    std::mt19937 m_random{20240131};
    QStringList m_columns;
    QStringList m_rows; // of the report that is shown
    Shadow m_shadow;
    std::map<ReportId, Shadow::Texts> m_read;
    std::map<QByteArray, int> m_changed; // how often a kind really changed something
    bool m_refused = false;
};

void TestGridRandom::setUp()
{
    m_window = std::make_unique<WindowFixture>();
    for (const char *edition : {"2021", "2019"}) {
        ReportMaker maker = soundReport(edition);
        auto source = std::make_shared<SourceText>(*maker.extraction().source);
        for (int figure = 0; figure < sourceFigures; ++figure)
            source->text += QString::number(3 * figure) + QLatin1Char(figure % 7 == 6 ? '\n' : ' ');
        maker.extraction().source = source;
        m_window->workspace.addReport(maker.make());
    }
    for (const ReportId report : m_window->workspace.reports())
        m_read[report] = {};
    for (const FormColumn &column : m_window->state().extraction().tableForm(TableId::Requests).columns)
        m_columns += column.key;
    m_shadow = readShadow();
    for (auto &[report, texts] : m_read)
        texts = m_shadow.reports[report];
}

Shadow TestGridRandom::readShadow() const
{
    Shadow shadow;
    for (const ReportId report : m_window->workspace.reports()) {
        const ReportState &state = m_window->workspace.state(report);
        for (const TableId table : allTables) {
            const auto count = static_cast<int>(state.extraction().tableForm(table).cells.size());
            for (int i = 0; i < count; ++i) {
                if (state.exists({table, i}))
                    shadow.reports[report][state.extraction().formCell({table, i}).address] =
                        state.shownText({table, i});
            }
        }
    }
    return shadow;
}

QByteArrayList TestGridRandom::bytes() const
{
    QByteArrayList all;
    for (const ReportId report : m_window->workspace.reports()) {
        for (const auto &writer : m_window->services.writers)
            all += writer->write(m_window->workspace.state(report), m_window->workspace.checks(report));
    }
    return all;
}

QStringList TestGridRandom::rowTexts(const QString &row)
{
    QStringList values;
    for (int column = 0; column < m_columns.size(); ++column)
        values += texts()[address(row, column)];
    return values;
}

void TestGridRandom::putRow(const QString &row, const QStringList &values)
{
    for (int column = 0; column < m_columns.size(); ++column)
        texts()[address(row, column)] = values[column];
}

TestGridRandom::Place TestGridRandom::somewhere()
{
    m_rows.clear();
    for (const FormRow &row : m_window->state().extraction().tableForm(TableId::Requests).rows)
        m_rows += row.key;
    return {m_rows[random(static_cast<int>(m_rows.size()))], random(7)};
}

void TestGridRandom::chooseSome(const Place &from, int &rows, int &columns)
{
    rows = qMin(1 + random(3), static_cast<int>(m_rows.size() - m_rows.indexOf(from.row)));
    columns = qMin(1 + random(3), 7 - from.column);
    for (int i = 1; i < rows; ++i)
        press("Shift+Down");
    for (int i = 1; i < columns; ++i)
        press("Shift+Right");
}

bool TestGridRandom::sameFigure(const QString &one, const QString &other) const
{
    return one.isEmpty() == other.isEmpty() && one.toLongLong() == other.toLongLong();
}

void TestGridRandom::putUnlessSame(const QString &at, const QString &text)
{
    // What comes in by the block and is the same figure leaves the cell alone, unless it goes back to what was read.
    if (text == m_read[*m_window->review()->report()][at] || !sameFigure(texts()[at], text))
        texts()[at] = text;
}

TestGridRandom::Place TestGridRandom::copyAndGo(int rows, int columns)
{
    press("Ctrl+C");
    const Place to{m_rows[random(static_cast<int>(m_rows.size()) - rows + 1)], random(7 - columns + 1)};
    m_window->goTo(address(to.row, to.column));
    m_window->grid()->setFocus();
    return to;
}

QString TestGridRandom::copied(const QString &at)
{
    const QString text = texts()[at];
    return text.isEmpty() ? text : QString::number(text.toLongLong());
}

void TestGridRandom::markInSource(int first, int count)
{
    const QString &text = m_window->state().extraction().source->text;
    int begin = 0;
    for (int figure = 0; figure < first; ++figure)
        begin += static_cast<int>(QString::number(3 * figure).size()) + 1;
    int end = begin;
    for (int figure = first; figure < first + count; ++figure)
        end += static_cast<int>(QString::number(3 * figure).size()) + 1;
    QTextCursor cursor(m_window->source()->document());
    cursor.setPosition(begin);
    cursor.setPosition(qMin(end, static_cast<int>(text.size())) - 1, QTextCursor::KeepAnchor);
    m_window->source()->setTextCursor(cursor);
}

void TestGridRandom::answerPreview(const Shadow &before)
{
    EditPreviewBar *bar = m_window->review()->tables()->previewBar();
    if (!bar->isOpen())
        return;
    m_refused = random(5) == 0 || !bar->content().carryOut;
    if (m_refused)
        m_shadow = before;
    QTest::keyClick(m_refused ? bar->giveUpButton() : bar->carryOutButton(),
                    m_refused ? Qt::Key_Escape : Qt::Key_Return);
}

void TestGridRandom::play(const QByteArray &kind)
{
    const Shadow before = m_shadow;
    Place at = somewhere();
    // Some can be done in few places only.
    const auto suits = [&](const Place &place) {
        const QString text = texts()[address(place.row, place.column)];
        return kind == "split" ? text.size() > 1 && place.column < 6
               : kind == "replace"
                   ? text.size() > 1
                   : (kind != "zeros" && kind != "as read")
                         || (kind == "as read"
                                 ? text != m_read[*m_window->review()->report()][address(place.row, place.column)]
                                 : text.isEmpty());
    };
    for (int tries = 0; tries < 40 && !suits(at); ++tries)
        at = somewhere();
    m_window->goTo(address(at.row, at.column));
    m_window->grid()->setFocus();
    const auto top = static_cast<int>(m_rows.indexOf(at.row));
    int rows = 1;
    int columns = 1;
    QStringList row = rowTexts(at.row);
    const auto each = [&](const auto &act) {
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x)
                act(address(m_rows[top + y], at.column + x), y, x);
        }
    };
    if (kind == "type") {
        const QString figure = randomFigure();
        QTest::keyClicks(m_window->grid(), figure.left(1));
        QTest::keyClicks(editor(), figure.mid(1));
        QTest::keyClick(editor(), random(2) ? Qt::Key_Return : Qt::Key_Tab);
        texts()[address(at.row, at.column)] = figure;
    } else if (kind == "delete") {
        chooseSome(at, rows, columns);
        press("Del");
        each([&](const QString &cell, int, int) { texts()[cell].clear(); });
    } else if (kind == "fill") {
        chooseSome(at, rows, columns);
        const QString figure = randomFigure();
        QTest::keyClicks(m_window->grid(), figure.left(1));
        QTest::keyClicks(editor(), figure.mid(1));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        each([&](const QString &cell, int, int) { putUnlessSame(cell, figure); });
    } else if (kind == "fill down" || kind == "fill right") {
        const bool isDown = kind == "fill down";
        chooseSome(at, rows, columns);
        press(isDown ? "Ctrl+D" : "Ctrl+R");
        const int first = (isDown ? rows : columns) == 1 ? -1 : 0; // one line: from the one before
        if ((isDown ? top : at.column) + first >= 0) {
            each([&](const QString &cell, int y, int x) {
                texts()[cell] = isDown ? texts()[address(m_rows[top + first], at.column + x)]
                                       : texts()[address(m_rows[top + y], at.column + first)];
            });
        }
    } else if (kind == "paste") {
        const int height = qMin(1 + random(3), static_cast<int>(m_rows.size()) - top);
        const int width = qMin(1 + random(3), 7 - at.column);
        QList<QStringList> block;
        QStringList lines;
        for (int y = 0; y < height; ++y) {
            block += QStringList();
            for (int x = 0; x < width; ++x)
                block.back() += random(4) == 0 && height * width > 1 ? QString() : randomFigure();
            lines += block.back().join(QLatin1Char('\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"));
        press("Ctrl+V");
        rows = height;
        columns = width;
        each([&](const QString &cell, int y, int x) { putUnlessSame(cell, block[y][x]); });
    } else if (kind == "copy") {
        chooseSome(at, rows, columns);
        const Place to = copyAndGo(rows, columns);
        press("Ctrl+V");
        std::vector<QString> block;
        each([&](const QString &cell, int, int) { block.push_back(copied(cell)); });
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x) {
                const QString cell = address(m_rows[m_rows.indexOf(to.row) + y], to.column + x);
                putUnlessSame(cell, block[static_cast<size_t>(y * columns + x)]);
            }
        }
    } else if (kind == "copy corners") {
        // Two cells that are in no line: what lies between is neither copied nor pasted over.
        const int otherRow = (top + 1 + random(2)) % static_cast<int>(m_rows.size());
        const int otherColumn = (at.column + 1 + random(3)) % 7;
        const QString here = address(at.row, at.column);
        const QString there = address(m_rows[otherRow], otherColumn);
        const auto cellOf = [this](const QString &name) { return *m_window->state().extraction().find(name); };
        m_window->review()->tables()->chooseCells({cellOf(here), cellOf(there)});
        const int above = qMin(top, otherRow);
        const int left = qMin(at.column, otherColumn);
        const Place to = copyAndGo(qAbs(top - otherRow) + 1, qAbs(at.column - otherColumn) + 1);
        const auto down = static_cast<int>(m_rows.indexOf(to.row)) - above;
        press("Ctrl+V");
        const QString first = copied(here);
        const QString second = copied(there);
        putUnlessSame(address(m_rows[top + down], at.column + to.column - left), first);
        putUnlessSame(address(m_rows[otherRow + down], otherColumn + to.column - left), second);
    } else if (kind == "take") {
        chooseSome(at, rows, columns);
        const int first = random(sourceFigures - rows * columns);
        markInSource(first, rows * columns);
        press("Ctrl+M");
        each(
            [&](const QString &cell, int y, int x) { texts()[cell] = QString::number(3 * (first + y * columns + x)); });
    } else if (kind == "as read") {
        chooseSome(at, rows, columns);
        press("Ctrl+Backspace");
        each([&](const QString &cell, int, int) { texts()[cell] = m_read[*m_window->review()->report()][cell]; });
    } else if (kind == "table zeros") {
        m_window->action(QStringLiteral("Fill the Table with 0"))->trigger();
        for (auto &[cell, text] : texts()) {
            if (cell.startsWith(QLatin1String("requests/")) && text.isEmpty())
                text = QStringLiteral("0");
        }
    } else if (kind == "confirm") {
        chooseSome(at, rows, columns);
        press("F9"); // a decision of its own: figures stay
    } else if (kind == "zeros") {
        chooseSome(at, rows, columns);
        press("Alt+0");
        each([&](const QString &cell, int, int) {
            if (texts()[cell].isEmpty())
                texts()[cell] = QStringLiteral("0");
        });
    } else if (kind == "shift left") {
        press("Alt+Shift+Left");
        row.removeAt(qMax(0, at.column - 1));
        putRow(at.row, row << QString());
    } else if (kind == "shift right") {
        press("Alt+Shift+Right");
        row.removeLast();
        row.insert(at.column, QString());
        putRow(at.row, row);
    } else if (kind == "insert") {
        press("Alt+Ins");
        qsizetype gap = row.indexOf(QString(), at.column + 1);
        row.removeAt(gap < 0 ? 6 : gap);
        row.insert(at.column, QString());
        putRow(at.row, row);
    } else if (kind == "remove") {
        press("Alt+Del");
        row.removeAt(at.column);
        putRow(at.row, row << QString());
    } else if (kind == "join") {
        press("Ctrl+Alt+J");
        if (at.column < 6) {
            row[at.column] += row[at.column + 1];
            row.removeAt(at.column + 1);
            putRow(at.row, row << QString());
        }
    } else if (kind == "split") {
        press("F2");
        QTest::keyClick(editor(), Qt::Key_Home);
        QTest::keyClick(editor(), Qt::Key_Right);
        QTest::keySequence(editor(), QKeySequence(QStringLiteral("Ctrl+Alt+S")));
        const QString whole = row[at.column];
        if (whole.size() > 1 && at.column < 6) {
            if (!row[at.column + 1].isEmpty()) {
                qsizetype gap = row.indexOf(QString(), at.column + 2);
                row.removeAt(gap < 0 ? 6 : gap);
                row.insert(at.column + 1, QString());
            }
            row[at.column] = whole.left(1);
            row[at.column + 1] = whole.mid(1);
            putRow(at.row, row);
        }
        if (editor())
            QTest::keyClick(editor(), Qt::Key_Escape);
    } else if (kind == "swap") {
        chooseSome(at, rows, columns);
        press("Ctrl+Alt+X");
        std::swap(texts()[address(at.row, at.column)],
                  texts()[address(m_rows[top + rows - 1], at.column + columns - 1)]);
    } else if (kind == "swap rows") {
        chooseSome(at, rows, columns);
        press("Ctrl+Alt+W");
        const QString other = m_rows[top + rows - 1];
        const QStringList values = rowTexts(other);
        putRow(other, row);
        putRow(at.row, values);
    } else if (kind == "row down" || kind == "row up") {
        const int next = top + (kind == "row down" ? 1 : -1);
        press(kind == "row down" ? "Alt+Shift+Down" : "Alt+Shift+Up");
        if (next >= 0 && next < m_rows.size()) {
            const QStringList values = rowTexts(m_rows[next]);
            putRow(m_rows[next], row);
            putRow(at.row, values);
        }
    } else if (kind == "replace") {
        FindBar *find = m_window->review()->tables()->findBar();
        find->open();
        const bool all = random(4) == 0;
        find->setScope(all ? FindBar::Scope::AllReports : FindBar::Scope::Report);
        const QString what = texts()[address(at.row, at.column)];
        const QString with = QString::number(random(99));
        const bool whole = what.size() < 2 || random(2) == 0;
        find->wholeCellBox()->setChecked(whole);
        find->findLine()->setText(what);
        find->replaceLine()->setText(with);
        QTest::keyClick(find->replaceLine(), Qt::Key_Return, Qt::ControlModifier);
        for (auto &[report, cells] : m_shadow.reports) {
            if (!all && report != m_window->review()->report())
                continue;
            for (auto &[cell, text] : cells)
                text = whole && text == what ? with : whole ? text : text.replace(what, with);
        }
        answerPreview(before);
        QTest::keyClick(find->findLine(), Qt::Key_Escape);
    }
    answerPreview(before);
}

void TestGridRandom::commandsAgainstAShadow()
{
    setUp();
    QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
    const QByteArrayList start = bytes();
    const QByteArrayList kinds{"type",  "delete",       "fill",        "fill down", "fill right",  "paste",
                               "zeros", "shift left",   "shift right", "insert",    "remove",      "join",
                               "split", "swap",         "swap rows",   "row down",  "row up",      "replace",
                               "copy",  "copy corners", "take",        "as read",   "table zeros", "confirm"};
    std::map<int, Shadow> after{{0, m_shadow}}; // by the number of the step one stands at
    const Journal &journal = m_window->workspace.journal();
    int undone = 0;
    int redone = 0;
    int switched = 0;
    for (int i = 0; i < 750; ++i) {
        const int choice = random(24);
        const int stood = journal.current();
        if (choice == 0 || choice == 1) {
            press("Ctrl+Z");
            undone += journal.current() != stood ? 1 : 0;
            m_shadow = after.at(journal.current());
        } else if (choice == 2) {
            press("Ctrl+Y");
            redone += journal.current() != stood ? 1 : 0;
            m_shadow = after.at(journal.current());
        } else if (choice == 3) {
            // Lists are narrowed and widened, and the other report is shown.
            auto *words = m_window->review()->reports()->findChild<QLineEdit *>();
            words->setText(random(2) ? QStringLiteral("无此单位") : QStringLiteral("20"));
            words->clear();
            m_window->review()->setReport(m_window->workspace.reports()[static_cast<size_t>(random(2))]);
            m_window->review()->tables()->setTable(TableId::Requests);
            ++switched;
        } else {
            const QByteArray &kind = kinds[random(static_cast<int>(kinds.size()))];
            m_refused = false;
            const Shadow before = m_shadow;
            play(kind);
            if (journal.current() == stood) {
                // Nothing was to be done, it was given up, or a figure did not suit its cell: all stays.
                m_shadow = before;
            } else {
                QVERIFY2(journal.parent(journal.current()) == stood,
                         (QByteArray::number(i) + ": more than one step: " + kind).constData());
                ++m_changed[kind];
                after[journal.current()] = m_shadow;
            }
        }
        if (const Shadow shown = readShadow(); shown != m_shadow) {
            for (const auto &[report, cells] : shown.reports) {
                for (const auto &[cell, text] : cells) {
                    const QString &expected = m_shadow.reports[report][cell];
                    if (text != expected)
                        qWarning("%d: %s: \"%s\" is shown, \"%s\" expected", i, qPrintable(cell), qPrintable(text),
                                 qPrintable(expected));
                }
            }
            QFAIL("the tables are not what the shadow says");
        }
    }
    for (const QByteArray &kind : kinds)
        QVERIFY2(m_changed[kind] >= 10, (kind + ": " + QByteArray::number(m_changed[kind])).constData());
    QVERIFY2(undone >= 15, qPrintable(QString::number(undone)));
    QVERIFY2(redone >= 2, qPrintable(QString::number(redone)));
    QVERIFY2(switched >= 5, qPrintable(QString::number(switched)));

    while (journal.canRedo())
        m_window->workspace.redo();
    const QByteArrayList end = bytes();
    QVERIFY(end != start);
    int back = 0;
    for (; journal.canUndo(); ++back)
        press("Ctrl+Z");
    QVERIFY(back > 100);
    QCOMPARE(bytes(), start);
    int forward = 0;
    for (; journal.canRedo(); ++forward)
        press("Ctrl+Y");
    QCOMPARE(forward, back);
    QCOMPARE(bytes(), end);
}

QTEST_MAIN(TestGridRandom)
#include "tst_grid_random.moc"
